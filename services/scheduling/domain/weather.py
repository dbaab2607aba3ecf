"""Weather of a region by day, what was known of it at an instant, and the features that counts hang on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import forecast

Floats = NDArray[np.float64]

RAIN_CLASSES = (
    (250.0, "EXTREME"),
    (100.0, "SEVERE"),
    (50.0, "TORRENTIAL"),
    (25.0, "HEAVY"),
    (10.0, "MODERATE"),
    (0.1, "LIGHT"),
)
"""Least rain in 24 hours, mm, of each class: 特大暴雨, 大暴雨, 暴雨, 大雨, 中雨, 小雨.

Source: GB/T 28592-2012, table 1.
"""

WET_MM = 0.1
"""Rain from which on a day is wet: the least that is light rain. Source: GB/T 28592-2012."""

HOT_CELSIUS = 35.0
"""Highest temperature of a hot day (高温日). Source: the China Meteorological Administration's warning rule, 高温."""

COLD_DROP, COLD_LOW = 8.0, 4.0
"""A cold wave: the lowest temperature falls so far from the day before, to this or below.

Source: the China Meteorological Administration's warning rule, 寒潮 blue (its wind left out: days do not tell it).
"""

LONGEST_RUN = 7
"""Wet days in a row beyond which one more is like the one before."""

LOOK_BACK = timedelta(days=LONGEST_RUN + 1)
"""Days before the first one whose weather is looked at, too."""

HOURS = 24


class Feature(StrEnum):
    """What of a day's weather may count, and its unit.

    RAIN: ln(1 + mm / 10), so that 17 mm are one. SNOW: ln(1 + mm / 2.5), so that 4 mm of water are one. TYPHOON: level
    of the warning in quarters, red is one. HEAT: one at 35 °C and two at 40 °C. COLD_WAVE: one. WET_RUN: wet days
    before, in sevenths. FIRST_DRY: the first dry day after rain is one; FIRST_DRY_AFTER_TWO: besides, if two days or
    more were wet.
    """

    RAIN = "RAIN"
    SNOW = "SNOW"
    TYPHOON = "TYPHOON"
    HEAT = "HEAT"
    COLD_WAVE = "COLD_WAVE"
    WET_RUN = "WET_RUN"
    FIRST_DRY = "FIRST_DRY"
    FIRST_DRY_AFTER_TWO = "FIRST_DRY_AFTER_TWO"


FEATURES = tuple(Feature)


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour of a day, observed. hour: 0 to 23."""

    hour: int
    rain_mm: float | None
    celsius: float | None


@dataclass(frozen=True, slots=True)
class Sky:
    """Weather of a day; None where nothing is known. snow_mm: as water. typhoon: warning, 0 none, 1 blue … 4 red."""

    rain_mm: float | None = None
    snow_mm: float | None = None
    low: float | None = None
    high: float | None = None
    typhoon: int = 0
    hours: tuple[Hour, ...] = ()

    @property
    def rain_class(self) -> str:
        """Class of the rain; empty without any."""
        return rain_class(self.rain_mm or 0.0)

    @property
    def is_wet(self) -> bool:
        """Whether it rains."""
        return (self.rain_mm or 0.0) >= WET_MM

    @property
    def says_nothing(self) -> bool:
        """Whether not one figure is known."""
        return (self.rain_mm, self.snow_mm, self.low, self.high) == (None,) * 4 and not self.typhoon and not self.hours


@dataclass(frozen=True, slots=True)
class Issued:
    """A day as it was forecast. issue_time: when, UTC."""

    date: date
    issue_time: datetime
    sky: Sky


@dataclass(frozen=True, slots=True)
class Records:
    """All that is kept of a region: observations, and every forecast of each day in the order of issue."""

    observed: Mapping[date, Sky]
    issued: Mapping[date, Sequence[Issued]]

    def newest(self, day: date, at: datetime) -> Issued | None:
        """The newest forecast of a day that had been issued at an instant."""
        return next((each for each in reversed(self.issued.get(day, ())) if each.issue_time <= at), None)


@dataclass(frozen=True, slots=True)
class Outlook:
    """Features of days, as known at an instant. values: by day and feature, NaN where nothing is known of the day.

    issued: days whose weather is known as forecast, with the instant of issue.
    """

    days: tuple[date, ...]
    values: Floats
    issued: Mapping[date, datetime]


def rain_class(rain_mm: float) -> str:
    """Class of so much rain in 24 hours; empty without any."""
    return next((name for least, name in RAIN_CLASSES if rain_mm >= least), "")


def rain_of(outlook: Outlook, day: date) -> float:
    """Rain of a day, mm, of the regions of an area together: what makes the feature that it has."""
    value = outlook.values[outlook.days.index(day), FEATURES.index(Feature.RAIN)]
    return round(10 * float(np.expm1(value)), 1)


def records(observed: Mapping[date, Sky], issued: Iterable[Issued]) -> Records:
    """Records of observations and of forecasts in any order."""
    found: dict[date, list[Issued]] = {}
    for each in sorted(issued, key=lambda one: one.issue_time):
        found.setdefault(each.date, []).append(each)
    return Records(observed, found)


def with_hours(known: Sky, told: Iterable[Hour]) -> Sky:
    """A day with hours told, in place of the same hours before. All 24 make the day's figures; fewer leave them be."""
    hours = {each.hour: each for each in known.hours} | {each.hour: each for each in told}
    kept = tuple(hours[hour] for hour in sorted(hours))
    rain = [each.rain_mm for each in kept if each.rain_mm is not None]
    celsius = [each.celsius for each in kept if each.celsius is not None]
    return Sky(
        rain_mm=round(sum(rain), 1) if len(rain) == HOURS else known.rain_mm,
        snow_mm=known.snow_mm,
        low=min(celsius) if len(celsius) == HOURS else known.low,
        high=max(celsius) if len(celsius) == HOURS else known.high,
        typhoon=known.typhoon,
        hours=kept,
    )


def as_forecast(regions: Sequence[tuple[float, Records]], days: Sequence[date], at: datetime, today: date) -> Outlook:
    """Features of days to come, from what was known at an instant; never an observation of `today` or later.

    regions: share and records of each. Days before today count as observed, from today on as the newest forecast issued
    up to the instant says. A day is known when every region's forecast covers it.
    """
    parts, issues = [], []
    for _, kept in regions:
        found = {day: each for day in days if (each := kept.newest(day, at)) is not None}
        before = {day: sky for day, sky in kept.observed.items() if day < today}
        earlier = _run_up(kept, days[0], at, today)
        parts.append(_features(earlier | {day: each.sky for day, each in found.items()} | before, days))
        issues.append({day: each.issue_time for day, each in found.items()})
    known = [day for day in days if all(day in each for each in issues)]
    issued = {day: min(each[day] for each in issues) for day in known}
    values = _weighted(regions, parts, len(days))
    values[[day not in issued for day in days]] = np.nan
    return Outlook(tuple(days), values, issued)


def as_observed(regions: Sequence[tuple[float, Records]], days: Sequence[date]) -> Outlook:
    """Features of days that are over, as observed."""
    parts = [_features(kept.observed, days) for _, kept in regions]
    values = _weighted(regions, parts, len(days))
    values[[any(day not in kept.observed for _, kept in regions) for day in days]] = np.nan
    return Outlook(tuple(days), values, {})


def _run_up(kept: Records, first: date, at: datetime, today: date) -> dict[date, Sky]:
    """Days from today up to the first one, as forecast: whether they are wet counts."""
    found = {}
    day = max(today, first - LOOK_BACK)
    while day < first:
        each = kept.newest(day, at)
        if each is not None:
            found[day] = each.sky
        day += timedelta(days=1)
    return found


def _weighted(regions: Sequence[tuple[float, Records]], parts: Sequence[Floats], days: int) -> Floats:
    whole = sum(share for share, _ in regions)
    values = np.zeros((days, len(FEATURES)))
    for (share, _), part in zip(regions, parts, strict=True):
        values += part * share / whole
    return values


def _features(skies: Mapping[date, Sky], days: Sequence[date]) -> Floats:
    """Features of each day; a day of which nothing is known is like one without weather."""
    start = days[0] - LOOK_BACK
    every = [start + timedelta(days=place) for place in range((days[-1] - start).days + 1)]
    dry = Sky()
    wet = ["WET" if skies.get(day, dry).is_wet else "DRY" for day in every]
    runs, _ = forecast.wet_runs(wet, frozenset({"WET"}))
    run_before = dict(zip(every, runs, strict=True))
    return np.array(
        [_of_day(skies.get(day, dry), skies.get(day - timedelta(days=1), dry), run_before[day]) for day in days]
    )


def _of_day(sky: Sky, before: Sky, run: int) -> list[float]:
    hot = 0.0 if sky.high is None or sky.high < HOT_CELSIUS else 1.0 + (sky.high - HOT_CELSIUS) / 5
    cold = sky.low is not None and before.low is not None and sky.low <= COLD_LOW and before.low - sky.low >= COLD_DROP
    dry_again = not sky.is_wet and run > 0
    return [
        float(np.log1p((sky.rain_mm or 0.0) / 10)),
        float(np.log1p((sky.snow_mm or 0.0) / 2.5)),
        sky.typhoon / 4,
        hot,
        float(cold),
        min(run, LONGEST_RUN) / LONGEST_RUN,
        float(dry_again),
        float(dry_again and run > 1),
    ]
