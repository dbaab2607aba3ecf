"""A request for leave: what it is, in which states it can be, and the record of every move between them."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from datetime import date, datetime

from services.kit import errors
from services.leave.domain import charging


class State(enum.StrEnum):
    """Where a request stands.

    WAITING: on the waiting list. ESCALATED: nobody decided in time; a manager must.
    """

    DRAFT = "DRAFT"
    SUBMITTED = "SUBMITTED"
    WAITING = "WAITING"
    PENDING_L1 = "PENDING_L1"
    PENDING_L2 = "PENDING_L2"
    ESCALATED = "ESCALATED"
    AUTO_APPROVED = "AUTO_APPROVED"
    APPROVED = "APPROVED"
    CHANGE_PENDING = "CHANGE_PENDING"
    CANCEL_REQUESTED = "CANCEL_REQUESTED"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    REJECTED = "REJECTED"
    WITHDRAWN = "WITHDRAWN"
    CANCELLED = "CANCELLED"
    RECALLED = "RECALLED"
    LAPSED = "LAPSED"


class EvidenceState(enum.StrEnum):
    """Where the paper of a leave stands; beside the state, because a leave runs while its paper is due."""

    NOT_NEEDED = "NOT_NEEDED"
    DUE = "DUE"
    HANDED_IN = "HANDED_IN"
    ACCEPTED = "ACCEPTED"
    FAILED = "FAILED"


class Role(enum.StrEnum):
    """In which role somebody acts."""

    AGENT = "AGENT"
    TEAM_LEAD = "TEAM_LEAD"
    CENTRE_MANAGER = "CENTRE_MANAGER"
    OFFICER = "OFFICER"
    SYSTEM = "SYSTEM"


PENDING = frozenset({State.PENDING_L1, State.PENDING_L2, State.ESCALATED, State.CHANGE_PENDING})
GRANTED = frozenset({State.AUTO_APPROVED, State.APPROVED})
OPEN = PENDING | GRANTED | {State.SUBMITTED, State.WAITING, State.CANCEL_REQUESTED, State.IN_PROGRESS}
CLOSED = frozenset(set(State) - OPEN - {State.DRAFT})
AWAY = GRANTED | {
    State.IN_PROGRESS,
    State.COMPLETED,
    State.RECALLED,
    State.CANCEL_REQUESTED,
    State.CHANGE_PENDING,
}
"""States in which the person is, was or will be away for the request's interval."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts.

    leads: teams led, stood in for included. stands_in_for: the person whose place is taken, or empty.
    """

    person: str
    role: Role
    leads: frozenset[str] = frozenset()
    stands_in_for: str = ""


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done to a request: by whom, when (UTC), why, by which policy, at what balance."""

    actor: Actor
    at: datetime
    reason: str = ""
    policy_version: str = ""
    balance_before_minutes: int | None = None
    balance_after_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Transition:
    """One move of a request, as it is kept for ever."""

    request: str
    what: str
    actor: str
    on_behalf_of: str
    role: Role
    at: datetime
    from_state: State
    to_state: State
    reason: str
    policy_version: str
    balance_before_minutes: int | None
    balance_after_minutes: int | None


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of leave with what it is charged. start, end: UTC, half-open."""

    start: datetime
    end: datetime
    charges: tuple[charging.DayCharge, ...]

    @property
    def minutes(self) -> int:
        """What the segment is charged."""
        return charging.total(self.charges)


@dataclass(frozen=True, slots=True)
class LeaveRequest:
    """One request. zone: of the site, for people to read. team: the one whose lead decides, on the first day.

    proposed: a change that waits for a decision. superseded: earlier segments, oldest first.
    resume: the state to go back to when a change or a cancellation is refused.
    """

    request: str
    employee: str
    team: str
    leave_type: str
    zone: str
    segment: Segment
    reason: str = ""
    state: State = State.DRAFT
    levels: int = 1
    priority: int = 0
    submitted_at: datetime | None = None
    decided_by: str = ""
    decided_at: datetime | None = None
    first_approver: str = ""
    policy_version: str = ""
    review_due: bool = False
    evidence: EvidenceState = EvidenceState.NOT_NEEDED
    evidence_due_on: date | None = None
    proposed: Segment | None = None
    superseded: tuple[Segment, ...] = ()
    resume: State | None = None
    version: int = 1

    @property
    def minutes(self) -> int:
        """What the request is charged."""
        return self.segment.minutes


@dataclass(frozen=True, slots=True)
class Moved:
    """A request after a move, and the record of it."""

    request: LeaveRequest
    transition: Transition


def moved(asked: LeaveRequest, after: LeaveRequest, what: str, deed: Deed) -> Moved:
    """Record a move; the version grows by one, so that two people's edits cannot both win."""
    return Moved(
        replace(after, version=asked.version + 1),
        Transition(
            request=asked.request,
            what=what,
            actor=deed.actor.person,
            on_behalf_of=deed.actor.stands_in_for,
            role=deed.actor.role,
            at=deed.at,
            from_state=asked.state,
            to_state=after.state,
            reason=deed.reason,
            policy_version=deed.policy_version,
            balance_before_minutes=deed.balance_before_minutes,
            balance_after_minutes=deed.balance_after_minutes,
        ),
    )


def need_state(asked: LeaveRequest, allowed: frozenset[State], reason: str, english: str, chinese: str) -> None:
    """Refuse a move from a state that does not allow it.

    english, chinese: what can be done instead; the state itself is told before it.

    Raises:
        WrongState: the reason given.
    """
    if asked.state not in allowed:
        raise errors.WrongState(
            reason,
            f"This request is {SPOKEN[asked.state][0]}. {english}",
            f"该申请当前为“{SPOKEN[asked.state][1]}”。{chinese}",
            request=asked.request,
            state=asked.state.value,
        )


def need_reason(asked: LeaveRequest, deed: Deed) -> None:
    """Refuse a move that somebody else must be able to understand and that comes without a reason.

    Raises:
        Invalid: REASON_REQUIRED.
    """
    if not deed.reason.strip():
        raise errors.Invalid(
            "REASON_REQUIRED",
            "Say why: the person concerned will read it. Add a reason and send it again.",
            "请填写理由：当事人会看到。补充后重新提交。",
            request=asked.request,
        )


def need_owner(asked: LeaveRequest, deed: Deed) -> None:
    """Let only the person whose leave it is, or the system, do something.

    Raises:
        Forbidden: NOT_YOUR_REQUEST.
    """
    if deed.actor.role is not Role.SYSTEM and deed.actor.person != asked.employee:
        raise errors.Forbidden(
            "NOT_YOUR_REQUEST",
            "Only the person whose leave it is can do this. Ask them to.",
            "只有申请人本人可以执行此操作，请联系申请人。",
            request=asked.request,
        )


def need_decider(asked: LeaveRequest, deed: Deed) -> None:
    """Let only the team's lead, an officer, a manager or the system decide, and never the person concerned.

    Raises:
        Forbidden: OWN_REQUEST, NOT_TEAM_LEAD.
    """
    actor = deed.actor
    if actor.role is Role.SYSTEM:
        return
    if actor.person == asked.employee:
        raise errors.Forbidden(
            "OWN_REQUEST",
            "Nobody decides about their own leave. Your stand-in or manager can.",
            "不能审批自己的请假，请由代理人或上级处理。",
            request=asked.request,
            employee=asked.employee,
        )
    leads_team = actor.role is Role.TEAM_LEAD and asked.team in actor.leads
    if not leads_team and actor.role not in {Role.CENTRE_MANAGER, Role.OFFICER}:
        raise errors.Forbidden(
            "NOT_TEAM_LEAD",
            f"Only the lead of {asked.team}, an officer or a manager can decide this.",
            f"只有 {asked.team} 的班长、中台专员或经理可以处理该申请。",
            request=asked.request,
            team=asked.team,
        )


SPOKEN: dict[State, tuple[str, str]] = {
    State.DRAFT: ("a draft", "草稿"),
    State.SUBMITTED: ("submitted", "已提交"),
    State.WAITING: ("on the waiting list", "候补中"),
    State.PENDING_L1: ("waiting for the team lead", "待班长审批"),
    State.PENDING_L2: ("waiting for the manager", "待经理审批"),
    State.ESCALATED: ("escalated to the manager", "已升级至经理"),
    State.AUTO_APPROVED: ("approved by policy", "已自动批准"),
    State.APPROVED: ("approved", "已批准"),
    State.CHANGE_PENDING: ("approved, with a change waiting for a decision", "变更待审批"),
    State.CANCEL_REQUESTED: ("approved, with a cancellation asked for", "已申请销假"),
    State.IN_PROGRESS: ("in progress", "休假中"),
    State.COMPLETED: ("completed", "已完成"),
    State.REJECTED: ("rejected", "已驳回"),
    State.WITHDRAWN: ("withdrawn", "已撤回"),
    State.CANCELLED: ("cancelled", "已取消"),
    State.RECALLED: ("ended by a recall", "已被召回"),
    State.LAPSED: ("off the waiting list, because its time has passed", "候补已过期"),
}
"""How a state is called in the middle of a sentence, in English and Chinese."""
