"""Zhongtai as it runs in production, on loopback: a process for each replica of each service, and gateways before them.

On SQLite files, which replicas share, or on PostgreSQL. Calls travel over mutual TLS with certificates of an authority
in the cluster's own folder. Processes are ended and started again on the ports they had.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import grpc
import httpx
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from services import catalogue

ROOT = Path(__file__).parents[2]
PORTS = range(27000, 29000)
READY_S = 120.0
"""Long enough for a machine on which much else is being tried."""
GATEWAY = "gateway"
_SERVING = health_pb2.HealthCheckResponse.SERVING
_taken = itertools.count(os.getpid() * 37 % len(PORTS))


@dataclass
class Process:
    """One replica. code: the tree that it runs from. health_port: of a service, where it tells its health in plain."""

    name: str
    environment: Mapping[str, str]
    port: int
    health_port: int
    log: Path
    code: Path = ROOT
    running: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Begin; see `wait`."""
        path = os.pathsep.join((str(self.code), str(self.code / "protos" / "gen")))
        known = {name: value for name, value in os.environ.items() if not name.startswith("ZT_")}
        module = GATEWAY if self.name == GATEWAY else f"services.{self.name}"
        with self.log.open("ab") as out:
            self.running = subprocess.Popen(
                [sys.executable, "-m", module],
                cwd=self.code,
                env=known | dict(self.environment) | {"PYTHONPATH": path},
                stdout=out,
                stderr=out,
            )

    def wait(self) -> None:
        """Wait until it says that it is ready."""
        until = time.monotonic() + READY_S
        while not self.is_ready():
            if self.running is None or self.running.poll() is not None or time.monotonic() > until:
                pytest.fail(f"{self.name} on port {self.port} is not ready: {self.log.read_text()[-3000:]}")
            time.sleep(0.05)

    def is_ready(self) -> bool:
        """Whether it says so at this moment."""
        if self.name == GATEWAY:
            with contextlib.suppress(httpx.HTTPError):
                answer = httpx.get(f"http://127.0.0.1:{self.port}/readyz", timeout=2)
                return answer.is_success and all(answer.json()["services"].values())
            return False
        with grpc.insecure_channel(f"127.0.0.1:{self.health_port}") as channel, contextlib.suppress(grpc.RpcError):
            told = health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest(), timeout=2)
            return bool(told.status == _SERVING)
        return False

    def terminate(self, seconds: float = 60.0) -> int:
        """Ask it to end, and wait until it has; its exit status."""
        if self.running is None:
            return 0
        self.running.send_signal(signal.SIGTERM)
        return self.running.wait(seconds)

    def kill(self) -> None:
        """End it as a power cut would."""
        if self.running is not None:
            self.running.kill()
            self.running.wait(20)

    @contextlib.contextmanager
    def frozen(self) -> Iterator[None]:
        """It neither answers nor ends while the block runs."""
        assert self.running is not None
        self.running.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.running.send_signal(signal.SIGCONT)


@dataclass
class Cluster:
    """All of it. replicas: how many of a service when not one. said: further settings of every process."""

    folder: Path
    replicas: Mapping[str, int] = field(default_factory=dict)
    gateways: int = 1
    code: Path = ROOT
    said: Mapping[str, str] = field(default_factory=dict)
    processes: dict[str, list[Process]] = field(default_factory=dict)

    def start(self) -> None:
        """Start everything and wait until it is ready."""
        names = [service.name for service in catalogue.SERVICES]
        ports = {name: [free_port() for _ in range(self.replicas.get(name, 1))] for name in names}
        peers = ",".join(f"{name}=ipv4:" + ",".join(f"127.0.0.1:{p}" for p in ports[name]) for name in names)
        shared = {"ZT_PEERS": peers, "ZT_LOG_LEVEL": "WARNING", "ZT_RATE_PER_MINUTE": "100000000"}
        shared |= {"ZT_DATA_DIR": str(self.folder)} | dict(self.said)
        for name in names:
            self.processes[name] = [self._process(name, port, shared) for port in ports[name]]
        self.processes[GATEWAY] = [self._process(GATEWAY, free_port(), shared) for _ in range(self.gateways)]
        for process in self.all():
            process.start()
        for process in self.all():
            process.wait()

    def close(self) -> None:
        """End everything, the gateways first."""
        for process in reversed(list(self.all())):
            if process.running is not None and process.running.poll() is None:
                process.running.send_signal(signal.SIGTERM)
        for process in self.all():
            if process.running is not None:
                try:
                    process.running.wait(60)
                except subprocess.TimeoutExpired:
                    process.kill()

    def all(self) -> Iterator[Process]:
        """Every process, services first."""
        return itertools.chain.from_iterable(self.processes.values())

    @property
    def urls(self) -> list[str]:
        """Where the gateways are."""
        return [f"http://127.0.0.1:{process.port}" for process in self.processes.get(GATEWAY, ())]

    def _process(self, name: str, port: int, shared: Mapping[str, str]) -> Process:
        log = self.folder.with_name(f"{self.folder.name}-{name}-{port}.log")
        if name == GATEWAY:
            return Process(name, {**shared, "ZT_HTTP_PORT": str(port)}, port, 0, log, self.code)
        health = free_port()
        own = {"ZT_LISTEN": f"127.0.0.1:{port}", "ZT_HEALTH_LISTEN": f"127.0.0.1:{health}"}
        return Process(name, {**shared, **own}, port, health, log, self.code)


def free_port() -> int:
    """A port of our range that nobody listens on, and that this process has not given out before."""
    for step in _taken:
        port = PORTS[step % len(PORTS)]
        with socket.socket() as asked:
            if asked.connect_ex(("127.0.0.1", port)):
                return port
    raise RuntimeError("no port is free")
