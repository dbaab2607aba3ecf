"""What is to be told again is told again, although other events are under way at that moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
import sqlalchemy as sa

from services import resending
from services.kit import db, log, outbox, publish, tables
from tests.backing import toy


class Line:
    """A broker that confirms everything. during: what happens while it is sent the next time."""

    def __init__(self) -> None:
        self.sent: list[int] = []
        self.during: list[Callable[[], None]] = []

    def send(self, events: Sequence[outbox.Event]) -> None:
        self.sent += [event.seq for event in events]
        while self.during:
            self.during.pop()()

    def tend(self) -> None:
        """Nothing is to be said."""

    def close(self) -> None:
        """Nothing is open."""

    def drop(self) -> None:
        """Nothing is open."""


@pytest.fixture
def source(new_url) -> Iterator[toy.Source]:
    log.configure("CRITICAL")
    made = toy.Source(new_url(toy.prepare))
    yield made
    made.db.close()


def mark(database: db.Database, source: str) -> int | None:
    with database.read(db.EVERY_TENANT) as tx:
        return tx.execute(sa.select(tables.CURSOR.c.seq).where(tables.CURSOR.c.source == source)).scalar()


def test_a_mark_that_is_put_back_while_events_are_published_stays_back(source):
    line = Line()
    publisher = publish.Publisher(toy.SOURCE, source.db, [toy.EVENT], lambda: line)
    source.tell("1", "2")
    publisher.publish()
    source.tell("3")
    line.during.append(lambda: resending.put_back(source.db, outbox.PUBLISHED, 1))

    publisher.publish()

    assert [1, 2, 3, 1, 2, 3] == line.sent
    assert 3 == mark(source.db, outbox.PUBLISHED)


def test_a_mark_that_is_put_back_while_events_are_delivered_stays_back(new_url, source):
    consumer = toy.Consumer(new_url(toy.prepare))
    source.tell("1", "2", "3")
    events = outbox.Outbox(source.db.engine).after(0, [toy.EVENT], most=3).events
    inbox = consumer.inbox()
    inbox.receive(toy.SOURCE, events[:2], was=0, reached=2)
    resending.put_back(consumer.db, toy.SOURCE, 1)

    inbox.receive(toy.SOURCE, events[2:], was=2, reached=3)

    assert 0 == mark(consumer.db, toy.SOURCE)
    assert ["1", "2", "3"] == consumer.effects()
    consumer.db.close()
