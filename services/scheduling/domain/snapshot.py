"""What was forecast of a day on the nights before it, and how good that was once the day was known.

Source: domain reference 2.2 (weighted absolute percentage error, by interval and by day).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from services.scheduling.domain.demand import Expected
from services.scheduling.domain.intake import Slot

DAYS_AHEAD = 28
"""Days that are kept of each night."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A slot as it was foreseen. calls: with adjustments. unadjusted: as the model said."""

    start: datetime
    calls: float
    unadjusted: float
    low: float
    high: float
    aht_s: float


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What was forecast of a day in the night that `made_date` began."""

    queue: str
    centre: str
    made_date: date
    date: date
    model: str
    slots: tuple[Foreseen, ...]

    @property
    def lead_days(self) -> int:
        """Days from the night to the day."""
        return (self.date - self.made_date).days


@dataclass(frozen=True, slots=True)
class Score:
    """Errors of a day's forecast, to be added up over days before they are divided.

    forecast, offered: contacts of the slots that are known. errors: Σ|error|. covered: open slots within the 10 % and
    90 % quantiles, of `open`. aht_error, seconds: Σ handled·|error| and Σ seconds of slots of which they are known.
    """

    offered: int = 0
    forecast: float = 0.0
    slot_error: float = 0.0
    day_error: float = 0.0
    unadjusted_error: float = 0.0
    covered: int = 0
    open: int = 0
    aht_error: float = 0.0
    seconds: int = 0

    def __add__(self, other: Score) -> Score:
        """The errors of both."""
        return Score(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Scores of forecasts made so many days ahead, added up."""

    lead_days: int
    day_count: int
    score: Score


def foreseen(adjusted: Expected, unadjusted: Expected) -> Foreseen:
    """A slot of a forecast, with adjustments and without."""
    return Foreseen(adjusted.start, adjusted.calls, unadjusted.calls, adjusted.low, adjusted.high, adjusted.aht_s)


def score(slots: Sequence[Foreseen], came: Iterable[Slot]) -> Score:
    """How good the forecast of a day was. came: what is learnt from it; slots that are not known count nowhere."""
    actual = {slot.start: slot for slot in came}
    known = [(slot, actual[slot.start]) for slot in slots if slot.start in actual]
    offered = sum(each.offered for _, each in known)
    forecast = math.fsum(slot.calls for slot, _ in known)
    handled = [(slot, each) for slot, each in known if each.handled and each.handle_seconds is not None]
    opened = [(slot, each) for slot, each in known if slot.calls > 0]
    return Score(
        offered=offered,
        forecast=forecast,
        slot_error=math.fsum(abs(slot.calls - each.offered) for slot, each in known),
        day_error=abs(forecast - offered),
        unadjusted_error=math.fsum(abs(slot.unadjusted - each.offered) for slot, each in known),
        covered=sum(slot.low <= each.offered <= slot.high for slot, each in opened),
        open=len(opened),
        aht_error=math.fsum(
            abs((each.handled or 0) * slot.aht_s - (each.handle_seconds or 0)) for slot, each in handled
        ),
        seconds=sum(each.handle_seconds or 0 for _, each in handled),
    )


def by_lead(scores: Iterable[tuple[int, Score]]) -> list[Accuracy]:
    """Scores of days, added up by days ahead, nearest first."""
    found: dict[int, Accuracy] = {}
    for lead, each in scores:
        before = found.get(lead, Accuracy(lead, 0, Score()))
        found[lead] = Accuracy(lead, before.day_count + 1, before.score + each)
    return [found[lead] for lead in sorted(found)]
