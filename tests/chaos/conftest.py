"""Clusters of processes with agents at work on them, for tests that end, freeze or replace some."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from services import catalogue
from tests.backing import postgres
from tests.chaos import cluster, traffic


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list]:
    """A team with shifts on SQLite files, to be copied; the days."""
    folder = tmp_path_factory.mktemp("settled") / "var"
    return folder, traffic.settle_in(folder)


@pytest.fixture
def start(request, tmp_path, files) -> Iterator[Callable[..., tuple[cluster.Cluster, traffic.Traffic]]]:
    """Starts a cluster with agents at work: `start(storage, gateways=2, leave=2)`. code: the tree that it runs from."""
    started: list[cluster.Cluster] = []
    working: list[traffic.Traffic] = []

    def begin(
        storage: str, *, gateways: int = 1, code: Path = cluster.ROOT, **replicas: int
    ) -> tuple[cluster.Cluster, traffic.Traffic]:
        folder = tmp_path / "var"
        if storage == "sqlite":
            shutil.copytree(files[0], folder)
            at, days = cluster.Cluster(folder, replicas, gateways, code), files[1]
        else:
            url = request.getfixturevalue("database_url")
            days = traffic.settle_in(folder, url)
            at = cluster.Cluster(folder, replicas, gateways, code, {"ZT_DATABASE_URL": url})
        started.append(at)
        at.start()
        working.append(traffic.Traffic(at, days))
        working[-1].start()
        return at, working[-1]

    yield begin
    for work in working:
        work.stop()
    for each in started:
        each.close()


@pytest.fixture
def database_url() -> Iterator[str]:
    """Databases on a PostgreSQL of our own, flushed at every commit."""
    server = postgres.Cluster()
    server.make()
    yield postgres.Worlds(server).take(catalogue.SERVICES)[1]
    server.close()
