"""The calendar: shipped, told, replaced by a year's notice, and listed."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from services.kit import tables as kit_tables
from services.kit.errors import Forbidden, Invalid
from services.scheduling import calendar_notices
from tests.conftest import World, agent, holder
from tests.contract.scheduling import examples
from tests.contract.scheduling.examples import PLANNER, request_id
from zhongtai.scheduling.v1 import demand_pb2, events_pb2

STATUTORY_2027 = [
    ("2027-01-01", "元旦"), *((f"2027-02-{day:02d}", "春节") for day in (5, 6, 7, 8)), ("2027-04-05", "清明节"),
    ("2027-05-01", "劳动节"), ("2027-05-02", "劳动节"), ("2027-06-09", "端午节"), ("2027-09-15", "中秋节"),
    *((f"2027-10-{day:02d}", "国庆节") for day in (1, 2, 3)),
]  # fmt: skip


def notice(*more: tuple[str, str, str], without: str = "") -> list[demand_pb2.CalendarDate]:
    days = [(date, "STATUTORY_HOLIDAY", name) for date, name in STATUTORY_2027 if date != without]
    return [demand_pb2.CalendarDate(date=d, day_class=c, holiday=h) for d, c, h in (*days, *more)]


def put(world: World, days: list[demand_pb2.CalendarDate], *, as_=PLANNER, **more) -> int:
    asked = demand_pb2.ImportCalendarRequest(
        jurisdiction="CN", year=2027, notice_number="国办发明电〔2026〕9号", days=days, request_id=request_id(), **more
    )
    return world.call("ImportCalendar", asked, as_).changed_count


def days(world: World, start: str, end: str) -> list[tuple[str, str, str, bool]]:
    asked = demand_pb2.ListCalendarDaysRequest(start_date=start, end_date=end)
    found = world.call("ListCalendarDays", asked, agent("employees/a")).days
    return [(day.date, day.day_class, day.holiday, day.provisional) for day in found]


def told(world: World) -> list[events_pb2.CalendarPublished]:
    name = events_pb2.CalendarPublished.DESCRIPTOR.full_name
    with world.db("scheduling").read("main") as tx:
        rows = tx.execute(sa.select(kit_tables.OUTBOX.c.data).where(kit_tables.OUTBOX.c.type == name))
        return [events_pb2.CalendarPublished.FromString(row.data) for row in rows]


def load(world: World) -> None:
    calendar_notices.load(world.host.home("scheduling"))


def test_the_notices_of_three_years_and_the_next_year_are_put_into_force_and_told_once(make_world):
    world = examples.centre(make_world)
    load(world)
    load(world)

    assert [(2024, False), (2025, False), (2026, False), (2027, True)] == [
        (year.year, year.provisional) for year in told(world)
    ]
    assert ["国办发明电〔2025〕7号", ""] == [year.notice_number for year in told(world)[2:]]
    assert ("2026-02-14", "MAKE_UP_WORKDAY", "春节") in [
        (day.date, day.day_class, day.holiday) for day in told(world)[2].days
    ]


def test_days_are_listed_with_their_class_holiday_and_whether_they_are_provisional(make_world):
    world = examples.centre(make_world)
    without_the_rest = days(world, "2026-09-30", "2026-10-12")
    load(world)

    assert (
        [
            ("2026-09-30", "WORKDAY", "", False),
            ("2026-10-01", "STATUTORY_HOLIDAY", "国庆节", False),
            ("2026-10-02", "STATUTORY_HOLIDAY", "国庆节", False),
            ("2026-10-03", "STATUTORY_HOLIDAY", "国庆节", False),
            ("2026-10-04", "HOLIDAY_REST", "国庆节", False),
            ("2026-10-05", "HOLIDAY_REST", "国庆节", False),
            ("2026-10-06", "HOLIDAY_REST", "国庆节", False),
            ("2026-10-07", "HOLIDAY_REST", "国庆节", False),
            ("2026-10-08", "WORKDAY", "", False),
            ("2026-10-09", "WORKDAY", "", False),
            ("2026-10-10", "MAKE_UP_WORKDAY", "国庆节", False),
            ("2026-10-11", "WEEKEND", "", False),
        ]
        == days(world, "2026-09-30", "2026-10-12")
        == without_the_rest
    )
    assert ("2027-01-01", "STATUTORY_HOLIDAY", "元旦", True) == days(world, "2027-01-01", "2027-01-02")[0]


def test_days_around_a_holiday_say_where_they_stand_and_which_notice_says_so(make_world):
    world = examples.centre(make_world)
    asked = demand_pb2.ListCalendarDaysRequest(start_date="2026-02-13", end_date="2026-02-26")
    found = {day.date: day for day in world.call("ListCalendarDays", asked, agent("employees/a")).days}
    off = [day for day in found.values() if day.position]

    assert [("2026-02-14", True, False), ("2026-02-24", False, True)] == [
        (day.date, day.before_holiday, day.after_holiday)
        for day in found.values()
        if day.before_holiday or day.after_holiday
    ]
    assert [(place, 9) for place in range(1, 10)] == [(day.position, day.run_length) for day in off]
    assert (-4, 0, 8) == tuple(found[f"2026-02-{day}"].lunar_offset for day in (13, 17, 25))
    assert {"国办发明电〔2025〕7号"} == {day.notice_number for day in found.values()}
    asked = demand_pb2.ListCalendarDaysRequest(start_date="2027-03-01", end_date="2027-03-02")
    (plain,) = world.call("ListCalendarDays", asked, agent("employees/a")).days
    assert (False, "", True) == (plain.HasField("lunar_offset"), plain.notice_number, plain.provisional)


def test_a_years_notice_replaces_the_provisional_calendar_and_is_told(make_world):
    world = examples.centre(make_world)
    load(world)
    named = notice(
        ("2027-10-04", "HOLIDAY_REST", "国庆节"),
        ("2027-10-05", "HOLIDAY_REST", "国庆节"),
        ("2027-09-26", "MAKE_UP_WORKDAY", "国庆节"),
    )
    preview = put(world, named, validate_only=True)
    before = days(world, "2027-10-04", "2027-10-05")
    changed = put(world, named)

    assert preview == changed > 0
    assert [("2027-10-04", "HOLIDAY_REST", "国庆节", True)] == before
    assert [("2027-10-05", "HOLIDAY_REST", "国庆节", False), ("2027-10-06", "WORKDAY", "", False)] == days(
        world, "2027-10-05", "2027-10-07"
    )
    assert ("2027-09-26", "MAKE_UP_WORKDAY", "国庆节", False) == days(world, "2027-09-26", "2027-09-27")[0]
    assert 5 == len(told(world))
    assert 16 == len(told(world)[-1].days)
    assert 0 == put(world, named)


def test_what_was_imported_stays_when_the_process_starts_again(make_world):
    world = examples.centre(make_world)
    load(world)
    put(world, notice())
    load(world)

    assert ("2027-10-04", "WORKDAY", "", False) == days(world, "2027-10-04", "2027-10-05")[0]


def test_a_notice_that_cannot_be_true_is_refused(make_world):
    world = examples.centre(make_world)
    for named in (
        notice(without="2027-05-02"),
        notice(("2027-10-04", "STATUTORY_HOLIDAY", "国庆节")),
        notice(("2027-10-04", "MAKE_UP_WORKDAY", "国庆节")),
        notice(("2027-10-09", "MAKE_UP_WORKDAY", "中元节")),
        notice(("2028-01-01", "STATUTORY_HOLIDAY", "元旦")),
        notice(("2027-10-01", "STATUTORY_HOLIDAY", "国庆节")),
        notice(("2027-10-09", "WORKDAY", "")),
        notice(("2027-10-11", "WEEKEND", "")),
    ):
        with pytest.raises(Invalid, match="BAD_CALENDAR"):
            put(world, named)
    with pytest.raises(Invalid, match="BAD_DATE"):
        put(world, notice(("2027-02-30", "WORKDAY", "")))
    with pytest.raises(Invalid, match="CALENDAR_YEAR_UNKNOWN"):
        days(world, "2060-01-01", "2060-01-03")


def test_a_lead_does_not_import_a_calendar_and_hr_does(make_world):
    world = examples.centre(make_world)
    with pytest.raises(Forbidden):
        put(world, notice(), as_=holder("CENTRE_MANAGER"))

    assert put(world, notice(), as_=holder("HR")) > 0
