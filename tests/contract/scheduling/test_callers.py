"""What is known of callers, through everything that a call passes: patience learnt, taken, used; and days served."""

from __future__ import annotations

import datetime as dt

import pytest

from services.kit import wire
from services.kit.errors import Forbidden, Invalid
from services.scheduling import nightly
from tests.conftest import MONDAY, World, agent
from tests.contract.scheduling import examples, supply
from tests.contract.scheduling.examples import PLANNER, TARGET, put, queue_of, request_id, take
from zhongtai.scheduling.v1 import callers_pb2, demand_pb2, events_pb2, history_pb2

OPEN = ["08:00-20:00"] * 7
FIGURES = "abandoned,abandoned_short,answered_in_time,wait_answered_seconds,wait_abandoned_seconds"


def served_weeks(count: int, *, last: dt.date = dt.date(2026, 11, 22)) -> str:
    """The weeks of the examples; of each slot 2 gave up after 90 s together, those answered waited 150 s."""
    header, *rows = examples.weeks(count, last=last).splitlines()
    lines = [f"{header},answered,{FIGURES}"]
    for row in rows:
        handled = int(row.split(",")[3])
        lines.append(f"{row},{handled},2,0,{handled - 4},150,90")
    return "\n".join(lines)


def target_of(**more: object) -> demand_pb2.ServiceTarget:
    target = demand_pb2.ServiceTarget(**more)
    whole = demand_pb2.ServiceTarget()
    whole.CopyFrom(TARGET)
    whole.MergeFrom(target)
    return whole


def learn(world: World, *, as_: object = PLANNER) -> callers_pb2.LearnPatienceResponse:
    return world.call("LearnPatience", callers_pb2.LearnPatienceRequest(queue="queues/card"), as_)


def plan(world: World, *, validate_only: bool = False) -> demand_pb2.RequirementPlan:
    made = world.call(
        "CreateForecast",
        demand_pb2.CreateForecastRequest(
            queue="queues/card", start_date="2026-11-23", end_date="2026-11-24", request_id=request_id()
        ),
        PLANNER,
    )
    asked = demand_pb2.CreateRequirementsRequest(
        forecast=made.name, validate_only=validate_only, request_id=request_id()
    )
    return world.call("CreateRequirements", asked, PLANNER)


def leave_out(world: World, start: dt.datetime, end: dt.datetime) -> None:
    edit = history_pb2.HistoryEdit(
        queue="queues/card",
        kind=history_pb2.HISTORY_EDIT_KIND_OUTAGE,
        effect=history_pb2.EFFECT_LEAVE_OUT,
        start_time=wire.timestamp(start),
        end_time=wire.timestamp(end),
        reason="lines down",
    )
    world.call("CreateHistoryEdit", history_pb2.CreateHistoryEditRequest(edit=edit, request_id=request_id()), PLANNER)


def queue_now(world: World) -> demand_pb2.Queue:
    (found,) = world.call("ListQueues", demand_pb2.ListQueuesRequest(), PLANNER).queues
    return found


def test_a_queue_that_learns_uses_what_history_says_and_erlang_c_before(make_world):
    """By hand: 240 s waited for each two who gave up, so 120 s; Erlang A asks for fewer than Erlang C."""
    learnt = target_of(patience_source=demand_pb2.PATIENCE_SOURCE_LEARNT, patience_seconds=7)
    world = examples.centre(make_world, open_hours=OPEN, target=learnt)
    take(world, examples.weeks(4))
    nothing, patient = learn(world), plan(world)
    take(world, served_weeks(4))
    found, preview = learn(world), plan(world, validate_only=True)
    before = queue_now(world)
    used = plan(world)
    listed = demand_pb2.ListRequirementsRequest(queue="queues/card", start_date="2026-11-23", end_date="2026-11-24")
    kept = world.call("ListRequirements", listed, PLANNER)

    assert callers_pb2.LearnPatienceResponse() == nothing
    assert (0, demand_pb2.PATIENCE_SOURCE_LEARNT) == (patient.patience_seconds, patient.patience_source)
    assert (120.0, 28, 1344, True) == (
        found.everybody.seconds,
        found.everybody.day_count,
        found.everybody.abandoned_contacts,
        found.everybody.enough,
    )
    assert found.everybody.low_seconds < 120 < found.everybody.high_seconds
    assert (0, 120, 120) == (before.target.patience_seconds, preview.patience_seconds, used.patience_seconds)
    assert (used, 120) == (kept, queue_now(world).target.patience_seconds)
    assert sum(slot.agents for slot in used.slots) < sum(slot.agents for slot in patient.slots)
    with pytest.raises(Forbidden):
        learn(world, as_=agent("employees/a"))


def test_a_cap_on_giving_up_needs_a_patience_and_what_was_learnt_may_be_taken_for_good(make_world):
    world = examples.centre(make_world, open_hours=OPEN)
    with pytest.raises(Invalid, match="BAD_TARGET"):
        put(world, queue_of(open_hours=OPEN, target=target_of(abandonment_cap_permille=20)))
    put(world, queue_of(open_hours=OPEN, target=target_of(abandonment_cap_permille=20, patience_seconds=118)))
    take(world, served_weeks(4))
    taken = plan(world)

    assert (118, demand_pb2.PATIENCE_SOURCE_GIVEN) == (taken.patience_seconds, taken.patience_source)


def test_days_say_what_callers_met_and_outages_are_left_out_of_days_and_patience(make_world):
    world = examples.centre(make_world, open_hours=OPEN)
    take(world, served_weeks(1))
    outage = dt.datetime(2026, 11, 20, 0, tzinfo=dt.UTC)
    leave_out(world, outage, outage + dt.timedelta(hours=2))
    asked = callers_pb2.ListServedDaysRequest(queue="queues/card", start_date="2026-11-20", end_date="2026-11-22")
    found = world.call("ListServedDays", asked, PLANNER)
    cut, whole = found.days

    assert (demand_pb2.SERVICE_LEVEL_DEFINITION_ANSWERED_OFFERED, 20) == (found.definition, found.threshold_seconds)
    assert (24, 0, 20, 4) == (
        whole.slot_count,
        whole.left_out_slot_count,
        cut.slot_count,
        cut.left_out_slot_count,
    )
    offered = whole.offered_contacts
    assert (offered - 6 * 24, offered, 48) == (whole.met_contacts, whole.counted_contacts, whole.abandoned_contacts)
    assert whole.service_level_permille == round(1000 * (offered - 144) / offered)
    assert whole.abandonment_permille == whole.abandonment_without_short_permille == round(48_000 / offered)
    assert (round(150 * 24 / (offered - 48), 3), 45.0) == (whole.asa_seconds, whole.abandon_seconds)
    assert 2 * (20 + 6 * 24) == learn(world).everybody.abandoned_contacts


def test_what_callers_met_is_told_beside_the_errors_of_the_forecast(make_world):
    world = examples.centre(make_world, open_hours=OPEN)
    take(world, served_weeks(4))
    nightly.keep(world.host.home("scheduling"))
    world.clock.now = MONDAY + dt.timedelta(days=2)
    take(world, served_weeks(1, last=dt.date(2026, 11, 24)))
    nightly.score(world.host.home("scheduling"))
    (told,) = supply.events(world, events_pb2.ForecastMeasured)

    assert ("2026-11-23", "sl_answered_offered", 20) == (
        told.date,
        told.served.definition,
        told.served.threshold_seconds,
    )
    assert (told.offered - 6 * 24, told.offered) == (told.served.met_contacts, told.served.counted_contacts)
    assert (48, told.offered, 0) == (
        told.served.abandoned_contacts,
        told.served.asked_contacts,
        told.served.short_contacts,
    )
    assert (150 * 24, 90 * 24) == (told.served.wait_answered_seconds, told.served.wait_abandoned_seconds)
