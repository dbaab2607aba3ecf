"""A scenario, a history and weeks in the text format of the Second International Nurse Rostering Competition.

Source: S. Ceschia et al., "Second International Nurse Rostering Competition (INRC-II): Problem Description and Rules",
2015 (arXiv 1501.04177).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn

from services.kit.errors import Invalid

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ANY, NONE = "Any", "None"

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
    try:
        parts = _parts(text)
        names = [line.split()[0] for line in parts["SHIFT_TYPES"]]
        barred = {words[0]: words[2:] for words in map(str.split, parts["FORBIDDEN_SHIFT_TYPES_SUCCESSIONS"])}
        shifts = tuple(
            Shift(name, _span(line), frozenset(names.index(each) for each in barred.get(name, ())))
            for name, line in zip(names, parts["SHIFT_TYPES"], strict=True)
        )
        skills = tuple(parts["SKILLS"])
        contracts = {line.split()[0]: _contract(line) for line in parts["CONTRACTS"]}
        nurses = tuple(
            Nurse(words[0], contracts[words[1]], frozenset(skills.index(each) for each in words[3:]))
            for words in map(str.split, parts["NURSES"])
        )
        weeks = int(parts["WEEKS"][0])
        if not (weeks > 0 and shifts and skills and nurses):
            invalid("weeks, shifts, skills and nurses are needed")
        return Scenario(parts["SCENARIO"][0], weeks, skills, shifts, nurses)
    except (KeyError, ValueError, IndexError) as problem:
        invalid(str(problem), problem)


def history(text: str, of: Scenario) -> tuple[Past, ...]:
    """How each nurse of the scenario enters the first week.

    Raises:
        Invalid: ROSTER_PROBLEM_INVALID when a nurse is missing or a line does not fit.
    """
    numbers = {shift.id: at for at, shift in enumerate(of.shifts)}
    try:
        found = {}
        for name, jobs, weekends, last, *runs in map(str.split, _parts(text)["NURSE_HISTORY"]):
            same, work, rest = map(int, runs)
            found[name] = Past(int(jobs), int(weekends), None if last == NONE else numbers[last], same, work, rest)
        return tuple(found[nurse.id] for nurse in of.nurses)
    except (KeyError, ValueError) as problem:
        invalid(str(problem), problem)


def week(text: str, of: Scenario) -> Week:
    """What is needed and wished in a week.

    Raises:
        Invalid: ROSTER_PROBLEM_INVALID when a line does not fit.
    """
    shifts = {shift.id: at for at, shift in enumerate(of.shifts)}
    nurses = {nurse.id: at for at, nurse in enumerate(of.nurses)}
    try:
        parts = _parts(text)
        needs: dict[tuple[int, int, int], Span] = {}
        for line in parts["REQUIREMENTS"]:
            shift, skill, *_ = line.split()
            for day, span in zip(range(len(DAYS)), _spans(line), strict=True):
                needs[day, shifts[shift], of.skills.index(skill)] = span
        off = set()
        for nurse, unwanted, weekday in map(str.split, parts.get("SHIFT_OFF_REQUESTS", ())):
            named = range(len(of.shifts)) if unwanted == ANY else [shifts[unwanted]]
            off |= {(nurses[nurse], DAYS.index(weekday), each) for each in named}
        return Week(needs, frozenset(off))
    except (KeyError, ValueError) as problem:
        invalid(str(problem), problem)


def _parts(text: str) -> Mapping[str, Sequence[str]]:
    """Lines by heading. A heading is in capitals; what follows `=` stands first in its lines, unless it counts them."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in filter(None, map(str.strip, text.lstrip("\ufeff").splitlines())):
        name, _, value = (each.strip() for each in line.partition("="))
        if re.fullmatch(r"[A-Z_]+", name):
            heading = name
            found[heading] = [value] if heading in {"SCENARIO", "WEEKS"} else []
        else:
            found.setdefault(heading, []).append(line)
    return found


def _spans(line: str) -> list[Span]:
    return [(int(least), int(most)) for least, most in re.findall(r"\((\d+),\s*(\d+)\)", line)]


def _span(line: str) -> Span:
    return _spans(line)[0]


def _contract(line: str) -> Contract:
    jobs, work, rest = _spans(line)
    name, *_, weekends, whole = line.split()
    return Contract(name, jobs, work, rest, int(weekends), whole == "1")


def invalid(why: str, cause: Exception | None = None) -> NoReturn:
    """Refuse a file, saying why.

    Raises:
        Invalid: ROSTER_PROBLEM_INVALID.
    """
    raise Invalid(
        "ROSTER_PROBLEM_INVALID",
        f"This competition file cannot be read: {why}.",
        f"竞赛文件无法读取：{why}。",
        why=why,
    ) from cause
