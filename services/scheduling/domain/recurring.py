"""What an event that comes back (a campaign each year, billing each month) brought before, and so may bring again.

Each earlier time is measured against what would have been forecast of it from the days a month before: so neither the
month, a holiday nor a trend that forecasts know of anyhow is counted twice. The other days of that month say how far
forecasts err without an event; only what stands out from that is proven.
"""

from __future__ import annotations

import calendar as months
import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

import numpy as np

from services.kit.errors import WrongState
from services.scheduling.domain import forecast
from services.scheduling.domain.calendar import Calendar
from services.scheduling.domain.demand import Days
from services.scheduling.domain.forecast import Model
from services.scheduling.domain.history import History

MODEL = Model.LEVEL_BLEND
"""What each earlier time is forecast by: the steadiest model, which any history is enough for."""

LEAD_DAYS, LEAST_BEFORE = 28, 28
"""Days before an event up to which its forecast knows what came, and days that must be known before these."""

LEARNT_DAYS = 731
"""Days before its origin that each forecast learns from."""

MOST_TIMES = 12
"""Earlier times that are looked at, the latest: a year of months."""

MOST_DAYS = 28
"""Longest event: as long as the days before it that say how far forecasts err."""

REACH = 1.2816
"""Standard errors from the mean to the 10 % and the 90 % quantile."""

PROVEN = 2.0
"""Standard errors from no effect beyond which one is proven."""

LEAST_ERROR = 0.02
"""No forecast errs by less than this share."""


class Every(StrEnum):
    """How often it comes back: on the same day of each year, or of each month (its last, where that is too short)."""

    YEAR = "YEAR"
    MONTH = "MONTH"


@dataclass(frozen=True, slots=True)
class Time:
    """An earlier time, on [start_date, end_date). calls: contacts that came; expected: forecast before it."""

    start_date: date
    end_date: date
    calls: float
    expected: float

    @property
    def factor(self) -> float:
        """What came against what was expected."""
        return self.calls / self.expected


@dataclass(frozen=True, slots=True)
class Learnt:
    """The geometric mean of the factors, the 80 % interval of the next, and whether the mean is no accident."""

    factor: float
    low: float
    high: float
    proven: bool
    times: tuple[Time, ...]


def earlier(day: date, every: Every) -> Iterator[date]:
    """The days before this one on which it came, latest first, without end but that of the calendar."""
    back = 12 if every is Every.YEAR else 1
    at = day.year * 12 + day.month - 1 - back
    while at >= 12 * date.min.year:
        year, month = at // 12, at % 12 + 1
        yield date(year, month, min(day.day, months.monthrange(year, month)[1]))
        at -= back


@dataclass(frozen=True, slots=True)
class Past:
    """What is known of a queue before an event. learnt: what forecasts learn from; came: what came, its events too."""

    learnt: History
    came: History
    calendar: Calendar | None


def learn(past: Past, days: Days, every: Every) -> Learnt:
    """What an event on [first day, day after the last) does to contacts, from the earlier times that are known in full.

    Raises:
        WrongState: EVENT_UNSEEN when no earlier time is known with a month before it.
    """
    length = (days[1] - days[0]).days
    times: list[Time] = []
    errors: list[float] = []
    for start in earlier(days[0], every):
        if len(times) == MOST_TIMES or (start - past.learnt.first_day).days < LEAD_DAYS + LEAST_BEFORE:
            break
        found = _measured(past, start, length)
        if found is not None:
            times.append(found[0])
            errors.extend(found[1])
    if not times:
        raise _unseen(days[0])
    logs = np.log([each.factor for each in times])
    alone = max(LEAST_ERROR, 1.4826 * float(np.median(np.abs(errors))) if errors else 0.0)
    error = max(alone, float(logs.std(ddof=1))) if len(times) > 1 else alone
    mean, count = float(logs.mean()), len(times)
    reach = REACH * error * math.sqrt(1.0 + 1.0 / count)
    return Learnt(
        factor=math.exp(mean),
        low=math.exp(mean - reach),
        high=math.exp(mean + reach),
        proven=abs(mean) > PROVEN * error / math.sqrt(count),
        times=tuple(times),
    )


def _measured(past: Past, start: date, length: int) -> tuple[Time, list[float]] | None:
    """The event that began then, and by how much forecasts of spans as long before it erred; None where days lack."""
    origin = start - timedelta(days=LEAD_DAYS)
    ahead = [origin + timedelta(days=place) for place in range(LEAD_DAYS + length)]
    before = past.learnt.until(origin).since(origin - timedelta(days=LEARNT_DAYS))
    actual = past.came.between(origin, len(ahead))
    made = forecast.calls(before, ahead, MODEL, past.calendar)
    there = ~np.isnan(actual)
    came = np.where(there, actual, 0.0).sum(axis=1)
    expected = np.where(there, made, 0.0).sum(axis=1)
    if not there[LEAD_DAYS:].any(axis=1).all() or came[LEAD_DAYS:].sum() <= 0 or expected[LEAD_DAYS:].sum() <= 0:
        return None
    spans = [slice(at, at + length) for at in range(LEAD_DAYS % length, LEAD_DAYS, length)]
    usual = [(came[each].sum(), expected[each].sum()) for each in spans]
    errors = [math.log(had / should) for had, should in usual if had > 0 and should > 0]
    end = start + timedelta(days=length)
    return Time(start, end, float(came[LEAD_DAYS:].sum()), float(expected[LEAD_DAYS:].sum())), errors


def _unseen(day: date) -> WrongState:
    return WrongState(
        "EVENT_UNSEEN",
        f"No earlier time of an event on {day} is known with eight weeks of history before it.",
        f"没有可供参考的往次记录:{day} 的活动在历史中未出现过，或之前不足八周的历史话务。",
        date=day,
    )
