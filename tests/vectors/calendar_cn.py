"""Vectors of the Chinese calendar, and every day and month of the file's `calendars` block."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from services.scheduling.domain import calendar
from services.scheduling.domain.calendar import DayType, WorkTimeSystem
from tests.vectors.case import Adapter, Case, Expander


def _day_type(case: Case) -> Mapping[str, Any]:
    day_type = calendar.shipped().day_type(date.fromisoformat(case.inputs["date"]))
    system = WorkTimeSystem(case.inputs.get("work_time_system", "standard"))
    return {"day_type": day_type, "pay_multiplier_for_work": calendar.pay_multiplier(day_type, system)}


def _month(case: Case) -> Mapping[str, Any]:
    year, month = (int(part) for part in case.inputs["month"].split("-"))
    found = calendar.shipped().month(year, month)
    return {
        "month": found.month,
        "workdays": found.workdays,
        "statutory_holidays": found.statutory_holidays,
        "rest_days": found.rest_days,
        "make_up_workdays": found.make_up_workdays,
        "paid_days": found.paid_days,
        "standard_hours": found.standard_hours,
    }


def _year(case: Case) -> Mapping[str, Any]:
    months = [calendar.shipped().month(case.inputs["year"], month) for month in range(1, 13)]
    return {
        "workdays": sum(month.workdays for month in months),
        "rest": sum(month.rest_days for month in months),
        "statutory": sum(month.statutory_holidays for month in months),
    }


def _every_day(document: Mapping[str, Any]) -> Iterable[Case]:
    blocks = {
        "statutory_holidays": DayType.STATUTORY_HOLIDAY,
        "adjusted_rest": DayType.REST_ADJUSTED,
        "make_up_workdays": DayType.MAKE_UP_WORKDAY,
    }
    for year, block in document["calendars"].items():
        named = {day: day_type for key, day_type in blocks.items() for day in block.get(key, ())}
        day = date(int(year), 1, 1)
        while day.year == int(year):
            usual = DayType.REST if day.weekday() >= 5 else DayType.WORKDAY
            expected = named.get(day.isoformat(), usual)
            yield Case(day.isoformat(), "calendar_day", {"date": day.isoformat()}, {"day_type": expected.value})
            day += timedelta(days=1)
        for month in block.get("months", ()):
            yield Case(month["month"], "calendar_month", {"month": month["month"]}, month)
        if "totals" in block:
            yield Case(year, "calendar_year", {"year": int(year)}, block["totals"])


ADAPTERS: dict[str, Adapter] = {
    "day_type": _day_type,
    "calendar_day": _day_type,
    "calendar_month": _month,
    "month_workdays": _month,
    "calendar_year": _year,
}

EXPANDERS: dict[str, Expander] = {"calendars": _every_day}
