"""The library of rules, what a roster costs whom, and what stands before it is made."""

from __future__ import annotations

import pytest

from services.kit.errors import Forbidden, Invalid
from services.scheduling import rostering
from services.scheduling.domain import rule_library
from services.scheduling.domain.rules import Rule
from services.scheduling.store import rosters
from tests.conftest import CENTRE, TENANT, agent, lead
from tests.contract.scheduling import examples, supply, test_rosters
from tests.contract.scheduling.supply import name
from zhongtai.scheduling.v1 import demand_pb2, rules_pb2, scheduling_pb2

FIRST, AFTER = test_rosters.FIRST, test_rosters.AFTER


def explain(world, roster, as_=supply.PLANNER):
    return world.call("ExplainRoster", rules_pb2.ExplainRosterRequest(name=roster.name), as_)


def problem(world, **more):
    """What would be solved for three days from the twenty-fifth on."""
    teams = more.pop("teams", ())
    asked = rosters.Roster("asked", CENTRE, teams, FIRST, AFTER, rosters.SOLVING, 2, world.clock(), **more)
    with world.db("scheduling").act(TENANT, "tests") as tx:
        return rostering.problem_of(tx, asked)


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_every_rule_that_checks_or_costs_is_listed_in_both_languages_with_its_source(make_world):
    world = supply.centre(make_world, people=1)
    told = {
        each.code: each
        for each in world.call("ListRosterRules", rules_pb2.ListRosterRulesRequest(), agent(name(0))).rules
    }

    assert {rule.value for rule in Rule} | {code for code, _, _ in rule_library.COSTS.values()} <= set(told)
    assert all(each.text.en and each.text.zh and each.systems for each in told.values())
    weekly, month = told["WEEKLY_REST"], told["MONTHLY_OVER_36H"]
    assert ("中华人民共和国劳动法", "38", "2018-12-29") == (weekly.law, weekly.article, weekly.law_date)
    assert (36 * 60, rules_pb2.RULE_UNIT_MINUTES) == (month.value, month.unit)
    assert ["COMPREHENSIVE"] == list(told["CYCLE_HOURS"].systems)
    assert all(each.least <= each.value <= each.most for each in told.values())
    dates = {"", "1994-12-14", "1995-03-25", "2012-04-28", "2018-12-29", "2025-01-01"}
    assert dates == {each.law_date for each in told.values()}


def test_a_roster_says_what_it_costs_whom_and_what_would_help_it(make_world):
    world = supply.centre(make_world, people=2, agents=3)
    draft = test_rosters.solved(world)
    told = explain(world, draft)
    person = sum(each.cost for each in told.people)
    cover = sum(each.cost for each in told.costs if each.rule in {"UNDER_COVER", "OVER_COVER", "MINIMUM_CREW"})

    assert (draft.name, draft.objective, draft.bound) == (told.name, told.cost, told.bound)
    assert told.cost == cover + person
    missing = next(each.amount for each in told.costs if each.rule == "UNDER_COVER")
    assert 0 < missing < next(each.cost for each in told.costs if each.rule == "UNDER_COVER")
    assert "ADD_PEOPLE" == told.easings[0].code
    assert told.easings[0].saves_cost > 0 < told.easings[0].saves_minutes
    assert told.easings[0].code == draft.relaxations[0].code
    with pytest.raises(Forbidden, match="FORBIDDEN"):
        explain(world, draft, lead("employees/lead"))


def test_before_the_end_of_the_freeze_nothing_changes(make_world):
    """Two work on the first day, one of them at night; both stay as they are, and who is free stays free."""
    world = supply.centre(make_world, people=4, agents=2)
    supply.edit(world, (name(0), FIRST, "N1"), (name(1), FIRST, "D1"))

    begun = world.call(
        "SolveRoster",
        scheduling_pb2.SolveRosterRequest(
            centre=CENTRE,
            start_date=FIRST,
            end_date=AFTER,
            time_limit_seconds=2,
            freeze_end_date="2026-11-26",
            freeze_reason="the later days are not told yet",
            request_id=examples.request_id(),
        ),
        supply.PLANNER,
    )
    draft = test_rosters.wait(world, begun, lambda found: found.state != test_rosters.SOLVING)
    listed = supply.shifts_of(world, roster=draft.name)

    assert "2026-11-26" == draft.freeze_end_date
    assert [(name(0), "N1"), (name(1), "D1")] == [
        (each.employee, each.shift_type) for each in listed if each.work_date == FIRST
    ]
    assert [each for each in listed if each.work_date > FIRST]
    with pytest.raises(Invalid, match="BAD_DATE"):
        world.call(
            "SolveRoster",
            scheduling_pb2.SolveRosterRequest(
                centre=CENTRE,
                start_date=FIRST,
                end_date=AFTER,
                freeze_end_date="2026-02-30",
                request_id=examples.request_id(),
            ),
            supply.PLANNER,
        )


def test_what_people_know_and_bore_and_the_queues_crew_enter_the_problem(make_world):
    world = supply.centre(make_world, people=2, agents=3)
    target = demand_pb2.ServiceTarget()
    target.MergeFrom(examples.TARGET)
    target.minimum_crew = 2
    examples.put(world, examples.queue_of("calls", target=target))
    supply.edit(world, (name(0), "2026-11-26", "E1"), (name(1), "2026-11-24", "D1"))
    asked = problem(world)
    known = [(each.person, each.day, each.code) for each in asked.published]

    assert [(name(0), 1, "E1")] == known
    assert {91} == {person.known_days for person in asked.people}
    assert {"voice": (2,) * 48 * 3} == asked.minimum
    assert asked.cells.changes[0, 2, 0] > 0 == asked.cells.changes[1].sum()
