"""A small floor for tests of the whole: one team on one queue with steady calls, everybody on the same day shift."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any

from google.protobuf import timestamp_pb2

from services.kit import auth, wire
from services.kit.service import Service
from tests import conftest
from zhongtai.directory.v1 import directory_pb2
from zhongtai.leave.v1 import leave_pb2
from zhongtai.scheduling.v1 import demand_pb2, scheduling_pb2
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2, workbench_pb2

CENTRE, TEAM = "centres/gz", "teams/a1"
FIRST, DAYS = dt.date(2026, 11, 23), 14
OPERATIONS = conftest.peer("operations")
LEAD = conftest.lead("employees/1001", TEAM)


def services() -> Sequence[Service]:
    """All four services."""
    from services import catalogue

    return catalogue.SERVICES


def new(word: str = "") -> str:
    """A request id: a new one, or always the same for a word."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, word) if word else uuid.uuid4())


class Floor:
    """The floor in a world. size: people beside the lead."""

    def __init__(self, world: conftest.World, *, size: int) -> None:
        self.world = world
        self.people = [f"employees/{1002 + place}" for place in range(size)]

    def ask(self, method: str, request: Any, as_: auth.Caller = OPERATIONS) -> Any:
        """Call a method."""
        return self.world.call(method, request, as_)

    def found(self) -> None:
        """Centre, team, people, queue, shift type."""
        centre = directory_pb2.Centre(code="gz", display_name="GZ", time_zone="Asia/Shanghai")
        self.ask("CreateCentre", directory_pb2.CreateCentreRequest(centre=centre, request_id=new()))
        team = directory_pb2.Team(code="a1", display_name="A1", centre=CENTRE, skill="voice")
        self.ask("CreateTeam", directory_pb2.CreateTeamRequest(team=team, request_id=new()))
        rows = ["employee_no,display_name,team,join_date,skills"]
        rows += [f"{name.partition('/')[2]},P,a1,2015-01-01,voice" for name in (LEAD.subject, *self.people)]
        bring = directory_pb2.ImportEmployeesRequest(
            content="\n".join(rows).encode(), format="csv", centre=CENTRE, request_id=new()
        )
        self.ask("ImportEmployees", bring)
        hr = conftest.holder("HR", "employees/9001")
        lead = directory_pb2.UpdateTeamRequest(
            team=directory_pb2.Team(name=TEAM, lead=LEAD.subject), update_mask={"paths": ["lead"]}, request_id=new()
        )
        self.ask("UpdateTeam", lead, hr)
        self.world.settle()
        self._queue()
        kind = scheduling_pb2.ShiftType(
            code="D1", title=work_pb2.Text(zh="白班", en="Day"), centre=CENTRE, start_clock="09:00", length_minutes=480
        )
        self.ask("PutShiftType", scheduling_pb2.PutShiftTypeRequest(shift_type=kind, request_id=new()))
        self.world.settle()

    def _queue(self) -> None:
        target = demand_pb2.ServiceTarget(
            definition=demand_pb2.SERVICE_LEVEL_DEFINITION_ANSWERED_OFFERED,
            target_permille=800,
            threshold_seconds=20,
            occupancy_cap_permille=1000,
        )
        queue = demand_pb2.Queue(
            code="hotline",
            title=work_pb2.Text(zh="热线", en="Hotline"),
            centre=CENTRE,
            skill="voice",
            slot_minutes=30,
            target=target,
            open_hours=["09:00-17:00"] * 7,
            default_aht_seconds=180,
        )
        self.ask("PutQueue", demand_pb2.PutQueueRequest(queue=queue, request_id=new()))

    def need(self, calls: int) -> int:
        """Give every half-hour of the days ahead so many calls of three minutes; the agents that takes."""
        rows = ["queue,start,offered,handled,handle_seconds"]
        for day in range(56):
            date = FIRST - dt.timedelta(days=56 - day)
            for slot in range(16):
                start = dt.datetime.combine(date, dt.time(9)) + dt.timedelta(minutes=30 * slot)
                rows.append(f"hotline,{start:%Y-%m-%d %H:%M},{calls},{calls},{calls * 180}")
        bring = demand_pb2.ImportHistoryRequest(
            content="\n".join(rows).encode(), format="csv", centre=CENTRE, request_id=new()
        )
        self.ask("ImportHistory", bring)
        asked = demand_pb2.CreateForecastRequest(
            queue="queues/hotline",
            start_date=FIRST.isoformat(),
            end_date=(FIRST + dt.timedelta(days=DAYS)).isoformat(),
            request_id=new(),
        )
        forecast = self.ask("CreateForecast", asked)
        made = self.ask(
            "CreateRequirements", demand_pb2.CreateRequirementsRequest(forecast=forecast.name, request_id=new())
        )
        self.world.settle()
        return max(slot.agents for slot in made.slots)

    def roster(self, dates: Sequence[dt.date]) -> None:
        """Put everybody but the lead on the day shift on these dates."""
        edits = [
            scheduling_pb2.ShiftEdit(employee=each, work_date=date.isoformat(), shift_type="D1")
            for date in dates
            for each in self.people
        ]
        self.ask("EditShifts", scheduling_pb2.EditShiftsRequest(edits=edits, request_id=new()))
        self.world.settle()

    def grant(self, minutes: int, *people: str) -> None:
        """Give people annual leave."""
        grants = [
            leave_pb2.LeaveGrant(
                employee=each,
                leave_type="ANNUAL",
                minutes=minutes,
                lot="2026",
                start_date="2026-01-01",
                expiry_date="2026-12-31",
            )
            for each in people
        ]
        self.ask("GrantLeave", leave_pb2.GrantLeaveRequest(grants=grants, request_id=new()))

    def allow_when_covered(self) -> None:
        """Let the platform approve whatever keeps every interval covered."""
        conditions = [
            events_pb2.Condition(fact="cover_known", comparison=work_pb2.COMPARISON_EQUAL, value="true"),
            events_pb2.Condition(fact="slack_share_ok_permille", comparison=work_pb2.COMPARISON_AT_LEAST, value="1000"),
        ]
        rule = events_pb2.PolicyPublished(
            action="leave.approve", rank=1, centre=CENTRE, conditions=conditions, outcome=work_pb2.OUTCOME_ALLOW
        )
        draft = workbench_pb2.Policy(title=work_pb2.Text(zh="有余力即批", en="When covered"), rule=rule)
        saved = self.ask("SavePolicyDraft", workbench_pb2.SavePolicyDraftRequest(policy=draft, request_id=new()))
        self.ask("PublishPolicy", workbench_pb2.PublishPolicyRequest(name=saved.name, request_id=new()))
        self.world.settle()

    def leave(
        self, employee: str, date: dt.date, *, kind: str = "ANNUAL", word: str = "", hours: tuple[int, int] = (9, 17)
    ) -> leave_pb2.CreateLeaveRequestRequest:
        """A request for some hours of a day, ready to be sent; the same word is the same intent."""
        request = leave_pb2.LeaveRequest(
            employee=employee, leave_type=kind, start_time=at(date, hours[0]), end_time=at(date, hours[1])
        )
        return leave_pb2.CreateLeaveRequestRequest(leave_request=request, request_id=new(word))


def at(date: dt.date, hour: int) -> timestamp_pb2.Timestamp:
    """An hour of a day in Shanghai."""
    zone = dt.timezone(dt.timedelta(hours=8))
    return wire.timestamp(dt.datetime.combine(date, dt.time(hour), zone))
