"""Models of the level of days: what they learn, what they damp, and where they say nothing."""

from datetime import date, datetime, timedelta

import numpy as np
import pytest

from services.scheduling.domain import forecast, history, levels
from services.scheduling.domain.forecast import Model
from services.scheduling.domain.history import Calls

MONDAY = date(2026, 3, 2)

LEVELS = tuple(forecast.LEVELS)


def made_of(days, calls, first=MONDAY):
    """Two slots a day, morning and afternoon; calls(day) gives the pair, None where closed."""
    found = []
    for place in range(days):
        day = first + timedelta(days=place)
        for half, offered in enumerate(calls(day) or ()):
            start = datetime.combine(day, datetime.min.time()) + timedelta(hours=12 * half)
            found.append(Calls(start, 720, offered, offered, offered * 200.0))
    return history.of_rows(found, 720)


def noisy(seed, level):
    """Calls of both halves, three to one, with a tenth of noise around the level of the day."""
    chance = np.random.default_rng(seed)
    return lambda day: [part * level(day) * float(np.exp(chance.normal(0.0, 0.1))) for part in (0.75, 0.25)]


@pytest.mark.parametrize("model", LEVELS)
def test_the_start_of_a_month_is_learnt_without_being_told(model):
    made = made_of(150, noisy(1, lambda day: 1500.0 if day.day <= 4 else 1000.0))
    first, middle = forecast.calls(made, [date(2026, 8, 1), date(2026, 8, 9)], model).sum(axis=1)

    assert 1.15 < first / middle < 1.6


@pytest.mark.parametrize("model", LEVELS)
def test_the_day_after_a_break_is_learnt_from_such_days(model):
    shut = {MONDAY + timedelta(days=place) for place in (30, 58, 86, 111)}
    after = {day + timedelta(days=1) for day in shut}
    calm = noisy(2, lambda day: 1400.0 if day in after else 1000.0)
    made = made_of(126, lambda day: None if day in shut else calm(day)).until(MONDAY + timedelta(days=112))
    next_day, later = forecast.calls(made, [MONDAY + timedelta(days=place) for place in (112, 119)], model).sum(axis=1)

    assert 1.1 < next_day / later < 1.5


def test_a_quick_memory_follows_a_fresh_change_further_than_a_steady_one():
    made = made_of(91, noisy(3, lambda day: 2000.0 if day >= MONDAY + timedelta(days=84) else 1000.0))
    tomorrow = [made.last_day + timedelta(days=1)]
    steady, quick = (
        float(forecast.calls(made, tomorrow, model).sum()) for model in (Model.STEADY_LEVEL, Model.QUICK_LEVEL)
    )

    assert 1000 < steady < quick < 2100


@pytest.mark.parametrize("model", LEVELS)
def test_an_outage_hardly_moves_the_level_and_is_named(model):
    calm = noisy(4, lambda day: 1000.0)
    outage = MONDAY + timedelta(days=76)
    sound = made_of(84, calm)
    broken = history.History(sound.first_day, 720, sound.calls.copy(), sound.handled, sound.handle_s)
    broken.calls[76] *= 0.05
    days = [MONDAY + timedelta(days=84 + place) for place in range(7)]

    assert forecast.calls(sound, days, model).sum() == pytest.approx(
        forecast.calls(broken, days, model).sum(), rel=0.02
    )
    assert [outage] == [day for day, _ in forecast.unusual(broken)]
    assert dict(forecast.unusual(broken))[outage] == pytest.approx(0.05, abs=0.01)
    assert () == forecast.unusual(sound)


@pytest.mark.parametrize("model", LEVELS)
def test_weekdays_and_slots_that_are_closed_get_no_calls(model):
    calm = noisy(5, lambda day: 100.0)

    def calls(day):
        if day.weekday() == 6:
            return None
        return [30.0, 0.0] if day.weekday() == 5 else calm(day)

    week = forecast.calls(made_of(56, calls), [MONDAY + timedelta(days=56 + place) for place in range(7)], model)

    assert (week[:5] > 0).all()
    assert week[5, 0] > 0
    assert [0, 0, 0] == [week[5, 1], *week[6]]


@pytest.mark.parametrize("model", LEVELS)
def test_a_day_known_in_part_counts_as_the_whole_it_stands_for(model):
    made = made_of(56, noisy(6, lambda day: 1000.0))
    gappy = history.History(made.first_day, 720, made.calls.copy(), made.handled, made.handle_s)
    gappy.calls[50:, 1] = np.nan
    day = [MONDAY + timedelta(days=56)]

    assert forecast.calls(made, day, model).sum() == pytest.approx(forecast.calls(gappy, day, model).sum(), rel=0.05)


@pytest.mark.parametrize("model", LEVELS)
def test_the_same_calls_in_another_unit_give_the_same_forecast(model):
    small = made_of(56, noisy(7, lambda day: 50.0 + 10 * day.weekday()))
    large = history.History(small.first_day, 720, small.calls * 1000, small.handled, small.handle_s)
    days = [MONDAY + timedelta(days=56 + place) for place in range(7)]

    assert np.allclose(forecast.calls(small, days, model) * 1000, forecast.calls(large, days, model))


def test_noise_is_read_from_week_to_week_and_never_nought():
    number = np.arange(700)
    logs = np.random.default_rng(8).normal(0.0, 0.2, 700) + number % 7

    assert levels.weekly_noise(number, logs) == pytest.approx(0.04, rel=0.2)
    assert levels.LEAST_NOISE == levels.weekly_noise(number, np.zeros(700))
    assert 0 < levels.weekly_noise(np.array([3]), np.array([0.0]))
