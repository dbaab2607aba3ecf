"""What is measured of events: what becomes of them, how late they are, how many wait and how long."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest

from services.kit import inbox, log, relay, telemetry, watching
from tests.backing import toy
from tests.backing.otlp import Receiver, collected

START = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)


class Pair:
    """A source and a consumer with a relay between them, and a clock."""

    def __init__(self, new_url: Callable[[Callable[[str], None]], str], receiver: Receiver) -> None:
        self.now = START
        self.receiver = receiver
        self.source = toy.Source(new_url(toy.prepare))
        self.source.db.clock = lambda: self.now
        self.consumer = toy.Consumer(new_url(toy.prepare), lambda: self.now)
        engines = {toy.SOURCE: self.source.db.engine}
        self.relay = relay.Relay(toy.CONSUMER, self.consumer.db, engines, self.consumer.hears)
        self.unwatch = watching.watch(toy.CONSUMER, self.consumer.db, dt.timedelta(days=35))

    def forward(self, seconds: float) -> None:
        self.now += dt.timedelta(seconds=seconds)

    def age_s(self) -> float:
        return watching.age_s(
            self.source.db.engine, self.relay._standing()[0].get(toy.SOURCE, 0), [toy.EVENT], self.now
        )

    def figure(self, name: str, **attributes: str) -> float:
        telemetry.flush()
        return sum(p.value for p in self.receiver.of(name, **attributes) if p.service == toy.CONSUMER)

    def outcome(self, what: str) -> float:
        return self.figure("zhongtai.events.handled", zhongtai_outcome=what)


@pytest.fixture
def pair(new_url) -> Iterator[Pair]:
    log.configure("CRITICAL")
    with collected() as receiver:
        made = Pair(new_url, receiver)
        yield made
        made.unwatch()
    made.source.db.close()
    made.consumer.db.close()


def test_what_is_handled_is_counted_once_and_timed_from_the_change(pair):
    before, timed = pair.outcome("handled"), pair.figure("zhongtai.events.lag")
    pair.source.tell("1", "2")
    pair.forward(7)
    pair.relay.deliver()
    pair.relay.deliver()

    assert before + 2 == pair.outcome("handled")
    assert timed + 2 == pair.figure("zhongtai.events.lag")

    lag = next(p for p in pair.receiver.of("zhongtai.events.lag") if p.service == toy.CONSUMER)

    assert ("s", toy.EVENT) == (lag.unit, lag.attributes["zhongtai.event.type"])
    assert lag.total >= 14


def test_what_comes_again_is_known(pair):
    before = pair.outcome("known")
    pair.source.tell("1")
    event = pair.relay._sources[toy.SOURCE].after(0, [toy.EVENT], most=1).events
    ears = pair.consumer.inbox()
    ears.receive(toy.SOURCE, event)
    ears.receive(toy.SOURCE, event)

    assert before + 1 == pair.outcome("known")


def test_what_fails_is_counted_by_try_waits_and_is_given_up(pair):
    before = {what: pair.outcome(what) for what in ("failed", "put_aside", "given_up", "handled")}
    pair.consumer.poison = {"bad"}
    pair.source.tell("bad", "after")
    pair.relay.deliver()

    assert 2 == pair.figure("zhongtai.events.stuck")
    assert 0 == pair.figure("zhongtai.events.dead")

    for _ in range(100):
        pair.forward(1)
        pair.relay.deliver()

    assert (0, 1) == (pair.figure("zhongtai.events.stuck"), pair.figure("zhongtai.events.dead"))
    assert {"failed": 5, "put_aside": 2, "given_up": 1, "handled": 1} == {
        what: pair.outcome(what) - count for what, count in before.items()
    }

    inbox.replay(pair.consumer.db, source=toy.SOURCE, seq=1)

    assert (1, 0) == (pair.figure("zhongtai.events.stuck"), pair.figure("zhongtai.events.dead"))


def test_what_is_undone_is_not_counted(pair):
    """A batch in which one fails is undone and handled one by one: each counts once."""
    before = pair.outcome("handled")
    pair.consumer.poison = {"bad"}
    pair.source.tell("1", subject="teams/x")
    pair.source.tell("bad", subject="teams/y")
    pair.source.tell("2", subject="teams/z")
    pair.relay.deliver()

    assert before + 2 == pair.outcome("handled")


def test_the_age_of_the_outbox_is_that_of_the_oldest_that_is_not_delivered(pair):
    assert 0 == pair.age_s()

    pair.source.tell("1")
    pair.forward(60)
    pair.source.tell("2")
    pair.forward(30)

    assert 90 == pair.age_s()

    pair.relay.deliver()

    assert 0 == pair.age_s()
