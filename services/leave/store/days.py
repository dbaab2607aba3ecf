"""Copies of what scheduling tells: who is rostered when, and which days are which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta

import sqlalchemy as sa

from services.kit.db import Tx
from services.leave.domain import charging
from services.leave.domain.record import Holiday
from services.leave.store.tables import CALENDAR, ROSTERED

NATION = "CN"
_CLASSES = {
    "STATUTORY_HOLIDAY": charging.DayClass.STATUTORY_HOLIDAY,
    "HOLIDAY_REST": charging.DayClass.REST_ADJUSTED,
    "MAKE_UP_WORKDAY": charging.DayClass.MAKE_UP_WORKDAY,
}


def put_shifts(
    tx: Tx, employee: str, first: date, end: date, shifts: Iterable[charging.Shift], *, version: int
) -> tuple[date, ...]:
    """Keep a person's shifts of a span of work dates; days known from a later version stay. The days that changed."""
    by_day: dict[date, list[list[object]]] = {}
    for shift in shifts:
        by_day.setdefault(shift.work_date, []).append(_json(shift))
    c = ROSTERED.c
    mine = sa.and_(c.tenant == tx.tenant, c.employee == employee)
    inside = sa.and_(mine, c.work_date >= first.isoformat(), c.work_date < end.isoformat())
    newer = set(tx.execute(sa.select(c.work_date).where(inside, c.version > version)).scalars())
    days = [first + timedelta(days=number) for number in range((end - first).days)]
    changed = tuple(day for day in days if day.isoformat() not in newer)
    for day in changed:
        own = {"tenant": tx.tenant, "employee": employee, "work_date": day.isoformat()}
        tx.put(ROSTERED, own | {"version": version, "shifts": by_day.get(day, [])})
    return changed


def shifts_in(tx: Tx, employee: str, wanted: charging.Interval) -> list[charging.Shift]:
    """A person's shifts that may touch a span: those of its days and of the days beside it."""
    c = ROSTERED.c
    rows = tx.execute(
        sa.select(c.work_date, c.shifts).where(
            c.tenant == tx.tenant,
            c.employee == employee,
            c.work_date >= (wanted.start - timedelta(days=2)).date().isoformat(),
            c.work_date <= (wanted.end + timedelta(days=1)).date().isoformat(),
        )
    )
    return [_shift(date.fromisoformat(row.work_date), kept) for row in rows for kept in row.shifts]


def put_calendar(tx: Tx, jurisdiction: str, year: int, days: Iterable[Holiday]) -> None:
    """Keep the special days of a year in the place of those told before."""
    c = CALENDAR.c
    tx.execute(
        CALENDAR.delete().where(
            c.tenant == tx.tenant, c.jurisdiction == jurisdiction, c.date >= f"{year}-01-01", c.date <= f"{year}-12-31"
        )
    )
    rows = [
        {
            "tenant": tx.tenant,
            "jurisdiction": jurisdiction,
            "date": one.day.isoformat(),
            "day_class": one.day_class,
            "holiday": one.name,
        }
        for one in days
    ]
    if rows:
        tx.execute(CALENDAR.insert(), rows)


def holidays(tx: Tx, first: date, last: date) -> dict[date, Holiday]:
    """Special days of the nation from first to last, both inclusive."""
    c = CALENDAR.c
    rows = tx.execute(
        sa.select(c.date, c.day_class, c.holiday).where(
            c.tenant == tx.tenant,
            c.jurisdiction == NATION,
            c.date >= first.isoformat(),
            c.date <= last.isoformat(),
        )
    )
    found = (Holiday(date.fromisoformat(row.date), row.day_class, row.holiday) for row in rows)
    return {one.day: one for one in found}


def classes(tx: Tx, first: date, last: date) -> Mapping[date, charging.DayClass]:
    """Classes of the days that differ from "Monday to Friday work"."""
    return {day: _CLASSES[one.day_class] for day, one in holidays(tx, first, last).items() if one.day_class in _CLASSES}


def _json(shift: charging.Shift) -> list[object]:
    breaks = [[_seconds(one.start), _seconds(one.end)] for one in shift.unpaid_breaks]
    return [shift.shift, _seconds(shift.span.start), _seconds(shift.span.end), breaks]


def _shift(work_date: date, kept: list[object]) -> charging.Shift:
    name, start, end, breaks = kept
    assert isinstance(breaks, list)  # noqa: S101 -- what `_json` wrote
    return charging.Shift(
        str(name),
        work_date,
        charging.Interval(_instant(start), _instant(end)),
        tuple(charging.Interval(_instant(first), _instant(last)) for first, last in breaks),
    )


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def _instant(seconds: object) -> datetime:
    return datetime.fromtimestamp(int(str(seconds)), UTC)
