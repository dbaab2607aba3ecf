"""What a break may do: where it may begin, how far from other breaks and from the ends of the shift.

One understanding for rosters that are solved, for spans of days in force, and for the day under way. Breaks keep their
order and their lengths, so the paid minutes of a shift stay what they are. No spell of work becomes longer than five
hours, or than it is at the usual places. The law names no break; domain reference 3.1 has the policy.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from services.scheduling.domain.shifts import Pause, ShiftType
from services.scheduling.domain.worked import Worked

STEP_MINUTES = 15
"""Breaks are moved by steps of this length."""
LONGEST_SPELL_MINUTES = 300
"""Work without a break; a spell that was longer before may stay as long."""


def at(pauses: Sequence[Pause], offsets: Sequence[int]) -> tuple[Pause, ...]:
    """The breaks, each beginning so many minutes after the start of the shift; where they are without as many."""
    return _at(tuple(pauses), tuple(offsets))


@functools.lru_cache(maxsize=4096)
def _at(pauses: tuple[Pause, ...], offsets: tuple[int, ...]) -> tuple[Pause, ...]:
    """See `at`; kept, because thousands of shifts have the same few breaks."""
    if len(offsets) != len(pauses):
        return pauses
    return tuple(replace(each, offset_minutes=offset) for each, offset in zip(pauses, offsets, strict=True))


def rules_of(shift: Worked, library: Mapping[str, ShiftType]) -> tuple[Pause, ...]:
    """The breaks of a shift where they are, each with the window that its type gives it.

    A shift that is no longer as its type says (cut, joined, its type changed since) has breaks without windows.
    library: the shift types of its centre by code.
    """
    kind = library.get(shift.shift_type)
    if kind is None or length_of(shift) != kind.duration_minutes:
        return shift.pauses
    if [(each.minutes, each.paid) for each in kind.pauses] != [(each.minutes, each.paid) for each in shift.pauses]:
        return shift.pauses
    return at(kind.pauses, [pause.offset_minutes for pause in shift.pauses])


def is_as_its_type(shift: Worked, kind: ShiftType) -> bool:
    """Whether every break lies where its type has it, or lets it be."""
    rules = rules_of(shift, {kind.code: kind})
    return len(rules) == len(kind.pauses) and all(
        may_begin(usual, rule.offset_minutes) for rule, usual in zip(rules, kind.pauses, strict=True)
    )


def may_begin(rule: Pause, offset: int) -> bool:
    """Whether a break's window lets it begin so many minutes after the start; without one, only where it is."""
    earliest, latest = rule.earliest_minutes, rule.latest_minutes
    if earliest is None or latest is None:
        return offset == rule.offset_minutes
    return earliest <= offset <= latest


def allowed(rules: Sequence[Pause], place: int, offset: int, length: int) -> bool:
    """Whether a break may begin so many minutes after the start of a shift, all others staying.

    rules: the breaks as they are, in order. length: of the shift, in minutes. A break with a window stays in it. Work
    of its `apart_minutes` lies on both sides of each break, or as much as did before.
    """
    offsets = [offset if number == place else rule.offset_minutes for number, rule in enumerate(rules)]
    return (not rules[place].moves or may_begin(rules[place], offset)) and _keeps_work(rules, offsets, length)


def fit(rules: Sequence[Pause], offsets: Sequence[int], length: int) -> bool:
    """Whether breaks may begin at these places all at once: each in its window, those without one where they are."""
    return (
        len(offsets) == len(rules)
        and all(may_begin(rule, offset) for rule, offset in zip(rules, offsets, strict=True))
        and _keeps_work(rules, offsets, length)
    )


def _keeps_work(rules: Sequence[Pause], offsets: Sequence[int], length: int) -> bool:
    """Whether work lies between the breaks as they ask for, or as it did before, and none of it becomes too long."""
    before, after = spells(rules, length), spells(at(rules, offsets), length)
    least = [
        max(rule.apart_minutes for rule in rules[max(0, number - 1) : number + 1]) if rules else 0
        for number in range(len(before))
    ]
    short = any(now < min(was, asked) for now, was, asked in zip(after, before, least, strict=True))
    return not short and max(after) <= max(LONGEST_SPELL_MINUTES, *before)


def places(rule: Pause, farthest: int = 0) -> list[int]:
    """Where a break could begin, in minutes after the start of the shift, if it were alone; where it is, too.

    farthest: how many minutes a break without a window may be moved.
    """
    at = rule.offset_minutes
    first = at - farthest if rule.earliest_minutes is None else rule.earliest_minutes
    last = at + farthest if rule.latest_minutes is None else rule.latest_minutes
    return sorted({at, *range(first + (at - first) % STEP_MINUTES, last + 1, STEP_MINUTES)})


def spells(pauses: Sequence[Pause], length: int) -> list[int]:
    """Minutes of work before, between and after breaks that are in order."""
    inside = [edge for each in pauses for edge in (each.offset_minutes, each.offset_minutes + each.minutes)]
    edges = [0, *inside, length]
    return [edges[at + 1] - edges[at] for at in range(0, len(edges), 2)]


def length_of(shift: Worked) -> int:
    """Minutes of a shift from start to end."""
    return (shift.end - shift.start) // timedelta(minutes=1)
