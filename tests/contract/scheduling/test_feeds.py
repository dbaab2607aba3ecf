"""A secret address shows one person's shifts as a calendar, and nothing else."""

from __future__ import annotations

import icalendar
import pytest

from services.kit import status
from services.kit.errors import Forbidden, NotFound
from tests.conftest import agent, holder
from tests.contract.scheduling import examples, supply
from tests.contract.scheduling.supply import TUESDAY, at, name
from zhongtai.scheduling.v1 import scheduling_pb2

ME = agent(name(0))


def create(world, *, as_=ME, request_id: str = ""):
    request = scheduling_pb2.CreateShiftFeedRequest(employee=name(0), request_id=request_id or examples.request_id())
    return world.call("CreateShiftFeed", request, as_)


def read(world, path: str):
    request = scheduling_pb2.ReadShiftFeedRequest(secret=path.removeprefix("/feeds/"))
    return world.host.methods["zhongtai.scheduling.v1.SchedulingService/ReadShiftFeed"].answer(
        request, {"accept-language": "en"}, 5.0
    )


def shown(world, path: str):
    calendar = icalendar.Calendar.from_ical(read(world, path).data)
    return [(each["dtstart"].dt, str(each["status"]), int(each["sequence"])) for each in calendar.walk("VEVENT")]


def test_whoever_knows_the_address_reads_shift_facts_only(make_world):
    world = supply.centre(make_world)
    supply.edit(world, (name(0), TUESDAY, "D1"), (name(1), TUESDAY, "D1"))
    supply.approve(world, "r1", name(0), (f"{TUESDAY} 09:00", f"{TUESDAY} 17:00"))

    made = create(world)
    body = read(world, made.path)

    assert "text/calendar; charset=utf-8" == body.content_type
    assert [(at(f"{TUESDAY} 09:00"), "CONFIRMED", 0)] == shown(world, made.path)
    assert b"e000" not in body.data
    assert b"leave" not in body.data.lower()


def test_a_shift_that_fell_away_is_told_as_cancelled_under_its_old_uid(make_world):
    world = supply.centre(make_world)
    supply.edit(world, (name(0), TUESDAY, "D1"))
    path = create(world).path
    supply.edit(world, (name(0), TUESDAY, ""))

    assert [(at(f"{TUESDAY} 09:00"), "CANCELLED", 1)] == shown(world, path)


def test_a_retry_never_tells_the_address_again(make_world):
    world = supply.centre(make_world)
    one = examples.request_id()

    first, again = create(world, request_id=one), create(world, request_id=one)

    assert len(first.path) >= 43
    assert ("", first.create_time) == (again.path, again.create_time)
    assert b"BEGIN:VCALENDAR" in read(world, first.path).data


def test_a_new_address_ends_the_old_and_shutting_ends_the_last(make_world):
    world = supply.centre(make_world)
    old, new = create(world).path, create(world).path
    still = read(world, new).content_type
    request = scheduling_pb2.RevokeShiftFeedRequest(employee=name(0), request_id=examples.request_id())
    world.call("RevokeShiftFeed", request, ME)

    assert "text/calendar; charset=utf-8" == still
    for path in (old, new, "/feeds/" + "x" * 43):
        with pytest.raises(status.Refused, match="There is no"):
            read(world, path)


def test_nobody_makes_an_address_for_somebody_else(make_world):
    world = supply.centre(make_world)

    for who in (agent(name(1)), holder("OFFICER"), agent(name(0), tenant="other")):
        with pytest.raises((Forbidden, NotFound)):
            create(world, as_=who)
