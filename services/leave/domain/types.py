"""What kinds of leave there are: effective-dated configuration, and which version holds on a day."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from services.kit import errors

NATION = "CN"
"""The province code of rules that hold in the whole country."""


class Unit(enum.StrEnum):
    """The smallest piece of a leave that can be asked for."""

    MINUTE = "MINUTE"
    HOUR = "HOUR"
    HALF_DAY = "HALF_DAY"
    DAY = "DAY"
    CALENDAR_DAY = "CALENDAR_DAY"


class Pay(enum.StrEnum):
    """How the time away is paid; the amounts are payroll's business."""

    NORMAL_WAGE = "NORMAL_WAGE"
    SICK_PAY = "SICK_PAY"
    MATERNITY_ALLOWANCE = "MATERNITY_ALLOWANCE"
    UNPAID = "UNPAID"


class Basis(enum.StrEnum):
    """What a leave is charged by."""

    ROSTERED_MINUTES = "ROSTERED_MINUTES"
    OFFICE_WORKDAYS = "OFFICE_WORKDAYS"
    CALENDAR_DAYS = "CALENDAR_DAYS"


class Consume(enum.StrEnum):
    """In which order lots are used up; within each part the earliest expiry goes first."""

    EARLIEST_EXPIRY = "EARLIEST_EXPIRY"
    STATUTORY_FIRST = "STATUTORY_FIRST"
    STATUTORY_LAST = "STATUTORY_LAST"


class DayKind(enum.StrEnum):
    """How the days of a variant are counted; UNSTATED where the text read does not say."""

    CALENDAR = "CALENDAR"
    WORKING = "WORKING"
    UNSTATED = "UNSTATED"


@dataclass(frozen=True, slots=True)
class CarryOver:
    """What is left at the end of the year and may be used later.

    share_permille: of what is left. limit_minutes: at most so much; None for no limit.
    expiry_months: whole months after 31 December; at most 12, because leave crosses one year end only.
    Source: 职工带薪年休假条例 art. 5 (2007-12-14), 实施办法 art. 9 (2008-07-17).
    """

    share_permille: int
    limit_minutes: int | None
    expiry_months: int
    needs_consent: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """The paper a leave needs.

    over_minutes: needed when more than this is charged. within_days: calendar days after the last day of the
    leave in which it may be handed in. otherwise: code of the type it becomes when the paper fails to come.
    """

    english: str
    chinese: str
    over_minutes: int
    within_days: int
    otherwise: str


@dataclass(frozen=True, slots=True)
class Variant:
    """What one province grants in one case, with where that was read and when it was checked.

    days: the total, the national part included. effective_from: first day on which it holds, inclusive.
    """

    province: str
    case: str
    days: int
    counted: DayKind
    effective_from: date
    source: str
    checked_on: date


@dataclass(frozen=True, slots=True)
class LeaveType:
    """One version of one kind of leave.

    effective_from: first day on which this version holds, inclusive. day_minutes: what "one day" is when days
    are
    granted: the contract's daily minutes, not the length of a shift. notice_minutes: before the start.
    max_minutes: per request; None for no limit. counts_holidays: whether rest days and holidays are charged.
    statutory: an event the law protects; cover never refuses it.
    """

    code: str
    english: str
    chinese: str
    effective_from: date
    unit: Unit
    pay: Pay
    basis: Basis
    counts_holidays: bool
    needs_balance: bool
    borrow_minutes: int
    notice_minutes: int
    max_minutes: int | None
    statutory: bool
    blackout_applies: bool
    day_minutes: int
    consume: Consume
    carry_over: CarryOver | None
    evidence: Evidence | None
    variants: tuple[Variant, ...]
    source: str
    checked_on: date


def in_force(versions: Iterable[LeaveType], code: str, on: date) -> LeaveType:
    """Give the version of a leave type that holds on a day.

    Raises:
        NotFound: LEAVE_TYPE_UNKNOWN, or LEAVE_TYPE_NOT_YET when every version starts later.
    """
    of_code = [version for version in versions if version.code == code]
    if not of_code:
        raise errors.NotFound(
            "LEAVE_TYPE_UNKNOWN",
            f"There is no leave type {code}. Choose one of the centre's leave types.",
            f"没有“{code}”这种假，请从本中心的假别中选择。",
            leave_type=code,
        )
    started = [version for version in of_code if version.effective_from <= on]
    if not started:
        first = min(version.effective_from for version in of_code)
        raise errors.NotFound(
            "LEAVE_TYPE_NOT_YET",
            f"Leave type {code} starts on {first}. Choose a day from then on.",
            f"“{code}”自 {first} 起才可使用，请选择该日及以后的日期。",
            leave_type=code,
            effective_from=first,
        )
    return max(started, key=lambda version: version.effective_from)


def all_in_force(versions: Iterable[LeaveType], on: date) -> tuple[LeaveType, ...]:
    """Give, by code, the version of every leave type that holds on a day."""
    newest: dict[str, LeaveType] = {}
    for version in versions:
        known = newest.get(version.code)
        if version.effective_from <= on and (known is None or known.effective_from < version.effective_from):
            newest[version.code] = version
    return tuple(newest[code] for code in sorted(newest))


def variant_for(kind: LeaveType, province: str, case: str, on: date) -> Variant:
    """Give what a province grants for a case on a day; the nation's own rule where the province has none.

    Raises:
        NotFound: VARIANT_UNKNOWN when neither the province nor the nation has a rule for the case.
    """
    for place in (province, NATION):
        fitting = [
            variant
            for variant in kind.variants
            if variant.province == place and variant.case == case and variant.effective_from <= on
        ]
        if fitting:
            return max(fitting, key=lambda variant: variant.effective_from)
    raise errors.NotFound(
        "VARIANT_UNKNOWN",
        f"No rule for {kind.code} in {province} ({case}) is configured on {on}. Add it with its source first.",
        f"{province} 在 {on} 没有“{kind.chinese}”({case})的规定，请先录入规定及其来源。",
        leave_type=kind.code,
        province=province,
        case=case,
        on=on,
    )
