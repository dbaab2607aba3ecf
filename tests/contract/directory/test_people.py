"""People: adding, changing, moving and listing them."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from services.directory import keeping
from services.directory.store import tables
from services.kit import errors
from tests.conftest import agent, client, holder, lead, new_request_id
from tests.contract.directory.desk import HR, MANAGER, Directory
from zhongtai.directory.v1 import directory_pb2 as d

TODAY = "2026-11-23"


def transfer(here: Directory, name: str, team: str, start: str, as_=HR, **more) -> d.Employee:
    return here.ask("TransferEmployee", d.TransferEmployeeRequest(name=name, team=team, start_date=start, **more), as_)


def update(here: Directory, *paths: str, as_=HR, **fields) -> d.Employee:
    asked = d.UpdateEmployeeRequest(employee=d.Employee(**fields), update_mask={"paths": paths})
    return here.ask("UpdateEmployee", asked, as_)


def spans(employee: d.Employee) -> list[tuple[str, str, str]]:
    return [(m.team, m.start_date, m.end_date) for m in employee.memberships]


def test_a_person_is_added_with_what_follows_from_the_team(here: Directory) -> None:
    made = here.hire("GZ/001", "teams/a1", email="a@x.cn", skills=[d.Skill(skill="voice")])

    assert "employees/gz-001" == made.name
    assert ("teams/a1", "centres/gz", "Asia/Shanghai") == (made.team, made.centre, made.time_zone)
    assert ("2020-03-01", "2020-03-01", 480) == (made.join_date, made.service_start_date, made.daily_minutes)
    assert [("teams/a1", "2020-03-01", "")] == spans(made)
    assert [3] == [skill.level for skill in made.skills]
    assert made == here.employee("employees/gz-001")


def test_what_is_told_of_a_person_holds_no_name_and_no_contact(here: Directory) -> None:
    here.hire("E9", display_name="Wang Wu", phone="13912345678", email="wang@x.cn")
    told = here.told("EmployeeChanged")[-1]

    assert ("employees/e9", "centres/gz", 1) == (told.employee, told.centre, told.version)
    assert ("STANDARD", 480, "2020-03-01") == (told.working_time_system, told.daily_minutes, told.service_start_date)
    for secret in (b"Wang", b"139", b"@"):
        assert secret not in told.SerializeToString()


@pytest.mark.parametrize(
    "fields,kind,reason",
    [
        ({"number": "e1"}, errors.Conflict, "EMPLOYEE_NO_TAKEN"),
        ({"number": " "}, errors.Invalid, "SHAPE"),
        ({"team": "teams/none"}, errors.Invalid, "TEAM_UNKNOWN"),
        ({"join_date": "2026-02-30"}, errors.Invalid, "BAD_DATE"),
        ({"exit_date": "2019-01-01"}, errors.Invalid, "DATES_REVERSED"),
        ({"service_start_date": "2021-01-01"}, errors.Invalid, "DATES_REVERSED"),
        ({"time_zone": "Mars/Olympus"}, errors.Invalid, "UNKNOWN_TIME_ZONE"),
        ({"skills": [d.Skill(skill="voice"), d.Skill(skill="voice")]}, errors.Invalid, "SKILL_REPEATED"),
    ],
)
def test_an_impossible_person_is_refused(here: Directory, fields: dict, kind: type, reason: str) -> None:
    with pytest.raises(kind) as refused:
        here.hire(**({"number": "E8"} | fields))

    assert reason == refused.value.reason


def test_a_retry_adds_nobody_twice_and_a_check_adds_nobody(here: Directory) -> None:
    person = d.Employee(employee_no="E7", display_name="Seven", team="teams/a1", join_date="2024-01-01")
    asked = d.CreateEmployeeRequest(employee=person, request_id=new_request_id())
    first = here.ask("CreateEmployee", asked)
    again = here.ask("CreateEmployee", asked)
    person.employee_no = "E6"
    checked = here.ask("CreateEmployee", d.CreateEmployeeRequest(employee=person, validate_only=True))

    assert first == again
    assert "employees/e6" == checked.name
    with pytest.raises(errors.NotFound):
        here.employee("employees/e6")
    assert 1 == sum("employees/e7" == event.employee for event in here.told("EmployeeChanged"))


def test_an_update_changes_what_the_mask_names_and_counts_up(here: Directory) -> None:
    changed = update(here, "display_name", "exit_date", name="employees/e2", display_name="Li", exit_date="2027-01-31",
                     phone="000")  # fmt: skip

    assert ("Li", "2027-01-31", "13800000000", "2") == (
        changed.display_name, changed.exit_date, changed.phone, changed.etag
    )  # fmt: skip
    assert [1, 2] == [event.version for event in here.told("EmployeeChanged") if event.employee == "employees/e2"]


def test_a_stale_edit_is_refused_with_the_current_state_but_no_sensitive_one(here: Directory) -> None:
    read = here.employee("employees/e2")
    update(here, "display_name", name="employees/e2", display_name="New")
    with pytest.raises(errors.Conflict) as stale:
        update(here, "display_name", "phone", name="employees/e2", display_name="Mine", phone="1", etag=read.etag)

    assert "STALE" == stale.value.reason
    assert {"name": "employees/e2", "etag": "2", "displayName": "New"} == stale.value.facts


def test_sending_back_what_was_read_changes_nothing(here: Directory) -> None:
    read = here.employee("employees/e2")
    same = here.ask("UpdateEmployee", d.UpdateEmployeeRequest(employee=read))

    assert read == same
    assert 1 == sum("employees/e2" == event.employee for event in here.told("EmployeeChanged"))


@pytest.mark.parametrize("path", ["employee_no", "team", "memberships", "nonsense"])
def test_other_fields_are_fixed(here: Directory, path: str) -> None:
    with pytest.raises(errors.Invalid) as refused:
        update(here, path, name="employees/e2")

    assert "FIELD_FIXED" == refused.value.reason


def test_a_transfer_splits_the_last_membership_and_keeps_the_others(here: Directory) -> None:
    transfer(here, "employees/e2", "teams/a2", "2026-12-01")
    moved = transfer(here, "employees/e2", "teams/a1", "2027-02-01")

    assert [
        ("teams/a1", "2020-03-01", "2026-12-01"),
        ("teams/a2", "2026-12-01", "2027-02-01"),
        ("teams/a1", "2027-02-01", ""),
    ] == spans(moved)
    assert "teams/a1" == moved.team
    told = here.told("EmployeeChanged")[-1]
    assert spans(moved) == [(m.team, m.start_date, m.end_date) for m in told.memberships]


def test_a_transfer_that_overlaps_is_refused_with_the_first_day_that_would_do(here: Directory) -> None:
    transfer(here, "employees/e2", "teams/a2", "2026-12-01")
    with pytest.raises(errors.WrongState) as refused:
        transfer(here, "employees/e2", "teams/b1", "2026-11-25")
    offered = refused.value.alternatives[0]
    moved = here.ask(offered.method, d.TransferEmployeeRequest(
        name=str(offered.request["name"]), team=str(offered.request["team"]), start_date=str(offered.request["startDate"])
    ))  # fmt: skip

    assert "TRANSFER_OVERLAPS" == refused.value.reason
    assert ("teams/b1", "2026-12-02", "") == spans(moved)[-1]


def test_transfers_to_the_same_team_to_none_and_after_the_exit_are_refused(here: Directory) -> None:
    update(here, "exit_date", name="employees/e3", exit_date="2026-12-31")
    reasons = []
    for name, team, start in (
        ("employees/e2", "teams/a1", TODAY),
        ("employees/e2", "teams/none", TODAY),
        ("employees/e3", "teams/a2", "2027-01-01"),
    ):
        with pytest.raises(errors.Refusal) as refused:
            transfer(here, name, team, start)
        reasons.append(refused.value.reason)

    assert ["ALREADY_THERE", "TEAM_UNKNOWN", "DATES_REVERSED"] == reasons


def test_the_database_refuses_memberships_that_overlap(here: Directory) -> None:
    row = {"tenant": "main", "employee": "employees/e2", "start_date": "2025-01-01", "end_date": "", "team": "teams/a2"}
    with (
        pytest.raises(sa.exc.DBAPIError, match="membership_overlap"),
        here.world.db("directory").act("main", "x") as tx,
    ):
        tx.execute(tables.MEMBERSHIP.insert().values(row))


def test_a_person_comes_to_the_new_centre_when_the_day_has_come_there(here: Directory) -> None:
    here.centre("urumqi", zone="Asia/Urumqi")
    here.team("u1", centre="centres/urumqi")
    before = transfer(here, "employees/e2", "teams/u1", "2026-11-24")
    home = here.world.host.home("directory")
    here.world.clock.now = dt.datetime(2026, 11, 23, 16, 30, tzinfo=dt.UTC)
    keeping.move_people(home)
    still = here.employee("employees/e2")
    here.world.clock.now = dt.datetime(2026, 11, 23, 18, 30, tzinfo=dt.UTC)
    keeping.move_people(home)
    keeping.move_people(home)
    after = here.employee("employees/e2")

    assert ["centres/gz"] * 2 == [before.centre, still.centre]
    assert ("centres/urumqi", "Asia/Urumqi") == (after.centre, after.time_zone)
    told = [event for event in here.told("EmployeeChanged") if event.employee == "employees/e2"]
    assert [("centres/gz", 1), ("centres/gz", 2), ("centres/urumqi", 3)] == [(e.centre, e.version) for e in told]


def test_skills_are_set_for_many_and_only_changes_are_told(here: Directory) -> None:
    both = [d.Skill(skill="voice", level=4), d.Skill(skill="chat")]
    asked = [d.EmployeeSkills(employee=f"employees/e{n}", skills=both) for n in (2, 3)]
    first = here.ask("SetSkills", d.SetSkillsRequest(assignments=asked))
    checked = here.ask("SetSkills", d.SetSkillsRequest(assignments=[d.EmployeeSkills(employee="employees/e2")],
                                                       validate_only=True))  # fmt: skip
    again = here.ask("SetSkills", d.SetSkillsRequest(assignments=asked))

    assert [2, 1, 0] == [first.changed_count, checked.changed_count, again.changed_count]
    assert [("voice", 4), ("chat", 3)] == [(s.skill, s.level) for s in here.employee("employees/e3").skills]
    assert 2 == sum("employees/e3" == event.employee for event in here.told("EmployeeChanged"))


def test_skills_of_strangers_of_one_person_twice_or_with_reversed_dates_are_refused(here: Directory) -> None:
    def reason(as_, *assignments: d.EmployeeSkills) -> str:
        with pytest.raises(errors.Invalid) as refused:
            here.ask("SetSkills", d.SetSkillsRequest(assignments=assignments), as_)
        return refused.value.reason

    own, other = d.EmployeeSkills(employee="employees/e2"), d.EmployeeSkills(employee="employees/e5")
    late = d.Skill(skill="voice", certified_date="2026-02-01", expiry_date="2026-01-01")

    assert "EMPLOYEE_UNKNOWN" == reason(HR, d.EmployeeSkills(employee="employees/none"))
    assert "EMPLOYEE_UNKNOWN" == reason(MANAGER, own, other)
    assert "EMPLOYEE_REPEATED" == reason(HR, own, own)
    assert "DATES_REVERSED" == reason(HR, d.EmployeeSkills(employee="employees/e2", skills=[late]))


def test_lists_stay_within_reach(here: Directory) -> None:
    assert ["E1", "E2", "E3", "E4", "E5"] == here.numbers()
    assert ["E1", "E2", "E3", "E4"] == here.numbers(lead("employees/e1"))
    assert ["E1", "E2", "E3"] == here.numbers(agent("employees/e2"))
    assert [] == here.numbers(agent("employees/e2", team=""))
    assert [] == here.numbers(holder("HR", tenant="other"))
    assert ["E4"] == here.numbers(team="teams/a2")
    assert ["E5"] == here.numbers(centre="centres/cd")


def test_colleagues_learn_names_only_and_contacts_are_for_whoever_may_see_them(here: Directory) -> None:
    colleagues = here.ask("ListEmployees", d.ListEmployeesRequest(), agent("employees/e2")).employees
    for_lead = here.ask("ListEmployees", d.ListEmployeesRequest(), lead("employees/e1")).employees
    for_hr = here.ask("ListEmployees", d.ListEmployeesRequest()).employees

    assert d.Employee(
        name="employees/e1", employee_no="E1", display_name="Name E1", team="teams/a1", roles=["TEAM_LEAD"]
    ) == colleagues[0]  # fmt: skip
    assert ("2020-03-01", "") == (for_lead[0].join_date, for_lead[0].phone)
    assert "13800000000" == for_hr[0].phone
    assert "13800000000" == here.employee("employees/me", agent("employees/e2")).phone
    with pytest.raises(errors.Forbidden):
        here.employee("employees/e3", agent("employees/e2"))
    assert "" == here.employee("employees/e3", client("directory.read")).phone


def test_lists_are_found_by_part_of_a_name_or_number_paged_and_counted(here: Directory) -> None:
    here.hire("X_1", display_name="张伟")
    first = here.ask("ListEmployees", d.ListEmployeesRequest(page_size=4))
    second = here.ask("ListEmployees", d.ListEmployeesRequest(page_size=4, page_token=first.next_page_token))

    assert ["X_1"] == here.numbers(query="张")
    assert ["X_1"] == here.numbers(query="x_")
    assert [] == here.numbers(query="E_")
    assert ["E1", "E2", "E3", "E4", "E5", "X_1"] == [e.employee_no for e in (*first.employees, *second.employees)]
    assert [6, 6] == [first.total_size, second.total_size]
    assert "" == second.next_page_token


def test_lists_show_a_day_and_names_those_who_left(here: Directory) -> None:
    transfer(here, "employees/e2", "teams/a2", "2026-12-01")
    update(here, "exit_date", name="employees/e3", exit_date="2026-11-22")

    assert ["E1", "E2"] == here.numbers(team="teams/a1")
    assert ["E2", "E4"] == here.numbers(team="teams/a2", as_of_date="2026-12-01")
    assert ["E1", "E2", "E3"] == here.numbers(team="teams/a1", as_of_date="2026-11-22")
    assert ["E1", "E2", "E4", "E5"] == here.numbers()
    assert "E3" in here.numbers(names_only=True)


def test_today_is_the_day_of_the_site(here: Directory) -> None:
    here.centre("la", zone="America/Los_Angeles")
    here.team("l1", centre="centres/la")
    here.hire("L1", "teams/l1", join_date="2026-11-23")
    here.hire("S1", "teams/a1", join_date="2026-11-23")

    assert "S1" in here.numbers()
    assert "L1" not in here.numbers()
    here.world.clock.forward(hours=8)
    assert "L1" in here.numbers()


def test_a_person_of_another_tenant_is_not_there(here: Directory) -> None:
    with pytest.raises(errors.NotFound):
        here.employee("employees/e1", holder("HR", tenant="other"))
    with pytest.raises(errors.NotFound):
        update(here, "display_name", name="employees/e1", display_name="X", as_=holder("HR", tenant="other"))


def test_a_manager_moves_people_of_the_own_centre_only(here: Directory) -> None:
    moved = transfer(here, "employees/e2", "teams/a2", "2026-12-01", MANAGER)

    assert "teams/a1" == moved.team
    with pytest.raises(errors.Forbidden):
        transfer(here, "employees/e5", "teams/a2", "2026-12-01", MANAGER)
