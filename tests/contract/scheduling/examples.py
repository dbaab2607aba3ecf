"""A centre with a queue, its people, and files of history, for the tests of demand."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from services.scheduling import service
from tests.conftest import CENTRE, World, holder
from zhongtai.scheduling.v1 import demand_pb2
from zhongtai.work.v1 import work_pb2

PLANNER = holder("PLANNER")
TARGET = demand_pb2.ServiceTarget(
    definition=demand_pb2.SERVICE_LEVEL_DEFINITION_ANSWERED_OFFERED,
    target_permille=800,
    threshold_seconds=20,
    occupancy_cap_permille=900,
    unplanned_shrinkage_permille=100,
    planned_shrinkage_permille=200,
    patience_source=demand_pb2.PATIENCE_SOURCE_GIVEN,
)


def request_id() -> str:
    return str(uuid.uuid4())


def queue_of(code: str = "card", **more: Any) -> demand_pb2.Queue:
    return demand_pb2.Queue(
        code=code,
        **{
            "title": work_pb2.Text(en="Cards", zh="信用卡"),
            "centre": CENTRE,
            "skill": "voice",
            "slot_minutes": 30,
            "target": TARGET,
            "default_aht_seconds": 180,
            **more,
        },
    )


def centre(make_world: Any, *, zone: str = "Asia/Shanghai", **queue: Any) -> World:
    """A world with a team and the queue `card`."""
    world = make_world(service.SERVICE)
    world.found_team(zone=zone)
    put(world, queue_of(**queue))
    return world


def put(world: World, queue: demand_pb2.Queue, *, as_: Any = PLANNER) -> demand_pb2.Queue:
    return world.call("PutQueue", demand_pb2.PutQueueRequest(queue=queue, request_id=request_id()), as_)


def take(world: World, content: str | bytes, *, as_: Any = PLANNER, **more: Any) -> demand_pb2.ImportHistoryResponse:
    """Import a file."""
    data = content if isinstance(content, bytes) else content.encode()
    asked = {"format": "csv", "centre": CENTRE, "request_id": request_id(), "content": data, **more}
    return world.call("ImportHistory", demand_pb2.ImportHistoryRequest(**asked), as_)


def slots(world: World, start: str, end: str, queue: str = "queues/card") -> list[demand_pb2.HistorySlot]:
    asked = demand_pb2.ListHistoryRequest(queue=queue, start_date=start, end_date=end)
    return list(world.call("ListHistory", asked, PLANNER).slots)


def weeks(count: int, *, last: dt.date = dt.date(2026, 11, 22), minutes: int = 30) -> str:
    """A file of whole weeks up to a last day, open 08:00–20:00, busier on Mondays and at ten."""
    lines = ["queue,start,offered,handled,handle_seconds"]
    day = last - dt.timedelta(days=count * 7 - 1)
    while day <= last:
        for minute in range(8 * 60, 20 * 60, minutes):
            offered = 40 + 20 * (day.weekday() == 0) + 30 * (10 <= minute // 60 < 12) + (day.day * minute) % 7
            clock = f"{minute // 60:02d}:{minute % 60:02d}"
            lines.append(f"card,{day} {clock},{offered},{offered - 2},{(offered - 2) * 200}")
        day += dt.timedelta(days=1)
    return "\n".join(lines)
