"""Cycles that rules ask for, of whole weeks and months or cut, and what of their hours is overtime."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from services.scheduling.domain import calendar, checking, cycles, worked
from services.scheduling.domain.cycles import Cycle
from services.scheduling.domain.hours import Hours
from services.scheduling.domain.rules import Rule, WorkingTime
from services.scheduling.domain.shifts import ShiftType
from services.scheduling.domain.worked import Post

YEAR = [dt.date(2026, 1, 1) + dt.timedelta(days=ahead) for ahead in range(365)]
SHIPPED = calendar.shipped()


def is_workday(day: dt.date) -> bool:
    return SHIPPED.day_type(day).is_workday


def weeks_in(*months: int) -> cycles.CycleOf:
    """Cycles of weeks in these months, of months in all others."""
    usual = WorkingTime()
    weekly = dataclasses.replace(usual, cycle_months=cycles.WEEK)
    return cycles.by_rules(lambda first: weekly if first.month in months else usual, is_workday)


def spans(found: list[Cycle]) -> list[tuple[str, str, int]]:
    return [(each.start.isoformat(), each.after.isoformat(), each.standard_minutes // 480) for each in found]


@pytest.mark.parametrize(("month", "months", "hours"), [(1, 3, 472), (10, 1, 144)])
def test_the_standard_is_the_workdays_of_the_notices(month, months, hours):
    """Hours of vectors CQ-1 and CQ-4 of the domain reference."""
    found = cycles.of(dt.date(2026, month, 9), months, month_minutes=0, daily_minutes=480, is_workday=is_workday)

    assert hours * 60 == found.standard_minutes


def test_weeks_begin_on_mondays_take_their_workdays_and_stop_where_months_are_not_in_weeks():
    """October 2026: holidays from Thursday to Wednesday, Saturday the tenth is worked for it; November is not in weeks."""
    cycle = weeks_in(9, 10)
    found = list(dict.fromkeys(cycle(dt.date(2026, 10, day)) for day in range(1, 32)))

    assert [
        ("2026-09-28", "2026-10-05", 3),
        ("2026-10-05", "2026-10-12", 3),
        ("2026-10-12", "2026-10-19", 5),
        ("2026-10-19", "2026-10-26", 5),
        ("2026-10-26", "2026-11-01", 5),
    ] == spans(found)
    assert ("2026-11-01", "2026-12-01", 21) == spans([cycle(dt.date(2026, 11, 1))])[0]


@pytest.mark.parametrize("months", [(), (3,), (1, 2, 3, 7), tuple(range(1, 13))])
def test_every_day_lies_in_one_cycle_and_in_no_other(months):
    cycle = weeks_in(*months)

    for day in YEAR:
        found = cycle(day)
        inside = [found.start + dt.timedelta(days=ahead) for ahead in range((found.after - found.start).days)]
        assert {found} == {cycle(each) for each in inside if each.year == 2026}
        assert found.start <= day < found.after


def test_who_joins_or_leaves_inside_has_the_share_of_the_days_there():
    quarter = cycles.of(dt.date(2026, 2, 9), 3, month_minutes=9920, daily_minutes=480, is_workday=is_workday)
    workdays = cycles.count(quarter.start, quarter.after, is_workday)
    march = cycles.cut(quarter, dt.date(2026, 3, 1), dt.date(2030, 1, 1), is_workday)
    never = cycles.cut(quarter, dt.date(2026, 3, 28), dt.date(2026, 3, 30), is_workday)

    assert 59 == workdays
    assert ("2026-03-01", "2026-04-01", 1) == (march.start.isoformat(), march.after.isoformat(), march.months)
    assert 3 * 9920 * 22 // workdays == march.standard_minutes
    assert 0 == never.standard_minutes
    assert quarter is cycles.cut(quarter, quarter.start, quarter.after, is_workday)


@pytest.mark.parametrize(
    ("worked_minutes", "excused", "expected"),
    [(484 * 60, 0, 12 * 60), (470 * 60, 0, 0), (470 * 60, 8 * 60, 6 * 60), (4 * 60, 480 * 60, 4 * 60)],
)
def test_overtime_is_what_goes_beyond_the_standard_and_never_more_than_what_was_worked(
    worked_minutes, excused, expected
):
    quarter = Cycle(dt.date(2026, 1, 1), dt.date(2026, 4, 1), 3, 472 * 60)

    assert expected == cycles.overtime(quarter, worked_minutes, excused)


def test_overtime_of_weeks_adds_up_to_the_36_hours_of_the_month_in_which_they_end():
    worker = checking.Worker(
        id="employees/a",
        employed=lambda _day: True,
        skills=lambda _day: frozenset({"voice"}),
        no_night=lambda _day: False,
        no_overtime=lambda _day: False,
        system="COMPREHENSIVE",
    )
    hours = Hours(
        limits=lambda _day: WorkingTime(),
        standard=lambda _monday: 2400,
        is_statutory=lambda _day: False,
        is_workday=is_workday,
        cycle=weeks_in(*range(1, 13)),
    )
    post = Post("employees/a", "centres/gz", "teams/a", "voice", "Asia/Shanghai")
    monday = dt.date(2026, 11, 2)
    days = [monday + dt.timedelta(days=7 * week + day) for week in range(4) for day in range(6)]
    shifts = [worked.give(ShiftType("D", 9 * 60, 600), day, post) for day in days]
    broken = checking.breaches(worker, shifts, hours)
    fewer = checking.breaches(worker, shifts[:6], hours)

    assert {dt.date(2026, 11, 1)} == {each.day for each in broken if each.rule is Rule.MONTHLY_OVER_36H}
    assert [4, 1] == [sum(each.rule is Rule.CYCLE_HOURS for each in found) for found in (broken, fewer)]
    assert not any(each.hard for each in fewer)
