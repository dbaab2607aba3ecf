"""Queues that share agents: how many people of each set of skills are needed, reckoned and then seen in simulation.

Queues whose agents can stand in for one another are served as one (complete resource pooling, Harrison and López 1999):
the tightest set of queues, by its load over all agents who can serve any of it, is one Erlang system; then the rest.
That is hopeful where only few agents have several skills, so the answer is checked by simulation, and mended by it.
"""

from __future__ import annotations

import dataclasses
import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.kit.errors import Invalid
from services.scheduling.domain import pool_events, requirement
from services.scheduling.domain.erlang import Integers
from services.scheduling.domain.patience import ServiceLevel
from services.scheduling.domain.pool_events import Seen, Stream
from services.scheduling.domain.requirement import Model, ServiceTarget

MOST_QUEUES = 8
MOST_AGENTS = 500
_MOST_STEPS = 12


@dataclass(frozen=True, slots=True)
class PoolQueue:
    """Calls of a queue in one slot, and what they are promised.

    Only the service level, answered / offered, and patience count.
    """

    calls_per_s: float
    aht_s: float
    target: ServiceTarget

    @property
    def load(self) -> float:
        """Erlangs."""
        return self.calls_per_s * self.aht_s


@dataclass(frozen=True, slots=True)
class Group:
    """People with the same skills. queues: places of those they serve. weight: how many there are against others."""

    queues: frozenset[int]
    weight: float


@dataclass(frozen=True, slots=True)
class PoolNeed:
    """Agents of each group. seen: what callers of each queue meet. reckoned: agents in all before simulation.

    apart: agents in all if every queue had its own. met: whether every queue keeps its promise in simulation.
    """

    crew: tuple[int, ...]
    seen: tuple[Seen, ...]
    reckoned: int
    apart: int
    met: bool


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is simulated: replications of about so many calls each, from a seed."""

    seed: int = 1
    replications: int = 64
    calls: int = 1500


def need(queues: Sequence[PoolQueue], groups: Sequence[Group], effort: Effort | None = None) -> PoolNeed:
    """The fewest agents, in the groups' proportions, with whom every queue keeps its promise.

    Raises:
        Invalid: BAD_POOL.
    """
    effort = effort or Effort()
    _check(queues, groups)
    total = reckoned = _reckon(queues, groups)
    seen = _simulate(queues, groups, total, effort)
    step = -1 if _kept(queues, seen) else 1
    for _ in range(_MOST_STEPS):
        following = total + step
        if following < 1:
            break
        then = _simulate(queues, groups, following, effort)
        if step < 0 and not _kept(queues, then):
            break
        total, seen = following, then
        if step > 0 and _kept(queues, then):
            break
    return PoolNeed(
        tuple(int(agents) for agents in split(groups, total)), seen, reckoned, _apart(queues), _kept(queues, seen)
    )


def levels(queues: Sequence[PoolQueue], groups: Sequence[Group], crew: Sequence[int]) -> list[float]:
    """The service level of each queue as reckoned, without simulation. crew: agents of each group."""
    found = [0.0] * len(queues)
    left, free = set(range(len(queues))), set(range(len(groups)))
    while left:
        tight, able = _tightest(queues, groups, crew, (left, free))
        agents = sum(crew[group] for group in able)
        calls = math.fsum(queues[place].calls_per_s for place in tight)
        load = math.fsum(queues[place].load for place in tight)
        for place in tight:
            found[place] = requirement.measure_one(agents, load, load / calls, queues[place].target)[0]
        left -= tight
        free -= able
    return found


def split(groups: Sequence[Group], total: int) -> Integers:
    """Whole agents of each group that add up to the total, by weight; what is left over goes to the largest parts."""
    weights = np.array([group.weight for group in groups])
    exact = weights / weights.sum() * total
    whole: Integers = np.floor(exact + 1e-9).astype(np.int64)
    order = np.argsort(whole - exact, kind="stable")
    whole[order[: total - int(whole.sum())]] += 1
    return whole


def _reckon(queues: Sequence[PoolQueue], groups: Sequence[Group]) -> int:
    """The fewest agents in all with whom every queue keeps its promise as reckoned."""
    total = max(1, math.ceil(math.fsum(queue.load for queue in queues) * 0.5))
    while total < MOST_AGENTS:
        reached = levels(queues, groups, [int(agents) for agents in split(groups, total)])
        if all(level >= queue.target.target for level, queue in zip(reached, queues, strict=True)):
            return total
        total += 1
    return MOST_AGENTS


def _tightest(
    queues: Sequence[PoolQueue], groups: Sequence[Group], crew: Sequence[int], left: tuple[set[int], set[int]]
) -> tuple[set[int], set[int]]:
    """The smallest set of the queues left with the most load for its agents, and the groups that serve any of it."""
    places, free = left
    best: tuple[float, set[int], set[int]] = (-1.0, set(), set())
    for size in range(1, len(places) + 1):
        for chosen in itertools.combinations(sorted(places), size):
            able = {group for group in free if groups[group].queues & set(chosen)}
            agents = sum(crew[group] for group in able)
            load = math.fsum(queues[place].load for place in chosen)
            ratio = load / agents if agents else math.inf
            if ratio > best[0] * (1 + 1e-12):
                best = ratio, set(chosen), able
    return best[1], best[2]


def _simulate(queues: Sequence[PoolQueue], groups: Sequence[Group], total: int, effort: Effort) -> tuple[Seen, ...]:
    streams = [
        Stream(queue.calls_per_s, queue.aht_s, queue.target.threshold_s, queue.target.desk.patience_s)
        for queue in queues
    ]
    return pool_events.simulate(
        streams,
        serves(groups, len(queues)),
        split(groups, total),
        seed=effort.seed,
        replications=effort.replications,
        calls=effort.calls,
    )


def serves(groups: Sequence[Group], count: int) -> NDArray[np.bool_]:
    """Whether each group (row) serves each queue."""
    return np.array([[place in group.queues for place in range(count)] for group in groups])


def _kept(queues: Sequence[PoolQueue], seen: Sequence[Seen]) -> bool:
    return all(each.level >= queue.target.target for each, queue in zip(seen, queues, strict=True))


def _apart(queues: Sequence[PoolQueue]) -> int:
    """Agents in all if every queue had its own."""
    return sum(
        int(
            requirement.required_agents(
                np.array([queue.calls_per_s]),
                np.array([queue.aht_s]),
                1,
                dataclasses.replace(queue.target, max_occupancy=None),
            )[0]
        )
        for queue in queues
    )


def _check(queues: Sequence[PoolQueue], groups: Sequence[Group]) -> None:
    served = {place for group in groups if group.weight > 0 for place in group.queues}
    if not 0 < len(queues) <= MOST_QUEUES:
        raise bad(f"give one to {MOST_QUEUES} queues", f"请给出 1 至 {MOST_QUEUES} 个队列")
    if any(queue.calls_per_s <= 0 or queue.aht_s <= 0 for queue in queues):
        raise bad("every queue needs calls and a handling time", "每个队列须有话务量与处理时长")
    if any(queue.target.concurrency > 1 or queue.target.model is Model.DEFERRED for queue in queues):
        raise bad("only calls are served by a shared pool", "只有电话队列可以共享坐席")
    if any(queue.target.definition is not ServiceLevel.ANSWERED_OFFERED for queue in queues):
        raise bad("the service level must be answered / offered", "服务水平须为“时限内接听 / 呼入”口径")
    if any(group.weight < 0 for group in groups) or served != set(range(len(queues))):
        raise bad("every queue needs a group that serves it", "每个队列至少要有一个坐席组")
    if math.fsum(queue.load for queue in queues) > MOST_AGENTS / 2:
        raise bad(f"at most {MOST_AGENTS // 2} erlangs in all", f"总负荷不得超过 {MOST_AGENTS // 2} 爱尔兰")


def bad(why: str, chinese: str) -> Invalid:
    """The refusal of a pool that cannot be reckoned."""
    return Invalid("BAD_POOL", f"This pool cannot be reckoned: {why}.", f"无法计算该共享坐席池：{chinese}。", why=why)
