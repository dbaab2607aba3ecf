"""Streams of messages in: what they pass when they open, and how their messages come, in groups that come to an end.

A stream passes once what a call passes: trace, caller, access rule. Its messages are checked one by one, and what is
wrong with one is handed on with it, so that it holds up no other. What is measured as a call is each group, from when
it is complete to its answer: how long a stream is open says nothing of how quick it is.

No stream outlives what it was let in by: it ends by itself after `LONGEST_S`, before its deadline, and when the process
is about to end. Whoever sends opens the next and goes on behind what was acknowledged.
"""

from __future__ import annotations

import contextvars
import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final, TypeVar, cast

import grpc
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message import Message
from google.rpc.status_pb2 import Status

from services.kit import access, auth, callers, deadline, figures, metrics, shape, status, tracing
from services.kit.errors import Invalid, Refusal
from services.kit.interceptors import Guards, Method

LONGEST_S = 25.0
"""Less than connections are kept open for calls under way when they have become old; see `server`."""
_SPARE_S = 0.5
"""Before the deadline, so that the last group is kept and acknowledged in time."""
_LOOK_S = 0.2
_AHEAD = 2
"""Groups that are read ahead: whoever sends more has to wait."""

Kind = TypeVar("Kind", bound=Message)
Behaviour = Callable[[Iterator[Message], object], Iterator[Message]]
_END: Final = object()
_complete: contextvars.ContextVar[float] = contextvars.ContextVar("zt_complete", default=0.0)
"""When the group that is being answered was complete, by `time.perf_counter`."""
_ending: contextvars.ContextVar[threading.Event | None] = contextvars.ContextVar("zt_ending", default=None)


class Stream(Method):
    """A method that takes a stream and answers with one; its rule knows roles alone, for there is no one request."""

    def __init__(self, descriptor: MethodDescriptor, behaviour: Behaviour, guards: Guards) -> None:
        super().__init__(descriptor, _no_call, guards)
        self._stream = behaviour
        self._open: dict[str, metrics.Spread] = {}
        if self.rule.resource:
            raise access.RuleMissing(f"{self.name} is a stream, and names a resource")

    def open(
        self,
        requests: Iterator[Message],
        metadata: Mapping[str, str],
        seconds_left: float | None,
        peer: str | None = None,
        ending: threading.Event | None = None,
    ) -> Iterator[Message]:
        """Answer a stream, in one thread.

        seconds_left, peer: as of a call. ending: set when the process is about to end.

        Raises:
            Refused: with the status that says why it ends; what was acknowledged before stays.
        """
        began, header = time.perf_counter(), metadata.get("traceparent")
        span = tracing.start(self.name, tracing.SERVER, self._guards.service, header=header, attributes=self._told)
        failed: Status | None = None
        with deadline.within(seconds_left), span:
            replies = self._replies(requests, metadata, span.trace_id, peer, ending)
            while failed is None:
                reply = self._outcome(partial(next, replies, None), span.trace_id, metadata)
                if reply is None:
                    break
                if isinstance(reply, Status):
                    failed = reply
                    super()._spread(status.code_of(reply)).record(time.perf_counter() - max(began, _complete.get()))
                else:
                    super()._spread("OK").record(time.perf_counter() - max(began, _complete.get()))
                    yield reply
            self._ended(span, status.code_of(failed) if failed is not None else "OK", began)
        if failed is not None:
            raise status.Refused(failed)

    def _spread(self, code: str) -> metrics.Spread:
        """Of whole streams."""
        if code not in self._open:
            told = {**self._told, "rpc.response.status_code": code}
            self._open[code] = figures.STREAMS.at(self._guards.service, told)
        return self._open[code]

    def _replies(
        self,
        requests: Iterator[Message],
        metadata: Mapping[str, str],
        trace_id: str,
        peer: str | None,
        ending: threading.Event | None,
    ) -> Iterator[Message]:
        if peer is not None:
            callers.check(peer, self._guards.callers)
        caller = self._caller(metadata)
        if peer is not None and caller.subject:
            callers.check_sender(peer, caller)
        reach = self.rule.reach(caller)
        entered = auth.enter(auth.Call(caller, self.name, reach.relation, reach.role, None, trace_id))
        told = _ending.set(ending)
        try:
            for reply in self._stream(requests, None):
                yield self._shown(reply, reach)
        finally:
            _ending.reset(told)
            auth.end(entered)


def in_groups(requests: Iterator[Kind], *, most: int, within_s: float) -> Iterator[list[tuple[Kind, Refusal | None]]]:
    """The messages of a stream in the order in which they come, each with why its shape is wrong, or None.

    A group has up to `most` and waits for no more than `within_s` after its first; an empty one says nothing and is
    left out. Up to two groups are read ahead. What was not handed on when the stream ends was not taken.
    """
    ahead: queue.Queue[Kind | object] = queue.Queue(_AHEAD * most)
    over = threading.Event()
    threading.Thread(target=_read, args=(requests, ahead, over), name="stream", daemon=True).start()
    left = deadline.left()
    until = time.monotonic() + min(LONGEST_S, LONGEST_S if left is None else left - _SPARE_S)
    try:
        is_last = False
        while not is_last:
            group, is_last = _group(ahead, most, within_s, until)
            if group:
                _complete.set(time.perf_counter())
                yield [(message, _why_not(message)) for message in cast("list[Kind]", group)]
    finally:
        over.set()


def _group(
    ahead: queue.Queue[Kind | object], most: int, within_s: float, until: float
) -> tuple[list[Kind | object], bool]:
    """What comes next, and whether nothing comes after it."""
    group: list[Kind | object] = []
    ending, closes = _ending.get(), until
    while len(group) < most:
        now = time.monotonic()
        if now >= until or (ending is not None and ending.is_set()):
            return group, True
        if now >= closes:
            return group, False
        try:
            message = ahead.get(timeout=min(_LOOK_S, closes - now))
        except queue.Empty:
            continue
        if message is _END:
            return group, True
        if not group:
            closes = min(until, time.monotonic() + within_s)
        group.append(message)
    return group, False


def _read(requests: Iterator[Kind], ahead: queue.Queue[Kind | object], over: threading.Event) -> None:
    """Read ahead until the sender has ended, or nobody wants more; what broke off has ended, too."""
    try:
        for message in requests:
            if not _put(ahead, message, over):
                return
    except grpc.RpcError:
        pass
    _put(ahead, _END, over)


def _put(ahead: queue.Queue[Kind | object], message: Kind | object, over: threading.Event) -> bool:
    while not over.is_set():
        try:
            ahead.put(message, timeout=_LOOK_S)
        except queue.Full:
            continue
        return True
    return False


def _why_not(message: Message) -> Refusal | None:
    try:
        shape.check(message)
    except Invalid as refusal:
        return refusal
    return None


def _no_call(_request: Message, _context: object) -> Message:
    raise RuntimeError("a stream is opened")
