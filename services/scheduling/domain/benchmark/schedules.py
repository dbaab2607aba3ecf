"""The cheapest schedules of single persons at given prices: a shortest path over days, exact in all hard rules.

A state is what the rules need to know: the run so far, the kind of the shift before, and totals. People of one group
are priced together as arrays: at work by (person, kind, run, totals), off by (person, days off, totals). The last of
the days off stands for "enough".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from services.scheduling.domain.benchmark.frame import WEEK, Frame, Room
from services.scheduling.domain.benchmark.groups import Group, Move
from services.scheduling.domain.benchmark.instance import OFF, Floats, Shifts

SATURDAY, SUNDAY = 5, 6

Place = tuple[int, ...]
"""Where a state stands in its array, without the person: (kind, run, totals) or (days off, totals)."""


@dataclass(frozen=True, slots=True)
class Found:
    """One schedule: whose (place in the frame), the shift of each day, and what it costs at the prices asked."""

    place: int
    row: Shifts
    cost: float


@dataclass(frozen=True)
class Paths:
    """Costs of the cheapest way to each state at the end of each day; the first entry is before the first day."""

    frame: Frame
    group: Group
    price: Floats
    work: Floats
    off: Floats


def cheapest(frame: Frame, group: Group, price: Floats, most: int = 1) -> Iterator[Found]:
    """Up to `most` schedules for each person of the group, the cheapest first; nothing for who can have none.

    price: by (place in the frame, day, shift), the last shift being a day off.
    """
    paths = _forward(frame, group, price[list(group.places)])
    work, off = paths.work[-1], paths.off[-1]
    for at, room in enumerate(group.rooms):
        admits = group.totals.admits(room)
        at_work = work[at] + _work_ends(frame, group, room)[(..., *(None,) * admits.ndim)] + admits
        at_rest = off[at] + _off_ends(group, room)[(..., *(None,) * admits.ndim)] + admits
        ends = np.concatenate((at_work.ravel(), at_rest.ravel()))
        best = np.argpartition(ends, min(most, len(ends)) - 1)[:most]
        for state in best[np.argsort(ends[best])].tolist():
            if np.isfinite(ends[state]):
                working = state < at_work.size
                place = np.unravel_index(state, at_work.shape) if working else None
                place = np.unravel_index(state - at_work.size, at_rest.shape) if place is None else place
                row = _backward(paths, at, tuple(int(each) for each in place), working=working)
                yield Found(group.places[at], row, float(ends[state]))


def _forward(frame: Frame, group: Group, price: Floats) -> Paths:
    people, size = len(group.places), group.totals.size
    work = np.full((frame.days + 1, people, len(group.kinds), group.max_run, *size), np.inf)
    off = np.full((frame.days + 1, people, group.min_off, *size), np.inf)
    nought = (0,) * len(size)
    for at, room in enumerate(group.rooms):
        before = room.before
        if before.run:
            work[(0, at, group.kind_of[before.last], min(before.run, group.max_run) - 1, *nought)] = 0.0
        else:
            rested = before.open or before.off >= group.min_off
            off[(0, at, -1 if rested else before.off - 1, *nought)] = 0.0
    paths = Paths(frame, group, price, work, off)
    alike = [price[:, :, list(each.shifts)].min(axis=2) for each in group.ways]
    alike = [each.reshape(*each.shape, *(1,) * (len(size) + 1)) for each in alike]
    rest = price[:, :, -1].reshape(people, frame.days, *(1,) * (len(size) + 1))
    for day in range(frame.days):
        _step(paths, day, [each[:, day] for each in alike])
        paths.off[day + 1] += rest[:, day]
    return paths


def _step(paths: Paths, day: int, alike: list[Floats]) -> None:
    """Enter the states at the end of the day, at the prices of the ways to work; days off are not yet paid for."""
    group, work, off = paths.group, paths.work[day], paths.off[day]
    after, rest = paths.work[day + 1], paths.off[day + 1]
    fresh, again = (_begins_weekend(paths.frame, day, rested=rested) for rested in (True, False))
    carried: dict[tuple[int, ...], Floats] = {}
    for way, price in zip(group.ways, alike, strict=True):
        if price.min() == np.inf:
            continue
        into = after[:, way.kind]
        _enter(group.totals.moves[way.shifts[0]][fresh], off[:, -1:] + price, into[:, :1])
        before = way.before
        if before and group.max_run > 1:
            if before not in carried:
                every = len(before) == len(group.kinds)
                carried[before] = (work if every else work[:, before])[:, :, :-1].min(axis=1)
            _enter(group.totals.moves[way.shifts[0]][again], carried[before] + price, into[:, 1:])
    rest[:, 1:] = off[:, :-1]
    np.minimum(rest[:, -1], off[:, -1], out=rest[:, -1])
    ended = work.min(axis=1)
    for run in _may_end(paths.frame, group, day):
        np.minimum(rest[:, 0], ended[:, run - 1], out=rest[:, 0])


def _enter(move: Move, cost: Floats, into: Floats) -> None:
    """Keep the lower of what stands and the cost of coming by this move; both by (person, run, totals)."""
    source, target = move
    reached = into[target]
    np.minimum(reached, cost[source], out=reached)


def _begins_weekend(frame: Frame, day: int, *, rested: bool) -> int:
    """One if work on this day is the first of a weekend, depending on whether the day before was off."""
    weekday = (frame.first + day) % WEEK
    return int(weekday == SATURDAY or (weekday == SUNDAY and rested))


def _may_end(frame: Frame, group: Group, day: int) -> list[int]:
    """Lengths of runs that may end before the day: long enough ones, and the one since the horizon began."""
    since_start = frame.first + day
    return [run for run in range(1, group.max_run + 1) if run >= group.min_run or run == since_start]


def _work_ends(frame: Frame, group: Group, room: Room) -> Floats:
    """Nought where (kind, run) fits what follows the part, infinity elsewhere."""
    ends = np.zeros((len(group.kinds), group.max_run))
    after = room.after
    for run in range(1, group.max_run + 1):
        whole = run + after.run
        if after.run:
            begun = run == frame.last
            fits = whole <= group.max_run and (whole >= group.min_run or after.open or begun)
        else:
            fits = after.open or (after.off >= group.min_off and run in _may_end(frame, group, frame.days))
            fits = fits and (not after.off or run in _may_end(frame, group, frame.days))
        if not fits:
            ends[:, run - 1] = np.inf
    if after.run:
        barring = [kind for kind, barred in enumerate(group.barred) if after.first in barred]
        ends[barring] = np.inf
    return ends


def _off_ends(group: Group, room: Room) -> Floats:
    """Nought where the days off fit what follows the part, infinity elsewhere."""
    ends = np.zeros(group.min_off)
    after = room.after
    if after.run:
        ends[:-1] = np.inf
        if after.run < group.min_run and not after.open:
            ends[:] = np.inf
    elif not after.open:
        for at in range(group.min_off - 1):
            if at + 1 + after.off < group.min_off:
                ends[at] = np.inf
    return ends


def _backward(paths: Paths, at: int, place: Place, *, working: bool) -> Shifts:
    """The shifts on the way to a state of the last day."""
    row = np.full(paths.frame.days, OFF)
    for day in range(paths.frame.days - 1, -1, -1):
        if working:
            row[day], working, place = _shift_before(paths, at, day, place)
        else:
            working, place = _rest_before(paths, at, day, place)
    return row


def _along(work: Floats, totals: Place) -> Floats:
    """One person's costs at these totals, by kind and run."""
    where: tuple[int | slice, ...] = (slice(None), slice(None), *totals)
    found: Floats = work[where]
    return found


def _rest_before(paths: Paths, at: int, day: int, place: Place) -> tuple[bool, Place]:
    """The state that a day off came from: whether at work, and its place."""
    group, work, off = paths.group, paths.work[day], paths.off[day]
    length, totals = place[0], place[1:]
    options: list[tuple[float, bool, Place]] = []
    if length > 0:
        options.append((float(off[(at, length - 1, *totals)]), False, (length - 1, *totals)))
    if length == group.min_off - 1:
        options.append((float(off[(at, length, *totals)]), False, (length, *totals)))
    if length == 0:
        block = _along(work[at], totals)
        for run in _may_end(paths.frame, group, day):
            kind = int(block[:, run - 1].argmin())
            options.append((float(block[kind, run - 1]), True, (kind, run - 1, *totals)))
    _, working, before = min(options)
    return working, before


def _shift_before(paths: Paths, at: int, day: int, place: Place) -> tuple[int, bool, Place]:
    """The shift of a day at work, and the state that it came from."""
    group, work, off = paths.group, paths.work[day], paths.off[day]
    kind, run, totals = place[0], place[1], place[2:]
    weekend = _begins_weekend(paths.frame, day, rested=run == 0)
    options: list[tuple[float, int, bool, Place]] = []
    for shift in group.kinds[kind]:
        if shift not in group.totals.steps:
            continue
        step = (*group.totals.steps[shift][:-1], weekend)
        earlier = tuple(total - along for total, along in zip(totals, step, strict=True))
        if min(earlier) < 0:
            continue
        price = float(paths.price[at, day, shift])
        if run == 0:
            group_off = group.min_off - 1
            options.append((float(off[(at, group_off, *earlier)]) + price, shift, False, (group_off, *earlier)))
        else:
            block = _along(work[at], earlier)[:, run - 1]
            options += [
                (float(block[before]) + price, shift, True, (before, run - 1, *earlier))
                for before in group.kinds_before(shift)
            ]
    _, shift, working, before_place = min(options)
    return shift, working, before_place
