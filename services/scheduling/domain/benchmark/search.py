"""Good rosters of a frame: dive into the linear programme, then free a few people at a time and choose anew."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

import numpy as np

from services.scheduling.domain.benchmark import frame as frames
from services.scheduling.domain.benchmark import generate
from services.scheduling.domain.benchmark.generate import SAME
from services.scheduling.domain.benchmark.instance import Instance, Shifts
from services.scheduling.domain.benchmark.master import Master, choose, cost_of, heads_of

WHOLE, LIKELY = 0.99, 0.75
"""From these shares on a schedule is taken as it is; below the first one, prices are looked at again afterwards."""

MOST_DAYS, WINDOW_WEEKS = 56, 4
"""Up to so many days people are freed for the whole horizon, beyond it for so many weeks."""

REPEATED = 40
"""Schedules of a person that are kept for another look, the latest ones."""

NOISE = 0.3
"""What chance may add to the share of a schedule where none is likely, so that no two dives are alike."""

TRIAL_S = (0.5, 20.0)
"""Least and most seconds of one trial."""


def dive(
    master: Master,
    asked: generate.Pricing,
    until: float,
    chance: random.Random,
    *,
    rounds: int = 3,
    below: float = np.inf,
) -> list[Shifts] | None:
    """One schedule for each person: the surest first, new ones generated on the way.

    Nothing when time ends, or when the programme costs no less than `below`.
    """
    free = set(range(len(master.frame.people)))
    taken: dict[int, Shifts] = {}
    try:
        while free:
            if time.monotonic() > until or not master.solve(until) < below:
                return None
            shares = master.shares()
            open_ = [number for number, place in enumerate(master.places) if place in free]
            sure = [number for number in open_ if shares[number] >= WHOLE]
            likely = [number for number in open_ if shares[number] >= LIKELY]
            for number in sure or likely or [max(open_, key=lambda each: shares[each] + NOISE * chance.random())]:
                master.take(number)
                taken[master.places[number]] = master.rows[number]
                free.discard(master.places[number])
            if free and not sure:
                generate.mend(master, asked, free, until, rounds)
    finally:
        master.release()
    return [taken[place] for place in range(len(taken))]


class Outcome(Enum):
    """What a trial told of its part: better now, closed (nothing better is possible), open (not known)."""

    BETTER = "better"
    CLOSED = "closed"
    OPEN = "open"


@dataclass
class Search:
    """A roster that is being made better. pool: by person, whole-horizon schedules worth another look."""

    instance: Instance
    rows: Shifts
    chance: random.Random
    workers: int
    pool: dict[int, dict[bytes, Shifts]] = field(default_factory=dict)

    @property
    def cost(self) -> int:
        """What the roster costs."""
        return cost_of_all(self.instance, self.rows)

    def remember(self, master: Master, saving: float = np.inf) -> None:
        """Keep the schedules of a master of the whole horizon that could save something, at most so much."""
        seen: Counter[int] = Counter()
        gaps = master.gaps()
        for number in np.argsort(gaps, kind="stable").tolist():
            place = master.places[number]
            if gaps[number] >= saving or seen[place] >= REPEATED:
                continue
            seen[place] += 1
            kept, row = self.pool.setdefault(master.frame.people[place], {}), master.rows[number]
            kept.pop(row.tobytes(), None)
            kept[row.tobytes()] = row
            if len(kept) > REPEATED:
                del kept[next(iter(kept))]

    def improve(self, people: list[int], first: int, last: int, until: float) -> Outcome:
        """Free these people on these days and choose anew, until the time (monotonic); never for the worse."""
        master = self._part(people, first, last)
        stand = [self.rows[person, first:last].copy() for person in people]
        before = cost_of(master, stand)
        asked = generate.pricing(master.frame)
        half, most = ((1 - share) * time.monotonic() + share * until for share in (0.5, 0.8))
        bound = generate.round_up(generate.generate(master, asked, half))
        if bound >= before:
            return Outcome.CLOSED
        best = stand
        dived = dive(master, asked, most, self.chance, below=before + SAME)
        if dived is not None and cost_of(master, dived) <= before:
            best = dived
        if cost_of(master, best) > bound and time.monotonic() < until and np.isfinite(master.solve(until)):
            near = _near(master, best, bound)
            best = choose(master, near, best, until=until, workers=self.workers)
            if master.frame.days == self.instance.days:
                self.remember(master, cost_of(master, best) - bound)
        for place, person in enumerate(people):
            self.rows[person, first:last] = best[place]
        if cost_of(master, best) < before:
            return Outcome.BETTER
        return Outcome.OPEN

    def _part(self, people: list[int], first: int, last: int) -> Master:
        """The master of these people and days, with the schedules that stand and those remembered."""
        frame = frames.part(self.instance, self.rows, people, first, last)
        others = np.delete(self.rows, people, axis=0)
        master = Master(frame, (self.instance.required - heads_of(self.instance, others))[first:last])
        for place, person in enumerate(people):
            master.add(place, self.rows[person, first:last].copy())
            for row in self.pool.get(person, {}).values() if frame.days == self.instance.days else ():
                master.add(place, row)
        return master


def _near(master: Master, best: list[Shifts], bound: float) -> list[int]:
    """Schedules that a better choice could contain, after `solve`: reduced cost below what there is to save."""
    saving = cost_of(master, best) - bound
    kept = {(place, row.tobytes()) for place, row in enumerate(best)}
    return [
        number
        for number, gap in enumerate(master.gaps().tolist())
        if gap < saving or (master.places[number], master.rows[number].tobytes()) in kept
    ]


@dataclass
class Sizes:
    """How large a part to free next: larger after proofs that nothing is to be had, smaller when time ran out."""

    most_people: int
    people: float

    def learn(self, outcome: Outcome, *, in_time: bool) -> None:
        """Take in how a trial ended."""
        if outcome is not Outcome.BETTER:
            change = 1.03 if in_time else 0.9
            self.people = min(float(self.most_people), max(2.0, self.people * change))


def descend(search: Search, until: float, bound: float, meet: Callable[[], None]) -> None:
    """Trial after trial until the time (monotonic) is over or the cost has reached the bound.

    meet: is called between trials, and may bring a better roster.
    """
    instance = search.instance
    weeks = -(-instance.days // frames.WEEK)
    long = instance.days > MOST_DAYS
    sizes = Sizes(len(instance.staff), min(8.0, len(instance.staff)))
    while (left := until - time.monotonic()) > TRIAL_S[0] and search.cost > bound:
        people = _people(search, max(1, round(sizes.people)))
        first = search.chance.randrange(max(1, weeks - WINDOW_WEEKS + 1)) * frames.WEEK if long else 0
        last = min(instance.days, first + WINDOW_WEEKS * frames.WEEK) if long else instance.days
        share = min(left, max(2.0, min(TRIAL_S[1], (left + 60) / 20)))
        begun = time.monotonic()
        outcome = search.improve(people, first, last, begun + share)
        sizes.learn(outcome, in_time=time.monotonic() - begun < share * 0.9)
        meet()


def _people(search: Search, count: int) -> list[int]:
    """Anybody; half the time people who could help on a shift where heads are missing or to spare."""
    instance, chance = search.instance, search.chance
    count = min(count, len(instance.staff))
    missing = instance.required - heads_of(instance, search.rows)
    amiss = np.argwhere(((missing > 0) & (instance.under > 0)) | ((missing < 0) & (instance.over > 0)))
    if len(amiss) and chance.random() < 0.5:
        _, shift = amiss[chance.randrange(len(amiss))].tolist()
        able = [at for at, staff in enumerate(instance.staff) if staff.max_shifts[shift] > 0]
        helpers = chance.sample(able, min(len(able), -(-count // 2)))
        rest = [at for at in range(len(instance.staff)) if at not in helpers]
        return sorted([*helpers, *chance.sample(rest, min(len(rest), count - len(helpers)))])
    return sorted(chance.sample(range(len(instance.staff)), count))


def cost_of_all(instance: Instance, rows: Shifts) -> int:
    """What a roster costs."""
    people, days = np.indices(rows.shape)
    missing = instance.required - heads_of(instance, rows)
    cover = np.maximum(missing, 0) * instance.under + np.maximum(-missing, 0) * instance.over
    return int(instance.wishes[people, days, rows].sum() + cover.sum())
