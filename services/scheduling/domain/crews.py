"""What many slots at once meet with given crews: calls and chats, with and without patience.

The closed forms of what `erlang`, `patience` and `chat` say of one slot. With x = what a full desk finishes while a
mean patience passes, y = contacts that come meanwhile: A = Σ y^j/Π(x+k) = exp(y − x·ln y + lnΓ(x+1))·P(x, y), P the
regularised incomplete gamma function. Source: domain reference 1.4, by substitution of u = e^(−θt). Seconds throughout.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import chat
from services.scheduling.domain.erlang import Floats, Integers
from services.scheduling.domain.patience import ServiceLevel

Bools = NDArray[np.bool_]

_TINY = 1e-290
"""Below this the incomplete gamma function has lost its digits, and A is summed."""

_APART, _APART_ROOT = 1e-3, 0.02
"""Distance of the points from which a slope is taken: a part of where it is taken, or of its root if that is less."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What the agents of a queue do at once and how its callers wait.

    concurrency: contacts an agent holds at once. slowdown: how much longer each takes for every other one held.
    patience_s: mean; None when nobody gives up.
    """

    definition: ServiceLevel
    threshold_s: float
    patience_s: float | None = None
    concurrency: int = 1
    slowdown: float = 0.0

    @property
    def gain(self) -> float:
        """Contacts that an agent with all hands full finishes while one alone would take."""
        return self.concurrency / (1.0 + self.slowdown * (self.concurrency - 1))


@dataclass(frozen=True, slots=True)
class Met:
    """What each slot meets. level: by the desk's definition, NaN when nobody is counted.

    wait_s: mean wait of all callers; infinite where it grows for ever.
    """

    level: Floats
    occupancy: Floats
    p_wait: Floats
    p_abandon: Floats
    wait_s: Floats


def measure(desk: Desk, agents: Integers, loads: Floats, aht_s: Floats) -> Met:
    """What slots meet. agents: at least 1. loads: erlangs of contacts held alone, above 0. aht_s: likewise alone."""
    lost, held = _lost(desk, agents, loads)
    ratio = loads / (agents * desk.gain)
    if desk.patience_s is None:
        return _patient(desk, agents, (lost, held, ratio), aht_s)
    return _impatient(desk, agents, (lost, held, ratio), aht_s)


def wait_served_s(desk: Desk, agents: Integers, loads: Floats, aht_s: Floats) -> Floats:
    """Mean wait of the callers who are answered; without patience that of all. As `measure` otherwise.

    In mean patiences, the virtual wait of those who find the desk full has the density e^(y(1−e^(−t))−xt)/G(x), G(x) =
    A(x)/x, and a wait of t is outlasted by e^(−t) of the callers: those answered wait −G′(x+1)/G(x) together.
    """
    found = measure(desk, agents, loads, aht_s)
    if desk.patience_s is None:
        return found.wait_s
    x = agents * desk.gain * desk.patience_s / aht_s
    y = loads * desk.patience_s / aht_s
    near = x + 1.0
    step = np.minimum(_APART * near, _APART_ROOT * np.sqrt(near))
    before, after = _log_weight(near - step, y), _log_weight(near + step, y)
    far_before, far_after = _log_weight(near - 2 * step, y), _log_weight(near + 2 * step, y)
    slope = (far_before - far_after + 8.0 * (after - before)) / (12.0 * step)
    outlast = np.exp(_log_weight(near, y) - _log_weight(x, y))
    with np.errstate(divide="ignore", invalid="ignore"):
        waited = found.p_wait * outlast * -slope * desk.patience_s / (1.0 - found.p_abandon)
    return np.where(found.p_abandon < 1.0, waited, np.inf)


def _patient(desk: Desk, agents: Integers, found: tuple[Floats, Floats, Floats], aht_s: Floats) -> Met:
    lost, held, ratio = found
    stable = ratio < 1.0
    with np.errstate(divide="ignore", invalid="ignore"):
        p_wait = np.where(stable, lost / (1.0 - ratio * (1.0 - lost)), 1.0)
        spare_per_s = agents * desk.gain * (1.0 - ratio) / aht_s
        level = np.where(stable, 1.0 - p_wait * np.exp(-np.maximum(0.0, spare_per_s) * desk.threshold_s), 0.0)
        wait_s = np.where(stable, p_wait / spare_per_s, np.inf)
    return Met(level, _occupancy(desk, agents, p_wait, held, ratio), p_wait, np.zeros(len(lost)), wait_s)


def _impatient(desk: Desk, agents: Integers, found: tuple[Floats, Floats, Floats], aht_s: Floats) -> Met:
    lost, held, ratio = found
    patience_s = desk.patience_s or 0.0
    passed = desk.threshold_s / patience_s
    x = agents * desk.gain * patience_s / aht_s
    y = ratio * x
    kept = np.exp(-passed)
    log_sum = _log_sum(x, y)
    # Shares of those who wait: still waiting at the threshold, answered before it, giving up in the end.
    late = np.exp(-x * passed + y * -np.expm1(-passed) + _log_sum(x, y * kept) - log_sum)
    late_one = np.exp(-x * passed + y * -np.expm1(-passed) - log_sum)
    in_time = ((1.0 - np.exp(-log_sum)) - (late - late_one)) / ratio
    gone = np.exp(-log_sum) / ratio + 1.0 - 1.0 / ratio
    with np.errstate(divide="ignore", over="ignore"):
        p_wait = 1.0 / (1.0 + (1.0 - lost) / lost * np.exp(-log_sum))
    p_abandon = np.clip(p_wait * gone, 0.0, 1.0)
    answered = np.clip(1.0 - p_wait + p_wait * in_time, 0.0, 1.0)
    short = np.maximum(0.0, 1.0 - p_wait * late * kept - answered)
    return Met(
        _level(desk.definition, answered, short, p_abandon),
        _occupancy(desk, agents, p_wait, held, ratio * (1.0 - p_abandon)),
        p_wait,
        p_abandon,
        p_abandon * patience_s,
    )


def _level(definition: ServiceLevel, answered: Floats, short: Floats, p_abandon: Floats) -> Floats:
    if definition is ServiceLevel.ANSWERED_OFFERED:
        return answered
    if definition is ServiceLevel.WAIT_WITHIN:
        return answered + short
    counted = 1.0 - (short if definition is ServiceLevel.EXCLUDING_SHORT else p_abandon)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(counted > 1e-15, answered / counted, np.nan)


def _occupancy(desk: Desk, agents: Integers, p_wait: Floats, held: Floats, used: Floats) -> Floats:
    """Contacts held over what all agents could hold. used: what is finished over what a full desk would finish."""
    if desk.concurrency == 1:
        return np.minimum(1.0, used)
    return (1.0 - p_wait) * held / (agents * desk.concurrency) + p_wait


def _lost(desk: Desk, agents: Integers, loads: Floats) -> tuple[Floats, Floats]:
    """Share of time the desk is full if nobody could wait, and contacts held while it is not (chats only)."""
    if desk.concurrency > 1:
        return _lost_chats(desk, agents, loads)
    from scipy import special

    found = np.exp(agents * np.log(loads) - loads - special.gammaln(agents + 1.0))
    with np.errstate(divide="ignore", invalid="ignore"):
        lost = found / special.gammaincc(agents + 1.0, loads)
    # Both are nought where far too few meet far too much: nearly everybody finds the desk full.
    return np.where(lost < 1.0, lost, 1.0), np.zeros(len(loads))


def _lost_chats(desk: Desk, agents: Integers, loads: Floats) -> tuple[Floats, Floats]:
    lost, held = np.empty(len(loads)), np.empty(len(loads))
    order = np.argsort(agents, kind="stable")
    for places in np.split(order, np.flatnonzero(np.diff(agents[order])) + 1):
        emptying = chat.spread_logs(int(agents[places[0]]), desk.concurrency, desk.slowdown)
        chats = np.arange(len(emptying), dtype=np.float64)
        weights = np.log(loads[places])[:, None] * chats + emptying
        weights -= weights.max(axis=1, keepdims=True)
        np.exp(weights, out=weights)
        below = weights[:, :-1].sum(axis=1)
        lost[places] = weights[:, -1] / (below + weights[:, -1])
        with np.errstate(divide="ignore", invalid="ignore"):
            held[places] = np.nan_to_num(weights[:, :-1] @ chats[:-1] / below)
    return lost, held


def _log_weight(x: Floats, y: Floats) -> Floats:
    """Logarithm of G(x), the integral of e^(y(1−e^(−t))−xt) over all t."""
    return _log_sum(x, y) - np.log(x)


def _log_sum(x: Floats, y: Floats) -> Floats:
    """Logarithm of 1 + Σ y^j / Π(x+k), k = 1…j."""
    from scipy import special

    share = special.gammainc(x, y)
    light = share < _TINY
    with np.errstate(divide="ignore"):
        logs: Floats = y - x * np.log(y) + special.gammaln(x + 1.0) + np.log(share)
    if light.any():
        logs[light] = np.log(_summed(x[light], y[light]))
    return np.maximum(0.0, logs)


def _summed(x: Floats, y: Floats) -> Floats:
    """1 + Σ y^j / Π(x+k), k = 1…j, term by term: for y well below x, where terms shrink from the first."""
    total, term, at = np.ones(len(x)), np.ones(len(x)), 0
    while (term > 1e-18 * total).any():
        at += 1
        term = term * y / (x + at)
        total += term
    return total
