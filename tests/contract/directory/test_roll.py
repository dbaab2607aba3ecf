"""People from files: good ones, bad ones, again and in another order."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.kit import errors
from tests.conftest import MONDAY, agent, client, holder, new_request_id
from tests.contract.directory.desk import HR, Directory
from zhongtai.directory.v1 import directory_pb2 as d

HEADER = "employee_no,display_name,team,join_date,exit_date,skills,phone\n"
GOOD = HEADER + (
    "E1,王一,a1,2020/3/1,,voice|chat:4,\nE2,李二,Team a1,2021-01-31,,,\nN1,赵三,新班组,2022年5月6日,,voice,13900000000\n"
)
REAL = Path(__file__).resolve().parents[4] / "shared/data/desk/hr_people.csv"


def bring(here: Directory, content: str | bytes, as_=HR, **more) -> d.ImportEmployeesResponse:
    data = content.encode() if isinstance(content, str) else content
    options = {"format": "csv", "centre": "centres/gz", "create_teams": True} | more
    locale = options.pop("locale", "en")
    return here.ask("ImportEmployees", d.ImportEmployeesRequest(content=data, **options), as_, locale=locale)


def counts(answer: d.ImportEmployeesResponse) -> tuple[int, ...]:
    return (
        answer.row_count, answer.created_count, answer.updated_count, answer.unchanged_count, answer.teams_created_count
    )  # fmt: skip


def state(here: Directory) -> list[d.Employee]:
    return list(here.ask("ListEmployees", d.ListEmployeesRequest(page_size=1000)).employees)


def test_a_file_adds_changes_and_leaves_and_the_same_file_again_changes_nothing(here: Directory) -> None:
    first = bring(here, GOOD)
    before, told = state(here), len(here.told("EmployeeChanged")) + len(here.told("TeamChanged"))
    again = bring(here, GOOD)

    assert (3, 1, 2, 0, 1) == counts(first)
    assert (3, 0, 0, 3, 0) == counts(again)
    assert before == state(here)
    assert told == len(here.told("EmployeeChanged")) + len(here.told("TeamChanged"))
    one = here.employee("employees/e1")
    assert ("王一", "", [("voice", 3), ("chat", 4)]) == (
        one.display_name, one.phone, [(s.skill, s.level) for s in one.skills]
    )  # fmt: skip
    new = here.employee("employees/n1")
    assert ("新班组", "2022-05-06") == (
        next(t.display_name for t in here.ask("ListTeams", d.ListTeamsRequest()).teams if t.name == new.team),
        new.join_date,
    )


def test_what_the_file_has_no_column_for_stays(here: Directory) -> None:
    bring(here, "employee_no,team,join_date\nE1,a1,2020-03-01\nN1,a1,2024-01-01\n")

    assert ("Name E1", "13800000000") == (
        here.employee("employees/e1").display_name, here.employee("employees/e1").phone
    )  # fmt: skip
    assert "N1" == here.employee("employees/n1").display_name


def test_a_retry_gets_the_first_answer_and_a_check_changes_nothing(here: Directory) -> None:
    request_id = new_request_id()
    checked = bring(here, GOOD, validate_only=True)
    people_after_check = here.numbers()
    first = bring(here, GOOD, request_id=request_id)
    again = bring(here, GOOD, request_id=request_id)

    assert ["E1", "E2", "E3", "E4", "E5"] == people_after_check
    assert checked == first == again


def test_another_team_in_the_file_is_a_transfer_today(here: Directory) -> None:
    bring(here, "employee_no,team,join_date\nE1,a2,2020-03-01\n")
    bring(here, "employee_no,team,join_date\nE1,a1,2020-03-01\n")
    back = here.employee("employees/e1")
    bring(here, "employee_no,team,join_date\nE1,a2,2020-03-01\n")

    assert [("teams/a1", "2020-03-01", "")] == [(m.team, m.start_date, m.end_date) for m in back.memberships]
    assert [("teams/a1", "2020-03-01", "2026-11-23"), ("teams/a2", "2026-11-23", "")] == [
        (m.team, m.start_date, m.end_date) for m in here.employee("employees/e1").memberships
    ]


BAD = HEADER + (
    "N1,好,a1,2024-01-01,,,\n"
    "N2,,a1,2024-02-30,,,\n"
    "N3,三,a1,2024-01-01,2023-01-01,,\n"
    "N4,四,nowhere,2024-01-01,,Voice Mail,\n"
    "N5,五,nowhere,2024-01-01,,,\n"
    "N6,六,a1,,,,\n"
    "N7,七,a1,2024-01-01,,,\n"
    "n7,七,a1,2024-01-01,,,\n"
)
FOUND = [
    (3, "display_name", "REQUIRED"),
    (3, "join_date", "BAD_DATE"),
    (4, "join_date", "DATES_REVERSED"),
    (5, "skills", "BAD_SKILLS"),
    (6, "team", "TEAM_UNKNOWN"),
    (7, "join_date", "JOIN_DATE_MISSING"),
    (8, "employee_no", "EMPLOYEE_NO_REPEATED"),
    (9, "employee_no", "EMPLOYEE_NO_REPEATED"),
]


def test_bad_rows_name_their_row_and_column_and_nothing_is_imported(here: Directory) -> None:
    with pytest.raises(errors.Invalid) as refused:
        bring(here, BAD, create_teams=False)

    assert "ROWS_INVALID" == refused.value.reason
    assert [f"row {row}, {column}" for row, column, _ in FOUND] == [v.field for v in refused.value.violations]
    assert ["E1", "E2", "E3", "E4", "E5"] == here.numbers()


def test_bad_rows_are_left_out_when_that_is_wanted(here: Directory) -> None:
    answer = bring(here, BAD, create_teams=False, skip_bad_rows=True)
    chinese = bring(here, BAD, create_teams=False, skip_bad_rows=True, locale="zh-CN")

    assert (8, 1, 0, 0, 0) == counts(answer)
    assert FOUND == [(e.row, e.column, e.reason) for e in answer.errors]
    assert ("this value is needed", "此项必填") == (answer.errors[0].message, chinese.errors[0].message)
    assert ["E1", "E2", "E3", "E4", "E5", "N1"] == here.numbers()


def test_no_team_is_made_for_a_row_that_is_left_out(here: Directory) -> None:
    answer = bring(here, HEADER + "N1,一,ghosts,bad,,,\nN2,二,a1,2024-01-01,,,\n", skip_bad_rows=True)

    assert (2, 1, 0, 0, 0) == counts(answer)


def test_a_planned_transfer_is_not_overwritten(here: Directory) -> None:
    plan = d.TransferEmployeeRequest(name="employees/e1", team="teams/a2", start_date="2027-01-01")
    here.ask("TransferEmployee", plan)
    answer = bring(here, "employee_no,team,join_date\nE1,a2,2020-03-01\n", skip_bad_rows=True)

    assert [(2, "team", "TRANSFER_OVERLAPS")] == [(e.row, e.column, e.reason) for e in answer.errors]


@pytest.mark.parametrize(
    "content,more,reason",
    [
        (b"\x00\xff\xfe\x80", {}, "FILE_UNREADABLE"),
        (b"not a sheet", {"format": "xlsx"}, "FILE_UNREADABLE"),
        (b"a,b\n1,2\n", {}, "COLUMN_MISSING"),
        (b"employee_no,team\n1,a1\n", {}, "COLUMN_MISSING"),
        (b"a,b\n1,2\n", {"columns": {"salary": "a"}}, "FIELD_UNKNOWN"),
        (HEADER.encode(), {"centre": "centres/none"}, "CENTRE_UNKNOWN"),
    ],
)
def test_a_file_that_cannot_be_taken_is_refused(here: Directory, content: bytes, more: dict, reason: str) -> None:
    with pytest.raises(errors.Invalid) as refused:
        bring(here, content, **more)

    assert reason == refused.value.reason


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "2026-02-30", "31.12.2026"])
def test_a_day_that_nothing_can_be_reckoned_from_is_no_date(here: Directory, day: str) -> None:
    with pytest.raises(errors.Invalid) as refused:
        bring(here, f"employee_no,display_name,team,join_date\nE1,王一,a1,{day}\n")

    assert ["BAD_DATE"] == [one.reason for one in refused.value.violations]


def test_a_sheet_that_unpacks_to_too_much_is_refused_before_it_is_read(here: Directory) -> None:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed,
        packed.open("xl/worksheets/sheet1.xml", "w") as part,
    ):
        for _ in range(201):
            part.write(b" " * 1_000_000)
    with pytest.raises(errors.Invalid) as refused:
        bring(here, out.getvalue(), format="xlsx")

    assert "TOO_MANY_ROWS" == refused.value.reason


def test_a_refusal_shows_only_the_beginning_of_a_long_header(here: Directory) -> None:
    with pytest.raises(errors.Invalid) as refused:
        bring(here, "x" * 100_000 + ",y\n")

    assert "COLUMN_MISSING" == refused.value.reason
    assert len(refused.value.english) < 200


def test_a_sheet_is_read_like_a_csv_file(here: Directory) -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["工号", "姓名", "班组", "入职"])
        sheet.write_row(1, 0, [7001, "钱七", "a1"])
        sheet.write_datetime(1, 3, MONDAY.replace(tzinfo=None, hour=0), day)
    columns = {"employee_no": "工号", "display_name": "姓名", "team": "班组", "join_date": "入职"}
    answer = bring(here, out.getvalue(), format="xlsx", columns=columns)

    assert (1, 1, 0, 0, 0) == counts(answer)
    assert ("钱七", "2026-11-23") == (
        here.employee("employees/7001").display_name, here.employee("employees/7001").join_date
    )  # fmt: skip


def test_years_become_first_days_that_stay_the_same_all_year(here: Directory) -> None:
    rows = "no,dept,years,all\nY1,a1,3,10\nY2,a1,0,0\n"
    columns = {"employee_no": "no", "team": "dept", "tenure_years": "years", "service_years": "all"}
    bring(here, rows, columns=columns)
    here.world.clock.forward(days=30)
    again = bring(here, rows, columns=columns)
    dates = {"employee_no": "no", "team": "dept", "join_date": "years", "service_start_date": "all"}
    by_date = bring(here, rows, columns=dates)

    assert [("2023-01-01", "2016-01-01"), ("2026-01-01", "2026-01-01")] == [
        (one.join_date, one.service_start_date) for one in state(here) if one.employee_no.startswith("Y")
    ]
    assert (2, 0, 0, 2, 0) == counts(again) == counts(by_date)


def test_constants_stand_for_columns(here: Directory) -> None:
    bring(here, "employee_no\nC1\nC2\n", columns={"team": "=a2", "join_date": "=2024-05-01"})

    assert ["C1", "C2", "E4"] == here.numbers(team="teams/a2")


def test_only_people_administration_and_systems_with_the_scope_import(here: Directory) -> None:
    for caller in (agent("employees/e1"), holder("PLANNER"), holder("CENTRE_MANAGER"), client("directory.read")):
        with pytest.raises(errors.Forbidden):
            bring(here, GOOD, caller)
    assert (3, 1, 2, 0, 1) == counts(bring(here, GOOD, client("directory.write")))


def test_another_tenant_imports_into_its_own_directory(here: Directory) -> None:
    stranger = holder("HR", tenant="other")
    here.centre("gz", as_=stranger)
    answer = bring(here, GOOD, stranger)

    assert (3, 3, 0, 0, 3) == counts(answer)
    assert ["E1", "E2", "E3", "E4", "E5"] == here.numbers()


ROW = st.tuples(
    st.sampled_from(["1", "2", "A/1", "A-1", "b", "me", "工号"]),
    st.sampled_from(["一组", "Sales & Co", "sales-co", "二组"]),
    st.sampled_from(["2020-01-01", "2024-02-29", "bad"]),
    st.sampled_from(["", "voice", "voice|chat"]),
)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(rows=st.lists(ROW, max_size=8), seed=st.integers(0, 9))
def test_the_state_depends_neither_on_the_order_nor_on_repetition(
    empty: Directory, rows: list[tuple[str, ...]], seed: int
) -> None:
    mixed = list(rows)
    random.Random(seed).shuffle(mixed)
    outcomes = []
    for given_rows in (rows, mixed):
        tenant = new_request_id()
        owner = holder("HR", tenant=tenant)
        empty.centre("gz", as_=owner)
        content = "employee_no,team,join_date,skills\n" + "".join(",".join(row) + "\n" for row in given_rows)
        bring(empty, content, owner, skip_bad_rows=True)
        once = list(empty.ask("ListEmployees", d.ListEmployeesRequest(), owner).employees)
        bring(empty, content, owner, skip_bad_rows=True)
        twice = list(empty.ask("ListEmployees", d.ListEmployeesRequest(), owner).employees)
        assert once == twice
        outcomes.append((once, list(empty.ask("ListTeams", d.ListTeamsRequest(), owner).teams)))

    assert outcomes[0] == outcomes[1]


@pytest.mark.skipif(not REAL.exists(), reason="the shared data are not beside the repository")
def test_a_real_file_of_people_is_taken_by_mapping_its_columns(empty: Directory) -> None:
    empty.centre("gz")
    columns = {
        "employee_no": "EmployeeNumber",
        "team": "Department",
        "tenure_years": "YearsAtCompany",
        "service_years": "TotalWorkingYears",
    }
    first = bring(empty, REAL.read_bytes(), columns=columns)
    again = bring(empty, REAL.read_bytes(), columns=columns)
    teams = empty.ask("ListTeams", d.ListTeamsRequest()).teams

    assert (700, 700, 0, 0, 3) == counts(first)
    assert (700, 0, 0, 700, 0) == counts(again)
    assert {"Human Resources": 23, "Research & Development": 471, "Sales": 206} == {
        team.display_name: team.member_count for team in teams
    }
    one = empty.employee("employees/2")
    assert ("2", "2016-01-01", "2016-01-01") == (one.display_name, one.join_date, one.service_start_date)
