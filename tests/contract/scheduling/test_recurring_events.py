"""Proposals for events that come back, through everything that a call passes."""

from __future__ import annotations

import datetime as dt

import pytest

from services.kit import wire
from services.kit.errors import Forbidden, Invalid, WrongState
from tests.conftest import agent
from tests.contract.scheduling import examples
from tests.contract.scheduling.examples import PLANNER, request_id, take
from zhongtai.scheduling.v1 import forecasting_pb2, history_pb2, recurring_pb2

SHANGHAI = dt.timezone(dt.timedelta(hours=8))
MONTHLY, YEARLY = recurring_pb2.RECURRENCE_MONTHLY, recurring_pb2.RECURRENCE_YEARLY


def ready(make_world):
    """A queue with fourteen weeks behind it, in which the twentieth of each month brings twice as many."""
    world = examples.centre(make_world, open_hours=["08:00-20:00"] * 7)
    lines = []
    for line in examples.weeks(14).splitlines():
        queue, start, *rest = line.split(",")
        doubled = [str(2 * int(each)) for each in rest] if start[8:10] == "20" else rest
        lines.append(",".join([queue, start, *doubled]))
    take(world, "\n".join(lines))
    return world


def propose(world, start="2026-12-20", end="2026-12-21", recurrence=MONTHLY, as_=PLANNER):
    asked = recurring_pb2.ProposeEventAdjustmentRequest(
        queue="queues/card", start_date=start, end_date=end, recurrence=recurrence
    )
    return world.call("ProposeEventAdjustment", asked, as_)


def leave_out(world, day: str):
    start = dt.datetime.fromisoformat(day).replace(tzinfo=SHANGHAI)
    edit = history_pb2.HistoryEdit(
        queue="queues/card",
        start_time=wire.timestamp(start),
        end_time=wire.timestamp(start + dt.timedelta(days=1)),
        kind=history_pb2.HISTORY_EDIT_KIND_CAMPAIGN,
        measure=history_pb2.MEASURE_CONTACTS,
        effect=history_pb2.EFFECT_LEAVE_OUT,
        reason="billing",
    )
    world.call("CreateHistoryEdit", history_pb2.CreateHistoryEditRequest(edit=edit, request_id=request_id()), PLANNER)


def test_what_the_months_before_brought_is_proposed_and_can_be_made_as_it_stands(make_world):
    world = ready(make_world)
    leave_out(world, "2026-11-20")
    found = propose(world)
    draft = found.adjustment

    assert ["2026-11-20", "2026-10-20"] == [each.start_date for each in found.occurrences]
    assert 1.7 < draft.value < 2.3
    assert found.proven
    assert found.low_factor < draft.value < found.high_factor
    assert f"n={len(found.occurrences)}" in draft.reason
    assert dt.datetime(2026, 12, 20, tzinfo=SHANGHAI) == draft.start_time.ToDatetime(dt.UTC)

    asked = forecasting_pb2.CreateForecastAdjustmentRequest(adjustment=draft, request_id=request_id())
    made = world.call("CreateForecastAdjustment", asked, PLANNER)

    assert (draft.value, draft.reason) == (made.value, made.reason)


def test_what_never_came_and_what_is_too_long_is_refused_and_agents_see_nothing(make_world):
    world = ready(make_world)

    with pytest.raises(WrongState, match="EVENT_UNSEEN"):
        propose(world, recurrence=YEARLY)
    with pytest.raises(Invalid, match="SPAN_TOO_LONG"):
        propose(world, end="2027-01-18")
    with pytest.raises(Forbidden):
        propose(world, as_=agent("me1"))
