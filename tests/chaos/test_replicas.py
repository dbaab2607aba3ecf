"""Replicas that end, politely or not, while agents work: no call fails of a drain, and no effect is lost or doubled."""

from __future__ import annotations

import itertools
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from services import catalogue
from tests.backing import postgres
from tests.chaos import cluster, traffic

pytestmark = [pytest.mark.chaos, pytest.mark.xdist_group("cluster"), pytest.mark.timeout(1800)]
PACE_S = 1.5
"""Between one replica's being ready and the next one's end: longer than callers wait before they dial again."""
NIGHTLY = pytest.mark.nightly


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list]:
    """A team with shifts on SQLite files, to be copied; the days."""
    folder = tmp_path_factory.mktemp("settled") / "var"
    return folder, traffic.settle_in(folder)


@pytest.fixture
def start(request, tmp_path, files) -> Iterator[Callable[..., tuple[cluster.Cluster, traffic.Traffic]]]:
    """Starts a cluster with agents at work: `start(storage, replicas, gateways)`."""
    started: list[cluster.Cluster] = []

    def begin(storage: str, **replicas: int) -> tuple[cluster.Cluster, traffic.Traffic]:
        folder, gateways = tmp_path / "var", replicas.pop("gateways", 1)
        if storage == "sqlite":
            shutil.copytree(files[0], folder)
            at, days = cluster.Cluster(folder, replicas, gateways), files[1]
        else:
            url = request.getfixturevalue("database_url")
            days = traffic.settle_in(folder, url)
            at = cluster.Cluster(folder, replicas, gateways, said={"ZT_DATABASE_URL": url})
        started.append(at)
        at.start()
        return at, traffic.Traffic(at, days)

    yield begin
    for each in started:
        each.close()


@pytest.fixture
def database_url() -> Iterator[str]:
    """Databases on a PostgreSQL of our own, flushed at every commit."""
    server = postgres.Cluster()
    server.make()
    yield postgres.Worlds(server).take(catalogue.SERVICES)[1]
    server.close()


def in_turn(at: cluster.Cluster, names: tuple[str, ...], times: int, end: Callable[[cluster.Process], object]) -> None:
    """End so many replicas, one after the other, and start each again."""
    order = [process for pair in itertools.zip_longest(*(at.processes[name] for name in names)) for process in pair]
    for process in itertools.islice(itertools.cycle(filter(None, order)), times):
        end(process)
        process.start()
        process.wait()
        time.sleep(PACE_S)


@pytest.mark.parametrize(
    "storage,times",
    [
        pytest.param("sqlite", 6, id="six"),
        pytest.param("sqlite", 40, id="forty-sqlite", marks=NIGHTLY),
        pytest.param("postgresql", 40, id="forty-postgresql", marks=NIGHTLY),
    ],
)
def test_no_call_fails_while_replicas_and_gateways_are_drained(start, storage, times):
    at, work = start(storage, leave=2, gateways=2)
    statuses: list[int] = []
    work.start()
    time.sleep(PACE_S)
    in_turn(at, ("leave", cluster.GATEWAY), times, lambda process: statuses.append(process.terminate()))
    work.stop()
    print(f"\n  SIGTERM {times} times, {storage}: {work.summary()}")

    assert [] == [f"{each.at_s:.1f} s {each.what}: {each.why}" for each in work.failed]
    assert [] == traffic.effects(work, at.said.get("ZT_DATABASE_URL", ""))
    assert [0] * times == statuses


@pytest.mark.parametrize(
    "storage,times",
    [
        pytest.param("postgresql", 6, id="six"),
        pytest.param("sqlite", 40, id="forty-sqlite", marks=NIGHTLY),
        pytest.param("postgresql", 40, id="forty-postgresql", marks=NIGHTLY),
    ],
)
def test_no_effect_is_lost_or_doubled_while_replicas_are_killed(start, storage, times):
    at, work = start(storage, leave=2)
    work.start()
    time.sleep(PACE_S)
    in_turn(at, ("leave",), times, cluster.Process.kill)
    work.stop()
    print(f"\n  SIGKILL {times} times, {storage}: {work.summary()}")

    assert work.answered > times
    assert [] == traffic.effects(work, at.said.get("ZT_DATABASE_URL", ""))
