"""The CP-SAT model of a part of a roster: the chosen cells (person, day) are free, the rest stands as it is.

Only `solver` and this module know OR-Tools; the serving process loads neither.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from ortools.sat.python import cp_model

from services.scheduling.domain.roster import OFF, Problem
from services.scheduling.domain.rostered import Roster

Cell = tuple[int, int]

Terms = list[tuple[cp_model.IntVar, int]]


@dataclass(slots=True)
class Part:
    """A model under construction. literals: by free cell, (type, skill) → works it.

    costs: what is minimised. sure: is always true.
    """

    roster: Roster
    model: cp_model.CpModel
    literals: dict[Cell, dict[tuple[int, int], cp_model.IntVar]] = field(default_factory=dict)
    costs: Terms = field(default_factory=list)
    sure: cp_model.IntVar = field(init=False)

    def __post_init__(self) -> None:
        self.sure = self.model.new_constant(1)

    @property
    def problem(self) -> Problem:
        """The problem that the roster answers."""
        return self.roster.problem

    def shifts(self, person: int, day: int) -> dict[int, list[cp_model.IntVar]]:
        """Literals of each shift type on a free cell."""
        found: dict[int, list[cp_model.IntVar]] = defaultdict(list)
        for (shift, _), literal in self.literals[person, day].items():
            found[shift].append(literal)
        return found


def build(roster: Roster, cells: Iterable[Cell]) -> Part:
    """The model in which these cells are free, hinted with what they hold now."""
    part = Part(roster, cp_model.CpModel())
    for person, day in cells:
        _free(part, person, day)
    people = sorted({person for person, _ in part.literals})
    for person in people:
        _rest(part, person)
        _runs(part, person)
        _weeks(part, person)
        _budgets(part, person)
        _fairness(part, person)
        _orders(part, person)
    _alone(part)
    _cover(part)
    part.model.minimize(sum(weight * variable for variable, weight in part.costs))
    return part


def read(part: Part, solver: cp_model.CpSolverSolutionCallback | cp_model.CpSolver) -> Roster:
    """The roster with the free cells as solved."""
    made = part.roster.copy()
    for (person, day), options in part.literals.items():
        made.put(person, day, OFF, OFF)
        for (shift, skill), literal in options.items():
            if solver.value(literal):
                made.put(person, day, shift, skill)
    return made


def _free(part: Part, person: int, day: int) -> None:
    """Literals of every shift the person may work that day: at most one."""
    problem, roster = part.problem, part.roster
    options: dict[tuple[int, int], cp_model.IntVar] = {}
    for shift in np.flatnonzero(~problem.cells.barred[person, day, :-1]).tolist():
        for skill in np.flatnonzero(problem.able[person, :, day]).tolist():
            literal = part.model.new_bool_var("")
            options[shift, skill] = literal
            held = roster.shift[person, day] == shift and roster.skill[person, day] == skill
            part.model.add_hint(literal, int(held))
    part.literals[person, day] = options
    if len(options) > 1:
        part.model.add_at_most_one(options.values())


def _rest(part: Part, person: int) -> None:
    """Enough rest between days, with what is fixed on either side too."""
    problem, row = part.problem, part.roster.shift[person]
    for day in range(problem.days - 1):
        here, there = (person, day) in part.literals, (person, day + 1) in part.literals
        if here and there:
            after = part.shifts(person, day + 1)
            for shift, literals in part.shifts(person, day).items():
                clashing = [each for other, found in after.items() if problem.clashes[shift, other] for each in found]
                if clashing:
                    part.model.add_at_most_one(literals + clashing)
        elif here and row[day + 1] != OFF:
            _forbid(part, person, day, np.flatnonzero(problem.clashes[:, row[day + 1]]))
        elif there and row[day] != OFF:
            _forbid(part, person, day + 1, np.flatnonzero(problem.clashes[row[day]]))


def _forbid(part: Part, person: int, day: int, shifts: Iterable[int]) -> None:
    unwanted = {int(each) for each in shifts}
    for (shift, _), literal in part.literals[person, day].items():
        if shift in unwanted:
            part.model.add(literal == 0)


def _runs(part: Part, person: int) -> None:
    """No more days in a row than the limit, nor nights, those before the horizon included."""
    rules, who = part.problem.rules, part.problem.people[person]
    kinds = range(len(part.problem.shift_types))
    _no_longer(part, person, frozenset(kinds), (rules.max_run_days, who.run_before))
    if rules.max_night_run < rules.max_run_days:
        nights = frozenset(each for each in kinds if part.problem.is_night[each])
        _no_longer(part, person, nights, (rules.max_night_run, who.night_run_before))


def _no_longer(part: Part, person: int, kinds: frozenset[int], limit_and_before: tuple[int, int]) -> None:
    """Days in a row with a shift of these types stay within the limit, with so many before the horizon."""
    limit, before = limit_and_before
    for last in range(part.problem.days):
        window = range(last - limit, last + 1)
        fixed = sum(1 for day in window if -before <= day < 0)
        literals = []
        for day in window:
            if (person, day) in part.literals:
                options = part.literals[person, day]
                literals += [literal for (shift, _), literal in options.items() if shift in kinds]
            elif day >= 0:
                fixed += int(part.roster.shift[person, day] in kinds)
        if literals and fixed + len(window) > limit:
            part.model.add(sum(literals) <= max(0, limit - fixed))


def _weeks(part: Part, person: int) -> None:
    """Weekly rest and hours as limits, contract hours as a cost."""
    problem = part.problem
    who = problem.people[person]
    for number, week in enumerate(problem.weeks):
        terms, fixed = _paid(part, person, week)
        if not terms:
            continue
        literals = [literal for literal, _ in terms]
        days = fixed[1] + (who.days_before if number == 0 else 0)
        part.model.add(sum(literals) <= max(0, 7 - problem.rules.weekly_rest_days - days))
        worked = fixed[0] + (who.week_before if number == 0 else 0)
        minutes = sum(weight * literal for literal, weight in terms)
        part.model.add(minutes <= max(0, who.max_week_minutes - worked))
        owed = problem.owed_minutes(who, week) - fixed[0]
        if owed > 0:
            short = part.model.new_int_var(0, owed, "")
            part.model.add(short >= owed - minutes)
            part.costs.append((short, problem.weights.contract_short))


def _budgets(part: Part, person: int) -> None:
    """Hours of months and cycles as limits."""
    for budget in part.problem.budgets[person]:
        terms, fixed = _paid(part, person, budget.days)
        if terms:
            minutes = sum(weight * literal for literal, weight in terms)
            part.model.add(minutes <= max(0, budget.minutes - fixed[0]))


def _paid(part: Part, person: int, days: Iterable[int]) -> tuple[Terms, tuple[int, int]]:
    """Paid minutes of the free cells as terms, and of the fixed ones with their number of days."""
    types = part.problem.shift_types
    terms: Terms = []
    minutes = worked = 0
    for day in days:
        if (person, day) in part.literals:
            for (shift, _), literal in part.literals[person, day].items():
                terms.append((literal, types[shift].paid_minutes))
        elif part.roster.shift[person, day] != OFF:
            minutes += types[part.roster.shift[person, day]].paid_minutes
            worked += 1
    return terms, (minutes, worked)


def _fairness(part: Part, person: int) -> None:
    """A cost for each night, weekend day and holiday beyond the fair share."""
    problem, cells, row = part.problem, part.problem.cells, part.roster.shift[person]
    for kind, (limit, weight) in enumerate(zip(cells.limits[person].tolist(), cells.unfair.tolist(), strict=True)):
        literals, held = [], 0
        for day in range(problem.days):
            if (person, day) in part.literals:
                options = part.literals[person, day]
                literals += [literal for (shift, _), literal in options.items() if cells.counted[kind, day, shift]]
            elif row[day] != OFF:
                held += int(cells.counted[kind, day, row[day]])
        if weight and len(literals) + held > limit:
            beyond = part.model.new_int_var(0, len(literals) + held, "")
            part.model.add(beyond >= sum(literals) + held - limit)
            part.costs.append((beyond, weight))


def _orders(part: Part, person: int) -> None:
    """A cost for each shift behind another as `following` has it, and for each day of work that stands alone."""
    problem, rules = part.problem, part.problem.following
    days = [_day(part, person, place) for place in range(-1, problem.days)]
    for place in range(1, len(days)):
        for before in range(max(0, place - 6), place):
            pair = rules.pairs[rules.gaps[before, place - 1]].copy()
            if place - before == 2 and not rules.away[person, before]:
                pair += rules.day_off
            between = [each for day in days[before + 1 : place] for works in day.values() for each in works]
            for cost in np.unique(pair[pair > 0]).tolist():
                for one, other in _groups(days[before], days[place], pair == cost):
                    _charge(part, cost, [one, other], between)
        if place < problem.days and days[place]:
            beside = [each for day in (place - 1, place + 1) for works in days[day].values() for each in works]
            _charge(part, rules.work_day, [_joined(days[place].values())], beside)


_Works = dict[int, list[cp_model.IntVar]]
"""By shift type, of which variables one is true when it is worked on a day; where it is fixed, the one that is sure."""


def _day(part: Part, person: int, day: int) -> _Works:
    """The day −1 is the one before the first."""
    if (person, day) in part.literals:
        return part.shifts(person, day)
    held = int(part.roster.shift[person, day] if day >= 0 else part.problem.following.before[person])
    return {} if held == OFF else {held: [part.sure]}


def _groups(
    before: _Works, after: _Works, costly: NDArray[np.bool_]
) -> Iterator[tuple[list[cp_model.IntVar], list[cp_model.IntVar]]]:
    """Of two days, types that are costly behind the same ones, and those."""
    alike: dict[tuple[int, ...], list[int]] = defaultdict(list)
    for shift in before:
        alike[tuple(each for each in after if costly[shift, each])].append(shift)
    for behind, shifts in alike.items():
        if behind:
            yield _joined(before[each] for each in shifts), _joined(after[each] for each in behind)


def _joined(some: Iterable[list[cp_model.IntVar]]) -> list[cp_model.IntVar]:
    return [each for found in some for each in found]


def _charge(part: Part, cost: int, so: list[list[cp_model.IntVar]], but: list[cp_model.IntVar]) -> None:
    """A cost where one of each of these is true and none of the others; nothing where that is sure."""
    fixed = all(each is part.sure for each in (*_joined(so), *but))
    if cost and not fixed and not any(each is part.sure for each in but):
        charged = part.model.new_bool_var("")
        part.model.add(sum(_joined(so)) - sum(but) <= len(so) - 1 + charged)
        part.costs.append((charged, cost))


def _alone(part: Part) -> None:
    """What each choice of a free cell costs by itself, against a day off; the constant is left out."""
    costs = part.problem.cells.costs
    for (person, day), options in part.literals.items():
        rest = int(costs[person, day, -1])
        for (shift, _), literal in options.items():
            if int(costs[person, day, shift]) != rest:
                part.costs.append((literal, int(costs[person, day, shift]) - rest))


def _cover(part: Part) -> None:
    """Missing and spare head-minutes of each slot that a free cell can reach.

    Spare = covered − required + missing, so one variable a slot carries both costs.
    """
    problem, weights = part.problem, part.problem.weights
    fixed = part.roster.copy()
    for person, day in part.literals:
        fixed.put(person, day, OFF, OFF)
    gap = problem.required - fixed.covered()
    reach: dict[tuple[int, int], Terms] = defaultdict(list)
    for (_, day), options in part.literals.items():
        for (shift, skill), literal in options.items():
            shape = problem.presence[shift]
            # What runs past the horizon covers nothing and costs nothing.
            shape = shape[: gap.shape[1] - day * problem.day_slots]
            for place in np.flatnonzero(shape).tolist():
                reach[skill, day * problem.day_slots + place].append((literal, int(shape[place])))
            part.costs.append((literal, weights.over * int(shape.sum())))
    for (skill, slot), terms in reach.items():
        missing = int(gap[skill, slot])
        if missing <= 0:
            continue
        short = part.model.new_int_var(0, missing, "")
        covered = sum(weight * literal for literal, weight in terms)
        part.model.add(short + covered >= missing)
        part.costs.append((short, weights.under + weights.over))
        if weights.steep and missing > problem.slot_minutes:
            steep = part.model.new_int_var(0, missing - problem.slot_minutes, "")
            part.model.add(steep >= short - problem.slot_minutes)
            part.costs.append((steep, weights.steep))
        ease = int(problem.required[skill, slot] - problem.crews[skill, slot])
        if weights.crew and missing > ease and problem.crews[skill, slot]:
            thin = part.model.new_int_var(0, missing - ease, "")
            part.model.add(thin >= short - ease)
            part.costs.append((thin, weights.crew))
