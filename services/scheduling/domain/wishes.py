"""Wishes for dates: of which kinds and ranks, how many a month, until when, and how the solver sees them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from services.kit.errors import Invalid, WrongState
from services.scheduling.domain.roster import Wish

_DAY = timedelta(days=1)


class Kind(StrEnum):
    """What is wished of a date."""

    OFF = "OFF"
    SHIFT = "SHIFT"
    NOT_SHIFT = "NOT_SHIFT"


class Rank(StrEnum):
    """How much it matters, the most first."""

    STRONG = "STRONG"
    MEDIUM = "MEDIUM"
    MILD = "MILD"


class State(StrEnum):
    """What became of it."""

    WAITING = "WAITING"
    GRANTED = "GRANTED"
    DENIED = "DENIED"


class Day(StrEnum):
    """Whether a date takes wishes, or why not."""

    OPEN = "OPEN"
    PAST = "PAST"
    DEADLINE = "DEADLINE"
    ROSTERED = "ROSTERED"
    TOO_FAR = "TOO_FAR"


WEIGHTS = {Rank.STRONG: 5, Rank.MEDIUM: 3, Rank.MILD: 1}
"""What each rank weighs, as `roster.Wish` takes it. Source: domain reference 3.2, wishes weigh by rank."""

RANKS = {weight: rank for rank, weight in WEIGHTS.items()}


@dataclass(frozen=True, slots=True)
class Asked:
    """A wish for a date. code: the shift type that is wanted or not; empty for a day off."""

    date: str
    kind: Kind
    code: str
    rank: Rank


@dataclass(frozen=True, slots=True)
class Kept:
    """A wish as it is kept. reason: why it was denied, as a code. roster: id of the one that decided it."""

    employee: str
    team: str
    centre: str
    asked: Asked
    author: str
    created: datetime
    state: State = State.WAITING
    reason: str = ""
    roster: str = ""


@dataclass(frozen=True, slots=True)
class Deadline:
    """Until when wishes for the dates [start_date, end_date) are taken."""

    start_date: str
    end_date: str
    close: datetime


@dataclass(frozen=True, slots=True)
class WishRule:
    """How many wishes a centre takes of a person for the dates of a month, how far ahead, and until when."""

    centre: str
    most_wishes: int = 8
    most_strong: int = 2
    days_ahead: int = 92
    deadlines: tuple[Deadline, ...] = ()
    version: int = 0

    def deadline(self, day: str) -> datetime | None:
        """Until when wishes for a date are taken; None where no deadline is set."""
        found = (each.close for each in self.deadlines if each.start_date <= day < each.end_date)
        return next(found, None)


def check_rule(rule: WishRule) -> None:
    """See that the deadlines are spans of dates that do not meet.

    Raises:
        Invalid: SPAN_REVERSED, DEADLINES_OVERLAP.
    """
    ordered = sorted(rule.deadlines, key=lambda each: each.start_date)
    for each in ordered:
        if each.end_date <= each.start_date:
            raise Invalid(
                "SPAN_REVERSED",
                "The end date must be after the start date.",
                "结束日期须晚于开始日期。",
                start=each.start_date,
                end=each.end_date,
            )
    for one, other in itertools.pairwise(ordered):
        if other.start_date < one.end_date:
            raise Invalid(
                "DEADLINES_OVERLAP",
                f"Two deadlines are set for {other.start_date}. A date has one.",
                f"{other.start_date} 设置了两个截止时间，每个日期只能有一个。",
                date=other.start_date,
            )


def day_state(day: date, rule: WishRule, *, today: date, now: datetime, rostered: bool) -> Day:
    """Whether a date takes wishes.

    rostered: a roster over it is being drafted or in force. today: by the clock of the site.
    """
    if day <= today:
        return Day.PAST
    if rostered:
        return Day.ROSTERED
    close = rule.deadline(day.isoformat())
    if close is not None and close <= now:
        return Day.DEADLINE
    return Day.TOO_FAR if day > today + _DAY * rule.days_ahead else Day.OPEN


_CLOSED = {
    Day.PAST: ("it has come", "该日期已到"),
    Day.DEADLINE: ("its deadline has passed", "征集已截止"),
    Day.ROSTERED: ("its roster is being made or in force", "班表正在编制或已生效"),
    Day.TOO_FAR: ("it lies too far ahead", "日期过远，尚未开放"),
}


def need_open(states: Mapping[str, Day]) -> None:
    """See that every date takes wishes.

    Raises:
        WrongState: WISHES_CLOSED, with the first date that does not.
    """
    for day, state in sorted(states.items()):
        if state is not Day.OPEN:
            english, chinese = _CLOSED[state]
            raise WrongState(
                "WISHES_CLOSED",
                f"Wishes for {day} are closed: {english}.",
                f"{day} 的意愿已不能修改：{chinese}。",
                date=day,
                state=state.value,
            )


def counted(wishes: Iterable[Asked]) -> dict[str, tuple[int, int]]:
    """Wishes and strong ones by month, `2026-12`."""
    found: dict[str, tuple[int, int]] = {}
    for each in wishes:
        every, strong = found.get(each.date[:7], (0, 0))
        found[each.date[:7]] = every + 1, strong + (each.rank is Rank.STRONG)
    return found


def need_room(rule: WishRule, before: Sequence[Asked], after: Sequence[Asked]) -> None:
    """See that no month holds more wishes than the rule takes, unless it did before and holds no more than then.

    Raises:
        WrongState: WISH_LIMIT.
    """
    was = counted(before)
    for month, (every, strong) in sorted(counted(after).items()):
        every_before, strong_before = was.get(month, (0, 0))
        if every > max(rule.most_wishes, every_before):
            raise _full(month, rule.most_wishes, "wishes", "意愿")
        if strong > max(rule.most_strong, strong_before):
            raise _full(month, rule.most_strong, "strong wishes", "非常重要的意愿")


def _full(month: str, most: int, english: str, chinese: str) -> WrongState:
    return WrongState(
        "WISH_LIMIT",
        f"At most {most} {english} for the dates of {month}. Take one back or rank it lower.",
        f"{month} 最多可提交 {most} 个{chinese}，请撤回一个或降低其重要程度。",
        month=month,
        most=most,
    )


def for_solver(wishes: Iterable[Asked], first: date, days: int) -> tuple[Wish, ...]:
    """The wishes for the days of a roster as its solver takes them."""
    found = []
    for each in wishes:
        place = (date.fromisoformat(each.date) - first).days
        if 0 <= place < days:
            found.append(Wish(place, each.code, WEIGHTS[each.rank], unwanted=each.kind is Kind.NOT_SHIFT))
    return tuple(found)


def kind_of(wish: Wish) -> Kind:
    """What a wish of the solver wishes."""
    if not wish.code:
        return Kind.OFF
    return Kind.NOT_SHIFT if wish.unwanted else Kind.SHIFT


def denied_permille(states: Iterable[State]) -> int:
    """The share of decided wishes that were denied; 0 where none was decided."""
    decided = [each for each in states if each is not State.WAITING]
    return 1000 * sum(each is State.DENIED for each in decided) // len(decided) if decided else 0
