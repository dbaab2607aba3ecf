"""The whole of Zhongtai in this process, called through the gateway over HTTP, with a collector that sees it all."""

from __future__ import annotations

import io
import os
import socket
import uuid
from pathlib import Path
from typing import Any

import httpx

from gateway import serve
from services import catalogue
from services.kit import auth, settings, telemetry
from tests import conftest
from tests.backing.otlp import Receiver
from tests.floor import Floor

PORTS = range(26500, 27000)


class Watched(Floor):
    """All services and the gateway. log: what they say, DEBUG included. share: of the traces that are kept."""

    def __init__(self, folder: Path, log: io.StringIO, *, size: int = 6, share: float = 1.0) -> None:
        super().__init__(conftest.World(folder, catalogue.SERVICES), size=size)
        self.receiver = Receiver()
        self.log = log
        wanted = settings.Settings(
            data_dir=folder,
            http_port=free_port(),
            otlp_endpoint=self.receiver.url,
            trace_ratio=share,
            log_level="DEBUG",
        )
        # Without its jobs and relays: the test says when events are delivered.
        for running in self.world.host.running:
            if running.service.prepare is not None:
                running.service.prepare(running.home)
        telemetry.configure(telemetry.EVERYBODY, wanted)
        self.front = serve.Gateway(wanted, self.world.host.wire)
        self.front.start()
        self.http = httpx.Client(base_url=f"http://127.0.0.1:{self.front.port}", timeout=60)
        self.tokens: set[str] = set()

    def close(self) -> None:
        """End it all."""
        self.http.close()
        self.front.drain(0.0)
        telemetry.shutdown()
        self.receiver.close()
        self.world.close()

    def send(self, verb: str, path: str, as_: auth.Caller | None, body: Any = None, **headers: str) -> httpx.Response:
        """Send a request as somebody, with a request id where there is a body."""
        if as_ is not None:
            headers |= self.as_header(as_)
        if isinstance(body, dict):
            body = {"requestId": str(uuid.uuid4())} | body
        return self.http.request(verb, path, json=body, headers=headers)

    def as_header(self, who: auth.Caller) -> dict[str, str]:
        """The header that makes a request somebody's."""
        token = self.world.token(who)
        self.tokens.add(token)
        return {"authorization": f"Bearer {token}"}

    def done(self, verb: str, path: str, as_: auth.Caller | None, body: Any = None, **headers: str) -> Any:
        """What was answered to a request that must go well."""
        answer = self.send(verb, path, as_, body, **headers)
        assert 200 == answer.status_code, f"{path}: {answer.text}"
        return answer.json()


def free_port() -> int:
    """A port of our range that nobody listens on."""
    for step in range(len(PORTS)):
        port = PORTS[(os.getpid() * 7 + step) % len(PORTS)]
        with socket.socket() as asked:
            if asked.connect_ex(("127.0.0.1", port)):
                return port
    raise RuntimeError(f"no free port in {PORTS}")
