"""What SchedulingService answers about rosters: solve, look, cancel, publish."""

from __future__ import annotations

import dataclasses

import grpc
import sqlalchemy as sa

from services.kit import access, auth, db, people, wire
from services.kit.db import Database, Tx
from services.kit.errors import Busy, Invalid, WrongState
from services.scheduling import (
    demand_wire,
    drafting,
    editing,
    freezing,
    publishing,
    roster_wire,
    rostering,
    scheduling_wire,
    weighing_wire,
    wishing,
)
from services.scheduling.store import rosters, tables
from services.scheduling.store.rosters import Roster
from zhongtai.scheduling.v1 import events_pb2, scheduling_pb2

MOST_DAYS = 35
MOST_AT_ONCE = 4


class RosterMethods:
    """Rosters."""

    _db: Database
    _desk: rostering.Desk

    def SolveRoster(
        self, request: scheduling_pb2.SolveRosterRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.Roster:
        first, after = demand_wire.span(request.start_date, request.end_date, most_days=MOST_DAYS)
        with self._db.begin() as tx:
            _check_teams(tx, request)
            _need_free_solver(tx, request.centre)
            roster = Roster(
                id=db.new_id(),
                centre=request.centre,
                teams=tuple(sorted(set(request.teams))),
                start_date=first.isoformat(),
                end_date=after.isoformat(),
                state=rosters.SOLVING,
                time_limit_seconds=request.time_limit_seconds or rostering.USUAL_SECONDS,
                created=tx.now,
                easings=tuple(sorted(request.easings)),
            )
            roster = freezing.kept_to(tx, roster, _date(request.freeze_end_date), request.freeze_reason.strip())
            problem = rostering.problem_of(tx, roster)
            rosters.add(tx, roster)
            span = {"start_date": roster.start_date, "end_date": roster.end_date}
            tx.audit(roster.name, centre=roster.centre, **span, easings=" ".join(roster.easings))
            answer = tx.answer(roster_wire.roster(roster))
            tenant = tx.tenant
        self._desk.start(tenant, roster.id, problem, roster.time_limit_seconds)
        return answer

    def GetRoster(
        self, request: scheduling_pb2.GetRosterRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.Roster:
        with self._db.read() as tx:
            return roster_wire.roster(_roster(tx, request.name))

    def ListRosters(
        self, request: scheduling_pb2.ListRostersRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.ListRostersResponse:
        call = auth.call()
        within = sa.true() if call.relation == access.TENANT else tables.ROSTER.c.centre == call.caller.centre
        filters = (request.centre, call.relation, call.caller.centre)
        size = wire.page_size(request.page_size)
        with self._db.read() as tx:
            after = wire.page_after(request.page_token, *filters)
            found = rosters.page(tx, within, centre=request.centre, after=after, limit=size + 1)
        shown, token = wire.page(found, size, lambda last: [last.id], *filters)
        return scheduling_pb2.ListRostersResponse(
            rosters=[roster_wire.roster(each) for each in shown], next_page_token=token
        )

    def CancelRoster(
        self, request: scheduling_pb2.CancelRosterRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.Roster:
        with self._db.begin() as tx:
            roster = _roster(tx, request.name, alone=True)
            if roster.state == rosters.PUBLISHED:
                raise WrongState(
                    "ALREADY_PUBLISHED",
                    "This roster is in force. Change its shifts instead, or publish another roster.",
                    "该班表已生效，请直接调整班次或发布新的班表。",
                    roster=roster.name,
                )
            keeps = roster.state == rosters.SOLVING and roster.shift_count
            cancelled = dataclasses.replace(roster, state=rosters.DRAFT if keeps else rosters.CANCELLED)
            _save(tx, cancelled)
            tx.audit(roster.name, state=cancelled.state)
            return tx.answer(roster_wire.roster(cancelled))

    def PublishRoster(
        self, request: scheduling_pb2.PublishRosterRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.Roster:
        with self._db.begin() as tx:
            roster = _roster(tx, request.name, alone=True)
            publishing.need_draft(roster)
            kept, asked = publishing.put(tx, roster)
            published = dataclasses.replace(
                roster,
                state=rosters.PUBLISHED,
                published=tx.now,
                progress_permille=1000,
                result={**roster.result, "kept": kept, "asked": asked},
            )
            _save(tx, published)
            wishing.settle(tx, published)
            tx.publish(
                roster.name,
                events_pb2.RosterPublished(
                    roster=roster.name,
                    centre=roster.centre,
                    start_date=roster.start_date,
                    end_date=roster.end_date,
                ),
            )
            tx.audit(roster.name, centre=roster.centre, shifts=roster.shift_count, kept=kept, asked=asked)
            return tx.answer(roster_wire.roster(published))

    def EditRoster(
        self, request: scheduling_pb2.EditRosterRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.EditRosterResponse:
        edits = [
            editing.Edit(each.employee, wire.day(each.work_date, "work_date"), each.shift_type)
            for each in request.edits
        ]
        with self._db.preview() if request.validate_only else self._db.begin() as tx:
            done = drafting.edit(tx, _roster(tx, request.name, alone=True), edits, request.etag)
            answer = scheduling_pb2.EditRosterResponse(
                roster=roster_wire.roster(done.roster),
                shifts=[scheduling_wire.shift(each) for each in done.shifts],
                findings=[scheduling_wire.finding(each) for each in done.findings],
                cover=[weighing_wire.cover_change(each) for each in done.cover],
                paid=[weighing_wire.paid_change(each) for each in done.paid],
            )
            return tx.answer(answer)


def _date(text: str) -> str:
    """The date as it is kept; empty stays empty."""
    return wire.day(text, "freeze_end_date").isoformat() if text else ""


def _check_teams(tx: Tx, request: scheduling_pb2.SolveRosterRequest) -> None:
    own = {team.team for team in people.list_teams(tx, centre=request.centre)}
    for team in request.teams:
        if team not in own:
            raise Invalid(
                "TEAM_UNKNOWN",
                f"There is no {team} in {request.centre}.",
                f"{request.centre} 没有班组 {team}。",
                team=team,
            )


def _need_free_solver(tx: Tx, centre: str) -> None:
    """See that a centre solves no more rosters at once than machines bear: each is a process that takes two processors.

    Raises:
        Busy: SOLVER_BUSY.
    """
    if rosters.count_solving(tx, centre) >= MOST_AT_ONCE:
        raise Busy(
            "SOLVER_BUSY",
            f"{MOST_AT_ONCE} rosters of this centre are being solved. Cancel one, or wait until one is done.",
            f"本中心已有 {MOST_AT_ONCE} 个班表正在求解，请取消其中一个或稍后再试。",
            retry_after_s=60.0,
            most=MOST_AT_ONCE,
        )


def _roster(tx: Tx, name: str, *, alone: bool = False) -> Roster:
    """The roster. alone: nobody else writes to it until the transaction is over."""
    found = rosters.get(tx, wire.id_of(name), alone=alone)
    if found is None:
        raise access.not_found(name)
    return found


def _save(tx: Tx, roster: Roster) -> None:
    """Keep a changed roster; the solver may have written to it meanwhile, on a database with many writers."""
    if not rosters.change(tx, roster):
        raise drafting.stale(roster)
