"""Who of a team is here, late, away: what the shift, the punches and the leave say together."""

from __future__ import annotations

import pytest

from services.kit import wire
from services.kit.errors import Forbidden, Invalid
from tests.conftest import OTHER_TEAM, TEAM, agent, lead
from tests.contract.scheduling import desks, examples, supply
from tests.contract.scheduling.supply import TUESDAY, at, name
from zhongtai.scheduling.v1 import attendance_pb2, scheduling_pb2

LEAD = lead("employees/lead", TEAM)


def punch(world, *punches, as_=LEAD):
    """Record punches: person, when, whether they came."""
    told = [
        scheduling_pb2.Punch(employee=employee, punch_time=wire.timestamp(at(when)), came=came)
        for employee, when, came in punches
    ]
    request = scheduling_pb2.RecordPunchesRequest(punches=told, request_id=examples.request_id())
    return world.call("RecordPunches", request, as_).recorded_count


def now(world, when: str, *, as_=LEAD, team: str = TEAM) -> scheduling_pb2.TeamNow:
    world.clock.now = at(when)
    return world.call("GetTeamNow", scheduling_pb2.GetTeamNowRequest(team=team), as_)


def states(found: scheduling_pb2.TeamNow) -> dict[str, str]:
    names = scheduling_pb2.PresenceState.Name
    return {each.employee: names(each.state).removeprefix("PRESENCE_STATE_") for each in found.people}


def test_the_morning_of_a_team(make_world):
    world = supply.centre(make_world, people=6)
    supply.edit(world, *((name(number), TUESDAY, "D1") for number in range(4)), (name(4), TUESDAY, "E1"))
    supply.approve(world, "r1", name(2), (f"{TUESDAY} 09:00", f"{TUESDAY} 17:00"))
    punch(world, (name(0), f"{TUESDAY} 08:55", True))

    within_grace = states(now(world, f"{TUESDAY} 09:04"))
    after = now(world, f"{TUESDAY} 09:25")

    assert ("EXPECTED", "LATE") == (within_grace[name(1)], states(after)[name(1)])
    assert {
        name(1): "LATE",
        name(3): "LATE",
        name(0): "HERE",
        name(2): "AWAY",
        name(4): "LATER",
        name(5): "OFF",
    } == states(after)
    assert [name(1), name(3), name(0), name(2), name(4), name(5)] == [each.employee for each in after.people]
    assert 25 == after.people[0].late_minutes
    assert [2, 1, 1, 1, 1] == [each.count for each in after.counts]
    assert at(f"{TUESDAY} 08:55") == wire.moment(after.people[2].since_time)


def test_cover_is_shown_from_an_hour_ago_on(make_world):
    world = supply.centre(make_world, people=3)
    supply.everybody(world, 3, TUESDAY)

    found = now(world, f"{TUESDAY} 09:25").coverage

    assert at(f"{TUESDAY} 08:00") == wire.moment(found.intervals[0].start_time)
    assert at(f"{TUESDAY} 17:00") == wire.moment(found.intervals[-1].start_time)
    assert ("voice", 30, 800) == (found.skill, found.interval_minutes, found.target_permille)


def test_breaks_ends_and_early_goings(make_world):
    world = supply.centre(make_world, people=3)
    supply.everybody(world, 3, TUESDAY)
    punch(world, *((name(number), f"{TUESDAY} 08:50", True) for number in range(3)))
    punch(world, (name(1), f"{TUESDAY} 12:01", False), (name(2), f"{TUESDAY} 10:00", False))

    assert {name(0): "BREAK", name(1): "BREAK", name(2): "BREAK"} == states(now(world, f"{TUESDAY} 12:30"))
    assert {name(0): "HERE", name(1): "EXPECTED", name(2): "LATE"} == states(now(world, f"{TUESDAY} 13:02"))
    assert {"FINISHED"} == set(states(now(world, f"{TUESDAY} 17:00")).values())


def test_a_night_runs_into_the_next_day(make_world):
    world = supply.centre(make_world, people=2)
    supply.everybody(world, 2, TUESDAY, "N1")
    punch(world, (name(0), f"{TUESDAY} 21:50", True))

    assert {name(0): "HERE", name(1): "LATE"} == states(now(world, "2026-11-25 03:00"))
    assert {"FINISHED"} == set(states(now(world, "2026-11-25 07:00")).values())
    assert {"OFF"} == set(states(now(world, "2026-11-26 07:00")).values())


def test_half_a_day_of_leave_leaves_the_other_half_alone(make_world):
    """Away in the morning; nobody is late for what leave has taken."""
    world = supply.centre(make_world, people=1)
    supply.everybody(world, 1, TUESDAY)
    supply.approve(world, "r1", name(0), (f"{TUESDAY} 09:00", f"{TUESDAY} 13:00"))

    found = [states(now(world, f"{TUESDAY} {clock}"))[name(0)] for clock in ("10:00", "13:03", "13:10")]

    assert ["AWAY", "EXPECTED", "LATE"] == found
    assert 10 == now(world, f"{TUESDAY} 13:10").people[0].late_minutes


def test_the_same_punch_again_changes_nothing(make_world):
    world = supply.centre(make_world)
    came = (name(0), f"{TUESDAY} 08:55", True)

    assert [1, 0, 1] == [punch(world, came), punch(world, came), punch(world, came, (name(1), came[1], True))]


def test_punches_of_strangers_are_refused(make_world):
    world = supply.centre(make_world)
    world.found_team(OTHER_TEAM)
    world.hire("employees/other", team=OTHER_TEAM)

    with pytest.raises(Invalid, match="EMPLOYEE_UNKNOWN"):
        punch(world, ("employees/nobody", f"{TUESDAY} 09:00", True))
    with pytest.raises(Forbidden, match="FORBIDDEN"):
        punch(world, (name(0), f"{TUESDAY} 09:00", True), ("employees/other", f"{TUESDAY} 09:00", True))
    assert 1 == punch(world, (name(0), f"{TUESDAY} 09:00", True))


def test_only_whoever_leads_the_team_sees_it(make_world):
    world = supply.centre(make_world)

    for who in (agent(name(0)), lead("employees/other", OTHER_TEAM, team=OTHER_TEAM)):
        with pytest.raises(Forbidden, match="FORBIDDEN"):
            now(world, f"{TUESDAY} 09:00", as_=who)


def seen(found: scheduling_pb2.TeamNow) -> dict[str, scheduling_pb2.PersonNow]:
    return {each.employee: each for each in found.people}


def test_desks_say_what_people_do_and_who_does_something_else(make_world):
    world = supply.centre(make_world, people=5)
    supply.everybody(world, 5, TUESDAY)
    punch(world, *((name(number), f"{TUESDAY} 08:55", True) for number in range(3)))
    world.clock.now = at(f"{TUESDAY} 09:30")
    desks.states(
        world,
        (name(0), f"{TUESDAY} 09:28", "TALKING"),
        (name(0), f"{TUESDAY} 09:00", "READY"),
        (name(1), f"{TUESDAY} 09:20", "BREAK"),
        (name(2), f"{TUESDAY} 09:10", "TRAINING"),
        (name(3), f"{TUESDAY} 09:25", "READY"),
    )
    desks.cause(world, "c1", name(2), f"{TUESDAY} 09:00", f"{TUESDAY} 11:00")

    found = now(world, f"{TUESDAY} 09:30")
    people = seen(found)

    assert ["TALKING", "BREAK", "TRAINING", "READY", ""] == [people[name(each)].desk_state for each in range(5)]
    assert [False, True, False, False, False] == [people[name(each)].off_roster for each in range(5)]
    assert at(f"{TUESDAY} 09:28") == wire.moment(people[name(0)].desk_time)
    assert attendance_pb2.DESK_ACTIVITY_PHONE == people[name(0)].desk_activity
    # Nobody punched for the fourth, but the desk is signed in.
    assert {name(0): "HERE", name(1): "HERE", name(2): "HERE", name(3): "HERE", name(4): "LATE"} == states(found)
    assert (5, 4, 2) == (found.due_count, found.here_count, found.phone_count)


def test_what_comes_next_for_everybody(make_world):
    world = supply.centre(make_world, people=3)
    supply.edit(world, (name(0), TUESDAY, "D1"), (name(1), TUESDAY, "D1"), (name(2), TUESDAY, "E1"))
    supply.approve(world, "r1", name(1), (f"{TUESDAY} 10:00", f"{TUESDAY} 11:00"))

    def coming(when: str) -> list[tuple[str, str]]:
        people = seen(now(world, f"{TUESDAY} {when}"))
        name_of = scheduling_pb2.PresenceChange.Name
        return [
            (
                name_of(people[name(each)].next_change).removeprefix("PRESENCE_CHANGE_"),
                wire.moment(people[name(each)].next_time).astimezone(supply.SHANGHAI).strftime("%H:%M"),
            )
            for each in range(3)
        ]

    assert [("BREAK_START", "12:00"), ("LEAVE_START", "10:00"), ("SHIFT_START", "14:00")] == coming("09:30")
    assert [("BREAK_START", "12:00"), ("LEAVE_END", "11:00"), ("SHIFT_START", "14:00")] == coming("10:30")
    assert [("BREAK_END", "13:00"), ("BREAK_END", "13:00"), ("SHIFT_START", "14:00")] == coming("12:30")
    assert [("SHIFT_END", "17:00"), ("SHIFT_END", "17:00"), ("SHIFT_END", "22:00")] == coming("14:00")
    over = seen(now(world, f"{TUESDAY} 18:00"))[name(0)]
    assert (scheduling_pb2.PRESENCE_CHANGE_UNSPECIFIED, False) == (over.next_change, over.HasField("next_time"))


def test_cover_now_and_next(make_world):
    world = supply.centre(make_world, people=4)
    supply.everybody(world, 4, TUESDAY)

    found = now(world, f"{TUESDAY} 11:59")

    assert [at(f"{TUESDAY} 11:30"), at(f"{TUESDAY} 12:00")] == [
        wire.moment(each.start_time) for each in (found.cover_now, found.cover_next)
    ]
    assert [(2, 4), (2, 0)] == [(each.required, each.rostered) for each in (found.cover_now, found.cover_next)]


def test_people_who_work_the_same_are_each_told_as_themselves(make_world):
    """What is alike in their messages is put together once; nobody's leave, punch or name may stick to it."""
    world = supply.centre(make_world, people=3)
    supply.edit(world, *((name(number), TUESDAY, "D1") for number in range(3)))
    supply.approve(world, "r1", name(1), (f"{TUESDAY} 14:00", f"{TUESDAY} 16:00"))
    punch(world, (name(0), f"{TUESDAY} 08:55", True), (name(1), f"{TUESDAY} 08:58", True))

    first, again = now(world, f"{TUESDAY} 10:30"), now(world, f"{TUESDAY} 10:30")
    told = {each.employee: each for each in first.people}

    assert first == again
    assert {each: each for each in told} == {each: person.shift.employee for each, person in told.items()}
    assert 3 == len({person.shift.name for person in told.values()})
    assert [0, 1, 0] == [len(told[name(number)].shift.absences) for number in range(3)]
    assert [at(f"{TUESDAY} {clock}") for clock in ("08:55", "08:58", "09:00")] == [
        wire.moment(told[name(number)].since_time) for number in range(3)
    ]


def test_whoever_has_left_is_not_shown_though_the_team_still_names_them(make_world):
    world = supply.centre(make_world, people=2)
    world.hire("employees/gone", exit_date="2026-11-23")
    world.hire("employees/goes", exit_date=TUESDAY)

    assert {name(0): "OFF", name(1): "OFF", "employees/goes": "OFF"} == states(now(world, f"{TUESDAY} 10:00"))
