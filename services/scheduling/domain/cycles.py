"""The cycle over which hours are averaged under comprehensive working time (综合计算工时), and what it may have.

Source: 劳部发〔1994〕503号 art. 5: hours of the cycle average about those of the standard week; 工资支付暂行规定
art. 13 (1994-12-06): what goes beyond is overtime at 150 %, work on statutory holidays is paid apart at 300 %.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = (1, 3, 12)
"""Months of a cycle; cycles begin with the calendar's months, quarters and years."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Cycle:
    """Days [start, after), so many months, with the standard minutes of all of it."""

    start: date
    after: date
    months: int
    standard_minutes: int


CycleOf = Callable[[date], Cycle]
"""The cycle in which a day lies."""


def of(day: date, months: int, *, month_minutes: int, daily_minutes: int, is_workday: Callable[[date], bool]) -> Cycle:
    """The cycle of so many months around a day.

    month_minutes: the average of a month (9 920 minutes are 62 days a quarter); 0 takes the calendar's workdays, each
    of daily_minutes. Which of the two counts, the approval of the labour authority says (domain reference 3.1).
    """
    first = (day.month - 1) // months * months
    start = date(day.year, first + 1, 1)
    after = date(day.year + (first + months) // 12, (first + months) % 12 + 1, 1)
    standard = month_minutes * months or daily_minutes * count(start, after, is_workday)
    return Cycle(start, after, months, standard)


def count(start: date, after: date, is_workday: Callable[[date], bool]) -> int:
    """Workdays of [start, after)."""
    return sum(is_workday(start + _DAY * ahead) for ahead in range((after - start).days))


def share(
    cycle: Cycle, span: tuple[date, date], worked: Mapping[date, int], is_workday: Callable[[date], bool], whole: int
) -> int:
    """Minutes of what the cycle has left that fall to the days of [first, after), by workdays; at least none.

    worked: paid minutes by day, those of statutory holidays left out. whole: a share is rounded up to so many minutes;
    where the cycle ends with the span, all that is left is the share.
    """
    first, after = max(span[0], cycle.start), min(span[1], cycle.after)
    left = cycle.standard_minutes - sum(some for day, some in worked.items() if cycle.start <= day < first)
    ahead, inside = count(first, cycle.after, is_workday), count(first, after, is_workday)
    if after == cycle.after or not ahead:
        return max(0, left)
    return max(0, min(left, math.ceil(left * inside / ahead / whole) * whole))
