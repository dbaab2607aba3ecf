"""People of a frame who can be priced together, and the totals that their rules need to know."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import gcd, prod

import numpy as np

from services.scheduling.domain.benchmark.frame import Frame, Room
from services.scheduling.domain.benchmark.instance import Floats

MOST_TOTALS = 900
"""Up to so many totals are kept exactly; beyond it limits of shifts are left to penalties, the widest first."""

MOST_STATES = 4_000_000
"""States of the people of one group over all days, so that its arrays stay within some tens of megabytes."""


Move = tuple[tuple[slice, ...], tuple[slice, ...]]
"""Where costs by (person, run, totals) are taken from, and where they go to."""


@dataclass(frozen=True, slots=True)
class Way:
    """Shifts that differ in nothing but their price: their kind, and the kinds that may stand before them."""

    shifts: tuple[int, ...]
    kind: int
    before: tuple[int, ...]


@dataclass(frozen=True)
class Totals:
    """Axes of totals: minutes, or shifts by length; then each shift with a limit of its own; then weekends.

    size: of each axis. units: minutes of a step along each axis. steps: by usable shift, how far it goes along each.
    exact: the shifts whose limit has an axis.
    """

    size: tuple[int, ...]
    units: tuple[int, ...]
    steps: Mapping[int, tuple[int, ...]]
    exact: tuple[int, ...]

    @cached_property
    def moves(self) -> Mapping[int, tuple[Move, Move]]:
        """By usable shift: from which totals it leads and to which, off a first day of a weekend and on one."""
        return {shift: (self._move(step, 0), self._move(step, 1)) for shift, step in self.steps.items()}

    def _move(self, step: tuple[int, ...], weekend: int) -> Move:
        step = (*step[:-1], weekend)
        source = (slice(0, max(0, size - along)) for size, along in zip(self.size, step, strict=True))
        target = (slice(min(size, along), size) for size, along in zip(self.size, step, strict=True))
        return (slice(None), slice(None), *source), (slice(None), slice(None), *target)

    def admits(self, room: Room) -> Floats:
        """Nought where somebody may end, infinity elsewhere."""
        place = np.indices(self.size)
        minutes = sum(unit * along for unit, along in zip(self.units, place, strict=True))
        fine = (minutes >= room.min_minutes) & (minutes <= room.max_minutes) & (place[-1] <= room.weekends)
        for axis, shift in enumerate(self.exact, len(self.size) - 1 - len(self.exact)):
            fine &= place[axis] <= room.shifts[shift]
        return np.where(fine, 0.0, np.inf)


@dataclass(frozen=True)
class Group:
    """People with the same rules on runs. places: where they stand in the frame. kinds: shifts that bar the same ones.

    barred: by kind, the shifts that must not come next.
    """

    places: tuple[int, ...]
    rooms: tuple[Room, ...]
    max_run: int
    min_run: int
    min_off: int
    totals: Totals
    kinds: tuple[tuple[int, ...], ...]
    barred: tuple[frozenset[int], ...]

    @cached_property
    def kind_of(self) -> Mapping[int, int]:
        """The kind of each usable shift."""
        return {shift: at for at, kind in enumerate(self.kinds) for shift in kind}

    def kinds_before(self, shift: int) -> list[int]:
        """The kinds that may stand on the day before the shift."""
        return [at for at, barred in enumerate(self.barred) if shift not in barred]

    @cached_property
    def ways(self) -> Sequence[Way]:
        """The usable shifts, those together that differ in nothing but their price."""
        alike: dict[tuple[int, tuple[int, ...], tuple[int, ...]], list[int]] = defaultdict(list)
        for shift, step in self.totals.steps.items():
            alike[self.kind_of[shift], tuple(self.kinds_before(shift)), step].append(shift)
        return [Way(tuple(shifts), kind, before) for (kind, before, _), shifts in alike.items()]

    @cached_property
    def states(self) -> int:
        """States of one person on one day."""
        return (len(self.kinds) * self.max_run + self.min_off) * prod(self.totals.size)


def groups(frame: Frame, most_totals: int = MOST_TOTALS) -> list[Group]:
    """The people of a frame by what can be priced together, in groups that memory can bear."""
    alike: dict[tuple[int, int, int, tuple[int, ...]], list[int]] = defaultdict(list)
    for place, room in enumerate(frame.rooms):
        staff = room.staff
        exact = _exact(frame, room, most_totals)
        alike[staff.max_run, max(1, staff.min_run), max(1, staff.min_off), exact].append(place)
    found = []
    for (*_, exact), places in alike.items():
        group = _group(frame, places, exact)
        size = max(1, MOST_STATES // (group.states * frame.days))
        found += [_group(frame, places[at : at + size], exact) for at in range(0, len(places), size)]
    return found


def limited(frame: Frame, room: Room) -> dict[int, int]:
    """The shifts whose limit can bind, and that limit."""
    found = {}
    for shift, most in enumerate(room.shifts):
        able = min(frame.days, max(0, room.max_minutes) // frame.instance.shifts[shift].minutes)
        if 0 < most < able:
            found[shift] = most
    return found


def _exact(frame: Frame, room: Room, most_totals: int) -> tuple[int, ...]:
    """Limits to keep as totals: as many as there is room for, the narrowest first."""
    narrow = sorted(limited(frame, room).items(), key=lambda item: (item[1], item[0]))
    kept: tuple[int, ...] = ()
    for shift, _ in narrow:
        if prod(_totals(frame, [room], (*kept, shift)).size) <= most_totals:
            kept = (*kept, shift)
    return tuple(sorted(kept))


def _totals(frame: Frame, rooms: Sequence[Room], exact: tuple[int, ...]) -> Totals:
    """Shifts counted by length, or minutes, whichever takes less room."""
    length = [shift.minutes for shift in frame.instance.shifts]
    usable = [shift for shift in range(len(length)) if any(room.shifts[shift] > 0 for room in rooms)]
    most = max(0, *(room.max_minutes for room in rooms))
    limits = [1 + max(0, *(room.shifts[shift] for room in rooms)) for shift in exact]
    weekends = 1 + max(0, *(room.weekends for room in rooms))
    free = sorted({length[shift] for shift in usable if shift not in exact})
    counted = [1 + min(frame.days, most // each) for each in free]
    unit = gcd(*(length[shift] for shift in usable)) or 1
    own = {shift: [int(shift == each) for each in exact] for shift in usable}
    if prod(counted) <= 1 + most // unit:
        head = {shift: [int(shift not in exact and length[shift] == each) for each in free] for shift in usable}
        size = (*counted, *limits, weekends)
        units = (*free, *(length[shift] for shift in exact), 0)
    else:
        head = {shift: [length[shift] // unit] for shift in usable}
        size = (1 + most // unit, *limits, weekends)
        units = (unit, *(0 for _ in exact), 0)
    return Totals(size, units, {shift: (*head[shift], *own[shift], 0) for shift in usable}, exact)


def _group(frame: Frame, places: Sequence[int], exact: tuple[int, ...]) -> Group:
    rooms = tuple(frame.rooms[place] for place in places)
    totals = _totals(frame, rooms, exact)
    barring: dict[frozenset[int], list[int]] = defaultdict(list)
    before = {room.before.last for room in rooms if room.before.run}
    for shift in sorted(before | set(totals.steps)):
        barring[frame.instance.shifts[shift].not_followed_by & frozenset(totals.steps)].append(shift)
    staff = rooms[0].staff
    return Group(
        places=tuple(places),
        rooms=rooms,
        max_run=staff.max_run,
        min_run=max(1, staff.min_run),
        min_off=max(1, staff.min_off),
        totals=totals,
        kinds=tuple(tuple(kind) for kind in barring.values()),
        barred=tuple(barring),
    )


def only(group: Group, places: Sequence[int]) -> Group:
    """The group with these of its people alone."""
    kept = [at for at, place in enumerate(group.places) if place in places]
    return replace(
        group,
        places=tuple(group.places[at] for at in kept),
        rooms=tuple(group.rooms[at] for at in kept),
    )
