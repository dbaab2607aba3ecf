"""deploy/compose.yaml, built and started once for all tests of this folder, on an engine that is there already.

Without one: `tests/containers/engine.sh start FOLDER`, `… images FOLDER`, `eval "$(… env FOLDER)"`.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator

import pytest
from pytest_docker.plugin import Services, get_docker_services

from tests.containers import centre
from tests.containers.stack import Stack
from tests.e2e.conftest import ROOT

PORTS = range(21000, 22000)


def missing(what: str) -> str:
    """Say why the tests cannot run: a reason to skip, and in CI to fail."""
    if os.environ.get("CI"):
        pytest.fail(what)
    pytest.skip(what)


@pytest.fixture(scope="session")
def docker_compose_command() -> str:
    """How compose is called: the client's own, or the one that `make install-deploy` brings."""
    if shutil.which("docker") is None:
        missing("Docker's client is missing")
    asked = subprocess.run(["docker", "version"], capture_output=True, text=True, check=False)
    if asked.returncode:
        missing(f"no Docker engine answers: {asked.stderr.strip()} (tests/containers/engine.sh starts one)")
    if subprocess.run(["docker", "compose", "version"], capture_output=True, check=False).returncode == 0:
        return "docker compose"
    brought = ROOT / ".venv" / "deploy" / "bin" / "docker-compose"
    return str(brought) if brought.exists() else missing("neither `docker compose` nor .venv/deploy is there")


@pytest.fixture(scope="session")
def docker_compose_file() -> list[str]:
    """What a user starts, and what the tests change of it."""
    return [str(ROOT / "deploy" / "compose.yaml"), str(ROOT / "tests" / "containers" / "compose.yaml")]


@pytest.fixture(scope="session")
def docker_setup() -> list[str]:
    """As a user starts it, with a second replica of the service that the tests of draining stop."""
    return ["up --build --detach --wait --wait-timeout 400 --scale leave=2"]


@pytest.fixture(scope="session")
def docker_services(
    docker_compose_command: str,
    docker_compose_file: list[str],
    docker_compose_project_name: str,
    docker_setup: list[str],
    request: pytest.FixtureRequest,
) -> Iterator[Services]:
    """The project, started; what its containers said is printed when something failed."""
    files = [word for path in docker_compose_file for word in ("-f", path)]
    compose = [*docker_compose_command.split(), *files, "-p", docker_compose_project_name]
    started = False
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PORT", str(_free_port()))
        try:
            names = (docker_compose_command, docker_compose_file, docker_compose_project_name, docker_setup, [])
            with get_docker_services(*names) as services:
                started = True
                yield services
        finally:
            if not started or request.session.testsfailed:
                subprocess.run([*compose, "ps", "--all"], check=False)
                subprocess.run([*compose, "logs", "--no-color", "--tail", "60"], check=False)
            subprocess.run([*compose, "--profile", "tools", "down", "--volumes", "--timeout", "5"], check=False)


@pytest.fixture(scope="session")
def stack(
    docker_services: Services,
    docker_ip: str,
    docker_compose_command: str,
    docker_compose_file: list[str],
    docker_compose_project_name: str,
) -> Stack:
    """The running project."""
    files = [word for path in docker_compose_file for word in ("-f", path)]
    compose = [*docker_compose_command.split(), *files, "-p", docker_compose_project_name]
    port = docker_services.port_for("gateway", 8080)
    return Stack(compose, docker_compose_project_name, f"http://{docker_ip}:{port}")


@pytest.fixture(scope="session")
def founded(stack: Stack) -> Iterator[centre.Centre]:
    """A centre on it, with people who have signed in."""
    made = centre.Centre(stack.url, stack.zhongtai)
    made.found()
    yield made
    made.close()


def _free_port() -> int:
    for port in PORTS:
        with socket.socket() as asked:
            if asked.connect_ex(("127.0.0.1", port)):
                return port
    pytest.fail("no port is free")
