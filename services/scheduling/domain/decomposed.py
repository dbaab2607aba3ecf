"""Calls as the level of a day times its profile: each is learnt where there is most to learn it from.

The level of days comes from one of several models of day totals; the profile is the weekday's own mean share of each
slot, drawn to that of similar days by one day's worth of calls.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import levels
from services.scheduling.domain.history import History
from services.scheduling.domain.levels import Breaks, Facts, Floats, Integers, Level

Flags = NDArray[np.bool_]

Keys = Callable[[Sequence[date]], tuple[Integers, Flags]]
"""The pattern weekday of days, and which of them are ordinary ones."""

LevelModel = Callable[[Facts, Floats, Facts], Level]
"""Facts and calls of known days, facts of wanted ones: their level."""

HALF_LIFE_DAYS = 60.0
"""Age at which a day counts half for the profile."""

PRIOR_DAYS = 1.0
"""Days of the profile of similar days that are added to the weekday's own."""

SIMILAR = 2.5
"""Days whose calls are within this factor of the weekday's usual ones have a similar profile."""

LEAST_KNOWN = 0.5
"""Share of a day's usual calls whose slots must be known for the day to count."""

SURELY_CLOSED = 5.0
"""Calls that the profile of similar days promised; none of them coming says that the slot is closed."""

UNUSUAL = 0.25
"""A day that counts less than this is told as unusual: its error is four times the usual one, or more."""

RECENT_DAYS = 8
"""Latest days of a weekday that say whether it is usually open."""


@dataclass(frozen=True, slots=True)
class Split:
    """Calls by day and slot of the wanted days, and the unusual days known, with calls against the weekday's median."""

    calls: Floats
    unusual: tuple[tuple[date, float], ...]


def split(history: History, days: Sequence[date], keys: Keys, level_of: LevelModel) -> Split:
    """Forecast the days, which lie after the history. Weekdays that never had calls get none."""
    weekdays, ordinary = keys(history.days)
    totals = np.nan_to_num(day_totals(history.calls, weekdays, ordinary))
    rows = np.flatnonzero(totals > 0)
    if not len(rows):
        return Split(np.zeros((len(days), history.calls.shape[1])), ())
    last = max(days)
    length = (last - history.first_day).days + 1 + levels.NEAR_DAYS
    span = [history.first_day + timedelta(days=place) for place in range(length)]
    span_weekdays, span_ordinary = keys(span)
    breaks = _breaks(totals > 0, span_weekdays, span_ordinary)
    everything = levels.facts(span, span_weekdays, breaks)
    wanted = np.array([(day - history.first_day).days for day in days], dtype=np.int64)
    level = level_of(everything.of(rows), totals[rows], everything.of(wanted))
    weights = level.weights * 0.5 ** ((len(totals) - rows) / HALF_LIFE_DAYS)
    profiles = _profiles(history.calls[rows] / totals[rows, None], totals[rows], weekdays[rows], weights)
    damped = [
        (span[row], float(totals[row] / np.median(totals[rows][weekdays[rows] == weekdays[row]])))
        for row, weight in zip(rows, level.weights, strict=True)
        if weight < UNUSUAL
    ]
    return Split(level.calls[:, None] * profiles[span_weekdays[wanted]], tuple(damped))


def day_totals(calls: Floats, weekdays: Integers, counted: Flags) -> Floats:
    """Calls of each day; what is not known of a day is taken to be like the weekday's rest.

    NaN for days that are not counted or of which too little is known.
    """
    known = ~np.isnan(calls)
    came = np.nan_to_num(calls)
    answer = np.full(len(calls), np.nan)
    for weekday in range(7):
        rows = np.flatnonzero((weekdays == weekday) & counted)
        mean = came[rows].sum(axis=0) / np.maximum(known[rows].sum(axis=0), 1)
        if not mean.sum():
            continue
        share = (known[rows] * mean).sum(axis=1) / mean.sum()
        answer[rows] = np.where(share >= LEAST_KNOWN, came[rows].sum(axis=1) / np.maximum(share, LEAST_KNOWN), np.nan)
    return answer


def _breaks(came: Flags, weekdays: Integers, ordinary: Flags) -> Breaks:
    """Where each day of the span stands beside days that are usually open and were not. Coming ones are if ordinary."""
    usual = [
        bool(
            len(rows := np.flatnonzero((weekdays[: len(came)] == each) & ordinary[: len(came)]))
            and came[rows[-RECENT_DAYS:]].mean() >= 0.5
        )
        for each in range(7)
    ]
    after, closed = np.zeros(len(weekdays)), False
    since, passed = np.zeros(len(weekdays)), levels.NEAR_DAYS
    for place, weekday in enumerate(weekdays):
        after[place] = closed
        since[place] = passed = min(passed + 1, levels.NEAR_DAYS)
        if usual[weekday]:
            closed = not (came[place] if place < len(came) else ordinary[place])
            passed = 0 if closed else passed
    return Breaks(after, since, _until(~ordinary))


def _until(special: Flags) -> Floats:
    """Days from each day to the next special one after it."""
    answer, left = np.zeros(len(special)), levels.NEAR_DAYS
    for place in range(len(special) - 1, -1, -1):
        left = min(left + 1, levels.NEAR_DAYS)
        answer[place] = left
        left = 0 if special[place] else left
    return answer


def _profiles(shares: Floats, totals: Floats, weekdays: Integers, weights: Floats) -> Floats:
    """The share of each slot in the calls of a day, by weekday. NaN in shares: not known. Weekdays never seen: 0."""
    known, counted = ~np.isnan(shares), np.nan_to_num(shares)
    weighty = (weights * totals)[:, None] * known
    answer = np.zeros((7, shares.shape[1]))
    for weekday in np.unique(weekdays):
        own = weekdays == weekday
        usual = float(np.median(totals[own]))
        similar = (totals >= usual / SIMILAR) & (totals <= usual * SIMILAR)
        pooled = _ratio((weighty * counted)[similar].sum(axis=0), weighty[similar].sum(axis=0))
        prior = PRIOR_DAYS * usual
        mixed = _ratio((weighty * counted)[own].sum(axis=0) + prior * pooled, weighty[own].sum(axis=0) + prior)
        promised = (totals[:, None] * known)[own].sum(axis=0) * pooled
        closed = ~known[own].any(axis=0) | ((counted[own].sum(axis=0) == 0) & (promised >= SURELY_CLOSED))
        mixed[closed] = 0.0
        answer[weekday] = _ratio(mixed, np.full_like(mixed, mixed.sum()))
    return answer


def _ratio(part: Floats, whole: Floats) -> Floats:
    """Share of the whole; 0 where there is no whole."""
    answer: Floats = part / np.where(whole > 0, whole, 1.0)
    return answer
