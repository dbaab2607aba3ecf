"""What SchedulingService answers about the shift library and about shifts in force."""

from __future__ import annotations

import dataclasses

import grpc
import sqlalchemy as sa

from services.kit import access, auth, db, people, wire
from services.kit.access import Reach
from services.kit.db import Database, Tx
from services.kit.errors import Conflict, Invalid
from services.scheduling import consents_wire, demand_wire, editing, scheduling_wire, weighing_wire
from services.scheduling.domain.worked import Away, Worked
from services.scheduling.store import absences, holds, rosters, shift_types, shifts, tables
from services.scheduling.store.shift_types import Entry
from zhongtai.scheduling.v1 import scheduling_pb2

MOST_DAYS = 62
_USUAL_PER_PAGE, _MOST_PER_PAGE = 1000, 5000
_SHIFT, _DRAFT = tables.SHIFT.c, tables.DRAFT_SHIFT.c


class ShiftMethods:
    """The shift library; who works when."""

    _db: Database

    def ListShiftTypes(
        self, request: scheduling_pb2.ListShiftTypesRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.ListShiftTypesResponse:
        with self._db.read() as tx:
            found = shift_types.list_types(tx, _in_centre(tables.SHIFT_TYPE.c.centre), centre=request.centre)
        return scheduling_pb2.ListShiftTypesResponse(shift_types=[scheduling_wire.shift_type(each) for each in found])

    def PutShiftType(
        self, request: scheduling_pb2.PutShiftTypeRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.ShiftType:
        told = request.shift_type
        shift = scheduling_wire.shift_type_of(told)
        with self._db.begin() as tx:
            if not people.list_teams(tx, centre=told.centre):
                english, chinese = f"There is no {told.centre}.", f"找不到 {told.centre}。"
                raise Invalid("CENTRE_UNKNOWN", english, chinese, centre=told.centre)
            known = shift_types.find(tx, told.centre, told.code)
            if told.etag and told.etag != (str(known.version) if known is not None else ""):
                raise _stale(f"shift type {told.code}", f"班次 {told.code}")
            entry = Entry(
                id=known.id if known is not None else db.new_id(),
                shift=shift,
                centre=told.centre,
                title_en=told.title.en or told.code,
                title_zh=told.title.zh or told.code,
                skill=told.skill,
                retired=told.retired,
                version=known.version + 1 if known is not None else 1,
            )
            shift_types.put(tx, entry)
            tx.audit(f"shiftTypes/{entry.id}", centre=entry.centre, version=entry.version)
            return tx.answer(scheduling_wire.shift_type(entry))

    def ListShifts(
        self, request: scheduling_pb2.ListShiftsRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.ListShiftsResponse:
        first, after = demand_wire.span(request.start_date, request.end_date, most_days=MOST_DAYS)
        call = auth.call()
        filters = (request.team, request.employee, first, after, request.roster, call.relation, call.caller.subject)
        start = wire.page_after(request.page_token, *filters)
        limit = min(request.page_size or _USUAL_PER_PAGE, _MOST_PER_PAGE)
        with self._db.read() as tx:
            found = _page(tx, request, (first.isoformat(), after.isoformat()), start, limit + 1)
            shown, token = wire.page(found, limit, lambda last: [last.employee, last.work_date], *filters)
            aways = _aways_on(tx, shown)
        return scheduling_pb2.ListShiftsResponse(
            shifts=[
                scheduling_wire.shift(shift, aways.get(shift.employee, ()), knows=may_know(shift.employee, shift.team))
                for shift in shown
            ],
            next_page_token=token,
        )

    def EditShifts(
        self, request: scheduling_pb2.EditShiftsRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.EditShiftsResponse:
        with self._db.preview() if request.validate_only else self._db.begin() as tx:
            edits = [
                editing.Edit(each.employee, wire.day(each.work_date, "work_date"), each.shift_type, each.etag)
                for each in request.edits
            ]
            agreement = consents_wire.agreement(request.agreement)
            edited = editing.edit(tx, edits, agreement, weighed=request.validate_only)
            aways = _aways_on(tx, edited.shifts)
            answer = scheduling_pb2.EditShiftsResponse(
                shifts=[
                    scheduling_wire.shift(
                        dataclasses.replace(shift, id="") if request.validate_only and shift.version == 1 else shift,
                        aways.get(shift.employee, ()),
                        knows=may_know(shift.employee, shift.team),
                    )
                    for shift in edited.shifts
                ],
                findings=[scheduling_wire.finding(each) for each in edited.findings],
                cover=[weighing_wire.cover_change(each) for each in edited.cover],
                paid=[weighing_wire.paid_change(each) for each in edited.paid],
                frozen=[consents_wire.frozen(each, named=not request.validate_only) for each in edited.frozen],
            )
            return tx.answer(answer)


def may_know(employee: str, team: str) -> bool:
    """Whether the caller may know why somebody is away, and what is only asked for."""
    call = auth.call()
    if employee == call.caller.subject or team in call.caller.leads:
        return True
    return call.relation != access.OWN_TEAM and Reach(call.relation, call.role).sees_sensitive


def _page(
    tx: Tx,
    request: scheduling_pb2.ListShiftsRequest,
    days: tuple[str, str],
    after: list[object],
    limit: int,
) -> list[Worked]:
    """A page of shifts in force, or of a draft; a draft is for those who plan and lead, not for agents."""
    call = auth.call()
    reach = Reach(call.relation, call.role)
    if not request.roster:
        within = access.narrow(reach, call.caller, employee=_SHIFT.employee, team=_SHIFT.team, centre=_SHIFT.centre)
        return shifts.page(
            tx, within, employee=request.employee, team=request.team, days=days, after=after, limit=limit
        )
    roster = rosters.get(tx, wire.id_of(request.roster))
    if roster is None or reach.relation < access.OWN_TEAM:
        raise access.not_found(request.roster)
    within = access.narrow(reach, call.caller, employee=_DRAFT.employee, team=_DRAFT.team, centre=_DRAFT.centre)
    return shifts.draft(
        tx,
        roster.id,
        within,
        employee=request.employee,
        team=request.team,
        days=days,
        after=after,
        limit=limit,
    )


def _aways_on(tx: Tx, found: list[Worked]) -> dict[str, list[Away]]:
    """Absences and holds on these shifts, by person."""
    if not found:
        return {}
    start, end = min(shift.start for shift in found), max(shift.end for shift in found)
    employees = sorted({shift.employee for shift in found})
    by_person: dict[str, list[Away]] = {}
    for away in (*absences.overlapping(tx, start, end, employees), *holds.of_people(tx, employees, start, end)):
        by_person.setdefault(away.employee, []).append(away)
    return by_person


def _in_centre(centre: sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    call = auth.call()
    return sa.true() if call.relation == access.TENANT else centre == call.caller.centre


def _stale(english: str, chinese: str) -> Conflict:
    return Conflict(
        "STALE", f"The {english} was changed meanwhile. Look at it again.", f"{chinese}已被修改，请刷新后重试。"
    )
