"""A year's holiday notice as a file: what it would change is told first, and bad rows are named."""

from __future__ import annotations

import pytest

from services.kit.errors import Invalid
from tests.conftest import World, agent
from tests.contract.scheduling import examples
from tests.contract.scheduling.examples import PLANNER, request_id
from zhongtai.scheduling.v1 import demand_pb2

HEADINGS = {"holiday": "假期", "start_date": "放假首日", "end_date": "放假末日", "make_up": "调休上班"}
NOTICE = """假期,放假首日,放假末日,调休上班
元旦,2027-01-01,2027/1/3,
春节,2027-02-05,2027-02-11,2027-01-31；2027-02-14
清明节,2027年4月3日,2027-04-05,
劳动节,2027-05-01,2027-05-05,2027-05-08
端午节,2027-06-09,2027-06-09,
中秋节,2027-09-15,2027-09-15,
国庆节,2027-10-01,2027-10-07,2027-09-26 2027-10-09
"""


def put(world: World, text: str, **more) -> list[tuple[str, str, str, str]]:
    asked = demand_pb2.ImportCalendarRequest(
        jurisdiction="CN", year=2027, notice_number="国办发明电〔2026〕9号", content=text.encode(), format="csv",
        columns=HEADINGS, request_id=request_id(), **more,
    )  # fmt: skip
    answer = world.call("ImportCalendar", asked, PLANNER)
    assert len(answer.changes) == answer.changed_count
    return [(each.date, each.before, each.after, each.holiday) for each in answer.changes]


def day(world: World, date: str, after: str) -> demand_pb2.CalendarDate:
    asked = demand_pb2.ListCalendarDaysRequest(start_date=date, end_date=after)
    return world.call("ListCalendarDays", asked, agent("employees/a")).days[0]


def test_a_file_of_a_notice_says_what_it_would_change_and_then_changes_it(make_world):
    world = examples.centre(make_world)
    told = put(world, NOTICE, validate_only=True)
    before = day(world, "2027-05-08", "2027-05-09")
    changed = put(world, NOTICE)
    after = day(world, "2027-05-08", "2027-05-09")

    assert told == changed
    assert ("2027-05-08", "WEEKEND", "MAKE_UP_WORKDAY", "劳动节") in changed
    assert sorted(date for date, *_ in changed) == [date for date, *_ in changed]
    assert ("WEEKEND", "MAKE_UP_WORKDAY") == (before.day_class, after.day_class)
    assert ("", "国办发明电〔2026〕9号") == (before.notice_number, after.notice_number)
    assert "STATUTORY_HOLIDAY" == day(world, "2027-04-05", "2027-04-06").day_class
    assert "HOLIDAY_REST" == day(world, "2027-04-04", "2027-04-05").day_class
    assert [] == put(world, NOTICE)


def test_every_bad_row_of_a_notice_is_named_and_nothing_is_changed(make_world):
    world = examples.centre(make_world)
    bad = (
        NOTICE.replace("2027/1/3", "2027-13-01")
        .replace("端午节,2027-06-09,2027-06-09", ",2027-06-09,2027-06-08")
        .replace("2027-05-08", "2027-05-10")
        .replace("2027-02-14", "2028-02-13")
        .replace("2027-09-26", "2027-10-02")
    )
    with pytest.raises(Invalid) as refused:
        put(world, bad)
    told = [(each.field, each.reason) for each in refused.value.violations]

    assert "ROWS_INVALID" == refused.value.reason
    assert [
        ("row 2, 放假末日", "BAD_DATE"),
        ("row 3, 调休上班", "OUTSIDE_YEAR"),
        ("row 5, 调休上班", "NOT_A_WEEKEND"),
        ("row 6, 假期", "HOLIDAY_MISSING"),
        ("row 6, 放假末日", "SPAN_REVERSED"),
        ("row 8, 调休上班", "DAY_TWICE"),
    ] == told
    assert day(world, "2027-10-02", "2027-10-03").provisional


def test_a_notice_without_one_of_the_holidays_of_the_law_is_refused(make_world):
    world = examples.centre(make_world)
    text = "".join(line for line in NOTICE.splitlines(keepends=True) if not line.startswith("中秋节"))
    with pytest.raises(Invalid, match="BAD_CALENDAR") as refused:
        put(world, text)

    assert "2027-09-15" in refused.value.chinese


def test_the_weekend_with_which_a_break_begins_in_the_year_before_is_left_to_that_year(make_world):
    world = examples.centre(make_world)
    early = NOTICE.replace("元旦,2027-01-01,2027/1/3", "元旦,2026-12-26,2026-12-27").replace(
        "清明节", "元旦,2027-01-01,2027-01-03,\n清明节"
    )

    assert put(world, NOTICE, validate_only=True) == put(world, early)
    assert "WEEKEND" == day(world, "2026-12-26", "2026-12-27").day_class
