"""What is measured of HTTP: a span and a duration for every request, by method, route and status."""

from __future__ import annotations

import functools
import time
from types import TracebackType
from typing import Self

from services.kit import figures, metrics, tracing

SERVICE = "gateway"
GONE = 499
"""The status of a request whose client hung up, as nginx has it; nobody was told it."""

_DURATION = metrics.Histogram(
    "http.server.request.duration", "s", "How long HTTP requests took, uploads included.", metrics.QUICK_S
)
_VERBS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE"})
_FAULT = 500


class Request:
    """A request while it is answered; current for all that is done for it.

    header: its `traceparent`, empty where there is none. code: what it was answered with; a fault until that is known.
    """

    def __init__(self, verb: str, header: str) -> None:
        self.code = _FAULT
        self._verb = verb if verb in _VERBS else "_OTHER"
        self._began = time.perf_counter()
        self._span = tracing.start(
            self._verb, tracing.SERVER, SERVICE, header=header, attributes=_attributes(self._verb, "")
        )

    @property
    def trace_id(self) -> str:
        """The trace that it belongs to, for people to ask about."""
        return self._span.trace_id

    def __enter__(self) -> Self:
        self._span.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        span = self._span
        _series(self._verb, str(span.attributes.get("http.route", "")), self.code).record(
            time.perf_counter() - self._began
        )
        if self.code >= _FAULT and error is None:
            span.fail(str(self.code), fault=self.code == _FAULT)
        if span.sampled or span.kept:
            span.add({"http.response.status_code": self.code})
        span.__exit__(kind, error, trace)


def follows(route: str) -> None:
    """Say which route the current request takes: a template, never the address itself."""
    span = tracing.current()
    if span is not None:
        verb = str(span.attributes["http.request.method"])
        span.name, span.attributes = f"{verb} {route}", _attributes(verb, route)


def refused(reason: str) -> None:
    """Count a refusal of the gateway's own."""
    span = tracing.current()
    route = str(span.attributes.get("http.route", "")) if span is not None else ""
    figures.REFUSALS.add(SERVICE, {"http.route": route, "zhongtai.reason": reason})


@functools.lru_cache(maxsize=1024)
def _attributes(verb: str, route: str) -> tracing.Attributes:
    return {"http.request.method": verb, "http.route": route} if route else {"http.request.method": verb}


@functools.lru_cache(maxsize=4096)
def _series(verb: str, route: str, code: int) -> metrics.Spread:
    return _DURATION.at(SERVICE, {**_attributes(verb, route), "http.response.status_code": code})
