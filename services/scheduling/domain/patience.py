"""Erlang A: queues whose callers give up after an exponential patience. Exact, stable for every load.

Source: Palm 1957; Garnett, Mandelbaum and Reiman 2002; Zeltyn and Mandelbaum. Seconds throughout.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import numpy as np

from services.scheduling.domain import erlang
from services.scheduling.domain.erlang import Floats


class ServiceLevel(StrEnum):
    """Which share "answered within T" is meant.

    The four differ by points on the same day, so targets name one.

    ANSWERED_OFFERED: answered ≤ T / offered. EXCLUDING_SHORT: answered ≤ T / (offered − abandoned ≤ T).
    ANSWERED_OF_ANSWERED: answered ≤ T / answered. WAIT_WITHIN: (answered ≤ T + abandoned ≤ T) / offered.
    """

    ANSWERED_OFFERED = "sl_answered_offered"
    EXCLUDING_SHORT = "sl_excl_short_abandon"
    ANSWERED_OF_ANSWERED = "sl_answered_of_answered"
    WAIT_WITHIN = "sl_wait_le_T"


@dataclass(frozen=True, slots=True)
class ErlangA:
    """What callers and agents meet in M/M/n+M. Shares are of offered calls; a share of nobody is None."""

    offered_erlangs: float
    p_wait: float
    p_abandon: float
    p_abandon_given_wait: float | None
    wait_all_s: float
    wait_served_s: float | None
    mean_queue: float
    occupancy: float | None
    answered_within: float
    abandoned_within: float

    def level(self, definition: ServiceLevel) -> float | None:
        """The service level by one of the four definitions; None when its denominator is empty."""
        if definition is ServiceLevel.ANSWERED_OFFERED:
            return self.answered_within
        if definition is ServiceLevel.WAIT_WITHIN:
            return self.answered_within + self.abandoned_within
        short = definition is ServiceLevel.EXCLUDING_SHORT
        counted = 1.0 - (self.abandoned_within if short else self.p_abandon)
        return self.answered_within / counted if counted > 1e-15 else None


@lru_cache(maxsize=65536)
def measure(agents: int, calls_per_s: float, aht_s: float, patience_s: float, threshold_s: float) -> ErlangA:
    """All measures of Erlang A. aht_s and patience_s > 0, calls_per_s > 0; patience_s is the mean.

    With j callers waiting the virtual wait V satisfies e^(−V/patience) ~ Beta(x, j+1), x =
    agents·patience/aht; the incomplete beta functions are running sums of negative binomial terms, the
    digammas harmonic sums.
    """
    load = calls_per_s * aht_s
    if agents <= 0:
        quick = -math.expm1(-threshold_s / patience_s)
        return ErlangA(load, 1.0, 1.0, 1.0, patience_s, None, calls_per_s * patience_s, None, 0.0, quick)
    return behind(erlang.blocking(agents, load), agents / aht_s, load, calls_per_s, (patience_s, threshold_s))


def behind(
    lost: float, full_per_s: float, offered_erlangs: float, calls_per_s: float, waits_s: tuple[float, float]
) -> ErlangA:
    """All measures of the queue behind a full desk that finishes full_per_s contacts a second.

    lost: share of contacts that would find the desk full if nobody could wait. waits_s: mean patience and threshold.
    occupancy is what the desk finishes over what it could.
    """
    patience_s, threshold_s = waits_s
    x = full_per_s * patience_s
    queue = _queue_terms(x, calls_per_s * patience_s)
    shift = float(queue.max())
    weight = np.exp(queue - shift)
    found = lost * weight / (math.exp(-shift) * (1.0 - lost) + lost * float(weight.sum()))
    ahead = np.arange(len(found), dtype=np.float64)
    p_wait = min(1.0, float(found.sum()))
    mean_queue = float((found * ahead).sum())
    p_abandon = mean_queue / (calls_per_s * patience_s)
    served = found * x / (x + ahead + 1.0)
    waited = patience_s * float((served * np.cumsum(1.0 / (x + 1.0 + ahead))).sum())
    answered = 1.0 - p_wait + float((served * (1.0 - _beta_share(x + 1.0, threshold_s / patience_s, ahead))).sum())
    virtual = float((found * _beta_share(x, threshold_s / patience_s, ahead)).sum())
    waiting_longer = virtual * math.exp(-threshold_s / patience_s)
    return ErlangA(
        offered_erlangs=offered_erlangs,
        p_wait=p_wait,
        p_abandon=p_abandon,
        p_abandon_given_wait=p_abandon / p_wait if p_wait > 0 else None,
        wait_all_s=p_abandon * patience_s,
        wait_served_s=waited / (1.0 - p_abandon) if p_abandon < 1 else None,
        mean_queue=mean_queue,
        occupancy=calls_per_s * (1.0 - p_abandon) / full_per_s,
        answered_within=answered,
        abandoned_within=max(0.0, 1.0 - waiting_longer - answered),
    )


def _queue_terms(x: float, y: float) -> Floats:
    """Logarithms of y^j / Π(x+k), k = 1…j, from j = 0 until what follows is below 1e−18 of the sum."""
    distance = x - y
    terms = int(1.5 * (math.sqrt(distance * distance + 83.0 * y) - distance)) + 64
    while True:
        step = math.log(y) - np.log(x + np.arange(1, terms, dtype=np.float64))
        logs = np.concatenate(([0.0], np.cumsum(step)))
        if terms > -distance and logs[-1] < logs.max() - 41.5:
            return logs
        terms *= 2


def _beta_share(x: float, threshold: float, ahead: Floats) -> Floats:
    """Regularised incomplete beta I_q(x, j+1) for j = 0, 1, ….

    With q = e^−threshold (threshold in mean patiences).
    """
    if threshold <= 0:
        return np.ones_like(ahead)
    logs = np.empty_like(ahead)
    logs[0] = -threshold * x
    count = ahead[1:]
    logs[1:] = logs[0] + np.cumsum(np.log(-math.expm1(-threshold)) + np.log((x + count - 1.0) / count))
    share: Floats = np.minimum(1.0, np.cumsum(np.exp(logs)))
    return share


def mean_patience_s(abandoned: int, total_wait_s: float) -> float | None:
    """Estimate of mean patience: the waits of all callers, served ones included, per abandoned call.

    None if none.
    """
    return total_wait_s / abandoned if abandoned > 0 else None
