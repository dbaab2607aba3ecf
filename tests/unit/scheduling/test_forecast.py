from datetime import date, datetime, timedelta

import numpy as np
import pytest

from services.kit.errors import Invalid, WrongState
from services.scheduling.domain import backtest, calendar, forecast, history
from services.scheduling.domain.forecast import Model
from services.scheduling.domain.history import Calls

MONDAY = date(2026, 3, 2)

SMOOTH = (*forecast.BLENDS, *forecast.LEVELS)
"""Models that draw what is rare to what is common, and so never repeat to the last digit."""


def rows(days, minutes, calls, first=MONDAY):
    """Rows of whole days; calls(day, minute) gives the calls of each row."""
    for day in range(days):
        for minute in range(0, 1440, minutes):
            start = datetime.combine(first + timedelta(days=day), datetime.min.time()) + timedelta(minutes=minute)
            offered = calls(day, minute)
            if offered is not None:
                yield Calls(start, minutes, offered, offered, offered * 200.0)


def by_hour(day, minute):
    return float((minute // 60 + 1) * (1 + day % 7))


@pytest.mark.parametrize("minutes", [5, 6, 15, 30])
def test_any_length_that_divides_the_slot_adds_up_exactly(minutes):
    made = history.of_rows(rows(2, minutes, lambda day, minute: 1.0), 30)

    assert (2, 48) == made.calls.shape
    assert (made.calls == 30 / minutes).all()


def test_a_slot_that_is_not_covered_in_full_is_a_gap():
    made = history.of_rows(rows(1, 6, lambda day, minute: None if minute in {36, 900} else 1.0), 30)

    assert [1, 30] == np.flatnonzero(np.isnan(made.calls[0])).tolist()


def test_rows_over_one_another_and_across_slots_are_refused():
    start = datetime.fromisoformat("2026-03-02")
    with pytest.raises(Invalid, match="INTERVAL_TWICE"):
        history.of_rows([Calls(start, 30, 1.0), Calls(start, 30, 1.0)], 30)
    with pytest.raises(Invalid, match="INTERVAL_ACROSS_SLOTS"):
        history.of_rows([Calls(start + timedelta(minutes=15), 30, 1.0)], 30)
    with pytest.raises(Invalid, match="SLOT_LENGTH_INVALID"):
        history.of_rows([Calls(start, 30, 1.0)], 37)
    with pytest.raises(Invalid, match="HISTORY_EMPTY"):
        history.of_rows([], 30)


@pytest.mark.parametrize("model", [model for model in Model if model not in SMOOTH])
def test_every_baseline_repeats_a_week_that_repeats(model):
    made = history.of_rows(rows(56, 60, by_hour), 60)
    days = [made.last_day + timedelta(days=ahead) for ahead in range(1, 8)]

    assert np.allclose(made.calls[-7:], forecast.calls(made, days, model))


@pytest.mark.parametrize("model", SMOOTH)
def test_every_model_of_levels_nearly_repeats_a_week_that_repeats(model):
    made = history.of_rows(rows(56, 60, by_hour), 60)
    days = [made.last_day + timedelta(days=ahead) for ahead in range(1, 8)]

    assert np.allclose(made.calls[-7:], forecast.calls(made, days, model), rtol=0.03)


def test_one_day_of_outage_does_not_move_the_median():
    made = history.of_rows(rows(28, 60, lambda day, minute: 500.0 if day == 21 else 100.0), 60)

    assert (forecast.calls(made, [MONDAY + timedelta(days=28)], Model.MEDIAN_4) == 100).all()


def test_closed_hours_get_no_calls():
    made = history.of_rows(rows(28, 60, lambda day, minute: 9.0 if 480 <= minute < 1200 else None), 60)
    calls = forecast.calls(made, [MONDAY + timedelta(days=28)], Model.HISTORICAL_AVERAGE)[0]

    assert [0, 9, 9, 0] == calls[[7, 8, 19, 20]].tolist()


def test_handling_time_is_weighted_by_handled_calls():
    def calls():
        for each in rows(28, 60, lambda day, minute: 10.0):
            late = each.start.hour >= 12
            yield Calls(each.start, 60, 10.0, 90.0 if late else 10.0, 90 * 300.0 if late else 10 * 100.0)

    found = forecast.handling_time(history.of_rows(calls(), 60), [MONDAY + timedelta(days=28)])

    assert [100.0, 300.0] == found[0, [8, 13]].tolist()


def test_a_holiday_is_learnt_from_the_holidays_before_and_leaves_ordinary_days_alone():
    known = calendar.shipped()
    first = date(2026, 3, 2)

    def calls(day, minute):
        return 20.0 if known.day_type(first + timedelta(days=day)) == "statutory_holiday" else 100.0

    made = history.of_rows(rows(100, 60, calls, first), 60)
    holiday, ordinary = forecast.calls(made, [date(2026, 6, 19), date(2026, 6, 18)], Model.MEAN_8, known)

    assert (ordinary == 100).all()
    assert (holiday < 45).all()


def test_a_make_up_saturday_is_forecast_as_a_workday():
    known = calendar.shipped()

    def calls(day, minute):
        return 100.0 if known.day(date(2026, 7, 6) + timedelta(days=day)).is_workday else 10.0

    made = history.of_rows(rows(60, 60, calls, date(2026, 7, 6)), 60)

    assert (forecast.calls(made, [date(2026, 10, 10)], Model.MEAN_4, known) == 100).all()


def test_days_of_a_year_not_yet_published_are_marked():
    made = history.of_rows(rows(28, 60, by_hour, date(2026, 11, 30)), 60)
    days = (date(2026, 12, 31), date(2027, 1, 1))
    found = forecast.produce(made, days, Model.BLEND, calendar.shipped())

    assert {date(2027, 1, 1)} == found.provisional


def test_the_choice_never_looks_ahead():
    made = history.of_rows(rows(70, 60, by_hour), 60)
    origin = MONDAY + timedelta(days=56)
    spoiled = history.History(made.first_day, 60, made.calls.copy(), made.handled, made.handle_s)
    spoiled.calls[56:] = 9999.0

    assert backtest.choose(made.until(origin)) == backtest.choose(spoiled.until(origin))


def test_quantiles_cover_what_they_say():
    chance = np.random.default_rng(7)
    made = history.of_rows(rows(84, 60, lambda day, minute: float(chance.poisson(40))), 60)
    choice = backtest.choose(made)
    days = [made.last_day + timedelta(days=ahead) for ahead in range(1, 29)]
    found = forecast.produce(made, days, choice.model, spread=choice.spread)
    share = (chance.poisson(40, (28, 24)) <= found.quantile(0.9)).mean()

    assert 0.86 <= share <= 0.94
    assert (found.quantile(0.5) <= found.quantile(0.9)).all()


def test_too_little_history_falls_back_to_the_average_and_none_is_refused():
    short = history.of_rows(rows(7, 60, by_hour), 60)

    assert Model.HISTORICAL_AVERAGE is backtest.choose(short).model
    with pytest.raises(WrongState, match="HISTORY_SHORT"):
        backtest.choose(short.until(MONDAY))
