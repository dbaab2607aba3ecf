"""Exceptions before the lead: told with a card that resolves them, and told again when nobody has to act any more."""

from __future__ import annotations

from google.protobuf import json_format

from tests.contract.scheduling import desks, examples, supply
from tests.contract.scheduling.desks import LEAD
from tests.contract.scheduling.supply import TUESDAY, name
from zhongtai.scheduling.v1 import attendance_pb2, events_pb2


def told(world) -> list[tuple[str, str, str, bool]]:
    """Exceptions as they were told: person, kind, state, whether somebody has to act."""
    return [
        (each.employee.removeprefix("employees/"), each.kind, each.state, each.HasField("work_item"))
        for each in supply.events(world, events_pb2.ExceptionChanged)
    ]


def test_an_open_exception_comes_with_a_card_whose_every_action_resolves_it(make_world):
    world = supply.centre(make_world, people=3)
    supply.everybody(world, 3, TUESDAY)
    for number in range(3):
        desks.day(world, name(number), "09:20", "17:00")
    desks.examine(world)
    asked_of = sorted(supply.events(world, events_pb2.ExceptionChanged), key=lambda each: each.employee)
    cards = [each.work_item for each in asked_of]
    for card, action in zip(cards, cards[0].actions, strict=True):
        mine = next(each for each in card.actions if each.id == action.id)
        asked = attendance_pb2.ResolveExceptionsRequest(request_id=examples.request_id())
        json_format.ParseDict(json_format.MessageToDict(mine.request), asked)
        if mine.asks_for:
            setattr(asked, mine.asks_for, "The lift stood still")
        world.call(mine.method.rpartition("/")[2], asked, LEAD)

    assert ["transport", "excuse", "uphold"] == [action.id for action in cards[0].actions]
    assert ["Came 20 minutes late, 2026-11-24", "迟到 20 分钟，2026-11-24"] == [cards[0].title.en, cards[0].title.zh]
    assert {
        ("e000", "LATE", 20, "EXCUSED", "TRANSPORT"),
        ("e001", "LATE", 20, "EXCUSED", "OTHER"),
        ("e002", "LATE", 20, "UPHELD", "PERSONAL"),
    } == desks.said(desks.exceptions(world))
    assert [("e000", "LATE", "EXCUSED", False), ("e001", "LATE", "EXCUSED", False)] == told(world)[3:5]


def test_what_resolves_by_itself_is_told_to_wait_for_nobody(make_world):
    world = supply.centre(make_world, people=1)
    supply.everybody(world, 1, TUESDAY)
    desks.punch(world, (name(0), f"{TUESDAY} 08:55", True))
    desks.examine(world)
    desks.punch(world, (name(0), f"{TUESDAY} 17:00", False))

    assert [("e000", "MISSING_OUT", "OPEN", True), ("e000", "MISSING_OUT", "PRE_RESOLVED", False)] == told(world)


def test_what_a_cause_explained_before_anybody_looked_is_not_told(make_world):
    world = supply.centre(make_world, people=1)
    supply.everybody(world, 1, TUESDAY)
    desks.cause(world, "c1", name(0), f"{TUESDAY} 09:00", f"{TUESDAY} 10:00")
    desks.day(world, name(0), "10:00", "17:00")
    desks.examine(world)

    assert [] == told(world)


def test_a_close_that_takes_open_ones_as_they_are_asks_nobody_any_more(make_world):
    world = supply.centre(make_world, people=1)
    supply.everybody(world, 1, TUESDAY)
    desks.day(world, name(0), "09:20", "17:00")
    desks.examine(world, "2026-12-01 12:00")
    desks.close(world, accept_open=True)

    assert [("e000", "LATE", "OPEN", True), ("e000", "LATE", "OPEN", False)] == told(world)
