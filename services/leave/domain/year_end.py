"""What becomes of leave left when the year or the employment ends: carried, paid out, or forfeited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from services.leave.domain import entitlement, types


@dataclass(frozen=True, slots=True)
class YearEnd:
    """What is left, split; in minutes.

    expires_on: last day on which the carried part can be used, or None.
    """

    carried_minutes: int
    paid_out_minutes: int
    forfeited_minutes: int
    expires_on: date | None


def close_year(
    year: int,
    left_minutes: int,
    rule: types.CarryOver | None,
    *,
    statutory: bool,
    consents: bool,
    declined: bool,
) -> YearEnd:
    """Split what is left on 31 December.

    statutory: the law's own days, which are paid out unless carried or declined. consents: to use them next
    year.
    declined: the person refused the leave in writing; then it lapses with the normal wage only.
    Source: 职工带薪年休假条例 art. 5 (2007-12-14); 实施办法 arts. 9-10 (2008-07-17).
    """
    carried = 0
    if rule is not None and (consents or not rule.needs_consent):
        carried = left_minutes * rule.share_permille // 1000
        if rule.limit_minutes is not None:
            carried = min(carried, rule.limit_minutes)
    rest = left_minutes - carried
    paid_out = rest if statutory and not declined else 0
    return YearEnd(carried, paid_out, rest - paid_out, expiry(year, rule) if rule is not None and carried else None)


def expiry(year: int, rule: types.CarryOver) -> date:
    """Give the last day on which leave carried out of a year can be used, inclusive."""
    return entitlement.months_after(date(year + 1, 1, 1), rule.expiry_months) - timedelta(days=1)


def close_employment(left: date, full_days: int, taken_minutes: int, left_minutes: int, day_minutes: int) -> YearEnd:
    """Split what is left when somebody leaves: whole earned days are paid, the rest of the grant lapses.

    taken_minutes: used of this year's grant. left_minutes: still on it.
    Source: 实施办法 art. 12 (2008-07-17).
    """
    taken_days = Fraction(taken_minutes, day_minutes)
    payable = entitlement.leaver_days(left, full_days, taken_days).days * day_minutes
    paid_out = min(payable, left_minutes)
    return YearEnd(0, paid_out, left_minutes - paid_out, None)
