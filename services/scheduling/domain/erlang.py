"""Erlang B and C: queues whose callers never give up, and the building block of those who do.

One time unit throughout: seconds. Loads are erlangs (calls per second × seconds of handling).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

SMALLEST = 1e-300
"""Below this the blocking probability is reported as zero."""


@dataclass(frozen=True, slots=True)
class ErlangC:
    """What callers and agents meet in M/M/n with unlimited patience.

    An unstable queue (load ≥ agents) has p_wait 1, service_level 0 and no finite wait (None).
    asa_s: mean wait of all callers.
    """

    offered_erlangs: float
    stable: bool
    p_wait: float
    service_level: float
    asa_s: float | None
    mean_wait_of_delayed_s: float | None
    mean_queue: float | None
    occupancy: float | None


@lru_cache(maxsize=65536)
def blocking(servers: int, offered_erlangs: float) -> float:
    """Erlang B: share of calls that find every server busy, by the direct recursion; 1 without servers."""
    if servers <= 0:
        return 1.0
    if offered_erlangs <= 0:
        return 0.0
    lost = 1.0
    for busy in range(1, servers + 1):
        lost = offered_erlangs * lost / (busy + offered_erlangs * lost)
        if lost < SMALLEST and busy > offered_erlangs:
            return 0.0
    return lost


def blocking_inverse(servers: int, offered_erlangs: float) -> float:
    """Erlang B by the recursion of 1/B; equal to `blocking`, zero once 1/B leaves the floating range."""
    if servers <= 0:
        return 1.0
    if offered_erlangs <= 0:
        return 0.0
    inverse = 1.0
    for busy in range(1, servers + 1):
        inverse = 1.0 + inverse * busy / offered_erlangs
        if inverse > 1 / SMALLEST:
            return 0.0
    return 1.0 / inverse


def load_for_blocking(servers: int, share: float) -> float:
    """The load in erlangs at which `servers` lose exactly this share of calls; 0 < share < 1."""
    if servers <= 0 or not 0 < share < 1:
        return 0.0
    low, high = 0.0, servers / (1.0 - share) + 1.0
    for _ in range(200):
        middle = (low + high) / 2
        if blocking_inverse(servers, middle) < share:
            low = middle
        else:
            high = middle
        if high - low <= 1e-14 * high:
            break
    return (low + high) / 2


def waiting(servers: int, offered_erlangs: float) -> float:
    """Erlang C: share of calls that wait; 1 when the load is not below the servers."""
    if offered_erlangs <= 0:
        return 0.0 if servers > 0 else 1.0
    if servers <= offered_erlangs:
        return 1.0
    lost = blocking(servers, offered_erlangs)
    return servers * lost / (servers - offered_erlangs * (1.0 - lost))


def measure(agents: int, calls_per_s: float, aht_s: float, threshold_s: float) -> ErlangC:
    """All measures of Erlang C. aht_s includes after-call work.

    Source: Erlang 1917; domain reference 1.3.
    """
    load = calls_per_s * aht_s
    if load >= agents:
        return ErlangC(
            offered_erlangs=load,
            stable=False,
            p_wait=1.0,
            service_level=0.0,
            asa_s=None,
            mean_wait_of_delayed_s=None,
            mean_queue=None,
            occupancy=1.0 if agents else None,
        )
    p_wait = waiting(agents, load)
    spare = agents - load
    return ErlangC(
        offered_erlangs=load,
        stable=True,
        p_wait=p_wait,
        service_level=1.0 - p_wait * math.exp(-spare * threshold_s / aht_s) if aht_s > 0 else 1.0,
        asa_s=p_wait * aht_s / spare,
        mean_wait_of_delayed_s=aht_s / spare,
        mean_queue=p_wait * load / spare,
        occupancy=load / agents,
    )


def wait_quantile_s(agents: int, calls_per_s: float, aht_s: float, share: float) -> float | None:
    """The wait that this share of callers does not exceed; None when unstable or share is not below 1."""
    load = calls_per_s * aht_s
    if load >= agents or not 0 <= share < 1:
        return None
    p_wait = waiting(agents, load)
    if p_wait <= 1.0 - share:
        return 0.0
    return aht_s / (agents - load) * math.log(p_wait / (1.0 - share))


def halfin_whitt(beta: float) -> float:
    """Share of calls that wait when agents ≈ load + beta × √load, in the limit of many agents.

    Source: Halfin and Whitt 1981: [1 + βΦ(β)/φ(β)]⁻¹.
    """
    below = 0.5 * math.erfc(-beta / math.sqrt(2.0))
    density = math.exp(-beta * beta / 2.0) / math.sqrt(2.0 * math.pi)
    return 1.0 / (1.0 + beta * below / density) if density > 0 else 0.0


def square_root_agents(offered_erlangs: float, beta: float) -> int:
    """Agents by the square-root rule, rounded up."""
    return math.ceil(offered_erlangs + beta * math.sqrt(offered_erlangs) - 1e-9)


def blocking_of(servers: Integers, loads: Floats) -> Floats:
    """Erlang B for many (servers, load) pairs at once: one pass over the largest number of servers."""
    # Short numbers are sorted by their digits, in a fraction of the time.
    few = len(servers) > 0 and int(servers.max()) < 2**15
    order = np.argsort((-servers).astype(np.int16) if few else -servers, kind="stable")
    counts, load = servers[order], loads[order]
    lost = np.ones(len(load))
    reach = np.searchsorted(-counts, -np.arange(1, int(counts[0]) + 1 if len(counts) else 1), side="right")
    for busy, upto in enumerate(reach, start=1):
        part = load[:upto] * lost[:upto]
        lost[:upto] = part / (busy + part)
    answer = np.empty(len(load))
    answer[order] = lost
    return answer


def service_levels(agents: Integers, loads: Floats, aht_s: Floats, threshold_s: float) -> Floats:
    """Share answered within the threshold for many intervals.

    0 where unstable, NaN where nothing is offered.
    """
    lost = blocking_of(agents, loads)
    spare = agents - loads
    with np.errstate(divide="ignore", invalid="ignore"):
        p_wait = agents * lost / (agents - loads * (1.0 - lost))
        level = 1.0 - p_wait * np.exp(-spare * threshold_s / aht_s)
    return np.where(loads <= 0, np.nan, np.where(spare > 0, level, 0.0))


def mean_waits_s(agents: Integers, loads: Floats, aht_s: Floats) -> Floats:
    """Mean wait of all callers for many intervals; infinite where unstable, NaN where nothing is offered."""
    lost = blocking_of(agents, loads)
    spare = agents - loads
    with np.errstate(divide="ignore", invalid="ignore"):
        wait = agents * lost / (agents - loads * (1.0 - lost)) * aht_s / spare
    return np.where(loads <= 0, np.nan, np.where(spare > 0, wait, np.inf))
