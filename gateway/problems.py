"""Refusals as people's programs read them: problem details in the caller's language."""

from __future__ import annotations

import base64
import functools
import math
from typing import Any

import orjson
from google.protobuf.any_pb2 import Any as Packed
from google.protobuf.json_format import MessageToDict
from google.rpc import code_pb2, error_details_pb2, status_pb2

from services.kit import errors, status
from zhongtai.work.v1 import work_pb2

DOMAIN = "gateway"
_TYPE = "https://zhongtai/errors/"
_HTTP = {
    code_pb2.INVALID_ARGUMENT: 400,
    code_pb2.FAILED_PRECONDITION: 400,
    code_pb2.OUT_OF_RANGE: 400,
    code_pb2.UNAUTHENTICATED: 401,
    code_pb2.PERMISSION_DENIED: 403,
    code_pb2.NOT_FOUND: 404,
    code_pb2.ABORTED: 409,
    code_pb2.ALREADY_EXISTS: 409,
    code_pb2.RESOURCE_EXHAUSTED: 429,
    code_pb2.UNAVAILABLE: 503,
    code_pb2.CANCELLED: 503,
    code_pb2.DEADLINE_EXCEEDED: 504,
    code_pb2.UNIMPLEMENTED: 501,
}
# What only HTTP tells apart.
_HTTP_BY_REASON = {
    "METHOD_NOT_ALLOWED": 405,
    "BODY_TOO_LARGE": 413,
    "ADDRESS_TOO_LONG": 414,
    "WRONG_CONTENT_TYPE": 415,
}
_TITLES = {
    400: ("The request does not fit", "请求不合要求"),
    401: ("Please sign in", "请先登录"),
    403: ("Not allowed", "无权进行此操作"),
    404: ("Not found", "找不到"),
    405: ("Not in this way", "不支持这种方式"),
    409: ("Changed in the meantime", "内容已有变化"),
    413: ("Too large", "内容过大"),
    414: ("Address too long", "地址过长"),
    415: ("Wrong content type", "内容类型不符"),
    429: ("Too many requests", "请求过多"),
    501: ("Not offered", "未提供"),
    503: ("Away for a moment", "暂时不可用"),
    504: ("No answer in time", "未能及时应答"),
}
_FAULT = ("Something went wrong", "系统出错")


class Answered(Exception):
    """A request that ends here with a status; carries the status in gRPC's terms."""

    def __init__(self, told: status_pb2.Status) -> None:
        super().__init__(told.message)
        self.status = told


@functools.lru_cache(maxsize=256)
def locale_of(accept_language: str) -> str:
    """`en` or `zh-CN`, whichever of the two the caller would rather read."""
    best, best_weight = "zh-CN", 0.0
    for part in accept_language.split(",")[:20]:
        tag, _, rest = part.strip().partition(";")
        weight = _weight(rest)
        language = tag.strip().lower().partition("-")[0]
        if language in ("zh", "en") and weight > best_weight:
            best, best_weight = ("en" if language == "en" else "zh-CN"), weight
    return best


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        weight = float(value)
    except ValueError:
        return 0.0
    return weight if math.isfinite(weight) else 0.0


def of_refusal(refusal: errors.Refusal, locale: str) -> status_pb2.Status:
    """The status of a refusal of the gateway itself."""
    return status.of_refusal(refusal, DOMAIN, locale)


def document(told: status_pb2.Status, locale: str, trace_id: str) -> dict[str, Any]:
    """A status as a problem document."""
    info, retry = error_details_pb2.ErrorInfo(), error_details_pb2.RetryInfo()
    bad, sentences, alternatives = error_details_pb2.BadRequest(), dict[str, str](), list[dict[str, Any]]()
    for packed in told.details:
        said, offered = error_details_pb2.LocalizedMessage(), work_pb2.Alternative()
        if packed.Unpack(said):
            sentences[said.locale] = said.message
        elif packed.Unpack(offered):
            alternatives.append(MessageToDict(offered))
        else:
            any(packed.Unpack(each) for each in (info, bad, retry))
    http = http_status(told.code, info.reason)
    problem = {
        "type": _TYPE + info.reason if info.reason else "about:blank",
        "title": _TITLES.get(http, _FAULT)[locale != "en"],
        "status": http,
        "detail": sentences.get(locale) or told.message,
        "reason": info.reason,
        "domain": info.domain,
        "metadata": dict(info.metadata),
        "violations": [
            {"field": each.field, "reason": each.reason, "message": each.description} for each in bad.field_violations
        ],
        "alternatives": alternatives,
        "traceId": trace_id,
    }
    if retry.HasField("retry_delay"):
        problem["retryAfterSeconds"] = max(1, math.ceil(retry.retry_delay.ToTimedelta().total_seconds()))
    return problem


def connect_document(told: status_pb2.Status, problem: dict[str, Any]) -> dict[str, Any]:
    """The same with what the Connect protocol wants of an error beside it."""
    return problem | {
        "code": code_pb2.Code.Name(told.code).lower().replace("cancelled", "canceled"),
        "message": problem["detail"],
        "details": [_connect_detail(each) for each in told.details],
    }


def answer(told: status_pb2.Status, locale: str, trace_id: str, *, connect: bool = False) -> tuple[int, Headers, bytes]:
    """Status, headers and body of a refused request."""
    problem = document(told, locale, trace_id)
    kind = b"application/problem+json"
    if connect:
        problem, kind = connect_document(told, problem), b"application/json"
    headers = [(b"content-type", kind), (b"content-language", locale.encode())]
    if "retryAfterSeconds" in problem:
        headers.append((b"retry-after", str(problem["retryAfterSeconds"]).encode()))
    if problem["status"] == 401:
        headers.append((b"www-authenticate", b'Bearer realm="zhongtai"'))
    if problem["reason"] == "METHOD_NOT_ALLOWED":
        headers.append((b"allow", problem["metadata"]["allowed"].encode()))
    return problem["status"], headers, orjson.dumps(problem)


Headers = list[tuple[bytes, bytes]]


def http_status(code: int, reason: str) -> int:
    """The HTTP status of a gRPC code; some reasons have one of their own."""
    return _HTTP_BY_REASON.get(reason) or _HTTP.get(code, 500)  # type: ignore[call-overload]


def _connect_detail(packed: Packed) -> dict[str, str]:
    value = base64.b64encode(packed.value).decode().rstrip("=")
    return {"type": packed.type_url.rpartition("/")[2], "value": value}
