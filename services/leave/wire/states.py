"""States and causes as the contract calls them."""

from __future__ import annotations

from collections.abc import Iterable

from services.leave.domain.request import EvidenceState, State
from zhongtai.leave.v1 import leave_pb2

_TOLD: dict[State, leave_pb2.LeaveState.ValueType] = {
    State.SUBMITTED: leave_pb2.LEAVE_STATE_PENDING,
    State.WAITING: leave_pb2.LEAVE_STATE_WAITING,
    State.PENDING_L1: leave_pb2.LEAVE_STATE_PENDING,
    State.PENDING_L2: leave_pb2.LEAVE_STATE_PENDING_SECOND,
    State.ESCALATED: leave_pb2.LEAVE_STATE_PENDING_SECOND,
    State.AUTO_APPROVED: leave_pb2.LEAVE_STATE_APPROVED,
    State.APPROVED: leave_pb2.LEAVE_STATE_APPROVED,
    State.CHANGE_PENDING: leave_pb2.LEAVE_STATE_PENDING,
    State.CANCEL_REQUESTED: leave_pb2.LEAVE_STATE_APPROVED,
    State.IN_PROGRESS: leave_pb2.LEAVE_STATE_IN_PROGRESS,
    State.COMPLETED: leave_pb2.LEAVE_STATE_COMPLETED,
    State.REJECTED: leave_pb2.LEAVE_STATE_REJECTED,
    State.WITHDRAWN: leave_pb2.LEAVE_STATE_WITHDRAWN,
    State.CANCELLED: leave_pb2.LEAVE_STATE_CANCELLED,
    State.RECALLED: leave_pb2.LEAVE_STATE_RECALLED,
    State.LAPSED: leave_pb2.LEAVE_STATE_REJECTED,
}
_PAPER_OPEN = (EvidenceState.DUE, EvidenceState.HANDED_IN, EvidenceState.FAILED)
_CAUSES = {
    "SUBMIT": "SUBMITTED",
    "ROUTE_ALLOW": "APPROVED_BY_POLICY",
    "ROUTE_ALLOW_WITH_REVIEW": "APPROVED_BY_POLICY",
    "ROUTE_ESCALATE": "PUT_BEFORE_A_PERSON",
    "ROUTE_DENY": "REFUSED_BY_POLICY",
    "ROUTE_WAIT": "PUT_ON_WAITING_LIST",
    "APPROVE": "APPROVED",
    "APPROVE_FIRST": "APPROVED_FIRST",
    "APPROVE_CHANGE": "CHANGE_APPROVED",
    "REJECT": "REJECTED",
    "REJECT_CHANGE": "CHANGE_REJECTED",
    "WITHDRAW": "WITHDRAWN",
    "WITHDRAW_CHANGE": "CHANGE_WITHDRAWN",
    "ESCALATE": "ESCALATED",
    "PROMOTE": "TAKEN_OFF_WAITING_LIST",
    "LAPSE": "WAITED_IN_VAIN",
    "START": "STARTED",
    "COMPLETE": "COMPLETED",
    "SHORTEN": "SHORTENED",
    "ASK_CHANGE": "CHANGE_ASKED",
    "AMEND": "AMENDED",
    "RETURN_EARLY": "RETURNED_EARLY",
    "RECALL": "RECALLED",
    "ASK_CANCEL": "CANCEL_ASKED",
    "CANCEL": "CANCELLED",
    "HAND_IN_EVIDENCE": "EVIDENCE_HANDED_IN",
    "ACCEPT_EVIDENCE": "EVIDENCE_ACCEPTED",
    "FAIL_EVIDENCE": "EVIDENCE_FAILED",
    "RECLASSIFY": "RECLASSIFIED",
}


def state(kept: State, evidence: EvidenceState = EvidenceState.NOT_NEEDED) -> leave_pb2.LeaveState.ValueType:
    """A state as the contract has it: taken leave whose paper is still to come stands apart."""
    if kept is State.COMPLETED and evidence in _PAPER_OPEN:
        return leave_pb2.LEAVE_STATE_EVIDENCE_DUE
    return _TOLD.get(kept, leave_pb2.LEAVE_STATE_UNSPECIFIED)


def word(kept: State, evidence: EvidenceState = EvidenceState.NOT_NEEDED) -> str:
    """A state as events have it, `PENDING`."""
    return leave_pb2.LeaveState.Name(state(kept, evidence)).removeprefix("LEAVE_STATE_")


def kept_states(asked: Iterable[leave_pb2.LeaveState.ValueType]) -> frozenset[str]:
    """The states in which requests of the contract's states are kept; EVIDENCE_DUE is no state of its own there."""
    wanted = set(asked)
    return frozenset(kept.value for kept, told in _TOLD.items() if told in wanted)


def cause(what: str) -> str:
    """What happened, as the contract calls it."""
    return _CAUSES.get(what, what)
