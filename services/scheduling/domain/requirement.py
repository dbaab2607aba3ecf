"""How many people an interval needs.

The smallest crew that meets a named target, then shrinkage and minimum crew.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

import numpy as np

from services.kit.errors import Invalid
from services.scheduling.domain import erlang, patience
from services.scheduling.domain.erlang import Floats, Integers
from services.scheduling.domain.patience import ServiceLevel

SLACK = 1e-12
"""Targets are compared with this much tolerance, so that an exact hit counts."""


class Model(StrEnum):
    """Whether callers wait for ever (C) or give up (A)."""

    ERLANG_C = "C"
    ERLANG_A = "A"


@dataclass(frozen=True, slots=True)
class Shrinkage:
    """Shares of paid time in which people are not available, apart from what the roster already shows.

    planned: leave, training, meetings, breaks. unplanned: sick, late, system down.
    sequential: each part is a share of what the parts before it left, so that they multiply; else they add
    up.
    """

    planned: tuple[float, ...] = ()
    unplanned: tuple[float, ...] = ()
    sequential: bool = False

    @property
    def total(self) -> float:
        """The share of paid time lost to all parts."""
        return _stacked(self.planned + self.unplanned, sequential=self.sequential)

    @property
    def residual(self) -> float:
        """The share still to expect when breaks and leave stand in the roster: the unplanned parts."""
        return _stacked(self.unplanned, sequential=self.sequential)


@dataclass(frozen=True, slots=True)
class ServiceTarget:
    """What a queue promises. Shares are 0…1; a cap of None does not bind.

    patience_s: mean, needed by Erlang A.

    max_asa_s binds the mean wait of all callers under Erlang C and of served callers under Erlang A.
    """

    definition: ServiceLevel = ServiceLevel.ANSWERED_OFFERED
    target: float = 0.8
    threshold_s: float = 20.0
    max_occupancy: float | None = None
    max_asa_s: float | None = None
    max_abandonment: float | None = None
    patience_s: float | None = None
    shrinkage: Shrinkage = field(default_factory=Shrinkage)
    minimum_crew: int = 0
    model: Model = Model.ERLANG_C

    def __post_init__(self) -> None:
        """Refuse a target that no crew could be measured against.

        Raises:
            Invalid: BAD_TARGET.
        """
        shares = (self.target, self.shrinkage.total)
        if not all(0 <= share < 1 for share in shares) or self.threshold_s < 0:
            _impossible("shares must be at least 0 and below 1, and the threshold not negative")
        if self.max_occupancy is not None and not 0 < self.max_occupancy <= 1:
            _impossible("the occupancy cap must be above 0 and at most 1")
        if any(cap is not None and cap <= 0 for cap in (self.max_asa_s, self.max_abandonment, self.patience_s)):
            _impossible("caps and patience must be above 0")
        if self.model is Model.ERLANG_A and self.patience_s is None:
            _impossible("Erlang A needs the callers' mean patience")


@dataclass(frozen=True, slots=True)
class Requirement:
    """What one interval needs. agents: on the phones. scheduled_heads: to roster, shrinkage added.

    service_level and occupancy are those of `agents`; None when nothing is offered.
    """

    start: datetime
    agents: int
    scheduled_heads: int
    service_level: float | None
    occupancy: float | None


def requirements(
    starts: Sequence[datetime], calls: Floats, aht_s: Floats, slot_minutes: int, target: ServiceTarget
) -> tuple[Requirement, ...]:
    """The requirement of every interval. calls: expected in the interval. aht_s: includes after-call work."""
    agents = np.maximum(required_agents(calls, aht_s, slot_minutes * 60, target), target.minimum_crew)
    levels, occupancies = outlook(calls, aht_s, agents, slot_minutes * 60, target)
    shrunk = target.shrinkage.total
    return tuple(
        Requirement(
            start=start,
            agents=int(count),
            scheduled_heads=headcount(int(count), shrunk),
            service_level=None if math.isnan(level) else float(level),
            occupancy=None if math.isnan(occupancy) else float(occupancy),
        )
        for start, count, level, occupancy in zip(starts, agents, levels, occupancies, strict=True)
    )


def required_agents(calls: Floats, aht_s: Floats, interval_s: int, target: ServiceTarget) -> Integers:
    """The smallest crew of each interval that meets every part of the target, before the minimum crew.

    0 for none.
    """
    pairs, back = np.unique(np.stack([calls, aht_s], axis=1), axis=0, return_inverse=True)
    loads = pairs[:, 0] / interval_s * pairs[:, 1]
    if target.model is Model.ERLANG_C:
        found = _required_c(loads, pairs[:, 1], target)
    else:
        found = np.zeros(len(pairs), dtype=np.int64)
        near = 1
        # By rising load each answer is close to the one before.
        for place in np.argsort(loads, kind="stable"):
            if loads[place] > 0:
                near = _required_a(float(pairs[place, 0]) / interval_s, float(pairs[place, 1]), target, near)
                found[place] = near
    answer: Integers = found[back.reshape(-1)]
    return answer


def _required_c(loads: Floats, aht_s: Floats, target: ServiceTarget) -> Integers:
    """One pass over n for all intervals, by the recursion of Erlang B.

    Intervals leave as soon as they are met.
    """
    order = np.argsort(loads, kind="stable")
    order = order[loads[order] > 0]
    load, aht = loads[order], aht_s[order]
    lost = np.ones(len(load))
    answer: Integers = np.zeros(len(loads), dtype=np.int64)
    agents = 0
    while len(order):
        agents += 1
        part = load * lost
        lost = part / (agents + part)
        upto = int(np.searchsorted(load, agents, side="left"))
        if not upto:
            continue
        met = _met_c(agents, load[:upto], aht[:upto], lost[:upto], target)
        if met.any():
            answer[order[:upto][met]] = agents
            keep = np.concatenate([~met, np.ones(len(order) - upto, dtype=bool)])
            order, load, aht, lost = order[keep], load[keep], aht[keep], lost[keep]
    return answer


def _met_c(agents: int, load: Floats, aht_s: Floats, lost: Floats, target: ServiceTarget) -> np.ndarray:
    """Whether so many agents meet the target, for loads below that number."""
    spare = agents - load
    p_wait = agents * lost / (agents - load * (1.0 - lost))
    met: np.ndarray = 1.0 - p_wait * np.exp(-spare * target.threshold_s / aht_s) >= target.target - SLACK
    if target.max_occupancy is not None:
        met &= load / agents <= target.max_occupancy + SLACK
    if target.max_asa_s is not None:
        met &= p_wait * aht_s / spare <= target.max_asa_s + SLACK
    return met


def _required_a(calls_per_s: float, aht_s: float, target: ServiceTarget, near: int) -> int:
    """The smallest crew under Erlang A. near: where to begin to look."""

    def met(agents: int) -> bool:
        return _met_a(
            patience.measure(agents, calls_per_s, aht_s, target.patience_s or 0.0, target.threshold_s), target
        )

    return _smallest(met, near)


def _smallest(met: Callable[[int], bool], near: int) -> int:
    """The smallest n ≥ 1 that is met, where being met never ends once it begins.

    From `near` in steps that double, then by halves; nobody never meets it.
    """
    low, high, step = near - 1, near, 1
    while not met(high):
        low, high, step = high, high + step, step * 2
    while 0 < low < near and met(low):
        low, high, step = max(0, low - step), low, step * 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if met(middle) else (middle, high)
    return high


def _met_a(found: patience.ErlangA, target: ServiceTarget) -> bool:
    level = found.level(target.definition)
    return (
        (level is not None and level >= target.target - SLACK)
        and (target.max_occupancy is None or (found.occupancy or 0.0) <= target.max_occupancy + SLACK)
        and (target.max_abandonment is None or found.p_abandon <= target.max_abandonment + SLACK)
        and (target.max_asa_s is None or (found.wait_served_s or 0.0) <= target.max_asa_s + SLACK)
    )


def expected_service_level(
    calls: float, aht_s: float, agents: int, interval_s: int, target: ServiceTarget
) -> float | None:
    """The service level that so many agents give in one interval, by the target's definition.

    None without calls.
    """
    levels, _ = outlook(np.array([calls]), np.array([aht_s]), np.array([agents]), interval_s, target)
    return None if math.isnan(levels[0]) else float(levels[0])


def outlook(
    calls: Floats, aht_s: Floats, agents: Integers, interval_s: int, target: ServiceTarget
) -> tuple[Floats, Floats]:
    """Service level and occupancy of each interval with so many agents; NaN where nothing is offered."""
    loads = calls / interval_s * aht_s
    busy = loads > 0
    with np.errstate(divide="ignore", invalid="ignore"):
        occupancy = np.where(busy & (agents > 0), np.minimum(1.0, loads / agents), np.nan)
    if target.model is Model.ERLANG_C:
        return erlang.service_levels(agents, loads, aht_s, target.threshold_s), occupancy
    levels = np.full(len(calls), np.nan)
    for at in np.flatnonzero(busy):
        found = patience.measure(
            int(agents[at]),
            float(calls[at]) / interval_s,
            float(aht_s[at]),
            target.patience_s or 0.0,
            target.threshold_s,
        )
        level = found.level(target.definition)
        levels[at] = math.nan if level is None else level
        occupancy[at] = math.nan if found.occupancy is None else found.occupancy
    return levels, occupancy


def weighted_service_level(calls: Floats, levels: Floats) -> float | None:
    """The service level of a day: each interval's, weighted by its calls; None without calls."""
    counted = ~np.isnan(levels)
    total = float(calls[counted].sum())
    return float((calls[counted] * levels[counted]).sum()) / total if total > 0 else None


def scheduled_fte(agents: float, shrinkage: float) -> float:
    """Paid full-time equivalents behind so many agents on the phones: agents / (1 − shrinkage)."""
    return agents / (1.0 - shrinkage)


def headcount(agents: float, shrinkage: float) -> int:
    """Whole people to schedule; the guard keeps 7/0.7 at 10."""
    return math.ceil(scheduled_fte(agents, shrinkage) - 1e-9)


def _stacked(parts: tuple[float, ...], *, sequential: bool) -> float:
    return 1.0 - math.prod(1.0 - part for part in parts) if sequential else math.fsum(parts)


def _impossible(why: str) -> None:
    raise Invalid(
        "BAD_TARGET",
        f"This service target cannot be used: {why}.",
        "服务目标无效：比例须在 0 与 1 之间，等待上限与耐心时长须大于 0，Erlang A 须给出平均耐心时长。",
        why=why,
    )
