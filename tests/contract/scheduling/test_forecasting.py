"""Adjustments, what-if copies, days under way and young queues, through everything that a call passes."""

from __future__ import annotations

import datetime as dt

import pytest

from services.kit import wire
from services.kit.errors import Forbidden, Invalid, NotFound, WrongState
from tests.conftest import agent, holder
from tests.contract.scheduling import examples
from tests.contract.scheduling.examples import PLANNER, put, queue_of, request_id, take
from zhongtai.scheduling.v1 import demand_pb2, forecasting_pb2, history_pb2

SHANGHAI = dt.timezone(dt.timedelta(hours=8))
ADD, SCALE, SET = history_pb2.EFFECT_ADD, history_pb2.EFFECT_SCALE, history_pb2.EFFECT_SET
OPEN = ["08:00-20:00"] * 7


def at(text: str):
    return wire.timestamp(dt.datetime.fromisoformat(text).replace(tzinfo=SHANGHAI))


def ready(make_world, weeks: int = 4):
    world = examples.centre(make_world, open_hours=OPEN)
    take(world, examples.weeks(weeks))
    return world


def forecast(world, **more) -> demand_pb2.Forecast:
    asked = {"queue": "queues/card", "start_date": "2026-11-23", "end_date": "2026-11-25", **more}
    return world.call("CreateForecast", demand_pb2.CreateForecastRequest(request_id=request_id(), **asked), PLANNER)


def get(world, name: str) -> demand_pb2.Forecast:
    return world.call("GetForecast", demand_pb2.GetForecastRequest(name=name), PLANNER)


def adjust(world, start: str, end: str, effect: int, value: float, *, as_=PLANNER, **more):
    told = forecasting_pb2.ForecastAdjustment(
        queue="queues/card",
        start_time=at(start),
        end_time=at(end),
        effect=effect,
        value=value,
        reason="mailing goes out",
        **more,
    )
    asked = forecasting_pb2.CreateForecastAdjustmentRequest(adjustment=told, request_id=request_id())
    return world.call("CreateForecastAdjustment", asked, as_)


def withdraw(world, name: str):
    asked = forecasting_pb2.WithdrawForecastAdjustmentRequest(name=name, request_id=request_id())
    return world.call("WithdrawForecastAdjustment", asked, PLANNER)


def over(world, name: str):
    asked = forecasting_pb2.ListForecastAdjustmentsRequest(forecast=name)
    return list(world.call("ListForecastAdjustments", asked, PLANNER).adjustments)


def copy(world, name: str, title: str = "Bigger mailing", **more) -> forecasting_pb2.WhatIfForecast:
    asked = forecasting_pb2.CopyForecastRequest(forecast=name, title=title, request_id=request_id(), **more)
    return world.call("CopyForecast", asked, PLANNER)


def adopt(world, name: str) -> forecasting_pb2.WhatIfForecast:
    return world.call(
        "AdoptForecast", forecasting_pb2.AdoptForecastRequest(forecast=name, request_id=request_id()), PLANNER
    )


def require(world, name: str) -> demand_pb2.RequirementPlan:
    asked = demand_pb2.CreateRequirementsRequest(forecast=name, request_id=request_id())
    return world.call("CreateRequirements", asked, PLANNER)


def reforecast(world, **more) -> forecasting_pb2.ReforecastDayResponse:
    return world.call(
        "ReforecastDay", forecasting_pb2.ReforecastDayRequest(queue="queues/card", date="2026-11-23", **more), PLANNER
    )


def calls(made: demand_pb2.Forecast) -> list[float]:
    return [slot.calls for slot in made.slots]


def test_an_adjustment_stands_over_this_forecast_and_later_ones_until_it_is_taken_back(make_world):
    world = ready(make_world)
    plain = forecast(world)
    made = adjust(world, "2026-11-23 10:00", "2026-11-23 11:00", SCALE, 2)
    now, later = get(world, plain.name), forecast(world)
    first = [slot.calls for slot in require(world, plain.name).slots]
    withdraw(world, made.name)
    with pytest.raises(WrongState, match="ALREADY_WITHDRAWN"):
        withdraw(world, made.name)

    assert [pytest.approx(2 * each, abs=0.01) for each in calls(plain)[4:6]] == calls(now)[4:6]
    assert calls(plain)[4:6] == [slot.unadjusted_calls for slot in now.slots[4:6]]
    assert [4, 5] == [place for place, slot in enumerate(now.slots) if slot.adjusted]
    assert all(now.slots[place].calls_low > plain.slots[place].calls_high for place in (4, 5))
    assert calls(now) == calls(later) == first
    assert plain == get(world, plain.name)
    kept = over(world, plain.name)
    assert [(made.name, PLANNER.subject, "mailing goes out", True)] == [
        (each.name, each.owner, each.reason, each.HasField("withdraw_time")) for each in kept
    ]


def test_contacts_and_handling_time_are_set_added_and_scaled_in_the_order_of_the_adjustments(make_world):
    world = ready(make_world)
    made = forecast(world)
    adjust(world, "2026-11-23 08:00", "2026-11-23 09:00", SET, 10)
    adjust(world, "2026-11-23 08:30", "2026-11-23 09:00", ADD, -12)
    adjust(world, "2026-11-24 00:00", "2026-11-25 00:00", SCALE, 1.5, measure=history_pb2.MEASURE_HANDLING_TIME)
    found = get(world, made.name).slots

    assert [10, 0] == [slot.calls for slot in found[:2]]
    assert {200.0} == {slot.aht_seconds for slot in found[:24]}
    assert {300.0} == {slot.aht_seconds for slot in found[24:]}


def test_an_adjustment_that_cannot_be_or_by_somebody_else_is_refused(make_world):
    world = ready(make_world)
    plain = forecast(world)
    for effect, value, reason in ((SCALE, -1, "BAD_EDIT"), (history_pb2.EFFECT_LEAVE_OUT, 0, "SHAPE")):
        with pytest.raises(Invalid, match=reason):
            adjust(world, "2026-11-23 08:00", "2026-11-23 09:00", effect, value)
    with pytest.raises(WrongState, match="NOT_A_COPY"):
        adjust(world, "2026-11-23 08:00", "2026-11-23 09:00", SET, 1, forecast=plain.name)
    for other in (agent("employees/a"), holder("PLANNER", centre="centres/cd")):
        with pytest.raises(Forbidden):
            adjust(world, "2026-11-23 08:00", "2026-11-23 09:00", SET, 1, as_=other)
    with pytest.raises(NotFound):
        adjust(world, "2026-11-23 08:00", "2026-11-23 09:00", SET, 1, as_=holder("PLANNER", tenant="other"))

    assert plain == get(world, plain.name)


def test_a_what_if_has_its_own_assumptions_and_is_never_in_force_until_it_is_adopted(make_world):
    world = ready(make_world)
    source = forecast(world)
    adjust(world, "2026-11-23 08:00", "2026-11-23 08:30", ADD, 100)
    made = copy(world, source.name, calls_permille=1200, aht_permille=900)
    name = made.forecast.name
    adjust(world, "2026-11-23 09:00", "2026-11-23 09:30", SET, 7, forecast=name)
    with pytest.raises(WrongState, match="NOT_ADOPTED"):
        require(world, name)
    listed = world.call("ListForecasts", demand_pb2.ListForecastsRequest(), PLANNER).forecasts
    adopted = adopt(world, name)
    with pytest.raises(WrongState, match="ALREADY_ADOPTED"):
        adopt(world, name)
    with pytest.raises(WrongState, match="NOT_A_COPY"):
        adopt(world, source.name)
    whatifs = world.call(
        "ListWhatIfForecasts", forecasting_pb2.ListWhatIfForecastsRequest(queue="queues/card"), PLANNER
    ).forecasts

    assert ("Bigger mailing", source.name, PLANNER.subject) == (made.title, made.source, made.owner)
    assert calls(source)[0] * 1.2 + 100 == pytest.approx(made.forecast.slots[0].calls, abs=0.01)
    assert calls(source)[1] * 1.2 == pytest.approx(made.forecast.slots[1].calls, abs=0.01)
    assert {180.0} == {slot.aht_seconds for slot in made.forecast.slots}
    assert [source.name] == [each.name for each in listed]
    assert [name] == [each.forecast.name for each in whatifs]
    assert adopted.HasField("adopt_time")
    assert 7 == get(world, name).slots[2].calls
    assert calls(source)[2] == get(world, source.name).slots[2].calls
    assert 7 == require(world, name).slots[2].calls


def test_forecasts_are_compared_side_by_side_by_the_day(make_world):
    world = ready(make_world)
    source = forecast(world)
    double = copy(world, source.name, "Twice", calls_permille=2000).forecast.name
    put(world, queue_of("chat"))
    asked = forecasting_pb2.CompareForecastsRequest(queue="queues/card", forecasts=[source.name, double])
    found = world.call("CompareForecasts", asked, PLANNER).forecasts
    other = forecasting_pb2.CompareForecastsRequest(queue="queues/chat", forecasts=[double])
    with pytest.raises(Invalid, match="OTHER_QUEUE"):
        world.call("CompareForecasts", other, PLANNER)

    assert ["", "Twice"] == [each.title for each in found]
    assert ["2026-11-23", "2026-11-24"] == [day.date for day in found[0].days]
    assert sum(calls(source)) == pytest.approx(found[0].total.calls)
    assert 2 * found[0].total.calls == pytest.approx(found[1].total.calls, rel=1e-4)
    assert found[0].total.agent_hours < found[1].total.agent_hours < found[1].total.paid_hours
    assert sum(day.paid_hours for day in found[1].days) == found[1].total.paid_hours


def test_a_day_under_way_is_forecast_anew_from_what_came(make_world):
    world = ready(make_world)
    made = forecast(world)
    with pytest.raises(WrongState, match="NO_FORECAST"):
        world.call(
            "ReforecastDay", forecasting_pb2.ReforecastDayRequest(queue="queues/card", date="2026-12-24"), PLANNER
        )
    quiet = reforecast(world)
    arrived = [
        forecasting_pb2.ArrivedSlot(start_time=slot.start_time, calls=round(2 * slot.calls)) for slot in made.slots[:6]
    ]
    busy = reforecast(world, arrived=arrived)

    assert -1 == quiet.ratio_permille
    assert calls(made)[:24] == [slot.calls for slot in quiet.slots]
    assert (made.name, "2026-11-23") == (busy.forecast, busy.date)
    assert 2000 == pytest.approx(busy.ratio_permille, abs=10)
    assert [True] * 6 + [False] * 18 == [slot.arrived for slot in busy.slots]
    assert all(slot.calls_before * 1.2 < slot.calls < slot.calls_before * 2 for slot in busy.slots[6:])
    assert all(slot.agents_before < slot.agents for slot in busy.slots[6:])


def test_what_came_by_import_counts_and_what_a_caller_tells_stands_over_it(make_world):
    world = ready(make_world)
    made = forecast(world)
    take(world, "queue,start,offered\ncard,2026-11-23 08:00,10\ncard,2026-11-23 08:30,20\n")
    world.clock.forward(hours=2)
    arrived = [forecasting_pb2.ArrivedSlot(start_time=made.slots[1].start_time, calls=99)]

    assert [10, 99] == [slot.calls for slot in reforecast(world, arrived=arrived).slots[:2]]


def test_a_slot_counts_once_it_is_over_and_known_in_full(make_world):
    world = ready(make_world)
    made = forecast(world)
    world.clock.now = dt.datetime(2026, 11, 23, 9, 20, tzinfo=SHANGHAI)
    quarters = ((f"08:{minute:02d}", 5) for minute in (0, 15, 30))
    rows = "".join(f"card,2026-11-23 {clock},{count}\n" for clock, count in (*quarters, ("09:00", 5), ("09:15", 1)))
    take(world, "queue,start,offered\n" + rows)
    found = reforecast(world).slots

    assert [True, False, False, False] == [slot.arrived for slot in found[:4]]
    assert 10 == found[0].calls
    assert 6 < found[2].calls < made.slots[2].calls


def test_a_young_queue_is_forecast_by_its_sister(make_world):
    world = ready(make_world)
    put(world, queue_of("chat", open_hours=OPEN, default_aht_seconds=240))
    put(world, queue_of("slow", open_hours=OPEN, slot_minutes=60))
    sister = forecast(world)

    def young(queue: str, ratio: int = 500) -> demand_pb2.Forecast:
        asked = forecasting_pb2.CreateSisterForecastRequest(
            queue=queue,
            sister="queues/card",
            ratio_permille=ratio,
            start_date="2026-11-23",
            end_date="2026-11-25",
            request_id=request_id(),
        )
        return world.call("CreateSisterForecast", asked, PLANNER)

    made = young("queues/chat")
    for queue, reason in (("queues/card", "SAME_QUEUE"), ("queues/slow", "SLOTS_DIFFER")):
        with pytest.raises(Invalid, match=reason):
            young(queue)
    take(world, examples.weeks(4).replace("card", "chat"))
    grown = young("queues/chat")

    assert ("sister", "queues/chat") == (made.model, made.queue)
    assert sum(calls(sister)) / 2 == pytest.approx(sum(calls(made)), rel=0.05)
    assert sum(calls(made)) * 1.5 < sum(calls(grown)) < sum(calls(sister))
    assert all(slot.calls_low <= slot.calls <= slot.calls_high for slot in made.slots)
    assert made == get(world, made.name)
    assert 48 == len(require(world, made.name).slots)
