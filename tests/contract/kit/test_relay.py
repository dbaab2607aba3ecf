"""Delivery from the outbox: once, in order for a subject, and a poison event holds up nobody else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest

from services.kit import db, faults, inbox, log, relay, tables
from tests.backing import toy


class Pair:
    """A source that tells and a consumer that hears, by way of a relay."""

    def __init__(self, new_url: Callable[[Callable[[str], None]], str]) -> None:
        self.now = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
        self.source = toy.Source(new_url(toy.prepare))
        self.consumer = toy.Consumer(new_url(toy.prepare), lambda: self.now)
        self.relay = self.fresh_relay()

    def fresh_relay(self) -> relay.Relay:
        return relay.Relay(toy.CONSUMER, self.consumer.db, {toy.SOURCE: self.source.db.engine}, self.consumer.hears)

    def try_for(self, seconds: float) -> None:
        until = self.now + dt.timedelta(seconds=seconds)
        while self.now < until:
            self.now += dt.timedelta(milliseconds=200)
            self.relay.deliver()


@pytest.fixture
def pair(new_url) -> Iterator[Pair]:
    log.configure("CRITICAL")
    made = Pair(new_url)
    yield made
    made.source.db.close()
    made.consumer.db.close()


def test_events_arrive_once_and_in_order(pair):
    pair.source.tell("1", "2")
    pair.source.tell("3")
    pair.relay.deliver()
    pair.fresh_relay().deliver()

    assert ["1", "2", "3"] == pair.consumer.effects()


def test_a_poison_event_holds_up_its_subject_only_and_is_then_put_aside(pair):
    pair.consumer.poison = {"bad"}
    pair.source.tell("1", "bad", "after")
    pair.source.tell("x", subject="teams/b")
    pair.relay.deliver()

    assert ["1"] == pair.consumer.effects()
    assert ["x"] == pair.consumer.effects("teams/b")

    pair.try_for(120)

    assert ["1", "after"] == pair.consumer.effects()
    assert (1, 0) == (pair.consumer.count(tables.DEAD_LETTER), pair.consumer.count(tables.STUCK))


def test_what_comes_after_a_poison_event_waits_less_than_five_seconds(pair):
    pair.consumer.poison = {"bad"}
    pair.source.tell("bad", "after")
    pair.relay.deliver()
    pair.try_for(5)

    assert ["after"] == pair.consumer.effects()


def test_a_poison_event_of_one_tenant_holds_up_no_other(pair):
    pair.consumer.poison = {"bad"}
    pair.source.tell("bad", tenant="one")
    pair.relay.deliver()
    pair.source.tell("good", tenant="two")
    pair.relay.deliver()

    assert ["good"] == pair.consumer.effects()


def test_what_was_stuck_for_a_while_is_handled_in_its_order(pair):
    pair.consumer.poison = {"bad"}
    pair.source.tell("1", "bad", "after")
    pair.relay.deliver()
    pair.consumer.poison = set()
    pair.source.tell("last")
    pair.relay.deliver()
    pair.try_for(30)

    assert ["1", "bad", "after", "last"] == pair.consumer.effects()
    assert 0 == pair.consumer.count(tables.DEAD_LETTER)


def test_an_event_that_was_given_up_can_be_replayed_once(pair):
    pair.consumer.poison = {"bad"}
    pair.source.tell("bad")
    pair.relay.deliver()
    pair.try_for(120)
    pair.consumer.poison = set()

    assert inbox.replay(pair.consumer.db, source=toy.SOURCE, seq=1)
    assert not inbox.replay(pair.consumer.db, source=toy.SOURCE, seq=1)

    pair.try_for(5)
    pair.try_for(5)

    assert ["bad"] == pair.consumer.effects()
    assert 0 == pair.consumer.count(tables.DEAD_LETTER)
    assert not inbox.replay(pair.consumer.db, source=toy.SOURCE, seq=1)


@pytest.mark.parametrize(
    "place", ["inbox.before_effect", "db.before_commit", "inbox.before_commit", "inbox.after_commit"]
)
def test_a_crash_anywhere_neither_loses_nor_doubles(pair, place):
    pair.source.tell("1", "2", "3")

    class Crashed(BaseException):
        pass

    def crash(passed: str) -> None:
        if passed == place:
            raise Crashed

    with faults.armed(crash), pytest.raises(Crashed):
        pair.relay.deliver()
    pair.fresh_relay().deliver()

    assert ["1", "2", "3"] == pair.consumer.effects()


def test_the_test_above_would_see_a_doubled_effect(pair):
    """Without the inbox and with the cursor put back, the same event is handled again."""
    pair.source.tell("1")
    pair.relay.deliver()
    with pair.consumer.db.act(db.EVERY_TENANT, "test") as tx:
        tx.execute(tables.CURSOR.update().values(seq=0))
        tx.execute(tables.INBOX.delete())
    pair.relay.deliver()

    assert ["1", "1"] == pair.consumer.effects()
