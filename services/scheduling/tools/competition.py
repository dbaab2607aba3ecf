"""Finds the files of the Second International Nurse Rostering Competition in a folder and reads them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from services.kit.errors import Invalid
from services.scheduling.domain.competition import scenario
from services.scheduling.domain.competition.scenario import Past, Scenario, Week

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Files:
    """What was read, and the names of the files in their order."""

    scenario: Scenario
    past: tuple[Past, ...]
    weeks: tuple[Week, ...]
    names: list[str]


def read(folder: Path, history: int | None, weeks: str | None) -> Files:
    """The scenario Sc-* of the folder, a history H0-* and the weeks WD-*, by the numbers at the end of their names.

    history, weeks: by default the history of the lowest number, and as many weeks from the lowest number on as the
    scenario has; weeks as in 1-2-3-3.

    Raises:
        Invalid: ROSTER_PROBLEM_INVALID when a file is missing, or fits no other.
    """
    (scenario_file,) = list(_numbered(folder, "Sc-").values())[:1] or scenario.invalid(
        f"no Sc-* in {folder}", f"{folder} 中没有 Sc-*"
    )
    of = _read(scenario_file, scenario.scenario)
    histories, known = _numbered(folder, "H0-"), _numbered(folder, "WD-")
    numbers = [int(each) for each in weeks.split("-")] if weeks else sorted(known)[: of.weeks]
    if len(numbers) != of.weeks:
        scenario.invalid(f"{len(numbers)} weeks WD-*, not {of.weeks}", f"WD-* 有 {len(numbers)} 周，应为 {of.weeks} 周")
    wanted = min(histories, default=-1) if history is None else history
    if wanted not in histories or not known.keys() >= set(numbers):
        scenario.invalid("a history H0-* or a week WD-* of such a number is missing", "缺少该编号的 H0-* 或 WD-*")
    paths = [scenario_file, histories[wanted], *(known[number] for number in numbers)]
    return Files(
        of,
        _read(histories[wanted], lambda text: scenario.history(text, of)),
        tuple(_read(known[number], lambda text: scenario.week(text, of)) for number in numbers),
        [path.name for path in paths],
    )


def _read(path: Path, parse: Callable[[str], T]) -> T:
    """What a file holds.

    Raises:
        Invalid: ROSTER_PROBLEM_INVALID, with the name of the file.
    """
    try:
        return parse(path.read_text(encoding="utf-8"))
    except Invalid as wrong:
        raise Invalid(wrong.reason, f"{path.name}: {wrong.english}", f"{path.name}：{wrong.chinese}") from wrong


def _numbered(folder: Path, kind: str) -> Mapping[int, Path]:
    """The files of a kind by the number that their names end in; nought where they end in none."""
    found = {}
    for path in sorted(folder.glob(f"{kind}*.txt")):
        number = path.stem.rpartition("-")[2]
        found[int(number) if number.isdigit() else 0] = path
    return found
