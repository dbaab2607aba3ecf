"""Breaks placed against cover: within their windows, so that what is lacking is least, and as even as can be.

From where they are, breaks are taken one by one and put where they cost least while all others stay, round by round
until none can be put better. Cost is what is lacking, then the squares of what is lacking or to spare: even cover is
what lets the next break find a better place. `bound` says how little can be lacking at best, by a linear programme.

Source: domain reference 3.3 (breaks placed third, minimising uncovered load).
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import breaks
from services.scheduling.domain.shifts import DAY_MINUTES, Pause

Floats = NDArray[np.float64]
_LACKING = 1e6
"""A minute that is lacking counts so much more than the square of a minute."""
_ROUNDS = 12
_SAME = 1e-3
LEAST_GAIN = 5.0
"""Agent-minutes of shortage for which somebody who knows of a break is told of another time."""


@dataclass(frozen=True, slots=True)
class Stint:
    """A shift whose breaks may be placed. row: of its skill. start: minute of the field at which it begins.

    rules: its breaks where they are, in order, with their windows. known: people know of them, so that they move only
    where that saves `LEAST_GAIN`. first_minute: of the field, before which nothing moves.
    """

    row: int
    start: int
    length: int
    rules: tuple[Pause, ...]
    known: bool = False
    first_minute: int = 0


@dataclass(frozen=True)
class Field:
    """What is lacking by skill and slot with the breaks as they are, below nought where there is to spare.

    lack: head-minutes. known: where a requirement is in force; elsewhere no break is moved to. present: share of heads
    that is counted on.
    """

    lack: Floats
    known: NDArray[np.bool_]
    slot_minutes: int
    present: float = 1.0

    @property
    def shortage(self) -> float:
        """What is lacking in all, in agent-minutes."""
        return float(np.maximum(0.0, self.lack)[self.known].sum())


@dataclass(frozen=True, slots=True)
class Placed:
    """Stints with their breaks placed, in their order, and what is lacking then."""

    stints: tuple[Stint, ...]
    before: float
    after: float


def place(stints: Sequence[Stint], field: Field) -> Placed:
    """The breaks of these stints where least is lacking; the lengths, the order and the windows stay."""
    work = _Work(list(stints), field)
    movable = [
        (at, number)
        for at, stint in enumerate(stints)
        for number, rule in enumerate(stint.rules)
        if rule.moves and stint.start + rule.offset_minutes >= stint.first_minute
    ]
    for _ in range(_ROUNDS):
        if not sum(work.better(at, number) for at, number in movable):
            break
    work.restore(stints)
    return Placed(tuple(work.stints), field.shortage, replace(field, lack=work.lack).shortage)


def moved(field: Field, before: Sequence[Stint], after: Sequence[Stint]) -> Floats:
    """What is lacking once these stints have their breaks elsewhere."""
    lack = field.lack.copy()
    for sign, stints in ((-1, before), (1, after)):
        for stint in stints:
            for rule in stint.rules:
                slots, minutes = _footprint(stint.start + rule.offset_minutes, rule.minutes, field.slot_minutes)
                _add(lack[stint.row], slots, minutes * (sign * field.present))
    return lack


def bound(stints: Sequence[Stint], field: Field) -> float:
    """How little can be lacking at best, in agent-minutes: breaks may be divided, and overlap each other.

    Skill by skill and week by week, each for itself: a break at the border of two weeks may spare both.
    """
    kinds: Counter[tuple[int, int, Pause]] = Counter()
    freed = field.lack.copy()
    for stint in stints:
        for rule in stint.rules:
            if rule.moves and stint.start + rule.offset_minutes >= stint.first_minute:
                kinds[stint.row, stint.start, rule] += 1
                slots, minutes = _footprint(stint.start + rule.offset_minutes, rule.minutes, field.slot_minutes)
                _add(freed[stint.row], slots, minutes * -field.present)
    week = 7 * DAY_MINUTES // field.slot_minutes
    return sum(
        _least(
            [(start, rule, count) for (of, start, rule), count in kinds.items() if of == row],
            replace(field, lack=freed[row : row + 1], known=field.known[row : row + 1]),
            range(first, min(first + week, field.lack.shape[1])),
        )
        for row in range(len(field.lack))
        for first in range(0, field.lack.shape[1], week)
    )


def _least(kinds: Sequence[tuple[int, Pause, int]], field: Field, inside: range) -> float:
    """How little can be lacking of one skill in some slots, with these breaks, so many of each, placed anew."""
    from scipy import optimize, sparse

    rows, columns, values, owners = [], [], [], []
    counts: list[int] = []
    column = 0
    for start, rule, count in kinds:
        prints = [_footprint(start + offset, rule.minutes, field.slot_minutes) for offset in breaks.places(rule)]
        if not any(at in inside for slots, _ in prints for at in (slots[0], slots[-1])):
            continue
        for slots, minutes in prints:
            here = (slots >= inside.start) & (slots < inside.stop)
            rows += (slots[here] - inside.start).tolist()
            columns += [column] * int(here.sum())
            values += (minutes[here] * field.present).tolist()
            owners.append(len(counts))
            column += 1
        counts.append(count)
    counted = np.flatnonzero(field.known[0, inside.start : inside.stop])
    freed = field.lack[0, inside.start : inside.stop][counted]
    if not counts or not len(counted):
        return float(np.maximum(0.0, freed).sum())
    taken = sparse.csr_matrix((values, (rows, columns)), shape=(len(inside), column))[counted]
    found = optimize.linprog(
        np.concatenate([np.zeros(column), np.ones(len(counted))]),
        A_ub=sparse.hstack([taken, -sparse.identity(len(counted))]).tocsr(),
        b_ub=-freed,
        A_eq=sparse.csr_matrix((np.ones(column), (owners, range(column))), shape=(len(counts), column + len(counted))),
        b_eq=counts,
        method="highs",
    )
    return max(0.0, float(found.fun))


class _Work:
    """Stints under work, and what is lacking with them.

    changes: how often what is lacking was changed, by row and day. settled: breaks that could not be put better then;
    those of others who work the same need no other look.
    """

    def __init__(self, stints: list[Stint], field: Field) -> None:
        self.stints = stints
        self.field = field
        self.lack = field.lack.copy()
        self.changes: Counter[tuple[int, int]] = Counter()
        self.settled: dict[tuple[Stint, int], tuple[int, int]] = {}

    def better(self, at: int, number: int) -> bool:
        """Put a break where it costs least; whether it has moved."""
        stint = self.stints[at]
        day = stint.start // DAY_MINUTES
        now = self.changes[stint.row, day], self.changes[stint.row, day + 1]
        if self.settled.get((stint, number)) == now:
            return False
        rule = stint.rules[number]
        best = self._best(stint, number)
        if best == rule.offset_minutes:
            self.settled[stint, number] = now
            return False
        self._shift(stint, rule, -1)
        self._put(at, number, best)
        self.changes[stint.row, day] += 1
        self.changes[stint.row, day + 1] += stint.start % DAY_MINUTES + stint.length > DAY_MINUTES
        return True

    def _best(self, stint: Stint, number: int) -> int:
        """Where a break costs least, all others staying; where it is, if nowhere less."""
        rule, slot_minutes = stint.rules[number], self.field.slot_minutes
        places = _places(stint.rules, number, stint.length)
        slots, minutes = _footprints(stint.start % slot_minutes, places, rule.minutes, slot_minutes)
        slots = slots + stint.start // slot_minutes
        first, last = int(slots[0, 0]), int(slots[-1, -1]) + 1
        lack = self.lack[stint.row, first:last].copy()
        barred = np.array(places) + stint.start < stint.first_minute
        slots -= first
        if last > self.lack.shape[1] or not self.field.known[stint.row, first:last].all():
            usable = np.zeros(last - first, dtype=np.bool_)
            usable[: len(lack)] = self.field.known[stint.row, first:last]
            lack = np.concatenate([lack, np.zeros(last - first - len(lack))])
            barred |= ((minutes > 0) & ~usable[slots]).any(axis=1)
        here = places.index(rule.offset_minutes)
        if barred[here]:
            return rule.offset_minutes
        lack[slots[here]] -= minutes[here] * self.field.present
        costs = _added(lack[slots], minutes * self.field.present).sum(axis=1)
        costs[barred] = np.inf
        best = int(costs.argmin())
        return places[best] if costs[best] < costs[here] - _SAME else rule.offset_minutes

    def restore(self, before: Sequence[Stint]) -> None:
        """Put back what people know of where little is gained by another time."""
        for at, old in enumerate(before):
            if not old.known:
                continue
            for number, rule in enumerate(old.rules):
                now = self.stints[at].rules[number]
                places = _places(self.stints[at].rules, number, old.length)
                if now.offset_minutes != rule.offset_minutes and rule.offset_minutes in places:
                    shortage = self._short(old.row)
                    self._shift(old, now, -1)
                    self._put(at, number, rule.offset_minutes)
                    if self._short(old.row) >= shortage + LEAST_GAIN:
                        self._shift(old, rule, -1)
                        self._put(at, number, now.offset_minutes)

    def _put(self, at: int, number: int, offset: int) -> None:
        """Put a break that was taken out at a place."""
        stint = replace(self.stints[at], rules=_with(self.stints[at].rules, number, offset))
        self.stints[at] = stint
        self._shift(stint, stint.rules[number], 1)

    def _shift(self, stint: Stint, rule: Pause, sign: int) -> None:
        slots, minutes = _footprint(stint.start + rule.offset_minutes, rule.minutes, self.field.slot_minutes)
        _add(self.lack[stint.row], slots, minutes * (sign * self.field.present))

    def _short(self, row: int) -> float:
        return float(np.maximum(0.0, self.lack[row])[self.field.known[row]].sum())


def _added(lack: Floats, minutes: Floats) -> Floats:
    """What it costs to take these minutes where so much is lacking."""
    after = lack + minutes
    grown: Floats = _LACKING * (np.maximum(0.0, after) - np.maximum(0.0, lack)) + after * after - lack * lack
    return grown


def _add(lack: Floats, slots: NDArray[np.int64], minutes: Floats) -> None:
    inside = slots < len(lack)
    lack[slots[inside]] += minutes[inside]


@functools.lru_cache(maxsize=65536)
def _with(rules: tuple[Pause, ...], number: int, offset: int) -> tuple[Pause, ...]:
    changed = list(rules)
    changed[number] = replace(rules[number], offset_minutes=offset)
    return tuple(changed)


@functools.lru_cache(maxsize=65536)
def _places(rules: tuple[Pause, ...], number: int, length: int) -> tuple[int, ...]:
    """Where a break may begin while the others stay; where it is, too."""
    at = rules[number].offset_minutes
    found = breaks.places(rules[number])
    return tuple(each for each in found if each == at or breaks.allowed(rules, number, each, length))


@functools.lru_cache(maxsize=65536)
def _footprint(start: int, length: int, slot_minutes: int) -> tuple[NDArray[np.int64], Floats]:
    """The slots that a break from this minute touches, and its minutes in each."""
    slots = np.arange(start // slot_minutes, (start + length - 1) // slot_minutes + 1, dtype=np.int64)
    begins = np.maximum(start, slots * slot_minutes)
    ends = np.minimum(start + length, (slots + 1) * slot_minutes)
    return slots, (ends - begins).astype(np.float64)


@functools.lru_cache(maxsize=65536)
def _footprints(
    start: int, places: tuple[int, ...], length: int, slot_minutes: int
) -> tuple[NDArray[np.int64], Floats]:
    """The same of every place, one row each; slots that a place does not touch have no minutes."""
    widest = (length + slot_minutes - 2) // slot_minutes + 1
    first = (start + np.array(places, dtype=np.int64)) // slot_minutes
    slots = first[:, None] + np.arange(widest)
    begins = np.maximum((start + np.array(places))[:, None], slots * slot_minutes)
    ends = np.minimum((start + np.array(places))[:, None] + length, (slots + 1) * slot_minutes)
    return slots, np.maximum(0, ends - begins).astype(np.float64)
