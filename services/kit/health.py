"""What a process says of its health: to callers over mutual TLS, to probes that speak no TLS on a port of its own.

Ready means that it serves and that its databases answer; that is looked at in the background, never per probe. Live
means that the process answers at all: a database that is away is no reason to kill it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent import futures

import grpc
import sqlalchemy as sa
import structlog
from grpc_health.v1 import health_pb2, health_pb2_grpc

from services.kit import tls

READY, LIVE = "", "live"
_Answer = health_pb2.HealthCheckResponse
_EVERY_S = 1.0
_PATIENCE_S = 3.0
_log = structlog.get_logger("health")


class Health(health_pb2_grpc.HealthServicer):
    """Health by name: of the whole process (`READY`, `LIVE`) and of each contract.

    The servicer that comes with gRPC stands still for ever when a watcher leaves while it is being told; this one holds
    no lock while it tells.
    """

    def __init__(self, contracts: Sequence[str]) -> None:
        self._changed = threading.Condition()
        self._names = frozenset((READY, LIVE, *contracts))
        self._ready = self._draining = self._ended = False

    def say(self, *, ready: bool) -> None:
        """Tell whether calls are welcome; once draining they are not."""
        with self._changed:
            self._ready = ready
            self._changed.notify_all()

    def drain(self) -> None:
        """Say that calls are no longer welcome, whatever is found later."""
        with self._changed:
            self._draining = True
            self._changed.notify_all()

    def end(self) -> None:
        """Let go of everybody who watches."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def Check(self, request: health_pb2.HealthCheckRequest, context: grpc.ServicerContext) -> _Answer:
        """Tell now."""
        if request.service not in self._names:
            context.abort(grpc.StatusCode.NOT_FOUND, "there is no such service here")
        return self._answer(request.service)

    def Watch(self, request: health_pb2.HealthCheckRequest, context: grpc.ServicerContext) -> Iterator[_Answer]:
        """Tell now and whenever it changes; each watcher takes a thread."""
        told: _Answer | None = None
        context.add_callback(self._look_again)
        while True:
            with self._changed:
                while not self._over(context) and self._answer(request.service) == told:
                    self._changed.wait()
                if self._over(context):
                    return
                told = self._answer(request.service)
            yield told

    def _over(self, context: grpc.ServicerContext) -> bool:
        return self._ended or not context.is_active()

    def _look_again(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def _answer(self, name: str) -> _Answer:
        if name not in self._names:
            return _Answer(status=_Answer.SERVICE_UNKNOWN)
        serving = name == LIVE or (self._ready and not self._draining)
        return _Answer(status=_Answer.SERVING if serving else _Answer.NOT_SERVING)


class ForCallers(health_pb2_grpc.HealthServicer):
    """Tells health to those who may call, by the name on their certificate; each that watches takes a thread.

    To others there is no such thing (UNIMPLEMENTED), which clients take for healthy: so they call, and hear the reason
    why they are refused.
    """

    def __init__(self, health: Health, callers: Collection[str]) -> None:
        self._health = health
        self._callers = callers

    def Check(self, request: health_pb2.HealthCheckRequest, context: grpc.ServicerContext) -> _Answer:
        """Tell now."""
        self._need_caller(context)
        return self._health.Check(request, context)

    def Watch(self, request: health_pb2.HealthCheckRequest, context: grpc.ServicerContext) -> Iterator[_Answer]:
        """Tell now and whenever it changes."""
        self._need_caller(context)
        yield from self._health.Watch(request, context)

    def _need_caller(self, context: grpc.ServicerContext) -> None:
        if tls.peer_of(context.auth_context()) not in self._callers:
            context.abort(grpc.StatusCode.UNIMPLEMENTED, "health is told to callers of this service")


class Probes:
    """Tells health, and nothing else, without TLS. address: where; port: the one that was bound."""

    def __init__(self, health: Health, address: str) -> None:
        pool = futures.ThreadPoolExecutor(2, thread_name_prefix="probe")
        self._server = grpc.server(pool, options=(("grpc.so_reuseport", 0),))
        # Watching takes a thread each, and here anybody may come.
        asked = grpc.unary_unary_rpc_method_handler(
            health.Check, health_pb2.HealthCheckRequest.FromString, _Answer.SerializeToString
        )
        offered = grpc.method_handlers_generic_handler("grpc.health.v1.Health", {"Check": asked})
        self._server.add_generic_rpc_handlers((offered,))
        self.port = self._server.add_insecure_port(address)

    def start(self) -> None:
        """Begin to answer."""
        self._server.start()

    def stop(self) -> None:
        """Answer no more."""
        self._server.stop(0).wait()


class Databases:
    """Looks after databases, each over a connection of its own so that a busy pool does not look like a dead one.

    tell: called with whether all of them answer, whenever that changes.
    """

    def __init__(self, urls: Sequence[sa.URL], tell: Callable[[bool], None]) -> None:
        self._tell = tell
        self._good_s = dict.fromkeys(urls, time.monotonic())
        self._stopping = threading.Event()
        self._judge_thread = threading.Thread(target=self._judge, name="health", daemon=True)
        self._threads = [
            threading.Thread(target=self._look, args=(url,), name="health-database", daemon=True) for url in urls
        ]

    def start(self) -> None:
        """Begin, in threads of its own; until something is wrong all is taken to be well."""
        for thread in (self._judge_thread, *self._threads):
            thread.start()

    def stop(self) -> None:
        """End; a look that hangs is left behind."""
        self._stopping.set()
        self._judge_thread.join()

    def _judge(self) -> None:
        well = True
        while not self._stopping.wait(_EVERY_S / 2):
            now_well = time.monotonic() - min(self._good_s.values()) < _PATIENCE_S
            if now_well != well:
                well = now_well
                _log.warning("database answers" if well else "database does not answer")
                self._tell(well)

    def _look(self, url: sa.URL) -> None:
        engine = sa.create_engine(url, poolclass=sa.NullPool, connect_args=_impatient(url))
        question = sa.text("PRAGMA schema_version" if url.get_backend_name() == "sqlite" else "SELECT 1")
        while not self._stopping.is_set():
            try:
                with engine.connect() as connection:
                    while not self._stopping.wait(_EVERY_S):
                        connection.execute(question).all()
                        connection.rollback()
                        self._good_s[url] = time.monotonic()
            except sa.exc.SQLAlchemyError as error:
                _log.debug("look failed", error=type(error).__name__)
                self._stopping.wait(_EVERY_S)
        engine.dispose()


def _impatient(url: sa.URL) -> dict[str, object]:
    """How to connect so that a look at a server that is gone ends."""
    if url.get_backend_name() == "sqlite":
        return {}
    patience = {"connect_timeout": 3, "tcp_user_timeout": 5000, "keepalives_idle": 5}
    return patience | {"options": "-c statement_timeout=3000"}
