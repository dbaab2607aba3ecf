"""Leave (请假): types, entitlements, the ledger, requests and their decisions."""

from __future__ import annotations

from pathlib import Path

from services.kit.service import Contract, Job, Service
from services.leave import clockwork, events
from services.leave.api import LeaveService
from services.leave.store import reckoning, requests, tables
from zhongtai.leave.v1 import events_pb2, leave_pb2, leave_pb2_grpc
from zhongtai.scheduling.v1 import scheduling_pb2

SERVICE = Service(
    name="leave",
    contracts=(
        Contract(
            leave_pb2.DESCRIPTOR.services_by_name["LeaveService"],
            leave_pb2_grpc.add_LeaveServiceServicer_to_server,
            LeaveService,
        ),
    ),
    tables=tables.METADATA,
    migrations=Path(__file__).parent / "migrations",
    hears=events.HEARS,
    tells=(
        events_pb2.LeaveRequested.DESCRIPTOR.full_name,
        events_pb2.LeaveDecided.DESCRIPTOR.full_name,
        events_pb2.LeaveChanged.DESCRIPTOR.full_name,
    ),
    calls=(scheduling_pb2.DESCRIPTOR.services_by_name["SchedulingService"],),
    locate={"leaveRequests": requests.place},
    jobs=(
        Job("begin and end leave", 30.0, clockwork.begin_and_end),
        Job("take days", 300.0, clockwork.take_days),
        Job("keep cover", 60.0, clockwork.keep_cover),
        Job("move the waiting list", 10.0, clockwork.move_waiting_list),
        Job("ask for papers", 600.0, clockwork.ask_for_papers),
        Job("expire lots", 600.0, clockwork.expire_lots),
    ),
    reckon=reckoning.disagreements,
)
