"""Vectors of rostering: rest, runs of days, weeks, shift cover, fairness, the day's re-forecast, swaps."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any

from services.scheduling.domain import forecast, rules
from services.scheduling.domain.rules import Spell, Swapper, WorkingTime
from tests.vectors.case import Adapter, Case


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _min_rest(case: Case) -> Mapping[str, Any]:
    before, after = _at(case.inputs["prev_end"]), _at(case.inputs["next_start"])
    enough = rules.rests_enough(before, after, int(case.inputs["min_hours"] * 60))
    return {"gap_h": Fraction(rules.rest_minutes(before, after), 60), "ok": enough}


def _run(case: Case) -> Mapping[str, Any]:
    longest = rules.longest_run(date.fromisoformat(day) for day in case.inputs["work_dates"])
    return {"longest": longest, "ok": longest <= case.inputs["limit"]}


def _week(case: Case) -> Mapping[str, Any]:
    limits = WorkingTime()
    rows = case.inputs["rows"]
    over = [rules.overtime_minutes(int(row["h"] * 60), limits.weekly_standard_minutes) for row in rows]
    return {
        "within_40": [minutes == 0 for minutes in over],
        "rest_day_ok": [rules.weekly_rest_kept(row["rest"], limits) for row in rows],
        "overtime_hours_vs_40": [Fraction(minutes, 60) for minutes in over],
    }


def _cover(case: Case) -> Mapping[str, Any]:
    from services.scheduling.domain import solver

    asked = case.inputs
    found = solver.cover_with_shifts(
        asked["required"],
        {code: (start, end) for code, (start, end) in asked["shifts"].items()},
        over_cost=asked["over_cost"],
        under_cost=asked["under_cost"],
        max_heads=asked["max_heads"],
    )
    return {"objective": found.objective}


def _fairness(case: Case) -> Mapping[str, Any]:
    (counts,) = case.inputs.values()
    found = rules.fairness(counts)
    assert found is not None
    return {
        "mean": found.mean,
        "range": found.range,
        "sd_n": found.deviation,
        "gini": found.gini,
        "max_deviation": found.largest_deviation,
    }


def _intraday(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    ratio, remaining = forecast.rest_of_day(
        asked["forecast"], asked["actual"], asked["remaining_forecast"], asked["damping"]
    )
    return {"ratio": ratio, "remaining": remaining}


def _spell(text: str) -> Spell:
    start = _at(text.split("/", maxsplit=1)[0])
    clock = text.split("/")[1]
    if "T" in clock:
        return Spell(start, _at(clock))
    end = _at(f"{start.date().isoformat()}T{clock}")
    return Spell(start, end if end > start else end + timedelta(days=1))


def _swapper(asked: Mapping[str, Any], side: str) -> Swapper:
    person = asked[side]
    kept = []
    if f"{side}_prev_end" in asked:
        end = _at(asked[f"{side}_prev_end"])
        kept.append(Spell(end - timedelta(hours=1), end))
    if f"{side}_next_start" in asked:
        start = _at(asked[f"{side}_next_start"])
        kept.append(Spell(start, start + timedelta(hours=1)))
    gives = _spell(person["shift"])
    needed = frozenset(person.get("needs", asked.get("shift_skills", ())))
    return Swapper(
        person=person["agent"],
        gives=Spell(gives.start, gives.end, needed),
        skills=frozenset(person.get("skills", ())),
        night_ban=person.get("night_ban") or "",
        others=tuple(kept),
    )


def _swap(case: Case) -> Mapping[str, Any]:
    limits = WorkingTime(min_rest_minutes=int(case.inputs["min_rest_h"] * 60))
    found = rules.swap_findings(_swapper(case.inputs, "a"), _swapper(case.inputs, "b"), limits)
    return {"allowed": not found, "reasons": frozenset(f"{each.rule.value}:{each.person}" for each in found)}


ADAPTERS: dict[str, Adapter] = {
    "min_rest": _min_rest,
    "max_consecutive_days": _run,
    "weekly_hours": _week,
    "shift_cover_milp": _cover,
    "fairness": _fairness,
    "intraday_reforecast": _intraday,
    "swap_validation": _swap,
}
