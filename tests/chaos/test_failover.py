"""PostgreSQL's primary is killed under load and the synchronous standby takes over: nothing acknowledged is lost."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib import parse

import grpc
import psycopg
import pytest
import sqlalchemy as sa

from services.directory import service
from services.kit import auth, db, errors
from tests import conftest, floor, wired
from tests.backing import postgres
from zhongtai.directory.v1 import directory_pb2, directory_pb2_grpc

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(400)]
ROOT = Path(__file__).parents[2]
WRITERS, DEADLINE_S = 8, 2.0
HR = conftest.holder("HR", "employees/hr")


class Pair:
    """A primary that acknowledges what its standby has on disk."""

    def __init__(self) -> None:
        self.primary = postgres.Cluster()
        self.primary.make()
        postgres.Worlds(self.primary).prepare(service.SERVICE)
        self.standby = self._follow()

    def _follow(self) -> postgres.Cluster:
        # A standby asks anew for what it misses; when it is promoted in between, it first waits for that.
        made = postgres.Cluster(wal_retrieve_retry_interval="200ms")
        made.follow(self.primary, "standby")
        with psycopg.connect(self.primary.link(), autocommit=True) as administrator:
            administrator.execute("ALTER SYSTEM SET synchronous_standby_names = 'standby'")
            administrator.execute("SELECT pg_reload_conf()")
            wanted = "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'"
            while not administrator.execute(wanted).fetchone()[0]:
                time.sleep(0.05)
        return made

    def fail_over(self) -> float:
        """Kill the primary and let the standby take over; seconds that PostgreSQL took for that."""
        self.primary.kill()
        began = time.monotonic()
        # As an operator would: the new primary does not wait for a standby that it does not have.
        self.standby.promote()
        with psycopg.connect(self.standby.link(), autocommit=True) as administrator:
            administrator.execute("ALTER SYSTEM SET synchronous_standby_names = ''")
            administrator.execute("SELECT pg_reload_conf()")
        return time.monotonic() - began

    def close(self) -> None:
        self.primary.close()
        self.standby.close()

    def url(self) -> str:
        """Whichever of the two takes writes."""
        hosts = parse.urlencode([("host", f"127.0.0.1:{each.port}") for each in (self.primary, self.standby)])
        return f"postgresql+psycopg://zt_{{service}}@/zt_{{service}}?{hosts}&target_session_attrs=read-write"


class Load:
    """Writers that send every intent until it is acknowledged, and remember what was."""

    def __init__(self, stub: directory_pb2_grpc.DirectoryServiceStub, token: str) -> None:
        self._stub = stub
        self._metadata = (("authorization", f"Bearer {token}"),)
        self._stopping = threading.Event()
        self.acknowledged: list[tuple[float, str]] = []
        self.slowest_s = 0.0
        self.sends: Counter[str] = Counter()
        self._threads = [threading.Thread(target=self._write, args=(writer,)) for writer in range(WRITERS)]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._stopping.set()
        for thread in self._threads:
            thread.join(60)

    def _write(self, writer: int) -> None:
        for number in itertools.count():
            if self._stopping.is_set():
                return
            code, request_id, began = f"t{writer}n{number}", floor.new(), time.monotonic()
            team = directory_pb2.Team(code=code, display_name=code, centre="centres/gz", skill="voice")
            asked = directory_pb2.CreateTeamRequest(team=team, request_id=request_id)
            while True:
                try:
                    self._stub.CreateTeam(asked, metadata=self._metadata, timeout=DEADLINE_S)
                    break
                except grpc.RpcError as error:
                    self.sends[error.code().name] += 1
                    if error.code() not in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.DEADLINE_EXCEEDED):
                        raise
                    time.sleep(0.05)
            now = time.monotonic()
            self.slowest_s = max(self.slowest_s, now - began)
            self.acknowledged.append((now, code))

    def longest_stall_s(self) -> float:
        """The longest time in which nothing was acknowledged to anybody."""
        times = sorted(at for at, _ in self.acknowledged)
        return max(after - before for before, after in itertools.pairwise(times))


@pytest.fixture
def pair() -> Iterator[Pair]:
    made = Pair()
    yield made
    made.close()


def serve(folder: Path, url: str, port: int) -> subprocess.Popen[bytes]:
    """The directory, in a process of its own."""
    said = {
        "ZT_DATA_DIR": str(folder),
        "ZT_DATABASE_URL": url,
        "ZT_LISTEN": f"127.0.0.1:{port}",
        "ZT_LOG_LEVEL": "ERROR",
    }
    with (folder.parent / "log").open("ab") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "services.directory"],
            env={"PATH": os.environ["PATH"], "PYTHONPATH": f"{ROOT}:{ROOT / 'protos/gen'}"} | said,
            cwd=ROOT,
            stdout=log,
            stderr=log,
        )


@pytest.mark.parametrize(
    "seconds", [pytest.param(2.0, id="short"), pytest.param(20.0, id="long", marks=pytest.mark.nightly)]
)
def test_the_primary_is_killed_and_no_acknowledged_write_is_missing_or_doubled(pair, tmp_path, seconds, capsys):
    folder, port = tmp_path / "var", postgres.free_port()
    folder.mkdir()
    token = auth.load_signer(folder / "keys", auth.GATEWAY).sign(HR, lifetime_s=3600)
    process = serve(folder, pair.url(), port)
    try:
        with wired.channel(folder, "directory", port) as channel:
            grpc.channel_ready_future(channel).result(60)
            stub = directory_pb2_grpc.DirectoryServiceStub(channel)
            centre = directory_pb2.Centre(code="gz", display_name="GZ", time_zone="Asia/Shanghai")
            asked = directory_pb2.CreateCentreRequest(centre=centre, request_id=floor.new())
            stub.CreateCentre(asked, metadata=(("authorization", f"Bearer {token}"),), timeout=20)
            refused = write_to(pair.standby)
            load = Load(stub, token)
            load.start()
            time.sleep(seconds)
            before = len(load.acknowledged)
            promotion_s = pair.fail_over()
            time.sleep(seconds)
            load.stop()
    finally:
        process.terminate()
        process.wait(30)

    told = Counter(subject for (subject,) in rows(pair, "SELECT subject FROM kit_outbox WHERE subject LIKE 'teams/%'"))
    kept = Counter(code for (code,) in rows(pair, "SELECT code FROM team"))
    acknowledged = [code for _, code in load.acknowledged]
    figures = {
        "acknowledged": len(acknowledged),
        "of them after": len(acknowledged) - before,
        "promotion, s": round(promotion_s, 2),
        "longest stall, s": round(load.longest_stall_s(), 2),
        "slowest write, s": round(load.slowest_s, 2),
        "sent again after": dict(load.sends),
    }
    with capsys.disabled():
        print(f"\nfailover: {json.dumps(figures)}")
    assert "DATABASE_AWAY" == refused
    assert before > 0
    assert len(acknowledged) > before
    assert [] == [code for code in acknowledged if kept[code] != 1]
    assert [] == [code for code in acknowledged if told[f"teams/{code}"] != 1]


def write_to(standby: postgres.Cluster) -> str:
    """Why nothing can be written on a server that only follows, where an address leads there alone."""
    database = db.Database(standby.url("zt_directory"), sa.MetaData())
    try:
        with pytest.raises(errors.Unavailable) as caught, database.act("main", "test") as tx:
            tx.audit("teams/a")
    finally:
        database.close()
    return caught.value.reason


def rows(pair: Pair, statement: str) -> list[tuple[str]]:
    engine = db.engine_of(pair.standby.url("zt_directory"))
    with engine.connect() as connection:
        found = [tuple(row) for row in connection.exec_driver_sql(statement.replace("%", "%%"))]
    engine.dispose()
    return found
