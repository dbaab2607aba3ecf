"""Migrations: forward only, one chain per service, runnable while the previous release serves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command, config, script
from alembic.runtime import migration

from services.kit import tables
from services.kit.service import Service

_HERE = Path(__file__).parent / "migrations"
_TIMEOUTS = ("SET lock_timeout = '4s'", "SET statement_timeout = '5s'")


class Behind(Exception):
    """The database is older than the code; migrate it first."""


def upgrade(service: Service, engine: sa.Engine) -> None:
    """Bring a service's database to the newest version."""
    with engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            for statement in _TIMEOUTS:
                connection.exec_driver_sql(statement)
        command.upgrade(_config(service, connection), "head")
        connection.commit()


def check(service: Service, engine: sa.Engine) -> None:
    """See that a service's database is not behind; ahead is fine.

    Raises:
        Behind: with both versions.
    """
    wanted = script.ScriptDirectory.from_config(_config(service, None))
    with engine.connect() as connection:
        found = migration.MigrationContext.configure(connection).get_current_revision()
    known = {each.revision for each in wanted.walk_revisions()}
    if found is None or (found in known and found != wanted.get_current_head()):
        raise Behind(f"{service.name}: database is at {found}, the code wants {wanted.get_current_head()}")


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


def _config(service: Service, connection: sa.Connection | None) -> config.Config:
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
