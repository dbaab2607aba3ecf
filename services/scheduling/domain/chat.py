"""Online chat: agents who hold several conversations at once, each slower the more there are.

Handling time of one chat beside j − 1 others: h_j = h_1·(1 + g·(j − 1)). Seconds throughout.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from services.scheduling.domain import erlang, patience

MAX_STATES = 5000
"""Beyond so many states the exact chain is left for the balanced one."""

CONCURRENCY_FACTORS: Mapping[int, float] = {1: 1.0, 2: 1.7, 3: 2.5, 4: 2.9, 5: 3.5}
"""Chats an agent effectively does at once. Source: callcentrehelper.com, Erlang C for chat."""


@dataclass(frozen=True, slots=True)
class ChatDesk:
    """Agents, how many chats each may hold, arrivals, and how handling slows. slowdown: g, measured."""

    agents: int
    max_concurrency: int
    chats_per_s: float
    aht_single_s: float
    slowdown: float = 0.0

    def __post_init__(self) -> None:
        """Refuse a desk that cannot be.

        Raises:
            ValueError: no agent, no chat, no handling time or a negative slowdown.
        """
        if self.agents < 1 or self.max_concurrency < 1 or self.aht_single_s <= 0 or self.slowdown < 0:
            raise ValueError("a chat desk needs an agent, a chat at once, a handling time and no negative slowdown")

    def handling_s(self, chats: int) -> float:
        """Handling time of each chat when the agent holds so many; at least one."""
        return self.aht_single_s * (1.0 + self.slowdown * (chats - 1))

    def rate(self, chats: int) -> float:
        """Chats an agent finishes a second while holding so many."""
        return chats / self.handling_s(chats) if chats else 0.0

    @property
    def full_rate(self) -> float:
        """Chats finished a second with every slot taken."""
        return self.agents * self.rate(self.max_concurrency)

    @property
    def load(self) -> float:
        """Arrivals over what a full desk finishes; stable below 1."""
        return self.chats_per_s / self.full_rate


@dataclass(frozen=True, slots=True)
class ChatWait:
    """What chatters meet. An unstable desk has p_wait 1, service_level 0 and no mean wait."""

    p_wait: float
    service_level: float
    asa_s: float | None


@dataclass(frozen=True, slots=True)
class ChatLoad:
    """What agents meet. agent_busy: share of time with a chat. slot_occupancy: chats held over slots."""

    wait: ChatWait
    mean_chats: float
    mean_concurrency_when_busy: float
    agent_busy: float
    slot_occupancy: float


def exact(desk: ChatDesk, threshold_s: float) -> ChatLoad:
    """The Markov chain of agents by chats held, new chats going to the least loaded.

    Raises:
        ValueError: beyond MAX_STATES or at a load of 1 and more; `balanced` answers those.
    """
    size = math.comb(desk.agents + desk.max_concurrency, desk.max_concurrency)
    if size > MAX_STATES or desk.load >= 1:
        raise ValueError(f"{size} states at a load of {desk.load:.2f} have no exact chain: use the balanced one")
    states = list(_states(desk.agents, desk.max_concurrency))
    chance = _stationary(desk, states)
    full = float(chance[states.index((0,) * desk.max_concurrency + (desk.agents,))])
    queued = full * desk.load / (1.0 - desk.load)
    total = 1.0 + queued
    chats = sum(
        float(p) * sum(held * count for held, count in enumerate(state))
        for p, state in zip(chance, states, strict=True)
    )
    idle = sum(float(p) * state[0] for p, state in zip(chance, states, strict=True)) / total
    slots = desk.agents * desk.max_concurrency
    mean_chats = (chats + queued * slots) / total
    busy = 1.0 - idle / desk.agents
    return ChatLoad(
        wait=_wait(desk, (full + queued) / total, threshold_s),
        mean_chats=mean_chats,
        mean_concurrency_when_busy=mean_chats / (desk.agents * busy) if busy > 0 else 0.0,
        agent_busy=busy,
        slot_occupancy=mean_chats / slots,
    )


def balanced(desk: ChatDesk, threshold_s: float) -> ChatWait:
    """All chats spread evenly over the agents: one birth–death chain, within 0.01 of the exact waiting share."""
    if desk.load >= 1:
        return ChatWait(1.0, 0.0, None)
    lost, _ = _spread(desk)
    return _wait(desk, lost / (1.0 - desk.load * (1.0 - lost)), threshold_s)


def impatient(desk: ChatDesk, patience_s: float, threshold_s: float) -> patience.ErlangA:
    """The balanced chain with chatters who give up after an exponential patience; stable for every load.

    occupancy: chats held over slots. Source: domain reference 1.8.
    """
    lost, held = _spread(desk)
    load = desk.chats_per_s * desk.aht_single_s
    found = patience.behind(lost, desk.full_rate, load, desk.chats_per_s, (patience_s, threshold_s))
    return replace(found, occupancy=slot_occupancy(desk, found.p_wait, held))


def slot_occupancy(desk: ChatDesk, p_wait: float, held: float) -> float:
    """Chats held over slots. held: mean of them while a slot is free."""
    return (1.0 - p_wait) * held / (desk.agents * desk.max_concurrency) + p_wait


def patient_occupancy(desk: ChatDesk) -> float:
    """Chats held over slots by the balanced chain when nobody gives up; 1 when the load is too much."""
    if desk.load >= 1:
        return 1.0
    lost, held = _spread(desk)
    return slot_occupancy(desk, lost / (1.0 - desk.load * (1.0 - lost)), held)


def _spread(desk: ChatDesk) -> tuple[float, float]:
    """Of the balanced chain without a queue: the share of time it is full, and mean chats while it is not."""
    load = desk.chats_per_s * desk.aht_single_s
    if load <= 0:
        return 0.0, 0.0
    emptying = spread_logs(desk.agents, desk.max_concurrency, desk.slowdown)
    logs = emptying + np.arange(len(emptying)) * math.log(load)
    weights = np.exp(logs - logs.max())
    below = float(weights[:-1].sum())
    held = float((weights[:-1] * np.arange(len(weights) - 1)).sum()) / below if below > 0 else 0.0
    return float(weights[-1] / weights.sum()), held


def slots_as_agents(desk: ChatDesk, threshold_s: float) -> erlang.ErlangC:
    """Erlang C with every slot an agent at the slowest handling: conservative, exact without slowdown."""
    slots = desk.agents * desk.max_concurrency
    return erlang.measure(slots, desk.chats_per_s, desk.handling_s(desk.max_concurrency), threshold_s)


def divided_handling(desk: ChatDesk, threshold_s: float) -> erlang.ErlangC:
    """Erlang C with the slowest handling divided by the concurrency: badly conservative, for comparison."""
    handling = desk.handling_s(desk.max_concurrency) / desk.max_concurrency
    return erlang.measure(desk.agents, desk.chats_per_s, handling, threshold_s)


def effective_handling_s(aht_s: float, concurrency: int, factors: Mapping[int, float]) -> float:
    """Handling time over the factor of that concurrency."""
    return aht_s / factors[concurrency]


@lru_cache(maxsize=1024)
def spread_logs(agents: int, concurrency: int, slowdown: float) -> erlang.Floats:
    """Logarithms of the chain's weights at a load of one erlang: no chat, one, … every slot taken.

    Chats are spread evenly, so that some agents hold one more than the others.
    """
    each, more = np.divmod(np.arange(1, agents * concurrency + 1), agents)
    fewer = each / (1.0 + slowdown * np.maximum(each - 1, 0))
    finishing = more * (each + 1) / (1.0 + slowdown * each) + (agents - more) * fewer
    logs: erlang.Floats = np.concatenate(([0.0], -np.cumsum(np.log(finishing))))
    return logs


def _wait(desk: ChatDesk, p_wait: float, threshold_s: float) -> ChatWait:
    spare = desk.full_rate - desk.chats_per_s
    return ChatWait(p_wait, 1.0 - p_wait * math.exp(-spare * threshold_s), p_wait / spare)


@lru_cache(maxsize=32)
def _compositions(agents: int, levels: int) -> tuple[tuple[int, ...], ...]:
    if levels == 1:
        return ((agents,),)
    return tuple((first, *rest) for first in range(agents + 1) for rest in _compositions(agents - first, levels - 1))


def _states(agents: int, concurrency: int) -> Iterator[tuple[int, ...]]:
    """How many agents hold 0, 1, …, K chats."""
    return iter(_compositions(agents, concurrency + 1))


def _stationary(desk: ChatDesk, states: list[tuple[int, ...]]) -> erlang.Floats:
    """Shares of time in each state, the queue above the full desk left out."""
    place = {state: at for at, state in enumerate(states)}
    flow = np.zeros((len(states), len(states)))
    for at, state in enumerate(states):
        lowest = next(held for held, count in enumerate(state) if count)
        if lowest < desk.max_concurrency:
            flow[at, place[_moved(state, lowest, lowest + 1)]] += desk.chats_per_s
        for held in range(1, desk.max_concurrency + 1):
            if state[held]:
                flow[at, place[_moved(state, held, held - 1)]] += state[held] * desk.rate(held)
    balance = flow.T - np.diag(flow.sum(axis=1))
    balance[-1] = 1.0
    right = np.zeros(len(states))
    right[-1] = 1.0
    return np.asarray(np.linalg.solve(balance, right), dtype=np.float64)


def _moved(state: tuple[int, ...], source: int, target: int) -> tuple[int, ...]:
    counts = list(state)
    counts[source] -= 1
    counts[target] += 1
    return tuple(counts)
