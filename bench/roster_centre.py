"""The centre that `bench roster` and `bench breaks` solve, made from a seed: of every rule there is somebody it binds.

Ranked wishes for and against, preferences by rank, weekdays to have off, rotations, comprehensive working time with
what its cycle leaves, night bans and a limit of nights in a row, minimum crews, what was borne in 13 weeks,
certificates that begin or end inside, teams whose last ride leaves before the late shift ends, a statutory holiday,
leave, a roster that people know of with its first days frozen, breaks with windows, and contracts of part of the hours.
"""

from __future__ import annotations

import math
import random
from dataclasses import replace
from datetime import date

from services.scheduling.domain import draft
from services.scheduling.domain.roster import OFF, Budget, Lapse, Person, Problem, Wish
from services.scheduling.domain.rules import Rule, WorkingTime
from services.scheduling.domain.shifts import Pause, ShiftType

FIRST_DAY = date(2026, 11, 30)
FROZEN, KNOWN = 3, 7
"""Days that do not change any more, and days that people know of."""

_SLOT, _TEAM = 30, 20
_LAST_RIDE = 23 * 60 + 30
_HOLIDAYS = frozenset({19})
_SKILLS = ("voice", "chat", "back")
_LUNCH = (
    Pause(120, 15, paid=True, earliest_minutes=60, latest_minutes=180, apart_minutes=45),
    Pause(240, 60, paid=False, earliest_minutes=180, latest_minutes=300, apart_minutes=45),
    Pause(420, 15, paid=True, earliest_minutes=360, latest_minutes=465, apart_minutes=45),
)
TYPES = (
    ShiftType("D1", 7 * 60, 540, _LUNCH),
    ShiftType("D2", 8 * 60, 540, _LUNCH),
    ShiftType("D3", 9 * 60, 540, _LUNCH),
    ShiftType("M1", 11 * 60, 540, _LUNCH),
    ShiftType("E1", 13 * 60, 540, _LUNCH),
    ShiftType("E2", 15 * 60, 540, _LUNCH),
    ShiftType("N1", 22 * 60, 540, _LUNCH),
    ShiftType("P1", 10 * 60, 240, _LUNCH[:1]),
)
_CODES = tuple(each.code for each in TYPES)
_LOADS = {"voice": (1.0, 0.12), "chat": (0.35, 0.05), "back": (0.25, 0.0)}
"""How much of the work each skill is by day, and by night of its own busiest hour."""


def centre(people: int, days: int, seed: int, shortage: float = 0.0) -> Problem:
    """A centre of so many people.

    shortage: the share of what is asked for, in head-minutes, that contracts do not bring to the phones; below nought
    they bring more.
    """
    chance = random.Random(seed)
    staff = tuple(_person(at, days, chance) for at in range(people))
    demand = _demand(staff, days, chance, shortage)
    made = Problem(
        FIRST_DAY,
        days,
        _SLOT,
        TYPES,
        staff,
        demand,
        rules=WorkingTime(max_night_run=3),
        minimum={skill: tuple(math.ceil(heads * 0.5) for heads in required) for skill, required in demand.items()},
        holidays=frozenset(day for day in _HOLIDAYS if day < days),
    )
    return _known(made, seed)


def _known(asked: Problem, seed: int) -> Problem:
    """The centre with a roster of its first days in force, as it was made before anybody asked for anything."""
    size = min(KNOWN, asked.days)
    plain = replace(
        asked,
        days=size,
        people=tuple(replace(each, wishes=(), preferences=(), rest_weekdays=(), rotation=()) for each in asked.people),
        demand={skill: required[: size * asked.day_slots] for skill, required in asked.demand.items()},
        minimum={skill: required[: size * asked.day_slots] for skill, required in asked.minimum.items()},
    )
    before = draft.first(plain, random.Random(seed), math.inf).made()
    frozen = {
        (person.id, day): asked.shift_types[shift].code if (shift := before.shift[at, day]) != OFF else ""
        for at, person in enumerate(asked.people)
        for day in range(min(FROZEN, size))
    }
    return replace(asked, locked=frozen, published=before.assigned())


def _person(at: int, days: int, chance: random.Random) -> Person:
    own = chance.choices(_SKILLS, (60, 22, 18))[0]
    more = tuple(skill for skill in _SKILLS if skill != own and chance.random() < 0.2)
    leave = range(start := chance.randrange(days), start + chance.randint(1, 5)) if chance.random() < 0.25 else ()
    system = chance.choices(("standard", "comprehensive", "part", "monthly"), (60, 24, 6, 10))[0]
    made = Person(
        f"employees/e{at}",
        (own, *more),
        team=f"teams/t{at // _TEAM}",
        max_day_minutes=480,
        night_banned=(protected := chance.random() < 0.06),
        overtime_banned=protected,
        unavailable=frozenset(day for day in leave if day < days),
        wishes=tuple(_wish(days, chance) for _ in range(chance.randint(0, 4))),
        nights_before=chance.randint(2, 9),
        weekends_before=chance.randint(8, 16),
        holidays_before=chance.randint(0, 2),
        known_days=91 if chance.random() < 0.9 else chance.randint(5, 90),
        denied_permille=chance.choice((0, 0, 200, 500)),
        preferences=tuple(chance.sample(_CODES, 3)) if chance.random() < 0.3 else (),
        rest_weekdays=tuple(chance.sample(range(7), 2)) if chance.random() < 0.2 else (),
        rotation=_pattern(chance, days) if chance.random() < 0.15 and system != "part" else (),
        lapses=_lapses((own, *more), days, chance),
        latest_end=_LAST_RIDE if at // _TEAM % 3 == 0 else 0,
    )
    return _hours(_history(made, chance), system, days, chance)


def _hours(person: Person, system: str, days: int, chance: random.Random) -> Person:
    """What the working-time system leaves: a week of 40 hours, half of it, a cycle, or a month with hours agreed."""
    if system == "part":
        return replace(person, weekly_minutes=1200, max_week_minutes=1200)
    if system == "monthly":
        return replace(person, max_month_minutes=480 * chance.randint(17, 22))
    if system == "comprehensive":
        counted = tuple(day for day in range(days) if day not in _HOLIDAYS)
        left = 480 * (sum((FIRST_DAY.weekday() + day) % 7 < 5 for day in counted) - chance.randint(0, 2))
        return replace(person, max_week_minutes=2880, budgets=(Budget(counted, left, Rule.CYCLE_HOURS),))
    return person


def _history(person: Person, chance: random.Random) -> Person:
    """The days before: a run of work, for some of nights."""
    run = chance.choice((0, 0, 1, 2, 3, 4, 5))
    nights = 0 if person.night_banned or chance.random() < 0.9 else min(run, chance.randint(1, 3))
    last = 7 * 60 if nights else -chance.choice((60, 360, 540))
    return replace(person, run_before=run, night_run_before=nights, last_end=last if run else None)


def _lapses(held: tuple[str, ...], days: int, chance: random.Random) -> tuple[Lapse, ...]:
    """Of some, the certificate of their last skill begins or ends inside."""
    if chance.random() >= 0.08:
        return ()
    at = chance.randrange(days)
    return (Lapse(held[-1], tuple(range(at)) if chance.random() < 0.5 else tuple(range(at, days))),)


def _wish(days: int, chance: random.Random) -> Wish:
    code = "" if chance.random() < 0.6 else chance.choice(_CODES)
    return Wish(chance.randrange(days), code, chance.choice((1, 3, 5)), unwanted=bool(code) and chance.random() < 0.5)


def _pattern(chance: random.Random, days: int) -> tuple[str | None, ...]:
    """A cycle from some place on; of some it ends before the days do."""
    cycle = ("D2", "D2", "E1", "E1", "N1", "", "", "") if chance.random() < 0.5 else ("D3",) * 5 + ("", "")
    offset = chance.randrange(len(cycle))
    until = days if chance.random() < 0.7 else chance.randrange(days)
    return tuple(cycle[(day + offset) % len(cycle)] if day < until else None for day in range(days))


def _demand(staff: tuple[Person, ...], days: int, chance: random.Random, shortage: float) -> dict[str, tuple[int, ...]]:
    """Two humps a day, less on weekends; in all so many of the minutes that contracts bring to the phones."""
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
    present = sum(p.weekly_minutes * (days - len(p.unavailable)) / 7 for p in staff) * 450 / 480
    scale = present / (1 - shortage) / (_SLOT * sum(map(sum, curves.values())))
    return {skill: tuple(round(scale * each) for each in curve) for skill, curve in curves.items()}
