"""How wide forecasts are told to err."""

from datetime import date, timedelta

import numpy as np
import pytest

from services.scheduling.domain import spreading

ORIGINS = [date(2026, 1, 4) + timedelta(days=28 * place) for place in range(9)]


def windows(chance, together, alone, count):
    """What came in windows of 28 days of which 1000 each were forecast, erring by a share together and alone."""
    return [1000 * (1 + chance.normal(0, together) + chance.normal(0, alone, (28, 1))) for _ in range(count)]


def covered(together, alone, apart):
    """Share of the days of a window after eight others that lies between its 10 % and 90 % quantiles, over 200 runs."""
    chance, inside = np.random.default_rng(5), 0.0
    forecast = np.full((28, 1), 1000.0)
    for _ in range(200):
        *past, coming = windows(chance, together, alone, 9)
        found = spreading.spread(past, [forecast] * 8, apart)
        inside += ((found.at(forecast, 0.1) <= coming) & (coming <= found.at(forecast, 0.9))).mean()
    return inside / 200


def test_windows_that_err_together_are_covered_as_promised():
    none, all_of = np.zeros((8, 8), dtype=np.bool_), spreading.apart(ORIGINS[:8], 28)

    assert covered(0.2, 0.1, none) < 0.77
    assert 0.79 < covered(0.2, 0.1, all_of) < 0.85


def test_where_days_err_alone_nothing_is_stretched():
    chance = np.random.default_rng(6)
    errors = [chance.normal(0, 1, 280) for _ in range(9)]

    assert 1.0 == pytest.approx(spreading.stretch(errors, spreading.apart(ORIGINS, 28)), abs=0.03)


def test_a_window_is_judged_only_by_those_that_do_not_overlap_it_and_not_by_a_few():
    close = [ORIGINS[0] + timedelta(days=7 * place) for place in range(3)]
    errors = [np.full(30, 1.0), np.full(30, -1.0), np.full(30, 5.0)]

    assert [[False, False, True], [False, False, False], [True, False, False]] == spreading.apart(close, 14).tolist()
    assert 1.0 == spreading.stretch(errors, spreading.apart(ORIGINS[:3], 28))


def test_of_a_few_slots_nothing_is_said():
    told = spreading.spread([np.full((19, 1), 5.0)], [np.full((19, 1), 4.0)], np.zeros((1, 1), dtype=np.bool_))

    assert (0.0, ()) == (told.dispersion, told.errors)
