"""When leave may be asked for, by when somebody has to decide, and what a decision may not do to a right."""

from __future__ import annotations

from datetime import datetime, timedelta

from services.kit import errors
from services.leave.domain import charging, types

GRACE = timedelta(minutes=15)
"""How long after its start leave by choice may still be asked for: people look at the clock before they send."""

LOOK_BACK = timedelta(days=90)
"""How long afterwards leave that the law protects may be entered, as after a week in hospital."""

LONGEST = timedelta(days=400)
"""The longest span of one request; maternity leave of twins with difficulties stays below."""

DECIDE_WITHIN = timedelta(hours=24)
DECIDE_AT_LEAST = timedelta(minutes=30)


def need_timely(kind: types.LeaveType, wanted: charging.Interval, now: datetime) -> None:
    """Refuse spans that lie too far back or last too long.

    Raises:
        Invalid: IN_THE_PAST, SPAN_TOO_LONG.
    """
    allowed = LOOK_BACK if kind.statutory else GRACE
    if wanted.start < now - allowed:
        raise errors.Invalid(
            "IN_THE_PAST",
            "The leave starts in the past. Choose a later start.",
            "开始时间已过，请选择之后的时间。",
            start=wanted.start,
        )
    if wanted.end - wanted.start > LONGEST:
        raise errors.Invalid(
            "SPAN_TOO_LONG",
            f"One request spans at most {LONGEST.days} days. Ask in parts.",
            f"单次申请最长 {LONGEST.days} 天，请分次申请。",
            days=LONGEST.days,
        )


def decide_by(start: datetime, now: datetime) -> datetime:
    """Give the instant by which somebody has to decide: within a day, halfway to the start when that is sooner."""
    return now + max(DECIDE_AT_LEAST, min(DECIDE_WITHIN, (start - now) / 2))


def urgency(start: datetime, now: datetime) -> int:
    """Give how urgent a decision is, from 1 (most) to 4, by the hours left until the leave begins."""
    left = start - now
    limits = (timedelta(hours=4), timedelta(hours=24), timedelta(hours=72))
    return 1 + sum(left >= limit for limit in limits)


def need_no_right(kind: types.LeaveType, english: str, chinese: str) -> None:
    """Refuse to take away leave that the law gives. english, chinese: what can be done instead.

    Raises:
        WrongState: STATUTORY.
    """
    if kind.statutory:
        raise errors.WrongState(
            "STATUTORY",
            f"{kind.english} is a right by law. {english}",
            f"{kind.chinese}为法定权利，{chinese}",
            leave_type=kind.code,
        )


def need_inside(segment_start: datetime, segment_end: datetime, moment: datetime) -> None:
    """Refuse an instant that is not strictly inside a leave.

    Raises:
        Invalid: OUTSIDE_SPAN.
    """
    if not segment_start < moment < segment_end:
        raise errors.Invalid(
            "OUTSIDE_SPAN",
            f"The leave runs from {segment_start} to {segment_end}. Choose an instant inside it.",
            f"该假期为 {segment_start} 至 {segment_end}，请选择其间的时刻。",
            start=segment_start,
            end=segment_end,
        )
