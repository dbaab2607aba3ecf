"""Reading a year's holiday notice from a file, a row a holiday, into days with their classes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from services.kit import rows
from services.kit.rows import Row, RowError
from services.scheduling.domain.calendar import DayType, statutory_days
from services.scheduling.domain.day_classes import Named

FIELDS = ("holiday", "start_date", "end_date", "make_up")
NEEDED = ("holiday", "start_date", "end_date")
MOST_ROWS = 100
"""A notice has seven holidays; more is another kind of file."""

_MOST_DAYS = 31
"""No break of a notice is as long as a month."""
_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: 00:00:00)?")
_BETWEEN = re.compile(r"[;；,，、|]\s*|\s+(?!00:00:00)")


def read(content: bytes, file_format: str, columns: Mapping[str, str], year: int) -> list[Named]:
    """Every day that the notice of a year names: days off, statutory holidays among them, and make-up workdays.

    Weekend days of the years beside it, with which a break may begin or end, are theirs and left out.

    Raises:
        Invalid: ROWS_INVALID with every wrong value, CALENDAR_YEAR_UNKNOWN, FILE_UNREADABLE, FIELD_UNKNOWN,
            COLUMN_MISSING, COLUMN_TWICE, TOO_MANY_ROWS.
    """
    law = frozenset(statutory_days(year))
    found: list[Named] = []
    errors: list[RowError] = []
    taken: set[dt.date] = set()
    for row in rows.read(content, file_format or "csv", columns, fields=FIELDS, needed=NEEDED, most=MOST_ROWS):
        for field, day in _days(row):
            if isinstance(day, RowError):
                errors.append(day)
            elif (wrong := _wrong(row, field, day, year)) or day in taken:
                errors.append(wrong or row.wrong(field, "DAY_TWICE", f"{day} is named twice.", f"{day} 重复出现。"))
            elif day.year == year:
                taken.add(day)
                off = DayType.STATUTORY_HOLIDAY if day in law else DayType.REST_ADJUSTED
                found.append(Named(day, DayType.MAKE_UP_WORKDAY if field == "make_up" else off, row.values["holiday"]))
    if errors:
        raise rows.refuse(errors)
    return found


def _days(row: Row) -> Iterator[tuple[str, dt.date | RowError]]:
    """The days that a row names with the field they stand in, and what is wrong with it."""
    if not row.values["holiday"]:
        yield "holiday", row.wrong("holiday", "HOLIDAY_MISSING", "the holiday has no name.", "请填写假期名称。")
    first, last = (_date(row, field, row.values[field]) for field in ("start_date", "end_date"))
    if isinstance(first, dt.date) and isinstance(last, dt.date):
        if not 0 <= (last - first).days < _MOST_DAYS:
            yield (
                "end_date",
                row.wrong(
                    "end_date", "SPAN_REVERSED", "it is before the first day, or a month after.", "早于首日或相隔过久。"
                ),
            )
        else:
            yield from (("start_date", first + dt.timedelta(days=day)) for day in range((last - first).days + 1))
    else:
        yield from (("start_date", each) for each in (first, last) if isinstance(each, RowError))
    for text in filter(None, _BETWEEN.split(row.get("make_up"))):
        yield "make_up", _date(row, "make_up", text)


def _date(row: Row, field: str, text: str) -> dt.date | RowError:
    parts = _DATE.fullmatch(text)
    try:
        if parts:
            return dt.date(*map(int, parts.groups()))
    except ValueError:
        pass
    return row.wrong(
        field, "BAD_DATE", "this is not a date. Write 2027-01-01.", "不是有效日期，请写成 2027-01-01 的格式。"
    )


def _wrong(row: Row, field: str, day: dt.date, year: int) -> RowError | None:
    """Why a day cannot be where it stands, if so."""
    weekend = day.weekday() >= 5
    if field == "make_up" and not weekend:
        return row.wrong(field, "NOT_A_WEEKEND", f"{day} is no weekend day.", f"{day} 不是周末，不能作为调休上班日。")
    beside = field != "make_up" and weekend and abs(day.year - year) == 1
    if day.year != year and not beside:
        return row.wrong(
            field,
            "OUTSIDE_YEAR",
            f"{day} is not in {year}; name it in the notice of its own year.",
            f"{day} 不在 {year} 年内，请在其所属年份的通知中列出。",
        )
    return None
