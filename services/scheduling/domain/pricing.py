"""A lower bound, the prices behind it, and shares of shifts near the best: a deflected subgradient.

Cover, fair shares and hours of months and cycles are priced instead of kept; everybody's cheapest schedule at the
prices then gives a bound. The next prices follow a mean of the latest answers, which itself comes near the best choice
of shares of schedules.
Source: F. Barahona, R. Anbil, "The volume algorithm: producing primal solutions with a subgradient method", 2000.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import counting, paths
from services.scheduling.domain import need as needs
from services.scheduling.domain.cells import NO_LIMIT
from services.scheduling.domain.draft import Draft
from services.scheduling.domain.need import Floats
from services.scheduling.domain.roster import OFF, Integers, Problem

LATEST = 0.15
"""Share of the newest answer in the mean."""

PACE, SLOWER, PATIENCE = 0.2, 0.7, 8
"""The first step as a share of Polyak's; so many answers without a better bound make steps smaller."""

FAIR_SCALE = 1e5
"""A night too many weighs as much as so many squared head-minutes, so that both kinds of prices move."""

HOURS_SCALE = 1.0
"""A paid minute too many weighs as much as so many squared head-minutes."""

HOPED = 1.04
"""The best roster is thought to cost at most so much of the bound, as long as none is known that costs less."""


@dataclass(frozen=True, slots=True)
class Prices:
    """cover: a head-minute by skill and slot. fair: one night, weekend day or holiday, by person and kind.

    hours: a paid minute by person and budget.
    """

    cover: Floats
    fair: Floats
    hours: Floats


@dataclass(frozen=True, slots=True)
class Answers:
    """Everybody's cheapest schedules at some prices: shifts and skills by person and day, and the bound they give.

    shapes: minutes on the phones by day, type, skill and slot of two days, with breaks where they cost least.
    """

    rows: Integers
    skills: Integers
    shapes: Floats
    bound: float


@dataclass(frozen=True, slots=True)
class Mean:
    """Shares of shifts by person, day, type and skill, and how their breaks lie, as in `Answers`."""

    shares: Floats
    shapes: Floats

    def spread(self, problem: Problem, heads: Floats) -> Floats:
        """Head-minutes by skill and slot of heads by day, type and skill."""
        return _lying(problem, heads, self.shapes)


@dataclass
class Bounding:
    """How far the bound is.

    counted: what people counted by what they can do would cost. shares: by person, day, type and skill, the mean of the
    latest answers. shapes: where the breaks of each lie on the mean, as in `Answers`. lack, excess, overtime:
    head-minutes by skill and slot, nights … by person, and paid minutes by person and budget, in which the mean breaks
    what is priced.
    """

    draft: Draft
    prices: Prices
    latest: Answers
    bound: float
    counted: float
    shares: Floats = field(init=False)
    shapes: Floats = field(init=False)
    lack: Floats = field(init=False)
    excess: Floats = field(init=False)
    overtime: Floats = field(init=False)
    pace: float = PACE
    failed: int = 0

    def __post_init__(self) -> None:
        self.shares, self.shapes, self.lack, self.excess, self.overtime = _broken(self)

    @property
    def mean(self) -> Mean:
        """The mean of the latest answers."""
        return Mean(self.shares, self.shapes)


def begin(draft: Draft) -> Bounding:
    """Prices of the counted problem, with the bound that they give."""
    problem, found = draft.problem, counting.counted(draft.need)
    cover = np.minimum(found.worth, _highest(draft))
    hours = found.hours[:, None] * problem.budget_days.any(axis=2)
    prices = Prices(cover, np.zeros(problem.cells.limits.shape), hours)
    latest = answers(draft, prices)
    return Bounding(draft, prices, latest, max(0.0, latest.bound), found.cost)


def answers(draft: Draft, prices: Prices) -> Answers:
    """The cheapest schedules at these prices. Who can have none that keeps the rules has the locked one."""
    problem, cells = draft.problem, draft.problem.cells
    priced = needs.prices_of(problem, prices.cover)
    people = range(len(problem.people))
    price = np.empty(draft.barred.shape)
    skills = np.empty((*draft.barred.shape[:2], len(problem.shift_types)), dtype=np.int64)
    for person in people:
        price[person], skills[person] = draft.price(person, priced)
    price[:, :, :-1] += np.tensordot(prices.fair, cells.counted, axes=1)
    price[:, :, :-1] += _by_day(problem, prices.hours)[:, :, None] * np.array(problem.paid)
    rows, costs = paths.relaxed(draft.network, people, price)
    for person in np.flatnonzero(~np.isfinite(costs)).tolist():
        rows[person] = draft.locked(person)
        days = np.flatnonzero(rows[person] != OFF)
        costs[person] = np.minimum(0.0, priced.costs[days, rows[person, days]].min(axis=1)).sum()
        costs[person] += float((prices.hours[person] * problem.budget_minutes[person]).sum())
    chosen = np.take_along_axis(skills, np.maximum(rows, 0)[:, :, None], axis=2)[:, :, 0]
    bound = needs.value_of(draft.need, prices.cover) - float((prices.fair * _limits(draft)).sum()) + float(costs.sum())
    bound -= float((prices.hours * problem.budget_minutes).sum())
    return Answers(rows, np.where(rows == OFF, OFF, chosen), problem.pausing.shapes(priced), bound)


def _by_day(problem: Problem, hours: Floats) -> Floats:
    """Prices of paid minutes by person and day."""
    made: Floats = np.einsum("pb,pbd->pd", hours, problem.budget_days)
    return made


def climb(bounding: Bounding, aim: float, until: float, rounds: int, told: Callable[[], None] | None = None) -> None:
    """Better prices, round by round, until the time (monotonic) is over. aim: what the best roster so far costs."""
    highest, dearest = _highest(bounding.draft), bounding.draft.problem.cells.unfair.astype(np.float64)
    for _ in range(rounds):
        if time.monotonic() > until or aim <= bounding.bound:
            return
        held = bounding.prices
        # A price at its end does not move further.
        lack = np.where(_stuck(held.cover, bounding.lack, highest), 0.0, bounding.lack)
        excess = np.where(_stuck(held.fair, bounding.excess, dearest), 0.0, bounding.excess)
        overtime = np.where(_stuck(held.hours, bounding.overtime, np.array(np.inf)), 0.0, bounding.overtime)
        size = float((lack**2).sum() + ((FAIR_SCALE * excess) * excess).sum() + HOURS_SCALE * (overtime**2).sum())
        if size <= 0:
            return
        hoped = HOPED * max(bounding.bound, bounding.counted)
        step = bounding.pace * max(0.0, min(aim, hoped) - bounding.latest.bound) / size
        bounding.prices = Prices(
            np.clip(held.cover + step * lack, 0.0, highest),
            np.clip(held.fair + step * FAIR_SCALE * excess, 0.0, dearest),
            np.maximum(held.hours + step * HOURS_SCALE * overtime, 0.0),
        )
        bounding.latest = answers(bounding.draft, bounding.prices)
        _learn(bounding)
        if told:
            told()


def _learn(bounding: Bounding) -> None:
    """Take the latest answer in."""
    means = (bounding.shares, bounding.shapes, bounding.lack, bounding.excess, bounding.overtime)
    mixed = [(1 - LATEST) * mean + LATEST * new for mean, new in zip(means, _broken(bounding), strict=True)]
    bounding.shares, bounding.shapes, bounding.lack, bounding.excess, bounding.overtime = mixed
    if bounding.latest.bound > bounding.bound:
        bounding.bound, bounding.failed = bounding.latest.bound, 0
    else:
        bounding.failed += 1
        if bounding.failed >= PATIENCE:
            bounding.pace, bounding.failed = bounding.pace * SLOWER, 0


def _broken(bounding: Bounding) -> tuple[Floats, Floats, Floats, Floats, Floats]:
    """The latest answer as shares, and by how much it breaks what is priced."""
    draft, found = bounding.draft, bounding.latest
    problem, cells = draft.problem, draft.problem.cells
    shares = np.zeros((*found.rows.shape, len(problem.shift_types), max(1, len(problem.skills))))
    people, days = np.nonzero((found.rows != OFF) & (found.skills != OFF))
    shares[people, days, found.rows[people, days], found.skills[people, days]] = 1.0
    heads = _lying(problem, shares.sum(axis=0), found.shapes)
    # Missing head-minutes that are cheaper than their price are left missing; the last piece is never cheaper.
    missing = (draft.need.widths * (draft.need.prices[:2] + draft.need.over < bounding.prices.cover)).sum(axis=0)
    counts = np.einsum("pdt,kdt->pk", shares.sum(axis=3), cells.counted.astype(np.float64))
    excess = np.where(cells.limits < NO_LIMIT, counts - _limits(draft), 0.0)
    paid = np.append(problem.paid, 0)[found.rows]
    overtime = np.einsum("pd,pbd->pb", paid, problem.budget_days) - problem.budget_minutes
    return shares, found.shapes, problem.required - heads - missing, excess, overtime.astype(np.float64)


def _limits(draft: Draft) -> Integers:
    limits = draft.problem.cells.limits
    answer: Integers = np.where(limits < NO_LIMIT, limits, 0)
    return answer


def _highest(draft: Draft) -> Floats:
    """No covered head-minute is worth more than the dearest missing one."""
    found: Floats = (draft.need.prices[-1] + draft.need.over).astype(np.float64)
    return found


def _stuck(prices: Floats, move: Floats, highest: Floats) -> NDArray[np.bool_]:
    answer: NDArray[np.bool_] = ((prices <= 0) & (move < 0)) | ((prices >= highest) & (move > 0))
    return answer


def _lying(problem: Problem, heads: Floats, shapes: Floats) -> Floats:
    slots = problem.day_slots
    lying = np.einsum("dtk,dtks->kds", heads, shapes)
    made = np.zeros((heads.shape[2], (problem.days + 1) * slots))
    made[:, : problem.days * slots] = lying[:, :, :slots].reshape(heads.shape[2], -1)
    made[:, slots:] += lying[:, :, slots:].reshape(heads.shape[2], -1)
    return made[:, : problem.days * slots]
