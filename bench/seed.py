"""What the gateway's benchmark works on: the demo centre's people and rosters, and hundreds of pending requests."""

from __future__ import annotations

import datetime as dt
import random
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from google.protobuf import timestamp_pb2

from demo import centre, plan
from services import catalogue
from services.kit import settings, wire
from services.kit.host import Host
from zhongtai.directory.v1 import identity_pb2
from zhongtai.leave.v1 import leave_pb2
from zhongtai.scheduling.v1 import scheduling_pb2

PASSWORD = "a password for a benchmark"


@dataclass(frozen=True, slots=True)
class Pending:
    """A request that waits for its lead."""

    name: str
    team: str


@dataclass(frozen=True, slots=True)
class Seeded:
    """What there is: pending requests in random order, and the lead of each team by employee number."""

    pending: list[Pending]
    leads: dict[str, str]


def zhongtai(folder: Path, wanted: int) -> Seeded:
    """Make the centre and its pending requests in a folder."""
    host = Host(settings.Settings(data_dir=folder, log_level="CRITICAL"), catalogue.SERVICES, migrate_first=True)
    host.start()
    desk = centre.Desk(host)
    everybody = plan.people()
    centre.found(desk, everybody, with_policies=False)
    centre.roster(desk, everybody, desk.today, desk.today + dt.timedelta(days=35))
    leads = {f"teams/{each.team.code}": each.number for each in everybody if each.lead}
    for number in leads.values():
        first = identity_pb2.SetPasswordRequest(tenant="main", employee=f"employees/{number}", new_password=PASSWORD)
        desk.ask("directory.IdentityService/SetPassword", first)
    pending: list[Pending] = []
    for team, lead in leads.items():
        for shift in _shifts(desk, team):
            if shift.employee == f"employees/{lead}" or len(pending) >= wanted:
                continue
            pending += [Pending(name, team) for name in _ask_twice(desk, shift)]
    host.settle()
    host.stop()
    random.Random(1).shuffle(pending)
    return Seeded(pending, leads)


def peer(folder: Path, source: Path) -> None:
    """The same requests as rows of the peer."""
    copy = sqlite3.connect(folder / "peer.db")
    host = Host(settings.Settings(data_dir=source, log_level="CRITICAL"), catalogue.SERVICES, migrate_first=True)
    desk = centre.Desk(host)
    for team in plan.TEAMS:
        token = ""
        while True:
            asked = leave_pb2.ListLeaveRequestsRequest(team=f"teams/{team.code}", page_size=1000, page_token=token)
            page = desk.ask("leave.LeaveService/ListLeaveRequests", asked)
            for each in page.leave_requests:
                _copy(copy, each)
            token = page.next_page_token
            if not token:
                break
    copy.commit()
    copy.close()
    host.stop()


def _shifts(desk: centre.Desk, team: str) -> list[scheduling_pb2.Shift]:
    tomorrow = desk.today + dt.timedelta(days=2)
    asked = scheduling_pb2.ListShiftsRequest(
        team=team,
        start_date=tomorrow.isoformat(),
        end_date=(tomorrow + dt.timedelta(days=28)).isoformat(),
        page_size=5000,
    )
    return list(desk.ask("scheduling.SchedulingService/ListShifts", asked).shifts)


def _ask_twice(desk: centre.Desk, shift: scheduling_pb2.Shift) -> list[str]:
    made = []
    for hours in (0, 6):
        start = timestamp_pb2.Timestamp(seconds=shift.start_time.seconds + hours * 3600)
        end = timestamp_pb2.Timestamp(seconds=start.seconds + 2 * 3600)
        request = leave_pb2.LeaveRequest(
            employee=shift.employee, leave_type="PERSONAL", start_time=start, end_time=end, reason="家中有事"
        )
        asked = leave_pb2.CreateLeaveRequestRequest(leave_request=request)
        answer = desk.ask("leave.LeaveService/CreateLeaveRequest", asked)
        if answer.state == leave_pb2.LEAVE_STATE_PENDING:
            made.append(answer.name)
    return made


def _copy(database: sqlite3.Connection, each: leave_pb2.LeaveRequest) -> None:
    def instant(stamp: timestamp_pb2.Timestamp) -> str:
        return wire.moment(stamp).strftime("%Y-%m-%d %H:%M:%S.%f")

    name = wire.id_of(each.name)
    database.execute(
        "insert into leave_request (id, employee, team, leave_type, state, start_time, end_time, charged_minutes,"
        " create_time, due_time, reason, version) values (?, ?, ?, ?, 'PENDING', ?, ?, ?, ?, ?, ?, 1)",
        (
            name,
            each.employee,
            each.team,
            each.leave_type,
            instant(each.start_time),
            instant(each.end_time),
            each.charged_minutes,
            instant(each.create_time),
            instant(each.due_time),
            each.reason,
        ),
    )
    for charge in each.charges:
        row = (name, charge.work_date, charge.minutes, charge.shift)
        database.execute("insert into charge (request, work_date, minutes, shift) values (?, ?, ?, ?)", row)
