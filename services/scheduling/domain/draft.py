"""A roster under search: one person after another takes the schedule that is cheapest while all others stay.

As nobody is on the phones twice at once, what a person's shifts change of the cost of cover adds up over days; so the
answer of one person is exact, and each step costs less than the one before.
"""

from __future__ import annotations

import itertools
import random
import time
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import need as needs
from services.scheduling.domain import paths, rostered
from services.scheduling.domain.need import Floats, Need
from services.scheduling.domain.network import Network
from services.scheduling.domain.pausing import Priced
from services.scheduling.domain.roster import OFF, Integers, Problem
from services.scheduling.domain.rostered import Roster


@dataclass
class Draft:
    """A roster with its cover. kept: who stays as they are, because what is locked for them breaks a rule.

    places: by person, day and break, where the breaks of a shift lie, as places in `Pausing.starts`. still: whether the
    breaks of a person's day stay where people know them, because it is locked. fixed: of such shifts, by person, the
    day, the type and the rows of `Priced.pieces`.
    """

    problem: Problem
    roster: Roster = field(init=False)
    need: Need = field(init=False)
    network: Network = field(init=False)
    covered: Integers = field(init=False)
    barred: Floats = field(init=False)
    skills: list[Integers] = field(init=False)
    places: Integers = field(init=False)
    still: NDArray[np.bool_] = field(init=False)
    fixed: list[list[tuple[int, int, list[int]]]] = field(init=False)
    kept: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.roster = Roster(self.problem)
        self.need = needs.of(self.problem)
        self.network = Network(self.problem)
        self.covered = self.roster.covered()
        self.barred = np.where(self.problem.cells.barred, np.inf, self.problem.cells.costs.astype(np.float64))
        self.skills = [_in_order(self.problem, at) for at in range(len(self.problem.people))]
        self.places = np.zeros((*self.roster.shift.shape, self.problem.pausing.usual.shape[1]), dtype=np.int64)
        self.still = np.zeros(self.roster.shift.shape, dtype=np.bool_)
        self.fixed = [[] for _ in self.problem.people]
        self._fix()

    def _fix(self) -> None:
        """Breaks of locked shifts are where people know them, or at their usual places."""
        problem, pausing = self.problem, self.problem.pausing
        place = {person.id: at for at, person in enumerate(problem.people)}
        known = {(each.person, each.day, each.code): each.breaks for each in problem.published}
        for (person, day), code in problem.locked.items():
            if person in place and 0 <= day < problem.days and code:
                at, kind = place[person], problem.codes[code]
                self.still[at, day] = True
                self.places[at, day] = pausing.usual[kind]
                found = pausing.found(kind, known.get((person, day, code), ()))
                self.places[at, day, : len(found)] = found
                self.fixed[at].append((day, kind, pausing.rows(kind, self.places[at, day].tolist())))

    def put(self, person: int, row: Integers, skills: Integers, places: Integers | None = None) -> None:
        """Give the person these shifts, each for the skill beside it. places: of breaks; the usual ones without."""
        self._cover(person, -1)
        self.roster.shift[person], self.roster.skill[person] = row, skills
        if places is None:
            places = np.where(self.still[person][:, None], self.places[person], self.problem.pausing.usual[row])
        self.places[person] = places
        self._cover(person, 1)

    def held(self, person: int) -> tuple[Integers, Integers, Integers]:
        """What the person has, as `put` takes it."""
        return self.roster.shift[person].copy(), self.roster.skill[person].copy(), self.places[person].copy()

    def take(self, roster: Roster) -> None:
        """Go on from this roster."""
        self.roster = roster.copy()
        self.roster.breaks.clear()
        pausing = self.problem.pausing
        self.places = np.where(self.still[:, :, None], self.places, pausing.usual[self.roster.shift])
        for cell, breaks in roster.breaks.items():
            if not self.still[cell]:
                found = pausing.found(int(roster.shift[cell]), breaks)
                self.places[cell][: len(found)] = found
        self.recount()

    def recount(self) -> None:
        """Reckon the cover anew."""
        self.covered[:] = 0
        for person in range(len(self.problem.people)):
            self._cover(person, 1)

    def made(self) -> Roster:
        """The roster as it is, with its breaks."""
        found, pausing = self.roster.copy(), self.problem.pausing
        moved = (self.places != pausing.usual[self.roster.shift]).any(axis=2) & (self.roster.shift != OFF)
        for person, day in np.argwhere(moved).tolist():
            starts = pausing.starts[int(self.roster.shift[person, day])]
            found.breaks[person, day] = tuple(
                some[at] for some, at in zip(starts, self.places[person, day].tolist(), strict=False)
            )
        return found

    def cost(self) -> int:
        """What it costs."""
        alone = sum(int(each.sum()) for each in rostered.personal(self.roster).values())
        return int(self.need.cost(self.covered).sum()) + alone

    def keep_broken(self) -> None:
        """Let those stay as they are for whom nothing keeps the rules because of what is locked."""
        ids = {person for person, _ in self.problem.locked}
        for at, person in enumerate(self.problem.people):
            if person.id in ids and rostered.check_person(self.roster, at):
                self.kept.add(at)

    def clear(self) -> None:
        """Take everybody's shifts away, but from those who stay as they are."""
        empty = np.full(self.problem.days, OFF, dtype=np.int64)
        for person in range(len(self.problem.people)):
            if person not in self.kept:
                self.put(person, empty, empty)

    def price(self, person: int, priced: Priced) -> tuple[Floats, Integers]:
        """Costs of each day and choice, and the skill that each shift serves best. priced: by every skill."""
        held = self.skills[person]
        price, best = self._price(person, priced, held)
        return price, held[best] if len(held) else best

    def _price(self, person: int, priced: Priced, among: Integers) -> tuple[Floats, Integers]:
        """The same, each skill by its place among those of the person. among: where these stand in what is priced."""
        held = self.skills[person]
        price = self.barred[person].copy()
        if not len(held):
            return price, np.full(price[:, :-1].shape, OFF)
        found = priced.costs[:, :, among]
        for day, kind, rows in self.fixed[person]:
            found[day, kind] = priced.pieces[rows, :, day].sum(axis=0)[among]
        lapsed = ~self.problem.able[person][held]
        if lapsed.any():
            # What is locked stays, though no skill counts on the day.
            lapsed &= ~lapsed.all(axis=0)
            found = np.where(lapsed.T[:, None, :], np.inf, found)
        best = found.argmin(axis=2)
        price[:, :-1] += np.take_along_axis(found, best[:, :, None], axis=2)[:, :, 0]
        return price, best

    def answer(self, person: int, beside: Floats | None = None) -> None:
        """Give the person the cheapest schedule while all others stay. beside: cover that is to come from others."""
        if person in self.kept or not len(self.skills[person]):
            return
        self._cover(person, -1)
        covered = self.covered if beside is None else self.covered + beside
        held = self.skills[person]
        priced = self.need.marginal(covered, held)
        price, best = self._price(person, priced, np.arange(len(held)))
        row = self._fair(person, price)
        if row is None:
            self.kept.add(person)
            row = self.locked(person)
        days = np.arange(self.problem.days)
        place = best[days, row]
        skills = np.where(row == OFF, OFF, held[place])
        self.roster.shift[person], self.roster.skill[person] = row, skills
        self.places[person] = np.where(
            self.still[person][:, None], self.places[person], priced.places[days, row, place]
        )
        self._cover(person, 1)

    def alone(self, person: int) -> int:
        """What the person's shifts cost by themselves, fair shares included."""
        problem, cells, row = self.problem, self.problem.cells, self.roster.shift[person]
        cost = int(cells.costs[person, np.arange(problem.days), row].sum())
        cost += sum(int(each[0]) for each in problem.following.costs(np.array([person]), row[None]).values())
        paid = np.append(problem.paid, 0)[row]
        weeks = np.bincount(np.array(problem.week_of), weights=paid, minlength=len(problem.weeks))
        cost += problem.weights.contract_short * int(np.maximum(0, problem.owed[person] - weeks).sum())
        return cost + int((self._beyond(row, cells.limits[person]) * cells.unfair).sum())

    def _fair(self, person: int, price: Floats) -> Integers | None:
        """The cheapest row with what is unfair counted: none fined, or some kinds fined for each time."""
        cells, problem = self.problem.cells, self.problem
        (row,), (cost,), (hours,) = paths.cheapest(self.network, [person], price[None])
        if not np.isfinite(cost):
            return None
        limits = cells.limits[person]
        found: Integers = row
        kinds = np.flatnonzero(self._beyond(row, limits)).tolist()
        if not kinds:
            return found
        fines = [some for size in range(1, len(kinds) + 1) for some in itertools.combinations(kinds, size)]
        fined = np.repeat(price[None], len(fines), axis=0)
        paid = np.append(problem.paid, 0)
        fined += hours[:, None] * paid
        for at, some in enumerate(fines):
            fined[at, :, :-1] += (cells.unfair[list(some), None, None] * cells.counted[list(some)]).sum(axis=0)
        rows, costs = paths.relaxed(self.network, [person] * len(fines), fined)
        best = float(cost) + float((self._beyond(row, limits) * cells.unfair).sum())
        for some, one, total in zip(fines, rows, costs, strict=True):
            less = sum(int(cells.unfair[kind]) * self._count(one, kind) for kind in some)
            fined_hours = float((hours * paid[one]).sum())
            whole = float(total) - less - fined_hours + float((self._beyond(one, limits) * cells.unfair).sum())
            if whole < best and not paths.over(problem, person, one):
                best, found = whole, one
        return found

    def _count(self, row: Integers, kind: int) -> int:
        days = np.flatnonzero(row != OFF)
        return int(self.problem.cells.counted[kind, days, row[days]].sum())

    def _beyond(self, row: Integers, limits: Integers) -> Integers:
        counts = np.array([self._count(row, kind) for kind in range(len(limits))])
        made: Integers = np.maximum(0, counts - limits)
        return made

    def lay(self, person: int) -> None:
        """Give the person what is locked, each for the first skill, and nothing else."""
        row, held = self.locked(person), self.skills[person]
        if len(held):
            self.put(person, row, np.where(row == OFF, OFF, held[0]))

    def locked(self, person: int) -> Integers:
        """What is locked, and nothing else."""
        row = np.full(self.problem.days, OFF, dtype=np.int64)
        for day in range(self.problem.days):
            code = self.problem.locked.get((self.problem.people[person].id, day), "")
            row[day] = self.problem.codes[code] if code else OFF
        return row

    def _cover(self, person: int, sign: int) -> None:
        problem, slots = self.problem, self.problem.day_slots
        shifts, skills, places = (some[person].tolist() for some in (self.roster.shift, self.roster.skill, self.places))
        for day, shift in enumerate(shifts):
            if shift != OFF:
                room = self.covered[skills[day], day * slots : (day + 2) * slots]
                room += sign * problem.pausing.presence(shift, places[day])[: room.size]


def _in_order(problem: Problem, person: int) -> Integers:
    """The skills that are asked for and held, the person's own first, which wins where it does not matter."""
    held = [problem.skills.index(skill) for skill in problem.people[person].skills if skill in problem.skills]
    return np.array(held, dtype=np.int64)


def first(problem: Problem, chance: random.Random, until: float) -> Draft:
    """A roster that keeps every hard rule that what is locked keeps: everybody once, those with few skills first.

    When the time (monotonic) is over, the rest only has what is locked.
    """
    draft = Draft(problem)
    order = list(range(len(problem.people)))
    chance.shuffle(order)
    for person in sorted(order, key=lambda at: len(draft.skills[at])):
        if time.monotonic() < until:
            draft.answer(person)
        else:
            draft.lay(person)
    return draft
