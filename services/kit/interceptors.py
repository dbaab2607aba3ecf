"""What every call passes, over a socket or not: trace, caller, access rule, shape, and refusals as statuses.

The order is the order of `answer`. A servicer's method runs inside it and knows nothing of it.
"""

from __future__ import annotations

import functools
import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

import structlog
from google.protobuf import message_factory
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message import Message
from google.rpc.status_pb2 import Status

from services.kit import access, auth, callers, deadline, figures, load, metrics, shape, status, tracing
from services.kit.db import AlreadyAnswered
from services.kit.errors import Invalid, Refusal, Unavailable
from zhongtai.access.v1 import access_pb2

_SENSITIVE = frozenset({access_pb2.DATA_CLASS_SENSITIVE})
_LEAST_S = 0.05
_OURS = status.FAULTS | {"DEADLINE_EXCEEDED", "UNAVAILABLE", "UNIMPLEMENTED"}
"""Codes that are a failure of the service's; every other no is an answer."""
_log = structlog.get_logger("calls")

Behaviour = Callable[[Message, object], Message]
Metadata = Mapping[str, str]
Reply = TypeVar("Reply")


@dataclass(frozen=True, slots=True)
class Guards:
    """What the calls of one service are checked against. callers: who may be at the other end of a connection."""

    service: str
    tenant: str
    verifier: auth.Verifier
    locate: access.Locate
    callers: frozenset[str] = frozenset()


class Method:
    """One method of a contract with everything that its calls pass."""

    def __init__(self, descriptor: MethodDescriptor, behaviour: Behaviour, guards: Guards) -> None:
        self.name = f"{descriptor.containing_service.full_name}/{descriptor.name}"
        self.request = message_factory.GetMessageClass(descriptor.input_type)
        self.reply = message_factory.GetMessageClass(descriptor.output_type)
        self.rule = access.compile_rule(descriptor)
        self._behaviour = behaviour
        self._guards = guards
        self._masks = access.holds_guarded(descriptor.output_type, _SENSITIVE)
        self._retried = "request_id" in descriptor.input_type.fields_by_name
        self._told: tracing.Attributes = {"rpc.system.name": "grpc", "rpc.method": self.name}
        self._took: dict[str, metrics.Spread] = {}

    def answer(
        self, request: Message, metadata: Metadata, seconds_left: float | None, peer: str | None = None
    ) -> Message:
        """Answer a call.

        seconds_left: of its deadline; None when it has none. peer: who is at the other end of the connection by its
        certificate; None within this process.

        Raises:
            Refused: with the status that says why not.
        """
        began, header = time.perf_counter(), metadata.get("traceparent")
        span = tracing.start(self.name, tracing.SERVER, self._guards.service, header=header, attributes=self._told)
        with load.answering(), deadline.within(seconds_left), span:
            answering = functools.partial(self._answer, request, metadata, span.trace_id, peer)
            answer = self._outcome(answering, span.trace_id, metadata)
            self._ended(span, status.code_of(answer) if isinstance(answer, Status) else "OK", began)
        if isinstance(answer, Status):
            raise status.Refused(answer)
        return answer

    def _ended(self, span: tracing.Span, code: str, began: float) -> None:
        """Say how it ended, and how long it took."""
        if code in _OURS:
            span.fail(code, fault=code in status.FAULTS)
        if span.sampled or span.kept:
            span.add({"rpc.response.status_code": code})
        self._spread(code).record(time.perf_counter() - began)

    def _outcome(self, answering: Callable[[], Reply], trace_id: str, metadata: Metadata) -> Reply | Status:
        """The reply, or the status that says why there is none."""
        locale = metadata.get("accept-language", "zh-CN")
        try:
            return answering()
        except Refusal as refusal:
            service, reason = self._guards.service, refusal.reason
            _log.info("refused", method=self.name, reason=reason)
            figures.REFUSALS.add(service, {"rpc.method": self.name, "zhongtai.reason": reason})
            return status.of_refusal(refusal, service, locale)
        except status.Refused as refused:
            return refused.status
        except Exception:
            _log.exception("fault", method=self.name)
            return status.of_fault(trace_id, locale)

    def _spread(self, code: str) -> metrics.Spread:
        if code not in self._took:
            self._took[code] = figures.CALLS.at(self._guards.service, {**self._told, "rpc.response.status_code": code})
        return self._took[code]

    def _answer(self, request: Message, metadata: Metadata, trace_id: str, peer: str | None) -> Message:
        if peer is not None:
            callers.check(peer, self._guards.callers)
        _in_time(deadline.left())
        caller = self._caller(metadata)
        if peer is not None and caller.subject:
            callers.check_sender(peer, caller)
        reach = self._reach(caller, request)
        shape.check(request)
        once = self._once(caller, request) if self._retried else None
        entered = auth.enter(auth.Call(caller, self.name, reach.relation, reach.role, once, trace_id))
        try:
            reply = self._behaviour(request, None)
        except AlreadyAnswered as again:
            reply = self.reply.FromString(again.answer)
        finally:
            auth.end(entered)
        return self._shown(reply, reach)

    def _shown(self, reply: Message, reach: access.Reach) -> Message:
        """The reply without what is not for this caller."""
        if self._masks and not reach.sees_sensitive:
            access.mask(reply, _SENSITIVE)
        return reply

    def _caller(self, metadata: Metadata) -> auth.Caller:
        bearer = metadata.get("authorization", "").removeprefix("Bearer ")
        if not bearer and self.rule.anybody:
            caller = auth.Caller(subject="", tenant=self._guards.tenant)
        else:
            caller = self._guards.verifier.verify(bearer)
        locale = metadata.get("accept-language", caller.locale)
        return caller if locale == caller.locale else replace(caller, locale=locale)

    def _reach(self, caller: auth.Caller, request: Message) -> access.Reach:
        widest = self.rule.reach(caller)
        name = access.resource_of(request, self.rule, caller)
        if not self.rule.resource or (widest.relation == access.TENANT and (widest.role == "SERVICE" or not name)):
            return widest
        if not name:
            shape.check(request)
            field = ".".join(self.rule.resource)
            raise Invalid("RESOURCE_MISSING", f"Please fill in {field}.", f"请填写 {field}。", field=field)
        place = self._guards.locate(caller.tenant, name)
        if place is None:
            raise access.not_found(name)
        return self.rule.check(caller, place)

    def _once(self, caller: auth.Caller, request: Message) -> auth.Once | None:
        request_id: str = getattr(request, "request_id")  # noqa: B009 -- not every message has it
        if not request_id or getattr(request, "validate_only", False):
            return None
        body = self.name.encode() + b"\0" + request.SerializeToString(deterministic=True)
        key = f"{caller.tenant}|{caller.subject}|{request_id}"
        return auth.Once(key, hashlib.sha256(body).digest())


def _in_time(seconds_left: float | None) -> None:
    if seconds_left is not None and seconds_left < _LEAST_S:
        raise Unavailable("TOO_LATE", "There is no time left to answer.", "剩余时间不足，未处理。")
