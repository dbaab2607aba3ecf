"""Rules that only cost: weighed as a centre chose, told to whoever edits or looks for cover, never in the way."""

from __future__ import annotations

import pytest

from services.kit.errors import Invalid
from services.scheduling.domain.roster import Weights
from tests.contract.scheduling import supply, trades
from tests.contract.scheduling.supply import name
from tests.contract.scheduling.test_roster_rules import problem
from tests.contract.scheduling.test_rule_settings import choose, rule
from zhongtai.scheduling.v1 import rules_pb2

TUESDAY = "2026-11-24"


def test_what_rules_weigh_is_chosen_by_date_and_rosters_are_solved_by_it(make_world):
    world = supply.centre(make_world, people=2)
    choose(world, "LONE_DAY_OFF", 0)
    choose(world, "LATE_END", 300, start="2026-11-26")
    asked = problem(world)
    listed = rule(world, "LONE_DAY_OFF", as_of_date="2026-11-25")

    assert (0, 300, Weights().backward) == tuple(
        getattr(asked.weights, each) for each in ("lone_off", "late_end", "backward")
    )
    assert (0, 20, rules_pb2.RULE_UNIT_COST, True) == (listed.value, listed.usual, listed.unit, listed.adjustable)
    for code, value, more in (("LONE_DAY_OFF", 1001, {}), ("LAST_RIDE", 1740, {})):
        with pytest.raises(Invalid, match="RULE_FIGURE_OUT_OF_RANGE"):
            choose(world, code, value, **more)
    with pytest.raises(Invalid, match="NOT_FOR_TEAMS"):
        choose(world, "LONE_DAY_OFF", 10, team="teams/a1")


def test_the_last_ride_is_that_of_the_team_where_one_was_chosen(make_world):
    world = supply.centre(make_world, people=2)
    choose(world, "LAST_RIDE", 1410)
    wide = {each.latest_end for each in problem(world).people}
    choose(world, "LAST_RIDE", 1320, team="teams/a1", end_date="2026-11-26")

    assert {1410} == wide
    assert {1320} == {each.latest_end for each in problem(world).people}
    assert rules_pb2.RULE_UNIT_CLOCK == rule(world, "LAST_RIDE").unit
    assert 1320 == rule(world, "LAST_RIDE", team="teams/a1").value


def test_who_edits_is_told_what_the_edit_touches_and_who_covers_too(make_world):
    world = supply.centre(make_world, people=2)
    days = [f"2026-11-{day}" for day in (24, 25, 26, 27)]
    supply.edit(world, *((name(0), day, "D1") for day in days))
    choose(world, "LONE_WORK_DAY", 0)
    touched = supply.edit(world, (name(0), days[1], ""), (name(0), days[3], "E1"), validate_only=True).findings
    found = trades.recommend(world, start=f"{days[1]} 14:00", end=f"{days[1]} 22:00")

    assert [("LONE_DAY_OFF", days[1]), ("START_CHANGE", days[3])] == [(each.rule, each.work_date) for each in touched]
    assert all(each.text.zh and each.text.en and each.source for each in touched)

    free = next(each for each in found.candidates if each.employee == name(1))
    assert (True, []) == (free.eligible, [each.rule for each in free.findings])
