"""What came of cycles of comprehensive working time (综合计算工时), told by the close of the period in which they end.

Source: 工资支付暂行规定 art. 13 (1994-12-06): what goes beyond the cycle's standard is overtime at 150 %, on whichever
days it was worked; 劳部发〔1997〕271号: work on statutory holidays is paid apart at 300 %, and is told with its day.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from services.kit import people
from services.kit.db import Tx
from services.kit.people import Person
from services.scheduling import ruling
from services.scheduling.domain import cycles
from services.scheduling.domain.cycles import Cycle
from services.scheduling.domain.hours import Hours
from services.scheduling.store import cycle_days
from services.scheduling.store.cycle_days import CycleDay

_DAY = dt.timedelta(days=1)
Fact = dict[str, object]


def of_period(tx: Tx, centre: str, first: dt.date, after: dt.date) -> dict[str, list[Fact]]:
    """The cycles that end in the dates [first, after), by person; told by the centre of the last shift in each.

    The days of a cycle are taken as they are now, in whichever period they were closed: a correction of one of them
    changes its period and, if that is closed too, the one in which the cycle ends.
    """
    # No cycle is longer than a calendar year, and a week may have begun in the one before.
    since = dt.date(first.year, 1, 1) - _DAY * 6
    names = cycle_days.averaged(tx, centre, (since.isoformat(), after.isoformat()))
    names |= {each.employee for each in people.list_people(tx, centre=centre) if _is_averaged(each)}
    if not names:
        return {}
    hours = ruling.of_centres(tx)
    ended: dict[str, list[tuple[Cycle, Hours]]] = {}
    known = {each.employee: each for each in people.list_people(tx, employees=tuple(sorted(names)))}
    for name, person in known.items():
        # Whoever works by another system since then had these days averaged all the same.
        own = ruling.own(hours(person.centre), dataclasses.replace(person, working_time_system=ruling.COMPREHENSIVE))
        ended[name] = [(cycle, own) for cycle in _ending(person, own, first, after)]
    concerned = [name for name, each in ended.items() if each]
    if not concerned:
        return {}
    begins = min(cycle.start for name in concerned for cycle, _ in ended[name])
    worked = cycle_days.of_people(tx, concerned, (begins.isoformat(), after.isoformat()))
    found = {}
    for name in concerned:
        told = [
            _told(cycle, own, days)
            for cycle, own in ended[name]
            if (days := _within(cycle, worked.get(name, ())))
            and days[-1].centre == centre
            and (days[-1].averaged or _is_averaged(known[name]))
        ]
        if told:
            found[name] = told
    return found


def _is_averaged(person: Person) -> bool:
    return person.working_time_system == ruling.COMPREHENSIVE


def _ending(person: Person, own: Hours, first: dt.date, after: dt.date) -> list[Cycle]:
    """The cycles of a person that end in [first, after), by date; with the last day of work here at the latest."""
    found = []
    day = first
    while day < after:
        if not person.employed_on(day):
            day += _DAY
            continue
        cycle = own.cycle(day)
        if cycle.after <= after:
            found.append(cycle)
        day = cycle.after
    return found


def _within(cycle: Cycle, days: Sequence[CycleDay]) -> list[CycleDay]:
    first, after = cycle.start.isoformat(), cycle.after.isoformat()
    return [day for day in days if first <= day.work_date < after]


def _told(cycle: Cycle, own: Hours, days: Sequence[CycleDay]) -> Fact:
    worked = sum(day.minutes for day in days)
    # What was rostered on a statutory holiday is no part of the standard, so its absence takes nothing from it.
    excused = sum(day.excused for day in days if not own.is_statutory(dt.date.fromisoformat(day.work_date)))
    return {
        "start_date": cycle.start.isoformat(),
        "end_date": cycle.after.isoformat(),
        "standard_minutes": cycle.standard_minutes,
        "worked_minutes": worked,
        "excused_minutes": excused,
        "overtime_minutes": cycles.overtime(cycle, worked, excused),
        "overtime_holiday_minutes": sum(day.holiday for day in days),
    }
