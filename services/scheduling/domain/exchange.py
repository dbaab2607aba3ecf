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

from services.scheduling.domain import dealing
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
    for each in (draft.roster.shift, draft.roster.skill, draft.places):
        each[people[takers], days] = each[people, days].copy()[given]
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
    costs += dealing.costs(problem.following, people, block.rows, (block.first, block.last))
    return np.minimum(costs, IMPOSSIBLE)


def _possible(block: _Block) -> Flags:
    """Whether the person of each row may have the block of the person of each column."""
    problem, people, inside, rows = block.problem, block.people, block.inside, block.rows
    skill = block.draft.roster.skill[people, block.first : block.last]
    # Whose shift is locked in the block keeps it, with its breaks.
    still: Flags = block.draft.still[people, block.first : block.last].sum(axis=1) > 0
    may: Flags = np.eye(len(people), dtype=np.bool_)
    may[~(still[:, None] | still[None])] = True
    for at in range(len(problem.skills)):
        lacking = ~problem.able[people, at, block.first : block.last]
        may &= lacking.astype(np.float32) @ (skill == at).T.astype(np.float32) == 0
    clash = _edge(problem.clashes).astype(np.bool_)
    if block.first:
        may &= ~clash[rows[:, block.first - 1]][:, inside[:, 0]]
    if block.last < problem.days:
        may &= ~clash[inside[:, -1]][:, rows[:, block.last]].T
    rules = problem.rules
    may &= _runs(block, block.rows != OFF, rules.max_run_days, [each.run_before for each in problem.people])
    if rules.max_night_run < rules.max_run_days:
        nights = np.append(problem.is_night, False)[block.rows]
        may &= _runs(block, nights, rules.max_night_run, [each.night_run_before for each in problem.people])
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
    return may & _budgets(block)


def _budgets(block: _Block) -> Flags:
    """Whether hours of months and cycles stay within what each person may work."""
    problem, rows = block.problem, block.rows
    paid = np.append(problem.paid, 0)[rows]
    most: dict[tuple[int, ...], Integers] = {}
    for place, at in enumerate(block.people.tolist()):
        for budget in problem.budgets[at]:
            if budget.days not in most:
                most[budget.days] = np.full(len(rows), int(IMPOSSIBLE), dtype=np.int64)
            most[budget.days][place] = min(most[budget.days][place], budget.minutes)
    may = np.ones((len(rows), len(rows)), dtype=np.bool_)
    for days, minutes in most.items():
        within = [day for day in days if block.first <= day < block.last]
        if within:
            outside = [day for day in days if not block.first <= day < block.last]
            may &= paid[:, outside].sum(axis=1)[:, None] + paid[:, within].sum(axis=1)[None] <= minutes[:, None]
    return may


def _runs(block: _Block, working: Flags, most: int, known_before: list[int]) -> Flags:
    """Whether the runs of days that meet at the edges of the block stay short enough. working: by person and day."""
    inside = working[:, block.first : block.last]
    before = _leading(working[:, : block.first][:, ::-1])
    known = np.array([known_before[at] for at in block.people.tolist()])
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
