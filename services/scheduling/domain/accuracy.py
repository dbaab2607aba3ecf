"""How good a forecast was, at the granularity at which people are staffed. A share of nothing is None.

Source: domain reference 2.2; Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3.4.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class PointAccuracy:
    """Errors of a point forecast. bias > 0: forecast too high. mape: percent, None when any actual is zero.

    mase and mase_scale need a training set; None without one or when it never changes from season to season.
    """

    rmse: float
    mae: float
    wape: float | None
    bias: float | None
    mape: float | None
    mase: float | None
    mase_scale: float | None


@dataclass(frozen=True, slots=True)
class IntervalAccuracy:
    """How well a prediction interval held. winkler: the interval score; pinballs of its two ends."""

    coverage: float
    mean_width: float
    winkler: float
    pinball_low: float
    pinball_high: float


def point(actual: ArrayLike, forecast: ArrayLike, train: Sequence[float] = (), season: int = 1) -> PointAccuracy | None:
    """All point measures; pairs with a gap (NaN) in either are left out, and nothing left gives None."""
    y, f = _pairs(actual, forecast)
    if not len(y):
        return None
    error = y - f
    total = float(y.sum())
    scale = mase_scale(train, season)
    mae = float(np.abs(error).mean())
    return PointAccuracy(
        rmse=float(np.sqrt((error**2).mean())),
        mae=mae,
        wape=float(np.abs(error).sum()) / total if total > 0 else None,
        bias=-float(error.sum()) / total if total > 0 else None,
        mape=float((np.abs(error) / y).mean() * 100) if (y > 0).all() else None,
        mase=mae / scale if scale else None,
        mase_scale=scale,
    )


def wape(actual: ArrayLike, forecast: ArrayLike) -> float | None:
    """Weighted absolute percentage error: Σ|e| / Σ actual; None when nothing came."""
    found = point(actual, forecast)
    return found.wape if found else None


def mase_scale(train: Sequence[float], season: int) -> float | None:
    """Mean absolute change of the training set from one season to the next.

    None when there is no such pair.
    """
    y = np.asarray(train, dtype=np.float64)
    if season < 1 or len(y) <= season:
        return None
    change = np.abs(y[season:] - y[:-season])
    change = change[~np.isnan(change)]
    return float(change.mean()) if len(change) else None


def hit_rate(actual: ArrayLike, forecast: ArrayLike, within: float) -> float | None:
    """Share of intervals whose error is within this share of the actual.

    Intervals without calls are left out.
    """
    y, f = _pairs(actual, forecast)
    called = y > 0
    if not called.any():
        return None
    return float((np.abs(y - f)[called] <= within * y[called] + 1e-12).mean())


def correlation(actual: ArrayLike, forecast: ArrayLike) -> float | None:
    """Pearson correlation; None when either side is flat. It ignores bias, so it is never accuracy."""
    y, f = _pairs(actual, forecast)
    if len(y) < 2 or y.std() == 0 or f.std() == 0:
        return None
    return float(np.corrcoef(y, f)[0, 1])


def pinball(actual: ArrayLike, forecast: ArrayLike, quantile: float) -> float | None:
    """Mean pinball loss of a quantile forecast."""
    y, f = _pairs(actual, forecast)
    return float(np.maximum(quantile * (y - f), (quantile - 1) * (y - f)).mean()) if len(y) else None


def interval(actual: ArrayLike, low: ArrayLike, high: ArrayLike, level: float) -> IntervalAccuracy | None:
    """How a central interval of this level held; None without data."""
    y, lower = np.asarray(actual, dtype=np.float64), np.asarray(low, dtype=np.float64)
    upper = np.asarray(high, dtype=np.float64)
    known = ~(np.isnan(y) | np.isnan(lower) | np.isnan(upper))
    if not known.any():
        return None
    y, lower, upper = y[known], lower[known], upper[known]
    alpha = 1.0 - level
    missed = np.maximum(0.0, lower - y) + np.maximum(0.0, y - upper)
    return IntervalAccuracy(
        coverage=float(((lower <= y) & (y <= upper)).mean()),
        mean_width=float((upper - lower).mean()),
        winkler=float((upper - lower + 2.0 / alpha * missed).mean()),
        pinball_low=pinball(y, lower, alpha / 2) or 0.0,
        pinball_high=pinball(y, upper, 1 - alpha / 2) or 0.0,
    )


def _pairs(actual: ArrayLike, forecast: ArrayLike) -> tuple[Floats, Floats]:
    y = np.asarray(actual, dtype=np.float64).reshape(-1)
    f = np.asarray(forecast, dtype=np.float64).reshape(-1)
    known = ~(np.isnan(y) | np.isnan(f))
    return y[known], f[known]
