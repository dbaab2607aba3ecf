"""Cycles of comprehensive working time: nothing but holidays is overtime before they end, and then they are told."""

from __future__ import annotations

import pytest

from services.kit.errors import WrongState
from tests.conftest import CENTRE, OTHER_TEAM, TEAM, lead
from tests.contract.scheduling import desks, supply
from tests.contract.scheduling.supply import name
from tests.contract.scheduling.test_attendance_close import closes
from tests.contract.scheduling.test_rule_settings import APPROVAL, choose
from zhongtai.scheduling.v1 import events_pb2

EARLY, LATE = ("2026-10-01", "2026-10-16"), ("2026-10-16", "2026-11-01")
DAYS = ("01", "05", "06", "07", "09", "11", "17", "18", "20", "22", "25")
"""Of October 2026: the first is a statutory holiday, the 11th, 17th, 18th and 25th are days of rest."""


def work(world, employee: str, *dates: str, code: str = "E1", came: str = "14:00", left: str = "22:00") -> None:
    """Shifts on these dates, worked from one clock to the other."""
    supply.edit(world, *((employee, date, code) for date in dates))
    clocks = [(employee, f"{date} {clock}", clock == came) for date in dates for clock in (came, left)]
    desks.punch(world, *clocks, as_=lead("employees/lead", TEAM, OTHER_TEAM))


def averaged(make_world):
    """Somebody whose hours are averaged, in a centre whose standard day has four hours."""
    world = supply.centre(make_world, people=0)
    world.hire(name(0), working_time_system="COMPREHENSIVE")
    choose(world, "DAILY_STANDARD", 240, start="2026-01-01")
    return world


def close(world, dates: tuple[str, str]):
    return desks.close(world, start_date=dates[0], end_date=dates[1], accept_open=True)


def told(world) -> list[tuple[str, int, list[tuple[object, ...]]]]:
    """What was told of cycles: until before which date of the period, version, and of each the figures."""
    return [
        (
            each.end_date,
            each.version,
            [
                (
                    cycle.start_date,
                    cycle.end_date,
                    cycle.standard_minutes,
                    cycle.worked_minutes,
                    cycle.excused_minutes,
                    cycle.overtime_minutes,
                    cycle.overtime_holiday_minutes,
                )
                for cycle in each.cycles
            ],
        )
        for each in supply.events(world, events_pb2.AttendanceClosed)
    ]


def test_only_holidays_are_overtime_before_a_cycle_ends_and_the_close_of_its_last_days_tells_the_rest(make_world):
    """Eighteen workdays of four hours; ten days of eight beside the holiday, four of them on days of rest."""
    world = averaged(make_world)
    work(world, name(0), *(f"2026-10-{day}" for day in DAYS))
    close(world, EARLY)
    close(world, LATE)
    days = [day for each in supply.events(world, events_pb2.AttendanceClosed) for day in each.days]

    month = ("2026-10-01", "2026-11-01", 18 * 240, 4800, 0, 480, 480)
    assert [("2026-10-16", 1, []), ("2026-11-01", 1, [month])] == told(world)
    assert [480] + [0] * 10 == [day.overtime_holiday_minutes for day in days]
    assert [0] + [480] * 10 == [day.cycle_minutes for day in days]
    assert {(0, 0)} == {(day.overtime_workday_minutes, day.overtime_rest_day_minutes) for day in days}


def test_a_correction_of_an_earlier_period_waits_for_the_close_that_tells_the_cycle(make_world):
    world = averaged(make_world)
    supply.edit(world, *((name(0), f"2026-10-{day}", "E1") for day in DAYS))
    work(world, name(0), *(f"2026-10-{day}" for day in DAYS[2:]))
    desks.day(world, name(0), "15:00", "22:00", "2026-10-05")
    first = [close(world, dates) for dates in (EARLY, LATE)]
    assert [1, 1] == [each.version for each in first]
    (before,) = told(world)[1][2]
    desks.day(world, name(0), "13:58", "22:00", "2026-10-05")
    waiting = [each.changed_count for each in closes(world)]
    for dates in (EARLY, LATE):
        close(world, dates)
    close(world, LATE)
    (after,) = told(world)[3][2]

    assert (4740, 0, 420) == before[3:6]
    assert [1, 1] == waiting
    assert (4800, 0, 480) == after[3:6]
    assert [("2026-10-16", 2, []), ("2026-11-01", 2, [after])] == told(world)[2:]
    assert [0, 0] == [each.changed_count for each in closes(world)]


def test_who_joined_left_or_was_on_leave_owes_less_of_a_quarter(make_world):
    """From Monday the 12th to Friday the 23rd of October: ten workdays; of eleven shifts one was taken by leave."""
    world = supply.centre(make_world, people=0)
    world.hire(name(0), working_time_system="COMPREHENSIVE", since="2026-10-12", exit_date="2026-10-23")
    choose(world, "CYCLE_HOURS", 3, start="2026-01-01", approval=APPROVAL)
    days = [f"2026-10-{day}" for day in (*range(12, 18), *range(19, 24))]
    supply.edit(world, (name(0), days[2], "E1"))
    supply.approve(world, "l1", name(0), (f"{days[2]} 00:00", f"{days[3]} 00:00"))
    work(world, name(0), *days[:2], *days[3:])
    close(world, ("2026-10-01", "2026-11-01"))
    close(world, ("2026-11-01", "2026-11-16"))

    quarter = ("2026-10-12", "2026-10-24", 10 * 480, 4800, 480, 480, 0)
    assert [("2026-11-01", 1, [quarter])] == told(world)


def test_cycles_are_approved_for_some_of_the_people_and_weeks_end_in_whichever_period_they_do(make_world):
    """Two weeks of six days of eight hours, the second from the last Monday of the month on."""
    world = averaged(make_world)
    world.found_team(OTHER_TEAM)
    world.hire(name(1), team=OTHER_TEAM, working_time_system="COMPREHENSIVE")
    choose(world, "CYCLE_HOURS", 0, start="2026-10-01", approval=APPROVAL, team=TEAM)
    days = [f"2026-10-{day}" for day in (*range(19, 25), *range(26, 32))]
    for person in (name(0), name(1)):
        work(world, person, *days)
    close(world, LATE)
    close(world, ("2026-11-01", "2026-11-16"))

    mine = [event for event in supply.events(world, events_pb2.AttendanceClosed) if event.employee == name(0)]
    weeks = [
        [(each.start_date, each.standard_minutes, each.overtime_minutes) for each in event.cycles] for event in mine
    ]
    assert [[("2026-10-19", 1200, 1680)], [("2026-10-26", 1200, 1680)]] == weeks
    other = next(event for event in supply.events(world, events_pb2.AttendanceClosed) if event.employee == name(1))
    assert [("2026-10-01", 18 * 240, 5760 - 4320)] == [
        (each.start_date, each.standard_minutes, each.overtime_minutes) for each in other.cycles
    ]


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_the_centres_standard_day_and_training_count_for_those_whose_hours_are_not_averaged(make_world):
    """Ten hours of work, two of them in training: one hour and a half is beyond a standard day of eight and a half."""
    world = supply.centre(make_world, people=1)
    choose(world, "DAILY_STANDARD", 420, start="2026-10-20")
    supply.put_type(world, "L1", "09:00", 600)
    desks.cause(world, "c1", name(0), "2026-10-20 10:00", "2026-10-20 12:00")
    work(world, name(0), "2026-10-19", "2026-10-20", code="L1", came="09:00", left="19:00")
    close(world, LATE)

    (event,) = supply.events(world, events_pb2.AttendanceClosed)
    assert [(600, 120), (480, 180)] == [(day.scheduled_minutes, day.overtime_workday_minutes) for day in event.days]
    assert [0, 0] == [day.cycle_minutes for day in event.days]


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_whose_hours_are_not_averaged_any_more_keeps_the_cycle_that_was_told(make_world):
    world = averaged(make_world)
    work(world, name(0), *(f"2026-10-{day}" for day in DAYS[5:]))
    close(world, LATE)
    world.hire(name(0), working_time_system="STANDARD")

    assert [0] == [each.changed_count for each in closes(world)]
    assert CENTRE == closes(world)[0].centre
    with pytest.raises(WrongState, match="NOT_OVER"):
        close(world, ("2026-11-16", "2026-12-01"))


def test_who_changes_the_centre_inside_a_cycle_is_told_of_once_with_the_days_of_both(make_world):
    """Three days in one and seven in the other: only together they go beyond the eighteen workdays of four hours."""
    world = averaged(make_world)
    world.found_team(OTHER_TEAM, centre="centres/sh")
    spans = ((TEAM, "2020-01-01", "2026-10-16"), (OTHER_TEAM, "2026-10-16", ""))
    world.hire(name(0), working_time_system="COMPREHENSIVE", memberships=spans)
    work(world, name(0), *(f"2026-10-{day}" for day in (12, 13, 14, 19, 20, 21, 22, 23, 24, 26)))
    close(world, ("2026-10-01", "2026-11-01"))
    desks.close(world, as_=desks.HR, centre="centres/sh", start_date=LATE[0], end_date=LATE[1], accept_open=True)

    here, there = supply.events(world, events_pb2.AttendanceClosed)
    assert [(CENTRE, 3, 0), ("centres/sh", 7, 1)] == [
        (each.centre, len(each.days), len(each.cycles)) for each in (here, there)
    ]
    assert (4320, 4800, 480) == (
        there.cycles[0].standard_minutes,
        there.cycles[0].worked_minutes,
        there.cycles[0].overtime_minutes,
    )
