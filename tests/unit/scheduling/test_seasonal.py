"""Double-seasonal smoothing: it knows the day and the week, follows a change, and makes nothing up."""

import numpy as np
import pytest

from services.scheduling.domain import seasonal

WEEKDAYS = np.arange(70) % 7
AHEAD = np.arange(7)


def weeks(level=1.0):
    """Ten weeks of four slots, twice as busy on Mondays, closed on Sundays; from the fifth on at another level."""
    shape = np.array([10.0, 40.0, 30.0, 0.0])
    by_day = np.array([2.0, 1.0, 1.0, 1.0, 1.0, 0.5, 0.0])
    calls = by_day[WEEKDAYS][:, None] * shape
    calls[35:] *= level
    return calls


def test_steady_weeks_come_again_and_what_is_closed_stays_closed():
    found = seasonal.smooth(weeks(), WEEKDAYS, AHEAD)

    assert weeks()[:7].tolist() == pytest.approx(found, abs=0.01)


def test_a_change_of_level_is_followed():
    found = seasonal.smooth(weeks(level=1.5), WEEKDAYS, AHEAD)

    assert weeks()[:5].sum() * 1.5 == pytest.approx(found[:5].sum(), rel=0.05)


def test_gaps_are_neither_nought_nor_a_reason_to_stop():
    calls = weeks()
    calls[20:24] = np.nan
    calls[40, 1] = np.nan
    found = seasonal.smooth(calls, WEEKDAYS, AHEAD)

    assert weeks()[:7].tolist() == pytest.approx(found, rel=0.05, abs=0.01)


def test_where_nothing_is_known_nothing_is_forecast():
    assert not seasonal.smooth(np.full((7, 4), np.nan), WEEKDAYS[:7], AHEAD).any()
