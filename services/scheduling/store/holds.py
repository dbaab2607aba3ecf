"""Holds on cover for leave that is being asked for; one that has expired is as good as gone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared, one_of
from services.scheduling.domain.shifts import Period
from services.scheduling.domain.worked import Away, Worked
from services.scheduling.store import shifts, tables

_HOLD, _SHIFT = tables.HOLD, tables.SHIFT
_LIVE = sa.and_(_HOLD.c.tenant == sa.bindparam("tenant"), _HOLD.c.expire_time > sa.bindparam("now"))
_ONE = Prepared(sa.select(_HOLD).where(_LIVE, _HOLD.c.leave_request == sa.bindparam("leave_request")))
_TOUCHED = sa.and_(
    _SHIFT.c.tenant == _HOLD.c.tenant,
    _SHIFT.c.employee == _HOLD.c.employee,
    _SHIFT.c.start_time < _HOLD.c.end_time,
    _SHIFT.c.end_time > _HOLD.c.start_time,
)
_SHIFTS = Prepared(
    sa.select(_SHIFT, _HOLD.c.start_time.label("held_from"), _HOLD.c.end_time.label("held_until"))
    .select_from(_HOLD.join(_SHIFT, _TOUCHED))
    .where(
        _LIVE,
        _HOLD.c.centre == sa.bindparam("centre"),
        _HOLD.c.leave_request != sa.bindparam("without"),
        _HOLD.c.start_time < sa.bindparam("end"),
        _HOLD.c.end_time > sa.bindparam("start"),
        _SHIFT.c.centre == sa.bindparam("centre"),
        _SHIFT.c.skill == sa.bindparam("skill"),
        _SHIFT.c.work_date.between(sa.bindparam("first"), sa.bindparam("last")),
        _SHIFT.c.start_time < sa.bindparam("end"),
        _SHIFT.c.end_time > sa.bindparam("start"),
        ~_SHIFT.c.cancelled,
    )
    .order_by(_HOLD.c.start_time, _HOLD.c.leave_request)
)
_RELEASE = Prepared(
    _HOLD.delete()
    .where(_HOLD.c.tenant == sa.bindparam("tenant"), _HOLD.c.leave_request == sa.bindparam("leave_request"))
    .returning(*_HOLD.c)
)


def _held(row: Sequence[Any]) -> Away:
    employee, start, end, leave_request = row
    return Away(employee, start, end, leave_request, held=True)


_OF_PEOPLE = Prepared(
    sa.select(_HOLD.c.employee, _HOLD.c.start_time, _HOLD.c.end_time, _HOLD.c.leave_request)
    .where(
        _LIVE,
        one_of(_HOLD.c.employee, "employees"),
        _HOLD.c.start_time < sa.bindparam("end"),
        _HOLD.c.end_time > sa.bindparam("start"),
    )
    .order_by(_HOLD.c.start_time, _HOLD.c.leave_request),
    row=_held,
)


@dataclass(frozen=True, slots=True)
class Hold:
    """A hold. Its name is that of the leave request; [start, end) is what was asked for."""

    leave_request: str
    employee: str
    centre: str
    start: dt.datetime
    end: dt.datetime
    expires: dt.datetime
    forced: bool


def get(tx: Tx, leave_request: str) -> Hold | None:
    """The hold of a leave request while it counts."""
    row = tx.execute(_ONE, {"tenant": tx.tenant, "now": tx.now, "leave_request": leave_request}).first()
    return _hold(row) if row is not None else None


def put(tx: Tx, hold: Hold) -> None:
    """Place a hold, or change the one of the same leave request."""
    tx.put(
        _HOLD,
        {
            "tenant": tx.tenant,
            "leave_request": hold.leave_request,
            "employee": hold.employee,
            "centre": hold.centre,
            "start_time": hold.start,
            "end_time": hold.end,
            "expire_time": hold.expires,
            "forced": hold.forced,
            "create_time": tx.now,
        },
    )


def release(tx: Tx, leave_request: str) -> Hold | None:
    """Let go of a hold; what it was, None when there was none."""
    row = tx.execute(_RELEASE, {"tenant": tx.tenant, "leave_request": leave_request}).first()
    return _hold(row) if row is not None else None


def shifts_held_soon(
    tx: Tx, centre: str, skill: str, start: dt.datetime, end: dt.datetime, *, without: str
) -> Callable[[], list[tuple[Worked, Period]]]:
    """Shifts of a skill of a centre in [start, end) that holds which count lie on, each with the span of its hold.

    They are asked for together with the next statement.

    without: a leave request whose hold is left out.
    """
    first, last = shifts.dates_around(start, end)
    values = {"centre": centre, "skill": skill, "start": start, "end": end, "without": without}
    asked = tx.soon(_SHIFTS, values | {"tenant": tx.tenant, "now": tx.now, "first": first, "last": last})
    return lambda: [(shifts.of_row(row), (row.held_from, row.held_until)) for row in asked.rows()]


def of_people(tx: Tx, employees: Sequence[str], start: dt.datetime, end: dt.datetime) -> list[Away]:
    """Holds that count for these people and of which any part lies in [start, end)."""
    return of_people_soon(tx, employees, start, end)()


def of_people_soon(tx: Tx, employees: Sequence[str], start: dt.datetime, end: dt.datetime) -> Callable[[], list[Away]]:
    """What `of_people` finds, asked for together with the next statement."""
    values = {"tenant": tx.tenant, "now": tx.now, "employees": employees, "start": start, "end": end}
    return tx.soon(_OF_PEOPLE, values).all


def sweep(tx: Tx) -> list[Hold]:
    """Remove this tenant's holds that have expired; what they were."""
    gone = sa.and_(_HOLD.c.tenant == tx.tenant, _HOLD.c.expire_time <= tx.now)
    return [_hold(row) for row in tx.execute(_HOLD.delete().where(gone).returning(*_HOLD.c))]


def tenants_to_sweep(tx: Tx) -> list[str]:
    """Tenants with expired holds."""
    return list(tx.execute(sa.select(_HOLD.c.tenant).where(_HOLD.c.expire_time <= tx.now).distinct()).scalars())


def _hold(row: sa.Row) -> Hold:  # type: ignore[type-arg]
    return Hold(row.leave_request, row.employee, row.centre, row.start_time, row.end_time, row.expire_time, row.forced)
