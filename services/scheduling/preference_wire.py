"""Wishes, preferences and rotations between Python and protobuf."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Sequence

from services.kit import wire
from services.scheduling import wishing
from services.scheduling.domain import granted, roster_text, rule_library, wishes
from services.scheduling.domain.granted import Granted
from services.scheduling.domain.roster import Weights
from services.scheduling.domain.rotations import Follower, Rotation, Turn
from services.scheduling.domain.rules import WorkingTime
from services.scheduling.domain.wishes import Asked, Deadline, Kept, Kind, Rank, WishRule
from services.scheduling.store.preferences import Preferences
from services.scheduling.store.rosters import Roster
from services.scheduling.wishing import Calendar
from zhongtai.scheduling.v1 import preferences_pb2
from zhongtai.work.v1 import work_pb2

_DAY = dt.timedelta(days=1)
_MORE_REASONS = {
    granted.FROZEN: ("This day may no longer change.", "该日班表已冻结。"),
    granted.CLOSE_CALL: (
        "Nothing that the solver saw speaks against it; ask whoever plans.",
        "求解时未发现明显阻碍，可与排班员商量。",
    ),
}


def asked(told: preferences_pb2.Wish) -> Asked:
    """A wish as somebody asks for it.

    Raises:
        Invalid: BAD_DATE.
    """
    kind = Kind(preferences_pb2.WishKind.Name(told.kind).removeprefix("WISH_KIND_"))
    rank = Rank(preferences_pb2.WishRank.Name(told.rank).removeprefix("WISH_RANK_"))
    return Asked(wire.day(told.date, "date").isoformat(), kind, told.shift_type, rank)


def wish(kept: Kept) -> preferences_pb2.Wish:
    """A wish as kept."""
    return preferences_pb2.Wish(
        date=kept.asked.date,
        kind=_kind(kept.asked.kind),
        shift_type=kept.asked.code,
        rank=_rank(kept.asked.rank),
        employee=kept.employee,
        team=kept.team,
        state=preferences_pb2.WishState.Value(f"WISH_STATE_{kept.state.value}"),
        reason=kept.reason,
        reason_text=reason(kept.reason),
        roster=f"rosters/{kept.roster}" if kept.roster else "",
        author=kept.author,
        create_time=wire.timestamp(kept.created),
    )


def reason(code: str) -> work_pb2.Text | None:
    """Why a wish was not kept, in words; None when it was."""
    return wire.text(*_reasons().get(code, (code, code))) if code else None


@functools.cache
def _reasons() -> dict[str, tuple[str, str]]:
    known = rule_library.rules(WorkingTime(), Weights())
    return {each.code: (each.english, each.chinese) for each in known} | _MORE_REASONS


def calendar(employee: str, found: Calendar) -> preferences_pb2.WishCalendar:
    """A person's wish calendar."""
    return preferences_pb2.WishCalendar(
        employee=employee,
        wishes=[wish(each) for each in found.wishes],
        days=[_day(date, state, found.rule) for date, state in found.days.items()],
        months=[
            preferences_pb2.WishMonth(month=month, wishes=every, strong=strong)
            for month, (every, strong) in found.months.items()
        ],
        most_wishes=found.rule.most_wishes,
        most_strong=found.rule.most_strong,
    )


def _day(date: str, state: wishes.Day, rule: WishRule) -> preferences_pb2.WishDay:
    close = rule.deadline(date)
    return preferences_pb2.WishDay(
        date=date,
        state=preferences_pb2.WishDayState.Value(f"WISH_DAY_STATE_{state.value}"),
        close_time=wire.timestamp(close) if close is not None else None,
    )


def preferences(kept: Preferences) -> preferences_pb2.Preferences:
    """What somebody likes in general."""
    return preferences_pb2.Preferences(
        employee=kept.employee,
        shift_types=kept.shift_types,
        rest_weekdays=kept.rest_weekdays,
        etag=str(kept.version),
    )


def preferences_of(told: preferences_pb2.Preferences) -> Preferences:
    """What somebody says they like in general."""
    return Preferences(told.employee, tuple(told.shift_types), tuple(told.rest_weekdays))


def rule(kept: WishRule) -> preferences_pb2.WishRule:
    """How many wishes a centre takes."""
    return preferences_pb2.WishRule(
        centre=kept.centre,
        most_wishes=kept.most_wishes,
        most_strong=kept.most_strong,
        days_ahead=kept.days_ahead,
        deadlines=[
            preferences_pb2.WishDeadline(
                start_date=each.start_date, end_date=each.end_date, close_time=wire.timestamp(each.close)
            )
            for each in kept.deadlines
        ],
        etag=str(kept.version),
    )


def rule_of(told: preferences_pb2.WishRule, version: int) -> WishRule:
    """How many wishes a centre is to take.

    Raises:
        Invalid: BAD_DATE.
    """
    deadlines = tuple(
        Deadline(
            wire.day(each.start_date, "start_date").isoformat(),
            wire.day(each.end_date, "end_date").isoformat(),
            wire.moment(each.close_time),
        )
        for each in told.deadlines
    )
    return WishRule(told.centre, told.most_wishes, told.most_strong, told.days_ahead, deadlines, version)


def rotation(kept: Rotation) -> preferences_pb2.Rotation:
    """A rotation with who follows it."""
    return preferences_pb2.Rotation(
        code=kept.code,
        centre=kept.centre,
        title=wire.text(*kept.title),
        weeks=[preferences_pb2.RotationWeek(shift_types=week) for week in kept.weeks],
        followers=[
            preferences_pb2.RotationFollower(
                follower=each.name, start_date=each.start_date, end_date=each.end_date, start_week=each.start_week
            )
            for each in kept.followers
        ],
        retired=kept.retired,
        etag=str(kept.version),
    )


def rotation_calendar(employee: str, turns: Sequence[Turn]) -> preferences_pb2.RotationCalendar:
    """What rotations ask of a person."""
    followed = {turn.rotation.code: turn.rotation for turn in turns}
    return preferences_pb2.RotationCalendar(
        employee=employee,
        days=[
            preferences_pb2.RotationDay(
                date=turn.day.isoformat(),
                shift_type=turn.code,
                rotation=turn.rotation.code,
                week=turn.week,
                own=turn.follower.name == employee,
            )
            for turn in turns
        ],
        rotations=[
            preferences_pb2.FollowedRotation(code=code, title=wire.text(*each.title), week_count=len(each.weeks))
            for code, each in sorted(followed.items())
        ],
    )


def rotation_of(told: preferences_pb2.Rotation, version: int) -> Rotation:
    """A rotation as somebody asks for it.

    Raises:
        Invalid: BAD_DATE.
    """
    return Rotation(
        code=told.code,
        centre=told.centre,
        title=(told.title.en or told.code, told.title.zh or told.code),
        weeks=tuple(tuple(week.shift_types) for week in told.weeks),
        followers=tuple(_follower(each) for each in told.followers),
        retired=told.retired,
        version=version,
    )


def _follower(told: preferences_pb2.RotationFollower) -> Follower:
    start = wire.day(told.start_date, "start_date").isoformat()
    end = wire.day(told.end_date, "end_date").isoformat() if told.end_date else ""
    return Follower(told.follower, start, end, told.start_week)


def roster_wishes(roster: Roster) -> preferences_pb2.RosterWishes:
    """What became of everybody's wishes in a roster."""
    by_person = roster_text.to_wishes(roster.result)
    first = dt.date.fromisoformat(roster.start_date)
    every = [each for own in by_person.values() for each in own]
    ordered = sorted(by_person.items(), key=lambda each: (-sum(not one.kept for one in each[1]), each[0]))
    return preferences_pb2.RosterWishes(
        name=roster.name,
        ranks=[
            preferences_pb2.RankedWishes(rank=_rank(rank), wished=wished, granted=count)
            for rank, (wished, count) in wishing.ranked(every).items()
        ],
        people=[_person(first, employee, own) for employee, own in ordered],
    )


def _person(first: dt.date, employee: str, own: Sequence[Granted]) -> preferences_pb2.PersonWishes:
    return preferences_pb2.PersonWishes(
        employee=employee,
        wishes=[
            preferences_pb2.RosterWish(
                date=(first + _DAY * each.wish.day).isoformat(),
                kind=_kind(wishes.kind_of(each.wish)),
                shift_type=each.wish.code,
                rank=_rank(wishes.RANKS[each.wish.weight]),
                granted=each.kept,
                reason=each.reason,
                reason_text=reason(each.reason),
                cost=each.cost,
            )
            for each in own
        ],
        granted=sum(each.kept for each in own),
    )


def _kind(kind: Kind) -> preferences_pb2.WishKind.ValueType:
    return preferences_pb2.WishKind.Value(f"WISH_KIND_{kind.value}")


def _rank(rank: Rank) -> preferences_pb2.WishRank.ValueType:
    return preferences_pb2.WishRank.Value(f"WISH_RANK_{rank.value}")
