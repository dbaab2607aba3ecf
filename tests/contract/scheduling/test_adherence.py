"""Adherence, conformance and quality: what states of desks say of rosters, whatever the order they come in."""

from __future__ import annotations

import random

import pytest

from services.kit import wire
from services.kit.errors import Forbidden
from tests.conftest import CENTRE, OTHER_TEAM, TEAM, agent, holder
from tests.contract.scheduling import desks, supply
from tests.contract.scheduling.desks import LEAD
from tests.contract.scheduling.supply import PLANNER, TUESDAY, at, name
from zhongtai.scheduling.v1 import attendance_pb2

PERSON = attendance_pb2.ADHERENCE_GROUPING_PERSON
BY_TEAM = attendance_pb2.ADHERENCE_GROUPING_TEAM
INTERVAL = attendance_pb2.ADHERENCE_GROUPING_INTERVAL
# Six minutes late on the phones, out ten minutes early, and twenty minutes after the shift.
DAY = (
    ("09:06", "AVAILABLE"),
    ("10:00", "TALKING"),
    ("10:04", "ACW"),
    ("12:00", "LUNCH"),
    ("13:00", "AVAILABLE"),
    ("16:50", "BREAK"),
    ("17:00", "AVAILABLE"),
    ("17:20", "LOGGED_OUT"),
)


def adherence(world, grouping=PERSON, *, as_=LEAD, **more) -> attendance_pb2.GetAdherenceResponse:
    asked = {"start_date": desks.WEEK[0], "end_date": desks.WEEK[1], "grouping": grouping, **more}
    return world.call("GetAdherence", attendance_pb2.GetAdherenceRequest(**asked), as_)


def work(world, number: int, day=DAY, date: str = TUESDAY) -> None:
    desks.states(world, *((name(number), f"{date} {clock}", state) for clock, state in day))


def figures(found: attendance_pb2.Adherence) -> tuple[int, int, int, int, int]:
    return (
        found.scheduled_seconds // 60,
        found.adherent_seconds // 60,
        found.worked_seconds // 60,
        found.adherence_permille,
        found.conformance_permille,
    )


def test_adherence_and_conformance_of_a_day(make_world):
    """Of 420 minutes on the phones 404 were kept; 424 were worked."""
    world = supply.centre(make_world, people=3)
    supply.everybody(world, 3, TUESDAY)
    world.clock.now = at(f"{TUESDAY} 18:00")
    work(world, 0)
    work(world, 1, (("09:00", "AVAILABLE"), ("12:00", "MEAL"), ("13:00", "READY"), ("17:00", "LOGOUT")))
    desks.examine(world)

    by_person = adherence(world)

    assert (420, 404, 424, 962, 1010) == figures(by_person.adherence[0])
    assert (420, 420, 420, 1000, 1000) == figures(by_person.adherence[1])
    assert (0, 0, 0, -1, -1) == figures(by_person.adherence[2])
    assert (840, 824, 844, 981, 1005) == figures(by_person.total)
    assert (3, 2) == (by_person.total.shift_count, by_person.total.observed_shift_count)
    (team,) = adherence(world, BY_TEAM).adherence
    assert ((840, 824, 844, 981, 1005), TEAM, TUESDAY) == (figures(team), team.team, team.work_date)


def test_intervals_add_up_to_the_day(make_world):
    world = supply.centre(make_world, people=2)
    supply.everybody(world, 2, TUESDAY)
    world.clock.now = at(f"{TUESDAY} 18:00")
    work(world, 0)
    work(world, 1)
    desks.examine(world)

    found = adherence(world, INTERVAL).adherence

    assert at(f"{TUESDAY} 09:00") == wire.moment(found[0].start_time)
    assert (30, 18, 18, 600, 600) == figures(found[0])
    assert [840, 808, 848] == [
        sum(each.scheduled_seconds for each in found) // 60,
        sum(each.adherent_seconds for each in found) // 60,
        sum(each.worked_seconds for each in found) // 60,
    ]


def test_the_order_of_arrival_changes_nothing(make_world):
    """Late and out of order, one report at a time, some twice, after the shift was examined."""
    world = supply.centre(make_world, people=1)
    supply.everybody(world, 1, TUESDAY)
    desks.examine(world)
    told = list(enumerate(DAY))
    random.Random(4).shuffle(told)
    counts = []
    for number, (clock, state) in [*told, told[0], told[3]]:
        answer = desks.states(world, (name(0), f"{TUESDAY} {clock}", state), ids=(f"s{number}",))
        counts.append(answer.recorded_count)

    assert [1] * len(DAY) + [0, 0] == counts
    assert (420, 404, 424, 962, 1010) == figures(adherence(world).adherence[0])
    assert {("e000", "ABSENT", 420, "PRE_RESOLVED", "LATE_RECORD"), ("e000", "LATE", 6, "OPEN", "UNSPECIFIED")} == (
        desks.said(desks.exceptions(world))
    )


def test_reports_that_cannot_be_kept_hold_up_nobody(make_world):
    world = supply.centre(make_world, people=1)
    world.clock.now = at(f"{TUESDAY} 12:00")

    first = desks.states(
        world,
        (name(0), f"{TUESDAY} 09:00", "READY"),
        ("employees/nobody", f"{TUESDAY} 09:00", "READY"),
        (name(0), f"{TUESDAY} 12:30", "READY"),
        ids=("a", "b", "c"),
    )
    other = desks.states(world, (name(0), f"{TUESDAY} 09:00", "BREAK"), ids=("a",))

    assert (1, 2) == (first.recorded_count, first.rejected_count)
    assert {"b": "EMPLOYEE_UNKNOWN", "c": "IN_THE_FUTURE"} == {each.report: each.reason for each in first.rejected}
    assert (0, ["REPORT_DIFFERS"]) == (other.recorded_count, [each.reason for each in other.rejected])


def test_only_machines_and_planners_say_what_desks_do(make_world):
    world = supply.centre(make_world, people=1)
    world.clock.now = at(f"{TUESDAY} 12:00")
    for who in (agent(name(0)), LEAD, holder("HR")):
        with pytest.raises(Forbidden, match="FORBIDDEN"):
            desks.states(world, (name(0), f"{TUESDAY} 09:00", "READY"), as_=who)

    assert 1 == desks.states(world, (name(0), f"{TUESDAY} 09:00", "READY"), as_=PLANNER).recorded_count


def test_a_night_is_kept_across_midnight(make_world):
    world = supply.centre(make_world, people=1)
    supply.everybody(world, 1, TUESDAY, "N1")
    world.clock.now = at("2026-11-25 07:00")
    desks.states(
        world,
        (name(0), f"{TUESDAY} 22:00", "READY"),
        (name(0), "2026-11-25 01:00", "BREAK"),
        (name(0), "2026-11-25 01:30", "READY"),
        (name(0), "2026-11-25 06:00", "LOGOUT"),
    )
    desks.examine(world)

    (found,) = adherence(world).adherence
    assert ((480, 450, 450, 938, 938), TUESDAY) == (figures(found), found.work_date)
    assert {("e000", "OFF_PHONE", 30, "OPEN", "UNSPECIFIED")} == desks.said(desks.exceptions(world))


def test_leave_and_training_leave_the_schedule_and_not_the_actual(make_world):
    world = supply.centre(make_world, people=2)
    supply.everybody(world, 2, TUESDAY)
    world.clock.now = at(f"{TUESDAY} 17:30")
    supply.approve(world, "r1", name(0), (f"{TUESDAY} 15:00", f"{TUESDAY} 17:00"))
    work(world, 0, (("09:00", "READY"), ("12:00", "LUNCH"), ("13:00", "READY"), ("15:00", "LOGOUT")))
    work(
        world,
        1,
        (("09:00", "READY"), ("12:00", "LUNCH"), ("13:00", "TRAINING"), ("15:00", "READY"), ("17:00", "LOGOUT")),
    )
    desks.cause(world, "c1", name(1), f"{TUESDAY} 13:00", f"{TUESDAY} 15:00")
    desks.examine(world)

    found = adherence(world).adherence

    assert [(300, 300, 300, 1000, 1000)] * 2 == [figures(each) for each in found]
    assert {
        ("e000", "EARLY_LEAVE", 120, "PRE_RESOLVED", "LEAVE"),
        ("e001", "OFF_PHONE", 120, "PRE_RESOLVED", "TRAINING"),
    } == desks.said(desks.exceptions(world))


def test_agents_see_their_own_adherence_and_leads_their_teams(make_world):
    world = supply.centre(make_world, people=2)
    world.found_team(OTHER_TEAM)
    world.hire("employees/other", team=OTHER_TEAM)
    supply.edit(world, *((who, TUESDAY, "D1") for who in (name(0), name(1), "employees/other")))
    desks.examine(world)

    assert [1, 2, 3] == [adherence(world, as_=who).total.shift_count for who in (agent(name(0)), LEAD, PLANNER)]


def test_quality_of_a_day_is_what_it_is_made_of(make_world):
    """Two agents required round the clock, three rostered from nine to five with an hour's break, one of them away."""
    world = supply.centre(make_world, people=3)
    supply.everybody(world, 3, TUESDAY)
    supply.approve(world, "r1", name(2), (f"{TUESDAY} 13:00", f"{TUESDAY} 17:00"))
    world.clock.now = at(f"{TUESDAY} 18:00")
    work(world, 0)
    desks.examine(world)
    ask = attendance_pb2.GetQualityRequest(centre=CENTRE, start_date=TUESDAY, end_date="2026-11-25")

    found = world.call("GetQuality", ask, PLANNER)

    (skill,) = found.skills
    # Two agents at the phones take 2 / 0.9 heads, because a tenth is away without the roster's knowing.
    required = 48 * (2 * 30 * 1000 // 900)
    scheduled = 3 * 180 + 2 * 240
    met = 6 * 66 + 8 * 60
    assert ("voice", TUESDAY) == (skill.skill, skill.date)
    assert (required, scheduled, met) == (skill.required_minutes, skill.scheduled_minutes, skill.met_minutes)
    assert required + scheduled - 2 * met == skill.deviation_minutes
    assert round(1000 * met / scheduled) == skill.efficiency_permille
    assert 1000 - round(1000 * skill.deviation_minutes / required) == skill.accuracy_permille
    # Two erlangs on fewer than two agents: nobody is answered in time.
    assert 0 == skill.service_level_permille
    assert [(420, 404, 424, 962, 1010)] == [figures(each) for each in found.teams]
    for who in (agent(name(0)), LEAD):
        with pytest.raises(Forbidden, match="FORBIDDEN"):
            world.call("GetQuality", ask, who)


def test_a_state_that_never_ends_counts_for_half_a_day_at_most(make_world):
    """The phone system forgot to sign somebody out on Monday; on Tuesday that is no work."""
    world = supply.centre(make_world, people=1)
    supply.edit(world, (name(0), "2026-11-23", "D1"), (name(0), TUESDAY, "D1"))
    world.clock.now = at(f"{TUESDAY} 18:00")
    desks.states(world, (name(0), "2026-11-23 09:00", "READY"))
    desks.examine(world)

    found = adherence(world).adherence

    assert [1, 0] == [each.observed_shift_count for each in found]
    assert 420 == found[0].adherent_seconds // 60
