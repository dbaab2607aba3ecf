"""What a change of shifts adds in paid minutes, by the rate they are paid at; no money."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from services.scheduling.domain import rules
from services.scheduling.domain.cycles import Cycle
from services.scheduling.domain.hours import Hours
from services.scheduling.domain.worked import Worked

_Minutes = Mapping[date, int]


@dataclass(frozen=True, slots=True)
class Extra:
    """Paid minutes more (or, below nought, less), by rate.

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

    @property
    def weight(self) -> int:
        """Minutes weighed by their rates, in hundredths of a minute at the usual rate."""
        return 100 * self.normal + 150 * self.workday + 200 * self.rest_day + 300 * self.holiday

    @property
    def overtime(self) -> int:
        """Minutes beyond the standard, at whatever rate."""
        return self.workday + self.rest_day + self.holiday


def added(system: str, before: Sequence[Worked], after: Sequence[Worked], hours: Hours) -> Extra:
    """What one person's shifts cost more after a change than before it; both over the same whole weeks and cycles.

    system: `STANDARD`: beyond eight hours a day and the week's standard it is overtime, on a day that was free at the
    rate of rest days. `COMPREHENSIVE` (综合计算工时): beyond the standard of the cycle, all of it as on workdays.
    `FLEXIBLE` (不定时): never overtime. On statutory holidays every minute counts.
    Source: 工资支付暂行规定 art. 13 (1994-12-06).
    """
    was, is_now = _by_date(before), _by_date(after)
    total = sum(is_now.values()) - sum(was.values())
    if system == "FLEXIBLE":
        return Extra(normal=total)
    holiday = _on_holidays(is_now, hours) - _on_holidays(was, hours)
    was, is_now = _workable(was, hours), _workable(is_now, hours)
    overtime = _overtime(system, is_now, hours) - _overtime(system, was, hours)
    on_free_days = sum(minutes for day, minutes in is_now.items() if day not in was)
    rest_day = min(max(0, overtime), on_free_days) if system == "STANDARD" else 0
    return Extra(total - holiday - overtime, overtime - rest_day, rest_day, holiday)


def _overtime(system: str, minutes: _Minutes, hours: Hours) -> int:
    """Minutes beyond the standard of day and week, or of the cycle."""
    if system == "COMPREHENSIVE":
        cycles: dict[Cycle, int] = defaultdict(int)
        for day, some in minutes.items():
            cycles[hours.cycle(day)] += some
        return sum(rules.overtime_minutes(some, cycle.standard_minutes) for cycle, some in cycles.items())
    weeks: dict[date, list[int]] = defaultdict(list)
    for day, some in minutes.items():
        weeks[day - timedelta(days=day.weekday())].append(some)
    return sum(
        max(
            rules.overtime_minutes(sum(days), hours.standard(monday)),
            sum(rules.overtime_minutes(some, hours.limits(monday).daily_standard_minutes) for some in days),
        )
        for monday, days in weeks.items()
    )


def _by_date(worked: Sequence[Worked]) -> dict[date, int]:
    return {date.fromisoformat(shift.work_date): shift.paid_minutes for shift in worked}


def _on_holidays(minutes: _Minutes, hours: Hours) -> int:
    return sum(some for day, some in minutes.items() if hours.is_statutory(day))


def _workable(minutes: _Minutes, hours: Hours) -> dict[date, int]:
    return {day: some for day, some in minutes.items() if not hours.is_statutory(day)}
