"""The demo goes on: contacts come, people punch, their desks report; most in time, some late, a few not at all."""

from __future__ import annotations

import datetime as dt
import random
import threading
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

import structlog

from demo import contacts, plan
from services.kit import status, wire
from zhongtai.scheduling.v1 import attendance_pb2, demand_pb2, scheduling_pb2

if TYPE_CHECKING:
    from demo.centre import Desk

_EVERY_S = 30.0
_DAYS_BEFORE = 14
_AT_ONCE = 5000
_MINUTE = dt.timedelta(minutes=1)
_log = structlog.get_logger("demo")
Each = TypeVar("Each")


def start(desk: Desk, everybody: list[plan.PersonPlan]) -> threading.Event:
    """Record what has happened by now, and go on in a thread of its own until the event given back is set."""
    _record(desk, everybody, days=_DAYS_BEFORE)
    stopping = threading.Event()

    def run() -> None:
        while not stopping.wait(_EVERY_S):
            try:
                _record(desk, everybody, days=1)
            except status.Refused as refused:
                _log.warning("punches refused", why=status.to_refusal(refused.status).reason)

    threading.Thread(target=run, name="demo", daemon=True).start()
    return stopping


def _record(desk: Desk, everybody: list[plan.PersonPlan], *, days: int) -> None:
    """Tell punches of the shifts of so many days before today and of today; of contacts and desks, since yesterday."""
    now = dt.datetime.now(dt.UTC)
    today = now.astimezone(ZoneInfo(plan.ZONE)).date()
    came = contacts.history_csv(today - dt.timedelta(days=1), today + dt.timedelta(days=1), over=now)
    bring = demand_pb2.ImportHistoryRequest(content=came, format="csv", centre=plan.CENTRE, interval_minutes=30)
    desk.ask("scheduling.DemandService/ImportHistory", bring)
    asked = scheduling_pb2.ListShiftsRequest(
        start_date=(today - dt.timedelta(days=days)).isoformat(),
        end_date=(today + dt.timedelta(days=1)).isoformat(),
        page_size=_AT_ONCE,
    )
    floor = {each.employee for each in everybody}
    found = desk.ask("scheduling.SchedulingService/ListShifts", asked).shifts
    worked = [shift for shift in found if shift.employee in floor]
    punches = [punch for shift in worked for punch in punches_of(shift, now)]
    for part in _portions(punches):
        desk.ask("scheduling.SchedulingService/RecordPunches", scheduling_pb2.RecordPunchesRequest(punches=part))
    yesterday = (today - dt.timedelta(days=1)).isoformat()
    states = [state for shift in worked if shift.work_date >= yesterday for state in states_of(shift, now)]
    for portion in _portions(states):
        told = attendance_pb2.RecordDeskStatesRequest(source="desks", states=portion)
        desk.ask("scheduling.AttendanceService/RecordDeskStates", told)


def punches_of(shift: scheduling_pb2.Shift, now: dt.datetime) -> list[scheduling_pb2.Punch]:
    """What this person's shift brought until now; the same for a shift every time."""
    return [
        scheduling_pb2.Punch(employee=shift.employee, punch_time=wire.timestamp(when), came=came)
        for when, came in _comings(shift)
        if when <= now
    ]


def states_of(shift: scheduling_pb2.Shift, now: dt.datetime) -> list[attendance_pb2.DeskState]:
    """What the desk of this person's shift said until now: ready, in breaks, sometimes at other work, signed out."""
    return [
        attendance_pb2.DeskState(
            report=f"{shift.employee.rpartition('/')[2]}-{shift.work_date}-{number}",
            employee=shift.employee,
            start_time=wire.timestamp(when),
            state=state,
        )
        for number, (when, state) in enumerate(_desk(shift))
        if when <= now
    ]


def _comings(shift: scheduling_pb2.Shift) -> list[tuple[dt.datetime, bool]]:
    """When the person came (True) and went over the whole shift; empty for who stayed away."""
    seed = random.Random(f"punch {shift.employee} {shift.work_date}")
    chance = seed.random()
    begin, end = wire.moment(shift.start_time), wire.moment(shift.end_time)
    if chance < 0.015:
        return []
    early = dt.timedelta(minutes=seed.uniform(-14, -1) if chance > 0.07 else seed.uniform(6, 35))
    found = [(begin + early, True), (end + dt.timedelta(minutes=seed.uniform(0, 12)), False)]
    for absence in shift.absences:
        away, back = wire.moment(absence.start_time), wire.moment(absence.end_time)
        if absence.held:
            continue
        found = [(when, came) for when, came in found if not away <= when < back]
        if away > begin:
            found.append((away, False))
    return sorted((when.replace(microsecond=0), came) for when, came in found)


def _desk(shift: scheduling_pb2.Shift) -> list[tuple[dt.datetime, str]]:
    """Every state of the desk over the whole shift."""
    comings = _comings(shift)
    if not comings or not comings[0][1]:
        return []
    came, went = comings[0][0], comings[-1][0]
    seed = random.Random(f"desk {shift.employee} {shift.work_date}")
    begin = wire.moment(shift.start_time)
    found = {max(came, begin): "READY"}
    for pause in shift.breaks:
        leaves = begin + pause.offset_minutes * _MINUTE + seed.randrange(0, 3) * _MINUTE
        found |= {leaves: "BREAK", leaves + (pause.length_minutes - seed.randrange(0, 4)) * _MINUTE: "READY"}
    for _ in range(seed.choice((0, 1, 2))):
        leaves = begin + seed.randrange(20, 500) * _MINUTE
        found |= _at_other_work(found, leaves, seed.choice((4, 6, 8, 9, 25)) * _MINUTE)
    known = {when: state for when, state in found.items() if came <= when < went}
    return sorted([*known.items(), (went, "LOGGED_OUT")])


def _at_other_work(found: dict[dt.datetime, str], start: dt.datetime, length: dt.timedelta) -> dict[dt.datetime, str]:
    """A spell off the phones, where nothing else begins in it and the desk was ready."""
    before = max((when for when in found if when <= start), default=None)
    if before is None or found[before] != "READY" or any(start < when <= start + length for when in found):
        return {}
    return {start: "AUX", start + length: "READY"}


def _portions(told: Sequence[Each]) -> Iterator[Sequence[Each]]:
    for first in range(0, len(told), _AT_ONCE):
        yield told[first : first + _AT_ONCE]
