"""How many people an interval needs.

The smallest crew that meets a named target, then shrinkage and minimum crew.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntFlag, StrEnum

import numpy as np

from services.kit.errors import Invalid
from services.scheduling.domain import chat, crews, erlang, patience, smallest
from services.scheduling.domain.crews import Bools, Desk
from services.scheduling.domain.erlang import Floats, Integers
from services.scheduling.domain.patience import ServiceLevel

SLACK = 1e-12
"""Targets are compared with this much tolerance, so that an exact hit counts."""


ONE_BY_ONE = 64
"""So few slots are measured one by one: an hour's cover should not wait for what many slots need."""


class Model(StrEnum):
    """Whether callers wait for ever (C) or give up (A), or nobody waits because work is only due later (D)."""

    ERLANG_C = "C"
    ERLANG_A = "A"
    DEFERRED = "D"


class Bound(IntFlag):
    """What keeps a crew from being smaller: one agent fewer would miss it."""

    SERVICE_LEVEL = 1
    OCCUPANCY = 2
    WAIT = 4
    ABANDONMENT = 8
    MINIMUM_CREW = 16


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

    max_asa_s binds the mean wait of all callers under Erlang C and of served callers under Erlang A. max_abandonment is
    of callers who give up: it never binds under Erlang C.

    concurrency: contacts an agent holds at once, above 1 for chats, whose handling time is that of one held alone.
    slowdown: how much longer each takes for every other one held.
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
    concurrency: int = 1
    slowdown: float = 0.0

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
        if self.concurrency < 1 or not 0 <= self.slowdown <= 1:
            _impossible("an agent holds at least one contact, and each slows the others by 0 to 1")

    @property
    def desk(self) -> Desk:
        """What it says of how contacts are held and how callers wait."""
        patience_s = self.patience_s if self.model is Model.ERLANG_A else None
        return Desk(self.definition, self.threshold_s, patience_s, self.concurrency, self.slowdown)


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

    0 for none. Not for deferred work, whose intervals share what is to be done (`backoffice.level`).
    """
    loads = calls / interval_s * aht_s
    busy = loads > 0
    answer: Integers = np.zeros(len(calls), dtype=np.int64)
    if busy.any():

        def enough(agents: Integers, load: Floats, aht: Floats) -> Bools:
            return _met(agents, load, aht, target)

        answer[busy] = smallest.crews(enough, loads[busy], aht_s[busy])
    return answer


def bounds(calls: Floats, aht_s: Floats, agents: Integers, interval_s: int, target: ServiceTarget) -> Integers:
    """What keeps each crew from being smaller, as `Bound` in bits; 0 where nothing does, or nobody is there.

    agents: as required. Nobody at all is too few for the service level of whatever comes.
    """
    found: Integers = np.zeros(len(calls), dtype=np.int64)
    loads = calls / interval_s * aht_s
    busy = (loads > 0) & (agents > 0)
    found[busy & (agents == 1)] = Bound.SERVICE_LEVEL
    fewer = busy & (agents > 1)
    if fewer.any():
        found[fewer] = sum(
            int(bound) * ~met for bound, met in _parts(agents[fewer] - 1, loads[fewer], aht_s[fewer], target)
        )
    spare = (agents > 0) & (agents == target.minimum_crew) & ((found == 0) | ~busy)
    found[spare] = Bound.MINIMUM_CREW
    return found


def _met(agents: Integers, loads: Floats, aht_s: Floats, target: ServiceTarget) -> Bools:
    """Whether so many agents meet every part of the target."""
    met: Bools = np.logical_and.reduce([met for _, met in _parts(agents, loads, aht_s, target)])
    return met


def _parts(agents: Integers, loads: Floats, aht_s: Floats, target: ServiceTarget) -> Iterator[tuple[Bound, Bools]]:
    """Whether so many agents meet each part of the target."""
    found = crews.measure(target.desk, agents, loads, aht_s)
    yield Bound.SERVICE_LEVEL, found.level >= target.target - SLACK
    if target.max_occupancy is not None:
        yield Bound.OCCUPANCY, found.occupancy <= target.max_occupancy + SLACK
    if target.max_abandonment is not None:
        yield Bound.ABANDONMENT, found.p_abandon <= target.max_abandonment + SLACK
    if target.max_asa_s is not None:
        yield Bound.WAIT, crews.wait_served_s(target.desk, agents, loads, aht_s) <= target.max_asa_s + SLACK


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
    """Service level and occupancy of each interval with so many agents; NaN where nothing is offered.

    Deferred work has no service level of an interval.
    """
    loads = calls / interval_s * aht_s
    if target.model is not Model.ERLANG_A and target.concurrency == 1:
        with np.errstate(divide="ignore", invalid="ignore"):
            occupancy = np.where((loads > 0) & (agents > 0), np.minimum(1.0, loads / agents), np.nan)
        if target.model is Model.DEFERRED:
            return np.full(len(calls), np.nan), occupancy
        return erlang.service_levels(agents, loads, aht_s, target.threshold_s), occupancy
    levels, occupancy = np.full(len(calls), np.nan), np.full(len(calls), np.nan)
    alone = (loads > 0) & ((agents <= 0) | (len(calls) <= ONE_BY_ONE))
    for at in np.flatnonzero(alone):
        levels[at], occupancy[at] = measure_one(int(agents[at]), float(loads[at]), float(aht_s[at]), target)
    others = (loads > 0) & ~alone
    if others.any():
        found = crews.measure(target.desk, agents[others], loads[others], aht_s[others])
        levels[others], occupancy[others] = found.level, found.occupancy
    return levels, occupancy


def measure_one(agents: int, load: float, aht_s: float, target: ServiceTarget) -> tuple[float, float]:
    """Service level and occupancy of one slot with calls; NaN where nobody is counted or could be busy.

    load: erlangs of contacts held alone.
    """
    calls_per_s, patience_s = load / aht_s, target.desk.patience_s
    single = target.concurrency == 1 or agents <= 0
    if patience_s is None and single:
        found = erlang.measure(agents, calls_per_s, aht_s, target.threshold_s)
        return found.service_level, _or_nan(found.occupancy)
    if single:
        waits = patience.measure(agents, calls_per_s, aht_s, patience_s or 0.0, target.threshold_s)
        return _or_nan(waits.level(target.definition)), _or_nan(waits.occupancy)
    desk = chat.ChatDesk(agents, target.concurrency, calls_per_s, aht_s, target.slowdown)
    if patience_s is None:
        return chat.balanced(desk, target.threshold_s).service_level, chat.patient_occupancy(desk)
    waits = chat.impatient(desk, patience_s, target.threshold_s)
    return _or_nan(waits.level(target.definition)), _or_nan(waits.occupancy)


def _or_nan(share: float | None) -> float:
    return math.nan if share is None else share


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
