"""What one command starts: every part well, the main job done through the gateway, events over RabbitMQ, telemetry out."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.containers.centre import LEAD, Centre, absences, accepted, free_minutes, item_of, leave_on
from tests.containers.stack import SERVICES, WORKERS, Stack, docker, health, inspect, wait_for

pytestmark = [pytest.mark.containers, pytest.mark.timeout(900)]
CHARGED = 480
CALL = """
import pathlib, sys
import grpc
from grpc_health.v1 import health_pb2
from services.kit import tls
own = tls.Mounted(pathlib.Path("/run/zhongtai/tls"))
credentials = tls.channel_credentials(own.shown())
made = {
    "plain": lambda: grpc.insecure_channel("scheduling:9000"),
    "mutual": lambda: grpc.secure_channel("scheduling:9000", credentials, options=tls.channel_options("scheduling")),
    "nameless": lambda: grpc.secure_channel(
        "scheduling:9000", grpc.ssl_channel_credentials(own.shown().authorities), options=tls.channel_options("scheduling")
    ),
}[sys.argv[1]]()
method = made.unary_unary("/grpc.health.v1.Health/Check", response_deserializer=health_pb2.HealthCheckResponse.FromString)
try:
    print(method(b"", timeout=5).status)
except grpc.RpcError as error:
    print(error.code().name)
"""


def test_every_part_is_well_and_the_gateway_says_so(stack: Stack) -> None:
    stack.wait_until_healthy(*SERVICES, *WORKERS, "gateway", "postgres", "rabbitmq")
    told = wait_for(lambda: _ready(stack))

    assert {"ready": True, "draining": False, "services": dict.fromkeys(sorted(SERVICES), True)} == told


def test_only_the_gateway_can_be_reached_and_only_from_this_machine(stack: Stack) -> None:
    services = (*SERVICES, *WORKERS, "gateway", "postgres", "rabbitmq", "collector")
    bound = {
        service: [place["HostIp"] for places in _ports(stack, service).values() for place in places or ()]
        for service in services
    }

    assert {service: ["127.0.0.1"] if service == "gateway" else [] for service in services} == bound


@pytest.mark.parametrize(
    "how, answer", [("mutual", "1"), ("plain", "UNAVAILABLE"), ("nameless", "UNAVAILABLE")], ids=lambda word: word
)
def test_a_service_takes_calls_over_mutual_tls_only(stack: Stack, how: str, answer: str) -> None:
    said = docker("exec", stack.containers("leave")[0], "python", "-c", CALL, how)

    assert answer == said.strip()


def test_a_leave_asked_and_approved_reaches_the_roster_and_closes_the_card(founded: Centre) -> None:
    agent, lead = founded.person("1002"), founded.person(LEAD)
    before = free_minutes(agent)
    made = accepted(agent, "/v1/leaveRequests", leaveRequest=leave_on(agent, 0))
    assert "LEAVE_STATE_PENDING" == made["state"]

    card = wait_for(lambda: item_of(lead, made["name"]))
    approve = next(action for action in card["draft"]["actions"] if action["id"] == "approve")
    decided = lead.done(f"/{approve['method']}", **approve["request"])
    assert "LEAVE_STATE_APPROVED" == decided["state"]

    (absence,) = wait_for(lambda: absences(agent, 0))
    assert made["name"] == absence["source"]
    wait_for(lambda: item_of(lead, made["name"]) is None)
    assert before - CHARGED == free_minutes(agent)


def test_whoever_hears_has_quorum_queues_and_takes_all_that_comes(stack: Stack, founded: Centre) -> None:
    agent = founded.person("1003")
    accepted(agent, "/v1/leaveRequests", leaveRequest=leave_on(agent, 8))
    queues = wait_for(lambda: _queues_if_empty(stack))

    assert {f"evt-{service}-{part}" for service in SERVICES for part in range(8)} == {
        name for name in queues if not name.endswith(".dlq")
    }
    assert {"quorum"} == {kind for kind, _ in queues.values()}
    assert {1} == {consumers for name, (_, consumers) in queues.items() if not name.endswith(".dlq")}


def test_every_process_reports_to_the_collector(stack: Stack, founded: Centre) -> None:
    assert founded
    wait_for(lambda: len(_reporting(stack)) >= len(SERVICES) + 1)

    assert {*SERVICES, "gateway"} <= _reporting(stack)


def test_health_is_told_to_whoever_asks_the_engine(stack: Stack) -> None:
    container = stack.only("scheduling-worker")

    assert "healthy" == health(container)
    assert ["python", "-m", "services.kit.probe"] == inspect(container)["Config"]["Healthcheck"]["Test"][1:]


def _ready(stack: Stack) -> dict[str, Any] | None:
    told: dict[str, Any] = httpx.get(f"{stack.url}/readyz", timeout=10).json()
    return told if all(told["services"].values()) else None


def _ports(stack: Stack, service: str) -> dict[str, Any]:
    return dict(inspect(stack.containers(service)[0])["NetworkSettings"]["Ports"])


def _reporting(stack: Stack) -> set[str]:
    lines = [json.loads(line) for line in stack.logs("collector").splitlines() if line.startswith("{")]
    return {told["service"].removeprefix("zhongtai-") for line in lines for told in line["told"]}


def _queues_if_empty(stack: Stack) -> dict[str, tuple[str, int]]:
    """Type and consumers of each queue, once no message is left in any."""
    columns = ("name", "type", "consumers", "messages")
    told = docker("exec", stack.only("rabbitmq"), "rabbitmqctl", "--quiet", "list_queues", *columns)
    rows = [line.split() for line in told.splitlines() if line.startswith("evt-")]
    if any(int(messages) for *_, messages in rows):
        return {}
    return {name: (kind, int(consumers)) for name, kind, consumers, _ in rows}
