"""`python -m bench roster`: how good a roster of real size becomes in a few minutes.

The centre is made from a seed: 500 people in 25 teams, 28 days, eight shift types, three skills, and of every rule
somebody whom it binds. Printed as JSON: seconds to the first roster, cost over time, bound, gap, memory.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import random
import resource
import sys
from datetime import date

from services.scheduling.domain import rostered, solver
from services.scheduling.domain.roster import Person, Problem, Wish
from services.scheduling.domain.rostered import Roster
from services.scheduling.domain.shifts import Pause, ShiftType

FIRST_DAY = date(2026, 11, 30)
_SLOT, _TEAM = 30, 20
_HOLIDAYS = frozenset({19})
_LUNCH = (Pause(120, 15, paid=True), Pause(240, 60, paid=False), Pause(420, 15, paid=True))
TYPES = (
    ShiftType("D1", 7 * 60, 540, _LUNCH),
    ShiftType("D2", 8 * 60, 540, _LUNCH),
    ShiftType("D3", 9 * 60, 540, _LUNCH),
    ShiftType("M1", 11 * 60, 540, _LUNCH),
    ShiftType("E1", 13 * 60, 540, _LUNCH),
    ShiftType("E2", 15 * 60, 540, _LUNCH),
    ShiftType("N1", 22 * 60, 540, _LUNCH),
    ShiftType("P1", 10 * 60, 240, (Pause(120, 15, paid=True),)),
)
_LOADS = {"voice": (1.0, 0.12), "chat": (0.35, 0.05), "back": (0.25, 0.0)}
"""How much of the work each skill is by day, and by night of its own busiest hour."""


def main(arguments: list[str]) -> int:
    """Solve and print."""
    parser = argparse.ArgumentParser(prog="python -m bench roster", description=__doc__)
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--days", type=int, default=28)
    parser.add_argument("--seconds", type=float, default=300.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    asked = parser.parse_args(arguments)
    problem = centre(asked.people, asked.days, asked.seed)
    steps: list[dict[str, float]] = []

    def told(best: Roster, cost: int, bound: int, seconds: float) -> None:
        steps.append({"seconds": round(seconds, 1), "cost": cost, "bound": bound, "broken": len(rostered.check(best))})
        print(json.dumps(steps[-1]), file=sys.stderr, flush=True)

    found = solver.solve(problem, solver.Effort(asked.seconds, asked.seed, asked.workers), told)
    print(
        json.dumps(
            {
                "people": asked.people,
                "days": asked.days,
                "seed": asked.seed,
                "first_seconds": steps[0]["seconds"],
                "seconds": round(found.seconds, 1),
                "cost": found.cost.total,
                "bound": found.bound,
                "gap_percent": round(100 * (found.cost.total / max(1, found.bound) - 1), 2),
                "broken": len(found.findings),
                "parts": dataclasses.asdict(found.cost),
                "coverage": round(found.quality.coverage or 0, 4),
                "accuracy": round(found.quality.accuracy or 0, 4),
                "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
                "steps": steps,
            }
        )
    )
    return 0


def centre(people: int, days: int, seed: int) -> Problem:
    """A centre of so many people; what its phones ask for is near what its people can give."""
    chance = random.Random(seed)
    staff = tuple(_person(at, days, chance) for at in range(people))
    demand = _demand(staff, days, chance)
    crews = {skill: tuple(math.ceil(heads * 0.5) for heads in required) for skill, required in demand.items()}
    holidays = frozenset(day for day in _HOLIDAYS if day < days)
    return Problem(FIRST_DAY, days, _SLOT, TYPES, staff, demand, minimum=crews, holidays=holidays)


def _person(at: int, days: int, chance: random.Random) -> Person:
    part_time = chance.random() < 0.06
    minutes = 1200 if part_time else 2400
    own = chance.choices(("voice", "chat", "back"), (60, 22, 18))[0]
    more = tuple(skill for skill in ("voice", "chat", "back") if skill != own and chance.random() < 0.2)
    leave = range(start := chance.randrange(days), start + chance.randint(1, 5)) if chance.random() < 0.25 else ()
    run = chance.choice((0, 0, 1, 2, 3, 4, 5))
    pattern = _pattern(chance, days) if chance.random() < 0.15 and not part_time else ()
    return Person(
        f"employees/e{at}",
        (own, *more),
        team=f"teams/t{at // _TEAM}",
        weekly_minutes=minutes,
        max_week_minutes=minutes,
        max_month_minutes=10560 if chance.random() < 0.5 else None,
        max_day_minutes=480,
        night_banned=chance.random() < 0.06,
        unavailable=frozenset(day for day in leave if day < days),
        wishes=tuple(_wish(days, chance) for _ in range(chance.randint(0, 4))),
        last_end=-chance.choice((60, 360, 540)) if run else None,
        run_before=run,
        nights_before=chance.randint(2, 9),
        weekends_before=chance.randint(8, 16),
        holidays_before=chance.randint(0, 2),
        denied_permille=chance.choice((0, 0, 200, 500)),
        preferences=tuple(chance.sample([each.code for each in TYPES], 3)) if chance.random() < 0.3 else (),
        rotation=pattern,
    )


def _wish(days: int, chance: random.Random) -> Wish:
    code = "" if chance.random() < 0.7 else chance.choice(TYPES).code
    return Wish(chance.randrange(days), code, chance.randint(1, 5))


def _pattern(chance: random.Random, days: int) -> tuple[str, ...]:
    cycle = ("D2", "D2", "E1", "E1", "N1", "", "", "") if chance.random() < 0.5 else ("D3",) * 5 + ("", "")
    offset = chance.randrange(len(cycle))
    return tuple(cycle[(day + offset) % len(cycle)] for day in range(days))


def _demand(staff: tuple[Person, ...], days: int, chance: random.Random) -> dict[str, tuple[int, ...]]:
    """Two humps a day, less on weekends; in all 97 % of the minutes that contracts bring to the phones."""
    curves: dict[str, list[float]] = {}
    for skill, (load, night) in _LOADS.items():
        curve = []
        for slot in range(days * 1440 // _SLOT):
            day, hour = divmod(slot * _SLOT / 60, 24)
            humps = math.exp(-(((hour - 10.5) / 2.2) ** 2)) + 0.85 * math.exp(-(((hour - 16) / 3.2) ** 2))
            weekend = 0.75 if (FIRST_DAY.weekday() + int(day)) % 7 >= 5 else 1.0
            open_ = skill != "back" or 9 <= hour < 18
            curve.append(load * weekend * open_ * (max(night, humps)) * chance.uniform(0.93, 1.07))
        curves[skill] = curve
    present = sum(p.weekly_minutes * (days - len(p.unavailable)) / 7 for p in staff) * 450 / 480 * 0.97
    scale = present / (_SLOT * sum(map(sum, curves.values())))
    return {skill: tuple(round(scale * each) for each in curve) for skill, curve in curves.items()}
