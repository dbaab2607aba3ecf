"""`python -m bench roster`: how good a roster of real size becomes in a few minutes.

The centre is that of `roster_centre`: 500 people in 25 teams, 28 days, eight shift types, three skills, and of every
rule somebody whom it binds. Printed as JSON: seconds to the first roster, cost over time, bound, gap, memory.

`gap_percent` is cost over bound. Where heads are lacking whatever anybody does, that shortage stands in both and makes
the gap look small. So `unavoidable` tells the least that missing heads alone can cost when nothing else costs anything
(a bound of that problem, so rather too little), and `avoidable_gap_percent` compares what is left: cost less
unavoidable over bound less unavoidable. `--shortage` says how much of what is asked for the contracts do not bring to
the phones, as a share; below nought they bring more.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import random
import resource
import sys
import time

from bench.roster_centre import centre
from services.scheduling.domain import draft, pricing, rostered, solver
from services.scheduling.domain.roster import Problem, Weights
from services.scheduling.domain.rostered import Roster

_ROUNDS = 60
"""Rounds of prices for what is unavoidable."""


def main(arguments: list[str]) -> int:
    """Solve and print."""
    asked = _asked(arguments)
    problem = centre(asked.people, asked.days, asked.seed, asked.shortage)
    steps: list[dict[str, float]] = []

    def told(best: Roster, cost: int, bound: int, seconds: float) -> None:
        steps.append({"seconds": round(seconds, 1), "cost": cost, "bound": bound, "broken": len(rostered.check(best))})
        print(json.dumps(steps[-1]), file=sys.stderr, flush=True)

    begun = time.process_time()
    found = solver.solve(problem, solver.Effort(asked.seconds, asked.seed, asked.workers), told)
    used = time.process_time() - begun
    least = _unavoidable(problem, found.cost.under + found.cost.crew, asked.seed)
    print(
        json.dumps(
            {
                "people": asked.people,
                "days": asked.days,
                "seed": asked.seed,
                "shortage": asked.shortage,
                "first_seconds": steps[0]["seconds"],
                "seconds": round(found.seconds, 1),
                "cpu_seconds": round(used, 1),
                "cost": found.cost.total,
                "bound": found.bound,
                "gap_percent": _gap(found.cost.total, found.bound),
                "unavoidable": least,
                "avoidable_gap_percent": _gap(found.cost.total - least, found.bound - least),
                "broken": len(found.findings),
                "parts": dataclasses.asdict(found.cost),
                "breaks": dataclasses.asdict(found.breaks) if found.breaks else None,
                "coverage": round(found.quality.coverage or 0, 4),
                "accuracy": round(found.quality.accuracy or 0, 4),
                "peak_mb": _peak_mb(),
                "steps": steps,
            }
        )
    )
    return 0


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench roster", description=__doc__)
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--days", type=int, default=28)
    parser.add_argument("--seconds", type=float, default=300.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--shortage", type=float, default=0.0)
    return parser.parse_args(arguments)


def _unavoidable(problem: Problem, paid: int, seed: int) -> int:
    """The least that missing heads cost in any roster that keeps the rules. paid: what they cost in the one found."""
    none = {each.name: 0 for each in dataclasses.fields(Weights)}
    kept = problem.weights
    alone = dataclasses.replace(
        problem, weights=Weights(**none | {"under": kept.under, "steep": kept.steep, "crew": kept.crew})
    )
    bounding = pricing.begin(draft.first(alone, random.Random(seed), -math.inf))
    pricing.climb(bounding, max(1, paid), math.inf, _ROUNDS)
    return min(paid, math.floor(bounding.bound))


def _gap(cost: int, bound: int) -> float | None:
    """Percent by which a cost lies above its bound; None without a bound."""
    return round(100 * (cost / bound - 1), 2) if bound > 0 else None


def _peak_mb() -> int:
    """Of this process and the largest of its children."""
    both = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(resource.getrusage(who).ru_maxrss for who in both) // 1024
