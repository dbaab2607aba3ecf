"""A first roster: one person after another takes the schedule that helps most, what others have taken standing."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from services.scheduling.domain.benchmark import frame as frames
from services.scheduling.domain.benchmark import generate, groups
from services.scheduling.domain.benchmark.frame import WEEK, After, Frame, Room
from services.scheduling.domain.benchmark.instance import OFF, Floats, Instance, Shifts
from services.scheduling.domain.benchmark.master import heads_of

MOST_STATES = 6_000_000
"""States of one person over all days that one path search may hold; longer horizons go block by block."""

BACK_WEEKS = (0, 2, 4, 8, 16)
"""Weeks already kept that are taken up again where a block finds no way on."""

EXACT_TOTALS = 10_000
"""Totals of one person where all limits of shifts are to be exact, if they can."""

BLOCK_WEEKS = 2
AHEAD_WEEKS = 1
"""Weeks of a block that are looked at and not kept, so that the next block finds a way on."""


SHARE = 0.6
"""Of the time for everything, what the first roster should take at most; at LAST it is broken off."""

LAST = 0.9


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a roster is filled.

    together: people that are looked at at a time. daily: shifts of a day that are, the most wanted ones. ever: shifts
    of a block that are, beside the one most wanted of each person.
    """

    together: int
    daily: int
    ever: int


EVERY = 10_000
PACES = (Pace(1, EVERY, EVERY), Pace(7, 6, EVERY), Pace(7, EVERY, 4), Pace(7, EVERY, 2), Pace(7, EVERY, 1))


class Clock:
    """Watches how fast a roster is filled, and takes the next pace whenever it would come too late."""

    def __init__(self, parts: int, seconds: float, paces: Sequence[Pace] = PACES) -> None:
        begun = time.monotonic()
        self._paces = paces
        self._parts = parts
        self._at = 0
        self._since = (begun, 0)
        self._aim, self._last = begun + SHARE * seconds, begun + LAST * seconds

    @property
    def pace(self) -> Pace:
        """The pace now."""
        return self._paces[self._at]

    @property
    def over(self) -> bool:
        """Whether there is no time left."""
        return time.monotonic() > self._last

    def done(self, parts: int) -> None:
        """So many parts of the roster are filled by now."""
        now, (since, before) = time.monotonic(), self._since
        needed = (now - since) / max(1, parts - before) * (self._parts - parts)
        if now + needed > self._aim and self._at + 1 < len(self._paces):
            self._at += 1
            self._since = (now, parts)


def roster(instance: Instance, seconds: float = 60.0) -> Shifts:
    """A roster that keeps every rule wherever the method finds a way; who finds none stays off.

    seconds: the time for everything, of which this takes the smaller part as long as it can.
    """
    rows = np.full((len(instance.staff), instance.days), OFF)
    if fits(frames.whole(instance)):
        fill(instance, rows, [(0, instance.days, instance.days)], Clock(len(rows), seconds))
        return rows
    blocks = []
    for first in range(0, instance.days, BLOCK_WEEKS * WEEK):
        kept = min(instance.days, first + BLOCK_WEEKS * WEEK)
        blocks.append((first, kept, min(instance.days, kept + AHEAD_WEEKS * WEEK)))
    fill(instance, rows, blocks, Clock(len(rows) * len(blocks), seconds))
    return rows


def fits(frame: Frame) -> bool:
    """Whether each person of the frame can be priced for all its days at once."""
    return all(group.states * frame.days <= MOST_STATES for group in groups.groups(frame))


def fill(instance: Instance, rows: Shifts, blocks: list[tuple[int, int, int]], clock: Clock) -> None:
    """Fill block after block, a few people at a time. blocks: days [first, kept), and the day up to which to look."""
    alike = sorted(range(len(rows)), key=lambda at: _rules(instance, at))
    for number, (first, kept, last) in enumerate(blocks):
        heads = heads_of(instance, rows)
        at = 0
        while at < len(rows) and not clock.over:
            left, pace = alike[at : at + clock.pace.together], clock.pace
            at += len(left)
            for begin in sorted({max(0, first - weeks * WEEK) for weeks in BACK_WEEKS}, reverse=True):
                found = _ahead(instance, (rows, heads), left, (begin, last), pace)
                for person, row in found.items():
                    _count(heads[begin:kept], rows[person, begin:kept], -1)
                    _count(heads[begin:last], row, 1)
                    rows[person, begin:kept] = row[: kept - begin]
                left = [person for person in left if person not in found]
                if not left or clock.over:
                    break
            clock.done(number * len(rows) + at)


def _rules(instance: Instance, person: int) -> tuple[int, int, int]:
    staff = instance.staff[person]
    return staff.max_run, staff.min_run, staff.min_off


def _count(heads: Shifts, row: Shifts, sign: int) -> None:
    """Enter a row in the heads, or take it out."""
    worked = np.flatnonzero(row != OFF)
    heads[worked, row[worked]] += sign


def _ahead(
    instance: Instance, stand: tuple[Shifts, Shifts], people: list[int], days: tuple[int, int], pace: Pace
) -> dict[int, Shifts]:
    """The best row of each person for days [first, last) at what is missing of the heads; none where none fits.

    stand: the rows and the heads so far. The shifts most wanted and fines against limits come first; all shifts, and
    limits as totals, only where these lead to nothing.
    """
    (rows, heads), span = stand, slice(*days)
    best: dict[int, Shifts] = {}
    for most_totals, going in ((1, pace), (EXACT_TOTALS, PACES[0])):
        asked = [person for person in people if person not in best]
        if not asked:
            break
        price = instance.wishes[asked, span].copy()
        price[:, :, :-1] += np.where(heads[span] < instance.required[span], -instance.under[span], instance.over[span])
        frame = frames.part(instance, rows, asked, *days)
        rooms = _wanted(frame.rooms, price, going.ever)
        if days[1] < instance.days:
            rooms = [_so_far(instance, room, days[1]) for room in rooms]
        frame = replace(frame, rooms=tuple(rooms))
        found, _ = generate.cheapest(generate.pricing(frame, most_totals), _narrowed(price, going.daily))
        for each in sorted(found, key=lambda each: -each.cost):
            best[asked[each.place]] = each.row
    return best


def _wanted(rooms: Sequence[Room], price: Floats, most: int) -> list[Room]:
    """The rooms with all shifts closed but the most wanted ones, and the one that each person wants most."""
    able = np.array([room.shifts for room in rooms]) > 0
    worth = np.where(able, price[:, :, :-1].sum(axis=1), np.inf)
    kept = np.where(able, worth, 0.0).sum(axis=0).argsort().argsort() < most
    own = np.arange(able.shape[1]) == worth.argmin(axis=1)[:, None]
    return [
        replace(room, shifts=tuple(np.where(kept | mine, room.shifts, 0).tolist()))
        for room, mine in zip(rooms, own, strict=True)
    ]


def _narrowed(price: Floats, shifts: int) -> Floats:
    """The prices with all but so many of the cheapest shifts of each day closed."""
    rank = price[:, :, :-1].min(axis=0).argsort(axis=1, kind="stable").argsort(axis=1)
    kept = np.concatenate((rank < shifts, np.ones((len(rank), 1), dtype=bool)), axis=1)
    return np.where(kept, price, np.inf)


def _so_far(instance: Instance, room: Room, last: int) -> Room:
    """What of the totals may be used up to a day before the end: in proportion, give or take one shift."""
    staff, share = room.staff, last / instance.days
    longest = max(shift.minutes for shift in instance.shifts)
    later = {
        "min_minutes": round(staff.min_minutes * share) - longest - staff.min_minutes,
        "max_minutes": round(staff.max_minutes * share) - staff.max_minutes,
        "weekends": round(staff.max_weekends * share) - staff.max_weekends,
    }
    return replace(
        room,
        min_minutes=room.min_minutes + later["min_minutes"],
        max_minutes=room.max_minutes + later["max_minutes"],
        weekends=room.weekends + later["weekends"],
        shifts=tuple(
            left + round(most * share) - most for left, most in zip(room.shifts, staff.max_shifts, strict=True)
        ),
        after=After(0, OFF, 0, open=True),
    )
