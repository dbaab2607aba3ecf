"""What a leave costs: paid rostered minutes inside it, workdays of an office calendar, or calendar days."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from services.kit import errors
from services.leave.domain import types


class DayClass(enum.StrEnum):
    """What a day is in the calendar of a country; make-up workdays (调休) are workdays.

    Named as scheduling does.
    """

    WORKDAY = "workday"
    MAKE_UP_WORKDAY = "make_up_workday"
    REST = "rest"
    REST_ADJUSTED = "rest_adjusted"
    STATUTORY_HOLIDAY = "statutory_holiday"


WORKING = frozenset({DayClass.WORKDAY, DayClass.MAKE_UP_WORKDAY})


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of time, start included, end not; both UTC."""

    start: datetime
    end: datetime

    @property
    def minutes(self) -> int:
        """Whole minutes that really pass, whatever clocks did in between."""
        return int((self.end - self.start) / timedelta(minutes=1))


@dataclass(frozen=True, slots=True)
class Shift:
    """One rostered shift. work_date: the day it belongs to, which is where it starts, midnight or not."""

    shift: str
    work_date: date
    span: Interval
    unpaid_breaks: tuple[Interval, ...] = ()


@dataclass(frozen=True, slots=True)
class DayCharge:
    """What one work date costs. shift: empty when the charge comes from a calendar and not from a roster."""

    work_date: date
    minutes: int
    shift: str = ""


_STEP = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class ShiftCharge:
    """One shift under a leave: what is charged, what of it is away and what is worked, without breaks."""

    shift: str
    work_date: date
    minutes: int
    paid_minutes: int
    away: tuple[Interval, ...]
    worked: tuple[Interval, ...]


@dataclass(frozen=True, slots=True)
class RosterCharge:
    """What a leave costs against a roster; shifts it does not touch are not listed."""

    minutes: int
    shifts: tuple[ShiftCharge, ...]

    @property
    def days(self) -> tuple[DayCharge, ...]:
        """The same, as charges by work date."""
        return tuple(DayCharge(one.work_date, one.minutes, one.shift) for one in self.shifts)


def interval(start: datetime, end: datetime) -> Interval:
    """Make an interval of two instants in any zones.

    Raises:
        Invalid: ZONE_MISSING, INTERVAL_EMPTY when it does not end after its start,
        INTERVAL_NOT_WHOLE_MINUTES.
    """
    if start.tzinfo is None or end.tzinfo is None:
        raise errors.Invalid("ZONE_MISSING", "Give both times with their time zone.", "起止时间都必须带时区。")
    made = Interval(start.astimezone(UTC), end.astimezone(UTC))
    if made.end <= made.start:
        raise errors.Invalid(
            "INTERVAL_EMPTY",
            "The leave ends before it has begun. Choose an end after the start.",
            "结束时间不晚于开始时间，请选择更晚的结束时间。",
            start=start,
            end=end,
        )
    if any(moment.second or moment.microsecond for moment in (made.start, made.end)):
        raise errors.Invalid(
            "INTERVAL_NOT_WHOLE_MINUTES",
            "Leave starts and ends on whole minutes. Leave the seconds out.",
            "请假起止时间须为整分钟，请去掉秒。",
        )
    return made


def instant(wall: datetime, zone: ZoneInfo) -> datetime:
    """Give the UTC instant of a site's wall clock.

    A wall time that happens twice is its first; one that a clock change skips is as long after the change as
    it says.
    """
    return wall.replace(tzinfo=zone, fold=0).astimezone(UTC)


def whole_days(first: date, last: date, zone: ZoneInfo) -> Interval:
    """Give whole days at a site, the last included; a day of a clock change has 23 or 25 hours."""
    return interval(
        instant(datetime.combine(first, time()), zone),
        instant(datetime.combine(last, time()) + timedelta(days=1), zone),
    )


def charge_roster(shifts: Iterable[Shift], leave: Interval) -> RosterCharge:
    """Charge the paid rostered minutes inside a leave, shift by shift in order of start.

    Nothing rostered gives zero minutes: a distinct outcome, for the caller to refuse or to keep as
    "unavailable".
    """
    touched: list[ShiftCharge] = []
    for shift in sorted(shifts, key=lambda one: one.span.start):
        paid = without([shift.span], shift.unpaid_breaks)
        away = within(paid, leave)
        minutes = sum(part.minutes for part in away)
        if minutes:
            worked = without(paid, [leave])
            paid_minutes = sum(part.minutes for part in paid)
            touched.append(ShiftCharge(shift.shift, shift.work_date, minutes, paid_minutes, away, worked))
    return RosterCharge(sum(one.minutes for one in touched), tuple(touched))


def charge_calendar(
    first: date,
    last: date,
    kind: types.LeaveType,
    classes: Mapping[date, DayClass],
    *,
    first_day_minutes: int | None = None,
    last_day_minutes: int | None = None,
) -> tuple[DayCharge, ...]:
    """Charge days of a calendar, the last day included; only workdays, unless the type counts holidays.

    classes: days that differ from "Monday to Friday work". first_day_minutes: from some hour to the day's
    end;
    last_day_minutes: from the day's start to some hour; None for all of it. On a single day both cut it.
    """
    day_minutes = kind.day_minutes
    charges: list[DayCharge] = []
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        if not kind.counts_holidays and day_class(day, classes) not in WORKING:
            continue
        minutes = day_minutes
        if day == first and first_day_minutes is not None:
            minutes -= day_minutes - first_day_minutes
        if day == last and last_day_minutes is not None:
            minutes -= day_minutes - last_day_minutes
        if minutes > 0:
            charges.append(DayCharge(day, minutes))
    return tuple(charges)


def day_class(day: date, classes: Mapping[date, DayClass]) -> DayClass:
    """Say what a day is: as the calendar says, otherwise by its weekday."""
    return classes.get(day, DayClass.WORKDAY if day.isoweekday() <= 5 else DayClass.REST)


def fits_unit(charged: RosterCharge, kind: types.LeaveType) -> bool:
    """Say whether a leave keeps to the unit of its type: whole shifts, half shifts, hours, or any minutes.

    Half a shift is half its paid minutes, rounded either way, so that shifts of odd lengths have halves too.
    """
    if kind.unit is types.Unit.HOUR:
        return all(one.minutes % 60 == 0 or one.minutes == one.paid_minutes for one in charged.shifts)
    if kind.unit is types.Unit.HALF_DAY:
        return all(one.minutes in _halves(one.paid_minutes) for one in charged.shifts)
    if kind.unit is types.Unit.DAY:
        return all(one.minutes == one.paid_minutes for one in charged.shifts)
    return True


def in_unit(shifts: Sequence[Shift], asked: Interval, kind: types.LeaveType) -> tuple[Interval, ...]:
    """Give spans that keep to the unit of a type and touch the same shifts, by how near their charge comes.

    Either end is moved in steps of a quarter of an hour, or the shifts are taken whole.
    """
    wanted = charge_roster(shifts, asked)
    touched = [shift for shift in shifts if any(shift.shift == one.shift for one in wanted.shifts)]
    if not touched:
        return ()
    whole = Interval(min(one.span.start for one in touched), max(one.span.end for one in touched))
    steps = [whole.start + _STEP * number for number in range(1, (whole.end - whole.start) // _STEP)]
    begins = [Interval(asked.start, step) for step in steps if step > asked.start]
    ends = [Interval(step, asked.end) for step in steps if step < asked.end]
    found: dict[tuple[tuple[Interval, ...], ...], tuple[int, Interval]] = {}
    for span in (whole, *begins, *ends):
        charged = charge_roster(touched, span)
        away = tuple(one.away for one in charged.shifts)
        # Of spans that differ only within a break, the shortest is meant.
        shorter = away not in found or span.minutes < found[away][1].minutes
        if len(away) == len(touched) and shorter and fits_unit(charged, kind):
            found[away] = charged.minutes, span
    nearest = sorted(found.values(), key=lambda one: (abs(one[0] - wanted.minutes), one[1].start, one[1].end))
    return tuple(span for _, span in nearest)


def total(charges: Iterable[DayCharge]) -> int:
    """Give the minutes of several charges."""
    return sum(charge.minutes for charge in charges)


def within(parts: Iterable[Interval], window: Interval) -> tuple[Interval, ...]:
    """Give what of some intervals lies inside a window."""
    cut = [Interval(max(part.start, window.start), min(part.end, window.end)) for part in parts]
    return tuple(part for part in cut if part.start < part.end)


def without(parts: Sequence[Interval], holes: Iterable[Interval]) -> tuple[Interval, ...]:
    """Give what of some intervals is left when holes are taken out."""
    left = list(parts)
    for hole in holes:
        left = [
            piece
            for part in left
            for piece in (
                Interval(part.start, min(part.end, hole.start)),
                Interval(max(part.start, hole.end), part.end),
            )
            if piece.start < piece.end
        ]
    return tuple(left)


def _halves(paid_minutes: int) -> frozenset[int]:
    return frozenset({paid_minutes // 2, paid_minutes - paid_minutes // 2, paid_minutes})
