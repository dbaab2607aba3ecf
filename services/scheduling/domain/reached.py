"""What a queue's callers met on days that are over, as numerators and denominators that add up over days and queues.

Source: domain reference 1.4 (four service levels), 6 (abandonment, mean time to abandon, speed of answer).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Self
from zoneinfo import ZoneInfo

from services.scheduling.domain.intake import Slot
from services.scheduling.domain.patience import ServiceLevel
from services.scheduling.domain.served import Served


@dataclass(frozen=True, slots=True)
class Reached:
    """Sums over the slots of which both parts of a figure are known; seconds are totals.

    met, counted: of the service level by the queue's definition and threshold. abandoned of asked: who gave up of those
    offered. short of short_asked: who gave up at once. answered with their waits, gave_up with theirs. other_slots: of
    which the service level is known by another threshold only.
    """

    offered: int = 0
    met: int = 0
    counted: int = 0
    abandoned: int = 0
    asked: int = 0
    short: int = 0
    short_asked: int = 0
    answered: int = 0
    wait_answered_s: int = 0
    gave_up: int = 0
    wait_abandoned_s: int = 0
    blocked: int = 0
    slots: int = 0
    other_slots: int = 0

    def __add__(self, other: Self) -> Self:
        """Both together."""
        names = (each.name for each in dataclasses.fields(self))
        return type(self)(**{name: getattr(self, name) + getattr(other, name) for name in names})


def by_day(slots: Iterable[Slot], zone: ZoneInfo, definition: ServiceLevel, threshold_s: int) -> dict[date, Reached]:
    """What callers met, by date, of slots of which something is known. slots: without those that edits leave out."""
    found: dict[date, Reached] = {}
    for slot in slots:
        if slot.served is not None:
            day = slot.start.astimezone(zone).date()
            found[day] = found.get(day, Reached()) + _of(slot, slot.served, definition, threshold_s)
    return dict(sorted(found.items()))


def _of(slot: Slot, served: Served, definition: ServiceLevel, threshold_s: int) -> Reached:
    parts = _level(slot.offered, served, definition)
    other = parts is not None and served.threshold_seconds != threshold_s
    met, counted = parts if parts is not None and not other else (0, 0)
    gone, short = served.abandoned, served.abandoned_short
    asked = slot.offered if gone is not None else 0
    answered, gave_up = served.answered, served.abandoned
    if served.wait_answered_seconds is None:
        answered = 0
    if served.wait_abandoned_seconds is None:
        gave_up = 0
    return Reached(
        offered=slot.offered,
        met=met,
        counted=counted,
        abandoned=gone or 0,
        asked=asked,
        short=(short or 0) if gone is not None else 0,
        short_asked=asked if short is not None else 0,
        answered=answered or 0,
        wait_answered_s=(served.wait_answered_seconds or 0) if answered is not None else 0,
        gave_up=gave_up or 0,
        wait_abandoned_s=(served.wait_abandoned_seconds or 0) if gave_up is not None else 0,
        blocked=served.blocked or 0,
        slots=1,
        other_slots=int(other),
    )


def _level(offered: int, served: Served, definition: ServiceLevel) -> tuple[int, int] | None:
    """Contacts that count as met, and of how many; None where what the definition needs is not known."""
    in_time, gone = served.answered_in_time, served.abandoned_in_time
    if in_time is None:
        return None
    if definition is ServiceLevel.ANSWERED_OFFERED:
        return in_time, offered
    if definition is ServiceLevel.ANSWERED_OF_ANSWERED:
        return (in_time, served.answered) if served.answered is not None else None
    if gone is None:
        return None
    return (in_time, offered - gone) if definition is ServiceLevel.EXCLUDING_SHORT else (in_time + gone, offered)
