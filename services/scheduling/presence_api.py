"""What SchedulingService answers about who is here, and about punches."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import grpc

from services.kit import access, people, wire
from services.kit.db import Database, Tx
from services.scheduling import editing, scheduling_wire
from services.scheduling.domain import presence
from services.scheduling.domain.presence import Punch, Standing
from services.scheduling.domain.worked import Away, Worked
from services.scheduling.shift_api import may_know
from services.scheduling.store import absences, cover, holds, punches, shifts
from zhongtai.scheduling.v1 import scheduling_pb2

USUAL_HOURS = 8
_HOUR = dt.timedelta(hours=1)
_AROUND = dt.timedelta(hours=36)


class PresenceMethods:
    """Who is here now."""

    _db: Database

    def GetTeamNow(
        self, request: scheduling_pb2.GetTeamNowRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.TeamNow:
        with self._db.read(beyond_reach=True) as tx:
            team = people.get_team(tx, request.team)
            if team is None:
                raise access.not_found(request.team)
            standings, aways = _standings(tx, request.team, team.time_zone)
            until = tx.now + _HOUR * (request.hours or USUAL_HOURS)
            key = team.centre, team.skill
            coverage = scheduling_wire.coverage(cover.ground(tx, key, tx.now - _HOUR, until), *key)
            now = tx.now
        return scheduling_pb2.TeamNow(
            team=request.team,
            now_time=wire.timestamp(now),
            people=[
                scheduling_wire.person_now(
                    each, aways.get(each.employee, ()), knows=may_know(each.employee, request.team)
                )
                for each in standings
            ],
            coverage=coverage if team.skill else None,
            counts=scheduling_wire.presence_counts(standings),
        )

    def RecordPunches(
        self, request: scheduling_pb2.RecordPunchesRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.RecordPunchesResponse:
        told = [Punch(each.employee, wire.moment(each.punch_time), each.came) for each in request.punches]
        with self._db.begin() as tx:
            _check_reach(tx, told)
            count = punches.record(tx, told)
            tx.audit("punches", count=count)
            return tx.answer(scheduling_pb2.RecordPunchesResponse(recorded_count=count))


def _standings(tx: Tx, team: str, zone: str) -> tuple[list[Standing], dict[str, list[Away]]]:
    """How everybody of a team stands, in the order of what wants a look; and the absences and holds around now."""
    today = tx.now.astimezone(ZoneInfo(zone)).date()
    members = [person.employee for person in people.list_people(tx, team=team, on=today)]
    start, end = tx.now - _AROUND, tx.now + _AROUND
    worked: dict[str, list[Worked]] = {}
    for shift in shifts.overlapping(tx, members, start, end):
        worked.setdefault(shift.employee, []).append(shift)
    came: dict[str, list[Punch]] = {}
    for punch in punches.between(tx, members, start, tx.now + dt.timedelta(seconds=1)):
        came.setdefault(punch.employee, []).append(punch)
    gone: dict[str, list[Away]] = {}
    for away in absences.overlapping(tx, start, end, members):
        gone.setdefault(away.employee, []).append(away)
    standings = [
        presence.stand(employee, tx.now, worked.get(employee, ()), gone.get(employee, ()), came.get(employee, ()))
        for employee in members
    ]
    for away in holds.of_people(tx, members, start, end):
        gone.setdefault(away.employee, []).append(away)
    standings.sort(key=lambda each: (each.state, -each.late_minutes, each.employee))
    return standings, gone


def _check_reach(tx: Tx, told: list[Punch]) -> None:
    """See that everybody is known, and on that date in the charge of whoever records.

    Raises:
        Invalid: EMPLOYEE_UNKNOWN.
        Forbidden: FORBIDDEN.
    """
    wanted = tuple(sorted({punch.employee for punch in told}))
    known = {person.employee: person for person in people.list_people(tx, employees=wanted)}
    for punch in told:
        person = known.get(punch.employee)
        if person is None:
            raise editing.unknown_employee(punch.employee)
        editing.check_reach(person, punch.at.astimezone(person.zone).date())
