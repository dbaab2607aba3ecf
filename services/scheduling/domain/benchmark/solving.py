"""Solves an instance in a given time: a first roster, the linear programme of everybody, then part after part."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass

import numpy as np

from services.scheduling.domain.benchmark import first, generate, groups, search
from services.scheduling.domain.benchmark import frame as frames
from services.scheduling.domain.benchmark.company import Companion, Tie
from services.scheduling.domain.benchmark.instance import Instance, Shifts
from services.scheduling.domain.benchmark.master import Master
from services.scheduling.domain.benchmark.search import Search

STATES_A_SECOND = 8e7
ROUNDS = 150
"""States that a core prices in a second, and rounds that a linear programme needs, both roughly as measured."""

DIVES, DIVING = 6, 0.25
"""Most dives into the linear programme of everybody, and the share of the time left that they may take."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The best roster found; no roster costs less than the bound."""

    rows: Shifts
    cost: int
    bound: int


def solve(instance: Instance, until: float, *, seed: int = 1, workers: int = 2) -> Answer:
    """The best roster found until the time (monotonic). workers: processes, one or two."""
    companion = Companion() if workers > 1 else None
    try:
        begun = time.monotonic()
        mine = Search(instance, first.roster(instance, until - begun), random.Random(seed), workers=1)  # noqa: S311 -- repeatable
        tie = companion.set_out(mine, until, seed + 1) if companion else None
        frame = frames.whole(instance)
        bound = _everybody(mine, frame, until, tie) if _affordable(frame, until - begun) else 0.0
        search.descend(mine, until, bound, lambda: tie.meet(mine) if tie else None)
        return Answer(mine.rows, mine.cost, int(bound))
    finally:
        if companion:
            companion.end()


def _affordable(frame: frames.Frame, seconds: float) -> bool:
    """Whether the linear programme of everybody can be expected to end in the time."""
    states = sum(group.states * len(group.places) * frame.days for group in groups.groups(frame))
    return first.fits(frame) and states * ROUNDS / STATES_A_SECOND < seconds


def _everybody(mine: Search, frame: frames.Frame, until: float, tie: Tie | None) -> float:
    """Solve the linear programme of everybody and dive into it; the bound."""
    master = Master(frame, mine.instance.required)
    for place, row in enumerate(mine.rows):
        master.add(place, row.copy())
    asked = generate.pricing(frame)
    half = (time.monotonic() + until) / 2
    bound = max(0.0, generate.round_up(generate.generate(master, asked, half)))
    _dives(mine, master, asked, until, bound)
    if np.isfinite(master.solve(until)):
        mine.remember(master)
    if tie:
        tie.tell(mine, mine.pool)
        tie.meet(mine)
    return bound


def _dives(mine: Search, master: Master, asked: generate.Pricing, until: float, bound: float) -> None:
    """Dive into the programme of everybody a few times; the first dive may take as long as it needs."""
    begun = time.monotonic()
    often = begun + DIVING * (until - begun)
    for number in range(DIVES):
        last = often if number else (begun + 2 * until) / 3
        if mine.cost <= bound or time.monotonic() > last:
            break
        dived = search.dive(master, asked, last, mine.chance, below=mine.cost + generate.SAME)
        if dived is not None and search.cost_of_all(mine.instance, np.array(dived)) <= mine.cost:
            mine.rows = np.array(dived)
