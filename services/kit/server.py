"""A service running: its contracts bound to what every call passes, and the gRPC server that offers them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from concurrent import futures
from dataclasses import dataclass
from typing import Any, cast

import grpc
from google.protobuf.message import Message
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection
from grpc_status import rpc_status

from services.kit import access, auth, people, status
from services.kit.db import Database
from services.kit.interceptors import Behaviour, Guards, Method
from services.kit.service import Finder, Home, Service

_GRACE_S = 10
_MOST_BYTES = 64 * 1024 * 1024
_OPTIONS = (
    ("grpc.max_receive_message_length", _MOST_BYTES),
    ("grpc.max_send_message_length", _MOST_BYTES),
    ("grpc.max_connection_age_ms", 60_000),
    ("grpc.max_connection_age_grace_ms", 30_000),
    ("grpc.so_reuseport", 0),
)


@dataclass(frozen=True, slots=True)
class Running:
    """A service with its methods by full name, `package.Service/Method`."""

    service: Service
    home: Home
    methods: Mapping[str, Method]


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
    guards = Guards(service.name, home.settings.tenant, verifier, _locator(service, home.db))
    methods: dict[str, Method] = {}
    for contract in service.contracts:
        handlers = _Handlers()
        contract.register(contract.build(home), handlers)
        for descriptor in contract.descriptor.methods:
            behaviour = handlers.found[descriptor.name].unary_unary
            method = Method(descriptor, cast("Behaviour", behaviour), guards)
            methods[method.name] = method
    return Running(service, home, methods)


class Server:
    """A gRPC server over the methods of one or more running services."""

    def __init__(self, running: Iterable[Running], address: str, *, workers: int) -> None:
        self._pool = futures.ThreadPoolExecutor(workers, thread_name_prefix="call")
        self._server = grpc.server(self._pool, options=_OPTIONS, maximum_concurrent_rpcs=workers * 16)
        self._health = health.HealthServicer(experimental_non_blocking=True)
        health_pb2_grpc.add_HealthServicer_to_server(self._health, self._server)
        contracts = [c.descriptor.full_name for each in running for c in each.service.contracts]
        names = (*contracts, health.SERVICE_NAME, reflection.SERVICE_NAME)
        reflection.enable_server_reflection(names, self._server)
        for each in running:
            for contract in each.service.contracts:
                self._server.add_generic_rpc_handlers((_generic(contract.descriptor.full_name, each.methods),))
        self._names = ("", *contracts)
        self.port = self._server.add_insecure_port(address)

    def start(self) -> None:
        """Begin to serve, and say so."""
        self._server.start()
        for name in self._names:
            self._health.set(name, health_pb2.HealthCheckResponse.SERVING)

    def drain(self, seconds: float) -> None:
        """Say NOT_SERVING, go on serving while callers look elsewhere, then finish what is under way."""
        self._health.enter_graceful_shutdown()
        time.sleep(seconds)
        self._server.stop(_GRACE_S).wait()
        self._pool.shutdown(wait=True)


def _locator(service: Service, db: Database) -> access.Locate:
    finders: dict[str, Finder] = dict.fromkeys(("employees", "teams", "centres"), people.locate)
    finders.update(service.locate)

    def locate(tenant: str, name: str) -> access.Place | None:
        find = finders.get(name.partition("/")[0])
        if find is None:
            return None
        with db.read(tenant) as tx:
            return find(tx, name)

    return locate


def _generic(contract: str, methods: Mapping[str, Method]) -> grpc.GenericRpcHandler:
    handlers: dict[str, grpc.RpcMethodHandler[Any, Any]] = {
        name.partition("/")[2]: grpc.unary_unary_rpc_method_handler(
            _over_socket(method), method.request.FromString, lambda reply: reply.SerializeToString()
        )
        for name, method in methods.items()
        if name.startswith(f"{contract}/")
    }
    return grpc.method_handlers_generic_handler(contract, handlers)


def _over_socket(method: Method) -> Callable[[Message, grpc.ServicerContext], Message]:
    def answer(request: Message, context: grpc.ServicerContext) -> Message:
        metadata = {key: value for key, value in context.invocation_metadata() if isinstance(value, str)}
        try:
            return method.answer(request, metadata, context.time_remaining())
        except status.Refused as refused:
            context.abort_with_status(rpc_status.to_status(refused.status))
            raise

    return answer
