"""A roster that comes into force leaves alone what is frozen, what has begun, and what people did since it was begun."""

from __future__ import annotations

import dataclasses
import threading
import time

import pytest

from services.kit.errors import WrongState
from services.scheduling import exchanging
from services.scheduling.store import cover, rosters, shifts
from tests.conftest import CENTRE, TENANT
from tests.contract.scheduling import supply, test_rosters, trades
from tests.contract.scheduling.supply import name
from tests.contract.scheduling.test_rosters import AFTER, FIRST, act
from tests.contract.scheduling.test_rule_settings import choose
from tests.contract.scheduling.trades import GIVE_AWAY
from zhongtai.scheduling.v1 import scheduling_pb2

SECOND = "2026-11-26"
FOUND = {"unmet": [], "relaxations": []}


def a_roster(world, named: str, **more: str) -> rosters.Roster:
    return rosters.Roster(named, CENTRE, (), FIRST, AFTER, rosters.DRAFT, 2, world.clock(), result=FOUND, **more)


def drafted(world, *, freeze_end_date: str = "") -> scheduling_pb2.Roster:
    """A draft that gives everybody D1 on every day, made of what is there now; a minute passes."""
    roster = a_roster(world, "drafted", freeze_end_date=freeze_end_date)
    with world.db("scheduling").act(TENANT, "tests") as tx:
        rosters.add(tx, roster)
        (like,) = shifts.of_people(tx, [name(0)], "2026-11-30", "2026-12-01")
        given = [
            dataclasses.replace(like, employee=name(number), work_date=day, start=supply.at(f"{day} 09:00"), end=end)
            for number in range(2)
            for day in (FIRST, SECOND, "2026-11-27")
            for end in (supply.at(f"{day} 17:00"),)
        ]
        shifts.put_draft(tx, roster.id, given)
    world.clock.forward(minutes=1)
    return scheduling_pb2.Roster(name=roster.name)


def floor(make_world):
    """Two people; the day after the roster tells what a D1 is."""
    world = supply.centre(make_world, people=2, agents=1)
    supply.edit(world, (name(0), "2026-11-30", "D1"))
    return world


def inside(world, number: int) -> list[tuple[str, str, str]]:
    return trades.roster(world, name(number), FIRST, AFTER)


def test_nothing_changes_on_a_frozen_day_not_even_a_shift_that_is_no_longer_as_its_type(make_world):
    world = floor(make_world)
    trades.allow(world)
    supply.edit(world, (name(0), FIRST, "D1"))
    part = trades.part(world, name(0), FIRST, "15:00", "17:00")
    trades.answer(world, trades.propose(world, trades.proposal(GIVE_AWAY, name(0), part, taker=name(1))))

    act(world, "Publish", drafted(world, freeze_end_date=SECOND))

    whole = [(SECOND, "09:00", "17:00"), ("2026-11-27", "09:00", "17:00")]
    assert [(FIRST, "09:00", "15:00"), *whole] == inside(world, 0)
    assert [(FIRST, "15:00", "17:00"), *whole] == inside(world, 1)


def test_what_people_changed_since_a_roster_was_begun_stays_and_is_counted(make_world):
    world = floor(make_world)
    choose(world, "FREEZE_DAYS", 0, start="2026-11-23")
    supply.edit(world, (name(0), FIRST, "E1"), (name(0), SECOND, "E1"))
    draft = drafted(world)
    supply.edit(world, (name(0), SECOND, ""), (name(1), FIRST, "E1"))

    published = act(world, "Publish", draft)

    assert [(FIRST, "09:00", "17:00"), ("2026-11-27", "09:00", "17:00")] == inside(world, 0)
    assert [(FIRST, "14:00", "22:00"), (SECOND, "09:00", "17:00")] == inside(world, 1)[:2]
    assert 2 == published.kept_change_count


def test_what_another_roster_brought_meanwhile_does_not_stay(make_world):
    world = floor(make_world)
    choose(world, "FREEZE_DAYS", 0, start="2026-11-23")
    draft = drafted(world)
    with world.db("scheduling").act(TENANT, "tests") as tx:
        other = a_roster(world, "other")
        rosters.add(tx, other)
        (like,) = shifts.of_people(tx, [name(0)], "2026-11-30", "2026-12-01")
        late = dataclasses.replace(
            like, work_date=FIRST, start=supply.at(f"{FIRST} 14:00"), end=supply.at(f"{FIRST} 22:00")
        )
        shifts.put_draft(tx, other.id, [late])
    act(world, "Publish", scheduling_pb2.Roster(name=other.name))

    published = act(world, "Publish", draft)

    assert (FIRST, "09:00", "17:00") == inside(world, 0)[0]
    assert 0 == published.kept_change_count


def test_nobody_is_given_a_shift_on_leave_that_was_approved_since(make_world):
    world = floor(make_world)
    draft = drafted(world)
    supply.approve(world, "r1", name(1), (f"{SECOND} 00:00", f"{SECOND} 12:00"))

    published = act(world, "Publish", draft)

    assert [FIRST, "2026-11-27"] == [day for day, _, _ in inside(world, 1)]
    assert 1 == published.kept_change_count


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_a_shift_on_which_leave_lies_stays_when_its_span_is_rostered_anew(make_world):
    """Leave is told against the shift. Who is away on it is missing all the same: somebody else works in their place."""
    world = supply.centre(make_world, people=2, agents=1, days=4)
    supply.edit(world, (name(0), SECOND, "D1"))
    (before,) = supply.shifts_of(world)
    supply.approve(world, "r1", name(0), (f"{SECOND} 00:00", "2026-11-27 00:00"))

    draft = test_rosters.solved(world, seconds=1)
    published = act(world, "Publish", draft)

    on_leave = [each for each in supply.shifts_of(world) if (name(0), SECOND) == (each.employee, each.work_date)]
    assert [(before.name, before.etag)] == [(each.name, each.etag) for each in on_leave]
    assert SECOND in [day for day, _, _ in inside(world, 1)]
    assert 0 == published.kept_change_count


def test_a_draft_that_knows_nothing_of_the_leave_leaves_the_shift_alone(make_world):
    world = floor(make_world)
    supply.edit(world, (name(0), SECOND, "E1"))
    draft = drafted(world)
    supply.approve(world, "r1", name(0), (f"{SECOND} 00:00", f"{SECOND} 09:00"), (f"{SECOND} 17:00", f"{SECOND} 19:00"))

    published = act(world, "Publish", draft)

    assert (SECOND, "14:00", "22:00") == inside(world, 0)[1]
    assert 1 == published.kept_change_count


def test_what_somebody_worked_in_another_centre_counts_when_a_roster_is_published(make_world):
    """They came from another centre, where the night before ended at six."""
    world = floor(make_world)
    draft = drafted(world)
    with world.db("scheduling").act(TENANT, "tests") as tx:
        (like,) = shifts.of_people(tx, [name(0)], "2026-11-30", "2026-12-01")
        start, end = supply.at("2026-11-24 22:00"), supply.at(f"{FIRST} 06:00")
        elsewhere = {"centre": "centres/sh", "team": "teams/sh1", "id": "", "version": 0}
        shifts.save(tx, [dataclasses.replace(like, work_date="2026-11-24", start=start, end=end, **elsewhere)])

    with pytest.raises(WrongState, match="RULE_BROKEN") as refused:
        act(world, "Publish", draft)

    assert ("MIN_REST", FIRST) == (refused.value.facts["rule"], refused.value.facts["date"])


def test_a_shift_that_has_begun_is_neither_given_nor_taken_away(make_world):
    world = floor(make_world)
    supply.edit(world, (name(0), FIRST, "E1"))
    draft = drafted(world)
    world.clock.now = supply.at(f"{FIRST} 15:00")

    act(world, "Publish", draft)

    assert (FIRST, "14:00", "22:00") == inside(world, 0)[0]
    assert [SECOND, "2026-11-27"] == [day for day, _, _ in inside(world, 1)]


def test_a_change_under_way_while_a_roster_is_published_is_not_undone(make_world):
    """The roster is published while somebody's change is checked and not yet committed."""
    world = floor(make_world)
    supply.edit(world, (name(0), FIRST, "E1"))
    draft = drafted(world)
    world.token(supply.PLANNER)
    publishing = threading.Thread(target=act, args=(world, "Publish", draft))
    with world.db("scheduling").act(TENANT, "tests") as tx:
        cover.lock_people(tx, [name(0)])
        (held,) = shifts.of_people(tx, [name(0)], FIRST, SECOND)
        publishing.start()
        time.sleep(0.3)
        exchanging.put(tx, [dataclasses.replace(held, cancelled=True)])
    publishing.join(30)

    assert [SECOND, "2026-11-27"] == [day for day, _, _ in inside(world, 0)]
