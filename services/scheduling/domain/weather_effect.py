"""What weather does to a daily count that was forecast without it, and whether knowing it would have helped.

The count's mean is its forecast times exp(features times effects): quasi-Poisson regression with the logarithm of the
forecast as offset. Effects are drawn to nought by a ridge that takes an effect of a unit to be within a quarter or so.
Features count as differences from their mean, because the forecast has learnt from all weather alike.

Whether it helps is tried week by week: each is forecast with what was learnt from the weeks before it, and from weather
as it was forecast when the week began. A gain counts only where it is large enough and hardly by accident.

Source: domain reference 2.4 (3), 2.5; Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 3.4.1, 7.10.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain.weather import FEATURES, Feature, Outlook

Floats = NDArray[np.float64]

PRIOR_EFFECT = 0.25
"""How far, as a logarithm, a unit of weather is thought to move a count before anything is known: one in three more."""

LEAST_DAYS = 4
"""Days with a kind of weather below which nothing is learnt of it."""

FIRST_WEEKS = 8
"""Weeks that are only learnt from, so that there is something to test."""

LEAST_WEEKS = 6
"""Tested weeks of weather that is said to matter, below which there is no evidence."""

LEAST_CHANGE = 0.01
"""Change of a day by which weather is said to matter to it."""

LEAST_GAIN = 0.02
"""Part of the error that must go."""

MOST_ACCIDENT = 0.05
"""Chance of an accident above which a gain is not believed."""

MOST_FACTOR = 2.5
"""No day is made more, or less, than so many times as busy."""

_ROUNDS = 25
_LEAST_STEP = 1e-7


class Verdict(StrEnum):
    """Whether an effect is used, and why not."""

    USEFUL = "USEFUL"
    NO_FORECAST_KEPT = "NO_FORECAST_KEPT"
    TOO_LITTLE_WEATHER = "TOO_LITTLE_WEATHER"
    NO_GAIN = "NO_GAIN"
    NO_EVIDENCE = "NO_EVIDENCE"


@dataclass(frozen=True, slots=True)
class Week:
    """A window of the past. expected: counts as forecast from what was known before it; actual: as they came.

    foreseen: weather as forecast when the window began. seen: as observed, for learning where no forecast was kept.
    """

    days: tuple[date, ...]
    expected: Floats
    actual: Floats
    foreseen: Outlook
    seen: Outlook


@dataclass(frozen=True, slots=True)
class Term:
    """What one feature does. effect: on the logarithm, a unit of it. usual: its mean over the days learnt from."""

    feature: Feature
    effect: float
    usual: float
    days: int

    @property
    def factor(self) -> float:
        """What a unit of it makes of a day without it."""
        return float(np.exp(self.effect))


@dataclass(frozen=True, slots=True)
class Tested:
    """How weeks went without weather and with it: sums of absolute errors by week, and of all actuals."""

    without: tuple[float, ...] = ()
    with_it: tuple[float, ...] = ()
    actual: float = 0.0

    @property
    def gain(self) -> float:
        """Part of the error that weather takes away; negative when it adds some."""
        return 1 - sum(self.with_it) / sum(self.without) if sum(self.without) > 0 else 0.0

    @property
    def p_value(self) -> float:
        """Chance of so much gain by accident: one-sided t test of weekly gains; 1 where nothing can be said."""
        gains = np.array(self.without) - np.array(self.with_it)
        if len(gains) < 2 or not gains.std() > 0:
            return 1.0
        # Only here: most processes never ask, and loading it takes a fifth of a start.
        from scipy import special

        t = gains.mean() / (gains.std(ddof=1) / np.sqrt(len(gains)))
        return float(special.stdtr(len(gains) - 1, -t))


@dataclass(frozen=True, slots=True)
class Effect:
    """What was learnt, and how it did. learnt_days: in the end; issued_days: those whose weather was as forecast."""

    terms: tuple[Term, ...]
    verdict: Verdict
    tested: Tested
    learnt_days: int
    issued_days: int

    @property
    def is_used(self) -> bool:
        """Whether forecasts use it."""
        return self.verdict is Verdict.USEFUL


@dataclass(frozen=True, slots=True)
class Factor:
    """What weather does to a day: all in all, and by feature; factors of the usual day."""

    date: date
    factor: float
    parts: tuple[tuple[Feature, float], ...]


def learn(weeks: Sequence[Week]) -> Effect:
    """The effect over all weeks, and how it did in those that had enough to learn from before them; weeks in order."""
    tested = _test(weeks)
    values, expected, actual, issued = _stacked(weeks)
    terms = fit(values, expected, actual)
    return Effect(terms, _verdict(weeks, tested), tested, len(actual), issued)


def factors(terms: Iterable[Term], outlook: Outlook) -> list[Factor]:
    """What weather does to each day of which it is known."""
    told = list(terms)
    found = []
    for day, values in zip(outlook.days, outlook.values, strict=True):
        if np.isnan(values).any():
            continue
        by_feature = dict(zip(FEATURES, values, strict=True))
        moved = [(term.feature, term.effect * (float(by_feature[term.feature]) - term.usual)) for term in told]
        whole = float(np.clip(np.exp(sum(each for _, each in moved)), 1 / MOST_FACTOR, MOST_FACTOR))
        parts = tuple((feature, float(np.exp(each))) for feature, each in moved if abs(each) >= LEAST_CHANGE / 10)
        found.append(Factor(day, whole, parts))
    return found


def fit(values: Floats, expected: Floats, actual: Floats) -> tuple[Term, ...]:
    """The effects of features by ridge quasi-Poisson regression around their means.

    A level of its own takes up what the forecast missed alike on every day; it is no effect of weather and is left out.
    """
    seen = (values != 0).sum(axis=0) if len(values) else np.zeros(len(FEATURES))
    places = [place for place in range(len(FEATURES)) if seen[place] >= LEAST_DAYS and len(values) > seen[place]]
    if not places or not actual.sum() > 0:
        return ()
    usual = values[:, places].mean(axis=0)
    design = np.column_stack([np.ones(len(values)), values[:, places] - usual])
    found = _regress(design, expected, actual)
    return tuple(
        Term(FEATURES[place], float(effect), float(mean), int(seen[place]))
        for place, effect, mean in zip(places, found[1:], usual, strict=True)
    )


def _regress(design: Floats, expected: Floats, actual: Floats) -> Floats:
    """Coefficients by iterated weighted least squares; the first, a level, is free."""
    level = float(actual.sum() / expected.sum())
    spread = max(1.0, float((((actual - expected * level) ** 2) / (expected * level)).mean()))
    ridge = np.full(design.shape[1], spread / PRIOR_EFFECT**2)
    ridge[0] = 0.0
    found = np.zeros(design.shape[1])
    found[0] = np.log(level)
    for _ in range(_ROUNDS):
        mean = expected * np.exp(np.clip(design @ found, -3.0, 3.0))
        slope = design.T @ (actual - mean) - ridge * found
        step = np.linalg.solve((design * mean[:, None]).T @ design + np.diag(ridge), slope)
        found = found + np.clip(step, -1.0, 1.0)
        if float(np.abs(step).max()) < _LEAST_STEP:
            break
    return found


def _test(weeks: Sequence[Week]) -> Tested:
    without, with_it, whole = [], [], 0.0
    for place in range(FIRST_WEEKS, len(weeks)):
        week = weeks[place]
        values, expected, actual, _ = _stacked(weeks[:place])
        found = factors(fit(values, expected, actual), week.foreseen)
        by_day = {each.date: each.factor for each in found}
        scale = np.array([by_day.get(day, 1.0) for day in week.days])
        known = _known(week)
        if not (known & (np.abs(scale - 1.0) >= LEAST_CHANGE)).any():
            continue
        without.append(float(np.abs(week.actual - week.expected)[known].sum()))
        with_it.append(float(np.abs(week.actual - week.expected * scale)[known].sum()))
        whole += float(week.actual[known].sum())
    return Tested(tuple(without), tuple(with_it), whole)


def _verdict(weeks: Sequence[Week], tested: Tested) -> Verdict:
    if sum(bool(week.foreseen.issued) for week in weeks[FIRST_WEEKS:]) < LEAST_WEEKS:
        return Verdict.NO_FORECAST_KEPT
    if len(tested.without) < LEAST_WEEKS:
        return Verdict.TOO_LITTLE_WEATHER
    if tested.gain < LEAST_GAIN:
        return Verdict.NO_GAIN
    return Verdict.USEFUL if tested.p_value <= MOST_ACCIDENT else Verdict.NO_EVIDENCE


def _stacked(weeks: Sequence[Week]) -> tuple[Floats, Floats, Floats, int]:
    """Features, expected and actual counts of days that can be learnt from, and how many are as forecast.

    A day's weather is what was forecast then, so that effects are as large as such forecasts are good; where no
    forecast was kept, what was observed.
    """
    rows, expected, actual, issued = [np.zeros((0, len(FEATURES)))], [np.zeros(0)], [np.zeros(0)], 0
    for week in weeks:
        foreseen = np.array([day in week.foreseen.issued for day in week.days])
        values = np.where(foreseen[:, None], week.foreseen.values, week.seen.values)
        usable = _known(week) & ~np.isnan(values).any(axis=1)
        rows.append(values[usable])
        expected.append(week.expected[usable])
        actual.append(week.actual[usable])
        issued += int((usable & foreseen).sum())
    return np.concatenate(rows), np.concatenate(expected), np.concatenate(actual), issued


def _known(week: Week) -> NDArray[np.bool_]:
    known: NDArray[np.bool_] = ~np.isnan(week.actual) & (week.expected > 0)
    return known
