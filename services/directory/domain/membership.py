"""Stretches of time in teams: one after the other, without a gap, the last one open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from services.kit import errors

TRANSFER = "zhongtai.directory.v1.DirectoryService/TransferEmployee"


@dataclass(frozen=True, slots=True)
class Membership:
    """A stretch of time in a team. team: `teams/{id}`. ISO days; end exclusive, empty while it lasts."""

    team: str
    start_date: str
    end_date: str = ""

    def covers(self, day: str) -> bool:
        """Whether a day is inside."""
        return self.start_date <= day and (not self.end_date or day < self.end_date)


Memberships = tuple[Membership, ...]


def team_on(spans: Memberships, day: str) -> str:
    """The team on a day; empty when there is none."""
    return next((span.team for span in spans if span.covers(day)), "")


def nearest(spans: Memberships, day: str) -> Membership:
    """The stretch that a day is in, or else the next one, or else the last."""
    return next((span for span in spans if not span.end_date or day < span.end_date), spans[-1])


def transfer(employee: str, spans: Memberships, team: str, start: str) -> Memberships:
    """Split the last stretch: until `start` as it was, from `start` on in the new team.

    Raises:
        WrongState: ALREADY_THERE; TRANSFER_OVERLAPS when the last stretch has not begun before `start`, with the
            first day that would do.
    """
    *past, last = spans
    if start <= last.start_date:
        raise _overlaps(employee, last, team, start)
    if last.team == team:
        raise errors.WrongState(
            "ALREADY_THERE",
            f"This person is in {team} since {last.start_date} already.",
            f"该员工自 {last.start_date} 起已在 {team}。",
            team=team,
            start_date=last.start_date,
        )
    return (*past, replace(last, end_date=start), Membership(team, start))


def correct(employee: str, spans: Memberships, team: str, today: str) -> Memberships:
    """Make the team of today another: a transfer today, or a correction where the stretch begins today or later.

    Raises:
        WrongState: TRANSFER_OVERLAPS when a transfer on a later day is planned.
    """
    if nearest(spans, today).team == team:
        return spans
    *past, last = spans
    if last.start_date < today:
        return transfer(employee, spans, team, today)
    if past and last.start_date > today:
        raise _overlaps(employee, last, team, today)
    if past and past[-1].team == team:
        return (*past[:-1], replace(past[-1], end_date=""))
    return (*past, replace(last, team=team))


def _overlaps(employee: str, last: Membership, team: str, start: str) -> errors.WrongState:
    first = (date.fromisoformat(last.start_date) + timedelta(days=1)).isoformat()
    offered = errors.Alternative(
        f"Transfer from {first} on",
        f"改为自 {first} 起调动",
        TRANSFER,
        {"name": employee, "team": team, "startDate": first},
    )
    return errors.WrongState(
        "TRANSFER_OVERLAPS",
        f"From {last.start_date} on this person is in {last.team}, so a transfer on {start} would overlap with that. "
        f"The first day that would do is {first}.",
        f"该员工自 {last.start_date} 起在 {last.team},{start} 起调动会与之重叠。最早可自 {first} 起调动。",
        alternatives=() if last.team == team else (offered,),
        team=last.team,
        start_date=start,
        since=last.start_date,
        first_date=first,
    )
