"""Solves rosters with CP-SAT: small ones whole, large ones part by part.

Always the best found, with its bound.

Imported only where a roster is solved, in a process of its own: OR-Tools is large.
"""

from __future__ import annotations

import random
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ortools.sat.python import cp_model

from services.scheduling.domain import construct, model, rostered
from services.scheduling.domain.model import Cell, Terms
from services.scheduling.domain.roster import Assigned, Cost, Problem, Quality, Relaxation, Unmet
from services.scheduling.domain.rostered import Roster
from services.scheduling.domain.rules import Finding

WHOLE = 60
"""Up to so many people a roster is solved in one model."""

PART_CELLS = 350
"""Free cells of one part of a larger roster: a dozen people for four weeks."""

Progress = Callable[[Roster, int, int, float], None]
"""Told of each better roster: itself, its cost, the bound, seconds since the start."""


@dataclass(frozen=True, slots=True)
class Solution:
    """The best roster found. bound: no roster that keeps the rules costs less. optimal: cost equals bound.

    findings: hard rules broken, possible only through locked shifts. unmet: where it is still short, worst
    first. relaxations: what would fill the worst of that, and the rules it would touch.
    """

    assigned: tuple[Assigned, ...]
    cost: Cost
    bound: int
    optimal: bool
    seconds: float
    quality: Quality
    findings: tuple[Finding, ...]
    unmet: tuple[Unmet, ...]
    relaxations: tuple[Relaxation, ...]


@dataclass(frozen=True, slots=True)
class ShiftCover:
    """How many heads on each shift, and what it costs."""

    heads: Mapping[str, int]
    objective: float


@dataclass(frozen=True, slots=True)
class Effort:
    """How long and how hard to try.

    The same seed and work give the same roster as long as time does not cut in.
    """

    seconds: float = 60.0
    seed: int = 1
    workers: int = 2


def solve(problem: Problem, effort: Effort, progress: Progress | None = None) -> Solution:
    """The best roster found in the time: greedy first, then CP-SAT on the whole or on parts in turn."""
    started = time.monotonic()
    best = construct.construct(problem)
    if not problem.people:
        return solution_of(best, 0, started)
    if progress:
        progress(best, rostered.cost(best).total, 0, time.monotonic() - started)
    bound, counts = lower_bound(problem, min(10.0, effort.seconds / 6), effort)
    followed = construct.construct(problem, counts)
    if rostered.cost(followed).total < rostered.cost(best).total:
        best = followed
        if progress:
            progress(best, rostered.cost(best).total, bound, time.monotonic() - started)
    if len(problem.people) <= WHOLE:
        best, proven = _whole(best, effort, started, progress)
        bound = max(bound, proven)
    else:
        best = _in_parts(best, bound, effort, started, progress)
    return solution_of(best, bound, started)


def _whole(best: Roster, effort: Effort, started: float, progress: Progress | None) -> tuple[Roster, int]:
    """One model of everybody. Fair shares are those of the first roster, so the bound holds for them."""
    cells = _free_cells(best.problem, range(len(best.problem.people)), range(best.problem.days))
    shares = rostered.fair_share(best, nights=True), rostered.fair_share(best, nights=False)
    found, gap = _solve_part(best, cells, shares, effort, effort.seconds - (time.monotonic() - started))
    total = rostered.cost(found, *shares).total
    bound = max(0, total - gap)
    if progress:
        progress(found, total, bound, time.monotonic() - started)
    return found, bound


def _in_parts(best: Roster, bound: int, effort: Effort, started: float, progress: Progress | None) -> Roster:
    """Free one neighbourhood after another: people of one team or skill, or everybody for some days."""
    chance = random.Random(effort.seed)  # noqa: S311 -- a repeatable choice of neighbourhoods, nothing secret
    shares = rostered.fair_share(best, nights=True), rostered.fair_share(best, nights=False)
    cost = rostered.cost(best, *shares).total
    turn = 0
    while (left := effort.seconds - (time.monotonic() - started)) > 0.5 and cost > bound:
        cells = _neighbourhood(best, turn, chance)
        turn += 1
        found, _ = _solve_part(best, cells, shares, effort, min(left, max(1.0, effort.seconds / 30)))
        total = rostered.cost(found, *shares).total
        if total <= cost:
            improved, best, cost = total < cost, found, total
            if progress and improved:
                progress(best, cost, bound, time.monotonic() - started)
    return best


def _neighbourhood(roster: Roster, turn: int, chance: random.Random) -> list[Cell]:
    """In turn: a team, people around the worst gap's days, people of mixed teams for the whole horizon."""
    problem = roster.problem
    count = len(problem.people)
    if turn % 3 == 1:
        gaps = rostered.unmet(roster)
        length = max(1, PART_CELLS // count)
        centre = gaps[chance.randrange(min(len(gaps), 10))].day if gaps else chance.randrange(problem.days)
        first = max(0, min(problem.days - length, centre - length // 2))
        return _free_cells(problem, range(count), range(first, min(problem.days, first + length)))
    size = max(2, PART_CELLS // problem.days)
    if turn % 3 == 0:
        groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for at, person in enumerate(problem.people):
            groups[(person.team,) if person.team else person.skills].append(at)
        keys = sorted(groups)
        people = groups[keys[(turn // 3) % len(keys)]]
        people = people if len(people) <= size else chance.sample(people, size)
    else:
        people = chance.sample(range(count), min(size, count))
    return _free_cells(problem, people, range(problem.days))


def _free_cells(problem: Problem, people: Sequence[int], days: Sequence[int]) -> list[Cell]:
    """The cells of these people and days that are not locked."""
    return [(at, day) for at in sorted(people) for day in days if (problem.people[at].id, day) not in problem.locked]


def _solve_part(
    roster: Roster, cells: list[Cell], shares: tuple[int, int], effort: Effort, seconds: float
) -> tuple[Roster, int]:
    """The part solved as well as the time allows, and how far it may be from its optimum."""
    if not cells or seconds <= 0:
        return roster, rostered.cost(roster, *shares).total
    part = model.build(roster, cells, *shares)
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = effort.workers
    solver.parameters.random_seed = effort.seed
    solver.parameters.relative_gap_limit = 0.0005
    status = solver.solve(part.model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return roster, rostered.cost(roster, *shares).total
    gap = int(max(0.0, solver.objective_value - solver.best_objective_bound))
    return model.read(part, solver), gap


@dataclass(slots=True)
class _Counting:
    """The model that counts people by what they can do. reach: what covers each skill and slot."""

    problem: Problem
    model: cp_model.CpModel = field(default_factory=cp_model.CpModel)
    costs: Terms = field(default_factory=list)
    reach: dict[tuple[int, int], Terms] = field(default_factory=lambda: defaultdict(list))
    counts: dict[tuple[tuple[int, ...], int, int, int], cp_model.IntVar] = field(default_factory=dict)


def lower_bound(problem: Problem, seconds: float, effort: Effort) -> tuple[int, construct.Counts]:
    """What any roster must cost, and the counts behind it: people by what they can do instead of one by one.

    Cover and contract hours only; rest, runs, fairness and wishes can only add to it.
    """
    counting = _Counting(problem)
    for skills, people in _kinds(problem).items():
        for week in problem.weeks:
            _count_week(counting, skills, people, week)
    constant = _count_cover(counting)
    counting.model.minimize(sum(weight * variable for variable, weight in counting.costs))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = effort.workers
    solver.parameters.random_seed = effort.seed
    solver.parameters.relative_gap_limit = 0.002
    status = solver.solve(counting.model)
    known = status in {cp_model.OPTIMAL, cp_model.FEASIBLE}
    counts = {key: int(solver.value(each)) for key, each in counting.counts.items()} if known else {}
    return max(0, int(solver.best_objective_bound) + constant), {key: n for key, n in counts.items() if n}


def _count_cover(counting: _Counting) -> int:
    """Missing head-minutes of each slot; returns the constant part of the cost."""
    problem, counted, costs = counting.problem, counting.model, counting.costs
    weights = problem.weights
    required = problem.required
    constant = 0
    for skill in range(len(problem.skills)):
        for slot in range(required.shape[1]):
            needed = int(required[skill, slot])
            constant -= weights.over * needed
            if needed:
                short = counted.new_int_var(0, needed, "")
                covered = sum(minutes * count for count, minutes in counting.reach[skill, slot])
                counted.add(short + covered >= needed)
                costs.append((short, weights.under + weights.over))
                if weights.steep and needed > problem.slot_minutes:
                    steep = counted.new_int_var(0, needed, "")
                    counted.add(steep >= short - problem.slot_minutes)
                    costs.append((steep, weights.steep))
    return constant


def _kinds(problem: Problem) -> dict[tuple[str, ...], list[int]]:
    """People by the skills that are asked for."""
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, person in enumerate(problem.people):
        found[tuple(skill for skill in problem.skills if skill in person.skills)].append(at)
    return found


def _count_week(counting: _Counting, skills: tuple[str, ...], people: Sequence[int], week: tuple[int, ...]) -> None:
    """Numbers of each shift by day and skill for people of one kind, within their days and hours of the week."""
    problem, counted = counting.problem, counting.model
    who = [problem.people[at] for at in people]
    everything: Terms = []
    for day in week:
        available = sum(day not in person.unavailable for person in who)
        today = []
        for shift, paid in enumerate(problem.paid):
            for skill in (problem.skills.index(each) for each in skills):
                count = counted.new_int_var(0, available, "")
                counting.counts[tuple(people), day, shift, skill] = count
                today.append(count)
                everything.append((count, paid))
                useful = _reach(counting, count, day, shift, skill)
                counting.costs.append((count, problem.weights.over * useful))
        counted.add(sum(today) <= available)
    minutes = sum(paid * count for count, paid in everything)
    counted.add(minutes <= sum(person.max_week_minutes for person in who))
    counted.add(sum(count for count, _ in everything) <= (7 - problem.rules.weekly_rest_days) * len(who))
    owed = sum(problem.owed_minutes(person, week) for person in who)
    if owed:
        short = counted.new_int_var(0, owed, "")
        counted.add(short >= owed - minutes)
        counting.costs.append((short, problem.weights.contract_short))


def _reach(counting: _Counting, count: cp_model.IntVar, day: int, shift: int, skill: int) -> int:
    """Enter the count in every slot that it covers; returns the minutes that lie inside the horizon."""
    problem = counting.problem
    useful = 0
    for place, minutes in enumerate(problem.presence[shift].tolist()):
        at = day * problem.day_slots + place
        if minutes and at < problem.required.shape[1]:
            counting.reach[skill, at].append((count, minutes))
            useful += minutes
    return useful


def solution_of(best: Roster, bound: int, started: float) -> Solution:
    """Everything that is said of a roster. bound: proven so far. started: by the monotonic clock."""
    cost = rostered.cost(best)
    short = rostered.unmet(best)
    return Solution(
        assigned=best.assigned(),
        cost=cost,
        bound=min(bound, cost.total),
        optimal=cost.total <= bound,
        seconds=time.monotonic() - started,
        quality=rostered.quality(best),
        findings=rostered.check(best),
        unmet=short,
        relaxations=rostered.cheapest_relaxations(best, short[:10]),
    )


def cover_with_shifts(
    required: Sequence[int],
    spans: Mapping[str, tuple[int, int]],
    *,
    over_cost: float,
    under_cost: float,
    max_heads: int,
) -> ShiftCover:
    """How many heads to put on each shift [first, last) so that missing and spare heads cost least.

    max_heads: on all shifts together. Source: set covering with slack, domain reference 3.3.
    """
    scale = 1_000_000
    counted = cp_model.CpModel()
    heads = {code: counted.new_int_var(0, max_heads, code) for code in spans}
    counted.add(sum(heads.values()) <= max_heads)
    costs = []
    for slot, needed in enumerate(required):
        present = sum(heads[code] for code, (first, last) in spans.items() if first <= slot < last)
        over = counted.new_int_var(0, max_heads, "")
        under = counted.new_int_var(0, max(0, needed), "")
        counted.add(over >= present - needed)
        counted.add(under >= needed - present)
        costs.append(round(over_cost * scale) * over + round(under_cost * scale) * under)
    counted.minimize(sum(costs))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = 1
    solver.solve(counted)
    return ShiftCover(
        heads={code: int(solver.value(count)) for code, count in heads.items()},
        objective=solver.objective_value / scale,
    )
