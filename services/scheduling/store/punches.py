"""Punches of people coming and going."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from services.kit.db import Tx
from services.scheduling.domain.presence import Punch
from services.scheduling.store import tables

_PUNCH = tables.PUNCH


def record(tx: Tx, punches: Iterable[Punch]) -> int:
    """Keep punches; how many were new."""
    count = 0
    for punch in punches:
        row = {"tenant": tx.tenant, "employee": punch.employee, "punch_time": punch.at, "came": punch.came}
        count += tx.insert_new(_PUNCH, row | {"record_time": tx.now})
    return count


def between(tx: Tx, employees: Sequence[str], start: dt.datetime, end: dt.datetime) -> list[Punch]:
    """Punches of these people in [start, end), in order."""
    punch = _PUNCH.c
    wanted = sa.select(punch.employee, punch.punch_time, punch.came).where(
        punch.tenant == tx.tenant, punch.employee.in_(employees), punch.punch_time >= start, punch.punch_time < end
    )
    return [Punch(*row) for row in tx.execute(wanted.order_by(punch.punch_time))]
