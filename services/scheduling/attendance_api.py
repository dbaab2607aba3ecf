"""What AttendanceService answers."""

from __future__ import annotations

import grpc
import sqlalchemy as sa

from services.kit import access, auth, people, wire
from services.kit.access import Reach
from services.kit.db import Tx
from services.kit.errors import Conflict, Invalid
from services.kit.service import Home
from services.scheduling import attendance_wire, closing, demand_wire, measuring, quality, reporting, resolving
from services.scheduling.domain import worked
from services.scheduling.domain.adherence import Kept
from services.scheduling.domain.attended import Attended
from services.scheduling.domain.desk import DeskState
from services.scheduling.shift_api import may_know
from services.scheduling.store import attendance_tables as tables
from services.scheduling.store import attended as store
from services.scheduling.store import reports
from services.scheduling.store.reports import Cause
from zhongtai.scheduling.v1 import attendance_pb2, attendance_pb2_grpc

MOST_DAYS, _MOST_DAYS_BY_INTERVAL = 35, 7
_MOST_CLOSES = 6


class AttendanceService(attendance_pb2_grpc.AttendanceServiceServicer):
    """How the work that was done compares with the work that was rostered."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def RecordDeskStates(
        self, request: attendance_pb2.RecordDeskStatesRequest, context: grpc.ServicerContext
    ) -> attendance_pb2.RecordDeskStatesResponse:
        told = [
            (each.report, DeskState(each.employee, wire.moment(each.start_time), each.state)) for each in request.states
        ]
        with self._db.begin() as tx:
            taken = reporting.take(tx, request.source, states=told)
            tx.audit("deskStates", source=request.source, count=taken.count, rejected=len(taken.rejected))
            return tx.answer(
                attendance_pb2.RecordDeskStatesResponse(
                    recorded_count=taken.count,
                    rejected=attendance_wire.rejected(taken.rejected),
                    rejected_count=len(taken.rejected),
                )
            )

    def RecordCauses(
        self, request: attendance_pb2.RecordCausesRequest, context: grpc.ServicerContext
    ) -> attendance_pb2.RecordCausesResponse:
        told = [
            Cause(
                source=request.source,
                id=each.cause,
                employee=each.employee,
                start=wire.moment(each.start_time),
                end=wire.moment(each.end_time),
                kind=attendance_pb2.CauseKind.Name(each.kind).removeprefix("CAUSE_KIND_"),
                cancelled=each.cancelled,
            )
            for each in request.causes
        ]
        with self._db.begin() as tx:
            count = resolving.record_causes(tx, told, correction=request.correction)
            return tx.answer(attendance_pb2.RecordCausesResponse(recorded_count=count))

    def GetAttendanceRule(
        self, request: attendance_pb2.GetAttendanceRuleRequest, context: grpc.ServicerContext
    ) -> attendance_pb2.AttendanceRule:
        with self._db.read(beyond_reach=True) as tx:
            _need_team(tx, request.centre, request.team)
            found = reports.rule_of(reports.rules(tx), request.centre, request.team)
        return attendance_wire.rule_told(found)

    def PutAttendanceRule(
        self, request: attendance_pb2.PutAttendanceRuleRequest, context: grpc.ServicerContext
    ) -> attendance_pb2.AttendanceRule:
        told = request.rule
        with self._db.begin(beyond_reach=True) as tx:
            _need_team(tx, told.centre, told.team)
            known = reports.rules(tx).get((told.centre, told.team))
            version = known.version if known is not None else 0
            kept = attendance_wire.rule(told, version + 1)
            if (told.etag and told.etag != str(version)) or not reports.put_rule(tx, kept):
                raise Conflict(
                    "STALE",
                    "The rule was changed meanwhile. Look at it again.",
                    "考勤规则已被修改，请刷新后重试。",
                )
            tx.audit(f"{kept.centre}/attendanceRule", team=kept.team, version=kept.version)
            return tx.answer(attendance_wire.rule_told(kept))

    def ListAttendance(
        self, request: attendance_pb2.ListAttendanceRequest, context: grpc.ServicerContext
    ) -> attendance_pb2.ListAttendanceResponse:
        span = _span(request.start_date, request.end_date)
        filters = ("attendance", request.team, request.employee, *span, *_who())
        after = wire.page_after(request.page_token, *filters)
        limit = wire.page_size(request.page_size)
        with self._db.read() as tx:
            found = store.days(
                tx, _reach(_DAY), span, employee=request.employee, team=request.team, after=after, limit=limit + 1
            )
        shown, token = wire.page(found, limit, lambda last: [last.employee, last.work_date], *filters)
        return attendance_pb2.ListAttendanceResponse(
            attendance=[attendance_wire.attendance(each) for each in shown], next_page_token=token
        )

    def ListExceptions(
        self, request: attendance_pb2.ListExceptionsRequest, context: grpc.ServicerContext
    ) -> attendance_pb2.ListExceptionsResponse:
        span = _span(request.start_date, request.end_date)
        filters = ("exceptions", request.team, request.employee, *span, request.open_only, *_who())
        after = wire.page_after(request.page_token, *filters)
        limit = wire.page_size(request.page_size)
        with self._db.read() as tx:
            found = store.exceptions(
                tx,
                _reach(_EXCEPTION),
                span,
                employee=request.employee,
                team=request.team,
                open_only=request.open_only,
                after=after,
                limit=limit + 1,
            )
        shown, token = wire.page(found, limit, store.place_of, *filters)
        return attendance_pb2.ListExceptionsResponse(
            exceptions=[attendance_wire.exception(each, knows=may_know(each.employee, each.team)) for each in shown],
            next_page_token=token,
        )

    def ResolveExceptions(
        self, request: attendance_pb2.ResolveExceptionsRequest, context: grpc.ServicerContext
    ) -> attendance_pb2.ResolveExceptionsResponse:
        reason = attendance_pb2.ExceptionReason.Name(request.reason).removeprefix("EXCEPTION_REASON_")
        resolution = resolving.Resolution(
            excuse=request.excuse, reason=reason, note=request.note, correction=request.correction
        )
        with self._db.begin(beyond_reach=True) as tx:
            resolved = resolving.resolve(tx, [wire.id_of(name) for name in request.names], resolution)
            answer = attendance_pb2.ResolveExceptionsResponse(
                exceptions=[
                    attendance_wire.exception(each, knows=may_know(each.employee, each.team)) for each in resolved
                ]
            )
            return tx.answer(answer)

    def GetAdherence(
        self, request: attendance_pb2.GetAdherenceRequest, context: grpc.ServicerContext
    ) -> attendance_pb2.GetAdherenceResponse:
        by_interval = request.grouping == attendance_pb2.ADHERENCE_GROUPING_INTERVAL
        span = _span(request.start_date, request.end_date, most_days=_MOST_DAYS_BY_INTERVAL if by_interval else 0)
        with self._db.read() as tx:
            days = store.days(tx, _reach(_DAY), span, employee=request.employee, team=request.team)
        if by_interval:
            told = _by_interval(days)
        elif request.grouping == attendance_pb2.ADHERENCE_GROUPING_TEAM:
            told = [
                quality.kept_told(kept, team=key[1], work_date=key[0]) for key, kept in quality.by_team(days).items()
            ]
        else:
            told = [
                quality.kept_told(day.kept, employee=day.employee, team=day.team, work_date=day.work_date)
                for day in sorted(days, key=lambda each: (each.work_date, each.team, each.employee))
            ]
        total = quality.total([day.kept for day in days])
        return attendance_pb2.GetAdherenceResponse(adherence=told, total=quality.kept_told(total))

    def CloseAttendance(
        self, request: attendance_pb2.CloseAttendanceRequest, context: grpc.ServicerContext
    ) -> attendance_pb2.AttendanceClose:
        first, after = demand_wire.span(request.start_date, request.end_date, most_days=MOST_DAYS)
        with self._db.begin(beyond_reach=True) as tx:
            closed = closing.close(tx, request.centre, first, after, accept_open=request.accept_open)
            return tx.answer(attendance_wire.close(closed))

    def ListAttendanceCloses(
        self, request: attendance_pb2.ListAttendanceClosesRequest, context: grpc.ServicerContext
    ) -> attendance_pb2.ListAttendanceClosesResponse:
        with self._db.read(beyond_reach=True) as tx:
            told = [
                attendance_wire.close(each, changed=closing.changed_since(tx, each))
                for each in store.closes(tx, request.centre, limit=_MOST_CLOSES)
            ]
        return attendance_pb2.ListAttendanceClosesResponse(closes=told)

    def GetQuality(
        self, request: attendance_pb2.GetQualityRequest, context: grpc.ServicerContext
    ) -> attendance_pb2.GetQualityResponse:
        first, after = demand_wire.span(request.start_date, request.end_date, most_days=MOST_DAYS)
        with self._db.read(beyond_reach=True) as tx:
            days = store.days(tx, store.in_centre(request.centre), (first.isoformat(), after.isoformat()))
            zone = measuring.zone_of(tx, request.centre)
            skills = quality.by_skill(tx, request.centre, first, after, zone)
        return attendance_pb2.GetQualityResponse(
            skills=[quality.skill_quality(*key, met) for key, met in skills.items()],
            teams=[
                quality.kept_told(kept, team=team, work_date=date)
                for (date, team), kept in quality.by_team(days).items()
            ],
        )


_DAY, _EXCEPTION = tables.ATTENDANCE_DAY, tables.ATTENDANCE_EXCEPTION


def _span(start: str, end: str, *, most_days: int = 0) -> tuple[str, str]:
    first, after = demand_wire.span(start, end, most_days=most_days or MOST_DAYS)
    return first.isoformat(), after.isoformat()


def _who() -> tuple[object, ...]:
    call = auth.call()
    return call.relation, call.caller.subject


def _reach(table: sa.Table) -> sa.ColumnElement[bool]:
    """What of a table the caller reaches."""
    columns = table.c
    call = auth.call()
    reach = Reach(call.relation, call.role)
    return access.narrow(reach, call.caller, employee=columns.employee, team=columns.team, centre=columns.centre)


def _need_team(tx: Tx, centre: str, team: str) -> None:
    """See that a team, where one is named, is of the centre.

    Raises:
        Invalid: TEAM_UNKNOWN.
    """
    known = people.get_team(tx, team) if team else None
    if team and (known is None or known.centre != centre):
        raise Invalid("TEAM_UNKNOWN", f"There is no {team} in {centre}.", f"{centre} 没有 {team}。", team=team)


def _by_interval(days: list[Attended]) -> list[attendance_pb2.Adherence]:
    """Adherence by team and interval of 15 minutes; a shift counts in every interval that it touches."""
    found: dict[tuple[int, str], Kept] = {}
    for day in days:
        for cell, asked, adherent, on_phone in day.cells:
            key = cell, day.team
            found[key] = found.get(key, Kept()) + Kept(asked, adherent, on_phone, 1, 1)
    return [
        quality.kept_told(kept, team=team, start=worked.instant_of(cell))
        for (cell, team), kept in sorted(found.items())
    ]
