"""What SchedulingService answers about cover and holds on it."""

from __future__ import annotations

import datetime as dt

import grpc

from services.kit import access, auth, people, wire
from services.kit.db import Database, Tx
from services.kit.errors import Forbidden, Invalid
from services.kit.people import Person
from services.scheduling import covering, figures, scheduling_wire, telling
from services.scheduling.covering import Ask, Weighed
from services.scheduling.store import cover, holds
from services.scheduling.store.holds import Hold
from zhongtai.scheduling.v1 import scheduling_pb2

HOLD_LASTS = dt.timedelta(minutes=15)
"""How long a hold stands by itself unless its asker says otherwise."""

MOST_COVERAGE = dt.timedelta(days=31)


class CoverMethods:
    """Cover by interval, and holds on it."""

    _db: Database

    def GetCoverage(
        self, request: scheduling_pb2.GetCoverageRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.Coverage:
        start, end = scheduling_wire.instants(request.start_time, request.end_time, most=MOST_COVERAGE)
        with self._db.read() as tx:
            key = _key(tx, request.centre, request.skill)
            return scheduling_wire.coverage(cover.ground(tx, key, start, end), *key)

    def PreviewCover(
        self, request: scheduling_pb2.PreviewCoverRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.CoverAnswer:
        start, end = scheduling_wire.instants(request.start_time, request.end_time)
        ask = Ask(request.employee, start, end, request.leave_request, request.slack_milli)
        with self._db.read() as tx:
            _person(tx, request.employee)
            weighed = covering.weigh(tx, ask)
            offers = [] if weighed.judgement.fits else covering.offers(tx, ask, weighed, request.offer_count)
            hold = holds.get(tx, request.leave_request) if request.leave_request else None
        return scheduling_wire.cover_answer(weighed, hold, offers)

    def HoldCover(
        self, request: scheduling_pb2.HoldCoverRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.CoverAnswer:
        start, end = scheduling_wire.instants(request.start_time, request.end_time)
        ask = Ask(request.employee, start, end, request.leave_request, request.slack_milli)
        weighed, hold = self._hold(ask, request)
        offers = []
        if not weighed.judgement.fits and request.offer_count:
            with self._db.read() as tx:
                offers = covering.offers(tx, ask, weighed, request.offer_count)
        return scheduling_wire.cover_answer(weighed, hold, offers)

    def _hold(self, ask: Ask, request: scheduling_pb2.HoldCoverRequest) -> tuple[Weighed, Hold | None]:
        """Weigh and hold in one transaction: between the two nobody else gets in."""
        with self._db.begin() as tx:
            centre = _person(tx, ask.employee).centre
            weighed = covering.weigh(tx, ask, locked=True)
            expires = wire.moment(request.expire_time) if request.HasField("expire_time") else tx.now + HOLD_LASTS
            hold = covering.place(tx, ask, weighed, expires, centre=centre, force=request.force)
            if hold is not None:
                tx.audit(ask.leave_request, fits=weighed.judgement.fits, forced=hold.forced)
            outcome = "short" if hold is None else "forced" if hold.forced else "held"
            tx.afterwards.append(figures.HOLDS.at("scheduling", {"zhongtai.outcome": outcome}).add)
            return weighed, hold

    def ReleaseCover(
        self, request: scheduling_pb2.ReleaseCoverRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.ReleaseCoverResponse:
        with self._db.begin() as tx:
            released = holds.release(tx, request.leave_request)
            if released is not None:
                tx.audit(request.leave_request)
                telling.released(tx, released)
            return scheduling_pb2.ReleaseCoverResponse(released=released is not None)


def _person(tx: Tx, employee: str) -> Person:
    found = people.get(tx, employee)
    if found is None:
        raise access.not_found(employee)
    return found


def _key(tx: Tx, centre: str, skill: str) -> cover.Key:
    """Centre and skill that are meant; where the request is silent, those of the caller's team.

    Raises:
        Forbidden: FORBIDDEN for another centre than one's own.
        Invalid: SKILL_UNNAMED where the caller has no team to take it from.
    """
    call = auth.call()
    caller = call.caller
    wanted = centre or caller.centre
    if call.relation == access.CENTRE and wanted != caller.centre:
        raise Forbidden(
            "FORBIDDEN",
            "You may look only at the cover of your own centre.",
            "只能查看本中心的人力覆盖。",
            centre=wanted,
        )
    team = people.get_team(tx, caller.team or next(iter(sorted(caller.leads)), "")) if not skill else None
    found = skill or (team.skill if team is not None else "")
    if not wanted or not found:
        raise Invalid("SKILL_UNNAMED", "Please say which centre and which skill.", "请指明中心与技能。")
    return wanted, found
