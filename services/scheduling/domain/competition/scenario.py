"""A scenario, a history and weeks in the text format of the Second International Nurse Rostering Competition.

Source: S. Ceschia et al., "Second International Nurse Rostering Competition (INRC-II): Problem Description and Rules",
2015 (arXiv 1501.04177).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NoReturn, TypeVar

from services.kit.errors import Invalid

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ANY, NONE = "Any", "None"

T = TypeVar("T")
Parts = Mapping[str, Sequence[tuple[int, str]]]
"""Lines by heading, with their numbers in the file."""

_NEEDED = ("SCENARIO", "WEEKS", "SKILLS", "SHIFT_TYPES", "FORBIDDEN_SHIFT_TYPES_SUCCESSIONS", "CONTRACTS", "NURSES")
_MOST_SHOWN = 80

Job = tuple[int, int] | None
"""What a nurse does on a day: the number of the shift and of the skill, or nothing."""

Span = tuple[int, int]
"""Least and most, both inclusive."""


@dataclass(frozen=True, slots=True)
class Shift:
    """run: days in a row of this shift. not_followed_by: numbers of the shifts that must not stand on the next day."""

    id: str
    run: Span
    not_followed_by: frozenset[int]


@dataclass(frozen=True, slots=True)
class Contract:
    """jobs: assignments over all weeks. work, rest: days in a row. weekends: most with work, over all weeks."""

    id: str
    jobs: Span
    work: Span
    rest: Span
    weekends: int
    whole_weekends: bool


@dataclass(frozen=True, slots=True)
class Nurse:
    """skills: numbers of the skills that the nurse has."""

    id: str
    contract: Contract
    skills: frozenset[int]


@dataclass(frozen=True, slots=True)
class Scenario:
    """What holds for all weeks."""

    id: str
    weeks: int
    skills: tuple[str, ...]
    shifts: tuple[Shift, ...]
    nurses: tuple[Nurse, ...]


@dataclass(frozen=True, slots=True)
class Past:
    """How a nurse enters a week. last: the shift of the day before, if any. The rest: days in a row up to then.

    jobs, weekends: assignments and weekends with work so far.
    """

    jobs: int
    weekends: int
    last: int | None
    same: int
    work: int
    rest: int


@dataclass(frozen=True, slots=True)
class Week:
    """needs: by (day, shift, skill), the least and the wished number of nurses. off: (nurse, day, shift) not wanted."""

    needs: Mapping[tuple[int, int, int], Span]
    off: frozenset[tuple[int, int, int]]


def scenario(text: str) -> Scenario:
    """The scenario of this text.

    Raises:
        Invalid: ROSTER_PROBLEM_INVALID when something is missing or does not fit.
    """
    parts = _parts(text)
    # Lines of a heading that is missing would count as those of the heading before.
    if missing := [name for name in _NEEDED if name not in parts]:
        invalid(f"{missing[0]} is missing", f"缺少 {missing[0]}")
    names = _each(parts, "SHIFT_TYPES", lambda line: line.split()[0])
    barred = dict(_each(parts, "FORBIDDEN_SHIFT_TYPES_SUCCESSIONS", lambda line: _barred(line, names)))
    shifts = _each(
        parts, "SHIFT_TYPES", lambda line: Shift(line.split()[0], _span(line), barred.get(line.split()[0], frozenset()))
    )
    skills = tuple(_each(parts, "SKILLS", str))
    contracts = {each.id: each for each in _each(parts, "CONTRACTS", _contract)}
    nurses = _each(parts, "NURSES", lambda line: _nurse(line.split(), contracts, skills))
    (weeks,) = _each(parts, "WEEKS", int)[:1]
    (name,) = _each(parts, "SCENARIO", str)[:1]
    if not (weeks > 0 and shifts and skills and nurses):
        invalid("weeks, shifts, skills and nurses are needed", "需要有周数、班次、技能和护士")
    return Scenario(name, weeks, skills, tuple(shifts), tuple(nurses))


def history(text: str, of: Scenario) -> tuple[Past, ...]:
    """How each nurse of the scenario enters the first week.

    Raises:
        Invalid: ROSTER_PROBLEM_INVALID when a nurse is missing or a line does not fit.
    """
    numbers = {shift.id: at for at, shift in enumerate(of.shifts)}
    found = dict(_each(_parts(text), "NURSE_HISTORY", lambda line: _past(line.split(), numbers)))
    if missing := [nurse.id for nurse in of.nurses if nurse.id not in found]:
        invalid(f"NURSE_HISTORY has no line of {missing[0]}", f"NURSE_HISTORY 中没有 {missing[0]}")
    return tuple(found[nurse.id] for nurse in of.nurses)


def week(text: str, of: Scenario) -> Week:
    """What is needed and wished in a week.

    Raises:
        Invalid: ROSTER_PROBLEM_INVALID when a section is missing or a line does not fit.
    """
    shifts = {shift.id: at for at, shift in enumerate(of.shifts)}
    nurses = {nurse.id: at for at, nurse in enumerate(of.nurses)}

    def needs(line: str) -> list[tuple[tuple[int, int, int], Span]]:
        shift, skill, *_ = line.split()
        days = zip(range(len(DAYS)), _spans(line), strict=True)
        return [((day, shifts[shift], of.skills.index(skill)), span) for day, span in days]

    def off(line: str) -> list[tuple[int, int, int]]:
        nurse, unwanted, weekday = line.split()
        named = range(len(of.shifts)) if unwanted == ANY else [shifts[unwanted]]
        return [(nurses[nurse], DAYS.index(weekday), each) for each in named]

    parts = _parts(text)
    unwanted = _each(parts, "SHIFT_OFF_REQUESTS", off) if "SHIFT_OFF_REQUESTS" in parts else []
    return Week(
        dict(chain.from_iterable(_each(parts, "REQUIREMENTS", needs))), frozenset(chain.from_iterable(unwanted))
    )


def _each(parts: Parts, name: str, parse: Callable[[str], T]) -> list[T]:
    """What each line under a heading is.

    Raises:
        Invalid: ROSTER_PROBLEM_INVALID with the heading that is missing, or the first line that does not fit.
    """
    if name not in parts:
        invalid(f"{name} is missing", f"缺少 {name}")
    read = []
    for number, line in parts[name]:
        try:
            read.append(parse(line))
        except (KeyError, ValueError, IndexError) as problem:
            told = line[:_MOST_SHOWN]
            invalid(
                f'line {number}, in {name}, does not fit: "{told}"', f"第 {number} 行（{name}）有误：“{told}”", problem
            )
    return read


def _parts(text: str) -> Parts:
    """Lines by heading. A heading is in capitals; what follows `=` stands first in its lines, unless it counts them."""
    found: dict[str, list[tuple[int, str]]] = {}
    heading = ""
    for number, line in enumerate(map(str.strip, text.lstrip("\ufeff").splitlines()), start=1):
        name, _, value = (each.strip() for each in line.partition("="))
        if re.fullmatch(r"[A-Z_]+", name):
            heading = name
            found[heading] = [(number, value)] if heading in {"SCENARIO", "WEEKS"} else []
        elif line:
            found.setdefault(heading, []).append((number, line))
    return found


def _barred(line: str, names: Sequence[str]) -> tuple[str, frozenset[int]]:
    name, _, *after = line.split()
    return name, frozenset(names.index(each) for each in after)


def _nurse(words: list[str], contracts: Mapping[str, Contract], skills: Sequence[str]) -> Nurse:
    return Nurse(words[0], contracts[words[1]], frozenset(skills.index(each) for each in words[3:]))


def _past(words: list[str], numbers: Mapping[str, int]) -> tuple[str, Past]:
    name, jobs, weekends, last, *runs = words
    same, work, rest = map(int, runs)
    return name, Past(int(jobs), int(weekends), None if last == NONE else numbers[last], same, work, rest)


def _spans(line: str) -> list[Span]:
    return [(int(least), int(most)) for least, most in re.findall(r"\((\d+),\s*(\d+)\)", line)]


def _span(line: str) -> Span:
    return _spans(line)[0]


def _contract(line: str) -> Contract:
    jobs, work, rest = _spans(line)
    name, *_, weekends, whole = line.split()
    return Contract(name, jobs, work, rest, int(weekends), whole == "1")


def invalid(why: str, chinese: str, cause: Exception | None = None) -> NoReturn:
    """Refuse a file, saying why.

    Raises:
        Invalid: ROSTER_PROBLEM_INVALID.
    """
    raise Invalid(
        "ROSTER_PROBLEM_INVALID",
        f"This competition file cannot be read: {why}.",
        f"竞赛文件无法读取：{chinese}。",
        why=why,
    ) from cause
