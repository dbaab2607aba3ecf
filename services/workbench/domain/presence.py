"""Who is away, and who stands in for whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Absence:
    """A time in which somebody is away, end exclusive."""

    employee: str
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class StandIn:
    """Somebody stands in for somebody: while that one is on leave, or from start to end (None is open)."""

    name: str
    absentee: str
    substitute: str
    while_absent: bool
    start: datetime | None
    end: datetime | None
    ended: bool
