"""Centres and teams, as called."""

from __future__ import annotations

import contextlib

import grpc
import sqlalchemy as sa

from services.directory import keeping, wire
from services.directory.domain.place import Centre, Team
from services.directory.store import people, places, tables
from services.kit import access, auth, errors
from services.kit import wire as kit_wire
from services.kit.db import Database, Tx
from zhongtai.directory.v1 import directory_pb2


class Places:
    """The methods about centres and teams."""

    _db: Database

    def GetCentre(self, request: directory_pb2.GetCentreRequest, context: grpc.ServicerContext) -> directory_pb2.Centre:
        with self._db.read() as tx:
            found = places.get_centre(tx, request.name)
        if found is None:
            raise access.not_found(request.name)
        return wire.centre(found)

    def ListCentres(
        self, request: directory_pb2.ListCentresRequest, context: grpc.ServicerContext
    ) -> directory_pb2.ListCentresResponse:
        caller, size = auth.caller(), kit_wire.page_size(request.page_size)
        within = _within(tables.CENTRE.c.centre)
        after = kit_wire.page_after(request.page_token, "centres", caller.tenant)
        with self._db.read() as tx:
            found = places.list_centres(tx, within, after, size + 1)
        more = kit_wire.page_token([found[size - 1].centre], "centres", caller.tenant) if len(found) > size else ""
        return directory_pb2.ListCentresResponse(centres=map(wire.centre, found[:size]), next_page_token=more)

    def CreateCentre(
        self, request: directory_pb2.CreateCentreRequest, context: grpc.ServicerContext
    ) -> directory_pb2.Centre:
        wanted = wire.new_centre(request.centre)
        with writing(self._db, validate_only=request.validate_only) as tx:
            if not places.add_centre(tx, wanted):
                raise _code_taken(wanted.code)
            tx.audit(wanted.centre)
            return tx.answer(wire.centre(wanted))

    def ListTeams(
        self, request: directory_pb2.ListTeamsRequest, context: grpc.ServicerContext
    ) -> directory_pb2.ListTeamsResponse:
        caller, size = auth.caller(), kit_wire.page_size(request.page_size)
        filters = ("teams", caller.tenant, request.centre)
        within = _within(tables.TEAM.c.centre)
        after = kit_wire.page_after(request.page_token, *filters)
        with self._db.read() as tx:
            found = places.list_teams(tx, within, after, centre=request.centre, size=size + 1)
            counts = places.count_members(tx, [team.team for team in found])
        more = kit_wire.page_token([found[size - 1].team], *filters) if len(found) > size else ""
        teams = [wire.team(team, counts.get(team.team, 0)) for team in found[:size]]
        return directory_pb2.ListTeamsResponse(teams=teams, next_page_token=more)

    def CreateTeam(self, request: directory_pb2.CreateTeamRequest, context: grpc.ServicerContext) -> directory_pb2.Team:
        wanted = wire.new_team(request.team)
        with writing(self._db, validate_only=request.validate_only) as tx:
            centre = _known_centre(tx, wanted.centre)
            _check_lead(tx, wanted)
            if not keeping.add_team(tx, wanted, centre.time_zone):
                raise _code_taken(wanted.code)
            return tx.answer(wire.team(wanted))

    def UpdateTeam(self, request: directory_pb2.UpdateTeamRequest, context: grpc.ServicerContext) -> directory_pb2.Team:
        fields = wire.fields_of(request.update_mask.paths, request.team, wire.TEAM_FIELDS)
        with self._db.begin() as tx:
            known = places.get_team(tx, request.team.name)
            if known is None:
                raise access.not_found(request.team.name)
            count = places.count_members(tx, [known.team]).get(known.team, 0)
            if request.team.etag and request.team.etag != str(known.version):
                raise wire.stale(wire.team(known, count), fields)
            became = wire.changed_team(known, request.team, fields)
            if became == known:
                return tx.answer(wire.team(known, count))
            _check_lead(tx, became)
            kept = keeping.save_team(tx, became, _known_centre(tx, became.centre).time_zone)
            if kept is None:
                raise wire.stale(wire.team(known, count), fields)
            return tx.answer(wire.team(kept, count))


def writing(db: Database, *, validate_only: bool) -> contextlib.AbstractContextManager[Tx]:
    """A transaction that is kept, or one that is always undone."""
    return db.preview() if validate_only else db.begin()


def _within(centre: sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    call = auth.call()
    nobody = sa.literal("")
    reach = access.Reach(call.relation, call.role)
    return access.narrow(reach, call.caller, employee=nobody, team=nobody, centre=centre)


def _known_centre(tx: Tx, centre: str) -> Centre:
    found = places.get_centre(tx, centre)
    if found is None:
        raise errors.Invalid(
            "CENTRE_UNKNOWN", f"There is no centre {centre}.", f"没有名为“{centre}”的中心。", centre=centre
        )
    return found


def _check_lead(tx: Tx, team: Team) -> None:
    if team.lead and people.get(tx, team.lead) is None:
        raise errors.Invalid(
            "LEAD_UNKNOWN", f"There is nobody called {team.lead}.", f"没有员工“{team.lead}”。", lead=team.lead
        )


def _code_taken(code: str) -> errors.Conflict:
    return errors.Conflict("CODE_TAKEN", f"The code {code} is taken.", f"代码“{code}”已被使用。", code=code)
