"""Vectors of leave: annual-leave arithmetic, medical period, maternity span, charging, and the ledger."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from services.leave.domain import charging, entitlement, ledger, type_files, types
from services.scheduling.domain import calendar
from tests.vectors.case import Adapter, Case

SHANGHAI = ZoneInfo("Asia/Shanghai")


def _full_year(case: Case) -> Mapping[str, Any]:
    months, continuous = case.inputs["cumulative_service_months"], case.inputs["continuous_12_months"]
    return {"days": entitlement.full_year_days(months, continuous_12_months=continuous)}


def _joiner(case: Case) -> Mapping[str, Any]:
    part = entitlement.joiner_days(date.fromisoformat(case.inputs["join_date"]), case.inputs["full_year_days"])
    return {"remaining_calendar_days": part.calendar_days, "days": part.days, "exact": part.exact}


def _leaver(case: Case) -> Mapping[str, Any]:
    left = date.fromisoformat(case.inputs["exit_date"])
    taken = Fraction(str(case.inputs["taken"]))
    part = entitlement.leaver_days(left, case.inputs["full_year_days"], taken)
    return {"elapsed_calendar_days": part.calendar_days, "payable_days": part.days}


def _unused_pay(case: Case) -> Mapping[str, Any]:
    wage_fen = Fraction(str(case.inputs["avg_monthly_wage_ex_overtime"])) * 100
    days = Fraction(str(case.inputs["days"]))
    fen = entitlement.unused_leave_pay_fen(wage_fen, days, case.inputs["extra_multiplier"])
    return {"amount": Decimal(fen) / 100}


def _disqualifying(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    full = entitlement.full_year_days(asked["cumulative_service_months"], continuous_12_months=True)
    why = entitlement.disqualification(
        full,
        sick_days=asked["sick_days_in_year"],
        paid_personal_days=asked["paid_personal_leave_days"],
        school_holiday_days=asked.get("school_holiday_days", 0),
        sick_month_days=asked.get("month_days_policy", 30),
    )
    return {"entitled": full > 0 and why is None}


def _medical(case: Case) -> Mapping[str, Any]:
    period = entitlement.medical_period(case.inputs["total_service_years"], case.inputs["service_here_years"])
    return {"months": period.months, "within_months": period.within_months}


def _maternity(case: Case) -> Mapping[str, Any]:
    span = entitlement.maternity_span(
        date.fromisoformat(case.inputs["start"]),
        extra_days=case.inputs["provincial_extra_days"],
        infants=case.inputs["infants"],
        difficult_birth=case.inputs["difficult_birth"],
    )
    return {"calendar_days": span.calendar_days, "last_day": span.last_day}


def _office(case: Case) -> Mapping[str, Any]:
    asked = case.inputs
    first, last = date.fromisoformat(asked["from"]), date.fromisoformat(asked["to"])
    whole_calendar = asked["unit"] == "calendar"
    kind = replace(
        types.in_force(type_files.shipped(), "ANNUAL", first),
        basis=types.Basis.CALENDAR_DAYS if whole_calendar else types.Basis.OFFICE_WORKDAYS,
        counts_holidays=whole_calendar,
    )
    charges = charging.charge_calendar(
        first,
        last,
        kind,
        _day_classes(first, last),
        first_day_minutes=int(Fraction(str(asked["first_day_part"])) * kind.day_minutes),
        last_day_minutes=int(Fraction(str(asked["last_day_part"])) * kind.day_minutes),
    )
    return {"days": Fraction(charging.total(charges), kind.day_minutes)}


def _day_classes(first: date, last: date) -> dict[date, charging.DayClass]:
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    known = calendar.shipped()
    return {day: charging.DayClass(known.day_type(day).value) for day in days}


def _shifts(case: Case) -> Mapping[str, Any]:
    shifts = [
        charging.Shift(
            shift=str(number),
            work_date=datetime.fromisoformat(shift["start"]).date(),
            span=_span(shift["start"], shift["end"]),
            unpaid_breaks=tuple(_span(*pause) for pause in shift.get("unpaid_breaks", ())),
        )
        for number, shift in enumerate(case.inputs["shifts"])
    ]
    charged = charging.charge_roster(shifts, _span(case.inputs["leave_from"], case.inputs["leave_to"]))
    return {
        "minutes": charged.minutes,
        "days": Fraction(charged.minutes, case.inputs["day_minutes"]),
        "per_shift": [{"work_date": one.work_date, "minutes": one.minutes} for one in charged.shifts],
    }


def _span(start: str, end: str) -> charging.Interval:
    moments = (charging.instant(datetime.fromisoformat(wall), SHANGHAI) for wall in (start, end))
    return charging.interval(*moments)


def _ledger(case: Case) -> Mapping[str, Any]:
    by_transaction: dict[tuple[str, str], list[ledger.Entry]] = {}
    for row in case.inputs["entries"]:
        key = (row["txn"], row["effective"])
        by_transaction.setdefault(key, []).append(ledger.Entry(row["account"], row["minutes"]))
    book = ledger.Ledger()
    for (transaction, effective), entries in by_transaction.items():
        day = date.fromisoformat(effective)
        posted_at = datetime(day.year, day.month, day.day, tzinfo=UTC)
        posting = ledger.Posting(transaction, "VECTOR", day, posted_at, transaction, tuple(entries))
        book = ledger.posted(book, posting)
    sums = ledger.balances(book.postings, date.fromisoformat(case.inputs["at"]))
    available = sum(minutes for account, minutes in sums.items() if account.startswith("emp:"))
    return {"balances": sums, "sum": sum(sums.values()), "available_minutes": available}


ADAPTERS: dict[str, Adapter] = {
    "full_year_entitlement": _full_year,
    "joiner_proration": _joiner,
    "leaver_unused_days": _leaver,
    "unused_leave_pay": _unused_pay,
    "disqualifying": _disqualifying,
    "medical_period": _medical,
    "maternity_span": _maternity,
    "leave_charge_office_calendar": _office,
    "leave_charge_shifts": _shifts,
    "ledger_balance": _ledger,
}
