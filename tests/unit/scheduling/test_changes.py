"""Shifts that change hands, what they cost in minutes by rate, and whose turn it is."""

from __future__ import annotations

import dataclasses
import datetime as dt
import random
from zoneinfo import ZoneInfo

import pytest

from services.kit.errors import Invalid, WrongState
from services.scheduling.domain import checking, extra, fair, trading, worked
from services.scheduling.domain.cycles import Cycle
from services.scheduling.domain.extra import Extra
from services.scheduling.domain.fair import Bid, Place
from services.scheduling.domain.hours import Hours
from services.scheduling.domain.rules import WorkingTime
from services.scheduling.domain.shifts import Pause, ShiftType
from services.scheduling.domain.worked import Post, Worked

MONDAY = dt.date(2026, 11, 23)
NOON_BREAK = (Pause(180, 60, paid=False), Pause(300, 15, paid=True))
HOLIDAY = dt.date(2026, 11, 26)
NOVEMBER = Cycle(dt.date(2026, 11, 1), dt.date(2026, 12, 1), 1, 21 * 480)
HOURS = Hours(
    limits=lambda _day: WorkingTime(),
    standard=lambda _monday: 2400,
    is_statutory=lambda day: day == HOLIDAY,
    is_workday=lambda day: day.weekday() < 5,
    cycle=lambda _day: NOVEMBER,
)


def post(employee: str = "employees/a", zone: str = "Asia/Shanghai") -> Post:
    return Post(employee, "centres/gz", "teams/a1", "voice", zone)


def shift(
    day: dt.date = MONDAY,
    hour: int = 9,
    minutes: int = 480,
    *,
    pauses=(),
    zone: str = "Asia/Shanghai",
    code: str = "D1",
) -> Worked:
    return worked.give(ShiftType(code, hour * 60, minutes, pauses), day, post(zone=zone))


def week(count: int, minutes: int = 480, start: dt.date = MONDAY) -> list[Worked]:
    return [shift(start + dt.timedelta(days=ahead), minutes=minutes) for ahead in range(count)]


def clock(moment: dt.datetime, zone: str = "Asia/Shanghai") -> str:
    return f"{moment.astimezone(ZoneInfo(zone)):%H:%M}"


def at(shift: Worked, minutes: int) -> dt.datetime:
    return shift.start + dt.timedelta(minutes=minutes)


def test_what_is_given_and_what_is_kept_make_the_whole_with_breaks_where_they_were():
    whole = shift(pauses=NOON_BREAK)
    for cut in (30, 200, 240, 310, 450):
        part = trading.piece(whole, whole.start, at(whole, cut))
        left = trading.given(whole, part)
        got = trading.taken([], part, post("employees/b"), None)

        assert whole.paid_minutes == left.paid_minutes + got.paid_minutes
        both = worked.cells(left.phone_periods()), worked.cells(got.phone_periods())
        cells = {cell: both[0].get(cell, 0) + both[1].get(cell, 0) for cell in both[0].keys() | both[1].keys()}
        assert worked.cells(whole.phone_periods()) == cells


def test_a_whole_shift_given_leaves_nothing_and_keeps_its_name():
    whole = shift()
    part = trading.piece(whole, whole.start, whole.end)
    left = trading.given(whole, part)

    assert (True, whole.id) == (left.cancelled, left.id)


def test_parts_are_of_whole_minutes_at_an_end_of_the_shift():
    whole = shift()
    for start, end, reason in (
        (at(whole, 60), at(whole, 120), "PART_IN_THE_MIDDLE"),
        (at(whole, -60), at(whole, 120), "SPAN_OUTSIDE_SHIFT"),
        (at(whole, 120), at(whole, 60), "SPAN_OUTSIDE_SHIFT"),
        (whole.start, whole.start + dt.timedelta(seconds=90), "NOT_WHOLE_MINUTES"),
    ):
        with pytest.raises(Invalid, match=reason):
            trading.piece(whole, start, end)


def test_a_piece_joins_what_it_touches_after_midnight_too():
    night, morning = shift(hour=22, code="N1"), shift(MONDAY + dt.timedelta(days=1), hour=6, minutes=120)
    part = trading.piece(morning, morning.start, morning.end)
    joined = trading.taken([night], part, post(), None)

    assert (MONDAY.isoformat(), "N1", "22:00", "08:00") == (
        joined.work_date,
        joined.shift_type,
        clock(joined.start),
        clock(joined.end),
    )


def test_a_second_spell_of_a_day_is_refused():
    early, late = shift(hour=6, minutes=240), shift(hour=14)
    part = trading.piece(late, late.start, late.end)

    with pytest.raises(WrongState, match="SECOND_SHIFT_THAT_DAY"):
        trading.taken([early], part, post(), None)


def test_breaks_keep_their_hour_in_the_night_on_which_clocks_go_back():
    berlin = "Europe/Berlin"
    night = shift(dt.date(2026, 10, 24), 22, pauses=(Pause(300, 30, paid=False),), zone=berlin)
    part = trading.piece(night, night.start, at(night, 60))
    left = trading.given(night, part)

    assert night.pause_periods() == left.pause_periods()
    assert (510, 450) == (night.paid_minutes, left.paid_minutes)


def test_minutes_inside_the_standard_are_normal_and_beyond_it_overtime():
    four, six = week(4), week(6)

    assert Extra(normal=480) == extra.added("STANDARD", four, week(5), no_holiday())
    assert Extra(rest_day=480) == extra.added("STANDARD", six[:5], six, no_holiday())
    assert Extra(workday=120) == extra.added(
        "STANDARD", week(5), [*week(4), shift(MONDAY + dt.timedelta(days=4), minutes=600)], no_holiday()
    )


def no_holiday() -> Hours:
    return dataclasses.replace(HOURS, is_statutory=lambda _day: False)


def test_a_free_day_is_paid_as_rest_only_beyond_the_standard():
    short = week(5, minutes=420)

    assert Extra(normal=300, rest_day=180) == extra.added(
        "STANDARD", short, [*short, shift(MONDAY + dt.timedelta(days=5))], no_holiday()
    )


def test_what_is_taken_away_saves_at_the_rate_that_it_was_paid_at():
    """Seven days, the last two on days of rest, the first an hour longer: without it only one is worked as rest."""
    seven = [shift(MONDAY, minutes=540), *week(6, start=MONDAY + dt.timedelta(days=1))]

    assert Extra(2400, 60, 960, 0) == extra.paid("STANDARD", seven, no_holiday())
    assert Extra(workday=-60, rest_day=-480) == extra.added("STANDARD", seven, seven[1:], no_holiday())
    assert Extra(rest_day=-480) == extra.added("STANDARD", seven, seven[:6], no_holiday())


def test_minutes_count_over_the_whole_weeks_or_the_cycle_of_the_days_that_change():
    days = [HOLIDAY, HOLIDAY - dt.timedelta(days=7)]

    assert (dt.date(2026, 11, 16), dt.date(2026, 11, 30)) == extra.span("STANDARD", days, HOURS)
    assert (NOVEMBER.start, NOVEMBER.after) == extra.span("COMPREHENSIVE", days, HOURS)


def test_a_statutory_holiday_counts_every_minute_and_nothing_else_with_it():
    three = week(3)

    assert Extra(holiday=480) == extra.added("STANDARD", three, week(4), HOURS)
    assert Extra(holiday=-480) == extra.added("STANDARD", week(4), three, HOURS)


def test_a_comprehensive_cycle_counts_by_the_month_and_flexible_hours_never():
    month = [shift(dt.date(2026, 11, day)) for day in range(1, 22)]
    more = [*month, shift(dt.date(2026, 11, 22))]

    assert Extra(workday=480) == extra.added("COMPREHENSIVE", month, more, no_holiday())
    assert Extra(normal=480) == extra.added("COMPREHENSIVE", month[:20], month, no_holiday())
    assert Extra(normal=480) == extra.added("FLEXIBLE", month, more, HOURS)


def test_fewest_wins_first_then_the_earliest():
    now = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
    bids = [Bid("a", 1, now), Bid("b", 0, now + dt.timedelta(minutes=2)), Bid("c", 0, now + dt.timedelta(minutes=1))]

    assert ["c", "b", "a"] == [bid.employee for bid in fair.in_turn(bids)]


def test_no_more_are_asked_than_are_wanted():
    places = [
        Place("a", 1, "ACCEPTED"),
        Place("b", 2, "DECLINED"),
        Place("c", 3, "ASKED"),
        Place("e", 5, "WAITING"),
        Place("d", 4, "WAITING"),
    ]

    assert [[], ["d"], ["d", "e"]] == [[p.employee for p in fair.next_to_ask(places, count)] for count in (2, 3, 9)]
    assert (False, True) == (fair.is_over(places), fair.is_over(places[:2]))


def test_what_a_change_adds_is_what_stands_after_it_less_what_stood_before():
    """The rules are asked less than twice of everything; the answer is the same."""
    worker = checking.Worker(
        id="employees/a",
        employed=lambda _day: True,
        skills=lambda day: frozenset({"voice"} if day.day != 25 else ()),
        no_night=lambda day: day.day == 27,
        no_overtime=lambda day: day.day > 27,
    )
    seed = random.Random(4)
    for _ in range(60):
        days = sorted(seed.sample(range(14), 9))
        before = [shift(MONDAY + dt.timedelta(days=day), seed.choice((6, 9, 14, 22))) for day in days]
        kept = [each for each in before if seed.random() < 0.8]
        moved = [shift(dt.date.fromisoformat(each.work_date), 14, 660) for each in before if each not in kept]
        after = [*kept, *moved[1:]]
        whole = [checking.breaches(worker, some, HOURS) for some in (after, before)]

        assert whole[0] - whole[1] <= set(checking.added(worker, before, after, HOURS)) <= whole[0]
