"""What a process says of its health, to whom, and that too many calls at once are turned away politely."""

from __future__ import annotations

import queue
import threading

import grpc
import pytest
import sqlalchemy as sa
from google.rpc import error_details_pb2
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_status import rpc_status

from services.kit import auth, clients, health, server, status
from services.leave import service as leave
from tests import conftest, wired
from tests.backing import postgres
from zhongtai.leave.v1 import leave_pb2, leave_pb2_grpc

SERVING = health_pb2.HealthCheckResponse.SERVING
NOT_SERVING = health_pb2.HealthCheckResponse.NOT_SERVING
ASKED = leave_pb2.GetLeaveBalanceRequest(employee="employees/a")
WORKERS = 2
MOST = WORKERS * 16


@pytest.fixture
def world(make_world):
    made = make_world(leave.SERVICE)
    made.found_team()
    made.hire("employees/a")
    return made


@pytest.fixture
def front(world):
    own = wired.own(world.settings.data_dir, "leave")
    started = server.Server(world.host.running, "127.0.0.1:0", own, workers=WORKERS, health_address="127.0.0.1:0")
    started.start()
    yield started
    started.drain(0)


def check(channel: grpc.Channel, name: str) -> int:
    asked = health_pb2.HealthCheckRequest(service=name)
    return health_pb2_grpc.HealthStub(channel).Check(asked, timeout=30).status


def test_probes_without_a_certificate_hear_of_health_and_of_nothing_else(world, front):
    metadata = (("authorization", f"Bearer {world.token(conftest.agent('employees/a'))}"),)
    with grpc.insecure_channel(f"127.0.0.1:{front.health_port}") as channel:
        told = [check(channel, name) for name in (health.READY, health.LIVE)]
        with pytest.raises(grpc.RpcError) as refused:
            leave_pb2_grpc.LeaveServiceStub(channel).GetLeaveBalance(ASKED, metadata=metadata, timeout=30)

    assert [SERVING, SERVING] == told
    assert grpc.StatusCode.UNIMPLEMENTED == refused.value.code()


@pytest.mark.parametrize("caller", ["workbench", "stranger"])
def test_who_may_not_call_hears_nothing_of_health_and_why_the_call_is_refused(world, front, caller):
    """Not even by watching, which keeps a thread each."""
    own = wired.own(world.settings.data_dir, caller)
    way = clients.Remote("leave", f"127.0.0.1:{front.port}", own)
    token = auth.load_signer(world.settings.key_dir, f"services/{caller}").own("main")
    method = "zhongtai.leave.v1.LeaveService/GetLeaveBalance"
    with wired.channel(world.settings.data_dir, "leave", front.port, caller=caller) as channel:
        with pytest.raises(grpc.RpcError) as unheard:
            check(channel, health.READY)
        watches = [health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest()) for _ in range(20)]
        ended = {each.code() for each in watches}
    with pytest.raises(status.Refused) as refused:
        way(method, ASKED, leave_pb2.LeaveBalance, {"authorization": f"Bearer {token}"}, 30.0)
    way.close()
    with wired.channel(world.settings.data_dir, "leave", front.port) as channel:
        told = check(channel, health.READY)

    assert ({grpc.StatusCode.UNIMPLEMENTED}, grpc.StatusCode.UNIMPLEMENTED) == (ended, unheard.value.code())
    assert "CALLER_NOT_ALLOWED" == status.to_refusal(refused.value.status).reason
    assert SERVING == told


def test_callers_hear_of_the_drain_at_once_and_are_still_answered(world, front):
    folder = world.settings.data_dir
    metadata = (("authorization", f"Bearer {world.token(conftest.agent('employees/a'))}"),)
    with (
        wired.channel(folder, "leave", front.port) as channel,
        grpc.insecure_channel(f"127.0.0.1:{front.health_port}") as probe,
    ):
        watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest(), timeout=20)
        first = next(watch).status
        draining = threading.Thread(target=front.drain, args=(1.0,))
        draining.start()
        second = next(watch).status
        probed = [check(probe, name) for name in (health.READY, health.LIVE)]
        answer = leave_pb2_grpc.LeaveServiceStub(channel).GetLeaveBalance(ASKED, metadata=metadata, timeout=30)
        watch.cancel()
        draining.join(20)

    assert (SERVING, NOT_SERVING) == (first, second)
    assert [NOT_SERVING, SERVING] == probed
    assert "employees/a" == answer.employee


class Told:
    """What is told of databases, and when it changes."""

    def __init__(self) -> None:
        self.all: list[bool] = []
        self._changed = threading.Event()

    def __call__(self, well: bool) -> None:
        self.all.append(well)
        self._changed.set()

    def wait(self) -> None:
        assert self._changed.wait(60)
        self._changed.clear()


def test_a_database_that_is_away_makes_the_process_not_ready_until_it_is_back(tmp_path):
    told = Told()
    watch = health.Databases([sa.make_url(f"sqlite:///{tmp_path / 'away' / 'leave.db'}")], told)
    watch.start()
    told.wait()
    (tmp_path / "away").mkdir()
    told.wait()
    watch.stop()

    assert [False, True] == told.all


@pytest.mark.integration
def test_a_database_that_hangs_makes_the_process_not_ready_until_it_goes_on():
    """It takes the question and never answers; the kernel goes on acknowledging what is sent."""
    told, backing = Told(), postgres.careless()
    backing.make()
    watch = health.Databases([sa.make_url(backing.url("postgres"))], told)
    watch.start()
    try:
        with backing.frozen():
            told.wait()
        told.wait()
    finally:
        watch.stop()
        backing.close()

    assert [False, True] == told.all


def test_once_it_drains_nothing_makes_a_process_ready_again():
    said = health.Health(["a.B"])
    said.say(ready=True)
    before = said.Check(health_pb2.HealthCheckRequest(service="a.B"), None).status
    said.drain()
    said.say(ready=True)
    after = said.Check(health_pb2.HealthCheckRequest(service="a.B"), None).status

    assert (SERVING, NOT_SERVING) == (before, after)


def test_watchers_that_leave_while_they_are_told_hold_nobody_up(world, front):
    """gRPC's own servicer stands still here: it waits for the answer to leave, and its only thread for the lock."""
    folder = world.settings.data_dir
    stop = threading.Event()

    def come_and_go() -> None:
        while not stop.is_set():
            with wired.channel(folder, "leave", front.port) as channel:
                watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest(), timeout=20)
                next(watch)
                watch.cancel()

    visitors = [threading.Thread(target=come_and_go) for _ in range(4)]
    for visitor in visitors:
        visitor.start()
    for turn in range(2_000):
        front._health.say(ready=turn % 2 == 1)
    stop.set()
    for visitor in visitors:
        visitor.join(30)
    with wired.channel(folder, "leave", front.port) as channel:
        told = check(channel, health.READY)

    assert [False] * 4 == [visitor.is_alive() for visitor in visitors]
    assert SERVING == told


def test_calls_beyond_what_can_be_answered_soon_are_refused_with_when_to_come_again(world, front):
    """Every thread is held up; health is told all the same, and those who wait are answered in the end."""
    method = world.host.methods["zhongtai.leave.v1.LeaveService/GetLeaveBalance"]
    proper, go_on = method._behaviour, threading.Event()

    def slow(request, context):
        go_on.wait(60)
        return proper(request, context)

    method._behaviour = slow
    metadata = (("authorization", f"Bearer {world.token(conftest.agent('employees/a'))}"), ("accept-language", "en"))
    ended: queue.Queue[grpc.Future] = queue.Queue()
    with wired.channel(world.settings.data_dir, "leave", front.port) as channel:
        stub = leave_pb2_grpc.LeaveServiceStub(channel)
        for _ in range(MOST + 8):
            stub.GetLeaveBalance.future(ASKED, metadata=metadata, timeout=60).add_done_callback(ended.put)
        refused = [ended.get(timeout=30) for _ in range(8)]
        told = check(channel, health.READY)
        go_on.set()
        answered = [ended.get(timeout=30).result().employee for _ in range(MOST)]
    told_status = rpc_status.from_call(refused[0])
    wait = error_details_pb2.RetryInfo()

    assert {grpc.StatusCode.RESOURCE_EXHAUSTED} == {each.code() for each in refused}
    assert "BUSY" == status.to_refusal(told_status).reason
    assert any(detail.Unpack(wait) for detail in told_status.details)
    assert (SERVING, 1) == (told, wait.retry_delay.seconds)
    assert ["employees/a"] * MOST == answered
