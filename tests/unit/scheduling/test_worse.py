"""A change is refused when it makes worse what is broken already, and not when it makes it better."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

import pytest

from services.scheduling.domain import checking
from services.scheduling.domain.checking import Worker
from services.scheduling.domain.rules import Rule
from services.scheduling.domain.worked import Worked
from tests.unit.scheduling.test_changes import HOLIDAY, HOURS, MONDAY, no_holiday, shift, week

FREE = Worker(
    id="employees/a",
    employed=lambda _day: True,
    skills=lambda _day: frozenset({"voice"}),
    no_night=lambda _day: False,
    no_overtime=lambda _day: False,
)
PROTECTED = dataclasses.replace(FREE, no_overtime=lambda _day: True)
TUESDAY = MONDAY + dt.timedelta(days=1)
NIGHTS = [shift(MONDAY, 14), shift(TUESDAY, 8)]


def hard(before: Sequence[Worked], after: Sequence[Worked], worker: Worker = FREE) -> list[Rule]:
    return [each.rule for each in checking.added(worker, before, after, no_holiday()) if each.hard]


@pytest.mark.parametrize(
    ("rule", "worker", "before", "worse"),
    [
        (Rule.MIN_REST, FREE, NIGHTS, [NIGHTS[0], shift(TUESDAY, 6)]),
        (Rule.DAILY_OVER_3H, FREE, [shift(minutes=700)], [shift(minutes=780)]),
        (Rule.OVERTIME_BANNED, PROTECTED, week(5, 500), [*week(4, 500), shift(MONDAY + dt.timedelta(days=4), 9, 700)]),
        (Rule.OVERTIME_BANNED, PROTECTED, [*week(5), shift(MONDAY + dt.timedelta(days=5), 9, 60)], week(6, 480)),
        (Rule.MONTHLY_OVER_36H, FREE, week(25, 600, dt.date(2026, 11, 2)), week(26, 600, dt.date(2026, 11, 2))),
    ],
)
def test_what_is_broken_already_may_not_be_broken_further(rule, worker, before, worse):
    assert rule in hard(before, worse, worker)
    assert rule not in hard(worse, before, worker)


def test_hours_beyond_a_cycle_want_a_look_each_time_they_grow():
    worker = dataclasses.replace(FREE, system="COMPREHENSIVE")
    month = week(22, start=dt.date(2026, 11, 2))

    found = checking.added(worker, month, [*month, shift(dt.date(2026, 11, 25))], no_holiday())

    assert [(Rule.CYCLE_HOURS, False)] == [(each.rule, each.hard) for each in found if each.rule is Rule.CYCLE_HOURS]


def test_hours_of_a_statutory_holiday_are_no_overtime_of_week_or_month():
    """They are paid at 300 % by themselves and do not count to the 36 hours (domain reference 3.1)."""
    holiday = (HOLIDAY - MONDAY).days
    others = [each for each in week(6) if each.work_date != HOLIDAY.isoformat()]

    found = checking.added(FREE, others, week(6), HOURS)

    assert 3 == holiday
    assert Rule.WEEKLY_HOURS not in [each.rule for each in found]
