"""A service running: its contracts bound to what every call passes, and the gRPC server that offers them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

import grpc
from google.protobuf.message import Message
from grpc_health.v1 import health_pb2_grpc
from grpc_health.v1.health import SERVICE_NAME
from grpc_reflection.v1alpha import reflection
from grpc_status import rpc_status

from services.kit import access, auth, callers, health, people, shedding, status, streaming, tls
from services.kit.db import Database
from services.kit.interceptors import Behaviour, Guards, Method
from services.kit.service import Finder, Home, Service
from services.kit.streaming import Stream

_GRACE_S = 10
# Calls under way or waiting, for each thread that answers; more are told to come again.
_WAITING = 16
_MOST_BYTES = 64 * 1024 * 1024
_OPTIONS = (
    ("grpc.max_receive_message_length", _MOST_BYTES),
    ("grpc.max_send_message_length", _MOST_BYTES),
    ("grpc.max_connection_age_ms", 60_000),
    ("grpc.max_connection_age_grace_ms", 30_000),
    # Callers ask every ten seconds whether we are there, and more often when they are busy; see clients.
    ("grpc.http2.min_recv_ping_interval_without_data_ms", 1_000),
    ("grpc.http2.max_ping_strikes", 0),
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.so_reuseport", 0),
)


@dataclass(frozen=True, slots=True)
class Running:
    """A service with its methods by full name, `package.Service/Method`; those that take streams by themselves."""

    service: Service
    home: Home
    methods: Mapping[str, Method]
    streams: Mapping[str, Stream]


class _Handlers:
    """Takes what the generated `add_…Servicer_to_server` hands to a server."""

    def __init__(self) -> None:
        self.found: dict[str, grpc.RpcMethodHandler[Any, Any]] = {}

    def add_generic_rpc_handlers(self, handlers: Iterable[object]) -> None:
        """The old way in; the registered methods carry the same."""

    def add_registered_method_handlers(
        self, _service: str, handlers: Mapping[str, grpc.RpcMethodHandler[Any, Any]]
    ) -> None:
        """Methods of a contract by name."""
        self.found.update(handlers)


def bind(service: Service, home: Home, verifier: auth.Verifier) -> Running:
    """Put what every call passes around each method of a service.

    Raises:
        RuleMissing: a method without an access rule.
    """
    guards = Guards(service.name, home.settings.tenant, verifier, _locator(service, home.db), callers.of(service.name))
    methods: dict[str, Method] = {}
    streams: dict[str, Stream] = {}
    for contract in service.contracts:
        handlers = _Handlers()
        contract.register(contract.build(home), handlers)
        for descriptor in contract.descriptor.methods:
            found = handlers.found[descriptor.name]
            if found.stream_stream is not None:
                stream = Stream(descriptor, cast("streaming.Behaviour", found.stream_stream), guards)
                streams[stream.name] = stream
                continue
            method = Method(descriptor, cast("Behaviour", found.unary_unary), guards)
            methods[method.name] = method
    return Running(service, home, methods, streams)


class Server:
    """A gRPC server over the methods of one or more running services; nobody without a certificate gets in.

    own: what it shows of itself. health_address: where health is told without TLS; empty is nowhere.
    """

    def __init__(
        self, running: Iterable[Running], address: str, own: tls.Identity, *, workers: int, health_address: str = ""
    ) -> None:
        served = list(running)
        contracts = [c.descriptor.full_name for each in served for c in each.service.contracts]
        self._pool = shedding.Pool(workers)
        self._ending = threading.Event()
        self._server = grpc.server(
            self._pool,
            options=_OPTIONS,
            interceptors=[shedding.Gate(self._pool, workers * _WAITING, served[0].service.name)],
            maximum_concurrent_rpcs=workers * _WAITING * 2,
        )
        self._health = health.Health(contracts)
        self._probes = health.Probes(self._health, health_address) if health_address else None
        may_call = frozenset().union(*(callers.of(each.service.name) for each in served))
        health_pb2_grpc.add_HealthServicer_to_server(health.ForCallers(self._health, may_call), self._server)
        reflection.enable_server_reflection((*contracts, SERVICE_NAME, reflection.SERVICE_NAME), self._server)
        for each in served:
            for contract in each.service.contracts:
                offered = _generic(contract.descriptor.full_name, each, self._ending)
                self._server.add_generic_rpc_handlers((offered,))
        databases = [each.home.db.engine.url for each in served]
        self._databases = health.Databases(databases, lambda well: self._health.say(ready=well))
        self.port = self._server.add_secure_port(address, tls.server_credentials(own))
        self.health_port = self._probes.port if self._probes is not None else 0

    def start(self) -> None:
        """Begin to serve, and say so."""
        if self._probes is not None:
            self._probes.start()
        self._server.start()
        self._health.say(ready=True)
        self._databases.start()

    def drain(self, seconds: float) -> None:
        """Say NOT_SERVING, go on serving while callers look elsewhere, then finish what is under way."""
        self._health.drain()
        time.sleep(seconds)
        self._ending.set()
        stopped = self._server.stop(_GRACE_S)
        self._health.end()
        stopped.wait()
        self._pool.shutdown(wait=True)
        self._databases.stop()
        if self._probes is not None:
            self._probes.stop()


def _locator(service: Service, db: Database) -> access.Locate:
    finders: dict[str, Finder] = dict.fromkeys(("employees", "teams", "centres"), people.locate)
    finders.update(service.locate)

    def locate(tenant: str, name: str) -> access.Place | None:
        find = finders.get(name.partition("/")[0])
        if find is None:
            return None
        return find(db.glance(tenant), name)

    return locate


def _generic(contract: str, running: Running, ending: threading.Event) -> grpc.GenericRpcHandler:
    handlers: dict[str, grpc.RpcMethodHandler[Any, Any]] = {
        name.partition("/")[2]: grpc.unary_unary_rpc_method_handler(
            _over_socket(method), method.request.FromString, _bytes_of
        )
        for name, method in running.methods.items()
        if name.startswith(f"{contract}/")
    }
    for name, stream in running.streams.items():
        if name.startswith(f"{contract}/"):
            handlers[name.partition("/")[2]] = grpc.stream_stream_rpc_method_handler(
                _stream_over_socket(stream, ending), stream.request.FromString, _bytes_of
            )
    return grpc.method_handlers_generic_handler(contract, handlers)


def _bytes_of(reply: Message) -> bytes:
    return reply.SerializeToString()


def _over_socket(method: Method) -> Callable[[Message, grpc.ServicerContext], Message]:
    def answer(request: Message, context: grpc.ServicerContext) -> Message:
        peer = tls.peer_of(context.auth_context())
        try:
            return method.answer(request, _metadata(context), context.time_remaining(), peer)
        except status.Refused as refused:
            context.abort_with_status(rpc_status.to_status(refused.status))
            raise

    return answer


def _stream_over_socket(
    stream: Stream, ending: threading.Event
) -> Callable[[Iterator[Message], grpc.ServicerContext], Iterator[Message]]:
    def answer(requests: Iterator[Message], context: grpc.ServicerContext) -> Iterator[Message]:
        peer = tls.peer_of(context.auth_context())
        try:
            yield from stream.open(requests, _metadata(context), context.time_remaining(), peer, ending)
        except status.Refused as refused:
            context.abort_with_status(rpc_status.to_status(refused.status))
            raise

    return answer


def _metadata(context: grpc.ServicerContext) -> dict[str, str]:
    return {key: value for key, value in context.invocation_metadata() if isinstance(value, str)}
