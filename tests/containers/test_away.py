"""What people meet while a part is away, and that it is all as it should be once that part is back."""

from __future__ import annotations

import datetime as dt
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable
from typing import Any, Self

import httpx
import pytest

from tests.containers.centre import FIRST, LEAD, Centre, absences, accepted, free_minutes, item_of, leave_on
from tests.containers.stack import Stack, docker, health, wait_for
from tests.e2e.conftest import Person

pytestmark = [pytest.mark.containers, pytest.mark.timeout(900)]
CLIENTS = 8


class Load:
    """People who read and write all the time; `answers` counts what they were answered."""

    def __init__(self, centre: Centre) -> None:
        self.answers: Counter[str] = Counter()
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        agents = [centre.person(str(1003 + place % 6)) for place in range(CLIENTS)]
        self._threads = [
            threading.Thread(target=self._work, args=(agent, place), daemon=True) for place, agent in enumerate(agents)
        ]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        for thread in self._threads:
            thread.join()

    def _work(self, agent: Person, place: int) -> None:
        day = 7 + place // 6
        while not self._stopping.is_set():
            for call in self._calls(agent, day):
                try:
                    answer = call()
                except httpx.HTTPError as error:
                    said = type(error).__name__
                else:
                    said = str(answer.status_code) if answer.is_success else f"{answer.status_code} {answer.text}"
                with self._lock:
                    self.answers[said] += 1

    def _calls(self, agent: Person, day: int) -> list[Callable[[], httpx.Response]]:
        body = {"leaveRequest": leave_on(agent, day)}
        return [
            lambda: agent.http.get(f"/v1/{agent.employee}/leaveBalance"),
            lambda: agent.http.post("/v1/leaveRequests:simulate", json=body),
            lambda: agent.http.get("/v1/leaveRequests", params={"employee": agent.employee}),
        ]


def test_a_replica_that_is_told_to_end_ends_without_a_failed_call(stack: Stack, founded: Centre) -> None:
    first, second = stack.containers("leave")
    wait_for(lambda: connections(first) and connections(second))
    with Load(founded) as load:
        time.sleep(2)
        docker("stop", "--time", "30", first)
        docker("start", first)
        wait_for(lambda: health(first) == "healthy" and connections(first))
        docker("stop", "--time", "30", second)
        time.sleep(2)
    docker("start", second)
    stack.wait_until_healthy("leave")

    assert {"200"} == set(load.answers), load.answers
    assert load.answers["200"] > 100


def test_a_replica_that_hangs_is_passed_over(stack: Stack, founded: Centre) -> None:
    agent = founded.person("1002")
    hanging, other = stack.containers("leave")
    wait_for(lambda: connections(hanging) and connections(other))
    with stack.paused(hanging):
        wait_for(lambda: all(agent.http.get("/v1/leaveTypes").is_success for _ in range(20)))
    stack.wait_until_healthy("leave")


def test_while_a_service_hangs_the_others_answer_and_it_says_so(stack: Stack, founded: Centre) -> None:
    agent = founded.person("1002")
    request_id = str(uuid.uuid4())
    body = {"leaveRequest": leave_on(agent, 2), "requestId": request_id}
    with stack.paused(*stack.containers("leave")):
        away = agent.http.post("/v1/leaveRequests", json=body)
        elsewhere = agent.http.get("/v1/shifts", params=_week())
        told = wait_for(lambda: _without(stack, "leave"))
    made = wait_for(lambda: _success(agent.http.post("/v1/leaveRequests", json=body)))
    again = agent.http.post("/v1/leaveRequests", json=body)

    assert (503, "PEER_AWAY") == (away.status_code, away.json()["reason"])
    assert 200 == elsewhere.status_code
    assert told["ready"]
    assert made == again.json()
    mine = agent.get("/v1/leaveRequests", employee=agent.employee)["leaveRequests"]
    assert 1 == sum(each["startTime"] == made["startTime"] for each in mine)


def test_leave_asked_while_scheduling_cannot_be_reached_goes_to_a_person(stack: Stack, founded: Centre) -> None:
    agent, lead = founded.person("1003"), founded.person(LEAD)
    with stack.cut_off("scheduling", "calls", "data"):
        wait_for(lambda: _without(stack, "scheduling"))
        made = agent.done("/v1/leaveRequests", leaveRequest=leave_on(agent, 3))
        roster = agent.http.get("/v1/shifts", params=_week())
    wait_for(lambda: _success(agent.http.get("/v1/shifts", params=_week())))

    assert "LEAVE_STATE_PENDING" == made["state"]
    assert "COVER_UNKNOWN" in {reason["code"] for reason in made["decision"]["reasons"]}
    assert (503, "PEER_AWAY") == (roster.status_code, roster.json()["reason"])
    assert wait_for(lambda: item_of(lead, made["name"]))


def test_while_the_broker_is_away_people_notice_nothing_and_events_wait(stack: Stack, founded: Centre) -> None:
    agent, lead = founded.person("1004"), founded.person(LEAD)
    before = free_minutes(agent)
    with stack.cut_off("rabbitmq", "data"):
        made = agent.done("/v1/leaveRequests", leaveRequest=leave_on(agent, 1))
        decided = lead.done(f"/v1/{made['name']}:approve")
        assert before - made["chargedMinutes"] == free_minutes(agent)
        assert [] == absences(agent, 1)
    (absence,) = wait_for(lambda: absences(agent, 1))

    assert "LEAVE_STATE_APPROVED" == decided["state"]
    assert made["name"] == absence["source"]
    wait_for(lambda: item_of(lead, made["name"]) is None)
    stack.wait_until_healthy("leave-worker", "scheduling-worker", "workbench-worker")


def test_while_the_database_is_away_calls_are_refused_and_nothing_acknowledged_is_lost(
    stack: Stack, founded: Centre
) -> None:
    agent = founded.person("1005")
    kept = accepted(agent, "/v1/leaveRequests", leaveRequest=leave_on(agent, 1))
    body = {"leaveRequest": leave_on(agent, 2), "requestId": str(uuid.uuid4())}
    with stack.cut_off("postgres", "data"):
        refused = agent.http.post("/v1/leaveRequests", json=body)
        wait_for(lambda: health(stack.containers("leave")[0]) == "unhealthy")
        later = agent.http.post("/v1/leaveRequests", json=body)
    made = wait_for(lambda: _success(agent.http.post("/v1/leaveRequests", json=body)))
    stack.wait_until_healthy("leave", "directory", "scheduling", "workbench")

    assert (503, 503) == (refused.status_code, later.status_code)
    assert {kept["name"], made["name"]} <= {
        each["name"] for each in agent.get("/v1/leaveRequests", employee=agent.employee)["leaveRequests"]
    }


def test_a_worker_that_is_killed_goes_on_where_it_stopped(stack: Stack, founded: Centre) -> None:
    agent, lead = founded.person("1006"), founded.person(LEAD)
    worker = stack.only("scheduling-worker")
    docker("kill", worker)
    made = accepted(agent, "/v1/leaveRequests", leaveRequest=leave_on(agent, 4))
    lead.done(f"/v1/{made['name']}:approve")
    docker("start", worker)
    (absence,) = wait_for(lambda: absences(agent, 4))

    assert made["name"] == absence["source"]


def test_after_all_that_every_audit_log_holds(stack: Stack) -> None:
    for service in ("directory", "workbench", "scheduling", "leave"):
        container = stack.containers(service)[0]

        assert "the audit log holds" in docker("exec", container, "zhongtai", "audit", "verify", service)


def connections(container: str) -> int:
    """How many connections a container's gRPC port has open."""
    table = docker("exec", container, "cat", "/proc/net/tcp", "/proc/net/tcp6")
    rows = [line.split() for line in table.splitlines()]
    return sum(row[1].endswith(":2328") and row[3] == "01" for row in rows if len(row) > 3)


def _without(stack: Stack, service: str) -> dict[str, Any] | None:
    """What the gateway says of itself once it has noticed that a service is away."""
    told: dict[str, Any] = httpx.get(f"{stack.url}/readyz", timeout=10).json()
    return None if told["services"][service] else told


def _success(answer: httpx.Response) -> Any:
    return answer.json() if answer.is_success else None


def _week() -> dict[str, str]:
    return {"employee": "employees/1002", "startDate": str(FIRST), "endDate": str(FIRST + dt.timedelta(days=7))}
