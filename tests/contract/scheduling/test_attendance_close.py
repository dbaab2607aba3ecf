"""Closing attendance: frozen, told once, corrected by versions."""

from __future__ import annotations

import pytest

from services.kit.errors import Forbidden, Invalid, WrongState
from tests.conftest import CENTRE, TEAM, agent
from tests.contract.scheduling import desks, supply
from tests.contract.scheduling.desks import HR, LEAD
from tests.contract.scheduling.supply import PLANNER, TUESDAY, at, name
from zhongtai.scheduling.v1 import attendance_pb2, events_pb2

OVER = "2026-11-30 08:00"


def week(make_world, *, people: int = 2):
    """A closed-to-be week: everybody in time on Tuesday, the last twenty minutes late."""
    world = supply.centre(make_world, people=people)
    supply.everybody(world, people, TUESDAY)
    for number in range(people):
        desks.day(world, name(number), "09:20" if number == people - 1 else "08:58", "17:00")
    world.clock.now = at(OVER)
    return world


def told(world) -> list[tuple[str, int, list[tuple[int, int, int]]]]:
    """What was told: person, version, and of each day what was asked for, worked and late."""
    return [
        (
            each.employee.removeprefix("employees/"),
            each.version,
            [(day.scheduled_minutes, day.worked_minutes, day.late_minutes) for day in each.days],
        )
        for each in supply.events(world, events_pb2.AttendanceClosed)
    ]


def test_a_close_examines_what_was_not_and_tells_everybodys_days(make_world):
    world = week(make_world)

    closed = desks.close(world, accept_open=True)

    assert (1, 2, 2, 1) == (closed.version, closed.employee_count, closed.told_count, closed.open_count)
    assert [("e000", 1, [(420, 420, 0)]), ("e001", 1, [(420, 400, 20)])] == told(world)
    event = supply.events(world, events_pb2.AttendanceClosed)[1]
    assert (CENTRE, *desks.WEEK) == (event.centre, event.start_date, event.end_date)
    assert TUESDAY == event.days[0].work_date
    assert event.days[0].shift.startswith("shifts/")


def test_quality_is_told_of_every_day_and_of_corrected_days_again(make_world):
    world = week(make_world)
    desks.close(world, accept_open=True)
    first = supply.events(world, events_pb2.QualityMeasured)
    desks.day(world, name(1), "08:50", "17:00")
    desks.close(world, accept_open=True)
    later = supply.events(world, events_pb2.QualityMeasured)[len(first) :]

    assert [f"2026-11-{day}" for day in range(23, 30)] == [each.date for each in first]
    assert {1} == {each.version for each in first}
    assert [(TEAM, 2, 0)] == [(each.team, each.shift_count, each.observed_shift_count) for each in first[1].teams]
    assert ["voice"] == [each.skill for each in first[1].skills]
    assert [(TUESDAY, 2)] == [(each.date, each.version) for each in later]


def test_a_retry_gets_the_first_answer_and_tells_nothing_twice(make_world):
    world = week(make_world)
    request = attendance_pb2.CloseAttendanceRequest(
        centre=CENTRE,
        start_date=desks.WEEK[0],
        end_date=desks.WEEK[1],
        accept_open=True,
        request_id="0199aaaa-0000-7000-8000-000000000001",
    )

    first = world.call("CloseAttendance", request, PLANNER)
    again = world.call("CloseAttendance", request, PLANNER)
    anew = desks.close(world, accept_open=True)

    assert first == again == anew
    assert 2 == len(told(world))


def test_a_correction_is_a_new_version_of_whom_it_concerns(make_world):
    world = week(make_world, people=3)
    first = desks.close(world, accept_open=True)
    (late,) = desks.exceptions(world)
    with pytest.raises(WrongState, match="ATTENDANCE_CLOSED"):
        desks.resolve(world, late.name)
    with pytest.raises(WrongState, match="ATTENDANCE_CLOSED"):
        desks.cause(world, "c1", name(0), f"{TUESDAY} 09:00", f"{TUESDAY} 10:00")
    assert [0] == [each.changed_count for each in closes(world)]

    desks.resolve(world, late.name, correction=True)
    waiting = closes(world)
    second = desks.close(world)

    assert [(1, 1)] == [(each.version, each.changed_count) for each in waiting]
    assert (first.name, 2, 3, 1, 0) == (
        second.name,
        second.version,
        second.employee_count,
        second.told_count,
        second.open_count,
    )
    assert [("e002", 2, [(420, 400, 0)])] == told(world)[3:]
    assert [(2, 0)] == [(each.version, each.changed_count) for each in closes(world)]


def closes(world) -> list[attendance_pb2.AttendanceClose]:
    return list(
        world.call("ListAttendanceCloses", attendance_pb2.ListAttendanceClosesRequest(centre=CENTRE), PLANNER).closes
    )


def test_whoever_has_no_shift_left_is_told_so(make_world):
    world = week(make_world)
    desks.close(world, accept_open=True)
    supply.edit(world, (name(0), TUESDAY, ""))

    desks.close(world, accept_open=True)

    assert [("e000", 2, [])] == told(world)[2:]


def test_what_comes_in_after_a_close_waits_for_the_next(make_world):
    world = week(make_world)
    desks.close(world, accept_open=True)
    desks.day(world, name(1), "08:50", "17:00")
    before = told(world)

    desks.close(world, accept_open=True)

    assert 2 == len(before)
    assert [("e001", 2, [(420, 420, 0)])] == told(world)[2:]


def test_a_period_that_is_not_over_or_has_open_exceptions_is_not_closed(make_world):
    world = week(make_world)
    supply.edit(world, (name(0), "2026-11-29", "N1"))
    desks.punch(world, (name(0), "2026-11-29 22:00", True), (name(0), "2026-11-30 06:00", False))
    for clock in ("2026-11-29 23:00", "2026-11-30 06:30"):
        world.clock.now = at(clock)
        with pytest.raises(WrongState, match="NOT_OVER") as refused:
            desks.close(world, accept_open=True)
        assert "2026-11-30 07:00" == refused.value.facts["time"]
    world.clock.now = at(OVER)

    with pytest.raises(WrongState, match="EXCEPTIONS_OPEN"):
        desks.close(world)

    assert [] == closes(world)
    assert [] == told(world)


def test_periods_do_not_overlap(make_world):
    world = week(make_world)
    desks.close(world, accept_open=True)

    for dates in (("2026-11-22", "2026-11-24"), (desks.WEEK[0], "2026-11-24"), ("2026-11-29", "2026-11-30")):
        with pytest.raises(Invalid, match="PERIOD_OVERLAPS"):
            desks.close(world, start_date=dates[0], end_date=dates[1])
    assert 1 == desks.close(world, start_date="2026-11-16", end_date=desks.WEEK[0]).version


def test_who_may_close(make_world):
    world = week(make_world)
    for who in (agent(name(0)), LEAD):
        with pytest.raises(Forbidden, match="FORBIDDEN"):
            desks.close(world, as_=who, accept_open=True)

    assert 1 == desks.close(world, as_=HR, accept_open=True).version


def test_work_on_a_statutory_holiday_is_told_by_the_clock(make_world):
    """National Day begins at midnight: of the night into it six hours count, of the night out of it two."""
    world = supply.centre(make_world, people=1)
    for date in ("2026-09-30", "2026-10-03"):
        supply.edit(world, (name(0), date, "N1"))
    desks.punch(world, (name(0), "2026-09-30 22:00", True), (name(0), "2026-10-01 06:00", False))
    desks.punch(world, (name(0), "2026-10-03 22:00", True), (name(0), "2026-10-04 06:00", False))
    desks.close(world, start_date="2026-09-30", end_date="2026-10-05")

    (event,) = supply.events(world, events_pb2.AttendanceClosed)
    assert [360, 120] == [day.overtime_holiday_minutes for day in event.days]
