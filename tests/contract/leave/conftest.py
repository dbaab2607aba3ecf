"""A leave service with people, shifts and a keeper of cover beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from google.protobuf import timestamp_pb2

from services.kit import auth, wire
from services.leave import service
from tests import conftest as worlds
from tests.contract.leave.peer import SERVICE, Scheduling
from zhongtai.leave.v1 import events_pb2, leave_pb2
from zhongtai.scheduling.v1 import events_pb2 as scheduling_events
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2 as workbench_events

SHANGHAI = dt.timezone(dt.timedelta(hours=8))
LEAD = worlds.lead("employees/l1", worlds.TEAM)
OTHER_LEAD = worlds.lead("employees/l2", worlds.OTHER_TEAM, team=worlds.OTHER_TEAM)
MANAGER = worlds.holder("CENTRE_MANAGER")
OFFICER = worlds.holder("OFFICER", "employees/officer")
HR = worlds.holder("HR", "employees/hr")
AGENT = worlds.agent("employees/a1")
COLLEAGUE = worlds.agent("employees/a2")
DAY = dt.timedelta(days=1)
WORKDAYS = [dt.date(2026, 11, 23) + number * DAY for number in range(60) if (number % 7) < 5]


def at(day: int, hour: float, *, month: int = 11, year: int = 2026) -> dt.datetime:
    """An instant by the clock in Shanghai."""
    return dt.datetime(year, month, day, tzinfo=SHANGHAI) + dt.timedelta(hours=hour)


def stamp(moment: dt.datetime) -> timestamp_pb2.Timestamp:
    return wire.timestamp(moment.astimezone(dt.UTC))


class Leave:
    """The service as its callers meet it."""

    def __init__(self, world: worlds.World, scheduling: Scheduling) -> None:
        self.world = world
        self.clock = world.clock
        self.scheduling = scheduling
        self.home = world.host.home("leave")
        self.home.peers._wires[SERVICE] = scheduling.wire
        self._versions = 0

    def call(self, method: str, as_: auth.Caller, *, locale: str = "en", **fields: Any) -> Any:
        """Call a method with the fields of its request; a request id of its own unless one is given."""
        kind = getattr(leave_pb2, f"{method}Request")
        if "request_id" in kind.DESCRIPTOR.fields_by_name and "request_id" not in fields:
            fields["request_id"] = worlds.new_request_id()
        return self.world.call(f"zhongtai.leave.v1.LeaveService/{method}", kind(**fields), as_, locale=locale)

    def ask(
        self,
        start: dt.datetime,
        end: dt.datetime,
        *,
        who: auth.Caller = AGENT,
        code: str = "ANNUAL",
        as_: auth.Caller | None = None,
        request_id: str = "",
        **more: Any,
    ) -> leave_pb2.LeaveRequest:
        """Ask for leave."""
        asked = leave_pb2.LeaveRequest(
            employee=who.subject, leave_type=code, start_time=stamp(start), end_time=stamp(end), **more
        )
        return self.call(
            "CreateLeaveRequest",
            as_ or who,
            leave_request=asked,
            request_id=request_id or worlds.new_request_id(),
        )

    def day_off(self, day: int, **more: Any) -> leave_pb2.LeaveRequest:
        """Ask for a whole shift of a day in November."""
        return self.ask(at(day, 9), at(day, 18), **more)

    def get(self, name: str, as_: auth.Caller = LEAD) -> leave_pb2.LeaveRequest:
        return self.call("GetLeaveRequest", as_, name=name)

    def approve(self, name: str, as_: auth.Caller = LEAD, **more: Any) -> leave_pb2.LeaveRequest:
        return self.call("ApproveLeaveRequest", as_, name=name, **more)

    def reject(self, name: str, as_: auth.Caller = LEAD, reason: str = "peak", **more: Any) -> leave_pb2.LeaveRequest:
        return self.call("RejectLeaveRequest", as_, name=name, reason=reason, **more)

    def grant(self, who: auth.Caller = AGENT, minutes: int = 4800, code: str = "ANNUAL", **more: Any) -> Any:
        values = {"lot": "2026", "start_date": "2026-01-01", "expiry_date": "2026-12-31"} | more
        row = leave_pb2.LeaveGrant(employee=who.subject, leave_type=code, minutes=minutes, **values)
        return self.call("GrantLeave", HR, grants=[row])

    def balance(
        self, who: auth.Caller = AGENT, code: str = "ANNUAL", *, on: str = "", as_: auth.Caller = HR
    ) -> leave_pb2.TypeBalance:
        told = self.call("GetLeaveBalance", as_, employee=who.subject, as_of_date=on)
        return next((one for one in told.balances if one.leave_type == code), leave_pb2.TypeBalance())

    def entries(self, who: auth.Caller = AGENT) -> list[tuple[str, str, int]]:
        """Postings, oldest first: kind, value date, change of the free balance."""
        told = self.call("ListLedgerEntries", HR, employee=who.subject, page_size=1000).ledger_entries
        return [(one.kind, one.effective_date, one.free_change_minutes) for one in reversed(told)]

    def roster(
        self,
        who: auth.Caller,
        days: list[dt.date],
        *,
        starts: float = 9,
        hours: float = 9,
        pause: float = 4,
        version: int = 0,
    ) -> None:
        """Tell shifts with one unpaid hour in them, on some days of a span; other days of the span are free."""
        self._versions += 1
        shifts = []
        for day in days:
            start = dt.datetime.combine(day, dt.time(), SHANGHAI) + dt.timedelta(hours=starts)
            rest = start + dt.timedelta(hours=pause)
            shifts.append(
                scheduling_events.ShiftTold(
                    shift=f"shifts/{who.subject.split('/')[1]}-{day}",
                    work_date=day.isoformat(),
                    start_time=stamp(start),
                    end_time=stamp(start + dt.timedelta(hours=hours)),
                    time_zone="Asia/Shanghai",
                    unpaid_breaks=[
                        scheduling_events.BreakTold(
                            start_time=stamp(rest), end_time=stamp(rest + dt.timedelta(hours=1))
                        )
                    ],
                )
            )
        told = scheduling_events.ShiftChanged(
            employee=who.subject,
            start_date=min(days).isoformat(),
            end_date=(max(days) + DAY).isoformat(),
            shifts=shifts,
            version=version or self._versions,
        )
        self.world.hear("leave", who.subject, told, source="scheduling", tenant=who.tenant)

    def policy(
        self,
        outcome: int = work_pb2.OUTCOME_ALLOW,
        *conditions: tuple[str, int, str],
        budgets: list[workbench_events.Budget] | None = None,
        rank: int = 1,
        name: str = "policies/p1",
        version: int = 1,
    ) -> None:
        """Put a policy of leave into force."""
        told = workbench_events.PolicyPublished(
            policy=name,
            version=version,
            action="leave.approve",
            rank=rank,
            conditions=[workbench_events.Condition(fact=f, comparison=c, value=v) for f, c, v in conditions],
            budgets=budgets or [],
            outcome=outcome,
        )
        self.world.hear("leave", name, told, source="workbench")

    def events(self, name: str = "") -> list[Any]:
        """What was told, oldest first, of one request or of all."""
        with self.home.db.read("main") as tx:
            rows = tx.connection.exec_driver_sql("SELECT type, subject, data FROM kit_outbox ORDER BY seq").all()
        return [
            getattr(events_pb2, kind.rpartition(".")[2]).FromString(data)
            for kind, subject, data in rows
            if not name or subject == name
        ]

    def told(self, name: str) -> list[str]:
        """What was told of a request, in words."""
        said = {"LeaveRequested": "REQUESTED", "LeaveDecided": "DECIDED"}
        return [said.get(type(one).__name__) or one.change for one in self.events(name)]

    def tick(self) -> None:
        """Let every job run once."""
        self.scheduling.now = self.clock.now
        for job in service.SERVICE.jobs:
            job.run(self.home)

    def go_to(self, moment: dt.datetime) -> None:
        """Let time pass up to an instant, and the jobs run."""
        self.clock.now = moment.astimezone(dt.UTC)
        self.tick()


@pytest.fixture
def scheduling() -> Scheduling:
    return Scheduling()


@pytest.fixture
def leave(make_world: Callable[..., worlds.World], scheduling: Scheduling) -> Leave:
    world = make_world(service.SERVICE)
    house = Leave(world, scheduling)
    world.found_team(worlds.TEAM, lead=LEAD.subject)
    world.found_team(worlds.OTHER_TEAM, lead=OTHER_LEAD.subject)
    for who in (AGENT, COLLEAGUE, LEAD, HR, MANAGER, OFFICER):
        world.hire(who.subject)
    world.hire(OTHER_LEAD.subject, team=worlds.OTHER_TEAM)
    for who in (AGENT, COLLEAGUE, LEAD):
        house.roster(who, WORKDAYS)
    return house
