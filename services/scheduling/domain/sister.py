"""A queue too young to forecast itself borrows the shape of a sister queue, at its own level.

Source: domain reference 2.5 (cold start below eight weeks).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from services.scheduling.domain import forecast
from services.scheduling.domain.calendar import Calendar
from services.scheduling.domain.forecast import Floats, Model
from services.scheduling.domain.history import History

PRIOR_DAYS = 7.0
"""Days' worth of the sister's calls for which the planner's expectation of the level stands."""


def calls(
    sister: History,
    young: History | None,
    days: Sequence[date],
    *,
    expected_ratio: float,
    calendar: Calendar | None = None,
) -> Floats:
    """Calls of the young queue by day and slot: the sister's forecast times the ratio of the two.

    Days must lie after the sister's history. expected_ratio: calls of the young queue for each of the sister's, from
    what drives them (customers, contracts); what the young queue has seen itself speaks the more, the longer it is.

    Raises:
        ValueError: the ratio is not above zero, or the slots of the queues differ.
    """
    if not (np.isfinite(expected_ratio) and expected_ratio > 0):
        raise ValueError(f"a ratio of {expected_ratio} to the sister queue is not above zero")
    if young is not None and young.slot_minutes != sister.slot_minutes:
        raise ValueError(f"slots of {young.slot_minutes} and of {sister.slot_minutes} minutes cannot be compared")
    own = expected_ratio if young is None else ratio(sister, young, expected_ratio)
    answer: Floats = forecast.calls(sister, days, Model.LEVEL_BLEND, calendar) * own
    return answer


def ratio(sister: History, young: History, expected: float) -> float:
    """Calls of the young queue for each of the sister's over the slots that both know, drawn to what is expected."""
    theirs = sister.between(young.first_day, len(young.calls))
    both = ~np.isnan(theirs) & ~np.isnan(young.calls)
    usual = np.nansum(sister.calls, axis=1)
    prior = PRIOR_DAYS * float(usual[usual > 0].mean()) if (usual > 0).any() else 1.0
    return (float(young.calls[both].sum()) + prior * expected) / (float(theirs[both].sum()) + prior)
