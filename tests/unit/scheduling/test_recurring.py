"""What events that come back brought before, on made-up calls of which the truth is known."""

from datetime import date, timedelta
from itertools import islice

import numpy as np
import pytest

from services.kit.errors import WrongState
from services.scheduling.domain import calendar, recurring
from services.scheduling.domain.history import History
from services.scheduling.domain.recurring import Every, Past

LAST = date(2026, 11, 3)


def past(effect, count, noise=0.05, seed=4):
    """A slot a day, a thousand contacts times the effect of the day, with noise."""
    chance = np.random.default_rng(seed)
    days = [LAST - timedelta(days=count - 1 - place) for place in range(count)]
    level = np.array([1000.0 * effect(day) * (0.6 if day.weekday() == 6 else 1.0) for day in days])
    calls = (level * np.exp(chance.normal(0, noise, count)))[:, None]
    known = History(days[0], 1440, calls, np.full_like(calls, np.nan), np.full_like(calls, np.nan))
    return Past(known, known, calendar.shipped())


def one_day(day):
    return day, day + timedelta(days=1)


def test_the_day_comes_back_each_year_and_on_the_last_of_months_that_are_too_short():
    leap = islice(recurring.earlier(date(2028, 2, 29), Every.YEAR), 2)
    ends = islice(recurring.earlier(date(2026, 5, 31), Every.MONTH), 4)

    assert [date(2027, 2, 28), date(2026, 2, 28)] == list(leap)
    assert [date(2026, 4, 30), date(2026, 3, 31), date(2026, 2, 28), date(2026, 1, 31)] == list(ends)


def test_a_campaign_of_every_year_is_found_in_both_years_known():
    known = past(lambda day: 1.8 if (day.month, day.day) == (11, 11) else 1.0, 900)
    found = recurring.learn(known, one_day(date(2026, 11, 11)), Every.YEAR)

    assert [date(2025, 11, 11), date(2024, 11, 11)] == [each.start_date for each in found.times]
    assert found.factor == pytest.approx(1.8, rel=0.1)
    assert found.low < found.factor < found.high < found.low * 1.4
    assert found.proven


def test_a_day_of_each_month_is_learnt_from_all_months_known_and_one_without_effect_is_not_proven():
    known = past(lambda day: 1.5 if day.day == 20 else 1.0, 210)
    billing = recurring.learn(known, one_day(date(2026, 11, 20)), Every.MONTH)
    nothing = recurring.learn(known, one_day(date(2026, 11, 6)), Every.MONTH)

    assert 5 == len(billing.times)
    assert billing.proven
    assert 1.2 < billing.factor < 1.6
    assert not nothing.proven
    assert nothing.low < 1.0 < nothing.high


def test_what_was_left_out_of_learning_still_tells_what_the_event_brought():
    full = past(lambda day: 1.8 if (day.month, day.day) == (11, 11) else 1.0, 500)
    kept = full.learnt.calls.copy()
    kept[[day == date(2025, 11, 11) for day in full.learnt.days]] = np.nan
    left_out = History(full.learnt.first_day, 1440, kept, full.learnt.handled, full.learnt.handle_s)
    found = recurring.learn(Past(left_out, full.came, full.calendar), one_day(date(2026, 11, 11)), Every.YEAR)

    assert [1.8] == pytest.approx([each.calls / each.expected for each in found.times], rel=0.15)


def test_an_event_that_never_came_is_refused():
    with pytest.raises(WrongState, match="EVENT_UNSEEN"):
        recurring.learn(past(lambda _: 1.0, 100), one_day(date(2026, 11, 11)), Every.YEAR)
