"""By which rules the people of a centre work: the figures that it chose, and what the calendar makes of them."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
from collections.abc import Callable, Iterable, Sequence

from services.kit.db import Tx
from services.kit.people import Person
from services.scheduling.domain import cycles, rule_settings
from services.scheduling.domain.calendar import Calendar, DayType
from services.scheduling.domain.cycles import Cycle
from services.scheduling.domain.hours import Hours
from services.scheduling.domain.rule_settings import Setting
from services.scheduling.store import calendars
from services.scheduling.store import rule_settings as store

_DAY = dt.timedelta(days=1)
_USUAL_WORKDAYS = 5
HoursOf = Callable[[str], Hours]
"""The hours of a centre."""


def hours(tx: Tx) -> HoursOf:
    """The hours of each centre, as far as the transaction sees its settings; reckoned when they are asked for."""
    calendar, chosen = calendars.get(tx), store.standing(tx)
    return functools.cache(lambda centre: _hours(calendar, chosen.get(centre, ())))


def eased(own: Hours, easings: Sequence[str]) -> Hours:
    """The hours of a centre with what a roster run lets go of."""
    if not easings:
        return own
    limits = functools.cache(lambda day: rule_settings.eased(own.limits(day), easings))
    return dataclasses.replace(own, limits=limits)


def whole_cycles(
    people: Iterable[Person], hours: HoursOf, first: dt.date, after: dt.date
) -> tuple[list[str], dt.date, dt.date]:
    """Whose hours count over cycles that reach beyond [first, after), and the dates [first, after) to look at."""
    names, start, end = [], first, after
    for person in people:
        if person.working_time_system == "COMPREHENSIVE":
            cycle = hours(person.centre).cycle
            begins, ends = cycle(first).start, cycle(after - _DAY).after
            if begins < first or after < ends:
                names.append(person.employee)
                start, end = min(start, begins), max(end, ends)
    return sorted(names), start, end


def _hours(calendar: Calendar, chosen: Sequence[Setting]) -> Hours:
    """Standard hours by the calendar in force; each day, week and cycle is looked up once."""
    limits = rule_settings.limits(chosen)
    is_workday = functools.cache(lambda day: calendar.day_type(day).is_workday)

    def standard(monday: dt.date) -> int:
        workdays = sum(is_workday(monday + _DAY * ahead) for ahead in range(7))
        asked = limits(monday)
        # A make-up workday (调休) adds its hours.
        more = max(0, workdays - _USUAL_WORKDAYS)
        return asked.weekly_standard_minutes + more * asked.daily_standard_minutes

    @functools.cache
    def cycle_of_month(first: dt.date) -> Cycle:
        asked = limits(first)
        return cycles.of(
            first,
            asked.cycle_months,
            month_minutes=asked.cycle_month_minutes,
            daily_minutes=asked.daily_standard_minutes,
            is_workday=is_workday,
        )

    return Hours(
        limits=limits,
        standard=functools.cache(standard),
        is_statutory=functools.cache(lambda day: calendar.day_type(day) is DayType.STATUTORY_HOLIDAY),
        is_workday=is_workday,
        cycle=lambda day: cycle_of_month(day.replace(day=1)),
    )
