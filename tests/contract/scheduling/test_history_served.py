"""What callers met, beside how many came: read, checked, kept, edited and told."""

from __future__ import annotations

import datetime as dt

from services.kit import wire
from services.scheduling import importing
from services.scheduling.domain import served
from tests.conftest import World
from tests.contract.scheduling import examples
from tests.contract.scheduling.examples import PLANNER, request_id, slots, take
from zhongtai.scheduling.v1 import demand_pb2, history_pb2

HEADER = (
    "queue,start,offered,answered,abandoned,abandoned_short,answered_in_time,threshold_seconds,talk_seconds,hold_seconds,"
    "after_call_seconds,wait_answered_seconds,wait_abandoned_seconds,blocked"
)
FIRST = "card,2026-11-20 09:00,100,90,8,2,80,15,9000,450,2700,700,240,5"
SECOND = "card,2026-11-20 09:15,50,44,6,1,40,15,4400,50,1300,300,160,0"
WHOLE = {
    "answered": 134,
    "abandoned": 14,
    "abandoned_short": 3,
    "answered_in_time": 120,
    "threshold_seconds": 15,
    "talk_seconds": 13400,
    "hold_seconds": 500,
    "after_call_seconds": 4000,
    "wait_answered_seconds": 1000,
    "wait_abandoned_seconds": 400,
    "blocked": 5,
}


def file(*rows: str, header: str = HEADER) -> str:
    return "\n".join([header, *rows])


def met(world: World) -> list[dict[str, int]]:
    """What is told of each slot of the day."""
    found = slots(world, "2026-11-20", "2026-11-21")
    return [{name.name: value for name, value in slot.served.ListFields()} for slot in found]


def test_what_callers_met_is_kept_beside_what_came_and_stands_for_handled_contacts(make_world):
    """A file without such figures leaves them, unless it counts other contacts."""
    world = examples.centre(make_world)
    first, again = take(world, file(FIRST, SECOND)), take(world, file(FIRST, SECOND))
    (slot,) = slots(world, "2026-11-20", "2026-11-21")
    plain = "queue,start,offered,handled,handle_seconds\ncard,2026-11-20 09:00,{},134,17900"
    same = take(world, plain.format(150), interval_minutes=30)
    kept = met(world)
    other = take(world, plain.format(151), interval_minutes=30)

    assert (150, 134, 17_900) == (slot.offered, slot.handled, slot.handle_seconds)
    assert (1, 1, 1, 1) == (first.created_count, again.unchanged_count, same.unchanged_count, other.updated_count)
    assert [WHOLE] == kept
    assert [{}] == met(world)


def test_a_large_file_in_parts_brings_them_too_and_edits_stand_over_them(make_world):
    world = examples.centre(make_world)
    asked = history_pb2.StartHistoryImportRequest(centre="centres/gz", request_id=request_id())
    begun = world.call("StartHistoryImport", asked, PLANNER)
    part = history_pb2.AddHistoryImportPartRequest(
        name=begun.name, part_number=1, content=file(FIRST, SECOND).encode(), last=True, request_id=request_id()
    )
    world.call("AddHistoryImportPart", part, PLANNER)
    importing.bring_all(world.db("scheduling"))
    edit = history_pb2.HistoryEdit(
        queue="queues/card",
        kind=history_pb2.HISTORY_EDIT_KIND_OUTAGE,
        effect=history_pb2.EFFECT_LEAVE_OUT,
        start_time=wire.timestamp(dt.datetime(2026, 11, 20, tzinfo=dt.UTC)),
        end_time=wire.timestamp(dt.datetime(2026, 11, 21, tzinfo=dt.UTC)),
        reason="lines down",
    )
    world.call("CreateHistoryEdit", history_pb2.CreateHistoryEditRequest(edit=edit, request_id=request_id()), PLANNER)
    (slot,) = slots(world, "2026-11-20", "2026-11-21")

    assert [WHOLE] == met(world)
    assert -1 == slot.learnt


def test_the_columns_are_called_as_the_contract_calls_them():
    assert list(served.FIELDS) == [each.name for each in demand_pb2.CallersServed.DESCRIPTOR.fields]
