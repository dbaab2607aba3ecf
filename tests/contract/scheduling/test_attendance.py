"""Attendance: what punches, states of desks, leave and leads make of the shifts that were rostered."""

from __future__ import annotations

import uuid

import pytest

from services.kit import wire
from services.kit.errors import Conflict, Invalid
from tests.conftest import CENTRE, OTHER_TEAM, TEAM, agent, lead
from tests.contract.scheduling import desks, examples, supply
from tests.contract.scheduling.desks import HR, LEAD, MACHINE
from tests.contract.scheduling.supply import PLANNER, TUESDAY, at, name
from zhongtai.scheduling.v1 import attendance_pb2, scheduling_pb2

SUNDAY = "2026-11-29"


def test_a_day_of_a_team(make_world):
    """In time, late, early, forgotten punches, absent, gone in between: minutes of work, breaks left out."""
    world = supply.centre(make_world, people=7)
    supply.everybody(world, 7, TUESDAY)
    desks.day(world, name(0), "09:05", "16:55")
    desks.day(world, name(1), "09:20", "17:30")
    desks.day(world, name(2), "08:50", "11:00")
    desks.punch(world, (name(3), f"{TUESDAY} 08:50", True), (name(4), f"{TUESDAY} 17:10", False))
    desks.day(world, name(6), "09:00", "12:02")
    desks.day(world, name(6), "13:30", "17:00")
    desks.examine(world)

    assert {
        ("e001", "LATE", 20, "OPEN", "UNSPECIFIED"),
        ("e002", "EARLY_LEAVE", 300, "OPEN", "UNSPECIFIED"),
        ("e003", "MISSING_OUT", 0, "OPEN", "UNSPECIFIED"),
        ("e004", "MISSING_IN", 0, "OPEN", "UNSPECIFIED"),
        ("e005", "ABSENT", 420, "OPEN", "UNSPECIFIED"),
        ("e006", "GAP", 30, "OPEN", "UNSPECIFIED"),
    } == desks.said(desks.exceptions(world))
    found = desks.attendance(world)
    assert [420, 400, 120, 420, 420, 0, 390] == [each.worked_minutes for each in found]
    assert [420] * 7 == [
        each.worked_minutes + each.late_minutes + each.early_minutes + each.absent_minutes for each in found
    ]
    assert [0, 30, 10, 10, 10, 0, 0] == [each.extra_minutes for each in found]
    assert [0, 0, 0, 1, 1, 0, 0] == [each.missing_punch_count for each in found]
    assert at(f"{TUESDAY} 09:20") == wire.moment(found[1].come_time)
    assert not found[3].HasField("leave_time")


def test_a_night_belongs_to_the_date_on_which_it_starts(make_world):
    world = supply.centre(make_world, people=2)
    supply.everybody(world, 2, TUESDAY, "N1")
    desks.punch(world, (name(0), f"{TUESDAY} 21:55", True), (name(0), "2026-11-25 06:05", False))
    desks.punch(world, (name(1), "2026-11-25 00:30", True), (name(1), "2026-11-25 05:00", False))
    desks.examine(world)

    assert [(TUESDAY, 480), (TUESDAY, 270)] == [
        (each.work_date, each.worked_minutes) for each in desks.attendance(world)
    ]
    assert {("e001", "LATE", 150), ("e001", "EARLY_LEAVE", 60)} == {
        each[:3] for each in desks.said(desks.exceptions(world))
    }


def test_two_nights_and_a_day_of_one_person_keep_their_own_punches(make_world):
    """Night, night, then a late shift: whoever goes in the morning has not come late for the next night."""
    world = supply.centre(make_world, people=1)
    supply.edit(world, (name(0), "2026-11-23", "N1"), (name(0), TUESDAY, "N1"))
    desks.punch(world, (name(0), "2026-11-23 21:50", True), (name(0), f"{TUESDAY} 06:10", False))
    desks.punch(world, (name(0), f"{TUESDAY} 21:58", True), ("employees/e000", "2026-11-25 06:01", False))
    desks.examine(world)

    assert [] == desks.exceptions(world)
    assert [("2026-11-23", 480), (TUESDAY, 480)] == [
        (each.work_date, each.worked_minutes) for each in desks.attendance(world)
    ]


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "Asia/Kathmandu"])
def test_dates_follow_the_clock_of_the_site(make_world, zone):
    world = supply.centre(make_world, people=1, zone=zone)
    supply.everybody(world, 1, TUESDAY, "N1")
    (shift,) = supply.shifts_of(world)
    told = [
        scheduling_pb2.Punch(employee=name(0), punch_time=shift.start_time, came=True),
        scheduling_pb2.Punch(employee=name(0), punch_time=shift.end_time, came=False),
    ]
    world.call("RecordPunches", scheduling_pb2.RecordPunchesRequest(punches=told, request_id=str(uuid.uuid4())), LEAD)
    desks.examine(world)

    assert [(TUESDAY, 480)] == [(each.work_date, each.worked_minutes) for each in desks.attendance(world)]


def test_the_grace_is_the_teams_own_then_the_centres(make_world):
    world = supply.centre(make_world, people=1)
    world.found_team(OTHER_TEAM)
    world.hire("employees/other", team=OTHER_TEAM)
    supply.edit(world, (name(0), TUESDAY, "D1"), ("employees/other", TUESDAY, "D1"))
    for team, minutes in (("", 30), (OTHER_TEAM, 0)):
        rule = attendance_pb2.AttendanceRule(centre=CENTRE, team=team, late_grace_minutes=minutes)
        put = attendance_pb2.PutAttendanceRuleRequest(rule=rule, request_id=str(uuid.uuid4()))
        world.call("PutAttendanceRule", put, PLANNER)
    other = lead("employees/other-lead", OTHER_TEAM, team=OTHER_TEAM)
    for who, as_ in ((name(0), LEAD), ("employees/other", other)):
        told = [
            scheduling_pb2.Punch(employee=who, punch_time=wire.timestamp(at(f"{TUESDAY} {clock}")), came=came)
            for clock, came in (("09:01", True), ("17:00", False))
        ]
        asked = scheduling_pb2.RecordPunchesRequest(punches=told, request_id=str(uuid.uuid4()))
        world.call("RecordPunches", asked, as_)
    desks.examine(world)

    assert {("other", "LATE", 1, "OPEN", "UNSPECIFIED")} == desks.said(desks.exceptions(world, as_=PLANNER))


def test_a_rule_is_kept_with_its_states_and_a_stale_edit_is_refused(make_world):
    world = supply.centre(make_world)
    ask = attendance_pb2.GetAttendanceRuleRequest(centre=CENTRE, team=TEAM)
    usual = world.call("GetAttendanceRule", ask, agent(name(0)))
    own = attendance_pb2.DeskStateMeaning(state="Lunch", activity=attendance_pb2.DESK_ACTIVITY_BREAK)
    rule = attendance_pb2.AttendanceRule(centre=CENTRE, team=TEAM, late_grace_minutes=3, states=[own])
    put = attendance_pb2.PutAttendanceRuleRequest(rule=rule, request_id=str(uuid.uuid4()))

    kept = world.call("PutAttendanceRule", put, PLANNER)

    assert (5, "") == (usual.late_grace_minutes, usual.etag)
    assert kept == world.call("GetAttendanceRule", ask, PLANNER)
    assert [("LUNCH", attendance_pb2.DESK_ACTIVITY_BREAK)] == [(each.state, each.activity) for each in kept.states]
    rule.etag = "7"
    with pytest.raises(Conflict, match="STALE"):
        world.call(
            "PutAttendanceRule",
            attendance_pb2.PutAttendanceRuleRequest(rule=rule, request_id=examples.request_id()),
            PLANNER,
        )
    rule.states.append(own)
    rule.etag = kept.etag
    with pytest.raises(Invalid, match="STATE_TWICE"):
        world.call(
            "PutAttendanceRule",
            attendance_pb2.PutAttendanceRuleRequest(rule=rule, request_id=examples.request_id()),
            PLANNER,
        )
    ask.team = "teams/nowhere"
    with pytest.raises(Invalid, match="TEAM_UNKNOWN"):
        world.call("GetAttendanceRule", ask, PLANNER)


# ------------------------------------------------------------------------------------------------------------ resolving


def test_everybody_sees_their_own_and_nobody_a_strangers(make_world):
    world = supply.centre(make_world, people=2)
    world.found_team(OTHER_TEAM)
    world.hire("employees/other", team=OTHER_TEAM)
    supply.edit(world, *((each, TUESDAY, "D1") for each in (name(0), name(1), "employees/other")))
    desks.examine(world)
    seen = {
        who: ({each.employee for each in desks.exceptions(world, as_=as_)}, len(desks.attendance(world, as_=as_)))
        for who, as_ in (("agent", agent(name(0))), ("lead", LEAD), ("hr", HR))
    }

    assert {
        "agent": ({name(0)}, 1),
        "lead": ({name(0), name(1)}, 2),
        "hr": ({name(0), name(1), "employees/other"}, 3),
    } == seen


def test_lists_go_on_where_the_page_before_ended(make_world):
    world = supply.centre(make_world, people=5)
    supply.everybody(world, 5, TUESDAY)
    desks.examine(world)
    desks.resolve(world, desks.exceptions(world)[2].name)
    for method, kind, rows in (
        ("ListExceptions", attendance_pb2.ListExceptionsRequest, "exceptions"),
        ("ListAttendance", attendance_pb2.ListAttendanceRequest, "attendance"),
    ):
        ask = kind(start_date=desks.WEEK[0], end_date=desks.WEEK[1], page_size=2)
        seen, pages = [], 0
        while pages == 0 or ask.page_token:
            page = world.call(method, ask, LEAD)
            seen += [each.employee for each in getattr(page, rows)]
            ask.page_token, pages = page.next_page_token, pages + 1

        assert (3, 5, 5) == (pages, len(seen), len(set(seen)))
    ask.page_token = "bad"
    with pytest.raises(Invalid, match="BAD_PAGE_TOKEN"):
        world.call("ListAttendance", ask, LEAD)


def test_a_rest_day_is_overtime_where_none_was_given_for_it(make_world):
    """Six days of work in a week of five workdays: Sunday is overtime; with a free Wednesday it is not."""
    world = supply.centre(make_world, people=2, days=7)
    dates = ["2026-11-23", TUESDAY, "2026-11-25", "2026-11-26", "2026-11-27", SUNDAY]
    supply.edit(world, *((name(0), date, "D1") for date in dates))
    supply.edit(world, *((name(1), date, "D1") for date in dates if date != "2026-11-25"))
    for number, date in ((number, date) for number in range(2) for date in dates):
        if number == 0 or date != "2026-11-25":
            desks.day(world, name(number), "09:00", "17:00", date)
    desks.examine(world, "2026-11-30 08:00")

    assert [0, 0, 0, 0, 0, 420] == [
        each.overtime_rest_day_minutes for each in desks.attendance(world, employee=name(0))
    ]
    assert [0] * 5 == [each.overtime_rest_day_minutes for each in desks.attendance(world, employee=name(1))]


def test_punches_with_ids_are_told_once_and_bad_ones_hold_up_nobody(make_world):
    world = supply.centre(make_world, people=2)
    world.clock.now = at(f"{TUESDAY} 12:00")

    def told(report: str, who: str, clock: str) -> scheduling_pb2.Punch:
        instant = wire.timestamp(at(f"{TUESDAY} {clock}"))
        return scheduling_pb2.Punch(employee=who, punch_time=instant, came=True, report=report)

    def record(*punches: scheduling_pb2.Punch, **more: object) -> scheduling_pb2.RecordPunchesResponse:
        asked = {"source": "door", "skip_bad": True, "request_id": examples.request_id(), **more}
        return world.call("RecordPunches", scheduling_pb2.RecordPunchesRequest(punches=punches, **asked), MACHINE)

    first = record(told("1", name(0), "08:55"), told("2", "employees/nobody", "08:56"), told("3", name(1), "12:30"))
    again = record(told("1", name(0), "08:55"), told("4", name(1), "09:00"))
    other = record(told("1", name(1), "08:55"))

    assert (1, {"2": "EMPLOYEE_UNKNOWN", "3": "IN_THE_FUTURE"}) == (
        first.recorded_count,
        {each.report: each.reason for each in first.rejected},
    )
    assert (1, 0) == (again.recorded_count, again.rejected_count)
    assert (0, ["REPORT_DIFFERS"]) == (other.recorded_count, [each.reason for each in other.rejected])
    with pytest.raises(Conflict, match="REPORT_DIFFERS"):
        record(told("1", name(1), "08:55"), skip_bad=False)
    with pytest.raises(Invalid, match="SOURCE_MISSING"):
        record(told("9", name(1), "08:55"), source="")


def test_dates_that_make_no_sense_are_refused(make_world):
    world = supply.centre(make_world)
    for dates, reason in (
        (("2026-13-01", "2026-12-01"), "BAD_DATE"),
        (("2026-12-01", "2026-11-01"), "SPAN_REVERSED"),
        (("2026-11-01", "2026-12-31"), "SPAN_TOO_LONG"),
    ):
        named = {"start_date": dates[0], "end_date": dates[1]}
        for method, request in (
            ("ListAttendance", attendance_pb2.ListAttendanceRequest(**named)),
            ("ListExceptions", attendance_pb2.ListExceptionsRequest(**named)),
            ("GetAdherence", attendance_pb2.GetAdherenceRequest(**named)),
            ("GetQuality", attendance_pb2.GetQualityRequest(centre=CENTRE, **named)),
            (
                "CloseAttendance",
                attendance_pb2.CloseAttendanceRequest(centre=CENTRE, request_id=examples.request_id(), **named),
            ),
        ):
            with pytest.raises(Invalid, match=reason):
                world.call(method, request, PLANNER)
