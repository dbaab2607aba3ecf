"""The paper of a leave: when it is due, what becomes of the leave when it fails to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from services.kit import errors
from services.leave.domain import request, types
from services.leave.domain.request import Deed, EvidenceState, LeaveRequest, Moved, State


def ask_for(asked: LeaveRequest, kind: types.LeaveType, last_day: date) -> LeaveRequest:
    """Give a draft with what its type says about paper. last_day: of the leave, at the site, inclusive."""
    rule = kind.evidence
    if rule is None or asked.minutes <= rule.over_minutes:
        return asked
    return replace(asked, evidence=EvidenceState.DUE, evidence_due_on=last_day + timedelta(days=rule.within_days))


def hand_in(asked: LeaveRequest, deed: Deed) -> Moved:
    """Hand in the paper; a paper that failed may be handed in again as long as the leave stands.

    Raises:
        Forbidden: NOT_YOUR_REQUEST.
        WrongState: NO_EVIDENCE_DUE.
    """
    request.need_owner(asked, deed)
    _need_evidence(asked, frozenset({EvidenceState.DUE, EvidenceState.FAILED}))
    return request.moved(asked, replace(asked, evidence=EvidenceState.HANDED_IN), "HAND_IN_EVIDENCE", deed)


def accept(asked: LeaveRequest, deed: Deed) -> Moved:
    """Accept the paper.

    Raises:
        Forbidden: OWN_REQUEST, NOT_TEAM_LEAD.
        WrongState: NO_EVIDENCE_DUE.
    """
    request.need_decider(asked, deed)
    _need_evidence(asked, frozenset({EvidenceState.HANDED_IN}))
    return request.moved(asked, replace(asked, evidence=EvidenceState.ACCEPTED), "ACCEPT_EVIDENCE", deed)


def fail(asked: LeaveRequest, deed: Deed) -> Moved:
    """Say that the paper did not come or does not show what it should.

    Raises:
        Forbidden: OWN_REQUEST, NOT_TEAM_LEAD.
        WrongState: NO_EVIDENCE_DUE.
        Invalid: REASON_REQUIRED.
    """
    request.need_decider(asked, deed)
    _need_evidence(asked, frozenset({EvidenceState.DUE, EvidenceState.HANDED_IN}))
    request.need_reason(asked, deed)
    return request.moved(asked, replace(asked, evidence=EvidenceState.FAILED), "FAIL_EVIDENCE", deed)


def reclassify(asked: LeaveRequest, deed: Deed, new_type: str) -> Moved:
    """Turn a leave whose paper failed into another type, as sick leave into personal leave.

    Raises:
        Forbidden: OWN_REQUEST, NOT_TEAM_LEAD.
        WrongState: EVIDENCE_NOT_FAILED, NOT_RECLASSIFIABLE.
        Invalid: REASON_REQUIRED.
    """
    request.need_decider(asked, deed)
    if asked.evidence is not EvidenceState.FAILED:
        raise errors.WrongState(
            "EVIDENCE_NOT_FAILED",
            "The type changes only after its paper has failed. Decide about the paper first.",
            "只有证明不合格后才能更改假别，请先处理证明。",
            request=asked.request,
        )
    request.need_state(
        asked,
        request.GRANTED | {State.IN_PROGRESS, State.COMPLETED, State.RECALLED},
        "NOT_RECLASSIFIABLE",
        "Only a leave that stands can become another type.",
        "只有有效的假期可以更改假别。",
    )
    request.need_reason(asked, deed)
    after = replace(asked, leave_type=new_type, evidence=EvidenceState.NOT_NEEDED, evidence_due_on=None)
    return request.moved(asked, after, "RECLASSIFY", deed)


def overdue(asked: LeaveRequest, today: date) -> bool:
    """Say whether the paper should have come before today."""
    return asked.evidence is EvidenceState.DUE and asked.evidence_due_on is not None and asked.evidence_due_on < today


def _need_evidence(asked: LeaveRequest, allowed: frozenset[EvidenceState]) -> None:
    if asked.evidence not in allowed or asked.state in {State.REJECTED, State.WITHDRAWN, State.CANCELLED}:
        raise errors.WrongState(
            "NO_EVIDENCE_DUE",
            f"The paper of this request is {asked.evidence.value.lower().replace('_', ' ')}; nothing is to be done.",
            "该申请当前没有待处理的证明材料。",
            request=asked.request,
            evidence=asked.evidence.value,
        )
