"""Adherence and conformance, overtime by class, and what a roster is worth: numerators and denominators, never ratios.

Source: domain reference 3.4, 3.5, 6.2.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from services.scheduling.domain import attendance, shifts, worked
from services.scheduling.domain.calendar import Calendar, DayType
from services.scheduling.domain.shifts import Period
from services.scheduling.domain.sparing import Ground

_DAY = timedelta(days=1)
NO_SHARE = -1


@dataclass(frozen=True, slots=True)
class Kept:
    """Seconds on the phones: asked for, kept of those, and in all. shifts, observed: how many, and how many known."""

    scheduled: int = 0
    adherent: int = 0
    worked: int = 0
    shifts: int = 0
    observed: int = 0

    def __add__(self, other: Kept) -> Kept:
        """Both together: numerators and denominators add up, ratios do not."""
        return Kept(
            self.scheduled + other.scheduled,
            self.adherent + other.adherent,
            self.worked + other.worked,
            self.shifts + other.shifts,
            self.observed + other.observed,
        )


@dataclass(frozen=True, slots=True)
class Overtime:
    """Minutes worked beyond the standard, by class."""

    workday: int = 0
    rest_day: int = 0
    holiday: int = 0


@dataclass(frozen=True, slots=True)
class Met:
    """Agent-minutes of a roster against what is required, added up over intervals. calls, answered: expected."""

    required: int = 0
    scheduled: int = 0
    met: int = 0
    deviation: int = 0
    calls: float = 0.0
    answered: float = 0.0


def kept(asked: Sequence[Period], phone: Sequence[Period]) -> Kept:
    """Adherence and conformance of one observed shift. asked: when it should have been the phones."""
    return Kept(
        scheduled=attendance.seconds_of(asked),
        adherent=attendance.seconds_of(attendance.both(asked, phone)),
        worked=attendance.seconds_of(phone),
        shifts=1,
        observed=1,
    )


def by_interval(asked: Sequence[Period], phone: Sequence[Period]) -> list[tuple[int, int, int, int]]:
    """Seconds asked for, kept and worked by cell of 15 minutes, of cells in which there are any."""
    parts = [_seconds_by_cell(each) for each in (asked, attendance.both(asked, phone), phone)]
    cells = sorted({cell for part in parts for cell in part})
    return [(cell, parts[0].get(cell, 0), parts[1].get(cell, 0), parts[2].get(cell, 0)) for cell in cells]


def permille(part: float, whole: float) -> int:
    """A share in thousandths; -1 of nothing."""
    return round(1000 * part / whole) if whole else NO_SHARE


def overtime(
    periods: Sequence[Period],
    work_date: date,
    zone: ZoneInfo,
    calendar: Calendar,
    *,
    week: Collection[date],
    daily_minutes: int,
    system: str,
) -> Overtime:
    """Overtime of one shift. periods: of work in it. week: work dates of the person in the week from Monday on.

    Statutory holidays count by the clock of the site, so that a night into a holiday is split. A rest day counts where
    the week has more days of work than workdays, the last ones first: else it was given in exchange. Under
    comprehensive working time (综合计算工时) the cycle decides, and of a flexible post (不定时) nothing else does.

    Source: Labour Law art. 44 (2018-12-29); 工资支付暂行规定 art. 13 (1994-12-06).
    """
    holidays = [_local_day(day, zone) for day in _dates(periods, zone) if _type(calendar, day) is _HOLIDAY]
    on_holiday = attendance.minutes_of(attendance.both(periods, holidays))
    rest = attendance.minutes_of(shifts.without(periods, holidays))
    if system not in {"", "STANDARD"} or not rest:
        return Overtime(holiday=on_holiday)
    if work_date in _rest_days_worked(work_date, calendar, week):
        return Overtime(rest_day=rest, holiday=on_holiday)
    return Overtime(workday=max(0, rest - daily_minutes), holiday=on_holiday)


def met(ground: Ground) -> Met:
    """What a stretch of cover is worth, of the intervals of which it is known what they need.

    Rostered heads less approved leave, against agents required plus the shrinkage that the roster does not show.
    """
    known = np.array([need.agents >= 0 for need in ground.needs], dtype=bool)
    if not known.any():
        return Met()
    heads_left = np.maximum(1, 1000 - ground.lost_permille)
    agents = np.array([max(0, need.agents) for need in ground.needs], dtype=np.int64)
    required = (agents * ground.minutes * 1000 // heads_left)[known]
    scheduled = np.maximum(0, ground.by_interval(ground.rostered - ground.away))[known]
    levels = ground.service_levels(ground.available_milli())
    calls = np.array([need.calls for need in ground.needs])
    said = ~np.isnan(levels)
    return Met(
        required=int(required.sum()),
        scheduled=int(scheduled.sum()),
        met=int(np.minimum(required, scheduled).sum()),
        deviation=int(np.abs(scheduled - required).sum()),
        calls=float(calls[said].sum()),
        answered=float((calls[said] * levels[said]).sum()),
    )


_HOLIDAY = DayType.STATUTORY_HOLIDAY


def _type(calendar: Calendar, day: date) -> DayType:
    return calendar.day_type(day)


def _rest_days_worked(work_date: date, calendar: Calendar, week: Collection[date]) -> list[date]:
    """Rest days of the week that were worked without another in exchange."""
    monday = work_date - _DAY * work_date.weekday()
    workdays = sum(_type(calendar, monday + _DAY * ahead).is_workday for ahead in range(7))
    ordinary = sorted(day for day in week if _type(calendar, day) is not _HOLIDAY)
    beyond = max(0, len(ordinary) - workdays)
    resting = [day for day in ordinary if not _type(calendar, day).is_workday]
    return resting[len(resting) - min(beyond, len(resting)) :]


def _dates(periods: Iterable[Period], zone: ZoneInfo) -> list[date]:
    found: set[date] = set()
    for start, end in periods:
        day, last = start.astimezone(zone).date(), end.astimezone(zone).date()
        while day <= last:
            found.add(day)
            day += _DAY
    return sorted(found)


def _local_day(day: date, zone: ZoneInfo) -> Period:
    begins = datetime.combine(day, time(), zone).astimezone(UTC)
    return begins, datetime.combine(day + _DAY, time(), zone).astimezone(UTC)


def _seconds_by_cell(periods: Iterable[Period]) -> dict[int, int]:
    found: dict[int, int] = {}
    for start, end in periods:
        begins = start
        while begins < end:
            cell = worked.cell_of(begins)
            until = min(end, worked.instant_of(cell + 1))
            found[cell] = found.get(cell, 0) + int((until - begins).total_seconds())
            begins = until
    return found
