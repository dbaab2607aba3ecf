"""Calls to other services: in this process without a socket, elsewhere over gRPC; the same to whoever calls."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeVar, cast

import grpc
from google.protobuf import descriptor_pool
from google.protobuf.message import Message
from grpc_status import rpc_status

from services.kit import auth, deadline, outgoing, shedding, status, tls
from services.kit.errors import Unavailable
from zhongtai.access.v1 import access_pb2

_DEADLINE_S = 5.0
_LEAST_S = 0.05
_SHAVE_S = 0.02
_RETRY = {
    "maxAttempts": 4,
    "initialBackoff": "0.05s",
    "maxBackoff": "1s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE"],
}
# The budget: while more than one call in ten fails for long, nothing is sent again; 50 at once may fail before that.
_BUDGET = {"maxTokens": 100, "tokenRatio": 0.1}
_CONFIG = {
    "loadBalancingConfig": [{"round_robin": {}}],
    "healthCheckConfig": {"serviceName": ""},
    "methodConfig": [{"name": [{}], "retryPolicy": _RETRY}],
    "retryThrottling": _BUDGET,
}
_OPTIONS = (
    ("grpc.service_config", json.dumps(_CONFIG)),
    ("grpc.enable_retries", 1),
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.max_reconnect_backoff_ms", 1000),
    ("grpc.dns_min_time_between_resolutions_ms", 10_000),
    # A peer that fell silent without hanging up is noticed, and its calls go elsewhere.
    ("grpc.keepalive_time_ms", 10_000),
    ("grpc.keepalive_timeout_ms", 3_000),
    # The greater of this, a minute by default, and the line above is what counts.
    ("grpc.http2.ping_timeout_ms", 3_000),
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.http2.max_pings_without_data", 0),
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


class Remote:
    """The way to a service elsewhere: round robin over healthy replicas, over mutual TLS, with a deadline always.

    What was not answered is sent again while that cannot do anything twice. service: whose certificate is expected.
    address: a gRPC target. own: what we show of ourselves; when it changes, calls go on over a new channel.
    """

    def __init__(self, service: str, address: str, own: tls.Identity) -> None:
        self._service = service
        self._address = address
        self._own = own
        self._lock = threading.Lock()
        self._line: _Line | None = None

    def __call__(
        self, method: str, request: Message, reply: type[Message], metadata: Mapping[str, str], seconds: float
    ) -> Message:
        """Call a method."""
        until = time.monotonic() + seconds
        line = self._take()
        try:
            call = line.method(method, reply)
            sent = tuple(metadata.items())
            try:
                return _answer(call, request, sent, seconds)
            except grpc.RpcError as error:
                # A server that ends may give up calls that it has taken in and not begun (grpc/grpc#41785).
                left = until - time.monotonic()
                if error.code() is not grpc.StatusCode.CANCELLED or left < _LEAST_S or not _repeatable(method, request):
                    raise
            return _answer(call, request, sent, left)
        except grpc.RpcError as error:
            raise _refused(error) from error
        finally:
            self._give_back(line)

    def stream(
        self,
        method: str,
        requests: Iterator[Message],
        reply: type[Reply],
        metadata: Mapping[str, str],
        seconds: float,
    ) -> Iterator[Reply]:
        """Open a stream. requests: taken from in a thread of its own, as fast as they can be sent.

        Raises:
            Refused: with the status that ended it.
        """
        line = self._take()
        try:
            yield from line.stream(method, reply)(requests, timeout=seconds, metadata=tuple(metadata.items()))
        except grpc.RpcError as error:
            raise _refused(error) from error
        finally:
            self._give_back(line)

    def close(self) -> None:
        """Hang up."""
        with self._lock:
            if self._line is not None:
                self._line.channel.close()

    def _take(self) -> _Line:
        """A channel on which we show what we are now; `_give_back` it."""
        with self._lock:
            shown, line = self._own.shown(), self._line
            if line is None or line.shown is not shown:
                if line is not None and not line.calls:
                    line.channel.close()
                self._line = line = _Line(self._service, self._address, shown)
            line.calls += 1
            return line

    def _give_back(self, line: _Line) -> None:
        with self._lock:
            line.calls -= 1
            # Whoever was the last to speak over a channel that is no longer ours hangs up.
            if line is not self._line and not line.calls:
                line.channel.close()


class _Line:
    """A channel, and what we show of ourselves on it. calls: under way over it."""

    def __init__(self, service: str, address: str, shown: tls.Shown) -> None:
        self.shown = shown
        self.calls = 0
        options = (*_OPTIONS, *tls.channel_options(service))
        self.channel = grpc.secure_channel(address, tls.channel_credentials(shown), options=options)
        self._known: dict[str, Callable[..., Any]] = {}

    def method(self, name: str, reply: type[Message]) -> Callable[..., Any]:
        """What calls a method, by its full name."""
        if name not in self._known:
            self._known[name] = self.channel.unary_unary(
                f"/{name}", lambda message: message.SerializeToString(), reply.FromString
            )
        return self._known[name]

    def stream(self, name: str, reply: type[Message]) -> Callable[..., Any]:
        """What opens streams to a method, by its full name."""
        opened: Callable[..., Any] = self.channel.stream_stream(
            f"/{name}", lambda message: message.SerializeToString(), reply.FromString
        )
        return opened


def _answer(call: Callable[..., Any], request: Message, metadata: Sequence[tuple[str, str]], seconds: float) -> Message:
    answer: Message = call(request, timeout=seconds, metadata=metadata)
    return answer


def _repeatable(method: str, request: Message) -> bool:
    """Whether a call may be sent twice: it only reads, or the service knows it again by its request id."""
    if getattr(request, "request_id", ""):
        return True
    try:
        descriptor = descriptor_pool.Default().FindMethodByName(method.replace("/", "."))
    except KeyError:
        return False
    return not descriptor.GetOptions().Extensions[access_pb2.rule].write


class Peers:
    """What a service calls others with, as itself.

    signer: of this service. wires: the way to each contract, by its full name.
    """

    def __init__(self, signer: auth.Signer, wires: Mapping[str, Wire]) -> None:
        self._signer = signer
        self._caller = signer.issuer.removeprefix("services/")
        self._wires = wires

    def ask(
        self, method: str, request: Message, reply: type[Reply], *, tenant: str, seconds: float = _DEADLINE_S
    ) -> Reply:
        """Call a method of another service.

        method: full name, `package.Service/Method`. seconds: to wait at most; less when the call that this is done for
        has less time left, so that whoever asked hears in time that there was no answer.

        Raises:
            Refusal: what the other service answered; Unavailable (PEER_AWAY) when there was no answer in time.
        """
        metadata = {"authorization": f"Bearer {self._signer.own(tenant)}"}
        wire = self._wires.get(method.partition("/")[0])
        left = deadline.left()
        bound = seconds if left is None else min(seconds, left - _SHAVE_S)
        if wire is None or bound < _LEAST_S:
            raise _away()
        try:
            answer = outgoing.call(wire, method, request, reply, metadata, caller=self._caller, seconds=bound)
            return cast("Reply", answer)
        except status.Refused as refused:
            raise status.to_refusal(refused.status) from refused


def _refused(error: grpc.RpcError) -> status.Refused:
    told = rpc_status.from_call(cast("grpc.Call", error))
    if told is not None:
        return status.Refused(told)
    code = error.code()
    if code is grpc.StatusCode.RESOURCE_EXHAUSTED:
        return status.Refused(status.of_refusal(shedding.busy(), "kit", "zh-CN"))
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
        "所依赖的服务暂时没有响应，请稍后再试。",
        retry_after_s=1.0,
    )
