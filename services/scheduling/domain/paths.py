"""The cheapest schedules of single persons at given prices: a shortest path over days, exact in all hard rules.

A state is what the rules need to know of the days so far: the last shift and the length of the run, or a day off; and
the total of the week, minutes and where it matters days. Where nights in a row are limited, the first night, the second
and so on are kinds of shift of their own. People are priced together as arrays. Hours of months and cycles are
not in the state: who has too many is fined for each paid minute, until the schedule fits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain.roster import OFF, Integers, Problem

Floats = NDArray[np.float64]

TOGETHER = 48
"""People priced at once: their states fit into a processor's cache."""

FIRST_FINES = np.array([0.25, 0.75, 1.5, 3.0, 5.0, 8.0, 20.0, 80.0])
"""Of a paid minute; one that is on the phones and saves a missing head is seldom worth more than the last but one."""

FINER, PARTS = 5, 4
"""Further fines between the highest that did not help and the lowest that did; and into how many parts days are cut."""


@dataclass(frozen=True)
class Network:
    """What the paths of every person have in common. totals: minutes and days that a week may have come to.

    kinds: the shift type of each kind; nights: which night in a row it is, 0 where that does not matter.
    after: by kind and place of a total, the place of the total with that shift; −1 where there is none.
    jumps: cost of one kind on the day after another; infinite without enough rest, or out of the order of nights.
    """

    problem: Problem
    kinds: Integers = field(init=False)
    nights: Integers = field(init=False)
    totals: Integers = field(init=False)
    after: Integers = field(init=False)
    jumps: Floats = field(init=False)

    def __post_init__(self) -> None:
        problem = self.problem
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
        object.__setattr__(self, "totals", np.array(order, dtype=np.int64))
        kinds, nights = _kinds(problem)
        object.__setattr__(self, "kinds", kinds)
        object.__setattr__(self, "nights", nights)
        object.__setattr__(self, "after", np.array(rows, dtype=np.int64)[kinds])
        jumps = np.where(problem.far, float(problem.weights.start_change), 0.0)
        jumps = np.where(problem.clashes, np.inf, jumps)[kinds[:, None], kinds[None, :]]
        object.__setattr__(self, "jumps", np.where(_in_order(nights), jumps, np.inf))

    @cached_property
    def back(self) -> Integers:
        """By kind and place of a total, the place of the total before a shift of the kind; 0 where there is none."""
        made = np.zeros_like(self.after)
        for kind, row in enumerate(self.after):
            made[kind, row[row >= 0]] = np.flatnonzero(row >= 0)
        return made

    @cached_property
    def closed(self) -> Floats:
        """By kind and place of a total: infinite where no shift of the kind leads there."""
        made = np.full(self.after.shape, np.inf)
        for kind, row in enumerate(self.after):
            made[kind, row[row >= 0]] = 0.0
        return made

    @cached_property
    def fresh(self) -> Floats:
        """By kind: infinite for nights that only follow other nights."""
        return np.where(self.nights <= 1, 0.0, np.inf)

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


@dataclass
class _Walk:
    """States of some people at the end of each day, before a new week forgets the old one's totals."""

    network: Network
    people: Integers
    price: Floats
    work: list[Floats] = field(default_factory=list)
    off: list[Floats] = field(default_factory=list)


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
        rows[some], costs[some] = _walk(network, who[some], price[some])
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


def _walk(network: Network, people: Integers, price: Floats) -> tuple[Integers, Floats]:
    walk = _Walk(network, people, price)
    problem = network.problem
    _first_day(walk)
    _end_week(walk, 0)
    for day in range(1, problem.days):
        _step(walk, day)
        _end_week(walk, day)
    return _back(walk)


def _first_day(walk: _Walk) -> None:
    network, count = walk.network, len(walk.people)
    problem = network.problem
    kinds, runs, size = len(network.after), problem.rules.max_run_days, len(network.totals)
    who = [problem.people[at] for at in walk.people.tolist()]
    before = np.array([person.run_before for person in who])
    nights = np.array([person.night_run_before for person in who])
    work = np.full((count, kinds, runs, size), np.inf)
    off = np.full((count, size), np.inf)
    off[:, 0] = walk.price[:, 0, -1]
    for kind, (shift, night) in enumerate(zip(network.kinds.tolist(), network.nights.tolist(), strict=True)):
        total = network.after[kind, 0]
        may = np.flatnonzero((before < runs) & ((night == 0) | (nights + 1 == night)))
        if total >= 0:
            work[may, kind, before[may], total] = walk.price[may, 0, shift]
    walk.work.append(work)
    walk.off.append(off)


def _begin(walk: _Walk, day: int) -> tuple[Floats, Floats]:
    """States from which the day starts: a new week begins with nothing worked."""
    work, off = walk.work[day - 1], walk.off[day - 1]
    weeks = walk.network.problem.week_of
    if weeks[day] == weeks[day - 1]:
        return work, off
    anew = np.full(work.shape, np.inf), np.full(off.shape, np.inf)
    anew[0][..., 0], anew[1][:, 0] = work.min(axis=3), off.min(axis=1)
    return anew


def _step(walk: _Walk, day: int) -> None:
    """Every way into the day at once: to a shift from a day at work or off, and to a day off."""
    network, count = walk.network, len(walk.people)
    before, rested = _begin(walk, day)
    price = walk.price[:, day, network.kinds][:, :, None, None] + network.closed[:, None]
    come = (before[:, :, None, :-1] + network.jumps[:, :, None, None]).min(axis=1)
    work = np.empty(before.shape)
    np.add(np.take_along_axis(come, network.back[None, :, None], axis=3), price, out=work[:, :, 1:])
    np.add(rested[:, network.back] + network.fresh[:, None], price[:, :, 0], out=work[:, :, 0])
    walk.work.append(work)
    rest = np.minimum(rested, before.reshape(count, -1, before.shape[3]).min(axis=1))
    walk.off.append(rest + walk.price[:, day, -1][:, None])


def _end_week(walk: _Walk, day: int) -> None:
    problem = walk.network.problem
    week = problem.week_of[day]
    if day == problem.days - 1 or problem.week_of[day + 1] != week:
        ends = walk.network.ends[walk.people, week]
        walk.work[day] += ends[:, None, None]
        walk.off[day] += ends


def _back(walk: _Walk) -> tuple[Integers, Floats]:
    """The cheapest ends, and the shifts on the way to them."""
    problem, count = walk.network.problem, len(walk.people)
    shape = walk.work[-1].shape[1:]
    ends = np.concatenate((walk.work[-1].reshape(count, -1), walk.off[-1]), axis=1)
    at = ends.argmin(axis=1)
    costs = ends[np.arange(count), at]
    working = at < ends.shape[1] - shape[2]
    shift, run, total = np.unravel_index(np.where(working, at, 0), shape)
    total = np.where(working, total, at - (ends.shape[1] - shape[2]))
    state = (working, shift, run, total)
    rows = np.full((count, problem.days), OFF, dtype=np.int64)
    for day in range(problem.days - 1, -1, -1):
        rows[:, day] = np.where(state[0], walk.network.kinds[state[1]], OFF)
        if day:
            state = _before(walk, day, state)
    return rows, costs


def _before(walk: _Walk, day: int, state: tuple[NDArray[np.bool_], Integers, Integers, Integers]) -> tuple:  # type: ignore[type-arg]
    """From which state each person came to the one of this day."""
    network, all_ = walk.network, np.arange(len(walk.people))
    working, shift, run, total = state
    work, off = _begin(walk, day)
    earlier = np.where(working, network.back[shift, total], total)
    # To a shift within a run: the type before. To a day off: a day off, or any type and run.
    along = work[all_, :, np.maximum(run - 1, 0), earlier] + network.jumps[:, shift].T
    kind = along.argmin(axis=1)
    block = work[all_, :, :, earlier].reshape(len(all_), -1)
    last = block.argmin(axis=1)
    came = np.where(working, run > 0, block[all_, last] < off[all_, earlier])
    kinds, runs = np.unravel_index(last, work.shape[1:3])
    before_shift = np.where(working, kind, kinds)
    before_run = np.where(working, np.maximum(run - 1, 0), runs)
    weeks = network.problem.week_of
    if weeks[day] != weeks[day - 1]:
        full_work, full_off = walk.work[day - 1], walk.off[day - 1]
        ends = np.where(came[:, None], full_work[all_, before_shift, before_run], full_off)
        earlier = ends.argmin(axis=1)
    return came, before_shift, before_run, earlier
