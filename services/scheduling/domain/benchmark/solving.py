"""Solves an instance in a given time: a first roster, the linear programme of everybody, then part after part."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass

import numpy as np

from services.scheduling.domain.benchmark import first, generate, groups, search
from services.scheduling.domain.benchmark import frame as frames
from services.scheduling.domain.benchmark.instance import Instance, Shifts
from services.scheduling.domain.benchmark.master import Master

STATES_A_SECOND = 8e7
ROUNDS = 150
"""States that a core prices in a second, and rounds that a linear programme needs, both roughly as measured."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The best roster found; no roster costs less than the bound."""

    rows: Shifts
    cost: int
    bound: int


def solve(instance: Instance, until: float, *, seed: int = 1, workers: int = 2) -> Answer:
    """The best roster found until the time (monotonic)."""
    begun = time.monotonic()
    found = search.Search(instance, first.roster(instance, until - begun), random.Random(seed), workers)  # noqa: S311 -- repeatable
    bound = 0.0
    frame = frames.whole(instance)
    if _affordable(frame, until - begun):
        bound = _everybody(found, frame, until)
    search.descend(found, until, bound)
    return Answer(found.rows, search.cost_of_all(instance, found.rows), int(bound))


def _affordable(frame: frames.Frame, seconds: float) -> bool:
    """Whether the linear programme of everybody can be expected to end in the time."""
    states = sum(group.states * len(group.places) * frame.days for group in groups.groups(frame))
    return first.fits(frame) and states * ROUNDS / STATES_A_SECOND < seconds


def _everybody(found: search.Search, frame: frames.Frame, until: float) -> float:
    """Solve the linear programme of everybody and dive into it; the bound."""
    master = Master(frame, found.instance.required)
    for place, row in enumerate(found.rows):
        master.add(place, row.copy())
    asked = generate.pricing(frame)
    half, most = ((1 - share) * time.monotonic() + share * until for share in (0.5, 0.85))
    bound = max(0.0, generate.round_up(generate.generate(master, asked, half)))
    found.remember(master)
    dived = search.dive(master, asked, most)
    if dived is not None and search.cost_of_all(found.instance, np.array(dived)) <= search.cost_of_all(
        found.instance, found.rows
    ):
        found.rows = np.array(dived)
    return bound
