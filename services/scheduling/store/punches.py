"""Punches of people coming and going."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared, one_of
from services.scheduling.domain.presence import Punch
from services.scheduling.store import tables

_PUNCH = tables.PUNCH
# Made once: making a statement costs more than running it.
_BETWEEN = Prepared(
    sa.select(_PUNCH.c.employee, _PUNCH.c.punch_time, _PUNCH.c.came)
    .where(
        _PUNCH.c.tenant == sa.bindparam("tenant"),
        one_of(_PUNCH.c.employee, "employees"),
        _PUNCH.c.punch_time >= sa.bindparam("start"),
        _PUNCH.c.punch_time < sa.bindparam("end"),
    )
    .order_by(_PUNCH.c.punch_time),
    row=Punch._make,
)


def record(tx: Tx, punches: Iterable[Punch]) -> int:
    """Keep punches; how many were new."""
    count = 0
    for punch in punches:
        row = {"tenant": tx.tenant, "employee": punch.employee, "punch_time": punch.at, "came": punch.came}
        count += tx.insert_new(_PUNCH, row | {"record_time": tx.now})
    return count


def between(tx: Tx, employees: Sequence[str], start: dt.datetime, end: dt.datetime) -> list[Punch]:
    """Punches of these people in [start, end), in order."""
    return between_soon(tx, employees, start, end)()


def between_soon(tx: Tx, employees: Sequence[str], start: dt.datetime, end: dt.datetime) -> Callable[[], list[Punch]]:
    """What `between` finds, asked for together with the next statement."""
    values = {"tenant": tx.tenant, "employees": employees, "start": start, "end": end}
    return tx.soon(_BETWEEN, values).all
