"""A RabbitMQ of one's own on loopback: Debian's, started in a folder, killed and started again as a test likes."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

# Below the ephemeral ports; others use the ranges beside it.
PORTS = range(24600, 25500)
_SERVER = Path("/usr/lib/rabbitmq/bin/rabbitmq-server")
_READY_S, _STOP_S = 120.0, 30.0


def in_kubernetes() -> dict[str, list[dict[str, Any]]]:
    """Users and rights as `deploy/k8s` gives them to RabbitMQ; each has its name for a password."""
    path = Path(__file__).parents[2] / "deploy/k8s/components/external-secrets/broker.yaml"
    template = yaml.safe_load(path.read_text(encoding="utf-8"))["spec"]["target"]["template"]["data"][
        "definitions.json"
    ]
    said: dict[str, list[dict[str, Any]]] = json.loads(re.sub(r"{{ \.(\w+) \| toJson }}", r'"\1"', template))
    return said


class Broker:
    """One RabbitMQ node in a folder; nothing of it stays behind when it is closed.

    definitions: users and rights beside those of `guest`, as RabbitMQ reads them when it starts.
    """

    def __init__(self, folder: Path, definitions: Mapping[str, list[dict[str, object]]] | None = None) -> None:
        self.folder = folder
        self.port, self._distribution, self._names = free_ports(3)
        self.url = self.url_of("guest", "guest")
        self._node: subprocess.Popen[bytes] | None = None
        self.starts = 0
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "plugins").write_text("[].\n", encoding="utf-8")
        (folder / "rabbitmq.conf").write_text(
            f"listeners.tcp.1 = 127.0.0.1:{self.port}\ndisk_free_limit.absolute = 10MB\n"
            "log.file = false\nlog.console = true\nlog.console.level = warning\n"
            # A queue's share of memory is small, and so is the time to come back.
            "raft.wal_max_size_bytes = 16000000\n" + self._users(definitions or {}),
            encoding="utf-8",
        )
        # Erlang nodes find each other through this; ours is no daemon that would outlive the test.
        self._epmd = self._run(["epmd", "-port", str(self._names), "-address", "127.0.0.1"], "epmd.log")

    @property
    def is_running(self) -> bool:
        """Whether there is a node that was not ended."""
        return self._node is not None

    def url_of(self, user: str, password: str) -> str:
        """Where a user reaches it."""
        return f"amqp://{user}:{password}@127.0.0.1:{self.port}//"

    def renew(self) -> None:
        """Start anew with nothing kept: queues that still look for their leader cannot be removed one by one."""
        self.kill()
        shutil.rmtree(self.folder / "data", ignore_errors=True)
        self.start()

    def start(self) -> None:
        """Start the node, or start it again on what it kept, and wait until it answers."""
        self._node = self._run([str(_SERVER)], "node.log")
        self.starts += 1
        until = time.monotonic() + _READY_S
        while not self._answers():
            if self._node.poll() is not None or time.monotonic() > until:
                raise RuntimeError((self.folder / "node.log").read_text(encoding="utf-8")[-3000:])
            time.sleep(0.1)

    def stop(self) -> None:
        """Let the node end in its own time."""
        if self._node is not None:
            self._node.terminate()
            try:
                self._node.wait(_STOP_S)
            except subprocess.TimeoutExpired:
                self.kill()
            self._node = None

    def kill(self) -> None:
        """Kill -9, with whatever the node had in hand."""
        if self._node is not None:
            os.killpg(self._node.pid, signal.SIGKILL)
            self._node.wait()
            self._node = None

    def close(self) -> None:
        """End everything and remove it."""
        self.kill()
        self._epmd.kill()
        self._epmd.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, command: list[str], log: str) -> subprocess.Popen[bytes]:
        with (self.folder / log).open("ab") as output:
            return subprocess.Popen(
                command, env=self._environment(), stdout=output, stderr=output, cwd=self.folder, start_new_session=True
            )

    def _environment(self) -> dict[str, str]:
        loopback = "-kernel inet_dist_use_interface {127,0,0,1}"
        return {
            "PATH": os.environ["PATH"],
            # The secret that Erlang nodes share is made there.
            "HOME": str(self.folder),
            "ERL_EPMD_PORT": str(self._names),
            "ERL_EPMD_ADDRESS": "127.0.0.1",
            "RABBITMQ_NODENAME": f"zt{self.port}@localhost",
            "RABBITMQ_DIST_PORT": str(self._distribution),
            "RABBITMQ_CONFIG_FILE": str(self.folder / "rabbitmq.conf"),
            "RABBITMQ_CONF_ENV_FILE": str(self.folder / "none"),
            "RABBITMQ_ENABLED_PLUGINS_FILE": str(self.folder / "plugins"),
            "RABBITMQ_MNESIA_BASE": str(self.folder / "data"),
            "RABBITMQ_LOG_BASE": str(self.folder),
            "RABBITMQ_GENERATED_CONFIG_DIR": str(self.folder),
            # No busy waiting beside everything else that runs here.
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": f"{loopback} +sbwt none +sbwtdcpu none +sbwtdio none",
            # One process, so that killing it kills it.
            "RUNNING_UNDER_SYSTEMD": "true",
        }

    def _users(self, definitions: Mapping[str, list[dict[str, object]]]) -> str:
        """Write the file of users; the line of the configuration that names it."""
        if not definitions:
            return ""
        guest = {"name": "guest", "password": "guest", "tags": ["administrator"]}
        allowed = {"user": "guest", "vhost": "/", "configure": ".*", "write": ".*", "read": ".*"}
        users, permissions = [*definitions["users"], guest], [*definitions["permissions"], allowed]
        path = self.folder / "definitions.json"
        path.write_text(json.dumps({**definitions, "users": users, "permissions": permissions}), encoding="utf-8")
        return f"load_definitions = {path}\n"

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), 1.0) as asked:
                asked.settimeout(2.0)
                asked.sendall(b"AMQP\x00\x00\x09\x01")
                return len(asked.recv(8)) > 0
        except OSError:
            return False


def free_ports(count: int) -> list[int]:
    """Ports of our range that nobody listens on."""
    found: list[int] = []
    # Where the looking begins differs between processes, so that two of them rarely find the same.
    for step in range(len(PORTS)):
        port = PORTS[(os.getpid() * 7 + step) % len(PORTS)]
        with socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tried.bind(("127.0.0.1", port))
            except OSError:
                continue
        found.append(port)
        if len(found) == count:
            return found
    raise RuntimeError(f"no free port in {PORTS}")


def or_skip() -> None:
    """Skip the test where there is no RabbitMQ; in CI that is a failure."""
    if not _SERVER.exists() or shutil.which("epmd") is None:
        why = "RabbitMQ is missing: apt-get install rabbitmq-server"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
