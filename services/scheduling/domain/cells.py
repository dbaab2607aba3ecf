"""What each person may work on each day of a roster, what that costs by itself, and each one's fair share.

Whatever a rule says of one person, one day and one shift stands in an array by person, day and choice, the last
choice being a day off. The search for rosters and the check of their costs read the same arrays.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import following

if TYPE_CHECKING:
    from services.scheduling.domain.roster import Person, Problem

Integers = NDArray[np.int64]
Flags = NDArray[np.bool_]

NIGHT, WEEKEND, HOLIDAY = range(3)
"""What is shared fairly: nights, weekend days, statutory holidays."""

NO_LIMIT = 1_000_000


@dataclass(frozen=True)
class Cells:
    """Arrays of a problem. Costs are in head-minutes.

    barred: by person, day and choice. wishes, ranks, rotation, changes, late_end: costs by the same. counted: by kind,
    day and shift type, whether it is a night, a weekend day, a holiday. limits: the fair share by person and kind,
    less what was borne in the weeks before, at least none. unfair: cost of each beyond, by kind.
    """

    barred: Flags
    wishes: Integers
    ranks: Integers
    rotation: Integers
    changes: Integers
    late_end: Integers
    counted: Flags
    limits: Integers
    unfair: Integers

    @cached_property
    def costs(self) -> Integers:
        """What each choice costs by itself."""
        return self.wishes + self.ranks + self.rotation + self.changes + self.late_end


def of(problem: Problem) -> Cells:
    """The arrays of the problem."""
    shape = (len(problem.people), problem.days, len(problem.shift_types) + 1)
    wishes, ranks, rotation, changes, late_end = (np.zeros(shape, dtype=np.int64) for _ in range(5))
    for at, person in enumerate(problem.people):
        _wishes(problem, person, wishes[at])
        _ranks(problem, person, ranks[at])
        _rotation(problem, person, rotation[at])
        _late_end(problem, person, late_end[at])
    _changes(problem, changes)
    counted = _counted(problem)
    weights = problem.weights
    return Cells(
        barred=_barred(problem, shape),
        wishes=wishes,
        ranks=ranks,
        rotation=rotation,
        changes=changes,
        late_end=late_end,
        counted=counted,
        limits=_limits(problem, counted),
        unfair=np.array([weights.unfair_night, weights.unfair_weekend, weights.unfair_holiday], dtype=np.int64),
    )


def _wishes(problem: Problem, person: Person, costs: Integers) -> None:
    """A shift other than the one wished, or the one not wished; wishes of who was denied often weigh more."""
    for wish in person.wishes:
        if 0 <= wish.day < problem.days:
            cost = problem.weights.wish * wish.weight * (1000 + person.denied_permille) // 1000
            for at, kind in enumerate(problem.shift_types):
                costs[wish.day, at] += cost * ((kind.code == wish.code) is wish.unwanted)


def _ranks(problem: Problem, person: Person, costs: Integers) -> None:
    """The further down a shift stands in the person's order, the more it costs; work on a weekday to have off, too."""
    if person.preferences:
        for at, kind in enumerate(problem.shift_types):
            known = kind.code in person.preferences
            place = person.preferences.index(kind.code) if known else len(person.preferences)
            costs[:, at] += problem.weights.rank * place
    for place, weekday in enumerate(person.rest_weekdays):
        days = [day for day in range(problem.days) if problem.date(day).weekday() == weekday]
        costs[days, :-1] += problem.weights.rank * (len(person.rest_weekdays) - place)


def _rotation(problem: Problem, person: Person, costs: Integers) -> None:
    """A day that is not as the person's pattern has it."""
    for day, code in enumerate(person.rotation):
        if code is None:
            continue
        costs[day] += problem.weights.rotation
        costs[day, problem.codes.get(code, -1)] = 0


def _late_end(problem: Problem, person: Person, costs: Integers) -> None:
    """A shift from which nothing runs home. Source: domain reference 3.2, commuting limit on late ends."""
    for at, kind in enumerate(problem.shift_types):
        if following.ends_late(kind.start_minute + kind.duration_minutes, person.latest_end):
            costs[:, at] += problem.weights.late_end


def _changes(problem: Problem, costs: Integers) -> None:
    """A day that differs from the roster that people know: of weeks in which they know of a shift."""
    if problem.published:
        people = {person.id: at for at, person in enumerate(problem.people)}
        known = np.full(costs.shape[:2], costs.shape[2] - 1, dtype=np.int64)
        for each in problem.published:
            if each.person in people and each.code in problem.codes and 0 <= each.day < problem.days:
                known[people[each.person], each.day] = problem.codes[each.code]
        told = np.zeros(costs.shape[:2], dtype=np.bool_)
        for week in problem.weeks:
            told[:, list(week)] = (known[:, list(week)] < costs.shape[2] - 1).any(axis=1, keepdims=True)
        costs += problem.weights.changed * told[:, :, None]
        np.put_along_axis(costs, known[:, :, None], 0, axis=2)


def _barred(problem: Problem, shape: tuple[int, ...]) -> Flags:
    """Leave, bans, rest before the first day, hours of a day, skills. What is locked is that and nothing else."""
    barred = np.zeros(shape, dtype=np.bool_)
    night = np.array(problem.is_night)
    paid = np.array(problem.paid)
    people = {person.id: at for at, person in enumerate(problem.people)}
    for at, person in enumerate(problem.people):
        away = [day for day in person.unavailable if 0 <= day < problem.days]
        barred[at, away, :-1] = True
        for day in {day for day, _ in person.ends_by if 0 <= day < problem.days}:
            barred[at, day, :-1] |= [not person.may_work(day, kind) for kind in problem.shift_types]
        barred[at, :, :-1] |= (paid > person.max_day_minutes) | (night & person.night_banned)
        barred[at, 0, :-1] |= [not problem.rested_for(person, shift) for shift in range(len(night))]
    barred[~problem.able.any(axis=1), :-1] = True
    for (person_id, day), code in problem.locked.items():
        if person_id in people and 0 <= day < problem.days:
            barred[people[person_id], day] = True
            barred[people[person_id], day, problem.codes[code] if code else -1] = False
    return barred


def _counted(problem: Problem) -> Flags:
    counted = np.zeros((3, problem.days, len(problem.shift_types)), dtype=np.bool_)
    counted[NIGHT] = np.array(problem.is_night)
    counted[WEEKEND, sorted(problem.weekend_days)] = True
    counted[HOLIDAY, [day for day in sorted(problem.holidays) if 0 <= day < problem.days]] = True
    return counted


def _limits(problem: Problem, counted: Flags) -> Integers:
    """Everybody's share of what was borne and is asked for, by the days that each was and is here, rounded up.

    Source: domain reference 3.2, fairness over a rolling 13 weeks.
    """
    people = problem.people
    here = np.array([person.known_days + problem.days - len(person.unavailable) for person in people])
    borne = np.array([[p.nights_before, p.weekends_before, p.holidays_before] for p in people]).reshape(-1, 3)
    free = np.ones((len(people), 3), dtype=np.bool_)
    free[:, NIGHT] = [not person.night_banned for person in people]
    free = free & problem.holds.any(axis=1, keepdims=True)
    limits = np.full((len(people), 3), NO_LIMIT, dtype=np.int64)
    for kind in range(3):
        who = free[:, kind]
        days = int(here[who].sum())
        if days > 0 and counted[kind].any():
            asked = _asked(problem, counted[kind]) if kind != NIGHT else _nights_asked(problem)
            rate = (int(borne[who, kind].sum()) + asked) / days
            limits[who, kind] = np.maximum(0, np.ceil(rate * here[who]) - borne[who, kind])
    return limits


def _asked(problem: Problem, counted: Flags) -> int:
    """Shifts that the days ask for: their head-minutes over those of a shift."""
    phone = problem.presence.sum(axis=1).mean()
    by_day = problem.required.sum(axis=0).reshape(problem.days, -1).sum(axis=1)
    return int(np.ceil(by_day[counted.any(axis=1)].sum() / phone))


def _nights_asked(problem: Problem) -> int:
    """Night shifts that the nights ask for, as only they reach these hours: each gap by the shift that ends last."""
    size = problem.slot_minutes
    nights = [each for each, night in zip(problem.shift_types, problem.is_night, strict=True) if night]
    spans = [(each.start_minute // size, -(-(each.start_minute + each.duration_minutes) // size)) for each in nights]
    open_, close = (each.hour * 60 + each.minute for each in (problem.rules.night_start, problem.rules.night_end))
    clock = np.arange(problem.day_slots) * size
    night = (clock >= open_) | (clock < close) if close <= open_ else (clock >= open_) & (clock < close)
    total = 0
    for required in problem.required:
        left = np.ceil(required / size).astype(np.int64) * np.tile(night, problem.days)
        for slot in np.flatnonzero(left).tolist():
            wanted = int(left[slot])
            midnights = [day * problem.day_slots for day in (slot // problem.day_slots - 1, slot // problem.day_slots)]
            ends = [at + end for first, end in spans for at in midnights if at + first <= slot < at + end]
            if wanted > 0 and ends:
                left[slot : max(ends)] -= wanted
                total += wanted
    return total
