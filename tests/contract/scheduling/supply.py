"""A centre with people, shift types and requirements, for the tests of supply."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from services.kit import auth, wire
from services.kit.service import Service
from services.scheduling import service
from services.scheduling.store import tables
from tests.conftest import CENTRE, MONDAY, TEAM, TENANT, World, holder, peer
from tests.contract.scheduling import examples
from zhongtai.leave.v1 import events_pb2 as leave_events
from zhongtai.scheduling.v1 import events_pb2, scheduling_pb2

PLANNER = holder("PLANNER", "employees/planner")
LEAVE = peer("leave")
SHANGHAI = ZoneInfo("Asia/Shanghai")
TUESDAY = "2026-11-24"
AGREED = scheduling_pb2.ShiftAgreement(basis=scheduling_pb2.CONSENT_BASIS_WORD, reason="agreed on the phone")


def at(text: str, zone: ZoneInfo = SHANGHAI) -> dt.datetime:
    """An instant by the clock of the site, `2026-11-24 09:00`."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(dt.UTC)


def centre(
    make_world: Callable[..., World],
    *,
    people: int = 4,
    agents: int | None = 2,
    days: int = 7,
    kind: Service = service.SERVICE,
    zone: str = "Asia/Shanghai",
    now: dt.datetime = MONDAY,
) -> World:
    """A world with a team of some agents, the types D1, E1, N1, and so many agents required round the clock."""
    world = make_world(kind, now=now)
    world.found_team(lead="employees/lead", zone=zone)
    for number in range(people):
        world.hire(name(number), zone=zone)
    put_type(world, "D1", "09:00", 480, breaks=((180, 60, False),))
    put_type(world, "E1", "14:00", 480)
    put_type(world, "N1", "22:00", 480)
    examples.put(world, examples.queue_of("calls"))
    if agents is not None:
        require(world, agents, days=days)
    return world


def name(number: int) -> str:
    return f"employees/e{number:03d}"


def put_type(
    world: World, code: str, start: str, minutes: int, *, breaks: Sequence[tuple[int, int, bool]] = (), **more: Any
) -> scheduling_pb2.ShiftType:
    asked = scheduling_pb2.ShiftType(
        code=code,
        centre=CENTRE,
        start_clock=start,
        length_minutes=minutes,
        breaks=[
            scheduling_pb2.ShiftBreak(offset_minutes=offset, length_minutes=length, paid=paid)
            for offset, length, paid in breaks
        ],
        **more,
    )
    request = scheduling_pb2.PutShiftTypeRequest(shift_type=asked, request_id=examples.request_id())
    return world.call("PutShiftType", request, PLANNER)


def require(world: World, agents: int, *, days: int, queue: str = "calls", calls: float = 20.0) -> None:
    """So many agents required in every half hour from Monday midnight on."""
    start = at("2026-11-23 00:00")
    row = {"tenant": TENANT, "queue": queue, "calls_milli": round(1000 * calls), "aht_milli": 180_000}
    row |= {"agents": agents, "heads": agents + 1, "forecast": "f1"}
    with world.db("scheduling").act(TENANT, "tests") as tx:
        for place in range(48 * days):
            tx.put(tables.REQUIREMENT, row | {"start_time": start + dt.timedelta(minutes=30 * place)})


def require_at(world: World, agents: int, start: dt.datetime, *, halves: int, queue: str = "calls") -> None:
    """So many agents required from the half hour on in which an instant lies, for so many half hours."""
    begins = start.replace(minute=start.minute // 30 * 30)
    row = {"tenant": TENANT, "queue": queue, "calls_milli": 20_000, "aht_milli": 180_000}
    row |= {"agents": agents, "heads": agents + 1, "forecast": "f1"}
    with world.db("scheduling").act(TENANT, "tests") as tx:
        for place in range(halves):
            tx.put(tables.REQUIREMENT, row | {"start_time": begins + dt.timedelta(minutes=30 * place)})


def edit(
    world: World,
    *edits: tuple[str, str, str] | tuple[str, str, str, str],
    as_: auth.Caller = PLANNER,
    validate_only: bool = False,
    agreement: scheduling_pb2.ShiftAgreement | None = AGREED,
) -> scheduling_pb2.EditShiftsResponse:
    """Edit shifts: person, work date, code, perhaps etag. agreement: None asks people inside the freeze horizon."""
    asked = [
        scheduling_pb2.ShiftEdit(
            employee=each[0], work_date=each[1], shift_type=each[2], etag=each[3] if len(each) == 4 else ""
        )
        for each in edits
    ]
    request = scheduling_pb2.EditShiftsRequest(
        edits=asked, request_id=examples.request_id(), validate_only=validate_only, agreement=agreement
    )
    return world.call("EditShifts", request, as_)


def everybody(world: World, people: int, day: str, code: str = "D1") -> None:
    edit(world, *((name(number), day, code) for number in range(people)))


def shifts_of(
    world: World, *, as_: auth.Caller = PLANNER, start: str = "2026-11-20", end: str = "2026-12-05", **more: Any
) -> list[scheduling_pb2.Shift]:
    request = scheduling_pb2.ListShiftsRequest(start_date=start, end_date=end, **more)
    return list(world.call("ListShifts", request, as_).shifts)


def hold(
    world: World, leave: str, employee: str, start: str, end: str, *, slack: int = 0, **more: Any
) -> scheduling_pb2.CoverAnswer:
    request = scheduling_pb2.HoldCoverRequest(
        leave_request=f"leaveRequests/{leave}",
        employee=employee,
        start_time=wire.timestamp(at(start)),
        end_time=wire.timestamp(at(end)),
        slack_milli=slack,
        **more,
    )
    return world.call("HoldCover", request, LEAVE)


def release(world: World, leave: str) -> bool:
    request = scheduling_pb2.ReleaseCoverRequest(leave_request=f"leaveRequests/{leave}")
    return bool(world.call("ReleaseCover", request, LEAVE).released)


def cover_at(world: World, instant: str, *, as_: auth.Caller = PLANNER) -> scheduling_pb2.CoverInterval:
    """Cover of the half hour that starts at an instant."""
    start = at(instant)
    request = scheduling_pb2.GetCoverageRequest(
        centre=CENTRE,
        skill="voice",
        start_time=wire.timestamp(start),
        end_time=wire.timestamp(start + dt.timedelta(minutes=30)),
    )
    (interval,) = world.call("GetCoverage", request, as_).intervals
    return interval


def told(
    leave: str,
    employee: str,
    *spans: tuple[str, str],
    version: int,
    absent: bool = True,
    holds: bool = False,
) -> leave_events.LeaveTold:
    return leave_events.LeaveTold(
        leave_request=f"leaveRequests/{leave}",
        employee=employee,
        team=TEAM,
        leave_type="ANNUAL",
        state="APPROVED" if absent else "PENDING",
        absent=absent,
        spans=[
            leave_events.SpanTold(start_time=wire.timestamp(at(start)), end_time=wire.timestamp(at(end)))
            for start, end in spans
        ],
        holds_cover=holds,
        version=version,
    )


def hear(world: World, event: Any) -> None:
    world.hear("scheduling", event.leave.leave_request, event, source="leave")


def approve(world: World, leave: str, employee: str, *spans: tuple[str, str], version: int = 2) -> None:
    hear(world, leave_events.LeaveDecided(leave=told(leave, employee, *spans, version=version)))


def events(world: World, kind: type[Any]) -> list[Any]:
    """Everything of a kind that scheduling has told, in order."""
    outbox = tables.METADATA.tables["kit_outbox"]
    wanted = sa.select(outbox.c.data).where(outbox.c.type == kind.DESCRIPTOR.full_name).order_by(outbox.c.seq)
    with world.db("scheduling").read(TENANT) as tx:
        return [kind.FromString(data) for data in tx.execute(wanted).scalars()]


def shift_told(world: World) -> list[events_pb2.ShiftChanged]:
    return events(world, events_pb2.ShiftChanged)
