"""The smallest crew of each of many slots, by a table of what crews carry instead of a search for each slot.

Whether a crew is enough falls with the load and changes smoothly with the handling time. So the largest load that each
crew carries is found at some handling times; between two of them it lies on the line between theirs, give or take the
bend. A slot clear of that band has its answer; the few inside are asked one by one. Few slots are so from the start.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain.crews import Bools
from services.scheduling.domain.erlang import Floats, Integers

Enough = Callable[[Integers, Floats, Floats], Bools]
"""Whether so many agents are enough for loads in erlangs and handling times in seconds; once enough, more are too."""

FEW = 600
"""Slots that are not worth a table."""

_STEP = 0.12
_MOST_NODES = 33
_BLOCK = 16
_ROUNDS = 14
_GUARD = 1e-6
"""Relative width that is always left around a load carried."""


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


@dataclass(frozen=True, slots=True)
class _Table:
    """The largest load of each crew (rows, from 1) at some handling times (columns).

    room: how far off the line between two of them may be, by the bend and by what halving left.
    """

    carried: Floats
    room: Floats


def _by_table(enough: Enough, loads: Floats, aht_s: Floats) -> tuple[Integers, Integers]:
    """Crews that are not enough and crews that are, next to one another for nearly all slots."""
    shortest, longest = float(aht_s.min()), float(aht_s.max())
    count = min(_MOST_NODES, max(3, int(np.log(longest / shortest) / _STEP) + 2)) if longest > shortest else 2
    nodes = np.geomspace(shortest, longest, count)
    nodes[-1] = longest
    table = _table(enough, nodes, float(loads.max()))
    cell = np.clip(np.searchsorted(nodes, aht_s, side="right") - 1, 0, count - 2).astype(np.int8)
    low, high = _between_nodes(table, loads, cell)
    width = nodes[cell + 1] - nodes[cell]
    part = np.where(width > 0, (aht_s - nodes[cell]) / np.where(width > 0, width, 1.0), 0.0)
    left = np.flatnonzero(high - low > 1)
    while len(left):
        middle = (low[left] + high[left]) // 2
        row, at = middle - 1, cell[left]
        near, far = table.carried[row, at], table.carried[row, at + 1]
        with np.errstate(invalid="ignore"):
            line = near + (far - near) * part[left]
            room = table.room[row, at] + _GUARD * line
            less, more = loads[left] <= line - room, loads[left] > line + room
        high[left[less]] = middle[less]
        low[left[more]] = middle[more]
        left = left[less | more]
        left = left[high[left] - low[left] > 1]
    return low, high


def _between_nodes(table: _Table, loads: Floats, cell: NDArray[np.int8]) -> tuple[Integers, Integers]:
    """Crews that are not enough and crews that are, whatever the handling time between the two nodes of a cell."""
    near = np.minimum(table.carried[:, :-1], table.carried[:, 1:])
    far = np.maximum(table.carried[:, :-1], table.carried[:, 1:])
    # A crew carries no less than a smaller one.
    least = np.minimum.accumulate((near * (1.0 - _GUARD) - table.room)[::-1], axis=0)[::-1]
    most = np.maximum.accumulate(far * (1.0 + _GUARD) + table.room, axis=0)
    low, high = np.empty(len(loads), dtype=np.int64), np.empty(len(loads), dtype=np.int64)
    order = np.argsort(cell, kind="stable")
    for places in np.split(order, np.flatnonzero(np.diff(cell[order])) + 1):
        column = int(cell[places[0]])
        low[places] = np.searchsorted(most[:, column], loads[places], side="left")
        high[places] = np.searchsorted(least[:, column], loads[places], side="left") + 1
    return low, high


def _table(enough: Enough, nodes: Floats, top: float) -> _Table:
    carried = _carried(enough, nodes, top)
    with np.errstate(invalid="ignore"):
        bend = np.zeros_like(carried)
        bend[:, 1:-1] = np.abs(np.diff(carried, 2, axis=1))
    bend = np.where(np.isfinite(bend), bend, 0.05 * np.where(np.isinf(carried), 0.0, carried))
    return _Table(carried, np.maximum(bend[:, :-1], bend[:, 1:]) + top * 2.0**-_ROUNDS)


def _carried(enough: Enough, aht_s: Floats, top: float) -> Floats:
    """The largest load of each crew (rows, from 1) at each handling time; infinite beyond `top`.

    The last row carries `top` at every handling time.
    """
    rows: list[Floats] = []
    first, size = 1, _BLOCK
    while not rows or not np.isinf(rows[-1][-1]).all():
        crew = np.repeat(np.arange(first, first + size), len(aht_s))
        handled = np.tile(aht_s, size)
        low, high = np.zeros(len(crew)), np.full(len(crew), top)
        beyond = enough(crew, high, handled)
        left = np.flatnonzero(~beyond)
        for _ in range(_ROUNDS if len(left) else 0):
            middle = (low[left] + high[left]) / 2
            met = enough(crew[left], middle, handled[left])
            low[left] = np.where(met, middle, low[left])
            high[left] = np.where(met, high[left], middle)
        rows.append(np.where(beyond, np.inf, (low + high) / 2).reshape(size, -1))
        first, size = first + size, 2 * size
    return np.concatenate(rows)
