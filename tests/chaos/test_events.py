"""Whoever dies, wherever: every event takes effect once, in the order of its subject. Tried at every single place.

Publisher, consumer and broker die in turn at each place that is passed between the outbox and the last acknowledgement,
with a broker that keeps what reached it and with one that keeps only what it has confirmed. Careless variants of
publisher and consumer show that these tests would notice.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import itertools
import shutil
import tempfile
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from services.kit import db, faults, inbox, intake, log, publish, tables
from tests.backing import toy
from tests.chaos import broker_model

pytestmark = [pytest.mark.chaos]
SUBJECTS, EACH = 3, 4
EXPECTED = {f"teams/{subject}": [str(number) for number in range(EACH)] for subject in range(SUBJECTS)}
# Its first two tries fail, so that places on the way of what is put aside are passed, too.
WOBBLY = ("teams/1", "2")
AT_ONCE = 5


class Died(BaseException):
    """A process ends here; nothing below may catch it."""


class World:
    """A source, a consumer and a broker between them; the processes are made anew when they die."""

    def __init__(self, folder: Path, broker: broker_model.Broker, made: type[Processes]) -> None:
        self.now = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
        self.broker = broker
        self.source = toy.Source(f"sqlite:///{folder / 'directory.db'}")
        self.consumer = toy.Consumer(f"sqlite:///{folder / 'toy.db'}", lambda: self.now)
        self.consumer.hears[toy.EVENT] = self.handle
        self.made = made
        self.left_to_fail = 2
        self.publisher = made.publisher(self)
        self.intake = made.intake(self)

    def handle(self, tx: db.Tx, delivery: inbox.Delivery, event) -> None:
        self.consumer.handle(tx, delivery, event)
        if (delivery.subject, event.team) == WOBBLY and self.left_to_fail:
            self.left_to_fail -= 1
            raise ValueError("not yet")

    def settle(self) -> None:
        """Let processes run, die and be started again until nothing is left to do."""
        for _ in range(100):
            busy = self._publish() + self._consume()
            self.now += dt.timedelta(seconds=1)
            if not busy and not self.consumer.count(tables.STUCK):
                return
        raise AssertionError("it never ends")

    def _publish(self) -> int:
        try:
            return self.publisher.publish()
        except Died:
            self.broker.lose()
            self.publisher = self.made.publisher(self)
        except ConnectionResetError:
            pass
        return 1

    def _consume(self) -> int:
        count = 0
        try:
            for queue in self.broker.queues:
                while letters := self.broker.hand_over(queue, AT_ONCE):
                    count += 1
                    self.intake.take(letters)
            return count + self.consumer.inbox().retry()
        except Died:
            self.broker.give_back()
            self.intake = self.made.intake(self)
        return 1

    def effects(self) -> dict[str, list[str]]:
        """What took effect, by subject."""
        return {subject: self.consumer.effects(subject) for subject in EXPECTED}

    def close(self) -> None:
        self.source.db.close()
        self.consumer.db.close()


class Processes:
    """How the processes are made."""

    @staticmethod
    def publisher(world: World) -> publish.Publisher:
        return publish.Publisher(toy.SOURCE, world.source.db, [toy.EVENT], lambda: broker_model.Line(world.broker))

    @staticmethod
    def intake(world: World) -> intake.Intake:
        return intake.Intake(world.consumer.inbox(), threading.Event())


@pytest.fixture(scope="module")
def told() -> Iterator[Path]:
    """Databases with everything told and nothing heard, where flushing costs nothing."""
    log.configure("CRITICAL")
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        folder = Path(name)
        source = toy.Source(toy.at(folder, "directory"))
        toy.at(folder, "toy")
        for number in range(EACH):
            for subject in EXPECTED:
                source.tell(str(number), subject=subject)
        source.db.close()
        yield folder


@contextlib.contextmanager
def world(told: Path, *, durable: bool, made: type[Processes] = Processes) -> Iterator[World]:
    with tempfile.TemporaryDirectory(dir=told) as name:
        for database in ("directory.db", "toy.db"):
            shutil.copy(told / database, name)
        built = World(Path(name), broker_model.Broker(durable=durable), made)
        try:
            yield built
        finally:
            built.close()


def places(told: Path, made: type[Processes] = Processes) -> list[str]:
    """Every place that is passed when nobody dies."""
    passed: list[str] = []
    with world(told, durable=True, made=made) as built, faults.armed(passed.append):
        built.settle()
        assert EXPECTED == built.effects()
    return passed


def wrong(told: Path, deaths: Sequence[int], *, durable: bool, whose: str, made: type[Processes] = Processes) -> str:
    """What is not as it should be after deaths at these places, counted from the start; empty when all is well."""
    with world(told, durable=durable, made=made) as built:
        passed = itertools.count()

        def die(_place: str) -> None:
            if next(passed) in deaths:
                if whose == "process":
                    raise Died
                built.broker.die()

        with faults.armed(die):
            built.settle()
        effects = built.effects()
    return "" if effects == EXPECTED else str(effects)


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publish, "_BATCH", AT_ONCE)


@pytest.mark.parametrize("whose", ["process", "broker"])
@pytest.mark.parametrize("durable", [True, False], ids=["durable", "volatile"])
def test_a_death_at_any_place_neither_loses_nor_doubles_nor_disorders(told, durable, whose):
    passed = places(told)
    found = {
        (number, place): offence
        for number, place in enumerate(passed)
        if (offence := wrong(told, [number], durable=durable, whose=whose))
    }

    assert {"broker.takes", "publish.sent", "publish.before_mark", "inbox.before_commit", "inbox.after_commit"} < set(
        passed
    )
    assert {"intake.before_acknowledge", "broker.acknowledged", "intake.after_acknowledge"} < set(passed)
    assert {} == found


@pytest.mark.nightly
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("whose", ["process", "broker"])
@pytest.mark.parametrize("durable", [True, False], ids=["durable", "volatile"])
def test_two_deaths_at_any_two_places_do_no_more(told, durable, whose):
    pairs = itertools.combinations(range(len(places(told))), 2)
    # Every third pair: three has no factor in common with how many places there are.
    found = {
        pair: offence
        for pair in itertools.islice(pairs, 0, None, 3)
        if (offence := wrong(told, pair, durable=durable, whose=whose))
    }

    assert {} == found


class WithoutInbox(Processes):
    """Nobody remembers what was handled."""

    @staticmethod
    def intake(world: World) -> intake.Intake:
        class Forgetful(inbox.Inbox):
            def receive(self, *args, **named) -> None:
                with world.consumer.db.act(db.EVERY_TENANT, "test") as tx:
                    tx.execute(tables.INBOX.delete())
                super().receive(*args, **named)

        return intake.Intake(Forgetful(toy.CONSUMER, world.consumer.db, world.consumer.hears), threading.Event())


class AcknowledgedFirst(Processes):
    """The broker is told before the effect is kept."""

    @staticmethod
    def intake(world: World) -> intake.Intake:
        class Hasty(intake.Intake):
            def take(self, messages) -> None:
                for each in messages:
                    each.acknowledge()
                super().take(messages)

        return Hasty(world.consumer.inbox(), threading.Event())


class MarkedFirst(Processes):
    """An event counts as published before it is."""

    @staticmethod
    def publisher(world: World) -> publish.Publisher:
        class Hasty(publish.Publisher):
            def _publish(self, position, batch, line) -> None:
                self._mark(position, batch.reached)
                line.send(batch.events)

        return Hasty(toy.SOURCE, world.source.db, [toy.EVENT], lambda: broker_model.Line(world.broker))


class Unconfirmed(Processes):
    """An event counts as published when it is sent."""

    @staticmethod
    def publisher(world: World) -> publish.Publisher:
        def dial() -> publish.Line:
            return broker_model.Line(world.broker, hasty=True)

        return publish.Publisher(toy.SOURCE, world.source.db, [toy.EVENT], dial)


def is_caught(told: Path, made: type[Processes], *, durable: bool) -> bool:
    """Whether a death somewhere shows that something is wrong with these processes."""
    return any(
        wrong(told, [number], durable=durable, whose=whose, made=made)
        for whose in ("process", "broker")
        for number in range(len(places(told, made)))
    )


@pytest.mark.parametrize("durable", [True, False], ids=["durable", "volatile"])
@pytest.mark.parametrize("made", [WithoutInbox, AcknowledgedFirst, MarkedFirst], ids=lambda made: made.__name__)
def test_the_tests_above_catch_careless_processes(told, made, durable):
    assert is_caught(told, made, durable=durable)


def test_only_a_broker_that_forgets_shows_that_nobody_waited_for_it(told):
    assert not is_caught(told, Unconfirmed, durable=True)
    assert is_caught(told, Unconfirmed, durable=False)
