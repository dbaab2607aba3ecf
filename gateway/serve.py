"""The gateway over HTTP: started in a thread of its own, drained before it ends."""

from __future__ import annotations

import signal
import socket
import threading
import time
from collections.abc import Callable, Sequence

import structlog
import uvicorn

from gateway import app, contracts, together
from gateway.accounts import DemoPerson
from services.kit import auth, clients, tls
from services.kit.clients import Wire
from services.kit.settings import Settings

_BACKLOG = 2048
_START_S = 30.0
_GRACE_S = 10
# Whoever still comes while we drain has not heard of it yet; for so long more nobody finds the door shut.
_QUIET_S = 0.5
_LATECOMERS_S = 5.0
# Longer than what stands before us keeps a connection without using it: whoever closes first should be the other side.
_KEEP_ALIVE_S = 75
_log = structlog.get_logger("gateway")


class Gateway:
    """The gateway and its HTTP server. `port` is the one that was bound.

    find: the way to a contract by its full name, None where there is none. demo: whom the sign-in page offers.
    """

    def __init__(
        self, wanted: Settings, find: Callable[[str], Wire | None], *, demo: Sequence[DemoPerson] = ()
    ) -> None:
        self._gateway = app.Gateway(wanted, contracts.wires(find), demo=demo)
        self._socket = socket.create_server((wanted.http_host, wanted.http_port), backlog=_BACKLOG, reuse_port=False)
        self.port: int = self._socket.getsockname()[1]
        self._server = uvicorn.Server(
            uvicorn.Config(
                self._gateway,
                loop="uvloop",
                http=together.Protocol,
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=bool(wanted.public_url),
                timeout_keep_alive=_KEEP_ALIVE_S,
                timeout_graceful_shutdown=_GRACE_S,
            )
        )
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), name="http", daemon=True)

    def start(self) -> None:
        """Begin to serve; comes back when requests are answered.

        Raises:
            RuntimeError: the server did not start.
        """
        self._thread.start()
        until = time.monotonic() + _START_S
        while not self._server.started:
            if not self._thread.is_alive() or time.monotonic() > until:
                raise RuntimeError("the gateway did not start")
            time.sleep(0.005)

    def drain(self, seconds: float) -> None:
        """Say that we are about to end, serve on while callers look elsewhere, then finish what is under way.

        seconds: how long callers may need. Those who still come after it are answered for a few seconds more.
        """
        self._gateway.draining = True
        time.sleep(seconds)
        until = time.monotonic() + _LATECOMERS_S
        while time.monotonic() < min(until, self._gateway.called_s + _QUIET_S):
            time.sleep(0.05)
        self._server.should_exit = True
        self._thread.join(_GRACE_S + 5)
        self._gateway.close()
        self._socket.close()


def run(wanted: Settings) -> None:
    """Serve in front of services in other processes until SIGTERM or SIGINT, then drain."""
    own = tls.identity(wanted, auth.GATEWAY)
    tls.measure(own, auth.GATEWAY)
    away = {owner: clients.Remote(owner, address, own) for owner, address in wanted.peers.items()}
    front = Gateway(wanted, lambda contract: away.get(contracts.owner(contract)))
    asked = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: asked.set())
    front.start()
    _log.info("serving", port=front.port, services=sorted(away))
    asked.wait()
    front.drain(wanted.drain_seconds)
