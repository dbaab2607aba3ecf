"""Who is away, and who stands in for whom: copies fed by events."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import sqlalchemy as sa

from services.kit.db import Tx
from services.workbench.domain.presence import Absence, StandIn
from services.workbench.store.tables import ABSENCE, HEARD, STAND_IN


def is_news(tx: Tx, request: str, version: int) -> bool:
    """Note how far the changes of a leave request have been heard; False for one that came late."""
    row = {"tenant": tx.tenant, "leave_request": request, "version": version}
    if tx.insert_new(HEARD, row):
        return True
    own = sa.and_(HEARD.c.tenant == tx.tenant, HEARD.c.leave_request == request, HEARD.c.version <= version)
    return tx.execute(HEARD.update().where(own).values(version=version).returning(HEARD.c.version)).first() is not None


def put_absences(tx: Tx, request: str, absences: Iterable[Absence]) -> None:
    """Let these be the absences that a leave request causes."""
    tx.execute(ABSENCE.delete().where(ABSENCE.c.tenant == tx.tenant, ABSENCE.c.leave_request == request))
    rows = [
        {
            "tenant": tx.tenant,
            "leave_request": request,
            "start_time": each.start,
            "end_time": each.end,
            "employee": each.employee,
        }
        for each in absences
    ]
    if rows:
        tx.execute(ABSENCE.insert(), rows)


def put_stand_in(tx: Tx, told: StandIn) -> None:
    """Keep a stand-in as told; one that was ended stays so."""
    own = sa.and_(STAND_IN.c.tenant == tx.tenant, STAND_IN.c.stand_in == told.name)
    if tx.execute(sa.select(STAND_IN.c.ended).where(own)).scalar():
        return
    row = {
        "tenant": tx.tenant,
        "stand_in": told.name,
        "absentee": told.absentee,
        "substitute": told.substitute,
        "while_absent": told.while_absent,
        "start_time": told.start,
        "end_time": told.end,
        "ended": told.ended,
    }
    tx.put(STAND_IN, row)


def list_away(tx: Tx, employees: Iterable[str], start: dt.datetime, end: dt.datetime) -> list[Absence]:
    """Absences of people that touch a time, end exclusive, in order of start."""
    found = (
        sa.select(ABSENCE.c.employee, ABSENCE.c.start_time, ABSENCE.c.end_time)
        .where(
            ABSENCE.c.tenant == tx.tenant,
            ABSENCE.c.employee.in_(list(employees)),
            ABSENCE.c.start_time < end,
            ABSENCE.c.end_time > start,
        )
        .order_by(ABSENCE.c.start_time, ABSENCE.c.employee)
    )
    return [Absence(row.employee, row.start_time, row.end_time) for row in tx.execute(found)]


def is_away(tx: Tx, employee: str) -> bool:
    """Whether somebody is on leave at this moment."""
    return bool(list_away(tx, (employee,), tx.now, tx.now + dt.timedelta(microseconds=1)))


def stands_in_now(tx: Tx, substitute: str, absentee: str) -> bool:
    """Whether somebody stands in for somebody at this moment."""
    column = sa.literal(absentee)
    valid = substitutes(tx, column).where(STAND_IN.c.substitute == substitute)
    return bool(absentee) and tx.execute(valid).first() is not None


def substitutes(tx: Tx, absentee: sa.ColumnElement[str]) -> sa.Select[str]:
    """Who stands in at this moment and is here, as a query over a column of absentees."""
    stand_in = STAND_IN.c
    here = ~sa.exists(_away_now(tx, stand_in.substitute))
    timed = sa.and_(
        ~stand_in.while_absent,
        sa.or_(stand_in.start_time.is_(None), stand_in.start_time <= tx.now),
        sa.or_(stand_in.end_time.is_(None), stand_in.end_time > tx.now),
    )
    called = sa.or_(timed, sa.and_(stand_in.while_absent, sa.exists(_away_now(tx, absentee))))
    mine = sa.and_(stand_in.tenant == tx.tenant, stand_in.absentee == absentee, ~stand_in.ended)
    return sa.select(stand_in.substitute).where(mine, here, called).order_by(stand_in.stand_in)


def away_now(tx: Tx, person: sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    """Whether the person in a column is on leave at this moment."""
    return sa.exists(_away_now(tx, person))


def _away_now(tx: Tx, person: sa.ColumnElement[str]) -> sa.Select[int]:
    # A name of its own, because the same table is asked about two people in one query.
    leave = ABSENCE.alias()
    return sa.select(sa.literal(1)).where(
        leave.c.tenant == tx.tenant,
        leave.c.employee == person,
        leave.c.start_time <= tx.now,
        leave.c.end_time > tx.now,
    )
