"""The copy of who works where under whom that every service keeps, fed by the directory's events."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from google.protobuf.message import Message

from services.kit import tables
from services.kit.access import Place
from services.kit.db import Tx
from services.kit.inbox import Delivery, Handler
from services.kit.prepared import Prepared, one_of
from zhongtai.directory.v1 import events_pb2

_PERSON, _MEMBERSHIP, _TEAM = tables.PERSON, tables.MEMBERSHIP, tables.TEAM
# Statements are made once: making one costs more than running it.
_ACTIVE_TEAMS = sa.select(_TEAM).where(_TEAM.c.tenant == sa.bindparam("of"), _TEAM.c.active).order_by(_TEAM.c.team)
_TEAMS = Prepared(_ACTIVE_TEAMS)
_TEAMS_OF_CENTRE = Prepared(_ACTIVE_TEAMS.where(_TEAM.c.centre == sa.bindparam("centre")))
_ONE_TEAM = Prepared(
    sa.select(_TEAM).where(_TEAM.c.tenant == sa.bindparam("of"), _TEAM.c.team == sa.bindparam("named"))
)
_OWN_SPANS = sa.and_(_MEMBERSHIP.c.tenant == _PERSON.c.tenant, _MEMBERSHIP.c.employee == _PERSON.c.employee)
_ONE_PERSON = Prepared(
    sa.select(_PERSON, _MEMBERSHIP.c.team, _MEMBERSHIP.c.start_date, _MEMBERSHIP.c.end_date)
    .select_from(_PERSON.outerjoin(_MEMBERSHIP, _OWN_SPANS))
    .where(_PERSON.c.tenant == sa.bindparam("of"), _PERSON.c.employee == sa.bindparam("named"))
    .order_by(_MEMBERSHIP.c.start_date)
)
_MEMBERS = Prepared(
    sa.select(_MEMBERSHIP.c.employee)
    .where(_MEMBERSHIP.c.tenant == sa.bindparam("of"), _MEMBERSHIP.c.team == sa.bindparam("team"))
    .distinct()
    .order_by(_MEMBERSHIP.c.employee)
)
# Two statements, not a join: how a join is gone about hangs on what the database has counted, and it counts late.
_IN_TEAM_ON = Prepared(
    sa.select(_MEMBERSHIP.c.employee).where(
        _MEMBERSHIP.c.tenant == sa.bindparam("of"),
        _MEMBERSHIP.c.team == sa.bindparam("team"),
        _MEMBERSHIP.c.start_date <= sa.bindparam("day"),
        sa.or_(_MEMBERSHIP.c.end_date == "", _MEMBERSHIP.c.end_date > sa.bindparam("day")),
    )
)
_EMPLOYED_ON = Prepared(
    sa.select(_PERSON.c.employee)
    .where(
        _PERSON.c.tenant == sa.bindparam("of"),
        one_of(_PERSON.c.employee, "employees"),
        _PERSON.c.join_date <= sa.bindparam("day"),
        sa.or_(_PERSON.c.exit_date == "", _PERSON.c.exit_date >= sa.bindparam("day")),
    )
    .order_by(_PERSON.c.employee)
)
_VERSION = Prepared(
    sa.select(_PERSON.c.version).where(
        _PERSON.c.tenant == sa.bindparam("of"), _PERSON.c.employee == sa.bindparam("named")
    )
)
_TEAM_VERSION = Prepared(
    sa.select(_TEAM.c.version).where(_TEAM.c.tenant == sa.bindparam("of"), _TEAM.c.team == sa.bindparam("named"))
)


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill held; dates are ISO, the last one inclusive, empty when open."""

    skill: str
    level: int
    certified_date: str
    expiry_date: str

    def counts_on(self, date: dt.date) -> bool:
        """Whether it counts on a day."""
        text = date.isoformat()
        return self.certified_date <= text and (not self.expiry_date or text <= self.expiry_date)


@dataclass(frozen=True, slots=True)
class Restriction:
    """A time in which some work is not allowed: `NO_NIGHT` or `NO_OVERTIME`; end exclusive, empty when open."""

    kind: str
    start_date: str
    end_date: str


@dataclass(frozen=True, slots=True)
class Membership:
    """A stretch of time in a team; end exclusive, empty while it lasts."""

    team: str
    start_date: str
    end_date: str

    def covers(self, date: dt.date) -> bool:
        """Whether a day is inside."""
        text = date.isoformat()
        return self.start_date <= text and (not self.end_date or text < self.end_date)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works here, by reference."""

    employee: str
    centre: str
    time_zone: str
    join_date: str
    exit_date: str
    service_start_date: str
    working_time_system: str
    daily_minutes: int
    skills: tuple[Skill, ...]
    restrictions: tuple[Restriction, ...]
    memberships: tuple[Membership, ...]

    @property
    def zone(self) -> ZoneInfo:
        """Zone of the site."""
        return ZoneInfo(self.time_zone)

    def team_on(self, date: dt.date) -> str:
        """The team on a day; empty when none."""
        return next((m.team for m in self.memberships if m.covers(date)), "")

    def employed_on(self, date: dt.date) -> bool:
        """Whether the person is employed on a day."""
        text = date.isoformat()
        return self.join_date <= text and (not self.exit_date or text <= self.exit_date)


@dataclass(frozen=True, slots=True)
class Team:
    """A team, by reference."""

    team: str
    centre: str
    lead: str
    skill: str
    time_zone: str


def get(tx: Tx, employee: str) -> Person | None:
    """One person; None when the tenant has no such person."""
    rows = tx.execute(_ONE_PERSON, {"of": tx.tenant, "named": employee}).all()
    if not rows:
        return None
    return _person(
        rows[0], tuple(Membership(row.team, row.start_date, row.end_date) for row in rows if row.team is not None)
    )


def list_people(
    tx: Tx, *, employees: tuple[str, ...] = (), team: str = "", centre: str = "", on: dt.date | None = None
) -> list[Person]:
    """People in the order of their references. on: only those employed, and in the team, on that day."""
    wanted, spans = _some(bool(employees), bool(team), bool(centre))
    values: dict[str, object] = {"of": tx.tenant}
    values |= {"employees": employees} if employees else {}
    values |= {"team": team} if team else {}
    by_person: dict[str, list[Membership]] = {}
    for row in tx.execute(spans, values):
        by_person.setdefault(row.employee, []).append(Membership(row.team, row.start_date, row.end_date))
    rows = tx.execute(wanted, values | ({"centre": centre} if centre else {}))
    people = [_person(row, tuple(by_person.get(row.employee, ()))) for row in rows]
    if on is None:
        return people
    return [p for p in people if p.employed_on(on) and (not team or p.team_on(on) == team)]


def members(tx: Tx, team: str) -> list[str]:
    """Everybody who is, was or will be in a team, by reference and in that order."""
    return list(tx.execute(_MEMBERS, {"of": tx.tenant, "team": team}).scalars())


def members_on(tx: Tx, team: str, day: dt.date) -> tuple[list[str], Callable[[], list[str]]]:
    """Everybody who is in a team on a day; who of them is employed, in the order of references, with the next read."""
    values = {"of": tx.tenant, "day": day.isoformat()}
    inside = tx.execute(_IN_TEAM_ON, values | {"team": team}).scalars()
    employed = tx.soon(_EMPLOYED_ON, values | {"employees": inside})
    return inside, lambda: employed.rows().scalars()


@functools.cache
def _some(employees: bool, team: bool, centre: bool) -> tuple[Prepared, Prepared]:  # noqa: FBT001
    """People, and their time in teams, narrowed by what is given."""
    wanted = sa.select(_PERSON).where(_PERSON.c.tenant == sa.bindparam("of"))
    spans = sa.select(_MEMBERSHIP).where(_MEMBERSHIP.c.tenant == sa.bindparam("of"))
    if employees:
        wanted = wanted.where(one_of(_PERSON.c.employee, "employees"))
        spans = spans.where(one_of(_MEMBERSHIP.c.employee, "employees"))
    if centre:
        wanted = wanted.where(_PERSON.c.centre == sa.bindparam("centre"))
    if team:
        own = _MEMBERSHIP.alias()
        inside = sa.select(own.c.employee).where(own.c.tenant == sa.bindparam("of"), own.c.team == sa.bindparam("team"))
        wanted, spans = wanted.where(_PERSON.c.employee.in_(inside)), spans.where(_MEMBERSHIP.c.employee.in_(inside))
    spans = spans.order_by(_MEMBERSHIP.c.employee, _MEMBERSHIP.c.start_date)
    return Prepared(wanted.order_by(_PERSON.c.employee)), Prepared(spans)


def get_team(tx: Tx, team: str) -> Team | None:
    """One team; None when the tenant has no such team."""
    return _team(tx.execute(_ONE_TEAM, {"of": tx.tenant, "named": team}).first())


def get_team_soon(tx: Tx, team: str) -> Callable[[], Team | None]:
    """One team, asked for together with the next statement."""
    asked = tx.soon(_ONE_TEAM, {"of": tx.tenant, "named": team})
    return lambda: _team(asked.rows().first())


def list_teams(tx: Tx, *, centre: str = "") -> list[Team]:
    """Teams that still exist, in the order of their references."""
    rows = tx.execute(_TEAMS_OF_CENTRE if centre else _TEAMS, {"of": tx.tenant, "centre": centre})
    return [team for row in rows if (team := _team(row)) is not None]


def locate(tx: Tx, name: str) -> Place | None:
    """Where a person, a team or a centre belongs today, in the zone of the site."""
    if name.startswith("teams/"):
        team = get_team(tx, name)
        return Place(centre=team.centre, team=name) if team is not None else None
    if name.startswith("centres/"):
        known = sa.select(_TEAM.c.centre).where(_TEAM.c.tenant == tx.tenant, _TEAM.c.centre == name).limit(1)
        return Place(centre=name) if tx.execute(known).first() is not None else None
    person = get(tx, name)
    if person is None:
        return None
    return Place(centre=person.centre, team=person.team_on(tx.now.astimezone(person.zone).date()), employee=name)


def on_employee_changed(tx: Tx, delivery: Delivery, event: Message) -> None:
    """Keep the person as told, unless something newer was told before."""
    told = cast("events_pb2.EmployeeChanged", event)
    if (tx.execute(_VERSION, {"of": delivery.tenant, "named": told.employee}).scalar() or 0) >= told.version:
        return
    names = ("employee", "centre", "time_zone", "join_date", "exit_date", "service_start_date")
    row: dict[str, object] = {name: getattr(told, name) for name in names}
    row |= {
        "tenant": delivery.tenant,
        "working_time_system": told.working_time_system,
        "daily_minutes": told.daily_minutes,
        "skills": [[s.skill, s.level, s.certified_date, s.expiry_date] for s in told.skills],
        "restrictions": [[r.kind, r.start_date, r.end_date] for r in told.restrictions],
        "version": told.version,
    }
    tx.put(_PERSON, row)
    own = sa.and_(_MEMBERSHIP.c.tenant == delivery.tenant, _MEMBERSHIP.c.employee == told.employee)
    tx.execute(_MEMBERSHIP.delete().where(own))
    spans = [
        {
            "tenant": delivery.tenant,
            "employee": told.employee,
            "team": span.team,
            "start_date": span.start_date,
            "end_date": span.end_date,
        }
        for span in told.memberships
    ]
    if spans:
        tx.execute(_MEMBERSHIP.insert(), spans)


def on_team_changed(tx: Tx, delivery: Delivery, event: Message) -> None:
    """Keep the team as told, unless something newer was told before."""
    told = cast("events_pb2.TeamChanged", event)
    if (tx.execute(_TEAM_VERSION, {"of": delivery.tenant, "named": told.team}).scalar() or 0) >= told.version:
        return
    names = ("team", "centre", "lead", "skill", "time_zone", "active", "version")
    tx.put(_TEAM, {"tenant": delivery.tenant} | {name: getattr(told, name) for name in names})


HEARS: dict[str, Handler] = {
    events_pb2.EmployeeChanged.DESCRIPTOR.full_name: on_employee_changed,
    events_pb2.TeamChanged.DESCRIPTOR.full_name: on_team_changed,
}


def _person(row: sa.Row, memberships: tuple[Membership, ...]) -> Person:  # type: ignore[type-arg]
    return Person(
        employee=row.employee,
        centre=row.centre,
        time_zone=row.time_zone,
        join_date=row.join_date,
        exit_date=row.exit_date,
        service_start_date=row.service_start_date,
        working_time_system=row.working_time_system,
        daily_minutes=row.daily_minutes,
        skills=tuple(Skill(*skill) for skill in row.skills),
        restrictions=tuple(Restriction(*restriction) for restriction in row.restrictions),
        memberships=memberships,
    )


def _team(row: Any) -> Team | None:
    return Team(row.team, row.centre, row.lead, row.skill, row.time_zone) if row is not None else None
