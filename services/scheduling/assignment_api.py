"""What AssignmentService answers: to whom an offer that found too few could be assigned, and assigning it."""

from __future__ import annotations

import grpc

from services.kit import wire
from services.kit.service import Home
from services.scheduling import assigning, changes_wire, scheduling_wire, weighing_wire
from services.scheduling.assigning import Asked, Choice
from zhongtai.scheduling.v1 import assignment_pb2, assignment_pb2_grpc
from zhongtai.work.v1 import work_pb2

_CONSENT = (
    "It would be overtime: only with consent (劳动合同法 art. 31).",
    "属于加班，须经本人同意（劳动合同法第三十一条）。",
)


class AssignmentService(assignment_pb2_grpc.AssignmentServiceServicer):
    """Work that is assigned because an offer found too few."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ListAssignable(
        self, request: assignment_pb2.ListAssignableRequest, context: grpc.ServicerContext
    ) -> assignment_pb2.Assignable:
        with self._db.read(beyond_reach=True) as tx:
            offer, lacking, choices = assigning.assignable(tx, request.offer, centre_wide=request.centre_wide)
        return assignment_pb2.Assignable(
            offer=offer.name, open_count=lacking, candidates=[_candidate(each) for each in choices]
        )

    def AssignOffer(
        self, request: assignment_pb2.AssignOfferRequest, context: grpc.ServicerContext
    ) -> assignment_pb2.Assignment:
        emergency = assignment_pb2.Emergency.Name(request.emergency).removeprefix("EMERGENCY_")
        asked = Asked(
            employee=request.employee,
            reason=request.reason,
            emergency=emergency if request.emergency else "",
            out_of_turn=request.out_of_turn,
            centre_wide=request.centre_wide,
        )
        with self._db.preview() if request.validate_only else self._db.begin() as tx:
            done = assigning.assign(tx, request.offer, asked)
            return tx.answer(
                assignment_pb2.Assignment(
                    offer=changes_wire.offer(done.offer, done.asks, reader=""),
                    employee=done.employee,
                    shifts=[scheduling_wire.shift(each) for each in done.shifts],
                    extra=weighing_wire.extra_minutes(done.extra),
                    reason=request.reason,
                    emergency=request.emergency,
                    out_of_turn=done.out_of_turn,
                    findings=[scheduling_wire.finding(each) for each in done.findings],
                )
            )


def _candidate(choice: Choice) -> assignment_pb2.AssignableCandidate:
    found, last = choice.found, choice.burden.last
    reasons = changes_wire.reasons(found.reasons)
    if choice.needs_consent:
        reasons.append(work_pb2.Reason(code="NEEDS_CONSENT", text=wire.text(*_CONSENT)))
    return assignment_pb2.AssignableCandidate(
        employee=found.employee,
        assignable=choice.assignable,
        needs_consent=choice.needs_consent,
        past_count=choice.burden.times,
        last_time=wire.timestamp(last) if last is not None else None,
        extra=weighing_wire.extra_minutes(found.extra),
        findings=[scheduling_wire.finding(each) for each in (*found.findings, *found.soft)],
        reasons=reasons,
    )
