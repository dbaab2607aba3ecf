"""Calls to other services: in this process without a socket, elsewhere over gRPC; the same to whoever calls."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeVar, cast

import grpc
from google.protobuf.message import Message
from grpc_status import rpc_status
from opentelemetry import propagate

from services.kit import auth, status
from services.kit.errors import Unavailable

_DEADLINE_S = 5.0
_RETRY = {
    "maxAttempts": 4,
    "initialBackoff": "0.05s",
    "maxBackoff": "1s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE"],
}
_CONFIG = {
    "loadBalancingConfig": [{"round_robin": {}}],
    "healthCheckConfig": {"serviceName": ""},
    "methodConfig": [{"name": [{}], "retryPolicy": _RETRY}],
}
_OPTIONS = (
    ("grpc.service_config", json.dumps(_CONFIG)),
    ("grpc.enable_retries", 1),
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.max_reconnect_backoff_ms", 1000),
    ("grpc.dns_min_time_between_resolutions_ms", 10_000),
    ("grpc.max_receive_message_length", 64 * 1024 * 1024),
    ("grpc.max_send_message_length", 64 * 1024 * 1024),
)
Reply = TypeVar("Reply", bound=Message)


class Wire(Protocol):
    """A way to a service: takes a full method name, a request, metadata and a deadline; gives the reply.

    Raises Refused with the status when the answer is no.
    """

    def __call__(
        self, method: str, request: Message, reply: type[Message], metadata: Mapping[str, str], seconds: float
    ) -> Message: ...


class Answers(Protocol):
    """A method of this process with everything that its calls pass; see `interceptors.Method`."""

    def answer(self, request: Message, metadata: Mapping[str, str], seconds_left: float | None) -> Message:
        """Answer a call, or raise Refused."""


def local(methods: Mapping[str, Answers]) -> Wire:
    """The way to services of this process."""

    def send(
        method: str, request: Message, reply: type[Message], metadata: Mapping[str, str], seconds: float
    ) -> Message:
        # The servicer must not see later changes of the caller's message, nor the caller the servicer's.
        del reply
        copy = type(request)()
        copy.CopyFrom(request)
        return methods[method].answer(copy, metadata, seconds)

    return send


def remote(address: str) -> Wire:
    """The way to a service elsewhere: round robin over healthy replicas, UNAVAILABLE retried, deadlines always."""
    channel = grpc.insecure_channel(address, options=_OPTIONS)
    known: dict[str, Callable[..., Any]] = {}

    def send(
        method: str, request: Message, reply: type[Message], metadata: Mapping[str, str], seconds: float
    ) -> Message:
        if method not in known:
            known[method] = channel.unary_unary(
                f"/{method}", lambda message: message.SerializeToString(), reply.FromString
            )
        try:
            answer: Message = known[method](request, timeout=seconds, metadata=tuple(metadata.items()))
        except grpc.RpcError as error:
            raise _refused(error) from error
        return answer

    return send


class Peers:
    """What a service calls others with, as itself.

    signer: of this service. wires: the way to each contract, by its full name.
    """

    def __init__(self, signer: auth.Signer, wires: Mapping[str, Wire]) -> None:
        self._signer = signer
        self._wires = wires

    def ask(
        self, method: str, request: Message, reply: type[Reply], *, tenant: str, seconds: float = _DEADLINE_S
    ) -> Reply:
        """Call a method of another service.

        method: full name, `package.Service/Method`.

        Raises:
            Refusal: what the other service answered; Unavailable (PEER_AWAY) when there was no answer in time.
        """
        metadata = {"authorization": f"Bearer {self._signer.own(tenant)}"}
        propagate.inject(metadata)
        wire = self._wires.get(method.partition("/")[0])
        if wire is None:
            raise _away()
        try:
            return cast("Reply", wire(method, request, reply, metadata, seconds))
        except status.Refused as refused:
            raise status.to_refusal(refused.status) from refused


def _refused(error: grpc.RpcError) -> status.Refused:
    told = rpc_status.from_call(cast("grpc.Call", error))
    if told is not None:
        return status.Refused(told)
    code = error.code()
    away = (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.DEADLINE_EXCEEDED, grpc.StatusCode.CANCELLED)
    if code in away:
        return status.Refused(status.of_refusal(_away(), "kit", "zh-CN"))
    fault = status.of_fault("", "zh-CN")
    fault.code = code.value[0]
    return status.Refused(fault)


def _away() -> Unavailable:
    return Unavailable(
        "PEER_AWAY",
        "A service that this needs does not answer. Please try again.",
        "所依赖的服务暂时没有响应,请稍后再试。",
        retry_after_s=1.0,
    )
