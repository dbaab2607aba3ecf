"""What SchedulingService answers about who is here, and about punches."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

import grpc

from services.kit import access, auth, people, wire
from services.kit.db import Database, Tx
from services.scheduling import attendance_wire, reporting, scheduling_wire
from services.scheduling.domain import desk, presence
from services.scheduling.domain.attendance import Rule
from services.scheduling.domain.desk import LONGEST_STATE, Activity, DeskState
from services.scheduling.domain.presence import Punch, Seen, State
from services.scheduling.domain.worked import Away, Worked
from services.scheduling.shift_api import may_know
from services.scheduling.store import absences, cover, holds, punches, reports, shifts
from zhongtai.scheduling.v1 import scheduling_pb2

USUAL_HOURS = 8
_HOUR = dt.timedelta(hours=1)
_AROUND = dt.timedelta(hours=36)
_DUE = frozenset({State.LATE, State.EXPECTED, State.HERE})
Owned = TypeVar("Owned", Worked, Punch, Away)


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
            now, key = tx.now, (team.centre, team.skill)
            inside, members = people.members_on(tx, team.team, now.astimezone(ZoneInfo(team.time_zone)).date())
            facts = _facts_soon(tx, team, inside)
            ground = cover.ground_soon(tx, key, now - _HOUR, now + _HOUR * (request.hours or USUAL_HOURS))
            seen = _look(members(), facts(), now)
            coverage = scheduling_wire.coverage(ground(), *key)
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
            taken = reporting.take(tx, request.source, came=told, skip_bad=request.skip_bad)
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


class _Facts(NamedTuple):
    """What is known of people around this moment, by person. rule: what the states of their desks mean."""

    worked: Mapping[str, Sequence[Worked]]
    came: Mapping[str, Sequence[Punch]]
    gone: Mapping[str, Sequence[Away]]
    held: Mapping[str, Sequence[Away]]
    excused: frozenset[str]
    desks: Mapping[str, DeskState]
    rule: Rule


def _facts_soon(tx: Tx, team: people.Team, inside: Sequence[str]) -> Callable[[], _Facts]:
    """What is known of people of a team, asked for together with the next statement."""
    start, end, after = tx.now - _AROUND, tx.now + _AROUND, tx.now + dt.timedelta(seconds=1)
    worked = shifts.overlapping_soon(tx, inside, start, end)
    came = punches.between_soon(tx, inside, start, after)
    gone = absences.overlapping_soon(tx, start, end, inside)
    held = holds.of_people_soon(tx, inside, start, end)
    causes, desks = reports.causes_soon(tx, inside, tx.now, after), reports.desks_now_soon(tx, inside)
    rules = reports.rules_soon(tx)
    return lambda: _Facts(
        worked=_by_person(worked()),
        came=_by_person(came()),
        gone=_by_person(gone()),
        held=_by_person(held()),
        excused=frozenset(each.employee for each in causes()),
        desks={each.employee: each for each in desks()},
        rule=reports.rule_of(rules(), team.centre, team.team),
    )


def _look(members: Sequence[str], facts: _Facts, now: dt.datetime) -> list[Seen]:
    """How everybody of a team stands, in the order of what wants a look."""
    found = [_seen(employee, facts, now) for employee in members]
    found.sort(key=lambda each: (each.standing.state, -each.standing.late_minutes, each.standing.employee))
    return found


def _seen(employee: str, facts: _Facts, now: dt.datetime) -> Seen:
    state = facts.desks.get(employee)
    if state is not None and not now - LONGEST_STATE < state.start <= now:
        state = None
    activity = desk.activity_of(state.state, facts.rule.meanings) if state is not None else None
    punched = facts.came.get(employee, ())
    if not punched and state is not None:
        # Where there is no clock to punch, the desk says who is there.
        punched = [Punch(employee, state.start, activity is not Activity.OFF)]
    away = facts.gone.get(employee, ())
    standing = presence.stand(employee, now, facts.worked.get(employee, ()), away, punched)
    off_roster = employee not in facts.excused and presence.off_roster(standing, activity)
    coming = presence.next_change(standing, away, now)
    return Seen(standing, (*away, *facts.held.get(employee, ())), state, activity, off_roster, coming)


def _by_person(found: Iterable[Owned]) -> dict[str, list[Owned]]:
    by_person: dict[str, list[Owned]] = {}
    for each in found:
        by_person.setdefault(each.employee, []).append(each)
    return by_person
