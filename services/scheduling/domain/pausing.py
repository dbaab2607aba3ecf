"""Where the breaks of a shift lie best: what a shift costs with its breaks at the cheapest places they may have.

What a break takes from cover adds up over slots, and what its window and the work around it ask for concerns a break
and the one before it. So the cheapest places of all breaks of a shift are a shortest path over them, found at once for
every day, shift type and skill. Without windows, breaks are at their usual places.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import breaks
from services.scheduling.domain.shifts import DAY_MINUTES, Pause, ShiftType

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Priced:
    """Costs by day, type and skill; places by the same and break: which of the starts each break has.

    pieces: by row, skill and day, what a shift without breaks and each start of each break adds.
    """

    costs: Floats
    places: Integers
    pieces: Floats


@dataclass(frozen=True, slots=True)
class _Alike:
    """Shift types with the same breaks. rows: by break, of each type and start. joins: by break, start to start."""

    types: Integers
    rows: tuple[Integers, ...]
    joins: tuple[Floats, ...]
    last: Floats


@dataclass
class Pausing:
    """Shift types as they lie over slots. starts: by type and break, where it may begin. full: minutes without breaks.

    taken: by type, break and start, minutes on the break by slot. usual: by type and break, the start that is usual.
    minutes: of a slot, that any shift may be on the phones.
    """

    types: Sequence[ShiftType]
    slot_minutes: int
    starts: list[list[list[int]]] = field(init=False)
    full: Integers = field(init=False)
    taken: list[list[Integers]] = field(init=False)
    usual: Integers = field(init=False)
    minutes: list[int] = field(init=False)
    _first: list[list[int]] = field(init=False)
    _rows: dict[int, Floats] = field(init=False)
    _alike: list[_Alike] = field(init=False)
    _known: dict[tuple[int, tuple[int, ...]], Integers] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.starts = [[breaks.places(pause) for pause in kind.pauses] for kind in self.types]
        self.full = np.array([self._slots(kind.start_minute, kind.duration_minutes) for kind in self.types])
        self.taken = [
            [
                np.array([self._slots(kind.start_minute + start, pause.minutes) for start in starts])
                for pause, starts in zip(kind.pauses, self.starts[at], strict=True)
            ]
            for at, kind in enumerate(self.types)
        ]
        self.usual = np.zeros((len(self.types), max((len(kind.pauses) for kind in self.types), default=0)), np.int64)
        for at, kind in enumerate(self.types):
            for number, pause in enumerate(kind.pauses):
                self.usual[at, number] = self.starts[at][number].index(pause.offset_minutes)
        self._lay_rows()

    @property
    def moves(self) -> bool:
        """Whether any break has a choice."""
        return any(len(starts) > 1 for kind in self.starts for starts in kind)

    def found(self, kind: int, offsets: Sequence[int]) -> list[int]:
        """Which of their starts breaks have that begin so many minutes after the start; none where one has no such."""
        starts = self.starts[kind]
        if len(offsets) != len(starts) or any(at not in some for at, some in zip(offsets, starts, strict=True)):
            return []
        return [some.index(at) for at, some in zip(offsets, starts, strict=True)]

    def presence(self, kind: int, places: Sequence[int]) -> Integers:
        """Minutes on the phones by slot of two days with the breaks at these of their starts."""
        key = kind, tuple(places)
        if key not in self._known:
            lost = [taken[place] for taken, place in zip(self.taken[kind], places, strict=False)]
            self._known[key] = self.full[kind] - (np.sum(lost, axis=0) if lost else 0)
        return self._known[key]

    def shapes(self, priced: Priced) -> Floats:
        """Minutes on the phones by day, type, skill and slot of two days."""
        days, _, skills = priced.costs.shape
        made = np.repeat(np.repeat(self.full[None, :, None].astype(np.float64), days, axis=0), skills, axis=2)
        for kind, taken in enumerate(self.taken):
            for number, minutes in enumerate(taken):
                made[:, kind] -= minutes[priced.places[:, kind, :, number]]
        return made

    def priced(self, worth: Mapping[int, Floats], days: int) -> Priced:
        """Costs of every shift with its breaks where they cost least.

        worth: for each of `minutes`, by skill and slot, what a head costs that is on the phones for so many minutes of
        the slot.
        """
        size, skills = self.full.shape[1], len(next(iter(worth.values())))
        total = np.zeros((len(next(iter(self._rows.values()))), skills * days))
        for minutes, rows in self._rows.items():
            padded = np.concatenate((worth[minutes], np.zeros((skills, size // 2))), axis=1)
            seen = np.lib.stride_tricks.sliding_window_view(padded, size, axis=1)[:, :: size // 2]
            total += rows @ seen.reshape(skills * days, size).T
        costs = total[: len(self.types)].copy()
        places = np.zeros((len(self.types), self.usual.shape[1], skills * days), dtype=np.int64)
        for alike in self._alike:
            if alike.rows:
                costs[alike.types] += _cheapest(alike, total, places)
        back = (skills, days)
        return Priced(
            np.ascontiguousarray(costs.reshape(-1, *back).transpose(2, 0, 1)),
            np.ascontiguousarray(places.reshape(*places.shape[:2], *back).transpose(3, 0, 2, 1)),
            total.reshape(-1, *back),
        )

    def rows(self, kind: int, places: Sequence[int]) -> list[int]:
        """The rows of `Priced.pieces` that make up a shift with its breaks at these of their starts."""
        return [kind, *(first + place for first, place in zip(self._first[kind], places, strict=False))]

    def _slots(self, first: int, length: int) -> Integers:
        """Minutes of [first, first + length) by slot of two days."""
        minutes = np.zeros(2 * DAY_MINUTES, dtype=np.int64)
        minutes[first : first + length] = 1
        answer: Integers = minutes.reshape(-1, self.slot_minutes).sum(axis=1)
        return answer

    def _lay_rows(self) -> None:
        """What has to be added up for each type without breaks, and for each start of each break."""
        pieces = [(self.full[kind], np.zeros_like(self.full[kind])) for kind in range(len(self.types))]
        found: dict[object, list[tuple[int, list[list[int]]]]] = defaultdict(list)
        self._first = []
        for kind, each in enumerate(self.types):
            rows = []
            for taken in self.taken[kind]:
                rows.append(list(range(len(pieces), len(pieces) + len(taken))))
                pieces += [(self.full[kind] - minutes, self.full[kind]) for minutes in taken]
            self._first.append([some[0] for some in rows])
            found[each.pauses, each.duration_minutes].append((kind, rows))
        self.minutes = sorted({int(some) for piece in pieces for some in np.unique(piece)} - {0})
        self._rows = {
            some: np.array([(now == some).astype(float) - (then == some) for now, then in pieces])
            for some in self.minutes
        }
        self._alike = [_alike(self.types[some[0][0]], self.starts[some[0][0]], some) for some in found.values()]


def _alike(kind: ShiftType, starts: list[list[int]], found: list[tuple[int, list[list[int]]]]) -> _Alike:
    """Types whose breaks are those of the one given."""
    pauses, length = kind.pauses, kind.duration_minutes
    before = breaks.spells(pauses, length)
    longest = max(breaks.LONGEST_SPELL_MINUTES, *before)
    least = [min(was, _apart(pauses, number)) for number, was in enumerate(before)]

    def barred(work: Integers, number: int) -> Floats:
        return np.where((work < least[number]) | (work > longest), np.inf, 0.0)

    begins = [np.array(each, dtype=np.int64) for each in starts]
    ends = [np.zeros(1, dtype=np.int64), *(at + pause.minutes for at, pause in zip(begins, pauses, strict=True))]
    joins = [
        barred(begin[None] - end[:, None], number)
        for number, (begin, end) in enumerate(zip(begins, ends, strict=False))
    ]
    rows = tuple(np.array([of[number] for _, of in found], dtype=np.int64) for number in range(len(pauses)))
    return _Alike(np.array([each for each, _ in found]), rows, tuple(joins), barred(length - ends[-1], len(pauses)))


def _apart(pauses: Sequence[Pause], number: int) -> int:
    return max((pause.apart_minutes for pause in pauses[max(0, number - 1) : number + 1]), default=0)


def _cheapest(alike: _Alike, total: Floats, places: Integers) -> Floats:
    """What the breaks of these types add at their cheapest places, which are put down."""
    best = total[alike.rows[0]] + alike.joins[0][0][None, :, None]
    came: list[Integers] = []
    for rows, join in zip(alike.rows[1:], alike.joins[1:], strict=True):
        ways = best[:, :, None] + join[None, :, :, None]
        came.append(ways.argmin(axis=1))
        best = ways.min(axis=1) + total[rows]
    best = best + alike.last[None, :, None]
    at = best.argmin(axis=1)
    costs: Floats = np.take_along_axis(best, at[:, None], axis=1)[:, 0]
    for number in range(len(alike.rows) - 1, -1, -1):
        places[alike.types, number] = at
        if number:
            at = np.take_along_axis(came[number - 1], at[:, None], axis=1)[:, 0]
    return costs
