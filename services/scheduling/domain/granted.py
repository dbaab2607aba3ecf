"""What became of each wish in a roster, and of those denied why: the rule that forbids it, or the cost that it adds.

Each denied wish is tried by itself in the finished roster: the cheapest change of that day that would meet it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from services.scheduling.domain import need, rostered, rule_library
from services.scheduling.domain.need import Need
from services.scheduling.domain.roster import OFF, Integers, Problem, Wish
from services.scheduling.domain.rostered import Roster

FROZEN = "FROZEN"
"""The day may not change at all."""

CLOSE_CALL = "CLOSE_CALL"
"""Meeting it would cost no more: the search did not come across it. Somebody may do it by hand."""

_NOT_AVAILABLE = "NOT_AVAILABLE"


@dataclass(frozen=True, slots=True)
class Granted:
    """What became of a wish. reason: a rule, a part of the cost, FROZEN or CLOSE_CALL; empty when it is kept.

    cost: what the roster would cost more with it, in head-minutes; 0 where it is kept or a rule forbids it.
    """

    person: str
    wish: Wish
    kept: bool
    reason: str = ""
    cost: int = 0


@dataclass(frozen=True, slots=True)
class _Trial:
    """A denied wish of a person, and one choice for its day that would meet it; OFF is a day off."""

    person: int
    wish: Wish
    choice: int


@dataclass(frozen=True, slots=True)
class _Finding:
    """What a trial came to."""

    reason: str
    cost: int
    allowed: bool


def outcomes(roster: Roster) -> tuple[Granted, ...]:
    """What became of each wish for the days of the problem, by person and in the order of their wishes."""
    problem = roster.problem
    trials = [each for at in range(len(problem.people)) for each in _trials(roster, at)]
    why = _reasons(roster, trials)
    found = []
    for at, person in enumerate(problem.people):
        for wish in person.wishes:
            if 0 <= wish.day < problem.days:
                told = why.get((at, wish))
                found.append(
                    Granted(person.id, wish, told is None, *((told.reason, told.cost) if told is not None else ()))
                )
    return tuple(found)


def _trials(roster: Roster, at: int) -> Iterator[_Trial]:
    problem = roster.problem
    for wish in problem.people[at].wishes:
        if 0 <= wish.day < problem.days:
            held = int(roster.shift[at, wish.day])
            code = problem.codes.get(wish.code, OFF)
            met = [OFF] if not wish.code else [code]
            if wish.unwanted:
                met = [OFF, *(each for each in range(len(problem.shift_types)) if each != code)]
            # A day off meets every wish: none asks for work.
            if held != OFF and held not in met:
                yield from (_Trial(at, wish, choice) for choice in met)


def _reasons(roster: Roster, trials: list[_Trial]) -> dict[tuple[int, Wish], _Finding]:
    """Why each denied wish was denied: by the cheapest choice that no rule forbids, or the rule that forbids them."""
    need_of, covered, personal = need.of(roster.problem), roster.covered(), rostered.personal(roster)
    best: dict[tuple[int, Wish], _Finding] = {}
    for some in _rounds(trials):
        changed = roster.copy()
        for each in some:
            skill = OFF if each.choice == OFF else int(roster.skill[each.person, each.wish.day])
            changed.put(each.person, each.wish.day, each.choice, skill)
        parts = rostered.personal(changed)
        for each in some:
            found = _forbidden(roster, changed, each)
            if found is None:
                more = {part: int(costs[each.person] - personal[part][each.person]) for part, costs in parts.items()}
                found = _costing(more | _cover(roster, need_of, covered, each))
            key = each.person, each.wish
            known = best.get(key)
            if known is None or (not found.allowed, found.cost) < (not known.allowed, known.cost):
                best[key] = found
    return best


def _rounds(trials: list[_Trial]) -> Iterator[list[_Trial]]:
    """The trials in rounds of one for each person, who are then told apart by their own costs."""
    left = trials
    while left:
        seen: set[int] = set()
        now: list[_Trial] = []
        later: list[_Trial] = []
        for each in left:
            (later if each.person in seen else now).append(each)
            seen.add(each.person)
        yield now
        left = later


def _forbidden(roster: Roster, changed: Roster, trial: _Trial) -> _Finding | None:
    """The rule that forbids a trial; None when none does."""
    problem = roster.problem
    if (problem.people[trial.person].id, trial.wish.day) in problem.locked:
        return _Finding(FROZEN, 0, allowed=False)
    before = {each.rule for each in rostered.check_person(roster, trial.person)}
    after = [each.rule for each in rostered.check_person(changed, trial.person)]
    new = sorted(each.value for each in after if each not in before)
    if new or problem.cells.barred[trial.person, trial.wish.day, trial.choice]:
        return _Finding(new[0] if new else _NOT_AVAILABLE, 0, allowed=False)
    return None


def _costing(more: dict[str, int]) -> _Finding:
    """The part of the cost that a trial raises most."""
    total = sum(more.values())
    part = max(more, key=lambda each: more[each])
    if total <= 0 or more[part] <= 0:
        return _Finding(CLOSE_CALL, 0, allowed=True)
    return _Finding(rule_library.COSTS[part][0], total, allowed=True)


def _cover(roster: Roster, need_of: Need, covered: Integers, trial: _Trial) -> dict[str, int]:
    """What a trial changes of the cost of cover; below the minimum crew where it goes or went there."""
    problem = roster.problem
    skill = int(roster.skill[trial.person, trial.wish.day])
    start = trial.wish.day * problem.day_slots
    span = slice(start, min(start + 2 * problem.day_slots, covered.shape[1]))
    held = int(roster.shift[trial.person, trial.wish.day])
    there = problem.presence[held][: span.stop - start]
    comes = 0 * there if trial.choice == OFF else problem.presence[trial.choice][: span.stop - start]
    then = covered.copy()
    then[skill, span] += comes - there
    change = int((need_of.cost(then)[skill, span] - need_of.cost(covered)[skill, span]).sum())
    thin = _thin(problem, then, skill, span) - _thin(problem, covered, skill, span)
    return {"under": 0, "crew": change} if thin > 0 else {"under": change, "crew": 0}


def _thin(problem: Problem, covered: Integers, skill: int, span: slice) -> int:
    """Head-minutes below the minimum crew."""
    return int((problem.crews - covered)[skill, span].clip(min=0).sum())
