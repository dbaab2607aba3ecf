"""Statements that wait for the next one: in order, undone with what they belong to, their failures told."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial

import pytest
import sqlalchemy as sa

from services.kit import db, tables, walls
from services.kit.errors import Unavailable
from services.kit.prepared import Prepared
from tests.backing import postgres

METADATA = sa.MetaData()
THING = sa.Table(
    "thing",
    METADATA,
    sa.Column("name", sa.String(20), primary_key=True),
    sa.Column("number", sa.Integer, sa.CheckConstraint("number < 100"), nullable=False),
)
tables.add_to(METADATA)
ADD = Prepared(THING.insert(), ("name", "number"))
NAMES = Prepared(sa.select(THING.c.name).order_by(THING.c.name))
SEEN = Prepared(sa.select(sa.func.coalesce(sa.func.current_setting("zt.tenant", True), "").label("tenant")))


@pytest.fixture
def database(new_url) -> Iterator[db.Database]:
    made = db.Database(new_url(partial(postgres.create, METADATA)), METADATA)
    yield made
    made.close()


def names(database: db.Database) -> list[str]:
    return database.glance("main").execute(NAMES).scalars()


def on_postgresql(database: db.Database) -> None:
    if database.engine.dialect.name != "postgresql":
        pytest.skip("here nothing waits")


def test_what_waits_runs_before_the_next_statement_and_before_the_commit(database):
    with database.act("main", "test") as tx:
        tx.later(ADD, {"name": "a", "number": 1}, {"name": "b", "number": 2})
        during = tx.execute(NAMES).scalars()
        tx.later(ADD, {"name": "c", "number": 3})

    assert (["a", "b"], ["a", "b", "c"]) == (during, names(database))


def test_what_waits_runs_before_a_statement_of_sqlalchemy_too(database):
    with database.act("main", "test") as tx:
        tx.later(ADD, {"name": "a", "number": 1})
        during = tx.execute(sa.select(sa.func.count()).select_from(THING)).scalar_one()

    assert 1 == during


def test_many_rows_go_by_themselves(database):
    with database.act("main", "test") as tx:
        tx.later(ADD, *({"name": f"{number:02}", "number": number} for number in range(40)))

    assert 40 == len(names(database))


def test_of_many_rows_one_that_fails_undoes_all(database):
    rows = [{"name": f"{number:02}", "number": 1000 if number == 30 else number} for number in range(40)]

    with pytest.raises(sa.exc.IntegrityError, match=r"INSERT INTO thing"), database.act("main", "test") as tx:
        tx.later(ADD, *rows)

    assert [] == names(database)


@pytest.mark.parametrize("then", ["statement", "commit"])
def test_what_fails_while_it_waits_undoes_the_whole_transaction(database, then):
    def fail() -> None:
        with database.act("main", "test") as tx:
            tx.later(ADD, {"name": "a", "number": 1})
            tx.later(ADD, {"name": "b", "number": 1000})
            tx.later(ADD, {"name": "c", "number": 3})
            if then == "statement":
                tx.execute(NAMES)

    with pytest.raises(sa.exc.IntegrityError, match=r"INSERT INTO thing"):
        fail()

    assert [] == names(database)


def test_a_connection_serves_on_after_a_failure(database):
    for _ in range(3):
        with pytest.raises(sa.exc.IntegrityError), database.act("main", "test") as tx:
            tx.later(ADD, {"name": "b", "number": 1000})
        with database.act("main", "test") as tx:
            tx.put(THING, {"name": "a", "number": 1})

    assert ["a"] == names(database)


def test_a_value_that_cannot_be_sent_undoes_no_more_than_its_part(database):
    """PostgreSQL keeps no NUL in texts; the driver says so before anything is sent."""
    on_postgresql(database)
    with database.act("main", "test") as tx:
        tx.later(ADD, {"name": "before", "number": 1})
        with pytest.raises(sa.exc.DataError), tx.savepoint("part"):
            tx.later(ADD, {"name": "in\0side", "number": 2})
        tx.later(ADD, {"name": "after", "number": 3})

    assert ["after", "before"] == names(database)


def test_a_part_that_fails_takes_with_it_what_waited_in_it_and_nothing_else(database):
    def part(tx: db.Tx, run: Callable[[Prepared, dict[str, object]], object], number: int) -> None:
        with tx.savepoint("part"):
            run(ADD, {"name": "first", "number": 2})
            tx.later(ADD, {"name": "second", "number": number})
            if number < 100:
                raise LookupError

    with database.act("main", "test") as tx:
        tx.later(ADD, {"name": "before", "number": 1})
        with pytest.raises(LookupError):
            part(tx, tx.later, 3)
        with pytest.raises(LookupError):
            part(tx, tx.execute, 3)
        with pytest.raises(sa.exc.IntegrityError):
            part(tx, tx.later, 1000)
        with tx.savepoint("part"):
            tx.later(ADD, {"name": "good", "number": 3})

    assert ["before", "good"] == names(database)


def test_a_glance_sees_what_it_is_told_and_writes_nothing(database):
    on_postgresql(database)
    glance = database.glance("main")

    with pytest.raises(sa.exc.DBAPIError, match="read-only"):
        glance.execute(ADD, {"name": "a", "number": 1})
    seen = glance.execute(SEEN).scalar()
    unprepared = glance.execute(sa.select(SEEN.statement.subquery().c.tenant)).scalar()
    with database.engine.connect() as connection:
        left = connection.execute(SEEN.statement).scalar()

    assert ("main", "main", "") == (seen, unprepared, left)


def test_a_glance_on_a_connection_that_the_server_ended_takes_another(database):
    on_postgresql(database)
    with database.read("main") as tx:
        ended = tx.connection.connection.driver_connection.info.backend_pid
    with database.engine.connect() as other:
        assert other.exec_driver_sql(f"SELECT pg_terminate_backend({ended}, 5000)").scalar()

    assert [] == names(database)


def test_a_connection_that_dies_while_something_waits_is_told_as_being_away(database):
    on_postgresql(database)

    def die() -> None:
        with database.act("main", "test") as tx:
            tx.later(ADD, {"name": "a", "number": 1})
            own = tx.connection.connection.driver_connection.info.backend_pid
            with database.engine.connect() as other:
                other.exec_driver_sql(f"SELECT pg_terminate_backend({own}, 5000)")

    with pytest.raises(Unavailable) as told:
        die()

    assert ("DATABASE_AWAY", []) == (told.value.reason, names(database))


def test_a_part_that_fails_after_another_takes_nothing_of_what_lies_between(database):
    with database.act("main", "test") as tx:
        for name, number in (("first", 1), ("second", 2)):
            with pytest.raises(LookupError), tx.savepoint("part"):
                raise LookupError
            tx.later(ADD, {"name": name, "number": number})

    assert ["first", "second"] == names(database)


def test_what_a_part_saw_ends_with_it_when_it_fails(database):
    def fail(tx: db.Tx) -> None:
        with tx.savepoint("part"):
            tx.beyond_reach()
            raise LookupError

    narrow = walls.Sight("main", reach="OWN_TEAM")
    with database.act("main", "test") as tx:
        tx.sight = narrow
        with pytest.raises(LookupError):
            fail(tx)

        assert narrow == tx.sight


def test_who_waits_for_a_row_in_a_worker_lets_the_others_go_on(database):
    """The worker has one thread: whoever holds the row could never let it go."""
    on_postgresql(database)
    with database.act("main", "test") as tx:
        tx.execute(ADD, {"name": "row", "number": 1})
    url = database.engine.url.render_as_string(hide_password=False)

    ended = subprocess.run([sys.executable, "-c", GREEN, url], capture_output=True, text=True, timeout=60, check=False)

    assert (0, "2 3\n") == (ended.returncode, ended.stdout), ended.stderr


GREEN = """
import os
os.environ["PSYCOPG_WAIT_FUNC"] = "wait_select"
import eventlet
eventlet.monkey_patch()
import sys
import sqlalchemy as sa
from services.kit import db
from services.kit.prepared import Prepared
from tests.contract.kit.test_libpq import METADATA, THING

MORE = Prepared(THING.update().values(number=THING.c.number + 1).returning(THING.c.number))
database = db.Database(sys.argv[1], METADATA)

def add(hold_s):
    with database.act("main", "test") as tx:
        number = tx.execute(MORE).scalar_one()
        eventlet.sleep(hold_s)
    return number

with eventlet.Timeout(30):
    print(*sorted(each.wait() for each in [eventlet.spawn(add, 0.5), eventlet.spawn(add, 0.5)]))
"""
