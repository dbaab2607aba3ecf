"""A year's notice as a list of days, each with its class, and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from services.kit.errors import Invalid
from services.scheduling.domain.calendar import Break, Calendar, DayType, Notice, statutory_days

_OFF = (DayType.STATUTORY_HOLIDAY, DayType.REST_ADJUSTED)


@dataclass(frozen=True, slots=True)
class Named:
    """A day that a notice names."""

    date: date
    day_type: DayType
    holiday: str


def named(notice: Notice) -> list[Named]:
    """Every day of the notice's year that is neither an ordinary workday nor an ordinary weekend, in order."""
    calendar = Calendar({notice.year: notice})
    first, last = date(notice.year, 1, 1), date(notice.year, 12, 31)
    return [
        Named(day.date, day.day_type, day.holiday)
        for day in calendar.days(first, last)
        if day.day_type not in {DayType.WORKDAY, DayType.REST}
    ]


def notice_of(year: int, number: str, days: Iterable[Named]) -> Notice:
    """The notice that names these days. Days off that follow each other under one name are one break."""
    breaks: list[Break] = []
    make_up: dict[str, list[date]] = {}
    for day in sorted(days, key=lambda each: each.date):
        if day.day_type is DayType.MAKE_UP_WORKDAY:
            make_up.setdefault(day.holiday, []).append(day.date)
        elif day.day_type in _OFF:
            last = breaks[-1] if breaks else None
            if last is not None and last.name == day.holiday and last.last + timedelta(days=1) == day.date:
                breaks[-1] = Break(last.name, last.first, day.date)
            else:
                breaks.append(Break(day.holiday, day.date, day.date))
    return Notice(year, number, tuple(_with_make_up(each, make_up) for each in breaks))


@dataclass(frozen=True, slots=True)
class Change:
    """A day whose class a notice changes. holiday: what it belongs to now, empty on ordinary days."""

    date: date
    before: DayType
    after: DayType
    holiday: str


def changes(before: Notice, after: Notice) -> list[Change]:
    """The days of the year whose class differs between two notices of it, in order."""
    first, last = date(after.year, 1, 1), date(after.year, 12, 31)
    was, now = (Calendar({after.year: each}).days(first, last) for each in (before, after))
    return [
        Change(new.date, old.day_type, new.day_type, new.holiday)
        for old, new in zip(was, now, strict=True)
        if old.day_type is not new.day_type
    ]


def check(year: int, days: Sequence[Named]) -> None:
    """See that the days of a notice can be true.

    Each is a day of the year, named once; the statutory holidays are those of the law; a make-up workday is a weekend
    day of a holiday that the notice names; ordinary days fall on ordinary weekdays.

    Raises:
        Invalid: BAD_CALENDAR, with the first day that cannot be.
    """
    seen: set[date] = set()
    holidays = {day.holiday for day in days if day.day_type in _OFF}
    for day in days:
        if day.date.year != year:
            raise _bad(day.date, f"is not in {year}", f"不在 {year} 年内")
        if day.date in seen:
            raise _bad(day.date, "is named twice", "重复出现")
        seen.add(day.date)
        weekend = day.date.weekday() >= 5
        if day.day_type is DayType.MAKE_UP_WORKDAY and not weekend:
            raise _bad(day.date, "is no weekend day and cannot be a make-up workday", "不是周末，不能作为调休上班日")
        if day.day_type is DayType.MAKE_UP_WORKDAY and day.holiday not in holidays:
            raise _bad(day.date, "makes up for a holiday that has no day off", "所属假期没有放假日")
        if (day.day_type is DayType.WORKDAY and weekend) or (day.day_type is DayType.REST and not weekend):
            raise _bad(day.date, "is of a class that its weekday does not have", "的类别与星期不符")
    law = set(statutory_days(year))
    told = {day.date for day in days if day.day_type is DayType.STATUTORY_HOLIDAY}
    if wrong := sorted(law ^ told):
        english = "is a statutory holiday by law" if wrong[0] in law else "is no statutory holiday by law"
        chinese = "依法为法定节假日，通知中未标明" if wrong[0] in law else "依法不是法定节假日"
        raise _bad(wrong[0], english, chinese)


def _with_make_up(found: Break, make_up: dict[str, list[date]]) -> Break:
    return Break(found.name, found.first, found.last, tuple(make_up.pop(found.name, ())))


def _bad(day: date, english: str, chinese: str) -> Invalid:
    return Invalid(
        "BAD_CALENDAR",
        f"{day} {english}. Check the notice and send it again.",
        f"{day} {chinese},请核对放假通知后重新导入。",
        date=day,
    )
