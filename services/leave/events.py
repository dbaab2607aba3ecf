"""What leave hears: shifts and calendars that it keeps copies of, cover that came free, items that waited too long."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import cast

from google.protobuf.message import Message

from services.kit import authority, people, wire
from services.kit.db import Tx
from services.kit.relay import Delivery, Handler
from services.leave import asking, cards, moving
from services.leave.domain import charging, deciding
from services.leave.domain.record import Holiday, Kept
from services.leave.domain.request import State
from services.leave.store import days, requests
from zhongtai.scheduling.v1 import events_pb2 as scheduling_events
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2 as workbench_events


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
    moving.tell_changed(tx, kept, case.configured, moving.last_what(case.moves), _card_of_late(tx, kept))


def _card_of_late(tx: Tx, kept: Kept) -> work_pb2.WorkItemDraft:
    """The card anew: its actions name the version of the request that they decide."""
    segment, asked = kept.asked.segment, kept.asked
    span = charging.Interval(segment.start, segment.end)
    wanted = asking.Wanted(kept.name, asked.employee, asked.leave_type, span)
    situation = asking.look(tx, wanted, timely=False)
    before = work_pb2.Decision.FromString(kept.decision)
    text = wire.text("Nobody decided in time, so it went one level up.", "未按时处理，已升级至上一级。")
    reasons = [work_pb2.Reason(code="DECISION_LATE", text=text), *before.reasons]
    shown = work_pb2.Decision(reasons=reasons, facts=before.facts, alternatives=before.alternatives)
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
    scheduling_events.ShiftChanged.DESCRIPTOR.full_name: on_shift_changed,
    scheduling_events.CalendarPublished.DESCRIPTOR.full_name: on_calendar_published,
    scheduling_events.CoverageChanged.DESCRIPTOR.full_name: on_coverage_changed,
    workbench_events.WorkItemChanged.DESCRIPTOR.full_name: on_work_item_changed,
}
