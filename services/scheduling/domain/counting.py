"""Prices to begin with: how many of each shift a day needs, people counted by what they can do, not one by one."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from ortools.linear_solver import pywraplp

from services.scheduling.domain.need import Floats, Need
from services.scheduling.domain.roster import Problem


def prices(need: Need) -> Floats:
    """What a covered head-minute of each skill and slot is worth when only cover, days and hours of weeks count."""
    problem = need.problem
    lp = pywraplp.Solver.CreateSolver("GLOP")
    lp.Objective().SetMinimization()
    rows = _slots(lp, need)
    for skills, people in _kinds(problem).items():
        for number, week in enumerate(problem.weeks):
            who = [problem.people[at] for at in people]
            owed = float(problem.owed[people, number].sum())
            hours = lp.Constraint(-lp.infinity(), float(sum(person.max_week_minutes for person in who)))
            days = lp.Constraint(-lp.infinity(), float((7 - problem.rules.weekly_rest_days) * len(who)))
            contract = lp.Constraint(owed, lp.infinity())
            _variable(lp, problem.weights.contract_short, {contract: 1.0})
            for day in week:
                there = lp.Constraint(-lp.infinity(), float(sum(day not in person.unavailable for person in who)))
                for shift, paid in enumerate(problem.paid):
                    for skill in skills:
                        into: dict[pywraplp.Constraint, float] = {hours: paid, contract: paid, days: 1.0, there: 1.0}
                        first = day * problem.day_slots
                        shape = problem.presence[shift, : problem.required.shape[1] - first]
                        for slot in np.flatnonzero(shape).tolist():
                            if (skill, first + slot) in rows:
                                into[rows[skill, first + slot]] = float(shape[slot])
                        _variable(lp, need.over * int(shape.sum()), into)
    worth = np.zeros(problem.required.shape)
    if lp.Solve() == pywraplp.Solver.OPTIMAL:
        for place, row in rows.items():
            worth[place] = max(0.0, row.dual_value())
    return worth


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


def _variable(
    lp: pywraplp.Solver, cost: float, into: dict[pywraplp.Constraint, float], most: float | None = None
) -> None:
    made = lp.NumVar(0.0, lp.infinity() if most is None else most, "")
    lp.Objective().SetCoefficient(made, float(cost))
    for row, share in into.items():
        row.SetCoefficient(made, float(share))


def _kinds(problem: Problem) -> dict[tuple[int, ...], list[int]]:
    """People by the skills that are asked for."""
    found: dict[tuple[int, ...], list[int]] = defaultdict(list)
    for at, held in enumerate(problem.holds):
        found[tuple(np.flatnonzero(held).tolist())].append(at)
    return found
