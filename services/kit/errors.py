"""Refusals: what a caller can understand and act upon, free of any transport.

A refusal carries a reason code that is part of the contract, one sentence in English and one in Chinese, and the
facts that stand in those sentences. `status` turns refusals into gRPC statuses; nothing else does.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Violation:
    """One field or row that does not fit.

    field: path in the request as the caller wrote it (`rows[3].employee_no`), or the column of an imported row.
    """

    field: str
    reason: str
    english: str
    chinese: str


@dataclass(frozen=True, slots=True)
class Alternative:
    """Something that would work instead, ready to be sent.

    method: full gRPC method. request: the request as JSON-ready values.
    """

    english: str
    chinese: str
    method: str = ""
    request: dict[str, object] = field(default_factory=dict)


class Refusal(Exception):
    """An answer of "no" that the caller can understand; see the subclasses for the kinds."""

    def __init__(
        self,
        reason: str,
        english: str,
        chinese: str,
        *,
        violations: tuple[Violation, ...] = (),
        alternatives: tuple[Alternative, ...] = (),
        retry_after_s: float | None = None,
        **facts: object,
    ) -> None:
        super().__init__(f"{reason}: {english}")
        self.reason = reason
        self.english = english
        self.chinese = chinese
        self.violations = violations
        self.alternatives = alternatives
        self.retry_after_s = retry_after_s
        self.facts = {name: str(value) for name, value in facts.items()}


class Invalid(Refusal):
    """The request can never be right in this form (INVALID_ARGUMENT, 400)."""


class WrongState(Refusal):
    """The request is well formed, but the resource is not in a state that allows it (FAILED_PRECONDITION, 400)."""


class Unauthenticated(Refusal):
    """Nobody knows who is asking (UNAUTHENTICATED, 401)."""


class Forbidden(Refusal):
    """The caller is known and may not do this (PERMISSION_DENIED, 403)."""


class NotFound(Refusal):
    """There is no such thing, or none that the caller may know of (NOT_FOUND, 404)."""


class Conflict(Refusal):
    """Somebody else changed it, or the same request id came with another body (ABORTED, 409)."""


class Busy(Refusal):
    """Too much at once; waiting helps (RESOURCE_EXHAUSTED, 429)."""


class Unavailable(Refusal):
    """Something this needs is away for now (UNAVAILABLE, 503)."""
