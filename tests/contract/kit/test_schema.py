"""Migrations on PostgreSQL: they lead to the tables as declared, wait for each other, and only ever add."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from services import catalogue
from services.kit import db, migrate
from services.kit.service import Service
from services.leave import service as leave
from tests.backing import postgres

FIRST = "0001"
MILLION = 1_000_000
# Rules of taste, or about tables that nothing is in yet, or held otherwise: the timeouts are set by whoever migrates.
TASTE = (
    "ban-char-field", "prefer-bigint-over-int", "prefer-bigint-over-smallint", "prefer-identity", "prefer-robust-stmts",
    "prefer-text-field", "prefer-timestamp-tz", "require-timeout-settings", "require-enum-value-ordering",
    "require-table-schema",
)  # fmt: skip


@pytest.fixture(params=[service.name for service in catalogue.SERVICES])
def empty(request: pytest.FixtureRequest, cluster: postgres.Cluster) -> Iterator[tuple[Service, sa.Engine]]:
    """A service and an empty database."""
    service = next(each for each in catalogue.SERVICES if each.name == request.param)
    cluster.administer().execute(f"DROP DATABASE IF EXISTS bare_{service.name} (FORCE)".encode())
    cluster.administer().execute(f"CREATE DATABASE bare_{service.name}".encode())
    engine = db.engine_of(cluster.url(f"bare_{service.name}"))
    yield service, engine
    engine.dispose()


def statements_of(service: Service, engine: sa.Engine) -> dict[str, list[str]]:
    """What each version says to PostgreSQL, as it is brought to the newest."""
    told: dict[str, list[str]] = {}
    since: list[str] = []

    def hear(_connection: object, _cursor: object, text: str, values: object, *_rest: object) -> None:
        if text.startswith(("INSERT INTO alembic_version", "UPDATE alembic_version")):
            version = text.split("version_num='")[1][:4] if "='" in text else FIRST
            told[version] = since.copy()
            since.clear()
        elif not text.lstrip().upper().startswith(("SELECT", "SET", "SHOW")) and "alembic_version (" not in text:
            since.append(text.strip())

    sa.event.listen(engine, "before_cursor_execute", hear)
    migrate.upgrade(service, engine)
    sa.event.remove(engine, "before_cursor_execute", hear)
    return told


def squawk(folder: Path, *statements: str) -> set[str]:
    """The rules that statements break."""
    program = shutil.which("squawk", path=str(Path(sys.executable).parent))
    if program is None:
        told = "squawk is not installed: make install-dev"
        pytest.fail(told) if os.environ.get("CI") else pytest.skip(told)
    file = folder / "migration.sql"
    file.write_text(";\n".join(statements) + ";\n", encoding="utf-8")
    command = [program, "--reporter", "json", "--pg-version", "15.0", "--exclude", ",".join(TASTE), file]
    done = subprocess.run(command, capture_output=True, check=False)
    return {f"{each['rule_name']}: {each['line']}" for each in json.loads(done.stdout or b"[]")}


def test_the_newest_version_is_the_tables_as_declared(empty):
    service, engine = empty
    migrate.upgrade(service, engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found = compare_metadata(context, service.tables)

    assert [] == found
    assert None is migrate.check(service, engine)


def test_of_several_that_migrate_at_once_one_does(empty):
    service, engine = empty
    wrong: list[Exception] = []

    def upgrade() -> None:
        try:
            migrate.upgrade(service, engine)
        except sa.exc.SQLAlchemyError as error:
            wrong.append(error)

    threads = [threading.Thread(target=upgrade) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [] == wrong
    assert None is migrate.check(service, engine)


def test_versions_after_the_first_only_add(empty, tmp_path):
    """The previous release serves while they run and after."""
    service, engine = empty
    told = statements_of(service, engine)
    newer = {version: text for version, text in told.items() if version > FIRST}

    assert set(newer) >= {"0002", "0003"}
    assert {version: set() for version in newer} == {
        version: squawk(tmp_path, *text) for version, text in newer.items()
    }


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("ALTER TABLE leave_request DROP COLUMN reason", "ban-drop-column"),
        ("DROP TABLE leave_request", "ban-drop-table"),
        ("ALTER TABLE leave_request RENAME COLUMN reason TO why", "renaming-column"),
        ("ALTER TABLE leave_request ALTER COLUMN minutes TYPE bigint", "changing-column-type"),
        ("ALTER TABLE leave_request ADD COLUMN now_needed int NOT NULL", "adding-required-field"),
        ("CREATE INDEX slow ON leave_request (reason)", "require-concurrent-index-creation"),
        ("ALTER TABLE leave_request ADD CHECK (minutes > 0)", "constraint-missing-not-valid"),
    ],
)
def test_what_the_previous_release_cannot_live_with_is_seen(tmp_path, statement, rule):
    assert rule in {each.partition(":")[0] for each in squawk(tmp_path, statement)}


@pytest.fixture
def at_two(cluster: postgres.Cluster) -> Iterator[sa.Engine]:
    """The database of leave as of version 2."""
    cluster.administer().execute("DROP DATABASE IF EXISTS bare_two (FORCE)")
    cluster.administer().execute("CREATE DATABASE bare_two")
    engine = db.engine_of(cluster.url("bare_two"))
    migrate.upgrade(leave.SERVICE, engine, to="0002")
    yield engine
    engine.dispose()


def test_an_index_that_was_left_half_made_is_made_again(at_two):
    """A migration that was cut off leaves an index that nobody uses and everybody writes."""
    this = "indexrelid = 'kit_audit_lane'::regclass"
    with at_two.connect() as connection:
        connection.exec_driver_sql("CREATE INDEX kit_audit_lane ON kit_audit (tenant, lane, seq)")
        connection.exec_driver_sql(f"UPDATE pg_index SET indisvalid = false WHERE {this}")
    migrate.upgrade(leave.SERVICE, at_two)
    with at_two.connect() as connection:
        assert connection.exec_driver_sql(f"SELECT indisvalid FROM pg_index WHERE {this}").scalar_one()


@pytest.mark.nightly
@pytest.mark.timeout(600)
def test_migrating_a_million_rows_makes_no_writer_wait_for_two_seconds(at_two):
    """Writers of the audit log and readers of the outbox go on; one that waits for a lock longer than that fails."""
    filled = f"FROM generate_series(1, {MILLION}) n"
    with at_two.connect() as connection:
        connection.exec_driver_sql(
            "INSERT INTO kit_audit (tenant, create_time, actor, role, action, object, detail, request_key, trace_id, "
            "previous_hash, hash) SELECT 'main', now(), 'a', 'r', 'x', 'o' || n, '{}', '', '', ''::bytea, ''::bytea "
            + filled
        )
        connection.exec_driver_sql(
            "INSERT INTO kit_outbox (id, type, subject, tenant, data, create_time) "
            "SELECT n::text, 't', 's', 'main', ''::bytea, now() " + filled
        )
    stopping, wrong, done = threading.Event(), list[str](), list[int]()

    def work() -> None:
        with at_two.connect() as connection:
            connection.exec_driver_sql("SET lock_timeout = '2s'")
            connection.exec_driver_sql("SET statement_timeout = '2s'")
            connection.exec_driver_sql("SELECT set_config('zt.tenant', 'main', false)")
            while not stopping.is_set():
                try:
                    # Takes the lock that every writer takes; a row would have to stand in the chain.
                    connection.exec_driver_sql("INSERT INTO kit_audit (actor) SELECT 'a' WHERE false")
                    connection.exec_driver_sql(
                        "INSERT INTO kit_outbox (id, type, subject, tenant, data, create_time) "
                        "VALUES (gen_random_uuid()::text, 't', 's', 'main', ''::bytea, now())"
                    )
                    connection.exec_driver_sql("SELECT seq FROM kit_outbox WHERE seq > 999990").all()
                    done.append(1)
                except sa.exc.DBAPIError as error:
                    wrong.append(str(error.orig))

    worker = threading.Thread(target=work)
    worker.start()
    migrate.upgrade(leave.SERVICE, at_two)
    stopping.set()
    worker.join()

    assert [] == wrong
    assert len(done) > 0
