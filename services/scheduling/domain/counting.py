"""Prices to begin with: how many of each shift a day needs, people counted by what they can do, not one by one.

Breaks of shifts of one kind are counted by where they begin, what lies between them left aside.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from ortools.linear_solver import pywraplp

from services.scheduling.domain.need import Floats, Need
from services.scheduling.domain.roster import Integers, Problem

_Kinds = dict[tuple[tuple[int, ...], bool], list[int]]


@dataclass(frozen=True, slots=True)
class Counted:
    """worth: of a covered head-minute by skill and slot. hours: of a paid minute by person, beyond months and cycles.

    cost: what cover and contracts cost at least.
    """

    worth: Floats
    hours: Floats
    cost: float


def counted(need: Need) -> Counted:
    """Prices of the problem in which only cover, days and hours count."""
    problem = need.problem
    lp = pywraplp.Solver.CreateSolver("GLOP")
    lp.Objective().SetMinimization()
    rows = _slots(lp, need)
    shifts = _shifts(lp, need, rows)
    limits = {}
    for key, people in _kinds(problem).items():
        limits[key] = lp.Constraint(-lp.infinity(), float(sum(_most(problem, person) for person in people)))
        for number in range(len(problem.weeks)):
            _week(lp, need, (key[0], people, number), shifts, limits[key])
    worth, hours = np.zeros(problem.required.shape), np.zeros(len(problem.people))
    if lp.Solve() != pywraplp.Solver.OPTIMAL:
        return Counted(worth, hours, 0.0)
    for place, row in rows.items():
        worth[place] = max(0.0, row.dual_value())
    for key, people in _kinds(problem).items():
        hours[people] = max(0.0, -limits[key].dual_value())
    return Counted(worth, hours, lp.Objective().Value() - need.over * float(problem.required.sum()))


def _slots(lp: pywraplp.Solver, need: Need) -> dict[tuple[int, int], pywraplp.Constraint]:
    """Cover and what is missing reach what is required; missing head-minutes cost by pieces."""
    rows = {}
    for skill, slot in np.argwhere(need.problem.required > 0).tolist():
        row = lp.Constraint(float(need.problem.required[skill, slot]), lp.infinity())
        for piece, price in enumerate(need.prices[:, skill, slot].tolist()):
            width = float(need.widths[piece, skill, slot]) if piece < len(need.widths) else lp.infinity()
            if width > 0:
                _variable(lp, price + need.over, {row: 1.0}, width)
        rows[skill, slot] = row
    return rows


def _shifts(
    lp: pywraplp.Solver, need: Need, rows: dict[tuple[int, int], pywraplp.Constraint]
) -> dict[tuple[int, int, int], dict[pywraplp.Constraint, float]]:
    """By day, type and skill: what a shift adds to cover and to its breaks, each of which begins somewhere."""
    problem, made = need.problem, {}
    pausing, slots = problem.pausing, problem.day_slots

    def lying(day: int, skill: int, minutes: Integers) -> dict[pywraplp.Constraint, float]:
        places = np.flatnonzero(minutes[: problem.required.shape[1] - day * slots]).tolist()
        known = {place: rows.get((skill, day * slots + place)) for place in places}
        return {row: float(minutes[place]) for place, row in known.items() if row is not None}

    for day in range(problem.days):
        for shift, full in enumerate(pausing.full):
            for skill in range(len(problem.skills)):
                into = lying(day, skill, full)
                for taken in pausing.taken[shift]:
                    begun = lp.Constraint(0.0, 0.0)
                    into[begun] = -1.0
                    for minutes in np.unique(taken, axis=0):
                        from_ = {row: -some for row, some in lying(day, skill, minutes).items()}
                        _variable(lp, -need.over * int(minutes.sum()), from_ | {begun: 1.0})
                made[day, shift, skill] = into
    return made


def _week(
    lp: pywraplp.Solver,
    need: Need,
    whose: tuple[tuple[int, ...], list[int], int],
    shifts: dict[tuple[int, int, int], dict[pywraplp.Constraint, float]],
    limit: pywraplp.Constraint,
) -> None:
    """Shifts of people with the same skills in a week: within their days and hours, and what contracts owe.

    whose: their skills, who they are, which week.
    """
    problem = need.problem
    skills, people, number = whose
    who = [problem.people[at] for at in people]
    hours = lp.Constraint(-lp.infinity(), float(sum(person.max_week_minutes for person in who)))
    days = lp.Constraint(-lp.infinity(), float((7 - problem.rules.weekly_rest_days) * len(who)))
    contract = lp.Constraint(float(problem.owed[people, number].sum()), lp.infinity())
    _variable(lp, problem.weights.contract_short, {contract: 1.0})
    for day in problem.weeks[number]:
        there = lp.Constraint(-lp.infinity(), float(sum(day not in person.unavailable for person in who)))
        for shift, paid in enumerate(problem.paid):
            own = {hours: paid, contract: paid, limit: paid, days: 1.0, there: 1.0}
            for skill in skills:
                cost = need.over * int(problem.pausing.full[shift].sum())
                _variable(lp, cost, own | shifts[day, shift, skill])


def _variable(
    lp: pywraplp.Solver, cost: float, into: dict[pywraplp.Constraint, float], most: float | None = None
) -> None:
    made = lp.NumVar(0.0, lp.infinity() if most is None else most, "")
    lp.Objective().SetCoefficient(made, float(cost))
    for row, share in into.items():
        row.SetCoefficient(made, float(share))


def _kinds(problem: Problem) -> _Kinds:
    """People by the skills that are asked for, and by whether months or cycles bind them."""
    found: _Kinds = defaultdict(list)
    for at, held in enumerate(problem.holds):
        found[tuple(np.flatnonzero(held).tolist()), bool(problem.budgets[at])].append(at)
    return found


def _most(problem: Problem, at: int) -> int:
    """Minutes that a person may work in all, at most."""
    weeks = problem.people[at].max_week_minutes * len(problem.weeks)
    if not problem.budgets[at]:
        return weeks
    free = problem.days - int(problem.budget_days[at].any(axis=0).sum())
    return min(weeks, int(problem.budget_minutes[at].sum()) + free * max(problem.paid))
