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
from services.scheduling.domain.hours import Hours, Limits
from services.scheduling.domain.rule_settings import Setting
from services.scheduling.domain.rules import WorkingTime
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

    cycle_of_month = functools.cache(lambda first: _cycle(first, limits, is_workday))
    return Hours(
        limits=limits,
        standard=functools.cache(standard),
        is_statutory=functools.cache(lambda day: calendar.day_type(day) is DayType.STATUTORY_HOLIDAY),
        is_workday=is_workday,
        cycle=lambda day: cycle_of_month(day.replace(day=1)),
    )


def _cycle(first: dt.date, limits: Limits, is_workday: Callable[[dt.date], bool]) -> Cycle:
    """The cycle of a month, by its first day; of several months where each of them is asked to be in it.

    Of several standards in one cycle the smallest counts. So every month of a cycle has the same one, and hours of a
    month are never held against the standard of months in which they do not count.
    """

    def by(asked: WorkingTime, months: int) -> Cycle:
        return cycles.of(
            first,
            months,
            month_minutes=asked.cycle_month_minutes,
            daily_minutes=asked.daily_standard_minutes,
            is_workday=is_workday,
        )

    own = limits(first)
    whole = by(own, own.cycle_months)
    asked = [limits(whole.start.replace(month=whole.start.month + ahead)) for ahead in range(whole.months)]
    if any(each.cycle_months != whole.months for each in asked):
        return by(own, 1)
    return min((by(each, whole.months) for each in dict.fromkeys(asked)), key=lambda each: each.standard_minutes)
