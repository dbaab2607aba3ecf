"""What BreakService answers: where breaks would be better, and putting them there."""

from __future__ import annotations

import grpc

from services.kit import access, people, wire
from services.kit.db import Tx
from services.kit.service import Home
from services.scheduling import break_placing, change_sight, claiming, demand_wire, scheduling_wire
from services.scheduling.break_placing import Applied, Asked, Change, Span
from zhongtai.scheduling.v1 import breaks_pb2, breaks_pb2_grpc

_ALL = "0001-01-01", "9999-12-31"


class BreakService(breaks_pb2_grpc.BreakServiceServicer):
    """Breaks of shifts in force."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ProposeBreaks(
        self, request: breaks_pb2.ProposeBreaksRequest, context: grpc.ServicerContext
    ) -> breaks_pb2.BreakPlan:
        first, after = demand_wire.span(request.start_date, request.end_date, most_days=break_placing.MOST_DAYS)
        with self._db.read(beyond_reach=True) as tx:
            span = _span(tx, request, (first.isoformat(), after.isoformat()))
            plan = break_placing.propose(tx, span)
        return breaks_pb2.BreakPlan(
            team=span.team.team,
            changes=[_change(each) for each in plan.changes],
            shortage_before_minutes=round(plan.before),
            shortage_minutes=round(plan.after),
            days=[
                breaks_pb2.BreakDay(
                    date=each.date,
                    skill=each.skill,
                    shortage_before_minutes=round(each.before),
                    shortage_minutes=round(each.after),
                )
                for each in plan.days
            ],
            known=plan.known,
        )

    def ApplyBreaks(
        self, request: breaks_pb2.ApplyBreaksRequest, context: grpc.ServicerContext
    ) -> breaks_pb2.AppliedBreaks:
        asked = [Asked(wire.id_of(each.shift), each.etag, tuple(each.offset_minutes)) for each in request.changes]
        if not request.validate_only:
            claiming.need_new(self._db)
        # Thousands are looked at before anybody is kept from writing.
        with self._db.read() as tx:
            span = _span(tx, request, _ALL)
            ready = break_placing.prepare(tx, span, asked)
            if request.validate_only:
                return _applied(span, break_placing.weigh(tx, ready))
        with self._db.begin() as tx:
            return tx.answer(_applied(span, break_placing.apply(tx, span, ready)))


def _span(
    tx: Tx, request: breaks_pb2.ProposeBreaksRequest | breaks_pb2.ApplyBreaksRequest, dates: tuple[str, str]
) -> Span:
    """Whose breaks are meant.

    Raises:
        Forbidden: FORBIDDEN for the whole centre without being in charge of it.
        Invalid: BAD_DATE.
    """
    team = people.get_team(tx, request.team)
    if team is None:
        raise access.not_found(request.team)
    if request.centre_wide:
        change_sight.need_centre(team.centre)
    frozen = request.freeze_end_date
    if frozen:
        frozen = wire.day(frozen, "freeze_end_date").isoformat()
    return Span(team, *dates, frozen, centre_wide=request.centre_wide)


def _applied(span: Span, done: Applied) -> breaks_pb2.AppliedBreaks:
    return breaks_pb2.AppliedBreaks(
        team=span.team.team,
        shifts=[scheduling_wire.shift(each) for each in done.shifts],
        shortage_before_minutes=round(done.before),
        shortage_minutes=round(done.after),
    )


def _change(change: Change) -> breaks_pb2.BreakChange:
    shift = change.shift
    return breaks_pb2.BreakChange(
        shift=f"shifts/{shift.id}",
        etag=str(shift.version),
        employee=shift.employee,
        work_date=shift.work_date,
        offset_minutes=change.offsets,
        old_offset_minutes=[pause.offset_minutes for pause in shift.pauses],
        start_time=wire.timestamp(shift.start),
    )
