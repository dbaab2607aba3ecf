"""Shared pools as they travel, and back."""

from __future__ import annotations

from services.scheduling import demand_wire, target_wire
from services.scheduling.domain import pools, requirement
from services.scheduling.domain.pools import Effort, Group, PoolNeed, PoolQueue
from services.scheduling.domain.queues import Handling
from zhongtai.scheduling.v1 import demand_pb2

_REPLICATIONS, _CALLS = 64, 800


def calculate(asked: demand_pb2.CalculatePoolRequest) -> demand_pb2.CalculatePoolResponse:
    """What a pool needs.

    Raises:
        Invalid: BAD_TARGET, BAD_POOL.
    """
    codes = [queue.code for queue in asked.queues]
    if len(set(codes)) < len(codes):
        raise pools.bad("every queue needs a code of its own", "队列代码不能重复")
    if not {code for group in asked.groups for code in group.queues} <= set(codes):
        raise pools.bad("a group serves a queue that is not there", "坐席组引用了不存在的队列")
    queues = [
        PoolQueue(
            queue.calls / queue.interval_seconds,
            queue.aht_seconds,
            target_wire.target(queue.target).to_reckon(Handling()),
        )
        for queue in asked.queues
    ]
    groups = [Group(frozenset(codes.index(code) for code in group.queues), group.weight) for group in asked.groups]
    found = pools.need(queues, groups, Effort(asked.seed, _REPLICATIONS, _CALLS))
    return _told(codes, queues, groups, found)


def _told(
    codes: list[str], queues: list[PoolQueue], groups: list[Group], found: PoolNeed
) -> demand_pb2.CalculatePoolResponse:
    heads = [
        requirement.headcount(agents, max(queues[place].target.shrinkage.total for place in group.queues))
        for agents, group in zip(found.crew, groups, strict=True)
    ]
    return demand_pb2.CalculatePoolResponse(
        agents=found.crew,
        heads=heads,
        queues=[
            demand_pb2.PoolQueueSeen(
                code=code,
                service_level_permille=demand_wire.permille(seen.level),
                half_width_permille=demand_wire.permille(seen.half_width),
                abandoned_permille=demand_wire.permille(seen.p_abandon),
                mean_wait_seconds=round(seen.wait_served_s, 3),
            )
            for code, seen in zip(codes, found.seen, strict=True)
        ],
        agents_reckoned=found.reckoned,
        agents_apart=found.apart,
        met=found.met,
    )
