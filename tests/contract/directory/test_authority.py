"""Roles, stand-ins and other systems."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from google.protobuf import descriptor_pb2

from services.directory.domain import clients
from services.kit import errors, tables
from services.kit import wire as kit_wire
from tests.conftest import MONDAY, holder, lead, new_request_id, peer
from tests.contract.directory.desk import GATEWAY, HR, MANAGER, OPS, Directory
from zhongtai.access.v1 import access_pb2
from zhongtai.directory.v1 import directory_pb2 as d
from zhongtai.directory.v1 import identity_pb2 as i
from zhongtai.leave.v1 import events_pb2

HOUR = dt.timedelta(hours=1)


def grant(here: Directory, employee: str, role: str, as_=HR, **more) -> d.RoleGrant:
    return here.ask("GrantRole", d.GrantRoleRequest(role_grant=d.RoleGrant(employee=employee, role=role), **more), as_)


def stand_in(here: Directory, as_=HR, start: dt.datetime | None = None, end: dt.datetime | None = None, **more):
    asked = d.StandIn(**({"absentee": "employees/e1", "substitute": "employees/e2"} | more))
    if start:
        asked.start_time.CopyFrom(kit_wire.timestamp(start))
    if end:
        asked.end_time.CopyFrom(kit_wire.timestamp(end))
    return here.ask("CreateStandIn", d.CreateStandInRequest(stand_in=asked), as_)


def principal(here: Directory, subject: str) -> i.Principal:
    return here.ask("GetPrincipal", i.GetPrincipalRequest(tenant="main", subject=subject), GATEWAY)


def away(here: Directory, *spans: tuple[dt.datetime, dt.datetime], version: int, absent: bool = True, **more) -> None:
    told = events_pb2.LeaveTold(
        leave_request="leaveRequests/r1", employee="employees/e1", absent=absent, version=version,
        spans=[events_pb2.SpanTold(start_time=kit_wire.timestamp(s), end_time=kit_wire.timestamp(e)) for s, e in spans],
    )  # fmt: skip
    kind = more.get("kind", events_pb2.LeaveDecided)
    here.world.hear("directory", told.leave_request, kind(leave=told), source="leave")


def test_a_role_is_given_once_and_taken_away(here: Directory) -> None:
    given = grant(here, "employees/e3", "PLANNER")
    with pytest.raises(errors.WrongState) as held:
        grant(here, "employees/e3", "PLANNER")
    roles = list(here.employee("employees/e3").roles)
    revoked = here.ask("RevokeRole", d.RevokeRoleRequest(name=given.name))
    again = here.ask("RevokeRole", d.RevokeRoleRequest(name=given.name))
    renewed = grant(here, "employees/e3", "PLANNER")

    assert "ROLE_HELD" == held.value.reason
    assert ["PLANNER"] == roles
    assert revoked.HasField("revoke_time")
    assert revoked == again
    assert given.name != renewed.name


def test_nobody_gives_or_takes_a_role_of_their_own(here: Directory) -> None:
    owner = holder("HR", "employees/e4")
    given = grant(here, "employees/e4", "OFFICER")
    reasons = []
    for attempt in (
        lambda: grant(here, "employees/e4", "OPS", owner),
        lambda: here.ask("RevokeRole", d.RevokeRoleRequest(name=given.name), owner),
    ):
        with pytest.raises(errors.Forbidden) as refused:
            attempt()
        reasons.append(refused.value.reason)

    assert ["OWN_ROLE", "OWN_ROLE"] == reasons


def test_roles_are_for_people_who_are_known_and_are_those_that_can_be_given(here: Directory) -> None:
    with pytest.raises(errors.Invalid) as unknown:
        grant(here, "employees/none", "HR")
    with pytest.raises(errors.Invalid) as no_role:
        grant(here, "employees/e3", "TEAM_LEAD")
    with pytest.raises(errors.NotFound):
        here.ask("RevokeRole", d.RevokeRoleRequest(name="roleGrants/none"))
    with pytest.raises(errors.Forbidden):
        grant(here, "employees/e3", "PLANNER", MANAGER)

    assert ["EMPLOYEE_UNKNOWN", "SHAPE"] == [unknown.value.reason, no_role.value.reason]


def test_grants_are_listed_newest_first_within_reach(here: Directory) -> None:
    names = [grant(here, f"employees/e{n}", "PLANNER").name for n in (3, 4, 5)]
    first = here.ask("ListRoleGrants", d.ListRoleGrantsRequest(page_size=2))
    second = here.ask("ListRoleGrants", d.ListRoleGrantsRequest(page_size=2, page_token=first.next_page_token))
    own = here.ask("ListRoleGrants", d.ListRoleGrantsRequest(), MANAGER)
    one = here.ask("ListRoleGrants", d.ListRoleGrantsRequest(employee="employees/e4"))
    theirs = here.ask("ListRoleGrants", d.ListRoleGrantsRequest(), holder("HR", tenant="other"))

    assert sorted(names, reverse=True) == [each.name for each in (*first.role_grants, *second.role_grants)]
    assert {"employees/e3", "employees/e4"} == {each.employee for each in own.role_grants}
    assert ["employees/e4"] == [each.employee for each in one.role_grants]
    assert [] == list(theirs.role_grants)


def test_a_stand_in_leads_in_the_window_and_not_outside(here: Directory) -> None:
    stand_in(here, start=MONDAY + HOUR, end=MONDAY + 2 * HOUR)
    seen = []
    for _ in range(3):
        found = principal(here, "employees/e2")
        seen.append((list(found.roles), list(found.leads), list(found.stands_in_for)))
        here.world.clock.forward(hours=1)

    idle = (["AGENT"], [], [])
    assert [idle, (["AGENT", "TEAM_LEAD"], ["teams/a1"], ["teams/a1"]), idle] == seen


def test_a_lead_leads_the_own_teams_and_is_believed_until_the_next_change(here: Directory) -> None:
    stand_in(here, absentee="employees/e3", substitute="employees/e1", start=MONDAY + dt.timedelta(seconds=20))
    found = principal(here, "employees/e1")

    assert (["AGENT", "TEAM_LEAD"], ["teams/a1"], []) == (
        list(found.roles), list(found.leads), list(found.stands_in_for)
    )  # fmt: skip
    assert MONDAY + dt.timedelta(seconds=20) == kit_wire.moment(found.expire_time)
    assert ("employees/e1", "main", "teams/a1", "centres/gz", "Name E1", "Asia/Shanghai") == (
        found.subject, found.tenant, found.team, found.centre, found.display_name, found.time_zone
    )  # fmt: skip


def test_a_stand_in_during_leave_counts_exactly_while_the_absentee_is_on_approved_leave(here: Directory) -> None:
    made = stand_in(here, while_absent=True)
    before = list(principal(here, "employees/e2").leads)
    away(here, (MONDAY, MONDAY + HOUR), (MONDAY + 3 * HOUR, MONDAY + 4 * HOUR), version=2)
    seen = []
    for _ in range(5):
        seen.append(list(principal(here, "employees/e2").leads))
        here.world.clock.forward(hours=1)

    assert not made.active
    assert [] == before
    assert [["teams/a1"], [], [], ["teams/a1"], []] == seen


def test_leave_that_is_taken_back_ends_the_stand_in_and_older_news_is_ignored(here: Directory) -> None:
    stand_in(here, while_absent=True)
    away(here, (MONDAY, MONDAY + HOUR), version=2)
    during = list(principal(here, "employees/e2").leads)
    away(here, version=3, absent=False, kind=events_pb2.LeaveChanged)
    away(here, (MONDAY, MONDAY + HOUR), version=2)
    after = list(principal(here, "employees/e2").leads)

    assert ["teams/a1"] == during
    assert [] == after


def test_a_pending_request_makes_nobody_absent(here: Directory) -> None:
    stand_in(here, while_absent=True)
    away(here, (MONDAY, MONDAY + HOUR), version=1, absent=False)

    assert [] == list(principal(here, "employees/e2").leads)


def test_stand_ins_are_told_by_reference_when_named_and_when_ended(here: Directory) -> None:
    made = stand_in(here, start=MONDAY, end=MONDAY + HOUR)
    ended = here.ask("EndStandIn", d.EndStandInRequest(name=made.name))
    here.ask("EndStandIn", d.EndStandInRequest(name=made.name))
    told = here.told("StandInChanged")

    assert (True, False) == (made.active, ended.active)
    assert [False, True] == [event.ended for event in told]
    assert ("employees/e1", "employees/e2", "2026-11-23T01:00:00Z", "2026-11-23T02:00:00Z") == (
        told[0].absentee, told[0].substitute, told[0].start_time, told[0].end_time
    )  # fmt: skip
    assert [] == list(principal(here, "employees/e2").leads)
    assert [] == list(here.ask("ListStandIns", d.ListStandInsRequest()).stand_ins)


def test_impossible_stand_ins_are_refused(here: Directory) -> None:
    reasons = []
    for more in (
        {"substitute": "employees/e1"},
        {"substitute": "employees/none"},
        {"start": MONDAY, "end": MONDAY},
        {"start": MONDAY, "while_absent": True},
    ):
        with pytest.raises(errors.Invalid) as refused:
            stand_in(here, peer("demo"), **more)
        reasons.append(refused.value.reason)

    assert ["OWN_STAND_IN", "EMPLOYEE_UNKNOWN", "DATES_REVERSED", "SHAPE"] == reasons


def test_leads_name_their_own_stand_ins_and_nobody_elses(here: Directory) -> None:
    made = stand_in(here, lead("employees/e1", "teams/a1"))
    with pytest.raises(errors.Forbidden):
        stand_in(here, lead("employees/e4", "teams/a2"))
    with pytest.raises(errors.Forbidden):
        here.ask("EndStandIn", d.EndStandInRequest(name=made.name), lead("employees/e4", "teams/a2"))
    with pytest.raises(errors.NotFound):
        here.ask("EndStandIn", d.EndStandInRequest(name=made.name), holder("HR", tenant="other"))
    ended = here.ask("EndStandIn", d.EndStandInRequest(name=made.name), lead("employees/e1", "teams/a1"))

    assert made.name == ended.name


def test_stand_ins_are_listed_by_absentee_and_rank_within_reach(here: Directory) -> None:
    wanted = [
        ("employees/e1", "employees/e3", 0),
        ("employees/e1", "employees/e2", 1),
        ("employees/e5", "employees/e2", 0),
    ]
    for absentee, substitute, rank in reversed(wanted):
        stand_in(here, absentee=absentee, substitute=substitute, rank=rank)
    first = here.ask("ListStandIns", d.ListStandInsRequest(page_size=2))
    second = here.ask("ListStandIns", d.ListStandInsRequest(page_size=2, page_token=first.next_page_token))
    mine = here.ask("ListStandIns", d.ListStandInsRequest(), lead("employees/e1"))
    one = here.ask("ListStandIns", d.ListStandInsRequest(absentee="employees/e5"))

    assert wanted == [(s.absentee, s.substitute, s.rank) for s in (*first.stand_ins, *second.stand_ins)]
    assert ["employees/e3", "employees/e2"] == [each.substitute for each in mine.stand_ins]
    assert 1 == len(one.stand_ins)


def test_a_secret_is_told_once_and_kept_nowhere(here: Directory) -> None:
    asked = d.CreateApiClientRequest(
        api_client=d.ApiClient(code="Desk", display_name="Desk", scopes=["leave.read", "leave.read"]),
        request_id=new_request_id(),
    )
    first = here.ask("CreateApiClient", asked, OPS)
    again = here.ask("CreateApiClient", asked, OPS)
    asked.request_id = ""
    with pytest.raises(errors.Conflict) as taken:
        here.ask("CreateApiClient", asked, OPS)

    assert first.api_client == again.api_client
    assert ("apiClients/desk", ["leave.read"]) == (first.api_client.name, list(first.api_client.scopes))
    assert len(first.secret) >= 43
    assert "" == again.secret
    assert "CODE_TAKEN" == taken.value.reason
    folder = here.world.settings.data_dir
    assert not [path for path in folder.rglob("*.db*") if first.secret.encode() in path.read_bytes()]


def test_systems_are_listed_and_shut_out_by_operations_only(here: Directory) -> None:
    for code in ("b", "a", "c"):
        asked = d.ApiClient(code=code, scopes=["leave.read"])
        here.ask("CreateApiClient", d.CreateApiClientRequest(api_client=asked), OPS)
    first = here.ask("ListApiClients", d.ListApiClientsRequest(page_size=2), OPS)
    second = here.ask("ListApiClients", d.ListApiClientsRequest(page_size=2, page_token=first.next_page_token), OPS)
    shut = here.ask("RevokeApiClient", d.RevokeApiClientRequest(name="apiClients/a"), OPS)
    again = here.ask("RevokeApiClient", d.RevokeApiClientRequest(name="apiClients/a"), OPS)
    strange = d.ApiClient(code="d", scopes=["payroll.amounts"])
    with pytest.raises(errors.Invalid) as unknown:
        here.ask("CreateApiClient", d.CreateApiClientRequest(api_client=strange), OPS)

    assert ["a", "b", "c"] == [each.code for each in (*first.api_clients, *second.api_clients)]
    assert shut.HasField("revoke_time")
    assert shut == again
    assert "SCOPE_UNKNOWN" == unknown.value.reason
    with pytest.raises(errors.Forbidden):
        here.ask("ListApiClients", d.ListApiClientsRequest(), HR)
    with pytest.raises(errors.NotFound):
        here.ask("RevokeApiClient", d.RevokeApiClientRequest(name="apiClients/b"), holder("OPS", tenant="other"))


def test_the_scopes_that_can_be_given_are_those_that_the_contracts_name() -> None:
    image = descriptor_pb2.FileDescriptorSet()
    image.ParseFromString((Path(__file__).resolve().parents[3] / "protos/gen/zhongtai/contracts.binpb").read_bytes())
    named = {
        method.options.Extensions[access_pb2.rule].scope
        for file in image.file
        for service in file.service
        for method in service.method
    } - {""}

    assert named == set(clients.SCOPES)


def test_every_change_is_on_record_without_names(here: Directory) -> None:
    grant(here, "employees/e3", "PLANNER")
    made = stand_in(here)
    with here.world.db("directory").read("main") as tx:
        rows = tx.execute(tables.AUDIT.select()).all()

    assert {"centres/gz", "teams/a1", "employees/e3", made.name} <= {row.object for row in rows}
    assert not [row for row in rows if "Name E" in row.detail]
