"""Figures that a centre chose end from a day on: what was checked by them stays as it was."""

from __future__ import annotations

import datetime as dt

import pytest

from services.kit import people
from services.kit.errors import Invalid, WrongState
from services.scheduling import ruling
from tests.conftest import OTHER_TEAM, TEAM, TENANT
from tests.contract.scheduling import examples, supply
from tests.contract.scheduling.supply import name
from tests.contract.scheduling.test_rule_settings import APPROVAL, MANAGER, choose, rule
from zhongtai.scheduling.v1 import rules_pb2

TODAY = "2026-11-23"


def end(world, setting: rules_pb2.RosterRuleSetting, day: str = "") -> rules_pb2.RosterRuleSetting:
    request = rules_pb2.WithdrawRosterRuleSettingRequest(
        name=setting.name, request_id=examples.request_id(), end_date=day
    )
    return world.call("WithdrawRosterRuleSetting", request, MANAGER)


def test_a_setting_ends_today_at_the_earliest_and_days_before_keep_it(make_world):
    world = supply.centre(make_world, people=0)
    rest, days = choose(world, "MIN_REST", 720), choose(world, "MAX_CONSECUTIVE_DAYS", 5)
    with pytest.raises(WrongState, match="DAYS_CHECKED"):
        end(world, rest, "2026-11-22")
    ended, later = end(world, rest), end(world, days, "2026-12-10")

    assert (TODAY, False) == (ended.end_date, ended.HasField("withdraw_time"))
    assert [720, 660] == [rule(world, "MIN_REST", as_of_date=day).value for day in ("2026-11-22", TODAY)]
    assert "2026-12-10" == later.end_date
    assert [5, 6] == [rule(world, "MAX_CONSECUTIVE_DAYS", as_of_date=day).value for day in ("2026-12-09", "2026-12-10")]
    for setting, day in ((rest, ""), (days, "2026-12-11")):
        with pytest.raises(WrongState, match="ALREADY_OVER"):
            end(world, setting, day)
    assert TODAY == end(world, days).end_date


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_what_has_not_begun_is_taken_back_whole(make_world):
    world = supply.centre(make_world, people=0)
    made = choose(world, "MIN_REST", 720, start="2026-12-01")

    ended = end(world, made)
    assert ("", True) == (ended.end_date, ended.HasField("withdraw_time"))
    assert 660 == rule(world, "MIN_REST", as_of_date="2026-12-01").value
    with pytest.raises(WrongState, match="ALREADY_WITHDRAWN"):
        end(world, made)
    with pytest.raises(Invalid, match="BAD_DATE"):
        end(world, choose(world, "MIN_REST", 720), "2026-02-30")


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_a_cycle_and_its_standard_end_where_a_cycle_does(make_world):
    """The quarter runs until the end of the year: ended before, its first months would be judged anew."""
    world = supply.centre(make_world, people=0)
    quarter = choose(world, "CYCLE_HOURS", 3, start="2026-01-01", approval=APPROVAL)
    standard = choose(world, "CYCLE_STANDARD", 9920, start="2026-01-01")
    for setting in (quarter, standard):
        for day in (TODAY, "2026-12-01", "2027-01-02"):
            with pytest.raises(WrongState, match="CYCLE_RUNNING") as refused:
                end(world, setting, day)
        assert "2027-04-01" == str(refused.value.facts["date"])
    assert ["2027-01-01", "2027-04-01"] == [end(world, standard).end_date, end(world, quarter, "2027-04-01").end_date]

    weeks = choose(world, "CYCLE_HOURS", 0, start="2026-10-01", approval=APPROVAL, team=TEAM)
    assert "2026-12-01" == end(world, weeks).end_date


def test_cycles_of_a_team_go_before_those_of_the_centre_for_whoever_is_in_it(make_world):
    """Who changes the team belongs to the cycles of the new one from the first whole month in it on."""
    world = supply.centre(make_world, people=0)
    world.found_team(OTHER_TEAM)
    choose(world, "CYCLE_HOURS", 12, start="2026-01-01", approval=APPROVAL)
    made = choose(world, "CYCLE_HOURS", 3, start="2026-07-01", approval=APPROVAL, team=TEAM)
    spans = ((OTHER_TEAM, "2026-03-10", "2026-08-20"), (TEAM, "2026-08-20", ""))
    world.hire(name(0), working_time_system="COMPREHENSIVE", memberships=spans, join_date="2026-03-10")
    world.hire(name(1), working_time_system="COMPREHENSIVE", memberships=((TEAM, "2026-08-12", ""),))
    with world.db("scheduling").act(TENANT, "tests") as tx:
        hours = ruling.hours(tx)
        found = {
            person.employee: [
                (cycle.start.isoformat(), cycle.months)
                for cycle in (hours(person).cycle(dt.date(2026, month, 5)) for month in (5, 9, 11))
            ]
            for person in people.list_people(tx)
        }

    assert TEAM == made.team
    assert {
        name(0): [("2026-05-01", 1), ("2026-09-01", 1), ("2026-10-01", 3)],
        name(1): [("2026-05-01", 1), ("2026-07-01", 3), ("2026-10-01", 3)],
    } == found
    values = {team: rule(world, "CYCLE_HOURS", team=team).value for team in ("", TEAM, OTHER_TEAM)}
    assert {"": 12, TEAM: 3, OTHER_TEAM: 12} == values


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_only_cycles_are_approved_for_a_team_of_the_centre_and_with_a_number(make_world):
    world = supply.centre(make_world, people=0)
    for code, value, more, reason in (
        ("MIN_REST", 720, {"team": TEAM}, "NOT_FOR_TEAMS"),
        ("CYCLE_HOURS", 1, {"team": TEAM}, "APPROVAL_MISSING"),
        ("CYCLE_HOURS", 0, {}, "APPROVAL_MISSING"),
        ("CYCLE_HOURS", 3, {"team": OTHER_TEAM, "approval": APPROVAL}, "TEAM_UNKNOWN"),
    ):
        with pytest.raises(Invalid, match=reason):
            choose(world, code, value, **more)
