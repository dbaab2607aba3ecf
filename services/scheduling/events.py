"""What scheduling hears: who works where under whom, delegated limits, what leave was asked for and decided."""

from __future__ import annotations

import datetime as dt
from typing import cast

from google.protobuf.message import Message

from services.kit import authority, people, wire
from services.kit.db import Tx
from services.kit.inbox import Delivery, Handler
from services.scheduling import examining, telling
from services.scheduling.domain.worked import Away
from services.scheduling.store import absences, cover, holds
from zhongtai.leave.v1 import events_pb2

_DAY = dt.timedelta(days=1)


def on_leave_requested(tx: Tx, _delivery: Delivery, event: Message) -> None:
    """A request waits; its hold stands while it says so."""
    _follow(tx, cast("events_pb2.LeaveRequested", event).leave)


def on_leave_decided(tx: Tx, _delivery: Delivery, event: Message) -> None:
    """A request was decided: the hold becomes the absence, or is let go."""
    _follow(tx, cast("events_pb2.LeaveDecided", event).leave)


def on_leave_changed(tx: Tx, _delivery: Delivery, event: Message) -> None:
    """A request was withdrawn, cancelled, shortened …: the absence follows."""
    _follow(tx, cast("events_pb2.LeaveChanged", event).leave)


def _follow(tx: Tx, told: events_pb2.LeaveTold) -> None:
    """Make absences and hold what the newest news of a request says; older news changes nothing."""
    if not absences.hear(tx, told.leave_request, told.version):
        return
    before = absences.of_source(tx, told.leave_request)
    spans = [(wire.moment(span.start_time), wire.moment(span.end_time)) for span in told.spans] if told.absent else []
    now = [Away(told.employee, start, end, told.leave_request) for start, end in spans if start < end]
    if before != now:
        concerned = (*before, *now)
        start, end = min(away.start for away in concerned), max(away.end for away in concerned)
        with cover.following(tx, [told.employee], start - _DAY, end + _DAY, shifts_stay=True) as touched:
            person = people.get(tx, told.employee)
            centre = person.centre if person is not None else ""
            absences.replace(tx, told.leave_request, now, centre=centre, version=told.version)
        examining.touched(tx, [(told.employee, start, end)])
        telling.cover_changed(tx, touched, "ABSENCE" if now else "RELEASE")
    if told.absent or not told.holds_cover:
        released = holds.release(tx, told.leave_request)
        if released is not None and not told.absent:
            telling.released(tx, released)


HEARS: dict[str, Handler] = {
    **people.HEARS,
    **authority.HEARS,
    events_pb2.LeaveRequested.DESCRIPTOR.full_name: on_leave_requested,
    events_pb2.LeaveDecided.DESCRIPTOR.full_name: on_leave_decided,
    events_pb2.LeaveChanged.DESCRIPTOR.full_name: on_leave_changed,
}
