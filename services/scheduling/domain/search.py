"""Making a draft better: people answer one by one, days are dealt out anew, and a few people begin again together."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from services.scheduling.domain import exchange
from services.scheduling.domain.draft import Draft
from services.scheduling.domain.pricing import Mean
from services.scheduling.domain.roster import OFF
from services.scheduling.domain.rostered import Roster

LENGTHS = (7, 1, 2, 3, 5, 14)
"""Days dealt out at once, in turn."""

LEAST, MOST = 2, 8
"""How many people begin again together."""

SETTLED = 0.0005
"""A round that saves less than this share of the cost is the last one."""


@dataclass
class Search:
    """A draft and the best roster so far. told: hears of each that is better."""

    draft: Draft
    chance: random.Random
    until: float
    told: Callable[[Roster, int], None]
    best: Roster = field(init=False)
    cost: int = field(init=False)

    def __post_init__(self) -> None:
        self.best, self.cost = self.draft.made(), self.draft.cost()
        self.told(self.best, self.cost)

    def over(self) -> bool:
        """Whether the time is over."""
        return time.monotonic() > self.until

    def look(self) -> int:
        """Keep the draft if it is the best so far; its cost."""
        cost = self.draft.cost()
        if cost < self.cost:
            self.best, self.cost = self.draft.made(), cost
            self.told(self.best, cost)
        return cost

    def people(self) -> list[int]:
        """Everybody in some order."""
        order = list(range(len(self.draft.problem.people)))
        self.chance.shuffle(order)
        return order


def near(search: Search, mean: Mean) -> None:
    """Begin anew from shares: each person answers to what the others have so far, or are to have on the mean."""
    draft = search.draft
    draft.clear()
    left = mean.shares.sum(axis=0)
    for person in search.people():
        if search.over():
            break
        left = left - mean.shares[person]
        draft.answer(person, beside=mean.spread(draft.problem, left))
    if search.over():
        draft.take(search.best)
    settle(search)


def settle(search: Search) -> None:
    """Deal days out anew, then let everybody answer, as long as that saves something worth while."""
    cost = search.look()
    while not search.over():
        before = cost
        cost = _deal(search)
        if before - cost > SETTLED * before:
            continue
        for person in search.people():
            if search.over():
                break
            search.draft.answer(person)
        cost = search.look()
        if before - cost <= SETTLED * before:
            return


def _deal(search: Search) -> int:
    days = search.draft.problem.days
    for length in LENGTHS:
        size = min(length, days)
        for first in range(search.chance.randrange(max(1, size)), days - size + 1, max(1, size // 2)):
            if search.over():
                break
            exchange.exchange(search.draft, first, first + size)
    return search.look()


def shake(search: Search, until: float) -> None:
    """A few people at a time begin again together, never for the worse, until the time (monotonic) is over."""
    draft, count = search.draft, len(search.draft.problem.people)
    draft.take(search.best)
    cost = search.cost
    while time.monotonic() < min(until, search.until) and count > 1:
        some = _together(search)
        held = [draft.held(person) for person in some]
        before = _cost(draft, some)
        empty = np.full(draft.problem.days, OFF, dtype=np.int64)
        for person in some:
            if person not in draft.kept:
                draft.put(person, empty, empty)
        for person in some:
            draft.answer(person)
        saved = before - _cost(draft, some)
        if saved < 0:
            for person, rows in zip(some, held, strict=True):
                draft.put(person, *rows)
        else:
            cost -= saved
    search.look()


def _together(search: Search) -> list[int]:
    """Anybody; or, half the time, somebody whose shifts cost much with others who could have them."""
    draft, count = search.draft, len(search.draft.problem.people)
    size = min(count, search.chance.randint(LEAST, MOST))
    if search.chance.random() < 0.5:
        return search.chance.sample(range(count), size)
    one = search.chance.randrange(count)
    held = draft.problem.holds[one]
    able = [at for at in np.flatnonzero((draft.problem.holds & held).any(axis=1)).tolist() if at != one]
    return [*search.chance.sample(able, min(size - 1, len(able))), one]


def _cost(draft: Draft, people: list[int]) -> int:
    """Cost of cover, and of what these people's shifts cost by themselves."""
    alone = sum(int(draft.alone(person)) for person in people)
    return int(draft.need.cost(draft.covered).sum()) + alone
