"""Calls over HTTP: what the service behind is asked, what comes back, and what bad input gets."""

import asyncio
import base64
import threading

import pytest
from google.api import httpbody_pb2

from services.kit import errors
from tests.contract.gateway import peers
from zhongtai.directory.v1 import directory_pb2
from zhongtai.leave.v1 import leave_pb2

LEAVE = "/zhongtai.leave.v1.LeaveService"
REQUEST_ID = "0192f0c1-7f2f-7000-8000-000000000001"
JSON = {"content-type": "application/json"}


def test_a_list_is_asked_for_by_query_and_answered_in_proto_json(tmp_path):
    reply = leave_pb2.ListLeaveRequestsResponse(next_page_token="p2")
    reply.leave_requests.add(name="leaveRequests/r1").start_time.seconds = 1_764_000_000

    async def story(at):
        await at.sign_in()
        at.peers.answers["ListLeaveRequests"] = reply
        answer = await at.client.get("/v1/leaveRequests?pageSize=20&page_token=p1&fromTime=2026-11-01T00:00:00Z")
        asked = at.peers.last("ListLeaveRequests").request

        assert (20, "p1", 1_793_491_200) == (asked.page_size, asked.page_token, asked.from_time.seconds)
        expected = {"leaveRequests": [{"name": "leaveRequests/r1", "startTime": "2025-11-24T16:00:00Z"}]}
        assert expected | {"nextPageToken": "p2"} == answer.json()

    peers.run(tmp_path, story)


def test_a_verb_takes_its_name_from_the_path_and_the_rest_from_the_body(tmp_path):
    async def story(at):
        await at.sign_in()
        body = {"requestId": REQUEST_ID, "comment": "好"}
        answer = await at.client.post("/v1/leaveRequests/r1:approve", json=body)
        asked = at.peers.last("ApproveLeaveRequest")

        assert 200 == answer.status_code
        assert ("leaveRequests/r1", REQUEST_ID, "好") == (
            asked.request.name,
            asked.request.request_id,
            asked.request.comment,
        )
        assert "en" == asked.metadata["accept-language"]
        assert answer.headers["trace-id"] == asked.metadata["traceparent"][3:35]

    peers.run(tmp_path, story)


def test_a_nested_name_and_a_field_mask_reach_the_service(tmp_path):
    async def story(at):
        await at.sign_in()
        body = {"team": {"displayName": "甲组"}, "updateMask": "displayName,lead"}
        await at.client.patch("/v1/teams/a1", json=body)
        asked = at.peers.last("UpdateTeam").request

        assert ("teams/a1", "甲组") == (asked.team.name, asked.team.display_name)
        assert ["display_name", "lead"] == list(asked.update_mask.paths)

    peers.run(tmp_path, story)


def test_an_action_is_sent_by_its_full_method(tmp_path):
    async def story(at):
        await at.sign_in()
        at.peers.answers["ApproveLeaveRequest"] = leave_pb2.LeaveRequest(name="leaveRequests/r1")
        body = {"name": "leaveRequests/r1", "requestId": REQUEST_ID}
        answer = await at.client.post(f"{LEAVE}/ApproveLeaveRequest", json=body)

        assert {"name": "leaveRequests/r1"} == answer.json()

    peers.run(tmp_path, story)


def test_what_only_services_may_call_is_not_there(tmp_path):
    async def story(at):
        await at.sign_in()
        for path in ("scheduling.v1.SchedulingService/HoldCover", "directory.v1.IdentityService/GetPrincipal"):
            answer = await at.client.post(f"/zhongtai.{path}", json={})

            assert (404, "UNKNOWN_ADDRESS") == (answer.status_code, answer.json()["reason"])

    peers.run(tmp_path, story)


def test_a_body_that_is_no_json_answer_comes_as_it_is(tmp_path):
    async def story(at):
        at.peers.answers["ReadShiftFeed"] = httpbody_pb2.HttpBody(content_type="text/calendar", data=b"BEGIN:VCALENDAR")
        answer = await at.client.get("/feeds/some%2Fsecret")

        assert (b"BEGIN:VCALENDAR", "text/calendar") == (answer.content, answer.headers["content-type"])
        assert "some/secret" == at.peers.last("ReadShiftFeed").request.secret

    peers.run(tmp_path, story)


def deep(levels):
    return b'{"a":' * levels + b"1" + b"}" * levels


@pytest.mark.parametrize(
    "path,body,status,reason",
    [
        ("/v1/leaveRequests/r1:approve", b'{"nmae": 1}', 400, "UNKNOWN_FIELD"),
        ("/v1/leaveRequests/r1:approve", b'{"comment": 1}', 400, "BAD_VALUE"),
        ("/v1/leaveRequests/r1:approve", b'{"comment": "a", "comment": "b"}', 400, "DUPLICATE_FIELD"),
        ("/v1/leaveRequests/r1:approve", b'{"name": "leaveRequests/r2"}', 400, "PATH_MISMATCH"),
        ("/v1/leaveRequests/r1:approve", b'{"comment": ', 400, "BAD_JSON"),
        ("/v1/leaveRequests/r1:approve", b'{"comment": "\xff"}', 400, "BAD_JSON"),
        ("/v1/leaveRequests/r1:approve", b"", 400, "BAD_JSON"),
        ("/v1/leaveRequests/r1:approve", b"[1]", 400, "NOT_AN_OBJECT"),
        ("/v1/leaveRequests/r1:approve", b"NaN", 400, "BAD_VALUE"),
        ("/v1/leaveRequests/r1:approve", b"1" * 5000, 400, "BAD_VALUE"),
        ("/v1/leaveRequests/r1:approve", deep(65), 400, "TOO_DEEP"),
        ("/v1/leaveRequests/r1:approve", deep(100_000), 400, "TOO_DEEP"),
        ("/v1/leaveRequests/r1:approve", b'{"comment": "' + b"x" * 2**20 + b'"}', 413, "BODY_TOO_LARGE"),
        ("/v1/leaveRequests/r1:approve?comment=x", b"{}", 400, "UNKNOWN_FIELD"),
        ("/v1/leaveRequests/r1:aprove", b"{}", 404, "UNKNOWN_ADDRESS"),
        ("/v1/leaveRequests/r1", b"{}", 405, "METHOD_NOT_ALLOWED"),
        ("/v1/nothing", b"{}", 404, "UNKNOWN_ADDRESS"),
        (f"{LEAVE}/NoSuchMethod", b"{}", 404, "UNKNOWN_ADDRESS"),
    ],
)
def test_a_bad_body_is_refused_before_any_service_hears_of_it(tmp_path, path, body, status, reason):
    async def story(at):
        await at.sign_in()
        heard = len(at.peers.asked)
        answer = await at.client.post(path, content=body, headers=JSON)

        assert (status, reason) == (answer.status_code, answer.json()["reason"])
        assert heard == len(at.peers.asked)

    peers.run(tmp_path, story)


@pytest.mark.parametrize(
    "query,reason",
    [
        ("pageSize=1&pageSize=2", "DUPLICATE_FIELD"),
        ("pageSize=1&page_size=1", "DUPLICATE_FIELD"),
        ("pageSize=many", "BAD_VALUE"),
        ("pageSize=99999999999", "BAD_VALUE"),
        ("fromTime=tomorrow", "BAD_VALUE"),
        ("nothing=1", "UNKNOWN_FIELD"),
        ("pageToken=%ff", "BAD_VALUE"),
        ("&".join(["x=1"] * 1001), "BAD_VALUE"),
    ],
)
def test_a_bad_query_is_refused(tmp_path, query, reason):
    async def story(at):
        await at.sign_in()
        answer = await at.client.get(f"/v1/leaveRequests?{query}")

        assert (400, reason) == (answer.status_code, answer.json()["reason"])

    peers.run(tmp_path, story)


def test_json_that_is_wrong_is_told_where(tmp_path):
    async def story(at):
        await at.sign_in()
        answer = await at.client.post(f"{LEAVE}/GetLeaveRequest", content=b'{\n  "name": oops}', headers=JSON)

        assert {"line": "2", "column": "11"} == answer.json()["metadata"]

    peers.run(tmp_path, story)


@pytest.mark.parametrize(
    "kind", [None, "text/plain", "application/x-www-form-urlencoded", "application/json; charset=gbk"]
)
def test_a_write_that_is_not_json_is_refused(tmp_path, kind):
    async def story(at):
        await at.sign_in()
        headers = {"content-type": kind} if kind else {}
        answer = await at.client.post("/v1/leaveRequests/r1:approve", content=b"{}", headers=headers)

        assert (415, "WRONG_CONTENT_TYPE") == (answer.status_code, answer.json()["reason"])

    peers.run(tmp_path, story)


def test_an_address_without_end_is_refused(tmp_path):
    async def story(at):
        answer = await at.client.get("/v1/leaveRequests?pageToken=" + "x" * 20_000)

        assert 414 == answer.status_code

    peers.run(tmp_path, story)


def test_a_file_may_come_as_a_form_or_in_json(tmp_path):
    content = "工号,姓名\n1,王芳\n".encode()
    fields = {"format": "csv", "centre": "centres/gz", "requestId": REQUEST_ID, "columns": '{"employee_no": "工号"}'}

    async def story(at):
        await at.sign_in()
        answer = await at.client.post("/v1/employees:import", data=fields, files={"file": ("people.csv", content)})
        as_form = at.peers.last("ImportEmployees").request
        body = fields | {"content": base64.b64encode(content).decode(), "columns": {"employee_no": "工号"}}
        await at.client.post("/v1/employees:import", json=body)

        assert 200 == answer.status_code, answer.text
        assert content == as_form.content
        assert as_form == at.peers.last("ImportEmployees").request

    peers.run(tmp_path, story)


@pytest.mark.parametrize(
    "files,reason",
    [({}, "BAD_FORM"), ({"other": ("a.csv", b"x")}, "BAD_FORM"), ({"file": ("a.csv", b"x")}, "UNKNOWN_FIELD")],
)
def test_a_form_that_does_not_fit_is_refused(tmp_path, files, reason):
    async def story(at):
        await at.sign_in()
        boundary = {} if files else {"content-type": "multipart/form-data; boundary=x"}
        answer = await at.client.post("/v1/employees:import", data={"nothing": "1"}, files=files, headers=boundary)

        assert (400, reason) == (answer.status_code, answer.json()["reason"])

    peers.run(tmp_path, story)


def test_an_import_may_be_larger_than_other_bodies(tmp_path):
    content = b"x" * (3 * 2**20)

    async def story(at):
        await at.sign_in()
        body = {"content": base64.b64encode(content).decode(), "format": "csv"}
        answer = await at.client.post("/v1/employees:import", json=body)

        assert 200 == answer.status_code
        assert isinstance(at.peers.last("ImportEmployees").request, directory_pb2.ImportEmployeesRequest)
        assert content == at.peers.last("ImportEmployees").request.content

    peers.run(tmp_path, story)


def refuse(_request):
    raise errors.WrongState(
        "NOT_PENDING",
        "This request is already approved.",
        "该申请已批准。",
        violations=(errors.Violation("name", "NOT_PENDING", "not pending", "不是待定"),),
        alternatives=(
            errors.Alternative("Look at it", "看一看", "zhongtai.leave.v1.LeaveService/GetLeaveRequest", {"name": "x"}),
        ),
        retry_after_s=1.5,
        leave_request="leaveRequests/r1",
    )


@pytest.mark.parametrize(
    "locale,detail", [("en", "This request is already approved."), ("zh-CN,en;q=0.5", "该申请已批准。")]
)
def test_a_refusal_is_a_problem_in_the_callers_language(tmp_path, locale, detail):
    async def story(at):
        await at.sign_in()
        at.peers.answers["ApproveLeaveRequest"] = refuse
        headers = {"accept-language": locale}
        answer = await at.client.post("/v1/leaveRequests/r1:approve", json={}, headers=headers)
        problem = answer.json()

        assert (400, "application/problem+json") == (answer.status_code, answer.headers["content-type"])
        assert ("https://zhongtai/errors/NOT_PENDING", "NOT_PENDING", "leave.zhongtai") == (
            problem["type"],
            problem["reason"],
            problem["domain"],
        )
        assert detail == problem["detail"]
        assert {"leaveRequest": "leaveRequests/r1"} == problem["metadata"]
        assert ["name"] == [each["field"] for each in problem["violations"]]
        expected = {
            "text": {"zh": "看一看", "en": "Look at it"},
            "method": f"{LEAVE[1:]}/GetLeaveRequest",
            "request": {"name": "x"},
        }
        assert [expected] == problem["alternatives"]
        assert ("2", 2) == (answer.headers["retry-after"], problem["retryAfterSeconds"])

    peers.run(tmp_path, story)


def test_a_refused_action_suits_connect_clients_and_the_console(tmp_path):
    async def story(at):
        await at.sign_in()
        at.peers.answers["ApproveLeaveRequest"] = refuse
        answer = await at.client.post(f"{LEAVE}/ApproveLeaveRequest", json={})
        problem = answer.json()

        assert "application/json" == answer.headers["content-type"]
        assert ("failed_precondition", "This request is already approved.") == (problem["code"], problem["message"])
        assert "google.rpc.ErrorInfo" == problem["details"][0]["type"]
        assert ("NOT_PENDING", 400) == (problem["reason"], problem["status"])

    peers.run(tmp_path, story)


@pytest.mark.parametrize(
    "kind,status",
    [
        (errors.Invalid, 400),
        (errors.Unauthenticated, 401),
        (errors.Forbidden, 403),
        (errors.NotFound, 404),
        (errors.Conflict, 409),
        (errors.Busy, 429),
        (errors.Unavailable, 503),
    ],
)
def test_each_kind_of_refusal_has_its_status(tmp_path, kind, status):
    def say_no(_request):
        raise kind("SOME_REASON", "No.", "不行。")

    async def story(at):
        await at.sign_in()
        at.peers.answers["GetLeaveRequest"] = say_no
        answer = await at.client.get("/v1/leaveRequests/r1")

        assert (status, "SOME_REASON") == (answer.status_code, answer.json()["reason"])

    peers.run(tmp_path, story)


def test_our_own_fault_tells_nothing_but_a_trace_id(tmp_path):
    def break_down(_request):
        raise RuntimeError("secret detail")

    async def story(at):
        await at.sign_in()
        at.peers.answers["GetLeaveRequest"] = break_down
        answer = await at.client.get("/v1/leaveRequests/r1")

        assert (500, "INTERNAL") == (answer.status_code, answer.json()["reason"])
        assert "secret" not in answer.text

    peers.run(tmp_path, story)


def test_more_calls_than_the_bound_are_told_to_come_again(tmp_path):
    go_on, both = threading.Event(), threading.Barrier(3)

    def wait(_request):
        both.wait(10)
        go_on.wait(10)
        return leave_pb2.LeaveRequest()

    async def story(at):
        await at.sign_in()
        at.peers.answers["GetLeaveRequest"] = wait
        waiting = [asyncio.ensure_future(at.client.get("/v1/leaveRequests/r1")) for _ in range(2)]
        await asyncio.to_thread(both.wait, 10)
        refused = await at.client.get("/v1/leaveRequests/r1")
        go_on.set()
        answered = [(await each).status_code for each in waiting]

        assert (429, "BUSY", "1") == (refused.status_code, refused.json()["reason"], refused.headers["retry-after"])
        assert [200, 200] == answered

    peers.run(tmp_path, story, calls_in_flight=2)


def test_one_callers_calls_in_a_minute_are_bounded(tmp_path):
    async def story(at):
        await at.sign_in()
        statuses = [(await at.client.get("/v1/leaveRequests/r1")).status_code for _ in range(5)]

        assert [200, 200, 200, 429, 429] == statuses

    peers.run(tmp_path, story, rate_per_minute=3)


def test_a_connect_client_may_ask_for_less_time(tmp_path):
    async def story(at):
        await at.sign_in()
        headers = {"connect-timeout-ms": "250"}
        await at.client.post(f"{LEAVE}/GetLeaveRequest", json={}, headers=headers)

        assert 0 < at.peers.last("GetLeaveRequest").seconds <= 0.25

    peers.run(tmp_path, story)
