"""Notices of changed shifts, and when they were read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.kit.prepared import Prepared, one_of
from services.scheduling.domain.notices import Difference, Notice, Seen
from services.scheduling.domain.shifts import Pause
from services.scheduling.store.notice_tables import SHIFT_NOTICE as _NOTICE

_NAMED = Prepared(
    sa.select(_NOTICE).where(
        _NOTICE.c.tenant == sa.bindparam("of"),
        _NOTICE.c.employee == sa.bindparam("employee"),
        one_of(_NOTICE.c.notice, "named"),
    )
)
_PLACE = Prepared(
    sa.select(_NOTICE.c.centre, _NOTICE.c.team, _NOTICE.c.employee).where(
        _NOTICE.c.tenant == sa.bindparam("of"), _NOTICE.c.notice == sa.bindparam("named")
    )
)
_SINCE = Prepared(
    sa.select(_NOTICE)
    .where(
        _NOTICE.c.tenant == sa.bindparam("of"),
        one_of(_NOTICE.c.employee, "employees"),
        _NOTICE.c.create_time > sa.bindparam("since"),
    )
    .order_by(_NOTICE.c.create_time, _NOTICE.c.notice)
)


def add(tx: Tx, notices: Sequence[Notice]) -> None:
    """Keep new notices."""
    if notices:
        tx.execute(_NOTICE.insert(), [_row(tx, each) for each in notices])


def read(tx: Tx, notice: Notice) -> bool:
    """Keep that a notice was read now; False when it had been read before."""
    own = sa.and_(_NOTICE.c.tenant == tx.tenant, _NOTICE.c.notice == notice.id, _NOTICE.c.read_time.is_(None))
    return bool(tx.execute(_NOTICE.update().where(own).values(read_time=tx.now, version=notice.version + 1)).rowcount)


def own(tx: Tx, employee: str, ids: Sequence[str]) -> dict[str, Notice]:
    """A person's notices by their ids; what is missing or another's is left out."""
    values = {"of": tx.tenant, "employee": employee, "named": list(ids)}
    return {row.notice: _notice(row) for row in tx.execute(_NAMED, values)}


def since(tx: Tx, employees: Sequence[str], instant: dt.datetime) -> list[Notice]:
    """The notices of these people that were made after an instant, oldest first."""
    values = {"of": tx.tenant, "employees": employees, "since": instant}
    return [_notice(row) for row in tx.execute(_SINCE, values)]


def chosen(
    within: sa.ColumnElement[bool], *, employee: str = "", team: str = "", roster: str = ""
) -> sa.ColumnElement[bool]:
    """The notices asked for. within: those that the caller reaches."""
    wanted = [within]
    wanted += [_NOTICE.c.employee == employee] if employee else []
    wanted += [_NOTICE.c.team == team] if team else []
    wanted += [_NOTICE.c.roster == roster] if roster else []
    return sa.and_(*wanted)


def count(tx: Tx, which: sa.ColumnElement[bool]) -> tuple[int, int]:
    """How many notices there are, and how many of them have been read."""
    wanted = sa.select(sa.func.count(), sa.func.count(_NOTICE.c.read_time)).select_from(_NOTICE)
    told, seen = tx.execute(wanted.where(_NOTICE.c.tenant == tx.tenant, which)).one()
    return told, seen


def page(
    tx: Tx, which: sa.ColumnElement[bool], *, unread_only: bool, after: Sequence[object], limit: int
) -> list[Notice]:
    """Notices, newest first. after: the id of the last one of the page before."""
    wanted = sa.select(_NOTICE).where(_NOTICE.c.tenant == tx.tenant, which)
    if unread_only:
        wanted = wanted.where(_NOTICE.c.read_time.is_(None))
    if after:
        wanted = wanted.where(_NOTICE.c.notice < str(after[0]))
    return [_notice(row) for row in tx.execute(wanted.order_by(_NOTICE.c.notice.desc()).limit(limit))]


def place(tx: Tx, name: str) -> Place | None:
    """Where a notice belongs: to the person it is for."""
    row = tx.execute(_PLACE, {"of": tx.tenant, "named": name.removeprefix("shiftNotices/")}).first()
    return Place(row.centre, row.team, row.employee) if row is not None else None


def _row(tx: Tx, notice: Notice) -> dict[str, object]:
    return {
        "tenant": tx.tenant,
        "notice": notice.id,
        "employee": notice.employee,
        "team": notice.team,
        "centre": notice.centre,
        "cause": notice.cause,
        "roster": notice.roster,
        "differences": [[each.work_date, _kept(each.before), _kept(each.after)] for each in notice.differences],
        "create_time": notice.created,
        "read_time": notice.read,
        "version": notice.version,
    }


def _notice(row: sa.Row) -> Notice:  # type: ignore[type-arg]
    return Notice(
        id=row.notice,
        employee=row.employee,
        team=row.team,
        centre=row.centre,
        cause=row.cause,
        roster=row.roster,
        differences=tuple(Difference(date, _seen(was), _seen(now)) for date, was, now in row.differences),
        created=row.create_time,
        read=row.read_time,
        version=row.version,
    )


def _kept(seen: Seen | None) -> list[object] | None:
    if seen is None:
        return None
    breaks = [[each.offset_minutes, each.minutes, each.paid] for each in seen.pauses]
    return [seen.shift_type, seen.start.isoformat(), seen.end.isoformat(), seen.skill, breaks]


def _seen(kept: Sequence[Any] | None) -> Seen | None:
    if kept is None:
        return None
    code, start, end, skill, breaks = kept
    pauses = tuple(Pause(*each) for each in breaks)
    return Seen(code, dt.datetime.fromisoformat(start), dt.datetime.fromisoformat(end), skill, pauses)
