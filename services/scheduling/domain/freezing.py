"""The freeze horizon (冻结期): which changes of what people know of need their consent, and what is kept of each.

Source: domain reference 3.2, policy of the centre: published shifts of the next days change only as the person agrees.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from services.scheduling.domain.worked import Worked

ASKED, RECORDED = "ASKED", "RECORDED"
LEAVE, LEFT, CENTRE_CLOSED = "LEAVE", "LEFT", "CENTRE_CLOSED"
"""Grounds that the platform finds, and the one that only takes shifts away."""

ANSWER_WITHIN = timedelta(hours=24)
"""How long somebody is asked, unless the time concerned begins before."""


@dataclass(frozen=True, slots=True)
class Part:
    """A date of somebody's as it is and as it would be. was: cancelled, or None, where the date is free."""

    was: Worked | None
    becomes: Worked

    @property
    def free_before(self) -> bool:
        """Whether nothing is worked on the date as it is."""
        return self.was is None or self.was.cancelled


@dataclass(frozen=True, slots=True)
class Agreement:
    """What whoever changes shifts says of consent. basis: empty asks the people. agreed: when they did; None: now."""

    basis: str = ""
    reason: str = ""
    agreed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """A change of one person's published shifts inside the horizon: asked of the person, or resting on a ground.

    owner: who changes them. roster: id, empty for edits. deadline: None where nobody is asked.
    """

    id: str
    employee: str
    team: str
    centre: str
    state: str
    basis: str
    owner: str
    reason: str
    roster: str
    parts: tuple[Part, ...]
    created: datetime
    deadline: datetime | None = None
    answered: datetime | None = None
    version: int = 1

    @property
    def name(self) -> str:
        """Its resource name."""
        return f"shiftConsents/{self.id}"

    @property
    def dates(self) -> list[str]:
        """The work dates concerned, in order."""
        return [part.becomes.work_date for part in self.parts]

    @property
    def paid_minutes(self) -> int:
        """Paid minutes of what is taken away because the centre closes: they stay due.

        Source: 工资支付暂行规定 art. 12 (1994-12-06): a stop that is not the workers' doing is paid as agreed.
        """
        if self.basis != CENTRE_CLOSED:
            return 0
        return sum(part.was.paid_minutes for part in self.parts if part.was is not None)


def differs_from(part: Part) -> datetime | None:
    """The first instant at which the person's time is another than before; None where only skill or breaks differ."""
    was, becomes = part.was, part.becomes
    if was is None or was.cancelled:
        return None if becomes.cancelled else becomes.start
    if becomes.cancelled:
        return was.start
    if was.start != becomes.start:
        return min(was.start, becomes.start)
    return min(was.end, becomes.end) if was.end != becomes.end else None


def is_inside(part: Part, today: date, days: int, now: datetime) -> bool:
    """Whether a change of somebody's time lies in the horizon of so many days from today on, and is yet to come.

    What has begun is no longer frozen but over: attendance tells of it.
    """
    at = differs_from(part)
    after = today + timedelta(days=days)
    return at is not None and at > now and today.isoformat() <= part.becomes.work_date < after.isoformat()


def deadline(parts: Sequence[Part], now: datetime) -> datetime:
    """Until when somebody may answer: a day, or before the first time concerned begins."""
    begins = [at for part in parts if (at := differs_from(part)) is not None and at > now]
    return min([now + ANSWER_WITHIN, *begins])


def found_basis(part: Part, *, employed: bool, away: Sequence[tuple[datetime, datetime]]) -> str:
    """The ground that facts give a change by themselves: whoever left, or is on approved leave over the whole shift.

    away: spans of approved leave of the person.
    """
    was = part.was
    if was is None or not part.becomes.cancelled:
        return ""
    if not employed:
        return LEFT
    return LEAVE if any(start <= was.start and was.end <= end for start, end in away) else ""
