"""What would help a roster most: rules and means let go one at a time, each solved anew for a moment.

Nothing is guessed: what is told to be saved is the difference of two rosters that were found, so that a longer search
might save more. What the law asks for itself is never let go; what the centre chose, or people agree to, is.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from services.scheduling.domain import exchange, rostered, rule_settings
from services.scheduling.domain.draft import Draft
from services.scheduling.domain.outcome import Easing
from services.scheduling.domain.roster import Integers, Person, Problem
from services.scheduling.domain.rostered import Roster
from services.scheduling.domain.rule_settings import EASINGS

SHIFT_MINUTES = 480
"""One more shift in a week, as overtime that people agree to. Source: Labour Law art. 41 caps it at 36 h a month."""

TAUGHT = 12
"""So many people are tried when one more should hold a skill."""

AT_MOST = 8


@dataclass(frozen=True, slots=True)
class _Case:
    """A problem in which one thing is let go. people: whom to ask first, because it concerns them."""

    code: str
    problem: Problem
    people: tuple[int, ...]
    person: str = ""
    skill: str = ""


def easings(roster: Roster, until: float, seed: int) -> tuple[Easing, ...]:
    """What saves most first, at most eight; only what lessens both cost and lack. until: by the monotonic clock."""
    before = rostered.cost(roster).total
    lacking = _missing(roster)
    if not before or not lacking.sum():
        return ()
    chance = random.Random(seed)  # noqa: S311 -- a repeatable choice, nothing secret
    cases = list(_cases(roster, lacking, chance))
    found = []
    for number, case in enumerate(cases):
        now = time.monotonic()
        better = _solved(roster, case, now + max(0.0, until - now) / (len(cases) - number), chance)
        saved = before - rostered.cost(better).total
        minutes = int(lacking.sum() - _missing(better).sum())
        if saved > 0 and minutes > 0:
            found.append(Easing(case.code, saved, minutes, case.person, case.skill))
    return tuple(sorted(found, key=lambda each: (-each.saves_cost, each.code, each.person)))[:AT_MOST]


def _missing(roster: Roster) -> Integers:
    """Missing head-minutes by skill."""
    found: Integers = np.maximum(0, roster.problem.required - roster.covered()).sum(axis=1)
    return found


def _cases(roster: Roster, lacking: Integers, chance: random.Random) -> Iterator[_Case]:
    problem = roster.problem
    everybody = tuple(range(len(problem.people)))
    fixed = Counter(day for _, day in problem.locked)
    settled = frozenset(day for day, count in fixed.items() if count >= len(problem.people))
    may = tuple(at for at, person in enumerate(problem.people) if not person.overtime_banned)
    yield _Case("OVERTIME", _with_people(problem, may, _one_more_shift), may)
    for code in EASINGS:
        eased = rule_settings.eased(problem.rules, (code,))
        if eased != problem.rules:
            yield _Case(code, replace(problem, rules=eased), everybody)
    for at in np.argsort(-lacking).tolist():
        if lacking[at]:
            skill = problem.skills[at]
            hired = Person("", (skill,), known_days=0, unavailable=settled)
            more = replace(problem, people=(*problem.people, hired))
            yield _Case("ADD_PEOPLE", more, (len(problem.people),), skill=skill)
            others = np.flatnonzero(~problem.holds[:, at] & problem.holds.any(axis=1)).tolist()
            for person in chance.sample(others, min(len(others), TAUGHT // len(problem.skills))):
                name = problem.people[person].id
                yield _Case("TEACH_SKILL", _with_people(problem, (person,), _taught(skill)), (person,), name, skill)


def _with_people(problem: Problem, people: tuple[int, ...], change: Callable[[Person], Person]) -> Problem:
    changed = set(people)
    made = tuple(change(person) if at in changed else person for at, person in enumerate(problem.people))
    return replace(problem, people=made)


def _one_more_shift(person: Person) -> Person:
    month = person.max_month_minutes
    return replace(
        person,
        max_week_minutes=person.max_week_minutes + SHIFT_MINUTES,
        max_month_minutes=None if month is None else month + SHIFT_MINUTES,
    )


def _taught(skill: str) -> Callable[[Person], Person]:
    return lambda person: replace(person, skills=(*person.skills, skill))


def _solved(roster: Roster, case: _Case, until: float, chance: random.Random) -> Roster:
    """The roster with the case's people asked first, then the others, and days dealt out anew between."""
    draft = Draft(case.problem)
    start = Roster(case.problem)
    count = len(roster.shift)
    start.shift[:count], start.skill[:count], start.breaks = roster.shift, roster.skill, dict(roster.breaks)
    draft.take(start)
    draft.keep_broken()
    first = list(case.people)
    chance.shuffle(first)
    _ask(draft, first, until)
    if len(first) <= 1:
        rest = [at for at in range(len(case.problem.people)) if at not in case.people]
        _ask(draft, chance.sample(rest, min(len(rest), 4)), until)
    for day in range(case.problem.days):
        if len(first) > 1 and time.monotonic() < until:
            exchange.exchange(draft, day, day + 1)
    return draft.made()


def _ask(draft: Draft, people: list[int], until: float) -> None:
    for place, person in enumerate(people):
        if place and time.monotonic() > until:
            return
        draft.answer(person)


def persons(roster: Roster) -> dict[str, dict[str, int]]:
    """What each person's shifts cost, by part of the cost; only what is not nothing."""
    parts = rostered.personal(roster)
    told = {}
    for at, person in enumerate(roster.problem.people):
        own = {part: int(costs[at]) for part, costs in parts.items() if costs[at]}
        if own:
            told[person.id] = own
    return told
