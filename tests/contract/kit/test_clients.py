"""What a caller does when a service does not answer as it should: what is sent again, how often, and what is told."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from concurrent import futures

import grpc
import pytest
from grpc_health.v1 import health_pb2_grpc

from services.kit import clients, health, status, tls
from tests import wired
from zhongtai.directory.v1 import identity_pb2
from zhongtai.leave.v1 import leave_pb2

LEAVE = "zhongtai.leave.v1.LeaveService"
READ = (f"{LEAVE}/GetLeaveRequest", leave_pb2.GetLeaveRequestRequest(name="leaveRequests/1"))
WRITE = (f"{LEAVE}/ApproveLeaveRequest", leave_pb2.ApproveLeaveRequestRequest(name="leaveRequests/1", request_id="r"))
UNNAMED = (f"{LEAVE}/ApproveLeaveRequest", leave_pb2.ApproveLeaveRequestRequest(name="leaveRequests/1"))
UNKNOWN = ("zhongtai.elsewhere.v1.Nobody/Knows", identity_pb2.VerifyPasswordRequest())
MOST_TRIES = 4


class Stubborn(grpc.GenericRpcHandler):
    """Answers calls with the codes that it was given, one after the other; None is a proper answer."""

    def __init__(self, codes: Iterator[grpc.StatusCode | None]) -> None:
        self._codes = codes
        self.asked = 0

    def service(self, details):
        return grpc.unary_unary_rpc_method_handler(self._answer) if LEAVE in details.method else None

    def _answer(self, request: bytes, context: grpc.ServicerContext) -> bytes:
        self.asked += 1
        code = next(self._codes)
        if code is not None:
            context.abort(code, "no")
        return b""


@pytest.fixture
def serve(tmp_path) -> Iterator[Callable[..., tuple[Stubborn, clients.Remote]]]:
    """Starts a service that gives these codes, the last one for ever: `serve(CANCELLED, None)`."""
    ends: list[Callable[[], object]] = []

    def start(*codes: grpc.StatusCode | None) -> tuple[Stubborn, clients.Remote]:
        stubborn = Stubborn(itertools.chain(codes, itertools.repeat(codes[-1])))
        server = grpc.server(futures.ThreadPoolExecutor(4))
        server.add_generic_rpc_handlers((stubborn,))
        well = health.Health([])
        well.say(ready=True)
        health_pb2_grpc.add_HealthServicer_to_server(well, server)
        port = server.add_secure_port("127.0.0.1:0", tls.server_credentials(wired.own(tmp_path, "leave")))
        server.start()
        way = clients.Remote("leave", f"127.0.0.1:{port}", wired.own(tmp_path, "gateway"))
        ends.extend((way.close, well.end, lambda: server.stop(0).wait()))
        return stubborn, way

    yield start
    for end in ends:
        end()


def ask(way: clients.Remote, asked, seconds: float = 20.0) -> str:
    """The reason of the refusal; empty when there was none."""
    method, request = asked
    try:
        way(method, request, leave_pb2.LeaveRequest, {}, seconds)
    except status.Refused as refused:
        return status.to_refusal(refused.status).reason
    return ""


@pytest.mark.parametrize("asked", [READ, WRITE, UNNAMED])
def test_what_did_not_reach_a_service_is_sent_again(serve, asked):
    stubborn, way = serve(grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.UNAVAILABLE, None)

    assert "" == ask(way, asked)
    assert 3 == stubborn.asked


@pytest.mark.parametrize("asked,reason,tries", [(READ, "", 2), (WRITE, "", 2), (UNNAMED, "PEER_AWAY", 1)])
def test_what_a_service_took_in_and_gave_up_is_sent_again_when_that_does_nothing_twice(serve, asked, reason, tries):
    """Reads, and writes that carry a request id: the second is answered with what the first did."""
    stubborn, way = serve(grpc.StatusCode.CANCELLED, None)

    assert (reason, tries) == (ask(way, asked), stubborn.asked)


def test_it_is_sent_again_once(serve):
    stubborn, way = serve(grpc.StatusCode.CANCELLED)

    assert ("PEER_AWAY", 2) == (ask(way, READ), stubborn.asked)


def test_nothing_is_sent_again_that_nobody_knows_to_be_harmless():
    assert not clients._repeatable(*UNKNOWN)


@pytest.mark.parametrize(
    "code,reason",
    [
        (grpc.StatusCode.RESOURCE_EXHAUSTED, "BUSY"),
        (grpc.StatusCode.UNAVAILABLE, "PEER_AWAY"),
        (grpc.StatusCode.UNIMPLEMENTED, "INTERNAL"),
    ],
)
def test_a_bare_status_becomes_a_refusal_that_people_can_read(serve, code, reason):
    _, way = serve(code)

    assert reason == ask(way, READ)


def test_a_service_that_answers_nothing_any_more_is_not_asked_four_times_as_often(serve):
    """The retry budget: half a hundred failures, and nothing is sent again until things go well."""
    stubborn, way = serve(grpc.StatusCode.UNAVAILABLE)
    calls = 120
    for _ in range(calls):
        ask(way, READ)

    assert calls < stubborn.asked < calls + 60
    assert stubborn.asked < calls * MOST_TRIES / 2


def test_after_what_fails_for_a_moment_things_go_on(serve):
    stubborn, way = serve(*[grpc.StatusCode.UNAVAILABLE] * 10, None)

    assert {""} == {ask(way, READ) for _ in range(40)} - {"PEER_AWAY"}
    assert "" == ask(way, READ)
    assert stubborn.asked > 40
