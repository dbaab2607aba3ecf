"""Copies of what scheduling tells: who is rostered when, and which days are which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared
from services.leave.domain import charging
from services.leave.domain.record import Holiday
from services.leave.store.tables import CALENDAR, ROSTERED

NATION = "CN"
_CLASSES = {
    "STATUTORY_HOLIDAY": charging.DayClass.STATUTORY_HOLIDAY,
    "HOLIDAY_REST": charging.DayClass.REST_ADJUSTED,
    "MAKE_UP_WORKDAY": charging.DayClass.MAKE_UP_WORKDAY,
}
# Statements are made once: making one costs more than running it.
_NEWER = Prepared(
    sa.select(ROSTERED.c.work_date).where(
        ROSTERED.c.tenant == sa.bindparam("of"),
        ROSTERED.c.employee == sa.bindparam("whose"),
        ROSTERED.c.work_date >= sa.bindparam("first"),
        ROSTERED.c.work_date < sa.bindparam("end"),
        ROSTERED.c.version > sa.bindparam("told"),
    )
)
_SHIFTS = Prepared(
    sa.select(ROSTERED.c.work_date, ROSTERED.c.shifts).where(
        ROSTERED.c.tenant == sa.bindparam("of"),
        ROSTERED.c.employee == sa.bindparam("whose"),
        ROSTERED.c.work_date.between(sa.bindparam("first"), sa.bindparam("last")),
    )
)
_SPECIAL = Prepared(
    sa.select(CALENDAR.c.date, CALENDAR.c.day_class, CALENDAR.c.holiday).where(
        CALENDAR.c.tenant == sa.bindparam("of"),
        CALENDAR.c.jurisdiction == NATION,
        CALENDAR.c.date.between(sa.bindparam("first"), sa.bindparam("last")),
    )
)


def put_shifts(
    tx: Tx, employee: str, first: date, end: date, shifts: Iterable[charging.Shift], *, version: int
) -> tuple[date, ...]:
    """Keep a person's shifts of a span of work dates; days known from a later version stay. The days that changed."""
    by_day: dict[date, list[list[object]]] = {}
    for shift in shifts:
        by_day.setdefault(shift.work_date, []).append(_json(shift))
    values = {"of": tx.tenant, "whose": employee, "first": first.isoformat(), "end": end.isoformat(), "told": version}
    newer = set(tx.execute(_NEWER, values).scalars())
    days = [first + timedelta(days=number) for number in range((end - first).days)]
    changed = tuple(day for day in days if day.isoformat() not in newer)
    own = {"tenant": tx.tenant, "employee": employee, "version": version}
    tx.put(ROSTERED, *(own | {"work_date": day.isoformat(), "shifts": by_day.get(day, [])} for day in changed))
    return changed


def shifts_in(tx: Tx, employee: str, wanted: charging.Interval) -> list[charging.Shift]:
    """A person's shifts that may touch a span: those of its days and of the days beside it."""
    values = {
        "of": tx.tenant,
        "whose": employee,
        "first": (wanted.start - timedelta(days=2)).date().isoformat(),
        "last": (wanted.end + timedelta(days=1)).date().isoformat(),
    }
    rows = tx.execute(_SHIFTS, values)
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
    rows = tx.execute(_SPECIAL, {"of": tx.tenant, "first": first.isoformat(), "last": last.isoformat()})
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
