"""The part of a roster that is free: some people for some whole weeks, and what the rest of their days leaves them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from services.scheduling.domain.benchmark.instance import OFF, Instance, Shifts, Staff

WEEK = 7


@dataclass(frozen=True, slots=True)
class Before:
    """How somebody enters the part. run: days worked in a row (0: off). last: shift of the day before.

    off: days off in a row. Who has no day before may do anything (`open`).
    """

    run: int
    last: int
    off: int
    open: bool


@dataclass(frozen=True, slots=True)
class After:
    """How the days after the part begin. run, off: length of the first run of work or of days off.

    first: its first shift. open: it reaches the end of the horizon, so it may be as short as it likes.
    """

    run: int
    first: int
    off: int
    open: bool


@dataclass(frozen=True, slots=True)
class Room:
    """What one person may still do inside the part. shifts: by shift number. Minutes and weekends are totals."""

    staff: Staff
    shifts: tuple[int, ...]
    min_minutes: int
    max_minutes: int
    weekends: int
    before: Before
    after: After


@dataclass(frozen=True, slots=True)
class Frame:
    """people: numbers of staff. Days [first, last) begin on a Monday and end on a Sunday or with the horizon."""

    instance: Instance
    people: tuple[int, ...]
    first: int
    last: int
    rooms: tuple[Room, ...]

    @property
    def days(self) -> int:
        """Days of the part."""
        return self.last - self.first


def whole(instance: Instance) -> Frame:
    """Everybody for the whole horizon."""
    nothing = np.full((len(instance.staff), instance.days), OFF)
    return part(instance, nothing, range(len(instance.staff)), 0, instance.days)


def part(instance: Instance, rows: Shifts, people: range | list[int], first: int, last: int) -> Frame:
    """These people on days [first, last), the other days of `rows` standing as they are."""
    rooms = tuple(_room(instance, instance.staff[at], rows[at], first, last) for at in people)
    return Frame(instance, tuple(people), first, last, rooms)


def _room(instance: Instance, staff: Staff, row: Shifts, first: int, last: int) -> Room:
    outside = np.concatenate((row[:first], row[last:]))
    counts = np.bincount(outside[outside != OFF], minlength=len(instance.shifts)).tolist()
    minutes = sum(count * shift.minutes for count, shift in zip(counts, instance.shifts, strict=True))
    spent = weekends(row[:first]) + weekends(row[last:])
    return Room(
        staff=staff,
        shifts=tuple(most - count for most, count in zip(staff.max_shifts, counts, strict=True)),
        min_minutes=staff.min_minutes - minutes,
        max_minutes=staff.max_minutes - minutes,
        weekends=staff.max_weekends - spent,
        before=_before(row[:first]),
        after=_after(row[last:]),
    )


def weekends(row: Shifts) -> int:
    """Weekends with work on Saturday or Sunday; the row begins on a Monday."""
    worked = np.append(row != OFF, np.zeros(-len(row) % WEEK, dtype=bool)).reshape(-1, WEEK)
    return int(worked[:, 5:].any(axis=1).sum())


def _before(row: Shifts) -> Before:
    if not len(row):
        return Before(0, OFF, 0, open=True)
    length = _run(row[::-1])
    if row[-1] == OFF:
        return Before(0, OFF, length, open=length == len(row))
    return Before(length, int(row[-1]), 0, open=length == len(row))


def _after(row: Shifts) -> After:
    if not len(row):
        return After(0, OFF, 0, open=True)
    length = _run(row)
    if row[0] == OFF:
        return After(0, OFF, length, open=length == len(row))
    return After(length, int(row[0]), 0, open=length == len(row))


def _run(row: Shifts) -> int:
    """How many days in a row are like the first one: at work, or off."""
    differs = np.flatnonzero((row == OFF) != (row[0] == OFF))
    return int(differs[0]) if len(differs) else len(row)
