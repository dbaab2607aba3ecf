"""Holds on cover for leave that is being asked for; one that has expired is as good as gone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.db import Tx
from services.scheduling.domain.worked import Away
from services.scheduling.store import tables

_HOLD = tables.HOLD


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
    wanted = sa.select(_HOLD).where(_live(tx), _HOLD.c.leave_request == leave_request)
    row = tx.execute(wanted).first()
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
    own = sa.and_(_HOLD.c.tenant == tx.tenant, _HOLD.c.leave_request == leave_request)
    row = tx.execute(_HOLD.delete().where(own).returning(*_HOLD.c)).first()
    return _hold(row) if row is not None else None


def in_centre(tx: Tx, centre: str, start: dt.datetime, end: dt.datetime) -> list[Away]:
    """Holds that count in a centre and of which any part lies in [start, end)."""
    return _aways(tx, sa.and_(_HOLD.c.centre == centre, _HOLD.c.start_time < end, _HOLD.c.end_time > start))


def of_people(tx: Tx, employees: Sequence[str], start: dt.datetime, end: dt.datetime) -> list[Away]:
    """Holds that count for these people and of which any part lies in [start, end)."""
    return _aways(tx, sa.and_(_HOLD.c.employee.in_(employees), _HOLD.c.start_time < end, _HOLD.c.end_time > start))


def sweep(tx: Tx) -> list[Hold]:
    """Remove this tenant's holds that have expired; what they were."""
    gone = sa.and_(_HOLD.c.tenant == tx.tenant, _HOLD.c.expire_time <= tx.now)
    return [_hold(row) for row in tx.execute(_HOLD.delete().where(gone).returning(*_HOLD.c))]


def tenants_to_sweep(tx: Tx) -> list[str]:
    """Tenants with expired holds."""
    return list(tx.execute(sa.select(_HOLD.c.tenant).where(_HOLD.c.expire_time <= tx.now).distinct()).scalars())


def _aways(tx: Tx, which: sa.ColumnElement[bool]) -> list[Away]:
    hold = _HOLD.c
    wanted = sa.select(hold.employee, hold.start_time, hold.end_time, hold.leave_request).where(_live(tx), which)
    rows = tx.execute(wanted.order_by(hold.start_time))
    return [Away(employee, start, end, source, held=True) for employee, start, end, source in rows]


def _live(tx: Tx) -> sa.ColumnElement[bool]:
    return sa.and_(_HOLD.c.tenant == tx.tenant, _HOLD.c.expire_time > tx.now)


def _hold(row: sa.Row) -> Hold:  # type: ignore[type-arg]
    return Hold(row.leave_request, row.employee, row.centre, row.start_time, row.end_time, row.expire_time, row.forced)
