"""What SchedulingService answers about who is here, and about punches."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TypeVar
from zoneinfo import ZoneInfo

import grpc

from services.kit import access, auth, people, wire
from services.kit.db import Database, Tx
from services.scheduling import attendance_wire, reporting, scheduling_wire
from services.scheduling.domain import desk, presence
from services.scheduling.domain.desk import LONGEST_STATE, Activity
from services.scheduling.domain.presence import Punch, Seen, State
from services.scheduling.shift_api import may_know
from services.scheduling.store import absences, cover, holds, punches, reports, shifts
from zhongtai.scheduling.v1 import scheduling_pb2

USUAL_HOURS = 8
_HOUR = dt.timedelta(hours=1)
_AROUND = dt.timedelta(hours=36)
_DUE = frozenset({State.LATE, State.EXPECTED, State.HERE})
Each = TypeVar("Each")


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
            seen = _look(tx, team)
            until = tx.now + _HOUR * (request.hours or USUAL_HOURS)
            key = team.centre, team.skill
            coverage = scheduling_wire.coverage(cover.ground(tx, key, tx.now - _HOUR, until), *key)
            now = tx.now
        running = [each for each in coverage.intervals if wire.moment(each.start_time) <= now][-1:]
        following = [each for each in coverage.intervals if wire.moment(each.start_time) > now][:1]
        answer = scheduling_pb2.TeamNow(
            team=request.team,
            now_time=wire.timestamp(now),
            coverage=coverage if team.skill else None,
            counts=scheduling_wire.presence_counts(each.standing for each in seen),
            cover_now=running[0] if running and team.skill else None,
            cover_next=following[0] if following and team.skill else None,
            due_count=sum(each.standing.state in _DUE for each in seen),
            here_count=sum(each.standing.state is State.HERE for each in seen),
            phone_count=sum(each.activity is Activity.PHONE for each in seen),
        )
        _tell(answer, seen)
        return answer

    def RecordPunches(
        self, request: scheduling_pb2.RecordPunchesRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.RecordPunchesResponse:
        told = [
            (each.report, Punch(each.employee, wire.moment(each.punch_time), each.came)) for each in request.punches
        ]
        with self._db.begin() as tx:
            taken = reporting.take_punches(tx, request.source, told, skip_bad=request.skip_bad)
            tx.audit("punches", count=taken.count)
            return tx.answer(
                scheduling_pb2.RecordPunchesResponse(
                    recorded_count=taken.count,
                    rejected=attendance_wire.rejected(taken.rejected),
                    rejected_count=len(taken.rejected),
                )
            )


def _tell(answer: scheduling_pb2.TeamNow, seen: Sequence[Seen]) -> None:
    """Add people as the caller may see them: of oneself one always knows why one is away."""
    knows, me = may_know("", answer.team), auth.call().caller.subject
    for each in seen:
        scheduling_wire.add_person_now(answer, each, knows=knows or each.standing.employee == me)


def _look(tx: Tx, team: people.Team) -> list[Seen]:
    """How everybody of a team stands, in the order of what wants a look."""
    today = tx.now.astimezone(ZoneInfo(team.time_zone)).date()
    members = people.members_on(tx, team.team, today)
    start, end = tx.now - _AROUND, tx.now + _AROUND
    worked = _by_person((each.employee, each) for each in shifts.overlapping(tx, members, start, end))
    came = _by_person(
        (each.employee, each) for each in punches.between(tx, members, start, tx.now + dt.timedelta(seconds=1))
    )
    gone = _by_person((each.employee, each) for each in absences.overlapping(tx, start, end, members))
    held = _by_person((each.employee, each) for each in holds.of_people(tx, members, start, end))
    excused = {each.employee for each in reports.causes(tx, members, tx.now, tx.now + dt.timedelta(seconds=1))}
    desks = reports.desks_now(tx, members)
    rule = reports.rule_of(reports.rules(tx), team.centre, team.team)
    found = []
    for employee in members:
        state = desks.get(employee)
        if state is not None and not tx.now - LONGEST_STATE < state.start <= tx.now:
            state = None
        activity = desk.activity_of(state.state, rule.meanings) if state is not None else None
        punched = came.get(employee, [])
        if not punched and state is not None:
            # Where there is no clock to punch, the desk says who is there.
            punched = [Punch(employee, state.start, activity is not Activity.OFF)]
        away = gone.get(employee, [])
        standing = presence.stand(employee, tx.now, worked.get(employee, ()), away, punched)
        found.append(
            Seen(
                standing,
                aways=(*away, *held.get(employee, ())),
                state=state,
                activity=activity,
                off_roster=employee not in excused and presence.off_roster(standing, activity),
                coming=presence.next_change(standing, away, tx.now),
            )
        )
    found.sort(key=lambda each: (each.standing.state, -each.standing.late_minutes, each.standing.employee))
    return found


def _by_person(pairs: Iterable[tuple[str, Each]]) -> dict[str, list[Each]]:
    found: dict[str, list[Each]] = {}
    for employee, each in pairs:
        found.setdefault(employee, []).append(each)
    return found
