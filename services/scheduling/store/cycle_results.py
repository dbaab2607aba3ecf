"""Cycles as closes of attendance told them, each in its newest version."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.db import Tx
from services.scheduling.store.attendance_tables import ATTENDANCE_CLOSE as _CLOSE
from services.scheduling.store.attendance_tables import ATTENDANCE_CLOSED as _CLOSED


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a cycle. facts: its dates and minutes, as told. version: of the close that told it."""

    employee: str
    centre: str
    facts: Mapping[str, object]
    version: int
    closed: dt.datetime

    @property
    def last_day(self) -> dt.date:
        """The last day of the cycle."""
        return dt.date.fromisoformat(str(self.facts["end_date"])) - dt.timedelta(days=1)


def ended(tx: Tx, first: str, after: str, *, employee: str = "", centre: str = "") -> list[Result]:
    """The cycles whose last day lies in [first, after), as far as the transaction sees people and centres."""
    newest = (
        sa.select(_CLOSED.c.close, _CLOSED.c.employee, sa.func.max(_CLOSED.c.version).label("version"))
        .where(_CLOSED.c.tenant == tx.tenant)
        .group_by(_CLOSED.c.close, _CLOSED.c.employee)
        .subquery()
    )
    wanted = (
        sa.select(_CLOSED.c.employee, _CLOSED.c.cycles, _CLOSED.c.version, _CLOSE.c.centre, _CLOSE.c.close_time)
        .join(
            newest,
            sa.and_(
                newest.c.close == _CLOSED.c.close,
                newest.c.employee == _CLOSED.c.employee,
                newest.c.version == _CLOSED.c.version,
            ),
        )
        .join(_CLOSE, sa.and_(_CLOSE.c.tenant == _CLOSED.c.tenant, _CLOSE.c.close == _CLOSED.c.close))
        .where(
            _CLOSED.c.tenant == tx.tenant,
            _CLOSE.c.start_date < after,
            _CLOSE.c.end_date > first,
            sa.cast(_CLOSED.c.cycles, sa.Text) != "[]",
        )
    )
    if employee:
        wanted = wanted.where(_CLOSED.c.employee == employee)
    if centre:
        wanted = wanted.where(_CLOSE.c.centre == centre)
    found = [
        Result(row.employee, row.centre, cycle, row.version, row.close_time)
        for row in tx.execute(wanted)
        for cycle in row.cycles
    ]
    kept = [each for each in found if first <= each.last_day.isoformat() < after]
    return sorted(kept, key=lambda each: (-each.last_day.toordinal(), each.employee))
