"""The past as weeks on which an effect of weather is learnt and tested: what was expected then, and what came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from services.kit.errors import WrongState
from services.scheduling.domain import backtest, forecast, queues, weather
from services.scheduling.domain.calendar import Calendar
from services.scheduling.domain.forecast import Model
from services.scheduling.domain.history import History
from services.scheduling.domain.weather import Records
from services.scheduling.domain.weather_effect import FIRST_WEEKS, Week

Floats = NDArray[np.float64]
Regions = Sequence[tuple[float, Records]]

MOST_WEEKS = 52
"""Weeks that are learnt from: each season once."""

YEAR = timedelta(days=400)
"""History before each week that its forecast looks at: a year and a month; the model's work grows with its cube."""

RATE_DAYS = 56
"""Days before a week whose rate of absence is the one expected in it."""

_DAY, _WEEK_DAYS = timedelta(days=1), 7


@dataclass(frozen=True, slots=True)
class Place:
    """Where it is: the regions with their records, and the zone by whose clock days begin."""

    regions: Regions
    zone: ZoneInfo


def of_queue(known: History, calendar: Calendar | None, model: Model, place: Place) -> list[Week]:
    """Contacts of the latest weeks by day, each week forecast from the year before it.

    Raises:
        WrongState: HISTORY_SHORT.
    """
    origins = backtest.origins(
        known.first_day,
        known.last_day,
        horizon_days=_WEEK_DAYS,
        step_days=_WEEK_DAYS,
        min_train_days=backtest.MIN_TRAINING_DAYS,
        count=MOST_WEEKS,
    )
    _need(len(origins))
    weeks = []
    for origin in origins:
        days = _week(origin + _DAY)
        past = known.until(days[0]).since(max(known.first_day, days[0] - YEAR))
        made = forecast.calls(past, days, model, calendar)
        actual = known.between(days[0], _WEEK_DAYS)
        there = ~np.isnan(actual)
        came = np.where(there.any(axis=1), np.where(there, actual, 0.0).sum(axis=1), np.nan)
        weeks.append(_with_weather(days, np.where(there, made, 0.0).sum(axis=1), came, place))
    return weeks


def of_absence(days: Mapping[date, tuple[int, int]], place: Place) -> tuple[list[Week], float]:
    """Minutes lost of the latest weeks by day, each expected at the rate of the days before it; and the latest rate.

    days: minutes scheduled and minutes lost of them.

    Raises:
        WrongState: HISTORY_SHORT.
    """
    after = max(days, default=date.min) + _DAY
    count = (after - min(days) - timedelta(days=RATE_DAYS)) // timedelta(days=_WEEK_DAYS) if days else 0
    count = min(count, MOST_WEEKS)
    _need(count)
    weeks = []
    for back in range(count, 0, -1):
        week = _week(after - timedelta(days=back * _WEEK_DAYS))
        rate = _rate(days, week[0])
        scheduled = np.array([days.get(day, (0, 0))[0] for day in week], dtype=np.float64)
        lost = np.array([float(days[day][1]) if day in days else np.nan for day in week])
        weeks.append(_with_weather(week, scheduled * rate, lost, place))
    return weeks, _rate(days, after)


def _with_weather(days: tuple[date, ...], expected: Floats, actual: Floats, place: Place) -> Week:
    at = queues.midnight(days[0], place.zone)
    foreseen = weather.as_forecast(place.regions, days, at, days[0])
    return Week(days, expected, actual, foreseen, weather.as_observed(place.regions, days))


def _week(first: date) -> tuple[date, ...]:
    return tuple(first + timedelta(days=ahead) for ahead in range(_WEEK_DAYS))


def _rate(days: Mapping[date, tuple[int, int]], until: date) -> float:
    """Share of scheduled minutes that was lost in the days before one."""
    recent = [days[day] for back in range(1, RATE_DAYS + 1) if (day := until - timedelta(days=back)) in days]
    scheduled = sum(each[0] for each in recent)
    return sum(each[1] for each in recent) / scheduled if scheduled else 0.0


def _need(weeks: int) -> None:
    if weeks < FIRST_WEEKS:
        raise WrongState(
            "HISTORY_SHORT",
            f"Only {weeks} weeks can be looked at; at least {FIRST_WEEKS} are needed, and a year is better.",
            f"可用于学习的仅有 {weeks} 周，至少需要 {FIRST_WEEKS} 周，最好有一年的数据。",
            weeks=weeks,
        )
