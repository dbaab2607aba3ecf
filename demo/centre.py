"""Makes the demo centre through the services' own methods, as other callers would; a second start finds it made."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator, Sequence
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from google.protobuf.message import Message

from demo import amiss, changes, contacts, leaves, live, plan, sky, worth
from services.kit import auth, status
from services.kit.host import Host
from services.workbench import defaults
from zhongtai.directory.v1 import directory_pb2, identity_pb2
from zhongtai.leave.v1 import leave_pb2
from zhongtai.scheduling.v1 import demand_pb2, notices_pb2, scheduling_pb2
from zhongtai.work.v1 import work_pb2

HISTORY_WEEKS = 26
FORECAST_DAYS_BEFORE = 7
ROSTER_WEEKS_BEFORE = 2
ROSTER_WEEKS_AHEAD = 5
PASSWORD = "zhongtai-demo"  # noqa: S105 -- it is said on the sign-in page of the demo
_EDITS_AT_ONCE = 500
_log = structlog.get_logger("demo")


class Desk:
    """Calls methods as the demo's own service, or as a person."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self.tenant = host.settings.tenant
        self._own = auth.load_signer(host.settings.key_dir, "services/demo")
        self._gateway = auth.load_signer(host.settings.key_dir, auth.GATEWAY)
        self.scheduling = host.home("scheduling")
        self.now = self.scheduling.clock()
        self.today = self.now.astimezone(ZoneInfo(plan.ZONE)).date()

    def ask(self, method: str, request: Message, *, as_: auth.Caller | None = None) -> Any:  # noqa: ANN401
        """Call `service.Contract/Method`; a request with a request id gets one made from what it says."""
        if "request_id" in request.DESCRIPTOR.fields_by_name:
            said = f"{method}|{request.SerializeToString(deterministic=True)!r}"
            setattr(request, "request_id", str(uuid.uuid5(uuid.NAMESPACE_OID, said)))  # noqa: B010
        token = self._own.own(self.tenant) if as_ is None else self._gateway.sign(as_)
        service, _, rest = method.partition(".")
        metadata = {"authorization": f"Bearer {token}", "accept-language": "zh-CN"}
        return self._host.methods[f"zhongtai.{service}.v1.{rest}"].answer(request, metadata, None)

    def send(self, method: str, request: Message, _reply: object) -> Any:  # noqa: ANN401
        """Call a method by its full name, `zhongtai.service.v1.Contract/Method`."""
        return self.ask(method.removeprefix("zhongtai.").replace(".v1.", ".", 1), request)

    def principal(self, employee: str) -> auth.Caller:
        """A person as the caller that the gateway would make."""
        asked = identity_pb2.GetPrincipalRequest(tenant=self.tenant, subject=employee)
        known: identity_pb2.Principal = self.ask("directory.IdentityService/GetPrincipal", asked)
        return auth.Caller(
            subject=known.subject,
            tenant=known.tenant,
            roles=frozenset(known.roles),
            team=known.team,
            leads=frozenset(known.leads),
            centre=known.centre,
            time_zone=known.time_zone,
        )

    def settle(self) -> None:
        """Let every event arrive."""
        self._host.settle()


def make(host: Host) -> None:
    """Make the centre unless it is there, bring it up to today, and let its people come and go."""
    desk = Desk(host)
    everybody = plan.people()
    fresh = not _is_made(desk)
    if fresh:
        found(desk, everybody)
    bring_up_to_date(desk, everybody, fresh=fresh)
    if fresh:
        leaves.make(desk, everybody)
        _acknowledge(desk, "employees/1002")
        changes.make(desk, everybody)
        sky.warn(desk)
    live.start(desk, everybody)
    if fresh:
        amiss.resolve(desk, everybody)
        worth.look_back(desk, FORECAST_DAYS_BEFORE)


def _is_made(desk: Desk) -> bool:
    try:
        desk.ask("directory.DirectoryService/GetCentre", directory_pb2.GetCentreRequest(name=plan.CENTRE))
    except status.Refused:
        return False
    return True


def found(desk: Desk, everybody: list[plan.PersonPlan], *, with_policies: bool = True) -> None:
    """Centre, teams, people, roles, stand-ins, queues, shift library, and the limits that are delegated."""
    centre = directory_pb2.Centre(code="gz", display_name="广州客户服务中心", time_zone=plan.ZONE, city="广州")
    desk.ask("directory.DirectoryService/CreateCentre", directory_pb2.CreateCentreRequest(centre=centre))
    for team in (*plan.TEAMS, plan.OFFICE):
        made = directory_pb2.Team(code=team.code, display_name=team.name, centre=plan.CENTRE, skill=team.skill)
        desk.ask("directory.DirectoryService/CreateTeam", directory_pb2.CreateTeamRequest(team=made))
    bring = directory_pb2.ImportEmployeesRequest(content=plan.people_csv(everybody), format="csv", centre=plan.CENTRE)
    desk.ask("directory.DirectoryService/ImportEmployees", bring)
    for number, _name, role in plan.STAFF:
        grant = directory_pb2.RoleGrant(employee=f"employees/{number}", role=role)
        desk.ask("directory.DirectoryService/GrantRole", directory_pb2.GrantRoleRequest(role_grant=grant))
    desk.settle()
    _appoint(desk, everybody)
    desk.settle()
    _queues(desk)
    _shift_types(desk)
    if with_policies:
        defaults.install(desk.send, plan.CENTRE)
    desk.settle()


def _appoint(desk: Desk, everybody: list[plan.PersonPlan]) -> None:
    hr = desk.principal("employees/9003")
    leads = {each.team.code: each for each in everybody if each.lead}
    for code, lead in leads.items():
        change = directory_pb2.UpdateTeamRequest(
            team=directory_pb2.Team(name=f"teams/{code}", lead=lead.employee), update_mask={"paths": ["lead"]}
        )
        desk.ask("directory.DirectoryService/UpdateTeam", change, as_=hr)
    teams = [team.code for team in plan.TEAMS]
    for place, code in enumerate(teams):
        neighbour = leads[teams[(place + 1) % len(teams)]]
        stand_in = directory_pb2.StandIn(
            absentee=leads[code].employee, substitute=neighbour.employee, while_absent=True
        )
        desk.ask("directory.DirectoryService/CreateStandIn", directory_pb2.CreateStandInRequest(stand_in=stand_in))
    for number in ("1001", "1002", *(staff[0] for staff in plan.STAFF)):
        first = identity_pb2.SetPasswordRequest(
            tenant=desk.tenant, employee=f"employees/{number}", new_password=PASSWORD
        )
        desk.ask("directory.IdentityService/SetPassword", first)


def _queues(desk: Desk) -> None:
    for queue in plan.QUEUES:
        target = demand_pb2.ServiceTarget(
            definition=demand_pb2.SERVICE_LEVEL_DEFINITION_ANSWERED_OFFERED,
            target_permille=queue.target_permille,
            threshold_seconds=queue.threshold_s,
            occupancy_cap_permille=870,
            patience_seconds=queue.patience_s,
            unplanned_shrinkage_permille=60,
            minimum_crew=2,
        )
        made = demand_pb2.Queue(
            code=queue.code,
            title=work_pb2.Text(zh=queue.name_zh, en=queue.name_en),
            centre=plan.CENTRE,
            skill=queue.skill,
            slot_minutes=30,
            target=target,
            open_hours=[queue.hours] * 7,
            default_aht_seconds=queue.aht_s,
        )
        desk.ask("scheduling.DemandService/PutQueue", demand_pb2.PutQueueRequest(queue=made))


def _shift_types(desk: Desk) -> None:
    for code, start, length, meal, name_zh, name_en in plan.SHIFTS:
        breaks = [_break(120, 15, around=30), _break(meal, 60, around=60, paid=False), _break(420, 15, around=30)]
        made = scheduling_pb2.ShiftType(
            code=code,
            title=work_pb2.Text(zh=name_zh, en=name_en),
            centre=plan.CENTRE,
            start_clock=start,
            length_minutes=length,
            breaks=breaks,
        )
        desk.ask("scheduling.SchedulingService/PutShiftType", scheduling_pb2.PutShiftTypeRequest(shift_type=made))


def _break(offset: int, length: int, *, around: int, paid: bool = True) -> scheduling_pb2.ShiftBreak:
    """A break with its usual place, and a window of so many minutes before and after it."""
    return scheduling_pb2.ShiftBreak(
        offset_minutes=offset,
        length_minutes=length,
        paid=paid,
        earliest_offset_minutes=offset - around,
        latest_offset_minutes=offset + around,
    )


def bring_up_to_date(desk: Desk, everybody: list[plan.PersonPlan], *, fresh: bool) -> None:
    """History up to yesterday, forecasts and requirements from a week ago on, and shifts for the weeks ahead."""
    monday = desk.today - dt.timedelta(days=desk.today.weekday())
    end = monday + dt.timedelta(weeks=ROSTER_WEEKS_AHEAD)
    start = _rostered_until(desk, everybody[0]) or monday - dt.timedelta(weeks=ROSTER_WEEKS_BEFORE)
    if start >= end:
        return
    since = desk.today - dt.timedelta(weeks=HISTORY_WEEKS) if fresh else desk.today - dt.timedelta(weeks=6)
    bring = demand_pb2.ImportHistoryRequest(
        content=contacts.history_csv(since, desk.today), format="csv", centre=plan.CENTRE, interval_minutes=30
    )
    desk.ask("scheduling.DemandService/ImportHistory", bring)
    sky.found(desk)
    sky.tell(desk, HISTORY_WEEKS if fresh else 2)
    first = desk.today - dt.timedelta(days=FORECAST_DAYS_BEFORE)
    for queue in plan.QUEUES:
        asked = demand_pb2.CreateForecastRequest(
            queue=f"queues/{queue.code}", start_date=first.isoformat(), end_date=end.isoformat()
        )
        forecast = desk.ask("scheduling.DemandService/CreateForecast", asked)
        need = demand_pb2.CreateRequirementsRequest(forecast=forecast.name)
        desk.ask("scheduling.DemandService/CreateRequirements", need)
    if fresh:
        year = leave_pb2.GrantAnnualLeaveRequest(year=desk.today.year)
        desk.ask("leave.LeaveService/GrantAnnualLeave", year)
    roster(desk, everybody, start, end)


def roster(desk: Desk, everybody: Sequence[plan.PersonPlan], start: dt.date, end: dt.date) -> None:
    """Put everybody on the shifts of the centre's rotation from start to the day before end."""
    for edits in _portions(list(_edits(everybody, start, end))):
        desk.ask("scheduling.SchedulingService/EditShifts", scheduling_pb2.EditShiftsRequest(edits=edits))
    desk.settle()


def _acknowledge(desk: Desk, employee: str) -> None:
    """Somebody has read what the first weeks brought, so that only what came later is new."""
    caller = desk.principal(employee)
    asked = notices_pb2.ListShiftNoticesRequest(employee=employee, unread_only=True, page_size=200)
    told = desk.ask("scheduling.NoticeService/ListShiftNotices", asked, as_=caller).notices
    if told:
        read = notices_pb2.ReadShiftNoticesRequest(names=[each.name for each in told])
        desk.ask("scheduling.NoticeService/ReadShiftNotices", read, as_=caller)


def _rostered_until(desk: Desk, person: plan.PersonPlan) -> dt.date | None:
    asked = scheduling_pb2.ListShiftsRequest(
        employee=person.employee,
        start_date=(desk.today - dt.timedelta(days=14)).isoformat(),
        end_date=(desk.today + dt.timedelta(days=45)).isoformat(),
    )
    shifts = desk.ask("scheduling.SchedulingService/ListShifts", asked).shifts
    if not shifts:
        return None
    last = dt.date.fromisoformat(shifts[-1].work_date)
    return last - dt.timedelta(days=last.weekday()) + dt.timedelta(weeks=1)


def _edits(everybody: Sequence[plan.PersonPlan], start: dt.date, end: dt.date) -> Iterator[scheduling_pb2.ShiftEdit]:
    for each in everybody:
        for date in plan.dates(start, end):
            code = plan.shift_on(each, date)
            if code:
                yield scheduling_pb2.ShiftEdit(employee=each.employee, work_date=date.isoformat(), shift_type=code)


def _portions(edits: list[scheduling_pb2.ShiftEdit]) -> Iterator[list[scheduling_pb2.ShiftEdit]]:
    for first in range(0, len(edits), _EDITS_AT_ONCE):
        yield edits[first : first + _EDITS_AT_ONCE]
