"""Call history on a grid of days and slots, made from rows of any length that divides the slot.

A slot that no row covers in full is a gap (NaN), never a zero.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from services.kit.errors import Invalid

Floats = NDArray[np.float64]

DAY_MINUTES = 1440


@dataclass(frozen=True, slots=True)
class Calls:
    """One row of history. start: local time of the queue, without zone.

    Handled and handle_s: None when unknown.
    """

    start: datetime
    minutes: int
    offered: float
    handled: float | None = None
    handle_s: float | None = None


@dataclass(frozen=True, slots=True)
class History:
    """Calls by day (rows) and slot of the day (columns), NaN where unknown.

    handle_s: total of the handled calls.
    """

    first_day: date
    slot_minutes: int
    calls: Floats
    handled: Floats
    handle_s: Floats

    @property
    def days(self) -> list[date]:
        """The date of each row."""
        return [self.first_day + timedelta(days=offset) for offset in range(len(self.calls))]

    @property
    def last_day(self) -> date:
        """The date of the last row; the day before first_day when there is none."""
        return self.first_day + timedelta(days=len(self.calls) - 1)

    def until(self, day: date) -> History:
        """What was known at the start of that day."""
        count = max(0, (day - self.first_day).days)
        return History(
            self.first_day, self.slot_minutes, self.calls[:count], self.handled[:count], self.handle_s[:count]
        )

    def since(self, day: date) -> History:
        """What is known of that day and those after it."""
        skip = max(0, (day - self.first_day).days)
        return History(
            self.first_day + timedelta(days=skip),
            self.slot_minutes,
            self.calls[skip:],
            self.handled[skip:],
            self.handle_s[skip:],
        )

    def between(self, first: date, days: int) -> Floats:
        """Calls of so many days from the first; NaN outside the history."""
        answer = np.full((days, DAY_MINUTES // self.slot_minutes), np.nan)
        offset = (first - self.first_day).days
        start, end = max(0, offset), min(len(self.calls), offset + days)
        if start < end:
            answer[start - offset : end - offset] = self.calls[start:end]
        return answer


def of_rows(rows: Iterable[Calls], slot_minutes: int) -> History:
    """Rows added up into slots. Rows may come in any order and have different lengths.

    The same start twice adds no coverage and is refused.

    Raises:
        Invalid: SLOT_LENGTH_INVALID when slots do not fill a day; INTERVAL_ACROSS_SLOTS when a row lies in
            more than one slot; INTERVAL_TWICE when two rows cover the same time; HISTORY_EMPTY.
    """
    if slot_minutes < 1 or DAY_MINUTES % slot_minutes:
        raise _invalid(
            "SLOT_LENGTH_INVALID",
            f"Slots of {slot_minutes} minutes do not fill a day.",
            "时段长度不能整除一天。",
        )
    ordered = sorted(rows, key=lambda row: row.start)
    if not ordered:
        raise _invalid("HISTORY_EMPTY", "There is no history to read.", "没有可用的历史数据。")
    first = ordered[0].start.date()
    shape = ((ordered[-1].start.date() - first).days + 1, DAY_MINUTES // slot_minutes)
    calls, handled, handle_s, covered, measured = (np.zeros(shape) for _ in range(5))
    free_from = ordered[0].start
    for row in ordered:
        if row.start < free_from:
            raise _invalid("INTERVAL_TWICE", f"Two rows cover {row.start}.", f"{row.start} 有两行重叠的数据。")
        free_from = row.start + timedelta(minutes=row.minutes)
        at = (row.start.date() - first).days, _slot(row, slot_minutes)
        calls[at] += row.offered
        covered[at] += row.minutes
        if row.handled is not None and row.handle_s is not None:
            handled[at] += row.handled
            handle_s[at] += row.handle_s
            measured[at] += row.minutes
    gap, unmeasured = covered < slot_minutes, measured < slot_minutes
    calls[gap] = np.nan
    handled[unmeasured], handle_s[unmeasured] = np.nan, np.nan
    return History(first, slot_minutes, calls, handled, handle_s)


def _slot(row: Calls, slot_minutes: int) -> int:
    """The slot of the day in which the whole row lies."""
    minute = row.start.hour * 60 + row.start.minute
    if row.minutes < 1 or minute // slot_minutes != (minute + row.minutes - 1) // slot_minutes:
        raise _invalid(
            "INTERVAL_ACROSS_SLOTS",
            f"The {row.minutes} minutes from {row.start} lie in more than one slot of {slot_minutes} minutes.",
            f"{row.start} 起 {row.minutes} 分钟的数据无法归入 {slot_minutes} 分钟的时段。",
        )
    return minute // slot_minutes


def _invalid(reason: str, english: str, chinese: str) -> Invalid:
    return Invalid(reason, english, chinese)
