"""Rosters as they travel."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from services.kit import auth, wire
from services.scheduling import rules_wire
from services.scheduling.domain import roster_text
from services.scheduling.domain.outcome import PlacedBreaks, Relaxation, Unmet
from services.scheduling.domain.queues import midnight
from services.scheduling.store import rosters
from services.scheduling.store.rosters import Roster
from zhongtai.scheduling.v1 import scheduling_pb2

MOST_UNMET = 200
_SLOT_MINUTES = 30

_STATES = {
    rosters.SOLVING: scheduling_pb2.ROSTER_STATE_SOLVING,
    rosters.DRAFT: scheduling_pb2.ROSTER_STATE_DRAFT,
    rosters.PUBLISHED: scheduling_pb2.ROSTER_STATE_PUBLISHED,
    rosters.CANCELLED: scheduling_pb2.ROSTER_STATE_CANCELLED,
    rosters.FAILED: scheduling_pb2.ROSTER_STATE_FAILED,
}


def roster(roster: Roster) -> scheduling_pb2.Roster:
    """A roster with its result so far."""
    result = roster.result
    cost = result.get("cost", {})
    return scheduling_pb2.Roster(
        name=roster.name,
        centre=roster.centre,
        teams=roster.teams,
        start_date=roster.start_date,
        end_date=roster.end_date,
        state=_STATES[roster.state],
        progress_permille=roster.progress_permille,
        objective=float(cost.get("total", 0)),
        bound=float(result.get("bound", 0)),
        shift_count=roster.shift_count,
        employee_count=roster.employee_count,
        costs=rules_wire.costs(cost, result.get("quality", {}).get("under_minutes", 0), roster_text.to_weights(result)),
        unmet=_unmet(result, dt.date.fromisoformat(roster.start_date)) if result else (),
        relaxations=[*_eased(result), *_relaxations(roster_text.to_relaxations(result), roster.start_date)]
        if result
        else (),
        create_time=wire.timestamp(roster.created),
        publish_time=wire.timestamp(roster.published) if roster.published is not None else None,
        problem=_problem(roster.problem),
        time_limit_seconds=roster.time_limit_seconds,
        freeze_end_date=roster.freeze_end_date,
        horizon_end_date=roster.horizon_date,
        placed_breaks=_placed(roster_text.to_breaks(result)),
        easings=roster.easings,
        kept_change_count=int(result.get("kept", 0)),
        freeze_reason=roster.freeze_reason,
        asked_count=int(result.get("asked", 0)),
        edits=[_edit(cell, was) for cell, was in sorted(result.get("hand", {}).items())],
        etag=str(roster.version),
    )


def _edit(cell: str, was: str) -> scheduling_pb2.RosterEdit:
    employee, _, date = cell.partition(" ")
    return scheduling_pb2.RosterEdit(employee=employee, work_date=date, solved_shift_type=was)


def _problem(kept: str) -> str:
    """Reason and sentence in the caller's language; the two languages are kept a line each."""
    english, _, chinese = kept.partition("\n")
    if not chinese or auth.caller().locale.lower().startswith("en"):
        return english
    return f"{english.partition(': ')[0]}: {chinese}"


def _placed(found: PlacedBreaks | None) -> scheduling_pb2.PlacedBreaks | None:
    if found is None:
        return None
    return scheduling_pb2.PlacedBreaks(
        shortage_before_minutes=found.before,
        shortage_minutes=found.after,
        bound_minutes=found.bound,
        moved_count=found.moved,
    )


def _unmet(result: Mapping[str, Any], first: dt.date) -> list[scheduling_pb2.UnmetInterval]:
    """Short runs as intervals, heads as means over the run. Times by the clock of the roster's zone."""
    zone = ZoneInfo(result.get("zone", "Asia/Shanghai"))
    required = result.get("required", {})
    return [_short(each, first, zone, required) for each in roster_text.to_unmet(result)[:MOST_UNMET]]


def _short(
    unmet: Unmet, first: dt.date, zone: ZoneInfo, required: Mapping[str, list[int]]
) -> scheduling_pb2.UnmetInterval:
    slots = unmet.last_slot - unmet.first_slot
    minutes = slots * _SLOT_MINUTES
    start = midnight(first + dt.timedelta(days=unmet.day), zone) + dt.timedelta(
        minutes=unmet.first_slot * _SLOT_MINUTES
    )
    at = unmet.day * (1440 // _SLOT_MINUTES)
    wanted = required.get(unmet.skill, [])[at + unmet.first_slot : at + unmet.last_slot]
    mean = sum(wanted) / slots if wanted else 0.0
    return scheduling_pb2.UnmetInterval(
        skill=unmet.skill,
        start_time=wire.timestamp(start),
        minutes=minutes,
        required=mean,
        available=mean - unmet.missing_minutes / minutes,
    )


def _eased(result: Mapping[str, Any]) -> list[scheduling_pb2.Relaxation]:
    """What was solved anew with one thing let go, what saves most first."""
    return [
        scheduling_pb2.Relaxation(code=each.code, text=rules_wire.text(each), saves_minutes=each.saves_minutes)
        for each in roster_text.to_easings(result)
    ]


def _relaxations(found: Iterable[Relaxation], start_date: str) -> list[scheduling_pb2.Relaxation]:
    """What would help, in words; the fewest rules first."""
    told = []
    for each in found:
        rules = "+".join(each.rules)
        date = (dt.date.fromisoformat(start_date) + dt.timedelta(days=each.day)).isoformat()
        english = f"Give {each.person} shift {each.code} on {date}"
        chinese = f"{date} 给 {each.person} 排 {each.code} 班"
        told.append(
            scheduling_pb2.Relaxation(
                code=rules or "ADD_SHIFT",
                text=wire.text(
                    f"{english}, against {rules}." if rules else f"{english}.",
                    f"{chinese}（突破 {rules}）。" if rules else f"{chinese}。",
                ),
                saves_minutes=each.gained_minutes,
            )
        )
    return told
