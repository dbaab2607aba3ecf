"""A roster under work: who works what, what it covers, costs and breaks, and what would fill its gaps."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import rules
from services.scheduling.domain.roster import (
    DAY_MINUTES,
    OFF,
    Assigned,
    Cost,
    Integers,
    Person,
    Problem,
    Quality,
    Relaxation,
    Unmet,
)
from services.scheduling.domain.rules import Finding, Rule

SAME_START_MINUTES = 60


class Roster:
    """Shift and skill of each person on each day, as places in the problem's lists; OFF on days off.

    Mutable: the construction and the solver change it in place; `assigned` is the answer to keep.
    """

    def __init__(self, problem: Problem) -> None:
        shape = (len(problem.people), problem.days)
        self.problem = problem
        self.shift = np.full(shape, OFF, dtype=np.int64)
        self.skill = np.full(shape, OFF, dtype=np.int64)

    @classmethod
    def of(cls, problem: Problem, assigned: Iterable[Assigned]) -> Roster:
        """The roster of these shifts; those of unknown people, types or skills are left out."""
        made = cls(problem)
        people = {person.id: at for at, person in enumerate(problem.people)}
        for each in assigned:
            known = each.person in people and each.code in problem.codes and each.skill in problem.skills
            if known and 0 <= each.day < problem.days:
                made.put(people[each.person], each.day, problem.codes[each.code], problem.skills.index(each.skill))
        return made

    def copy(self) -> Roster:
        """Another roster that starts equal."""
        made = Roster(self.problem)
        made.shift, made.skill = self.shift.copy(), self.skill.copy()
        return made

    def put(self, person: int, day: int, shift: int, skill: int) -> None:
        """Give the person this shift on the day; OFF and OFF for a day off."""
        self.shift[person, day], self.skill[person, day] = shift, skill

    def assigned(self) -> tuple[Assigned, ...]:
        """Every shift, by person and day."""
        problem = self.problem
        return tuple(
            Assigned(
                problem.people[person].id,
                int(day),
                problem.shift_types[self.shift[person, day]].code,
                problem.skills[self.skill[person, day]],
            )
            for person, day in np.argwhere(self.shift != OFF)
        )

    def covered(self) -> Integers:
        """Head-minutes on the phones by skill and slot; what runs past the horizon is not counted."""
        problem = self.problem
        slots = problem.day_slots
        total = np.zeros((len(problem.skills), (problem.days + 2) * slots), dtype=np.int64)
        for person, day in np.argwhere(self.shift != OFF):
            start = day * slots
            total[self.skill[person, day], start : start + 2 * slots] += problem.presence[self.shift[person, day]]
        return total[:, : problem.days * slots]

    def paid_minutes(self, person: int, days: Iterable[int]) -> int:
        """Paid minutes of the person on these days."""
        paid = self.problem.paid
        return sum(paid[at] for at in self.shift[person, list(days)].tolist() if at != OFF)

    def nights(self, person: int) -> int:
        """Night shifts, those of the weeks before included."""
        problem = self.problem
        worked: list[int] = [at for at in self.shift[person].tolist() if at != OFF]
        before = problem.people[person].nights_before
        return before + sum(problem.is_night[at] for at in worked)

    def weekends(self, person: int) -> int:
        """Weekend days worked, those of the weeks before included."""
        worked = np.flatnonzero(self.shift[person] != OFF)
        return self.problem.people[person].weekends_before + sum(self.problem.is_weekend(int(day)) for day in worked)


def cost(roster: Roster, fair_nights: int | None = None, fair_weekends: int | None = None) -> Cost:
    """What the roster costs. The fair shares of nights and weekends are the means rounded up.

    Unless given.
    """
    problem, weights = roster.problem, roster.problem.weights
    gap = problem.required - roster.covered()
    short = np.maximum(0, gap)
    steep = np.maximum(0, gap - problem.slot_minutes)
    contract = sum(
        max(0, problem.owed_minutes(person, week) - roster.paid_minutes(at, week))
        for at, person in enumerate(problem.people)
        for week in problem.weeks
    )
    fair_nights = fair_share(roster, nights=True) if fair_nights is None else fair_nights
    fair_weekends = fair_share(roster, nights=False) if fair_weekends is None else fair_weekends
    unfair = sum(
        weights.unfair_night * max(0, roster.nights(at) - fair_nights)
        + weights.unfair_weekend * max(0, roster.weekends(at) - fair_weekends)
        for at in range(len(problem.people))
    )
    return Cost(
        under=int(weights.under * short.sum() + weights.steep * steep.sum()),
        over=int(weights.over * np.maximum(0, -gap).sum()),
        contract=weights.contract_short * contract,
        starts=weights.start_change * _start_changes(roster),
        fairness=unfair,
        wishes=weights.wish * sum(_unmet_wishes(roster, at, person) for at, person in enumerate(problem.people)),
        changes=weights.changed * _changes(roster) if problem.published else 0,
    )


def fair_share(roster: Roster, *, nights: bool) -> int:
    """Nights (of people who may work them) or weekend days a head, rounded up."""
    people = [at for at, person in enumerate(roster.problem.people) if not (nights and person.night_banned)]
    counts = [roster.nights(at) if nights else roster.weekends(at) for at in people]
    return math.ceil(sum(counts) / len(counts)) if counts else 0


def quality(roster: Roster) -> Quality:
    """How well the roster meets what is required."""
    required, covered = roster.problem.required, roster.covered()
    return Quality(
        met_minutes=int(np.minimum(required, covered).sum()),
        required_minutes=int(required.sum()),
        scheduled_minutes=int(covered.sum()),
        under_minutes=int(np.maximum(0, required - covered).sum()),
        over_minutes=int(np.maximum(0, covered - required).sum()),
    )


def check(roster: Roster) -> tuple[Finding, ...]:
    """Every hard rule that the roster breaks."""
    return tuple(finding for at in range(len(roster.problem.people)) for finding in check_person(roster, at))


def check_person(roster: Roster, at: int) -> tuple[Finding, ...]:
    """Every hard rule that one person's shifts break."""
    problem = roster.problem
    person, row = problem.people[at], roster.shift[at]
    found: list[tuple[Rule, int]] = []
    worked = [int(day) for day in np.flatnonzero(row != OFF)]
    for day in worked:
        if day in person.unavailable:
            found.append((Rule.NOT_AVAILABLE, day))
        if person.night_banned and problem.is_night[row[day]]:
            found.append((Rule.NIGHT_WORK_BANNED, day))
        if problem.skills[roster.skill[at, day]] not in person.skills:
            found.append((Rule.SKILL_MISSING, day))
        if day == 0 and not problem.rested_for(person, row[0]):
            found.append((Rule.MIN_REST, 0))
        if day + 1 < problem.days and row[day + 1] != OFF and problem.clashes[row[day], row[day + 1]]:
            found.append((Rule.MIN_REST, day + 1))
    found += [(Rule.MAX_CONSECUTIVE_DAYS, day) for day in _run_breaches(worked, person, problem)]
    found += _week_breaches(roster, at)
    return tuple(Finding(rule, person.id, problem.date(day)) for rule, day in found)


def _run_breaches(worked: list[int], person: Person, problem: Problem) -> list[int]:
    """The days on which a run goes beyond the limit."""
    days = set(range(-person.run_before, 0)) | set(worked)
    return [day for day in worked if all(day - back in days for back in range(1, problem.rules.max_run_days + 1))]


def _week_breaches(roster: Roster, at: int) -> list[tuple[Rule, int]]:
    problem = roster.problem
    person = problem.people[at]
    found = []
    for number, week in enumerate(problem.weeks):
        days = int((roster.shift[at, list(week)] != OFF).sum()) + (person.days_before if number == 0 else 0)
        minutes = roster.paid_minutes(at, week) + (person.week_before if number == 0 else 0)
        if days > 7 - problem.rules.weekly_rest_days:
            found.append((Rule.WEEKLY_REST, week[-1]))
        if minutes > person.max_week_minutes:
            found.append((Rule.WEEKLY_HOURS, week[-1]))
    for number, month in enumerate(problem.months):
        minutes = roster.paid_minutes(at, month) + (person.month_before if number == 0 else 0)
        if person.max_month_minutes is not None and minutes > person.max_month_minutes:
            found.append((Rule.MONTHLY_HOURS, month[-1]))
    return found


def unmet(roster: Roster) -> tuple[Unmet, ...]:
    """Runs of slots that are short, the worst first."""
    problem = roster.problem
    missing = np.maximum(0, problem.required - roster.covered()).reshape(len(problem.skills), problem.days, -1)
    found = []
    for skill, day in np.argwhere(missing.any(axis=2)):
        slots = missing[skill, day]
        edges = np.flatnonzero(np.diff(np.concatenate(([0], slots > 0, [0])).astype(np.int64)))
        found += [
            Unmet(problem.skills[skill], int(day), int(first), int(last), int(slots[first:last].sum()))
            for first, last in zip(edges[::2], edges[1::2], strict=True)
        ]
    return tuple(sorted(found, key=lambda each: (-each.missing_minutes, each.day, each.first_slot, each.skill)))


def cheapest_relaxations(roster: Roster, short: Iterable[Unmet], each_at_most: int = 3) -> tuple[Relaxation, ...]:
    """For each short run, the shifts that would fill most of it while touching the fewest rules.

    Approved leave, night bans and missing skills are never offered.
    """
    answer: list[Relaxation] = []
    for gap in short:
        offers = _offers(roster, gap)
        offers.sort(key=lambda each: (len(each.rules), -each.gained_minutes, each.person, each.code))
        answer += offers[:each_at_most]
    return tuple(answer)


NEVER_RELAXED = frozenset({Rule.NOT_AVAILABLE, Rule.NIGHT_WORK_BANNED, Rule.SKILL_MISSING})


def _offers(roster: Roster, gap: Unmet) -> list[Relaxation]:
    problem = roster.problem
    skill = problem.skills.index(gap.skill)
    missing = np.maximum(0, problem.required[skill] - roster.covered()[skill])[gap.day * problem.day_slots :]
    gains = [
        int(np.minimum(missing[gap.first_slot : gap.last_slot], shape[gap.first_slot : gap.last_slot]).sum())
        for shape in problem.presence
    ]
    useful = [at for at in sorted(range(len(gains)), key=lambda at: -gains[at]) if gains[at] > 0][:2]
    offers = []
    for at, person in enumerate(problem.people):
        if gap.skill not in person.skills or gap.day in person.unavailable or roster.shift[at, gap.day] != OFF:
            continue
        before = set(check_person(roster, at))
        for shift in useful:
            roster.put(at, gap.day, shift, skill)
            touched = {each.rule for each in set(check_person(roster, at)) - before}
            roster.put(at, gap.day, OFF, OFF)
            if not touched & NEVER_RELAXED:
                rules_touched = tuple(sorted(rule.value for rule in touched))
                code = problem.shift_types[shift].code
                offers.append(Relaxation(person.id, gap.day, code, gap.skill, rules_touched, gains[shift]))
    return offers


def start_far(problem: Problem) -> NDArray[np.bool_]:
    """start_far[a, b]: the two types start more than an hour apart."""
    starts = np.array([each.start_minute for each in problem.shift_types])
    apart = np.abs(starts[:, None] - starts[None, :])
    answer: NDArray[np.bool_] = np.minimum(apart, DAY_MINUTES - apart) > SAME_START_MINUTES
    return answer


def _start_changes(roster: Roster) -> int:
    far = start_far(roster.problem)
    today, tomorrow = roster.shift[:, :-1], roster.shift[:, 1:]
    both = (today != OFF) & (tomorrow != OFF)
    return int(far[today[both], tomorrow[both]].sum())


def _unmet_wishes(roster: Roster, at: int, person: Person) -> int:
    """Weights of the wishes not granted: work on a day wished off, or another shift than the one wished."""
    problem = roster.problem
    total = 0
    for wish in person.wishes:
        if 0 <= wish.day < problem.days and roster.shift[at, wish.day] != OFF:
            total += wish.weight * (problem.shift_types[roster.shift[at, wish.day]].code != wish.code)
    return total


def _changes(roster: Roster) -> int:
    known = Roster.of(roster.problem, roster.problem.published)
    return int((known.shift != roster.shift).sum())


def night_fairness(roster: Roster) -> rules.Fairness | None:
    """How evenly nights are shared among those who may work them."""
    people = [at for at, person in enumerate(roster.problem.people) if not person.night_banned]
    return rules.fairness([roster.nights(at) for at in people])
