"""What the database itself refuses, whoever writes."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from services.kit import tables as kit_tables
from services.kit.db import Tx
from services.scheduling.store import tables
from tests.conftest import CENTRE, TEAM, World
from tests.contract.scheduling import examples


def shift(tx: Tx, number: int, start: int, end: int, *, cancelled: bool = False, employee: str = "employees/a") -> None:
    """A shift from one hour to another after midnight of 20 November, UTC."""
    midnight = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)
    tx.execute(
        tables.SHIFT.insert(),
        {
            "tenant": tx.tenant,
            "shift": f"s{number}",
            "employee": employee,
            "work_date": f"2026-11-{number:02d}",
            "shift_type": "D1",
            "skill": "",
            "centre": CENTRE,
            "team": TEAM,
            "start_time": midnight + dt.timedelta(hours=start),
            "end_time": midnight + dt.timedelta(hours=end),
            "time_zone": "Asia/Shanghai",
            "paid_minutes": 480,
            "breaks": [],
            "roster": "",
            "cancelled": cancelled,
            "version": 1,
            "change_time": midnight,
        },
    )


def written(world: World, *shifts: tuple[int, int, int], **more: object) -> None:
    with world.db("scheduling").act("main", "services/scheduling") as tx:
        for number, start, end in shifts:
            shift(tx, number, start, end, **more)  # type: ignore[arg-type]


def test_one_person_never_has_two_shifts_at_once(make_world):
    world = examples.centre(make_world)
    written(world, (1, 0, 8), (2, 8, 16), (3, 40, 48))
    for start, end in ((7, 9), (0, 8), (1, 2), (-1, 50)):
        with pytest.raises(sa.exc.IntegrityError, match="shift_overlap"):
            written(world, (4, start, end))
    written(world, (4, 0, 8), cancelled=True)
    written(world, (5, 0, 8), employee="employees/b")
    own = tables.SHIFT.c.shift == "s4"
    with (
        pytest.raises(sa.exc.IntegrityError, match="shift_overlap"),
        world.db("scheduling").act("main", "services/scheduling") as tx,
    ):
        tx.execute(tables.SHIFT.update().where(own).values(cancelled=False))


def test_the_audit_log_only_grows(make_world):
    world = examples.centre(make_world)
    for change in (kit_tables.AUDIT.delete(), kit_tables.AUDIT.update().values(actor="nobody")):
        with (
            pytest.raises(sa.exc.DBAPIError, match=r"(?i)append_only"),
            world.db("scheduling").act("main", "services/scheduling") as tx,
        ):
            tx.execute(change)
