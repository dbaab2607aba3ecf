"""Rotations: a cycle of weeks of shift types, who follows it, and what it asks of a person on a date.

A rotation is an aim for rosters: the solver keeps near it, and the roster is what counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from services.kit.errors import Invalid

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Follower:
    """A team or a person who follows a rotation on the dates [start_date, end_date); empty end: while it lasts.

    start_week: the week of the rotation, from 1, that the calendar week of the start date is.
    """

    name: str
    start_date: str
    end_date: str
    start_week: int

    def on(self, day: str) -> bool:
        """Whether it is in force on a date."""
        return self.start_date <= day and (not self.end_date or day < self.end_date)


@dataclass(frozen=True, slots=True)
class Rotation:
    """A rotation. weeks: seven codes each, Monday first, "" a day off. title: English, Chinese."""

    code: str
    centre: str
    title: tuple[str, str]
    weeks: tuple[tuple[str, ...], ...]
    followers: tuple[Follower, ...] = ()
    retired: bool = False
    version: int = 1

    @property
    def name(self) -> str:
        """What it goes by on record."""
        return f"{self.centre}/rotations/{self.code}"

    def week_of(self, follower: Follower, day: date) -> int:
        """The week of it, from 1, in which a date lies for a follower."""
        start = date.fromisoformat(follower.start_date)
        weeks = (_monday(day) - _monday(start)).days // 7
        return (follower.start_week - 1 + weeks) % len(self.weeks) + 1


@dataclass(frozen=True, slots=True)
class Turn:
    """What a rotation asks of somebody on a date, by which of those who follow it."""

    day: date
    rotation: Rotation
    follower: Follower

    @property
    def week(self) -> int:
        """The week of the rotation, from 1."""
        return self.rotation.week_of(self.follower, self.day)

    @property
    def code(self) -> str:
        """The shift type, or "" for a day off."""
        return self.rotation.weeks[self.week - 1][self.day.weekday()]


Followed = Mapping[str, Sequence[tuple[Rotation, Follower]]]


def check(rotation: Rotation) -> None:
    """See that followers begin with a week that there is, and end after they begin.

    Raises:
        Invalid: WEEK_UNKNOWN, SPAN_REVERSED.
    """
    for each in rotation.followers:
        if not 1 <= each.start_week <= len(rotation.weeks):
            raise Invalid(
                "WEEK_UNKNOWN",
                f"This rotation has {len(rotation.weeks)} weeks; there is no week {each.start_week}.",
                f"该轮班模式只有 {len(rotation.weeks)} 周，没有第 {each.start_week} 周。",
                week=each.start_week,
            )
        if each.end_date and each.end_date <= each.start_date:
            raise Invalid(
                "SPAN_REVERSED",
                "The end date must be after the start date.",
                "结束日期须晚于开始日期。",
                start=each.start_date,
                end=each.end_date,
            )


def by_follower(rotations: Sequence[Rotation]) -> Followed:
    """The rotations in use by who follows them, those that begin last first."""
    found: dict[str, list[tuple[Rotation, Follower]]] = {}
    for rotation in rotations:
        for each in () if rotation.retired else rotation.followers:
            found.setdefault(each.name, []).append((rotation, each))
    for followed in found.values():
        followed.sort(key=lambda pair: (pair[1].start_date, pair[0].code), reverse=True)
    return found


def asked_of(followed: Followed, employee: str, team: str, day: date) -> str | None:
    """What rotations ask of a person on a date: a code, "" for a day off, None where no rotation is in force."""
    turn = turn_of(followed, employee, team, day)
    return turn.code if turn is not None else None


def turn_of(followed: Followed, employee: str, team: str, day: date) -> Turn | None:
    """Which rotation counts for a person on a date, if any is in force.

    Somebody's own goes before that of the team; of several, the one that began last counts.
    """
    text = day.isoformat()
    for name in (employee, team):
        for rotation, follower in followed.get(name, ()):
            if follower.on(text):
                return Turn(day, rotation, follower)
    return None


def _monday(day: date) -> date:
    return day - _DAY * day.weekday()
