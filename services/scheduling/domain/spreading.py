"""How far what comes may fall from a forecast: the errors of backtests, as wide as windows left out say they must be.

Slots of one window err together, so a few windows show less of what may come than their many slots make believe. Each
window is therefore judged by the errors of those that do not overlap it, and all errors are stretched until so many of
the slots left out lie within as was promised.

Source: Barber, Candès, Ramdas and Tibshirani, Predictive inference with the jackknife+, Annals of Statistics 49 (2021).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain.forecast import Spread

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

LEAST_SLOTS = 20
"""Slots with calls below which nothing is said of errors."""

LEAST_APART = 3
"""Windows that do not overlap one, below which it cannot be judged."""

LOW, HIGH = 0.1, 0.9
"""The quantiles between which what is left out must lie as often as promised."""

LEAST_REACH = 0.1
"""A quantile nearer to the forecast than this, in standard errors, counts as so far away."""


def apart(origins: Sequence[date], horizon_days: int) -> Flags:
    """Which of the windows after the origins do not overlap which."""
    numbers = np.array([origin.toordinal() for origin in origins])
    answer: Flags = np.abs(numbers[:, None] - numbers) >= horizon_days
    return answer


def spread(actual: Sequence[Floats], calls: Sequence[Floats], apart: Flags) -> Spread:
    """Dispersion by moments (variance = f + dispersion·f²) and standardised errors at a hundred quantiles.

    actual, calls: of each window, NaN where nothing is known. apart: which of them do not overlap which.
    """
    known = [~np.isnan(came) & (made > 0) for came, made in zip(actual, calls, strict=True)]
    y, f = (np.concatenate([part[there] for part, there in zip(of, known, strict=True)]) for of in (actual, calls))
    if len(y) < LEAST_SLOTS:
        return Spread(0.0, ())
    dispersion = max(0.0, float(((y - f) ** 2 - f).sum() / (f**2).sum()))
    errors = (y - f) / np.sqrt(f + dispersion * f**2)
    windows = np.split(errors, np.cumsum([there.sum() for there in known])[:-1])
    told = np.quantile(errors, np.linspace(0, 1, 101)) * stretch(windows, apart)
    return Spread(dispersion, tuple(float(each) for each in told))


def stretch(windows: Sequence[Floats], apart: Flags) -> float:
    """How many times wider the errors must be taken so that windows left out are covered as promised; at least 1."""
    needed = []
    for own, others in zip(windows, apart, strict=True):
        rest = [window for window, other in zip(windows, others, strict=True) if other and len(window)]
        if len(own) and len(rest) >= LEAST_APART:
            low, high = np.quantile(np.concatenate(rest), (LOW, HIGH))
            needed.append(np.where(own > 0, own / max(high, LEAST_REACH), own / min(low, -LEAST_REACH)))
    return max(1.0, float(np.quantile(np.concatenate(needed), HIGH - LOW))) if needed else 1.0
