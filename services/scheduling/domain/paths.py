"""The cheapest schedules of single persons at given prices: a shortest path over days, exact in all hard rules.

People are priced together as arrays. Hours of months and cycles are not in the states: who has too many is fined for
each paid minute, until the schedule fits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from services.scheduling.domain import walking
from services.scheduling.domain.network import Floats, Network
from services.scheduling.domain.roster import OFF, Integers, Problem

TOGETHER = 48
"""People priced at once: their states fit into a processor's cache."""

FIRST_FINES = np.array([0.25, 0.75, 1.5, 3.0, 5.0, 8.0, 20.0, 80.0])
"""Of a paid minute; one that is on the phones and saves a missing head is seldom worth more than the last but one."""

FINER, PARTS = 5, 4
"""Further fines between the highest that did not help and the lowest that did; and into how many parts days are cut."""


def cheapest(network: Network, people: Sequence[int], price: Floats) -> tuple[Integers, Floats, Floats]:
    """A cheapest schedule of each of these people that keeps all rules, and its cost; infinite where there is none.

    price: by place in `people`, day and choice (the last one a day off); infinite where barred. With months or cycles
    to keep it may cost a little more than the cheapest one. Also returned: by place and day, what a paid minute was
    fined for them.
    """
    rows, costs = relaxed(network, people, price)
    fines = np.zeros(price.shape[:2])
    for at, person in enumerate(people):
        if np.isfinite(costs[at]):
            broken = over(network.problem, person, rows[at])
            if broken:
                rows[at], costs[at], fines[at] = _within(network, person, price[at], broken)
    return rows, costs, fines


def relaxed(network: Network, people: Sequence[int], price: Floats) -> tuple[Integers, Floats]:
    """The cheapest schedule of each of these people and its cost, hours of months and cycles left aside."""
    rows = np.full((len(people), network.problem.days), OFF, dtype=np.int64)
    costs = np.full(len(people), np.inf)
    who = np.array(people, dtype=np.int64)
    for first in range(0, len(people), TOGETHER):
        some = slice(first, first + TOGETHER)
        rows[some], costs[some] = walking.walk(network, who[some], price[some])
    return rows, costs


def over(problem: Problem, person: int, row: Integers) -> tuple[int, ...]:
    """The days of the months and cycles that have more minutes than the person may work."""
    if not problem.budgets[person]:
        return ()
    paid = np.append(problem.paid, 0)[row]
    broken = [budget.days for budget in problem.budgets[person] if int(paid[list(budget.days)].sum()) > budget.minutes]
    return tuple(sorted({day for days in broken for day in days}))


@dataclass
class _Fined:
    """The best schedule within the hours so far; fines: of a paid minute, by day. low: the highest that did not do."""

    row: Integers
    fines: Floats
    low: Floats
    cost: float = np.inf


def _within(network: Network, person: int, price: Floats, broken: tuple[int, ...]) -> tuple[Integers, float, Floats]:
    """The cheapest schedule found within the hours: paid minutes of days with too many are fined.

    First the fine is found by steps; then the days up to some day have the lowest that does and the others the highest
    that does not, or the other way round, so that as much as possible of the hours is used.
    """
    problem = network.problem
    none = np.zeros(problem.days)
    days = np.isin(np.arange(problem.days), broken)
    found = _Fined(np.full(problem.days, OFF, dtype=np.int64), none, none)
    _try(network, person, price, np.outer(FIRST_FINES, days), found)
    if np.isfinite(found.cost):
        between = np.linspace(0.0, 1.0, FINER + 2)[1:-1, None]
        _try(network, person, price, found.low + between * (found.fines - found.low), found)
        each, part = np.arange(problem.days), max(1, problem.days // PARTS)
        early = [each < cut for cut in range(part, problem.days, part)]
        some = [np.where(first, found.fines, found.low) for first in (*early, *(~first for first in early))]
        _try(network, person, price, np.array(some).reshape(-1, problem.days), found)
    return found.row, found.cost, found.fines


def _try(network: Network, person: int, price: Floats, fines: Floats, found: _Fined) -> None:
    """See whether any of these fines, by day, gives a better schedule. Before one does, they rise."""
    paid = np.array([*network.problem.paid, 0.0])
    rows, costs = relaxed(network, [person] * len(fines), price[None] + fines[:, :, None] * paid)
    costs = costs - (fines * paid[rows]).sum(axis=1)
    for row, cost, fine in zip(rows, costs.tolist(), fines, strict=True):
        if over(network.problem, person, row):
            if not np.isfinite(found.cost):
                found.low = fine
        elif cost < found.cost:
            found.row, found.cost, found.fines = row, cost, fine
