"""Asking for leave, seeing the odds first, and reading requests."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import cast

import grpc
import sqlalchemy as sa

from services.kit import access, auth, errors, wire
from services.kit.db import Tx
from services.leave import asking, cover, moving, offers, outlook, routing
from services.leave.api import room
from services.leave.domain import charging, deciding, decision
from services.leave.domain.record import Kept
from services.leave.domain.request import LeaveRequest, Segment, State
from services.leave.store import books, lists, requests
from services.leave.wire import requests as messages
from services.leave.wire import states
from zhongtai.leave.v1 import leave_pb2

_NAMES = uuid.UUID("6f1f6a52-6f0c-5a0e-9d8e-3d6d3f0a7c11")
"""Namespace of the names that are made from request ids."""


class RequestsApi(room.Room):
    """Requests: asked, simulated, read."""

    def CreateLeaveRequest(
        self, request: leave_pb2.CreateLeaveRequestRequest, context: grpc.ServicerContext
    ) -> leave_pb2.LeaveRequest:
        asked = request.leave_request
        wanted = wanted_of(name_of(request.request_id), asked)
        tenant = auth.caller().tenant
        answer = self._hold(tenant, wanted, wait_if_short=asked.wait_if_short)
        try:
            with self._db.begin(beyond_reach=True) as tx:
                kept = create(tx, wanted, asked, answer)
                return answered(tx, kept)
        except errors.Refusal:
            if answer is not None and answer.held and not self._is_there(tenant, wanted.name):
                cover.release(self._peers, tenant, wanted.name)
            raise

    def SimulateLeaveRequest(
        self, request: leave_pb2.SimulateLeaveRequestRequest, context: grpc.ServicerContext
    ) -> leave_pb2.LeaveOutlook:
        asked = request.leave_request
        wanted = wanted_of("leaveRequests/simulated", asked)
        answer = cover.preview(self._peers, auth.caller().tenant, wanted.employee, wanted.interval)
        with self._db.read(beyond_reach=True) as tx:
            situation = asking.look(tx, wanted)
            ruling = routing.rule(tx, situation, answer, wait_if_short=asked.wait_if_short)
            return outlook.told(tx, situation, ruling, colleague_types=room.knows_types(situation.team))

    def ReviewLeaveRequest(
        self, request: leave_pb2.ReviewLeaveRequestRequest, context: grpc.ServicerContext
    ) -> leave_pb2.LeaveOutlook:
        with self._db.read() as tx:
            kept = requests.get(tx, request.name)
        wanted = as_wanted(kept)
        answer = cover.preview(self._peers, auth.caller().tenant, wanted.employee, wanted.interval, wanted.name)
        with self._db.read(beyond_reach=True) as tx:
            kept = requests.get(tx, request.name)
            situation = asking.look(tx, wanted, timely=False)
            ruling = routing.rule(tx, situation, answer, wait_if_short=kept.wait_if_short, state=kept.asked.state)
            knows = room.knows_types(situation.team)
            told = outlook.told(tx, situation, ruling, colleague_types=knows, change=kept.name)
            if kept.asked.state is State.CHANGE_PENDING:
                # Until it is decided there is no other change.
                told.ClearField("alternatives")
            told.leave_request.CopyFrom(full(tx, kept))
            return told

    def GetLeaveRequest(
        self, request: leave_pb2.GetLeaveRequestRequest, context: grpc.ServicerContext
    ) -> leave_pb2.LeaveRequest:
        with self._db.read() as tx:
            return full(tx, requests.get(tx, request.name))

    def ListLeaveRequests(
        self, request: leave_pb2.ListLeaveRequestsRequest, context: grpc.ServicerContext
    ) -> leave_pb2.ListLeaveRequestsResponse:
        most = wire.page_size(request.page_size)
        filters = (request.employee, request.team, sorted(request.states), str(request.from_time), str(request.to_time))
        after = wire.page_after(request.page_token, *filters)
        if self._is_plain(request):
            rows = lists.first_of_team(self._db.glance(), request.team, most + 1)
        else:
            with self._db.read() as tx:
                rows = lists.page(
                    tx,
                    _within(),
                    employee=request.employee,
                    team=request.team,
                    states=states.kept_states(request.states),
                    paper_due=leave_pb2.LEAVE_STATE_EVIDENCE_DUE in request.states,
                    ends_after=wire.moment(request.from_time) if request.HasField("from_time") else None,
                    starts_before=wire.moment(request.to_time) if request.HasField("to_time") else None,
                    after=_after(after),
                    most=most + 1,
                )
        reply = leave_pb2.ListLeaveRequestsResponse(leave_requests=[messages.row(one) for one in rows[:most]])
        self._place_waiting(reply)
        if len(rows) > most:
            last = rows[most - 1]
            reply.next_page_token = wire.page_token([last.start_time.isoformat(), last.request], *filters)
        return reply

    def _place_waiting(self, reply: leave_pb2.ListLeaveRequestsResponse) -> None:
        """Fill in the places of those of a list that wait, unless they have gone since."""
        waiting = [one for one in reply.leave_requests if one.state == leave_pb2.LEAVE_STATE_WAITING]
        if not waiting:
            return
        with self._db.read() as tx:
            for one in waiting:
                kept = requests.find(tx, one.name)
                if kept is not None:
                    one.waiting_place = waiting_place(tx, kept)

    def _is_plain(self, request: leave_pb2.ListLeaveRequestsRequest) -> bool:
        """Whether it is the first page of a whole team that the caller may see: the list opened all day long."""
        call = auth.call()
        whole = call.relation == access.TENANT or (
            call.relation == access.OWN_TEAM and request.team in call.caller.leads
        )
        narrowed = request.employee or request.states or request.page_token
        timed = request.HasField("from_time") or request.HasField("to_time")
        return bool(request.team) and whole and not narrowed and not timed

    def _hold(self, tenant: str, wanted: asking.Wanted, *, wait_if_short: bool) -> routing.Answer:
        """Hold cover for a request that nothing rules out yet; by force where the law, or a person, decides.

        Raises what rules the request out. A retry of what was written already holds nothing anew.
        """
        with self._db.read(beyond_reach=True) as tx:
            if requests.find(tx, wanted.name) is not None:
                return None
            situation = asking.look(tx, wanted)
            found = asking.findings(situation, cover_enough=True)
            asking.need_possible(found, offers.instead_of(tx, situation, found))
            until = tx.now + routing.FIRST_HOLD
        forced = situation.kind.statutory
        answer = self._hold_cover(tenant, wanted, until, force=forced, offers=cover.OFFERS)
        if answer is None or answer.held or forced:
            return answer
        with self._db.read(beyond_reach=True) as tx:
            route = routing.where(tx, situation, answer, wait_if_short=wait_if_short)
        if route in (deciding.Route.WAIT, deciding.Route.DENY):
            return answer
        held = self._hold_cover(tenant, wanted, until, force=True)
        if held is None:
            return answer
        held.offers.extend(answer.offers)
        return held

    def _hold_cover(
        self, tenant: str, wanted: asking.Wanted, until: dt.datetime, *, force: bool, offers: int = 0
    ) -> routing.Answer:
        name, employee, span = wanted.name, wanted.employee, wanted.interval
        return cover.hold(self._peers, tenant, name, employee, span, until=until, force=force, offers=offers)

    def _is_there(self, tenant: str, name: str) -> bool:
        with self._db.read(tenant) as tx:
            return requests.find(tx, name) is not None


def create(tx: Tx, wanted: asking.Wanted, asked: leave_pb2.LeaveRequest, answer: routing.Answer) -> Kept:
    """Put down a request under the lock of its person's book: everything is looked at once more.

    Raises what rules it out by now.
    """
    books.lock(tx, wanted.employee)
    situation = asking.look(tx, wanted)
    ruling = routing.rule(tx, situation, answer, wait_if_short=asked.wait_if_short, use=True, state=State.SUBMITTED)
    asking.need_possible(ruling.found, offers.instead_of(tx, situation, ruling.found))
    span = wanted.interval
    draft = LeaveRequest(
        request=wanted.name,
        employee=wanted.employee,
        team=situation.team,
        leave_type=wanted.leave_type,
        zone=situation.person.time_zone,
        segment=Segment(span.start, span.end, situation.ask.charges),
        reason=asked.reason,
        version=0,
    )
    kept = Kept(draft, situation.person.centre, circumstance=asked.circumstance, wait_if_short=asked.wait_if_short)
    case = routing.with_evidence(moving.Case(tx, kept, kept, situation.configured))
    case = case.moved(deciding.submit(case.asked, case.deed(room.asker(wanted.employee))))
    case = routing.route_submitted(case, situation, ruling, book=situation.book)
    after = moving.finish(routing.with_marks(case, ruling), auth.call().role, new=True)
    routing.tell(tx, after, situation, ruling)
    return after


def answered(tx: Tx, kept: Kept) -> leave_pb2.LeaveRequest:
    """Answer a write with the request as it is now; nothing is written after this."""
    tx.is_done()
    return tx.answer(full(tx, kept))


def full(tx: Tx, kept: Kept) -> leave_pb2.LeaveRequest:
    """A request with its history and its place on the waiting list."""
    return messages.request(kept, requests.history(tx, kept.name), waiting_place=waiting_place(tx, kept))


def waiting_place(tx: Tx, kept: Kept) -> int:
    """The place of a request on its team's waiting list, from 1; 0 when it is not on it."""
    if kept.asked.state is not State.WAITING:
        return 0
    tx.beyond_reach()
    bids = [outlook.bid(one) for one in requests.waiting(tx, kept.asked.team)]
    return decision.waiting_position(bids, kept.name) or 0


def wanted_of(name: str, asked: leave_pb2.LeaveRequest) -> asking.Wanted:
    """What a message asks for.

    Raises:
        Invalid: INTERVAL_EMPTY, INTERVAL_NOT_WHOLE_MINUTES.
    """
    span = charging.interval(wire.moment(asked.start_time), wire.moment(asked.end_time))
    return asking.Wanted(name, asked.employee, asked.leave_type, span)


def as_wanted(kept: Kept) -> asking.Wanted:
    """What a kept request asks for: the change that waits, or the whole of it."""
    segment = kept.asked.proposed or kept.asked.segment
    span = charging.Interval(segment.start, segment.end)
    return asking.Wanted(kept.name, kept.asked.employee, kept.asked.leave_type, span)


def name_of(request_id: str) -> str:
    """The name that a request id makes: the caller's own, so that nobody can take another's."""
    caller = auth.caller()
    return f"leaveRequests/{uuid.uuid5(_NAMES, f'{caller.tenant}|{caller.subject}|{request_id.lower()}')}"


def _within() -> sa.ColumnElement[bool]:
    call = auth.call()
    return access.narrow(access.Reach(call.relation, call.role), call.caller, **lists.REACH_COLUMNS)


def _after(key: list[object]) -> tuple[dt.datetime, str] | None:
    if not key:
        return None
    start, name = cast("list[str]", key)
    return dt.datetime.fromisoformat(start), name
