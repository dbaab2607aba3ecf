"""Granting leave: row by row, by law, from a file; and closing a year."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

import grpc

from services.kit import errors, rows, wire
from services.kit.db import Tx
from services.leave import closing, granting
from services.leave.api import kinds as kinds_api
from services.leave.api import room
from services.leave.store import books, kinds
from zhongtai.leave.v1 import leave_pb2

_FIELDS = ("employee", "leave_type", "minutes", "days", "lot", "start_date", "expiry_date")
_NEEDED = ("employee", "leave_type")
_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: 00:00:00)?")
"""As people and sheets write dates: 2026-03-31, 2026/3/31, 2026年3月31日."""
_LOT = re.compile(r"[A-Za-z0-9_-]{1,32}")
_LOT_ENGLISH = "“{lot}” is no lot code: write up to 32 letters, digits, “-” and “_”."
_LOT_CHINESE = "“{lot}”不是有效的批次代码，请用不超过 32 个字母、数字、“-”或“_”。"


class GrantsApi(room.Room):
    """What people are given, and what becomes of the rest."""

    def GrantLeave(
        self, request: leave_pb2.GrantLeaveRequest, context: grpc.ServicerContext
    ) -> leave_pb2.GrantLeaveResponse:
        with self._writing(validate_only=request.validate_only) as tx:
            wanted = [_row(number, one) for number, one in enumerate(request.grants, start=1)]
            done = granting.grant(tx, wanted, tx.method)
            return tx.answer(_said(done, skip_bad_rows=request.skip_bad_rows))

    def GrantAnnualLeave(
        self, request: leave_pb2.GrantAnnualLeaveRequest, context: grpc.ServicerContext
    ) -> leave_pb2.GrantLeaveResponse:
        with self._writing(validate_only=request.validate_only) as tx:
            configured = kinds.in_force(tx, "ANNUAL", dt.date(request.year, 1, 1))
            wanted = granting.annual(tx, request.year, request.employee, configured=configured)
            done = granting.grant(tx, wanted, tx.method, keep_known=True)
            return tx.answer(_said(done, skip_bad_rows=True))

    def ImportLeaveBalances(
        self, request: leave_pb2.ImportLeaveBalancesRequest, context: grpc.ServicerContext
    ) -> leave_pb2.GrantLeaveResponse:
        read = rows.read(request.content, request.format, dict(request.columns), fields=_FIELDS, needed=_NEEDED)
        with self._writing(validate_only=request.validate_only) as tx:
            wrong: list[rows.RowError] = []
            wanted = list(_rows(tx, read, wrong))
            done = granting.grant(tx, wanted, tx.method)
            done.wrong = sorted([*wrong, *done.wrong], key=lambda one: one.row)
            return tx.answer(_said(done, skip_bad_rows=request.skip_bad_rows))

    def CloseLeaveYear(
        self, request: leave_pb2.CloseLeaveYearRequest, context: grpc.ServicerContext
    ) -> leave_pb2.CloseLeaveYearResponse:
        with self._writing(validate_only=request.validate_only) as tx:
            today, last = kinds_api.today(tx), dt.date(request.year, 12, 31)
            if today <= last:
                raise errors.WrongState(
                    "PERIOD_OPEN",
                    f"{request.year} ends on {last}. Close it afterwards.",
                    f"{request.year} 年度于 {last} 结束，请在此之后结转。",
                    year=request.year,
                )
            configured = kinds.in_force(tx, request.leave_type, last)
            if not books.close(tx, request.leave_type, request.year):
                raise errors.WrongState(
                    "ALREADY_CLOSED",
                    f"{request.leave_type} of {request.year} is closed already.",
                    f"{request.year} 年度的 {request.leave_type} 已经结转。",
                    year=request.year,
                    leave_type=request.leave_type,
                )
            sums = closing.close_year(tx, request.year, configured.kind, declined=frozenset(request.refused_in_writing))
            tx.audit(f"leaveTypes/{request.leave_type.lower()}", year=request.year, people=sums.people)
            return tx.answer(
                leave_pb2.CloseLeaveYearResponse(
                    carried_minutes=sums.carried,
                    lapsed_minutes=sums.lapsed,
                    paid_out_minutes=sums.paid_out,
                    employee_count=sums.people,
                )
            )


def _said(done: granting.Done, *, skip_bad_rows: bool) -> leave_pb2.GrantLeaveResponse:
    """What became of the rows.

    Raises:
        Invalid: ROWS_INVALID, unless bad rows may be left out.
    """
    if done.wrong and not skip_bad_rows:
        raise rows.refuse(done.wrong)
    return leave_pb2.GrantLeaveResponse(
        granted_count=done.granted,
        unchanged_count=done.unchanged,
        errors=[
            leave_pb2.GrantError(
                row=one.row, column=one.column, reason=one.reason, message=room.said(one.english, one.chinese)
            )
            for one in done.wrong
        ],
    )


def _row(number: int, asked: leave_pb2.LeaveGrant) -> granting.Row:
    return granting.Row(
        number=number,
        employee=asked.employee,
        leave_type=asked.leave_type,
        minutes=asked.minutes,
        lot=asked.lot,
        usable_from=wire.day(asked.start_date, f"grants[{number - 1}].start_date"),
        expires_on=wire.day(asked.expiry_date, f"grants[{number - 1}].expiry_date") if asked.expiry_date else None,
        statutory=asked.statutory,
    )


def _rows(tx: Tx, read: Iterator[rows.Row], wrong: list[rows.RowError]) -> Iterator[granting.Row]:
    """Rows of a file as grants; those that cannot be read are put among the wrong ones."""
    today = kinds_api.today(tx)
    day_minutes = {one.kind.code: one.kind.day_minutes for one in kinds.all_in_force(tx, today)}
    for row in read:
        before = len(wrong)
        start = _day(row, "start_date", wrong) or today
        expiry = _day(row, "expiry_date", wrong)
        code = row.get("leave_type").upper()
        lot = row.get("lot") or str(start.year)
        if not _LOT.fullmatch(lot):
            wrong.append(
                row.wrong("lot", "BAD_LOT", _LOT_ENGLISH.format(lot=lot[:40]), _LOT_CHINESE.format(lot=lot[:40]))
            )
        minutes = _minutes(row, day_minutes.get(code, 480), wrong)
        if len(wrong) > before:
            continue
        yield granting.Row(
            number=row.number,
            employee=_employee(row.get("employee")),
            leave_type=code,
            minutes=minutes,
            lot=lot,
            usable_from=start,
            expires_on=expiry,
            statutory=code == "ANNUAL",
        )


def _employee(said: str) -> str:
    """A reference from what a file says: the whole of it, or the number it is made from."""
    return said if said.startswith("employees/") else f"employees/{said.lower()}"


def _day(row: rows.Row, field: str, wrong: list[rows.RowError]) -> dt.date | None:
    text = row.get(field)
    if not text:
        return None
    written = _DATE.fullmatch(text)
    try:
        return wire.day("{}-{:0>2}-{:0>2}".format(*written.groups()) if written else text, field)
    except errors.Invalid as bad:
        wrong.append(row.wrong(field, bad.reason, bad.english, bad.chinese))
        return None


def _minutes(row: rows.Row, day_minutes: int, wrong: list[rows.RowError]) -> int:
    field = "minutes" if row.get("minutes") else "days"
    text = row.get(field)
    try:
        exact = Decimal(text) * (day_minutes if field == "days" else 1)
        if exact > 0 and exact == int(exact) and exact <= 1_000_000:
            return int(exact)
    except (InvalidOperation, OverflowError, ValueError):
        pass
    wrong.append(
        row.wrong(
            field,
            "BAD_MINUTES",
            f"{text!r} does not make whole minutes above zero.",
            f"“{text}”不是大于零的整分钟数。",
        )
    )
    return 0
