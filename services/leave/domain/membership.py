"""A leave that crosses a transfer: which part falls under which team, and so under whose cover."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from services.kit import errors
from services.leave.domain import charging


@dataclass(frozen=True, slots=True)
class Membership:
    """Where a person belongs. first, last: both inclusive, by work date; last None while it lasts."""

    team: str
    zone: str
    first: date
    last: date | None = None

    def holds_on(self, day: date) -> bool:
        """Say whether the person belongs there on a day."""
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class TeamPart:
    """The charges of a leave that fall under one team."""

    team: str
    zone: str
    charges: tuple[charging.DayCharge, ...]


def split(charges: Iterable[charging.DayCharge], memberships: Iterable[Membership]) -> tuple[TeamPart, ...]:
    """Give the parts of a leave by team, in order of time; the first part's team decides, all are told.

    A night shift that a transfer cuts stays with the team of the day it starts on.

    Raises:
        Invalid: NO_TEAM when the person belongs nowhere on a work date.
    """
    known = tuple(memberships)
    parts: list[TeamPart] = []
    for charge in sorted(charges, key=lambda one: one.work_date):
        home = next((place for place in known if place.holds_on(charge.work_date)), None)
        if home is None:
            raise errors.Invalid(
                "NO_TEAM",
                f"On {charge.work_date} the person belongs to no team. Choose days of their employment.",
                f"{charge.work_date} 当日未归属任何班组，请选择在职期间的日期。",
                work_date=charge.work_date,
            )
        if parts and (parts[-1].team, parts[-1].zone) == (home.team, home.zone):
            parts[-1] = TeamPart(home.team, home.zone, (*parts[-1].charges, charge))
        else:
            parts.append(TeamPart(home.team, home.zone, (charge,)))
    return tuple(parts)
