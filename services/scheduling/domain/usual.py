"""What a day would have brought, had it been like those around it: the measure of what made it different."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Flags = NDArray[np.bool_]

SIDE, REACH = 3, 70
"""Usual days of the same weekday that are looked at on each side, and how many days away they may lie."""


def beside(totals: Floats, weekdays: Integers, usual: Flags, wanted: Integers) -> Floats:
    """Calls expected of the wanted days (places in totals) by the usual days of their weekday before and after.

    The geometric mean of the medians of both sides, so that a trend does no harm; of the days after alone where none is
    known before. NaN where no usual day has followed: what is still going on cannot be told from a new level.
    """
    expected = np.full(len(wanted), np.nan)
    logs = np.log(np.where(usual, totals, 1.0))
    by_weekday = [np.flatnonzero(usual & (weekdays[: len(usual)] == weekday)) for weekday in range(7)]
    for at, place in enumerate(wanted):
        rows = by_weekday[weekdays[place]]
        middle = int(np.searchsorted(rows, place))
        before, after = rows[max(0, middle - SIDE) : middle], rows[middle : middle + SIDE + 1]
        before, after = before[place - before <= REACH], after[(after > place) & (after - place <= REACH)][:SIDE]
        if len(after):
            sides = [float(np.median(logs[side])) for side in (before, after) if len(side)]
            expected[at] = np.exp(sum(sides) / len(sides))
    return expected
