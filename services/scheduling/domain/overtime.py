"""Pay for hours beyond the standard, in exact arithmetic: fen in, fen out, rounded half-up once a line."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

PAID_DAYS_A_MONTH = Fraction(2175, 100)
"""Source: 人社部发〔2025〕2号 (2025-01-01), 21.75 paid days a month."""

HOURS_A_DAY = 8

WEEKDAY, REST_DAY, HOLIDAY = Fraction(3, 2), Fraction(2), Fraction(3)
"""Source: Labour Law art. 44 (2018-12-29)."""

AVERAGE_CAP_HOURS = 36
"""Source: Labour Law art. 41: hours of overtime a month; a cycle keeps it on average."""


@dataclass(frozen=True, slots=True)
class OvertimePay:
    """Overtime of one month. hourly_fen is exact; lines and total are whole fen."""

    hourly_fen: Fraction
    weekday_fen: int
    rest_day_fen: int
    holiday_fen: int
    total_fen: int

    @property
    def sum_of_lines_fen(self) -> int:
        """What the printed lines add up to; may differ from the total by a fen."""
        return self.weekday_fen + self.rest_day_fen + self.holiday_fen


@dataclass(frozen=True, slots=True)
class CyclePay:
    """Overtime of a comprehensive cycle (综合计算工时). Minutes and fen."""

    standard_minutes: int
    overtime_minutes: int
    holiday_minutes: int
    pay_fen: int
    monthly_average_minutes: Fraction
    average_cap_breached: bool


def hourly_fen(monthly_base_fen: int) -> Fraction:
    """The exact hourly wage of a monthly base."""
    return Fraction(monthly_base_fen) / PAID_DAYS_A_MONTH / HOURS_A_DAY


def half_up(fen: Fraction) -> int:
    """Whole fen, halves away from zero (四舍五入)."""
    whole = (abs(fen) * 2 + 1) // 2
    return int(whole if fen >= 0 else -whole)


def pay(monthly_base_fen: int, *, weekday_minutes: int, rest_day_minutes: int, holiday_minutes: int) -> OvertimePay:
    """Overtime pay of a month: 150 % on workdays, 200 % on rest days without time off.

    300 % on statutory days.

    Source: Labour Law art. 44 (2018-12-29). The hourly wage is never rounded first.
    """
    hourly = hourly_fen(monthly_base_fen)
    worked = ((weekday_minutes, WEEKDAY), (rest_day_minutes, REST_DAY), (holiday_minutes, HOLIDAY))
    lines = [hourly * minutes / 60 * rate for minutes, rate in worked]
    weekday, rest_day, holiday = (half_up(line) for line in lines)
    return OvertimePay(hourly, weekday, rest_day, holiday, half_up(sum(lines, Fraction(0))))


def pay_with_rounded_hour(monthly_base_fen: int, minutes: int, rate: Fraction) -> int:
    """What a payroll that rounds the hourly wage to fen first would print.

    For explaining a difference only.
    """
    return half_up(Fraction(half_up(hourly_fen(monthly_base_fen))) * minutes / 60 * rate)


def cycle_pay(
    monthly_base_fen: int, *, worked_minutes: int, holiday_minutes: int, standard_minutes: int, months: int
) -> CyclePay:
    """Overtime of one cycle: work above the cycle's standard at 150 %.

    Statutory days at 300 % and outside it.

    worked_minutes includes holiday_minutes. standard_minutes: actual workdays × 8 h, or the bureau's average.

    Source: 工资支付暂行规定 art. 13 (1994-12-06); 劳部发〔1997〕271号; Labour Law art. 41 for the average
    cap.
    """
    overtime = max(0, worked_minutes - holiday_minutes - standard_minutes)
    hourly = hourly_fen(monthly_base_fen)
    average = Fraction(overtime, months)
    return CyclePay(
        standard_minutes=standard_minutes,
        overtime_minutes=overtime,
        holiday_minutes=holiday_minutes,
        pay_fen=half_up(hourly * (overtime * WEEKDAY + holiday_minutes * HOLIDAY) / 60),
        monthly_average_minutes=average,
        average_cap_breached=average > AVERAGE_CAP_HOURS * 60,
    )
