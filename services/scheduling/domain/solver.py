"""Solves rosters: a first one at once, a bound by prices, then better ones until the time is over.

Always the best found, with its bound. Small rosters are also given to CP-SAT as a whole.
Imported only where a roster is solved, in a process of its own: OR-Tools and SciPy are large.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from ortools.sat.python import cp_model
from threadpoolctl import threadpool_limits

from services.scheduling.domain import climbing, easing, granted, model, roster_breaks, rostered, search
from services.scheduling.domain import draft as drafts
from services.scheduling.domain.granted import Granted
from services.scheduling.domain.outcome import Cost, Easing, PlacedBreaks, Quality, Relaxation, Unmet
from services.scheduling.domain.roster import Assigned, Problem, Weights
from services.scheduling.domain.rostered import Roster
from services.scheduling.domain.rules import Finding
from services.scheduling.domain.search import Search

WHOLE = 1200
"""Up to so many days of people a roster is also solved in one model."""

EASING_SHARE = 0.08
"""Share of the time that is kept for what would help most."""

STRETCH_S = 8.0
"""Seconds of search between two looks at the prices."""

Progress = Callable[[Roster, int, int, float], None]
"""Told of each better roster: itself, its cost, the bound, seconds since the start."""


@dataclass(frozen=True, slots=True)
class Solution:
    """The best roster found. bound: no roster that keeps the rules costs less. optimal: cost equals bound.

    weights: by which it costs what it costs.
    findings: hard rules broken, possible only through locked shifts. unmet: where it is still short, worst
    first. relaxations: what would fill the worst of that, and the rules it would touch. persons: costs by
    person and part.
    easings: what would help most when let go or added, at the end only. wishes: what became of each. breaks: how they
    were placed, at the end only. Cost and bound are with breaks where they lie best in their windows.
    """

    assigned: tuple[Assigned, ...]
    cost: Cost
    weights: Weights
    bound: int
    optimal: bool
    seconds: float
    quality: Quality
    findings: tuple[Finding, ...]
    unmet: tuple[Unmet, ...]
    relaxations: tuple[Relaxation, ...]
    persons: Mapping[str, Mapping[str, int]]
    easings: tuple[Easing, ...] = ()
    wishes: tuple[Granted, ...] = ()
    breaks: PlacedBreaks | None = None


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
    """The best roster found in the time."""
    # Its matrices are small: more threads than one would only wait for each other.
    with threadpool_limits(1):
        return _solve(problem, effort, progress)


def _solve(problem: Problem, effort: Effort, progress: Progress | None) -> Solution:
    started = time.monotonic()
    until = started + effort.seconds * (1 - EASING_SHARE)
    bound = 0

    def told(best: Roster, cost: int) -> None:
        if progress:
            progress(best, cost, min(bound, cost), time.monotonic() - started)

    chance = random.Random(effort.seed)  # noqa: S311 -- repeatable choices, nothing secret
    if not problem.people:
        return solution_of(Roster(problem), 0, started)
    apart = effort.workers > 1 and len(problem.people) * problem.days >= climbing.APART
    beside = climbing.Beside(problem, until) if apart else None
    try:
        seeking = Search(drafts.first(problem, chance, until), chance, until, told)
        climbs = beside or climbing.Between(seeking.draft)
        while not seeking.over() and seeking.cost > bound:
            news = climbs.look(seeking.cost, min(until, time.monotonic() + effort.seconds / 3))
            first, bound = not bound, max(bound, news.bound)
            if news.mean is not None:
                search.near(seeking, news.mean)
            if first:
                bound = max(bound, _whole(seeking, effort))
            if seeking.cost > bound:
                search.shake(seeking, time.monotonic() + STRETCH_S)
                search.settle(seeking)
        bound = max(bound, climbs.look(seeking.cost, time.monotonic()).bound)
    finally:
        if beside:
            beside.end()
    best = seeking.best.copy()
    placed = roster_breaks.place(best)
    eased = easing.easings(seeking.best, started + effort.seconds, effort.seed)
    return replace(solution_of(best, bound, started), easings=eased, breaks=placed)


def _whole(seeking: Search, effort: Effort) -> int:
    """One model of everybody, where that is small enough; what it proves. It knows breaks at usual places alone."""
    best, problem = seeking.best, seeking.draft.problem
    cells = [
        (at, day)
        for at, person in enumerate(problem.people)
        for day in range(problem.days)
        if at not in seeking.draft.kept and (person.id, day) not in problem.locked
    ]
    if not cells or len(cells) > WHOLE:
        return 0
    usual = best.copy()
    usual.breaks.clear()
    part = model.build(usual, cells)
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = max(0.1, (seeking.until - time.monotonic()) * 0.8)
    solver.parameters.num_workers = effort.workers
    solver.parameters.random_seed = effort.seed
    status = solver.solve(part.model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return 0
    seeking.draft.take(model.read(part, solver))
    cost = seeking.draft.cost()
    seeking.look()
    if problem.pausing.moves:
        return 0
    return int(cost - max(0.0, solver.objective_value - solver.best_objective_bound))


def solution_of(best: Roster, bound: int, started: float) -> Solution:
    """Everything that is said of a roster. bound: proven so far. started: by the monotonic clock."""
    cost = rostered.cost(best)
    short = rostered.unmet(best)
    return Solution(
        assigned=best.assigned(),
        cost=cost,
        weights=best.problem.weights,
        bound=min(bound, cost.total),
        optimal=cost.total <= bound,
        seconds=time.monotonic() - started,
        quality=rostered.quality(best),
        findings=rostered.check(best),
        unmet=short,
        relaxations=rostered.cheapest_relaxations(best, short[:10]),
        persons=easing.persons(best),
        wishes=granted.outcomes(best),
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
