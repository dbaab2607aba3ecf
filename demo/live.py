"""The demo's people come and go: punches as shifts begin and end, most in time, some late, a few not at all."""

from __future__ import annotations

import datetime as dt
import random
import threading
from typing import TYPE_CHECKING

import structlog

from demo import plan
from services.kit import status, wire
from zhongtai.scheduling.v1 import scheduling_pb2

if TYPE_CHECKING:
    from demo.centre import Desk

_EVERY_S = 30.0
_log = structlog.get_logger("demo")


def start(desk: Desk, everybody: list[plan.PersonPlan]) -> threading.Event:
    """Record what has happened by now, and go on in a thread of its own until the event given back is set."""
    _record(desk, everybody)
    stopping = threading.Event()

    def run() -> None:
        while not stopping.wait(_EVERY_S):
            try:
                _record(desk, everybody)
            except status.Refused as refused:
                _log.warning("punches refused", why=status.to_refusal(refused.status).reason)

    threading.Thread(target=run, name="demo", daemon=True).start()
    return stopping


def _record(desk: Desk, everybody: list[plan.PersonPlan]) -> None:
    now = dt.datetime.now(dt.UTC)
    today = now.astimezone(dt.timezone(dt.timedelta(hours=8))).date()
    asked = scheduling_pb2.ListShiftsRequest(
        start_date=(today - dt.timedelta(days=1)).isoformat(),
        end_date=(today + dt.timedelta(days=1)).isoformat(),
        page_size=5000,
    )
    floor = {each.employee for each in everybody}
    punches = [
        punch
        for shift in desk.ask("scheduling.SchedulingService/ListShifts", asked).shifts
        if shift.employee in floor
        for punch in punches_of(shift, now)
    ]
    if punches:
        desk.ask("scheduling.SchedulingService/RecordPunches", scheduling_pb2.RecordPunchesRequest(punches=punches))


def punches_of(shift: scheduling_pb2.Shift, now: dt.datetime) -> list[scheduling_pb2.Punch]:
    """What this person's shift brought until now; the same for a shift every time."""
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
    return [
        scheduling_pb2.Punch(employee=shift.employee, punch_time=wire.timestamp(when.replace(microsecond=0)), came=came)
        for when, came in sorted(found)
        if when <= now
    ]
