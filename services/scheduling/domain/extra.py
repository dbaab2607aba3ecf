"""What shifts, and changes of them, come to in paid minutes, by the rate they are paid at; no money."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from services.scheduling.domain import rules
from services.scheduling.domain.cycles import Cycle
from services.scheduling.domain.hours import Hours
from services.scheduling.domain.worked import Worked

_Minutes = Mapping[date, int]


@dataclass(frozen=True, slots=True)
class Extra:
    """Paid minutes by rate; of a change, how many more (or, below nought, less).

    normal: inside the standard hours. workday, rest_day, holiday: overtime at 150, 200 and 300 %.
    Source: Labour Law art. 44 (2018-12-29).
    """

    normal: int = 0
    workday: int = 0
    rest_day: int = 0
    holiday: int = 0

    def __add__(self, other: Extra) -> Extra:
        """Both together."""
        return Extra(
            self.normal + other.normal,
            self.workday + other.workday,
            self.rest_day + other.rest_day,
            self.holiday + other.holiday,
        )

    def __sub__(self, other: Extra) -> Extra:
        """How much more this is."""
        return Extra(
            self.normal - other.normal,
            self.workday - other.workday,
            self.rest_day - other.rest_day,
            self.holiday - other.holiday,
        )

    @property
    def weight(self) -> int:
        """Minutes weighed by their rates, in hundredths of a minute at the usual rate."""
        return 100 * self.normal + 150 * self.workday + 200 * self.rest_day + 300 * self.holiday

    @property
    def overtime(self) -> int:
        """Minutes beyond the standard, at whatever rate."""
        return self.workday + self.rest_day + self.holiday

    @property
    def paid(self) -> int:
        """All minutes, at whatever rate."""
        return self.normal + self.overtime


@dataclass(frozen=True, slots=True)
class PaidChange:
    """What a change does to a person's paid minutes of the days [start, after), as it is and as it would be."""

    employee: str
    start: date
    after: date
    was: Extra
    would_be: Extra


def added(system: str, before: Sequence[Worked], after: Sequence[Worked], hours: Hours) -> Extra:
    """What one person's shifts cost more after a change than before it; both over the same whole weeks and cycles."""
    return paid(system, after, hours) - paid(system, before, hours)


def paid(system: str, worked: Sequence[Worked], hours: Hours) -> Extra:
    """What one person's shifts of whole weeks and cycles come to, by rate.

    system: `STANDARD`: beyond eight hours a day and the week's standard it is overtime, at the rate of rest days on the
    last days of a week that has more days of work than workdays. `COMPREHENSIVE` (综合计算工时): beyond the standard of
    the cycle, all of it as on workdays. `FLEXIBLE` (不定时): never overtime. On statutory holidays every minute counts.
    Source: 工资支付暂行规定 art. 13 (1994-12-06).
    """
    minutes = {date.fromisoformat(shift.work_date): shift.paid_minutes for shift in worked}
    total = sum(minutes.values())
    if system == "FLEXIBLE":
        return Extra(normal=total)
    workable = {day: some for day, some in minutes.items() if not hours.is_statutory(day)}
    holiday = total - sum(workable.values())
    if system == "COMPREHENSIVE":
        workday, rest_day = _beyond_cycles(workable, hours), 0
    else:
        workday, rest_day = _beyond_weeks(workable, hours)
    return Extra(total - holiday - workday - rest_day, workday, rest_day, holiday)


def span(system: str, days: Iterable[date], hours: Hours) -> tuple[date, date]:
    """The days [start, after) over which minutes count when those of these days change: whole weeks, or cycles."""
    ordered = sorted(days)
    first, last = ordered[0], ordered[-1]
    if system == "COMPREHENSIVE":
        return hours.cycle(first).start, hours.cycle(last).after
    return _monday(first), _monday(last) + timedelta(days=7)


def _beyond_cycles(minutes: _Minutes, hours: Hours) -> int:
    """Minutes beyond the standard of each cycle."""
    cycles: dict[Cycle, int] = defaultdict(int)
    for day, some in minutes.items():
        cycles[hours.cycle(day)] += some
    return sum(rules.overtime_minutes(some, cycle.standard_minutes) for cycle, some in cycles.items())


def _beyond_weeks(minutes: _Minutes, hours: Hours) -> tuple[int, int]:
    """Minutes beyond the standard of day and week: on workdays, and on days of rest, the last ones of a week."""
    weeks: dict[date, list[date]] = defaultdict(list)
    for day in sorted(minutes):
        weeks[_monday(day)].append(day)
    workday = rest_day = 0
    for monday, days in weeks.items():
        week, by_day = hours.standard(monday), hours.limits(monday).daily_standard_minutes
        beyond = max(
            rules.overtime_minutes(sum(minutes[day] for day in days), week),
            sum(rules.overtime_minutes(minutes[day], by_day) for day in days),
        )
        if beyond:
            on_rest = min(beyond, sum(minutes[day] for day in days[_workdays(monday, hours) :]))
            workday, rest_day = workday + beyond - on_rest, rest_day + on_rest
    return workday, rest_day


def _workdays(monday: date, hours: Hours) -> int:
    """Days of the week from a Monday on that are workdays by the calendar."""
    week = (monday + timedelta(days=ahead) for ahead in range(7))
    return sum(hours.is_workday(day) and not hours.is_statutory(day) for day in week)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
