"""What is kept beside a request, a step of its life, and a type: bookkeeping of the service, not rules of leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from services.leave.domain import conflicts, types
from services.leave.domain.request import LeaveRequest, State


@dataclass(frozen=True, slots=True)
class Kept:
    """A request with what is kept beside it.

    decision: the last one, as bytes that only `wire` reads. look_time: when a waiting request is tried next.
    hold_time: until when cover is held; None when none is.
    """

    asked: LeaveRequest
    centre: str
    circumstance: str = ""
    decision: bytes = b""
    due_time: datetime | None = None
    wait_if_short: bool = False
    look_time: datetime | None = None
    hold_time: datetime | None = None
    evidence_told: bool = False

    @property
    def name(self) -> str:
        """The request's resource name."""
        return self.asked.request

    @property
    def etag(self) -> str:
        """What changes with every change."""
        return f"v{self.asked.version}"


@dataclass(frozen=True, slots=True)
class Step:
    """A transition as it was recorded. role: as the caller really acted."""

    number: int
    what: str
    actor: str
    on_behalf_of: str
    role: str
    time: datetime
    from_state: State
    to_state: State
    reason: str
    policy_version: str
    balance_before_minutes: int | None
    balance_after_minutes: int | None


@dataclass(frozen=True, slots=True)
class Configured:
    """A version of a type with what this centre adds to it.

    two_levels: two people decide. private: others are told only that somebody is away.
    """

    kind: types.LeaveType
    two_levels: bool
    private: bool
    blackouts: tuple[conflicts.Blackout, ...] = ()


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day that is not an ordinary one. day_class: as told, `STATUTORY_HOLIDAY`."""

    day: date
    day_class: str
    name: str
