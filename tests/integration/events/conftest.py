"""A real RabbitMQ between a toy that tells and its worker, each in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from services.kit import broker, log, rights, tables
from tests.backing import rabbitmq, toy

ROOT = Path(__file__).parents[3]
PATIENCE_S = 90.0
"""Long enough for a machine on which much else is being tried."""
SETTLED_S = 8.0
"""RabbitMQ 3.10, alone, forgets a quorum queue when it is killed within seconds of making it."""


class Floor:
    """A source and a consumer in a folder, their processes, and the broker between them."""

    def __init__(self, folder: Path, rabbit: rabbitmq.Broker, new_url: Callable[[Callable[[str], None]], str]) -> None:
        self.folder = folder
        self.rabbit = rabbit
        self.address = broker.Address(rabbit.url)
        self.source_url, self.consumer_url = new_url(toy.prepare), new_url(toy.prepare)
        self.source = toy.Source(self.source_url)
        self.consumer = toy.Consumer(self.consumer_url)
        self.heartbeat = folder / "heartbeat"
        self._processes: list[subprocess.Popen[bytes]] = []

    def run(self, *arguments: str, **said: str) -> subprocess.Popen[bytes]:
        """Start a Python module as a process."""
        ours = {"ZT_DATA_DIR": str(self.folder), "ZT_BROKER_URL": self.rabbit.url}
        process = spawn(self.folder, *arguments, **(ours | {"ZT_HEARTBEAT_FILE": str(self.heartbeat)} | said))
        self._processes.append(process)
        return process

    def worker(self, **said: str) -> subprocess.Popen[bytes]:
        """Start a worker."""
        return self.run("tests.backing.toy_worker", ZT_DATABASE_URL=self.consumer_url, **said)

    def teller(self, rate: float = 1, subjects: int = 1, seconds: float = 0, **said: str) -> subprocess.Popen[bytes]:
        """Start who tells so many events a second for so long, and publishes; with 0 seconds it only publishes."""
        arguments = (str(rate), str(subjects), str(seconds))
        return self.run("tests.backing.toy_teller", *arguments, ZT_DATABASE_URL=self.source_url, **said)

    def said(self, module: str = "tests.backing.toy_worker") -> str:
        """What processes of a module have logged."""
        return (self.folder / f"{module}.log").read_text(encoding="utf-8")

    def told(self) -> dict[str, list[str]]:
        """Texts that were told, by subject, in their order."""
        from zhongtai.directory.v1 import events_pb2

        with self.source.db.read("main") as tx:
            rows = tx.execute(sa.select(tables.OUTBOX.c.subject, tables.OUTBOX.c.data).order_by(tables.OUTBOX.c.seq))
            found: dict[str, list[str]] = {}
            for subject, data in rows:
                found.setdefault(subject, []).append(events_pb2.TeamChanged.FromString(data).team)
        return found

    def effects(self) -> dict[str, list[str]]:
        """Texts that took effect, by subject, in their order."""
        with self.consumer.db.read("main") as tx:
            rows = tx.execute(sa.select(toy.EFFECT.c.subject, toy.EFFECT.c.text).order_by(toy.EFFECT.c.seq))
            found: dict[str, list[str]] = {}
            for subject, text in rows:
                found.setdefault(subject, []).append(text)
        return found

    def count_told(self) -> int:
        """How many events there are in the outbox."""
        with self.source.db.read("main") as tx:
            return tx.execute(sa.select(sa.func.count()).select_from(tables.OUTBOX)).scalar_one()

    def published(self) -> int:
        """The number up to which events count as published."""
        with self.source.db.read("main") as tx:
            return tx.execute(sa.select(tables.CURSOR.c.seq)).scalar() or 0

    def declare(self) -> None:
        """Make the queues, and wait until they outlive the broker: it writes down new names a while after it says so."""
        with self.address.connection("test") as connection:
            broker.declare(connection.channel(), {toy.CONSUMER: {toy.EVENT}})
        time.sleep(SETTLED_S)

    def wait_until_heard(self, *, seconds: float = PATIENCE_S) -> None:
        """Wait until there are as many effects as events."""
        wait_for(lambda: self.consumer.count(toy.EFFECT) >= self.count_told(), seconds=seconds)

    def wait_until_something_new(self) -> None:
        """Wait until something more has been told, and something of it has taken effect."""
        told, heard = self.count_told(), self.consumer.count(toy.EFFECT)
        wait_for(lambda: self.count_told() > told and self.consumer.count(toy.EFFECT) > heard)

    def depth(self, queue: str) -> int:
        """Messages in a queue that nobody has in hand."""
        with self.address.connection("test") as connection:
            return connection.channel().queue_declare(queue, passive=True).message_count

    def close(self) -> None:
        """End what still runs."""
        for process in self._processes:
            if process.poll() is None:
                process.kill()
                process.wait()
        self.source.db.close()
        self.consumer.db.close()


def remove_queues(address: broker.Address) -> None:
    """Remove what belongs to the toy from the broker."""
    with address.connection("test") as connection:
        channel: Any = connection.channel()
        for partition in range(broker.PARTITIONS):
            channel.queue_delete(broker.queue_of(toy.CONSUMER, partition))
        channel.queue_delete(broker.dead_queue_of(toy.CONSUMER))
        channel.exchange_delete(broker.exchange_of(toy.SOURCE))


def spawn(folder: Path, *arguments: str, **said: str) -> subprocess.Popen[bytes]:
    """Start a Python module as a process, which logs into the folder."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ZT_")}
    with (folder / f"{arguments[0]}.log").open("ab") as out:
        return subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=ROOT,
            env=environment | {"ZT_LOG_LEVEL": "WARNING"} | said,
            stdout=out,
            stderr=out,
        )


def end(process: subprocess.Popen[bytes], seconds: float = PATIENCE_S) -> int:
    """Ask a process to end; its exit status."""
    process.send_signal(signal.SIGTERM)
    return process.wait(seconds)


def wait_for(look: Callable[[], Any], *, seconds: float = PATIENCE_S) -> Any:
    """What `look` gives once it gives something."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if found := look():
            return found
        time.sleep(0.1)
    pytest.fail("it did not come")


def users() -> dict[str, list[dict[str, Any]]]:
    """Users and rights of Kubernetes, and the toy's; each has its name for a password."""
    made = rabbitmq.in_kubernetes()
    made["users"].append({"name": toy.CONSUMER, "password": toy.CONSUMER, "tags": []})
    made["permissions"].append({**rights.permission(toy.CONSUMER, rights.of(toy.CONSUMER))})
    return made


@pytest.fixture(scope="session")
def rabbit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[rabbitmq.Broker]:
    """A RabbitMQ that runs when a test begins."""
    rabbitmq.or_skip()
    made = rabbitmq.Broker(tmp_path_factory.mktemp("rabbitmq"), users())
    made.start()
    yield made
    made.close()


@pytest.fixture
def floor(tmp_path: Path, rabbit: rabbitmq.Broker, new_url: Callable[[Callable[[str], None]], str]) -> Iterator[Floor]:
    """A source and a consumer with a broker that holds nothing of theirs."""
    log.configure("CRITICAL")
    made, starts = Floor(tmp_path, rabbit, new_url), rabbit.starts
    yield made
    made.close()
    if rabbit.starts != starts or not rabbit.is_running:
        rabbit.renew()
    else:
        remove_queues(made.address)
