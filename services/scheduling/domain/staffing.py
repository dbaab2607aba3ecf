"""Whom a forecast asks for: each channel by its own method, and what every percent of service level costs."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from services.kit.errors import Invalid, WrongState
from services.scheduling.domain import backoffice, requirement
from services.scheduling.domain.demand import Expected
from services.scheduling.domain.erlang import Floats, Integers
from services.scheduling.domain.forecast import Spread
from services.scheduling.domain.queues import Channel, Handling, Lag, PatienceSource, Queue
from services.scheduling.domain.requirement import Bound, Model, ServiceTarget

MOST_AGENTS = 20_000
"""Load that one slot may bring, in agents at its occupancy cap; more is a slip of the pen, and slow to reckon."""

MOST_WAITING = 100_000.0
"""Contacts that may come within the callers' patience."""

LONG_SHARE = 0.5
"""Part of a slot from which on a handling time is long, so that load lags behind what comes."""


@dataclass(frozen=True, slots=True)
class Crew:
    """People for a slot. agents: at the phones. heads: to roster, shrinkage added.

    service_level and occupancy: with so many agents; None when nothing is expected, and no level for back-office work.
    bounds: what keeps it from being smaller; None where nobody has asked.
    """

    agents: int
    heads: int
    service_level: float | None
    occupancy: float | None
    bounds: Bound | None = None


@dataclass(frozen=True, slots=True)
class Required:
    """What a slot asks for. start: UTC. calls: contacts to staff for.

    patience: mean seconds that callers are taken to wait, 0 for ever, and whence that is known; None where nobody said.
    """

    start: datetime
    calls: float
    aht_s: float
    crew: Crew
    patience: tuple[int, PatienceSource] | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Slots in order. start_s: seconds on one clock; what lies between two slots brings nothing. calls: in the slot."""

    start_s: Floats
    length_s: Integers
    calls: Floats
    aht_s: Floats


@dataclass(frozen=True, slots=True)
class Price:
    """What a service level asks for in all slots. level: expected with these crews, weighted by contacts.

    paid_h: with shrinkage. percent_h: paid hours more than the target before, for each percent between them. bound:
    how many slots each bound keeps from being smaller; a slot may have several.
    """

    target_permille: int
    level: float | None
    agent_h: float
    paid_h: float
    most_agents: int
    most_heads: int
    percent_h: float | None
    bound: Mapping[Bound, int]


def require(queue: Queue, slots: Sequence[Expected], spread: Spread, quantile_permille: int) -> tuple[Required, ...]:
    """What the slots of a forecast ask for. quantile_permille: of the contacts to staff for; 0 takes the middle.

    Raises:
        Invalid: BAD_TARGET, LOAD_TOO_LARGE.
        WrongState: AHT_UNKNOWN.
    """
    asked = to_staff(queue, slots, spread, quantile_permille)
    crews = staff(asked, queue.to_reckon(), queue.handling)
    return tuple(
        Required(slot.start, float(calls), float(aht_s), crew, queue.target.patience)
        for slot, calls, aht_s, crew in zip(slots, asked.calls, asked.aht_s, crews, strict=True)
    )


def to_staff(queue: Queue, slots: Sequence[Expected], spread: Spread, quantile_permille: int) -> Stretch:
    """The contacts to staff for: of a quantile, and lagged where the queue's load lags.

    Raises:
        WrongState: AHT_UNKNOWN.
    """
    calls = np.array([slot.calls for slot in slots], dtype=np.float64)
    aht_s = np.array([slot.aht_s for slot in slots], dtype=np.float64)
    if quantile_permille:
        calls = np.round(spread.at(calls, quantile_permille / 1000), 3)
    if ((calls > 0) & (aht_s <= 0)).any():
        raise WrongState(
            "AHT_UNKNOWN",
            f"Nothing is known of how long a contact of {queue.id} takes. Import handled contacts with their seconds, "
            "or give the queue a default handling time.",
            f"队列 {queue.id} 的平均处理时长未知。请导入处理量与处理秒数，或为队列设置默认处理时长。",
            queue=queue.name,
        )
    start_s = np.array([slot.start.timestamp() for slot in slots], dtype=np.float64)
    length_s = np.full(len(slots), queue.slot_minutes * 60)
    return lagged(Stretch(start_s, length_s, calls, aht_s), queue.handling)


def lagged(asked: Stretch, handling: Handling) -> Stretch:
    """The slots with the contacts in hand in each in place of those that come, where the load lags.

    A slot is staffed for the mean, over its length, of what came during the handling time before each instant.
    Source: domain reference 1.7 (b).
    """
    handled = float((asked.calls * asked.aht_s).sum())
    if handled <= 0 or handling.channel is Channel.BACK_OFFICE or handling.lag is Lag.OFF:
        return asked
    mean_s = handled / float(asked.calls.sum())
    if handling.lag is Lag.AUTO and mean_s < LONG_SHARE * float(asked.length_s.max()):
        return asked
    aht_s = np.where(asked.aht_s > 0, asked.aht_s, mean_s)
    end_s = asked.start_s + asked.length_s
    came = (
        _twice_summed(asked, end_s)
        - _twice_summed(asked, asked.start_s)
        - _twice_summed(asked, end_s - aht_s)
        + _twice_summed(asked, asked.start_s - aht_s)
    )
    in_hand = np.round(np.maximum(0.0, came / aht_s), 3).astype(np.float64)
    return Stretch(asked.start_s, asked.length_s, in_hand, aht_s)


def _twice_summed(asked: Stretch, instants: Floats) -> Floats:
    """The integral over time of all contacts that came so far, up to each instant."""
    came = np.concatenate(([0.0], np.cumsum(asked.calls)))
    length = asked.length_s.astype(np.float64)
    gap = np.diff(asked.start_s) - length[:-1]
    within = came[:-1] * length + asked.calls * length / 2
    at_start = np.concatenate(([0.0], np.cumsum(within[:-1] + came[1:-1] * gap)))
    place = np.searchsorted(asked.start_s, instants, side="right") - 1
    slot = np.maximum(place, 0)
    since = instants - asked.start_s[slot]
    inside = np.minimum(since, length[slot])
    rate = asked.calls[slot] / length[slot]
    found = at_start[slot] + came[slot] * inside + rate * inside**2 / 2 + came[slot + 1] * (since - inside)
    return np.where(place < 0, 0.0, found)


def staff(asked: Stretch, target: ServiceTarget, handling: Handling) -> list[Crew]:
    """The smallest crew for each slot.

    Raises:
        Invalid: LOAD_TOO_LARGE.
    """
    found = _crews(asked, target, handling)
    shrunk = target.shrinkage.total
    return [
        Crew(int(count), requirement.headcount(int(count), shrunk), _known(level), _known(occupancy), Bound(int(bound)))
        for count, level, occupancy, bound in zip(*found, strict=True)
    ]


def price(asked: Stretch, target: ServiceTarget, handling: Handling, targets_permille: Sequence[int]) -> list[Price]:
    """What each service level would ask for, in rising order.

    Raises:
        Invalid: LOAD_TOO_LARGE.
        WrongState: NO_SERVICE_LEVEL.
    """
    if target.model is Model.DEFERRED:
        raise WrongState(
            "NO_SERVICE_LEVEL",
            "Back-office work is staffed for its due time and has no service level to compare.",
            "后台工单按时限配置人力，没有可比较的服务水平。",
        )
    found: list[Price] = []
    for permille in sorted(set(targets_permille)):
        aim = dataclasses.replace(target, target=permille / 1000)
        agents, levels, _, bounds = _crews(asked, aim, handling)
        agent_h = float((agents * asked.length_s).sum()) / 3600
        paid_h = requirement.scheduled_fte(agent_h, target.shrinkage.total)
        most = int(agents.max(initial=0))
        more = (paid_h - found[-1].paid_h) * 10 / (permille - found[-1].target_permille) if found else None
        heads = requirement.headcount(most, target.shrinkage.total)
        level = requirement.weighted_service_level(asked.calls, levels)
        counts = {bound: int(((bounds & bound) > 0).sum()) for bound in Bound}
        found.append(Price(permille, level, agent_h, paid_h, most, heads, more, counts))
    return found


def _crews(asked: Stretch, target: ServiceTarget, handling: Handling) -> tuple[Integers, Floats, Floats, Integers]:
    """Agents, service level, occupancy and bounds of each slot; back-office work has no bounds."""
    _check_load(asked, target)
    agents: Integers = np.zeros(len(asked.calls), dtype=np.int64)
    bounds = np.zeros_like(agents)
    levels, occupancies = np.full(len(agents), np.nan), np.full(len(agents), np.nan)
    if target.model is Model.DEFERRED:
        used = target.max_occupancy or 1.0
        hours = asked.length_s / 3600 * used
        heads = backoffice.level(asked.calls * asked.aht_s / 3600, hours, handling.due_minutes / 60 * used)
        agents = np.maximum(np.ceil(heads - 1e-9).astype(np.int64), target.minimum_crew)
        busy = (heads > 0) & (agents > 0)
        occupancies[busy] = heads[busy] * used / agents[busy]
        return agents, levels, occupancies, bounds
    for length in np.unique(asked.length_s):
        places = np.flatnonzero(asked.length_s == length)
        part = asked.calls[places], asked.aht_s[places]
        agents[places] = np.maximum(requirement.required_agents(*part, int(length), target), target.minimum_crew)
        levels[places], occupancies[places] = requirement.outlook(*part, agents[places], int(length), target)
        bounds[places] = requirement.bounds(*part, agents[places], int(length), target)
    return agents, levels, occupancies, bounds


def _check_load(asked: Stretch, target: ServiceTarget) -> None:
    calls_per_s = asked.calls / asked.length_s
    agents = calls_per_s * asked.aht_s / (target.max_occupancy or 1.0)
    waiting = calls_per_s * (target.patience_s or 0.0)
    if len(agents) and (float(agents.max()) > MOST_AGENTS or float(waiting.max()) > MOST_WAITING):
        raise Invalid(
            "LOAD_TOO_LARGE",
            f"A slot asks for more than {MOST_AGENTS} agents. Check contacts, handling time and the occupancy cap.",
            f"单个时段所需坐席超过 {MOST_AGENTS} 人，请检查话务量、处理时长与占用率上限。",
            most=MOST_AGENTS,
        )


def _known(share: float) -> float | None:
    return None if math.isnan(share) else float(share)
