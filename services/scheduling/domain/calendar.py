"""Day classes of the Chinese working calendar.

Statutory days, adjusted rest, make-up workdays (调休), the rest.

A year's notice of the State Council's General Office settles them; a year without one is provisional and says
so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from importlib import resources
from typing import Any

from services.kit.errors import Invalid
from services.scheduling.domain import general_rule

LUNAR_OFFSETS = range(-20, 16)
"""Days around the first of Spring Festival that are told by their distance from it. Source: domain reference 2.3."""


class DayType(StrEnum):
    """What kind of day a date is for everyone on the office calendar.

    REST: an ordinary Saturday or Sunday. REST_ADJUSTED: a rest day inside a notice's break, a weekend day
    too.
    """

    WORKDAY = "workday"
    MAKE_UP_WORKDAY = "make_up_workday"
    REST = "rest"
    REST_ADJUSTED = "rest_adjusted"
    STATUTORY_HOLIDAY = "statutory_holiday"

    @property
    def is_workday(self) -> bool:
        """Whether the office works."""
        return self in {DayType.WORKDAY, DayType.MAKE_UP_WORKDAY}


class WorkTimeSystem(StrEnum):
    """The working-time system of a post: standard, comprehensive (综合计算工时) or flexible (不定时)."""

    STANDARD = "standard"
    COMPREHENSIVE = "comprehensive"
    FLEXIBLE = "flexible"


@dataclass(frozen=True, slots=True)
class Break:
    """One holiday of a notice: days off from first to last inclusive, and weekend days worked for it."""

    name: str
    first: date
    last: date
    make_up: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """A year's holiday arrangement. number: of the notice, empty when the year is not published yet."""

    year: int
    number: str
    breaks: tuple[Break, ...]

    @property
    def provisional(self) -> bool:
        """Whether this follows from the general rule only."""
        return not self.number


@dataclass(frozen=True, slots=True)
class Day:
    """One date's class.

    position, run_length: place in its unbroken run of days off (1…n), 0 on workdays. before_holiday, after_holiday: the
    last day of work before, the first after, a run of days off with a statutory holiday in it. lunar_offset: days after
    the first day of Spring Festival, negative before it; None outside `LUNAR_OFFSETS`. number: of the year's notice.

    Source: domain reference 2.3.
    """

    date: date
    day_type: DayType
    holiday: str
    position: int
    run_length: int
    provisional: bool
    before_holiday: bool = False
    after_holiday: bool = False
    lunar_offset: int | None = None
    number: str = ""

    @property
    def is_workday(self) -> bool:
        """Whether the office works."""
        return self.day_type.is_workday


@dataclass(frozen=True, slots=True)
class Month:
    """Counts of one month. paid_days: workdays and statutory holidays. standard_hours: workdays × 8."""

    month: str
    workdays: int
    statutory_holidays: int
    rest_days: int
    make_up_workdays: int

    @property
    def paid_days(self) -> int:
        """Days paid without work beyond the standard."""
        return self.workdays + self.statutory_holidays

    @property
    def standard_hours(self) -> int:
        """Hours of the standard system."""
        return self.workdays * 8


@dataclass(frozen=True, slots=True)
class Calendar:
    """The notices in force, one a year."""

    notices: Mapping[int, Notice]

    def notice(self, year: int) -> Notice:
        """The year's notice, or what the general rule gives when there is none."""
        return self.notices.get(year) or provisional_notice(year)

    def day_type(self, day: date) -> DayType:
        """What kind of day this is."""
        return _types(self.notice(day.year)).get(day) or (DayType.REST if day.weekday() >= 5 else DayType.WORKDAY)

    def day(self, day: date) -> Day:
        """The date with its holiday's name and its place in the run of days off."""
        found = self.day_type(day)
        notice = self.notice(day.year)
        name = next((each.name for each in notice.breaks if each.first <= day <= each.last or day in each.make_up), "")
        if found.is_workday:
            ahead, behind = self._has_holiday(day, 1), self._has_holiday(day, -1)
            known = Day(day, found, name, 0, 0, notice.provisional, before_holiday=ahead, after_holiday=behind)
        else:
            before, after = self._run(day, -1), self._run(day, 1)
            known = Day(day, found, name, before + 1, before + 1 + after, notice.provisional)
        return replace(known, lunar_offset=lunar_offset(day), number=notice.number)

    def _has_holiday(self, day: date, step: int) -> bool:
        """Whether the run of days off beside a day of work has a statutory holiday in it."""
        run = [day + timedelta(days=step * (place + 1)) for place in range(self._run(day, step))]
        return any(self.day_type(each) is DayType.STATUTORY_HOLIDAY for each in run)

    def _run(self, day: date, step: int) -> int:
        """Days off in a row beside a day. What lies outside the years that are known counts as work."""
        count = 0
        while (beside := day + timedelta(days=step * (count + 1))).year in general_rule.LUNAR:
            if self.day_type(beside).is_workday:
                break
            count += 1
        return count

    def days(self, first: date, last: date) -> Iterator[Day]:
        """Every date from first to last inclusive."""
        return (self.day(first + timedelta(days=offset)) for offset in range((last - first).days + 1))

    def month(self, year: int, month: int) -> Month:
        """The counts of one month."""
        first = date(year, month, 1)
        after = date(year + month // 12, month % 12 + 1, 1)
        types = [self.day_type(first + timedelta(days=offset)) for offset in range((after - first).days)]
        return Month(
            month=f"{year:04d}-{month:02d}",
            workdays=sum(each.is_workday for each in types),
            statutory_holidays=types.count(DayType.STATUTORY_HOLIDAY),
            rest_days=types.count(DayType.REST) + types.count(DayType.REST_ADJUSTED),
            make_up_workdays=types.count(DayType.MAKE_UP_WORKDAY),
        )


def pay_multiplier(
    day_type: DayType,
    system: WorkTimeSystem = WorkTimeSystem.STANDARD,
    *,
    flexible_holidays_paid: bool = False,
) -> float:
    """What an hour worked inside the day's eight pays, as a multiple of the normal wage.

    flexible_holidays_paid: the city pays flexible posts 300 % on statutory days (Shanghai, Shenzhen).

    Source: Labour Law art. 44 (2018-12-29); 工资支付暂行规定 art. 13 (1994-12-06): under a comprehensive
    cycle rest-day work is part of the cycle; flexible posts have no overtime rate.
    """
    if day_type is DayType.STATUTORY_HOLIDAY:
        return 3.0 if system is not WorkTimeSystem.FLEXIBLE or flexible_holidays_paid else 1.0
    if system is WorkTimeSystem.STANDARD and not day_type.is_workday:
        return 2.0
    return 1.0


def lunar_offset(day: date) -> int | None:
    """Days after the first day of Spring Festival, negative before it; None outside `LUNAR_OFFSETS` or where unknown.

    Source: domain reference 2.3.
    """
    if day.year not in general_rule.LUNAR:
        return None
    offset = (day - general_rule.spring_festival(day.year)).days
    return offset if offset in LUNAR_OFFSETS else None


def statutory_days(year: int) -> tuple[date, ...]:
    """The statutory holidays of a year: 13 days from 2025, 11 before.

    Source: 全国年节及纪念日放假办法 art. 2 (Order 795, 2024-11-10, in force 2025-01-01; before it Order 644).
    """
    return general_rule.statutory_days(year)


def provisional_notice(year: int) -> Notice:
    """What a year without a notice will most likely look like.

    Source: Order 795 art. 7 and the general rule published with it on 2024-11-12.
    """
    return Notice(year, "", tuple(Break(*each) for each in general_rule.breaks(year)))


def read_notice(fields: Mapping[str, object]) -> Notice:
    """A notice from the fields of its file: year, number, holidays of name, from, to (inclusive) and make_up.

    Raises:
        Invalid: BAD_CALENDAR when a field is missing, a date is no date or lies in no such year.
    """
    try:
        year, number = int(str(fields["year"])), str(fields.get("number") or "")
        holidays = fields["holidays"]
        breaks = tuple(_read_break(each) for each in _listed(holidays, "holidays"))
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise _invalid_notice(str(problem)) from problem
    for each in breaks:
        if each.last < each.first:
            raise _invalid_notice(f"{each.name} ends before it starts")
        if any(abs(day.year - year) > 1 for day in (each.first, each.last, *each.make_up)):
            raise _invalid_notice(f"{each.name} is not in {year}")
    return Notice(year, number, breaks)


def _read_break(fields: Mapping[str, object]) -> Break:
    make_up = _listed(fields.get("make_up") or (), "make_up")
    return Break(
        name=str(fields["name"]),
        first=date.fromisoformat(str(fields["from"])),
        last=date.fromisoformat(str(fields["to"])),
        make_up=tuple(date.fromisoformat(str(each)) for each in make_up),
    )


def _listed(value: object, name: str) -> Sequence[Any]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise TypeError(f"{name} must be a list")
    return value


def _invalid_notice(why: str) -> Invalid:
    return Invalid(
        "BAD_CALENDAR",
        f"This holiday notice cannot be read: {why}. It needs year, number and holidays (name, from, to, make_up).",
        f"放假通知无法读取：{why}。请给出年份、文号及各假期的名称、起止日期和调休上班日。",
        why=why,
    )


@lru_cache(maxsize=1)
def shipped() -> Calendar:
    """The notices that come with the service: 2024 to 2026."""
    folder = resources.files("services.scheduling") / "calendars"
    notices = [
        read_notice(json.loads(each.read_text(encoding="utf-8")))
        for each in folder.iterdir()
        if each.name.startswith("cn_") and each.name.endswith(".json")
    ]
    return Calendar({each.year: each for each in notices})


@lru_cache(maxsize=64)
def _types(notice: Notice) -> dict[date, DayType]:
    found: dict[date, DayType] = {}
    for each in notice.breaks:
        for offset in range((each.last - each.first).days + 1):
            found[each.first + timedelta(days=offset)] = DayType.REST_ADJUSTED
        found.update(dict.fromkeys(each.make_up, DayType.MAKE_UP_WORKDAY))
    found.update(dict.fromkeys(statutory_days(notice.year), DayType.STATUTORY_HOLIDAY))
    return found
