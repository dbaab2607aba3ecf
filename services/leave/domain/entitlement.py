"""How much leave a person is due: annual leave by service, event leave by span, pay for what is not taken."""

from __future__ import annotations

import enum
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

YEAR_DAYS = 365
"""The divisor of the law, in leap years too. Source: 实施办法 arts. 5, 12 (2008-07-17)."""

PAID_DAYS_A_MONTH = Fraction(2175, 100)
"""Source: 实施办法 art. 11 (2008-07-17): 21.75 paid days a month."""

TIERS = ((240, 15), (120, 10), (12, 5))
"""Months of cumulative service and full-year days. Source: 职工带薪年休假条例 art. 3 (2007-12-14)."""

SICK_MONTHS = {5: 2, 10: 3, 15: 4}
"""By full-year days, the sick months that end the year's right. Source: 条例 art. 4(3)-(5) (2007-12-14)."""

PAID_PERSONAL_DAYS = 20
"""Source: 条例 art. 4(2) (2007-12-14)."""


class TierCrossing(enum.StrEnum):
    """What happens when 10 or 20 years are reached inside the year; the law is silent, so this is policy."""

    HIGHER_FROM_THAT_DAY = "HIGHER_FROM_THAT_DAY"
    SEGMENT_BY_DAYS = "SEGMENT_BY_DAYS"


class FirstYear(enum.StrEnum):
    """What happens when the first 12 months end inside the year; the law is silent, so this is policy."""

    PRO_RATA_OF_THE_REST = "PRO_RATA_OF_THE_REST"
    FULL_GRANT = "FULL_GRANT"


class Disqualified(enum.StrEnum):
    """Why there is no annual leave this year."""

    SCHOOL_HOLIDAYS = "SCHOOL_HOLIDAYS"
    PAID_PERSONAL_LEAVE = "PAID_PERSONAL_LEAVE"
    LONG_SICKNESS = "LONG_SICKNESS"


@dataclass(frozen=True, slots=True)
class Proration:
    """A part of a year's days.

    calendar_days: that count, the first and last day included. exact: before rounding.
    """

    calendar_days: int
    days: int
    exact: Fraction


@dataclass(frozen=True, slots=True)
class Service:
    """A person's working life.

    first_work_day: cumulative service with all employers, gaps already taken out.
    """

    first_work_day: date
    joined: date


@dataclass(frozen=True, slots=True)
class Grant:
    """Days of annual leave that become usable on a day."""

    on: date
    days: int


@dataclass(frozen=True, slots=True)
class MedicalPeriod:
    """Months of protected sick leave inside a rolling window of months that starts at the first sick day."""

    months: int
    within_months: int


@dataclass(frozen=True, slots=True)
class Span:
    """Calendar-day leave. last_day: inclusive."""

    calendar_days: int
    last_day: date


def full_year_days(cumulative_service_months: int, *, continuous_12_months: bool) -> int:
    """Give the annual leave of a whole year in working days.

    Source: 职工带薪年休假条例 arts. 2-3 (2007-12-14); 实施办法 art. 3 (2008-07-17).
    """
    if not continuous_12_months:
        return 0
    return next((days for months, days in TIERS if cumulative_service_months >= months), 0)


def joiner_days(joined: date, full_days: int) -> Proration:
    """Give the days of someone who joins inside the year; the day of joining counts, part days do not.

    Capped at the full year's days: 1 January of a leap year would otherwise exceed them by a rounding.
    Source: 实施办法 art. 5 (2008-07-17).
    """
    remaining = (date(joined.year, 12, 31) - joined).days + 1
    exact = Fraction(remaining * full_days, YEAR_DAYS)
    return Proration(remaining, min(remaining * full_days // YEAR_DAYS, full_days), exact)


def leaver_days(left: date, full_days: int, taken: Fraction | int, joined: date | None = None) -> Proration:
    """Give the untaken days to pay when somebody leaves; the last day counts, part days do not.

    taken: days already arranged this year; more than earned is not clawed back. joined: within the same year,
    if so.
    Source: 实施办法 art. 12 (2008-07-17).
    """
    first = date(left.year, 1, 1) if joined is None else max(joined, date(left.year, 1, 1))
    elapsed = (left - first).days + 1
    exact = Fraction(elapsed * full_days, YEAR_DAYS) - taken
    return Proration(elapsed, max(math.floor(exact), 0), exact)


def year_grants(
    year: int,
    service: Service,
    *,
    crossing: TierCrossing = TierCrossing.HIGHER_FROM_THAT_DAY,
    first_year: FirstYear = FirstYear.PRO_RATA_OF_THE_REST,
) -> tuple[Grant, ...]:
    """Give the annual leave of a calendar year, by the days on which it is granted.

    The defaults are ours, recorded because the law is silent on both questions.
    Source: 条例 art. 3 (2007-12-14); 实施办法 arts. 3-5, 18 (2008-07-17).
    """
    start = max(date(year, 1, 1), service.joined)
    if start.year > year:
        return ()
    before = _band(service.first_work_day, start)
    base = joiner_days(start, before).days
    milestone = _milestone(service.first_work_day, start, year)
    if milestone is None:
        return (Grant(start, base),) if base else ()
    after = _band(service.first_work_day, milestone)
    if before == 0:
        extra_from = milestone if first_year is FirstYear.PRO_RATA_OF_THE_REST else start
        extra = joiner_days(extra_from, after).days
    elif crossing is TierCrossing.SEGMENT_BY_DAYS:
        old_days = (milestone - start).days
        new_days = (date(year, 12, 31) - milestone).days + 1
        extra = min((old_days * before + new_days * after) // YEAR_DAYS, after) - base
    else:
        extra = joiner_days(start, after).days - base
    grants = (Grant(start, base), Grant(milestone, extra))
    return tuple(grant for grant in grants if grant.days > 0)


def disqualification(
    full_days: int,
    *,
    sick_days: int,
    paid_personal_days: int,
    school_holiday_days: int = 0,
    sick_month_days: int = 30,
) -> Disqualified | None:
    """Say why there is no annual leave this year, or None when there is.

    full_days: of the person's tier. sick_month_days: what "a month" of sickness is; the law says months only.
    Somebody who has already taken this year's leave loses next year's instead (实施办法 art. 8).
    Source: 职工带薪年休假条例 art. 4 (2007-12-14).
    """
    if school_holiday_days > full_days:
        return Disqualified.SCHOOL_HOLIDAYS
    if paid_personal_days >= PAID_PERSONAL_DAYS:
        return Disqualified.PAID_PERSONAL_LEAVE
    months = SICK_MONTHS.get(full_days)
    if months is not None and sick_days >= months * sick_month_days:
        return Disqualified.LONG_SICKNESS
    return None


def average_monthly_wage_fen(months_fen: Sequence[int]) -> Fraction | None:
    """Give the monthly average of up to 12 months before, overtime pay taken out; None without a month.

    Source: 实施办法 art. 11 (2008-07-17).
    """
    last = months_fen[-12:]
    return Fraction(sum(last), len(last)) if last else None


def unused_leave_pay_fen(monthly_wage_fen: Fraction | int, days: Fraction | int, extra_multiplier: int = 2) -> int:
    """Give the pay, on top of the normal wage, for days that were due and not arranged; half-up to the fen.

    extra_multiplier: 2, because 300 % includes the normal wage; 0 when the person declined the leave in
    writing.
    Source: 实施办法 arts. 10-11 (2008-07-17).
    """
    exact = Fraction(monthly_wage_fen) * days * extra_multiplier / PAID_DAYS_A_MONTH
    return math.floor(exact + Fraction(1, 2))


def medical_period(total_service_years: int, service_here_years: int) -> MedicalPeriod:
    """Give the months in which nobody may be dismissed for sickness; whole years completed.

    Source: 劳部发〔1994〕479号 arts. 3-4 (1994-12-01).
    """
    if total_service_years < 10:
        return MedicalPeriod(3, 6) if service_here_years < 5 else MedicalPeriod(6, 12)
    table = ((20, 24, 30), (15, 18, 24), (10, 12, 18), (5, 9, 15), (0, 6, 12))
    return next(MedicalPeriod(months, within) for years, months, within in table if service_here_years >= years)


def maternity_span(start: date, *, extra_days: int = 0, infants: int = 1, difficult_birth: bool = False) -> Span:
    """Give the length and the last day of maternity leave.

    extra_days: what the province adds. 98 days, 15 more for a difficult birth and for each further infant.
    Source: 女职工劳动保护特别规定 art. 7 (2012-04-28).
    """
    days = 98 + extra_days + (15 if difficult_birth else 0) + 15 * (infants - 1)
    return Span(days, start + timedelta(days=days - 1))


def miscarriage_span(start: date, pregnant_months: int) -> Span:
    """Give the leave after a miscarriage: 15 days before four complete months of pregnancy, then 42.

    Source: 女职工劳动保护特别规定 art. 7 (2012-04-28).
    """
    days = 15 if pregnant_months < 4 else 42
    return Span(days, start + timedelta(days=days - 1))


def months_after(day: date, months: int) -> date:
    """Give the same day some months later; the last day of a shorter month stands for one it lacks."""
    years, month = divmod(day.month - 1 + months, 12)
    first_of_next = date(day.year + years + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (first_of_next - timedelta(days=1)).day
    return date(day.year + years, month + 1, min(day.day, last))


def _band(first_work_day: date, on: date) -> int:
    return next((days for months, days in TIERS if months_after(first_work_day, months) <= on), 0)


def _milestone(first_work_day: date, start: date, year: int) -> date | None:
    """Give the day inside (start, 31 December] on which a tier is reached; a year never holds two."""
    days = [months_after(first_work_day, months) for months, _ in TIERS]
    return next((day for day in days if start < day <= date(year, 12, 31)), None)
