"""Two who tell of the same thing at once: what one says while the other's is not yet on the disk is not lost.

Only where there are several writers; the first holds its transaction open while the second begins.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from services.kit.db import Tx
from services.kit.errors import Conflict, Refusal, WrongState
from services.scheduling import playbook_wire, playbooking, reporting, weather_taking, weather_wire
from services.scheduling.domain.attendance import Rule
from services.scheduling.domain.presence import Punch
from services.scheduling.store import reports, weather
from services.scheduling.store.weather import Area
from tests.conftest import CENTRE, TENANT, World
from tests.contract.scheduling import desks, examples, skies, supply, test_playbooks
from tests.contract.scheduling.skies import GUANGZHOU
from tests.contract.scheduling.supply import PLANNER, TUESDAY, at, name
from zhongtai.scheduling.v1 import attendance_pb2, weather_pb2

pytestmark = pytest.mark.parametrize("storage", ["postgresql"], indirect=True)


def at_once(world: World, first: Callable[[Tx], Any], second: Callable[[], Any]) -> Refusal | None:
    """Do the second while the first is not committed yet; what refused it."""
    refused: list[Refusal] = []

    def follow() -> None:
        try:
            second()
        except Refusal as refusal:
            refused.append(refusal)

    follower = threading.Thread(target=follow)
    with world.db("scheduling").act(TENANT, "services/operations", action="First") as tx:
        first(tx)
        follower.start()
        follower.join(0.3)
    follower.join(20)
    return next(iter(refused), None)


def came(clock: str) -> Callable[[Tx], Any]:
    told = Punch(name(0), at(f"{TUESDAY} {clock}"), came=True)
    return lambda tx: reporting.keep_punches(tx, "gate", [("p1", told)])


@pytest.fixture
def absent(make_world) -> World:
    """Somebody who was rostered, and of whom nothing is known the day after."""
    world = supply.centre(make_world, people=1)
    supply.everybody(world, 1, TUESDAY)
    desks.examine(world)
    return world


def test_a_coming_and_a_going_that_come_in_at_once_both_count(absent):
    refused = at_once(absent, came("08:55"), lambda: desks.punch(absent, (name(0), f"{TUESDAY} 17:00", False)))

    assert None is refused
    assert [(420, 0)] == [(each.worked_minutes, each.missing_punch_count) for each in desks.attendance(absent)]


def test_a_lead_does_not_excuse_what_is_explained_meanwhile(absent):
    (found,) = desks.exceptions(absent)
    refused = at_once(absent, came("12:00"), lambda: desks.resolve(absent, found.name))

    assert isinstance(refused, WrongState)
    assert "NOTHING_AMISS" == refused.reason
    assert ("e000", "ABSENT", 420, "PRE_RESOLVED", "LATE_RECORD") in desks.said(desks.exceptions(absent))


def test_of_two_who_change_a_rule_the_second_hears_of_the_first(absent):
    rule = attendance_pb2.AttendanceRule(centre=CENTRE, late_grace_minutes=9)
    asked = attendance_pb2.PutAttendanceRuleRequest(rule=rule, request_id=examples.request_id())
    refused = at_once(
        absent,
        lambda tx: reports.put_rule(tx, Rule(CENTRE, late_grace=3, version=1)),
        lambda: absent.call("PutAttendanceRule", asked, PLANNER),
    )

    assert isinstance(refused, Conflict)
    assert "STALE" == refused.reason


def half(first: int) -> weather_pb2.WeatherDay:
    hours = [weather_pb2.WeatherHour(hour=hour, rain_mm=0.5) for hour in range(first, first + 12)]
    return skies.day("2026-11-20", rain=None, hours=hours)


def test_the_hours_of_a_day_that_two_tell_at_once_are_all_kept(make_world):
    world = examples.centre(make_world)
    skies.region(world)

    def morning(tx: Tx) -> None:
        weather_taking.keep(tx, weather_taking.sort_out(tx, weather_wire.days([half(0)])))

    at_once(world, morning, lambda: skies.record(world, half(12)))

    assert [12.0] == [each.rain_mm for each in skies.listed(world, "2026-11-20", "2026-11-21").observed]


def test_of_two_areas_of_a_queue_one_stands_alone(make_world):
    world = examples.centre(make_world)
    skies.region(world)
    skies.region(world, "foshan")
    at_once(
        world,
        lambda tx: weather.put_area(tx, Area("queues/card", CENTRE, (("guangzhou", 1000),))),
        lambda: skies.area(world, "queues/card", ("weatherRegions/foshan", 1000)),
    )
    with world.db("scheduling").read(TENANT) as tx:
        kept = weather.areas(tx, subject="queues/card")

    assert [(("foshan", 1000),)] == [each.weights for each in kept]


def test_a_warning_that_two_tell_at_once_makes_its_proposals_once(make_world):
    world = test_playbooks.floor(make_world)
    test_playbooks.put(world)
    told = test_playbooks.warning(end="2026-11-23 20:00")

    def heard(tx: Tx) -> None:
        weather.taken(tx, [GUANGZHOU.removeprefix("weatherRegions/")])
        playbooking.heard(tx, playbook_wire.warning(told))

    at_once(world, heard, lambda: test_playbooks.warn(world, told))
    with world.db("scheduling").read(TENANT) as tx:
        made = playbooking.store.of_warning(tx, playbook_wire.warning(told))

    assert 1 == len(made)
