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

ATTEMPTS = 8


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


def cheapest(network: Network, people: Sequence[int], price: Floats) -> tuple[Integers, Floats]:
    """The cheapest schedule of each of these people and its cost; infinite where nothing keeps the rules.

    price: by place in `people`, day and choice (the last one a day off); infinite where barred.
    """
    rows = np.full((len(people), network.problem.days), OFF, dtype=np.int64)
    costs = np.full(len(people), np.inf)
    who = np.array(people, dtype=np.int64)
    for first in range(0, len(people), TOGETHER):
        some = slice(first, first + TOGETHER)
        rows[some], costs[some] = _within_budgets(network, who[some], price[some])
    return rows, costs


def _within_budgets(network: Network, people: Integers, price: Floats) -> tuple[Integers, Floats]:
    """Costs are those of the first answer, below which nothing goes; fined schedules only cost more."""
    problem = network.problem
    rows, costs = _walk(network, people, price)
    left = np.array([at for at, who in enumerate(people.tolist()) if _excess(problem, who, rows[at])], dtype=np.int64)
    fine = 0.05
    for _ in range(ATTEMPTS):
        if not len(left):
            break
        fined = price[left].copy()
        fined[:, :, :-1] += fine * np.array(problem.paid)
        again, _ = _walk(network, people[left], fined)
        rows[left] = again
        left = left[[bool(_excess(problem, int(people[at]), rows[at])) for at in left]]
        fine *= 3
    rows[left] = np.where(np.isfinite(price[left][:, :, -1]), OFF, rows[left])
    return rows, costs


def _excess(problem: Problem, person: int, row: Integers) -> bool:
    """Whether a month, or a cycle, has more minutes than the person may work."""
    budgets = problem.budgets[person]
    if not budgets:
        return False
    paid = np.append(problem.paid, 0)[row]
    return any(int(paid[list(budget.days)].sum()) > budget.minutes for budget in budgets)


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
    return work.min(axis=3, keepdims=True), off.min(axis=1, keepdims=True)


def _step(walk: _Walk, day: int) -> None:
    network = walk.network
    before, rested = _begin(walk, day)
    known = before.shape[3]
    size = len(network.totals)
    work = np.full((len(walk.people), len(network.kinds), before.shape[2], size), np.inf)
    for kind, shift in enumerate(network.kinds.tolist()):
        price = walk.price[:, day, shift]
        if not np.isfinite(price).any():
            continue
        source = np.flatnonzero(network.after[kind, :known] >= 0)
        if not len(source):
            continue
        target = network.after[kind, source]
        come = _come(network, before[:, :, :-1], kind)
        work[:, kind, 1:, target] = np.moveaxis(come[:, :, source] + price[:, None, None], 2, 0)
        if network.nights[kind] <= 1:
            work[:, kind, 0, target] = rested[:, source] + price[:, None]
    rest = np.full((len(walk.people), size), np.inf)
    rest[:, :known] = np.minimum(rested, before.min(axis=(1, 2))) + walk.price[:, day, -1][:, None]
    walk.work.append(work)
    walk.off.append(rest)


def _come(network: Network, before: Floats, kind: int) -> Floats:
    """The cheapest way to the shift from a day at work: kinds that cost the same to leave are looked at together."""
    best: Floats | None = None
    for cost in np.unique(network.jumps[:, kind]).tolist():
        if np.isfinite(cost):
            from_ = np.flatnonzero(network.jumps[:, kind] == cost)
            found = before[:, from_].min(axis=1) + cost
            best = found if best is None else np.minimum(best, found, out=best)
    return best if best is not None else np.full(before[:, 0].shape, np.inf)


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
    back = np.full_like(network.after, 0)
    for kind, row in enumerate(network.after):
        back[kind, row[row >= 0]] = np.flatnonzero(row >= 0)
    earlier = np.where(working, back[shift, total], total)
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
