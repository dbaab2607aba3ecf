"""Solves a published instance: `python -m services.scheduling solve --curtois FILE --seconds N --out FILE`."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from services.kit.errors import Refusal

if TYPE_CHECKING:
    from services.scheduling.domain.benchmark.score import Score

MARGIN_S = 0.5
"""Left for reading, scoring and writing; a fiftieth of the time is left as well."""


def main(arguments: Sequence[str]) -> int:
    """Solve, write the assignments, print what they cost; the exit status is 0, or 2 for an unreadable file."""
    started = time.monotonic()
    parser = argparse.ArgumentParser("python -m services.scheduling solve", description=__doc__)
    parser.add_argument("--curtois", type=Path, required=True, help="an instance of schedulingbenchmarks.org")
    parser.add_argument("--seconds", type=float, default=60.0, help="wall time for everything")
    parser.add_argument("--out", type=Path, required=True, help="where the assignments go, as JSON")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)

    from services.scheduling.domain.benchmark import instance, score, solving

    try:
        problem = instance.read(asked.curtois.read_text(encoding="utf-8"))
    except Refusal as refusal:
        print(refusal.english, refusal.chinese, sep="\n", file=sys.stderr)
        return 2
    until = started + asked.seconds - MARGIN_S - asked.seconds / 50
    answer = solving.solve(problem, until, seed=asked.seed)
    names = [*(shift.id for shift in problem.shifts), ""]
    assignments = {
        staff.id: [names[shift] for shift in row]
        for staff, row in zip(problem.staff, answer.rows.tolist(), strict=True)
    }
    told = score.score(problem, assignments)
    asked.out.write_text(json.dumps({"assignments": assignments}), encoding="utf-8")
    print(json.dumps(_summary(told, answer.bound, time.monotonic() - started), ensure_ascii=False))
    return 0


def _summary(told: Score, bound: int, seconds: float) -> dict[str, Any]:
    """What is printed. status: optimal (the cost equals the bound), feasible, or infeasible (rules are broken)."""
    status = "infeasible" if told.violations else "optimal" if told.objective <= bound else "feasible"
    return {
        "objective": told.objective,
        "bound": bound,
        "seconds": round(seconds, 2),
        "hard_violations": len(told.violations),
        "violations": list(told.violations),
        "status": status,
    }
