"""Shifts belong to the date on which they start, keep the rules, and are told to everybody who keeps a copy."""

from __future__ import annotations

import pytest

from services.kit import wire
from services.kit.errors import Conflict, Forbidden, Invalid, WrongState
from tests.conftest import OTHER_TEAM, TEAM, agent, client, lead, peer
from tests.contract.scheduling import examples, supply
from tests.contract.scheduling.supply import TUESDAY, at, name
from zhongtai.directory.v1 import events_pb2 as directory_events
from zhongtai.scheduling.v1 import events_pb2, scheduling_pb2

WEDNESDAY = "2026-11-25"


def test_the_library_is_kept_by_code_and_a_stale_edit_is_refused(make_world):
    world = supply.centre(make_world)
    first = supply.put_type(world, "X1", "08:00", 480)
    second = supply.put_type(world, "X1", "08:30", 480, etag=first.etag)

    with pytest.raises(Conflict, match="STALE"):
        supply.put_type(world, "X1", "09:30", 480, etag=first.etag)

    listed = world.call("ListShiftTypes", scheduling_pb2.ListShiftTypesRequest(), agent(name(0))).shift_types
    assert (first.name, "08:30") == (second.name, second.start_clock)
    assert ["X1", "D1", "E1", "N1"] == [each.code for each in listed]


def test_an_impossible_shift_type_and_an_unknown_centre_are_refused(make_world):
    world = supply.centre(make_world)
    stranger = scheduling_pb2.ShiftType(code="X1", centre="centres/nowhere", start_clock="09:00", length_minutes=480)
    request = scheduling_pb2.PutShiftTypeRequest(shift_type=stranger, request_id=examples.request_id())

    with pytest.raises(Invalid, match="BAD_SHIFT"):
        supply.put_type(world, "X1", "08:00", 480, breaks=((450, 60, False),))
    with pytest.raises(Invalid, match="CENTRE_UNKNOWN"):
        world.call("PutShiftType", request, peer("directory"))


def test_a_night_belongs_to_the_date_on_which_it_starts(make_world):
    world = supply.centre(make_world)

    (shift,) = supply.edit(world, (name(0), TUESDAY, "N1")).shifts

    assert TUESDAY == shift.work_date
    assert (at(f"{TUESDAY} 22:00"), at(f"{WEDNESDAY} 06:00")) == (
        wire.moment(shift.start_time),
        wire.moment(shift.end_time),
    )
    assert [shift.name] == [each.name for each in supply.shifts_of(world, start=TUESDAY, end=WEDNESDAY)]
    assert [] == supply.shifts_of(world, start=WEDNESDAY, end="2026-11-26")


def test_the_night_on_which_clocks_go_back_is_an_hour_longer(make_world):
    world = supply.centre(make_world, zone="Europe/Berlin", agents=None)

    shifts = supply.edit(world, (name(0), "2026-10-24", "N1"), (name(1), "2026-10-26", "N1")).shifts

    assert [540, 480] == [each.paid_minutes for each in shifts]
    assert ["Europe/Berlin"] * 2 == [each.time_zone for each in shifts]


def test_every_change_is_told_with_the_whole_span_and_counts_up(make_world):
    world = supply.centre(make_world)
    supply.edit(world, (name(0), TUESDAY, "D1"), (name(0), "2026-11-26", "E1"))
    supply.edit(world, (name(0), TUESDAY, ""))

    first, second = supply.shift_told(world)

    assert (1, 2) == (first.version, second.version)
    assert (TUESDAY, "2026-11-27") == (first.start_date, first.end_date)
    assert [(TUESDAY, "D1", 420), ("2026-11-26", "E1", 480)] == [
        (each.work_date, each.shift_type, each.paid_minutes) for each in first.shifts
    ]
    assert [(at(f"{TUESDAY} 12:00"), at(f"{TUESDAY} 13:00"))] == [
        (wire.moment(each.start_time), wire.moment(each.end_time)) for each in first.shifts[0].unpaid_breaks
    ]
    assert (TUESDAY, WEDNESDAY, 0) == (second.start_date, second.end_date, len(second.shifts))
    assert "ROSTER" == supply.events(world, events_pb2.CoverageChanged)[-1].cause


def test_a_shift_given_again_keeps_its_name(make_world):
    world = supply.centre(make_world)
    (first,) = supply.edit(world, (name(0), TUESDAY, "D1")).shifts
    supply.edit(world, (name(0), TUESDAY, ""))
    (again,) = supply.edit(world, (name(0), TUESDAY, "E1")).shifts

    assert (first.name, "E1", "3") == (again.name, again.shift_type, again.etag)


def test_too_little_rest_is_refused_and_nothing_of_the_batch_is_done(make_world):
    world = supply.centre(make_world)
    supply.edit(world, (name(0), TUESDAY, "N1"))

    with pytest.raises(WrongState, match="RULE_BROKEN") as refused:
        supply.edit(world, (name(1), WEDNESDAY, "D1"), (name(0), WEDNESDAY, "D1"))

    facts = refused.value.facts
    assert ("MIN_REST", name(0), WEDNESDAY) == (facts["rule"], facts["employee"], facts["date"])
    assert "2003/88" in facts["source"]
    assert [(name(0), TUESDAY)] == [(each.employee, each.work_date) for each in supply.shifts_of(world)]


def test_a_seventh_day_in_a_row_is_refused(make_world):
    world = supply.centre(make_world)
    days = [f"2026-11-{day}" for day in range(24, 30)]
    supply.edit(world, *((name(0), day, "D1") for day in days))

    with pytest.raises(WrongState, match="RULE_BROKEN"):
        supply.edit(world, (name(0), "2026-11-30", "D1"))


def test_a_sixth_day_of_the_week_is_allowed_and_wants_a_look(make_world):
    world = supply.centre(make_world)
    days = ["2026-11-23", *(f"2026-11-{day}" for day in range(24, 28))]
    supply.edit(world, *((name(0), day, "E1") for day in days))

    answer = supply.edit(world, (name(0), "2026-11-28", "E1"))

    assert [("WEEKLY_HOURS", "2026-11-28")] == [(each.rule, each.work_date) for each in answer.findings]
    assert answer.findings[0].source.startswith("国务院")


def test_people_who_may_not_work_at_night_get_no_night_and_no_overtime(make_world):
    world = supply.centre(make_world)
    world.hire(
        "employees/nursing",
        restrictions=[directory_events.Restriction(kind="NO_NIGHT", start_date="2026-01-01", end_date="2026-12-01")],
    )

    with pytest.raises(WrongState, match="RULE_BROKEN"):
        supply.edit(world, ("employees/nursing", TUESDAY, "N1"))
    assert supply.edit(world, ("employees/nursing", "2026-12-01", "N1")).shifts


def test_a_skill_that_has_expired_does_not_serve(make_world):
    world = supply.centre(make_world)
    world.hire("employees/new", skills=())
    supply.put_type(world, "C1", "09:00", 480, skill="chat")

    for employee, code in (("employees/new", "D1"), (name(0), "C1")):
        with pytest.raises(WrongState, match="RULE_BROKEN") as refused:
            supply.edit(world, (employee, TUESDAY, code))
        assert "SKILL_MISSING" == refused.value.facts["rule"]


def test_two_shifts_on_one_date_unknown_types_and_unknown_people_are_refused(make_world):
    world = supply.centre(make_world)

    for edits, reason in (
        (((name(0), TUESDAY, "D1"), (name(0), TUESDAY, "E1")), "OVERLAPS"),
        (((name(0), TUESDAY, "ZZ"),), "SHIFT_TYPE_UNKNOWN"),
        ((("employees/nobody", TUESDAY, "D1"),), "EMPLOYEE_UNKNOWN"),
    ):
        with pytest.raises(Invalid, match=reason):
            supply.edit(world, *edits)


def test_a_stale_edit_is_refused(make_world):
    world = supply.centre(make_world)
    (shift,) = supply.edit(world, (name(0), TUESDAY, "D1")).shifts
    supply.edit(world, (name(0), TUESDAY, "E1", shift.etag))

    with pytest.raises(Conflict, match="STALE"):
        supply.edit(world, (name(0), TUESDAY, "D1", shift.etag))


def test_a_preview_changes_nothing(make_world):
    world = supply.centre(make_world)

    (shown,) = supply.edit(world, (name(0), TUESDAY, "D1"), validate_only=True).shifts

    assert (TUESDAY, "D1", "") == (shown.work_date, shown.shift_type, shown.name)
    assert [] == supply.shifts_of(world)
    assert [] == supply.shift_told(world)


def test_a_retry_gets_the_first_answer_and_tells_nothing_again(make_world):
    world = supply.centre(make_world)
    request = scheduling_pb2.EditShiftsRequest(
        edits=[scheduling_pb2.ShiftEdit(employee=name(0), work_date=TUESDAY, shift_type="D1")],
        request_id=examples.request_id(),
    )

    first, again = (world.call("EditShifts", request, supply.PLANNER) for _ in range(2))

    assert first == again
    assert 1 == len(supply.shift_told(world))


def test_a_lead_edits_the_own_team_of_that_date_only(make_world):
    """Somebody moves to the other team on Wednesday."""
    world = supply.centre(make_world)
    world.found_team(OTHER_TEAM, lead="employees/other")
    world.hire("employees/mover", memberships=((TEAM, "2020-01-01", WEDNESDAY), (OTHER_TEAM, WEDNESDAY, "")))
    own, other = lead("employees/lead", TEAM), lead("employees/other", OTHER_TEAM, team=OTHER_TEAM)

    supply.edit(world, ("employees/mover", TUESDAY, "D1"), as_=own)
    supply.edit(world, ("employees/mover", WEDNESDAY, "D1"), as_=other)

    for who, day in ((own, WEDNESDAY), (other, TUESDAY)):
        with pytest.raises(Forbidden, match="FORBIDDEN"):
            supply.edit(world, ("employees/mover", day, "E1"), as_=who)
    assert [TUESDAY] == [each.work_date for each in supply.shifts_of(world, as_=own)]
    assert [WEDNESDAY] == [each.work_date for each in supply.shifts_of(world, as_=other)]


def test_nobody_sees_shifts_beyond_the_own_reach(make_world):
    world = supply.centre(make_world)
    world.found_team(OTHER_TEAM)
    world.hire("employees/other", team=OTHER_TEAM)
    supply.edit(world, (name(0), TUESDAY, "D1"), ("employees/other", TUESDAY, "D1"))

    seen = {
        "mate": supply.shifts_of(world, as_=agent(name(1))),
        "planner": supply.shifts_of(world),
        "elsewhere": supply.shifts_of(world, as_=agent("employees/x", centre="centres/sh", team="teams/sh")),
        "tenant": supply.shifts_of(world, as_=client("scheduling.read", tenant="other")),
    }

    assert {"mate": 1, "planner": 2, "elsewhere": 0, "tenant": 0} == {who: len(found) for who, found in seen.items()}


def test_team_mates_see_that_somebody_is_away_but_not_why(make_world):
    world = supply.centre(make_world)
    supply.everybody(world, 2, TUESDAY)
    whole = (f"{TUESDAY} 09:00", f"{TUESDAY} 17:00")
    supply.approve(world, "r1", name(0), whole)
    supply.hold(world, "r2", name(1), *whole, force=True)

    def seen(who):
        return [
            [(away.source, away.held) for away in shift.absences]
            for shift in supply.shifts_of(world, as_=who, start=TUESDAY, end=WEDNESDAY)
        ]

    assert [[("", False)], []] == seen(agent(name(2)))
    assert [[("leaveRequests/r1", False)], []] == seen(agent(name(0)))
    assert [[("leaveRequests/r1", False)], [("leaveRequests/r2", True)]] == seen(lead("employees/lead", TEAM))
    assert [[("", False)], []] == seen(supply.PLANNER)


def test_pages_follow_one_another_without_gaps(make_world):
    world = supply.centre(make_world, people=3)
    for day in (TUESDAY, WEDNESDAY):
        supply.everybody(world, 3, day)
    request = scheduling_pb2.ListShiftsRequest(start_date=TUESDAY, end_date="2026-11-27", page_size=4)
    first = world.call("ListShifts", request, supply.PLANNER)
    request.page_token = first.next_page_token
    second = world.call("ListShifts", request, supply.PLANNER)
    found = [(each.employee, each.work_date) for page in (first, second) for each in page.shifts]

    assert (4, 2, "") == (len(first.shifts), len(second.shifts), second.next_page_token)
    assert sorted(found) == found
    assert 6 == len(set(found))
    request.team = TEAM
    with pytest.raises(Invalid, match="BAD_PAGE_TOKEN"):
        world.call("ListShifts", request, supply.PLANNER)


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_edits_of_one_request_lie_near_each_other(make_world):
    """Everybody's shifts between the first and the last date are read, and told."""
    world = supply.centre(make_world, people=1, agents=None)

    with pytest.raises(Invalid, match="SPAN_TOO_LONG"):
        supply.edit(world, (name(0), "2026-11-24", "D1"), (name(0), "2027-03-24", "D1"))

    assert [] == supply.shifts_of(world)
