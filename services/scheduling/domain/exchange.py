"""Who works what that is worked anyway: on some days in a row, everybody's shifts are dealt out anew at once.

Cover does not change by it, so that only what shifts cost their people counts. Each person may take what any other
has on these days as long as every rule is kept with what stands around them; the cheapest way of dealing is found as
an assignment problem, exactly. Source: R. Burkard et al., "Assignment Problems", 2009.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from services.scheduling.domain.draft import Draft
from services.scheduling.domain.need import Floats
from services.scheduling.domain.roster import OFF, Integers, Problem

Flags = NDArray[np.bool_]

IMPOSSIBLE = 1e9


@dataclass(frozen=True, slots=True)
class _Block:
    """Days [first, last) of a draft, and who takes part."""

    draft: Draft
    people: Integers
    first: int
    last: int

    @property
    def problem(self) -> Problem:
        """The problem of the draft."""
        return self.draft.problem

    @property
    def rows(self) -> Integers:
        """Everybody's shifts of the whole horizon."""
        rows: Integers = self.draft.roster.shift[self.people]
        return rows

    @property
    def inside(self) -> Integers:
        """Everybody's shifts of the block."""
        rows: Integers = self.rows[:, self.first : self.last]
        return rows


def exchange(draft: Draft, first: int, last: int) -> bool:
    """Deal the days [first, last) out anew; whether that was cheaper. Who is kept as they are takes no part."""
    people = np.array([at for at in range(len(draft.problem.people)) if at not in draft.kept], dtype=np.int64)
    block = _Block(draft, people, first, last)
    if len(people) < 2 or not (block.inside != OFF).any():
        return False
    costs = _costs(block)
    costs[~_possible(block)] = IMPOSSIBLE
    takers, given = linear_sum_assignment(costs)
    stand = np.arange(len(people))
    if costs[takers, given].sum() >= costs[stand, stand].sum() - 0.5:
        return False
    days = slice(first, last)
    shifts, skills = draft.roster.shift[people, days].copy(), draft.roster.skill[people, days].copy()
    draft.roster.shift[people[takers], days] = shifts[given]
    draft.roster.skill[people[takers], days] = skills[given]
    return True


def _costs(block: _Block) -> Floats:
    """What it costs the person of each row to have the block of the person of each column."""
    problem, cells, people, inside = block.problem, block.problem.cells, block.people, block.inside
    costs = np.zeros((len(people), len(people)))
    for place, day in enumerate(range(block.first, block.last)):
        costs += block.draft.barred[people, day][:, inside[:, place]]
    outside, within = _parts(block, _shared(problem))
    beyond = np.maximum(0, outside[:, None] + within[None] - cells.limits[people][:, None])
    costs += (beyond * cells.unfair).sum(axis=2)
    outside, within = _parts(block, _minutes(problem))
    owed = problem.owed[people]
    for week in _touched(problem.week_of, block):
        short = owed[:, None, week] - outside[:, None, week] - within[None, :, week]
        costs += problem.weights.contract_short * np.maximum(0, short)
    far = problem.weights.start_change * _edge(problem.far)
    if block.first:
        costs += far[block.rows[:, block.first - 1]][:, inside[:, 0]]
    if block.last < problem.days:
        costs += far[inside[:, -1]][:, block.rows[:, block.last]].T
    for place in range(inside.shape[1] - 1):
        costs += far[inside[:, place], inside[:, place + 1]][None]
    return np.minimum(costs, IMPOSSIBLE)


def _possible(block: _Block) -> Flags:
    """Whether the person of each row may have the block of the person of each column."""
    problem, people, inside, rows = block.problem, block.people, block.inside, block.rows
    skill = block.draft.roster.skill[people, block.first : block.last]
    may = np.ones((len(people), len(people)), dtype=np.bool_)
    for at in range(len(problem.skills)):
        may &= problem.holds[people, at][:, None] | ~(skill == at).any(axis=1)[None]
    clash = _edge(problem.clashes).astype(np.bool_)
    if block.first:
        may &= ~clash[rows[:, block.first - 1]][:, inside[:, 0]]
    if block.last < problem.days:
        may &= ~clash[inside[:, -1]][:, rows[:, block.last]].T
    may &= _runs(block)
    outside, within = _parts(block, _minutes(problem))
    days_outside, days_within = _parts(block, _worked(problem))
    who = [problem.people[at] for at in people.tolist()]
    for week in _touched(problem.week_of, block):
        before = np.array([[p.week_before, p.days_before] if week == 0 else [0, 0] for p in who])
        most = np.array([p.max_week_minutes for p in who])
        minutes = (outside[:, week] + before[:, 0])[:, None] + within[None, :, week]
        may = may & (minutes <= most[:, None])
        worked = (days_outside[:, week] + before[:, 1])[:, None] + days_within[None, :, week]
        may = may & (worked <= 7 - problem.rules.weekly_rest_days)
    if any(person.max_month_minutes is not None for person in who):
        may &= _months(block)
    return may


def _months(block: _Block) -> Flags:
    problem = block.problem
    who = [problem.people[at] for at in block.people.tolist()]
    paid = np.append(problem.paid, 0)
    month_of = np.array(problem.month_of)
    outside, within = _parts(block, (paid, month_of, len(problem.months)))
    most = np.array([IMPOSSIBLE if p.max_month_minutes is None else p.max_month_minutes for p in who])
    outside[:, 0] += [person.month_before for person in who]
    answer: Flags = np.all(outside[:, None] + within[None] <= most[:, None, None], axis=2)
    return answer


def _runs(block: _Block) -> Flags:
    """Whether the runs of days that meet at the edges of the block stay short enough."""
    problem, working = block.problem, block.rows != OFF
    most, inside = problem.rules.max_run_days, working[:, block.first : block.last]
    before = _leading(working[:, : block.first][:, ::-1])
    known = np.array([problem.people[at].run_before for at in block.people.tolist()])
    before += np.where(before == block.first, known, 0)
    after = _leading(working[:, block.last :])
    lead, trail = _leading(inside), _leading(inside[:, ::-1])
    whole = lead == inside.shape[1]
    joined = before[:, None] + lead[None] + after[:, None] <= most
    apart = (before[:, None] + lead[None] <= most) & (trail[None] + after[:, None] <= most)
    answer: Flags = np.where(whole[None], joined, apart)
    return answer


def _leading(working: Flags) -> Integers:
    """How many days at the beginning of each row are worked without a break."""
    found: Integers = np.cumprod(working, axis=1).sum(axis=1)
    return found


def _edge(table: NDArray) -> NDArray:  # type: ignore[type-arg]
    """A table by shift type and shift type with days off added, which cost and forbid nothing."""
    return np.pad(table.astype(np.int64), (0, 1))


Tally = tuple[Integers, Integers, int]
"""What a choice adds, the group of each day, and how many groups there are."""


def _minutes(problem: Problem) -> Tally:
    return np.append(problem.paid, 0), np.array(problem.week_of), len(problem.weeks)


def _worked(problem: Problem) -> Tally:
    return np.append(np.ones(len(problem.paid), dtype=np.int64), 0), np.array(problem.week_of), len(problem.weeks)


def _shared(problem: Problem) -> Tally:
    """Nights, weekend days, holidays: groups that a day may lie in more than one of, so by (day, choice) instead."""
    counted = np.pad(problem.cells.counted, ((0, 0), (0, 0), (0, 1))).astype(np.int64)
    return counted, np.array([]), len(counted)


def _parts(block: _Block, tally: Tally) -> tuple[Integers, Integers]:
    """Sums by person and group, outside the block and inside."""
    adds, groups, size = tally
    rows, days = block.rows, np.arange(block.problem.days)
    inside = (days >= block.first) & (days < block.last)
    if adds.ndim == 3:
        by_day = adds[:, days, rows].transpose(1, 0, 2)
        return by_day[:, :, ~inside].sum(axis=2), by_day[:, :, inside].sum(axis=2)
    by_day = adds[rows]
    sums = np.zeros((2, len(rows), size), dtype=np.int64)
    for place, some in enumerate((~inside, inside)):
        for group in range(size):
            sums[place, :, group] = by_day[:, some & (groups == group)].sum(axis=1)
    return sums[0], sums[1]


def _touched(group_of: tuple[int, ...], block: _Block) -> list[int]:
    return sorted({group_of[day] for day in range(block.first, block.last)})
