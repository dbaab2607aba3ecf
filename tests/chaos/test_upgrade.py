"""A release after another without a failed call: the old code on the new schema, both side by side, the new code alone.

The previous release is the newest tag `v*`, or the commit before this one while nothing is released. The long form goes
back again, too: a rollout that is given up half way must not hurt either.
"""

from __future__ import annotations

import io
import subprocess
import tarfile
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from services import catalogue
from tests import conftest
from tests.chaos import cluster, traffic

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(3600)]
PACE_S = 1.5
PARTS = ("services", "gateway", "protos")
NIGHTLY = pytest.mark.nightly


def git(*words: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["git", "-C", str(cluster.ROOT), *words], capture_output=True, check=False)


@pytest.fixture(scope="module")
def previous(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """The previous release and a folder with its code."""
    tags = git("tag", "--list", "v*", "--sort=-v:refname", "--no-contains", "HEAD").stdout.decode().split()
    name = tags[0] if tags else "HEAD~1"
    packed = git("archive", name, *PARTS)
    if packed.returncode:
        pytest.skip(f"this clone has no history that holds {name}: {packed.stderr.decode().strip()}")
    folder = tmp_path_factory.mktemp("previous")
    with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as tree:
        tree.extractall(folder, filter="data")
    return name, folder


def run_on(processes: Sequence[cluster.Process], code: Path) -> None:
    """Replace processes, one after the other, by such that run from another tree."""
    for process in processes:
        process.terminate()
        process.code = code
        process.start()
        process.wait()
        time.sleep(PACE_S)


def roll(work: traffic.Traffic, code: Path, calls: int) -> None:
    """Roll everything, with so many calls answered by a mixture of both half way, and as many afterwards."""
    processes = [process for name in reversed(work.at.processes) for process in work.at.processes[name]]
    half = [process for place, process in enumerate(processes) if place % 2 == 0]
    run_on(half, code)
    answer(work, calls)
    run_on([process for process in processes if process not in half], code)
    answer(work, calls)


def answer(work: traffic.Traffic, calls: int) -> None:
    """Wait until so many more calls are answered."""
    before = work.answered
    conftest.wait_until(lambda: work.answered >= before + calls, seconds=1200)


@pytest.mark.parametrize(
    "storage,calls,back",
    [
        pytest.param("sqlite", 1_000, False, id="thousand", marks=NIGHTLY),
        pytest.param("sqlite", 10_000, True, id="ten-thousand-sqlite", marks=NIGHTLY),
        pytest.param("postgresql", 10_000, True, id="ten-thousand-postgresql", marks=NIGHTLY),
    ],
)
def test_no_call_fails_while_a_release_follows_another(start, previous, storage, calls, back):
    name, old = previous
    every = dict.fromkeys((service.name for service in catalogue.SERVICES), 2) if back else {"leave": 2}
    # The schema is the new one before any process of the old code starts.
    at, work = start(storage, gateways=2, code=old, **every)
    part = calls // (5 if back else 3)
    answer(work, part)
    roll(work, cluster.ROOT, part)
    if back:
        roll(work, old, part)
    work.stop()
    print(f"\n  from {name}, {storage}: {work.summary()}")

    assert [] == [f"{each.at_s:.1f} s {each.what}: {each.why}" for each in work.failed]
    assert [] == traffic.effects(work, at.said.get("ZT_DATABASE_URL", ""))
    assert work.answered >= calls
