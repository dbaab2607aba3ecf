"""Centres and teams."""

from __future__ import annotations

import pytest

from services.kit import errors
from tests.conftest import agent, client, holder, lead, new_request_id, peer
from tests.contract.directory.desk import HR, MANAGER, Directory
from zhongtai.directory.v1 import directory_pb2 as d


def test_a_centre_is_added_once_and_found(empty: Directory) -> None:
    made = empty.centre("GZ")

    with pytest.raises(errors.Conflict) as again:
        empty.centre("gz")

    found = empty.ask("GetCentre", d.GetCentreRequest(name="centres/gz"))
    assert "centres/gz" == made.name
    assert made == found
    assert "CODE_TAKEN" == again.value.reason


@pytest.mark.parametrize("code,zone,reason", [("g z", "Asia/Shanghai", "SHAPE"), ("gz", "Asia", "UNKNOWN_TIME_ZONE")])
def test_a_centre_needs_a_code_and_a_zone_that_the_machine_knows(
    empty: Directory, code: str, zone: str, reason: str
) -> None:
    with pytest.raises(errors.Invalid) as refused:
        empty.centre(code, zone=zone)

    assert reason == refused.value.reason


def test_a_check_of_a_centre_leaves_nothing_behind(empty: Directory) -> None:
    asked = d.Centre(code="gz", display_name="Guangzhou", time_zone="Asia/Shanghai")
    checked = empty.ask("CreateCentre", d.CreateCentreRequest(centre=asked, validate_only=True))

    with pytest.raises(errors.NotFound):
        empty.ask("GetCentre", d.GetCentreRequest(name=checked.name))


def test_a_retry_gets_the_first_team_and_another_body_is_refused(here: Directory) -> None:
    asked = d.CreateTeamRequest(
        team=d.Team(code="a9", display_name="Nine", centre="centres/gz"), request_id=new_request_id()
    )
    first = here.ask("CreateTeam", asked)
    again = here.ask("CreateTeam", asked)
    asked.team.display_name = "Ten"
    with pytest.raises(errors.Conflict) as other:
        here.ask("CreateTeam", asked)

    assert first == again
    assert "REQUEST_ID_REUSED" == other.value.reason
    assert 1 == sum("teams/a9" == event.team for event in here.told("TeamChanged"))


def test_a_team_is_told_by_reference_only_with_its_zone(here: Directory) -> None:
    first, *_, last = [event for event in here.told("TeamChanged") if event.team == "teams/a1"]

    assert ("centres/gz", "", "voice", "Asia/Shanghai", True, 1) == (
        first.centre, first.lead, first.skill, first.time_zone, first.active, first.version
    )  # fmt: skip
    assert ("employees/e1", 2) == (last.lead, last.version)
    assert b"Team a1" not in first.SerializeToString()


def test_teams_need_a_centre_a_free_code_and_a_lead_who_is_known(here: Directory) -> None:
    with pytest.raises(errors.Invalid) as nowhere:
        here.team("x1", centre="centres/nowhere", as_=peer("demo"))
    with pytest.raises(errors.Conflict) as taken:
        here.team("A1")
    with pytest.raises(errors.Invalid) as nobody:
        here.team("x1", lead="employees/nobody")

    assert ["CENTRE_UNKNOWN", "CODE_TAKEN", "LEAD_UNKNOWN"] == [
        refused.value.reason for refused in (nowhere, taken, nobody)
    ]


def test_a_stale_edit_of_a_team_is_refused_with_what_is_there_now(here: Directory) -> None:
    change = d.Team(name="teams/a1", display_name="Old news", etag="1")
    with pytest.raises(errors.Conflict) as stale:
        here.ask("UpdateTeam", d.UpdateTeamRequest(team=change, update_mask={"paths": ["display_name"]}))

    assert "STALE" == stale.value.reason
    assert ("2", "Team a1") == (stale.value.facts["etag"], stale.value.facts["displayName"])


def test_an_edit_that_changes_nothing_tells_nothing_and_fixed_fields_stay(here: Directory) -> None:
    before = len(here.told("TeamChanged"))
    same = here.ask("UpdateTeam", d.UpdateTeamRequest(team=d.Team(name="teams/a1", skill="voice")))
    moved = d.Team(name="teams/a1", centre="centres/cd")
    with pytest.raises(errors.Invalid) as fixed:
        here.ask("UpdateTeam", d.UpdateTeamRequest(team=moved, update_mask={"paths": ["centre"]}))

    assert "2" == same.etag
    assert before == len(here.told("TeamChanged"))
    assert "FIELD_FIXED" == fixed.value.reason


def test_lists_of_places_stay_within_reach_and_go_on_where_they_ended(here: Directory) -> None:
    mine = here.ask("ListTeams", d.ListTeamsRequest(), lead("employees/e1"))
    first = here.ask("ListTeams", d.ListTeamsRequest(page_size=2))
    second = here.ask("ListTeams", d.ListTeamsRequest(page_size=2, page_token=first.next_page_token))
    with pytest.raises(errors.Invalid) as other_list:
        here.ask("ListTeams", d.ListTeamsRequest(centre="centres/cd", page_token=first.next_page_token))

    assert ["teams/a1", "teams/a2"] == [team.name for team in mine.teams]
    assert [3, 1] == [team.member_count for team in mine.teams]
    assert ["teams/a1", "teams/a2", "teams/b1"] == [team.name for team in (*first.teams, *second.teams)]
    assert "" == second.next_page_token
    assert "BAD_PAGE_TOKEN" == other_list.value.reason
    one = here.ask("ListCentres", d.ListCentresRequest(), agent("employees/e2"))
    page = here.ask("ListCentres", d.ListCentresRequest(page_size=1))
    rest = here.ask("ListCentres", d.ListCentresRequest(page_size=1, page_token=page.next_page_token))
    assert ["centres/gz"] == [centre.name for centre in one.centres]
    assert ["centres/cd", "centres/gz"] == [centre.name for centre in (*page.centres, *rest.centres)]


def test_a_manager_founds_teams_in_the_own_centre_only(here: Directory) -> None:
    here.team("a3", as_=MANAGER)
    with pytest.raises(errors.Forbidden):
        here.team("b2", centre="centres/cd", as_=MANAGER)
    with pytest.raises(errors.Forbidden):
        here.ask("UpdateTeam", d.UpdateTeamRequest(team=d.Team(name="teams/b1", display_name="Mine")), MANAGER)
    with pytest.raises(errors.Forbidden):
        here.ask("GetCentre", d.GetCentreRequest(name="centres/cd"), MANAGER)


def test_another_tenant_sees_and_changes_nothing(here: Directory) -> None:
    stranger = holder("HR", "employees/hr", tenant="other")

    assert [] == list(here.ask("ListTeams", d.ListTeamsRequest(), stranger).teams)
    assert [] == list(here.ask("ListCentres", d.ListCentresRequest(), stranger).centres)
    with pytest.raises(errors.NotFound):
        here.ask("UpdateTeam", d.UpdateTeamRequest(team=d.Team(name="teams/a1", display_name="Ours")), stranger)
    theirs = here.centre("gz", as_=stranger)
    assert "centres/gz" == theirs.name


def test_systems_need_the_scope(here: Directory) -> None:
    reader = client("directory.read")

    assert 3 == len(here.ask("ListTeams", d.ListTeamsRequest(), reader).teams)
    with pytest.raises(errors.Forbidden):
        here.team("x1", as_=reader)
    assert HR.tenant == reader.tenant
