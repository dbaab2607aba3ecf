"""What a change of a leave request means for the items about it."""

from __future__ import annotations

from services.workbench.domain.item import State

# States in which a leave request waits for an answer.
_WAITING = frozenset(
    {
        "SUBMITTED",
        "WAITING",
        "PENDING",
        "PENDING_SECOND",
        "PENDING_L1",
        "PENDING_L2",
        "ESCALATED",
        "CHANGE_PENDING",
        "CANCEL_REQUESTED",
    }
)
_ABOVE = frozenset({"PENDING_SECOND", "PENDING_L2", "ESCALATED"})
_STANDING = frozenset({"AUTO_APPROVED", "APPROVED", "IN_PROGRESS"})
_GIVEN_UP = frozenset({"WITHDRAWN", "CANCELLED", "LAPSED"})
# Tasks that live beside the decision, with the changes that settle them.
_TASKS = {
    "leave.evidence": ("EVIDENCE_ACCEPTED", "EVIDENCE_FAILED", "RECLASSIFIED", "EVIDENCE_DECIDED"),
    "leave.cover": (),
}


def waits(state: str) -> bool:
    """Whether a request in this state waits for a person."""
    return state in _WAITING


def is_above(state: str) -> bool:
    """Whether a request in this state waits for the level above the lead."""
    return state in _ABOVE


def ends(kind: str, state: str, change: str) -> State | None:
    """How an item of a kind ends when its request has come to a state by a change; None while it stays open.

    change: what happened, empty when it was decided. A decision's question ends with the waiting; a task beside it
    stays while the leave stands.
    """
    if kind in _TASKS:
        if change in _TASKS[kind]:
            return State.DONE
        if state in _STANDING or waits(state):
            return None
    elif waits(state):
        return None
    return State.CANCELLED if state in _GIVEN_UP else State.DONE
