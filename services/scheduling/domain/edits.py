"""What planners change of a span of figures: set, added to, scaled or left out. What lies below stays as it was."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.kit.errors import Invalid
from services.scheduling.domain.intake import Slot

MOST_DAYS = 800
"""Longest window of an edit."""


class Effect(StrEnum):
    """What is done to a figure of every slot of the window."""

    SET = "SET"
    ADD = "ADD"
    SCALE = "SCALE"
    LEAVE_OUT = "LEAVE_OUT"


class Measure(StrEnum):
    """Which figure: contacts, or the mean handling time in seconds."""

    CONTACTS = "CONTACTS"
    HANDLING_TIME = "HANDLING_TIME"


class Kind(StrEnum):
    """Why history is edited."""

    CORRECTION = "CORRECTION"
    OUTAGE = "OUTAGE"
    CAMPAIGN = "CAMPAIGN"
    ONE_OFF = "ONE_OFF"


@dataclass(frozen=True, slots=True)
class Change:
    """A change of the slots that start in [start, end). value: a figure or a factor; 0 where slots are left out."""

    start: datetime
    end: datetime
    measure: Measure
    effect: Effect
    value: float

    def touches(self, start: datetime) -> bool:
        """Whether a slot that starts then is in the window."""
        return self.start <= start < self.end

    def of(self, figure: float) -> float:
        """The figure after it, never below nought."""
        if self.effect is Effect.SET:
            return self.value
        return max(0.0, figure + self.value if self.effect is Effect.ADD else figure * self.value)

    def check(self) -> None:
        """See that it can be.

        Raises:
            Invalid: SPAN_REVERSED, SPAN_TOO_LONG, BAD_EDIT.
        """
        if self.end <= self.start:
            raise Invalid("SPAN_REVERSED", "The end must be after the start.", "结束时间须晚于开始时间。")
        if (self.end - self.start).days > MOST_DAYS:
            raise Invalid(
                "SPAN_TOO_LONG", f"At most {MOST_DAYS} days at a time.", f"每次最多 {MOST_DAYS} 天。", most=MOST_DAYS
            )
        if self.effect is Effect.LEAVE_OUT:
            wrong = self.value != 0 or self.measure is not Measure.CONTACTS
        else:
            wrong = not math.isfinite(self.value) or (self.effect is not Effect.ADD and self.value < 0)
        if wrong:
            raise Invalid(
                "BAD_EDIT",
                "Give a value that is not below nought to set or scale by, and none where slots are left out.",
                "设定值与倍数不能为负数；剔除时段时不需填写数值。",
                effect=self.effect.value,
            )


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit of a queue's history. withdraw_time: None while it stands."""

    id: str
    queue: str
    centre: str
    kind: Kind
    change: Change
    reason: str
    owner: str
    create_time: datetime
    withdraw_time: datetime | None = None


@dataclass(frozen=True, slots=True)
class Touched:
    """How many slots of a history an edit stands over."""

    edit: Edit
    slot_count: int


def apply(slots: Sequence[Slot], edits: Iterable[Edit]) -> tuple[list[Slot], list[Touched]]:
    """What is to be learnt from, and what the edits did to it. edits: those that stand, in the order they were made."""
    learnt, touched = list(slots), []
    for edit in edits:
        change, kept, count = edit.change, [], 0
        for slot in learnt:
            if not change.touches(slot.start):
                kept.append(slot)
                continue
            count += 1
            if change.effect is not Effect.LEAVE_OUT:
                kept.append(_changed(slot, change))
        learnt = kept
        if count:
            touched.append(Touched(edit, count))
    return learnt, touched


def _changed(slot: Slot, change: Change) -> Slot:
    """A slot with one figure changed. Contacts are whole; the time of a slot of which none is known stays unknown.

    What callers met grows with the contacts, so that shares and means stay; of contacts that none saw nothing is known.
    """
    if change.measure is Measure.CONTACTS:
        offered = round(change.of(slot.offered))
        met = slot.served.scaled(offered / slot.offered) if slot.served and slot.offered and offered else None
        return dataclasses.replace(slot, offered=offered, served=met)
    if not slot.handled or slot.handle_seconds is None:
        return slot
    mean = change.of(slot.handle_seconds / slot.handled)
    return dataclasses.replace(slot, handle_seconds=round(mean * slot.handled))
