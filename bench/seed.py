"""What the gateway's benchmark works on: the demo centre's people and rosters, and hundreds of pending requests."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from google.protobuf import timestamp_pb2

from bench.peers import fastapi_tables as peer_tables
from demo import centre, plan
from services import catalogue
from services.kit import settings, wire
from services.kit.host import Host
from zhongtai.directory.v1 import identity_pb2
from zhongtai.leave.v1 import leave_pb2
from zhongtai.scheduling.v1 import scheduling_pb2

PASSWORD = "a password for a benchmark"
_DAYS = 28
_HOUR = 3600
# Of a shift of nine hours: two parts that wait for their lead, and two that are free to be asked for.
_PENDING = ((0, 2), (6, 8))
_FREE = ((2, 3), (8, 9))


@dataclass(frozen=True, slots=True)
class Pending:
    """A request that waits for its lead."""

    name: str
    team: str


@dataclass(frozen=True, slots=True)
class Free:
    """An hour that somebody of a team may ask for; seconds since 1970."""

    employee: str
    team: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Seeded:
    """What there is, in random order, and the lead of each team by employee number."""

    pending: list[Pending]
    free: list[Free]
    leads: dict[str, str]


def zhongtai(wanted: settings.Settings, most: int) -> Seeded:
    """Make the centre and so many pending requests."""
    on_sqlite = wanted.url_of("leave").startswith("sqlite")
    host = Host(wanted, catalogue.SERVICES, migrate_first=on_sqlite)
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
    free: list[Free] = []
    for team, lead in leads.items():
        for shift in _shifts(desk, team):
            if shift.employee == f"employees/{lead}":
                continue
            free += [Free(shift.employee, team, *span) for span in _parts(shift, _FREE)]
            if len(pending) < most:
                pending += [Pending(name, team) for name in _ask(desk, shift)]
    host.settle()
    host.stop()
    random.Random(1).shuffle(pending)
    random.Random(2).shuffle(free)
    return Seeded(pending, free, leads)


def peer(url: str, source: settings.Settings, leads: dict[str, str]) -> None:
    """The same shifts and requests as rows of the peer."""
    host = Host(source, catalogue.SERVICES, migrate_first=False)
    desk = centre.Desk(host)
    engine = sa.create_engine(url)
    with engine.begin() as copy:
        for team in leads:
            copy.execute(peer_tables.Shift.__table__.insert(), [_shift_row(each) for each in _shifts(desk, team)])
            for each in _requests(desk, team):
                _copy(copy, each)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as last:
        last.exec_driver_sql("VACUUM")
        last.exec_driver_sql("ANALYZE")
    engine.dispose()
    host.stop()


def _shifts(desk: centre.Desk, team: str) -> list[scheduling_pb2.Shift]:
    first = desk.today + dt.timedelta(days=2)
    asked = scheduling_pb2.ListShiftsRequest(
        team=team, start_date=first.isoformat(), end_date=(first + dt.timedelta(days=_DAYS)).isoformat(), page_size=5000
    )
    return list(desk.ask("scheduling.SchedulingService/ListShifts", asked).shifts)


def _parts(shift: scheduling_pb2.Shift, hours: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int]]:
    begins = shift.start_time.seconds
    yield from ((begins + start * _HOUR, begins + end * _HOUR) for start, end in hours)


def _ask(desk: centre.Desk, shift: scheduling_pb2.Shift) -> list[str]:
    made = []
    for start, end in _parts(shift, _PENDING):
        request = leave_pb2.LeaveRequest(
            employee=shift.employee,
            leave_type="PERSONAL",
            start_time=timestamp_pb2.Timestamp(seconds=start),
            end_time=timestamp_pb2.Timestamp(seconds=end),
            reason="家中有事",
        )
        asked = leave_pb2.CreateLeaveRequestRequest(leave_request=request)
        answer = desk.ask("leave.LeaveService/CreateLeaveRequest", asked)
        if answer.state == leave_pb2.LEAVE_STATE_PENDING:
            made.append(answer.name)
    return made


def _requests(desk: centre.Desk, team: str) -> Iterator[leave_pb2.LeaveRequest]:
    token = ""
    while True:
        asked = leave_pb2.ListLeaveRequestsRequest(team=team, page_size=1000, page_token=token)
        page = desk.ask("leave.LeaveService/ListLeaveRequests", asked)
        yield from page.leave_requests
        token = page.next_page_token
        if not token:
            return


def _shift_row(shift: scheduling_pb2.Shift) -> dict[str, Any]:
    breaks = [[pause.offset_minutes, pause.length_minutes] for pause in shift.breaks if not pause.paid]
    return {
        "id": shift.name,
        "employee": shift.employee,
        "team": shift.team,
        "work_date": shift.work_date,
        "start_time": _instant(shift.start_time),
        "end_time": _instant(shift.end_time),
        "unpaid_breaks": breaks,
    }


def _copy(copy: sa.Connection, each: leave_pb2.LeaveRequest) -> None:
    name = wire.id_of(each.name)
    span = {"start_time": _instant(each.start_time), "end_time": _instant(each.end_time)}
    whose = {"employee": each.employee, "team": each.team}
    due = _instant(each.due_time)
    row = {
        "id": name,
        "leave_type": each.leave_type,
        "state": "PENDING",
        "charged_minutes": each.charged_minutes,
        "create_time": _instant(each.create_time),
        "due_time": due,
        "reason": each.reason,
        "version": 1,
    }
    copy.execute(peer_tables.LeaveRequest.__table__.insert(), row | whose | span)
    copy.execute(
        peer_tables.Charge.__table__.insert(),
        [
            {"request": name, "work_date": charge.work_date, "minutes": charge.minutes, "shift": charge.shift}
            for charge in each.charges
        ],
    )
    copy.execute(peer_tables.Hold.__table__.insert(), {"request": name, "expire_time": due} | whose | span)
    item = {"request": name, "team": each.team, "state": "OPEN", "due_time": due, "card": "{}"}
    copy.execute(peer_tables.WorkItem.__table__.insert(), item)


def _instant(stamp: timestamp_pb2.Timestamp) -> dt.datetime:
    return wire.moment(stamp).replace(tzinfo=None)
