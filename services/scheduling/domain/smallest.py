"""The smallest crew of each of many slots, by a table of what crews carry instead of a search for each slot.

Whether a crew is enough falls with the load and changes smoothly with the handling time. So the largest load that each
crew carries is found at some handling times; between two of them it lies between theirs, give or take the bend. A slot
clear of that band has its answer; the few inside are asked one by one. Few slots are asked one by one at once.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from services.scheduling.domain.crews import Bools
from services.scheduling.domain.erlang import Floats, Integers

Enough = Callable[[Integers, Floats, Floats], Bools]
"""Whether so many agents are enough for loads in erlangs and handling times in seconds; once enough, more are too."""

FEW = 600
"""Slots that are not worth a table."""

_STEP = 0.03
_MOST_NODES = 65
_BLOCK = 64
_ROUNDS = 24
_GUARD = 1e-6
"""Relative width that is always left around a load carried: what halving left, with room."""


def crews(enough: Enough, loads: Floats, aht_s: Floats) -> Integers:
    """The smallest n ≥ 1 that is enough for each slot. loads, aht_s: above 0. Nobody is never enough."""
    if len(loads) > FEW:
        low, high = _by_table(enough, loads, aht_s)
    else:
        low, high = _by_doubling(enough, loads, aht_s)
    return _between(enough, loads, aht_s, (low, high))


def _by_doubling(enough: Enough, loads: Floats, aht_s: Floats) -> tuple[Integers, Integers]:
    """Crews that are not enough (0 at least) and crews that are."""
    low, high = np.zeros(len(loads), dtype=np.int64), np.ones(len(loads), dtype=np.int64)
    left = np.arange(len(loads))
    while len(left):
        left = left[~enough(high[left], loads[left], aht_s[left])]
        low[left] = high[left]
        high[left] *= 2
    return low, high


def _between(enough: Enough, loads: Floats, aht_s: Floats, bounds: tuple[Integers, Integers]) -> Integers:
    """The smallest crew in (low, high] that is enough."""
    low, high = bounds
    left = np.flatnonzero(high - low > 1)
    while len(left):
        middle = (low[left] + high[left]) // 2
        met = enough(middle, loads[left], aht_s[left])
        high[left[met]] = middle[met]
        low[left[~met]] = middle[~met]
        left = left[high[left] - low[left] > 1]
    return high


def _by_table(enough: Enough, loads: Floats, aht_s: Floats) -> tuple[Integers, Integers]:
    """Crews that are not enough and crews that are, next to one another for nearly all slots."""
    shortest, longest = np.log(aht_s.min()), np.log(aht_s.max())
    count = min(_MOST_NODES, max(3, int((longest - shortest) / _STEP) + 2)) if longest > shortest else 2
    nodes = np.linspace(shortest, longest, count)
    nodes[-1] = max(nodes[-1], longest)
    least, most = _band(_carried(enough, np.exp(nodes), float(loads.max())))
    width = (longest - shortest) / (count - 1)
    cell = np.minimum(((np.log(aht_s) - shortest) / width).astype(np.int64), count - 2) if width else 0
    # One search in all columns: each column's loads are lifted above those of the columns before.
    lift = 2.0 * float(loads.max())
    lifted = loads + cell * lift
    columns = np.arange(count - 1)
    offset = cell * len(least)
    surely = np.searchsorted((np.minimum(least, lift) + columns * lift).T.reshape(-1), lifted, side="left") - offset
    perhaps = np.searchsorted((np.minimum(most, lift) + columns * lift).T.reshape(-1), lifted, side="left") - offset
    return perhaps.astype(np.int64), surely.astype(np.int64) + 1


def _carried(enough: Enough, aht_s: Floats, top: float) -> Floats:
    """The largest load of each crew (rows, from 1) at each handling time; infinite beyond `top`.

    The last row carries `top` at every handling time.
    """
    rows: list[Floats] = []
    first = 1
    while not rows or not np.isinf(rows[-1][-1]).all():
        crew = np.repeat(np.arange(first, first + _BLOCK), len(aht_s))
        handled = np.tile(aht_s, _BLOCK)
        low, high = np.zeros(len(crew)), np.full(len(crew), top)
        beyond = enough(crew, high, handled)
        left = np.flatnonzero(~beyond)
        for _ in range(_ROUNDS if len(left) else 0):
            middle = (low[left] + high[left]) / 2
            met = enough(crew[left], middle, handled[left])
            low[left] = np.where(met, middle, low[left])
            high[left] = np.where(met, high[left], middle)
        rows.append(np.where(beyond, np.inf, (low + high) / 2).reshape(_BLOCK, -1))
        first += _BLOCK
    return np.concatenate(rows)


def _band(carried: Floats) -> tuple[Floats, Floats]:
    """Between each two handling times: what a crew surely carries, and what it at most may."""
    with np.errstate(invalid="ignore"):
        bend = np.zeros_like(carried)
        bend[:, 1:-1] = np.abs(np.diff(carried, 2, axis=1))
        bend = np.where(np.isfinite(bend), bend, 0.01 * np.where(np.isinf(carried), 0.0, carried))
    room = np.maximum(bend[:, :-1], bend[:, 1:])
    near, far = np.minimum(carried[:, :-1], carried[:, 1:]), np.maximum(carried[:, :-1], carried[:, 1:])
    least = near * (1.0 - _GUARD) - room
    most = far * (1.0 + _GUARD) + room
    # A crew carries no less than a smaller one.
    least = np.minimum.accumulate(least[::-1], axis=0)[::-1]
    return least, np.maximum.accumulate(most, axis=0)
