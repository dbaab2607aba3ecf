"""The plan for the hours under way, held against what the day so far makes of the requirement."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from services.kit import wire
from services.scheduling.store import tables
from tests.conftest import TEAM, TENANT, lead
from tests.contract.scheduling import examples, supply
from tests.contract.scheduling.supply import PLANNER, at, name
from zhongtai.scheduling.v1 import demand_pb2, forecasting_pb2, intraday_pb2

DAY = "2026-11-23"
LEAD = lead("employees/lead", TEAM)
PEOPLE = 16
SO_FAR = 8
"""Half hours of the day that are over at noon."""


def underway(make_world, share: float):
    """A day staffed for what was forecast, of which by noon this share of it has come; everybody eats at once."""
    world = examples.centre(make_world, open_hours=["08:00-20:00"] * 7)
    world.found_team(lead="employees/lead")
    supply.put_type(world, "D1", "09:00", 480, breaks=((240, 60, False),))
    for number in range(PEOPLE):
        world.hire(name(number))
    supply.everybody(world, PEOPLE, DAY)
    examples.take(world, examples.weeks(4))
    asked = {"queue": "queues/card", "start_date": DAY, "end_date": "2026-11-25", "request_id": examples.request_id()}
    made = world.call("CreateForecast", demand_pb2.CreateForecastRequest(**asked), PLANNER)
    need = demand_pb2.CreateRequirementsRequest(forecast=made.name, request_id=examples.request_id())
    world.call("CreateRequirements", need, PLANNER)
    rows = [
        f"card,{wire.moment(slot.start_time).astimezone(supply.SHANGHAI):%Y-%m-%d %H:%M},{round(slot.calls * share)}"
        for slot in made.slots[:SO_FAR]
    ]
    if share:
        examples.take(world, "\n".join(["queue,start,offered", *rows]))
    world.clock.now = at(f"{DAY} 12:00")
    return world


def plan(world, **more) -> intraday_pb2.IntradayPlan:
    asked = {"team": TEAM, "end_time": wire.timestamp(at(f"{DAY} 17:00")), **more}
    return world.call("ProposeIntradayPlan", intraday_pb2.ProposeIntradayPlanRequest(**asked), LEAD)


def moved_by(world) -> dict[dt.datetime, int]:
    """How many agents more each slot yet to come asks for, as ReforecastDay says."""
    asked = forecasting_pb2.ReforecastDayRequest(queue="queues/card", date=DAY)
    found = world.call("ReforecastDay", asked, PLANNER).slots
    return {wire.moment(slot.start_time): slot.agents - slot.agents_before for slot in found if not slot.arrived}


def required(found: intraday_pb2.IntradayPlan) -> dict[dt.datetime, int]:
    return {wire.moment(each.start_time): each.required for each in found.coverage.intervals}


def test_a_busy_day_asks_for_as_many_more_as_its_new_forecast_and_the_plan_is_applied_against_that(make_world):
    world = underway(make_world, 1.3)
    plain, anew, more = plan(world), plan(world, reforecast=True), moved_by(world)
    asked = {"team": TEAM, "moves": anew.moves, "reforecast": True, "request_id": examples.request_id()}
    done = world.call("ApplyIntradayPlan", intraday_pb2.ApplyIntradayPlanRequest(**asked), LEAD)

    assert {start: agents + more[start] for start, agents in required(plain).items()} == required(anew)
    assert any(more[start] > 0 for start in required(plain))
    assert plain.shortage_minutes < anew.shortage_minutes
    assert anew.shortage_after_minutes < anew.shortage_minutes
    assert len({move.shift for move in anew.moves if move.shift}) == len(done.shifts) > 0
    assert done.shortage_minutes < done.shortage_before_minutes


def test_what_people_put_into_the_requirement_stays_beneath_what_the_day_so_far_moves(make_world):
    world = underway(make_world, 1.3)
    with world.db("scheduling").act(TENANT, "tests") as tx:
        tx.execute(sa.update(tables.REQUIREMENT).values(agents=40))

    assert {start: 40 + more for start, more in moved_by(world).items() if start < at(f"{DAY} 17:00")} == required(
        plan(world, reforecast=True)
    )


def test_a_quiet_day_asks_for_fewer_and_one_of_which_nothing_is_known_for_the_same(make_world):
    quiet, silent = underway(make_world, 0.5), underway(make_world, 0)

    assert sum(required(plan(quiet, reforecast=True)).values()) < sum(required(plan(quiet)).values())
    assert plan(silent) == plan(silent, reforecast=True)
