"""A first roster: one person after another takes the schedule that helps most, what others have taken standing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from services.scheduling.domain.benchmark import frame as frames
from services.scheduling.domain.benchmark import generate, groups
from services.scheduling.domain.benchmark.frame import WEEK, After, Frame, Room
from services.scheduling.domain.benchmark.instance import OFF, Instance, Shifts

MOST_STATES = 6_000_000
"""States of one person over all days that one path search may hold; longer horizons go block by block."""

BLOCK_WEEKS = 4
AHEAD_WEEKS = 1
"""Weeks of a block that are looked at and not kept, so that the next block finds a way on."""


def roster(instance: Instance) -> Shifts:
    """A roster that keeps every rule wherever the method finds a way; who finds none stays off."""
    rows = np.full((len(instance.staff), instance.days), OFF)
    if fits(frames.whole(instance)):
        _fill(instance, rows, 0, instance.days, instance.days)
        return rows
    for first in range(0, instance.days, BLOCK_WEEKS * WEEK):
        kept = min(instance.days, first + BLOCK_WEEKS * WEEK)
        _fill(instance, rows, first, kept, min(instance.days, kept + AHEAD_WEEKS * WEEK))
    return rows


def fits(frame: Frame) -> bool:
    """Whether each person of the frame can be priced for all its days at once."""
    return all(group.states * frame.days <= MOST_STATES for group in groups.groups(frame))


def _fill(instance: Instance, rows: Shifts, first: int, kept: int, last: int) -> None:
    """Look at days [first, last) for each person in turn and keep those before `kept`."""
    heads = np.zeros((last - first, len(instance.shifts)), dtype=np.int64)
    span = slice(first, last)
    for person in range(len(instance.staff)):
        frame = frames.part(instance, rows, [person], first, last)
        if last < instance.days:
            frame = replace(frame, rooms=tuple(_so_far(instance, room, last) for room in frame.rooms))
        price = instance.wishes[[person], span].copy()
        price[0, :, :-1] += np.where(heads < instance.required[span], -instance.under[span], instance.over[span])
        found, _ = generate.cheapest(generate.pricing(frame), price)
        if found:
            row = found[0].row
            rows[person, first:kept] = row[: kept - first]
            worked = np.flatnonzero(row != OFF)
            heads[worked, row[worked]] += 1


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
