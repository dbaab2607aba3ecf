"""What people make of a forecast: adjustments that stand over it, and copies with other assumptions."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from services.scheduling.domain.demand import HIGH, LOW, Expected
from services.scheduling.domain.edits import Change, Measure
from services.scheduling.domain.forecast import Spread


@dataclass(frozen=True, slots=True)
class Adjustment:
    """An adjustment of a queue's forecasts. forecast: id of the what-if copy it is for alone; empty: of all others.

    withdraw_time: None while it stands.
    """

    id: str
    queue: str
    centre: str
    forecast: str
    change: Change
    reason: str
    owner: str
    create_time: datetime
    withdraw_time: datetime | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """What makes a forecast a copy of another. adopt_time: None while it is a what-if."""

    forecast: str
    queue: str
    centre: str
    source: str
    title: str
    owner: str
    calls_permille: int
    aht_permille: int
    adopt_time: datetime | None = None


def apply(slots: Sequence[Expected], adjustments: Iterable[Adjustment], spread: Spread) -> tuple[Expected, ...]:
    """The slots with adjustments over them, in the order they were made. Quantiles follow the adjusted contacts."""
    found = list(slots)
    for change in [each.change for each in adjustments]:
        for place, slot in enumerate(found):
            if not change.touches(slot.start):
                continue
            if change.measure is Measure.CONTACTS:
                found[place] = _with_calls(slot, change.of(slot.calls), spread)
            elif slot.aht_s > 0:
                found[place] = dataclasses.replace(slot, aht_s=round(change.of(slot.aht_s), 3))
    return tuple(found)


def scaled(slots: Sequence[Expected], calls: float, aht: float, spread: Spread) -> tuple[Expected, ...]:
    """The slots with so many times the contacts, each so many times as long."""
    return tuple(
        dataclasses.replace(_with_calls(slot, slot.calls * calls, spread), aht_s=round(slot.aht_s * aht, 3))
        for slot in slots
    )


def _with_calls(slot: Expected, calls: float, spread: Spread) -> Expected:
    """A slot with other contacts: as wide as forecasts of so many are, or as wide in proportion as it was."""
    if spread.errors:
        low, high = (float(spread.at(np.array([calls]), share)[0]) for share in (LOW, HIGH))
    else:
        low, high = (part * calls / slot.calls if slot.calls > 0 else calls for part in (slot.low, slot.high))
    return dataclasses.replace(slot, calls=round(calls, 3), low=round(low, 3), high=round(high, 3))
