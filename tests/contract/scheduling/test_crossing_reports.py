"""Two who report of the same people at once, late and in another order: both are kept, nobody is sent away.

Each is held in its midst by a third, so that each has what the other wants next, were it taken as it was told.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from services.scheduling.domain.desk import DeskState
from services.scheduling.store import reports
from tests.conftest import TENANT, World
from tests.contract.scheduling import desks, supply
from tests.contract.scheduling.supply import TUESDAY, at, name
from tests.contract.scheduling.test_report_stream import punch, sent, state, totals

pytestmark = pytest.mark.parametrize("storage", ["postgresql"], indirect=True)


@pytest.fixture
def absent(make_world) -> World:
    """Two who were rostered, and of whom nothing is known the day after."""
    world = supply.centre(make_world, people=2)
    supply.everybody(world, 2, TUESDAY)
    desks.examine(world)
    return world


class Undone(Exception):
    """What holds up others is not kept."""


@contextmanager
def telling(world: World, *ids: str) -> Iterator[None]:
    """Somebody is telling states under these ids, and takes it back in the end."""
    told = DeskState(name(0), at(f"{TUESDAY} 12:00"), "TALKING")
    with suppress(Undone), world.db("scheduling").act(TENANT, "services/operations", action="First") as tx:
        for each in ids:
            reports.record_state(tx, "acd", each, told)
        yield
        raise Undone


def both(first: Callable[[], None], second: Callable[[], None]) -> list[threading.Thread]:
    """Begin both, as far as they come."""
    threads = [threading.Thread(target=each) for each in (first, second)]
    for each in threads:
        each.start()
        each.join(0.3)
    return threads


def test_late_punches_of_one_and_states_of_another_may_cross(absent):
    found: dict[str, tuple[int, int, list[tuple[str, str]]]] = {}

    def stream(who: str, came: int, at_desk: int, number: int) -> None:
        told = (
            punch(1, name(came), "08:55", source="acd", report=f"{who}-punch"),
            state(number, name(at_desk), "09:00", "TALKING", source="acd"),
        )
        found[who] = totals(sent(absent, *told))

    with telling(absent, "s2", "s3"):
        waiting = both(lambda: stream("a", 0, 1, 2), lambda: stream("b", 1, 0, 3))
    for each in waiting:
        each.join(20)

    assert {"a": (2, 2, []), "b": (3, 2, [])} == found


def test_the_same_reports_in_another_order_may_cross(absent):
    found: dict[str, int] = {}

    def stream(who: str, *clocks: str) -> None:
        told = [state(place + 1, name(0), clock, "TALKING", source="acd") for place, clock in enumerate(clocks)]
        for each in told:
            each.state.report = f"s{each.state.start_time.seconds}"
        found[who] = totals(sent(absent, *told))[1]

    middle = f"s{int(at(f'{TUESDAY} 09:30').timestamp())}"
    with telling(absent, middle):
        waiting = both(lambda: stream("a", "09:40", "09:30", "09:50"), lambda: stream("b", "09:50", "09:30", "09:40"))
    for each in waiting:
        each.join(20)

    assert 3 == sum(found.values())
    assert {"a", "b"} == set(found)
