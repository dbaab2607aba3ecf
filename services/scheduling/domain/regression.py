"""How many calls a whole day brings, by Poisson regression: one readable factor per weekday and place in the month.

Quasi-Poisson with a logarithmic link, fitted by iteratively reweighted least squares with a little ridge. Older days
count less, and what the last days had beyond the fit is carried on in part.

Source: McCullagh and Nelder, Generalized Linear Models, 2.5 and 6.2; domain reference 2.4.
"""

from __future__ import annotations

import numpy as np

from services.scheduling.domain.levels import MOST_DAYS, Facts, Floats, Level

HALF_LIFE_DAYS = 180.0
"""Age at which a day counts half."""

WEEKDAY_RIDGE, RIDGE = 0.01, 0.5
"""What draws the factors of weekdays, and those of all else, to 1, in days' worth of calls."""

ROUNDS = 12

FAR, LEAST_MISS = 3.0, 0.01
"""A day further from the fit than so many times the usual miss counts less; no miss is usual below a hundredth."""

CARRIED_DAYS, CARRIED = 14, 0.5
"""The latest days with calls, and the share of their surplus over the fit that is carried on."""


def expect(known: Facts, calls: Floats, wanted: Facts) -> Level:
    """The calls of the wanted days. calls: of the known days, all above zero, at least one."""
    used = np.arange(max(0, len(calls) - MOST_DAYS), len(calls))
    past, scale = known.of(used), float(calls[used].mean())
    terms, came = _terms(past), calls[used] / scale
    age = 0.5 ** ((past.number[-1] - past.number) / HALF_LIFE_DAYS)
    factors, weights = _fit(terms, came, age)
    fitted = np.exp(terms @ factors)
    late = slice(-CARRIED_DAYS, None)
    surplus = float((weights * came)[late].sum() / max((weights * fitted)[late].sum(), 1e-9))
    ahead = np.exp(_terms(wanted) @ factors) * surplus**CARRIED
    return Level(ahead * scale, np.concatenate([np.ones(len(calls) - len(used)), weights]))


def _fit(terms: Floats, came: Floats, age: Floats) -> tuple[Floats, Floats]:
    """Logarithms of the factors, and how much each day counted beside its age."""
    penalty = np.diag([1e-9] + [WEEKDAY_RIDGE] * 7 + [RIDGE] * (terms.shape[1] - 8))
    weights: Floats = np.ones(len(came))
    factors: Floats = np.zeros(terms.shape[1])
    for _ in range(ROUNDS):
        fitted = np.exp(np.clip(terms @ factors, -8.0, 8.0))
        pull: Floats = (age * weights * fitted)[:, None] * terms
        aim = terms @ factors + (came - fitted) / fitted
        factors = np.linalg.solve(pull.T @ terms + penalty, pull.T @ aim).astype(np.float64)
        fitted = np.exp(np.clip(terms @ factors, -8.0, 8.0))
        miss = np.abs(came - fitted) / np.sqrt(fitted)
        usual = max(1.4826 * float(np.median(miss)), LEAST_MISS)
        weights = np.minimum(1.0, FAR * usual / np.maximum(miss, 1e-9))
    return factors, weights


def _terms(days: Facts) -> Floats:
    """Level, weekday, twice a month's waves, and the day after a break: one row a day."""
    turn = 2.0 * np.pi * days.month
    waves = [wave(times * turn) for times in (1, 2) for wave in (np.sin, np.cos)]
    return np.column_stack([np.ones(len(turn)), np.eye(7)[days.weekday], *waves, days.after_break])
