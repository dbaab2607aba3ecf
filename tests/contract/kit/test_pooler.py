"""Behind PgBouncer in transaction mode: connections go from hand to hand, what a transaction may see does not."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa

from services.kit import db, tables
from tests.backing import postgres

METADATA = tables.add_to(sa.MetaData())
TENANTS, ROUNDS = 8, 25
pytestmark = [pytest.mark.parametrize("storage", ["postgresql"], indirect=True)]


@pytest.fixture
def pooled(new_url, cluster: postgres.Cluster) -> Iterator[str]:
    """URL of a database by way of a pooler that has two connections to it."""
    program = shutil.which("pgbouncer", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        told = "PgBouncer is not installed: apt-get install pgbouncer"
        pytest.fail(told) if os.environ.get("CI") else pytest.skip(told)
    url = sa.make_url(new_url(partial(postgres.create, METADATA)))
    folder, port = cluster.folder / f"pooler{os.getpid()}", postgres.free_port()
    folder.mkdir()
    (folder / "users").write_text('"zt_toy" ""\n', encoding="utf-8")
    (folder / "ini").write_text(
        f"[databases]\n* = host=127.0.0.1 port={cluster.port}\n"
        f"[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\nunix_socket_dir =\n"
        f"auth_type = trust\nauth_file = {folder / 'users'}\npool_mode = transaction\ndefault_pool_size = 2\n",
        encoding="utf-8",
    )
    with (folder / "log").open("wb") as log:
        # It refuses to run as root.
        own = {"user": pwd.getpwnam("postgres").pw_uid} if os.getuid() == 0 else {}
        pooler = subprocess.Popen([program, folder / "ini"], stdout=log, stderr=log, **own)
    here = url.set(port=port, query={"prepare_threshold": "off"})
    wait_for(here, pooler, folder / "log")
    yield here.render_as_string()
    pooler.terminate()
    pooler.wait(20)
    shutil.rmtree(folder)


def wait_for(url: sa.URL, pooler: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until and pooler.poll() is None:
        with contextlib.suppress(psycopg.Error):
            psycopg.connect(host=url.host, port=url.port, user=url.username, dbname=url.database).close()
            return
        time.sleep(0.05)
    raise RuntimeError(log.read_text(encoding="utf-8")[-2000:])


def test_tenants_that_share_connections_never_see_each_other(pooled):
    database = db.Database(pooled, METADATA)
    seen: dict[str, set[str]] = {}

    def work(tenant: str) -> None:
        for number in range(ROUNDS):
            with database.act(tenant, "test") as tx:
                tx.put(tables.TEAM, row(tenant, f"teams/{number}"))
            with database.read(tenant) as tx:
                found = tx.execute(sa.select(tables.TEAM.c.tenant)).scalars().all()
            seen.setdefault(tenant, set()).update(found)

    threads = [threading.Thread(target=work, args=(f"t{number}",)) for number in range(TENANTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read(db.EVERY_TENANT) as tx:
        everything = tx.execute(sa.select(sa.func.count()).select_from(tables.TEAM)).scalar_one()
    database.close()

    assert {f"t{number}": {f"t{number}"} for number in range(TENANTS)} == seen
    assert TENANTS * ROUNDS == everything


def row(tenant: str, team: str) -> dict[str, object]:
    told = {"centre": "", "lead": "", "skill": "", "time_zone": "", "active": True, "version": 1}
    return told | {"tenant": tenant, "team": team}
