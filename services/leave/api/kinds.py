"""Leave types: which there are, and putting a version into force."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from zoneinfo import ZoneInfo

import grpc

from services.kit import auth, errors, wire
from services.kit.db import Tx
from services.leave.api import room
from services.leave.domain.record import Configured
from services.leave.store import kinds
from services.leave.wire import kinds as messages
from zhongtai.leave.v1 import leave_pb2


class KindsApi(room.Room):
    """Leave types of the tenant."""

    def ListLeaveTypes(
        self, request: leave_pb2.ListLeaveTypesRequest, context: grpc.ServicerContext
    ) -> leave_pb2.ListLeaveTypesResponse:
        with self._db.read() as tx:
            on = wire.day(request.as_of_date, "as_of_date") if request.as_of_date else today(tx)
            every = kinds.versions(tx)
            listed = every if request.all_versions else kinds.all_in_force(tx, on)
        ordered = sorted(listed, key=lambda one: (_order(one), one.kind.code, one.kind.effective_from))
        ends = _ends(every)
        return leave_pb2.ListLeaveTypesResponse(
            leave_types=[messages.message(one, ends.get((one.kind.code, one.kind.effective_from))) for one in ordered]
        )

    def PutLeaveType(
        self, request: leave_pb2.PutLeaveTypeRequest, context: grpc.ServicerContext
    ) -> leave_pb2.LeaveType:
        with self._writing(validate_only=request.validate_only) as tx:
            wanted = messages.configured(request.leave_type, today(tx))
            _need_to_come(wanted, today(tx))
            if request.leave_type.end_date:
                raise errors.Invalid(
                    "END_DATE_GIVEN",
                    "A version ends where the next begins. Leave the end out, and put the next version.",
                    "版本在下一版本生效时结束，请勿填写结束日期。",
                    end_date=request.leave_type.end_date,
                )
            kinds.put(tx, wanted)
            tx.audit(
                f"leaveTypes/{wanted.kind.code.lower()}",
                effective_date=wanted.kind.effective_from.isoformat(),
                statutory=wanted.kind.statutory,
            )
            ends = _ends(kinds.versions(tx))
            end = ends.get((wanted.kind.code, wanted.kind.effective_from))
            return tx.answer(messages.message(wanted, end))


def today(tx: Tx) -> dt.date:
    """The day where the caller is."""
    return tx.now.astimezone(ZoneInfo(auth.caller().time_zone)).date()


def _need_to_come(wanted: Configured, day: dt.date) -> None:
    """Refuse to change what was in force already: leave that was asked for under it would change with it."""
    if wanted.kind.effective_from < day:
        raise errors.Invalid(
            "VERSION_IN_PAST",
            f"A version cannot begin on {wanted.kind.effective_from}, which has passed. Choose today or later.",
            f"版本不能自已过去的 {wanted.kind.effective_from} 起生效，请选择今天或之后的日期。",
            effective_date=wanted.kind.effective_from,
        )


def _ends(every: tuple[Configured, ...]) -> dict[tuple[str, dt.date], dt.date]:
    ordered = sorted(every, key=lambda one: (one.kind.code, one.kind.effective_from))
    return {
        (one.kind.code, one.kind.effective_from): after.kind.effective_from
        for one, after in pairwise(ordered)
        if one.kind.code == after.kind.code
    }


def _order(one: Configured) -> int:
    """People look for leave by choice first, then for what befalls them."""
    return 0 if one.kind.needs_balance and not one.kind.statutory else 1 if not one.kind.statutory else 2
