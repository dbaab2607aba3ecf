"""Calls by double-seasonal exponential smoothing: a level, the season of the day and that of the week, day after day.

On square roots, which make busy and quiet slots err alike, a slot is level + season of the day + season of the week. A
whole day is taken in at once. Several speeds are tried, and the one that erred least a day ahead is used.

Source: Taylor, Short-term electricity demand forecasting using double seasonal exponential smoothing, JORS 54 (2003).
"""

from __future__ import annotations

import itertools

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

SPEEDS = np.array(list(itertools.product((0.05, 0.15, 0.4), (0.02, 0.1), (0.1, 0.3))))
"""Share of a day's error that goes into the level, the season of the day and that of the week."""

LEARNING_DAYS = 14
"""First days, whose errors say nothing about speeds."""


def smooth(calls: Floats, weekdays: Integers, wanted: Integers) -> Floats:
    """Calls by slot of days of the wanted weekdays, which follow the known ones. NaN in calls: not known.

    Weekdays of which nothing is known get none; neither do slots that a weekday never had calls in.
    """
    came = np.sqrt(calls)
    known = ~np.isnan(came)
    start = np.zeros((7, calls.shape[1]))
    for weekday in np.unique(weekdays):
        rows = known[weekdays == weekday]
        start[weekday] = np.nansum(came[weekdays == weekday], axis=0) / np.maximum(rows.sum(axis=0), 1)
    ever = start > 0
    open_days = ever.any(axis=1)
    daily_start = start[open_days].mean(axis=0) if open_days.any() else start[0]
    count = len(SPEEDS)
    level = np.zeros(count)
    daily = np.repeat(daily_start[None], count, axis=0)
    weekly = np.repeat((start - daily_start)[None], count, axis=0)
    errors = np.zeros(count)
    for day, weekday in enumerate(weekdays):
        seen = known[day] & ever[weekday]
        if not seen.any():
            continue
        miss = came[day] - (level[:, None] + daily + weekly[:, weekday])
        miss[:, ~seen] = 0.0
        mean = miss.sum(axis=1) / seen.sum()
        rest = miss - mean[:, None] * seen
        if day >= LEARNING_DAYS:
            errors += (miss**2).sum(axis=1)
        level += SPEEDS[:, 0] * mean
        daily += SPEEDS[:, 1, None] * rest
        weekly[:, weekday] += SPEEDS[:, 2, None] * miss
    best = int(np.argmin(errors))
    roots = level[best] + daily[best] + weekly[best][wanted]
    answer: Floats = np.where(ever[wanted], np.maximum(roots, 0.0) ** 2, 0.0)
    return answer
