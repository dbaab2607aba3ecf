"""Delivery from the outbox: once, in order for a subject, and a poison event holds up nobody else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from services.kit import db, faults, inbox, relay, tables
from zhongtai.directory.v1 import events_pb2

METADATA = sa.MetaData()
EFFECT = sa.Table(
    "effect",
    METADATA,
    sa.Column("seq", tables.Serial, primary_key=True, autoincrement=True),
    sa.Column("subject", sa.String(40), nullable=False),
    sa.Column("text", sa.String(40), nullable=False),
)
tables.add_to(METADATA)
EVENT = events_pb2.TeamChanged.DESCRIPTOR.full_name


class Pair:
    """A source that tells and a consumer that hears."""

    def __init__(self, folder: Path) -> None:
        self.now = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
        self.source = db.Database(f"sqlite:///{folder / 'source.db'}", METADATA)
        self.consumer = db.Database(f"sqlite:///{folder / 'consumer.db'}", METADATA, clock=lambda: self.now)
        for each in (self.source, self.consumer):
            METADATA.create_all(each.engine)
        self.poison: set[str] = set()
        self.relay = self.fresh_relay()

    def fresh_relay(self) -> relay.Relay:
        return relay.Relay("consumer", self.consumer, {"source": self.source.engine}, {EVENT: self.handle})

    def handle(self, tx: db.Tx, delivery: inbox.Delivery, event: events_pb2.TeamChanged) -> None:
        tx.execute(EFFECT.insert(), {"subject": delivery.subject, "text": event.team})
        if event.team in self.poison:
            raise ValueError(event.team)

    def tell(self, *texts: str, subject: str = "teams/a") -> None:
        with self.source.act("main", "services/source") as tx:
            for text in texts:
                tx.publish(subject, events_pb2.TeamChanged(team=text))

    def effects(self, subject: str = "teams/a") -> list[str]:
        with self.consumer.read("main") as tx:
            wanted = sa.select(EFFECT.c.text).where(EFFECT.c.subject == subject).order_by(EFFECT.c.seq)
            return list(tx.execute(wanted).scalars())

    def count(self, table: sa.Table) -> int:
        with self.consumer.read("main") as tx:
            return tx.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()

    def try_for(self, seconds: float) -> None:
        until = self.now + dt.timedelta(seconds=seconds)
        while self.now < until:
            self.now += dt.timedelta(milliseconds=200)
            self.relay.deliver()


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = Pair(tmp_path)
    yield made
    made.source.close()
    made.consumer.close()


def test_events_arrive_once_and_in_order(pair):
    pair.tell("1", "2")
    pair.tell("3")
    pair.relay.deliver()
    pair.fresh_relay().deliver()

    assert ["1", "2", "3"] == pair.effects()


def test_a_poison_event_holds_up_its_subject_only_and_is_then_put_aside(pair):
    pair.poison = {"bad"}
    pair.tell("1", "bad", "after")
    pair.tell("x", subject="teams/b")
    pair.relay.deliver()

    assert ["1"] == pair.effects()
    assert ["x"] == pair.effects("teams/b")

    pair.try_for(120)

    assert ["1", "after"] == pair.effects()
    assert (1, 0) == (pair.count(tables.DEAD_LETTER), pair.count(tables.STUCK))


def test_what_was_stuck_for_a_while_is_handled_in_its_order(pair):
    pair.poison = {"bad"}
    pair.tell("1", "bad", "after")
    pair.relay.deliver()
    pair.poison = set()
    pair.tell("last")
    pair.relay.deliver()
    pair.try_for(30)

    assert ["1", "bad", "after", "last"] == pair.effects()
    assert 0 == pair.count(tables.DEAD_LETTER)


def test_an_event_that_was_given_up_can_be_replayed_once(pair):
    pair.poison = {"bad"}
    pair.tell("bad")
    pair.relay.deliver()
    pair.try_for(120)
    pair.poison = set()
    inbox.replay(pair.consumer, source="source", seq=1)
    pair.try_for(5)
    pair.try_for(5)

    assert ["bad"] == pair.effects()
    assert 0 == pair.count(tables.DEAD_LETTER)


@pytest.mark.parametrize(
    "place", ["inbox.before_effect", "db.before_commit", "inbox.before_commit", "inbox.after_commit"]
)
def test_a_crash_anywhere_neither_loses_nor_doubles(pair, place):
    pair.tell("1", "2", "3")

    class Crashed(BaseException):
        pass

    def crash(passed: str) -> None:
        if passed == place:
            raise Crashed

    with faults.armed(crash), pytest.raises(Crashed):
        pair.relay.deliver()
    pair.fresh_relay().deliver()

    assert ["1", "2", "3"] == pair.effects()


def test_the_test_above_would_see_a_doubled_effect(pair, monkeypatch):
    """Without the inbox and with the cursor put back, the same event is handled again."""
    pair.tell("1")
    pair.relay.deliver()
    with pair.consumer.act("", "test") as tx:
        tx.execute(tables.CURSOR.update().values(seq=0))
        tx.execute(tables.INBOX.delete())
    pair.relay.deliver()

    assert ["1", "1"] == pair.effects()
