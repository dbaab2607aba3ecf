"""Queues, forecasts, requirements and staffing through everything that a call passes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
import sqlalchemy as sa

from services.kit import tables as kit_tables
from services.kit.errors import Conflict, Forbidden, Invalid, NotFound, WrongState
from tests.conftest import CENTRE, World, agent, client, holder, peer
from tests.contract.scheduling import examples
from tests.contract.scheduling.examples import PLANNER, TARGET, put, queue_of, request_id, take
from zhongtai.scheduling.v1 import demand_pb2, events_pb2

BANK = Path(__file__).parents[4] / "shared" / "data" / "calls" / "bank_calls_5min.csv"
HALF_HOURS = 24


def forecast(world: World, start: str = "2026-11-23", end: str = "2026-11-30", **more) -> demand_pb2.Forecast:
    asked = demand_pb2.CreateForecastRequest(
        **{"queue": "queues/card", "start_date": start, "end_date": end, "request_id": request_id(), **more}
    )
    return world.call("CreateForecast", asked, PLANNER)


def require(world: World, made: demand_pb2.Forecast, **more) -> demand_pb2.RequirementPlan:
    asked = demand_pb2.CreateRequirementsRequest(forecast=made.name, request_id=request_id(), **more)
    return world.call("CreateRequirements", asked, PLANNER)


def in_force(world: World, start: str = "2026-11-23", end: str = "2026-11-30") -> demand_pb2.RequirementPlan:
    asked = demand_pb2.ListRequirementsRequest(queue="queues/card", start_date=start, end_date=end)
    return world.call("ListRequirements", asked, PLANNER)


def told(world: World, kind: type) -> list:
    with world.db("scheduling").read("main") as tx:
        rows = tx.execute(sa.select(kit_tables.OUTBOX).where(kit_tables.OUTBOX.c.type == kind.DESCRIPTOR.full_name))
        return [kind.FromString(row.data) for row in rows]


def test_a_queue_is_added_changed_and_listed(make_world):
    world = examples.centre(make_world)
    changed = put(world, queue_of(skill="vip"))
    put(world, queue_of("chat", open_hours=["08:00-22:00"] * 5 + ["", "22:00-06:00"]))
    listed = world.call("ListQueues", demand_pb2.ListQueuesRequest(), agent("employees/a")).queues

    assert ("queues/card", "vip", "Asia/Shanghai", "2") == (
        changed.name,
        changed.skill,
        changed.time_zone,
        changed.etag,
    )
    assert [("card", TARGET), ("chat", TARGET)] == [(queue.code, queue.target) for queue in listed]
    assert "信用卡" == listed[0].title.zh


def test_a_stale_edit_of_a_queue_is_refused_with_the_queue_as_it_is(make_world):
    world = examples.centre(make_world)
    put(world, queue_of(etag="1", skill="vip"))
    with pytest.raises(Conflict, match="STALE") as refused:
        put(world, queue_of(etag="1", skill="late"))
    with pytest.raises(Conflict, match="STALE"):
        put(world, queue_of("new", etag="1"))

    assert "2" == refused.value.facts["etag"]
    assert "vip" == refused.value.alternatives[0].request["queue"]["skill"]


def test_a_queue_that_cannot_be_is_refused(make_world):
    world = examples.centre(make_world)
    greedy = demand_pb2.ServiceTarget()
    greedy.CopyFrom(TARGET)
    greedy.planned_shrinkage_permille = greedy.unplanned_shrinkage_permille = 500
    for queue, reason in (
        (queue_of("a", target=greedy), "BAD_TARGET"),
        (queue_of("a", open_hours=["08:00-22:00"]), "BAD_HOURS"),
        (queue_of("a", open_hours=["8-22"] * 7), "BAD_HOURS"),
        (queue_of("a", open_hours=["24:00-24:30"] * 7), "BAD_HOURS"),
        (queue_of("a", slot_minutes=20), "SHAPE"),
    ):
        with pytest.raises(Invalid, match=reason):
            put(world, queue)
    with pytest.raises(Invalid, match="CENTRE_UNKNOWN"):
        put(world, queue_of("a", centre="centres/none"), as_=peer("demo"))


def test_the_slots_of_a_queue_are_fixed_once_there_is_history(make_world):
    world = examples.centre(make_world)
    put(world, queue_of(slot_minutes=15))
    take(world, examples.weeks(1, minutes=15))
    with pytest.raises(WrongState, match="SLOT_FIXED"):
        put(world, queue_of(slot_minutes=30))


def test_a_planner_cannot_take_over_a_queue_of_another_centre(make_world):
    world = examples.centre(make_world)
    world.found_team("teams/cd", centre="centres/cd")
    other = holder("PLANNER", centre="centres/cd")
    with pytest.raises(Conflict, match="CODE_TAKEN"):
        put(world, queue_of(centre="centres/cd"), as_=other)
    with pytest.raises(Forbidden):
        put(world, queue_of(), as_=other)

    assert [] == list(world.call("ListQueues", demand_pb2.ListQueuesRequest(), other).queues)


def test_a_forecast_knows_the_week_and_shows_its_evidence(make_world):
    world = examples.centre(make_world, open_hours=["08:00-20:00"] * 7)
    take(world, examples.weeks(10))
    made = forecast(world)
    monday, tuesday = made.slots[:HALF_HOURS], made.slots[HALF_HOURS : 2 * HALF_HOURS]

    assert 7 * HALF_HOURS == len(made.slots)
    assert "2026-11-23T00:00:00Z" == made.slots[0].start_time.ToJsonString()
    assert sum(slot.calls for slot in monday) > sum(slot.calls for slot in tuesday) * 1.3
    assert all(slot.calls_low <= slot.calls <= slot.calls_high for slot in made.slots)
    assert all(abs(slot.aht_seconds - 200) < 1 for slot in made.slots)
    assert made.model == made.evidence[0].model
    assert {6} == {evidence.origin_count for evidence in made.evidence}
    assert 13 == len(made.evidence)
    assert made == world.call("GetForecast", demand_pb2.GetForecastRequest(name=made.name), PLANNER)


def test_days_of_a_year_without_a_notice_are_marked_provisional(make_world):
    world = examples.centre(make_world)
    take(world, examples.weeks(5))

    assert ["2027-01-01", "2027-01-02"] == list(forecast(world, "2026-12-31", "2027-01-03").provisional_dates)
    assert [] == list(forecast(world).provisional_dates)


def test_a_forecast_never_looks_ahead(make_world):
    world = examples.centre(make_world)
    take(world, examples.weeks(8))
    before = forecast(world, "2026-11-09", "2026-11-16")
    take(world, examples.weeks(1).replace(",4", ",9"))
    after = forecast(world, "2026-11-09", "2026-11-16")

    assert list(before.slots) == list(after.slots)


def test_too_little_history_is_refused(make_world):
    world = examples.centre(make_world)
    with pytest.raises(WrongState, match="HISTORY_SHORT"):
        forecast(world)
    take(world, examples.weeks(1))
    with pytest.raises(WrongState, match="HISTORY_SHORT"):
        forecast(world, "2026-11-20", "2026-11-21")
    with pytest.raises(Invalid, match="SPAN_TOO_LONG"):
        forecast(world, "2026-11-23", "2027-03-01")

    assert 7 * 48 == len(forecast(world).slots)


def test_a_retried_forecast_is_made_once(make_world):
    world = examples.centre(make_world)
    take(world, examples.weeks(4))
    same = request_id()
    first, again = forecast(world, request_id=same), forecast(world, request_id=same)

    assert first == again
    assert 1 == len(world.call("ListForecasts", demand_pb2.ListForecastsRequest(), PLANNER).forecasts)


def test_forecasts_are_listed_newest_first_page_by_page_without_slots(make_world):
    world = examples.centre(make_world)
    take(world, examples.weeks(4))
    names = [forecast(world).name for _ in range(3)]
    asked = demand_pb2.ListForecastsRequest(queue="queues/card", page_size=2)
    first = world.call("ListForecasts", asked, PLANNER)
    asked.page_token = first.next_page_token
    second = world.call("ListForecasts", asked, PLANNER)
    with pytest.raises(Invalid, match="BAD_PAGE_TOKEN"):
        world.call("ListForecasts", demand_pb2.ListForecastsRequest(page_token=first.next_page_token), PLANNER)

    assert names[::-1] == [each.name for each in (*first.forecasts, *second.forecasts)]
    assert "" == second.next_page_token
    assert [] == [slot for each in first.forecasts for slot in each.slots]
    assert [] == list(world.call("ListForecasts", asked.__class__(), holder("PLANNER", centre="centres/cd")).forecasts)


def test_requirements_are_those_of_erlang_c_and_come_into_force_for_their_span(make_world):
    world = examples.centre(make_world, open_hours=["08:00-20:00"] * 7)
    take(world, examples.weeks(8))
    made = forecast(world)
    plan = require(world, made)
    staffed = world.call(
        "CalculateStaffing",
        demand_pb2.CalculateStaffingRequest(
            target=TARGET,
            slots=[
                demand_pb2.StaffingSlot(calls=slot.calls, interval_seconds=1800, aht_seconds=slot.aht_seconds)
                for slot in made.slots
            ],
        ),
        PLANNER,
    )

    assert plan == in_force(world)
    assert made.name == plan.forecast
    assert [(slot.agents, slot.heads) for slot in staffed.slots] == [(slot.agents, slot.heads) for slot in plan.slots]
    assert all(slot.service_level_permille >= 800 and slot.occupancy_permille <= 900 for slot in plan.slots)
    assert staffed.service_level_permille >= 800


def test_the_known_case_of_a_hundred_calls_in_half_an_hour_needs_fourteen(make_world):
    """Source: domain reference 1.10, R-CCH: 14 agents at 180 s, 20 heads at 30 % shrinkage."""
    world = examples.centre(make_world)
    asked = demand_pb2.CalculateStaffingRequest(
        target=TARGET, slots=[demand_pb2.StaffingSlot(calls=100, interval_seconds=1800, aht_seconds=180)]
    )
    asked.slots.add(calls=0, interval_seconds=900, aht_seconds=180)
    found = world.call("CalculateStaffing", asked, PLANNER)
    asked.slots.add(calls=1_000_000, interval_seconds=60, aht_seconds=86_400)
    with pytest.raises(Invalid, match="LOAD_TOO_LARGE"):
        world.call("CalculateStaffing", asked, PLANNER)

    assert [(14, 20, 888, 714), (0, 0, -1, 0)] == [
        (slot.agents, slot.heads, slot.service_level_permille, slot.occupancy_permille) for slot in found.slots
    ]
    assert 888 == found.service_level_permille


def test_newer_requirements_replace_those_of_their_span_and_leave_the_rest(make_world):
    world = examples.centre(make_world)
    take(world, examples.weeks(8))
    week = require(world, forecast(world))
    day = require(world, forecast(world, "2026-11-24", "2026-11-25"), quantile_permille=900)
    now = in_force(world)

    assert len(week.slots) == len(now.slots)
    assert [*week.slots[:48], *day.slots, *week.slots[96:]] == list(now.slots)
    assert sum(slot.agents for slot in day.slots) > sum(slot.agents for slot in week.slots[48:96])
    assert day.forecast == now.forecast


def test_a_change_of_requirements_is_told_once_for_its_span(make_world):
    world = examples.centre(make_world)
    take(world, examples.weeks(4))
    made = forecast(world)
    require(world, made, validate_only=True)
    nothing_yet = told(world, events_pb2.CoverageChanged), list(in_force(world).slots)
    require(world, made)
    (event,) = told(world, events_pb2.CoverageChanged)

    assert ([], []) == nothing_yet
    assert (CENTRE, "voice", "REQUIREMENT") == (event.centre, event.skill, event.cause)
    assert "2026-11-22T16:00:00Z" == event.start_time.ToJsonString()
    assert "2026-11-29T16:00:00Z" == event.end_time.ToJsonString()


def test_the_minimum_crew_holds_while_the_queue_is_open(make_world):
    target = demand_pb2.ServiceTarget()
    target.CopyFrom(TARGET)
    target.minimum_crew = 50
    world = examples.centre(make_world, open_hours=["08:00-20:00"] * 5 + ["", ""], target=target)
    take(world, examples.weeks(4))
    plan = require(world, forecast(world))

    assert 5 * HALF_HOURS == len(plan.slots)
    assert {50} == {slot.agents for slot in plan.slots}


def test_without_any_handling_time_requirements_are_refused_and_say_what_to_do(make_world):
    world = examples.centre(make_world, default_aht_seconds=0)
    take(world, "\n".join(line.rsplit(",", 2)[0] for line in examples.weeks(4).splitlines()))
    made = forecast(world)
    with pytest.raises(WrongState, match="AHT_UNKNOWN"):
        require(world, made)


def test_on_the_day_clocks_change_every_slot_has_its_own_instant(make_world):
    """New York, 2026-11-01: 25 hours, so 50 half-hours; the hour that comes twice is forecast twice alike."""
    world = examples.centre(make_world, zone="America/New_York")
    take(world, examples.weeks(6, last=dt.date(2026, 10, 31)).replace(" 08:", " 01:"))
    made = forecast(world, "2026-11-01", "2026-11-02")
    calls = [slot.calls for slot in made.slots]

    assert 50 == len({slot.start_time.seconds for slot in made.slots})
    assert calls[2:4] == calls[4:6]
    assert calls[2] > 0


def test_who_may_forecast_and_who_may_look(make_world):
    world = examples.centre(make_world)
    take(world, examples.weeks(4))
    made = forecast(world)
    look = demand_pb2.GetForecastRequest(name=made.name)
    for caller in (holder("CENTRE_MANAGER"), holder("OFFICER", centre="centres/cd"), client("scheduling.read")):
        assert made.name == world.call("GetForecast", look, caller).name
    for caller in (agent("employees/a"), holder("PLANNER", centre="centres/cd")):
        with pytest.raises(Forbidden):
            world.call("GetForecast", look, caller)
    with pytest.raises(NotFound):
        world.call("GetForecast", demand_pb2.GetForecastRequest(name="forecasts/none"), PLANNER)
    with pytest.raises(Forbidden):
        world.call(
            "CreateRequirements",
            demand_pb2.CreateRequirementsRequest(forecast=made.name, request_id=request_id()),
            holder("CENTRE_MANAGER"),
        )


@pytest.mark.skipif(not BANK.exists(), reason=f"{BANK} is not there")
def test_a_real_banks_calls_become_requirements(make_world):
    """The bank is shut at weekends and before seven: nobody is needed then."""
    world = examples.centre(make_world)
    take(world, BANK.read_bytes(), columns={"queue": "=card", "start": "datetime", "offered": "calls"})
    made = forecast(world, "2003-08-04", "2003-08-11")
    plan = require(world, made)
    by_day = [sum(slot.agents for slot in plan.slots[day * 48 : day * 48 + 48]) for day in range(7)]

    assert made.evidence[0].slot_wape_permille < 75
    assert [0, 0] == by_day[5:]
    assert by_day[0] == max(by_day)
    assert {0} == {slot.agents for slot in plan.slots[:14]}
