"""The containers of deploy/compose.yaml as tests handle them: asked, stopped, paused, cut off and put back."""

from __future__ import annotations

import contextlib
import json
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

SERVICES = ("directory", "workbench", "scheduling", "leave")
WORKERS = tuple(f"{name}-worker" for name in SERVICES)
BACK_S = 180.0
"""Long enough for what was cut off to be found again on a busy machine."""


@dataclass(frozen=True)
class Stack:
    """A running project of compose. command: how compose is called; url: of the gateway."""

    command: Sequence[str]
    project: str
    url: str

    def compose(self, *arguments: str) -> str:
        """What `docker compose …` says; it must go well."""
        return _run(*self.command, *arguments)

    def zhongtai(self, *arguments: str) -> str:
        """What the operator's command says, as `zhongtai found …`."""
        return self.compose("run", "--rm", "--no-deps", "-T", "zhongtai", *arguments)

    def containers(self, service: str) -> list[str]:
        """Ids of a service's containers, running or not, oldest first."""
        return self.compose("ps", "--all", "--quiet", service).split()

    def only(self, service: str) -> str:
        """The one container of a service."""
        (found,) = self.containers(service)
        return found

    def logs(self, service: str) -> str:
        """What a service's containers have said."""
        return self.compose("logs", "--no-color", "--no-log-prefix", service)

    @contextlib.contextmanager
    def paused(self, *containers: str) -> Iterator[None]:
        """While this lasts, the processes of these containers stand still, as on a machine that hangs."""
        still: list[str] = []
        try:
            for container in containers:
                # On a busy machine the kernel may not freeze all of it in time; asked again, it does.
                wait_for(lambda container=container: _pause(container))
                still.append(container)
            yield
        finally:
            for container in still:
                docker("unpause", container)

    @contextlib.contextmanager
    def cut_off(self, service: str, *networks: str) -> Iterator[None]:
        """While this lasts, a service's containers are not on these networks."""
        containers = self.containers(service)
        for network in networks:
            for container in containers:
                docker("network", "disconnect", f"{self.project}_{network}", container)
        try:
            yield
        finally:
            for network in networks:
                for container in containers:
                    docker("network", "connect", "--alias", service, f"{self.project}_{network}", container)

    def wait_until_healthy(self, *services: str) -> None:
        """Come back when every container of these services says that it is well."""
        for service in services:
            for container in self.containers(service):
                wait_for(lambda container=container: health(container) == "healthy")


def docker(*arguments: str) -> str:
    """What `docker …` says; it must go well."""
    return _run("docker", *arguments)


def inspect(container: str) -> dict[str, Any]:
    """Everything that the engine knows of a container."""
    found: list[dict[str, Any]] = json.loads(docker("inspect", container))
    return found[0]


def health(container: str) -> str:
    """`healthy`, `unhealthy`, `starting`, or empty for what has no health check."""
    return str(inspect(container)["State"].get("Health", {}).get("Status", ""))


def wait_for(look: Callable[[], Any], *, seconds: float = BACK_S) -> Any:
    """What `look` gives once it gives something; what is asked of an engine takes longer than a call."""
    until = time.monotonic() + seconds
    while not (found := look()):
        if time.monotonic() > until:
            pytest.fail(f"it did not come in {seconds:.0f} s")
        time.sleep(0.5)
    return found


def _pause(container: str) -> bool:
    return subprocess.run(["docker", "pause", container], capture_output=True, check=False).returncode == 0


def _run(*words: str) -> str:
    done = subprocess.run(words, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=300, check=False)
    assert 0 == done.returncode, f"{' '.join(words)}: {done.stdout}{done.stderr}"
    return done.stdout
