"""A first roster: one person after another takes the schedule that helps most, what others have taken standing."""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True)
class Pace:
    """together: how many people are looked at at a time. shifts: how many shifts of a day are, the most wanted ones."""

    together: int
    shifts: int


HURRIED = Pace(7, 6)
SECONDS_A_CHOICE = 5e-5
"""What one shift of one day of one person takes at the thorough pace, as measured on long horizons."""


def pace(instance: Instance, seconds: float) -> Pace:
    """One person at a time and all shifts where the time allows it, else a hurried pace."""
    choices = len(instance.staff) * instance.days * len(instance.shifts)
    if choices * SECONDS_A_CHOICE < seconds / 4:
        return Pace(1, len(instance.shifts))
    return Pace(HURRIED.together, min(HURRIED.shifts, len(instance.shifts)))


def roster(instance: Instance, seconds: float = 60.0) -> Shifts:
    """A roster that keeps every rule wherever the method finds a way; who finds none stays off.

    seconds: the time for everything, of which this should take the smaller part.
    """
    rows = np.full((len(instance.staff), instance.days), OFF)
    going = pace(instance, seconds)
    if fits(frames.whole(instance)):
        _fill(instance, rows, (0, instance.days), instance.days, going)
        return rows
    for first in range(0, instance.days, BLOCK_WEEKS * WEEK):
        kept = min(instance.days, first + BLOCK_WEEKS * WEEK)
        _fill(instance, rows, (first, kept), min(instance.days, kept + AHEAD_WEEKS * WEEK), going)
    return rows


def fits(frame: Frame) -> bool:
    """Whether each person of the frame can be priced for all its days at once."""
    return all(group.states * frame.days <= MOST_STATES for group in groups.groups(frame))


def _fill(instance: Instance, rows: Shifts, days: tuple[int, int], last: int, going: Pace) -> None:
    """Fill days [first, kept) for a few people at a time, looking ahead to the day `last`."""
    first, kept = days
    heads = heads_of(instance, rows)
    alike = sorted(range(len(rows)), key=lambda at: _rules(instance, at))
    for at in range(0, len(rows), going.together):
        left = alike[at : at + going.together]
        for begin in sorted({max(0, first - weeks * WEEK) for weeks in BACK_WEEKS}, reverse=True):
            found = _ahead(instance, (rows, heads), left, (begin, last), going.shifts)
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
    instance: Instance, stand: tuple[Shifts, Shifts], people: list[int], days: tuple[int, int], most_shifts: int
) -> dict[int, Shifts]:
    """The best row of each person for days [first, last) at what is missing of the heads; none where none fits.

    stand: the rows and the heads so far. most_shifts: as of `Pace`. The shifts most wanted on each day and fines
    against limits come first; all shifts, and limits as totals, only where these lead to nothing.
    """
    (rows, heads), span = stand, slice(*days)
    best: dict[int, Shifts] = {}
    for most_totals, shifts in ((1, most_shifts), (EXACT_TOTALS, len(instance.shifts))):
        asked = [person for person in people if person not in best]
        if not asked:
            break
        frame = frames.part(instance, rows, asked, *days)
        if days[1] < instance.days:
            frame = replace(frame, rooms=tuple(_so_far(instance, room, days[1]) for room in frame.rooms))
        price = instance.wishes[asked, span].copy()
        price[:, :, :-1] += np.where(heads[span] < instance.required[span], -instance.under[span], instance.over[span])
        found, _ = generate.cheapest(generate.pricing(frame, most_totals), _narrowed(price, shifts))
        for each in sorted(found, key=lambda each: -each.cost):
            best[asked[each.place]] = each.row
    return best


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
