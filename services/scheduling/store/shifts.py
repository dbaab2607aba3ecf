"""Shifts in force, drafts of rosters, and the count of each person's changes."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx, new_id
from services.kit.prepared import Prepared, one_of
from services.scheduling.domain.shifts import Pause
from services.scheduling.domain.worked import Worked
from services.scheduling.store import tables

_SHIFT, _DRAFT, _COUNT = tables.SHIFT, tables.DRAFT_SHIFT, tables.SHIFT_COUNT
_LONGEST = dt.timedelta(days=2)
"""No shift ends so long after its date begins anywhere, so that a span's shifts can be found by their dates."""


@functools.lru_cache(maxsize=1024)
def _pauses(text: str) -> tuple[Pause, ...]:
    return _of_list(json.loads(text))


def _as_kept(row: Sequence[Any]) -> Worked:
    """A shift in force from a row of `_AS_WORKED`."""
    return Worked(*row[:10], _pauses(row[10]), *row[11:])  # type: ignore[call-arg]  # sixteen columns, as many fields


# Few shapes of breaks stand in very many rows: as text, each is read once.
_AS_WORKED = [
    sa.cast(_SHIFT.c.breaks, sa.Text) if name == "breaks" else _SHIFT.c[name]
    for name in (
        *("employee", "work_date", "shift_type", "skill", "centre", "team", "start_time", "end_time", "time_zone"),
        *("paid_minutes", "breaks", "shift", "version", "roster", "cancelled", "change_time"),
    )
]
"""What a `Worked` is made of, in its order: there are hundreds in an answer."""
# Built once: to build a statement takes longer than to run it.
_OVERLAPPING = Prepared(
    sa.select(*_AS_WORKED)
    .where(
        _SHIFT.c.tenant == sa.bindparam("tenant"),
        one_of(_SHIFT.c.employee, "employees"),
        ~_SHIFT.c.cancelled,
        _SHIFT.c.work_date.between(sa.bindparam("first"), sa.bindparam("last")),
        _SHIFT.c.start_time < sa.bindparam("end"),
        _SHIFT.c.end_time > sa.bindparam("start"),
    )
    .order_by(_SHIFT.c.employee, _SHIFT.c.work_date),
    row=_as_kept,
)
_AROUND = Prepared(
    sa.select(*_AS_WORKED)
    .where(
        _SHIFT.c.tenant == sa.bindparam("tenant"),
        one_of(_SHIFT.c.employee, "employees"),
        _SHIFT.c.work_date >= sa.bindparam("first"),
        _SHIFT.c.work_date < sa.bindparam("after"),
    )
    .order_by(_SHIFT.c.employee, _SHIFT.c.work_date),
    row=_as_kept,
)
_IN_FORCE = sa.and_(_SHIFT.c.tenant == sa.bindparam("of"), one_of(_SHIFT.c.shift, "named"), ~_SHIFT.c.cancelled)
_NAMED = Prepared(sa.select(*_AS_WORKED).where(_IN_FORCE), row=_as_kept)
_VERSIONS = Prepared(sa.select(_SHIFT.c.shift, _SHIFT.c.version).where(_IN_FORCE))
_ONE = Prepared(sa.select(_SHIFT).where(_SHIFT.c.tenant == sa.bindparam("of"), _SHIFT.c.shift == sa.bindparam("named")))
_KEEP_BREAKS = Prepared(
    _SHIFT.update()
    .where(_SHIFT.c.tenant == sa.bindparam("of"), _SHIFT.c.shift == sa.bindparam("named"))
    .values(
        breaks=sa.bindparam("placed", type_=_SHIFT.c.breaks.type),
        version=sa.bindparam("next"),
        change_time=sa.bindparam("at", type_=_SHIFT.c.change_time.type),
    )
)
_TAKE_AWAY = Prepared(
    _SHIFT.update()
    .where(_SHIFT.c.tenant == sa.bindparam("of"), one_of(_SHIFT.c.shift, "named"))
    .values(cancelled=sa.true())
)


_COUNTED = Prepared(
    sa.select(_COUNT.c.employee, _COUNT.c.version).where(
        _COUNT.c.tenant == sa.bindparam("of"), one_of(_COUNT.c.employee, "employees")
    )
)


def get(tx: Tx, name: str) -> Worked | None:
    """A shift by its name, cancelled perhaps; None when there is none."""
    row = tx.execute(_ONE, {"of": tx.tenant, "named": name.removeprefix("shifts/")}).first()
    return of_row(row) if row is not None else None


def named(tx: Tx, ids: Sequence[str]) -> dict[str, Worked]:
    """Shifts in force by their ids; those that are not there are left out."""
    return {each.id: each for each in tx.execute(_NAMED, {"of": tx.tenant, "named": ids})}


def versions(tx: Tx, ids: Sequence[str]) -> dict[str, int]:
    """Versions of shifts in force by their ids; those that are not there are left out."""
    return {row.shift: row.version for row in tx.execute(_VERSIONS, {"of": tx.tenant, "named": ids})}


def around(tx: Tx, employees: Sequence[str], first: str, after: str) -> list[Worked]:
    """Shifts of these people with a work date in [first, after), cancelled ones too, by person and date."""
    values = {"tenant": tx.tenant, "employees": employees, "first": first, "after": after}
    return tx.execute(_AROUND, values).all()


def overlapping(tx: Tx, employees: Sequence[str], start: dt.datetime, end: dt.datetime) -> list[Worked]:
    """Shifts in force of these people of which any part lies in [start, end), by person and date."""
    return overlapping_soon(tx, employees, start, end)()


def overlapping_soon(
    tx: Tx, employees: Sequence[str], start: dt.datetime, end: dt.datetime
) -> Callable[[], list[Worked]]:
    """What `overlapping` finds, asked for together with the next statement."""
    first, last = dates_around(start, end)
    values = {"tenant": tx.tenant, "employees": employees, "start": start, "end": end, "first": first, "last": last}
    return tx.soon(_OVERLAPPING, values).all


def dates_around(start: dt.datetime, end: dt.datetime) -> tuple[str, str]:
    """First and last work date, both inclusive, that a shift with any part in [start, end) can have."""
    return (start - _LONGEST).date().isoformat(), (end + _LONGEST).date().isoformat()


def of_people(tx: Tx, employees: Sequence[str], first: str, after: str, *, cancelled: bool = False) -> list[Worked]:
    """Shifts of these people with a work date in [first, after), by person and date.

    cancelled: those that were taken away as well.
    """
    return [each for each in around(tx, employees, first, after) if cancelled or not each.cancelled]


def replaced_by(tx: Tx, centre: str, teams: Sequence[str], first: str, after: str) -> list[Worked]:
    """Shifts in force of a centre, or only of these teams, with a work date in [first, after)."""
    wanted = sa.select(_SHIFT).where(
        _SHIFT.c.tenant == tx.tenant,
        _SHIFT.c.centre == centre,
        _SHIFT.c.work_date >= first,
        _SHIFT.c.work_date < after,
        ~_SHIFT.c.cancelled,
    )
    if teams:
        wanted = wanted.where(_SHIFT.c.team.in_(teams))
    return [of_row(row) for row in tx.execute(wanted)]


def page(
    tx: Tx,
    within: sa.ColumnElement[bool],
    *,
    employee: str = "",
    team: str = "",
    days: tuple[str, str],
    after: Sequence[object] = (),
    limit: int,
) -> list[Worked]:
    """Shifts in force by person and work date. days: [first, after). after: person and date of the row before."""
    shift = _SHIFT.c
    wanted = sa.select(_SHIFT).where(
        shift.tenant == tx.tenant, ~shift.cancelled, shift.work_date >= days[0], shift.work_date < days[1], within
    )
    if employee:
        wanted = wanted.where(shift.employee == employee)
    if team:
        wanted = wanted.where(shift.team == team)
    if after:
        wanted = wanted.where(sa.tuple_(shift.employee, shift.work_date) > sa.tuple_(*map(sa.literal, after)))
    return [of_row(row) for row in tx.execute(wanted.order_by(shift.employee, shift.work_date).limit(limit))]


def save(tx: Tx, worked: Iterable[Worked]) -> list[Worked]:
    """Put these shifts into force, one to a person and date; with their new ids and versions.

    What was there on a date keeps its id. A shift with `cancelled` is taken away. All that changes is taken away
    first, so that shifts that move past one another do not overlap on the way.
    """
    wanted = list(worked)
    if known := [each.id for each in wanted if each.id]:
        tx.execute(_TAKE_AWAY, {"of": tx.tenant, "named": known})
    saved = [stamped(tx, each) for each in wanted]
    tx.put(_SHIFT, *(_row(tx, each) for each in saved))
    return saved


def keep_breaks(tx: Tx, changed: Sequence[Worked]) -> None:
    """Keep these shifts, `stamped`, of which nothing but the breaks is another."""
    tx.execute_many(
        _KEEP_BREAKS,
        [
            {"of": tx.tenant, "named": each.id, "next": each.version, "at": each.changed, "placed": _breaks(each)}
            for each in changed
        ],
    )


def count_changes(tx: Tx, employees: Sequence[str]) -> dict[str, int]:
    """Count one more change of each person's shifts; how many there were, by person."""
    known = {row.employee: row.version for row in tx.execute(_COUNTED, {"of": tx.tenant, "employees": employees})}
    counted = {employee: known.get(employee, 0) + 1 for employee in employees}
    tx.put(_COUNT, *({"tenant": tx.tenant, "employee": each, "version": counted[each]} for each in sorted(counted)))
    return counted


def place(tx: Tx, name: str) -> Place | None:
    """Where a shift belongs."""
    wanted = sa.select(_SHIFT.c.centre, _SHIFT.c.team, _SHIFT.c.employee).where(
        _SHIFT.c.tenant == tx.tenant, _SHIFT.c.shift == name.removeprefix("shifts/")
    )
    row = tx.execute(wanted).first()
    return Place(row.centre, row.team, row.employee) if row is not None else None


def put_draft(tx: Tx, roster: str, worked: Sequence[Worked]) -> None:
    """Keep the shifts of a draft in place of what was kept before."""
    tx.execute(_DRAFT.delete().where(_DRAFT.c.tenant == tx.tenant, _DRAFT.c.roster == roster))
    if worked:
        tx.execute(_DRAFT.insert(), [_work(tx, each) | {"roster": roster} for each in worked])


def edit_draft(tx: Tx, roster: str, worked: Sequence[Worked]) -> None:
    """Keep these shifts of a draft, one to a person and date; cancelled ones are taken away."""
    for each in worked:
        own = _DRAFT.c.roster == roster, _DRAFT.c.employee == each.employee, _DRAFT.c.work_date == each.work_date
        tx.execute(_DRAFT.delete().where(_DRAFT.c.tenant == tx.tenant, *own))
    if given := [_work(tx, each) | {"roster": roster} for each in worked if not each.cancelled]:
        tx.execute(_DRAFT.insert(), given)


def draft(
    tx: Tx,
    roster: str,
    within: sa.ColumnElement[bool],
    *,
    employee: str = "",
    team: str = "",
    days: tuple[str, str] = ("", "9999"),
    after: Sequence[object] = (),
    limit: int = 0,
) -> list[Worked]:
    """Shifts of a draft by person and date. days: [first, after). limit: 0 takes all."""
    row = _DRAFT.c
    wanted = sa.select(_DRAFT).where(
        row.tenant == tx.tenant, row.roster == roster, row.work_date >= days[0], row.work_date < days[1], within
    )
    if employee:
        wanted = wanted.where(row.employee == employee)
    if team:
        wanted = wanted.where(row.team == team)
    if after:
        wanted = wanted.where(sa.tuple_(row.employee, row.work_date) > sa.tuple_(*map(sa.literal, after)))
    wanted = wanted.order_by(row.employee, row.work_date)
    return [of_row(each) for each in tx.execute(wanted.limit(limit) if limit else wanted)]


def of_row(row: sa.Row) -> Worked:  # type: ignore[type-arg]
    """A shift or a draft's shift as it is kept."""
    in_force = hasattr(row, "shift")
    return Worked(
        employee=row.employee,
        work_date=row.work_date,
        shift_type=row.shift_type,
        skill=row.skill,
        centre=row.centre,
        team=row.team,
        start=row.start_time,
        end=row.end_time,
        time_zone=row.time_zone,
        paid_minutes=row.paid_minutes,
        pauses=_of_list(row.breaks),
        id=row.shift if in_force else "",
        version=row.version if in_force else 0,
        roster=row.roster,
        cancelled=row.cancelled if in_force else False,
        changed=row.change_time if in_force else None,
    )


def _of_list(breaks: Iterable[tuple[int, int, bool]]) -> tuple[Pause, ...]:
    return tuple(Pause(offset, minutes, paid) for offset, minutes, paid in breaks)


def stamped(tx: Tx, worked: Worked) -> Worked:
    """A shift as it is once it is saved."""
    return dataclasses.replace(worked, id=worked.id or new_id(), version=worked.version + 1, changed=tx.now)


def _row(tx: Tx, worked: Worked) -> dict[str, object]:
    return _work(tx, worked) | {
        "shift": worked.id,
        "roster": worked.roster,
        "cancelled": worked.cancelled,
        "version": worked.version,
        "change_time": worked.changed,
    }


def _work(tx: Tx, worked: Worked) -> dict[str, object]:
    return {
        "tenant": tx.tenant,
        "employee": worked.employee,
        "work_date": worked.work_date,
        "shift_type": worked.shift_type,
        "skill": worked.skill,
        "centre": worked.centre,
        "team": worked.team,
        "start_time": worked.start,
        "end_time": worked.end,
        "time_zone": worked.time_zone,
        "paid_minutes": worked.paid_minutes,
        "breaks": _breaks(worked),
    }


def _breaks(worked: Worked) -> list[list[int]]:
    return [[pause.offset_minutes, pause.minutes, pause.paid] for pause in worked.pauses]
