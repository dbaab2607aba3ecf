"""A workbench with two teams of one centre and one of another, and what leave would tell it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa

from services.kit import auth, db, tables, wire
from services.workbench import service
from tests.conftest import CENTRE, OTHER_TEAM, TEAM, World, holder, lead, new_request_id
from zhongtai.directory.v1 import events_pb2 as directory_events
from zhongtai.leave.v1 import events_pb2 as leave_events
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2, workbench_pb2

LEAN = lead("employees/lean")
LEO = lead("employees/leo", OTHER_TEAM, team=OTHER_TEAM)
SAM = lead("employees/sam", TEAM)
"""Sam is no lead, and acts for team A1 as the token says when Lean is away."""
OFFICER = holder("OFFICER", "employees/olga")
MANAGER = holder("CENTRE_MANAGER", "employees/max")
FAR_MANAGER = holder("CENTRE_MANAGER", "employees/mia", centre="centres/xa")
ANN = "employees/ann"


class Bench:
    """A world with a workbench, and short words for what is done to it."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.clock = world.clock
        for team, who in ((TEAM, "employees/lean"), (OTHER_TEAM, "employees/leo")):
            world.found_team(team, lead=who)
        world.found_team("teams/x1", lead="employees/xu", centre="centres/xa")
        for who, team in (("lean", TEAM), ("ann", TEAM), ("sam", TEAM), ("bob", OTHER_TEAM), ("leo", OTHER_TEAM)):
            world.hire(f"employees/{who}", team=team)
        for who in ("olga", "max"):
            world.hire(f"employees/{who}", memberships=((("teams/none"), "2020-01-01", ""),))

    def call(self, method: str, as_: auth.Caller, **fields: Any) -> Any:
        """Call a method with the fields of its request; a request id is added where one is needed."""
        request = getattr(workbench_pb2, f"{method}Request")
        if "request_id" in request.DESCRIPTOR.fields_by_name:
            fields.setdefault("request_id", new_request_id())
        return self.world.call(method, request(**fields), as_)

    def inbox(self, as_: auth.Caller, **fields: Any) -> list[workbench_pb2.WorkItem]:
        """What somebody sees."""
        return list(self.call("ListWorkItems", as_, **fields).work_items)

    def hear(self, event: Any, subject: str = "leaveRequests/r1") -> None:
        """Hear an event of leave."""
        self.world.hear("workbench", subject, event, source="leave")

    def ask(self, request: str = "r1", version: int = 1, **draft: Any) -> leave_events.LeaveRequested:
        """Leave tells that somebody asked."""
        event = requested(request, version, **draft)
        self.hear(event, f"leaveRequests/{request}")
        return event

    def leave_of(self, employee: str, start: dt.datetime, end: dt.datetime, request: str = "away") -> None:
        """Leave tells that somebody is on leave."""
        told = leave(request, 1, employee=employee, state="APPROVED", away=(start, end))
        self.hear(leave_events.LeaveDecided(leave=told, decision=decided("employees/boss")), told.leave_request)

    def stand_in(self, **fields: Any) -> None:
        """The directory tells who stands in for Lean."""
        base: dict[str, Any] = {"stand_in": "standIns/s1", "absentee": "employees/lean", "substitute": "employees/sam"}
        told = directory_events.StandInChanged(**(base | fields))
        self.world.hear("workbench", told.stand_in, told, source="directory")

    def told(self, kind: type) -> list[Any]:
        """What the workbench has told, in order."""
        name = kind.DESCRIPTOR.full_name  # type: ignore[attr-defined]
        outbox = tables.OUTBOX.c
        with self.world.db("workbench").read(db.EVERY_TENANT) as tx:
            rows = tx.execute(sa.select(outbox.type, outbox.data).order_by(outbox.seq)).all()
        return [kind.FromString(data) for found, data in rows if found == name]  # type: ignore[attr-defined]

    def states_told(self) -> list[str]:
        """States of items, as told in order."""
        return [event.state for event in self.told(events_pb2.WorkItemChanged)]

    def tend(self) -> None:
        """Let the workbench do what it does by itself."""
        for job in service.SERVICE.jobs:
            job.run(self.world.host.home("workbench"))


def draft(request: str = "r1", **fields: Any) -> work_pb2.WorkItemDraft:
    """A card as leave writes it."""
    base: dict[str, Any] = {
        "subject": f"leaveRequests/{request}",
        "kind": "leave.decide",
        "title": wire.text("Personal leave on Tuesday", "周二事假"),
        "employee": ANN,
        "team": TEAM,
        "priority": 3,
        "actions": [
            work_pb2.Action(id="approve", method="zhongtai.leave.v1.LeaveService/ApproveLeaveRequest"),
        ],
    }
    return work_pb2.WorkItemDraft(**(base | fields))


def leave(
    request: str,
    version: int,
    *,
    employee: str = ANN,
    state: str = "PENDING_L1",
    away: tuple[dt.datetime, dt.datetime] | None = None,
) -> leave_events.LeaveTold:
    """A request as leave tells it."""
    spans = (
        [leave_events.SpanTold(start_time=wire.timestamp(away[0]), end_time=wire.timestamp(away[1]))] if away else []
    )
    return leave_events.LeaveTold(
        leave_request=f"leaveRequests/{request}",
        employee=employee,
        team=TEAM,
        leave_type="PERSONAL",
        state=state,
        absent=away is not None,
        spans=spans,
        version=version,
    )


def requested(request: str = "r1", version: int = 1, **fields: Any) -> leave_events.LeaveRequested:
    """Somebody asked, and a person has to decide."""
    return leave_events.LeaveRequested(leave=leave(request, version), work_item=draft(request, **fields))


def decided(
    decider: str = "employees/lean",
    outcome: int = work_pb2.OUTCOME_ALLOW,
    *,
    at: dt.datetime | None = None,
    facts: dict[str, str] | None = None,
    **fields: Any,
) -> work_pb2.Decision:
    """A decision as leave tells it."""
    return work_pb2.Decision(
        outcome=outcome,  # type: ignore[arg-type]
        decider=decider,
        decide_time=wire.timestamp(at) if at else None,
        facts=[work_pb2.Fact(key=key, value=value) for key, value in (facts or {}).items()],
        **fields,
    )


def rule(*conditions: tuple[str, str, str], **fields: Any) -> events_pb2.PolicyPublished:
    """What a policy says; allows unless told otherwise."""
    base: dict[str, Any] = {
        "action": "leave.approve",
        "rank": 50,
        "centre": CENTRE,
        "outcome": work_pb2.OUTCOME_ALLOW,
        "conditions": [
            events_pb2.Condition(fact=fact, comparison=work_pb2.Comparison.Value(f"COMPARISON_{how}"), value=value)
            for fact, how, value in conditions
        ],
    }
    return events_pb2.PolicyPublished(**(base | fields))


@pytest.fixture
def bench(make_world: Callable[..., World]) -> Bench:
    """A workbench of its own."""
    return Bench(make_world(service.SERVICE))
