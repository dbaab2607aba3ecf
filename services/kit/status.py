"""Refusals as gRPC statuses with google.rpc details, and back: the one place where the two meet."""

from __future__ import annotations

import grpc
from google.protobuf import any_pb2, duration_pb2, json_format
from google.rpc import code_pb2, error_details_pb2, status_pb2

from services.kit import errors, wire
from zhongtai.work.v1 import work_pb2

_CODES: dict[type[errors.Refusal], int] = {
    errors.Invalid: code_pb2.INVALID_ARGUMENT,
    errors.WrongState: code_pb2.FAILED_PRECONDITION,
    errors.Unauthenticated: code_pb2.UNAUTHENTICATED,
    errors.Forbidden: code_pb2.PERMISSION_DENIED,
    errors.NotFound: code_pb2.NOT_FOUND,
    errors.Conflict: code_pb2.ABORTED,
    errors.Busy: code_pb2.RESOURCE_EXHAUSTED,
    errors.Unavailable: code_pb2.UNAVAILABLE,
}
_KINDS = {code: kind for kind, code in _CODES.items()}
GRPC_CODES = {code.value[0]: code for code in grpc.StatusCode}
FAULTS = frozenset({"UNKNOWN", "INTERNAL", "DATA_LOSS"})
"""Codes by which a service says that the mistake is its own."""


class Refused(Exception):
    """A call that was answered with a status instead of a reply."""

    def __init__(self, status: status_pb2.Status) -> None:
        super().__init__(status.message)
        self.status = status


def of_refusal(refusal: errors.Refusal, service: str, locale: str) -> status_pb2.Status:
    """The status of a refusal, with its sentence in both languages and the caller's first."""
    chinese_first = not locale.lower().startswith("en")
    details: list[object] = [
        error_details_pb2.ErrorInfo(
            reason=refusal.reason, domain=f"{service}.zhongtai", metadata=_lower_camel(refusal.facts)
        )
    ]
    sentences = [
        error_details_pb2.LocalizedMessage(locale="zh-CN", message=refusal.chinese),
        error_details_pb2.LocalizedMessage(locale="en", message=refusal.english),
    ]
    details += sentences if chinese_first else sentences[::-1]
    if refusal.violations:
        details.append(
            error_details_pb2.BadRequest(
                field_violations=[
                    _violation(violation, chinese_first=chinese_first) for violation in refusal.violations
                ]
            )
        )
    if refusal.retry_after_s is not None:
        wait = duration_pb2.Duration()
        wait.FromMilliseconds(int(refusal.retry_after_s * 1000))
        details.append(error_details_pb2.RetryInfo(retry_delay=wait))
    details += [wire.alternative(offered) for offered in refusal.alternatives]
    message = refusal.chinese if chinese_first else refusal.english
    return status_pb2.Status(code=_code(refusal), message=message, details=[_packed(d) for d in details])


def of_fault(trace_id: str, locale: str) -> status_pb2.Status:
    """The status of something that went wrong on our side: nothing but the trace id is told."""
    english = f"Something went wrong. Please tell support this id: {trace_id}."
    chinese = f"系统出错，请将编号 {trace_id} 告知支持人员。"
    message = english if locale.lower().startswith("en") else chinese
    info = error_details_pb2.ErrorInfo(reason="INTERNAL", domain="zhongtai", metadata={"traceId": trace_id})
    return status_pb2.Status(code=code_pb2.INTERNAL, message=message, details=[_packed(info)])


def code_of(told: status_pb2.Status) -> str:
    """The name of a status's code, as `NOT_FOUND`."""
    return GRPC_CODES[told.code].name


def to_refusal(status: status_pb2.Status) -> errors.Refusal:
    """A status that a peer answered with, as the refusal it was; statuses without a reason are Unavailable."""
    info, bad = error_details_pb2.ErrorInfo(), error_details_pb2.BadRequest()
    wait = error_details_pb2.RetryInfo()
    sentences: dict[str, str] = {}
    offers: list[errors.Alternative] = []
    for detail in status.details:
        localized, offer = error_details_pb2.LocalizedMessage(), work_pb2.Alternative()
        if detail.Unpack(localized):
            sentences[localized.locale] = localized.message
        elif detail.Unpack(offer):
            request = json_format.MessageToDict(offer.request)
            offers.append(errors.Alternative(offer.text.en, offer.text.zh, offer.method, request))
        elif not detail.Unpack(info) and not detail.Unpack(wait):
            detail.Unpack(bad)
    kind = _KINDS.get(status.code, errors.Unavailable)
    refusal = kind(
        info.reason or "PEER_AWAY", sentences.get("en", status.message), sentences.get("zh-CN", status.message)
    )
    refusal.facts.update(info.metadata)
    refusal.alternatives = tuple(offers)
    if wait.HasField("retry_delay"):
        refusal.retry_after_s = wait.retry_delay.ToMilliseconds() / 1000
    refusal.violations = tuple(
        errors.Violation(v.field, v.reason, v.description, v.description) for v in bad.field_violations
    )
    return refusal


def _code(refusal: errors.Refusal) -> int:
    return next(_CODES[kind] for kind in type(refusal).__mro__ if kind in _CODES)


def _packed(detail: object) -> any_pb2.Any:
    packed = any_pb2.Any()
    packed.Pack(detail)  # type: ignore[arg-type]
    return packed


def _violation(violation: errors.Violation, *, chinese_first: bool) -> error_details_pb2.BadRequest.FieldViolation:
    return error_details_pb2.BadRequest.FieldViolation(
        field=violation.field,
        reason=violation.reason,
        description=violation.chinese if chinese_first else violation.english,
    )


def _lower_camel(facts: dict[str, str]) -> dict[str, str]:
    return {
        first + "".join(word.title() for word in rest): value
        for name, value in facts.items()
        for first, *rest in [name.split("_")]
    }
