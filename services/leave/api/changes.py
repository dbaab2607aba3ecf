"""What happens to a request besides its decision: taken back, cancelled, changed, ended early, called back."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import grpc

from services.kit import auth, errors, wire
from services.kit.db import Tx
from services.leave import asking, cover, moving, offers, routing
from services.leave.api import requests as asked_api
from services.leave.api import room
from services.leave.domain import changing, charging, deciding, request, timeliness
from services.leave.domain.record import Kept
from services.leave.domain.request import Segment, State
from services.leave.store import books, requests
from zhongtai.leave.v1 import leave_pb2


class ChangesApi(room.Room):
    """What the person, and those who act for them, do with a request."""

    def WithdrawLeaveRequest(
        self, request: leave_pb2.WithdrawLeaveRequestRequest, context: grpc.ServicerContext
    ) -> leave_pb2.LeaveRequest:
        with self._db.begin() as tx:
            case = moving.open_case(tx, request.name)
            actor = room.owner(case.asked.employee)
            was_change = case.asked.state is State.CHANGE_PENDING
            case = case.moved(deciding.withdraw(case.asked, case.deed(actor)))
            case = moving.hold(case) if was_change else moving.give_back(case)
            return tx.answer(_finished(case))

    def CancelLeaveRequest(
        self, request: leave_pb2.CancelLeaveRequestRequest, context: grpc.ServicerContext
    ) -> leave_pb2.LeaveRequest:
        with self._db.begin() as tx:
            case = moving.open_case(tx, request.name)
            _need_not_begun(case)
            actor = room.owner(case.asked.employee)
            case = case.moved(changing.ask_cancel(case.asked, case.deed(actor, request.reason)))
            case = case.moved(changing.cancel(case.asked, case.deed(moving.SYSTEM)))
            return tx.answer(_finished(moving.give_back(case)))

    def ChangeLeaveRequest(
        self, request: leave_pb2.ChangeLeaveRequestRequest, context: grpc.ServicerContext
    ) -> leave_pb2.LeaveRequest:
        span = charging.interval(wire.moment(request.start_time), wire.moment(request.end_time))
        answer = self._cover_of_change(request.name, span)
        with self._db.begin() as tx:
            kept = change(tx, request.name, span, answer, etag=request.etag)
            return asked_api.answered(tx, kept)

    def ReturnEarly(
        self, request: leave_pb2.ReturnEarlyRequest, context: grpc.ServicerContext
    ) -> leave_pb2.LeaveRequest:
        back = wire.moment(request.return_time)
        with self._db.begin() as tx:
            case = moving.catch_up(moving.open_case(tx, request.name))
            _need_running(case)
            segment = case.asked.segment
            timeliness.need_inside(segment.start, segment.end, back)
            kept_part = _beginning(case, back)
            if back > tx.now:
                actor = room.owner(case.asked.employee)
                case = case.moved(changing.change(case.asked, case.deed(actor), kept_part))
            else:
                own = auth.caller().employee == case.asked.employee
                actor = room.owner(case.asked.employee) if own else room.decider(case)
                case = case.moved(changing.return_early(case.asked, case.deed(actor), kept_part))
            case = moving.give_back(case, kept_part.charges)
            return tx.answer(_finished(case, "RETURNED_EARLY"))

    def RecallLeaveRequest(
        self, request: leave_pb2.RecallLeaveRequestRequest, context: grpc.ServicerContext
    ) -> leave_pb2.LeaveRequest:
        back = wire.moment(request.return_time)
        with self._db.begin() as tx:
            case = moving.catch_up(moving.open_case(tx, request.name))
            timeliness.need_no_right(
                case.configured.kind, "Nobody is called back from it.", "不得召回，请另行安排人力。"
            )
            segment = case.asked.segment
            if back >= segment.end:
                timeliness.need_inside(segment.start, segment.end, back)
            kept_part = _beginning(case, back) if back > segment.start else None
            deed = case.deed(room.decider(case), request.reason)
            case = case.moved(changing.recall(case.asked, deed, kept_part))
            case = moving.give_back(case, kept_part.charges if kept_part is not None else ())
            return tx.answer(_finished(case))

    def _cover_of_change(self, name: str, span: charging.Interval) -> routing.Answer:
        """Hold cover for the new span, unless it only gets shorter: then there is nothing to ask for."""
        tenant = auth.caller().tenant
        with self._db.read() as tx:
            kept = requests.get(tx, name)
            until = tx.now + routing.FIRST_HOLD
            first_try = not _is_retry_of_change(kept, span)
        inside = kept.asked.segment.start <= span.start and span.end <= kept.asked.segment.end
        if not first_try or (inside and kept.asked.state in changing.CHANGEABLE):
            return None
        if kept.asked.state not in changing.UNDECIDED | changing.CHANGEABLE:
            return None
        employee = kept.asked.employee
        return cover.hold(self._peers, tenant, name, employee, span, until=until, force=True, offers=cover.OFFERS)


def change(tx: Tx, name: str, span: charging.Interval, answer: routing.Answer, *, etag: str = "") -> Kept:
    """Change the span of a request; decided anew where it asks for more.

    Raises:
        Forbidden: NOT_YOUR_REQUEST.
        WrongState: NOT_CHANGEABLE, OVERLAPS_LEAVE, BALANCE_TOO_LOW, CREW_TOO_SMALL.
        Invalid: NOTHING_TO_CHARGE, NOTHING_CHANGES, PAST_CHANGED, UNIT_NOT_MET, SPAN_TOO_LONG.
        Conflict: STALE.
    """
    case = moving.catch_up(moving.open_case(tx, name, etag=etag))
    books.lock(tx, case.asked.employee)
    asked = case.asked
    request.need_state(
        asked,
        changing.UNDECIDED | changing.CHANGEABLE,
        "NOT_CHANGEABLE",
        "It cannot be changed now; ask anew.",
        "当前状态不能变更，请重新申请。",
    )
    wanted = asking.Wanted(name, asked.employee, asked.leave_type, span)
    situation = asking.look(tx, wanted, timely=asked.state is not State.IN_PROGRESS)
    segment = Segment(span.start, span.end, situation.ask.charges)
    case = routing.amended(case, case.deed(room.owner(asked.employee)), segment)
    if case.asked.state not in (State.SUBMITTED, State.CHANGE_PENDING):
        if asked.state is not State.IN_PROGRESS:
            found = asking.findings(situation, cover_enough=True)
            asking.need_possible(found, offers.instead_of(tx, situation, found, change=name))
        case = moving.hold(routing.with_evidence(case))
        kept = moving.finish(case, auth.call().role)
        moving.tell_changed(tx, kept, case.configured, moving.last_what(case.moves))
        return kept
    ruling = routing.rule(
        tx,
        situation,
        answer,
        wait_if_short=case.before.wait_if_short,
        use=True,
        state=case.asked.state,
    )
    asking.need_possible(ruling.found, offers.instead_of(tx, situation, ruling.found, change=name))
    if case.asked.state is State.SUBMITTED:
        case = routing.with_evidence(case)
        case, what = routing.route_submitted(case, situation, ruling), "AMENDED"
    else:
        case, what = routing.route_change(case, ruling), "CHANGE_ASKED"
    kept = moving.finish(routing.with_marks(case, ruling), auth.call().role)
    routing.tell(tx, kept, situation, ruling, change=what)
    return kept


def _finished(case: moving.Case, what: str = "") -> leave_pb2.LeaveRequest:
    """Put the moves down, tell them, and give the request as it is now."""
    open_still = case.asked.state in request.PENDING
    if not open_still:
        case = case.kept(due_time=None, hold_time=None, look_time=None)
    kept = moving.finish(case, auth.call().role)
    moving.tell_changed(case.tx, kept, case.configured, what or moving.last_what(case.moves))
    return asked_api.full(case.tx, kept)


def _beginning(case: moving.Case, end: dt.datetime) -> Segment:
    """The part of a leave up to an instant, with what it costs."""
    asked = case.asked
    span = charging.interval(asked.segment.start, end)
    charges, _, _ = asking.charge(case.tx, asked.employee, case.configured.kind, span, ZoneInfo(asked.zone))
    costs = {(one.work_date, one.shift): one.minutes for one in asked.segment.charges}
    within = tuple(
        charging.DayCharge(one.work_date, min(one.minutes, costs[one.work_date, one.shift]), one.shift)
        for one in charges
        if (one.work_date, one.shift) in costs
    )
    return Segment(span.start, span.end, within)


def _need_not_begun(case: moving.Case) -> None:
    asked = case.asked
    granted = asked.state in request.GRANTED
    if asked.state is State.IN_PROGRESS or (granted and asked.segment.start <= case.tx.now):
        raise errors.WrongState(
            "ALREADY_STARTED",
            "This leave has begun. Return early instead.",
            "该假期已开始，请办理提前返岗。",
            request=asked.request,
        )
    request.need_state(
        asked,
        request.GRANTED,
        "NOT_APPROVED",
        "Only an approved leave can be cancelled; withdraw what is not decided yet.",
        "只有已批准的假期可以取消；未审批的请撤回。",
    )


def _need_running(case: moving.Case) -> None:
    request.need_state(
        case.asked,
        frozenset({State.IN_PROGRESS}),
        "NOT_IN_PROGRESS",
        "Only a running leave can end early; cancel one that is yet to come.",
        "只有进行中的假期可以提前返岗；未开始的请取消。",
    )


def _is_retry_of_change(kept: Kept, span: charging.Interval) -> bool:
    """Whether the change has been made already, so that a retry must not ask for cover again."""
    made = (kept.asked.segment, kept.asked.proposed)
    return any(one is not None and (one.start, one.end) == (span.start, span.end) for one in made)
