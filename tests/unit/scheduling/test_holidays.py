"""What holidays do to calls, on days off and on those around them: on made-up years of which the truth is known."""

from datetime import date, timedelta

import numpy as np
import pytest

from services.scheduling.domain import calendar, forecast, holidays, usual
from services.scheduling.domain.forecast import Model
from services.scheduling.domain.history import History

KNOWN = calendar.shipped()
FIRST, LAST = date(2024, 3, 1), date(2026, 10, 20)
WEEKDAYS = (1.2, 1.0, 0.95, 0.95, 1.0, 0.6, 0.5)

SPRING = (date(2026, 1, 28), date(2026, 3, 4))
NATIONAL = (date(2026, 9, 24), date(2026, 10, 13))


def around(day):
    """The truth: fewer calls the nearer Spring Festival is and after it, few on days off, many after a holiday."""
    told = KNOWN.day(day)
    share = 1.0
    if told.lunar_offset is not None:
        before, after = np.exp((told.lunar_offset + 2) / 6), np.exp(-(told.lunar_offset - 6) / 4)
        share -= 0.4 * before if told.lunar_offset < -1 else 0.25 * min(1.0, after)
    if told.day_type in (calendar.DayType.STATUTORY_HOLIDAY, calendar.DayType.REST_ADJUSTED):
        share *= 0.6 + 0.07 * told.position
    if told.day_type is calendar.DayType.MAKE_UP_WORKDAY:
        share *= 0.8
    return share * (1.25 if told.after_holiday else 1.0) * (0.85 if told.before_holiday else 1.0)


def nothing(day):
    return 1.0


def made(effect, first=FIRST, last=LAST, noise=0.05, seed=3):
    """A slot a day: the level of the weekday whose pattern the day follows, times the effect, with noise."""
    chance = np.random.default_rng(seed)
    days = [first + timedelta(days=place) for place in range((last - first).days + 1)]
    level = [1000 * WEEKDAYS[forecast.pattern_weekday(day, KNOWN)] * effect(day) for day in days]
    calls = chance.poisson(np.array(level) * np.exp(chance.normal(0, noise, len(days))))[:, None].astype(float)
    return History(first, 1440, calls, np.full_like(calls, np.nan), np.full_like(calls, np.nan))


def wape(known, span, model):
    """Of forecasts a week at a time over [first, last], each from what was known before it."""
    missed = came = 0.0
    for ahead in range(0, (span[1] - span[0]).days + 1, 7):
        start = span[0] + timedelta(days=ahead)
        days = [start + timedelta(days=place) for place in range(7)]
        actual = known.between(start, 7)
        missed += np.nansum(np.abs(forecast.calls(known.until(start), days, model, KNOWN) - actual))
        came += np.nansum(actual)
    return missed / came


@pytest.mark.nightly
@pytest.mark.parametrize("span", [SPRING, NATIONAL], ids=["spring festival", "national day"])
@pytest.mark.parametrize("model", [Model.STEADY_LEVEL, Model.POISSON_REGRESSION, Model.MEAN_8])
def test_what_came_around_earlier_holidays_is_expected_again(model, span):
    known = made(around)
    ordinary = wape(known, (date(2026, 7, 1), date(2026, 8, 11)), model)

    assert 0.02 < ordinary < 0.06
    assert wape(known, span, model) < ordinary + 0.04


def test_each_day_has_its_own_factor_and_days_far_from_holidays_have_none():
    span = [FIRST + timedelta(days=place) for place in range((LAST - FIRST).days + 1)]
    keys, _ = forecast._keys(span, KNOWN)
    known = made(around, last=date(2026, 1, 15))
    days = holidays.read(span, KNOWN)
    found = holidays.factors(days, known.calls[:, 0], keys)
    ahead = np.arange((SPRING[0] - FIRST).days, (SPRING[1] - FIRST).days)
    truth = np.array([around(span[place]) for place in ahead])

    assert (found[~days.special] == 1.0).all()
    assert np.abs(found[ahead] - truth).mean() < np.abs(1.0 - truth).mean() / 3


def test_days_around_the_first_spring_festival_known_are_left_as_they_are():
    first, last = date(2025, 3, 1), date(2026, 2, 10)
    span = [first + timedelta(days=place) for place in range(380)]
    keys, _ = forecast._keys(span, KNOWN)
    found = holidays.factors(holidays.read(span, KNOWN), made(around, first, last).calls[:, 0], keys)
    ahead = [place for place, day in enumerate(span) if KNOWN.day(day).lunar_offset in {-15, -10, -8, 10, 12, 14}]

    assert 6 == len(ahead)
    assert np.allclose(1.0, found[ahead], atol=0.02)


def test_a_queue_that_holidays_do_nothing_to_is_not_led_astray():
    span = [FIRST + timedelta(days=place) for place in range((LAST - FIRST).days + 1)]
    keys, _ = forecast._keys(span, KNOWN)
    days = holidays.read(span, KNOWN)
    found = holidays.factors(days, made(nothing).calls[:, 0], keys)
    ordinary = days.special & (days.kind == 0)

    assert np.abs(np.log(found[ordinary])).mean() < 0.01
    assert np.abs(np.log(found[days.special])).mean() < 0.03


def test_the_days_before_spring_festival_are_not_told_as_unusual():
    found = forecast.unusual(made(around), KNOWN)

    assert [] == [day for day, _ in found if KNOWN.day(day).lunar_offset is not None]


def test_days_closed_on_holidays_and_days_that_are_not_known_do_no_harm():
    def closed(day):
        return 0.0 if KNOWN.day_type(day) is calendar.DayType.STATUTORY_HOLIDAY else 1.0

    known = made(closed)
    known.calls[100:104] = np.nan
    days = [date(2026, 10, 21) + timedelta(days=place) for place in range(75)]
    calls = forecast.calls(known, days, Model.MEAN_8, KNOWN)[:, 0]
    holiday = np.array([KNOWN.day_type(day) is calendar.DayType.STATUTORY_HOLIDAY for day in days])

    assert [date(2027, 1, 1)] == [day for day, off in zip(days, holiday, strict=True) if off]
    assert calls[holiday].max() < 60
    assert calls[~holiday].min() > 400


def test_the_usual_days_on_both_sides_say_what_would_have_come_and_a_trend_does_no_harm():
    totals = 100.0 * 1.01 ** np.arange(70.0)
    totals[35] = 500.0
    weekdays = np.arange(70) % 7
    plain = np.arange(70) != 35

    assert [totals[34] * 1.01, np.nan] == pytest.approx(
        usual.beside(totals, weekdays, plain, np.array([35, 69])).tolist(), rel=1e-6, nan_ok=True
    )


def test_the_first_and_the_last_day_of_the_years_known_have_a_class():
    assert (1, True) == ((told := KNOWN.day(date(2023, 1, 1))).position, not told.is_workday)
    assert KNOWN.day(date(2050, 12, 31)).position >= 1
