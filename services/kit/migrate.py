"""Migrations: forward only, one chain per service, runnable while the previous release serves."""

from __future__ import annotations

import contextlib
import functools
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command, config, script
from alembic.runtime import migration

from services.kit import tables
from services.kit.service import Service

_HERE = Path(__file__).parent / "migrations"
_LONGEST_WAIT_S = 600.0
"""Most that who migrates waits for another that does."""
_ASK_AGAIN_S = 0.2
_PREPARE = (
    # Whoever waits for a lock makes everybody behind it wait, too: rather fail soon, and be run again.
    "SET lock_timeout = '4s'",
    "SET statement_timeout = '5s'",
    # The owner of the tables is held to the walls as well; a migration is for all tenants.
    "SELECT set_config('zt.tenant', '*', false), set_config('zt.reach', 'TENANT', false)",
)
_OWNER = "_owner"
_MIGRATING = 0x5A545F4D
"""Key of the lock that whoever migrates holds."""


class Behind(Exception):
    """The database is older than the code; migrate it first."""


def upgrade(service: Service, engine: sa.Engine, *, to: str = "head") -> None:
    """Bring a service's database to a version, the newest unless told otherwise, each step in its own transaction.

    One that is ahead stays as it is: the previous release starts again while, or after, the next is rolled out.
    On PostgreSQL of several processes one migrates while the others wait; a role `zt_leave_owner` lets the role
    `zt_leave` read and write what it has made.
    """
    found, wanted, known = _versions(service, engine)
    if found is not None and found not in known:
        return
    if engine.dialect.name != "postgresql":
        if found == (wanted if to == "head" else to):
            return
        with engine.connect() as connection:
            command.upgrade(_config(service, connection), to)
            connection.commit()
        return
    with _turn(engine), engine.connect() as connection:
        in_transactions = connection.execution_options(isolation_level="READ COMMITTED")
        for statement in _PREPARE:
            in_transactions.exec_driver_sql(statement)
        in_transactions.commit()
        command.upgrade(_config(service, in_transactions), to)
        in_transactions.commit()
        _grant(in_transactions)
        in_transactions.commit()
        # What was set stays with the connection.
        in_transactions.invalidate()


@contextlib.contextmanager
def _turn(engine: sa.Engine) -> Iterator[None]:
    """Wait until nobody else migrates, and let nobody until the block ends.

    Raises:
        Behind: others have been at it for too long.
    """
    with engine.connect() as connection:
        held = connection.execution_options(isolation_level="READ COMMITTED")
        until = time.monotonic() + _LONGEST_WAIT_S
        # Asked again and again, and in plain text: one who waited inside a statement, or had asked with parameters,
        # would go on seeing what was, and an index that is made while others write waits for all of those.
        while not held.exec_driver_sql(f"SELECT pg_try_advisory_xact_lock({_MIGRATING})").scalar():
            held.rollback()
            if time.monotonic() > until:
                raise Behind("another process has been migrating for ten minutes")
            time.sleep(_ASK_AGAIN_S)
        held.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
        yield
        held.rollback()


def _grant(connection: sa.Connection) -> None:
    """Let the role that serves read and write rows, and nothing else."""
    owner = str(connection.scalar(sa.select(sa.func.current_user())))
    role = owner.removesuffix(_OWNER)
    known = connection.exec_driver_sql("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).scalar()
    if role == owner or not known:
        return
    name = connection.dialect.identifier_preparer.quote(role)
    for grant in (
        f"USAGE ON SCHEMA public TO {name}",
        f"SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {name}",
        f"USAGE ON ALL SEQUENCES IN SCHEMA public TO {name}",
    ):
        connection.exec_driver_sql(f"GRANT {grant}")


def check(service: Service, engine: sa.Engine) -> None:
    """See that a service's database is not behind; ahead is fine.

    Raises:
        Behind: with both versions.
    """
    found, wanted, known = _versions(service, engine)
    if found is None or (found in known and found != wanted):
        raise Behind(f"{service.name}: database is at {found}, the code wants {wanted}")


def _versions(service: Service, engine: sa.Engine) -> tuple[str | None, str | None, frozenset[str]]:
    """The version that the database is at, the one that the code wants, and all that the code knows."""
    wanted, known = _known(service.migrations)
    with engine.connect() as connection:
        found = migration.MigrationContext.configure(connection).get_current_revision()
    return found, wanted, known


@functools.cache
def _known(migrations: Path) -> tuple[str | None, frozenset[str]]:
    """The version that the code wants, and all that it knows. Scripts are loaded once: that takes its time."""
    scripts = script.ScriptDirectory(str(_HERE), version_locations=[str(migrations)])
    return scripts.get_current_head(), frozenset(each.revision for each in scripts.walk_revisions())


def write(service: Service, message: str) -> None:
    """Write the next version from the difference between a database at the newest version and the tables."""
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection:
        wanted = _config(service, connection)
        command.upgrade(wanted, "head")
        number = len(list(service.migrations.glob("[0-9]*.py"))) + 1
        command.revision(wanted, message, autogenerate=True, rev_id=f"{number:04d}")


def run_in(context: Any) -> None:
    """Run what alembic has been asked for, on the connection that was handed over."""
    service: Service = context.config.attributes["service"]
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=service.tables,
        render_item=_render,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


def _config(service: Service, connection: sa.Connection) -> config.Config:
    made = config.Config()
    made.set_main_option("script_location", str(_HERE))
    made.set_main_option("version_locations", str(service.migrations))
    made.set_main_option("path_separator", "newline")
    made.attributes.update(connection=connection, service=service)
    return made


def _render(kind: str, item: object, context: Any) -> str | bool:
    if kind == "type" and isinstance(item, tables.UtcDateTime):
        context.imports.add("from services.kit.tables import UtcDateTime")
        return "UtcDateTime()"
    return False
