"""Edits stand over history: what came stays, forecasts learn from something else, and both can be seen."""

from __future__ import annotations

import datetime as dt

import pytest

from services.kit import wire
from services.kit.errors import Forbidden, Invalid, NotFound, WrongState
from tests.conftest import agent, holder
from tests.contract.scheduling import examples
from tests.contract.scheduling.examples import PLANNER, request_id, slots, take
from zhongtai.scheduling.v1 import demand_pb2, history_pb2

SHANGHAI = dt.timezone(dt.timedelta(hours=8))
OTHERS = holder("PLANNER", centre="centres/cd")


def at(text: str):
    return wire.timestamp(dt.datetime.fromisoformat(text).replace(tzinfo=SHANGHAI))


def edit(world, start: str, end: str, *, as_=PLANNER, **more) -> history_pb2.HistoryEdit:
    told = {
        "queue": "queues/card",
        "start_time": at(start),
        "end_time": at(end),
        "kind": history_pb2.HISTORY_EDIT_KIND_CORRECTION,
        "effect": history_pb2.EFFECT_SET,
        "reason": "as the vendor says",
        **more,
    }
    asked = history_pb2.CreateHistoryEditRequest(edit=history_pb2.HistoryEdit(**told), request_id=request_id())
    return world.call("CreateHistoryEdit", asked, as_)


def withdraw(world, name: str) -> history_pb2.HistoryEdit:
    asked = history_pb2.WithdrawHistoryEditRequest(name=name, request_id=request_id())
    return world.call("WithdrawHistoryEdit", asked, PLANNER)


def listed(world, start: str = "2026-11-01", end: str = "2026-12-01") -> list[history_pb2.HistoryEdit]:
    asked = history_pb2.ListHistoryEditsRequest(queue="queues/card", start_date=start, end_date=end)
    return list(world.call("ListHistoryEdits", asked, PLANNER).edits)


def forecast(world) -> demand_pb2.Forecast:
    asked = demand_pb2.CreateForecastRequest(
        queue="queues/card", start_date="2026-11-23", end_date="2026-11-30", request_id=request_id()
    )
    return world.call("CreateForecast", asked, PLANNER)


def test_each_effect_stands_over_what_came_and_what_came_stays(make_world):
    world = examples.centre(make_world)
    rows = "".join(f"card,2026-11-20 {9 + at // 2:02d}:{at % 2 * 30:02d},100\n" for at in range(6))
    take(world, f"queue,start,offered\n{rows}")
    edits = [
        edit(world, "2026-11-20 09:00", "2026-11-20 09:30", value=7),
        edit(world, "2026-11-20 09:30", "2026-11-20 10:00", effect=history_pb2.EFFECT_ADD, value=-200),
        edit(world, "2026-11-20 10:00", "2026-11-20 11:00", effect=history_pb2.EFFECT_SCALE, value=1.25),
        edit(world, "2026-11-20 10:30", "2026-11-20 11:00", effect=history_pb2.EFFECT_ADD, value=5),
        edit(world, "2026-11-20 11:00", "2026-11-20 11:30", effect=history_pb2.EFFECT_LEAVE_OUT),
    ]
    found = slots(world, "2026-11-20", "2026-11-21")

    assert [100] * 6 == [slot.offered for slot in found]
    assert [7, 0, 125, 130, -1, 0] == [slot.learnt for slot in found]
    assert [edits[2].name, edits[3].name] == list(found[3].edits)
    assert [] == list(found[5].edits)


def test_a_withdrawn_edit_is_kept_with_its_owner_and_has_no_effect(make_world):
    world = examples.centre(make_world)
    take(world, "queue,start,offered\ncard,2026-11-20 09:00,100\ncard,2026-11-20 09:30,100\n")
    made = edit(world, "2026-11-20 09:00", "2026-11-20 10:00", value=7)
    back = withdraw(world, made.name)
    with pytest.raises(WrongState, match="ALREADY_WITHDRAWN"):
        withdraw(world, made.name)

    assert [[], []] == [list(slot.edits) for slot in slots(world, "2026-11-20", "2026-11-21")]
    assert [back] == listed(world)
    assert (PLANNER.subject, "as the vendor says") == (back.owner, back.reason)
    assert back.HasField("withdraw_time")
    assert not made.HasField("withdraw_time")
    assert [] == listed(world, "2026-11-21")


def test_edits_are_listed_page_by_page_in_the_order_they_were_made(make_world):
    world = examples.centre(make_world)
    names = [
        edit(world, f"2026-11-20 {hour:02d}:00", f"2026-11-20 {hour:02d}:30", value=7).name for hour in (11, 10, 9)
    ]
    asked = history_pb2.ListHistoryEditsRequest(
        queue="queues/card", start_date="2026-11-01", end_date="2026-12-01", page_size=2
    )
    first = world.call("ListHistoryEdits", asked, PLANNER)
    asked.page_token = first.next_page_token
    rest = world.call("ListHistoryEdits", asked, PLANNER)
    asked.end_date = "2026-12-02"
    with pytest.raises(Invalid, match="PAGE_TOKEN"):
        world.call("ListHistoryEdits", asked, PLANNER)

    assert names[:2] == [each.name for each in first.edits]
    assert names[2:] == [each.name for each in rest.edits]
    assert "" == rest.next_page_token


def test_an_outage_that_is_left_out_is_not_learnt_from_and_the_forecast_says_so(make_world):
    world = examples.centre(make_world, open_hours=["08:00-20:00"] * 7)
    whole = examples.weeks(8)
    take(world, whole)
    plain = forecast(world)
    dead = [f"{line[:21]},0,0,0" if "2026-11-16 " in line else line for line in whole.splitlines()]
    take(world, "\n".join(dead))
    made = edit(
        world,
        "2026-11-16 00:00",
        "2026-11-17 00:00",
        kind=history_pb2.HISTORY_EDIT_KIND_OUTAGE,
        effect=history_pb2.EFFECT_LEAVE_OUT,
    )
    mended = forecast(world)
    monday = [sum(slot.calls for slot in each.slots[:24]) for each in (plain, mended)]

    assert monday[1] == pytest.approx(monday[0], rel=0.03)
    assert [(made.name, "2026-11-16", "2026-11-17", 24)] == [
        (note.edit, note.start_date, note.end_date, note.slot_count)
        for note in mended.training_notes
        if note.kind == demand_pb2.TRAINING_NOTE_KIND_LEFT_OUT
    ]
    assert mended == world.call("GetForecast", demand_pb2.GetForecastRequest(name=mended.name), PLANNER)


def test_a_one_off_that_nobody_has_named_is_damped_and_told(make_world):
    world = examples.centre(make_world, open_hours=["08:00-20:00"] * 7)
    lines = examples.weeks(8).splitlines()
    take(world, "\n".join(f"{line[:21]},200,," if "2026-11-12 " in line else line for line in lines))
    damped = [
        (note.start_date, note.share_permille > 1500)
        for note in forecast(world).training_notes
        if note.kind == demand_pb2.TRAINING_NOTE_KIND_DAMPED
    ]

    assert ("2026-11-12", True) in damped


def test_handling_time_is_edited_by_itself_and_its_error_on_the_past_is_told(make_world):
    world = examples.centre(make_world, open_hours=["08:00-20:00"] * 7)
    take(world, examples.weeks(8))
    before = forecast(world)
    edit(
        world,
        "2026-01-01 00:00",
        "2026-11-23 00:00",
        measure=history_pb2.MEASURE_HANDLING_TIME,
        effect=history_pb2.EFFECT_SCALE,
        value=1.5,
    )
    after = forecast(world)

    assert 0 == before.aht_wape_permille
    assert {200.0} == {slot.aht_seconds for slot in before.slots}
    assert {300.0} == {slot.aht_seconds for slot in after.slots}
    assert [slot.calls for slot in before.slots] == [slot.calls for slot in after.slots]


def test_an_edit_that_cannot_be_is_refused(make_world):
    world = examples.centre(make_world)
    for more, reason in (
        ({"value": -1}, "BAD_EDIT"),
        ({"effect": history_pb2.EFFECT_SCALE, "value": -0.5}, "BAD_EDIT"),
        ({"effect": history_pb2.EFFECT_LEAVE_OUT, "value": 3}, "BAD_EDIT"),
        ({"end_time": at("2026-11-20 08:00")}, "SPAN_REVERSED"),
        ({"end_time": at("2029-11-20 08:00")}, "SPAN_TOO_LONG"),
        ({"reason": ""}, "SHAPE"),
        ({"kind": 0}, "SHAPE"),
    ):
        with pytest.raises(Invalid, match=reason):
            edit(world, "2026-11-20 09:00", "2026-11-20 10:00", **more)

    assert [] == listed(world)


def test_a_retried_edit_is_made_once_and_only_planners_of_the_centre_make_one(make_world):
    world = examples.centre(make_world)
    world.found_team("teams/cd", centre="centres/cd")
    told = history_pb2.HistoryEdit(
        queue="queues/card",
        start_time=at("2026-11-20 09:00"),
        end_time=at("2026-11-20 10:00"),
        kind=history_pb2.HISTORY_EDIT_KIND_ONE_OFF,
        effect=history_pb2.EFFECT_LEAVE_OUT,
        reason="fire drill",
    )
    asked = history_pb2.CreateHistoryEditRequest(edit=told, request_id=request_id())
    first = world.call("CreateHistoryEdit", asked, PLANNER)
    again = world.call("CreateHistoryEdit", asked, PLANNER)
    for other in (agent("employees/a"), OTHERS):
        with pytest.raises(Forbidden):
            edit(world, "2026-11-20 09:00", "2026-11-20 10:00", as_=other)
    with pytest.raises(NotFound):
        edit(world, "2026-11-20 09:00", "2026-11-20 10:00", as_=holder("PLANNER", tenant="other"))

    assert first == again
    assert [first] == listed(world)
