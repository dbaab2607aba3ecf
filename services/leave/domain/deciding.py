"""From a draft to a decision: submitting, routing by policy, approving, rejecting, withdrawing."""

from __future__ import annotations

import enum
from dataclasses import replace
from datetime import date

from services.kit import errors
from services.leave.domain import charging, request
from services.leave.domain.request import Deed, LeaveRequest, Moved, Role, State


class Route(enum.StrEnum):
    """Where a submitted request goes; the first four are the outcomes of a delegated-authority policy."""

    ALLOW = "allow"
    ALLOW_WITH_REVIEW = "allow_with_review"
    ESCALATE = "escalate"
    DENY = "deny"
    WAIT = "wait"


def submit(asked: LeaveRequest, deed: Deed) -> Moved:
    """Hand in a draft; from here on its minutes and its cover are held.

    Raises:
        Forbidden: NOT_YOUR_REQUEST.
        WrongState: NOT_DRAFT.
        Invalid: NOTHING_TO_CHARGE when nothing is rostered in it.
    """
    if (
        deed.actor.role not in {Role.TEAM_LEAD, Role.OFFICER, Role.CENTRE_MANAGER}
        or deed.actor.person == asked.employee
    ):
        request.need_owner(asked, deed)
    else:
        request.need_decider(asked, deed)
    request.need_state(
        asked, frozenset({State.DRAFT}), "NOT_DRAFT", "Ask anew for other days.", "如需其他日期请重新申请。"
    )
    if asked.minutes == 0:
        raise errors.Invalid(
            "NOTHING_TO_CHARGE",
            "Nothing is rostered in this time, so there is no leave to take. "
            "Say you are unavailable, or choose "
            "a time with a shift.",
            "该时段没有排班，无需请假；可登记“不可排班”，或选择有班次的时段。",
            request=asked.request,
        )
    after = replace(asked, state=State.SUBMITTED, submitted_at=asked.submitted_at or deed.at)
    return request.moved(asked, after, "SUBMIT", deed)


def route(asked: LeaveRequest, deed: Deed, where: Route, *, levels: int = 1) -> Moved:
    """Send a submitted request where the policy says. levels: how many people must agree, when people decide.

    Raises:
        WrongState: NOT_SUBMITTED.
        Invalid: REASON_REQUIRED when it is denied without a reason.
    """
    request.need_state(
        asked,
        frozenset({State.SUBMITTED}),
        "NOT_SUBMITTED",
        "It has been routed already.",
        "该申请已进入后续流程。",
    )
    targets = {
        Route.ALLOW: State.AUTO_APPROVED,
        Route.ALLOW_WITH_REVIEW: State.AUTO_APPROVED,
        Route.ESCALATE: State.PENDING_L1,
        Route.DENY: State.REJECTED,
        Route.WAIT: State.WAITING,
    }
    after = replace(asked, state=targets[where], policy_version=deed.policy_version, levels=levels)
    if where is Route.DENY:
        request.need_reason(asked, deed)
    if where in {Route.ALLOW, Route.ALLOW_WITH_REVIEW, Route.DENY}:
        review_due = where is Route.ALLOW_WITH_REVIEW
        after = replace(after, decided_by=deed.actor.person, decided_at=deed.at, review_due=review_due)
    return request.moved(asked, after, f"ROUTE_{where.name}", deed)


def approve(asked: LeaveRequest, deed: Deed) -> Moved:
    """Agree to a pending request, or to a pending change of an approved one.

    With two levels the first agreement passes it on; the second must come from another person who is a
    manager or officer. A change that is agreed to supersedes the segment before it.

    Raises:
        Forbidden: OWN_REQUEST, NOT_TEAM_LEAD, NEEDS_MANAGER, SAME_APPROVER.
        WrongState: NOT_PENDING.

    Source: separation of duties; nobody approves their own request.
    """
    request.need_decider(asked, deed)
    _need_pending(asked)
    if asked.state is State.CHANGE_PENDING:
        return request.moved(asked, _changed(asked), "APPROVE_CHANGE", deed)
    if asked.state in {State.PENDING_L2, State.ESCALATED}:
        _need_second(asked, deed)
    elif asked.levels > 1:
        after = replace(asked, state=State.PENDING_L2, first_approver=deed.actor.person)
        return request.moved(asked, after, "APPROVE_FIRST", deed)
    after = replace(asked, state=State.APPROVED, decided_by=deed.actor.person, decided_at=deed.at)
    return request.moved(asked, after, "APPROVE", deed)


def reject(asked: LeaveRequest, deed: Deed) -> Moved:
    """Say no to a pending request; a change that is refused leaves the leave as it was.

    Raises:
        Forbidden: OWN_REQUEST, NOT_TEAM_LEAD, NEEDS_MANAGER, SAME_APPROVER.
        WrongState: NOT_PENDING.
        Invalid: REASON_REQUIRED.
    """
    request.need_decider(asked, deed)
    _need_pending(asked)
    request.need_reason(asked, deed)
    if asked.state is State.CHANGE_PENDING:
        return request.moved(asked, _unchanged(asked), "REJECT_CHANGE", deed)
    if asked.state in {State.PENDING_L2, State.ESCALATED}:
        _need_second(asked, deed)
    after = replace(asked, state=State.REJECTED, decided_by=deed.actor.person, decided_at=deed.at)
    return request.moved(asked, after, "REJECT", deed)


def withdraw(asked: LeaveRequest, deed: Deed) -> Moved:
    """Take a request back before it is decided; a change that is taken back leaves the leave as it was.

    Raises:
        Forbidden: NOT_YOUR_REQUEST.
        WrongState: NOT_WITHDRAWABLE.
    """
    request.need_owner(asked, deed)
    undecided = request.PENDING | {State.SUBMITTED, State.WAITING}
    request.need_state(
        asked, undecided, "NOT_WITHDRAWABLE", "Ask to cancel it if it is approved.", "如已批准，请申请销假。"
    )
    if asked.state is State.CHANGE_PENDING:
        return request.moved(asked, _unchanged(asked), "WITHDRAW_CHANGE", deed)
    return request.moved(asked, replace(asked, state=State.WITHDRAWN), "WITHDRAW", deed)


def escalate(asked: LeaveRequest, deed: Deed) -> Moved:
    """Pass on a request that nobody decided in time; time passing is never a "no".

    Raises:
        WrongState: NOT_PENDING.
    """
    request.need_state(
        asked,
        frozenset({State.PENDING_L1, State.PENDING_L2}),
        "NOT_PENDING",
        "There is nothing to pass on.",
        "无需升级。",
    )
    return request.moved(asked, replace(asked, state=State.ESCALATED), "ESCALATE", deed)


def promote(asked: LeaveRequest, deed: Deed) -> Moved:
    """Take a request off the waiting list because a place came free; it is routed again, and keeps its time.

    Raises:
        WrongState: NOT_WAITING.
    """
    _need_waiting(asked)
    return request.moved(asked, replace(asked, state=State.SUBMITTED), "PROMOTE", deed)


def lapse(asked: LeaveRequest, deed: Deed) -> Moved:
    """Take a request off the waiting list because its time has come without a place.

    Raises:
        WrongState: NOT_WAITING, NOT_YET.
    """
    _need_waiting(asked)
    if deed.at < asked.segment.start:
        raise errors.WrongState(
            "NOT_YET",
            f"The leave starts at {asked.segment.start}. It may wait until then.",
            f"该假期将于 {asked.segment.start} 开始，在此之前继续候补。",
            request=asked.request,
            start=asked.segment.start,
        )
    return request.moved(asked, replace(asked, state=State.LAPSED), "LAPSE", deed)


def held_charges(asked: LeaveRequest) -> tuple[charging.DayCharge, ...]:
    """Give what must be held for a request: for every day the larger of what is agreed and proposed."""
    if asked.proposed is None:
        return asked.segment.charges
    agreed, proposed = _by_day(asked.segment), _by_day(asked.proposed)
    days = sorted(agreed.keys() | proposed.keys())
    return tuple(charging.DayCharge(day, max(agreed.get(day, 0), proposed.get(day, 0))) for day in days)


def _by_day(segment: request.Segment) -> dict[date, int]:
    sums: dict[date, int] = {}
    for charge in segment.charges:
        sums[charge.work_date] = sums.get(charge.work_date, 0) + charge.minutes
    return sums


def _need_pending(asked: LeaveRequest) -> None:
    request.need_state(
        asked,
        request.PENDING,
        "NOT_PENDING",
        "Only a pending request can be decided.",
        "只有待审批的申请可以处理。",
    )


def _need_waiting(asked: LeaveRequest) -> None:
    request.need_state(
        asked,
        frozenset({State.WAITING}),
        "NOT_WAITING",
        "It is not on the waiting list.",
        "该申请不在候补名单中。",
    )


def _need_second(asked: LeaveRequest, deed: Deed) -> None:
    if deed.actor.role is Role.TEAM_LEAD:
        raise errors.Forbidden(
            "NEEDS_MANAGER",
            "This needs a manager or an officer by now. It is in their inbox.",
            "该申请现需经理或中台专员处理，已在其待办中。",
            request=asked.request,
        )
    if deed.actor.person == asked.first_approver:
        raise errors.Forbidden(
            "SAME_APPROVER",
            "You gave the first agreement; the second must come from another person.",
            "您已完成初审，复审须由他人处理。",
            request=asked.request,
        )


def _changed(asked: LeaveRequest) -> LeaveRequest:
    """Put the proposed segment in the place of the agreed one, which is kept."""
    return replace(
        asked,
        state=asked.resume or State.APPROVED,
        segment=asked.proposed or asked.segment,
        superseded=(*asked.superseded, asked.segment),
        proposed=None,
        resume=None,
    )


def _unchanged(asked: LeaveRequest) -> LeaveRequest:
    return replace(asked, state=asked.resume or State.APPROVED, proposed=None, resume=None)
