"""Statements that go together: what they give back is there afterwards, and what must have been done was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
import sqlalchemy as sa

from services.kit import audit, auth, db, tables
from services.kit.prepared import Prepared, Soon
from tests.backing import postgres
from zhongtai.directory.v1 import directory_pb2

METADATA = sa.MetaData()
THING = sa.Table(
    "thing",
    METADATA,
    sa.Column("name", sa.String(20), primary_key=True),
    sa.Column("number", sa.Integer, sa.CheckConstraint("number < 100"), nullable=False),
)
tables.add_to(METADATA)
ADD = Prepared(THING.insert(), ("name", "number"))
NUMBER = Prepared(sa.select(THING.c.number).where(THING.c.name == sa.bindparam("of")))
NAMES = Prepared(sa.select(THING.c.name).order_by(THING.c.name))
RAISE = Prepared(
    THING.update().where(THING.c.name == sa.bindparam("of")).values(number=THING.c.number + 1).returning(THING.c.number)
)


class Missing(Exception):
    """There is no such thing."""


@pytest.fixture
def database(new_url) -> Iterator[db.Database]:
    made = db.Database(new_url(partial(postgres.create, METADATA)), METADATA)
    with made.act("main", "test") as tx:
        tx.execute(ADD, {"name": "a", "number": 1})
    yield made
    made.close()


@contextmanager
def called(request_id: str, body: bytes = bytes(32)) -> Iterator[None]:
    caller = auth.Caller("employees/a", "main", frozenset({"AGENT"}))
    once = auth.Once(f"main|employees/a|{request_id}", body)
    entered = auth.enter(auth.Call(caller, "test/Add", 5, "AGENT", once))
    try:
        yield
    finally:
        auth.end(entered)


def number(database: db.Database, name: str = "a") -> int:
    return int(database.glance("main").execute(NUMBER, {"of": name}).scalar_one())


def test_what_was_asked_for_sees_what_was_done_before_it_and_nothing_after(database):
    with database.act("main", "test") as tx:
        before = tx.soon(NUMBER, {"of": "a"})
        tx.later(RAISE, {"of": "a"})
        between = tx.soon(NUMBER, {"of": "a"})
        after = tx.execute(RAISE, {"of": "a"}).scalar_one()
        by_itself = tx.soon(NAMES)

        assert (1, 2, 3) == (before.rows().scalar_one(), between.rows().scalar_one(), after)
        assert ["a"] == by_itself.rows().scalars()


def test_a_glance_has_it_at_once(database):
    assert ["a"] == database.glance("main").soon(NAMES).rows().scalars()


def test_what_was_undone_before_it_ran_gives_back_nothing(database):
    if database.engine.dialect.name != "postgresql":
        pytest.skip("here nothing waits")
    with database.act("main", "test") as tx:
        asked: list[Soon] = []

        def part() -> None:
            with tx.savepoint("part"):
                asked.append(tx.soon(NAMES))
                raise LookupError

        with pytest.raises(LookupError):
            part()
        with pytest.raises(RuntimeError):
            asked[0].rows()


def test_its_failure_is_told_at_the_latest_with_the_commit(database):
    with pytest.raises(sa.exc.IntegrityError, match="INSERT INTO thing"), database.act("main", "test") as tx:
        tx.soon(ADD, {"name": "b", "number": 1000})

    assert ["a"] == database.glance("main").execute(NAMES).scalars()


@pytest.mark.parametrize("begin", ["act", "preview"])
def test_what_must_be_done_and_was_not_fails_at_the_end(database, begin):
    with called("r1"):
        starts = database.preview() if begin == "preview" else database.act("main", "test")
        with pytest.raises(Missing), starts as tx:
            tx.must(RAISE, {"of": "nothing"}, Missing)

    assert 1 == number(database)


def test_in_a_part_it_fails_with_the_part_and_no_more(database):
    with database.act("main", "test") as tx:
        tx.must(RAISE, {"of": "a"}, Missing)
        with pytest.raises(Missing), tx.savepoint("part"):
            tx.must(RAISE, {"of": "nothing"}, Missing)
        with tx.savepoint("part"):
            tx.must(RAISE, {"of": "a"}, Missing)

    assert 3 == number(database)


def test_what_was_found_before_a_failure_is_there_and_what_comes_after_it_is_not(database):
    if database.engine.dialect.name != "postgresql":
        pytest.skip("here nothing waits")
    asked: list[Soon] = []

    def ask() -> None:
        with database.act("main", "test") as tx:
            asked.extend([tx.soon(NAMES), tx.soon(ADD, {"name": "b", "number": 1000}), tx.soon(NAMES)])

    with pytest.raises(sa.exc.IntegrityError, match="INSERT INTO thing"):
        ask()

    assert ["a"] == asked[0].rows().scalars()
    with pytest.raises(RuntimeError, match="undone"):
        asked[2].rows()


def test_what_was_done_stays_done_though_what_went_with_it_failed(database):
    for _ in range(2):  # What is not prepared yet goes by itself.
        with database.act("main", "test") as tx:
            tx.must(RAISE, {"of": "a"}, Missing)
            with pytest.raises(sa.exc.IntegrityError), tx.savepoint("part"):
                tx.execute(ADD, {"name": "b", "number": 1000})

    assert 3 == number(database)


def test_a_failure_before_a_part_is_told_as_itself(database):
    def fail() -> None:
        with database.act("main", "test") as tx:
            tx.later(ADD, {"name": "b", "number": 1000})
            with tx.savepoint("part"):
                tx.execute(NAMES)

    with pytest.raises(sa.exc.IntegrityError, match="INSERT INTO thing"):
        fail()

    assert ["a"] == database.glance("main").execute(NAMES).scalars()


def test_a_part_that_is_undone_tells_nothing_and_takes_no_chain_of_the_log(database):
    def part(tx: db.Tx) -> None:
        with tx.savepoint("part"):
            tx.must(RAISE, {"of": "nothing"}, Missing)
            tx.publish("things/a", directory_pb2.Team(name="teams/a"))
            tx.audit("things/undone")
            tx.is_done()

    with database.act("main", "test") as tx:
        tx.audit("things/before")
        with pytest.raises(Missing):
            part(tx)
        tx.audit("things/after")
    with database.read("main") as tx:
        told = tx.execute(sa.select(sa.func.count()).select_from(tables.OUTBOX)).scalar_one()
        noted = tx.execute(sa.select(tables.AUDIT.c.object).order_by(tables.AUDIT.c.seq)).scalars().all()
        breaks = audit.verify(tx, [])

    assert (0, ["things/before", "things/after"], []) == (told, list(noted), breaks)


def test_a_write_is_claimed_once_though_its_connection_had_died(database):
    if database.engine.dialect.name != "postgresql":
        pytest.skip("a file has no connections")
    with database.act("main", "test") as tx:
        pid = tx.execute(sa.select(sa.func.pg_backend_pid())).scalar_one()
    other = db.engine_of(database.engine.url.render_as_string(hide_password=False))
    with other.connect() as connection:
        connection.execute(sa.select(sa.func.pg_terminate_backend(pid))).all()
    other.dispose()

    with called("r1"):
        with database.begin() as tx:
            tx.must(RAISE, {"of": "a"}, Missing)
            tx.answer(directory_pb2.Team(name="teams/first"))
        with pytest.raises(db.AlreadyAnswered), database.begin() as tx:
            tx.must(RAISE, {"of": "a"}, Missing)

    assert 2 == number(database)


def test_a_write_waits_three_times_however_many_statements_it_has(database, tmp_path):
    """BEGIN, what is seen and the claim are one; what nobody waits for goes with what somebody does."""
    if database.engine.dialect.name != "postgresql":
        pytest.skip("a file has no messages")
    for request_id in ("warm", "r1"):
        with called(request_id), database.begin() as tx:
            raw = tx.connection.connection.driver_connection
            if request_id == "warm":
                trace = (tmp_path / "trace").open("wb")
            tx.must(RAISE, {"of": "a"}, Missing)
            tx.audit("things/a")
            tx.is_done()
            tx.execute(NAMES)
            tx.answer(directory_pb2.Team(name="teams/first"))
        if request_id == "warm":
            raw.pgconn.trace(trace.fileno())
            raw.pgconn.set_trace_flags(1)
    raw.pgconn.untrace()
    trace.close()
    lines = [line.split("\t") for line in (tmp_path / "trace").read_text(encoding="utf-8").splitlines()]
    sent = [parts[2] for parts in lines if parts[0] == "F"]

    # The claim, the reading, the end.
    assert ["Sync"] * 3 == [kind for kind in sent if kind in ("Query", "Sync")]
