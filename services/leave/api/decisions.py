"""Deciding: approve, refuse, many at once, and the paper that a leave needs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Container, Sequence
from typing import TypeVar

import grpc
from google.protobuf.message import Message

from services.kit import access, auth, authority, errors, wire
from services.kit.db import Tx
from services.leave import asking, cards, cover, moving, routing
from services.leave.api import requests as asked_api
from services.leave.api import room
from services.leave.domain import deciding, evidence, holding, request, timeliness
from services.leave.domain.record import Kept
from services.leave.domain.request import EvidenceState, State
from services.leave.store import books, kinds, requests
from services.leave.wire import states
from zhongtai.leave.v1 import leave_pb2
from zhongtai.work.v1 import work_pb2

_HELD_ON = dt.timedelta(days=1)
Reply = TypeVar("Reply", bound=Message)


class DecisionsApi(room.Room):
    """What a lead, an officer or a manager does with a request."""

    def ApproveLeaveRequest(
        self, request: leave_pb2.ApproveLeaveRequestRequest, context: grpc.ServicerContext
    ) -> leave_pb2.LeaveRequest:
        if request.validate_only:
            return self._approve(request, [request.name])
        return self._with_cover(lambda held: self._approve(request, held))

    def RejectLeaveRequest(
        self, request: leave_pb2.RejectLeaveRequestRequest, context: grpc.ServicerContext
    ) -> leave_pb2.LeaveRequest:
        with self._writing(validate_only=request.validate_only, ahead=requests.taking(request.name)) as tx:
            kept = reject(tx, request.name, request.reason, etag=request.etag)
            return asked_api.answered(tx, kept)

    def DecideLeaveRequests(
        self, request: leave_pb2.DecideLeaveRequestsRequest, context: grpc.ServicerContext
    ) -> leave_pb2.DecideLeaveRequestsResponse:
        return self._with_cover(lambda held: self._decide_all(request, held))

    def SettleEvidence(
        self, request: leave_pb2.SettleEvidenceRequest, context: grpc.ServicerContext
    ) -> leave_pb2.LeaveRequest:
        with self._db.begin() as tx:
            case = moving.open_case(tx, request.name, to_decide=True)
            actor = room.decider(case)
            if case.asked.evidence in (EvidenceState.DUE, EvidenceState.FAILED):
                case = case.moved(evidence.hand_in(case.asked, case.deed(moving.SYSTEM)))
            if request.accepted:
                case = case.moved(evidence.accept(case.asked, case.deed(actor)))
            else:
                case = _reclassified(case, actor, request.reclassify_as)
            kept = moving.finish(case, auth.call().role)
            moving.tell_changed(tx, kept, case.configured, moving.last_what(case.moves))
            return asked_api.answered(tx, kept)

    def _approve(self, request: leave_pb2.ApproveLeaveRequestRequest, held: Container[str]) -> leave_pb2.LeaveRequest:
        with self._writing(validate_only=request.validate_only, ahead=requests.taking(request.name)) as tx:
            kept = approve(tx, request.name, request.comment, held, etag=request.etag)
            return asked_api.answered(tx, kept)

    def _decide_all(
        self, request: leave_pb2.DecideLeaveRequestsRequest, held: Container[str]
    ) -> leave_pb2.DecideLeaveRequestsResponse:
        lapsed: list[Kept] = []
        with self._db.begin(beyond_reach=True) as tx:
            results = [_decide_one(tx, one, held, lapsed) for one in request.decisions]
            if lapsed:
                raise _Lapsed(lapsed)
            return tx.answer(leave_pb2.DecideLeaveRequestsResponse(results=results))

    def _with_cover(self, decide: Callable[[Container[str]], Reply]) -> Reply:
        """Decide. Where holds of cover lapsed while requests waited, that is undone, and done again once they hold.

        A person decides, so they hold by force. decide: takes the requests whose cover holds.
        """
        held: set[str] = set()
        while True:
            try:
                return decide(held)
            except _Lapsed as lapsed:
                until = self._db.clock() + _HELD_ON
                for kept in lapsed.requests:
                    wanted, tenant = asked_api.as_wanted(kept), auth.caller().tenant
                    cover.hold(
                        self._peers, tenant, kept.name, wanted.employee, wanted.interval, until=until, force=True
                    )
                    held.add(kept.name)


class _Lapsed(Exception):
    """Cover is no longer held for these requests."""

    def __init__(self, requests: Sequence[Kept]) -> None:
        super().__init__(f"{len(requests)} holds lapsed")
        self.requests = requests


def approve(tx: Tx, name: str, comment: str, held: Container[str], *, etag: str = "") -> Kept:
    """Approve what waits: a request, its second level, a change, or one on the waiting list.

    held: requests whose cover need not be looked at.

    Raises:
        _Lapsed: its hold has lapsed; hold anew and come again.
        Forbidden: OWN_REQUEST, NOT_TEAM_LEAD, NEEDS_MANAGER, SAME_APPROVER.
        WrongState: NOT_PENDING, HOLD_MISSING, BALANCE_TOO_LOW.
        Conflict: STALE.
    """
    case = moving.open_case(tx, name, etag=etag, to_decide=True)
    actor = room.decider(case)
    deed = case.deed(actor, comment)
    request.need_decider(case.asked, deed)
    if name not in held and _has_lapsed(case.before, tx.now):
        raise _Lapsed([case.before])
    case = routing.promoted(case)
    changing = case.asked.proposed is not None
    case = case.moved(deciding.approve(case.asked, deed))
    if changing:
        case = moving.hold(case)
    elif case.held() != case.asked.minutes:
        book = books.load_request(tx, case.asked.employee, name)
        holding.confirm(book, name, case.asked.segment.charges)
    if case.asked.state is State.PENDING_L2:
        return _first_of_two(case)
    return _decided(case, actor, comment, work_pb2.OUTCOME_ALLOW)


def reject(tx: Tx, name: str, reason: str, *, etag: str = "") -> Kept:
    """Refuse what waits; what the law gives cannot be refused.

    Raises:
        Forbidden: OWN_REQUEST, NOT_TEAM_LEAD, NEEDS_MANAGER, SAME_APPROVER.
        WrongState: NOT_PENDING, STATUTORY.
        Invalid: REASON_REQUIRED.
        Conflict: STALE.
    """
    case = moving.open_case(tx, name, etag=etag, to_decide=True)
    actor = room.decider(case)
    deed = case.deed(actor, reason)
    request.need_decider(case.asked, deed)
    case = routing.promoted(case)
    changing = case.asked.proposed is not None
    case = case.moved(deciding.reject(case.asked, deed))
    timeliness.need_no_right(
        case.configured.kind,
        "Approve it; if its paper fails to come, settle the evidence.",
        "请予批准；如证明材料未提交，请在证明核验中处理。",
    )
    case = moving.hold(case) if changing else moving.give_back(case)
    return _decided(case, actor, reason, work_pb2.OUTCOME_DENY)


def _decided(case: moving.Case, actor: request.Actor, comment: str, outcome: work_pb2.Outcome.ValueType) -> Kept:
    """Put a person's decision down, with the facts that were on the card."""
    before = work_pb2.Decision.FromString(case.before.decision)
    decided = work_pb2.Decision(
        outcome=outcome,
        policy=before.policy,
        policy_version=before.policy_version,
        conditions=before.conditions,
        reasons=before.reasons,
        alternatives=before.alternatives if outcome == work_pb2.OUTCOME_DENY else (),
        decider=actor.person,
        decide_time=wire.timestamp(case.tx.now),
        comment=comment,
        facts=before.facts,
    )
    case = case.kept(decision=decided.SerializeToString(), due_time=None, hold_time=None, look_time=None)
    kept = moving.finish(case, auth.call().role)
    moving.tell_decided(case.tx, kept, case.configured)
    authority.count(case.tx, "leave", asking.ACTION, outcome, by="person")
    return kept


def _first_of_two(case: moving.Case) -> Kept:
    """Put the first of two agreements down and ask for the second."""
    tx = case.tx
    case = case.kept(due_time=timeliness.decide_by(case.asked.segment.start, tx.now))
    kept = moving.finish(case, auth.call().role)
    situation = asking.look(tx, asked_api.as_wanted(kept), timely=False)
    text = wire.text("Two people decide; the first has agreed.", "需两级审批，第一级已同意。")
    before = work_pb2.Decision.FromString(kept.decision)
    shown = work_pb2.Decision(reasons=[work_pb2.Reason(code="SECOND_LEVEL", text=text)], facts=before.facts)
    card = cards.decide_card(kept, situation, cards.cover_then(before), shown)
    moving.tell_changed(tx, kept, case.configured, moving.last_what(case.moves), card)
    return kept


def _reclassified(case: moving.Case, actor: request.Actor, wanted: str) -> moving.Case:
    """Say that the paper failed, and turn the leave into another type: the one asked for, or the type's own.

    Raises:
        NotFound: LEAVE_TYPE_UNKNOWN, LEAVE_TYPE_NOT_YET.
        WrongState: BALANCE_TOO_LOW, NOT_RECLASSIFIABLE.
    """
    rule = case.configured.kind.evidence
    code = wanted or (rule.otherwise if rule is not None else "")
    reason = f"EVIDENCE_FAILED → {code}"
    case = case.moved(evidence.fail(case.asked, case.deed(actor, reason)))
    first = moving.site_day(case.asked.zone, case.asked.segment.start)
    new = kinds.in_force(case.tx, code, first)
    old = case.configured.kind.code
    case = case.moved(evidence.reclassify(case.asked, case.deed(actor, reason), code))
    return moving.enter(case, lambda book, stamp: holding.reclassify(book, stamp, case.before.name, old, new.kind))


def _has_lapsed(kept: Kept, now: dt.datetime) -> bool:
    return kept.asked.state in moving.STILL_ASKED and (kept.hold_time is None or kept.hold_time <= now)


def _decide_one(
    tx: Tx, one: leave_pb2.LeaveDecisionAsked, held: Container[str], lapsed: list[Kept]
) -> leave_pb2.LeaveDecisionResult:
    """Decide one of many. lapsed: grows by the request if its hold has lapsed; then nothing of the rest will stay."""
    try:
        with tx.savepoint("one_decision"):
            _need_reach(tx, one.name)
            kept = approve(tx, one.name, one.reason, held) if one.approve else reject(tx, one.name, one.reason)
    except _Lapsed as found:
        lapsed += found.requests
        return leave_pb2.LeaveDecisionResult()
    except errors.Refusal as refusal:
        return leave_pb2.LeaveDecisionResult(
            name=one.name,
            state=_state_now(tx, one.name),
            refusal=refusal.reason,
            message=room.said(refusal.english, refusal.chinese),
        )
    return leave_pb2.LeaveDecisionResult(name=one.name, state=states.state(kept.asked.state, kept.asked.evidence))


def _need_reach(tx: Tx, name: str) -> None:
    """Refuse what the caller is not in charge of; of other tenants and unknown names nothing is said.

    Raises:
        NotFound: NOT_FOUND.
        Forbidden: FORBIDDEN.
    """
    place, caller = requests.place(tx, name), auth.caller()
    if place is None:
        raise access.not_found(name)
    leads = "TEAM_LEAD" in caller.roles and place.team in caller.leads
    manages = "CENTRE_MANAGER" in caller.roles and place.centre == caller.centre
    if not leads and not manages and "OFFICER" not in caller.roles:
        raise errors.Forbidden(
            "FORBIDDEN", "This belongs to somebody you are not in charge of.", "该内容不在您的职责范围内。"
        )


def _state_now(tx: Tx, name: str) -> leave_pb2.LeaveState.ValueType:
    kept = requests.find(tx, name)
    if kept is None:
        return leave_pb2.LEAVE_STATE_UNSPECIFIED
    return states.state(kept.asked.state, kept.asked.evidence)
