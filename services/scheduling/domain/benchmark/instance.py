"""A shift-scheduling instance in the text format of schedulingbenchmarks.org, and reading it.

Source: T. Curtois and R. Qu, "Computational results on new staff scheduling benchmark instances", 2014.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NoReturn, TypeVar

import numpy as np
from numpy.typing import NDArray

from services.kit.errors import Invalid

OFF = -1
"""Stands in place of a shift: a day off."""

T = TypeVar("T")
Sections = Mapping[str, Sequence[tuple[int, list[str]]]]
"""Lines of each section, split at commas, with their numbers in the file."""

_NEEDED = ("SECTION_HORIZON", "SECTION_SHIFTS", "SECTION_STAFF", "SECTION_COVER")
_MOST_SHOWN = 80

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
    found = _sections(text)
    # Lines of a section that is missing would count as those of the section before.
    if missing := [name for name in _NEEDED if not found.get(name)]:
        _invalid(f"{missing[0]} is missing or empty", f"缺少 {missing[0]} 或其内容为空")
    (days, *_) = _each(found, "SECTION_HORIZON", lambda line: int(line[0]))
    names = _each(found, "SECTION_SHIFTS", lambda line: line[0])
    shift_of = {name: at for at, name in enumerate(names)}
    shifts = tuple(_each(found, "SECTION_SHIFTS", lambda line: _shift(line, shift_of)))
    days_off = dict(
        _each(found, "SECTION_DAYS_OFF", lambda line: (line[0], frozenset(map(int, filter(None, line[1:])))))
    )
    staff = tuple(_each(found, "SECTION_STAFF", lambda line: _staff(line, shift_of, days_off)))
    staff_of = {each.id: at for at, each in enumerate(staff)}
    on, off = (
        dict(
            _each(
                found,
                f"SECTION_SHIFT_{kind}_REQUESTS",
                lambda line: ((staff_of[line[0]], int(line[1]), shift_of[line[2]]), int(line[3])),
            )
        )
        for kind in ("ON", "OFF")
    )
    cover = dict(
        _each(found, "SECTION_COVER", lambda line: ((int(line[0]), shift_of[line[1]]), Cover(*map(int, line[2:5]))))
    )
    return _checked(Instance(days, shifts, staff, on, off, cover))


def _each(found: Sections, name: str, parse: Callable[[list[str]], T]) -> list[T]:
    """What each line of a section is.

    Raises:
        Invalid: ROSTER_PROBLEM_INVALID with the first line that does not fit.
    """
    read = []
    for number, line in found.get(name, ()):
        try:
            read.append(parse(line))
        except (KeyError, ValueError, IndexError, TypeError) as problem:
            told = ",".join(line)[:_MOST_SHOWN]
            _invalid(
                f'line {number}, in {name}, does not fit: "{told}"', f"第 {number} 行（{name}）有误：“{told}”", problem
            )
    return read


def _sections(text: str) -> Sections:
    """Lines of each section with their numbers, split at commas; comments and empty lines are left out."""
    found: dict[str, list[tuple[int, list[str]]]] = {}
    name = ""
    for number, line in _lines(text):
        if line.startswith("SECTION_"):
            name = line
            found.setdefault(name, [])
        else:
            found.setdefault(name, []).append((number, [part.strip() for part in line.split(",")]))
    return found


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), start=1):
        kept = line.split("#", 1)[0].strip()
        if kept:
            yield number, kept


def _shift(line: list[str], shift_of: Mapping[str, int]) -> Shift:
    after = "".join(line[2:3]).split("|")
    return Shift(line[0], int(line[1]), frozenset(shift_of[each] for each in after if each))


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
        _invalid("days, shifts and staff are needed", "需要有天数、班次和人员")
    named = {day for _, day, _ in (*instance.on, *instance.off)} | {day for day, _ in instance.cover}
    named |= {day for each in instance.staff for day in each.days_off}
    if any(not 0 <= day < instance.days for day in named):
        _invalid("a day lies outside the horizon", "有日期超出排班周期")
    if len({each.id for each in instance.staff}) < len(instance.staff):
        _invalid("a person stands twice in it", "有人员重复出现")
    if any(each.minutes < 1 for each in instance.shifts):
        _invalid("a shift needs a length", "班次须有时长")
    return instance


def _invalid(why: str, chinese: str, cause: Exception | None = None) -> NoReturn:
    raise Invalid(
        "ROSTER_PROBLEM_INVALID",
        f"This roster problem cannot be read: {why}.",
        f"排班问题无法读取：{chinese}。",
        why=why,
    ) from cause
