"""Granting minutes to many people: every row is looked at, bad ones name themselves, known ones change nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from services.kit import errors, people, rows
from services.kit.db import Tx
from services.leave.domain import booking, entitlement, ledger, types
from services.leave.domain.record import Configured
from services.leave.store import books, kinds


@dataclass(frozen=True, slots=True)
class Row:
    """Minutes for one person. number: of the row. expires_on: last day, inclusive; None for ever."""

    number: int
    employee: str
    leave_type: str
    minutes: int
    lot: str
    usable_from: dt.date
    expires_on: dt.date | None
    statutory: bool


@dataclass(slots=True)
class Done:
    """What became of the rows."""

    granted: int = 0
    unchanged: int = 0
    wrong: list[rows.RowError] = field(default_factory=list)


def grant(tx: Tx, wanted: Iterable[Row], source: str, *, keep_known: bool = False) -> Done:
    """Grant what is new and right. keep_known: a lot that is there already stays as it is, whatever it holds."""
    asked = list(wanted)
    done = Done()
    every = kinds.versions(tx)
    known_people = {one.employee for one in people.list_people(tx)}
    known = books.known_lots(tx, {row.employee for row in asked})
    first_minutes = _granted(tx, asked, known)
    for row in asked:
        problem = _problem(row, every, known_people)
        if problem is not None:
            done.wrong.append(problem)
            continue
        lot = _lot(row)
        if lot.account in known:
            same = keep_known or (known[lot.account] == lot and first_minutes.get(lot.account) == row.minutes)
            if same:
                done.unchanged += 1
            else:
                done.wrong.append(_differs(row))
            continue
        _post(tx, row, lot, source)
        known[lot.account], first_minutes[lot.account] = lot, row.minutes
        done.granted += 1
    return done


def annual(tx: Tx, year: int, employee: str, *, configured: Configured) -> list[Row]:
    """The statutory annual leave of a year for everybody, or one person: a row per grant."""
    found = people.list_people(tx, employees=(employee,) if employee else ())
    wanted: list[Row] = []
    for person in found:
        if person.exit_date and person.exit_date < f"{year}-01-01":
            continue
        joined = dt.date.fromisoformat(person.join_date)
        first = dt.date.fromisoformat(person.service_start_date or person.join_date)
        grants = entitlement.year_grants(year, entitlement.Service(first, joined))
        for number, one in enumerate(grants, start=1):
            wanted.append(
                Row(
                    number=len(wanted) + 1,
                    employee=person.employee,
                    leave_type=configured.kind.code,
                    minutes=one.days * configured.kind.day_minutes,
                    lot=str(year) if number == 1 else f"{year}-{number}",
                    usable_from=one.on,
                    expires_on=dt.date(year, 12, 31),
                    statutory=True,
                )
            )
    return wanted


def _problem(row: Row, every: Sequence[Configured], known_people: set[str]) -> rows.RowError | None:
    if row.employee not in known_people:
        return rows.RowError(
            row.number, "employee", "EMPLOYEE_UNKNOWN", f"There is no {row.employee}.", f"没有员工 {row.employee}。"
        )
    try:
        types.in_force([one.kind for one in every], row.leave_type, row.usable_from)
    except errors.NotFound as unknown:
        return rows.RowError(row.number, "leave_type", unknown.reason, unknown.english, unknown.chinese)
    if row.expires_on is not None and row.expires_on < row.usable_from:
        return rows.RowError(
            row.number,
            "expiry_date",
            "EXPIRY_BEFORE_START",
            f"It would expire on {row.expires_on}, before it starts.",
            f"到期日 {row.expires_on} 早于生效日。",
        )
    return None


def _differs(row: Row) -> rows.RowError:
    return rows.RowError(
        row.number,
        "lot",
        "LOT_DIFFERS",
        f"{row.employee} has a lot {row.lot} of {row.leave_type} with other minutes or dates. Name the new one anew.",
        f"{row.employee} 已有批次 {row.lot}（{row.leave_type}），时长或日期不同，请另取批次名。",
    )


def _lot(row: Row) -> ledger.Lot:
    return ledger.Lot(row.employee, row.leave_type, row.lot, row.usable_from, row.expires_on, statutory=row.statutory)


def _post(tx: Tx, row: Row, lot: ledger.Lot, source: str) -> None:
    stamp = booking.Stamp(f"grant/{lot.account}", row.usable_from, tx.now, source)
    booked = booking.grant(ledger.Ledger(), stamp, lot, row.minutes)
    books.save(tx, row.employee, booked.book, booked.postings)
    tx.audit(row.employee, leave_type=row.leave_type, lot=row.lot, minutes=row.minutes)


def _granted(tx: Tx, asked: Iterable[Row], known: dict[str, ledger.Lot]) -> dict[str, int]:
    """What was first granted on the lots that the rows name and that are there."""
    keys = {f"grant/{account}": account for account in (_lot(row).account for row in asked) if account in known}
    return {keys[key]: minutes for key, minutes in books.granted_under(tx, keys).items()}
