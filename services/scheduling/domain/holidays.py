"""What holidays and the days around them bring against usual days, learnt from such days before.

The logarithm of a day's calls against the usual ones of its weekday is a sum of parts, each known by how alike it makes
two days: the class of the day, the holiday and the position in its run of days off, the distance from Spring Festival,
the last day of work before a holiday and the first after. Where no such day was seen before, nothing is said. How
large the parts on ordinary days may be is what makes the past the likeliest, nought among the choices.

Source: domain reference 2.3; Rasmussen and Williams, Gaussian Processes for Machine Learning, 2.2 and 5.4.1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta

import numpy as np

from services.scheduling.domain import levels, usual
from services.scheduling.domain.calendar import Calendar, DayType
from services.scheduling.domain.usual import Flags, Floats, Integers

CLASS, HOLIDAY, RUN_DAYS = 0.2, 0.1, 2.0
"""Variances of the logarithm on days of one class, on days off of one holiday, and the days after which two places in
its run are a third as alike."""

ELSEWHERE = 0.5
"""How alike a day off in the week and one on a weekend are beside two of a kind."""

LUNAR, LUNAR_DAYS, EDGE = 0.1, 4.0, 0.03
"""The same around Spring Festival, on its days and those around it, and on the last and the first day of work."""

SIZES = (0.0, 0.1, 0.3, 1.0)
"""What the variances of days around holidays are multiplied by: whichever fits the past best."""

YEARS = 0.005
"""Variance by which a holiday differs from itself a year later."""

MEASURED = 1.3
"""Variance of a day's ratio, in noises of the queue: its own and that of the usual days beside it."""

FURTHEST = 3.0
"""The logarithm of a ratio at most: a closed day says no more than a twentieth."""

KINDS = {
    (DayType.STATUTORY_HOLIDAY, False): 1,
    (DayType.REST_ADJUSTED, False): 2,
    (DayType.STATUTORY_HOLIDAY, True): 3,
    (DayType.REST_ADJUSTED, True): 4,
    (DayType.MAKE_UP_WORKDAY, True): 5,
}
"""Classes of days off and of days worked for them, those on weekends apart."""

IN_WEEK = 2
"""The last of the classes of days off in the week, which are measured by Sundays, not by their own weekday."""

LONG = ("春节", "国庆节", "劳动节")
"""Holidays that are told apart; the others are alike."""


@dataclass(frozen=True, slots=True)
class Days:
    """Days by what the calendar says of them. kind: class of a day off or worked for one, 0 on ordinary days.

    holiday: whose days off or edge; position: in the run of days off, 0 on days of work. before, after: beside a
    holiday. lunar: days from Spring Festival; NaN far from it.
    """

    kind: Integers
    holiday: Integers
    position: Floats
    before: Flags
    after: Flags
    lunar: Floats

    def of(self, rows: Integers) -> Days:
        """Some of the days."""
        return Days(*(getattr(self, field.name)[rows] for field in fields(self)))

    @property
    def special(self) -> Flags:
        """Which days are not like any other."""
        found: Flags = (self.kind > 0) | self.before | self.after | ~np.isnan(self.lunar)
        return found


def read(days: Sequence[date], calendar: Calendar) -> Days:
    """The days as the calendar has them."""
    found = [calendar.day(day) for day in days]
    step = timedelta(days=1)
    names = [
        calendar.day(each.date + step if each.before_holiday else each.date - step).holiday
        if each.before_holiday or each.after_holiday
        else each.holiday
        for each in found
    ]
    return Days(
        kind=np.array([KINDS.get((each.day_type, each.date.weekday() >= 5), 0) for each in found], dtype=np.int64),
        holiday=np.array([_holiday(name) for name in names], dtype=np.int64),
        position=np.array([each.position for each in found], dtype=np.float64),
        before=np.array([each.before_holiday for each in found], dtype=np.bool_),
        after=np.array([each.after_holiday for each in found], dtype=np.bool_),
        lunar=np.array([np.nan if each.lunar_offset is None else each.lunar_offset for each in found]),
    )


def factors(days: Days, totals: Floats, weekdays: Integers) -> Floats:
    """Calls of every day against those of a usual day of its weekday; 1 where nothing was learnt.

    totals: calls of the days that are known, NaN of those that are not; the days go on after them. weekdays: the
    pattern that each day follows.
    """
    found, special = np.ones(len(weekdays)), np.flatnonzero(days.special)
    plain = ~days.special[: len(totals)] & (np.nan_to_num(totals) > 0)
    seen = special[special < len(totals)]
    seen = seen[~np.isnan(totals[seen])]
    expected = usual.beside(totals, weekdays, plain, seen)
    seen, expected = seen[~np.isnan(expected)], expected[~np.isnan(expected)]
    if not len(seen):
        return found
    ratios = np.clip(np.log((totals[seen] + 0.5) / (expected + 0.5)), -FURTHEST, FURTHEST)
    clean = np.flatnonzero(plain)
    noise = MEASURED * levels.weekly_noise(clean, np.log(totals[clean])) + YEARS
    past = days.of(seen)
    always, around = _alike(past, past)
    solved = [_solve(always + size * around, noise, ratios) for size in SIZES]
    best = int(np.argmax([likelihood for _, likelihood in solved]))
    always, around = _alike(days.of(special), past)
    found[special] = np.exp((always + SIZES[best] * around) @ solved[best][0])
    return found


def _solve(alike: Floats, noise: float, ratios: Floats) -> tuple[Floats, float]:
    """What each day known says of others, and the logarithm of the likelihood of the ratios, but for a constant."""
    lower = np.linalg.cholesky(alike + noise * np.eye(len(ratios)))
    half = np.linalg.solve(lower, ratios)
    says: Floats = np.linalg.solve(lower.T, half)
    return says, -0.5 * float(half @ half) - float(np.log(np.diag(lower)).sum())


def _alike(one: Days, other: Days) -> tuple[Floats, Floats]:
    """Covariance of the logarithms of the ratios of days: of days off and those worked for them, and around them."""
    kind = (one.kind[:, None] == other.kind) & (one.kind > 0)[:, None]
    off = np.outer((one.kind > 0) & (one.position > 0), (other.kind > 0) & (other.position > 0))
    alike = np.where((one.kind <= IN_WEEK)[:, None] == (other.kind <= IN_WEEK), 1.0, ELSEWHERE)
    same = one.holiday[:, None] == other.holiday
    run = np.exp(-np.abs(one.position[:, None] - other.position) / RUN_DAYS)
    lunar = np.exp(-np.abs(np.nan_to_num(one.lunar[:, None] - other.lunar, nan=np.inf)) / LUNAR_DAYS)
    edge = (1.0 + same) * np.outer(one.before, other.before) + (1.0 + same) * np.outer(one.after, other.after)
    return CLASS * kind + HOLIDAY * alike * (off & same) * run, LUNAR * lunar + EDGE * edge


def _holiday(name: str) -> int:
    return next((place for place, each in enumerate(LONG, start=1) if each in name), 0)
