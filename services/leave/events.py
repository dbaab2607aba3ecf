"""What leave hears: shifts and calendars that it keeps copies of, cover that came free, items that waited too long."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import cast

from google.protobuf.message import Message

from services.kit import authority, errors, people, wire
from services.kit.db import Tx
from services.kit.inbox import Delivery, Handler
from services.leave import asking, cards, moving
from services.leave.domain import charging, deciding, request
from services.leave.domain.record import Holiday, Kept
from services.leave.domain.request import State
from services.leave.store import days, requests
from zhongtai.directory.v1 import events_pb2 as directory_events
from zhongtai.scheduling.v1 import events_pb2 as scheduling_events
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2 as workbench_events

_LATEST = datetime(2199, 1, 1, tzinfo=UTC)


def on_employee_changed(tx: Tx, delivery: Delivery, event: Message) -> None:
    """Keep the person as told, and put what waits before the team that it belongs to by now."""
    people.on_employee_changed(tx, delivery, event)
    person = people.get(tx, cast("directory_events.EmployeeChanged", event).employee)
    if person is None:
        return
    waiting = request.PENDING | {State.WAITING}
    for kept in requests.of_people(tx, [person.employee], tx.now, _LATEST, waiting):
        first = moving.site_day(kept.asked.zone, kept.asked.segment.start)
        try:
            team = asking.team_of(person, kept.asked.segment.charges, first)
        except errors.Refusal:
            continue  # Who decides is settled; that the person is gone by then is for them to see.
        if team != kept.asked.team:
            _transfer(tx, kept.name, team, person.centre)


def _transfer(tx: Tx, name: str, team: str, centre: str) -> None:
    case = moving.open_case(tx, name)
    case = case.kept(asked=replace(case.asked, team=team), centre=centre)
    kept = moving.finish(case, "SERVICE")
    tx.audit(name, "leave.transferred", team=team)
    text = wire.text("The person has moved to this team.", "该员工已调入本班组。")
    moved = work_pb2.Reason(code="TRANSFERRED", text=text)
    card = _card_anew(tx, kept, moved) if kept.asked.state in request.PENDING else None
    moving.tell_changed(tx, kept, case.configured, "TRANSFERRED", card)


def on_shift_changed(tx: Tx, _delivery: Delivery, event: Message) -> None:
    """Keep a person's shifts as told, and have those tried who wait for that time."""
    told = cast("scheduling_events.ShiftChanged", event)
    first, end = date.fromisoformat(told.start_date), date.fromisoformat(told.end_date)
    changed = days.put_shifts(tx, told.employee, first, end, [_shift(one) for one in told.shifts], version=told.version)
    if changed:
        start = datetime.combine(changed[0], time(), UTC) - timedelta(days=1)
        requests.look_again(tx, start, datetime.combine(changed[-1], time(), UTC) + timedelta(days=2))


def on_calendar_published(tx: Tx, _delivery: Delivery, event: Message) -> None:
    """Keep the special days of a year."""
    told = cast("scheduling_events.CalendarPublished", event)
    special = [Holiday(date.fromisoformat(one.date), one.day_class, one.holiday) for one in told.days]
    days.put_calendar(tx, told.jurisdiction, told.year, special)


def on_coverage_changed(tx: Tx, _delivery: Delivery, event: Message) -> None:
    """Have those tried who wait for a time whose cover changed."""
    told = cast("scheduling_events.CoverageChanged", event)
    requests.look_again(tx, wire.moment(told.start_time), wire.moment(told.end_time), told.centre)


def on_work_item_changed(tx: Tx, _delivery: Delivery, event: Message) -> None:
    """Pass a request on whose item was not decided in time; time passing is never a "no"."""
    told = cast("workbench_events.WorkItemChanged", event)
    mine = told.subject.startswith("leaveRequests/") and told.kind == cards.DECIDE
    if told.state != "ESCALATED" or not mine or requests.find(tx, told.subject) is None:
        return
    case = moving.open_case(tx, told.subject)
    due = case.before.due_time
    # An item also goes up, in good time, when a second person has to agree.
    if case.asked.state not in (State.PENDING_L1, State.PENDING_L2) or due is None or due > tx.now:
        return
    case = case.moved(deciding.escalate(case.asked, case.deed(moving.SYSTEM)))
    kept = moving.finish(case, "SERVICE")
    text = wire.text("Nobody decided in time, so it went one level up.", "未按时处理，已升级至上一级。")
    card = _card_anew(tx, kept, work_pb2.Reason(code="DECISION_LATE", text=text))
    moving.tell_changed(tx, kept, case.configured, moving.last_what(case.moves), card)


def _card_anew(tx: Tx, kept: Kept, reason: work_pb2.Reason) -> work_pb2.WorkItemDraft:
    """The card anew: its actions name the version of the request that they decide."""
    segment, asked = kept.asked.proposed or kept.asked.segment, kept.asked
    span = charging.Interval(segment.start, segment.end)
    wanted = asking.Wanted(kept.name, asked.employee, asked.leave_type, span)
    situation = asking.look(tx, wanted, timely=False)
    before = work_pb2.Decision.FromString(kept.decision)
    shown = work_pb2.Decision(reasons=[reason, *before.reasons], facts=before.facts, alternatives=before.alternatives)
    return cards.decide_card(kept, situation, cards.cover_then(before), shown)


def _shift(told: scheduling_events.ShiftTold) -> charging.Shift:
    return charging.Shift(
        told.shift,
        date.fromisoformat(told.work_date),
        charging.Interval(wire.moment(told.start_time), wire.moment(told.end_time)),
        tuple(charging.Interval(wire.moment(one.start_time), wire.moment(one.end_time)) for one in told.unpaid_breaks),
    )


HEARS: dict[str, Handler] = {
    **people.HEARS,
    **authority.HEARS,
    directory_events.EmployeeChanged.DESCRIPTOR.full_name: on_employee_changed,
    scheduling_events.ShiftChanged.DESCRIPTOR.full_name: on_shift_changed,
    scheduling_events.CalendarPublished.DESCRIPTOR.full_name: on_calendar_published,
    scheduling_events.CoverageChanged.DESCRIPTOR.full_name: on_coverage_changed,
    workbench_events.WorkItemChanged.DESCRIPTOR.full_name: on_work_item_changed,
}
