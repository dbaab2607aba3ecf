"""What orders of shifts cost when days in a row are dealt out anew: which shifts then stand beside each other.

The person of a row keeps what stands around the days and takes what the person of a column has on them. What is of the
shifts around alone is left out, as it stays. Source: `following`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from services.scheduling.domain.following import Flags, Following, Integers


@dataclass(frozen=True, slots=True)
class _Edge:
    """The last or the first shift on some days, by person: its place, one more than its day; −1 for none; its type."""

    place: Integers
    kind: Integers

    @property
    def column(self) -> _Edge:
        """As what the person of a row has."""
        return _Edge(self.place[:, None], self.kind[:, None])


def costs(rules: Following, people: Integers, rows: Integers, span: tuple[int, int]) -> Integers:
    """By person of a row and of a column. rows: shift types of the people by day. span: the days [first, last)."""
    first, last = span
    known = np.concatenate((rules.before[people, None], rows), axis=1)
    places = np.arange(known.shape[1])
    within = (places > first) & (places <= last)
    inside = np.where(within, known, -1)
    before, after = np.where(places <= first, known, -1), np.where(places > last, known, -1)
    away = rules.away[people]
    left, right = _last(before).column, _first(after).column
    begins, ends = _first(inside), _last(inside)
    made = _joined(rules, left, begins, away) + _joined(rules, ends, right, away)
    empty = begins.place < 0
    made += _joined(rules, left, right, away) * empty
    return made + _inside(rules, inside, away) + rules.work_day * _single(known >= 0, first, last)


def _first(known: Integers) -> _Edge:
    place = np.where((known >= 0).any(axis=1), (known >= 0).argmax(axis=1), -1)
    return _Edge(place, known[np.arange(len(known)), place])


def _last(known: Integers) -> _Edge:
    back = (known[:, ::-1] >= 0).argmax(axis=1)
    place = np.where((known >= 0).any(axis=1), known.shape[1] - 1 - back, -1)
    return _Edge(place, known[np.arange(len(known)), place])


def _joined(rules: Following, before: _Edge, after: _Edge, away: Flags) -> Integers:
    """What the second shift costs behind the first one; nothing where one of them is not there."""
    lying = rules.gaps[np.maximum(before.place, 0), np.maximum(after.place, 1) - 1]
    pair = rules.pairs[lying, before.kind, after.kind]
    off = np.arange(len(away))[:, None], np.minimum(before.place, away.shape[1] - 1)
    pair = pair + rules.day_off * ((after.place - before.place == 2) & ~away[off])
    made: Integers = np.where((before.place >= 0) & (after.place >= 0), pair, 0)
    return made


def _inside(rules: Following, inside: Integers, away: Flags) -> Integers:
    """What the shifts on the days cost behind each other, and days off between them that stand alone."""
    whose, place = np.nonzero(inside >= 0)
    one = np.flatnonzero(whose[1:] == whose[:-1])
    who, first, second = whose[one], place[one], place[one + 1]
    pair = rules.pairs[rules.gaps[first, second - 1], inside[who, first], inside[who, second]]
    alone = np.zeros(away.shape, dtype=np.float32)
    single = second - first == 2
    alone[who[single], first[single]] = 1.0
    off = ((~away).astype(np.float32) @ alone.T).round().astype(np.int64)
    made: Integers = rules.day_off * off + np.bincount(who, weights=pair, minlength=len(inside)).astype(np.int64)
    return made


def _single(working: Flags, first: int, last: int) -> Integers:
    """How many days of work stand alone, on the days [first, last) or beside them; nobody knows of days behind."""
    working = np.pad(working, ((0, 0), (0, 1)), constant_values=True)
    days = working[:, first + 1 : last + 1]
    inner = (days[:, 1:-1] & ~days[:, :-2] & ~days[:, 2:]).sum(axis=1)
    before, after = working[:, first], working[:, last + 1]
    if days.shape[1] == 1:
        made = np.outer(~before & ~after, days[:, 0]).astype(np.int64)
    else:
        made = inner + np.outer(~before, days[:, 0] & ~days[:, 1]) + np.outer(~after, days[:, -1] & ~days[:, -2])
    if first:
        made = made + np.outer(before & ~working[:, first - 1], ~days[:, 0])
    if last + 2 < working.shape[1]:
        made = made + np.outer(after & ~working[:, last + 2], ~days[:, -1])
    found: Integers = made
    return found
