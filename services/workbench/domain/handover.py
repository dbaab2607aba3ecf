"""The shift handover (交接班): signed by one, accepted by another."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from services.kit.errors import WrongState

LOOK_AHEAD = timedelta(hours=24)
FIRST_LOOK_BACK = timedelta(hours=24)


class State(enum.StrEnum):
    """Where a handover stands. COMPILED: only looked at, never kept."""

    COMPILED = "COMPILED"
    SIGNED = "SIGNED"
    ACCEPTED = "ACCEPTED"


@dataclass(frozen=True, slots=True)
class Handover:
    """A handover. pack: what stood in it when it was signed, opaque here. taker: empty for any lead of the team."""

    id: str
    team: str
    giver: str
    taker: str
    state: State
    note: str
    signed: datetime
    centre: str = ""
    accepted: datetime | None = None
    pack: bytes = b""

    @property
    def name(self) -> str:
        """The resource name."""
        return f"handovers/{self.id}"


def accept(handover: Handover, actor: str, now: datetime) -> Handover:
    """Take over; whoever accepts becomes the taker, so that nothing waits for the one who was named.

    Raises:
        WrongState: NOT_SIGNED when it was accepted before, OWN_HANDOVER.
    """
    if handover.state is not State.SIGNED:
        raise WrongState(
            "NOT_SIGNED",
            f"This handover was already accepted by {handover.taker}.",
            f"该交接已由 {handover.taker} 接收。",
            taker=handover.taker,
        )
    if handover.giver == actor:
        raise WrongState(
            "OWN_HANDOVER",
            "You signed this handover, so somebody else has to accept it.",
            "该交接由您签出，须由他人接收。",
            giver=actor,
        )
    return replace(handover, state=State.ACCEPTED, taker=actor, accepted=now)
