"""The cheapest schedules of some people at given prices, whose states are those of `network`: day by day, then back."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import following
from services.scheduling.domain.network import Floats, Network
from services.scheduling.domain.roster import OFF, Integers

FEW = 8
"""For fewer people it takes longer to look up which kinds may follow each other than to try all."""


@dataclass
class _Walk:
    """States of some people at the end of each day, before a new week forgets the old one's totals."""

    network: Network
    people: Integers
    price: Floats
    work: list[Floats] = field(default_factory=list)
    off: list[Floats] = field(default_factory=list)


def walk(network: Network, people: Integers, price: Floats) -> tuple[Integers, Floats]:
    """The cheapest schedule of each of these people, and its cost; infinite where there is none.

    price: by place in `people`, day and choice, the last one a day off.
    """
    walk = _Walk(network, people, price)
    problem = network.problem
    _first_day(walk)
    _end_week(walk, 0)
    for day in range(1, problem.days):
        _step(walk, day)
        _end_week(walk, day)
    return _back(walk)


def _first_day(walk: _Walk) -> None:
    network, count = walk.network, len(walk.people)
    problem = network.problem
    kinds, runs, size = len(network.after), problem.rules.max_run_days, len(network.totals)
    who = [problem.people[at] for at in walk.people.tolist()]
    before = np.array([person.run_before for person in who])
    nights = np.array([person.night_run_before for person in who])
    known = problem.following.before[walk.people]
    behind = np.concatenate((problem.following.pairs[following.NEXT], np.zeros((1, len(network.firsts)))))[known]
    work = np.full((count, runs, kinds, size), np.inf)
    off = np.full((count, len(network.fresh[0]), size), np.inf)
    off[np.arange(count), known, 0] = walk.price[:, 0, -1]
    for kind, (shift, night) in enumerate(zip(network.kinds.tolist(), network.nights.tolist(), strict=True)):
        total = network.after[kind, 0]
        may = np.flatnonzero((before < runs) & ((night == 0) | (nights + 1 == night)))
        if total >= 0:
            work[may, before[may], kind, total] = walk.price[may, 0, shift] + behind[may, shift]
    walk.work.append(work)
    walk.off.append(off)


def _begin(walk: _Walk, day: int) -> tuple[Floats, Floats]:
    """States from which the day starts: a new week begins with nothing worked, and forgets starts of the old one."""
    work, off = walk.work[day - 1], walk.off[day - 1]
    weeks = walk.network.problem.week_of
    if weeks[day] == weeks[day - 1]:
        return work, off
    anew = np.full(work.shape, np.inf), np.full(off.shape, np.inf)
    ones = len(walk.network.firsts) + 2
    anew[0][..., 0], anew[1][:, :ones, 0] = work.min(axis=3), off[:, :ones].min(axis=2)
    anew[1][:, -1, 0] = off[:, ones:].reshape(len(off), -1).min(axis=1)
    return anew


def _in_week(walk: _Walk, day: int) -> bool:
    """Whether the day two days before is of the same week."""
    weeks = walk.network.problem.week_of
    return day > 1 and weeks[day - 2] == weeks[day]


def _step(walk: _Walk, day: int) -> None:
    """Every way into the day at once: to a shift from a day at work or off, and to a day off."""
    network = walk.network
    before, rested = _begin(walk, day)
    price = walk.price[:, day, network.kinds][:, :, None] + network.closed
    work = np.full(before.shape, np.inf)
    np.add(_totals(_come(network, before), network.back), price[:, None], out=work[:, 1:])
    alone = rested + network.single[walk.people, day][:, :, None]
    begun = (alone[:, :, None] + network.fresh[_in_week(walk, day)][:, :, None]).min(axis=1)
    work[:, 0, network.begins] = _totals(begun, network.back[network.begins]) + price[:, network.begins]
    walk.work.append(work)
    walk.off.append(_rest(walk, day, before, rested) + walk.price[:, day, -1][:, None, None])


def _come(network: Network, before: Floats) -> Floats:
    """The cheapest ways to each kind from the day before, by person, run, kind and total of then."""
    if len(before) < FEW:
        found: Floats = (before[:, :-1, :, None] + network.jumps[:, :, None]).min(axis=2)
        return found
    come = np.full((len(before), before.shape[1] - 1, *before.shape[2:]), np.inf)
    for kind, (some, costs) in enumerate(network.leads):
        if len(some):
            (before[:, :-1, some] + costs).min(axis=2, out=come[:, :, kind])
    return come


def _totals(ways: Floats, back: Integers) -> Floats:
    """Ways by kind and total of before, as those by the total that there is with the shift."""
    flat = back + np.arange(len(back))[:, None] * back.shape[1]
    made: Floats = ways.reshape(*ways.shape[:-2], -1)[..., flat]
    return made


def _rest(walk: _Walk, day: int, before: Floats, rested: Floats) -> Floats:
    """The cheapest ways to each kind of day off."""
    network, types = walk.network, len(walk.network.firsts)
    ended = np.minimum(before[:, 0] + network.problem.following.work_day, before[:, 1:].min(axis=1, initial=np.inf))
    off = np.full(rested.shape, np.inf)
    off[:, :types] = np.minimum.reduceat(ended, network.firsts, axis=1)
    off[:, types + 2 :] = rested[:, types + 2 :]
    if _in_week(walk, day):
        off[:, types + 2 : -1] = np.minimum(off[:, types + 2 : -1], rested[:, :types])
        forgotten = rested[:, types : types + 2]
    else:
        forgotten = rested[:, : types + 2]
    off[:, -1] = np.minimum(off[:, -1], forgotten.min(axis=1))
    return off


def _end_week(walk: _Walk, day: int) -> None:
    problem = walk.network.problem
    week = problem.week_of[day]
    if day == problem.days - 1 or problem.week_of[day + 1] != week:
        ends = walk.network.ends[walk.people, week]
        walk.work[day] += ends[:, None, None]
        walk.off[day] += ends[:, None]


_State = tuple[NDArray[np.bool_], Integers, Integers, Integers, Integers]
"""By person: whether a day is worked, the kind and the run, or the state of days off; and the total."""


def _back(walk: _Walk) -> tuple[Integers, Floats]:
    """The cheapest ends, and the shifts on the way to them."""
    problem, count = walk.network.problem, len(walk.people)
    shape, rests = walk.work[-1].shape[1:], walk.off[-1].shape[1:]
    ends = np.concatenate((walk.work[-1].reshape(count, -1), walk.off[-1].reshape(count, -1)), axis=1)
    at = ends.argmin(axis=1)
    costs = ends[np.arange(count), at]
    whole = int(np.prod(shape))
    working = at < whole
    run, kind, total = np.unravel_index(np.where(working, at, 0), shape)
    rest, off_total = np.unravel_index(np.where(working, 0, at - whole), rests)
    state = (working, kind, run, rest, np.where(working, total, off_total))
    rows = np.full((count, problem.days), OFF, dtype=np.int64)
    for day in range(problem.days - 1, -1, -1):
        rows[:, day] = np.where(state[0], walk.network.kinds[state[1]], OFF)
        if day:
            state = _before(walk, day, state)
    return rows, costs


def _before(walk: _Walk, day: int, state: _State) -> _State:
    """From which state each person came to the one of this day."""
    network, all_ = walk.network, np.arange(len(walk.people))
    working, kind, run, rest, total = state
    work, off = _begin(walk, day)
    earlier = np.where(working, network.back[kind, total], total)
    # To a shift within a run: the kind before. To a first day off: any kind of the type and any run.
    along = work[all_, np.maximum(run - 1, 0), :, earlier] + network.jumps[:, kind].T
    block = work[all_, :, :, earlier]
    block[:, 0] += network.problem.following.work_day
    block[(network.kinds != rest[:, None])[:, None].repeat(block.shape[1], axis=1)] = np.inf
    runs, kinds = np.unravel_index(block.reshape(len(all_), -1).argmin(axis=1), work.shape[1:3])
    came = np.where(working, run > 0, rest < len(network.firsts))
    # To the first day of a run, or to a further day off: from a day off.
    in_week = _in_week(walk, day)
    begun = off[all_, :, earlier] + network.single[walk.people, day]
    begun += network.fresh[in_week][:, np.searchsorted(network.begins, kind).clip(max=len(network.begins) - 1)].T
    longer = off[all_, :, earlier] + network.stays[in_week][rest]
    before_rest = np.where(working[:, None], begun, longer).argmin(axis=1)
    before_kind = np.where(working, along.argmin(axis=1), kinds)
    before_run = np.where(working, np.maximum(run - 1, 0), runs)
    weeks = network.problem.week_of
    if weeks[day] != weeks[day - 1]:
        before_rest, earlier = _of_old_week(walk, day, came, (before_kind, before_run, before_rest))
    return came, before_kind, before_run, before_rest, earlier


def _of_old_week(
    walk: _Walk, day: int, came: NDArray[np.bool_], found: tuple[Integers, Integers, Integers]
) -> tuple[Integers, Integers]:
    """The state of days off and the total of the old week, which the new one has forgotten."""
    work, off, all_ = walk.work[day - 1], walk.off[day - 1], np.arange(len(walk.people))
    kind, run, rest = found
    ones = len(walk.network.firsts) + 2
    rests, totals = np.unravel_index(off[:, ones:].reshape(len(all_), -1).argmin(axis=1), off[:, ones:].shape[1:])
    total = np.where(came[:, None], work[all_, run, kind], off[all_, rest]).argmin(axis=1)
    forgot = ~came & (rest == off.shape[1] - 1)
    return np.where(forgot, rests + ones, rest), np.where(forgot, totals, total)
