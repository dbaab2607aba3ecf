"""Roster problems and solutions as JSON-ready values, for the process that solves them and for keeping."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, astuple
from datetime import date, time
from typing import TYPE_CHECKING, Any

from services.kit.errors import Invalid
from services.scheduling.domain.granted import Granted
from services.scheduling.domain.outcome import Cost, Easing, PlacedBreaks, Relaxation, Unmet
from services.scheduling.domain.roster import Assigned, Budget, Lapse, Person, Problem, Weights, Wish
from services.scheduling.domain.rules import Rule, WorkingTime
from services.scheduling.domain.shifts import Pause, ShiftType

if TYPE_CHECKING:
    from services.scheduling.domain.solver import Solution


def of_problem(problem: Problem) -> dict[str, Any]:
    """The problem as values that JSON can carry; `to_problem` reads them back."""
    rules = asdict(problem.rules)
    rules |= {name: rules[name].isoformat() for name in ("night_start", "night_end")}
    return {
        "first_day": problem.first_day.isoformat(),
        "days": problem.days,
        "slot_minutes": problem.slot_minutes,
        "shift_types": [asdict(each) for each in problem.shift_types],
        "people": [asdict(each) | {"unavailable": sorted(each.unavailable)} for each in problem.people],
        "demand": {skill: list(required) for skill, required in problem.demand.items()},
        "rules": rules,
        "weights": asdict(problem.weights),
        "locked": [[person, day, code] for (person, day), code in problem.locked.items()],
        "published": [asdict(each) for each in problem.published],
        "minimum": {skill: list(crew) for skill, crew in problem.minimum.items()},
        "holidays": sorted(problem.holidays),
    }


def to_problem(values: Mapping[str, Any]) -> Problem:
    """The problem of these values.

    Raises:
        Invalid: ROSTER_PROBLEM_INVALID when a part is missing, unknown or does not fit.
    """
    try:
        rules = dict(values.get("rules") or {})
        rules |= {name: time.fromisoformat(rules[name]) for name in ("night_start", "night_end") if name in rules}
        return Problem(
            first_day=date.fromisoformat(values["first_day"]),
            days=values["days"],
            slot_minutes=values["slot_minutes"],
            shift_types=tuple(_shift_type(each) for each in values["shift_types"]),
            people=tuple(_person(each) for each in values["people"]),
            demand={skill: tuple(required) for skill, required in values["demand"].items()},
            rules=WorkingTime(**rules),
            weights=Weights(**(values.get("weights") or {})),
            locked={(person, day): code for person, day, code in values.get("locked") or ()},
            published=tuple(_assigned(each) for each in values.get("published") or ()),
            minimum={skill: tuple(crew) for skill, crew in (values.get("minimum") or {}).items()},
            holidays=frozenset(values.get("holidays") or ()),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise Invalid(
            "ROSTER_PROBLEM_INVALID",
            f"This roster problem cannot be read: {problem}.",
            f"排班问题无法读取：{problem}。",
            why=problem,
        ) from problem


def of_solution(solution: Solution) -> dict[str, Any]:
    """The solution as values that JSON can carry. Costs are head-minutes times weights."""
    return {
        "assigned": [asdict(each) for each in solution.assigned],
        "cost": asdict(solution.cost) | {"total": solution.cost.total},
        "weights": asdict(solution.weights),
        "bound": solution.bound,
        "optimal": solution.optimal,
        "seconds": round(solution.seconds, 3),
        "quality": asdict(solution.quality),
        "findings": [
            {"rule": each.rule.value, "person": each.person, "day": each.day.isoformat()} for each in solution.findings
        ],
        "unmet": [asdict(each) for each in solution.unmet],
        "relaxations": [asdict(each) for each in solution.relaxations],
        "persons": {person: dict(parts) for person, parts in solution.persons.items()},
        "easings": [asdict(each) for each in solution.easings],
        "wishes": _of_wishes(solution.wishes),
        "breaks": asdict(solution.breaks) if solution.breaks is not None else None,
    }


def _of_wishes(wishes: Iterable[Granted]) -> dict[str, list[list[Any]]]:
    """By person, each as `[day, code, weight, unwanted, kept, reason, cost]`: there may be thousands."""
    told: dict[str, list[list[Any]]] = {}
    for each in wishes:
        told.setdefault(each.person, []).append([*astuple(each.wish), each.kept, each.reason, each.cost])
    return told


def to_wishes(values: Mapping[str, Any]) -> dict[str, list[Granted]]:
    """What became of wishes by person; nothing in results kept before it was told."""
    return {
        person: [Granted(person, Wish(*each[:4]), *each[4:]) for each in wishes]
        for person, wishes in values.get("wishes", {}).items()
    }


def to_assigned(values: Mapping[str, Any]) -> tuple[Assigned, ...]:
    """The shifts of a solution's values."""
    return tuple(_assigned(each) for each in values["assigned"])


def to_cost(values: Mapping[str, Any]) -> Cost:
    """The cost of a solution's values."""
    return Cost(**{name: amount for name, amount in values["cost"].items() if name != "total"})


def to_weights(values: Mapping[str, Any]) -> Weights:
    """By what a solution's cost was weighed; the usual in results kept before it was told."""
    return Weights(**values.get("weights", {}))


def to_unmet(values: Mapping[str, Any]) -> tuple[Unmet, ...]:
    """The short runs of a solution's values."""
    return tuple(Unmet(**each) for each in values["unmet"])


def to_easings(values: Mapping[str, Any]) -> tuple[Easing, ...]:
    """What would help most; nothing in results kept before it was told."""
    return tuple(Easing(**each) for each in values.get("easings", ()))


def to_breaks(values: Mapping[str, Any]) -> PlacedBreaks | None:
    """How breaks were placed; None where they were not."""
    found = values.get("breaks")
    return PlacedBreaks(**found) if found else None


def to_relaxations(values: Mapping[str, Any]) -> tuple[Relaxation, ...]:
    """What would fill them."""
    return tuple(Relaxation(**each | {"rules": tuple(each["rules"])}) for each in values["relaxations"])


def _assigned(values: Mapping[str, Any]) -> Assigned:
    return Assigned(**{**values, "breaks": tuple(values.get("breaks") or ())})


def _shift_type(values: Mapping[str, Any]) -> ShiftType:
    return ShiftType(**{**values, "pauses": tuple(Pause(**each) for each in values.get("pauses") or ())})


def _person(values: Mapping[str, Any]) -> Person:
    return Person(
        **{
            **values,
            "skills": tuple(values["skills"]),
            "preferences": tuple(values.get("preferences") or ()),
            "rotation": tuple(values.get("rotation") or ()),
            "rest_weekdays": tuple(values.get("rest_weekdays") or ()),
            "unavailable": frozenset(values.get("unavailable") or ()),
            "ends_by": tuple((day, minute) for day, minute in values.get("ends_by") or ()),
            "wishes": tuple(Wish(**each) for each in values.get("wishes") or ()),
            "lapses": tuple(Lapse(each["skill"], tuple(each["days"])) for each in values.get("lapses") or ()),
            "budgets": tuple(
                Budget(tuple(each["days"]), each["minutes"], Rule(each["rule"])) for each in values.get("budgets") or ()
            ),
        }
    )
