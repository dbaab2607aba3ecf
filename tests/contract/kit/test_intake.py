"""What becomes of messages: acknowledged when their effects are kept, refused when they are no events, else kept."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.kit import broker, db, inbox, intake, log, outbox, tables
from tests.backing import toy
from zhongtai.directory.v1 import events_pb2

START = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)


class Letter:
    """A message as a broker hands it over; what it is told is kept."""

    def __init__(self, seq: int, text: str, said: list[str], **headers: object) -> None:
        data = events_pb2.TeamChanged(team=text).SerializeToString()
        event = outbox.Event(seq, f"event-{seq}", toy.EVENT, "teams/a", "main", data, "", START)
        self.headers = broker.properties_of(toy.SOURCE, event)["application_headers"] | headers
        self.body = data
        self._text, self._said = text, said

    def acknowledge(self) -> None:
        self._said.append(f"{self._text} is done with")

    def refuse(self) -> None:
        self._said.append(f"{self._text} is no event")


@pytest.fixture
def ear(tmp_path: Path) -> Iterator[toy.Consumer]:
    log.configure("CRITICAL")
    made = toy.Consumer(toy.at(tmp_path, "toy"))
    yield made
    made.db.close()


def test_what_took_effect_is_acknowledged_in_order(ear):
    said: list[str] = []
    intake.Intake(ear.inbox(), threading.Event()).take([Letter(1, "1", said), Letter(2, "2", said)])

    assert ["1 is done with", "2 is done with"] == said
    assert ["1", "2"] == ear.effects()


def test_what_failed_is_acknowledged_too_for_it_is_kept_in_the_line(ear):
    said: list[str] = []
    ear.poison = {"bad"}
    intake.Intake(ear.inbox(), threading.Event()).take([Letter(1, "bad", said), Letter(2, "2", said)])

    assert ["bad is done with", "2 is done with"] == said
    assert 2 == ear.count(tables.STUCK)


def test_what_is_no_event_is_refused_and_the_rest_goes_on(ear):
    said: list[str] = []
    broken = Letter(1, "broken", said, **{"cloudEvents:id": None})
    intake.Intake(ear.inbox(), threading.Event()).take([broken, Letter(2, "2", said)])

    assert ["broken is no event", "2 is done with"] == said
    assert ["2"] == ear.effects()


def test_what_came_too_often_is_set_aside_before_it_is_tried(ear):
    """Somebody may have died of it each time; in the line, each try counts before it is made."""
    said: list[str] = []
    often = {"x-delivery-count": 5}
    intake.Intake(ear.inbox(), threading.Event()).take([Letter(1, "1", said, **often), Letter(2, "2", said)])

    assert [] == ear.effects()
    assert ["1 is done with", "2 is done with"] == said

    ear.inbox().retry()

    assert ["1", "2"] == ear.effects()


class Away(inbox.Inbox):
    """An inbox whose database is away for some tries."""

    def __init__(self, ear: toy.Consumer, tries: int) -> None:
        super().__init__(toy.CONSUMER, ear.db, ear.hears)
        self.left = tries

    def receive(self, *args, **named) -> None:
        self.left -= 1
        if self.left >= 0:
            raise ConnectionError("away")
        super().receive(*args, **named)


def test_nothing_is_acknowledged_while_the_database_is_away(ear):
    said: list[str] = []
    away = Away(ear, tries=2)
    intake.Intake(away, threading.Event()).take([Letter(1, "1", said)])

    assert -1 == away.left
    assert ["1 is done with"] == said
    assert ["1"] == ear.effects()


def test_who_is_asked_to_end_while_the_database_is_away_gives_back_what_it_has(ear):
    said: list[str] = []
    stopping = threading.Event()
    away = Away(ear, tries=1_000_000)
    threading.Timer(0.3, stopping.set).start()
    intake.Intake(away, stopping).take([Letter(1, "1", said)])

    assert [] == said
    assert [] == ear.effects()


def test_events_of_several_sources_keep_the_order_of_each(ear):
    said: list[str] = []
    other = {"cloudEvents:source": "services/elsewhere"}
    letters = [
        Letter(1, "1", said),
        Letter(11, "a", said, **other),
        Letter(2, "2", said),
        Letter(12, "b", said, **other),
    ]
    intake.Intake(ear.inbox(), threading.Event()).take(letters)
    effects = ear.effects()

    assert ["1", "2"] == [text for text in effects if text.isdigit()]
    assert ["a", "b"] == [text for text in effects if text.isalpha()]
    with ear.db.read(db.EVERY_TENANT) as tx:
        assert 4 == len(tx.execute(tables.INBOX.select()).all())
