"""How many calls a whole day brings, by gradient boosting: a straight line, and small trees that correct it.

Every known day is asked for again, as far ahead as days are wanted now: from what was known then of its weekday and of
the level over a week, a month and a quarter, and from its place in the week, in the month and beside breaks. By how
much it differed from the median of its weekday's last eight is answered first by a line, then by trees. Nothing later
than the day on which it is asked enters a question, so nothing looks ahead.

Source: Friedman, Greedy Function Approximation: A Gradient Boosting Machine, Annals of Statistics 29 (2001).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from services.scheduling.domain import levels
from services.scheduling.domain.levels import MOST_DAYS, Facts, Floats, Integers, Level

LEAST_DAYS = 150
"""Days with calls that are needed; below, there are too few questions to ask."""

LEADS = 4
"""How many distances are asked for, from a day ahead to the last wanted day."""

OWN, USUAL = (1, 4, 8, 26), 2
"""So many of the weekday's last days give a median each, and the place of the one that is corrected."""

RECENT = (7, 28, 91)
"""So many of the last days give a median each of what they had beyond their weekday's long median."""

ROUNDS, LEAVES, PACE, LEAST_QUESTIONS, RIDGE, BINS = 40, 4, 0.05, 30, 5.0, 31
"""Trees, leaves of each, the share of its correction that is taken, questions behind a leaf, what draws it to 0, and
how many steps a column is cut into."""

PLACES = 6
"""Columns of a question that say where the day stands; those after them say what was known."""

FAR, LINE_RIDGE = 1.5, 20.0
"""Differences beyond so many times the usual are cut off for the straight line; what draws its factors to 0."""

FAR_AHEAD = 28.0
"""Days ahead at which what was known is weighed as far ahead."""

HALF_LIFE_DAYS = 365.0
"""Age at which a question counts half."""


@dataclass(frozen=True, slots=True)
class _Past:
    """Running medians: of each weekday's own logarithms, and of all days' surplus over them, as of each known day."""

    number: Integers
    own_number: tuple[Integers, ...]
    own: tuple[Floats, ...]
    recent: Floats


def expect(known: Facts, calls: Floats, wanted: Facts) -> Level:
    """The median of the calls of the wanted days. calls: of the known days, all above zero, at least one.

    Where too few days are known the quick level stands for it.
    """
    if len(calls) < LEAST_DAYS:
        return levels.expect(known, calls, wanted, levels.QUICK)
    used = np.arange(max(0, len(calls) - MOST_DAYS), len(calls))
    days, logs = known.of(used), np.log(calls[used])
    past, last = _past(days, logs), int(days.number[-1])
    ahead = np.unique(np.linspace(1, int(wanted.number.max()) - last, LEADS).round()).astype(np.int64)
    asked = [_questions(past, days, np.full(len(logs), lead, dtype=np.int64)) for lead in ahead]
    questions, usual = (np.concatenate(each) for each in zip(*asked, strict=True))
    answers = np.tile(logs, len(ahead)) - usual
    weights = np.tile(0.5 ** ((last - days.number) / HALF_LIFE_DAYS), len(ahead))
    there = ~np.isnan(answers)
    now, base = _questions(past, wanted, wanted.number - last)
    questions, answers, weights = questions[there], answers[there], weights[there]
    line = _line(_terms(questions), answers, weights)
    rest = answers - _terms(questions) @ line
    found = base + _terms(now) @ line + _learn(questions, rest, weights, now)
    return Level(np.nan_to_num(np.exp(found)), np.ones(len(calls)))


def _terms(questions: Floats) -> Floats:
    """What a straight line can use: the differences known, as they are and by the days ahead, the month, the break."""
    known, month = np.nan_to_num(questions[:, PLACES:]), 2.0 * np.pi * questions[:, 2]
    waves = [wave(times * month) for times in (1, 2) for wave in (np.sin, np.cos)]
    near = questions[:, :1] / FAR_AHEAD
    return np.column_stack([np.ones(len(questions)), *waves, questions[:, 3], known, known * near])


def _line(terms: Floats, answers: Floats, weights: Floats) -> Floats:
    """The factors of the terms, by least squares with a ridge; answers far off are taken as less far."""
    usual = 1.4826 * float(np.median(np.abs(answers)))
    near = np.clip(answers, -FAR * usual, FAR * usual)
    pull = terms * weights[:, None]
    penalty = LINE_RIDGE * np.diag([0.0] + [1.0] * (terms.shape[1] - 1))
    return np.linalg.solve(pull.T @ terms + penalty, pull.T @ near).astype(np.float64)


def _learn(questions: Floats, answers: Floats, weights: Floats, now: Floats) -> Floats:
    """What the trees answer now. The library is loaded here: who forecasts nothing need not carry it."""
    from sklearn.ensemble import HistGradientBoostingRegressor
    from threadpoolctl import threadpool_limits

    trees = HistGradientBoostingRegressor(
        loss="absolute_error",
        max_iter=ROUNDS,
        max_leaf_nodes=LEAVES,
        learning_rate=PACE,
        min_samples_leaf=LEAST_QUESTIONS,
        l2_regularization=RIDGE,
        max_bins=BINS,
        early_stopping=False,
        random_state=0,
    )
    with threadpool_limits(1):
        answer: Floats = trees.fit(questions, answers, sample_weight=weights).predict(now)
    return answer


def _past(days: Facts, logs: Floats) -> _Past:
    rows = [np.flatnonzero(days.weekday == weekday) for weekday in range(7)]
    own = tuple(np.column_stack([_running(logs[each], count) for count in OWN]) for each in rows)
    surplus = np.zeros(len(logs))
    for each, medians in zip(rows, own, strict=True):
        surplus[each] = logs[each] - medians[:, -1]
    recent = np.column_stack([_running(surplus, count) for count in RECENT])
    return _Past(days.number, tuple(days.number[each] for each in rows), own, recent)


def _questions(past: _Past, days: Facts, ahead: Integers) -> tuple[Floats, Floats]:
    """What was known of the days so many days ahead of them, a row each, and the logarithm usual of their weekday.

    NaN: not known then.
    """
    until = days.number - ahead
    own = np.full((len(until), len(OWN)), np.nan)
    for weekday in np.unique(days.weekday):
        rows = np.flatnonzero(days.weekday == weekday)
        own[rows] = _as_of(past.own_number[weekday], past.own[weekday], until[rows])
    usual = own[:, USUAL]
    place = [ahead, days.weekday, days.month, days.after_break, days.since_break, days.until_break]
    return np.column_stack([*place, own - usual[:, None], _as_of(past.number, past.recent, until)]), usual


def _as_of(number: Integers, values: Floats, until: Integers) -> Floats:
    """The rows of the last days up to those asked for; NaN where there is none."""
    last = np.searchsorted(number, until, side="right") - 1
    answer = np.full((len(until), values.shape[1]), np.nan)
    answer[last >= 0] = values[last[last >= 0]]
    return answer


def _running(values: Floats, count: int) -> Floats:
    """The median of the last so many values as of each, of fewer where there are fewer."""
    first = [float(np.median(values[:end])) for end in range(1, min(count, len(values) + 1))]
    if len(values) < count:
        return np.array(first)
    return np.concatenate([first, np.median(sliding_window_view(values, count), axis=1)])
