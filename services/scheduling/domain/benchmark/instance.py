"""A shift-scheduling instance in the text format of schedulingbenchmarks.org, and reading it.

Source: T. Curtois and R. Qu, "Computational results on new staff scheduling benchmark instances", 2014.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NoReturn

import numpy as np
from numpy.typing import NDArray

from services.kit.errors import Invalid

OFF = -1
"""Stands in place of a shift: a day off."""

Floats = NDArray[np.float64]
Shifts = NDArray[np.int64]
"""Days of one person, or people × days: the number of the shift, or OFF."""


@dataclass(frozen=True, slots=True)
class Shift:
    """minutes: its length. not_followed_by: numbers of the shifts that must not stand on the next day."""

    id: str
    minutes: int
    not_followed_by: frozenset[int]


@dataclass(frozen=True, slots=True)
class Staff:
    """One person's hard rules.

    max_shifts: by shift number. Minutes are totals over the horizon; runs and days off are in days; all bounds are
    inclusive. days_off: days on which nothing may stand.
    """

    id: str
    max_shifts: tuple[int, ...]
    max_minutes: int
    min_minutes: int
    max_run: int
    min_run: int
    min_off: int
    max_weekends: int
    days_off: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Cover:
    """Heads wanted on a shift of a day, and what each missing or spare head costs."""

    required: int
    under: int
    over: int


@dataclass(frozen=True)
class Instance:
    """Days start on a Monday. on, off: (staff, day, shift) → cost of a wish not granted. cover: by (day, shift)."""

    days: int
    shifts: tuple[Shift, ...]
    staff: tuple[Staff, ...]
    on: Mapping[tuple[int, int, int], int]
    off: Mapping[tuple[int, int, int], int]
    cover: Mapping[tuple[int, int], Cover]

    @cached_property
    def wishes(self) -> Floats:
        """Cost of each choice by person, day and shift; the last place of the last axis is a day off."""
        cost = np.zeros((len(self.staff), self.days, len(self.shifts) + 1))
        for (person, day, shift), weight in self.on.items():
            cost[person, day] += weight
            cost[person, day, shift] -= weight
        for (person, day, shift), weight in self.off.items():
            cost[person, day, shift] += weight
        return cost

    @cached_property
    def required(self) -> Shifts:
        """Heads wanted by day and shift."""
        return self._by_day("required")

    @cached_property
    def under(self) -> Shifts:
        """Cost of a missing head by day and shift."""
        return self._by_day("under")

    @cached_property
    def over(self) -> Shifts:
        """Cost of a spare head by day and shift."""
        return self._by_day("over")

    def _by_day(self, name: str) -> Shifts:
        found = np.zeros((self.days, len(self.shifts)), dtype=np.int64)
        for place, cover in self.cover.items():
            found[place] = getattr(cover, name)
        return found


def read(text: str) -> Instance:
    """The instance of this text.

    Raises:
        Invalid: ROSTER_PROBLEM_INVALID when a section is missing or a line does not fit.
    """
    sections = _sections(text)
    try:
        days = int(sections["SECTION_HORIZON"][0][0])
        names = [line[0] for line in sections["SECTION_SHIFTS"]]
        shift_of = {name: at for at, name in enumerate(names)}
        shifts = tuple(
            Shift(
                line[0],
                int(line[1]),
                frozenset(shift_of[each] for each in "".join(line[2:3]).split("|") if each),
            )
            for line in sections["SECTION_SHIFTS"]
        )
        days_off = {line[0]: frozenset(map(int, filter(None, line[1:]))) for line in sections["SECTION_DAYS_OFF"]}
        staff = tuple(_staff(line, shift_of, days_off) for line in sections["SECTION_STAFF"])
        staff_of = {each.id: at for at, each in enumerate(staff)}
        on, off = (
            {
                (staff_of[who], int(day), shift_of[shift]): int(weight)
                for who, day, shift, weight, *_ in sections[f"SECTION_SHIFT_{kind}_REQUESTS"]
            }
            for kind in ("ON", "OFF")
        )
        cover = {
            (int(day), shift_of[shift]): Cover(int(required), int(under), int(over))
            for day, shift, required, under, over, *_ in sections["SECTION_COVER"]
        }
        return _checked(Instance(days, shifts, staff, on, off, cover))
    except (KeyError, ValueError, IndexError) as problem:
        _invalid(str(problem), problem)


def _sections(text: str) -> Mapping[str, list[list[str]]]:
    """Lines of each section, split at commas; comments and empty lines are left out."""
    found: dict[str, list[list[str]]] = defaultdict(list)
    name = ""
    for line in _lines(text):
        if line.startswith("SECTION_"):
            name = line
        else:
            found[name].append([part.strip() for part in line.split(",")])
    return found


def _lines(text: str) -> Iterator[str]:
    for line in text.lstrip("\ufeff").splitlines():
        kept = line.split("#", 1)[0].strip()
        if kept:
            yield kept


def _staff(line: list[str], shift_of: Mapping[str, int], days_off: Mapping[str, frozenset[int]]) -> Staff:
    most = [0] * len(shift_of)
    for each in filter(None, line[1].split("|")):
        shift, count = each.split("=")
        most[shift_of[shift]] = int(count)
    max_minutes, min_minutes, max_run, min_run, min_off, max_weekends = (int(each) for each in line[2:8])
    return Staff(
        line[0],
        tuple(most),
        max_minutes,
        min_minutes,
        max_run,
        min_run,
        min_off,
        max_weekends,
        days_off.get(line[0], frozenset()),
    )


def _checked(instance: Instance) -> Instance:
    """Refuse what fits no roster: no days, nobody, no shift, a day outside."""
    if instance.days < 1 or not instance.staff or not instance.shifts:
        _invalid("days, shifts and staff are needed")
    named = {day for _, day, _ in (*instance.on, *instance.off)} | {day for day, _ in instance.cover}
    named |= {day for each in instance.staff for day in each.days_off}
    if any(not 0 <= day < instance.days for day in named):
        _invalid("a day lies outside the horizon")
    if len({each.id for each in instance.staff}) < len(instance.staff):
        _invalid("a person stands twice in it")
    if any(each.minutes < 1 for each in instance.shifts):
        _invalid("a shift needs a length")
    return instance


def _invalid(why: str, cause: Exception | None = None) -> NoReturn:
    raise Invalid(
        "ROSTER_PROBLEM_INVALID",
        f"This roster problem cannot be read: {why}.",
        f"排班问题无法读取：{why}。",
        why=why,
    ) from cause
