"""Attended days as cycles of comprehensive working time count them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared, one_of
from services.scheduling.store.attendance_tables import ATTENDANCE_DAY

_DAY = ATTENDANCE_DAY.c
_SPAN = sa.and_(
    _DAY.tenant == sa.bindparam("of"), _DAY.work_date >= sa.bindparam("first"), _DAY.work_date < sa.bindparam("after")
)
_AVERAGED = Prepared(
    sa.select(_DAY.employee).where(_SPAN, _DAY.centre == sa.bindparam("at"), _DAY.cycle_minutes.is_not(None)).distinct()
)
# What was examined before this was kept counts what was worked and is no overtime of another kind.
_PLAIN = (
    _DAY.worked_minutes - _DAY.overtime_workday_minutes - _DAY.overtime_rest_day_minutes - _DAY.overtime_holiday_minutes
)
_OF_PEOPLE = Prepared(
    sa.select(
        _DAY.employee,
        _DAY.work_date,
        _DAY.centre,
        sa.func.coalesce(_DAY.cycle_minutes, _PLAIN).label("minutes"),
        (_DAY.leave_minutes + _DAY.excused_minutes).label("excused"),
        _DAY.overtime_holiday_minutes.label("holiday"),
        _DAY.cycle_minutes.is_not(None).label("averaged"),
    )
    .where(_SPAN, one_of(_DAY.employee, "employees"))
    .order_by(_DAY.employee, _DAY.work_date)
)


@dataclass(frozen=True, slots=True)
class CycleDay:
    """What a day brings into a cycle, in minutes: work, what was excused of it, and work on a statutory holiday.

    averaged: whether the person's hours were averaged over a cycle when the day was examined.
    """

    employee: str
    work_date: str
    centre: str
    minutes: int
    excused: int
    holiday: int
    averaged: bool


def averaged(tx: Tx, centre: str, span: tuple[str, str]) -> set[str]:
    """Who has days of averaged hours in a centre with a work date in [first, after)."""
    return set(tx.execute(_AVERAGED, {"of": tx.tenant, "at": centre, "first": span[0], "after": span[1]}).scalars())


def of_people(tx: Tx, employees: Sequence[str], span: tuple[str, str]) -> dict[str, list[CycleDay]]:
    """Days of people with a work date in [first, after), in whichever centre, by person and in order."""
    values = {"of": tx.tenant, "employees": employees, "first": span[0], "after": span[1]}
    found: dict[str, list[CycleDay]] = {}
    for row in tx.execute(_OF_PEOPLE, values):
        found.setdefault(row.employee, []).append(
            CycleDay(
                row.employee,
                row.work_date,
                row.centre,
                max(0, row.minutes),
                row.excused,
                row.holiday,
                bool(row.averaged),
            )
        )
    return found
