"""Rosters are solved beside the service, always show the best so far, and come into force in one step."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from services.kit import telemetry, wire
from services.kit.errors import Busy, Forbidden, Invalid, WrongState
from services.scheduling import rostering
from services.scheduling.store import rosters
from tests.backing.otlp import collected
from tests.conftest import CENTRE, OTHER_TEAM, TENANT, agent, lead, wait_until
from tests.contract.scheduling import examples, supply
from tests.contract.scheduling.supply import name
from zhongtai.scheduling.v1 import events_pb2, scheduling_pb2

FIRST, AFTER = "2026-11-25", "2026-11-28"
DRAFT, SOLVING = scheduling_pb2.ROSTER_STATE_DRAFT, scheduling_pb2.ROSTER_STATE_SOLVING


def solve(world, *, seconds: int = 2, first: str = FIRST, after: str = AFTER, teams=(), as_=supply.PLANNER):
    request = scheduling_pb2.SolveRosterRequest(
        centre=CENTRE,
        teams=teams,
        start_date=first,
        end_date=after,
        time_limit_seconds=seconds,
        request_id=examples.request_id(),
    )
    return world.call("SolveRoster", request, as_)


def look(world, roster):
    return world.call("GetRoster", scheduling_pb2.GetRosterRequest(name=roster.name), supply.PLANNER)


def wait(world, roster, until) -> scheduling_pb2.Roster:
    wait_until(lambda: until(look(world, roster)))
    return look(world, roster)


def solved(world, **more) -> scheduling_pb2.Roster:
    return wait(world, solve(world, **more), lambda found: found.state != SOLVING)


def act(world, verb: str, roster):
    kind = getattr(scheduling_pb2, f"{verb}RosterRequest")
    return world.call(f"{verb}Roster", kind(name=roster.name, request_id=examples.request_id()), supply.PLANNER)


def test_a_roster_is_solved_published_and_told(make_world):
    world = supply.centre(make_world, people=6, agents=1)
    supply.edit(world, (name(0), "2026-11-26", "E1"), (name(0), "2026-11-28", "E1"))
    supply.approve(world, "r1", name(1), ("2026-11-26 00:00", "2026-11-27 00:00"))

    draft = solved(world)
    before = supply.shifts_of(world)
    listed = supply.shifts_of(world, roster=draft.name)
    published = act(world, "Publish", draft)
    after = supply.shifts_of(world)

    assert (DRAFT, 1000, "") == (draft.state, draft.progress_permille, draft.problem)
    assert draft.bound <= draft.objective
    assert draft.shift_count == len(listed) > 0
    assert 2 == len(before)
    assert scheduling_pb2.ROSTER_STATE_PUBLISHED == published.state
    inside = [(each.employee, each.work_date, each.shift_type) for each in after if each.work_date < AFTER]
    assert inside == [(each.employee, each.work_date, each.shift_type) for each in listed]
    assert [(name(0), "2026-11-28")] == [(each.employee, each.work_date) for each in after if each.work_date >= AFTER]
    leave = wire.timestamp(supply.at("2026-11-26 00:00")).seconds, wire.timestamp(supply.at("2026-11-27 00:00")).seconds
    mine = [(each.start_time.seconds, each.end_time.seconds) for each in listed if each.employee == name(1)]
    assert [] == [span for span in mine if span[0] < leave[1] and leave[0] < span[1]]
    (event,) = supply.events(world, events_pb2.RosterPublished)
    assert (published.name, FIRST, AFTER) == (event.roster, event.start_date, event.end_date)
    assert (FIRST, AFTER) == (supply.shift_told(world)[-1].start_date, supply.shift_told(world)[-1].end_date)


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_how_long_solving_took_is_measured_by_how_it_ended(make_world):
    world = supply.centre(make_world, people=3, agents=1)
    with collected() as receiver:
        solved(world, seconds=1)
        telemetry.flush()
        (point,) = receiver.of("zhongtai.solver.duration", zhongtai_outcome="solved")

    assert ("scheduling", "s", 1) == (point.service, point.unit, point.value)
    assert 0 < point.total


def test_a_roster_fits_what_stands_behind_it(make_world):
    """Everybody begins at nine on the day after; nobody works the night before, though it asks for one."""
    world = supply.centre(make_world, people=4, agents=1)
    supply.everybody(world, 4, AFTER)

    draft = solved(world)

    last = [each.shift_type for each in supply.shifts_of(world, roster=draft.name) if each.work_date == "2026-11-27"]
    assert "N1" not in last
    assert scheduling_pb2.ROSTER_STATE_PUBLISHED == act(world, "Publish", draft).state
    assert 4 == len([each for each in supply.shifts_of(world) if each.work_date == AFTER])


def test_what_cannot_be_met_is_named_with_what_would_help(make_world):
    """Two people cannot hold three agents round the clock; never just `infeasible`."""
    world = supply.centre(make_world, people=2, agents=3)

    draft = solved(world)

    assert DRAFT == draft.state
    assert draft.shift_count > 0
    assert draft.unmet
    assert draft.unmet[0].required > draft.unmet[0].available
    assert "UNDER_COVER" in [each.rule for each in draft.costs]


def test_cancelling_stops_the_solver_and_keeps_the_best_so_far(make_world):
    world = supply.centre(make_world, people=30, agents=4)
    begun = solve(world, seconds=600)
    best = wait(world, begun, lambda found: found.shift_count > 0)

    stopped = act(world, "Cancel", begun)
    time.sleep(2.5)

    assert SOLVING == best.state
    assert (DRAFT, best.shift_count) == (stopped.state, stopped.shift_count)
    assert (DRAFT, best.shift_count) == (look(world, begun).state, look(world, begun).shift_count)
    assert scheduling_pb2.ROSTER_STATE_CANCELLED == act(world, "Cancel", begun).state


def test_a_published_roster_is_neither_cancelled_nor_published_again(make_world):
    world = supply.centre(make_world, people=3, agents=1)
    draft = solved(world)
    act(world, "Publish", draft)

    for verb, reason in (("Cancel", "ALREADY_PUBLISHED"), ("Publish", "NOT_DRAFT")):
        with pytest.raises(WrongState, match=reason):
            act(world, verb, draft)


def test_a_draft_that_breaks_a_rule_by_now_is_not_published(make_world):
    """After solving, somebody was given a night that ends eight hours before the draft begins for them."""
    world = supply.centre(make_world, people=4, agents=1)
    draft = solved(world)
    listed = supply.shifts_of(world, roster=draft.name)
    first = next(each for each in listed if each.work_date == FIRST and each.shift_type in ("D1", "E1"))
    supply.edit(world, (first.employee, "2026-11-24", "N1"))

    with pytest.raises(WrongState, match="RULE_BROKEN") as refused:
        act(world, "Publish", draft)

    assert ("MIN_REST", first.employee, FIRST) == tuple(
        refused.value.facts[fact] for fact in ("rule", "employee", "date")
    )
    assert [(first.employee, "2026-11-24")] == [(each.employee, each.work_date) for each in supply.shifts_of(world)]


def test_without_requirements_or_people_nothing_is_solved(make_world):
    world = supply.centre(make_world, people=2, agents=None)
    with pytest.raises(WrongState, match="NO_REQUIREMENTS"):
        solve(world)

    supply.require(world, 2, days=7)
    world.found_team(OTHER_TEAM)
    with pytest.raises(WrongState, match="NOBODY_TO_ROSTER"):
        solve(world, teams=[OTHER_TEAM])


def test_spans_and_teams_that_make_no_sense_are_refused(make_world):
    world = supply.centre(make_world)

    for more, reason in (
        ({"first": AFTER, "after": FIRST}, "SPAN_REVERSED"),
        ({"first": "2026-11-25", "after": "2027-01-25"}, "SPAN_TOO_LONG"),
        ({"teams": ["teams/nowhere"]}, "TEAM_UNKNOWN"),
    ):
        with pytest.raises(Invalid, match=reason):
            solve(world, **more)


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_a_centre_solves_no_more_rosters_at_once_than_machines_bear(make_world):
    world = supply.centre(make_world, people=3, agents=1)
    with world.db("scheduling").act(TENANT, "tests") as tx:
        for number in range(4):
            rosters.add(tx, rosters.Roster(f"r{number}", CENTRE, (), FIRST, AFTER, rosters.SOLVING, 2, world.clock()))

    with pytest.raises(Busy, match="SOLVER_BUSY") as refused:
        solve(world)

    assert "4" == refused.value.facts["most"]
    act(world, "Cancel", scheduling_pb2.Roster(name="rosters/r0"))
    begun = solve(world, seconds=1)
    assert SOLVING == begun.state
    wait(world, begun, lambda found: found.state != SOLVING)


def test_a_roster_left_behind_by_a_dead_process_is_taken_over(make_world):
    world = supply.centre(make_world, people=3, agents=1)
    left = rosters.Roster("left", CENTRE, (), FIRST, AFTER, rosters.SOLVING, 2, world.clock())
    with world.db("scheduling").act(TENANT, "tests") as tx:
        rosters.add(tx, left)
    told = scheduling_pb2.Roster(name="rosters/left")

    rostering.resume(world.host.home("scheduling"))
    too_early = look(world, told).shift_count
    world.clock.forward(seconds=60)
    rostering.resume(world.host.home("scheduling"))

    assert 0 == too_early
    assert DRAFT == wait(world, told, lambda found: found.state != SOLVING).state


def test_a_roster_that_nobody_can_solve_any_longer_says_so(make_world):
    world = supply.centre(make_world, people=3, agents=None)
    left = rosters.Roster("left", CENTRE, (), FIRST, AFTER, rosters.SOLVING, 2, world.clock())
    with world.db("scheduling").act(TENANT, "tests") as tx:
        rosters.add(tx, left)
    world.clock.forward(seconds=60)

    rostering.resume(world.host.home("scheduling"))

    found = look(world, scheduling_pb2.Roster(name="rosters/left"))
    assert scheduling_pb2.ROSTER_STATE_FAILED == found.state
    asked = scheduling_pb2.GetRosterRequest(name=found.name)
    told = world.call("GetRoster", asked, supply.PLANNER, locale="zh-CN")
    assert found.problem.startswith("NO_REQUIREMENTS: No requirement")
    assert told.problem.startswith("NO_REQUIREMENTS: 所选日期尚无人力需求")


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_a_roster_whose_solving_fails_again_and_again_is_given_up(make_world, monkeypatch):
    """What fails for a reason of ours is begun anew, but not for ever: the planner sees that it was given up."""
    begun = []

    def broken(*_told, **_more):
        begun.append(1)
        raise ValueError("nobody foresaw this")

    monkeypatch.setattr(rostering.solver_process, "solve", broken)
    world = supply.centre(make_world, people=3, agents=1)
    roster = solve(world)
    for attempts in (1, 2, 3):
        wait_until(lambda attempts=attempts: attempts == len(begun))
        assert SOLVING == look(world, roster).state
        world.clock.forward(seconds=60)
        rostering.resume(world.host.home("scheduling"))

    found = look(world, roster)
    assert (3, scheduling_pb2.ROSTER_STATE_FAILED) == (len(begun), found.state)
    assert found.problem.startswith("SOLVER_GIVEN_UP: It failed 3 times")
    world.clock.forward(seconds=60)
    rostering.resume(world.host.home("scheduling"))
    assert found == look(world, roster)


def test_rosters_are_for_planners_and_seen_by_leads_of_the_centre(make_world):
    world = supply.centre(make_world, people=3, agents=1)
    draft = solved(world)
    request = scheduling_pb2.ListRostersRequest()

    assert [draft.name] == [each.name for each in world.call("ListRosters", request, lead("employees/lead")).rosters]
    assert [] == list(world.call("ListRosters", request, lead("employees/x", centre="centres/sh")).rosters)
    for who in (agent(name(0)), lead("employees/lead")):
        with pytest.raises(Forbidden, match="FORBIDDEN"):
            solve(world, as_=who)
    with pytest.raises(Forbidden, match="FORBIDDEN"):
        world.call(
            "GetRoster", scheduling_pb2.GetRosterRequest(name=draft.name), lead("employees/x", centre="centres/sh")
        )


def test_progress_and_a_roster_that_are_written_at_once_do_not_stop_the_solver(make_world):
    """Two threads write to a roster while it is solved; neither may take the other for somebody who cancelled."""
    world = supply.centre(make_world, people=3, agents=1)
    roster = rosters.Roster("both", CENTRE, (), FIRST, AFTER, rosters.SOLVING, 60, world.clock())
    with world.db("scheduling").act(TENANT, "tests") as tx:
        rosters.add(tx, roster)
    desk = rostering.Desk(world.db("scheduling"))
    with ThreadPoolExecutor(2) as both:
        told = list(both.map(lambda progress: desk.tell(TENANT, roster.id, progress=progress), range(60)))

    assert [True] * 60 == told
    assert 59 == look(world, scheduling_pb2.Roster(name=roster.name)).progress_permille
