"""The bound as it climbs beside the search: between two stretches of it, or in a process of its own.

Large rosters on two processors are searched in one process while prices are bettered in the other; the search tells
what the best roster costs, and hears of better bounds and of shares of shifts near the best.
"""

from __future__ import annotations

import math
import multiprocessing
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Protocol

from threadpoolctl import threadpool_limits

from services.scheduling.domain import pricing
from services.scheduling.domain.draft import Draft
from services.scheduling.domain.pricing import Mean
from services.scheduling.domain.roster import Problem

ROUNDS, MORE_ROUNDS = 160, 20
"""Rounds of prices before the first roster that is built from them, and between two stretches of search."""

TOLD = (40, 120, 240, 480)
"""After so many rounds shares are told by the process beside; bounds every few rounds."""

_FEW = 5

APART = 2000
"""From so many days of people on, a process of its own is worth its start."""


@dataclass(frozen=True, slots=True)
class News:
    """The least whole cost that is not below the bound, and shares where there are new ones."""

    bound: int
    mean: Mean | None = None


class Climbing(Protocol):
    """A bound that climbs."""

    def look(self, cost: int, until: float) -> News:
        """What is new. cost: of the best roster so far. until: monotonic, for what climbs only when looked at."""

    def end(self) -> None:
        """Stop it, wherever it is."""


class Between:
    """Climbs while it is looked at."""

    def __init__(self, draft: Draft) -> None:
        self._bounding = pricing.begin(draft)
        self._first = True

    def look(self, cost: int, until: float) -> News:
        """Climb for some rounds. The first ones give shares."""
        first, self._first = self._first, False
        pricing.climb(self._bounding, cost, until, ROUNDS if first else MORE_ROUNDS)
        return News(whole(self._bounding.bound), self._bounding.mean if first else None)

    def end(self) -> None:
        """There is nothing to stop."""


class Beside:
    """Climbs in another process until it is stopped."""

    def __init__(self, problem: Problem, until: float) -> None:
        context = multiprocessing.get_context("spawn")
        self._end, other = context.Pipe()
        self._process = context.Process(target=_climb, args=(other,), daemon=True)
        self._process.start()
        other.close()
        self._end.send((problem, until))
        self._bound = 0

    def look(self, cost: int, until: float) -> News:  # noqa: ARG002 -- it climbs anyway
        """What has been told since."""
        mean = None
        try:
            while self._end.poll():
                news: News = self._end.recv()
                self._bound, mean = max(self._bound, news.bound), news.mean or mean
            self._end.send(cost)
        except (EOFError, OSError):
            pass
        return News(self._bound, mean)

    def end(self) -> None:
        """Stop the process."""
        self._process.terminate()
        self._process.join()
        self._end.close()


def whole(bound: float) -> int:
    """The least whole cost that is not below a bound that is known but for rounding."""
    return max(1, math.ceil(bound - 1e-6 * abs(bound) - 1e-3))


def _climb(end: Connection) -> None:
    """The life of the process beside."""
    try:
        with threadpool_limits(1):
            problem, until = end.recv()
            bounding = pricing.begin(Draft(problem))
            aim, rounds = math.inf, 0
            while time.monotonic() < until and bounding.bound < aim:
                pricing.climb(bounding, aim, until, _FEW)
                rounds += _FEW
                end.send(News(whole(bounding.bound), bounding.mean if rounds in TOLD else None))
                while end.poll():
                    aim = float(end.recv())
    except (EOFError, OSError):
        return
