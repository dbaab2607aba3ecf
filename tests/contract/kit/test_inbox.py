"""What is heard is handled once and in order, whoever brings it; what nobody can handle ends where it can be found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
import sqlalchemy as sa

from services.kit import inbox, log, outbox, tables
from tests.backing import toy
from zhongtai.directory.v1 import events_pb2

OTHER = events_pb2.StandInChanged.DESCRIPTOR.full_name
START = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)


class Ear(toy.Consumer):
    """A consumer that counts how often its handler begins; a deadly event ends the process in it."""

    def __init__(self, new_url: Callable[[Callable[[str], None]], str]) -> None:
        self.now = START
        super().__init__(new_url(toy.prepare), lambda: self.now)
        self.begun: list[str] = []
        self.deadly: set[str] = set()

    def handle(self, tx, delivery, event) -> None:
        self.begun.append(event.team)
        super().handle(tx, delivery, event)
        if event.team in self.deadly:
            raise Died

    def try_for(self, seconds: float) -> None:
        until = self.now + dt.timedelta(seconds=seconds)
        while self.now < until:
            self.now += dt.timedelta(milliseconds=100)
            self.inbox().retry()

    def given_up(self) -> list[str]:
        return [row.error for row in inbox.given_up(self.db)]


class Died(BaseException):
    """The process ends here."""


def event(seq: int, text: str, *, subject: str = "teams/a", kind: str = toy.EVENT) -> outbox.Event:
    data = events_pb2.TeamChanged(team=text).SerializeToString()
    return outbox.Event(seq, f"event-{seq}", kind, subject, "main", data, "", START)


@pytest.fixture
def ear(new_url) -> Iterator[Ear]:
    log.configure("CRITICAL")
    made = Ear(new_url)
    yield made
    made.db.close()


def test_a_batch_that_comes_again_in_part_is_handled_once(ear):
    ear.inbox().receive("source", [event(1, "1"), event(2, "2")])
    ear.inbox().receive("source", [event(2, "2"), event(3, "3"), event(3, "3")])

    assert ["1", "2", "3"] == ear.effects()


def test_one_failure_undoes_nothing_of_the_others_in_its_batch(ear):
    ear.poison = {"bad"}
    ear.inbox().receive("source", [event(1, "1"), event(2, "bad", subject="teams/b"), event(3, "3")])

    assert ["1", "3"] == ear.effects()
    assert [] == ear.effects("teams/b")


def test_five_tries_are_made_within_five_seconds(ear):
    ear.poison = {"bad"}
    ear.inbox().receive("source", [event(1, "bad")])
    ear.begun = ["bad"]
    ear.try_for(5)

    assert ["bad"] * 5 == ear.begun
    (kept,) = ear.given_up()
    assert kept.startswith("ValueError at tests/")


def test_a_try_in_which_the_process_dies_counts(ear):
    ear.deadly = {"deadly"}
    ear.inbox().set_aside("source", [event(1, "deadly"), event(2, "after")], "came too often")
    for _ in range(100):
        ear.now += dt.timedelta(seconds=10)
        try:
            ear.inbox().retry()
        except Died:
            continue

    assert ["deadly"] * 5 + ["after"] == ear.begun
    assert ["came too often"] == ear.given_up()
    assert ["after"] == ear.effects()


@pytest.mark.parametrize("text", ["\0", "\udc80", "x" * 1000], ids=["nul", "surrogate", "long"])
def test_any_error_can_be_kept(ear, text):
    def fail(*_: object) -> None:
        raise ValueError(text)

    ear.hears[toy.EVENT] = fail
    ear.inbox().receive("source", [event(1, "x")])
    ear.try_for(5)
    (kept,) = ear.given_up()

    assert len(kept) <= 500
    assert "\0" not in kept
    assert kept == kept.encode("utf-8").decode("utf-8")


def test_what_nothing_hears_yet_waits_for_who_will_hear_it_and_holds_up_nobody(ear):
    ear.inbox().receive("source", [event(1, "new", kind=OTHER), event(2, "2")])
    ear.inbox().take_up()
    ear.try_for(5)

    assert ["2"] == ear.effects()
    assert 1 == len(ear.given_up())

    ear.hears[OTHER] = lambda *_: None
    ear.inbox().take_up()
    ear.try_for(1)

    assert [] == ear.given_up()
    with ear.db.read("main") as tx:
        assert 2 == tx.execute(sa.select(sa.func.count()).select_from(tables.INBOX)).scalar_one()
