"""The third wall alone: with the check of calls and the narrowing of lists taken away, PostgreSQL shows nothing foreign.

Two tenants of two teams each, every team in a centre of its own, two people in each; once as a row for each in every
table, once as a floor at work that is asked through the services themselves.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import sqlalchemy as sa

from services import catalogue
from services.kit import access, auth, db, errors, shape
from services.kit.service import Service
from tests import conftest, floor
from tests.backing import postgres
from tests.contract.access import reaches
from tests.rules import tree
from zhongtai.leave.v1 import leave_pb2

RELATIONS = {"self": access.SELF, "my team": access.MY_TEAM, "own team": access.OWN_TEAM, "centre": access.CENTRE}
# Methods whose answers rest on more than the caller reaches: there the first wall stands between teams, and this one
# between tenants.
BEYOND_REACH = {
    "LeaveService/GetTeamCalendar",
    "LeaveService/SimulateLeaveRequest",
    "AttendanceService/GetAttendanceRule",
    "AttendanceService/GetQuality",
    "AttendanceService/ListAttendanceCloses",
    "QualityService/ListQualityDays",
    "SchedulingService/GetTeamNow",
    "ChangesService/RecommendCover",
}
DECIDED = "docs/adr/0010-row-level-security-in-the-opening.md"
UNNAMED = ("start_date", "end_date", "start_time", "end_time", "page_size")
"""What a list is asked for without naming anybody."""


@pytest.fixture(scope="module", params=[service.name for service in catalogue.SERVICES])
def filled(request: pytest.FixtureRequest, pg_worlds: postgres.Worlds) -> Iterator[tuple[Service, db.Database]]:
    """A service's database with rows of everybody in every table."""
    service = next(each for each in catalogue.SERVICES if each.name == request.param)
    number, url = pg_worlds.take([service])
    name = f"w{number}_{service.name}"
    engine = db.engine_of(pg_worlds.cluster.url(name))
    with engine.connect() as connection:
        connection.exec_driver_sql("SET session_replication_role = replica")
        for table in service.tables.sorted_tables:
            for row in reaches.rows_of(table):
                made = sa.dialects.postgresql.insert(table).values(row).on_conflict_do_nothing()
                connection.execute(made)
    engine.dispose()
    database = db.Database(url.format(service=service.name), service.tables)
    yield service, database
    database.close()
    pg_worlds.give_back(number)


@contextmanager
def called_by(who: auth.Caller, relation: int) -> Iterator[None]:
    token = auth.enter(auth.Call(who, "test/Look", relation, "AGENT"))
    try:
        yield
    finally:
        auth.end(token)


def somebody() -> auth.Caller:
    """X of team A of the first tenant, who leads that team."""
    return auth.Caller(
        "employees/one-a-x", "one", team="teams/one-a", leads=frozenset({"teams/one-a"}), centre="centres/one-a"
    )


def test_a_reader_of_one_tenant_sees_no_row_of_another_in_any_table(filled):
    service, database = filled
    seen = {}
    with called_by(somebody(), access.TENANT), database.read() as tx:
        for table in service.tables.sorted_tables:
            if table.name not in reaches.NO_TENANT:
                seen[table.name] = {reaches.whose(row) for row in tx.execute(sa.select(table)).mappings()}

    assert {name: {"one"} for name in seen} == seen


@pytest.mark.parametrize("relation", RELATIONS)
def test_a_reader_sees_no_row_beyond_the_reach_where_people_list(filled, relation):
    service, database = filled
    foreign, own = [], {}
    with called_by(somebody(), RELATIONS[relation]), database.read() as tx:
        for table in service.tables.sorted_tables:
            rows = tx.execute(sa.select(table)).mappings().all() if table.name not in reaches.NO_TENANT else []
            foreign += [
                (table.name, dict(row))
                for row in rows
                if reaches.whose(row) != "one" or not reaches.within(service, table, row, relation)
            ]
            own[table.name] = len(rows)

    assert [] == foreign
    assert reaches.NO_TENANT | reaches.OWN_WORK >= {name for name in own if not own[name]}


def test_a_transaction_that_was_told_nothing_sees_nothing(filled):
    service, database = filled
    with database.engine.connect() as connection:
        seen = {t.name: len(connection.execute(sa.select(t)).all()) for t in service.tables.sorted_tables}

    assert {name: 0 for name in seen if name not in reaches.NO_TENANT} == {
        n: c for n, c in seen.items() if n not in reaches.NO_TENANT
    }


def test_what_shows_to_a_whole_tenant_is_what_the_decision_lists_with_a_reason(filled):
    service, database = filled
    listed = re.findall(r"^\| ([\w ]+) \| ((?:`\w+`(?:, )?)+) \| \S.{20,} \|$", tree.read(DECIDED), re.MULTILINE)
    reasoned = {
        name
        for owner, names in listed
        if owner in (service.name, "every service")
        for name in re.findall(r"\w+", names)
    }
    narrowed = "SELECT tablename FROM pg_policies WHERE policyname = 'zt_reach' AND permissive = 'RESTRICTIVE'"
    with database.engine.connect() as connection:
        walled = set(connection.exec_driver_sql(narrowed).scalars())

    assert reasoned == {table.name for table in service.tables.sorted_tables} - walled


def test_nobody_writes_a_row_of_another_tenant(filled):
    service, database = filled
    kept = []
    for table in service.tables.sorted_tables:
        if "tenant" not in table.columns:
            continue
        try:
            with database.act("one", "test") as tx:
                row = next(r for r in reaches.rows_of(table) if r["tenant"] == "two")
                numbered = {c.name: 1_000_000 for c in table.primary_key if c.name == "seq"}
                tx.execute(table.insert(), row | numbered)
                kept.append(table.name)
        except sa.exc.DBAPIError as error:
            if "row-level security" not in str(error.orig) and "duplicate key" not in str(error.orig):
                raise

    assert [] == kept


def test_the_role_that_serves_is_held_to_every_wall_and_can_take_none_down(filled):
    service, database = filled
    role, owner = f"zt_{service.name}", f"zt_{service.name}_owner"
    wanted = {table.name for table in service.tables.sorted_tables} - reaches.NO_TENANT
    with database.engine.connect() as connection:
        run = connection.exec_driver_sql
        walled = set(run("SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity").scalars())
        owned = run("SELECT count(*) FROM pg_class WHERE relowner = current_user::regrole").scalar_one()
        rights = run(
            "SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user"
        )
        forbidden = (
            "CREATE TABLE own (a int)",
            "ALTER TABLE kit_audit DISABLE ROW LEVEL SECURITY",
            "DROP POLICY zt_tenant ON kit_audit",
            "TRUNCATE kit_outbox",
            f"SET ROLE {owner}",
        )
        refused = [statement for statement in forbidden if not _may(run, statement)]

        assert role == run("SELECT current_user").scalar_one()
        assert wanted - walled == set()
        assert (0, (False,) * 4) == (owned, tuple(rights.one()))
        assert list(forbidden) == refused
        assert 0 == run("UPDATE alembic_version SET version_num = 'x'").rowcount


def _may(run: Any, statement: str) -> bool:
    try:
        run(statement)
    except sa.exc.DBAPIError:
        return False
    return True


# -------------------------------------------------------------------------------------------------- asked as services are


@pytest.fixture
def at_work(make_world, monkeypatch) -> floor.Floor:
    """A floor on PostgreSQL with shifts, balances, a request that waits and the item about it; nothing narrows lists."""
    built = floor.Floor(make_world(*floor.services()), size=3)
    built.found()
    built.roster([floor.FIRST, floor.FIRST + dt.timedelta(days=1)])
    built.grant(960, *built.people)
    built.ask("CreateLeaveRequest", built.leave(built.people[0], floor.FIRST), conftest.agent(built.people[0]))
    built.world.settle()
    monkeypatch.setattr(access, "narrow", lambda *_args, **_named: sa.true())
    return built


def look(built: floor.Floor, who: auth.Caller, relation: int) -> dict[tuple[str, bool], tuple[bytes, bytes]]:
    """What every method that only reads is asked and answers, its servicer asked directly for what is not the caller's."""
    listed = built.world.call("ListLeaveRequests", leave_pb2.ListLeaveRequestsRequest(), conftest.holder("HR"))
    (waiting,) = [each.name for each in listed.leave_requests]
    given = {
        "employee": built.people[0],
        "team": floor.TEAM,
        "centre": floor.CENTRE,
        "start_date": floor.FIRST.isoformat(),
        "end_date": (floor.FIRST + dt.timedelta(days=7)).isoformat(),
        "queue": "queues/hotline",
        "skill": "voice",
        "start_time": floor.at(floor.FIRST, 9),
        "end_time": floor.at(floor.FIRST, 17),
        "leave_request": waiting,
        "page_size": 100,
    }
    named = {"LeaveService": waiting, "DirectoryService": built.people[0]}
    answers = {}
    for name, method in built.world.host.methods.items():
        service, short = name.split(".")[-1].split("/")
        if method.rule.write or service == "IdentityService":
            continue
        for narrowed in (True, False):
            values = given | {"name": named.get(service, "")} if narrowed else {k: given[k] for k in UNNAMED}
            request = _filled(method.request(), values)
            if short == "SimulateLeaveRequest":
                request.leave_request.CopyFrom(built.leave(built.people[0], floor.FIRST, kind="PERSONAL").leave_request)
            try:
                shape.check(request)
                with called_by(who, relation):
                    reply = method._behaviour(request, None)
            except errors.Refusal:
                continue
            answers[f"{service}/{short}", narrowed] = (request.SerializeToString(), reply.SerializeToString())
    return answers


def _filled(request: Any, values: dict[str, Any]) -> Any:
    for name, value in values.items():
        field = request.DESCRIPTOR.fields_by_name.get(name)
        if field is None or field.is_repeated or (field.message_type is None) == hasattr(value, "DESCRIPTOR"):
            continue
        if field.message_type is None:
            setattr(request, name, value)
        else:
            getattr(request, name).CopyFrom(value)
    return request


def leaks(built: floor.Floor, answers: dict[tuple[str, bool], tuple[bytes, bytes]]) -> set[str]:
    """Methods whose answers hold people, requests or balances that the question does not."""
    canaries = [each.encode() for each in built.people] + [b"leaveRequests/"]
    found = {
        name
        for (name, _), (asked, told) in answers.items()
        if any(canary in told and canary not in asked for canary in canaries)
    }
    balances = leave_pb2.LeaveBalance.FromString(answers["LeaveService/GetLeaveBalance", True][1]).balances
    return found | ({"LeaveService/GetLeaveBalance"} if any(each.free_minutes for each in balances) else set())


@pytest.mark.parametrize("storage", ["postgresql"], indirect=True)
def test_services_without_their_walls_tell_another_tenant_nothing(at_work):
    stranger = auth.Caller("employees/1", "other", leads=frozenset({floor.TEAM}), centre=floor.CENTRE)

    assert set() == leaks(at_work, look(at_work, stranger, access.TENANT))


@pytest.mark.parametrize("storage", ["postgresql"], indirect=True)
def test_services_without_their_walls_tell_the_lead_of_another_team_nothing(at_work):
    other = conftest.lead("employees/2001", "teams/b1", team="teams/b1")
    told = leaks(at_work, look(at_work, other, access.OWN_TEAM))

    assert told <= BEYOND_REACH


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_the_test_above_would_see_what_leaks(at_work):
    """On SQLite, where there is no third wall, the same questions are answered."""
    other = conftest.lead("employees/2001", "teams/b1", team="teams/b1")
    told = leaks(at_work, look(at_work, other, access.OWN_TEAM))

    assert {"LeaveService/GetTeamCalendar", "SchedulingService/GetTeamNow"} <= told
    assert {"LeaveService/ListLeaveRequests", "SchedulingService/ListShifts", "WorkbenchService/ListWorkItems"} <= told
    assert {"DirectoryService/ListEmployees", "LeaveService/GetLeaveBalance"} <= told
