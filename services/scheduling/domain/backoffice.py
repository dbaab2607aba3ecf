"""Work with a due time instead of a waiting caller: how many heads it needs, and how a backlog grows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from services.scheduling.domain.erlang import Floats


@dataclass(frozen=True, slots=True)
class DeferredWork:
    """Hours of work released at one hour and due at another, on one clock."""

    released_h: float
    due_h: float
    work_h: float


@dataclass(frozen=True, slots=True)
class DeferredNeed:
    """Heads needed and the window [from_h, to_h] that asks for them."""

    heads: float
    from_h: float
    to_h: float
    work_h: float
    productive_h: float

    @property
    def headcount(self) -> int:
        """Whole heads."""
        return math.ceil(self.heads - 1e-9)


def deferred_need(
    work: Sequence[DeferredWork], shifts_h: Sequence[tuple[float, float]], shrinkage: float, utilisation: float = 1.0
) -> DeferredNeed | None:
    """Heads so that all work is done in time: the most demanding window of release and due times.

    heads is infinite when work falls due without any productive hour, as it comes too. None without work.
    Source: fluid bound of earliest due date first, domain reference 1.9.
    """
    best: DeferredNeed | None = None
    for start in sorted({each.released_h for each in work}):
        for end in sorted({each.due_h for each in work if each.due_h >= start}):
            inside = math.fsum(each.work_h for each in work if each.released_h >= start and each.due_h <= end)
            if inside <= 0:
                continue
            hours = sum(max(0.0, min(end, last) - max(start, first)) for first, last in shifts_h)
            productive = hours * (1.0 - shrinkage) * utilisation
            heads = inside / productive if productive > 0 else math.inf
            if best is None or heads > best.heads + 1e-12:
                best = DeferredNeed(heads, start, end, inside, productive)
    return best


def level(work_h: Floats, hours: Floats, due_h: float) -> Floats:
    """Heads in each slot so that all work is done in time with as little up and down as can be.

    work_h: released at the start of each slot. hours: productive hours of a head in the slot. due_h: productive hours
    until it must be done; its own slot at least, the end at most. The highest value is that of `deferred_need`.
    Source: the taut string between work released and work due; domain reference 1.9.
    """
    if not len(work_h):
        return np.zeros(0)
    end = np.cumsum(hours)
    last = np.searchsorted(end, end - hours + due_h + 1e-9, side="right") - 1
    last = np.clip(last, np.arange(len(work_h)), len(work_h) - 1)
    released = np.cumsum(work_h)
    due = np.cumsum(np.bincount(last, weights=work_h, minlength=len(work_h)))
    due[-1] = released[-1]
    heads, at, time, done = np.zeros(len(work_h)), 0, 0.0, 0.0
    while at < len(work_h):
        most, least = (released[at:] - done) / (end[at:] - time), (due[at:] - done) / (end[at:] - time)
        top, bottom = np.minimum.accumulate(most), np.maximum.accumulate(least)
        stuck = np.flatnonzero(bottom > top + 1e-12)
        if not len(stuck):
            heads[at:] = least[-1]
            break
        # The string bends at the last place that held it, above or below.
        before = int(stuck[0])
        above = least[before] > top[before - 1]
        rate = float(top[before - 1] if above else bottom[before - 1])
        bend = int(np.flatnonzero((most if above else least)[:before] == rate)[-1])
        heads[at : at + bend + 1] = rate
        done = float((released if above else due)[at + bend])
        time, at = float(end[at + bend]), at + bend + 1
    return np.maximum(0.0, heads)


def daily_heads(items: float, handle_minutes: float, paid_hours: float, shrinkage: float, utilisation: float) -> float:
    """Heads for a day's items: hours of work over productive hours a head.

    Source: domain reference 1.9.
    """
    return items * handle_minutes / 60 / (paid_hours * (1.0 - shrinkage) * utilisation)


def backlog(arriving_h: Sequence[float], capacity_h: Sequence[float], opening_h: float = 0.0) -> list[float]:
    """Hours of work left at the end of each day."""
    left, found = opening_h, []
    for arriving, capacity in zip(arriving_h, capacity_h, strict=True):
        left = max(0.0, left + arriving - capacity)
        found.append(left)
    return found


def days_to_clear(backlog_h: float, capacity_h: float) -> float | None:
    """Days of work in a backlog; None without capacity."""
    return backlog_h / capacity_h if capacity_h > 0 else None
