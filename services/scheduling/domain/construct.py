"""A first roster without any solver: the most useful shift first, to whoever may and should take it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from services.scheduling.domain.roster import NO_WISH, OFF, Integers, Problem
from services.scheduling.domain.rostered import Roster

Choice = tuple[int, int, int]
"""Day, shift type, skill."""

Counts = Mapping[tuple[tuple[int, ...], int, int, int], int]
"""How many of these people work this day, shift type and skill."""


def construct(problem: Problem, counts: Counts | None = None) -> Roster:
    """A roster that keeps every hard rule: week by week, always the shift that saves most a paid minute.

    Locked days are laid first, as they are, then what of the published roster still keeps the rules. counts: how
    many people of each kind a relaxed solution puts on each shift; followed before the gaps are filled.
    """
    roster = Roster(problem)
    free = np.ones((len(problem.people), problem.days), dtype=bool)
    for at, person in enumerate(problem.people):
        for day in person.unavailable:
            if 0 <= day < problem.days:
                free[at, day] = False
    _lay_locked(roster, free)
    _lay_published(roster, free)
    if counts:
        _follow(roster, counts, free)
    gap = problem.required - roster.covered()
    for week in problem.weeks:
        _fill_week(roster, week, gap, free)
    return roster


def _lay_published(roster: Roster, free: np.ndarray) -> None:
    known = Roster.of(roster.problem, roster.problem.published)
    for at, day in np.argwhere(known.shift != OFF).tolist():
        shift, skill = int(known.shift[at, day]), int(known.skill[at, day])
        if free[at, day] and roster.problem.holds[at, skill] and may_take(roster, at, day, shift):
            roster.put(at, day, shift, skill)


def _follow(roster: Roster, counts: Counts, free: np.ndarray) -> None:
    """Put people of each kind on the counted shifts, nights first because they bind the days around them."""
    problem = roster.problem
    order = sorted(counts, key=lambda key: (problem.week_of[key[1]], not problem.is_night[key[2]], key))
    for people, day, shift, skill in order:
        able = np.zeros_like(free)
        able[list(people)] = free[list(people)]
        for _ in range(counts[people, day, shift, skill]):
            at = _taker(roster, (day, shift, skill), able)
            if at is None:
                break
            roster.put(at, day, shift, skill)


def _lay_locked(roster: Roster, free: np.ndarray) -> None:
    problem = roster.problem
    people = {person.id: at for at, person in enumerate(problem.people)}
    for (person, day), code in problem.locked.items():
        at = people.get(person)
        if at is None or not 0 <= day < problem.days:
            continue
        free[at, day] = False
        known = [skill for skill in problem.people[at].skills if skill in problem.demand]
        if code and known:
            roster.put(at, day, problem.codes[code], problem.skills.index(known[0]))


def _fill_week(roster: Roster, week: tuple[int, ...], gap: Integers, free: np.ndarray) -> None:
    problem = roster.problem
    values = {day: _values(problem, gap, day) for day in week}
    spent: set[Choice] = set()
    while True:
        best = _best(values, spent)
        if best is None:
            return
        day, shift, skill = best
        at = _taker(roster, best, free)
        if at is None:
            spent.add(best)
            continue
        roster.put(at, day, shift, skill)
        start = day * problem.day_slots
        room = gap[skill, start : start + 2 * problem.day_slots]
        room -= problem.presence[shift][: len(room)]
        for near in (day - 1, day, day + 1):
            if near in values:
                values[near] = _values(problem, gap, near)


def _values(problem: Problem, gap: Integers, day: int) -> np.ndarray:
    """What each type for each skill would save on the day, in cost a paid minute, contract owed included."""
    weights = problem.weights
    start = day * problem.day_slots
    room = gap[:, start : start + 2 * problem.day_slots]
    shape = problem.presence[:, None, : room.shape[1]]
    after = room[None] - shape

    def price(left: np.ndarray) -> np.ndarray:
        short, steep = np.maximum(0, left), np.maximum(0, left - problem.slot_minutes)
        total: np.ndarray = (weights.under * short + weights.steep * steep + weights.over * np.maximum(0, -left)).sum(
            axis=-1
        )
        return total

    paid = np.array([each.paid_minutes for each in problem.shift_types])
    saved: np.ndarray = (price(room)[None] - price(after)) / paid[:, None] + weights.contract_short
    return saved


def _best(values: dict[int, np.ndarray], spent: set[Choice]) -> Choice | None:
    best, best_value = None, 0.0
    for day, saved in values.items():
        for shift, skill in np.argwhere(saved > best_value):
            choice = (day, int(shift), int(skill))
            if saved[shift, skill] > best_value and choice not in spent:
                best, best_value = choice, float(saved[shift, skill])
    return best


def _taker(roster: Roster, choice: Choice, free: np.ndarray) -> int | None:
    """Who may take it: not wishing otherwise, few skills, most contract minutes owed, fewest nights or weekends."""
    day, shift, skill = choice
    problem = roster.problem
    number = problem.week_of[day]
    paid = np.append(problem.paid, 0)
    owed = problem.owed[:, number] - paid[roster.shift[:, list(problem.weeks[number])]].sum(axis=1)
    able = free[:, day] & (roster.shift[:, day] == OFF) & problem.holds[:, skill]
    able &= owed >= problem.paid[shift] // 2
    if problem.is_night[shift]:
        burden = np.append(problem.is_night, False)[roster.shift].sum(axis=1) + problem.borne[:, 0]
    else:
        burden = (roster.shift[:, sorted(problem.weekend_days)] != OFF).sum(axis=1) + problem.borne[:, 1]
    wished = problem.wished[:, day]
    against = (wished != NO_WISH) & (wished != shift)
    moved = np.zeros(len(free), dtype=bool) if day == 0 else roster.shift[:, day - 1] != shift
    for at in np.lexsort((moved, burden, -owed, problem.holds.sum(axis=1), against)).tolist():
        if able[at] and may_take(roster, at, day, shift):
            return int(at)
    return None


def may_take(roster: Roster, at: int, day: int, shift: int) -> bool:
    """Whether one more shift on a free day keeps every hard rule of the person."""
    problem = roster.problem
    person, row = problem.people[at], roster.shift[at]
    if person.night_banned and problem.is_night[shift]:
        return False
    if day == 0 and not problem.rested_for(person, shift):
        return False
    if day > 0 and row[day - 1] != OFF and problem.clashes[row[day - 1], shift]:
        return False
    if day + 1 < problem.days and row[day + 1] != OFF and problem.clashes[shift, row[day + 1]]:
        return False
    return _run_kept(roster, at, day) and _hours_kept(roster, at, day, problem.shift_types[shift].paid_minutes)


def _run_kept(roster: Roster, at: int, day: int) -> bool:
    row = roster.shift[at]
    back = ahead = 0
    while day - back > 0 and row[day - back - 1] != OFF:
        back += 1
    if back == day:
        back += roster.problem.people[at].run_before
    while day + ahead + 1 < roster.problem.days and row[day + ahead + 1] != OFF:
        ahead += 1
    return back + 1 + ahead <= roster.problem.rules.max_run_days


def _hours_kept(roster: Roster, at: int, day: int, minutes: int) -> bool:
    problem = roster.problem
    person = problem.people[at]
    number = problem.week_of[day]
    week = problem.weeks[number]
    first = number == 0
    days = int((roster.shift[at, list(week)] != OFF).sum()) + (person.days_before if first else 0)
    worked = roster.paid_minutes(at, week) + (person.week_before if first else 0)
    if days + 1 > 7 - problem.rules.weekly_rest_days or worked + minutes > person.max_week_minutes:
        return False
    if person.max_month_minutes is None:
        return True
    number = problem.month_of[day]
    month = problem.months[number]
    worked = roster.paid_minutes(at, month) + (person.month_before if number == 0 else 0)
    return worked + minutes <= person.max_month_minutes
