"""What every call of another service passes on its way out: a span, the trace for the callee to go on, a duration."""

from __future__ import annotations

import functools
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from google.protobuf.message import Message

from services.kit import figures, metrics, status, tracing

if TYPE_CHECKING:
    from services.kit.clients import Wire


def call(
    wire: Wire,
    method: str,
    request: Message,
    reply: type[Message],
    metadata: Mapping[str, str],
    *,
    caller: str,
    seconds: float,
) -> Message:
    """Call a method, `package.Service/Method`, as a service; raises what the wire raises."""
    began = time.perf_counter()
    code = "UNKNOWN"
    with tracing.start(method, tracing.CLIENT, caller, attributes=_attributes(method)) as span:
        try:
            answer = wire(method, request, reply, {**metadata, "traceparent": span.header}, seconds)
            code = "OK"
        except status.Refused as refused:
            code = status.code_of(refused.status)
            span.fail(code, fault=code in status.FAULTS)
            raise
        finally:
            _series(caller, method, code).record(time.perf_counter() - began)
            if span.sampled or span.kept:
                span.add({"rpc.response.status_code": code})
    return answer


@functools.lru_cache(maxsize=1024)
def _attributes(method: str) -> tracing.Attributes:
    return {"rpc.system.name": "grpc", "rpc.method": method}


@functools.lru_cache(maxsize=4096)
def _series(caller: str, method: str, code: str) -> metrics.Spread:
    return figures.CALLS_OUT.at(caller, {**_attributes(method), "rpc.response.status_code": code})
