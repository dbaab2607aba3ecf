"""Gradient boosting of the level of days: what it learns, from when on it takes part, and what it costs who has none."""

import subprocess
import sys
from datetime import date, datetime, timedelta

import numpy as np
import pytest

from services.scheduling.domain import backtest, boosting, decomposed, forecast, history
from services.scheduling.domain.forecast import Model
from services.scheduling.domain.history import Calls

MONDAY = date(2026, 3, 2)
BOOSTED = {Model.GRADIENT_BOOSTING, Model.BOOSTED_BLEND}


def made_of(days, level, seed=1):
    """A slot a day, with a tenth of noise around the level of the day; closed where the level is None."""
    chance = np.random.default_rng(seed)
    found = []
    for place in range(days):
        day = MONDAY + timedelta(days=place)
        if level(day) is not None:
            offered = level(day) * float(np.exp(chance.normal(0.0, 0.1)))
            found.append(Calls(datetime.combine(day, datetime.min.time()), 1440, offered))
    return history.of_rows(found, 1440)


def after(made, count):
    return [made.last_day + timedelta(days=ahead) for ahead in range(1, count + 1)]


def test_weekdays_are_told_apart_and_closed_ones_get_nothing():
    by_weekday = [1000.0, 800.0, 800.0, 800.0, 900.0, 300.0, None]
    made = made_of(210, lambda day: by_weekday[day.weekday()])
    week = forecast.calls(made, after(made, 7), Model.GRADIENT_BOOSTING)[:, 0]
    expected = [float(by_weekday[day.weekday()] or 0.0) for day in after(made, 7)]

    assert week.tolist() == pytest.approx(expected, rel=0.12)
    assert [0.0] == [calls for calls, day in zip(week, after(made, 7), strict=True) if day.weekday() == 6]


def test_what_comes_each_month_and_what_the_level_does_are_learnt_without_being_told():
    made = made_of(364, lambda day: 1500.0 if day.day <= 4 else 1000.0, seed=2)
    days = after(made, 28)
    calls = forecast.calls(made, days, Model.GRADIENT_BOOSTING)[:, 0]
    early = np.array([day.day <= 4 for day in days])

    assert 1.15 < calls[early].mean() / calls[~early].mean() < 1.6


def test_a_new_level_is_followed():
    step = MONDAY + timedelta(days=196)
    made = made_of(210, lambda day: 2000.0 if day >= step else 1000.0, seed=3)
    calls = forecast.calls(made, after(made, 7), Model.GRADIENT_BOOSTING)

    assert 1200 < calls.mean() < 2100


def test_it_takes_part_once_months_are_known():
    made = made_of(boosting.LEAST_DAYS, lambda _: 1000.0)
    short = made.until(made.last_day)

    assert tuple(Model) == forecast.candidates(made)
    assert set(Model) - BOOSTED == set(forecast.candidates(short))
    assert np.array_equal(
        *(forecast.calls(short, after(short, 7), model) for model in (Model.GRADIENT_BOOSTING, Model.QUICK_LEVEL))
    )


def test_the_backtest_tries_it_and_takes_what_was_kept():
    made = made_of(170, lambda day: 1000.0 + 100.0 * day.weekday())
    kept = {}
    early = backtest.choose(made.until(MONDAY + timedelta(days=140)), count=3, kept=kept)
    late = backtest.choose(made, count=4, kept=kept)

    assert BOOSTED.isdisjoint(score.model for score in early.scores)
    assert set(Model) == {score.model for score in late.scores}
    assert late == backtest.choose(made, count=4)


def test_a_busy_window_says_no_more_of_a_model_than_a_quiet_one():
    windows = [np.array([[1.0]]), np.array([[100.0]]), np.array([[np.nan]])]

    assert 0.5 == backtest._by_window(windows, np.array([[2.0], [100.0], [7.0]]))


def test_days_know_how_far_breaks_are():
    came = np.array([True, True, False, True, True])
    ordinary = np.array([True] * 7 + [False, True])
    breaks = decomposed._breaks(came, np.zeros(9, dtype=np.int64), ordinary)

    assert [0, 0, 0, 1, 0, 0, 0, 0, 1] == breaks.after.tolist()
    assert [8, 8, 8, 1, 2, 3, 4, 5, 1] == breaks.since.tolist()
    assert [7, 6, 5, 4, 3, 2, 1, 8, 8] == breaks.until.tolist()


def test_who_forecasts_nothing_does_not_carry_the_library():
    asked = "import sys; from services.scheduling.domain import demand; print('sklearn' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert "False" == told.stdout.strip()
