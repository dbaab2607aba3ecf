"""An outbox on PostgreSQL is never read past an event that may still come, and never waits for one that cannot."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
import sqlalchemy as sa

from services.kit import db, log, outbox, relay, tables
from tests.backing import toy
from zhongtai.directory.v1 import events_pb2

pytestmark = [pytest.mark.parametrize("storage", ["postgresql"], indirect=True)]
WRITERS, EACH = 8, 200


class Undone(Exception):
    """Nothing of this is to stay."""


class Careless(outbox.Outbox):
    """Reads as far as there is anything, as if numbers were given at the commit."""

    def _settled(self, connection: sa.Connection, seq: int, _last: int) -> int:
        return connection.execute(sa.select(sa.func.max(tables.OUTBOX.c.seq))).scalar() or seq


class Pair:
    """A source and a consumer with a relay between them."""

    def __init__(self, new_url) -> None:
        self.source = toy.Source(new_url(toy.prepare))
        self.consumer = toy.Consumer(new_url(toy.prepare))
        self.relay = relay.Relay(
            toy.CONSUMER, self.consumer.db, {toy.SOURCE: self.source.db.engine}, self.consumer.hears
        )

    @contextmanager
    def telling(self, text: str, subject: str = "teams/a") -> Iterator[None]:
        """A transaction that has told, and has its number in the outbox, but is not committed inside the block."""
        with self.source.db.act("main", "services/source") as tx:
            row = {"id": db.new_id(), "type": toy.EVENT, "subject": subject, "tenant": "main", "traceparent": ""}
            data = events_pb2.TeamChanged(team=text).SerializeToString()
            tx.execute(tables.OUTBOX.insert(), row | {"data": data, "create_time": tx.now})
            yield

    def close(self) -> None:
        self.source.db.close()
        self.consumer.db.close()


@pytest.fixture
def pair(new_url) -> Iterator[Pair]:
    log.configure("CRITICAL")
    made = Pair(new_url)
    yield made
    made.close()


def test_a_later_event_waits_for_an_earlier_one_that_is_not_committed(pair):
    with pair.telling("1"):
        pair.source.tell("2")
        pair.relay.deliver()
        before = pair.consumer.effects()
    pair.relay.deliver()

    assert [] == before
    assert ["1", "2"] == pair.consumer.effects()


def test_the_test_above_would_see_a_reader_that_does_not_wait(pair):
    careless = Careless(pair.source.db.engine)
    with pair.telling("1"):
        pair.source.tell("2")
        batch = careless.after(0, {toy.EVENT}, most=10)

    assert [2] == [event.seq for event in batch.events]
    assert [] == careless.after(batch.reached, {toy.EVENT}, most=10).events


def test_an_event_that_was_undone_holds_nobody_up(pair):
    with suppress(Undone), pair.telling("1"):
        raise Undone
    pair.source.tell("2")
    pair.relay.deliver()

    assert ["2"] == pair.consumer.effects()


def test_a_gap_waits_for_those_who_ran_when_it_was_missed_and_for_nobody_else(pair):
    with pair.telling("0", "teams/other"):
        with suppress(Undone), pair.telling("1"):
            raise Undone
        pair.source.tell("2")
        pair.relay.deliver()
        missed = pair.consumer.effects()
    with pair.telling("3"):
        pair.relay.deliver()
        meanwhile = pair.consumer.effects()
    pair.relay.deliver()

    assert [] == missed
    assert ["2"] == meanwhile
    assert ["2", "3"] == pair.consumer.effects()
    assert ["0"] == pair.consumer.effects("teams/other")


def test_a_long_stretch_of_what_others_hear_is_passed_over(pair):
    with pair.source.db.act("main", "services/source") as tx:
        for _ in range(1200):
            tx.publish("standIns/s", events_pb2.StandInChanged(stand_in="standIns/s"))
    pair.source.tell("1")
    pair.relay.deliver()

    assert ["1"] == pair.consumer.effects()


def test_whoever_tells_counts_as_running_before_it_takes_a_number(pair):
    with pair.source.db.act("main", "services/source") as tx:
        own = tx.execute(sa.select(sa.cast(sa.func.pg_current_xact_id_if_assigned(), sa.Text))).scalar_one()

    assert own is not None


def test_many_writers_at_once_are_each_heard_once_and_in_order(pair):
    """Eight writers of two hundred events each, every seventh transaction undone, read while they write."""

    def write(writer: int) -> None:
        for number in range(EACH):
            with suppress(Undone), pair.telling(str(number), f"teams/{writer}"):
                if number % 7 == 3:
                    raise Undone

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(WRITERS)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        pair.relay.deliver()
    for thread in threads:
        thread.join()
    while pair.relay.deliver():
        pass

    wanted = [str(number) for number in range(EACH) if number % 7 != 3]
    for writer in range(WRITERS):
        assert wanted == pair.consumer.effects(f"teams/{writer}")
