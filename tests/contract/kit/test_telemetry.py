"""What a process tells a collector of its calls, and what it does when none is there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from services.kit import errors, interceptors, metrics, otlp, settings, telemetry, tracing
from services.kit.otlp import resource as otlp_resource
from tests import floor
from tests.backing import otlp as collector
from tests.backing.otlp import Receiver, collected
from zhongtai.directory.v1 import directory_pb2
from zhongtai.leave.v1 import leave_pb2

ROOT = Path(__file__).parents[3]
HEADER = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"
GET_CENTRE = "zhongtai.directory.v1.DirectoryService/GetCentre"


@pytest.fixture
def world(make_world):
    from services.directory import service

    made = make_world(service.SERVICE)
    centre = directory_pb2.Centre(code="gz", display_name="GZ", time_zone="Asia/Shanghai")
    made.call(
        "CreateCentre", directory_pb2.CreateCentreRequest(centre=centre, request_id=floor.new()), floor.OPERATIONS
    )
    team = directory_pb2.Team(code="a1", display_name="A1", centre="centres/gz", skill="voice")
    made.call("CreateTeam", directory_pb2.CreateTeamRequest(team=team, request_id=floor.new()), floor.OPERATIONS)
    return made


def call(world: Any, name: str = "centres/gz", **metadata: str) -> Any:
    method = world.host.methods[GET_CENTRE]
    told = {"authorization": f"Bearer {world.token(floor.OPERATIONS)}"} | metadata
    return method.answer(directory_pb2.GetCentreRequest(name=name), told, 10.0)


def count(receiver: Receiver, name: str, **attributes: str) -> float:
    telemetry.flush()
    return sum(point.value for point in receiver.of(name, **attributes))


def test_a_call_is_a_span_with_its_statements_below_it(world):
    with collected() as receiver:
        call(world, traceparent=HEADER[:-1] + "1")
        telemetry.flush()
        spans = receiver.spans()
    server = next(span for span in spans if span.kind == "SERVER")
    below = [span for span in spans if span.parent == server.id]

    assert (GET_CENTRE, "directory", HEADER[3:35], HEADER[36:52]) == (
        server.name, server.service, server.trace, server.parent
    )  # fmt: skip
    assert {"rpc.system.name": "grpc", "rpc.method": GET_CENTRE, "rpc.response.status_code": "OK"} == server.attributes
    assert not server.failed
    assert {"CLIENT"} == {span.kind for span in below}
    assert {world.db("directory").engine.dialect.name} == {span.attributes["db.system.name"] for span in below}
    assert all(server.start_ns <= span.start_ns <= span.end_ns <= server.end_ns for span in below)


def test_statements_tell_what_and_which_table_and_nothing_else(world):
    with collected() as receiver:
        team = directory_pb2.Team(code="b1", display_name="B1", centre="centres/gz", skill="voice")
        asked = directory_pb2.CreateTeamRequest(team=team, request_id=floor.new())
        world.call("CreateTeam", asked, floor.OPERATIONS)
        telemetry.flush()
        told = [span for span in receiver.spans() if "db.system.name" in span.attributes]
    summaries = {span.name for span in told}

    assert {"INSERT kit_outbox", "INSERT kit_audit"} <= summaries
    assert all(re.fullmatch(r"[A-Z]+( [a-z_]+)?", summary) for summary in summaries)
    assert {"db.system.name", "db.operation.name", "db.collection.name", "db.query.summary"} == {
        key for span in told for key in span.attributes
    }


def test_the_resource_says_whose_process_it_is(world, monkeypatch):
    monkeypatch.setenv("OTEL_RESOURCE_ATTRIBUTES", "deployment.environment.name=prod,k8s.pod.name=p1")
    otlp_resource.of.cache_clear()
    with collected() as receiver:
        call(world, traceparent=HEADER[:-1] + "1")
        telemetry.flush()
        told = receiver.spans()[-1].resource
    otlp_resource.of.cache_clear()

    assert {"service.namespace": "zhongtai", "service.name": "directory"}.items() <= told.items()
    assert {"deployment.environment.name": "prod", "k8s.pod.name": "p1"}.items() <= told.items()
    assert told["service.instance.id"].endswith(f"-{os.getpid()}")
    assert told["service.version"]


def test_calls_are_timed_by_method_and_status_and_refusals_counted_by_reason(world):
    with collected(share=0.0) as receiver:
        before = count(receiver, "rpc.server.call.duration", rpc_method=GET_CENTRE)
        missed = count(receiver, "zhongtai.refusals", rpc_method=GET_CENTRE)
        call(world)
        call(world)
        with pytest.raises(errors.NotFound):
            world.call("GetCentre", directory_pb2.GetCentreRequest(name="centres/none"), floor.OPERATIONS)
        good = count(receiver, "rpc.server.call.duration", rpc_method=GET_CENTRE, rpc_response_status_code="OK")
        bad = count(receiver, "rpc.server.call.duration", rpc_method=GET_CENTRE, rpc_response_status_code="NOT_FOUND")
        point = receiver.of("rpc.server.call.duration", rpc_method=GET_CENTRE)[0]

        assert (before + 3, "s", "directory") == (good + bad, point.unit, point.service)
        assert metrics.QUICK_S == point.bounds
        assert missed + 1 == count(receiver, "zhongtai.refusals", rpc_method=GET_CENTRE, zhongtai_reason="NOT_FOUND")
        assert [] == receiver.spans()


def test_a_fault_is_told_with_its_own_times_though_its_trace_is_not_kept(world, monkeypatch):
    def fail(*_: object) -> None:
        time.sleep(0.02)
        raise ZeroDivisionError

    method = world.host.methods[GET_CENTRE]
    monkeypatch.setattr(method, "_behaviour", fail)
    with collected(share=0.0) as receiver:
        began = time.time_ns()
        with pytest.raises(interceptors.status.Refused):
            call(world, traceparent=HEADER)
        ended = time.time_ns()
        telemetry.flush()
        (span,) = receiver.spans()

    assert (GET_CENTRE, HEADER[3:35], HEADER[36:52]) == (span.name, span.trace, span.parent)
    assert span.failed
    assert {"INTERNAL"} == {span.attributes["error.type"], span.attributes["rpc.response.status_code"]}
    assert began <= span.start_ns <= span.end_ns - 20_000_000 <= ended


def test_a_refusal_is_no_fault(world):
    with collected(share=0.0) as receiver:
        with pytest.raises(errors.NotFound):
            world.call("GetCentre", directory_pb2.GetCentreRequest(name="centres/none"), floor.OPERATIONS)
        telemetry.flush()

        assert [] == receiver.spans()


def test_what_the_collector_does_not_take_is_counted(world):
    with collected() as receiver:
        before = count(receiver, "zhongtai.exports.dropped", zhongtai_signal="traces")
        receiver.status = 400
        for _ in range(10):
            with tracing.start("lost", tracing.INTERNAL, "directory"):
                pass
        telemetry.flush()
        receiver.status = 200

        assert before + 10 == count(receiver, "zhongtai.exports.dropped", zhongtai_signal="traces")
        assert "lost" not in {span.name for span in receiver.spans()}


def test_a_queue_that_is_full_drops_what_comes_and_holds_up_nobody(monkeypatch):
    monkeypatch.setenv("OTEL_BSP_MAX_QUEUE_SIZE", "100")
    monkeypatch.setenv("OTEL_BSP_MAX_EXPORT_BATCH_SIZE", "100")
    nowhere = f"http://127.0.0.1:{max(collector.PORTS) + 1}"
    telemetry.configure("directory", settings.Settings(otlp_endpoint=nowhere, trace_ratio=1.0, log_level="CRITICAL"))
    lost = otlp.DROPPED.at("directory", {"zhongtai.signal": "traces"})
    before = lost.value
    try:
        for _ in range(5000):
            with tracing.start("many", tracing.INTERNAL, "directory"):
                pass
        # Two batches may be under way or have been given up; everything else met a full queue.
        assert 5000 - 200 <= lost.value - before <= 5000
    finally:
        telemetry.shutdown()


def test_the_end_of_a_process_sends_what_is_left():
    with collected(service="directory") as receiver:
        with tracing.start("last", tracing.INTERNAL, "directory"):
            pass
        telemetry.shutdown()

        assert ["last"] == [span.name for span in receiver.spans()]
        assert receiver.of("zhongtai.exports.dropped")


@pytest.mark.parametrize("said", [{"ZT_OTLP_ENDPOINT": ""}, {"OTEL_SDK_DISABLED": "true"}])
def test_without_an_endpoint_nothing_of_the_sdk_is_loaded_and_nothing_sent(said):
    receiver = Receiver()
    program = (
        "import sys\n"
        "from services.kit import settings, telemetry, tracing\n"
        "telemetry.configure('leave', settings.load())\n"
        "with tracing.start('a', tracing.SERVER, 'leave'): pass\n"
        "telemetry.shutdown()\n"
        "print('opentelemetry.sdk' in sys.modules)\n"
    )
    said = {"ZT_OTLP_ENDPOINT": receiver.url, "ZT_TRACE_RATIO": "1"} | said
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=os.environ | said, capture_output=True, text=True, check=True
    )
    receiver.close()

    assert "False\n" == ran.stdout
    assert [] == receiver.bodies


def test_a_worker_under_eventlet_sends_and_loads_no_grpc():
    """Green threads: the exporter must not hold up the hub, and the process must end."""
    receiver = Receiver()
    program = (
        "import eventlet; eventlet.monkey_patch()\n"
        "import sys, time\n"
        "from services.kit import inbox, metrics, settings, telemetry, tracing\n"
        "telemetry.configure('leave', settings.load())\n"
        "ticks = []\n"
        "def tick():\n"
        "    while True:\n"
        "        ticks.append(time.monotonic()); time.sleep(0.01)\n"
        "eventlet.spawn(tick)\n"
        "def work(number):\n"
        "    with tracing.start('heard', tracing.CONSUMER, 'leave'): time.sleep(0.001)\n"
        "pool = eventlet.GreenPool(8)\n"
        "for number in range(600): pool.spawn_n(work, number)\n"
        "pool.waitall(); telemetry.flush(); telemetry.shutdown()\n"
        "print('grpc' in sys.modules, len(ticks) > 5)\n"
    )
    said = {"ZT_OTLP_ENDPOINT": receiver.url, "ZT_TRACE_RATIO": "1"}
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program],
        cwd=ROOT, env=os.environ | said, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    spans = receiver.spans()
    receiver.close()

    assert "False True\n" == ran.stdout
    assert 600 == len({span.id for span in spans})
    assert {"CONSUMER"} == {span.kind for span in spans}


def test_the_caller_of_another_service_is_its_parent(make_world):
    from services.leave import service as leave
    from services.scheduling import service as scheduling

    world = make_world(leave.SERVICE, scheduling.SERVICE)
    floor_ = floor.Floor(world, size=1)
    world.found_team(lead=floor.LEAD.subject)
    who = world.hire(floor_.people[0])
    with collected() as receiver:
        asked = floor_.leave(who.subject, floor.FIRST).leave_request
        world.call("SimulateLeaveRequest", leave_pb2.SimulateLeaveRequestRequest(leave_request=asked), who)
        telemetry.flush()
        spans = {span.id: span for span in receiver.spans()}
        calls = [span for span in spans.values() if span.kind == "SERVER" and span.service == "scheduling"]

        assert calls
        for call_ in calls:
            out = spans[call_.parent]
            assert ("CLIENT", "leave", call_.name) == (out.kind, out.service, out.name)
            assert "SERVER" == spans[out.parent].kind
        assert 0 < count(receiver, "rpc.client.call.duration", rpc_method=calls[0].name)
