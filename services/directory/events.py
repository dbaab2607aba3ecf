"""What the directory hears: who is on approved leave, so that stand-ins count exactly then."""

from __future__ import annotations

from typing import cast

from google.protobuf.message import Message

from services.directory.domain.authority import Absence
from services.directory.store import authority
from services.kit import wire
from services.kit.db import Tx
from services.kit.inbox import Delivery, Handler
from zhongtai.leave.v1 import events_pb2


def on_leave(tx: Tx, _delivery: Delivery, event: Message) -> None:
    """Keep when somebody is away, or no longer is."""
    told = cast("events_pb2.LeaveDecided | events_pb2.LeaveChanged", event).leave
    spans = [(wire.moment(span.start_time), wire.moment(span.end_time)) for span in told.spans]
    authority.keep_absence(
        tx, Absence(told.leave_request, told.employee, told.version, tuple(spans) if told.absent else ())
    )


HEARS: dict[str, Handler] = {
    events_pb2.LeaveDecided.DESCRIPTOR.full_name: on_leave,
    events_pb2.LeaveChanged.DESCRIPTOR.full_name: on_leave,
}
