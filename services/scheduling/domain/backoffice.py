"""Work with a due time instead of a waiting caller: how many heads it needs, and how a backlog grows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass


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

    heads is infinite when work falls due without any productive hour. None without work.
    Source: fluid bound of earliest due date first, domain reference 1.9.
    """
    best: DeferredNeed | None = None
    for start in sorted({each.released_h for each in work}):
        for end in sorted({each.due_h for each in work if each.due_h > start}):
            inside = math.fsum(each.work_h for each in work if each.released_h >= start and each.due_h <= end)
            if inside <= 0:
                continue
            hours = sum(max(0.0, min(end, last) - max(start, first)) for first, last in shifts_h)
            productive = hours * (1.0 - shrinkage) * utilisation
            heads = inside / productive if productive > 0 else math.inf
            if best is None or heads > best.heads + 1e-12:
                best = DeferredNeed(heads, start, end, inside, productive)
    return best


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
