"""Approved leave on the roster, as it was heard of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared, one_of
from services.scheduling.domain.worked import Away
from services.scheduling.store import tables

_ABSENCE, _HEARD = tables.ABSENCE, tables.LEAVE_HEARD


def _away(row: Sequence[Any]) -> Away:
    return Away(*row)


# Statements are made once: making one costs more than running it.
_OVERLAPPING = Prepared(
    sa.select(_ABSENCE.c.employee, _ABSENCE.c.start_time, _ABSENCE.c.end_time, _ABSENCE.c.source)
    .where(
        _ABSENCE.c.tenant == sa.bindparam("tenant"),
        one_of(_ABSENCE.c.employee, "employees"),
        _ABSENCE.c.start_time < sa.bindparam("end"),
        _ABSENCE.c.end_time > sa.bindparam("start"),
    )
    .order_by(_ABSENCE.c.employee, _ABSENCE.c.start_time),
    row=_away,
)
_CAUSED = sa.and_(_ABSENCE.c.tenant == sa.bindparam("of"), _ABSENCE.c.source == sa.bindparam("request"))
_OF_SOURCE = Prepared(
    sa.select(_ABSENCE.c.employee, _ABSENCE.c.start_time, _ABSENCE.c.end_time, _ABSENCE.c.source)
    .where(_CAUSED)
    .order_by(_ABSENCE.c.start_time),
    row=_away,
)
_CAUSE = Prepared(_ABSENCE.insert(), tuple(column.name for column in _ABSENCE.c))
_FORGET = Prepared(_ABSENCE.delete().where(_CAUSED))


def overlapping(tx: Tx, start: dt.datetime, end: dt.datetime, employees: Sequence[str]) -> list[Away]:
    """Absences of these people of which any part lies in [start, end), by person and start."""
    return overlapping_soon(tx, start, end, employees)()


def overlapping_soon(
    tx: Tx, start: dt.datetime, end: dt.datetime, employees: Sequence[str]
) -> Callable[[], list[Away]]:
    """What `overlapping` finds, asked for together with the next statement."""
    values = {"tenant": tx.tenant, "employees": employees, "start": start, "end": end}
    return tx.soon(_OVERLAPPING, values).all


def of_source(tx: Tx, source: str) -> list[Away]:
    """The absences that a leave request causes."""
    return tx.execute(_OF_SOURCE, {"of": tx.tenant, "request": source}).all()


def replace(tx: Tx, source: str, absences: Sequence[Away], *, centre: str, version: int) -> None:
    """Keep these absences in place of all that the same leave request caused before."""
    tx.execute(_FORGET, {"of": tx.tenant, "request": source})
    rows = [
        {
            "tenant": tx.tenant,
            "source": source,
            "start_time": each.start,
            "end_time": each.end,
            "employee": each.employee,
            "centre": centre,
            "version": version,
        }
        for each in absences
    ]
    tx.execute_many(_CAUSE, rows)


def hear(tx: Tx, source: str, version: int) -> bool:
    """Note that a leave request was heard of in this version; whether that is news."""
    return tx.put_newer(_HEARD, {"tenant": tx.tenant, "source": source, "version": version})
