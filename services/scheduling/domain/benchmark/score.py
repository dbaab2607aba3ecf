"""What a roster of an instance costs and which hard rules it breaks, told from the format's description alone.

It shares nothing with the search but the instance, so that it can contradict it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from services.scheduling.domain.benchmark.instance import Instance, Staff

SATURDAY, SUNDAY, WEEK = 5, 6, 7

Assignments = Mapping[str, Sequence[str]]
"""By staff id: the shift id of each day, or an empty text."""


@dataclass(frozen=True, slots=True)
class Score:
    """objective: wishes not granted and cover missed. violations: a sentence for each hard rule broken."""

    objective: int
    violations: tuple[str, ...]


def score(instance: Instance, assignments: Assignments) -> Score:
    """Cost and broken rules of these assignments; who is missing counts as off."""
    violations = [f"{name}: nobody has this id" for name in sorted(set(assignments) - {s.id for s in instance.staff})]
    known = {shift.id: at for at, shift in enumerate(instance.shifts)}
    objective = 0
    present: Counter[tuple[int, int]] = Counter()
    for person, staff in enumerate(instance.staff):
        row = list(assignments.get(staff.id, [""] * instance.days))
        if len(row) != instance.days:
            violations.append(f"{staff.id}: {len(row)} days instead of {instance.days}")
            row = (row + [""] * instance.days)[: instance.days]
        unknown = sorted({each for each in row if each and each not in known})
        violations += [f"{staff.id}: no shift is called {each}" for each in unknown]
        worked = [known.get(each) for each in row]
        violations += [f"{staff.id}: {what}" for what in _broken(instance, staff, worked)]
        objective += _wishes(instance, person, worked)
        present.update((day, shift) for day, shift in enumerate(worked) if shift is not None)
    for place, cover in instance.cover.items():
        missing = cover.required - present[place]
        objective += cover.under * missing if missing > 0 else -cover.over * missing
    return Score(objective, tuple(violations))


def _wishes(instance: Instance, person: int, worked: Sequence[int | None]) -> int:
    cost = 0
    for (who, day, shift), weight in instance.on.items():
        cost += weight if who == person and worked[day] != shift else 0
    for (who, day, shift), weight in instance.off.items():
        cost += weight if who == person and worked[day] == shift else 0
    return cost


def _broken(instance: Instance, staff: Staff, worked: Sequence[int | None]) -> list[str]:
    """Sentences for all hard rules of one person but those of runs."""
    found = [f"works on day {day}, which is off" for day in sorted(staff.days_off) if worked[day] is not None]
    for day, (first, second) in enumerate(pairwise(worked)):
        if first is not None and second in instance.shifts[first].not_followed_by:
            found.append(f"{instance.shifts[second].id} follows {instance.shifts[first].id} on day {day + 1}")
    for shift, count in Counter(each for each in worked if each is not None).items():
        if count > staff.max_shifts[shift]:
            found.append(f"{count} shifts {instance.shifts[shift].id}, at most {staff.max_shifts[shift]}")
    minutes = sum(instance.shifts[each].minutes for each in worked if each is not None)
    if not staff.min_minutes <= minutes <= staff.max_minutes:
        found.append(f"{minutes} minutes, not {staff.min_minutes} to {staff.max_minutes}")
    weekends = {
        day // WEEK for day, shift in enumerate(worked) if shift is not None and day % WEEK in {SATURDAY, SUNDAY}
    }
    if len(weekends) > staff.max_weekends:
        found.append(f"{len(weekends)} weekends, at most {staff.max_weekends}")
    return found + _broken_runs(staff, worked)


def _broken_runs(staff: Staff, worked: Sequence[int | None]) -> list[str]:
    """A run that touches a border of the horizon may be as short as it likes: it may go on outside."""
    found = []
    first = 0
    for at_work, days in groupby(each is not None for each in worked):
        length = len(list(days))
        inside = first > 0 and first + length < len(worked)
        if at_work and length > staff.max_run:
            found.append(f"{length} days in a row from day {first}, at most {staff.max_run}")
        if at_work and inside and length < staff.min_run:
            found.append(f"{length} days in a row from day {first}, at least {staff.min_run}")
        if not at_work and inside and length < staff.min_off:
            found.append(f"{length} days off from day {first}, at least {staff.min_off}")
        first += length
    return found
