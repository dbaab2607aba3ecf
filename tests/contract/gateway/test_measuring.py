"""What the gateway measures of requests: by route and status, and never by address."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from services.kit import errors, telemetry
from tests.backing.otlp import Receiver, collected
from tests.contract.gateway import peers

NAME = "http.server.request.duration"
LIST, ONE = "/v1/leaveRequests", "/v1/{name=leaveRequests/*}"


@pytest.fixture
def receiver():
    with collected(service="gateway") as made:
        yield made


def ask(folder: Any, *requests: tuple[str, str], **answers: Any) -> list[Any]:
    async def all_of_them() -> list[Any]:
        site = peers.site(folder)
        site.peers.answers.update(answers)
        await site.sign_in()
        told = [await site.client.request(verb, path, headers={"sec-fetch-site": "none"}) for verb, path in requests]
        await site.client.aclose()
        site.gateway.close()
        return told

    told = asyncio.run(all_of_them())
    telemetry.flush()
    return told


def counted(receiver: Receiver) -> dict[tuple[str, str, int], float]:
    names = ("http.request.method", "http.route", "http.response.status_code")
    return {tuple(point.attributes.get(name, "") for name in names): point.value for point in receiver.of(NAME)}


def test_requests_are_timed_by_method_route_and_status(tmp_path, receiver):
    telemetry.flush()
    before = counted(receiver)
    ask(
        tmp_path,
        ("GET", LIST),
        ("GET", f"{LIST}?team=teams/a1"),
        ("GET", f"{LIST}/0199"),
        ("GET", "/nowhere/at/all"),
        ("GET", "/session"),
    )
    after = counted(receiver)
    more = {key: value - before.get(key, 0) for key, value in after.items() if value != before.get(key, 0)}

    assert {
        ("POST", "/session", 200): 1,
        ("GET", LIST, 200): 2,
        ("GET", ONE, 200): 1,
        ("GET", "", 404): 1,
        ("GET", "/session", 200): 1,
    } == more
    assert {"s"} == {point.unit for point in receiver.of(NAME)}


def test_a_verb_that_nobody_knows_is_counted_as_other(tmp_path, receiver):
    (answer,) = ask(tmp_path, ("MOVEITALONG", LIST))
    verbs = {verb for verb, _, status in counted(receiver) if status == answer.status_code}

    assert "_OTHER" in verbs
    assert "MOVEITALONG" not in verbs


def test_the_route_is_in_the_span_and_the_address_is_not(tmp_path, receiver):
    ask(tmp_path, ("GET", f"{LIST}/0199-secret?x=secret"), ("GET", "/secret"))
    spans = [span for span in receiver.spans() if span.kind == "SERVER"]

    assert {"POST /session", f"GET {ONE}", "GET"} == {span.name for span in spans}
    assert "secret" not in repr([(span.name, span.attributes) for span in spans])


def test_a_refusal_of_the_gateways_own_is_counted_by_its_reason(tmp_path, receiver):
    def refusals(reason: str) -> float:
        return sum(p.value for p in receiver.of("zhongtai.refusals", zhongtai_reason=reason, http_route=LIST))

    asked = ("GET", f"{LIST}?pageSize=many")
    reason = ask(tmp_path / "first", asked)[0].json()["reason"]
    before = refusals(reason)
    ask(tmp_path / "second", asked)

    assert before + 1 == refusals(reason)


def test_our_own_fault_is_kept_with_its_trace_although_nothing_else_is(tmp_path):
    def fail(_request: object) -> None:
        raise ZeroDivisionError

    with collected(service="gateway", share=0.0) as receiver:
        (answer,) = ask(tmp_path, ("GET", LIST), ListLeaveRequests=fail)
        spans = receiver.spans()

        assert 500 == answer.status_code
        assert {answer.headers.get("trace-id") or answer.json()["traceId"]} == {span.trace for span in spans}
        assert {(f"GET {LIST}", True)} <= {(span.name, span.failed) for span in spans}
        assert 500 in {key[2] for key in counted(receiver)}


def test_a_refusal_of_a_service_is_an_answer(tmp_path):
    def refuse(_request: object) -> None:
        raise errors.NotFound("NOT_FOUND", "No.", "无。")

    with collected(service="gateway", share=0.0) as receiver:
        (answer,) = ask(tmp_path, ("GET", f"{LIST}/0199"), GetLeaveRequest=refuse)

        assert 404 == answer.status_code
        assert [] == receiver.spans()
