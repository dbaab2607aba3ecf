"""Which model would have been best, judged only on what was known at the time.

And how wide its errors are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from services.kit.errors import WrongState
from services.scheduling.domain import accuracy, forecast, spreading
from services.scheduling.domain.calendar import Calendar
from services.scheduling.domain.forecast import Model, Spread
from services.scheduling.domain.history import History

Floats = NDArray[np.float64]

Kept = dict[date, dict[Model, Floats]]
"""Every model's forecast of the window after an origin, by the origin: the last day known."""

MIN_TRAINING_DAYS = 21

MARGIN, MARGIN_ORIGINS = 0.05, 8
"""Relative difference of error below which the steadier model is taken, when it is seen over so many origins.

It shrinks with the root of their number.
"""


@dataclass(frozen=True, slots=True)
class Scored:
    """How one model did over all origins. None where nothing was offered."""

    model: Model
    slot_wape: float | None
    day_wape: float | None
    bias: float | None


@dataclass(frozen=True, slots=True)
class Choice:
    """The model chosen, every model's score, the origins tried, the spread of the chosen one's errors and of each."""

    model: Model
    scores: tuple[Scored, ...]
    origins: tuple[date, ...]
    spread: Spread
    spreads: Mapping[Model, Spread]


def origins(
    first_day: date, last_day: date, *, horizon_days: int, step_days: int, min_train_days: int, count: int
) -> list[date]:
    """The last days known at each of the latest origins, oldest first.

    Windows are origin+1 … origin+horizon.
    """
    found: list[date] = []
    origin = last_day - timedelta(days=horizon_days)
    while len(found) < count and (origin - first_day).days >= min_train_days:
        found.append(origin)
        origin -= timedelta(days=step_days)
    return found[::-1]


def choose(
    history: History,
    calendar: Calendar | None = None,
    *,
    horizon_days: int = 7,
    step_days: int = 7,
    count: int = 8,
    kept: Kept | None = None,
) -> Choice:
    """The model with the least slot WAPE on average over the latest origins, each forecast from what was known then.

    Every window counts alike: in one pooled error, a surge of a few weeks would decide for all others.

    With too little history to try any origin the historical average is taken, without a spread. kept: forecasts of
    origins of the same history and horizon made before, which need not be made again; new ones are added.

    Raises:
        WrongState: HISTORY_SHORT when not a single slot is known.
    """
    if not len(history.calls) or np.isnan(history.calls).all():
        raise WrongState(
            "HISTORY_SHORT",
            "There is no call history to forecast from; import at least one week.",
            "没有可用于预测的历史话务，请至少导入一周的数据。",
        )
    tried = origins(
        history.first_day,
        history.last_day,
        horizon_days=horizon_days,
        step_days=step_days,
        min_train_days=MIN_TRAINING_DAYS,
        count=count,
    )
    if not tried:
        return Choice(Model.HISTORICAL_AVERAGE, (), (), Spread(0.0, ()), {})
    models = forecast.candidates(history)
    made = replay(history, tried, horizon_days, calendar, models=models, kept=kept)
    windows = [history.between(origin + timedelta(days=1), horizon_days) for origin in tried]
    actual = np.concatenate(windows)
    scores = tuple(score(model, actual, calls) for model, calls in made.items())
    best = _steadiest({model: _by_window(windows, calls) for model, calls in made.items()}, len(tried))
    apart = spreading.apart(tried, horizon_days)
    spreads = {model: spreading.spread(windows, np.split(calls, len(windows)), apart) for model, calls in made.items()}
    return Choice(best, scores, tuple(tried), spreads[best], spreads)


def _by_window(windows: Sequence[Floats], calls: Floats) -> float | None:
    """The mean of the windows' slot WAPE; None where nothing was offered in any."""
    parts = zip(windows, np.split(calls, len(windows)), strict=True)
    errors = [error for actual, made in parts if (error := accuracy.wape(actual, made)) is not None]
    return sum(errors) / len(errors) if errors else None


def _steadiest(errors: Mapping[Model, float | None], origin_count: int) -> Model:
    """The first model, in the order of steadiness, whose error is within the margin of the least one.

    A few origins cannot tell models apart that differ by less, and switching between them costs more than it
    wins.
    """
    known = {model: error for model, error in errors.items() if error is not None}
    margin = MARGIN * min(1.0, (MARGIN_ORIGINS / origin_count) ** 0.5)
    limit = min(known.values(), default=0.0) * (1.0 + margin)
    return next((model for model, error in known.items() if error <= limit), next(iter(errors)))


def replay(
    history: History,
    tried: Sequence[date],
    horizon_days: int,
    calendar: Calendar | None = None,
    *,
    models: Sequence[Model],
    kept: Kept | None = None,
) -> Mapping[Model, Floats]:
    """Each model's forecasts of every window, stacked in the order of the origins."""
    kept = {} if kept is None else kept
    for origin in tried:
        made = kept.setdefault(origin, {})
        if missing := [model for model in models if model not in made]:
            days = [origin + timedelta(days=ahead) for ahead in range(1, horizon_days + 1)]
            made.update(forecast.every(history.until(origin + timedelta(days=1)), days, missing, calendar))
    return {model: np.concatenate([kept[origin][model] for origin in tried]) for model in models}


def score(model: Model, actual: Floats, calls: Floats) -> Scored:
    """Errors by slot and by day; gaps count on neither side."""
    found = accuracy.point(actual, calls)
    known = ~np.isnan(actual)
    by_day = known.any(axis=1)
    day_actual = np.where(known, actual, 0.0).sum(axis=1)[by_day]
    day_calls = np.where(known, calls, 0.0).sum(axis=1)[by_day]
    return Scored(
        model=model,
        slot_wape=found.wape if found else None,
        day_wape=accuracy.wape(day_actual, day_calls),
        bias=found.bias if found else None,
    )


def handling_error(
    history: History, tried: Sequence[date], horizon_days: int, calendar: Calendar | None = None
) -> float | None:
    """How wrong handling time was over the windows after the origins: Σ handled·|error| / Σ seconds.

    None where no handled call is known in any of them, or before it.
    """
    missed = seconds = 0.0
    for origin in tried:
        first = origin + timedelta(days=1)
        window = history.since(first)
        handled, handle_s = window.handled[:horizon_days], window.handle_s[:horizon_days]
        days = [first + timedelta(days=ahead) for ahead in range(len(handled))]
        aht_s = forecast.handling_time(history.until(first), days, calendar)
        known = (handled > 0) & ~np.isnan(handle_s) & ~np.isnan(aht_s)
        missed += float(np.abs(handled * aht_s - handle_s)[known].sum())
        seconds += float(handle_s[known].sum())
    return missed / seconds if seconds > 0 else None
