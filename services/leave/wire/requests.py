"""Requests as messages: one with everything, and rows of lists."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from services.kit import wire
from services.leave.domain import calendar_view, charging
from services.leave.domain.record import Holiday, Kept, Step
from services.leave.domain.request import EvidenceState, State
from services.leave.wire import states
from zhongtai.leave.v1 import leave_pb2
from zhongtai.work.v1 import work_pb2


def request(kept: Kept, steps: Iterable[Step] = (), *, waiting_place: int = 0) -> leave_pb2.LeaveRequest:
    """A request with its decision and history."""
    asked = kept.asked
    message = leave_pb2.LeaveRequest(
        name=asked.request,
        employee=asked.employee,
        team=asked.team,
        leave_type=asked.leave_type,
        start_time=wire.timestamp(asked.segment.start),
        end_time=wire.timestamp(asked.segment.end),
        reason=asked.reason,
        circumstance=kept.circumstance,
        state=states.state(asked.state, asked.evidence),
        charged_minutes=asked.minutes,
        charges=charges(asked.segment.charges),
        history=[transition(step) for step in steps],
        wait_if_short=kept.wait_if_short,
        waiting_place=waiting_place,
        etag=kept.etag,
    )
    if kept.decision:
        message.decision.CopyFrom(work_pb2.Decision.FromString(kept.decision))
    if asked.submitted_at is not None:
        message.create_time.CopyFrom(wire.timestamp(asked.submitted_at))
    if kept.due_time is not None:
        message.due_time.CopyFrom(wire.timestamp(kept.due_time))
    return message


@functools.cache
def _state(state: str, evidence: str) -> leave_pb2.LeaveState.ValueType:
    return states.state(State(state), EvidenceState(evidence))


def row(one: sa.Row[Any]) -> leave_pb2.LeaveRequest:
    """A row of a list as a message, without history and decision."""
    return leave_pb2.LeaveRequest(
        name=one.request,
        employee=one.employee,
        team=one.team,
        leave_type=one.leave_type,
        start_time=wire.timestamp(one.start_time),
        end_time=wire.timestamp(one.end_time),
        reason=one.reason,
        circumstance=one.circumstance,
        state=_state(one.state, one.evidence),
        charged_minutes=one.minutes,
        charges=[leave_pb2.DayCharge(work_date=day, minutes=part, shift=shift) for day, part, shift in one.charges],
        create_time=wire.timestamp(one.submit_time),
        due_time=wire.timestamp(one.due_time) if one.due_time is not None else None,
        wait_if_short=one.wait_if_short,
        etag=f"v{one.version}",
    )


def transition(step: Step) -> leave_pb2.Transition:
    """A step of a request's life."""
    return leave_pb2.Transition(
        transition_time=wire.timestamp(step.time),
        actor=step.actor,
        role=step.role,
        from_state=states.state(step.from_state),
        to_state=states.state(step.to_state),
        cause=states.cause(step.what),
        comment=step.reason,
        policy_version=int(step.policy_version.rpartition("@")[2] or 0),
        balance_before_minutes=step.balance_before_minutes or 0,
        balance_after_minutes=step.balance_after_minutes or 0,
    )


def charges(days: Iterable[charging.DayCharge]) -> list[leave_pb2.DayCharge]:
    """Charges by work date."""
    return [
        leave_pb2.DayCharge(work_date=one.work_date.isoformat(), minutes=one.minutes, shift=one.shift) for one in days
    ]


def away(kept: Kept, *, with_type: bool) -> leave_pb2.AwayColleague:
    """A colleague who is away. with_type: whether the caller may know why."""
    asked = kept.asked
    return leave_pb2.AwayColleague(
        employee=asked.employee,
        start_time=wire.timestamp(asked.segment.start),
        end_time=wire.timestamp(asked.segment.end),
        state=states.state(asked.state, asked.evidence),
        leave_type=asked.leave_type if with_type else "LEAVE",
    )


def calendar_day(
    day: calendar_view.Day, off: Sequence[calendar_view.Off], *, cap: int | None, holiday: Holiday | None
) -> leave_pb2.CalendarDay:
    """A day of a team's calendar. off: those who count for this team."""
    certain = {one.employee for one in off if one.certain}
    asking = {one.employee for one in off if not one.certain} - certain
    return leave_pb2.CalendarDay(
        date=day.day.isoformat(),
        approved_count=len(certain),
        pending_count=len(asking),
        cap=-1 if cap is None else cap,
        day_class=holiday.day_class if holiday is not None else "",
        holiday=holiday.name if holiday is not None else "",
    )
