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
from services.scheduling.domain.rules import WorkingTime
from services.scheduling.store import calendars
from services.scheduling.store import rule_settings as store

_DAY = dt.timedelta(days=1)
_USUAL_WORKDAYS = 5
_EVER = "1900-01-01", "9998-12-31"
COMPREHENSIVE = "COMPREHENSIVE"
"""The working-time system whose hours are averaged over a cycle (综合计算工时)."""

HoursOf = Callable[[Person], Hours]
"""The hours of a person."""


def hours(tx: Tx) -> HoursOf:
    """The hours of each person, as far as the transaction sees settings; reckoned when they are asked for."""
    known = of_centres(tx)
    return lambda person: own(known(person.centre), person)


def of_centres(tx: Tx) -> Callable[[str], Hours]:
    """The hours of each centre, by those who have no cycles of their own."""
    calendar, chosen = calendars.get(tx), store.standing(tx)
    return functools.cache(lambda centre: _hours(calendar, chosen.get(centre, ())))


def own(of_centre: Hours, person: Person) -> Hours:
    """The hours of a person by their team: under comprehensive working time with its cycles, as long as they work here.

    The team of the first day of a month counts for all of it; before somebody joined, their first team, and after the
    last day, the last one, so that a cycle is cut there and not taken apart.
    """

    def of_day_and_team(day: dt.date) -> WorkingTime:
        return of_centre.of_teams.get(person.team_on(day), of_centre.limits)(day)

    known = dataclasses.replace(of_centre, limits=of_day_and_team) if of_centre.of_teams else of_centre
    if person.working_time_system != COMPREHENSIVE:
        return known

    def limits(first: dt.date) -> WorkingTime:
        return of_centre.of_teams.get(_team_near(person, first), of_centre.limits)(first)

    begins = dt.date.fromisoformat(person.join_date or _EVER[0])
    ends = dt.date.fromisoformat(person.exit_date or _EVER[1]) + _DAY
    cycle = cycles.by_rules(limits, of_centre.is_workday) if of_centre.of_teams else of_centre.cycle

    @functools.cache
    def of_day(day: dt.date) -> Cycle:
        if not begins <= day < ends:
            return cycle(day)
        return cycles.cut(cycle(day), begins, ends, of_centre.is_workday)

    return dataclasses.replace(known, cycle=of_day)


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
        if person.working_time_system == COMPREHENSIVE:
            cycle = hours(person).cycle
            begins, ends = cycle(first).start, cycle(after - _DAY).after
            if begins < first or after < ends:
                names.append(person.employee)
                start, end = min(start, begins), max(end, ends)
    return sorted(names), start, end


def _team_near(person: Person, day: dt.date) -> str:
    """The team of a day; before the first one, the first, and after the last or in between, the one before."""
    text = day.isoformat()
    spans = sorted(person.memberships, key=lambda each: each.start_date)
    before = [each.team for each in spans if each.start_date <= text]
    return (before or [each.team for each in spans[:1]] or [""])[-1]


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

    return Hours(
        limits=limits,
        standard=functools.cache(standard),
        is_statutory=functools.cache(lambda day: calendar.day_type(day) is DayType.STATUTORY_HOLIDAY),
        is_workday=is_workday,
        cycle=cycles.by_rules(limits, is_workday),
        weights=functools.cache(lambda day: rule_settings.weights(chosen, day)),
        of_teams={team: rule_settings.limits(chosen, team) for team in {each.team for each in chosen if each.team}},
    )
