"""The day under way: a plan that moves breaks, lends, offers overtime and time off; and applying it in one step."""

from __future__ import annotations

import pytest

from services.kit import wire
from services.kit.errors import Forbidden, Invalid, WrongState
from tests.conftest import OTHER_TEAM, TEAM, agent, lead
from tests.contract.scheduling import examples, supply
from tests.contract.scheduling.supply import PLANNER, TUESDAY, at, name
from zhongtai.scheduling.v1 import events_pb2, intraday_pb2

LEAD = lead("employees/lead", TEAM)
BREAK = intraday_pb2.INTRADAY_MOVE_KIND_BREAK
LOAN = intraday_pb2.INTRADAY_MOVE_KIND_LOAN
OVERTIME = intraday_pb2.INTRADAY_MOVE_KIND_OVERTIME
TIME_OFF = intraday_pb2.INTRADAY_MOVE_KIND_TIME_OFF


def plan(world, until: str = "17:00", *, as_=LEAD, **more) -> intraday_pb2.IntradayPlan:
    asked = intraday_pb2.ProposeIntradayPlanRequest(
        **{"team": TEAM, "end_time": wire.timestamp(at(f"{TUESDAY} {until}")), **more}
    )
    return world.call("ProposeIntradayPlan", asked, as_)


def apply(world, *moves: intraday_pb2.IntradayMove, as_=LEAD, **more) -> intraday_pb2.AppliedIntradayPlan:
    asked = intraday_pb2.ApplyIntradayPlanRequest(
        **{"team": TEAM, "moves": moves, "request_id": examples.request_id(), **more}
    )
    return world.call("ApplyIntradayPlan", asked, as_)


def busy(make_world, *, people: int = 4, agents: int = 2, now: str = "10:00"):
    """Everybody works the day shift and has the same hour off at noon, in which nobody is left."""
    world = supply.centre(make_world, people=people, agents=agents)
    supply.everybody(world, people, TUESDAY)
    world.clock.now = at(f"{TUESDAY} {now}")
    return world


def test_breaks_that_all_lie_together_are_spread(make_world):
    world = busy(make_world)
    before = plan(world)
    done = apply(world, *before.moves)

    assert {BREAK} == {move.kind for move in before.moves}
    assert before.known
    assert before.shortage_after_minutes < before.shortage_minutes
    assert (before.shortage_minutes, before.shortage_after_minutes) == (
        done.shortage_before_minutes,
        done.shortage_minutes,
    )
    assert sum(move.effect_minutes for move in before.moves) == pytest.approx(
        before.shortage_minutes - before.shortage_after_minutes, abs=len(before.moves)
    )
    assert len(before.moves) == len({shift.name for shift in done.shifts})
    assert [] == [move for move in plan(world).moves if move.kind == BREAK]
    (told,) = supply.events(world, events_pb2.IntradayPlanApplied)
    assert ("employees/lead", sorted(shift.name for shift in done.shifts)) == (told.actor, sorted(told.shifts))


def test_what_breaks_cannot_close_is_offered_as_overtime_to_the_cheapest(make_world):
    world = supply.centre(make_world, people=4, agents=2)
    supply.edit(world, (name(0), TUESDAY, "D1"), (name(1), TUESDAY, "D1"))
    world.clock.now = at(f"{TUESDAY} 14:00")
    found = plan(world, "20:00")
    offers = [move for move in found.moves if move.kind == OVERTIME]
    done = apply(world, *offers)

    assert offers
    assert all(move.count <= move.eligible_count and move.effect_minutes for move in offers)
    assert all(move.cost.normal_minutes + move.cost.workday_minutes + move.cost.rest_day_minutes for move in offers)
    assert [move.count for move in offers] == [offer.count for offer in done.offers]
    assert all(ask.state for offer in done.offers for ask in offer.asks)
    assert [] == [move for move in plan(world, "20:00").moves if move.kind == OVERTIME]


def test_offers_are_few_and_each_is_made_once(make_world):
    world = supply.centre(make_world, people=4, agents=2)
    supply.edit(world, (name(0), TUESDAY, "D1"), (name(1), TUESDAY, "D1"))
    world.clock.now = at(f"{TUESDAY} 14:00")
    (offer, *_) = [move for move in plan(world, "20:00").moves if move.kind == OVERTIME]
    more = intraday_pb2.IntradayMove()
    more.CopyFrom(offer)
    more.count += 1
    with pytest.raises(Invalid) as twice:
        apply(world, offer, more)
    with pytest.raises(Invalid) as many:
        apply(world, *[offer] * 11)

    assert ["OFFER_TWICE", "TOO_MANY_OFFERS"] == [each.value.reason for each in (twice, many)]
    assert [] == supply.events(world, events_pb2.IntradayPlanApplied)


def test_where_more_are_there_than_needed_time_off_is_offered_and_one_head_kept(make_world):
    world = busy(make_world, people=8, agents=2, now="13:30")
    found = plan(world)
    offers = [move for move in found.moves if move.kind == TIME_OFF]
    done = apply(world, *offers)

    assert [(at(f"{TUESDAY} 17:00"), 8)] == [(wire.moment(each.end_time), each.eligible_count) for each in offers]
    assert all(each.count < 8 - 2 and each.cost.normal_minutes < 0 for each in offers)
    assert [TEAM] == [offer.team for offer in done.offers]


def test_whoever_holds_the_skill_is_lent_by_a_skill_that_can_spare_them(make_world):
    world = supply.centre(make_world, people=2, agents=2)
    world.found_team(OTHER_TEAM, skill="chat")
    world.hire("employees/both", team=OTHER_TEAM, skills=("chat", "voice"))
    examples.put(world, examples.queue_of("chats", skill="chat"))
    supply.require(world, 0, days=7, queue="chats", calls=0.0)
    supply.edit(world, (name(0), TUESDAY, "E1"), ("employees/both", TUESDAY, "E1"))
    world.clock.now = at(f"{TUESDAY} 10:00")
    found = plan(world, "22:00", as_=PLANNER, centre_wide=True)
    loans = [move for move in found.moves if move.kind == LOAN]
    done = apply(world, *loans, as_=PLANNER, centre_wide=True)

    assert [("employees/both", "chat")] == [(move.employee, move.old_skill) for move in loans]
    assert ["voice"] == [shift.skill for shift in done.shifts]
    assert done.shortage_minutes < done.shortage_before_minutes


def test_nobody_on_leave_is_moved_and_nothing_that_begins_at_once(make_world):
    world = busy(make_world, now="11:50")
    supply.approve(world, "l1", name(0), (f"{TUESDAY} 09:00", f"{TUESDAY} 17:00"))

    assert [] == [move for move in plan(world).moves if move.kind == BREAK]
    world.clock.now = at(f"{TUESDAY} 10:00")
    assert name(0) not in {move.employee for move in plan(world).moves}


def test_a_plan_is_checked_again_all_or_none(make_world):
    world = busy(make_world)
    moves = plan(world).moves
    first, second = moves[:2]
    apply(world, first)
    with pytest.raises(WrongState) as changed:
        apply(world, second, first)
    with pytest.raises(Invalid) as twice:
        apply(world, second, second)
    misplaced = intraday_pb2.IntradayMove()
    misplaced.CopyFrom(second)
    misplaced.start_time.CopyFrom(wire.timestamp(at(f"{TUESDAY} 16:00")))
    misplaced.end_time.CopyFrom(wire.timestamp(at(f"{TUESDAY} 17:00")))
    with pytest.raises(WrongState) as wrong:
        apply(world, misplaced)
    world.clock.now = at(f"{TUESDAY} 12:30")
    with pytest.raises(WrongState) as late:
        apply(world, second)

    assert ["ROSTER_CHANGED", "SHIFT_TWICE", "BREAK_MISPLACED", "TOO_LATE_TO_MOVE"] == [
        each.value.reason for each in (changed, twice, wrong, late)
    ]
    assert 1 == len(supply.events(world, events_pb2.IntradayPlanApplied))


def test_what_would_leave_more_lacking_is_refused(make_world):
    """Requirements have changed since the plan was seen: the hour that a break was to move into is now the busy one."""
    world = busy(make_world)
    (move, *_) = plan(world).moves
    supply.require(world, 0, days=7)
    busy_from = wire.moment(move.start_time)
    supply.require_at(world, 40, busy_from, halves=2)
    with pytest.raises(WrongState) as refused:
        apply(world, move)

    assert "PLAN_OUTDATED" == refused.value.reason


def test_a_retry_applies_once_and_a_preview_nothing(make_world):
    world = busy(make_world)
    moves = plan(world).moves
    apply(world, *moves, validate_only=True)
    key = examples.request_id()
    first, again = apply(world, *moves, request_id=key), apply(world, *moves, request_id=key)

    assert first == again
    assert 1 == len(supply.events(world, events_pb2.IntradayPlanApplied))


def test_where_nobody_said_what_is_needed_nothing_is_proposed(make_world):
    world = supply.centre(make_world, agents=None)
    supply.everybody(world, 4, TUESDAY)
    world.clock.now = at(f"{TUESDAY} 10:00")
    found = plan(world)

    assert (False, 0) == (found.known, len(found.moves))


def test_agents_see_no_plans_and_leads_none_of_the_whole_centre(make_world):
    world = busy(make_world)
    with pytest.raises(Forbidden):
        plan(world, as_=agent(name(0)))
    with pytest.raises(Forbidden):
        plan(world, centre_wide=True)
    with pytest.raises(Forbidden):
        plan(world, as_=lead("employees/x", OTHER_TEAM, team=OTHER_TEAM))
