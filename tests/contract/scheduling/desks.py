"""Punches, states of desks and what attendance says of them, for the tests of attendance."""

from __future__ import annotations

import itertools
from typing import Any

from services.kit import auth, wire
from services.scheduling import sweeping
from tests.conftest import TEAM, World, holder, lead, peer
from tests.contract.scheduling import examples
from tests.contract.scheduling.supply import PLANNER, TUESDAY, at
from zhongtai.scheduling.v1 import attendance_pb2, scheduling_pb2

LEAD = lead("employees/lead", TEAM)
HR = holder("HR", "employees/hr")
MACHINE = peer("telephony")
WEEK = ("2026-11-23", "2026-11-30")
_numbers = itertools.count()


def punch(world: World, *punches: tuple[str, str, bool], as_: auth.Caller = LEAD) -> int:
    """Record punches: person, when, whether they came."""
    told = [
        scheduling_pb2.Punch(employee=employee, punch_time=wire.timestamp(at(when)), came=came)
        for employee, when, came in punches
    ]
    request = scheduling_pb2.RecordPunchesRequest(punches=told, request_id=examples.request_id())
    return int(world.call("RecordPunches", request, as_).recorded_count)


def day(world: World, employee: str, came: str, left: str, date: str = TUESDAY) -> None:
    """Punch somebody's coming and going."""
    punch(world, (employee, f"{date} {came}", True), (employee, f"{date} {left}", False))


def states(
    world: World, *told: tuple[str, str, str], as_: auth.Caller = MACHINE, ids: tuple[str, ...] = ()
) -> attendance_pb2.RecordDeskStatesResponse:
    """Report states: person, since when, state. ids: of the reports; new ones when absent."""
    named = ids or tuple(f"r{next(_numbers)}" for _ in told)
    request = attendance_pb2.RecordDeskStatesRequest(
        source="acd",
        states=[
            attendance_pb2.DeskState(report=report, employee=who, start_time=wire.timestamp(at(when)), state=state)
            for report, (who, when, state) in zip(named, told, strict=True)
        ],
        request_id=examples.request_id(),
    )
    return world.call("RecordDeskStates", request, as_)


def examine(world: World, when: str = "2026-11-25 12:00") -> None:
    """Let the job examine what has ended by an instant."""
    world.clock.now = at(when)
    sweeping.examine(world.host.home("scheduling"))


def attendance(world: World, *, as_: auth.Caller = PLANNER, **more: Any) -> list[attendance_pb2.Attendance]:
    request = attendance_pb2.ListAttendanceRequest(**{"start_date": WEEK[0], "end_date": WEEK[1], **more})
    return list(world.call("ListAttendance", request, as_).attendance)


def exceptions(world: World, *, as_: auth.Caller = LEAD, **more: Any) -> list[attendance_pb2.AttendanceException]:
    request = attendance_pb2.ListExceptionsRequest(**{"start_date": WEEK[0], "end_date": WEEK[1], **more})
    return list(world.call("ListExceptions", request, as_).exceptions)


def said(found: list[attendance_pb2.AttendanceException]) -> set[tuple[str, str, int, str, str]]:
    """Exceptions as person, kind, minutes, state, reason."""
    return {
        (
            each.employee.removeprefix("employees/"),
            attendance_pb2.ExceptionKind.Name(each.kind).removeprefix("EXCEPTION_KIND_"),
            each.minutes,
            attendance_pb2.ExceptionState.Name(each.state).removeprefix("EXCEPTION_STATE_"),
            attendance_pb2.ExceptionReason.Name(each.reason).removeprefix("EXCEPTION_REASON_"),
        )
        for each in found
    }


def resolve(
    world: World, *names: str, as_: auth.Caller = LEAD, **more: Any
) -> list[attendance_pb2.AttendanceException]:
    request = attendance_pb2.ResolveExceptionsRequest(
        names=names,
        **{
            "excuse": True,
            "reason": attendance_pb2.EXCEPTION_REASON_FORGOT_PUNCH,
            "request_id": examples.request_id(),
            **more,
        },
    )
    return list(world.call("ResolveExceptions", request, as_).exceptions)


def cause(world: World, name: str, employee: str, start: str, end: str, *, as_: auth.Caller = LEAD, **more: Any) -> int:
    told = attendance_pb2.AttendanceCause(
        cause=name,
        employee=employee,
        start_time=wire.timestamp(at(start)),
        end_time=wire.timestamp(at(end)),
        kind=more.pop("kind", attendance_pb2.CAUSE_KIND_TRAINING),
        cancelled=more.pop("cancelled", False),
    )
    request = attendance_pb2.RecordCausesRequest(
        source="training", causes=[told], request_id=examples.request_id(), **more
    )
    return int(world.call("RecordCauses", request, as_).recorded_count)


def close(world: World, *, as_: auth.Caller = PLANNER, **more: Any) -> attendance_pb2.AttendanceClose:
    request = attendance_pb2.CloseAttendanceRequest(
        **{
            "centre": "centres/gz",
            "start_date": WEEK[0],
            "end_date": WEEK[1],
            "request_id": examples.request_id(),
            **more,
        }
    )
    return world.call("CloseAttendance", request, as_)
