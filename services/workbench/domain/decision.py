"""Decisions as recorded (处置记录), and the look at samples of them afterwards."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from services.kit.errors import WrongState


@dataclass(frozen=True, slots=True)
class Record:
    """A decision. told: everything it rested on, opaque here. serial: of the subject's change; one record each."""

    id: str
    subject: str
    serial: int
    action: str
    centre: str
    team: str
    employee: str
    told: bytes
    decided: datetime
    sampled: bool = False
    reviewer: str = ""
    review: str = ""

    @property
    def name(self) -> str:
        """The resource name."""
        return f"decisions/{self.id}"


def review(record: Record, actor: str, found: str) -> Record:
    """Note what the look found, FINE or WRONG; a second look replaces the first.

    Raises:
        WrongState: NOT_SAMPLED.
    """
    if not record.sampled:
        raise WrongState(
            "NOT_SAMPLED",
            "This decision was not sampled for a look afterwards.",
            "该处置未被抽中复核。",
            decision=record.name,
        )
    return replace(record, reviewer=actor, review=found)
