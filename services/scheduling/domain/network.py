"""The states of the shortest paths over days that `walking` walks, and what it costs to go from one to another.

A state is what the rules need to know of the days so far: the last shift and the length of the run, or the days off
with the shift before them; and the total of the week, minutes and where it matters days. Where nights in a row are
limited, the first night, the second and so on are kinds of shift of their own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import following
from services.scheduling.domain.roster import Integers, Problem

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Network:
    """What the paths of every person have in common. totals: minutes and days that a week may have come to.

    kinds: the shift type of each kind; nights: which night in a row it is, 0 where that does not matter. firsts: the
    first kind of each type. begins: kinds that may follow days off.
    after: by kind and place of a total, the place of the total with that shift; −1 where there is none.
    jumps: cost of one kind on the day after another; infinite without enough rest, or out of the order of nights.
    Days off are states too: one day off after each type, with those of before the first day last; more days off after
    each type in the same week; and days off after which nothing counts. fresh: cost of each of `begins` after each of
    these, where the shift before a single day off was in another week, and where it was in the same.
    """

    problem: Problem
    kinds: Integers = field(init=False)
    nights: Integers = field(init=False)
    firsts: Integers = field(init=False)
    begins: Integers = field(init=False)
    totals: Integers = field(init=False)
    after: Integers = field(init=False)
    jumps: Floats = field(init=False)
    fresh: tuple[Floats, Floats] = field(init=False)

    def __post_init__(self) -> None:
        kinds, nights = _kinds(self.problem)
        totals, after = _totals(self.problem)
        pairs, types = self.problem.following.pairs.astype(np.float64), len(self.problem.shift_types)
        jumps = np.where(self.problem.clashes, np.inf, pairs[following.NEXT, :types])[kinds[:, None], kinds[None, :]]
        begins = np.flatnonzero(nights <= 1)
        longer = np.concatenate((pairs[following.IN_WEEK, :types], np.zeros((1, types))))
        fresh = tuple(
            np.concatenate((pairs[lying], longer))[:, kinds[begins]]
            for lying in (following.ONE_OFF, following.ONE_OFF_IN_WEEK)
        )
        object.__setattr__(self, "kinds", kinds)
        object.__setattr__(self, "nights", nights)
        object.__setattr__(self, "firsts", np.flatnonzero(np.diff(kinds, prepend=-1)))
        object.__setattr__(self, "begins", begins)
        object.__setattr__(self, "totals", totals)
        object.__setattr__(self, "after", after[kinds])
        object.__setattr__(self, "jumps", np.where(_in_order(nights), jumps, np.inf))
        object.__setattr__(self, "fresh", fresh)

    @cached_property
    def back(self) -> Integers:
        """By kind and place of a total, the place of the total before a shift of the kind; 0 where there is none."""
        made = np.zeros_like(self.after)
        for kind, row in enumerate(self.after):
            made[kind, row[row >= 0]] = np.flatnonzero(row >= 0)
        return made

    @cached_property
    def leads(self) -> tuple[tuple[Integers, Floats], ...]:
        """By kind, the kinds that may come on the day before, and what it costs to come from each."""
        found = [np.flatnonzero(np.isfinite(column)) for column in self.jumps.T]
        return tuple((some, self.jumps[some, kind][:, None]) for kind, some in enumerate(found))

    @cached_property
    def closed(self) -> Floats:
        """By kind and place of a total: infinite where no shift of the kind leads there."""
        made = np.full(self.after.shape, np.inf)
        for kind, row in enumerate(self.after):
            made[kind, row[row >= 0]] = 0.0
        return made

    @cached_property
    def single(self) -> Floats:
        """By person, day and state of days off: what it costs to work on the day when the one before stands alone."""
        problem, types = self.problem, len(self.firsts)
        made = np.zeros((len(problem.people), problem.days, self.fresh[0].shape[0]))
        alone = np.where(problem.following.away, 0.0, float(problem.following.day_off))
        made[:, 1:, : types + 2] = alone[:, :-1, None]
        return made

    @cached_property
    def stays(self) -> tuple[Floats, Floats]:
        """By state of further days off and state before: infinite where no day off leads; weeks as in `fresh`."""
        types, size = len(self.firsts), len(self.fresh[0])
        made = []
        for in_week in (False, True):
            may = np.zeros((size, size), dtype=np.bool_)
            may[np.arange(types + 2, size), np.arange(types + 2, size)] = True
            may[-1, types if in_week else 0 : types + 2] = True
            if in_week:
                may[np.arange(types + 2, size - 1), np.arange(types)] = True
            made.append(np.where(may, 0.0, np.inf))
        return made[0], made[1]

    @cached_property
    def ends(self) -> Floats:
        """By person, week and total: contract minutes missing as a cost, infinity beyond what the week may have."""
        problem = self.problem
        minutes, days = self.totals[:, 0], self.totals[:, 1]
        made = np.zeros((len(problem.people), len(problem.weeks), len(minutes)))
        made += problem.weights.contract_short * np.maximum(0, problem.owed[:, :, None] - minutes)
        for at, person in enumerate(problem.people):
            made[at, :, minutes > person.max_week_minutes] = np.inf
            held = minutes + person.week_before > person.max_week_minutes
            full = days + person.days_before > 7 - problem.rules.weekly_rest_days
            made[at, 0, held | (full & (days > 0))] = np.inf
            made[at, 0, 0] = problem.weights.contract_short * problem.owed[at, 0]
        return made


def _totals(problem: Problem) -> tuple[Integers, Integers]:
    """Minutes and days that a week may have come to; by type and place of a total, that of the total with a shift."""
    rules = problem.rules
    by_days = 7 - rules.weekly_rest_days < rules.max_run_days or rules.weekly_rest_days > 1
    most = max([person.max_week_minutes for person in problem.people], default=0)
    known = {(0, 0)}
    edge = set(known)
    while edge:
        reached = {(minutes + paid, days + by_days) for minutes, days in edge for paid in problem.paid}
        edge = {each for each in reached if each[0] <= most and each[1] <= 7 - rules.weekly_rest_days} - known
        known |= edge
    order = sorted(known)
    place = {total: at for at, total in enumerate(order)}
    rows = [[place.get((minutes + paid, days + by_days), -1) for minutes, days in order] for paid in problem.paid]
    return np.array(order, dtype=np.int64), np.array(rows, dtype=np.int64)


def _kinds(problem: Problem) -> tuple[Integers, Integers]:
    """The shift type of each kind, and which night in a row it is."""
    most = problem.rules.max_night_run
    limited = most < problem.rules.max_run_days
    found = [
        (shift, night)
        for shift, is_night in enumerate(problem.is_night)
        for night in (range(1, most + 1) if is_night and limited else (0,))
    ]
    return np.array([shift for shift, _ in found], dtype=np.int64), np.array([night for _, night in found])


def _in_order(nights: Integers) -> NDArray[np.bool_]:
    """By kind and kind of the day after: a night is one more than the night before, the first one after no night."""
    before, after = nights[:, None], nights[None, :]
    answer: NDArray[np.bool_] = (after == 0) | (after == before + 1)
    return answer
