"""The working calendar: each year's notice as day classes."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared
from services.scheduling.domain import day_classes
from services.scheduling.domain.calendar import Calendar, DayType, Notice, shipped
from services.scheduling.domain.day_classes import Change, Named
from services.scheduling.store import tables

_YEAR, _DAY = tables.CALENDAR_YEAR, tables.CALENDAR_DAY
CHINA = "CN"

# Statements are made once: making one costs more than running it.
_DAYS = Prepared(
    sa.select(_DAY.c.year, _DAY.c.date, _DAY.c.day_type, _DAY.c.holiday)
    .where(_DAY.c.tenant == sa.bindparam("of"), _DAY.c.jurisdiction == CHINA)
    .order_by(_DAY.c.date)
)
_YEARS = Prepared(
    sa.select(_YEAR.c.year, _YEAR.c.notice_number).where(
        _YEAR.c.tenant == sa.bindparam("of"), _YEAR.c.jurisdiction == CHINA
    )
)


def get(tx: Tx) -> Calendar:
    """The calendar in force: what is kept, and what is shipped for years of which nothing is kept."""
    days: dict[int, list[Named]] = {}
    for row in tx.execute(_DAYS, {"of": tx.tenant}):
        days.setdefault(row.year, []).append(Named(dt.date.fromisoformat(row.date), DayType(row.day_type), row.holiday))
    found = tx.execute(_YEARS, {"of": tx.tenant})
    kept = {year: day_classes.notice_of(year, number, days.get(year, [])) for year, number in found}
    return Calendar({**shipped().notices, **kept})


def number_of(tx: Tx, year: int) -> str | None:
    """Number of the notice that is kept for a year; empty while provisional, None when nothing is kept."""
    own = sa.and_(_YEAR.c.tenant == tx.tenant, _YEAR.c.jurisdiction == CHINA, _YEAR.c.year == year)
    number: str | None = tx.execute(sa.select(_YEAR.c.notice_number).where(own)).scalar()
    return number


def put(tx: Tx, notice: Notice) -> list[Change]:
    """Keep a year's notice in place of what was in force; the days whose class changed, in order."""
    changed = day_classes.changes(get(tx).notice(notice.year), notice)
    tx.put(
        _YEAR,
        {
            "tenant": tx.tenant,
            "jurisdiction": CHINA,
            "year": notice.year,
            "notice_number": notice.number,
            "change_time": tx.now,
        },
    )
    own = sa.and_(_DAY.c.tenant == tx.tenant, _DAY.c.jurisdiction == CHINA, _DAY.c.year == notice.year)
    tx.execute(_DAY.delete().where(own))
    rows = [
        {
            "tenant": tx.tenant,
            "jurisdiction": CHINA,
            "date": day.date.isoformat(),
            "year": notice.year,
            "day_type": day.day_type.value,
            "holiday": day.holiday,
        }
        for day in day_classes.named(notice)
    ]
    if rows:
        tx.execute(_DAY.insert(), rows)
    return changed
