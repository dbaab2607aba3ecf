"""Who gets what several would take: dispatched by rule, never grabbed (派单而非抢单)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

WINS_COUNT_FOR = timedelta(weeks=13)
"""How long a change that was won counts. Source: domain reference 3.2, fairness over 13 weeks."""


@dataclass(frozen=True, slots=True)
class Bid:
    """Somebody who would take it. wins: changes won lately. applied: since when."""

    employee: str
    wins: int
    applied: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody's place in an offer. state: `WAITING`, `ASKED`, `ACCEPTED`, `DECLINED`, `LAPSED` or `ASSIGNED`."""

    employee: str
    rank: int
    state: str
    answer_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class Burden:
    """What was assigned to somebody (指派) lately: how often, and when last; None: never."""

    employee: str
    times: int
    last: datetime | None

    @property
    def turn(self) -> tuple[int, float]:
        """Whose turn it is comes first: fewest, then the longest without one. Source: domain reference 3.2."""
        return self.times, self.last.timestamp() if self.last is not None else 0.0


def in_turn(bids: Iterable[Bid]) -> list[Bid]:
    """Fewest wins first, then whoever applied first. Source: domain reference 4.8."""
    return sorted(bids, key=lambda bid: (bid.wins, bid.applied, bid.employee))


def overdue(places: Sequence[Place], now: datetime) -> list[Place]:
    """Those who were asked and whose time to answer is over."""
    return [
        place for place in places if place.state == "ASKED" and place.answer_by is not None and place.answer_by <= now
    ]


def next_to_ask(places: Sequence[Place], wanted: int) -> list[Place]:
    """Whom to ask now, in their order: as many as are still wanted and not already asked, so none asks in vain."""
    busy = sum(place.state in ("ASKED", "ACCEPTED") for place in places)
    waiting = sorted((place for place in places if place.state == "WAITING"), key=lambda place: place.rank)
    return waiting[: max(0, wanted - busy)]


def is_over(places: Sequence[Place]) -> bool:
    """Whether nobody is asked or left to ask."""
    return not any(place.state in ("ASKED", "WAITING") for place in places)
