"""The whole of Zhongtai as a user starts it: one process, the demo centre, reached through the gateway."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.e2e.browser import browsing, chromium  # noqa: F401 -- fixtures of the browser tests

ROOT = Path(__file__).parents[2]
READY_S = 150.0
"""Long enough for a machine on which much else is being tried."""
DESKTOP = "http://127.0.0.1:24088"
"""Origin of the foreign desktop that embeds elements; see test_browser_embed."""


@dataclass
class Running:
    """A process of Zhongtai. seconds: until it was ready; log: what it has said."""

    process: subprocess.Popen[bytes]
    url: str
    folder: Path
    log: Path
    seconds: float = 0.0
    visitors: list[httpx.Client] = field(default_factory=list)

    def visitor(self, *, locale: str = "zh-CN") -> httpx.Client:
        """Somebody who has not signed in."""
        headers = {"Accept-Language": locale, "Sec-Fetch-Site": "same-origin"}
        self.visitors.append(httpx.Client(base_url=self.url, timeout=60, headers=headers))
        return self.visitors[-1]

    def person(self, number: str, *, locale: str = "zh-CN") -> Person:
        """Somebody of the demo, signed in with one click."""
        http = self.visitor(locale=locale)
        answer = http.post("/session", json={"demo": number})
        assert 200 == answer.status_code, answer.text
        return Person(http, answer.json())

    def stop(self) -> int:
        """End it as an operator would; its exit status."""
        for visitor in self.visitors:
            visitor.close()
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.stop()


@dataclass
class Person:
    """Somebody who is signed in."""

    http: httpx.Client
    principal: dict[str, Any]

    @property
    def employee(self) -> str:
        """Who it is."""
        return str(self.principal["subject"])

    def get(self, path: str, **params: Any) -> Any:
        """Read something that must be there."""
        answer = self.http.get(path, params=params)
        assert 200 == answer.status_code, f"{path}: {answer.text}"
        return answer.json()

    def post(self, path: str, **body: Any) -> httpx.Response:
        """Write something; a request id is added."""
        return self.http.post(path, json={"requestId": str(uuid.uuid4())} | body)

    def done(self, path: str, **body: Any) -> Any:
        """Write something that must be accepted."""
        answer = self.post(path, **body)
        assert 200 == answer.status_code, f"{path}: {answer.text}"
        return answer.json()


def start(folder: Path, *, demo: bool, port: int, **said: str) -> Running:
    """Start Zhongtai as `make up` does and wait until it is ready."""
    began = time.monotonic()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ZT_")}
    environment |= {
        "ZT_DATA_DIR": str(folder),
        "PORT": str(port),
        "DEMO": "1" if demo else "0",
        "ZT_LOG_LEVEL": "WARNING",
    }
    folder.parent.mkdir(parents=True, exist_ok=True)
    log = folder.with_suffix(".log")
    with log.open("ab") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "services"], cwd=ROOT, env=environment | said, stdout=out, stderr=out
        )
    running = Running(process, f"http://127.0.0.1:{port}", folder, log)
    while time.monotonic() < began + READY_S:
        if process.poll() is not None:
            break
        with contextlib.suppress(httpx.HTTPError):
            if httpx.get(f"{running.url}/readyz", timeout=2).is_success:
                running.seconds = time.monotonic() - began
                return running
        time.sleep(0.1)
    running.kill()
    pytest.fail(f"Zhongtai did not start: {log.read_text()[-2000:]}")


def free_port() -> int:
    """A port that nothing listens on; elsewhere on the machine the same tests may be running."""
    for port in range(24100 + os.getpid() % 400, 24600):
        with socket.socket() as asked:
            if asked.connect_ex(("127.0.0.1", port)):
                return port
    pytest.fail("no port is free")


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """The demo centre, shared by all that do not need one of their own."""
    running = start(tmp_path_factory.mktemp("demo"), demo=True, port=free_port(), ZT_ALLOWED_ORIGINS=DESKTOP)
    yield running
    running.stop()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Running]:
    """An empty platform."""
    running = start(tmp_path / "var", demo=False, port=free_port())
    yield running
    running.stop()


def wait_for(look: Callable[[], Any], *, seconds: float = 20.0) -> Any:
    """What `look` gives once it gives something; events take a moment."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if found := look():
            return found
        time.sleep(0.1)
    pytest.fail("it did not come")
