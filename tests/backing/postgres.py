"""A PostgreSQL of one's own on loopback: Debian's or the one on the PATH, in a folder that goes when it is closed.

Databases and roles are made by the real command and migrated once; each world of services then gets copies of its own,
which are emptied and used again. Services reach them in the role that production gives them.
"""

from __future__ import annotations

import contextlib
import ctypes
import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa
from psycopg import sql

from services import preparing
from services.kit import db, history, migrate
from services.kit.service import Service

PORTS = range(23000, 23500)
_READY_S = 60.0
_SET_DEATH_SIGNAL = 1
# Nothing here outlives the tests; those about durability say otherwise.
_CARELESS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
_USUAL = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "300",
    "shared_buffers": "64MB",
    "log_min_messages": "warning",
    "idle_in_transaction_session_timeout": "60s",
}
_EMPTY = """
DO $$ DECLARE name text; found boolean; BEGIN
  SET LOCAL session_replication_role = replica;
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %I)', name) INTO found;
    IF found THEN EXECUTE format('DELETE FROM %I', name); END IF;
  END LOOP;
  FOR name IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL LOOP
    EXECUTE format('ALTER SEQUENCE %I RESTART', name);
  END LOOP;
END $$
"""


def binaries() -> Path | None:
    """Where PostgreSQL's programs are; None when this machine has none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    on_path = shutil.which("initdb")
    if found:
        return found[-1].parent
    return Path(on_path).resolve().parent if on_path else None


def needed() -> Path:
    """Where PostgreSQL's programs are; without them the test is skipped, on CI it fails."""
    found = binaries()
    if found is None:
        told = "PostgreSQL is not installed: apt-get install postgresql"
        if os.environ.get("CI"):
            pytest.fail(told)
        pytest.skip(told)
    return found


class Cluster:
    """A PostgreSQL server. options: settings of the server beside the usual ones."""

    def __init__(self, **options: str) -> None:
        self._programs = needed()
        self.folder = Path(tempfile.mkdtemp(prefix="zt-postgres-"))
        self._owner = pwd.getpwnam("postgres") if os.getuid() == 0 else None
        if self._owner is not None:
            os.chown(self.folder, self._owner.pw_uid, self._owner.pw_gid)
        self.port = free_port()
        self.data = self.folder / "data"
        self.options = _USUAL | options
        self._server: subprocess.Popen[bytes] | None = None
        self._administrators: dict[str, psycopg.Connection[Any]] = {}

    def make(self) -> None:
        """Make an empty one and start it."""
        self.run("initdb", "--no-sync", "--auth=trust", "--username=postgres", "--locale=C.UTF-8", "-D", self.data)
        self.start()

    def follow(self, primary: Cluster, name: str) -> None:
        """Become a standby of another one and start. name: by which that one waits for it."""
        link = f"host=127.0.0.1 port={primary.port} user=postgres application_name={name}"
        self.run("pg_basebackup", "--checkpoint=fast", "--no-sync", "-R", "-D", self.data, "-d", link)
        self.start()

    def start(self) -> None:
        """Start it, or start it again on what it kept, and wait until it answers."""
        settings = [part for name, value in self.options.items() for part in ("-c", f"{name}={value}")]
        with (self.folder / "log").open("ab") as log:
            self._server = subprocess.Popen(
                [self._programs / "postgres", "-D", self.data, "-p", str(self.port), *settings],
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=_end_with_us,  # noqa: PLW1509 -- no thread of ours runs when a server is started
                **self._as_owner(),
            )
        until = time.monotonic() + _READY_S
        while not self._answers():
            if self._server.poll() is not None or time.monotonic() > until:
                raise RuntimeError((self.folder / "log").read_text(encoding="utf-8")[-3000:])
            time.sleep(0.05)

    def stop(self) -> None:
        """Let it end without waiting for its clients."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """Kill -9, every process of it."""
        self._signal(signal.SIGKILL)
        self._end(signal.SIGKILL)

    @contextlib.contextmanager
    def frozen(self) -> Iterator[None]:
        """It neither answers nor ends while the block runs."""
        self._signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._signal(signal.SIGCONT)

    def promote(self) -> None:
        """Let a standby be the primary from now on."""
        with psycopg.connect(self.link(), autocommit=True) as administrator:
            administrator.execute("SELECT pg_promote(wait => true)")

    def close(self) -> None:
        """End it and remove it."""
        for administrator in self._administrators.values():
            administrator.close()
        self._end(signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database: str, role: str = "postgres") -> str:
        """SQLAlchemy URL."""
        return f"postgresql+psycopg://{role}@127.0.0.1:{self.port}/{database}"

    def link(self, database: str = "postgres") -> str:
        """The same for the driver, as administrator."""
        return f"host=127.0.0.1 port={self.port} user=postgres dbname={database}"

    def administer(self, database: str = "postgres") -> psycopg.Connection[Any]:
        """A connection as administrator, kept for the next time."""
        known = self._administrators.get(database)
        if known is None or known.closed:
            self._administrators[database] = psycopg.connect(self.link(database), autocommit=True)
        return self._administrators[database]

    def run(self, program: str, *arguments: object) -> None:
        """Run one of PostgreSQL's programs."""
        command = [str(self._programs / program), *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, cwd=self.folder, check=False, **self._as_owner())
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr.decode()}")

    def _as_owner(self) -> dict[str, Any]:
        # PostgreSQL refuses to run as root.
        return {"user": self._owner.pw_uid, "group": self._owner.pw_gid} if self._owner is not None else {}

    def _end(self, how: signal.Signals) -> None:
        if self._server is not None:
            self._server.send_signal(how)
            self._server.wait(30)
            self._server = None

    def _signal(self, how: signal.Signals) -> None:
        """Signal the server and every process that it has made; each of those leads a group of its own."""
        assert self._server is not None
        of_server = Path(f"/proc/{self._server.pid}/task/{self._server.pid}/children")
        for pid in (self._server.pid, *map(int, of_server.read_text(encoding="ascii").split())):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, how)

    def _answers(self) -> bool:
        with contextlib.suppress(psycopg.Error):
            psycopg.connect(self.link(), connect_timeout=2).close()
            return True
        return False


class Toys:
    """Databases for tests of the kit, whose tables are no service's: a role owns them, another one serves."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self._numbers = itertools.count()
        administrator = cluster.administer()
        administrator.execute("CREATE ROLE zt_toy_owner LOGIN")
        administrator.execute("CREATE ROLE zt_toy LOGIN")

    def make(self, prepare: Callable[[str], None]) -> str:
        """A database of its own; its URL for the role that serves. prepare: makes the tables, given the owner's URL."""
        name = f"toy{next(self._numbers)}"
        self._cluster.administer().execute(f"CREATE DATABASE {name} OWNER zt_toy_owner".encode())
        with psycopg.connect(self._cluster.link(name), autocommit=True) as administrator:
            for what in ("TABLES", "SEQUENCES"):
                administrator.execute(
                    f"ALTER DEFAULT PRIVILEGES FOR ROLE zt_toy_owner GRANT ALL ON {what} TO zt_toy".encode()
                )
        prepare(self._cluster.url(name, "zt_toy_owner"))
        return self._cluster.url(name, "zt_toy")


class Worlds:
    """Databases for worlds of services: copies of prepared and migrated ones, emptied between their users."""

    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster
        self._ready: set[str] = set()
        self._free: list[int] = []
        self._numbers = itertools.count()
        self._copies: dict[int, set[str]] = {}

    def take(self, services: Sequence[Service]) -> tuple[int, str]:
        """Empty databases for these services: a number to give them back by, and the URL that stands in settings."""
        number = self._free.pop() if self._free else next(self._numbers)
        copies = self._copies.setdefault(number, set())
        for service in services:
            if service.name not in copies:
                self._copy(service, number)
                copies.add(service.name)
        return number, self.cluster.url(f"w{number}_{{service}}", "zt_{service}")

    def give_back(self, number: int) -> None:
        """Empty them for the next."""
        for name in self._copies[number]:
            self.cluster.administer(f"w{number}_{name}").execute(_EMPTY)
        self._free.append(number)

    def _copy(self, service: Service, number: int) -> None:
        self.prepare(service)
        copy, owner = sql.Identifier(f"w{number}_{service.name}"), sql.Identifier(f"zt_{service.name}_owner")
        made = sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER {} STRATEGY file_copy")
        template = sql.Identifier(f"zt_{service.name}")
        self.cluster.administer().execute(made.format(copy, template, owner))

    def prepare(self, service: Service) -> None:
        """As an administrator does it: by the command, then migrated by the owner; once."""
        if service.name in self._ready:
            return
        preparing.prepare(self.cluster.url("postgres"), [service.name])
        engine = db.engine_of(self.cluster.url(f"zt_{service.name}", f"zt_{service.name}_owner"))
        migrate.upgrade(service, engine)
        engine.dispose()
        self._ready.add(service.name)


def create(metadata: sa.MetaData, url: str) -> None:
    """Make tables that have no migrations; the kit's with their walls."""
    engine = db.engine_of(url)
    try:
        metadata.create_all(engine)
        if engine.dialect.name == "postgresql":
            with engine.connect() as connection:
                for statement in (*history.kit_walls(), *history.take_audit_lane()):
                    connection.execute(sa.text(statement))
    finally:
        engine.dispose()


def careless() -> Cluster:
    """A cluster that would lose what it was told last if the machine lost its power: fast."""
    return Cluster(**_CARELESS)


def free_port() -> int:
    """A port that nobody listens on."""
    start = os.getpid() % len(PORTS)
    for port in (*PORTS[start:], *PORTS[:start]):
        with socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with contextlib.suppress(OSError):
                tried.bind(("127.0.0.1", port))
                return port
    raise RuntimeError("no port is free")


def _end_with_us() -> None:
    """Let the kernel end the server when the tests are killed."""
    ctypes.CDLL(None).prctl(_SET_DEATH_SIGNAL, signal.SIGQUIT)
