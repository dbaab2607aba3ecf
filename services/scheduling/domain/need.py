"""What a head on the phones is worth, slot by slot: the cost of cover, and what one more shift would change of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain.pausing import Priced
from services.scheduling.domain.roster import Integers, Problem

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Need:
    """Cover of a problem as pieces of cost. By skill and slot, in head-minutes.

    Missing head-minutes cost more the more there are: `widths` are how many cost each of `prices`, the last piece
    without end. Spare ones cost `over` each.
    """

    problem: Problem
    widths: Integers
    prices: Integers
    over: int

    def cost(self, covered: Integers) -> Integers:
        """The cost of each slot. covered: of the same shape, further axes in front."""
        problem = self.problem
        return self._of(problem.required - covered, problem.required - problem.crews)

    def _of(self, gap: Integers | Floats, ease: Integers) -> Integers:
        weights, problem = self.problem.weights, self.problem
        short = np.maximum(0, gap)
        cost = weights.under * short + self.over * (short - gap)
        cost += weights.steep * np.maximum(0, gap - problem.slot_minutes)
        if problem.minimum:
            cost += weights.crew * np.maximum(0, gap - ease)
        answer: Integers = cost
        return answer

    def marginal(self, covered: Integers | Floats, skills: Integers) -> Priced:
        """What one more shift for each of these skills would cost (negative: save), breaks where they cost least.

        By day, type and place in `skills`. Exact unless two breaks of a shift share a slot.
        """
        problem = self.problem
        required = problem.required[skills]
        gap, ease = required - covered[skills], required - problem.crews[skills]
        before = self._of(gap, ease)
        worth = {some: (self._of(gap - some, ease) - before).astype(np.float64) for some in problem.pausing.minutes}
        return problem.pausing.priced(worth, problem.days)


def of(problem: Problem) -> Need:
    """The need of a problem."""
    weights = problem.weights
    ease = problem.required - problem.crews
    breaks = np.sort(np.stack([np.minimum(problem.slot_minutes, problem.required), ease]), axis=0)
    first, second = breaks
    widths = np.stack([first, second - first])
    base = weights.under + np.zeros_like(first)
    steep_first = problem.slot_minutes <= ease
    middle = base + np.where(steep_first, weights.steep, weights.crew)
    prices = np.stack([base, middle, base + weights.steep + weights.crew])
    return Need(problem, widths, prices, weights.over)


def prices_of(problem: Problem, worth: Floats) -> Priced:
    """What one more shift costs if each covered head-minute of a skill and slot is worth so much.

    By day, type and skill, with its breaks where they cost least; heads to spare cost what they cost.
    """
    each = problem.weights.over - worth
    return problem.pausing.priced({some: some * each for some in problem.pausing.minutes}, problem.days)


def value_of(need: Need, worth: Floats) -> float:
    """The least that cover can cost, if covered head-minutes are paid at these prices; part of a bound.

    worth: never above the highest price of a missing head-minute.
    """
    problem = need.problem
    # A missing head-minute also saves what a spare one costs, because spare = covered − required + missing.
    gains = np.minimum(0.0, need.prices[:2] + need.over - worth)
    constant = -need.over * float(problem.required.sum())
    return constant + float((problem.required * worth).sum() + (need.widths * gains).sum())
