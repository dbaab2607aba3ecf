"""Shifts: a library of types by the clock, and what one becomes on a date in a zone.

A shift belongs to the date on which it starts, however far past midnight it runs. Its start and end follow the
clock on the wall, so the night on which clocks change is an hour shorter or longer, and so is its pay; a break
starts by the clock too and lasts its minutes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from services.kit.errors import Invalid

DAY_MINUTES = 1440

LEAST_APART_MINUTES = 30
"""Work between breaks and at both ends of a shift, where a break says nothing else. A policy: the law names none."""

Period = tuple[datetime, datetime]
"""[start, end), both aware."""


@dataclass(frozen=True, slots=True)
class Pause:
    """A break inside a shift: minutes after its start, length, and whether it is paid.

    earliest_minutes, latest_minutes: the window in which it may begin, in minutes after the start of the shift, both
    included; None: it stays where it is. apart_minutes: least work between it and the next break or either end, when it
    is moved. `domain/breaks` says what follows.
    """

    offset_minutes: int
    minutes: int
    paid: bool
    earliest_minutes: int | None = None
    latest_minutes: int | None = None
    apart_minutes: int = LEAST_APART_MINUTES

    def __hash__(self) -> int:
        """As the library of shifts is kept by: to hash every field of hundreds takes longer than to compare a few."""
        return self.offset_minutes * DAY_MINUTES + self.minutes

    @property
    def moves(self) -> bool:
        """Whether it has a window."""
        return self.earliest_minutes is not None and self.latest_minutes is not None

    @property
    def still(self) -> Pause:
        """The break where it is, without its window."""
        return Pause(self.offset_minutes, self.minutes, self.paid)


@dataclass(frozen=True, slots=True)
class ShiftType:
    """One entry of the shift library. start_minute: after midnight.

    duration_minutes: breaks included, by the clock.
    """

    code: str
    start_minute: int
    duration_minutes: int
    pauses: tuple[Pause, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what no clock can show.

        Raises:
            Invalid: BAD_SHIFT, BAD_BREAK_WINDOW.
        """
        ends = [(pause.offset_minutes, pause.offset_minutes + pause.minutes) for pause in self.pauses]
        inside = all(0 <= start < end <= self.duration_minutes for start, end in ends)
        apart = all(before[1] <= after[0] for before, after in zip(sorted(ends), sorted(ends)[1:], strict=False))
        if not (0 <= self.start_minute < DAY_MINUTES and 0 < self.duration_minutes <= DAY_MINUTES and inside and apart):
            raise Invalid(
                "BAD_SHIFT",
                f"Shift type {self.code} is impossible: it must start within a day, last up to 24 hours, and "
                "hold its breaks apart inside it.",
                f"班次 {self.code} 无效：须在一天之内开始，时长不超过 24 小时，休息不得重叠或超出班次。",
                code=self.code,
            )
        if not all(self._window_holds(pause) for pause in self.pauses):
            raise Invalid(
                "BAD_BREAK_WINDOW",
                f"Shift type {self.code}: the window of a break must hold its usual place, end inside the shift, and "
                "leave the work asked for between breaks.",
                f"班次 {self.code}：休息的可开始时段须包含常用时间、不超出班次，且与其他休息及首尾保持要求的间隔。",
                code=self.code,
            )

    def _window_holds(self, pause: Pause) -> bool:
        """Whether a break has no window, or a whole one in which its usual place is as it asks for."""
        if pause.earliest_minutes is None and pause.latest_minutes is None:
            return True
        if pause.earliest_minutes is None or pause.latest_minutes is None:
            return False
        edges = [0, self.duration_minutes]
        edges += [edge for other in self.pauses if other != pause for edge in (other.offset_minutes, _ends(other))]
        before = min(pause.offset_minutes - edge for edge in edges if edge <= pause.offset_minutes)
        after = min(edge - _ends(pause) for edge in edges if edge >= _ends(pause))
        return (
            0 <= pause.earliest_minutes <= pause.offset_minutes <= pause.latest_minutes
            and pause.latest_minutes + pause.minutes <= self.duration_minutes
            and min(before, after) >= pause.apart_minutes
        )

    @property
    def is_overnight(self) -> bool:
        """Whether it ends on the next date."""
        return self.start_minute + self.duration_minutes > DAY_MINUTES

    @property
    def paid_minutes(self) -> int:
        """Minutes paid on an ordinary day: all but unpaid breaks."""
        return self.duration_minutes - sum(pause.minutes for pause in self.pauses if not pause.paid)

    def touches_night(self, night_start: time, night_end: time) -> bool:
        """Whether any minute lies in the night, which may pass midnight."""
        begins, ends = _minute(night_start), _minute(night_end)
        if ends <= begins:
            ends += DAY_MINUTES
        start, end = self.start_minute, self.start_minute + self.duration_minutes
        return any(start < ends + shift and begins + shift < end for shift in (-DAY_MINUTES, 0, DAY_MINUTES))


@dataclass(frozen=True, slots=True)
class Shift:
    """A shift type on a date: instants in UTC."""

    work_date: date
    code: str
    start: datetime
    end: datetime
    pauses: tuple[tuple[datetime, datetime, bool], ...] = ()

    @property
    def paid_minutes(self) -> int:
        """Minutes paid: from start to end without unpaid breaks."""
        return _length(self.paid_periods())

    def paid_periods(self) -> list[Period]:
        """The spans that are paid."""
        return _without((self.start, self.end), [(start, end) for start, end, paid in self.pauses if not paid])

    def phone_periods(self) -> list[Period]:
        """The spans on the phones: neither paid nor unpaid breaks."""
        return _without((self.start, self.end), [(start, end) for start, end, _ in self.pauses])


def plan(shift_type: ShiftType, work_date: date, zone: ZoneInfo) -> Shift:
    """The shift type on that date by the clocks of the zone."""

    def at(minute: int) -> datetime:
        wall = datetime.combine(work_date, time(), zone) + timedelta(minutes=shift_type.start_minute + minute)
        return wall.astimezone(UTC)

    start = at(0)
    end = max(start, at(shift_type.duration_minutes))
    pauses = []
    for pause in sorted(shift_type.pauses, key=lambda pause: pause.offset_minutes):
        begins = min(end, max(start, at(pause.offset_minutes)))
        pauses.append((begins, min(end, begins + timedelta(minutes=pause.minutes)), pause.paid))
    return Shift(work_date=work_date, code=shift_type.code, start=start, end=end, pauses=tuple(pauses))


def rostered_minutes(shifts: Iterable[Shift], start: datetime, end: datetime) -> dict[date, int]:
    """Paid minutes of the shifts inside [start, end), by the date to which each shift belongs; no zeros."""
    found: dict[date, int] = defaultdict(int)
    for shift in shifts:
        minutes = _length(clipped(shift.paid_periods(), start, end))
        if minutes:
            found[shift.work_date] += minutes
    return dict(found)


def clipped(periods: Iterable[Period], start: datetime, end: datetime) -> list[Period]:
    """What of the periods lies in [start, end)."""
    cut = [(max(begin, start), min(finish, end)) for begin, finish in periods]
    return [(begin, finish) for begin, finish in cut if begin < finish]


def without(periods: Iterable[Period], absences: Sequence[Period]) -> list[Period]:
    """The periods with the absences cut out; absences may overlap one another."""
    return [left for period in periods for left in _without(period, absences)]


def minutes_by_slot(
    periods: Iterable[Period], window_start: datetime, slot_minutes: int, slots: int
) -> NDArray[np.float64]:
    """How many minutes of the periods fall in each slot of a window; several people add up.

    Divided by slot_minutes it is the heads of each slot.
    """
    total = slots * slot_minutes
    change = np.zeros(total + 1)
    for start, end in periods:
        first = min(total, max(0, _minutes_between(window_start, start)))
        last = min(total, max(0, _minutes_between(window_start, end)))
        change[first] += 1
        change[last] -= 1
    answer: NDArray[np.float64] = np.cumsum(change[:total]).reshape(slots, slot_minutes).sum(axis=1)
    return answer


def _ends(pause: Pause) -> int:
    return pause.offset_minutes + pause.minutes


def _minutes_between(start: datetime, end: datetime) -> int:
    return int((end - start).total_seconds() // 60)


def _length(periods: Iterable[Period]) -> int:
    return sum(_minutes_between(start, end) for start, end in periods)


def _without(period: Period, holes: Sequence[Period]) -> list[Period]:
    left: list[Period] = []
    start, end = period
    for hole_start, hole_end in sorted(holes):
        if hole_end <= start or hole_start >= end:
            continue
        if hole_start > start:
            left.append((start, hole_start))
        start = max(start, hole_end)
    if start < end:
        left.append((start, end))
    return left


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute
