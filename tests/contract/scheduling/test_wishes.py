"""Wishes: who may ask for what until when, what the solver is told of them, and what becomes of them."""

from __future__ import annotations

import dataclasses
from concurrent.futures import ThreadPoolExecutor

import pytest

from services.kit.errors import Conflict, Forbidden, Invalid, WrongState
from services.scheduling.domain.roster import Wish
from services.scheduling.domain.wishes import Asked, Kept, Kind, Rank, State
from services.scheduling.store import rosters
from services.scheduling.store import wishes as store
from tests.conftest import CENTRE, OTHER_TEAM, TEAM, TENANT, agent, holder, lead
from tests.contract.scheduling import examples, supply, test_roster_rules, test_rosters
from tests.contract.scheduling.longing import (
    DENIED,
    GRANTED,
    MEDIUM,
    MILD,
    NOT_SHIFT,
    OFF,
    SHIFT,
    STRONG,
    WAITING,
    calendar,
    listed,
    rule,
    wish,
    wished,
    withdrawn,
)  # fmt: skip
from tests.contract.scheduling.supply import PLANNER, name
from zhongtai.scheduling.v1 import events_pb2, preferences_pb2, scheduling_pb2

LEAD, ME = lead("employees/lead"), agent(name(0))
FIRST, AFTER = test_rosters.FIRST, test_rosters.AFTER
DAYS = preferences_pb2.WishDayState


def states(told) -> dict[str, str]:
    return {each.date: DAYS.Name(each.state).removeprefix("WISH_DAY_STATE_") for each in told.days}


def test_people_wish_change_their_minds_and_take_wishes_back(make_world):
    world = supply.centre(make_world, agents=None)
    request_id = examples.request_id()
    asked = wish("2026-12-03", STRONG), wish("2026-12-04", kind=NOT_SHIFT, code="N1")
    first = wished(world, ME, name(0), *asked, request_id=request_id)
    again = wished(world, ME, name(0), *asked, request_id=request_id)
    wished(world, ME, "employees/me", wish("2026-12-04", MEDIUM, kind=SHIFT, code="D1"))

    assert first == again
    assert (name(0), TEAM, WAITING, name(0), "") == (
        first[0].employee,
        first[0].team,
        first[0].state,
        first[0].author,
        first[0].roster,
    )
    assert [("2026-12-03", OFF, "", STRONG), ("2026-12-04", SHIFT, "D1", MEDIUM)] == [
        (each.date, each.kind, each.shift_type, each.rank) for each in listed(world, ME).wishes
    ]
    assert 1 == withdrawn(world, ME, name(0), "2026-12-03", "2026-12-05")
    assert ["2026-12-04"] == [each.date for each in listed(world, ME).wishes]


def test_leads_wish_for_their_team_and_each_sees_the_wishes_of_their_reach(make_world):
    world = supply.centre(make_world, people=3, agents=None)
    wished(world, LEAD, name(1), wish("2026-12-03"))
    wished(world, ME, name(0), wish("2026-12-03"), wish("2026-12-04"))
    elsewhere = dataclasses.replace(holder("PLANNER", "employees/other"), centre="centres/beijing")

    assert ["employees/lead"] == [each.author for each in listed(world, agent(name(1))).wishes]
    assert 3 == len(listed(world, LEAD).wishes)
    assert [] == list(listed(world, lead("employees/else", OTHER_TEAM, team=OTHER_TEAM)).wishes)
    assert [] == list(listed(world, elsewhere).wishes)
    assert [] == list(listed(world, PLANNER, team=OTHER_TEAM).wishes)
    assert 2 == len(listed(world, PLANNER, employee=name(0)).wishes)
    page = listed(world, PLANNER, page_size=2)
    rest = listed(world, PLANNER, page_size=2, page_token=page.next_page_token)
    assert [name(0), name(0), name(1)] == [each.employee for each in (*page.wishes, *rest.wishes)]
    assert "" == rest.next_page_token
    for who in (agent(name(2)), lead("employees/else", OTHER_TEAM, team=OTHER_TEAM), holder("OFFICER")):
        with pytest.raises(Forbidden, match="FORBIDDEN"):
            wished(world, who, name(0), wish("2026-12-03"))


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_wishes_that_make_no_sense_are_refused_and_none_is_kept(make_world):
    world = supply.centre(make_world, people=1, agents=None)
    world.hire("employees/gone", exit_date="2026-12-01")
    fine = wish("2026-12-03")
    for asked, reason in (
        (wish("2026-12-03"), "DATE_TWICE"),
        (wish("2026-12-04", kind=SHIFT, code="X9"), "SHIFT_TYPE_UNKNOWN"),
        (wish("2026-12-04", kind=SHIFT), "SHIFT_TYPE_UNKNOWN"),
        (wish("2026-12-04", code="D1"), "SHIFT_TYPE_UNKNOWN"),
        (wish("2026-02-30"), "BAD_DATE"),
    ):
        with pytest.raises(Invalid, match=reason):
            wished(world, ME, name(0), fine, asked)
    with pytest.raises(Invalid, match="NOT_EMPLOYED"):
        wished(world, agent("employees/gone"), "employees/gone", wish("2026-12-02"))

    assert [] == list(listed(world).wishes)


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_dates_close_when_they_come_at_their_deadline_and_far_ahead(make_world):
    """It is Monday the twenty-third, nine in the morning."""
    world = supply.centre(make_world, people=1, agents=None)
    wished(world, ME, name(0), wish("2026-12-01"))
    rule(
        world,
        ("2026-12-01", "2026-12-03", "2026-11-23 09:00"),
        ("2026-12-03", "2026-12-05", "2026-11-25 09:00"),
        days_ahead=14,
    )
    dates = "2026-11-23", "2026-11-24", "2026-12-02", "2026-12-03", "2026-12-07", "2026-12-08"
    told = calendar(world, ME, name(0), "2026-11-23", "2026-12-09")

    found = states(told)
    assert ["PAST", "OPEN", "DEADLINE", "OPEN", "OPEN", "TOO_FAR"] == [found[date] for date in dates]
    closing = {
        each.date: each.close_time.ToDatetime(supply.SHANGHAI) for each in told.days if each.HasField("close_time")
    }
    assert {"2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"} == set(closing)
    assert supply.at("2026-11-25 09:00") == closing["2026-12-04"]
    for date in dates[::2][:2]:
        with pytest.raises(WrongState, match="WISHES_CLOSED"):
            wished(world, LEAD, name(0), wish(date))
    with pytest.raises(WrongState, match="WISHES_CLOSED"):
        withdrawn(world, ME, name(0), "2026-12-01")


def test_a_month_takes_as_many_wishes_as_the_centre_says(make_world):
    world = supply.centre(make_world, people=1, agents=None)
    rule(world, most_wishes=2, most_strong=1)
    wished(world, ME, name(0), wish("2026-12-01", STRONG), wish("2027-01-01", STRONG))
    with pytest.raises(WrongState, match="WISH_LIMIT") as refused:
        wished(world, ME, name(0), wish("2026-12-02", STRONG))
    wished(world, ME, name(0), wish("2026-12-02"))
    with pytest.raises(WrongState, match="WISH_LIMIT"):
        wished(world, ME, name(0), wish("2026-12-03"))
    wished(world, ME, name(0), wish("2026-12-02", MEDIUM))
    told = calendar(world, ME, name(0), "2026-12-30", "2027-01-03")

    assert {"month": "2026-12", "most": "1"} == refused.value.facts
    assert [("2026-12", 2, 1), ("2027-01", 1, 1)] == [(each.month, each.wishes, each.strong) for each in told.months]
    assert (2, 1, ["2027-01-01"]) == (told.most_wishes, told.most_strong, [each.date for each in told.wishes])


def test_two_who_wish_for_one_person_at_once_do_not_pass_the_limit(make_world):
    world = supply.centre(make_world, people=1, agents=None)
    rule(world, most_wishes=2)
    wished(world, ME, name(0), wish("2026-12-01"))

    def attempt(date: str) -> str:
        try:
            wished(world, LEAD, name(0), wish(date))
        except WrongState as refusal:
            return refusal.reason
        return ""

    with ThreadPoolExecutor(2) as both:
        told = sorted(both.map(attempt, ("2026-12-02", "2026-12-03")))

    assert ["", "WISH_LIMIT"] == told


def test_the_rule_of_a_centre_is_the_usual_until_planners_say_otherwise(make_world):
    world = supply.centre(make_world, people=1, agents=None)
    request = preferences_pb2.GetWishRuleRequest(centre="centres/gz")
    usual = world.call("GetWishRule", request, ME)
    kept = rule(world, ("2026-12-01", "2026-12-08", "2026-11-25 18:00"), most_wishes=4)

    assert (8, 2, 92, 0, "0") == (
        usual.most_wishes,
        usual.most_strong,
        usual.days_ahead,
        len(usual.deadlines),
        usual.etag,
    )
    assert kept == world.call("GetWishRule", request, ME)
    for deadlines, reason in (
        ([("2026-12-08", "2026-12-01", "2026-11-25 18:00")], "SPAN_REVERSED"),
        ([("2026-12-01", "2026-12-08", "2026-11-25 18:00")] * 2, "DEADLINES_OVERLAP"),
    ):
        with pytest.raises(Invalid, match=reason):
            rule(world, *deadlines)
    with pytest.raises(Conflict, match="STALE"):
        rule(world, etag=usual.etag)
    with pytest.raises(Forbidden, match="FORBIDDEN"):
        rule(world, who=LEAD)


def test_wishes_reach_the_solver_and_weigh_more_for_whom_they_were_denied(make_world):
    """Of four wishes that were decided, three were denied; one of a shift type that is out of use does not count."""
    world = supply.centre(make_world, people=2, agents=3)
    supply.put_type(world, "X1", "07:00", 480)
    asked = wish("2026-11-27", STRONG), wish("2026-11-26", MEDIUM, kind=NOT_SHIFT, code="N1")
    wished(world, ME, name(0), *asked, wish("2026-11-25", kind=SHIFT, code="X1"))
    supply.put_type(world, "X1", "07:00", 480, retired=True)
    past = ("01", State.DENIED), ("02", State.DENIED), ("03", State.GRANTED), ("04", State.DENIED)
    with world.db("scheduling").act(TENANT, "tests") as tx:
        days = [(Asked(f"2026-11-{day}", Kind.OFF, "", Rank.MILD), state) for day, state in past]
        store.put(tx, [Kept(name(0), TEAM, CENTRE, day, name(0), tx.now, state) for day, state in days])
    me, other = test_roster_rules.problem(world).people

    assert (Wish(1, "N1", 3, unwanted=True), Wish(2, "", 5)) == me.wishes
    assert (750, ()) == (me.denied_permille, other.wishes)
    assert (0, 0) == (other.denied_permille, len(other.rotation))


def test_a_roster_says_what_it_made_of_wishes_and_people_see_it_once_it_is_in_force(make_world):
    """Two of three agents are wanted each hour: not everybody can be off, and nobody need work at night unwillingly."""
    world = supply.centre(make_world, people=3, agents=2)
    wished(world, ME, name(0), wish("2026-11-26", STRONG), wish("2026-11-27", STRONG, kind=NOT_SHIFT, code="N1"))
    for number in (1, 2):
        wished(world, LEAD, name(number), wish("2026-11-26", MILD), wish("2026-11-30", MILD))
    draft = test_rosters.solved(world, seconds=1)
    request = preferences_pb2.GetRosterWishesRequest(name=draft.name)
    told = world.call("GetRosterWishes", request, PLANNER)

    assert "ROSTERED" == states(calendar(world, ME, name(0), "2026-11-26", "2026-11-27"))["2026-11-26"]
    with pytest.raises(WrongState, match="WISHES_CLOSED"):
        wished(world, ME, name(0), wish("2026-11-26"))
    assert {WAITING} == {each.state for each in listed(world).wishes}
    by_date = {(person.employee, each.date): each for person in told.people for each in person.wishes}
    assert 4 == len(by_date)
    for each in by_date.values():
        assert (each.reason == "", each.reason_text.zh == "") == (each.granted, each.granted)
    assert [(STRONG, 2), (MILD, 2)] == [(each.rank, each.wished) for each in told.ranks]
    assert sum(each.granted for each in told.ranks) == sum(each.granted for each in by_date.values())
    drafted = {(each.employee, each.work_date): each.shift_type for each in supply.shifts_of(world, roster=draft.name)}
    assert {key: each.granted for key, each in by_date.items()} == {
        key: key not in drafted or (each.kind == NOT_SHIFT and drafted[key] != "N1") for key, each in by_date.items()
    }

    test_rosters.act(world, "Publish", draft)
    decided = {(each.employee, each.date): each for each in listed(world).wishes if each.state != WAITING}
    assert {key: GRANTED if each.granted else DENIED for key, each in by_date.items()} == {
        key: each.state for key, each in decided.items()
    }
    assert {draft.name} == {each.roster for each in decided.values()}
    (event,) = supply.events(world, events_pb2.WishesDecided)
    assert [("STRONG", 2), ("MILD", 2)] == [(each.rank, each.wished) for each in event.ranks]
    assert (draft.name, FIRST, AFTER) == (event.roster, event.start_date, event.end_date)
    with pytest.raises(Forbidden, match="FORBIDDEN"):
        world.call("GetRosterWishes", request, LEAD)


def test_a_draft_that_is_thrown_away_opens_its_dates_again(make_world):
    """Drafts of another team close nothing."""
    world = supply.centre(make_world, people=1, agents=None)
    with world.db("scheduling").act(TENANT, "tests") as tx:
        for roster, teams in (("own", (TEAM,)), ("other", (OTHER_TEAM,))):
            rosters.add(tx, rosters.Roster(roster, CENTRE, teams, FIRST, AFTER, rosters.DRAFT, 2, tx.now))
    with pytest.raises(WrongState, match="WISHES_CLOSED"):
        wished(world, ME, name(0), wish("2026-11-26"))
    test_rosters.act(world, "Cancel", scheduling_pb2.Roster(name="rosters/own"))

    assert ["2026-11-26"] == [each.date for each in wished(world, ME, name(0), wish("2026-11-26"))]
