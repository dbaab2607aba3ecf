"""Leave in the demo centre: taken, granted at once, waiting for a lead, refused; and what else waits in the inboxes."""

from __future__ import annotations

import datetime as dt
import random
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import structlog
from google.protobuf import timestamp_pb2

from demo import plan
from services.kit import status, wire
from zhongtai.leave.v1 import leave_pb2
from zhongtai.scheduling.v1 import scheduling_pb2
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import workbench_pb2

if TYPE_CHECKING:
    from demo.centre import Desk

_REASONS = ("家中有事", "孩子家长会", "搬家", "办理证件", "陪家人就医", "回老家", "参加婚礼", "车辆年检", "")
_AT_ONCE = 2
"""So many of a team are granted at once: one less than the limits to start with let be, for whoever tries the demo."""
_log = structlog.get_logger("demo")


def make(desk: Desk, everybody: list[plan.PersonPlan]) -> None:
    """Let people ask for leave in the weeks ahead, and leads decide some of it."""
    seed = random.Random("zhongtai leave")
    shifts = _shifts(desk)
    for team in plan.TEAMS:
        members = [each for each in everybody if each.team is team and not each.lead]
        _comp_time(desk, members)
        _sick_today(desk, seed, members, shifts)
        at_once = 0
        for each in seed.sample(members, 7):
            made = _ask_for(desk, seed, each, shifts.get(each.employee, []), long=at_once == _AT_ONCE)
            at_once += made is not None and made.state == leave_pb2.LEAVE_STATE_APPROVED
    _lead_away(desk, everybody, shifts)
    desk.settle()
    _decide_some(desk, seed, everybody)
    _other_items(desk)
    _handover(desk, everybody)
    desk.settle()


def _shifts(desk: Desk) -> dict[str, list[scheduling_pb2.Shift]]:
    found: dict[str, list[scheduling_pb2.Shift]] = {}
    for team in plan.TEAMS:
        asked = scheduling_pb2.ListShiftsRequest(
            team=f"teams/{team.code}",
            start_date=desk.today.isoformat(),
            end_date=(desk.today + dt.timedelta(days=28)).isoformat(),
            page_size=5000,
        )
        for shift in desk.ask("scheduling.SchedulingService/ListShifts", asked).shifts:
            found.setdefault(shift.employee, []).append(shift)
    return found


def _comp_time(desk: Desk, members: list[plan.PersonPlan]) -> None:
    grants = [
        leave_pb2.LeaveGrant(
            employee=each.employee,
            leave_type="COMP",
            minutes=240 + 120 * (each.index % 4),
            lot=f"comp-{desk.today.year}",
            start_date=f"{desk.today.year}-01-01",
            expiry_date=(desk.today + dt.timedelta(days=90)).isoformat(),
        )
        for each in members
    ]
    desk.ask("leave.LeaveService/GrantLeave", leave_pb2.GrantLeaveRequest(grants=grants))


def _ask_for(
    desk: Desk, seed: random.Random, person: plan.PersonPlan, shifts: list[scheduling_pb2.Shift], *, long: bool
) -> leave_pb2.LeaveRequest | None:
    """One request in the next three weeks: a day or two, or some hours. long: two days, for a lead to decide."""
    coming = [each for each in shifts if each.start_time.seconds > desk.now.timestamp() + 26 * 3600]
    if len(coming) < 3:
        return None
    first = seed.randrange(min(12, len(coming) - 1))
    shift = coming[first]
    kind = seed.choice(("ANNUAL", "ANNUAL", "ANNUAL", "COMP", "PERSONAL"))
    start, end = shift.start_time, shift.end_time
    if long:
        kind, end = "ANNUAL", coming[first + 1].end_time
    elif kind == "COMP" or seed.random() < 0.3:
        half = timestamp_pb2.Timestamp(seconds=start.seconds + 4 * 3600)
        start, end = (start, half) if seed.random() < 0.5 else (half, end)
    elif seed.random() < 0.35:
        end = coming[first + 1].end_time
    return _create(desk, person, kind, (start, end), seed.choice(_REASONS))


def _create(
    desk: Desk,
    person: plan.PersonPlan,
    kind: str,
    span: tuple[timestamp_pb2.Timestamp, timestamp_pb2.Timestamp],
    reason: str,
) -> leave_pb2.LeaveRequest | None:
    asked = leave_pb2.LeaveRequest(
        employee=person.employee, leave_type=kind, start_time=span[0], end_time=span[1], reason=reason
    )
    try:
        made: leave_pb2.LeaveRequest = desk.ask(
            "leave.LeaveService/CreateLeaveRequest",
            leave_pb2.CreateLeaveRequestRequest(leave_request=asked),
            as_=desk.principal(person.employee),
        )
    except status.Refused as refused:
        # A centre in which nobody is ever refused would not be believable.
        _log.debug("refused", why=status.to_refusal(refused.status).reason)
        return None
    return made


def _sick_today(
    desk: Desk,
    seed: random.Random,
    members: list[plan.PersonPlan],
    shifts: dict[str, list[scheduling_pb2.Shift]],
) -> None:
    """One or none of a team is ill today."""
    if seed.random() < 0.35:
        return
    for each in seed.sample(members, len(members)):
        today = [s for s in shifts.get(each.employee, []) if s.work_date == desk.today.isoformat()]
        if today and today[0].end_time.seconds > desk.now.timestamp():
            _create(desk, each, "SICK", (today[0].start_time, today[0].end_time), "发烧")
            return


def _lead_away(desk: Desk, everybody: list[plan.PersonPlan], shifts: dict[str, list[scheduling_pb2.Shift]]) -> None:
    """The lead of one team is ill for some days, so that the neighbour stands in."""
    lead = next(each for each in everybody if each.lead and each.team.code == "hotline-2")
    coming = shifts.get(lead.employee, [])[:3]
    if coming:
        since = dt.datetime.combine(desk.today, dt.time(), ZoneInfo(plan.ZONE))
        _create(desk, lead, "SICK", (wire.timestamp(since), coming[-1].end_time), "住院检查")


def _decide_some(desk: Desk, seed: random.Random, everybody: list[plan.PersonPlan]) -> None:
    """Leads have decided about a third of what came to them."""
    for lead in (each for each in everybody if each.lead):
        caller = desk.principal(lead.employee)
        asked = leave_pb2.ListLeaveRequestsRequest(
            team=f"teams/{lead.team.code}", states=[leave_pb2.LEAVE_STATE_PENDING], page_size=50
        )
        for request in desk.ask("leave.LeaveService/ListLeaveRequests", asked, as_=caller).leave_requests:
            if request.employee == lead.employee or seed.random() > 0.3:
                continue
            try:
                if seed.random() < 0.6:
                    yes = leave_pb2.ApproveLeaveRequestRequest(name=request.name, comment="同意")
                    desk.ask("leave.LeaveService/ApproveLeaveRequest", yes, as_=caller)
                else:
                    no = leave_pb2.RejectLeaveRequestRequest(name=request.name, reason="当日上午人手不足，建议改到下午")
                    desk.ask("leave.LeaveService/RejectLeaveRequest", no, as_=caller)
            except status.Refused as refused:
                _log.debug("refused", why=status.to_refusal(refused.status).reason)


def _other_items(desk: Desk) -> None:
    """Another system put something before two leads."""
    for number, team in enumerate(("hotline-1", "claims-1"), start=1):
        draft = work_pb2.WorkItemDraft(
            subject=f"tickets/2026-{4180 + number}",
            kind="desk.second_complaint",
            title=wire.text("A customer complained a second time", "客户二次投诉待回访"),
            reasons=[
                work_pb2.Reason(
                    code="SECOND_COMPLAINT",
                    text=wire.text(
                        "The second complaint on the same matter within 7 days.", "同一事由 7 天内第二次投诉。"
                    ),
                )
            ],
            team=f"teams/{team}",
            facts=[
                work_pb2.Fact(key="channel", label=wire.text("Channel", "渠道"), value="400 热线"),
                work_pb2.Fact(
                    key="waiting",
                    label=wire.text("Waiting", "已等待"),
                    value="95",
                    unit="minutes",
                    tone=work_pb2.TONE_WATCH,
                ),
            ],
            due_time=wire.timestamp(desk.now + dt.timedelta(hours=4)),
            priority=2,
        )
        desk.ask("workbench.WorkbenchService/OpenWorkItem", workbench_pb2.OpenWorkItemRequest(draft=draft))


def _handover(desk: Desk, everybody: list[plan.PersonPlan]) -> None:
    """The early lead of one team has signed over to the neighbour who stands in."""
    lead = next(each for each in everybody if each.lead and each.team.code == "hotline-3")
    note = "上午报案高峰已过；系统 14:00 有例行维护，请留意放弃率。"
    signed = workbench_pb2.SignHandoverRequest(team="teams/hotline-3", note=note)
    desk.ask("workbench.WorkbenchService/SignHandover", signed, as_=desk.principal(lead.employee))
