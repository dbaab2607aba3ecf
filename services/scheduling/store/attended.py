"""What was made of ended shifts: attendance, exceptions, and closes of periods."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.db import Tx, new_id
from services.kit.prepared import Prepared, one_of
from services.scheduling.domain.adherence import Kept, Overtime
from services.scheduling.domain.attendance import Kind
from services.scheduling.domain.attended import OPEN, Attended, Exceptional, Told
from services.scheduling.domain.worked import Worked
from services.scheduling.store import attendance_tables, shifts, tables

_DAY, _EXCEPTION = attendance_tables.ATTENDANCE_DAY, attendance_tables.ATTENDANCE_EXCEPTION
_CLOSE, _CLOSED, _SHIFT = attendance_tables.ATTENDANCE_CLOSE, attendance_tables.ATTENDANCE_CLOSED, tables.SHIFT


@dataclass(frozen=True, slots=True)
class Close:
    """A close of a centre's attendance of the work dates [start_date, end_date), in its newest version."""

    id: str
    centre: str
    start_date: str
    end_date: str
    version: int
    closed: dt.datetime
    employee_count: int
    told_count: int
    open_count: int


# Statements are made once: making one costs more than running it.
_OF_SHIFTS = Prepared(
    sa.select(_EXCEPTION).where(_EXCEPTION.c.tenant == sa.bindparam("tenant"), one_of(_EXCEPTION.c.shift, "shifts"))
)
_VERSIONS = Prepared(
    sa.select(_DAY.c.shift, _DAY.c.shift_version).where(
        _DAY.c.tenant == sa.bindparam("tenant"), one_of(_DAY.c.shift, "shifts")
    )
)
_PERIODS = Prepared(
    sa.select(_CLOSE.c.start_date, _CLOSE.c.end_date).where(
        _CLOSE.c.tenant == sa.bindparam("of"), _CLOSE.c.centre == sa.bindparam("centre"), _CLOSE.c.version > 0
    )
)


def shifts_named(tx: Tx, names: Sequence[str]) -> list[Worked]:
    """Shifts by their ids, whether in force or taken away."""
    wanted = sa.select(_SHIFT).where(_SHIFT.c.tenant == tx.tenant, _SHIFT.c.shift.in_(names))
    return [shifts.of_row(row) for row in tx.execute(wanted.order_by(_SHIFT.c.employee, _SHIFT.c.work_date))]


def unexamined(tx: Tx, *, ended_by: dt.datetime, ended_after: dt.datetime, limit: int) -> list[Worked]:
    """Shifts that ended in (ended_after, ended_by] and of which nothing, or something else, was examined."""
    wanted = (
        sa.select(_SHIFT)
        .outerjoin(_DAY, sa.and_(_DAY.c.tenant == _SHIFT.c.tenant, _DAY.c.shift == _SHIFT.c.shift))
        .where(
            _SHIFT.c.tenant == tx.tenant,
            _SHIFT.c.end_time <= ended_by,
            _SHIFT.c.end_time > ended_after,
            sa.or_(sa.and_(_DAY.c.shift.is_(None), ~_SHIFT.c.cancelled), _DAY.c.shift_version != _SHIFT.c.version),
        )
        .order_by(_SHIFT.c.end_time, _SHIFT.c.shift)
        .limit(limit)
    )
    return [shifts.of_row(row) for row in tx.execute(wanted)]


def of_period(tx: Tx, centre: str, first: str, after: str) -> list[Worked]:
    """Shifts of a centre with a work date in [first, after), taken away or not, by person and date."""
    wanted = sa.select(_SHIFT).where(
        _SHIFT.c.tenant == tx.tenant, _SHIFT.c.centre == centre, _SHIFT.c.work_date >= first, _SHIFT.c.work_date < after
    )
    return [shifts.of_row(row) for row in tx.execute(wanted.order_by(_SHIFT.c.employee, _SHIFT.c.work_date))]


def versions(tx: Tx, names: Sequence[str]) -> dict[str, int]:
    """Of which version of each shift the attendance is kept."""
    return {row.shift: row.shift_version for row in tx.execute(_VERSIONS, {"tenant": tx.tenant, "shifts": names})}


def exceptions_of(tx: Tx, names: Sequence[str]) -> dict[str, dict[str, Exceptional]]:
    """Exceptions of shifts, by shift and id."""
    found: dict[str, dict[str, Exceptional]] = {}
    for row in tx.execute(_OF_SHIFTS, {"tenant": tx.tenant, "shifts": names}):
        found.setdefault(row.shift, {})[row.exception] = _exception(row)
    return found


def exceptions_named(tx: Tx, names: Sequence[str]) -> dict[str, Exceptional]:
    """Exceptions by their ids."""
    wanted = sa.select(_EXCEPTION).where(_EXCEPTION.c.tenant == tx.tenant, _EXCEPTION.c.exception.in_(names))
    return {row.exception: _exception(row) for row in tx.execute(wanted)}


def put_exceptions(tx: Tx, exceptions: Iterable[Exceptional]) -> None:
    """Keep exceptions as they are now."""
    rows = [
        {
            "tenant": tx.tenant,
            "exception": each.id,
            "shift": each.shift,
            "employee": each.employee,
            "team": each.team,
            "centre": each.centre,
            "work_date": each.work_date,
            "kind": each.kind.value,
            "minutes": each.minutes,
            "state": each.state,
            "reason": each.reason,
            "note": each.note,
            "source": each.source,
            "resolver": each.resolver,
            "change_time": tx.now,
            "version": each.version,
        }
        for each in exceptions
    ]
    tx.put(_EXCEPTION, *rows)


def put_days(tx: Tx, attended: Iterable[Attended]) -> None:
    """Keep the attendance of shifts in place of what was known of them."""
    tx.put(_DAY, *(_day_row(tx, each) for each in attended))


def forget_days(tx: Tx, names: Sequence[str]) -> None:
    """Forget the attendance of shifts that were taken away."""
    if names:
        tx.execute(_DAY.delete().where(_DAY.c.tenant == tx.tenant, _DAY.c.shift.in_(names)))


def in_centre(centre: str) -> sa.ColumnElement[bool]:
    """Attendance of a centre."""
    return _DAY.c.centre == centre


def lost_by_day(tx: Tx, centre: str, span: tuple[str, str]) -> dict[dt.date, tuple[int, int]]:
    """Minutes scheduled, and minutes of them not worked for whatever but leave, by work date [first, after)."""
    lost = _DAY.c.late_minutes + _DAY.c.early_minutes + _DAY.c.absent_minutes + _DAY.c.excused_minutes
    wanted = sa.select(_DAY.c.work_date, sa.func.sum(_DAY.c.scheduled_minutes), sa.func.sum(lost)).where(
        _DAY.c.tenant == tx.tenant, _DAY.c.centre == centre, _DAY.c.work_date >= span[0], _DAY.c.work_date < span[1]
    )
    found = tx.execute(wanted.group_by(_DAY.c.work_date))
    return {dt.date.fromisoformat(day): (int(scheduled), int(minutes)) for day, scheduled, minutes in found}


def days(
    tx: Tx,
    within: sa.ColumnElement[bool],
    span: tuple[str, str],
    *,
    employee: str = "",
    team: str = "",
    after: Sequence[object] = (),
    limit: int = 0,
) -> list[Attended]:
    """Attendance by person and date. span: work dates [first, after). after: person and date of the row before."""
    row = _DAY.c
    wanted = sa.select(_DAY).where(row.tenant == tx.tenant, row.work_date >= span[0], row.work_date < span[1], within)
    if employee:
        wanted = wanted.where(row.employee == employee)
    if team:
        wanted = wanted.where(row.team == team)
    if after:
        wanted = wanted.where(sa.tuple_(row.employee, row.work_date) > sa.tuple_(*map(sa.literal, after)))
    wanted = wanted.order_by(row.employee, row.work_date)
    return [_day(each) for each in tx.execute(wanted.limit(limit) if limit else wanted)]


def exceptions(
    tx: Tx,
    within: sa.ColumnElement[bool],
    span: tuple[str, str],
    *,
    employee: str = "",
    team: str = "",
    open_only: bool = False,
    after: Sequence[object] = (),
    limit: int,
) -> list[Exceptional]:
    """Exceptions, open ones first, then by date and id. after: whether open, date and id of the row before."""
    row = _EXCEPTION.c
    place = sa.case((row.state == OPEN, 0), else_=1)
    wanted = sa.select(_EXCEPTION).where(
        row.tenant == tx.tenant, row.work_date >= span[0], row.work_date < span[1], within
    )
    if employee:
        wanted = wanted.where(row.employee == employee)
    if team:
        wanted = wanted.where(row.team == team)
    if open_only:
        wanted = wanted.where(row.state == OPEN)
    if after:
        wanted = wanted.where(sa.tuple_(place, row.work_date, row.exception) > sa.tuple_(*map(sa.literal, after)))
    found = tx.execute(wanted.order_by(place, row.work_date, row.exception).limit(limit))
    return [_exception(each) for each in found]


def place_of(each: Exceptional) -> list[object]:
    """Where an exception stands in the order of lists."""
    return [0 if each.state == OPEN else 1, each.work_date, each.id]


def open_exceptions(tx: Tx, centre: str, first: str, after: str) -> list[Exceptional]:
    """Exceptions of a centre that are open in the work dates [first, after), by id."""
    row = _EXCEPTION.c
    wanted = sa.select(_EXCEPTION).where(
        row.tenant == tx.tenant, row.centre == centre, row.work_date >= first, row.work_date < after, row.state == OPEN
    )
    return [_exception(each) for each in tx.execute(wanted.order_by(row.exception))]


def closes(tx: Tx, centre: str, *, limit: int) -> list[Close]:
    """Closes of a centre, newest period first."""
    wanted = sa.select(_CLOSE).where(_CLOSE.c.tenant == tx.tenant, _CLOSE.c.centre == centre)
    return [_close(row) for row in tx.execute(wanted.order_by(_CLOSE.c.start_date.desc()).limit(limit))]


def claim_close(tx: Tx, centre: str, first: str, after: str) -> None:
    """Keep that a period is being closed, unless it was; whoever closes the same at once waits."""
    row = {"tenant": tx.tenant, "close": new_id(), "centre": centre, "start_date": first, "end_date": after}
    counts = {"version": 0, "employee_count": 0, "told_count": 0, "open_count": 0}
    tx.insert_new(_CLOSE, row | counts | {"close_time": tx.now})


def closes_over(tx: Tx, centre: str, first: str, after: str) -> list[Close]:
    """Closes of a centre of which any date lies in [first, after), by their start; nobody else changes them then."""
    row = _CLOSE.c
    wanted = sa.select(_CLOSE).where(
        row.tenant == tx.tenant, row.centre == centre, row.start_date < after, row.end_date > first
    )
    return [_close(each) for each in tx.execute(wanted.order_by(row.start_date).with_for_update())]


def closed_dates(tx: Tx, wanted: Collection[tuple[str, str]]) -> set[tuple[str, str]]:
    """Which of these centres and work dates lie in a period that is closed."""
    found = set()
    for centre in {centre for centre, _ in wanted}:
        for row in tx.execute(_PERIODS, {"of": tx.tenant, "centre": centre}):
            found |= {each for each in wanted if each[0] == centre and row.start_date <= each[1] < row.end_date}
    return found


def put_close(tx: Tx, close: Close) -> None:
    """Keep a close in its newest version."""
    tx.put(
        _CLOSE,
        {
            "tenant": tx.tenant,
            "close": close.id,
            "centre": close.centre,
            "start_date": close.start_date,
            "end_date": close.end_date,
            "version": close.version,
            "close_time": close.closed,
            "employee_count": close.employee_count,
            "told_count": close.told_count,
            "open_count": close.open_count,
        },
    )


def put_closed(tx: Tx, close: str, version: int, told: dict[str, Told]) -> None:
    """Keep what a version of a close tells, by person."""
    row = {"tenant": tx.tenant, "close": close, "version": version}
    rows = [
        row | {"employee": employee, "days": each.days, "cycles": each.cycles}
        for employee, each in sorted(told.items())
    ]
    tx.put(_CLOSED, *rows)


def closed(tx: Tx, close: str) -> dict[str, Told]:
    """What was last told of each person in a close."""
    wanted = sa.select(_CLOSED.c.employee, _CLOSED.c.days, _CLOSED.c.cycles).where(
        _CLOSED.c.tenant == tx.tenant, _CLOSED.c.close == close
    )
    # Later versions come later and replace earlier ones.
    return {row.employee: Told(row.days, row.cycles) for row in tx.execute(wanted.order_by(_CLOSED.c.version))}


def tenants_with_shifts(tx: Tx, *, ended_after: dt.datetime, ended_by: dt.datetime) -> list[str]:
    """Tenants of which shifts ended in (ended_after, ended_by]; read across tenants."""
    wanted = sa.select(_SHIFT.c.tenant).where(_SHIFT.c.end_time > ended_after, _SHIFT.c.end_time <= ended_by)
    return list(tx.execute(wanted.distinct().order_by(_SHIFT.c.tenant)).scalars())


def _close(row: sa.Row) -> Close:  # type: ignore[type-arg]
    return Close(
        row.close,
        row.centre,
        row.start_date,
        row.end_date,
        row.version,
        row.close_time,
        row.employee_count,
        row.told_count,
        row.open_count,
    )


def _exception(row: sa.Row) -> Exceptional:  # type: ignore[type-arg]
    return Exceptional(
        id=row.exception,
        shift=row.shift,
        employee=row.employee,
        team=row.team,
        centre=row.centre,
        work_date=row.work_date,
        kind=Kind(row.kind),
        minutes=row.minutes,
        state=row.state,
        reason=row.reason,
        note=row.note,
        source=row.source,
        resolver=row.resolver,
        changed=row.change_time,
        version=row.version,
    )


def _day(row: sa.Row) -> Attended:  # type: ignore[type-arg]
    return Attended(
        shift=row.shift,
        employee=row.employee,
        team=row.team,
        centre=row.centre,
        work_date=row.work_date,
        scheduled=row.scheduled_minutes,
        worked=row.worked_minutes,
        late=row.late_minutes,
        early=row.early_minutes,
        absent=row.absent_minutes,
        excused=row.excused_minutes,
        leave=row.leave_minutes,
        extra=row.extra_minutes,
        overtime=Overtime(row.overtime_workday_minutes, row.overtime_rest_day_minutes, row.overtime_holiday_minutes),
        missing_punches=row.missing_punch_count,
        came=row.come_time,
        left=row.leave_time,
        kept=Kept(row.scheduled_seconds, row.adherent_seconds, row.worked_seconds, 1, int(row.observed)),
        cells=tuple((cell, asked, kept, worked) for cell, asked, kept, worked in row.cells),
        shift_version=row.shift_version,
        cycle=row.cycle_minutes,
    )


def _day_row(tx: Tx, each: Attended) -> dict[str, object]:
    return {
        "tenant": tx.tenant,
        "shift": each.shift,
        "employee": each.employee,
        "team": each.team,
        "centre": each.centre,
        "work_date": each.work_date,
        "scheduled_minutes": each.scheduled,
        "worked_minutes": each.worked,
        "late_minutes": each.late,
        "early_minutes": each.early,
        "absent_minutes": each.absent,
        "excused_minutes": each.excused,
        "leave_minutes": each.leave,
        "extra_minutes": each.extra,
        "overtime_workday_minutes": each.overtime.workday,
        "overtime_rest_day_minutes": each.overtime.rest_day,
        "overtime_holiday_minutes": each.overtime.holiday,
        "cycle_minutes": each.cycle,
        "missing_punch_count": each.missing_punches,
        "come_time": each.came,
        "leave_time": each.left,
        "observed": bool(each.kept.observed),
        "scheduled_seconds": each.kept.scheduled,
        "adherent_seconds": each.kept.adherent,
        "worked_seconds": each.kept.worked,
        "cells": [list(cell) for cell in each.cells],
        "shift_version": each.shift_version,
        "examine_time": tx.now,
    }
