"""Finds the files of the Second International Nurse Rostering Competition in a folder and reads them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from services.scheduling.domain.competition import scenario
from services.scheduling.domain.competition.scenario import Past, Scenario, Week


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
    (scenario_file,) = list(_numbered(folder, "Sc-").values())[:1] or scenario.invalid(f"no Sc-* in {folder}")
    of = scenario.scenario(scenario_file.read_text(encoding="utf-8"))
    histories, known = _numbered(folder, "H0-"), _numbered(folder, "WD-")
    numbers = [int(each) for each in weeks.split("-")] if weeks else sorted(known)[: of.weeks]
    if len(numbers) != of.weeks:
        scenario.invalid(f"{len(numbers)} weeks WD-*, not {of.weeks}")
    wanted = min(histories, default=-1) if history is None else history
    if wanted not in histories or not known.keys() >= set(numbers):
        scenario.invalid("a history H0-* or a week WD-* of such a number is missing")
    paths = [scenario_file, histories[wanted], *(known[number] for number in numbers)]
    texts = [path.read_text(encoding="utf-8") for path in paths[1:]]
    return Files(
        of,
        scenario.history(texts[0], of),
        tuple(scenario.week(text, of) for text in texts[1:]),
        [path.name for path in paths],
    )


def _numbered(folder: Path, kind: str) -> Mapping[int, Path]:
    """The files of a kind by the number that their names end in; nought where they end in none."""
    found = {}
    for path in sorted(folder.glob(f"{kind}*.txt")):
        number = path.stem.rpartition("-")[2]
        found[int(number) if number.isdigit() else 0] = path
    return found
