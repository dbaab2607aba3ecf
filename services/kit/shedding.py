"""Too much at once: calls beyond what can be answered soon are refused at the door, with when to come again."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent import futures
from typing import TYPE_CHECKING, Any

import grpc
from google.protobuf.message import Message
from grpc_status import rpc_status

from services.kit import figures, status
from services.kit.errors import Busy

if TYPE_CHECKING:
    Handler = grpc.RpcMethodHandler[Any, Any]

_AGAIN_S = 1.0
_HEALTH = "/grpc.health.v1.Health/"
_MOST_WATCHERS = 256
_MOST_STREAMS = 16
"""At once: each keeps a thread as long as it lasts."""


class Pool(futures.ThreadPoolExecutor):
    """Threads that answer calls. under_way: calls that are being answered or wait for a thread."""

    def __init__(self, workers: int) -> None:
        super().__init__(workers, thread_name_prefix="call")
        self.under_way = 0
        self._count = threading.Lock()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> futures.Future[Any]:
        """Have a call answered."""
        with self._count:
            self.under_way += 1
        future = super().submit(fn, *args, **kwargs)
        future.add_done_callback(self._done)
        return future

    def _done(self, _future: futures.Future[Any]) -> None:
        with self._count:
            self.under_way -= 1


class Gate(grpc.ServerInterceptor):
    """Lets calls through while fewer than `most` are under way, and refuses the others with BUSY.

    service: whose refusals they are counted as.
    Refusals and questions about health are answered by threads of their own: the pool is what they must not wait for.
    Streams have threads of their own, too, because each keeps one.
    """

    def __init__(self, pool: Pool, most: int, service: str) -> None:
        self._pool = pool
        self._most = most
        self._refused = figures.REFUSALS.at(service, {"zhongtai.reason": "BUSY"})
        self._aside = futures.ThreadPoolExecutor(2, thread_name_prefix="aside")
        self._streams = Pool(_MOST_STREAMS)
        self._watchers = futures.ThreadPoolExecutor(_MOST_WATCHERS, thread_name_prefix="watcher")
        self._refusal: Handler = grpc.unary_unary_rpc_method_handler(_Aside(_refuse, self._aside))
        self._refusal_of_streams: Handler = grpc.stream_stream_rpc_method_handler(_Aside(_refuse, self._aside))

    def intercept_service(
        self, continuation: Callable[[grpc.HandlerCallDetails], Handler | None], details: grpc.HandlerCallDetails
    ) -> Handler | None:
        """The handler of a call, or the one that refuses."""
        if details.method.startswith(_HEALTH):
            return self._set_aside(continuation(details))
        found = continuation(details)
        streams = found is not None and found.stream_stream is not None
        if self._pool.under_way >= self._most or (streams and self._streams.under_way >= _MOST_STREAMS):
            self._refused.add()
            return self._refusal_of_streams if streams else self._refusal
        if found is None or not streams:
            return found
        ways = found.request_deserializer, found.response_serializer
        return grpc.stream_stream_rpc_method_handler(_Aside(found.stream_stream, self._streams), *ways)

    def _set_aside(self, found: Handler | None) -> Handler | None:
        if found is None:
            return None
        ways = found.request_deserializer, found.response_serializer
        if found.unary_stream is not None:
            return grpc.unary_stream_rpc_method_handler(_Aside(found.unary_stream, self._watchers), *ways)
        return grpc.unary_unary_rpc_method_handler(_Aside(found.unary_unary, self._aside), *ways)


class _Aside:
    """Answers in other threads. experimental_thread_pool: where gRPC looks for them."""

    def __init__(self, behaviour: Callable[..., Any] | None, pool: futures.ThreadPoolExecutor) -> None:
        self._behaviour = behaviour
        self.experimental_thread_pool = pool

    def __call__(self, request: Any, context: grpc.ServicerContext) -> Any:
        return self._behaviour(request, context) if self._behaviour is not None else None


def _refuse(_request: object, context: grpc.ServicerContext) -> Message:
    locale = dict(context.invocation_metadata()).get("accept-language", "zh-CN")
    refused = status.of_refusal(busy(), "kit", str(locale))
    context.abort_with_status(rpc_status.to_status(refused))
    raise status.Refused(refused)


def busy() -> Busy:
    """The refusal."""
    return Busy("BUSY", "Too much at once. Please try again.", "当前请求过多，请稍后再试。", retry_after_s=_AGAIN_S)
