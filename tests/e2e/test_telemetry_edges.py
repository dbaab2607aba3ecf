"""One trace from the request to its last effect, and who speaks to whom: exactly what the services declare."""

from __future__ import annotations

import datetime as dt
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from services import catalogue, edges
from services.kit import telemetry
from services.kit.declared import owner_of
from tests import conftest, floor
from tests.backing.otlp import Span
from tests.e2e.watched import Watched

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]
DAYS = (26, 27)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    """The main job, done once."""
    kept, sys.stderr = sys.stderr, io.StringIO()
    made = Watched(tmp_path_factory.mktemp("whole"), sys.stderr)
    try:
        made.found()
        made.need(3)
        made.roster([dt.date(2026, 11, day) for day in DAYS])
        made.grant(4800, *made.people)
        made.allow_when_covered()
        yield made
    finally:
        made.close()
        sys.stderr = kept


@pytest.fixture(scope="module")
def spans(whole: Watched) -> list[Span]:
    """What was seen of the main job: ask, decide, look at it everywhere, and offer a shift to the others."""
    agent, lead = conftest.agent(whole.people[0]), floor.LEAD
    for path in (
        "/v1/teams",
        "/v1/workItems",
        f"/v1/shifts?employee={agent.employee}&startDate=2026-11-23&endDate=2026-11-24",
    ):
        whole.done("GET", path, lead)
    made = [ask(whole, agent, day) for day in DAYS][-1]
    if made["state"].startswith("LEAVE_STATE_PENDING"):
        whole.done("POST", f"/v1/{made['name']}:approve", lead, {"comment": "ok"})
    offer_shift(whole, conftest.agent(whole.people[2]), DAYS[1])
    whole.world.settle()
    telemetry.flush()
    return whole.receiver.spans()


def ask(whole: Watched, agent: Any, day: int) -> Any:
    start, end = f"2026-11-{day}T01:00:00Z", f"2026-11-{day}T09:00:00Z"
    wanted = {"employee": agent.employee, "leaveType": "ANNUAL", "startTime": start, "endTime": end}
    made = whole.done("POST", "/v1/leaveRequests", agent, {"leaveRequest": wanted})
    whole.world.settle()
    return made


def offer_shift(whole: Watched, agent: Any, day: int) -> None:
    span = f"employee={agent.employee}&startDate=2026-11-{day}&endDate=2026-11-{day + 1}"
    (shift,) = whole.done("GET", f"/v1/shifts?{span}", agent)["shifts"]
    asked = {"employee": agent.employee, "kind": "SWAP_KIND_MARKET", "given": {"shift": shift["name"]}}
    whole.done("POST", "/v1/swaps", agent, asked)


def calls_in(spans: list[Span]) -> dict[str, set[str]]:
    """Whom each service, and the gateway, was seen to call."""
    by_id = {span.id: span for span in spans}
    seen: dict[str, set[str]] = {}
    for span in spans:
        caller = by_id.get(span.parent)
        if span.kind == "SERVER" and caller is not None and "rpc.method" in span.attributes:
            assert "CLIENT" == caller.kind
            seen.setdefault(caller.service, set()).add(span.service)
    return seen


def heard_in(spans: list[Span]) -> dict[str, set[str]]:
    """Whose events each service was seen to hear."""
    seen: dict[str, set[str]] = {}
    for span in spans:
        if span.kind == "CONSUMER":
            seen.setdefault(span.service, set()).add(span.attributes["zhongtai.event.source"])
    return seen


def test_calls_that_are_seen_are_exactly_those_that_are_declared(spans: list[Span]) -> None:
    assert {caller: set(callees) for caller, callees in edges.calls().items()} == calls_in(spans)


def test_events_that_are_seen_are_exactly_those_that_are_declared(spans: list[Span]) -> None:
    assert {consumer: set(sources) for consumer, sources in edges.hears().items()} == heard_in(spans)


def test_the_kept_edges_are_those_of_the_declarations() -> None:
    kept = json.loads((Path(edges.__file__).parent / "edges.json").read_text(encoding="utf-8"))

    assert (edges.calls(), edges.hears()) == (kept["calls"], kept["hears"])


def test_an_edge_that_nobody_declared_would_be_seen(spans: list[Span]) -> None:
    server = next(span for span in spans if span.kind == "SERVER" and span.service == "scheduling" and span.parent)
    client = next(span for span in spans if span.id == server.parent)
    strange = Span(**{**vars(client), "service": "workbench"})
    swapped = [strange if span is client else span for span in spans]

    assert "scheduling" in calls_in(swapped)["workbench"]


def test_events_come_only_from_those_who_tell_them(spans: list[Span]) -> None:
    told = {kind: service.name for service in catalogue.SERVICES for kind in service.tells}
    heard = [span for span in spans if span.kind == "CONSUMER"]

    assert heard
    for span in heard:
        kind = span.attributes["zhongtai.event.type"]
        assert owner_of(kind) == told[kind] == span.attributes["zhongtai.event.source"]


def test_a_request_and_all_that_follows_is_one_trace(spans: list[Span]) -> None:
    root = next(
        span
        for span in reversed(spans)
        if span.name == "POST /v1/leaveRequests" and span.attributes["http.response.status_code"] == 200
    )
    trace = [span for span in spans if span.trace == root.trace]
    by_id = {span.id: span for span in trace}

    assert ("gateway", "SERVER", "") == (root.service, root.kind, root.parent)
    assert all(span.parent in by_id for span in trace if span is not root)

    def way(span: Span) -> list[str]:
        """From the request to a span: services and kinds."""
        steps = []
        while span is not root:
            steps.append(f"{span.service} {span.kind}")
            span = by_id[span.parent]
        return steps[::-1]

    ways = {tuple(way(span)) for span in trace}

    assert ("gateway CLIENT", "leave SERVER") in ways
    assert ("gateway CLIENT", "leave SERVER", "leave CLIENT", "scheduling SERVER", "scheduling CLIENT") in ways
    assert ("gateway CLIENT", "leave SERVER", "workbench CONSUMER", "workbench CLIENT") in ways
    assert ("gateway CLIENT", "leave SERVER", "scheduling CONSUMER", "scheduling CLIENT") in ways
    assert {"sqlite"} == {span.attributes["db.system.name"] for span in trace if "db.system.name" in span.attributes}


def count(whole: Watched, name: str, **attributes: str) -> float:
    telemetry.flush()
    return sum(point.value for point in whole.receiver.of(name, **attributes))


def test_decisions_and_holds_are_counted_when_they_are_kept_and_only_once(whole: Watched, spans: list[Span]) -> None:
    """A preview counts nothing, and a retry nothing more."""
    assert spans
    agent = conftest.agent(whole.people[1])
    start, end = "2026-11-26T01:00:00Z", "2026-11-26T09:00:00Z"
    wanted = {"employee": agent.employee, "leaveType": "ANNUAL", "startTime": start, "endTime": end}
    by = {"zhongtai_action": "leave.approve", "zhongtai_decider": "limits"}
    decided, held = count(whole, "zhongtai.decisions", **by), count(whole, "zhongtai.holds")
    whole.http.post(
        "/v1/leaveRequests:simulate", json={"leaveRequest": wanted}, headers=whole.as_header(agent)
    ).raise_for_status()
    previewed = count(whole, "zhongtai.decisions", **by)
    body = {"leaveRequest": wanted, "requestId": floor.new("once")}
    first = whole.done("POST", "/v1/leaveRequests", agent, body)
    again = whole.done("POST", "/v1/leaveRequests", agent, body)

    assert first == again
    assert decided == previewed
    assert decided + 1 == count(whole, "zhongtai.decisions", **by)
    assert held + 1 == count(whole, "zhongtai.holds")
    assert {"held", "short", "forced"} >= {
        p.attributes["zhongtai.outcome"] for p in whole.receiver.of("zhongtai.holds")
    }


def test_forecasts_are_timed(whole: Watched) -> None:
    assert 1 == count(whole, "zhongtai.forecast.duration")
