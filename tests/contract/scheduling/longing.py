"""Wishes, preferences and rotations as people ask for them, for the tests of both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from services.kit import auth, wire
from tests.conftest import CENTRE, World
from tests.contract.scheduling import examples
from tests.contract.scheduling.supply import PLANNER, at
from zhongtai.scheduling.v1 import preferences_pb2
from zhongtai.work.v1 import work_pb2

OFF, SHIFT, NOT_SHIFT = (preferences_pb2.WishKind.Value(f"WISH_KIND_{each}") for each in ("OFF", "SHIFT", "NOT_SHIFT"))
STRONG, MEDIUM, MILD = (preferences_pb2.WishRank.Value(f"WISH_RANK_{each}") for each in ("STRONG", "MEDIUM", "MILD"))
WAITING, GRANTED, DENIED = (
    preferences_pb2.WishState.Value(f"WISH_STATE_{each}") for each in ("WAITING", "GRANTED", "DENIED")
)


def wish(date: str, rank: int = MILD, *, kind: int = OFF, code: str = "") -> preferences_pb2.Wish:
    return preferences_pb2.Wish(date=date, kind=kind, shift_type=code, rank=rank)


def wished(
    world: World, who: auth.Caller, employee: str, *asked: preferences_pb2.Wish, request_id: str = ""
) -> list[preferences_pb2.Wish]:
    request = preferences_pb2.PutWishesRequest(
        employee=employee, wishes=asked, request_id=request_id or examples.request_id()
    )
    return list(world.call("PutWishes", request, who).wishes)


def withdrawn(world: World, who: auth.Caller, employee: str, *dates: str) -> int:
    request = preferences_pb2.WithdrawWishesRequest(employee=employee, dates=dates, request_id=examples.request_id())
    return int(world.call("WithdrawWishes", request, who).withdrawn_count)


def listed(
    world: World, who: auth.Caller = PLANNER, *, start: str = "2026-11-20", end: str = "2026-12-31", **more: Any
) -> preferences_pb2.ListWishesResponse:
    return world.call("ListWishes", preferences_pb2.ListWishesRequest(start_date=start, end_date=end, **more), who)


def calendar(world: World, who: auth.Caller, employee: str, start: str, end: str) -> preferences_pb2.WishCalendar:
    request = preferences_pb2.GetWishCalendarRequest(employee=employee, start_date=start, end_date=end)
    return world.call("GetWishCalendar", request, who)


def rule(world: World, *deadlines: tuple[str, str, str], who: auth.Caller = PLANNER, **more: Any) -> Any:
    """Set the rule of the centre; deadlines: first date, date after the last, and the time by the clock of the site."""
    told = preferences_pb2.WishRule(
        centre=CENTRE,
        deadlines=[
            preferences_pb2.WishDeadline(start_date=start, end_date=end, close_time=wire.timestamp(at(close)))
            for start, end, close in deadlines
        ],
        **{"most_wishes": 8, "most_strong": 2, "days_ahead": 92, **more},
    )
    return world.call(
        "PutWishRule", preferences_pb2.PutWishRuleRequest(rule=told, request_id=examples.request_id()), who
    )


def rotated(
    world: World,
    weeks: Sequence[Sequence[str]],
    *followers: tuple[str, str, str, int],
    code: str = "TURN",
    who: auth.Caller = PLANNER,
    **more: Any,
) -> preferences_pb2.Rotation:
    told = preferences_pb2.Rotation(
        code=code,
        centre=CENTRE,
        weeks=[preferences_pb2.RotationWeek(shift_types=week) for week in weeks],
        followers=[
            preferences_pb2.RotationFollower(follower=name, start_date=start, end_date=end, start_week=week)
            for name, start, end, week in followers
        ],
        **{"title": work_pb2.Text(en="By turns", zh="轮流"), **more},
    )
    request = preferences_pb2.PutRotationRequest(rotation=told, request_id=examples.request_id())
    return world.call("PutRotation", request, who)


def liked(
    world: World, who: auth.Caller, employee: str, codes: Sequence[str], weekdays: Sequence[int] = (), *, etag: str = ""
) -> preferences_pb2.Preferences:
    told = preferences_pb2.Preferences(employee=employee, shift_types=codes, rest_weekdays=weekdays, etag=etag)
    request = preferences_pb2.PutPreferencesRequest(preferences=told, request_id=examples.request_id())
    return world.call("PutPreferences", request, who)
