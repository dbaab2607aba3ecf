"""Where the contenders keep their data: SQLite files, or databases of one PostgreSQL server, durable both."""

from __future__ import annotations

import contextlib
import functools
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import sqlalchemy as sa

from bench.peers import fastapi_tables
from services import catalogue
from services.kit import settings, tables
from services.kit.declared import owner_of
from services.kit.service import Service
from tests.backing import postgres
from tests.conftest import World

_SEEDED, _PEER = "seeded", "peer"


class Databases(Protocol):
    """What there is once, to be copied for each contender, and what has still to follow from what was written."""

    def seed(self) -> settings.Settings:
        """Settings under which the data is made."""

    def copy(self, name: str) -> dict[str, object]:
        """A copy of what was made; the settings under which a contender finds it."""

    def url(self, name: str, service: str) -> str:
        """SQLAlchemy URL, of somebody who sees everything, of a service's database of a contender."""

    def peer(self) -> str:
        """SQLAlchemy URL of the peer's database, without a driver's name."""

    def close(self) -> None:
        """Give everything back."""


@contextlib.contextmanager
def worlds(*, on_server: bool) -> Iterator[postgres.Worlds | None]:
    """Databases of a PostgreSQL that ends with the block; none where files will do."""
    if not on_server:
        yield None
        return
    cluster = postgres.Cluster()
    cluster.make()
    try:
        yield postgres.Worlds(cluster)
    finally:
        cluster.stop()


@contextlib.contextmanager
def world(folder: Path, service: Service, on: postgres.Worlds | None) -> Iterator[World]:
    """A service in a world of its own, on files in a folder or on databases of a server."""
    number, url = on.take([service]) if on is not None else (0, "")
    made = World(folder, [service], database_url=url)
    try:
        yield made
    finally:
        made.close()
        if on is not None:
            on.give_back(number)


class Files:
    """SQLite files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def seed(self) -> settings.Settings:
        """Settings under which the data is made."""
        return settings.Settings(data_dir=self._folder / _SEEDED, log_level="CRITICAL")

    def copy(self, name: str) -> dict[str, object]:
        """A copy of what was made; the settings under which a contender finds it."""
        shutil.copytree(self._folder / _SEEDED, self._folder / name)
        return {"ZT_DATA_DIR": self._folder / name}

    def url(self, name: str, service: str) -> str:
        """SQLAlchemy URL of a service's database of a contender."""
        return f"sqlite:///{self._folder / name / service}.db"

    def peer(self) -> str:
        """SQLAlchemy URL of the peer's database."""
        return f"sqlite:///{self._folder / _PEER}.db"

    def close(self) -> None:
        """Nothing is kept open."""


class Server:
    """Databases of a PostgreSQL server of our own, with its usual settings: what is committed is on the disk."""

    def __init__(self, folder: Path) -> None:
        # Only here, because SQLite needs neither the driver nor what tests need.
        from tests.backing import postgres

        self._folder = folder
        self._cluster = postgres.Cluster(shared_buffers="256MB", idle_in_transaction_session_timeout="0")
        self._cluster.make()
        self._cluster.administer().execute(f"CREATE DATABASE {_PEER}")
        worlds = postgres.Worlds(self._cluster)
        for service in catalogue.SERVICES:
            worlds.prepare(service)

    def seed(self) -> settings.Settings:
        """Settings under which the data is made."""
        url = self._cluster.url("zt_{service}", "zt_{service}")
        return settings.Settings(data_dir=self._folder / _SEEDED, database_url=url, log_level="CRITICAL")

    def copy(self, name: str) -> dict[str, object]:
        """A copy of what was made; the settings under which a contender finds it."""
        shutil.copytree(self._folder / _SEEDED, self._folder / name)
        for service in catalogue.SERVICES:
            copy, seeded = f"{name}_{service.name}", f"zt_{service.name}"
            self._cluster.administer().execute(f"CREATE DATABASE {copy} TEMPLATE {seeded} OWNER {seeded}_owner")
            self._cluster.administer(copy).execute("VACUUM ANALYZE")
        url = self._cluster.url(f"{name}_{{service}}", "zt_{service}")
        return {"ZT_DATA_DIR": self._folder / name, "ZT_DATABASE_URL": url}

    def url(self, name: str, service: str) -> str:
        """SQLAlchemy URL, of the administrator, of a service's database of a contender."""
        return self._cluster.url(f"{name}_{service}")

    def peer(self) -> str:
        """SQLAlchemy URL of the peer's database."""
        return self._cluster.url(_PEER).replace("+psycopg", "")

    def close(self) -> None:
        """End the server and remove it."""
        self._cluster.close()


KINDS = {"sqlite": Files, "postgres": Server}


def unheard(databases: Databases, name: str) -> int:
    """How many events of a contender have not been handled yet by somebody who hears them."""
    engines = {each.name: _engine(databases.url(name, each.name)) for each in catalogue.SERVICES}
    count = 0
    for consumer in catalogue.SERVICES:
        types: dict[str, list[str]] = {}
        for event in consumer.hears:
            types.setdefault(owner_of(event), []).append(event)
        with engines[consumer.name].connect() as connection:
            reached = dict(connection.execute(sa.select(tables.CURSOR.c.source, tables.CURSOR.c.seq)).all())
            count += connection.scalar(sa.select(sa.func.count()).select_from(tables.STUCK)) or 0
        for source, heard in types.items():
            count += _behind(engines[source], reached.get(source, 0), heard)
    return count


def unhandled(databases: Databases) -> int:
    """How many events the peer has not handled yet."""
    outbox = fastapi_tables.Outbox.__table__
    with _engine(peer_of(databases, "sqlite", "psycopg")).connect() as connection:
        return connection.scalar(sa.select(sa.func.count()).where(outbox.c.handle_time.is_(None))) or 0


def peer_of(databases: Databases, sqlite: str, postgresql: str) -> str:
    """URL of the peer's database with the driver of its kind."""
    url = sa.make_url(databases.peer())
    driver = {"sqlite": sqlite, "postgresql": postgresql}[url.get_backend_name()]
    named = url.get_backend_name() if driver == "sqlite" else f"{url.get_backend_name()}+{driver}"
    return url.set(drivername=named).render_as_string(hide_password=False)


def _behind(source: sa.Engine, seq: int, types: Sequence[str]) -> int:
    outbox = tables.OUTBOX.c
    wanted = sa.select(sa.func.count()).where(outbox.seq > seq, outbox.type.in_(types))
    with source.connect() as connection:
        return connection.scalar(wanted) or 0


@functools.cache
def _engine(url: str) -> sa.Engine:
    # Kept, because to connect anew for every look would be work for the server that is measured.
    return sa.create_engine(url, pool_size=1)
