"""The database of a service: what is told is on the disk, what failed left nothing, and a retry has no second effect."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
import sqlalchemy as sa

from services.kit import auth, db, tables
from services.kit.errors import Conflict
from tests.backing import postgres
from zhongtai.directory.v1 import directory_pb2, events_pb2

METADATA = sa.MetaData()
COUNTER = sa.Table(
    "counter",
    METADATA,
    sa.Column("name", sa.String(20), primary_key=True),
    sa.Column("value", sa.Integer, nullable=False),
)
tables.add_to(METADATA)
CALLER = auth.Caller("employees/a", "main", frozenset({"AGENT"}))


@pytest.fixture
def database(new_url) -> Iterator[db.Database]:
    made = db.Database(new_url(partial(postgres.create, METADATA)), METADATA)
    with made.act("main", "services/test") as tx:
        tx.execute(COUNTER.insert(), {"name": "n", "value": 0})
    yield made
    made.close()


def calling(request_id: str, body: bytes = b"body") -> auth.Call:
    return auth.Call(CALLER, "test/Add", 1, "AGENT", auth.Once(f"main|employees/a|{request_id}", body.ljust(32)))


def add(database: db.Database, call: auth.Call, *, fail: bool = False) -> str:
    entered = auth.enter(call)
    try:
        with database.begin() as tx:
            value = tx.execute(sa.select(COUNTER.c.value).with_for_update()).scalar_one() + 1
            tx.execute(COUNTER.update().values(value=value))
            tx.publish("counters/n", events_pb2.TeamChanged(team=f"teams/{value}"))
            tx.audit("counters/n", value=value)
            if fail:
                raise ZeroDivisionError
            return tx.answer(directory_pb2.Team(name=f"teams/{value}")).name
    except db.AlreadyAnswered as again:
        return directory_pb2.Team.FromString(again.answer).name
    finally:
        auth.end(entered)


def state(database: db.Database) -> tuple[int, int, int]:
    with database.read("main") as tx:
        return (
            tx.execute(sa.select(COUNTER.c.value)).scalar_one(),
            tx.execute(sa.select(sa.func.count()).select_from(tables.OUTBOX)).scalar_one(),
            tx.execute(sa.select(sa.func.count()).select_from(tables.AUDIT)).scalar_one(),
        )


def test_a_retry_gets_the_first_answer_and_has_no_second_effect(database):
    first = add(database, calling("r1"))
    again = add(database, calling("r1"))

    assert first == again
    assert (1, 1, 1) == state(database)


def test_the_same_id_with_another_body_is_refused(database):
    add(database, calling("r1"))

    with pytest.raises(Conflict) as refused:
        add(database, calling("r1", b"other"))

    assert "REQUEST_ID_REUSED" == refused.value.reason
    assert (1, 1, 1) == state(database)


def test_what_failed_left_nothing_and_may_be_tried_again(database):
    with pytest.raises(ZeroDivisionError):
        add(database, calling("r1"), fail=True)

    assert (0, 0, 0) == state(database)
    assert "teams/1" == add(database, calling("r1"))


def test_a_preview_changes_nothing(database):
    entered = auth.enter(calling("r1"))
    with database.preview() as tx:
        tx.execute(COUNTER.update().values(value=7))
        seen = tx.execute(sa.select(COUNTER.c.value)).scalar_one()
    auth.end(entered)

    assert 7 == seen
    assert (0, 0, 0) == state(database)


def test_many_writers_share_flushes_and_lose_nothing(database):
    """Forty writers, every fourth failing, every request sent twice at once."""
    answers: list[str] = []

    def write(number: int) -> None:
        for _ in range(3):
            try:
                answers.append(add(database, calling(f"r{number}"), fail=number % 4 == 0))
            except ZeroDivisionError:
                answers.append("failed")

    threads = [threading.Thread(target=write, args=(n,)) for n in range(40) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (30, 30, 30) == state(database)
    assert 30 == len({answer for answer in answers if answer != "failed"})


def test_readers_see_nothing_before_it_is_on_the_disk(database):
    entered = auth.enter(calling("r1"))
    with database.begin() as tx:
        tx.execute(COUNTER.update().values(value=5))
        before = state(database)
        tx.answer(directory_pb2.Team())
    auth.end(entered)

    assert (0, 0, 0) == before
    assert 5 == state(database)[0]


def test_ids_sort_by_time():
    made = [db.new_id() for _ in range(3)]

    assert all("7" == each[14] for each in made)
    assert 3 == len(set(made))
