"""What the order of somebody's shifts touches: starts that jump, turning back, days alone, early shifts after nights.

Everything here looks at a shift and the one before it, with the days off between, or at a day with those beside it; so
a shortest path knows it exactly. Checks of edits ask the same functions.
Source: domain reference 3.2, soft rules. No law names them: what they are and weigh is the centre's policy.
"""

from __future__ import annotations

import functools
import itertools
from dataclasses import dataclass
from datetime import time
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain.rules import WorkingTime

if TYPE_CHECKING:
    from services.scheduling.domain.roster import Person, Problem, Weights

Integers = NDArray[np.int64]
Flags = NDArray[np.bool_]

DAY_MINUTES = 1440
SAME_START_MINUTES = 60
"""Starts so far apart at most count as the same. Source: domain reference 3.2, ±1 h."""

NIGHT_MINUTES = 180
"""A shift with so much of its time in the night is a night shift. Policy, after 2003/88/EC art. 2(4)."""

LATE_FROM, EARLY_BEFORE = 12 * 60, 10 * 60
"""A shift that begins at noon or later is a late one; an early one begins before ten. Policy."""

FIRST_RIDE = 5 * 60 + 30
"""Minutes after midnight from when on public transport runs again. Policy."""

APART, NEXT, ONE_OFF, ONE_OFF_IN_WEEK, IN_WEEK = range(5)
"""How a shift lies behind the one before: too far, the day after, after one day off (in the same week), later in it."""


class Phase(IntEnum):
    """The part of the day in which a shift is worked; turning forward goes from day to late to night."""

    DAY = 0
    LATE = 1
    NIGHT = 2


@dataclass(frozen=True, slots=True)
class Turn:
    """A shift as its order counts. start_minute: by the clock; None where it is not known."""

    start_minute: int | None
    phase: Phase


@functools.lru_cache(maxsize=4096)
def turn(start_minute: int, minutes: int, night_start: time, night_end: time) -> Turn:
    """The shift that starts so many minutes after midnight and takes so many, breaks included. night: by the clock."""
    dusk, dawn = (each.hour * 60 + each.minute for each in (night_start, night_end))
    dawn += DAY_MINUTES * (dawn <= dusk)
    nights = [(dusk + at, dawn + at) for at in (-DAY_MINUTES, 0, DAY_MINUTES)]
    end = start_minute + minutes
    if sum(max(0, min(end, last) - max(start_minute, first)) for first, last in nights) >= NIGHT_MINUTES:
        return Turn(start_minute, Phase.NIGHT)
    return Turn(start_minute, Phase.LATE if start_minute >= LATE_FROM else Phase.DAY)


def lies(days_apart: int, *, same_week: bool) -> int:
    """How a shift lies behind one so many days before it, both in the same week from Monday on or not."""
    if days_apart == 1:
        return NEXT
    if days_apart == 2:
        return ONE_OFF_IN_WEEK if same_week else ONE_OFF
    return IN_WEEK if same_week else APART


def touched(before: Turn, after: Turn, lying: int) -> tuple[str, ...]:
    """The parts of the cost that a shift behind another touches by its start and time of day."""
    found = []
    if lying in (NEXT, ONE_OFF_IN_WEEK, IN_WEEK) and _jumps(before, after):
        found.append("starts")
    near = lying in (NEXT, ONE_OFF, ONE_OFF_IN_WEEK)
    rested = lying != NEXT and before.phase is Phase.NIGHT and after.phase is Phase.DAY
    if near and after.phase < before.phase and not rested:
        found.append("backward")
    early = after.start_minute is not None and after.start_minute < EARLY_BEFORE
    if near and rested and early:
        found.append("early")
    return tuple(found)


def _jumps(before: Turn, after: Turn) -> bool:
    """Whether two shifts start more than an hour apart by the clock."""
    if before.start_minute is None or after.start_minute is None:
        return False
    apart = abs(before.start_minute - after.start_minute)
    return min(apart, DAY_MINUTES - apart) > SAME_START_MINUTES


def ends_late(end_minute: int, latest: int) -> bool:
    """Whether a shift that ends so many minutes after midnight of its date ends when nothing runs.

    latest: when the last ride home leaves, by the same count; 0 where nobody said so.
    """
    return bool(latest) and latest < end_minute < DAY_MINUTES + FIRST_RIDE


@dataclass(frozen=True)
class Following:
    """What orders cost in a problem, in head-minutes.

    each: by part of `PAIRS`, how a shift lies, type before and type; two types more stand for what was worked before
    the first day, by day and by night. gaps: how a day lies behind another, by the day before plus one, and day.
    before: by person, which of these two was worked on the day before the first one; −1 for a day off. away: by person
    and day, whether it is leave, which is no day off that stands alone. day_off, work_day: of one that stands alone.
    """

    each: Integers
    gaps: Integers
    before: Integers
    away: Flags
    day_off: int
    work_day: int

    @cached_property
    def pairs(self) -> Integers:
        """What a shift behind another costs, by how it lies, type before and type; days off that stand alone apart."""
        made: Integers = self.each.sum(axis=0)
        return made

    def costs(self, people: Integers, rows: Integers) -> dict[str, Integers]:
        """What the orders of these rows of shift types cost the people beside them, by part."""
        known = np.concatenate((self.before[people, None], rows), axis=1)
        working = known >= 0
        whose, place = np.nonzero(working)
        one = np.flatnonzero(whose[1:] == whose[:-1])
        who, first, second = whose[one], place[one], place[one + 1]
        each = self.each[:, self.gaps[first, second - 1], known[who, first], known[who, second]]
        made = {
            part: np.bincount(who, weights=some, minlength=len(people)).astype(np.int64)
            for part, some in zip(PAIRS, each, strict=True)
        }
        alone = (second - first == 2) & ~self.away[people[who], first]
        made["lone_off"] = self.day_off * np.bincount(who, weights=alone, minlength=len(people)).astype(np.int64)
        single = working[:, 1:-1] & ~working[:, :-2] & ~working[:, 2:]
        made["lone_work"] = self.work_day * single.sum(axis=1)
        return made


PAIRS = ("starts", "backward", "early")
"""Parts that are of a shift and the one before it."""


def of(problem: Problem) -> Following:
    """What orders cost in a problem."""
    weights, days = problem.weights, range(problem.days)
    night = problem.rules.night_start, problem.rules.night_end
    turns = [turn(kind.start_minute, kind.duration_minutes, *night) for kind in problem.shift_types]
    known = [*turns, Turn(None, Phase.DAY), Turn(None, Phase.NIGHT)]
    each = np.zeros((len(PAIRS), 5, len(known), len(turns)), dtype=np.int64)
    for lying in range(5):
        for (at, one), (behind, other) in itertools.product(enumerate(known), enumerate(turns)):
            for part in touched(one, other, lying):
                each[PAIRS.index(part), lying, at, behind] = _weight(weights, part)
    gaps = np.full((problem.days + 1, problem.days), APART, dtype=np.int64)
    for day in days:
        for back in range(1, min(day + 1, 6) + 1):
            same = day - back >= 0 and problem.week_of[day - back] == problem.week_of[day]
            gaps[day - back + 1, day] = lies(back, same_week=same)
    away = np.zeros((len(problem.people), problem.days), dtype=np.bool_)
    for at, person in enumerate(problem.people):
        away[at, [day for day in person.unavailable if 0 <= day < problem.days]] = True
    before = np.array([_before(person, problem.rules, len(turns)) for person in problem.people], dtype=np.int64)
    return Following(each, gaps, before, away, weights.lone_off, weights.lone_work)


def _weight(weights: Weights, part: str) -> int:
    return {"starts": weights.start_change, "backward": weights.backward, "early": weights.early}[part]


def _before(person: Person, limits: WorkingTime, types: int) -> int:
    """What stands for the day before the first: nothing, a day, or a night, which ends well after the night began."""
    if not person.run_before:
        return -1
    dusk = limits.night_start.hour * 60 + limits.night_start.minute - DAY_MINUTES
    night = person.last_end is not None and person.last_end >= dusk + NIGHT_MINUTES
    return types + int(night)
