"""`python -m bench size`: how much the databases grow with the work, and what a year of 1,000 people comes to.

The demo centre's 205 people are rostered, come and go, ask for leave and get it, all through the services' own methods.
After each kind of work every event is delivered, and the files are measured: what one shift, one punch, one request and
one week of a queue add, with indexes, audit rows, remembered answers, events and everybody's copies. No ratio: figures.
"""

from __future__ import annotations

import argparse
import datetime as dt
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from demo import centre, contacts, live, plan
from services import catalogue
from services.kit import settings, tables
from services.kit.db import EVERY_TENANT
from services.kit.host import Host
from zhongtai.leave.v1 import leave_pb2
from zhongtai.scheduling.v1 import demand_pb2, scheduling_pb2

_WEEKS = 4
_PEOPLE = 1000
# A year of 1,000 people as it is reckoned here; put your own in their place.
_SHIFTS_A_YEAR, _REQUESTS_A_YEAR, _QUEUES = 245, 12, 8


@dataclass(frozen=True, slots=True)
class Grown:
    """What a kind of work added. count: how much of it was done. bytes: by service. records: rows of audit logs."""

    unit: str
    count: int
    bytes: dict[str, int]
    records: int

    @property
    def each(self) -> float:
        """Bytes for one."""
        return sum(self.bytes.values()) / self.count


def main(arguments: list[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench size", description=__doc__)
    parser.add_argument("--requests", type=int, default=400, help="leave requests made and approved")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="zt-size-") as name:
        wanted = settings.load(data_dir=Path(name), log_level="CRITICAL")
        host = Host(wanted, catalogue.SERVICES, migrate_first=True)
        try:
            _report(_Measured(host), asked.requests)
        finally:
            host.stop()
    return 0


class _Measured:
    """The centre, and the sizes of its databases before and after."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.desk = centre.Desk(host)
        self.everybody = plan.people()

    def grown(self, unit: str, work: Callable[[], int]) -> Grown:
        """What some work adds; it says how much it was."""
        before, recorded = self.sizes(), self.records()
        count = work()
        self.host.settle()
        after = self.sizes()
        return Grown(unit, count, {name: after[name] - before[name] for name in after}, self.records() - recorded)

    def sizes(self) -> dict[str, int]:
        """Bytes of every service's database that hold something."""
        found = {}
        for running in self.host.running:
            engine = running.home.db.engine
            with engine.connect() as connection:
                if engine.dialect.name == "sqlite":
                    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                    pages, free, page = (
                        int(connection.exec_driver_sql(f"PRAGMA {what}").scalar_one())
                        for what in ("page_count", "freelist_count", "page_size")
                    )
                    found[running.service.name] = (pages - free) * page
                else:
                    found[running.service.name] = int(
                        connection.execute(sa.text("select pg_database_size(current_database())")).scalar_one()
                    )
        return found

    def records(self) -> int:
        """Rows of all audit logs."""
        count = sa.select(sa.func.count()).select_from(tables.AUDIT)
        found = 0
        for running in self.host.running:
            with running.home.db.read(EVERY_TENANT) as tx:
                found += int(tx.execute(count).scalar_one())
        return found

    def record_bytes(self) -> float:
        """Bytes of one row of the audit logs, with its share of their indexes."""
        of_table = (
            "select sum(pgsize) from dbstat where name in (select name from sqlite_master where tbl_name = :table)"
        )
        total = 0
        for running in self.host.running:
            engine = running.home.db.engine
            wanted = of_table if engine.dialect.name == "sqlite" else "select pg_total_relation_size(:table)"
            with engine.connect() as connection:
                total += int(connection.execute(sa.text(wanted), {"table": tables.AUDIT.name}).scalar_one() or 0)
        return total / self.records()

    def found(self) -> int:
        centre.found(self.desk, self.everybody, with_policies=False)
        self.desk.ask(
            "leave.LeaveService/GrantAnnualLeave", leave_pb2.GrantAnnualLeaveRequest(year=self.desk.today.year)
        )
        return len(self.everybody)

    def roster(self, weeks_from: int) -> int:
        monday = self.desk.today - dt.timedelta(days=self.desk.today.weekday())
        start = monday + dt.timedelta(weeks=weeks_from)
        centre.roster(self.desk, self.everybody, start, start + dt.timedelta(weeks=_WEEKS))
        return len(self.shifts(start, start + dt.timedelta(weeks=_WEEKS)))

    def shifts(self, start: dt.date, end: dt.date) -> list[scheduling_pb2.Shift]:
        found = []
        for team in (*plan.TEAMS, plan.OFFICE):
            asked = scheduling_pb2.ListShiftsRequest(
                team=f"teams/{team.code}", start_date=start.isoformat(), end_date=end.isoformat(), page_size=5000
            )
            found += self.desk.ask("scheduling.SchedulingService/ListShifts", asked).shifts
        return found

    def punch(self) -> int:
        week = dt.timedelta(weeks=1)
        punches = [
            punch
            for shift in self.shifts(self.desk.today - week, self.desk.today)
            for punch in live.punches_of(shift, self.desk.now)
        ]
        for first in range(0, len(punches), 500):
            told = scheduling_pb2.RecordPunchesRequest(punches=punches[first : first + 500])
            self.desk.ask("scheduling.SchedulingService/RecordPunches", told)
        return len(punches)

    def demand(self) -> int:
        bring = demand_pb2.ImportHistoryRequest(
            content=contacts.history_csv(self.desk.today - dt.timedelta(weeks=_WEEKS), self.desk.today),
            format="csv",
            centre=plan.CENTRE,
            interval_minutes=30,
        )
        self.desk.ask("scheduling.DemandService/ImportHistory", bring)
        end = self.desk.today + dt.timedelta(weeks=_WEEKS)
        for queue in plan.QUEUES:
            forecast = demand_pb2.CreateForecastRequest(
                queue=f"queues/{queue.code}", start_date=self.desk.today.isoformat(), end_date=end.isoformat()
            )
            made = self.desk.ask("scheduling.DemandService/CreateForecast", forecast)
            need = demand_pb2.CreateRequirementsRequest(forecast=made.name)
            self.desk.ask("scheduling.DemandService/CreateRequirements", need)
        return _WEEKS * len(plan.QUEUES)

    def leave(self, wanted: int) -> int:
        leads = {f"teams/{each.team.code}": each.employee for each in self.everybody if each.lead}
        coming = self.shifts(
            self.desk.today + dt.timedelta(days=2), self.desk.today + dt.timedelta(days=2 + 7 * (_WEEKS - 1))
        )
        made = []
        for shift in coming[:: max(1, len(coming) // wanted)][:wanted]:
            request = leave_pb2.LeaveRequest(
                employee=shift.employee,
                leave_type="PERSONAL",
                start_time=shift.start_time,
                end_time=shift.end_time,
                reason="家中有事",
            )
            asked = leave_pb2.CreateLeaveRequestRequest(leave_request=request)
            answer = self.desk.ask("leave.LeaveService/CreateLeaveRequest", asked)
            made.append((answer, leads.get(answer.team, "")))
        for answer, lead in made:
            if answer.state == leave_pb2.LEAVE_STATE_PENDING and lead not in {"", answer.employee}:
                approve = leave_pb2.ApproveLeaveRequestRequest(name=answer.name)
                self.desk.ask("leave.LeaveService/ApproveLeaveRequest", approve, as_=self.desk.principal(lead))
        return len(made)


def _report(centre_: _Measured, requests: int) -> None:
    people = centre_.grown("person", centre_.found)
    behind = centre_.grown("shift", lambda: centre_.roster(-_WEEKS))
    ahead = centre_.grown("shift", lambda: centre_.roster(0))
    both = {name: behind.bytes[name] + ahead.bytes[name] for name in ahead.bytes}
    shift = Grown("shift", behind.count + ahead.count, both, behind.records + ahead.records)
    grown = (
        people,
        shift,
        centre_.grown("punch", centre_.punch),
        centre_.grown("leave request", lambda: centre_.leave(requests)),
        centre_.grown("queue week", centre_.demand),
    )
    names = list(people.bytes)
    print(f"{'one':14} {'counted':>8} {'bytes':>9} {'records':>8}   " + " ".join(f"{name:>10}" for name in names))
    for each in grown:
        shares = " ".join(f"{each.bytes[name] / each.count:10.0f}" for name in names)
        print(f"{each.unit:14} {each.count:8} {each.each:9.0f} {each.records / each.count:8.2f}   {shares}")
    year = {
        "person": _PEOPLE,
        "shift": _PEOPLE * _SHIFTS_A_YEAR,
        "punch": _PEOPLE * _SHIFTS_A_YEAR * 2,
        "leave request": _PEOPLE * _REQUESTS_A_YEAR,
        "queue week": _QUEUES * 52,
    }
    total = 0.0
    for each in grown:
        comes_to = each.each * year[each.unit] / 1e6
        total += comes_to
        print(f"{year[each.unit]:>9,} of {each.unit}: {comes_to:8.1f} MB")
    records = sum(each.records / each.count * year[each.unit] for each in grown)
    record_bytes = centre_.record_bytes()
    print(
        f"of it {records:,.0f} rows of audit logs, {record_bytes:.0f} bytes each: {records * record_bytes / 1e6:.1f} MB"
    )
    print(
        f"RESULT size year_of_1000_people_mb={total:.0f} shift_bytes={shift.each:.0f} leave_bytes={grown[3].each:.0f}"
    )
