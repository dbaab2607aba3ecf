"""Figures that a centre chooses for itself: kept, told, and gone by in every check and every roster."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from services.kit.errors import Forbidden, Invalid, WrongState
from services.scheduling import ruling
from services.scheduling.domain.roster import Budget, Lapse
from services.scheduling.domain.rules import Rule
from tests.conftest import CENTRE, TENANT, agent, holder, lead
from tests.contract.scheduling import examples, supply, test_rosters
from tests.contract.scheduling.supply import name
from tests.contract.scheduling.test_roster_rules import problem
from zhongtai.directory.v1 import events_pb2 as directory_events
from zhongtai.scheduling.v1 import rules_pb2, scheduling_pb2

MANAGER = holder("CENTRE_MANAGER", "employees/manager")
APPROVAL = "粤人社审〔2026〕1号"


def choose(
    world, code: str, value: int, *, start: str = "2026-11-01", as_=MANAGER, **more
) -> rules_pb2.RosterRuleSetting:
    made = rules_pb2.RosterRuleSetting(
        centre=CENTRE, code=code, value=value, start_date=start, reason="agreed with the union", **more
    )
    request = rules_pb2.CreateRosterRuleSettingRequest(setting=made, request_id=examples.request_id())
    now = world.clock.now
    # What began before today was chosen then.
    if start < now.date().isoformat():
        world.clock.now = supply.at(f"{start} 09:00")
    try:
        return world.call("CreateRosterRuleSetting", request, as_)
    finally:
        world.clock.now = now


def rule(world, code: str, **more) -> rules_pb2.RosterRule:
    request = rules_pb2.ListRosterRulesRequest(centre=CENTRE, **more)
    return next(each for each in world.call("ListRosterRules", request, MANAGER).rules if code == each.code)


def test_what_a_centre_chose_is_listed_beside_the_law(make_world):
    world = supply.centre(make_world, people=1)
    choose(world, "MONTHLY_OVER_36H", 1200, end_date="2026-12-01")
    choose(world, "MIN_REST", 720, start="2026-12-01")
    month, rest = rule(world, "MONTHLY_OVER_36H"), rule(world, "MIN_REST")

    assert (1200, 2160, 2160, "employees/manager") == (
        month.value,
        month.usual,
        month.law_limit,
        month.setting.owner,
    )
    assert (660, False, False) == (rest.value, rest.HasField("setting"), rest.HasField("law_limit"))
    assert 720 == rule(world, "MIN_REST", as_of_date="2026-12-01").value
    assert 2160 == rule(world, "MONTHLY_OVER_36H", as_of_date="2026-12-01").value


def test_settings_are_listed_by_page_for_their_own_centre(make_world):
    world = supply.centre(make_world, people=1)
    made = [choose(world, "MIN_REST", 700 + at).name for at in range(3)]
    listed, token = [], ""
    while not listed or token:
        request = rules_pb2.ListRosterRuleSettingsRequest(centre=CENTRE, page_size=2, page_token=token)
        answer = world.call("ListRosterRuleSettings", request, MANAGER)
        listed, token = [*listed, *(each.name for each in answer.settings)], answer.next_page_token

    assert made[::-1] == listed
    elsewhere = lead("employees/x", centre="centres/sh")
    with pytest.raises(Forbidden, match="FORBIDDEN"):
        world.call("ListRosterRuleSettings", rules_pb2.ListRosterRuleSettingsRequest(centre=CENTRE), elsewhere)
    with pytest.raises(Forbidden, match="FORBIDDEN"):
        choose(world, "MIN_REST", 720, as_=lead("employees/lead"))


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_what_the_law_forbids_or_makes_no_sense_is_refused(make_world):
    world = supply.centre(make_world, people=1)
    for code, value, more, reason in (
        ("MONTHLY_OVER_36H", 2400, {}, "RULE_LAXER_THAN_LAW"),
        ("MIN_REST", 60, {}, "RULE_FIGURE_OUT_OF_RANGE"),
        ("UNDER_COVER", 1, {}, "RULE_NOT_ADJUSTABLE"),
        ("CYCLE_HOURS", 3, {}, "APPROVAL_MISSING"),
        ("CYCLE_HOURS", 3, {"approval": " "}, "APPROVAL_MISSING"),
        ("MIN_REST", 720, {"end_date": "2026-10-01"}, "SPAN_REVERSED"),
        ("MIN_REST", 720, {"start": "2026-12-32"}, "BAD_DATE"),
    ):
        with pytest.raises(Invalid, match=reason):
            choose(world, code, value, **more)


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_a_figure_begins_today_at_the_earliest(make_world):
    """What is over was checked by the figure in force then; a figure that works backwards would change it."""
    world = supply.centre(make_world, people=0)
    made = rules_pb2.RosterRuleSetting(centre=CENTRE, code="MIN_REST", value=720, reason="agreed with the union")

    def create(start: str) -> rules_pb2.RosterRuleSetting:
        made.start_date = start
        request = rules_pb2.CreateRosterRuleSettingRequest(setting=made, request_id=examples.request_id())
        return world.call("CreateRosterRuleSetting", request, MANAGER)

    with pytest.raises(WrongState, match="DAYS_CHECKED") as refused:
        create("2026-11-22")

    assert "2026-11-23" == refused.value.facts["date"]
    assert [660, 720] == [
        (create("2026-11-23") and rule(world, "MIN_REST", as_of_date=day).value) for day in ("2026-11-22", "2026-11-23")
    ]


def test_every_check_goes_by_the_figures_of_the_day(make_world):
    world = supply.centre(make_world, people=1)
    choose(world, "MIN_REST", 900, start="2026-11-26")
    supply.edit(world, (name(0), "2026-11-24", "E1"), (name(0), "2026-11-25", "D1"))

    supply.edit(world, (name(0), "2026-11-25", "E1"))
    with pytest.raises(WrongState, match="RULE_BROKEN") as refused:
        supply.edit(world, (name(0), "2026-11-26", "D1"))
    assert ("MIN_REST", "2026-11-26") == (refused.value.facts["rule"], str(refused.value.facts["date"]))
    assert "15 hours" in refused.value.english


def test_a_roster_is_made_by_the_strictest_figures_of_its_days(make_world):
    world = supply.centre(make_world, people=2)
    choose(world, "MIN_REST", 720, start="2026-11-27")
    choose(world, "NIGHTS_IN_A_ROW", 2)
    choose(world, "WEEKLY_HOURS", 2250)
    supply.edit(world, (name(0), "2026-11-23", "N1"), (name(0), "2026-11-24", "N1"))
    asked = problem(world)
    person = next(each for each in asked.people if each.id == name(0))

    assert (720, 2) == (asked.rules.min_rest_minutes, asked.rules.max_night_run)
    assert (2250, 2250, 660) == (person.weekly_minutes, person.max_week_minutes, person.max_day_minutes)
    assert (2, 2) == (person.run_before, person.night_run_before)
    assert 600 == problem(world, easings=("SHORTER_REST",)).rules.min_rest_minutes
    assert 7 == problem(world, easings=("LONGER_RUN",)).rules.max_run_days


def test_hours_of_a_cycle_leave_what_its_other_days_did_not_take(make_world):
    """Two days of October count in a cycle of a quarter; what is left falls to the roster's days by workdays."""
    world = supply.centre(make_world, people=0)
    world.hire(name(0), working_time_system="COMPREHENSIVE")
    supply.edit(world, (name(0), "2026-10-20", "E1"), (name(0), "2026-10-21", "E1"), (name(0), "2026-11-24", "E1"))
    (month,) = problem(world).people
    choose(world, "CYCLE_HOURS", 3, approval=APPROVAL, start="2026-10-01")
    choose(world, "CYCLE_STANDARD", 9920)
    (quarter,) = problem(world).people

    assert (Budget((0, 1, 2), 15 * 480, Rule.CYCLE_HOURS),) == month.budgets
    assert (Budget((0, 1, 2), 7 * 480, Rule.CYCLE_HOURS),) == quarter.budgets
    assert (2880, 1440) == (quarter.max_week_minutes, quarter.max_day_minutes)


def test_beyond_the_cycle_a_change_wants_a_look(make_world):
    """A month of twenty-one workdays: the twenty-second shift is overtime at 150 %, though no week is too long."""
    world = supply.centre(make_world, people=0)
    world.hire(name(0), working_time_system="COMPREHENSIVE")
    days = [dt.date(2026, 11, day) for day in range(2, 28) if dt.date(2026, 11, day).weekday() < 6]
    supply.edit(world, *((name(0), day.isoformat(), "E1") for day in days[:21]))
    found = supply.edit(world, (name(0), days[21].isoformat(), "E1"), validate_only=True).findings

    assert ["CYCLE_HOURS"] == [each.rule for each in found]
    choose(world, "CYCLE_HOURS", 3, approval=APPROVAL, start="2026-01-01")
    assert [] == list(supply.edit(world, (name(0), days[21].isoformat(), "E1"), validate_only=True).findings)


@pytest.mark.parametrize(
    ("start", "more"), [("2026-11-01", {}), ("2026-07-01", {"end_date": "2026-12-01"})], ids=["begins", "ends"]
)
def test_a_cycle_that_is_cut_lends_its_months_nothing(make_world, start, more):
    """A quarter that is not whole is months: none of them has the hours of three."""
    world = supply.centre(make_world, people=0)
    world.hire(name(0), working_time_system="COMPREHENSIVE")
    choose(world, "CYCLE_HOURS", 3, approval=APPROVAL, start=start, **more)
    days = [dt.date(2026, 11, day) for day in range(2, 28) if dt.date(2026, 11, day).weekday() < 6]
    supply.edit(world, *((name(0), day.isoformat(), "E1") for day in days[:21]))
    found = supply.edit(world, (name(0), days[21].isoformat(), "E1"), validate_only=True).findings

    assert ["CYCLE_HOURS"] == [each.rule for each in found]


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_a_cycle_has_one_standard_though_its_figure_changes_inside(make_world):
    """The smaller one: what two months hold is not to be held against two standards of three."""
    world = supply.centre(make_world, people=0)
    choose(world, "CYCLE_HOURS", 3, approval=APPROVAL, start="2026-01-01")
    choose(world, "DAILY_STANDARD", 240, start="2026-11-01")
    with world.db("scheduling").act(TENANT, "tests") as tx:
        cycle = ruling.of_centres(tx)(CENTRE).cycle
        october, november, before = (cycle(dt.date(2026, month, 9)) for month in (10, 11, 9))

    assert october == november
    assert 2 * november.standard_minutes < before.standard_minutes


def test_a_certificate_that_expires_inside_the_roster_counts_up_to_that_day(make_world):
    world = supply.centre(make_world, people=0)
    world.hire(name(0), held=[directory_events.SkillHeld(skill="voice", level=3, expiry_date="2026-11-26")])
    world.hire(name(1), held=[directory_events.SkillHeld(skill="voice", level=3, certified_date="2026-12-26")])
    (asked,) = problem(world).people
    draft = test_rosters.solved(world, seconds=1)
    worked = {(each.employee, each.work_date) for each in supply.shifts_of(world, roster=draft.name)}

    assert (Lapse("voice", (2,)),) == asked.lapses
    assert {(name(0), "2026-11-25"), (name(0), "2026-11-26")} == worked


def test_a_run_that_lets_go_of_rest_is_published_by_its_own_rules_and_nothing_else_is(make_world):
    """Late until ten, then early at eight: ten hours are enough for this run alone."""
    world = supply.centre(make_world, people=1, agents=None)
    supply.put_type(world, "B1", "08:00", 480)
    supply.require_at(world, 1, supply.at("2026-11-25 14:00"), halves=16)
    supply.require_at(world, 1, supply.at("2026-11-26 08:00"), halves=16)
    begun = world.call(
        "SolveRoster",
        scheduling_pb2.SolveRosterRequest(
            centre=CENTRE,
            start_date="2026-11-25",
            end_date="2026-11-27",
            time_limit_seconds=1,
            easings=["SHORTER_REST"],
            request_id=examples.request_id(),
        ),
        supply.PLANNER,
    )
    draft = test_rosters.wait(world, begun, lambda found: found.state != test_rosters.SOLVING)
    given = [each.shift_type for each in supply.shifts_of(world, roster=draft.name)]
    published = test_rosters.act(world, "Publish", draft)

    assert (["E1", "B1"], ["SHORTER_REST"]) == (given, list(published.easings))
    with pytest.raises(WrongState, match="RULE_BROKEN"):
        supply.edit(world, (name(0), "2026-11-27", "E1"), (name(0), "2026-11-28", "B1"))


def test_who_chose_a_figure_and_why_is_for_those_who_may_list_settings(make_world):
    """What holds is for everybody."""
    world = supply.centre(make_world, people=1)
    choose(world, "MIN_REST", 720)
    elsewhere = dataclasses.replace(MANAGER, centre="centres/beijing")
    seen = {
        who.subject + who.centre: next(
            (each.value, each.setting.reason)
            for each in world.call("ListRosterRules", rules_pb2.ListRosterRulesRequest(centre=CENTRE), who).rules
            if "MIN_REST" == each.code
        )
        for who in (MANAGER, lead("employees/lead"), agent(name(0)), elsewhere)
    }

    assert [(720, "agreed with the union")] * 2 + [(720, "")] * 2 == list(seen.values())
