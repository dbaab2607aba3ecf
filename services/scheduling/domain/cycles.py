"""The cycle over which hours are averaged under comprehensive working time (综合计算工时), and what it may have.

Source: 劳部发〔1994〕503号 art. 5: hours of the cycle average about those of the standard week; 工资支付暂行规定
art. 13 (1994-12-06): what goes beyond is overtime at 150 %, work on statutory holidays is paid apart at 300 %.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from services.scheduling.domain.rules import WorkingTime

WEEK = 0
MONTHS = (WEEK, 1, 3, 12)
"""Months of a cycle; cycles begin with the calendar's weeks (Monday), months, quarters and years."""

_DAY = timedelta(days=1)
IsWorkday = Callable[[date], bool]


@dataclass(frozen=True, slots=True)
class Cycle:
    """Days [start, after), so many months (`WEEK`: a week), with the standard minutes of all of it."""

    start: date
    after: date
    months: int
    standard_minutes: int


CycleOf = Callable[[date], Cycle]
"""The cycle in which a day lies."""


def of(day: date, months: int, *, month_minutes: int, daily_minutes: int, is_workday: IsWorkday) -> Cycle:
    """The cycle of so many months around a day.

    month_minutes: the average of a month (9 920 minutes are 62 days a quarter); 0 takes the calendar's workdays, each
    of daily_minutes. Which of the two counts, the approval of the labour authority says (domain reference 3.1). A week
    always takes the calendar's: the notice that names the averages (人社部发〔2025〕2号) has none of a week.
    """
    if months == WEEK:
        start = day - _DAY * day.weekday()
        return Cycle(start, start + _DAY * 7, WEEK, daily_minutes * count(start, start + _DAY * 7, is_workday))
    first = (day.month - 1) // months * months
    start = date(day.year, first + 1, 1)
    after = date(day.year + (first + months) // 12, (first + months) % 12 + 1, 1)
    standard = month_minutes * months or daily_minutes * count(start, after, is_workday)
    return Cycle(start, after, months, standard)


def by_rules(limits: Callable[[date], WorkingTime], is_workday: IsWorkday) -> CycleOf:
    """The cycles that rules ask for; every day lies in one.

    limits: the rules by the first day of a month, which says how long the cycles are that its days lie in. A cycle of
    several months is one where each of them is asked to be in it; else they are months.
    """
    of_month = functools.cache(lambda first: _of_month(first, limits, is_workday))
    of_week = functools.cache(lambda monday: _of_week(monday, limits, is_workday))

    def cycle(day: date) -> Cycle:
        first = day.replace(day=1)
        if limits(first).cycle_months == WEEK:
            return of_week(day - _DAY * day.weekday())
        return of_month(first)

    return cycle


def cut(cycle: Cycle, start: date, after: date, is_workday: IsWorkday) -> Cycle:
    """The part of a cycle on the days [start, after), as of somebody who joined or left inside.

    It has its share of the standard by workdays. Its months are those that it still touches, so that averages of a
    month are not spread over months not worked in.
    """
    begins, last = max(cycle.start, start), min(cycle.after, after) - _DAY
    if (begins, last) == (cycle.start, cycle.after - _DAY):
        return cycle
    every = count(cycle.start, cycle.after, is_workday)
    own = count(begins, last + _DAY, is_workday)
    return Cycle(
        begins,
        last + _DAY,
        min(cycle.months, (last.year - begins.year) * 12 + last.month - begins.month + 1),
        cycle.standard_minutes * own // every if every else 0,
    )


def overtime(cycle: Cycle, worked: int, excused: int) -> int:
    """Minutes of a whole cycle at 150 %: what was worked beyond the standard, less what was excused of it.

    worked: outside of statutory holidays, which are paid apart; days of rest count as any other. excused: minutes that
    were rostered and taken by approved leave, or missed and excused: nobody makes up for them unpaid.
    Source: 工资支付暂行规定 art. 13 (1994-12-06); 劳部发〔1994〕503号 art. 5. That leave counts is the centre's policy.
    """
    return min(worked, max(0, worked + excused - cycle.standard_minutes))


def count(start: date, after: date, is_workday: IsWorkday) -> int:
    """Workdays of [start, after)."""
    return sum(is_workday(start + _DAY * ahead) for ahead in range((after - start).days))


def share(cycle: Cycle, span: tuple[date, date], worked: Mapping[date, int], is_workday: IsWorkday, whole: int) -> int:
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


def _of_month(first: date, limits: Callable[[date], WorkingTime], is_workday: IsWorkday) -> Cycle:
    """The cycle of a month, by its first day; of several months where each of them is asked to be in it.

    Of several standards in one cycle the smallest counts. So every month of a cycle has the same one, and hours of a
    month are never held against the standard of months in which they do not count.
    """

    def by(asked: WorkingTime, months: int) -> Cycle:
        return of(
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


def _of_week(monday: date, limits: Callable[[date], WorkingTime], is_workday: IsWorkday) -> Cycle:
    """The week from a Monday on; of one that begins or ends in a month without weeks, the days beside it."""
    daily = limits(monday).daily_standard_minutes
    whole = of(monday, WEEK, month_minutes=0, daily_minutes=daily, is_workday=is_workday)
    every = [monday + _DAY * ahead for ahead in range(7)]
    inside = [day for day in every if limits(day.replace(day=1)).cycle_months == WEEK]
    return cut(whole, inside[0], inside[-1] + _DAY, is_workday)
