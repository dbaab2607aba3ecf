"""Channels, what they ask for, and what service levels cost, through everything that a call passes."""

from __future__ import annotations

import pytest

from services.kit.errors import Forbidden, Invalid, WrongState
from tests.conftest import World, agent, holder
from tests.contract.scheduling import examples
from tests.contract.scheduling.examples import PLANNER, TARGET, put, queue_of, request_id, take
from zhongtai.scheduling.v1 import demand_pb2

CHAT = demand_pb2.Handling(channel=demand_pb2.CHANNEL_CHAT, concurrency=3, slowdown_permille=200)
OFFICE = demand_pb2.Handling(channel=demand_pb2.CHANNEL_BACK_OFFICE, due_minutes=240)
LAGGED = demand_pb2.Handling(channel=demand_pb2.CHANNEL_CALL, lagged_load=demand_pb2.LAGGED_LOAD_ON)


def forecast(world: World) -> demand_pb2.Forecast:
    take(world, examples.weeks(4))
    asked = demand_pb2.CreateForecastRequest(
        queue="queues/card", start_date="2026-11-23", end_date="2026-11-25", request_id=request_id()
    )
    return world.call("CreateForecast", asked, PLANNER)


def require(world: World, made: demand_pb2.Forecast) -> list[demand_pb2.RequirementSlot]:
    asked = demand_pb2.CreateRequirementsRequest(forecast=made.name, request_id=request_id())
    plan = world.call("CreateRequirements", asked, PLANNER)
    listed = demand_pb2.ListRequirementsRequest(queue="queues/card", start_date="2026-11-23", end_date="2026-11-25")
    assert plan == world.call("ListRequirements", listed, PLANNER)
    return list(plan.slots)


def change(world: World, handling: demand_pb2.Handling, **more: object) -> demand_pb2.Queue:
    return put(world, queue_of(handling=handling, open_hours=["08:00-20:00"] * 7, **more))


def test_a_queue_says_how_its_contacts_are_worked_on_and_a_plain_one_has_calls(make_world):
    world = examples.centre(make_world)
    put(world, queue_of("chat", handling=CHAT))
    put(world, queue_of("post", handling=OFFICE))
    listed = world.call("ListQueues", demand_pb2.ListQueuesRequest(), agent("employees/a")).queues
    plain, chat, post = (queue.handling for queue in listed)

    assert (demand_pb2.CHANNEL_CALL, 1, demand_pb2.LAGGED_LOAD_AUTOMATIC) == (
        plain.channel,
        plain.concurrency,
        plain.lagged_load,
    )
    assert (demand_pb2.CHANNEL_CHAT, 3, 200) == (chat.channel, chat.concurrency, chat.slowdown_permille)
    assert (demand_pb2.CHANNEL_BACK_OFFICE, 240) == (post.channel, post.due_minutes)


def test_a_way_of_handling_that_cannot_be_is_refused(make_world):
    world = examples.centre(make_world)
    both = demand_pb2.Handling(channel=demand_pb2.CHANNEL_CHAT, concurrency=2, due_minutes=30)
    for handling in (both, demand_pb2.Handling(channel=demand_pb2.CHANNEL_BACK_OFFICE)):
        with pytest.raises(Invalid, match="BAD_HANDLING"):
            put(world, queue_of("new", handling=handling))
        with pytest.raises(Invalid, match="BAD_HANDLING"):
            staff(world, handling, 10)


def test_requirements_follow_the_channel_of_the_queue(make_world):
    world = examples.centre(make_world, open_hours=["08:00-20:00"] * 7)
    made = forecast(world)
    calls = require(world, made)
    change(world, CHAT)
    chats = require(world, made)
    change(world, OFFICE)
    office = require(world, made)
    change(world, LAGGED)
    lagged = require(world, made)

    assert [slot.calls for slot in calls] == [slot.calls for slot in chats] == [slot.calls for slot in office]
    assert all(0 < one.agents < two.agents for one, two in zip(chats, calls, strict=True))
    assert all(slot.service_level_permille >= 800 for slot in (*calls, *chats, *lagged))
    assert {-1} == {slot.service_level_permille for slot in office}
    assert max(slot.agents for slot in office) < max(slot.agents for slot in calls)
    assert lagged[0].calls < calls[0].calls
    assert lagged[1].calls != calls[1].calls
    assert all(slot.agents <= slot.heads_unplanned <= slot.heads for slot in calls)


def test_heads_without_planned_shrinkage_stand_beside_those_with_it(make_world):
    """14 agents: 20 heads at 30 %, and 16 when the 20 % that are planned stand in the roster."""
    world = examples.centre(make_world)
    (slot,) = staff(world, demand_pb2.Handling(), 100).slots

    assert (14, 20, 16) == (slot.agents, slot.heads, slot.heads_unplanned)


def staff(world: World, handling: demand_pb2.Handling, *calls: float) -> demand_pb2.CalculateStaffingResponse:
    asked = demand_pb2.CalculateStaffingRequest(target=TARGET, handling=handling)
    for each in calls:
        asked.slots.add(calls=each, interval_seconds=1800, aht_seconds=180)
    return world.call("CalculateStaffing", asked, PLANNER)


def test_staffing_is_reckoned_for_each_channel_without_keeping_anything(make_world):
    world = examples.centre(make_world)
    found = [[slot.agents for slot in staff(world, each, 100, 0).slots] for each in (CHAT, OFFICE, LAGGED)]

    assert [[6, 0], [6, 6]] == found[:2]
    assert found[2][0] < 14
    assert found[2][1] > 0


def test_each_percent_of_service_level_has_a_price(make_world):
    world = examples.centre(make_world, open_hours=["08:00-20:00"] * 7)
    made = forecast(world)
    slots = require(world, made)
    asked = demand_pb2.CompareServiceLevelsRequest(forecast=made.name)
    usual = world.call("CompareServiceLevels", asked, holder("CENTRE_MANAGER")).prices
    asked.targets_permille.extend([900, 800])
    low, high = world.call("CompareServiceLevels", asked, PLANNER).prices

    assert list(range(700, 951, 10)) == [price.target_permille for price in usual]
    assert low == demand_pb2.ServiceLevelPrice(
        target_permille=800,
        service_level_permille=low.service_level_permille,
        agent_hours=sum(slot.agents for slot in slots) / 2,
        paid_hours=round(sum(slot.agents for slot in slots) / 2 / 0.7, 3),
        most_agents=max(slot.agents for slot in slots),
        most_heads=max(slot.heads for slot in slots),
        bounds=low.bounds,
    )
    assert len(slots) == sum(each.slot_count for each in low.bounds)
    assert high.paid_hours_per_percent == pytest.approx((high.paid_hours - low.paid_hours) / 10, abs=0.001)
    assert high.paid_hours > low.paid_hours
    assert [] == [price for price in usual if price.service_level_permille < price.target_permille]


def test_each_slot_says_which_cap_decides_it_and_prices_count_them(make_world):
    """Half of the calls may wait for minutes, so that the caps decide, the smallest crew in the quiet hours."""
    target = demand_pb2.ServiceTarget(
        definition=demand_pb2.SERVICE_LEVEL_DEFINITION_ANSWERED_OFFERED,
        target_permille=500,
        threshold_seconds=600,
        occupancy_cap_permille=1000,
        patience_seconds=300,
        asa_cap_seconds=4,
        abandonment_cap_permille=20,
        minimum_crew=3,
    )
    world = examples.centre(make_world, open_hours=["08:00-20:00"] * 7, target=target)
    made = forecast(world)
    (kept,) = world.call("ListQueues", demand_pb2.ListQueuesRequest(), PLANNER).queues
    slots = require(world, made)
    (price,) = world.call(
        "CompareServiceLevels",
        demand_pb2.CompareServiceLevelsRequest(forecast=made.name, targets_permille=[500]),
        PLANNER,
    ).prices
    named = [bound for slot in slots for bound in slot.bounds]

    assert (4, 20) == (kept.target.asa_cap_seconds, kept.target.abandonment_cap_permille)
    assert set(named) <= {
        demand_pb2.CREW_BOUND_WAIT,
        demand_pb2.CREW_BOUND_ABANDONMENT,
        demand_pb2.CREW_BOUND_MINIMUM_CREW,
    }
    assert demand_pb2.CREW_BOUND_WAIT in named
    assert {each.bound: each.slot_count for each in price.bounds} == {bound: named.count(bound) for bound in set(named)}


def test_who_may_compare_service_levels_and_of_what(make_world):
    world = examples.centre(make_world, open_hours=["08:00-20:00"] * 7)
    made = forecast(world)
    asked = demand_pb2.CompareServiceLevelsRequest(forecast=made.name)
    for caller in (agent("employees/a"), holder("PLANNER", centre="centres/cd")):
        with pytest.raises(Forbidden):
            world.call("CompareServiceLevels", asked, caller)
    change(world, OFFICE)
    with pytest.raises(WrongState, match="NO_SERVICE_LEVEL"):
        world.call("CompareServiceLevels", asked, PLANNER)


def pool(
    *groups: tuple[tuple[str, ...], int], codes: tuple[str, ...] = ("card", "loan")
) -> demand_pb2.CalculatePoolRequest:
    asked = demand_pb2.CalculatePoolRequest(seed=5)
    for code in codes:
        asked.queues.add(code=code, calls=50, interval_seconds=1800, aht_seconds=180, target=TARGET)
    for queues, weight in groups:
        asked.groups.add(queues=queues, weight=weight)
    return asked


def test_queues_that_share_agents_need_fewer_and_the_simulation_says_how_sure_that_is(make_world):
    """14 agents serve both together (R-CCH); eight and eight would serve them apart."""
    world = examples.centre(make_world)
    found = world.call("CalculatePool", pool((("card", "loan"), 1)), PLANNER)

    assert (14, 16, True) == (found.agents_reckoned, found.agents_apart, found.met)
    assert 14 == pytest.approx(sum(found.agents), abs=1)
    assert ["card", "loan"] == [seen.code for seen in found.queues]
    assert all(seen.service_level_permille >= 800 and 0 < seen.half_width_permille < 40 for seen in found.queues)
    assert found.heads[0] > found.agents[0]
    assert found == world.call("CalculatePool", pool((("card", "loan"), 1)), PLANNER)


def test_a_pool_that_cannot_be_is_refused(make_world):
    world = examples.centre(make_world)
    for asked in (
        pool((("card",), 1)),
        pool((("card", "loan", "none"), 1)),
        pool((("card",), 1), codes=("card", "card")),
    ):
        with pytest.raises(Invalid, match="BAD_POOL"):
            world.call("CalculatePool", asked, PLANNER)
