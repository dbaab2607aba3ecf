"""Whatever is sent, the answer says what is wrong in the caller's language, and nothing is left half done."""

from __future__ import annotations

import base64
import datetime as dt
import io
import json
import sqlite3
import uuid
import zipfile
from typing import Any

import httpx
import pytest
import xlsxwriter

from tests.e2e.conftest import Person, Running, wait_for
from tests.e2e.test_main_job import free_shifts, leave_on

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]
AGENT, LEAD, MANAGER, PLANNER, HR, OPS = "1013", "1001", "9001", "9002", "9003", "9005"
ASK = "/v1/leaveRequests"
PEOPLE = "employee_no,display_name,team,join_date\n"
BALANCES = "employee,leave_type,days,lot,start_date,expiry_date\n"


@pytest.fixture(scope="module")
def agent(demo: Running) -> Person:
    return demo.person(AGENT, locale="en")


@pytest.fixture(scope="module")
def hr(demo: Running) -> Person:
    return demo.person(HR, locale="en")


def problem(answer: httpx.Response, status: int, reason: str) -> dict[str, Any]:
    """The problem that an answer tells, which must be this one."""
    assert "application/problem+json" == answer.headers["content-type"], answer.text
    told: dict[str, Any] = answer.json()
    assert (status, reason) == (answer.status_code, told["reason"]), answer.text
    assert told["detail"]
    return told


def raw(person: Person, body: bytes | str, kind: str = "application/json", path: str = ASK) -> httpx.Response:
    return person.http.post(path, content=body, headers={"Content-Type": kind})


def bring(person: Person, what: str, content: bytes | str, form: str = "csv", **more: Any) -> httpx.Response:
    """Import a file."""
    data = content.encode() if isinstance(content, str) else content
    centre = {} if what == "leaveGrants" else {"centre": "centres/gz"}
    return person.post(f"/v1/{what}:import", content=base64.b64encode(data).decode(), format=form, **centre, **more)


# ------------------------------------------------------------------------------------------------- bodies and values


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("", "BAD_JSON"),
        ('{"a":', "BAD_JSON"),
        (b'{"requestId":"\xff\xfe"}', "BAD_JSON"),
        ("[]", "NOT_AN_OBJECT"),
        ("null", "NOT_AN_OBJECT"),
        ('"text"', "NOT_AN_OBJECT"),
        ("[" * 100_000 + "]" * 100_000, "TOO_DEEP"),
        ('{"leaveRequest":' * 500 + "1" + "}" * 500, "TOO_DEEP"),
        ('{"salary":1}', "UNKNOWN_FIELD"),
        ('{"leaveRequest":{"salary":1}}', "UNKNOWN_FIELD"),
        ('{"requestId":"a","requestId":"b"}', "DUPLICATE_FIELD"),
        ('{"requestId":"a","request_id":"b"}', "DUPLICATE_FIELD"),
        ('{"leaveRequest":"text"}', "NOT_AN_OBJECT"),
        ('{"leaveRequest":{"reason":5}}', "BAD_VALUE"),
        ('{"leaveRequest":{"waitIfShort":"yes"}}', "BAD_VALUE"),
        ('{"leaveRequest":{"waitingPlace":NaN}}', "BAD_VALUE"),
        ('{"leaveRequest":{"waitingPlace":-Infinity}}', "BAD_VALUE"),
        ('{"leaveRequest":{"waitingPlace":' + "9" * 5000 + "}}", "BAD_VALUE"),
        ('{"leaveRequest":{"waitingPlace":1e400}}', "BAD_VALUE"),
        ('{"leaveRequest":{"state":"NONSENSE"}}', "BAD_VALUE"),
        ('{"leaveRequest":{"startTime":"tomorrow"}}', "BAD_VALUE"),
        ('{"leaveRequest":{"startTime":"2026-02-30T00:00:00Z"}}', "BAD_VALUE"),
        ('{"leaveRequest":{"startTime":"2026-12-01T00:00:00"}}', "BAD_VALUE"),
        ('{"leaveRequest":{"reason":"\\ud800"}}', "BAD_VALUE"),
        ('{"\\ud800":1}', "UNKNOWN_FIELD"),
        ('{"leaveRequest":{"reason":"a\\u0000b"}}', "BAD_VALUE"),
    ],
)
def test_a_body_that_does_not_fit_is_refused_by_name(agent: Person, body: str | bytes, reason: str) -> None:
    problem(raw(agent, body), 400, reason)


def test_a_body_that_is_too_large_or_of_another_type_is_refused(agent: Person) -> None:
    problem(raw(agent, b'{"requestId":"' + b"a" * 2_000_000 + b'"}'), 413, "BODY_TOO_LARGE")
    problem(raw(agent, b"x" * 2_000_000), 413, "BODY_TOO_LARGE")
    for kind in ("text/plain", "application/x-www-form-urlencoded", "application/json; charset=gbk", ""):
        problem(raw(agent, "{}", kind), 415, "WRONG_CONTENT_TYPE")


def test_every_sentence_comes_in_the_callers_language(demo: Running, agent: Person) -> None:
    chinese = demo.person(AGENT)
    for body in ('{"salary":1}', "{}", "[]"):
        english, local = raw(agent, body).json(), raw(chinese, body).json()
        assert english["reason"] == local["reason"]
        assert english["detail"].isascii()
        assert any("\u4e00" <= sign <= "\u9fff" for sign in local["detail"])


@pytest.mark.parametrize(
    ("change", "status", "reason"),
    [
        ({"startTime": "9999-12-30T00:00:00Z", "endTime": "9999-12-31T23:59:00Z"}, 400, "BAD_DATE"),
        ({"startTime": "0001-01-01T00:00:00Z", "endTime": "0001-01-02T00:00:00Z"}, 400, "BAD_DATE"),
        ({"startTime": "2020-01-01T00:00:00Z", "endTime": "2020-01-02T00:00:00Z"}, 400, "IN_THE_PAST"),
        ({"endTime": "2190-01-01T00:00:00Z"}, 400, "SPAN_TOO_LONG"),
        ({"endTime": "2020-01-01T00:00:00Z"}, 400, "INTERVAL_EMPTY"),
        ({"leaveType": "HOLIDAY_ON_THE_MOON"}, 404, "LEAVE_TYPE_UNKNOWN"),
        ({"leaveType": "annual"}, 400, "SHAPE"),
        ({"reason": "x" * 501}, 400, "SHAPE"),
        ({"employee": "employees/../../1"}, 404, "NOT_FOUND"),
        ({"employee": "employees/1001"}, 403, "FORBIDDEN"),
    ],
)
def test_leave_that_cannot_be_is_refused(agent: Person, change: dict[str, str], status: int, reason: str) -> None:
    wanted = leave_on(agent, free_shifts(agent)[0]) | change

    problem(agent.post(ASK, leaveRequest=wanted), status, reason)
    problem(agent.http.post(f"{ASK}:simulate", json={"leaveRequest": wanted}), status, reason)


def test_what_misses_the_unit_or_the_roster_is_told_what_would_work(agent: Person) -> None:
    shift = free_shifts(agent)[0]
    end = dt.datetime.fromisoformat(shift["endTime"])
    odd = leave_on(agent, shift) | {"startTime": stamp(end - dt.timedelta(minutes=45))}
    off = leave_on(agent, shift) | {"startTime": stamp(end), "endTime": stamp(end + dt.timedelta(hours=1))}

    for wanted, reason in ((odd, "UNIT_NOT_MET"), (off, "NOTHING_TO_CHARGE")):
        told = problem(agent.post(ASK, leaveRequest=wanted), 400, reason)
        assert told["alternatives"]
        asked = told["alternatives"][0]["request"]["leaveRequest"]
        assert agent.http.post(f"{ASK}:simulate", json={"leaveRequest": asked}).json()["chargedMinutes"] > 0


def test_an_overlap_says_with_what_and_when_by_the_clock_of_the_site(agent: Person) -> None:
    wanted = leave_on(agent, free_shifts(agent)[-1], "PERSONAL")
    made = agent.done(ASK, leaveRequest=wanted)

    told = problem(agent.post(ASK, leaveRequest=wanted), 400, "OVERLAPS_LEAVE")

    site = dt.datetime.fromisoformat(wanted["startTime"]).astimezone(dt.timezone(dt.timedelta(hours=8)))
    assert made["name"] == told["metadata"]["other"]
    assert f"{site:%Y-%m-%d %H:%M}" in told["detail"]
    assert told["alternatives"]
    undo(agent, made)


def test_a_stale_decision_is_refused_with_the_state_of_now(demo: Running, agent: Person) -> None:
    made = agent.done(ASK, leaveRequest=leave_on(agent, free_shifts(agent)[-1], "PERSONAL"))
    undo(agent, made)

    told = problem(demo.person(LEAD).post(f"/v1/{made['name']}:approve", etag=made["etag"]), 409, "STALE")

    assert told["metadata"]["state"] in {"WITHDRAWN", "CANCELLED"}
    assert made["etag"] != told["metadata"]["etag"]


# ------------------------------------------------------------------------------------------------ addresses and lists


@pytest.mark.parametrize(
    ("path", "status", "reason"),
    [
        ("/v1/leaveRequests/..%2f..%2fetc", 404, "NOT_FOUND"),
        ("/v1/leaveRequests/a%00b", 404, "NOT_FOUND"),
        ("/v1/leaveRequests/" + "a" * 5000, 404, "NOT_FOUND"),
        ("/assets/%2e%2e/%2e%2e/app.py", 404, "UNKNOWN_ADDRESS"),
        ("/v1/nothing", 404, "UNKNOWN_ADDRESS"),
        ("/v1/employees?pageSize=-1", 400, "SHAPE"),
        ("/v1/employees?pageSize=many", 400, "BAD_VALUE"),
        ("/v1/employees?pageSize=1&pageSize=2", 400, "DUPLICATE_FIELD"),
        ("/v1/employees?salary=1", 400, "UNKNOWN_FIELD"),
        ("/v1/employees?pageToken=xxx", 400, "BAD_PAGE_TOKEN"),
        ("/v1/leaveRequests?states=NONSENSE", 400, "BAD_VALUE"),
        ("/v1/leaveRequests?fromTime=9999-12-31T00:00:00Z", 400, "BAD_DATE"),
        ("/v1/shifts?startDate=2026-02-30&endDate=2026-03-01", 400, "BAD_DATE"),
        ("/v1/employees/1013/leaveBalance?asOfDate=9999-12-31", 400, "BAD_DATE"),
        ("/v1/employees/1014/leaveBalance", 403, "FORBIDDEN"),
        ("/v1/teams/hotline-2/leaveCalendar?startDate=2026-12-01&endDate=2026-12-05", 403, "FORBIDDEN"),
        ("/v1/apiClients", 403, "FORBIDDEN"),
    ],
)
def test_an_address_that_leads_nowhere_says_so(agent: Person, path: str, status: int, reason: str) -> None:
    problem(agent.http.get(path), status, reason)


def test_a_method_that_an_address_does_not_take_is_named(agent: Person) -> None:
    answer = agent.http.delete(ASK)

    problem(answer, 405, "METHOD_NOT_ALLOWED")
    assert "GET, POST" == answer.headers["allow"]


def test_a_page_token_is_for_its_own_list_only(demo: Running) -> None:
    lead = demo.person(LEAD)
    token = lead.get("/v1/employees", pageSize=2)["nextPageToken"]

    for path in (f"/v1/employees?namesOnly=true&pageToken={token}", f"{ASK}?pageToken={token}"):
        problem(lead.http.get(path), 400, "BAD_PAGE_TOKEN")


# ------------------------------------------------------------------------------------------------------------- files


def test_a_file_of_people_with_bad_rows_imports_nothing_or_everything_else(hr: Person) -> None:
    rows = "77001,周一,hotline-1,2026-01-01\n77002,,hotline-1,2026-13-01\n77003,吴三,nowhere,9999-12-31\n"
    bad = {("row 3, display_name", "REQUIRED"), ("row 3, join_date", "BAD_DATE"), ("row 4, join_date", "BAD_DATE")}

    told = problem(bring(hr, "employees", PEOPLE + rows), 400, "ROWS_INVALID")
    assert bad <= {(one["field"], one["reason"]) for one in told["violations"]}
    checked = bring(hr, "employees", PEOPLE + rows, skipBadRows=True, validateOnly=True).json()
    assert 404 == hr.http.get("/v1/employees/77001").status_code
    done = bring(hr, "employees", PEOPLE + rows, skipBadRows=True).json()
    assert checked == done
    assert 1 == done["createdCount"]
    assert (200, 404) == tuple(hr.http.get(f"/v1/employees/{number}").status_code for number in (77001, 77003))
    again = bring(hr, "employees", PEOPLE + "77001,周一,hotline-1,2026-01-01\n").json()
    assert {"rowCount": 1, "unchangedCount": 1} == again


def test_files_of_other_encodings_and_broken_ones(hr: Person) -> None:
    said = (PEOPLE + "77004,张三丰,hotline-1,2026-01-01\n").encode("gb18030")
    assert 1 == bring(hr, "employees", said, validateOnly=True).json()["createdCount"]
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed, packed.open("xl/workbook.xml", "w") as part:
        for _ in range(250):
            part.write(b" " * 1_000_000)
    for content, form, reason in (
        (b"\xff\xfe\x00\x81", "csv", "FILE_UNREADABLE"),
        (PEOPLE.encode("utf-16"), "csv", "FILE_UNREADABLE"),
        (b"PK\x03\x04 nothing", "xlsx", "FILE_UNREADABLE"),
        (bomb.getvalue(), "xlsx", "TOO_MANY_ROWS"),
        (b"name,team\nx,y\n", "csv", "COLUMN_MISSING"),
        (b'employee_no,display_name,team,join_date\n1,"open,a,b\n', "csv", "FILE_UNREADABLE"),
    ):
        problem(bring(hr, "employees", content, form), 400, reason)


def test_a_sheet_names_the_row_and_column_that_are_wrong(hr: Person) -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["employee_no", "display_name", "team", "join_date"])
        sheet.write_row(1, 0, [77005, "李四", "hotline-1", "2026-01-01"])
        sheet.write_row(2, 0, [77006, "王五", "hotline-1", "31.12.2026"])

    told = problem(bring(hr, "employees", out.getvalue(), "xlsx"), 400, "ROWS_INVALID")

    assert ["row 3, join_date"] == [one["field"] for one in told["violations"]]
    assert 404 == hr.http.get("/v1/employees/77005").status_code


def test_a_file_of_history_with_bad_rows_imports_nothing(demo: Running) -> None:
    planner = demo.person(PLANNER, locale="en")
    head = "queue,start,offered\n"
    rows = "hotline,2026-06-01T09:00,5\nhotline,2026-06-01T09:30,-1\nnowhere,2026-06-01T09:00,5\nhotline,never,5\n"

    told = problem(bring(planner, "history", head + rows), 400, "ROWS_INVALID")

    assert {"row 3, offered", "row 4, queue", "row 5, start"} == {one["field"] for one in told["violations"]}
    problem(bring(planner, "history", "a,b\n1,2\n"), 400, "COLUMN_MISSING")


def test_a_file_of_balances_with_bad_rows_grants_nothing_or_everything_else(hr: Person) -> None:
    lot = f"t-{uuid.uuid4().hex[:8]}"
    good = f"1014,COMP,1,{lot},2026/1/5,2026-12-31\n"
    rows = f"{good}0000,COMP,1,{lot},2026-01-01,\n1014,MOON,1,{lot},2026-01-01,\n1014,COMP,much,{lot},2026-01-01,\n"
    wrong = ["EMPLOYEE_UNKNOWN", "LEAVE_TYPE_UNKNOWN", "BAD_MINUTES"]

    told = problem(bring(hr, "leaveGrants", BALANCES + rows), 400, "ROWS_INVALID")
    assert wrong == [one["reason"] for one in told["violations"]]
    before = hr.get("/v1/employees/1014/leaveBalance")
    bring(hr, "leaveGrants", BALANCES + rows, skipBadRows=True, validateOnly=True)
    assert before == hr.get("/v1/employees/1014/leaveBalance")
    done = bring(hr, "leaveGrants", BALANCES + rows, skipBadRows=True).json()
    assert (1, wrong) == (done["grantedCount"], [one["reason"] for one in done["errors"]])
    assert {"unchangedCount": 1} == bring(hr, "leaveGrants", BALANCES + good).json()
    problem(bring(hr, "leaveGrants", BALANCES + good.replace(",1,", ",2,")), 400, "ROWS_INVALID")


# ------------------------------------------------------------------------------------------------- who may do what


def test_writes_from_another_origin_are_refused(demo: Running, agent: Person) -> None:
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "", "Origin": "https://evil.example"}):
        answer = agent.http.post(f"{ASK}:simulate", json={}, headers=headers)
        assert 403 == answer.status_code, answer.text
    assert 401 == demo.visitor().get(ASK).status_code


def test_a_system_does_what_its_scopes_say_and_nothing_else(demo: Running) -> None:
    ops, code = demo.person(OPS), f"wfm-{uuid.uuid4().hex[:8]}"
    client = {"code": code, "displayName": "WFM", "scopes": ["leave.read"]}
    made = ops.done("/v1/apiClients", apiClient=client)
    system = demo.visitor(locale="en")
    form = {"grant_type": "client_credentials", "client_id": code, "client_secret": made["secret"]}
    token = wait_for(lambda: system.post("/oauth/token", data=form).json().get("access_token"))
    system.headers["Authorization"] = f"Bearer {token}"

    assert 200 == system.get(f"{ASK}?pageSize=1").status_code
    problem(system.get("/v1/employees"), 403, "FORBIDDEN")
    problem(system.get("/v1/policies"), 403, "FORBIDDEN")
    problem(system.post(ASK, json={"requestId": str(uuid.uuid4())}), 403, "FORBIDDEN")
    system.headers["Authorization"] = f"Bearer {token[:-4]}AAAA"
    assert 401 == system.get(ASK).status_code
    assert 401 == system.post("/oauth/token", data=form | {"client_secret": "wrong"}).status_code


def test_after_too_many_wrong_passwords_an_account_waits(demo: Running) -> None:
    visitor, number = demo.visitor(locale="en"), "1190"
    answers = [visitor.post("/session", json={"employeeNo": number, "password": f"no-{n}"}) for n in range(12)]

    assert 401 == answers[0].status_code
    assert 429 == answers[-1].status_code, answers[-1].text
    assert int(answers[-1].headers["retry-after"]) > 0


# ---------------------------------------------------------------------------------------------- what must not be told


def test_names_and_words_of_people_stay_where_they_belong(demo: Running, agent: Person) -> None:
    canary = f"canary{uuid.uuid4().hex}"
    wanted = leave_on(agent, free_shifts(agent)[-1], "PERSONAL") | {"reason": canary}
    made = agent.done(ASK, leaveRequest=wanted)
    undo(agent, made)
    name = demo.person(HR).get(f"/v1/{agent.employee}")["displayName"]

    told = b""
    for service in ("directory", "leave", "scheduling", "workbench"):
        with sqlite3.connect(f"file:{demo.folder}/{service}.db?mode=ro", uri=True) as database:
            told += b"".join(row[0] for row in database.execute("select data from kit_outbox"))
    assert made["name"].encode() in told
    assert canary.encode() not in told
    assert name.encode() not in told
    assert canary not in demo.log.read_text()


def stamp(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def undo(agent: Person, made: dict[str, Any]) -> None:
    """Leave no trace on roster and balance."""
    verb = "cancel" if made["state"] == "LEAVE_STATE_APPROVED" else "withdraw"
    agent.done(f"/v1/{made['name']}:{verb}")


def test_nothing_of_all_this_was_a_fault(demo: Running) -> None:
    faults = [json.loads(line) for line in demo.log.read_text().splitlines() if line.startswith('{"')]

    assert [] == [fault for fault in faults if fault.get("event") == "fault"]
