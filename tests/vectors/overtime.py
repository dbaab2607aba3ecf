"""Vectors of overtime: pay, the trap of rounding the hour first, caps, and comprehensive cycles."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from services.scheduling.domain import calendar, overtime, rules
from services.scheduling.domain.rules import WorkingTime
from tests.vectors.case import Adapter, Case


def _fen(yuan: Any) -> int:
    return int(Decimal(str(yuan)) * 100)


def _yuan(fen: int) -> Decimal:
    return Decimal(fen) / 100


def _minutes(hours: Any) -> int:
    return int(Decimal(str(hours)) * 60)


def _pay(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    found = overtime.pay(
        _fen(asked["monthly_base"]),
        weekday_minutes=_minutes(asked.get("hours_150", 0)),
        rest_day_minutes=_minutes(asked.get("hours_200", 0)),
        holiday_minutes=_minutes(asked.get("hours_300", 0)),
    )
    return {
        "hourly_unrounded": found.hourly_fen / 100,
        "total": _yuan(found.total_fen),
        "lines": {
            "weekday": _yuan(found.weekday_fen),
            "rest_day": _yuan(found.rest_day_fen),
            "holiday": _yuan(found.holiday_fen),
        },
        "sum_of_rounded_lines": _yuan(found.sum_of_lines_fen),
    }


def _rounding_trap(case: Case) -> Mapping[str, Any]:
    base, minutes = _fen(case.inputs["monthly_base"]), _minutes(case.inputs["hours_150"])
    exact = overtime.pay(base, weekday_minutes=minutes, rest_day_minutes=0, holiday_minutes=0).total_fen
    rounded = overtime.pay_with_rounded_hour(base, minutes, overtime.WEEKDAY)
    return {
        "exact": _yuan(exact),
        "rounded_hourly_first": _yuan(rounded),
        "difference": _yuan(abs(rounded - exact)),
    }


def _caps(case: Case) -> Mapping[str, Any]:
    days = [(date.fromisoformat(day), _minutes(hours)) for day, hours in case.inputs["day_hours"]]
    found = rules.overtime_findings("person", days, WorkingTime())
    return {
        "total": Fraction(sum(minutes for _, minutes in days), 60),
        "findings": [[each.day.isoformat(), each.rule.value] for each in found],
    }


def _cycle(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    months = [tuple(int(part) for part in month.split("-")) for month in asked["months"]]
    standard = sum(calendar.shipped().month(year, month).standard_hours for year, month in months)
    found = overtime.cycle_pay(
        _fen(asked["monthly_base"]),
        worked_minutes=_minutes(asked["worked_hours"]),
        holiday_minutes=_minutes(asked["hours_on_statutory_holidays"]),
        standard_minutes=_minutes(asked.get("standard_hours", standard)),
        months=len(months),
    )
    return {
        "standard_hours": Fraction(found.standard_minutes, 60),
        "overtime_150_hours": Fraction(found.overtime_minutes, 60),
        "holiday_300_hours": Fraction(found.holiday_minutes, 60),
        "overtime_pay": _yuan(found.pay_fen),
        "monthly_average_ot": found.monthly_average_minutes / 60,
        "cap_36_avg_breached": found.average_cap_breached,
    }


ADAPTERS: dict[str, Adapter] = {
    "overtime_pay": _pay,
    "rounding_trap": _rounding_trap,
    "overtime_caps": _caps,
    "comprehensive_hours_cycle": _cycle,
}
