"""The breaks of a roster, placed once it is known who works which shift."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np

from services.scheduling.domain import breaks, placing
from services.scheduling.domain.outcome import PlacedBreaks
from services.scheduling.domain.placing import Field, Stint
from services.scheduling.domain.roster import DAY_MINUTES, OFF, Problem
from services.scheduling.domain.rostered import Roster
from services.scheduling.domain.shifts import ShiftType


def place(roster: Roster) -> PlacedBreaks | None:
    """Better the places of the breaks of a roster, in it; None where none has a window.

    What people know of stays on days that are locked, and elsewhere where another time would gain little.
    """
    problem = roster.problem
    if not any(pause.moves for kind in problem.shift_types for pause in kind.pauses):
        return None
    usual = roster.copy()
    usual.breaks.clear()
    before = _field(usual).shortage
    known = _known(roster)
    roster.breaks.update(known)
    found, field = stints(roster, known)
    placed = placing.place(found, field)
    for cell, stint in zip(_cells(roster), placed.stints, strict=True):
        kind = problem.shift_types[roster.shift[cell]]
        offsets = tuple(rule.offset_minutes for rule in stint.rules)
        roster.breaks.pop(cell, None)
        if offsets != _usual(kind):
            roster.breaks[cell] = offsets
    return PlacedBreaks(
        before=round(before),
        after=round(placed.after),
        bound=min(round(placed.after), math.floor(placing.bound(found, field))),
        moved=sum(_moved(problem, roster, cell, offsets) for cell, offsets in roster.breaks.items()),
    )


def stints(
    roster: Roster, known: Mapping[tuple[int, int], Sequence[int]] = MappingProxyType({})
) -> tuple[list[Stint], Field]:
    """The shifts of a roster as breaks are placed in them, and what is lacking. known: breaks that people know of."""
    return [_stint(roster, cell, known.get(cell)) for cell in _cells(roster)], _field(roster)


def _cells(roster: Roster) -> list[tuple[int, int]]:
    return [(int(at), int(day)) for at, day in np.argwhere(roster.shift != OFF)]


def _field(roster: Roster) -> Field:
    lack = (roster.problem.required - roster.covered()).astype(np.float64)
    return Field(lack, np.ones(lack.shape, dtype=np.bool_), roster.problem.slot_minutes)


def _known(roster: Roster) -> Mapping[tuple[int, int], tuple[int, ...]]:
    """The breaks that people know of, of shifts that they keep and whose type still has such breaks."""
    problem = roster.problem
    people = {person.id: at for at, person in enumerate(problem.people)}
    found = {}
    for each in problem.published:
        cell = people.get(each.person, -1), each.day
        if (
            cell[0] < 0
            or not 0 <= each.day < problem.days
            or roster.shift[cell] != problem.codes.get(each.code, OFF - 1)
        ):
            continue
        kind = problem.shift_types[roster.shift[cell]]
        if len(each.breaks) == len(kind.pauses) and all(map(breaks.may_begin, kind.pauses, each.breaks)):
            found[cell] = each.breaks
    return found


def _stint(roster: Roster, cell: tuple[int, int], known: Sequence[int] | None) -> Stint:
    problem, kind = roster.problem, roster.problem.shift_types[roster.shift[cell]]
    at = breaks.at(kind.pauses, roster.breaks.get(cell, ()) if known is None else known)
    person, day = cell
    locked = (problem.people[person].id, day) in problem.locked
    return Stint(
        row=int(roster.skill[cell]),
        start=day * DAY_MINUTES + kind.start_minute,
        length=kind.duration_minutes,
        rules=tuple(pause.still for pause in at) if locked else at,
        known=known is not None,
    )


def _usual(kind: ShiftType) -> tuple[int, ...]:
    return tuple(pause.offset_minutes for pause in kind.pauses)


def _moved(problem: Problem, roster: Roster, cell: tuple[int, int], offsets: Sequence[int]) -> int:
    usual = _usual(problem.shift_types[roster.shift[cell]])
    return sum(now != then for now, then in zip(offsets, usual, strict=True))
