"""Whether a container is well is told from the settings of its process."""

from __future__ import annotations

import http.server
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent import futures
from pathlib import Path

import grpc
import pytest
from grpc_health.v1 import health, health_pb2, health_pb2_grpc

from services.kit import probe


@pytest.fixture
def free_port() -> int:
    """A port that nothing listens on."""
    for port in range(21000 + os.getpid() % 400, 21900):
        with socket.socket() as asked:
            if asked.connect_ex(("127.0.0.1", port)):
                return port
    pytest.fail("no port is free")


@pytest.fixture
def service(free_port: int) -> Iterator[tuple[int, health.HealthServicer]]:
    """A health port, as a service offers one."""
    server = grpc.server(futures.ThreadPoolExecutor(2))
    servicer = health.HealthServicer()
    health_pb2_grpc.add_HealthServicer_to_server(servicer, server)
    server.add_insecure_port(f"127.0.0.1:{free_port}")
    server.start()
    yield free_port, servicer
    server.stop(None).wait()


def gateway(port: int, status: int) -> http.server.HTTPServer:
    """A gateway that answers every question with a status."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    made = http.server.HTTPServer(("127.0.0.1", port), Handler)
    threading.Thread(target=made.serve_forever, daemon=True).start()
    return made


def test_a_worker_is_well_while_its_heartbeat_is_fresh(tmp_path: Path) -> None:
    beat = tmp_path / "beat"
    settings = {"ZT_HEARTBEAT_FILE": str(beat), "ZT_HEALTH_LISTEN": "127.0.0.1:1"}
    never = probe.trouble(settings)
    beat.touch()
    fresh = probe.trouble(settings)
    long_ago = time.time() - 31
    os.utime(beat, (long_ago, long_ago))
    stale = probe.trouble(settings)

    assert f"no heartbeat yet: {beat}" == never
    assert "" == fresh
    assert "the last heartbeat was 31 s ago" == stale


def test_a_service_is_well_while_its_health_port_says_serving(service: tuple[int, health.HealthServicer]) -> None:
    port, servicer = service
    settings = {"ZT_HEALTH_LISTEN": f"0.0.0.0:{port}"}
    servicer.set("", health_pb2.HealthCheckResponse.SERVING)
    serving = probe.trouble(settings)
    servicer.set("", health_pb2.HealthCheckResponse.NOT_SERVING)
    not_serving = probe.trouble(settings)

    assert "" == serving
    assert "the service says NOT_SERVING" == not_serving


def test_a_service_that_does_not_listen_is_not_well(free_port: int) -> None:
    assert "the health port answers UNAVAILABLE" == probe.trouble({"ZT_HEALTH_LISTEN": f"127.0.0.1:{free_port}"})


@pytest.mark.parametrize("status, wrong", [(200, ""), (503, "the gateway says 503")])
def test_everything_else_is_well_when_the_gateway_is_ready(free_port: int, status: int, wrong: str) -> None:
    serving = gateway(free_port, status)
    told = probe.trouble({"ZT_HTTP_PORT": str(free_port)})
    serving.shutdown()
    serving.server_close()

    assert wrong == told


def test_the_command_says_what_is_wrong_and_fails(free_port: int) -> None:
    environment = {"PATH": os.environ["PATH"], "ZT_HTTP_PORT": str(free_port)}
    asked = subprocess.run(
        [sys.executable, "-m", "services.kit.probe"], env=environment, capture_output=True, text=True, check=False
    )

    assert 1 == asked.returncode
    assert asked.stdout.startswith("the gateway does not answer: ")
