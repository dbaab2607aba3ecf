"""What is remembered for retries is forgotten once nobody tries again, and nothing else is."""

from __future__ import annotations

import datetime as dt
from functools import partial

import pytest
import sqlalchemy as sa

from services.kit import db, tables, upkeep
from services.kit.service import Home
from services.kit.settings import Settings
from tests.backing import postgres

METADATA = tables.add_to(sa.MetaData())
NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


@pytest.fixture
def home(new_url):
    database = db.Database(new_url(partial(postgres.create, METADATA)), METADATA, clock=lambda: NOW)
    yield Home(database, database.clock, None, Settings())
    database.close()


def remember(home: Home, count: int, age: dt.timedelta, tenant: str = "main") -> None:
    row = {"fingerprint": bytes(32), "answer": b"", "create_time": NOW - age}
    with home.db.act(tenant, "test") as tx:
        tx.execute(tables.ONCE.insert(), [row | {"key": f"{tenant}|{age}|{number}"} for number in range(count)])


def known(home: Home) -> list[str]:
    with home.db.read(db.EVERY_TENANT) as tx:
        return sorted(tx.execute(sa.select(tables.ONCE.c.key)).scalars())


def test_answers_older_than_a_month_are_forgotten_in_every_tenant_and_the_others_stay(home):
    remember(home, 2, 31 * DAY)
    remember(home, 1, 31 * DAY, tenant="other")
    remember(home, 1, 29 * DAY)
    remember(home, 1, 0 * DAY, tenant="other")
    kept = [key for key in known(home) if "31 days" not in key]

    upkeep.forget("toy", home)

    assert kept == known(home)
    assert 2 == len(kept)


def test_more_than_go_at_once_are_forgotten_in_one_run(home):
    remember(home, 2_300, 40 * DAY)

    upkeep.forget("toy", home)

    assert [] == known(home)


def test_a_service_forgets_by_itself(tmp_path):
    from services.directory import service

    names = [job.name for job in upkeep.jobs(service.SERVICE, Settings(data_dir=tmp_path), None)]

    assert {"forget old answers", "let go of old events"} <= set(names)
