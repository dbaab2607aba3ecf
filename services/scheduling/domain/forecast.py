"""What each slot of coming days will bring: levels of days times their profile, and baselines of same weekdays before.

Ordinary days learn from ordinary days only; statutory holidays, adjusted rest and make-up workdays are forecast as the
weekday they resemble. What holidays bring on their days and on those around them is taken out of what is learnt from
and put back into what is forecast (`holidays`), so every model knows of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import boosting, decomposed, holidays, levels, regression, seasonal
from services.scheduling.domain.calendar import Calendar, DayType
from services.scheduling.domain.decomposed import LevelModel
from services.scheduling.domain.history import History

Floats = NDArray[np.float64]

SUNDAY, MONDAY = 6, 0

ENOUGH_HANDLED = 30
"""Calls behind a slot's own average handling time; fewer, and the slot of all days speaks."""


class Model(StrEnum):
    """The models, the steadiest first: a later one must earn its place.

    LEVEL_BLEND: the mean of the three that follow it, which forecast the level of days. STEADY_LEVEL remembers months,
    QUICK_LEVEL weeks. BOOSTED_BLEND: the mean of QUICK_LEVEL and GRADIENT_BOOSTING, which need months. BLEND: the
    mean of three of the baselines, which all follow but DOUBLE_SEASONAL, an exponential smoothing.
    """

    LEVEL_BLEND = "level_blend"
    STEADY_LEVEL = "steady_level"
    QUICK_LEVEL = "quick_level"
    POISSON_REGRESSION = "poisson_regression"
    BOOSTED_BLEND = "boosted_blend"
    GRADIENT_BOOSTING = "gradient_boosting"
    BLEND = "blend"
    HISTORICAL_AVERAGE = "historical_average"
    MEAN_8 = "mean_8"
    MEAN_4 = "mean_4"
    PROFILE_LEVEL = "profile_level"
    MEDIAN_8 = "median_8"
    MEDIAN_4 = "median_4"
    LAST_WEEK = "last_week"
    DOUBLE_SEASONAL = "double_seasonal"


@dataclass(frozen=True, slots=True)
class Spread:
    """How far actuals fell from the forecast.

    Variance f + dispersion·f², and the sorted standardised errors.
    """

    dispersion: float
    errors: tuple[float, ...]

    def at(self, calls: Floats, quantile: float) -> Floats:
        """The quantile of calls around the point forecast.

        The point itself when nothing is known of errors.
        """
        if not self.errors:
            return calls.copy()
        z = float(np.quantile(np.array(self.errors), quantile))
        return np.maximum(0.0, calls + z * np.sqrt(calls + self.dispersion * calls**2))


@dataclass(frozen=True, slots=True)
class Forecast:
    """Calls and handling time of coming days by slot. provisional: days whose calendar is not published yet.

    aht_s is NaN where no handled call is known at all.
    """

    days: tuple[date, ...]
    slot_minutes: int
    model: Model
    calls: Floats
    aht_s: Floats
    spread: Spread
    provisional: frozenset[date]

    def quantile(self, share: float) -> Floats:
        """Calls that will not be exceeded with this probability."""
        return self.spread.at(self.calls, share)


def produce(
    history: History,
    days: Sequence[date],
    model: Model,
    calendar: Calendar | None = None,
    spread: Spread | None = None,
) -> Forecast:
    """Forecast the days by one model. Days must lie after the history.

    A slot that never had calls gets none.
    """
    return Forecast(
        days=tuple(days),
        slot_minutes=history.slot_minutes,
        model=model,
        calls=calls(history, days, model, calendar),
        aht_s=handling_time(history, days, calendar),
        spread=spread or Spread(0.0, ()),
        provisional=frozenset(day for day in days if calendar and calendar.notice(day.year).provisional),
    )


def calls(history: History, days: Sequence[date], model: Model, calendar: Calendar | None = None) -> Floats:
    """Calls by day and slot."""
    return every(history, days, (model,), calendar)[model]


def candidates(history: History) -> tuple[Model, ...]:
    """The models that so much history is enough for."""
    days = int((np.nansum(history.calls, axis=1) > 0).sum())
    return tuple(model for model in Model if days >= boosting.LEAST_DAYS or model not in BOOSTED)


def every(
    history: History, days: Sequence[date], models: Sequence[Model], calendar: Calendar | None = None
) -> dict[Model, Floats]:
    """Calls by day and slot, by each of the models. Days must lie after the history."""
    history, ahead = _usual(history, days, calendar)
    keys, ordinary = _keys(history.days, calendar)
    known = history.calls[ordinary]
    by_weekday = [known[keys[ordinary] == weekday] for weekday in range(7)]
    average = np.stack([_mean(rows) for rows in by_weekday])
    wanted, _ = _keys(days, calendar)
    made: dict[Model, Floats] = {}
    parts = {part for model in models for part in BLENDS.get(model, ())}
    for model in sorted({*models, *parts}, key=BLENDS.__contains__):
        if model in LEVELS:
            made[model] = decomposed.split(history, days, lambda each: _keys(each, calendar), LEVELS[model]).calls
        elif model in BLENDS:
            made[model] = _mean(np.stack([made[part] for part in BLENDS[model]]))
        elif model is Model.DOUBLE_SEASONAL:
            made[model] = seasonal.smooth(known, keys[ordinary], wanted)
        else:
            estimate = np.stack([_METHODS[model](rows) for rows in by_weekday])
            made[model] = np.nan_to_num(np.where(np.isnan(estimate), average, estimate))[wanted]
    return {model: made[model] * ahead[:, None] for model in models}


def unusual(history: History, calendar: Calendar | None = None) -> tuple[tuple[date, float], ...]:
    """Ordinary days that the steady level damps (outages, one-offs), with their calls against the weekday's median."""
    after = [history.last_day + timedelta(days=1)]
    history, _ = _usual(history, after, calendar)
    return decomposed.split(history, after, lambda each: _keys(each, calendar), LEVELS[Model.STEADY_LEVEL]).unusual


def handling_time(history: History, days: Sequence[date], calendar: Calendar | None = None) -> Floats:
    """Average handling time by day and slot, weighted by handled calls of the last eight such weekdays.

    Slots with few calls take the slot of all days, then the average of all.
    """
    keys, ordinary = _keys(history.days, calendar)
    handled, seconds = history.handled[ordinary], history.handle_s[ordinary]
    weekday = keys[ordinary]
    recent = [np.flatnonzero(weekday == each)[-8:] for each in range(7)]
    own_calls = np.stack([np.nansum(handled[rows], axis=0) for rows in recent])
    own_seconds = np.stack([np.nansum(seconds[rows], axis=0) for rows in recent])
    slot_calls, slot_seconds = np.nansum(handled[-56:], axis=0), np.nansum(seconds[-56:], axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        overall = float(slot_seconds.sum()) / float(slot_calls.sum()) if slot_calls.sum() else np.nan
        of_slot = np.where(slot_calls >= ENOUGH_HANDLED, slot_seconds / slot_calls, overall)
        own = np.where(own_calls >= ENOUGH_HANDLED, own_seconds / own_calls, of_slot)
    wanted, _ = _keys(days, calendar)
    answer: Floats = own[wanted]
    return answer


def rest_of_day(
    forecast: Sequence[float], actual: Sequence[float], remaining: Sequence[float], damping: float
) -> tuple[float | None, list[float]]:
    """The ratio of actual to forecast so far, and the remaining forecast moved by a damped part of it.

    damping: 0 (ignore the day) to 1 (believe it); 0.3–0.7 rising through the day.
    """
    expected = sum(forecast)
    if expected <= 0:
        return None, list(remaining)
    ratio = sum(actual) / expected
    return ratio, [calls * (1.0 + damping * (ratio - 1.0)) for calls in remaining]


def compose(
    day_level: float,
    profile: Sequence[float],
    factors: Sequence[float] = (),
    event_calls: Sequence[float] = (),
) -> list[float]:
    """A day's level spread over its profile, times every factor (weekday, weather), plus what events add."""
    level = day_level * float(np.prod(factors)) if factors else day_level
    added = event_calls or [0.0] * len(profile)
    return [level * share + extra for share, extra in zip(profile, added, strict=True)]


def median_profile(days: Sequence[Sequence[float]]) -> list[float]:
    """The median of each slot over days of the same kind: one day of outage does not move it."""
    return [float(each) for each in _median(np.asarray(days, dtype=np.float64))]


def wet_runs(weather: Sequence[str], wet: frozenset[str], min_wet_days: int = 1) -> tuple[list[int], list[bool]]:
    """Wet days in a row before each day, and whether it is the first dry one after enough of them."""
    runs, first_dry, run = [], [], 0
    for today in weather:
        runs.append(run)
        first_dry.append(today not in wet and run >= min_wet_days)
        run = run + 1 if today in wet else 0
    return runs, first_dry


def pattern_weekday(day: date, calendar: Calendar | None) -> int:
    """The weekday whose pattern the date follows.

    Make-up workdays a Monday, days off in the week a Sunday.
    """
    day_type = calendar.day_type(day) if calendar else DayType.WORKDAY
    if day_type is DayType.MAKE_UP_WORKDAY:
        return MONDAY
    if day_type in {DayType.STATUTORY_HOLIDAY, DayType.REST_ADJUSTED} and day.weekday() < 5:
        return SUNDAY
    return day.weekday()


def _keys(days: Sequence[date], calendar: Calendar | None) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """The pattern weekday of each day, and whether the day is an ordinary one."""
    weekdays = np.array([pattern_weekday(day, calendar) for day in days], dtype=np.int64)
    usual = {DayType.WORKDAY, DayType.REST}
    ordinary = np.array([calendar is None or calendar.day_type(day) in usual for day in days], dtype=np.bool_)
    return weekdays, ordinary


def _usual(history: History, days: Sequence[date], calendar: Calendar | None) -> tuple[History, Floats]:
    """The history as it had been without holidays, and what these do to each of the days, which lie after it."""
    if calendar is None:
        return history, np.ones(len(days))
    span = [history.first_day + timedelta(days=place) for place in range((max(days) - history.first_day).days + 1)]
    keys, _ = _keys(span, calendar)
    count = len(history.calls)
    totals = decomposed.day_totals(history.calls, keys[:count], np.ones(count, dtype=np.bool_))
    factors = holidays.factors(holidays.read(span, calendar), totals, keys)
    ahead = factors[[(day - history.first_day).days for day in days]]
    return replace(history, calls=history.calls / factors[:count, None]), ahead


def _mean(rows: Floats) -> Floats:
    """Mean of each slot over the rows that know it; NaN where none does."""
    known = (~np.isnan(rows)).sum(axis=0)
    total = np.nansum(rows, axis=0)
    return np.where(known > 0, total / np.maximum(known, 1), np.nan)


def _median(rows: Floats) -> Floats:
    answer = np.full(rows.shape[1], np.nan)
    seen = (~np.isnan(rows)).any(axis=0)
    if seen.any():
        answer[seen] = np.nanmedian(rows[:, seen], axis=0)
    return answer


def _last(rows: Floats, count: int) -> Floats:
    """The last days that have any data."""
    return rows[(~np.isnan(rows)).any(axis=1)][-count:]


def _profile_level(rows: Floats) -> Floats:
    """Median profile of eight days times the mean level of the last four."""
    recent = _last(rows, 8)
    totals = np.nansum(recent, axis=1)
    busy = totals > 0
    if not busy.any():
        return _mean(recent)
    profile = _median(recent[busy] / totals[busy, None])
    whole = float(np.nansum(profile))
    level = float(totals[busy][-4:].mean())
    return profile / whole * level if whole > 0 else _mean(recent)


def _blend(rows: Floats) -> Floats:
    """The mean of a long memory, a short one and a robust profile: each errs on other days."""
    parts = np.stack([_mean(rows), _mean(_last(rows, 8)), _profile_level(rows)])
    return _mean(parts)


_METHODS: dict[Model, Callable[[Floats], Floats]] = {
    Model.BLEND: _blend,
    Model.HISTORICAL_AVERAGE: _mean,
    Model.MEAN_8: lambda rows: _mean(_last(rows, 8)),
    Model.MEAN_4: lambda rows: _mean(_last(rows, 4)),
    Model.PROFILE_LEVEL: _profile_level,
    Model.MEDIAN_8: lambda rows: _median(_last(rows, 8)),
    Model.MEDIAN_4: lambda rows: _median(_last(rows, 4)),
    Model.LAST_WEEK: lambda rows: _median(_last(rows, 1)),
}

LEVELS: Mapping[Model, LevelModel] = {
    Model.STEADY_LEVEL: partial(levels.expect, memory=levels.STEADY),
    Model.QUICK_LEVEL: partial(levels.expect, memory=levels.QUICK),
    Model.POISSON_REGRESSION: regression.expect,
    Model.GRADIENT_BOOSTING: boosting.expect,
}

BLENDS: Mapping[Model, tuple[Model, ...]] = {
    Model.LEVEL_BLEND: (Model.STEADY_LEVEL, Model.QUICK_LEVEL, Model.POISSON_REGRESSION),
    Model.BOOSTED_BLEND: (Model.QUICK_LEVEL, Model.GRADIENT_BOOSTING),
}

BOOSTED = frozenset({Model.BOOSTED_BLEND, Model.GRADIENT_BOOSTING})
