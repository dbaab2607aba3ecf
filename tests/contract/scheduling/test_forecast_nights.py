"""Each night's forecast is kept, and scored and told once its days are known."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from services.kit.errors import Forbidden
from services.scheduling import nightly
from services.scheduling.store import forecasting_tables, tables
from tests.conftest import MONDAY, TENANT, agent
from tests.contract.scheduling import examples, supply
from tests.contract.scheduling.examples import PLANNER, put, queue_of, take
from tests.contract.scheduling.test_forecasting import OPEN, SCALE, adjust
from zhongtai.scheduling.v1 import events_pb2, forecasting_pb2

LAST = dt.date(2026, 11, 22)


def ready(make_world):
    """Four weeks until Sunday, on Monday morning; and a queue of which nothing is known."""
    world = examples.centre(make_world, open_hours=OPEN)
    put(world, queue_of("chat"))
    take(world, examples.weeks(4))
    return world


def night(world) -> None:
    nightly.keep(world.host.home("scheduling"))


def kept(world) -> list[tuple[str, str]]:
    table = forecasting_tables.FORECAST_SNAPSHOT.c
    with world.db("scheduling").read(TENANT) as tx:
        rows = tx.execute(sa.select(table.made_date, table.date).order_by(table.made_date, table.date))
        return [tuple(row) for row in rows]


def days_pass(world, days: int) -> None:
    """It is so many days after Monday, and all until the evening before is known."""
    world.clock.now = MONDAY + dt.timedelta(days=days)
    take(world, examples.weeks(5, last=LAST + dt.timedelta(days=days)))


def accuracy(world, *, as_=PLANNER) -> list[forecasting_pb2.ForecastAccuracy]:
    asked = forecasting_pb2.GetForecastAccuracyRequest(
        queue="queues/card", start_date="2026-11-01", end_date="2026-12-31"
    )
    return list(world.call("GetForecastAccuracy", asked, as_).accuracy)


def test_a_night_is_kept_once_for_28_days_and_only_where_something_is_known(make_world):
    world = ready(make_world)
    night(world)
    night(world)

    assert [
        ("2026-11-23", (dt.date(2026, 11, 23) + dt.timedelta(days=ahead)).isoformat()) for ahead in range(28)
    ] == kept(world)


def test_days_are_scored_and_told_by_days_ahead_once_something_later_is_known(make_world):
    world = ready(make_world)
    night(world)
    days_pass(world, 1)
    night(world)
    nightly.score(world.host.home("scheduling"))
    early = accuracy(world)
    days_pass(world, 3)
    for _ in range(3):
        nightly.score(world.host.home("scheduling"))
    told = supply.events(world, events_pb2.ForecastMeasured)
    found = accuracy(world)

    assert [] == early
    assert [("2026-11-23", [0]), ("2026-11-24", [0, 1])] == [
        (each.date, [error.lead_days for error in each.errors]) for each in told
    ]
    assert ("queues/card", "voice", False) == (told[0].queue, told[0].skill, told[0].HasField("served"))
    assert [(0, 2), (1, 1)] == [(each.lead_days, each.day_count) for each in found]
    assert all(0 <= each.day_wape_permille <= each.slot_wape_permille < 100 for each in found)
    assert told[0].offered + told[1].offered == found[0].offered
    assert (
        round(1000 * sum(each.errors[0].slot_error for each in told) / found[0].offered) == found[0].slot_wape_permille
    )
    assert [0, 0] == [each.aht_wape_permille for each in found]


def test_it_shows_whether_adjusting_helped(make_world):
    world = ready(make_world)
    adjust(world, "2026-11-23 00:00", "2026-11-24 00:00", SCALE, 2)
    night(world)
    days_pass(world, 2)
    nightly.score(world.host.home("scheduling"))
    found = accuracy(world)[0]

    assert 1000 == pytest.approx(found.slot_wape_permille, abs=100)
    assert found.unadjusted_slot_wape_permille < 100
    assert found.bias_permille == pytest.approx(1000, abs=100)


def test_agents_do_not_see_it(make_world):
    with pytest.raises(Forbidden):
        accuracy(ready(make_world), as_=agent("employees/a"))


def test_a_queue_that_cannot_be_forecast_or_scored_holds_up_no_other(make_world):
    world = ready(make_world)
    put(world, queue_of("amiss"))
    take(world, examples.weeks(4).replace("card,", "amiss,"))
    night(world)
    night(world)
    days_pass(world, 2)
    take(world, examples.weeks(5, last=LAST + dt.timedelta(days=2)).replace("card,", "amiss,"))
    _damage(world, "amiss")
    night(world)
    nightly.score(world.host.home("scheduling"))

    assert ["2026-11-23", "2026-11-25"] == sorted({made for made, _ in kept(world)})
    assert [1] == [each.day_count for each in accuracy(world)]


def _damage(world, queue: str) -> None:
    """Slots that fill no day, and what was foreseen out of shape: as only a hand in the database could leave them."""
    slots, seen = tables.QUEUE, forecasting_tables.FORECAST_SNAPSHOT
    with world.db("scheduling").act(TENANT, "services/operations", action="Damage") as tx:
        tx.execute(slots.update().where(slots.c.queue == queue).values(slot_minutes=7))
        tx.execute(seen.update().where(seen.c.queue == queue).values(slots=[[1]]))
