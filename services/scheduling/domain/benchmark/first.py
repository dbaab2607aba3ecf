"""A first roster: one person after another takes the schedule that helps most, what others have taken standing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from services.scheduling.domain.benchmark import frame as frames
from services.scheduling.domain.benchmark import generate, groups
from services.scheduling.domain.benchmark.frame import WEEK, After, Frame, Room
from services.scheduling.domain.benchmark.instance import OFF, Instance, Shifts
from services.scheduling.domain.benchmark.master import heads_of

MOST_STATES = 6_000_000
"""States of one person over all days that one path search may hold; longer horizons go block by block."""

BACK_WEEKS = (0, 2, 4, 8, 16)
"""Weeks already kept that are taken up again where a block finds no way on."""

EXACT_TOTALS = 10_000
"""Totals of one person where all limits of shifts are to be exact, if they can."""

TOGETHER = 8000
"""People times days up to which one person is looked at at a time; of twice as many, two, and so on."""

BLOCK_WEEKS = 2
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
    """Look at days [first, last) for a few people at a time and keep those before `kept`."""
    heads = heads_of(instance, rows)
    alike = sorted(range(len(rows)), key=lambda at: _rules(instance, at))
    size = 1 + len(rows) * instance.days // TOGETHER
    for at in range(0, len(rows), size):
        left = alike[at : at + size]
        for begin in sorted({max(0, first - weeks * WEEK) for weeks in BACK_WEEKS}, reverse=True):
            found = _ahead(instance, rows, heads, left, (begin, last))
            for person, row in found.items():
                _count(heads[begin:kept], rows[person, begin:kept], -1)
                _count(heads[begin:last], row, 1)
                rows[person, begin:kept] = row[: kept - begin]
            left = [person for person in left if person not in found]
            if not left:
                break


def _rules(instance: Instance, person: int) -> tuple[int, int, int]:
    staff = instance.staff[person]
    return staff.max_run, staff.min_run, staff.min_off


def _count(heads: Shifts, row: Shifts, sign: int) -> None:
    """Enter a row in the heads, or take it out."""
    worked = np.flatnonzero(row != OFF)
    heads[worked, row[worked]] += sign


def _ahead(
    instance: Instance, rows: Shifts, heads: Shifts, people: list[int], days: tuple[int, int]
) -> dict[int, Shifts]:
    """The best row of each person for days [first, last) at what is missing of the heads; none where none fits.

    Limits of shifts become totals only where fines alone lead to nothing.
    """
    span = slice(*days)
    best: dict[int, Shifts] = {}
    for most_totals in (1, EXACT_TOTALS):
        asked = [person for person in people if person not in best]
        if not asked:
            break
        frame = frames.part(instance, rows, asked, *days)
        if days[1] < instance.days:
            frame = replace(frame, rooms=tuple(_so_far(instance, room, days[1]) for room in frame.rooms))
        price = instance.wishes[asked, span].copy()
        price[:, :, :-1] += np.where(heads[span] < instance.required[span], -instance.under[span], instance.over[span])
        found, _ = generate.cheapest(generate.pricing(frame, most_totals), price)
        for each in sorted(found, key=lambda each: -each.cost):
            best[asked[each.place]] = each.row
    return best


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
