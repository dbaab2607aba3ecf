"""Rows of a history file added up into the slots of a queue, exactly, whatever clocks do."""

from __future__ import annotations

import itertools
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from services.scheduling.domain import served
from services.scheduling.domain.served import Served

INTERVALS = (5, 6, 10, 15, 30, 60)
"""Lengths in minutes that rows may have."""


class Problem(StrEnum):
    """Why a row cannot be taken."""

    OFF_GRID = "OFF_GRID"
    TIME_SKIPPED = "TIME_SKIPPED"
    ROW_TWICE = "ROW_TWICE"
    THRESHOLD_MIXED = "THRESHOLD_MIXED"


@dataclass(frozen=True, slots=True)
class Slot:
    """Contacts of a slot. start: UTC. handled and handle_seconds: None when not known of every row.

    covered_minutes: how much of the slot the rows behind it cover. served: what callers met; None when not known or
    not read.
    """

    start: datetime
    offered: int
    handled: int | None
    handle_seconds: int | None
    covered_minutes: int
    served: Served | None = None


@dataclass(slots=True)
class _Sum:
    offered: int = 0
    handled: int = 0
    seconds: int = 0
    rows: int = 0
    rows_handled: int = 0
    rows_timed: int = 0
    places: int = 0
    first_row: int = 0
    served: array[int] | None = None


class Tally:
    """Adds up rows of one queue. Mutable, and as large as its slots, not as its rows."""

    def __init__(self, slot_minutes: int, interval_minutes: int, zone: ZoneInfo) -> None:
        self._slot, self._interval, self._zone = slot_minutes, interval_minutes, zone
        self._sums: dict[datetime, _Sum] = {}
        self._latest: tuple[datetime, tuple[datetime, ...]] | None = None

    def add(
        self,
        start: datetime,
        row: int,
        offered: int,
        *,
        handled: int | None = None,
        seconds: int | None = None,
        met: Sequence[int] | None = None,
    ) -> Problem | None:
        """Add a row; why not, when it cannot be taken.

        met: what callers met, in the order of `served.FIELDS`, in every row of a file or in none.

        start: with a zone, or by the wall clock of the queue. The hour that comes twice when clocks go back is
        told apart by the order of the rows: the first time a start comes, it is the first of the two.
        """
        fold = None
        if start.tzinfo is not None:
            start = start.astimezone(self._zone)
            fold, start = start.fold, start.replace(tzinfo=None, fold=0)
        minute = start.hour * 60 + start.minute
        if minute % self._interval or start.second or start.microsecond:
            return Problem.OFF_GRID
        into = minute % self._slot
        slot_start = start - timedelta(minutes=into)
        # Rows of one slot follow each other in most files.
        if self._latest is None or self._latest[0] != slot_start:
            self._latest = slot_start, _instants(slot_start, self._zone)
        instants = self._latest[1]
        if not instants:
            return Problem.TIME_SKIPPED
        if fold is not None:
            instants = instants[-1:] if fold else instants[:1]
        return self._count(instants, 1 << into // self._interval, row, (offered, handled, seconds, met))

    def _count(
        self,
        instants: tuple[datetime, ...],
        place: int,
        row: int,
        figures: tuple[int, int | None, int | None, Sequence[int] | None],
    ) -> Problem | None:
        offered, handled, seconds, met = figures
        for instant in instants:
            found = self._sums.get(instant)
            if found is None:
                found = self._sums[instant] = _Sum(first_row=row)
            if found.places & place:
                continue
            if met is not None:
                if found.served is None:
                    found.served = array("q", met)
                elif found.served[-1] != met[-1]:
                    return Problem.THRESHOLD_MIXED
                else:
                    served.add(found.served, met)
            found.places |= place
            found.rows += 1
            found.offered += offered
            if handled is not None:
                found.handled += handled
                found.rows_handled += 1
            if seconds is not None:
                found.seconds += seconds
                found.rows_timed += 1
            return None
        return Problem.ROW_TWICE

    def __len__(self) -> int:
        """How many slots there are so far."""
        return len(self._sums)

    def row_of(self, start: datetime) -> int:
        """The first row that went into a slot."""
        return self._sums[start].first_row

    def slots(self) -> list[Slot]:
        """The slots so far, in order."""
        return [
            Slot(
                start,
                each.offered,
                each.handled if each.rows_handled == each.rows else None,
                each.seconds if each.rows_timed == each.rows else None,
                each.rows * self._interval,
                None if each.served is None else served.of(each.served),
            )
            for start, each in sorted(self._sums.items())
        ]


def find_interval(starts: Iterable[tuple[str, datetime]]) -> int | None:
    """The most common distance in minutes between rows of one queue that follow each other; None when there is none.

    starts: queue and start of some rows, all with a zone or all without.
    """
    by_queue: dict[str, set[datetime]] = {}
    for queue, start in starts:
        by_queue.setdefault(queue, set()).add(start)
    gaps: Counter[int] = Counter()
    for found in by_queue.values():
        ordered = sorted(found)
        gaps.update(int((after - before).total_seconds() // 60) for before, after in itertools.pairwise(ordered))
    return gaps.most_common(1)[0][0] if gaps else None


def _instants(wall: datetime, zone: ZoneInfo) -> tuple[datetime, ...]:
    """When the wall clock shows this: once; twice when clocks go back; never when they skip it."""
    first = wall.replace(tzinfo=zone, fold=0)
    second = wall.replace(tzinfo=zone, fold=1)
    if first.utcoffset() == second.utcoffset():
        return (first.astimezone(UTC),)
    if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wall:
        return ()
    return (first.astimezone(UTC), second.astimezone(UTC))
