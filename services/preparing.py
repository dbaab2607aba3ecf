"""`zhongtai database prepare`: databases and roles in PostgreSQL, as its administrator.

Each service gets a database `zt_<service>`, a role `zt_<service>_owner` that owns and migrates it, and a role
`zt_<service>` that serves: it may read and write rows, is held to row-level security, and can neither make nor change a
table. What is there is left as it is, so the command may be run as often as one likes.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    import psycopg

_MAY = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION"
# Statements are short and made once: to compile them takes longer than to run them. What hangs lets go of its locks.
_WORKS = {"jit": "off", "idle_in_transaction_session_timeout": "60s"}


class PreparingError(Exception):
    """What was asked for could not be done; the text says why."""


def prepare(url: str, services: Sequence[str], passwords: Path | None = None) -> list[str]:
    """Make what is missing; what was made or set, a line each.

    url: SQLAlchemy URL of an administrator. passwords: folder with a file for each role, `zt_leave` and
    `zt_leave_owner`, that is to have one; a role without a file keeps what it has.

    Raises:
        PreparingError: not PostgreSQL, it cannot be reached, or it refuses.
    """
    parsed = sa.make_url(url)
    if parsed.get_backend_name() != "postgresql":
        raise PreparingError("ZT_DATABASE_URL names no PostgreSQL; with SQLite there is nothing to prepare")
    import psycopg

    link = parsed.set(drivername="postgresql").render_as_string(hide_password=False)
    done: list[str] = []
    try:
        with psycopg.connect(link, autocommit=True) as administrator:
            for service in services:
                name = f"zt_{service}"
                for role in (f"{name}_owner", name):
                    done += _role(administrator, role, _password(passwords, role))
                done += _database(administrator, name)
    except psycopg.Error as error:
        raise PreparingError(f"PostgreSQL says: {str(error).strip()}") from error
    return done


def _role(administrator: psycopg.Connection[Any], name: str, password: str) -> list[str]:
    from psycopg import sql

    role = sql.Identifier(name)
    known = administrator.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (name,)).fetchone()
    if known is None:
        administrator.execute(sql.SQL("CREATE ROLE {}").format(role))
    # Also one that is there: it may have been given more than it should have.
    administrator.execute(sql.SQL("ALTER ROLE {} " + _MAY).format(role))
    for setting, value in _WORKS.items():
        setting_of = sql.SQL("ALTER ROLE {} SET {} = {}")
        administrator.execute(setting_of.format(role, sql.Identifier(setting), sql.Literal(value)))
    if password:
        # As a verifier, so that the password itself stands in no log of the server.
        verifier = administrator.pgconn.encrypt_password(password.encode(), name.encode(), b"scram-sha-256").decode()
        administrator.execute(sql.SQL("ALTER ROLE {} PASSWORD {}").format(role, sql.Literal(verifier)))
    return [f"role {name} {'is there' if known else 'made'}{', its password set' if password else ''}"]


def _database(administrator: psycopg.Connection[Any], name: str) -> list[str]:
    from psycopg import sql

    database, owner = sql.Identifier(name), sql.Identifier(f"{name}_owner")
    known = administrator.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,)).fetchone()
    if administrator.execute("SELECT 1 FROM pg_roles WHERE rolname = current_user AND NOT rolsuper").fetchone():
        # Who is no superuser must be a member of the role that is to own.
        administrator.execute(sql.SQL("GRANT {} TO CURRENT_USER").format(owner))
    if known is None:
        make = "CREATE DATABASE {} OWNER {} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'"
        administrator.execute(sql.SQL(make).format(database, owner))
    administrator.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(database))
    administrator.execute(sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(database, sql.Identifier(name)))
    return [f"database {name} {'is there' if known else 'made'}"]


def _password(folder: Path | None, role: str) -> str:
    path = folder / role if folder is not None else None
    return path.read_text(encoding="utf-8").strip() if path is not None and path.is_file() else ""
