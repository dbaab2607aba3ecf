"""Whom a roster is made for: skills day by day, hours that law and contract leave, what each worked before."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from services.kit.db import Tx
from services.kit.people import Person as Employee
from services.scheduling import editing, ruling, standing
from services.scheduling.domain import cycles, history_before, rule_settings
from services.scheduling.domain.hours import Hours
from services.scheduling.domain.queues import midnight
from services.scheduling.domain.roster import Budget, Lapse, Person
from services.scheduling.domain.rules import Rule, WorkingTime
from services.scheduling.domain.worked import Worked
from services.scheduling.store import absences, shifts

_DAY = dt.timedelta(days=1)
_BEFORE = _DAY * 91
"""Nights and weekends are shared evenly over so many days. Source: domain reference 3.2."""

_LONG_WEEK = 2880
"""Most minutes of a week under comprehensive working time, six days of eight hours; the cycle levels them out."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days of a roster, the hours of its centre, and the rules at their strictest on these days."""

    days: tuple[dt.date, ...]
    hours: Hours
    limits: WorkingTime

    @property
    def first(self) -> dt.date:
        """The first day."""
        return self.days[0]

    @property
    def after(self) -> dt.date:
        """The day after the last one."""
        return self.days[-1] + _DAY


def skills(
    person: Employee, team_skills: Mapping[str, str], demand: Mapping[str, Sequence[int]], days: Sequence[dt.date]
) -> tuple[str, ...]:
    """Skills asked for that the person holds on any of the days; that of the team first."""
    held = {skill.skill for skill in person.skills if any(skill.counts_on(day) for day in days)}
    own = team_skills.get(person.team_on(days[0]), "")
    return tuple(sorted(held & set(demand), key=lambda skill: (skill != own, skill)))


def people_of(
    tx: Tx,
    staff: Sequence[Employee],
    team_skills: Mapping[str, str],
    demand: Mapping[str, Sequence[int]],
    span: Span,
) -> tuple[Person, ...]:
    """Everybody as the solver sees them."""
    names, days = [person.employee for person in staff], span.days
    before = _before(tx, staff, span)
    start = dt.datetime.combine(days[0] - _DAY, dt.time(), dt.UTC)
    away = absences.overlapping(tx, start, start + _DAY * (len(days) + 3), names)
    past = [days[0] - _DAY * back for back in range(1, _BEFORE.days + 1)]
    feasts = standing.holidays_worked(tx, past)
    since = past[-1].isoformat()
    found = []
    for person in staff:
        every = before.get(person.employee, [])
        recent = [shift for shift in every if shift.work_date >= since]
        mine = [(one.start, one.end) for one in away if one.employee == person.employee]
        held = skills(person, team_skills, demand, days)
        made = _within(history_before.of(recent, days[0], person.zone, span.limits), person, span, every)
        found.append(
            dataclasses.replace(
                made,
                id=person.employee,
                skills=held,
                team=person.team_on(days[0]),
                holidays_before=sum(dt.date.fromisoformat(one.work_date) in feasts for one in recent),
                known_days=sum(person.employed_on(day) for day in past),
                unavailable=_off(person, days, mine),
                ends_by=_ends_by(person, days, mine),
                lapses=_lapses(person, held, days),
                latest_end=_last_ride(person, span),
            )
        )
    return tuple(found)


def _within(made: Person, person: Employee, span: Span, before: Sequence[Worked]) -> Person:
    """What working-time system and protection leave a person: hours of days, weeks and cycles, nights, overtime."""
    worker, asked = editing.worker_of(person), span.limits
    banned = any(worker.no_overtime(day) for day in span.days)
    made = dataclasses.replace(
        made,
        weekly_minutes=min(asked.weekly_standard_minutes, person.daily_minutes * 5),
        max_week_minutes=asked.weekly_standard_minutes,
        overtime_banned=banned,
        night_banned=any(worker.no_night(day) for day in span.days),
    )
    if worker.system == "COMPREHENSIVE":
        return dataclasses.replace(
            made, max_week_minutes=_LONG_WEEK, budgets=_budgets(ruling.own(span.hours, person), span, before)
        )
    if worker.system == "STANDARD":
        longest = asked.daily_standard_minutes + (0 if banned else asked.daily_overtime_minutes)
        return dataclasses.replace(made, max_day_minutes=longest)
    return made


def _budgets(hours: Hours, span: Span, before: Sequence[Worked]) -> tuple[Budget, ...]:
    """What each cycle has left for the days of the roster: its standard less what was worked, by workdays."""
    worked = {dt.date.fromisoformat(each.work_date): each.paid_minutes for each in before}
    counted = {day: minutes for day, minutes in worked.items() if not hours.is_statutory(day)}
    found = []
    for cycle in dict.fromkeys(hours.cycle(day) for day in span.days):
        places = [
            place
            for place, day in enumerate(span.days)
            if cycle.start <= day < cycle.after and not hours.is_statutory(day)
        ]
        minutes = cycles.share(
            cycle, (span.first, span.after), counted, hours.is_workday, span.limits.daily_standard_minutes
        )
        if places:
            found.append(Budget(tuple(places), minutes, Rule.CYCLE_HOURS))
    return tuple(found)


def _before(tx: Tx, staff: Sequence[Employee], span: Span) -> dict[str, list[Worked]]:
    """What each worked in the weeks over which is shared evenly, and since the beginning of their cycle."""
    since = span.first - _BEFORE
    wide, begins, _ = ruling.whole_cycles(staff, lambda person: ruling.own(span.hours, person), since, span.after)
    names = [person.employee for person in staff if person.employee not in set(wide)]
    found = shifts.of_people(tx, names, since.isoformat(), span.first.isoformat())
    found += shifts.of_people(tx, wide, begins.isoformat(), span.first.isoformat()) if wide else []
    before: dict[str, list[Worked]] = {}
    for shift in found:
        before.setdefault(shift.employee, []).append(shift)
    return before


def _last_ride(person: Employee, span: Span) -> int:
    """When the last ride home leaves, on the day of the span on which it leaves first; 0 where nobody asks."""
    limits = ruling.own(span.hours, person).limits
    return rule_settings.strictest(limits, span.days).last_ride_minutes


def _lapses(person: Employee, held: Sequence[str], days: Sequence[dt.date]) -> tuple[Lapse, ...]:
    """On which days a skill does not count: before it is certified, after it has expired."""
    found = []
    for skill in held:
        spells = [each for each in person.skills if each.skill == skill]
        lacking = tuple(place for place, day in enumerate(days) if not any(each.counts_on(day) for each in spells))
        if lacking:
            found.append(Lapse(skill, lacking))
    return tuple(found)


def _off(person: Employee, days: Sequence[dt.date], away: Sequence[tuple[dt.datetime, dt.datetime]]) -> frozenset[int]:
    """Places of the days on which the person is not employed or away at any time."""
    return frozenset(
        place
        for place, day in enumerate(days)
        if not person.employed_on(day)
        or any(start < midnight(day + _DAY, person.zone) and midnight(day, person.zone) < end for start, end in away)
    )


def _ends_by(
    person: Employee, days: Sequence[dt.date], away: Sequence[tuple[dt.datetime, dt.datetime]]
) -> tuple[tuple[int, int], ...]:
    """Places of the days after which leave begins, and when that is: minutes by the clock after the day's midnight."""
    starts = sorted(start.astimezone(person.zone).replace(tzinfo=None) for start, _ in away)
    found: dict[int, int] = {}
    for start in starts:
        place = (start.date() - days[0]).days - 1
        if 0 <= place < len(days):
            midnight_before = dt.datetime.combine(days[place], dt.time())
            found.setdefault(place, (start - midnight_before) // dt.timedelta(minutes=1))
    return tuple(found.items())
