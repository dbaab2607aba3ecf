"""`python -m bench staffing`: crews of many half hours, Zhongtai against pyworkforce on the same slots.

Forty made-up queues, each with its own volume, day curve, target and wandering handling time. Both find the crew, the
heads with shrinkage, service level and occupancy of every slot by Erlang C, on one core, queue by queue as a planner
asks for them. Then Zhongtai alone: 64 weeks, 860,160 slots, by Erlang C, by Erlang A, by Erlang A with a cap on every
measure and what binds each slot, and as chats.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass, replace

import numpy as np
from pyworkforce.queuing import ErlangC

from services.scheduling.domain import requirement
from services.scheduling.domain.erlang import Floats, Integers
from services.scheduling.domain.requirement import Model, ServiceTarget, Shrinkage

_QUEUES, _WEEKS, _SLOT_S = 40, 64, 1800
_SLOTS_A_WEEK = 7 * 48
_SHRINKAGE, _CAP = 0.3, 0.88


@dataclass(frozen=True, slots=True)
class Asked:
    """A queue's slots. calls: in the slot, to thousandths as forecasts are."""

    calls: Floats
    aht_s: Floats
    target: ServiceTarget


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for every slot; 0 and NaN where nobody calls."""

    agents: Integers
    heads: Integers
    levels: Floats
    occupancies: Floats


def made_up(weeks: int, seed: int) -> list[Asked]:
    """The queues: 1 to 300 calls in the busiest half hours, closed at night, less at weekends."""
    chance = np.random.default_rng(seed)
    slot = np.arange(weeks * _SLOTS_A_WEEK)
    hour, day = slot % 48 / 2, slot // 48 % 7
    curve = np.where(
        (hour >= 7) & (hour < 23), np.exp(-(((hour - 10.5) / 3) ** 2)) + np.exp(-(((hour - 16) / 4) ** 2)), 0
    )
    curve *= np.where(day < 5, 1.0, 0.4)
    asked = []
    for volume in np.geomspace(1, 300, _QUEUES):
        calls = volume * curve * chance.gamma(20, 1 / 20, len(slot))
        aht_s = chance.uniform(150, 420) * np.exp(
            0.1 * np.sin(hour / 24 * 2 * np.pi) + chance.normal(0, 0.05, len(slot))
        )
        target = ServiceTarget(
            target=float(chance.choice([0.7, 0.8, 0.85, 0.9])),
            threshold_s=float(chance.choice([10, 15, 20, 30])),
            max_occupancy=_CAP,
            shrinkage=Shrinkage(unplanned=(_SHRINKAGE,)),
        )
        asked.append(Asked(np.round(calls, 3), np.round(aht_s, 3), target))
    return asked


def ours(asked: Asked) -> Answer:
    """What Zhongtai finds."""
    agents = requirement.required_agents(asked.calls, asked.aht_s, _SLOT_S, asked.target)
    levels, occupancies = requirement.outlook(asked.calls, asked.aht_s, agents, _SLOT_S, asked.target)
    heads = np.ceil(agents / (1.0 - asked.target.shrinkage.total) - 1e-9).astype(np.int64)
    return Answer(agents, heads, levels, occupancies)


def theirs(asked: Asked) -> Answer:
    """What pyworkforce finds, slot by slot; it refuses slots without calls."""
    size = len(asked.calls)
    found = Answer(np.zeros(size, np.int64), np.zeros(size, np.int64), np.full(size, np.nan), np.full(size, np.nan))
    target = asked.target
    for at in np.flatnonzero(asked.calls):
        peer = ErlangC(
            transactions=float(asked.calls[at]),
            aht=float(asked.aht_s[at]) / 60,
            asa=target.threshold_s / 60,
            interval=_SLOT_S / 60,
            shrinkage=_SHRINKAGE,
        ).required_positions(service_level=target.target, max_occupancy=_CAP)
        found.agents[at], found.heads[at] = peer["raw_positions"], peer["positions"]
        found.levels[at], found.occupancies[at] = peer["service_level"], peer["occupancy"]
    return found


def main(arguments: list[str]) -> int:
    """Measure both and print what came out; 1 when their crews differ."""
    parser = argparse.ArgumentParser(prog="python -m bench staffing", description=__doc__)
    parser.add_argument("--weeks", type=int, default=_WEEKS, help="weeks that both are asked for")
    parser.add_argument("--rounds", type=int, default=3, help="rounds; each contender's middle one counts")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    queues = made_up(options.weeks, options.seed)
    ours(queues[0])  # What is imported at the first use is not measured.
    differ = _compare(queues, options.rounds)
    _whole(options.seed, options.rounds)
    return 1 if differ else 0


def _compare(queues: list[Asked], rounds: int) -> int:
    """Both on the same slots, in turn; how many crews differ."""
    spent: dict[str, list[float]] = {"zhongtai": [], "pyworkforce": []}
    for _ in range(rounds):
        began = time.process_time()
        mine = [ours(asked) for asked in queues]
        between = time.process_time()
        other = [theirs(asked) for asked in queues]
        spent["zhongtai"].append(between - began)
        spent["pyworkforce"].append(time.process_time() - between)
    slots = sum(len(asked.calls) for asked in queues)
    for name, seconds in spent.items():
        middle = float(np.median(seconds))
        rate = slots / middle
        runs = " ".join(f"{each:.3f}" for each in seconds)
        print(f"{name}: {slots} slots in {middle:.3f} s of one core ({runs}), {rate:,.0f} a second")
    crews, heads, level = _differences(mine, other)
    print(f"different: crews {crews}, heads {heads}, service level by at most {level:.1e}")
    if heads and not crews:
        print("heads differ where agents / (1 - shrinkage) is whole: pyworkforce rounds 10.000000000000002 up to 11")
    ratio = np.median(spent["pyworkforce"]) / np.median(spent["zhongtai"])
    print(f"ratio {ratio:.1f}")
    return crews


def _differences(mine: list[Answer], other: list[Answer]) -> tuple[int, int, float]:
    pairs = list(zip(mine, other, strict=True))
    crews = sum(int((one.agents != two.agents).sum()) for one, two in pairs)
    heads = sum(int((one.heads != two.heads).sum()) for one, two in pairs)
    level = max(float(np.nanmax(np.abs(one.levels - two.levels))) for one, two in pairs)
    return crews, heads, level


def _whole(seed: int, rounds: int) -> None:
    """All of 64 weeks, by each method."""
    queues = made_up(_WEEKS, seed)
    ways = {
        "Erlang C": {},
        "Erlang A": {"model": Model.ERLANG_A, "patience_s": 180.0},
        "every cap": {"model": Model.ERLANG_A, "patience_s": 180.0, "max_asa_s": 12.0, "max_abandonment": 0.03},
        "chats": {"concurrency": 3, "slowdown": 0.2},
    }
    for name, more in ways.items():
        seconds = []
        for _ in range(rounds):
            began = time.process_time()
            for asked in queues:
                target = replace(asked.target, **more)
                found = ours(Asked(asked.calls, asked.aht_s, target))
                if target.max_asa_s is not None:
                    requirement.bounds(asked.calls, asked.aht_s, found.agents, _SLOT_S, target)
            seconds.append(time.process_time() - began)
        slots = sum(len(asked.calls) for asked in queues)
        runs = " ".join(f"{each:.3f}" for each in seconds)
        print(f"zhongtai, {name}: {slots} slots in {float(np.median(seconds)):.3f} s of one core ({runs})")
