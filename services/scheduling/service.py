"""Scheduling: what is needed by interval, who works when, and whether that is enough."""

from __future__ import annotations

from pathlib import Path

from services.kit.service import Contract, Service
from services.scheduling import calendar_notices, demand_api, events
from services.scheduling.store import forecasts, queues, tables
from zhongtai.scheduling.v1 import demand_pb2, demand_pb2_grpc, events_pb2

_TELLS = (
    events_pb2.CalendarPublished,
    events_pb2.CoverageChanged,
)

SERVICE = Service(
    name="scheduling",
    contracts=(
        Contract(
            demand_pb2.DESCRIPTOR.services_by_name["DemandService"],
            demand_pb2_grpc.add_DemandServiceServicer_to_server,
            demand_api.DemandService,
        ),
    ),
    tables=tables.METADATA,
    migrations=Path(__file__).parent / "migrations",
    hears=events.HEARS,
    tells=tuple(told.DESCRIPTOR.full_name for told in _TELLS),
    locate={"queues": queues.place, "forecasts": forecasts.place},
    prepare=calendar_notices.load,
)
