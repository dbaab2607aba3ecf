"""How many calls a whole day brings: a level that days share, read from days before by Gaussian process.

The logarithm of a day's calls is a sum of parts, each known by how alike it makes two days: the weekday, the position
in the month, the day after a break, a level that changes over months and one that changes over a week. How much each
part may explain is a multiple of the noise that the queue itself shows from week to week, so the same figures serve a
queue of twenty calls a day and one of forty thousand. Days that fit none of it (outages, one-offs) are damped.

Source: Rasmussen and Williams, Gaussian Processes for Machine Learning, 2.2 (prediction), 5.4 (leave one out).
"""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

MOST_DAYS = 730
"""Days with calls that are learnt from, the latest; the work grows with their cube."""

LEAST_NOISE = 1e-4
"""Variance of a day's logarithm below which no queue is believed: one percent."""

SLOW_DAYS, QUICK_DAYS = 200.0, 7.0
"""Days after which the level over months, and that over a week, are a third as alike."""

CONSTANT, WEEKDAY, AFTER_BREAK = 1.0, 0.3, 0.02
"""Variances of the logarithm that do not depend on the queue's noise."""

WEEKDAY_CHANGE, CHANGE_DAYS = 0.1, 60.0
"""Variance of a weekday's own drift, in noises, and the days after which it is a third as alike."""

MONTH, MONTH_WIDTH = 1.0, 0.8
HALF_MONTH, HALF_MONTH_WIDTH = 0.2, 0.7
"""Variance of the position in the month and in its half, in noises, and the smoothness of each."""

FAR = 2.0
"""Leave-one-out errors, in standard deviations, beyond which a day is damped."""

DAMPING_ROUNDS = 2

NEAR_DAYS = 8
"""Distance beyond which a break is far."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Variance of the level over months and of that over a week, in noises of the queue."""

    slow: float
    quick: float


STEADY = Memory(slow=2.0, quick=0.0)
QUICK = Memory(slow=1.0, quick=1.0)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of days beforehand. number: running number of the day. weekday: whose pattern it follows.

    month: position in the month, 0 on its first day and below 1. after_break: 1 on the first open day after one
    that should have been open. since_break, until_break: days since the last day that should have been open and was
    not, and until the next special day, both at most NEAR_DAYS.
    """

    number: Integers
    weekday: Integers
    month: Floats
    after_break: Floats
    since_break: Floats
    until_break: Floats

    def of(self, rows: Integers) -> Facts:
        """The facts of some of the days."""
        return Facts(*(getattr(self, field.name)[rows] for field in fields(self)))


@dataclass(frozen=True, slots=True)
class Level:
    """Calls of the wanted days, and how much each known day counted: 1 in full, less where it was unusual."""

    calls: Floats
    weights: Floats


@dataclass(frozen=True, slots=True)
class Breaks:
    """Where days stand beside breaks, as in Facts."""

    after: Floats
    since: Floats
    until: Floats


def facts(days: Sequence[date], weekdays: Integers, breaks: Breaks) -> Facts:
    """The facts of the days. weekdays: the pattern each follows, 0 for Monday."""
    return Facts(
        np.array([day.toordinal() for day in days], dtype=np.int64),
        weekdays,
        np.array([(day.day - 1) / calendar.monthrange(day.year, day.month)[1] for day in days], dtype=np.float64),
        breaks.after,
        breaks.since,
        breaks.until,
    )


def expect(known: Facts, calls: Floats, wanted: Facts, memory: Memory) -> Level:
    """The median of the calls of the wanted days. calls: of the known days, all above zero, at least one."""
    # What serves has no need of it before somebody forecasts.
    from scipy import linalg

    used = np.arange(max(0, len(calls) - MOST_DAYS), len(calls))
    past, logs = known.of(used), np.log(calls[used])
    middle = float(np.median(logs))
    noise = weekly_noise(known.number, np.log(calls))
    alike = _alike(past, past, noise, memory)
    weights = np.ones(len(used))
    for _ in range(DAMPING_ROUNDS):
        inverse = linalg.inv(alike + np.diag(noise / weights), assume_a="pos")
        errors = np.abs(inverse @ (logs - middle) / np.diag(inverse))
        usual = max(1.4826 * float(np.median(errors)), LEAST_NOISE)
        weights = np.minimum(1.0, (FAR * usual / np.maximum(errors, LEAST_NOISE)) ** 2)
    found = linalg.solve(alike + np.diag(noise / weights), logs - middle, assume_a="pos")
    ahead = middle + _alike(wanted, past, noise, memory) @ found
    return Level(np.exp(ahead), np.concatenate([np.ones(len(calls) - len(used)), weights]))


def weekly_noise(number: Integers, logs: Floats) -> float:
    """Variance of a day's logarithm, from the median change between same weekdays a week apart."""
    place = np.searchsorted(number, number + 7)
    pairs = np.flatnonzero(place < len(number))
    pairs = pairs[number[place[pairs]] == number[pairs] + 7]
    if not len(pairs):
        return 100 * LEAST_NOISE
    change = np.abs(logs[place[pairs]] - logs[pairs])
    return max(LEAST_NOISE, (1.4826 * float(np.median(change))) ** 2 / 2)


def _alike(one: Facts, other: Facts, noise: float, memory: Memory) -> Floats:
    """Covariance of the logarithms of days, without the noise of each."""
    apart = np.abs(one.number[:, None] - other.number[None, :]).astype(np.float64)
    same = one.weekday[:, None] == other.weekday[None, :]
    turn = np.pi * (one.month[:, None] - other.month[None, :])
    covariance: Floats = CONSTANT + AFTER_BREAK * np.outer(one.after_break, other.after_break)
    covariance += same * (WEEKDAY + noise * WEEKDAY_CHANGE * np.exp(-apart / CHANGE_DAYS))
    covariance += noise * MONTH * np.exp(-2.0 * (np.sin(turn) / MONTH_WIDTH) ** 2)
    covariance += noise * HALF_MONTH * np.exp(-2.0 * (np.sin(2.0 * turn) / HALF_MONTH_WIDTH) ** 2)
    covariance += noise * memory.slow * np.exp(-apart / SLOW_DAYS)
    if memory.quick:
        covariance += noise * memory.quick * np.exp(-apart / QUICK_DAYS)
    return covariance
