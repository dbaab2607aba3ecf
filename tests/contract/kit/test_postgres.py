"""PostgreSQL as it is on bad days: slow, hanging, gone and back again; and what a connection carries over: nothing."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psycopg
import pytest
import sqlalchemy as sa

from services.kit import auth, db, deadline, jobs, tables
from services.kit.errors import Conflict, Unavailable
from services.kit.prepared import Prepared
from services.kit.service import Job
from tests.backing import postgres
from tests.conftest import wait_until

METADATA = sa.MetaData()
COUNTER = sa.Table(
    "counter",
    METADATA,
    sa.Column("name", sa.String(20), primary_key=True),
    sa.Column("value", sa.Integer, nullable=False),
)
tables.add_to(METADATA)
TENANT = "main"
NOON = Prepared(sa.select(sa.literal_column("timestamptz '2026-11-23 20:00+08'", tables.UtcDateTime()).label("noon")))


@pytest.fixture(scope="module")
def fragile() -> Iterator[postgres.Cluster]:
    """A server that tests may stop, freeze and kill."""
    made = postgres.careless()
    made.make()
    yield made
    made.close()


@pytest.fixture
def database(fragile: postgres.Cluster) -> Iterator[db.Database]:
    url = fragile.url("postgres")
    postgres.create(METADATA, url)
    made = db.Database(url, METADATA, pool=4)
    with made.act(TENANT, "test") as tx:
        for name in ("a", "b"):
            tx.execute(COUNTER.insert(), {"name": name, "value": 0})
    yield made
    made.close()
    with psycopg.connect(fragile.link(), autocommit=True) as administrator:
        administrator.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")


def add(database: db.Database, name: str = "a") -> None:
    with database.act(TENANT, "test") as tx:
        tx.execute(COUNTER.update().where(COUNTER.c.name == name).values(value=COUNTER.c.value + 1))


def value(database: db.Database, name: str = "a") -> int:
    with database.read(TENANT) as tx:
        return tx.execute(sa.select(COUNTER.c.value).where(COUNTER.c.name == name)).scalar_one()


def cut_off_all(fragile: postgres.Cluster) -> None:
    ends = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname IS NOT NULL"
    )
    with psycopg.connect(fragile.link(), autocommit=True) as administrator:
        administrator.execute(ends)


@contextmanager
def refused(reason: str) -> Iterator[None]:
    with pytest.raises(Unavailable) as caught:
        yield
    assert reason == caught.value.reason


def test_a_slow_statement_is_given_up_when_the_call_has_no_time_left(database):
    with refused("TOO_LATE"), deadline.within(0.3), database.read(TENANT) as tx:
        tx.execute(sa.select(sa.func.pg_sleep(60)))

    assert 0 == value(database)


def test_a_database_that_hangs_is_given_up_while_it_hangs(database, fragile):
    """Idle connections and new ones alike: the callers are answered although the server never is."""
    value(database)
    with fragile.frozen():
        for _ in range(6):
            with refused("TOO_LATE"), deadline.within(0.2):
                value(database)

    add(database)
    assert 1 == value(database)


def late(database: db.Database, fragile: postgres.Cluster) -> None:
    """Have two connections that came too late for whoever asked, because the server hung meanwhile."""
    before = backends(fragile)
    with fragile.frozen():
        for _ in range(3):
            # The first has the connection that is idle, which is lost.
            with refused("TOO_LATE"), deadline.within(0.2):
                value(database)
    wait_until(lambda: backends(fragile) == before + 1)


def backends(fragile: postgres.Cluster) -> int:
    count = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'zhongtai' AND state = 'idle'"
    with psycopg.connect(fragile.link(), autocommit=True) as administrator:
        (found,) = administrator.execute(count).fetchone()
    return int(found)


def test_a_connection_that_came_too_late_is_not_waited_for_when_the_server_hangs_again(database, fragile):
    late(database, fragile)
    answered = threading.Event()

    def ask() -> None:
        with refused("TOO_LATE"), deadline.within(0.2):
            value(database)
        answered.set()

    asking = threading.Thread(target=ask)
    with fragile.frozen():
        asking.start()
        is_answered = answered.wait(5)
    asking.join()

    assert is_answered


def test_connections_that_came_too_late_and_died_are_replaced_unnoticed(database, fragile):
    late(database, fragile)
    cut_off_all(fragile)

    with deadline.within(5):
        assert 0 == value(database)


def test_a_transaction_that_hangs_in_its_midst_is_given_up_and_undone(database, fragile):
    with refused("TOO_LATE"), deadline.within(0.4), database.act(TENANT, "test") as tx:
        tx.execute(COUNTER.update().values(value=7))
        with fragile.frozen():
            tx.execute(sa.select(COUNTER.c.value)).all()

    assert 0 == value(database)


def test_connections_that_died_idle_are_replaced_unnoticed(database, fragile):
    threads = [threading.Thread(target=value, args=(database,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    cut_off_all(fragile)

    add(database)
    assert 1 == value(database)


def test_a_connection_that_dies_under_way_is_told_and_leaves_nothing(database, fragile):
    with refused("DATABASE_AWAY"), database.act(TENANT, "test") as tx:
        tx.execute(COUNTER.update().values(value=7))
        cut_off_all(fragile)
        tx.execute(sa.select(COUNTER.c.value)).all()

    assert 0 == value(database)


def test_a_database_that_is_down_is_told_and_is_used_again_when_it_is_back(database, fragile):
    fragile.stop()
    with refused("DATABASE_AWAY"):
        value(database)
    fragile.start()

    add(database)
    assert 1 == value(database)


def test_of_two_who_wait_for_each_other_one_is_told_to_come_again(database):
    both = threading.Barrier(2)
    told: list[str] = []

    def cross(first: str, second: str) -> None:
        try:
            with database.act(TENANT, "test") as tx:
                tx.execute(COUNTER.update().where(COUNTER.c.name == first).values(value=COUNTER.c.value + 1))
                both.wait()
                tx.execute(COUNTER.update().where(COUNTER.c.name == second).values(value=COUNTER.c.value + 1))
        except Unavailable as refusal:
            told.append(refusal.reason)

    threads = [threading.Thread(target=cross, args=names) for names in (("a", "b"), ("b", "a"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert ["DATABASE_BUSY"] == told
    assert (1, 1) == (value(database, "a"), value(database, "b"))


def test_of_two_who_make_the_same_the_second_is_told(database):
    found: list[Exception] = []

    def make(number: int) -> None:
        with database.act(TENANT, "test") as tx:
            tx.execute(COUNTER.insert(), {"name": "new", "value": number})

    def follow() -> None:
        try:
            make(2)
        except Conflict as refusal:
            found.append(refusal)

    follower = threading.Thread(target=follow)
    with database.act(TENANT, "test") as tx:
        tx.execute(COUNTER.insert(), {"name": "new", "value": 1})
        follower.start()
        follower.join(0.2)
    follower.join()

    assert ["ALREADY_EXISTS"] == [each.reason for each in found]
    assert 1 == value(database, "new")


def test_a_key_of_the_kit_that_comes_twice_is_a_fault_of_ours(database):
    row = {"event": "e1", "handle_time": dt.datetime(2026, 11, 23, tzinfo=dt.UTC)}

    def hear() -> None:
        with database.act(TENANT, "test") as tx:
            tx.execute(tables.INBOX.insert(), row)

    hear()

    with pytest.raises(sa.exc.IntegrityError):
        hear()


def test_who_gets_no_turn_in_time_is_told(database):
    def wait() -> None:
        with database.read(TENANT):
            begun.release()
            enough.wait()

    begun, enough = threading.Semaphore(0), threading.Event()
    threads = [threading.Thread(target=wait) for _ in range(4)]
    for thread in threads:
        thread.start()
        begun.acquire()

    with refused("TOO_LATE"), deadline.within(0.1):
        value(database)
    enough.set()
    for thread in threads:
        thread.join()


def test_nothing_is_kept_of_a_transaction_in_which_a_failure_was_passed_over(database):
    def pass_over() -> None:
        with database.act(TENANT, "test") as tx:
            tx.execute(COUNTER.update().values(value=7))
            with suppress(sa.exc.IntegrityError):
                tx.execute(COUNTER.insert(), {"name": "a", "value": 0})

    with pytest.raises(RuntimeError, match="passed over"):
        pass_over()

    assert 0 == value(database)


def test_a_connection_carries_nothing_over_to_the_next_transaction(database):
    """As a pooler in transaction mode needs it."""
    names = ("tenant", "reach", "employee")
    seen = [sa.func.coalesce(sa.func.current_setting(f"zt.{name}", True), "") for name in names]
    with database.read(TENANT) as tx:
        during = tuple(tx.execute(sa.select(*seen)).one())
    with deadline.within(1.0):
        add(database)
    with database.engine.connect() as connection:
        after = tuple(connection.execute(sa.select(*seen)).one())
        limit = connection.exec_driver_sql("SHOW statement_timeout").scalar_one()

    assert (TENANT, "TENANT", "") == during
    assert ("", "", "") == after
    assert "0" == limit


def test_a_transaction_begins_and_ends_in_one_message_each(database, tmp_path):
    """Row-level security costs no round trip: what it reads goes with BEGIN."""
    with database.read(TENANT) as tx:
        # The next transaction has the same.
        raw = tx.connection.connection.driver_connection
    trace = tmp_path / "trace"
    with trace.open("wb") as told:
        raw.pgconn.trace(told.fileno())
        raw.pgconn.set_trace_flags(1)
        with database.read(TENANT) as tx:
            tx.execute(sa.select(COUNTER.c.value).where(COUNTER.c.name == "a")).all()
        raw.pgconn.untrace()
    lines = [line.split("\t") for line in trace.read_text(encoding="utf-8").splitlines()]
    sent = [parts[2] for parts in lines if parts[0] == "F"]

    # What is waited for: a text, or what stands before a Sync.
    assert ["Query", "Sync", "Query"] == [kind for kind in sent if kind in ("Query", "Sync")]


def test_readers_see_one_snapshot(database):
    with database.read(TENANT) as tx:
        before = tx.execute(sa.select(COUNTER.c.value).where(COUNTER.c.name == "a")).scalar_one()
        add(database)
        again = tx.execute(sa.select(COUNTER.c.value).where(COUNTER.c.name == "a")).scalar_one()

    assert (0, 0, 1) == (before, again, value(database))


def test_readers_cannot_write(database):
    with pytest.raises(sa.exc.DBAPIError, match="read-only"), database.read(TENANT) as tx:
        tx.execute(COUNTER.update().values(value=7))


def test_of_several_processes_one_is_at_a_job(database, fragile):
    other = db.Database(fragile.url("postgres"), METADATA)
    done: list[bool] = []

    class House:
        """What a job is given, as far as it is looked at here."""

        def __init__(self, own: db.Database) -> None:
            self.db = own

    def within(_home: object) -> None:
        done.append(jobs.run(Job("tend", 1.0, lambda _home: None), House(other)))  # type: ignore[arg-type]
        done.append(jobs.run(Job("other", 1.0, lambda _home: None), House(other)))  # type: ignore[arg-type]

    ran = jobs.run(Job("tend", 1.0, within), House(database))  # type: ignore[arg-type]
    again = jobs.run(Job("tend", 1.0, lambda _home: None), House(other))  # type: ignore[arg-type]
    other.close()

    assert [False, True] == done
    assert (True, True) == (ran, again)


def test_statements_need_not_be_prepared(fragile, database):
    """Poolers before PgBouncer 1.21 do not know prepared statements."""
    plain = db.Database(f"{fragile.url('postgres')}?prepare_threshold=off", METADATA)
    for _ in range(12):
        add(plain)
    with plain.read(TENANT) as tx:
        prepared = tx.execute(sa.text("SELECT count(*) FROM pg_prepared_statements")).scalar_one()
    plain.close()

    assert 0 == prepared
    assert 12 == value(database)


def test_a_retry_that_waited_for_the_first_gets_its_answer(database):
    call = auth.Call(
        auth.Caller("employees/a", TENANT), "test/Add", 5, "AGENT", auth.Once(f"{TENANT}|employees/a|r1", bytes(32))
    )
    first_is_in, may_end = threading.Event(), threading.Event()
    answers: list[str] = []

    def send(*, hold: bool) -> None:
        entered = auth.enter(call)
        try:
            with database.begin() as tx:
                first_is_in.set()
                if hold:
                    may_end.wait()
                tx._answer = b"first" if hold else b"second"
            answers.append("done")
        except db.AlreadyAnswered as again:
            answers.append(again.answer.decode())
        finally:
            auth.end(entered)

    first = threading.Thread(target=send, kwargs={"hold": True})
    first.start()
    first_is_in.wait()
    second = threading.Thread(target=send, kwargs={"hold": False})
    second.start()
    may_end.set()
    first.join()
    second.join()

    assert {"done", "first"} == set(answers)


def test_instants_come_in_utc_whatever_zone_the_server_is_set_to(fragile):
    """Most servers are set to their site's zone; to turn each instant of hundreds would take time in every answer."""
    with psycopg.connect(fragile.link(), autocommit=True) as administrator:
        administrator.execute("ALTER ROLE postgres SET timezone TO 'Asia/Shanghai'")
    try:
        database = db.Database(fragile.url("postgres"), sa.MetaData())
        with database.read(TENANT) as tx:
            noon = tx.execute(NOON).scalar_one()
            zone = tx.execute(sa.text("SHOW timezone")).scalar_one()
        database.close()
    finally:
        with psycopg.connect(fragile.link(), autocommit=True) as administrator:
            administrator.execute("ALTER ROLE postgres RESET timezone")

    assert dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC) == noon
    assert (dt.UTC, "UTC") == (noon.tzinfo, zone)
