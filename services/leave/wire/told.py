"""What leave tells others: states and spans, and never a person's words or what is private about the type."""

from __future__ import annotations

from services.kit import wire
from services.leave.domain import request
from services.leave.domain.record import Kept
from services.leave.wire import states
from zhongtai.leave.v1 import events_pb2
from zhongtai.work.v1 import work_pb2

UNSAID = "LEAVE"
"""The type code under which private types are told."""

_TELLING = frozenset({"statutory", "paid", "evidence_given", "finding_evidence_due"})
"""Facts from which a private type could be guessed."""


def leave(kept: Kept, *, private: bool) -> events_pb2.LeaveTold:
    """How a request stands. private: its type is nobody's business."""
    asked = kept.asked
    spans = [asked.segment] if asked.state in request.AWAY and asked.segment.start < asked.segment.end else []
    return events_pb2.LeaveTold(
        leave_request=asked.request,
        employee=asked.employee,
        team=asked.team,
        leave_type=UNSAID if private else asked.leave_type,
        state=states.word(asked.state, asked.evidence),
        absent=bool(spans),
        spans=[
            events_pb2.SpanTold(start_time=wire.timestamp(one.start), end_time=wire.timestamp(one.end)) for one in spans
        ],
        # Whoever holds cover is to keep it while a person decides, also when we could not ask whether it is held.
        holds_cover=asked.state in request.PENDING,
        version=asked.version,
    )


def decision(decided: work_pb2.Decision, *, private: bool) -> work_pb2.Decision:
    """A decision without what was written, and without what would tell a private type."""
    told = work_pb2.Decision()
    told.CopyFrom(decided)
    told.ClearField("comment")
    if private:
        told.ClearField("alternatives")
        for fact in told.facts:
            fact.value = UNSAID if fact.key == "leave_type" else fact.value
        for condition in told.conditions:
            condition.value = UNSAID if condition.fact == "leave_type" else condition.value
        facts = [fact for fact in told.facts if fact.key not in _TELLING]
        conditions = [one for one in told.conditions if one.fact not in _TELLING]
        reasons = [reason for reason in told.reasons if reason.code != "EVIDENCE_DUE"]
        for name, kept_ones in (("facts", facts), ("conditions", conditions), ("reasons", reasons)):
            copies = [type(one).FromString(one.SerializeToString()) for one in kept_ones]
            told.ClearField(name)  # type: ignore[arg-type]
            getattr(told, name).extend(copies)
    return told
