"""Two who tell of the same thing at once: what one says while the other's is not yet on the disk is not lost.

Only where there are several writers; the first holds its transaction open while the second begins.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from typing import Any

import pytest

from services.kit.db import Tx
from services.kit.errors import Conflict, Refusal, WrongState
from services.scheduling import playbook_wire, playbooking, reporting, weather_taking, weather_wire
from services.scheduling.domain import playbook
from services.scheduling.domain.attendance import Rule
from services.scheduling.domain.intake import Slot
from services.scheduling.domain.presence import Punch
from services.scheduling.domain.shifts import ShiftType
from services.scheduling.domain.staffing import Crew, Required
from services.scheduling.store import history, queues, reports, requirements, shift_types, weather
from services.scheduling.store.shift_types import Entry
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
        follower.join(0.2)
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


@pytest.mark.nightly
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


@pytest.mark.nightly
def test_the_hours_of_a_day_that_two_tell_at_once_are_all_kept(make_world):
    world = examples.centre(make_world)
    skies.region(world)

    def morning(tx: Tx) -> None:
        weather_taking.keep(tx, weather_taking.sort_out(tx, weather_wire.days([half(0)])))

    at_once(world, morning, lambda: skies.record(world, half(12)))

    assert [12.0] == [each.rain_mm for each in skies.listed(world, "2026-11-20", "2026-11-21").observed]


@pytest.mark.nightly
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


@pytest.mark.nightly
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


def slot(offered: int) -> Slot:
    return Slot(at("2026-11-20 09:00"), offered, offered, offered * 200, 30)


def test_two_imports_of_the_same_slots_are_both_taken(make_world):
    world = examples.centre(make_world)

    def kept(tx: Tx) -> None:
        queues.take(tx, ["card"])
        history.keep(tx, "card", history.compare(tx, "card", [slot(5)]), "first")

    refused = at_once(
        world,
        kept,
        lambda: examples.take(
            world, "queue,start,offered,handled,handle_seconds\ncard,2026-11-20 09:00,7,7,1400\n", interval_minutes=30
        ),
    )

    assert None is refused
    assert [7] == [each.offered for each in examples.slots(world, "2026-11-20", "2026-11-21")]


@pytest.mark.nightly
def test_of_two_requirements_of_the_same_days_one_stands_alone(make_world):
    world = examples.centre(make_world)
    span = at("2026-11-23 00:00"), at("2026-11-24 00:00")

    def require(tx: Tx, *hours: int) -> None:
        slots = [Required(at(f"2026-11-23 {hour:02d}:00"), 3.0, 60.0, Crew(1, hour, None, None)) for hour in hours]
        requirements.replace(tx, "card", span, slots, forecast="")

    def second() -> None:
        with world.db("scheduling").act(TENANT, "services/operations", action="Second") as tx:
            require(tx, 9, 11)

    at_once(world, lambda tx: require(tx, 9, 10), second)
    with world.db("scheduling").read(TENANT) as tx:
        kept = requirements.between(tx, "card", *span)

    assert [9, 11] == [each.crew.heads for each in kept]


def test_two_proposals_on_one_queue_that_are_accepted_at_once_both_count(make_world):
    world = test_playbooks.floor(make_world)
    test_playbooks.put(world, percent=100)
    for number in (1, 2):
        told = test_playbooks.warning(warning=f"w{number}", end="2026-11-23 20:00")
        test_playbooks.warn(world, told)
    made = test_playbooks.proposals(world)
    with world.db("scheduling").read(TENANT) as tx:
        before = requirements.between(tx, "calls", made[0].start_time.ToDatetime(dt.UTC), at("2026-11-23 20:00"))

    def doubled(tx: Tx) -> None:
        queues.take(tx, ["calls"])
        queue = queues.get(tx, "calls")
        span = before[0].start, at("2026-11-23 20:00")
        requirements.replace(tx, "calls", span, playbook.changed(queue, before, 1000), forecast="")

    at_once(world, doubled, lambda: test_playbooks.decide(world, made[0].name))
    with world.db("scheduling").read(TENANT) as tx:
        after = requirements.between(tx, "calls", before[0].start, at("2026-11-23 20:00"))

    assert [4 * each.calls for each in before] == [each.calls for each in after]


def test_of_two_who_make_a_shift_type_of_one_code_the_second_is_told(make_world):
    world = supply.centre(make_world, people=0, agents=None)
    entry = Entry("first", ShiftType("X9", 540, 480), CENTRE, "First", "先", "", retired=False, version=1)
    refused = at_once(world, lambda tx: shift_types.put(tx, entry), lambda: supply.put_type(world, "X9", "10:00", 480))
    with world.db("scheduling").read(TENANT) as tx:
        kept = shift_types.find(tx, CENTRE, "X9")

    assert isinstance(refused, Conflict)
    assert ("ALREADY_EXISTS", entry) == (refused.reason, kept)
    assert 2 == int(supply.put_type(world, "X9", "10:00", 480).etag)
