"""Solves published instances: `python -m services.scheduling solve --curtois FILE --out FILE`, or with --inrc2 DIR."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from services.kit.errors import Refusal

MARGIN_S = 0.5
"""Left for reading, scoring and writing; a fiftieth of the time is left as well."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is printed and written. bound: what no roster goes below, if known. more: what else is printed."""

    assignments: Mapping[str, list[str]]
    objective: int
    bound: int | None
    violations: Sequence[str]
    more: Mapping[str, Any]


def main(arguments: Sequence[str]) -> int:
    """Solve, write the assignments, print what they cost; the exit status is 0, or 2 for unreadable files.

    Where nothing can be written nothing is solved: minutes of work would be lost at the end.
    """
    started = time.monotonic()
    asked = _asked(arguments)
    until = started + asked.seconds - MARGIN_S - asked.seconds / 50
    try:
        asked.out.touch()
        told = _curtois(asked, until) if asked.curtois else _inrc2(asked, until)
    except Refusal as refusal:
        print(refusal.english, refusal.chinese, sep="\n", file=sys.stderr)
        return 2
    except (OSError, UnicodeDecodeError) as error:
        print(
            f"A file cannot be read or written: {error}.", f"文件无法读取或写入：{error}。", sep="\n", file=sys.stderr
        )
        return 2
    asked.out.write_text(json.dumps({"assignments": told.assignments}), encoding="utf-8")
    print(json.dumps(_summary(told, time.monotonic() - started), ensure_ascii=False))
    return 0


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m services.scheduling solve", description=__doc__)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--curtois", type=Path, help="an instance of schedulingbenchmarks.org")
    source.add_argument("--inrc2", type=Path, help="a folder of the Second International Nurse Rostering Competition")
    parser.add_argument("--history", type=int, help="number of the history H0-*; by default the first there is")
    parser.add_argument("--weeks", help="numbers of the weeks WD-* in order, as in 1-2-3-3; by default the first ones")
    parser.add_argument("--seconds", type=float, default=60.0, help="wall time for everything")
    parser.add_argument("--out", type=Path, required=True, help="where the assignments go, as JSON")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args(arguments)


def _curtois(asked: argparse.Namespace, until: float) -> Told:
    from services.scheduling.domain.benchmark import instance, score, solving

    problem = instance.read(asked.curtois.read_text(encoding="utf-8"))
    answer = solving.solve(problem, until, seed=asked.seed)
    names = [*(shift.id for shift in problem.shifts), ""]
    assignments = {
        staff.id: [names[shift] for shift in row]
        for staff, row in zip(problem.staff, answer.rows.tolist(), strict=True)
    }
    told = score.score(problem, assignments)
    return Told(assignments, told.objective, answer.bound, told.violations, {})


def _inrc2(asked: argparse.Namespace, until: float) -> Told:
    from services.scheduling.domain.competition import season
    from services.scheduling.tools import competition

    files = competition.read(asked.inrc2, asked.history, asked.weeks)
    answer = season.solve(files.scenario, files.past, files.weeks, until, seed=asked.seed)
    shifts, skills = [shift.id for shift in files.scenario.shifts], files.scenario.skills
    assignments = {
        nurse.id: ["" if job is None else f"{shifts[job[0]]}/{skills[job[1]]}" for job in row]
        for nurse, row in zip(files.scenario.nurses, answer.roster, strict=True)
    }
    more = {"costs": answer.score.costs, "files": files.names}
    return Told(assignments, answer.score.objective, None, answer.score.violations, more)


def _summary(told: Told, seconds: float) -> dict[str, Any]:
    """What is printed. status: optimal (the cost equals the bound), feasible, or infeasible (rules are broken)."""
    optimal = told.bound is not None and told.objective <= told.bound
    return {
        "objective": told.objective,
        "bound": told.bound,
        "seconds": round(seconds, 2),
        "hard_violations": len(told.violations),
        "violations": list(told.violations),
        "status": "infeasible" if told.violations else "optimal" if optimal else "feasible",
        **told.more,
    }
