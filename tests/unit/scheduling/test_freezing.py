"""Which changes of somebody's time lie in the freeze horizon, and until when they are asked."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from services.scheduling.domain import freezing
from services.scheduling.domain.freezing import Part
from services.scheduling.domain.worked import Worked

DAY = dt.datetime(2026, 11, 26, tzinfo=dt.UTC)
TODAY = dt.date(2026, 11, 23)
NOW = dt.datetime(2026, 11, 23, 1, tzinfo=dt.UTC)


def shift(start: int = 1, end: int = 9, **more) -> Worked:
    worked = Worked(
        "employees/a", "2026-11-26", "D1", "voice", "centres/gz", "teams/a1", DAY, DAY, "Asia/Shanghai", 420
    )
    return dataclasses.replace(worked, start=DAY + dt.timedelta(hours=start), end=DAY + dt.timedelta(hours=end), **more)


@pytest.mark.parametrize(
    ("was", "becomes", "hour"),
    [
        (shift(), shift(3, 11), 1),
        (shift(), shift(1, 11), 9),
        (shift(), shift(1, 7), 7),
        (shift(), shift(cancelled=True), 1),
        (None, shift(3, 9), 3),
        (shift(cancelled=True), shift(3, 9), 3),
        (shift(), shift(skill="chat", shift_type="C1"), None),
        (None, shift(cancelled=True), None),
    ],
)
def test_a_change_counts_from_the_first_instant_that_is_worked_otherwise(was, becomes, hour):
    expected = DAY + dt.timedelta(hours=hour) if hour is not None else None

    assert expected == freezing.differs_from(Part(was, becomes))


@pytest.mark.parametrize(
    ("days", "now", "inside"),
    [(4, NOW, True), (3, NOW, False), (0, NOW, False), (4, DAY + dt.timedelta(hours=2), False)],
)
def test_the_horizon_holds_so_many_days_from_today_on_and_nothing_that_has_begun(days, now, inside):
    assert inside is freezing.is_inside(Part(shift(), shift(3, 11)), TODAY, days, now)


def test_somebody_is_asked_for_a_day_or_until_the_time_begins():
    part = Part(shift(), shift(3, 11))

    assert NOW + dt.timedelta(hours=24) == freezing.deadline([part], NOW)
    assert DAY + dt.timedelta(hours=1) == freezing.deadline([part], DAY)


def test_leave_over_all_of_a_shift_and_having_left_are_grounds_by_themselves():
    taken = Part(shift(), shift(cancelled=True))
    whole, half = (DAY, DAY + dt.timedelta(hours=9)), (DAY, DAY + dt.timedelta(hours=5))

    assert ["LEAVE", "", "LEFT"] == [
        freezing.found_basis(taken, employed=employed, away=[span])
        for employed, span in ((True, whole), (True, half), (False, half))
    ]
    assert "" == freezing.found_basis(Part(shift(), shift(3, 11)), employed=False, away=[whole])
