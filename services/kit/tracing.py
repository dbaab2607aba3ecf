"""Spans: who called what in which trace, when, and how it ended.

A call makes its spans here and not in the SDK, because every call pays for the making while only a share is kept: a
span is three ids, a name and two times. What is kept becomes the SDK's when it ends; see `telemetry`. Nothing that
says who a person is, and no text that a person wrote, goes into a span: names and attributes are the program's words.
"""

from __future__ import annotations

import os
import random
import re
import time
from collections.abc import Callable, Mapping
from contextvars import ContextVar, Token
from types import TracebackType
from typing import Final, Self

from opentelemetry.trace import SpanKind

SERVER: Final = SpanKind.SERVER
CLIENT: Final = SpanKind.CLIENT
PRODUCER: Final = SpanKind.PRODUCER
CONSUMER: Final = SpanKind.CONSUMER
INTERNAL: Final = SpanKind.INTERNAL

Attributes = Mapping[str, str | int | float | bool]

_HEADER = re.compile(r"00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})")
_SAMPLED = 0x01
_NONE: Attributes = {}
_LOW_64 = (1 << 64) - 1
# Ids are for looking up, no secrets; processes that were forked must not make the same ones.
_random = random.Random()  # noqa: S311
os.register_at_fork(after_in_child=_random.seed)

_CURRENT: ContextVar[Span | None] = ContextVar("zhongtai.span", default=None)


class Span:
    """Something that was done in a trace; a context manager that is current while its block runs.

    service: who did it. sampled: the trace is kept. kept: this span is, whether the trace is or not, because it ended
    in a fault. parent_id is empty at the root; remote says that the parent is in another process, or was.
    """

    __slots__ = (
        "_token",
        "attributes",
        "end_ns",
        "error",
        "kept",
        "kind",
        "name",
        "parent_id",
        "remote",
        "sampled",
        "service",
        "span_id",
        "start_ns",
        "trace_id",
    )

    def __init__(self, name: str, kind: SpanKind, service: str, attributes: Attributes) -> None:
        self.name = name
        self.kind = kind
        self.service = service
        self.attributes = attributes
        self.trace_id = ""
        self.span_id = f"{_random.getrandbits(64) or 1:016x}"
        self.parent_id = ""
        self.remote = False
        self.sampled = False
        self.kept = False
        self.error = ""
        self.start_ns = time.time_ns()
        self.end_ns = 0
        self._token: Token[Span | None] | None = None

    @property
    def header(self) -> str:
        """The W3C `traceparent` that lets others go on from here."""
        return f"00-{self.trace_id}-{self.span_id}-{'01' if self.sampled else '00'}"

    def add(self, attributes: Attributes) -> None:
        """More about it, known only now."""
        self.attributes = {**self.attributes, **attributes}

    def fail(self, error: str, *, fault: bool = False) -> None:
        """Say that it failed. error: what of, from a bounded set of words. fault: ours, so that it is kept."""
        self.error = error
        self.kept = self.kept or fault

    def __enter__(self) -> Self:
        self._token = _CURRENT.set(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None and not self.error:
            self.fail(kind.__name__, fault=issubclass(kind, Exception))
        if self._token is not None:
            _CURRENT.reset(self._token)
            self._token = None
        self.end()

    def end(self) -> None:
        """Let it be over, and go out when it is to be kept."""
        self.end_ns = time.time_ns()
        if (self.sampled or self.kept) and _State.out is not None:
            _State.out(self)


class _State:
    """What becomes of spans in this process. threshold: traces whose lower 64 bits lie below it are kept."""

    out: Callable[[Span], None] | None = None
    threshold: int = 0


def keep(share: float, out: Callable[[Span], None] | None) -> None:
    """Hand spans that are kept to `out` as they end; None: keep none.

    share: of the traces that begin here, 0 to 1, decided by the trace id as every other sampler by ratio does; a trace
    that came in is kept when its header says so.
    """
    _State.out = out
    _State.threshold = round(share * (1 << 64)) if out is not None else 0


def start(
    name: str, kind: SpanKind, service: str, *, header: str | None = None, attributes: Attributes = _NONE
) -> Span:
    """A span that goes on from a `traceparent`, from the current span, or begins a trace, in that order.

    header: None where there cannot be one; what is no valid header counts as none.
    """
    span = Span(name, kind, service, attributes)
    told = _HEADER.fullmatch(header) if header else None
    if told is not None:
        span.trace_id, span.parent_id, flags = told.groups()
        span.remote = True
        span.sampled = bool(int(flags, 16) & _SAMPLED) and _State.out is not None
        return span
    around = _CURRENT.get() if header is None else None
    if around is not None:
        span.trace_id, span.parent_id, span.sampled = around.trace_id, around.span_id, around.sampled
        return span
    number = _random.getrandbits(128) or 1
    span.trace_id = f"{number:032x}"
    span.sampled = number & _LOW_64 < _State.threshold
    return span


def current() -> Span | None:
    """The span that this thread or task is in."""
    return _CURRENT.get()


def header() -> str:
    """The `traceparent` of the current span; empty outside of any."""
    around = _CURRENT.get()
    return around.header if around is not None else ""
