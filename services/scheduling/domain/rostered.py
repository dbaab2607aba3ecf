"""A roster under work: who works what, what it covers, costs and breaks, and what would fill its gaps."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from services.scheduling.domain.outcome import Cost, Quality, Relaxation, Unmet
from services.scheduling.domain.roster import OFF, Assigned, Integers, Problem, presence_of
from services.scheduling.domain.rules import Finding, Rule


class Roster:
    """Shift and skill of each person on each day, as places in the problem's lists; OFF on days off.

    Mutable: the construction and the solver change it in place; `assigned` is the answer to keep. breaks: when those of
    a person's shift of a day begin, in minutes after its start; the usual places where nothing stands.
    """

    def __init__(self, problem: Problem) -> None:
        shape = (len(problem.people), problem.days)
        self.problem = problem
        self.shift = np.full(shape, OFF, dtype=np.int64)
        self.skill = np.full(shape, OFF, dtype=np.int64)
        self.breaks: dict[tuple[int, int], tuple[int, ...]] = {}

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
        made.shift, made.skill, made.breaks = self.shift.copy(), self.skill.copy(), dict(self.breaks)
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
                self.breaks.get((int(person), int(day)), ()),
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
        known: dict[tuple[int, tuple[int, ...]], Integers] = {}
        for (person, day), breaks in self.breaks.items():
            kind, start = int(self.shift[person, day]), day * slots
            if (kind, breaks) not in known:
                placed = presence_of(problem.shift_types[kind], problem.slot_minutes, breaks)
                known[kind, breaks] = placed - problem.presence[kind]
            total[self.skill[person, day], start : start + 2 * slots] += known[kind, breaks]
        return total[:, : problem.days * slots]

    def paid_minutes(self, person: int, days: Iterable[int]) -> int:
        """Paid minutes of the person on these days."""
        paid = self.problem.paid
        return sum(paid[at] for at in self.shift[person, list(days)].tolist() if at != OFF)

    def shared(self) -> Integers:
        """Nights, weekend days and holidays by person, those of the weeks before left out."""
        counted = self.problem.cells.counted
        found = np.zeros((len(self.shift), len(counted)), dtype=np.int64)
        people, days = np.nonzero(self.shift != OFF)
        for kind in range(len(counted)):
            np.add.at(found[:, kind], people, counted[kind, days, self.shift[people, days]])
        return found


def cost(roster: Roster) -> Cost:
    """What the roster costs, by rule."""
    problem, weights = roster.problem, roster.problem.weights
    gap = problem.required - roster.covered()
    short = np.maximum(0, gap)
    steep = np.maximum(0, gap - problem.slot_minutes)
    thin = np.maximum(0, gap - (problem.required - problem.crews))
    people = {part: int(each.sum()) for part, each in personal(roster).items()}
    return Cost(
        under=int(weights.under * short.sum() + weights.steep * steep.sum()),
        over=int(weights.over * np.maximum(0, -gap).sum()),
        crew=int(weights.crew * thin.sum()),
        **people,
    )


def personal(roster: Roster) -> dict[str, Integers]:
    """What each person's shifts cost, by part of the cost."""
    problem, cells = roster.problem, roster.problem.cells
    choice = roster.shift[:, :, None]

    def at_choice(costs: Integers) -> Integers:
        found: Integers = np.take_along_axis(costs, choice, axis=2).sum(axis=(1, 2))
        return found

    return {
        "contract": problem.weights.contract_short * _contract_short(roster),
        "fairness": (cells.unfair * np.maximum(0, roster.shared() - cells.limits)).sum(axis=1),
        "wishes": at_choice(cells.wishes),
        "changes": at_choice(cells.changes),
        "ranks": at_choice(cells.ranks),
        "rotation": at_choice(cells.rotation),
        "late_end": at_choice(cells.late_end),
        **problem.following.costs(np.arange(len(problem.people)), roster.shift),
    }


def _contract_short(roster: Roster) -> Integers:
    """Contract minutes of the weeks that are not given, by person."""
    problem = roster.problem
    paid = np.append(problem.paid, 0)[roster.shift]
    total = np.zeros(len(roster.shift), dtype=np.int64)
    for number, week in enumerate(problem.weeks):
        total += np.maximum(0, problem.owed[:, number] - paid[:, list(week)].sum(axis=1))
    return total


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
        if not person.may_work(day, problem.shift_types[row[day]]):
            found.append((Rule.NOT_AVAILABLE, day))
        if person.night_banned and problem.is_night[row[day]]:
            found.append((Rule.NIGHT_WORK_BANNED, day))
        if not problem.able[at, roster.skill[at, day], day]:
            found.append((Rule.SKILL_MISSING, day))
        if day == 0 and not problem.rested_for(person, row[0]):
            found.append((Rule.MIN_REST, 0))
        if day + 1 < problem.days and row[day + 1] != OFF and problem.clashes[row[day], row[day + 1]]:
            found.append((Rule.MIN_REST, day + 1))
    rules = problem.rules
    runs = _run_breaches(worked, person.run_before, rules.max_run_days)
    found += [(Rule.MAX_CONSECUTIVE_DAYS, day) for day in runs]
    if rules.max_night_run < rules.max_run_days:
        nights = _run_breaches(
            [day for day in worked if problem.is_night[row[day]]], person.night_run_before, rules.max_night_run
        )
        found += [(Rule.NIGHTS_IN_A_ROW, day) for day in nights]
    found += _week_breaches(roster, at)
    return tuple(Finding(rule, person.id, problem.date(day)) for rule, day in found)


def _run_breaches(worked: list[int], before: int, most: int) -> list[int]:
    """The days on which a run goes beyond the limit. before: days of it up to the first day."""
    days = set(range(-before, 0)) | set(worked)
    return [day for day in worked if all(day - back in days for back in range(1, most + 1))]


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
    found += [
        (budget.rule, budget.days[-1])
        for budget in problem.budgets[at]
        if roster.paid_minutes(at, budget.days) > budget.minutes
    ]
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

    Approved leave, missing skills and what the law forbids are never offered: night work and overtime of whom it
    protects, weeks without rest, more than 36 hours of overtime in a month. Source: Labour Law art. 38, 41
    (2018-12-29); 女职工劳动保护特别规定 art. 6, 9 (2012-04-28).
    """
    answer: list[Relaxation] = []
    for gap in short:
        offers = _offers(roster, gap)
        offers.sort(key=lambda each: (len(each.rules), -each.gained_minutes, each.person, each.code))
        answer += offers[:each_at_most]
    return tuple(answer)


NEVER_RELAXED = frozenset(
    {Rule.NOT_AVAILABLE, Rule.NIGHT_WORK_BANNED, Rule.SKILL_MISSING, Rule.WEEKLY_REST, Rule.MONTHLY_OVER_36H}
)
OVERTIME = frozenset({Rule.WEEKLY_HOURS, Rule.MONTHLY_HOURS, Rule.CYCLE_HOURS})


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
        able = problem.able[at, skill, gap.day] and gap.day not in person.unavailable
        if not able or roster.shift[at, gap.day] != OFF:
            continue
        never = NEVER_RELAXED | OVERTIME if person.overtime_banned else NEVER_RELAXED
        before = set(check_person(roster, at))
        for shift in useful:
            roster.put(at, gap.day, shift, skill)
            touched = {each.rule for each in set(check_person(roster, at)) - before}
            roster.put(at, gap.day, OFF, OFF)
            if not touched & never:
                rules_touched = tuple(sorted(rule.value for rule in touched))
                code = problem.shift_types[shift].code
                offers.append(Relaxation(person.id, gap.day, code, gap.skill, rules_touched, gains[shift]))
    return offers
