"""Roles given, stand-ins and absences as stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import asdict

import sqlalchemy as sa

from services.directory.domain.authority import Absence, RoleGrant, Spans, StandIn
from services.directory.store import people
from services.directory.store.tables import ABSENCE, EMPLOYEE, ROLE_GRANT, STAND_IN
from services.kit.access import Place
from services.kit.db import Tx

Condition = sa.ColumnElement[bool]
_MICROSECOND = dt.timedelta(microseconds=1)
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def add_grant(tx: Tx, grant: RoleGrant) -> bool:
    """Give a role; False when the person holds it."""
    return tx.insert_new(ROLE_GRANT, {"tenant": tx.tenant} | asdict(grant))


def get_grant(tx: Tx, name: str) -> RoleGrant | None:
    """One grant; None when the tenant has no such grant."""
    found = sa.select(ROLE_GRANT).where(ROLE_GRANT.c.tenant == tx.tenant, ROLE_GRANT.c.role_grant == name)
    row = tx.execute(found).first()
    return _grant(row) if row is not None else None


def revoke_grant(tx: Tx, name: str) -> None:
    """Take a role away from now on."""
    own = sa.and_(ROLE_GRANT.c.tenant == tx.tenant, ROLE_GRANT.c.role_grant == name)
    tx.execute(ROLE_GRANT.update().where(own).values(revoke_time=tx.now))


def list_grants(tx: Tx, within: Condition, after: Sequence[object], size: int) -> list[RoleGrant]:
    """A page of grants, newest first. within: a condition over grants and their people."""
    of_person = sa.and_(EMPLOYEE.c.tenant == ROLE_GRANT.c.tenant, EMPLOYEE.c.employee == ROLE_GRANT.c.employee)
    wanted = sa.select(ROLE_GRANT).join(EMPLOYEE, of_person).where(ROLE_GRANT.c.tenant == tx.tenant, within)
    if after:
        wanted = wanted.where(ROLE_GRANT.c.role_grant < after[0])
    rows = tx.execute(wanted.order_by(ROLE_GRANT.c.role_grant.desc()).limit(size))
    return [_grant(row) for row in rows]


def roles_held(tx: Tx, employees: Iterable[str]) -> dict[str, list[str]]:
    """Roles that people hold now, by person."""
    wanted = sa.select(ROLE_GRANT.c.employee, ROLE_GRANT.c.role).where(
        ROLE_GRANT.c.tenant == tx.tenant,
        ROLE_GRANT.c.employee.in_(list(employees)),
        ROLE_GRANT.c.revoke_time.is_(None),
    )
    held: dict[str, list[str]] = {}
    for row in tx.execute(wanted):
        held.setdefault(row.employee, []).append(row.role)
    return held


def add_stand_in(tx: Tx, stand_in: StandIn) -> None:
    """Add a stand-in."""
    tx.execute(STAND_IN.insert().values({"tenant": tx.tenant} | asdict(stand_in)))


def get_stand_in(tx: Tx, name: str) -> StandIn | None:
    """One stand-in; None when the tenant has no such stand-in."""
    found = sa.select(STAND_IN).where(STAND_IN.c.tenant == tx.tenant, STAND_IN.c.stand_in == name)
    row = tx.execute(found).first()
    return _stand_in(row) if row is not None else None


def end_stand_in(tx: Tx, name: str) -> None:
    """End a stand-in now."""
    own = sa.and_(STAND_IN.c.tenant == tx.tenant, STAND_IN.c.stand_in == name)
    tx.execute(STAND_IN.update().where(own).values(ended=True))


def list_stand_ins(tx: Tx, within: Condition, after: Sequence[object], size: int) -> list[StandIn]:
    """A page of stand-ins by absentee and rank. within: a condition over stand-ins and their absentees."""
    of_person = sa.and_(EMPLOYEE.c.tenant == STAND_IN.c.tenant, EMPLOYEE.c.employee == STAND_IN.c.absentee)
    key = (STAND_IN.c.absentee, STAND_IN.c.rank, STAND_IN.c.stand_in)
    wanted = sa.select(STAND_IN).join(EMPLOYEE, of_person).where(STAND_IN.c.tenant == tx.tenant, within)
    if after:
        wanted = wanted.where(sa.tuple_(*key) > sa.tuple_(*(sa.literal(value) for value in after)))
    return [_stand_in(row) for row in tx.execute(wanted.order_by(*key).limit(size))]


def list_substitutions(tx: Tx, substitute: str) -> list[StandIn]:
    """Stand-ins of one person for others that were not ended."""
    wanted = sa.select(STAND_IN).where(
        STAND_IN.c.tenant == tx.tenant, STAND_IN.c.substitute == substitute, sa.not_(STAND_IN.c.ended)
    )
    return [_stand_in(row) for row in tx.execute(wanted.order_by(STAND_IN.c.stand_in))]


def keep_absence(tx: Tx, told: Absence) -> None:
    """Keep what was told of a leave request, unless something newer was told before."""
    row = {
        "tenant": tx.tenant,
        "leave_request": told.leave_request,
        "employee": told.employee,
        "version": told.version,
        "end_time": max((end for _, end in told.spans), default=None),
        "spans": [[_micros(start), _micros(end)] for start, end in told.spans],
    }
    tx.put_newer(ABSENCE, row)


def absences(tx: Tx, employees: Iterable[str]) -> dict[str, Spans]:
    """When people are away by approved leave, from now on, by person."""
    wanted = sa.select(ABSENCE.c.employee, ABSENCE.c.spans).where(
        ABSENCE.c.tenant == tx.tenant, ABSENCE.c.employee.in_(list(employees)), ABSENCE.c.end_time > tx.now
    )
    away: dict[str, Spans] = {}
    for row in tx.execute(wanted):
        spans = tuple((_moment(start), _moment(end)) for start, end in row.spans)
        away[row.employee] = away.get(row.employee, ()) + spans
    return away


def place_of_grant(tx: Tx, name: str) -> Place | None:
    """Where a grant belongs: with the person who holds it."""
    grant = get_grant(tx, name)
    return people.place_of_person(tx, grant.employee) if grant is not None else None


def place_of_stand_in(tx: Tx, name: str) -> Place | None:
    """Where a stand-in belongs: with the absentee."""
    stand_in = get_stand_in(tx, name)
    return people.place_of_person(tx, stand_in.absentee) if stand_in is not None else None


def _grant(row: sa.Row) -> RoleGrant:  # type: ignore[type-arg]
    return RoleGrant(row.role_grant, row.employee, row.role, row.create_time, row.revoke_time)


def _stand_in(row: sa.Row) -> StandIn:  # type: ignore[type-arg]
    return StandIn(
        stand_in=row.stand_in,
        absentee=row.absentee,
        substitute=row.substitute,
        while_absent=row.while_absent,
        start_time=row.start_time,
        end_time=row.end_time,
        rank=row.rank,
        ended=row.ended,
    )


def _micros(moment: dt.datetime) -> int:
    return (moment - _EPOCH) // _MICROSECOND


def _moment(micros: int) -> dt.datetime:
    return _EPOCH + dt.timedelta(microseconds=micros)
