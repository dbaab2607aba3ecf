from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.scheduling.domain import coverage
from services.scheduling.domain.coverage import Cover, CoverPolicy, Demand, Window
from services.scheduling.domain.requirement import ServiceTarget

START = datetime(2026, 12, 1, tzinfo=UTC)
WINDOW = Window(START, 30, 4)


def cover(required, heads, shrinkage=0.0):
    return Cover(WINDOW, np.array(required, dtype=float), np.array(heads, dtype=float), shrinkage)


def period(first, last):
    return WINDOW.instant(first), WINDOW.instant(last)


def test_one_may_leave_where_one_is_to_spare():
    outlook = coverage.assess(cover([3, 3, 3, 3], [4, 4, 4, 4]), np.array([0, 1, 1, 0.0]), CoverPolicy())

    assert outlook.fits
    assert (1, 3) == (outlook.first_slot, outlook.last_slot)
    assert ((1.0, 1.0), (0.0, 0.0)) == (outlook.slack_before, outlook.slack_after)


def test_one_slot_without_slack_refuses_unless_the_policy_forgives_it():
    short = cover([3, 4, 3, 3], [4, 4, 4, 4])

    assert not coverage.assess(short, np.ones(4), CoverPolicy()).fits
    assert coverage.assess(short, np.ones(4), CoverPolicy(share_percent=75)).fits


def test_those_expected_to_be_missing_are_no_slack():
    assert not coverage.assess(cover([9] * 4, [10] * 4, 0.1), np.ones(4), CoverPolicy()).fits


def test_an_absence_that_takes_nobody_counts_no_slot():
    outlook = coverage.assess(cover([9] * 4, [1] * 4), np.zeros(4), CoverPolicy())

    assert outlook.fits
    assert 0 == outlook.counted


def test_the_service_level_falls_with_the_person_who_leaves():
    demand = Demand(np.full(4, 100.0), np.full(4, 180.0), ServiceTarget())
    outlook = coverage.assess(cover([14] * 4, [15] * 4), np.ones(4), CoverPolicy(), demand)

    assert 0.941452843 == pytest.approx(outlook.service_level_before)
    assert 0.888350019 == pytest.approx(outlook.service_level_after)


def test_an_absence_is_cut_out_of_its_own_person_only():
    shifts_of = {"a": [period(0, 4)], "b": [period(0, 4)]}
    heads = coverage.present(shifts_of, {"a": [period(1, 2), period(1, 3)], "c": [period(0, 4)]}, WINDOW)

    assert [2, 1, 1, 2] == heads.tolist()


def test_the_longest_part_that_fits_is_offered_first_and_the_whole_never():
    parts = coverage.partial_hours(cover([3, 3, 4, 3], [4, 4, 4, 4]), np.ones(4), CoverPolicy(), min_slots=1)

    assert (period(0, 2), period(3, 4)) == parts
    assert () == coverage.partial_hours(cover([3] * 4, [4] * 4), np.ones(4), CoverPolicy())


def test_the_nearest_days_with_slack_come_first():
    window = Window(START, 60, 24 * 6)
    required = np.zeros(24 * 6)
    required[24:48] = 5
    days = {
        date(2026, 12, day): [(START + timedelta(days=day - 1), START + timedelta(days=day - 1, hours=8))]
        for day in range(1, 6)
    }
    found = coverage.nearest_days(
        Cover(window, required, np.full(24 * 6, 2.0)), days, date(2026, 12, 3), CoverPolicy(), limit=3
    )

    assert (date(2026, 12, 4), date(2026, 12, 1), date(2026, 12, 5)) == found


@given(
    st.lists(st.integers(0, 20), min_size=4, max_size=4),
    st.lists(st.integers(0, 20), min_size=4, max_size=4),
    st.lists(st.integers(0, 3), min_size=4, max_size=4),
    st.floats(0, 0.5),
)
def test_taking_heads_away_never_adds_slack_and_never_leaves_less_than_none(required, heads, absent, shrinkage):
    before = cover(required, heads, shrinkage)
    after = coverage.removed(before, np.array(absent, dtype=float))

    assert (after.slack <= before.slack).all()
    assert (after.heads >= 0).all()
