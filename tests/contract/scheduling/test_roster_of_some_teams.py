"""A roster of some teams only: it is asked for what the others leave open, in the skills that its people have."""

from __future__ import annotations

from tests.conftest import OTHER_TEAM, TEAM
from tests.contract.scheduling import examples, supply
from tests.contract.scheduling.test_roster_rules import FIRST, problem

OTHER = "employees/o1"
"""Works from nine to five on the first day, with breaks of an hour and of two quarters."""


def centre(make_world):
    world = supply.centre(make_world, people=2, agents=2)
    world.found_team(OTHER_TEAM)
    world.hire(OTHER, team=OTHER_TEAM)
    supply.edit(world, (OTHER, FIRST, "D1"))
    return world


def test_what_other_teams_cover_is_not_asked_for_again(make_world):
    world = centre(make_world)
    whole, part = problem(world), problem(world, teams=(TEAM,))
    taken = [one - other for one, other in zip(whole.demand["voice"], part.demand["voice"], strict=True)]

    assert {OTHER} == {each.id for each in whole.people} - {each.id for each in part.people}
    assert {0, 1} == set(taken)
    assert 0 < sum(taken) <= 16
    assert [] == [slot for slot, heads in enumerate(taken) if heads and not 18 <= slot < 34]


def test_leave_of_the_others_leaves_their_time_open(make_world):
    """Among all people their shift stays and counts, so that the whole is asked for what leave takes of it as well."""
    world = centre(make_world)
    before = problem(world)
    supply.approve(world, "r1", OTHER, (f"{FIRST} 00:00", "2026-11-26 00:00"))
    whole, part = problem(world), problem(world, teams=(TEAM,))
    more = [now - was for now, was in zip(whole.demand["voice"], before.demand["voice"], strict=True)]

    assert before.demand == part.demand
    assert {(OTHER, 0): "D1"} == whole.locked
    assert {0, 1} == set(more)
    assert [] == [slot for slot, heads in enumerate(more) if heads and not 18 <= slot < 34]


def test_a_skill_that_nobody_of_the_teams_has_is_not_theirs_to_cover(make_world):
    world = centre(make_world)
    examples.put(world, examples.queue_of("chats", skill="chat"))
    supply.require(world, 3, days=7, queue="chats")

    assert {"voice", "chat"} == set(problem(world).demand)
    assert {"voice"} == set(problem(world, teams=(TEAM,)).demand)
