"""A replica that falls silent without hanging up, as on a machine that hangs: calls under way go to another."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator

import grpc
import pytest

from services.kit import clients

SERVING = b"\x08\x01"
LONGER_THAN_NOTICING_S = 40
SERVER = """
import sys
from concurrent import futures
import grpc
from grpc_health.v1 import health, health_pb2_grpc

server = grpc.server(futures.ThreadPoolExecutor(4))
health_pb2_grpc.add_HealthServicer_to_server(health.HealthServicer(), server)
server.add_insecure_port(sys.argv[1])
server.start()
print("serving", flush=True)
server.wait_for_termination()
"""


@pytest.fixture
def replicas() -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """A replica to hang, and the address of both."""
    ports = _free_ports(2)
    running = []
    for port in ports:
        words = [sys.executable, "-c", SERVER, f"127.0.0.1:{port}"]
        replica = subprocess.Popen(words, stdout=subprocess.PIPE)
        assert replica.stdout is not None
        replica.stdout.readline()
        running.append(replica)
    yield running[0], "ipv4:" + ",".join(f"127.0.0.1:{port}" for port in ports)
    for replica in running:
        replica.kill()
        replica.communicate()


def test_calls_to_a_replica_that_hangs_are_answered_by_another(
    replicas: tuple[subprocess.Popen[bytes], str],
) -> None:
    hanging, address = replicas
    with grpc.insecure_channel(address, options=clients._OPTIONS) as channel:
        check = channel.unary_unary("/grpc.health.v1.Health/Check")
        before = [check(b"", timeout=30) for _ in range(4)]
        os.kill(hanging.pid, signal.SIGSTOP)
        after = [check(b"", timeout=LONGER_THAN_NOTICING_S) for _ in range(4)]

    assert [SERVING] * 8 == before + after


def _free_ports(count: int) -> list[int]:
    found = []
    for port in range(21400 + os.getpid() % 400, 21900):
        with socket.socket() as asked:
            if asked.connect_ex(("127.0.0.1", port)):
                found.append(port)
        if len(found) == count:
            return found
    pytest.fail("no ports are free")
