"""Chooses among known schedules: the linear programme whose prices ask for better ones, and the choice of whole ones.

One row for each shift of a day, one for each person; missing and spare heads have columns of their own.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Mapping

import numpy as np
from ortools.linear_solver import pywraplp
from ortools.sat.python import cp_model

from services.scheduling.domain.benchmark.frame import Frame
from services.scheduling.domain.benchmark.instance import OFF, Floats, Instance, Shifts
from services.scheduling.domain.benchmark.schedules import Found


class Master:
    """The schedules known for a frame. wanted: heads by day and shift that the people of the frame should bring."""

    def __init__(self, frame: Frame, wanted: Shifts) -> None:
        self.frame = frame
        self.wanted = wanted
        days = slice(frame.first, frame.last)
        self.under, self.over = frame.instance.under[days], frame.instance.over[days]
        self.wishes = frame.instance.wishes[list(frame.people), days]
        self.rows: list[Shifts] = []
        self.places: list[int] = []
        self.costs: list[int] = []
        self._known: set[tuple[int, bytes]] = set()
        self._lp = pywraplp.Solver.CreateSolver("GLOP")
        self._variables: list[pywraplp.Variable] = []
        self._persons = [self._lp.Constraint(1.0, 1.0) for _ in frame.people]
        self._covers = {
            (day, shift): self._cover(int(day), int(shift))
            for day, shift in np.argwhere((self.under > 0) | (self.over > 0)).tolist()
        }
        self._lp.Objective().SetMinimization()

    def _cover(self, day: int, shift: int) -> pywraplp.Constraint:
        heads = float(self.wanted[day, shift])
        row = self._lp.Constraint(heads, heads)
        for sign, cost in ((1.0, self.under[day, shift]), (-1.0, self.over[day, shift])):
            slack = self._lp.NumVar(0.0, self._lp.infinity(), "")
            row.SetCoefficient(slack, sign)
            self._lp.Objective().SetCoefficient(slack, float(cost))
        return row

    def add(self, place: int, row: Shifts) -> bool:
        """Enter a schedule of the person at this place; whether it is new."""
        key = (place, row.tobytes())
        if key in self._known:
            return False
        self._known.add(key)
        cost = int(self.wishes[place, np.arange(len(row)), row].sum())
        variable = self._lp.NumVar(0.0, self._lp.infinity(), "")
        self._lp.Objective().SetCoefficient(variable, float(cost))
        self._persons[place].SetCoefficient(variable, 1.0)
        for day, shift in enumerate(row.tolist()):
            if shift != OFF and (day, shift) in self._covers:
                self._covers[day, shift].SetCoefficient(variable, 1.0)
        self.rows.append(row)
        self.places.append(place)
        self.costs.append(cost)
        self._variables.append(variable)
        return True

    def add_all(self, found: Iterable[Found]) -> int:
        """Enter what was found; how many of them are new."""
        return sum(self.add(each.place, each.row) for each in found)

    def solve(self, until: float | None = None) -> float:
        """The least cost with shares of schedules, every person needing one; infinity if time (monotonic) ends."""
        if until is not None:
            self._lp.SetTimeLimit(max(1, round(1000 * (until - time.monotonic()))))
        if self._lp.Solve() != pywraplp.Solver.OPTIMAL:
            return float("inf")
        return float(self._lp.Objective().Value())

    def prices(self) -> Floats:
        """What a head is worth by day and shift, after `solve`."""
        worth = np.zeros(self.wanted.shape)
        for place, row in self._covers.items():
            worth[place] = row.dual_value()
        return worth

    def shares(self) -> Floats:
        """How much of each schedule is taken, after `solve`."""
        return np.array([each.solution_value() for each in self._variables])

    def gaps(self) -> Floats:
        """Reduced cost of each schedule, after `solve`."""
        return np.array([each.reduced_cost() for each in self._variables])

    def take(self, number: int) -> None:
        """Take this schedule for its person from now on."""
        self._variables[number].SetLb(1.0)

    def release(self) -> None:
        """Take nothing for granted any longer."""
        for each in self._variables:
            each.SetLb(0.0)


def heads_of(instance: Instance, rows: Shifts) -> Shifts:
    """Heads by day and shift."""
    heads = np.zeros((instance.days, len(instance.shifts)), dtype=np.int64)
    for shift in range(len(instance.shifts)):
        heads[:, shift] = (rows == shift).sum(axis=0)
    return heads


def cost_of(master: Master, rows: Iterable[Shifts]) -> int:
    """What these schedules cost together, one of each person in the frame's order; cover outside is not counted."""
    cost, heads = 0, np.zeros_like(master.wanted)
    for place, row in enumerate(rows):
        days = np.arange(len(row))
        cost += int(master.wishes[place, days, row].sum())
        worked = row != OFF
        heads[days[worked], row[worked]] += 1
    missing = master.wanted - heads
    return cost + int((np.maximum(missing, 0) * master.under + np.maximum(-missing, 0) * master.over).sum())


def choose(master: Master, numbers: list[int], hint: list[Shifts], *, until: float, workers: int) -> list[Shifts]:
    """The best whole schedules among these numbers, as far as found until the time (monotonic), else the hint."""
    model = cp_model.CpModel()
    picks = {number: model.new_bool_var("") for number in numbers}
    heads: dict[tuple[int, int], list[cp_model.IntVar]] = defaultdict(list)
    mine: dict[int, list[cp_model.IntVar]] = defaultdict(list)
    for number, pick in picks.items():
        mine[master.places[number]].append(pick)
        for day, shift in enumerate(master.rows[number].tolist()):
            if shift != OFF:
                heads[day, shift].append(pick)
        model.add_hint(pick, int(np.array_equal(master.rows[number], hint[master.places[number]])))
    for options in mine.values():
        model.add_exactly_one(options)
    costs = [master.costs[number] * pick for number, pick in picks.items()]
    model.minimize(sum(costs + _cover_costs(master, model, heads)))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = max(0.1, until - time.monotonic())
    solver.parameters.num_workers = workers
    solver.parameters.linearization_level = 2
    if solver.solve(model) not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        return hint
    chosen = {master.places[number]: master.rows[number] for number, pick in picks.items() if solver.value(pick)}
    return [chosen[place] for place in range(len(hint))]


def _cover_costs(
    master: Master, model: cp_model.CpModel, heads: Mapping[tuple[int, int], list[cp_model.IntVar]]
) -> list[cp_model.LinearExpr]:
    """Costs of missing and spare heads, whose variables enter the model."""
    people = len(master.frame.people)
    costs = []
    for day, shift in np.argwhere((master.under > 0) | (master.over > 0)).tolist():
        wanted = int(master.wanted[day, shift])
        missing = model.new_int_var(0, max(0, wanted), "")
        spare = model.new_int_var(0, max(0, people - wanted), "")
        model.add(sum(heads.get((day, shift), [])) + missing - spare == wanted)
        costs += [int(master.under[day, shift]) * missing, int(master.over[day, shift]) * spare]
    return costs
