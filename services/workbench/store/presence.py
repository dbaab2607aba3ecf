"""Who is away, and who stands in for whom: copies fed by events."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared, one_of
from services.workbench.domain.presence import Absence, StandIn
from services.workbench.store.tables import ABSENCE, HEARD, STAND_IN

# Statements are made once: making one costs more than running it.
_TENANT: sa.BindParameter[str] = sa.bindparam("of")
_REQUEST: sa.BindParameter[str] = sa.bindparam("request")
_NOW: sa.BindParameter[dt.datetime] = sa.bindparam("now")
_CAUSED = Prepared(ABSENCE.delete().where(ABSENCE.c.tenant == _TENANT, ABSENCE.c.leave_request == _REQUEST))
_CAUSE = Prepared(ABSENCE.insert(), tuple(column.name for column in ABSENCE.c))
_ENDED = Prepared(
    sa.select(STAND_IN.c.ended).where(STAND_IN.c.tenant == _TENANT, STAND_IN.c.stand_in == sa.bindparam("named"))
)
_AWAY = Prepared(
    sa.select(ABSENCE.c.employee, ABSENCE.c.start_time, ABSENCE.c.end_time)
    .where(
        ABSENCE.c.tenant == _TENANT,
        one_of(ABSENCE.c.employee, "employees"),
        ABSENCE.c.start_time < sa.bindparam("end"),
        ABSENCE.c.end_time > sa.bindparam("start"),
    )
    .order_by(ABSENCE.c.start_time, ABSENCE.c.employee)
)


def now(tx: Tx) -> dict[str, object]:
    """What the queries about this moment, `substitutes` and `away_now`, are to be run with."""
    return {"of": tx.tenant, "now": tx.now}


def is_news(tx: Tx, request: str, version: int) -> bool:
    """Note how far the changes of a leave request have been heard; False for one that came late."""
    return tx.put_newer(HEARD, {"tenant": tx.tenant, "leave_request": request, "version": version}, again=True)


def put_absences(tx: Tx, request: str, absences: Iterable[Absence]) -> None:
    """Let these be the absences that a leave request causes."""
    tx.execute(_CAUSED, {"of": tx.tenant, "request": request})
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
    tx.execute_many(_CAUSE, rows)


def put_stand_in(tx: Tx, told: StandIn) -> None:
    """Keep a stand-in as told; one that was ended stays so."""
    if tx.execute(_ENDED, {"of": tx.tenant, "named": told.name}).scalar():
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
    values = {"of": tx.tenant, "employees": list(employees), "start": start, "end": end}
    return [Absence(*row) for row in tx.execute(_AWAY, values)]


def is_away(tx: Tx, employee: str) -> bool:
    """Whether somebody is on leave at this moment."""
    return bool(list_away(tx, (employee,), tx.now, tx.now + dt.timedelta(microseconds=1)))


def stands_in_now(tx: Tx, substitute: str, absentee: str) -> bool:
    """Whether somebody stands in for somebody at this moment."""
    values = now(tx) | {"absentee": absentee, "substitute": substitute}
    return bool(absentee) and tx.execute(_STANDS_IN, values).first() is not None


def substitutes(absentee: sa.ColumnElement[str]) -> sa.Select[str]:
    """Who stands in at this moment and is here, as a query over a column of absentees."""
    stand_in = STAND_IN.c
    here = ~sa.exists(_away_now(stand_in.substitute))
    timed = sa.and_(
        ~stand_in.while_absent,
        sa.or_(stand_in.start_time.is_(None), stand_in.start_time <= _NOW),
        sa.or_(stand_in.end_time.is_(None), stand_in.end_time > _NOW),
    )
    called = sa.or_(timed, sa.and_(stand_in.while_absent, sa.exists(_away_now(absentee))))
    mine = sa.and_(stand_in.tenant == _TENANT, stand_in.absentee == absentee, ~stand_in.ended)
    return sa.select(stand_in.substitute).where(mine, here, called).order_by(stand_in.stand_in)


def away_now(person: sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    """Whether the person in a column is on leave at this moment."""
    return sa.exists(_away_now(person))


def _away_now(person: sa.ColumnElement[str]) -> sa.Select[int]:
    # A name of its own, because the same table is asked about two people in one query; the person may stand in a
    # column of any query around it.
    leave = ABSENCE.alias()
    wanted = (
        leave.c.tenant == _TENANT,
        leave.c.employee == person,
        leave.c.start_time <= _NOW,
        leave.c.end_time > _NOW,
    )
    return sa.select(sa.literal(1)).where(*wanted).correlate_except(leave)


_STANDS_IN = Prepared(
    substitutes(sa.bindparam("absentee", type_=sa.String)).where(STAND_IN.c.substitute == sa.bindparam("substitute"))
)
