"""What was told and heard long ago is let go of once everybody has it, and nothing is lost or done twice for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Mapping

import pytest
import sqlalchemy as sa

from services.kit import db, log, outbox, pruning, relay, tables, watching
from services.kit.service import Home
from services.kit.settings import Settings
from services.verifying import unheard
from tests.backing import toy
from zhongtai.directory.v1 import events_pb2

KEEP = dt.timedelta(days=35)
UNHEARD = events_pb2.EmployeeChanged.DESCRIPTOR.full_name


class Pair:
    """A source that tells and a consumer that hears, by way of a relay or a broker, each pruned by itself."""

    def __init__(self, new_url: Callable[[Callable[[str], None]], str]) -> None:
        self.now = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
        self.source = toy.Source(new_url(toy.prepare))
        self.consumer = toy.Consumer(new_url(toy.prepare), lambda: self.now)
        self.source.db.clock = lambda: self.now
        self.engines = {toy.SOURCE: self.source.db.engine, toy.CONSUMER: self.consumer.db.engine}

    def forward(self, days: float) -> None:
        self.now += dt.timedelta(days=days)

    def deliver(self) -> None:
        # A relay as it is after a restart.
        sources = {toy.SOURCE: self.source.db.engine}
        relay.Relay(toy.CONSUMER, self.consumer.db, sources, self.consumer.hears).deliver()

    def prune(
        self, *, broker: bool = False, hearers: Mapping[str, Collection[str]] | None = None, away: str = ""
    ) -> None:
        heard = {toy.CONSUMER: {toy.EVENT}} if hearers is None else hearers
        reach = None if broker else lambda name: None if name == away else self.engines[name]
        for name, database, hears in (
            (toy.SOURCE, self.source.db, ()),
            (toy.CONSUMER, self.consumer.db, (toy.EVENT,)),
        ):
            home = Home(database, database.clock, None, Settings())
            pruning.Pruning(name, KEEP, hears=hears, hearers=heard, reach=reach).prune(home)

    def told(self) -> list[str]:
        with self.source.db.read(db.EVERY_TENANT) as tx:
            rows = tx.execute(sa.select(tables.OUTBOX.c.data).order_by(tables.OUTBOX.c.seq)).scalars()
            return [events_pb2.TeamChanged.FromString(data).team for data in rows]

    def missing(self) -> list[str]:
        found = unheard(self.consumer.db, self.source.db, toy.SOURCE, {toy.EVENT})
        return [str(event.seq) for event in found]

    def put_mark(self, database: db.Database, source: str, seq: int) -> None:
        with database.act(db.EVERY_TENANT, "test") as tx:
            tx.put(tables.CURSOR, {"source": source, "seq": seq})


@pytest.fixture
def pair(new_url) -> Iterator[Pair]:
    log.configure("CRITICAL")
    made = Pair(new_url)
    yield made
    made.source.db.close()
    made.consumer.db.close()


def test_what_all_have_heard_goes_when_its_time_is_over_and_the_newest_stays(pair):
    pair.source.tell("old")
    pair.source.tell("old too", tenant="other")
    pair.forward(30)
    pair.source.tell("young")
    pair.deliver()

    pair.prune()
    assert ["old", "old too", "young"] == pair.told()

    pair.forward(6)
    pair.prune()
    assert ["young"] == pair.told()

    pair.forward(1000)
    pair.prune()
    assert ["young"] == pair.told()


def test_what_a_hearer_has_not_passed_stays_and_so_does_all_that_was_told_after_it(pair):
    pair.source.tell("heard")
    pair.deliver()
    pair.source.tell("not heard", "nor this")
    pair.forward(400)
    pair.source.tell("young")

    pair.prune()

    assert ["not heard", "nor this", "young"] == pair.told()

    pair.deliver()
    pair.prune()

    assert ["heard", "not heard", "nor this", "young"] == pair.consumer.effects()
    assert ["young"] == pair.told()


def test_what_nobody_hears_goes_without_anybody_passing_it(pair):
    pair.source.tell("1", "2", "3")
    pair.forward(36)

    pair.prune(hearers={toy.CONSUMER: {UNHEARD}})

    assert ["3"] == pair.told()


def test_nothing_goes_while_the_database_of_a_hearer_is_not_there(pair):
    pair.source.tell("1", "2")
    pair.deliver()
    pair.forward(36)

    pair.prune(away=toy.CONSUMER)

    assert ["1", "2"] == pair.told()


def test_with_a_broker_what_it_has_confirmed_goes(pair):
    pair.source.tell("1", "2", "3", "4")
    pair.put_mark(pair.source.db, outbox.PUBLISHED, 2)
    pair.forward(36)

    pair.prune(broker=True)

    assert ["3", "4"] == pair.told()


def test_more_than_go_at_once_go_in_one_run(pair):
    pair.source.tell(*(str(number) for number in range(2 * pruning.AT_ONCE + 5)))
    pair.put_mark(pair.source.db, outbox.PUBLISHED, 1_000_000)
    pair.forward(36)

    pair.prune(broker=True)

    assert [str(2 * pruning.AT_ONCE + 4)] == pair.told()


def test_delivery_goes_on_behind_what_is_gone_once_and_in_order(pair):
    pair.source.tell("1", "2")
    pair.deliver()
    pair.forward(36)
    pair.source.tell("3")
    pair.prune()
    pair.source.tell("4")
    pair.put_mark(pair.consumer.db, toy.SOURCE, 0)

    pair.deliver()

    assert ["1", "2", "3", "4"] == pair.consumer.effects()


def test_what_was_heard_is_remembered_twice_as_long_as_it_is_kept(pair):
    pair.source.tell("1")
    pair.deliver()
    pair.source.tell("newest")
    pair.deliver()
    pair.forward(69)
    pair.prune(broker=True)

    assert 2 == pair.consumer.count(tables.INBOX)

    pair.forward(2)
    pair.prune(broker=True)

    assert 0 == pair.consumer.count(tables.INBOX)


def test_a_teller_set_back_to_a_state_no_older_than_it_keeps_events_has_nothing_done_twice(pair):
    """Restored from a backup, it has its outbox and its mark of then, and tells again from the first it kept."""
    pair.source.tell("1")
    pair.forward(34)
    pair.source.tell("2")
    pair.deliver()
    before = rows(pair.source.db)
    pair.forward(35)
    pair.prune(broker=True)
    with pair.source.db.act(db.EVERY_TENANT, "test") as tx:
        tx.execute(tables.OUTBOX.delete())
        tx.execute(tables.OUTBOX.insert(), before)
    pair.put_mark(pair.consumer.db, toy.SOURCE, 0)

    pair.deliver()

    assert ["1", "2"] == pair.consumer.effects()


def rows(database: db.Database) -> list[dict[str, object]]:
    with database.read(db.EVERY_TENANT) as tx:
        return [dict(row) for row in tx.execute(sa.select(tables.OUTBOX)).mappings()]


def test_without_a_broker_nothing_is_forgotten_that_a_teller_still_has(pair):
    """A second hearer was away for half a year: the outbox waits for it, and what the first heard stays known."""
    pair.source.tell("1")
    pair.deliver()
    pair.forward(180)
    pair.source.tell("2")
    pair.deliver()
    other = {toy.CONSUMER: {toy.EVENT}, toy.SOURCE: {toy.EVENT}}

    pair.prune(hearers=other)

    assert ["1", "2"] == pair.told()
    assert 2 == pair.consumer.count(tables.INBOX)

    pair.put_mark(pair.source.db, toy.SOURCE, 2)
    pair.prune(hearers=other)

    assert ["2"] == pair.told()
    assert 1 == pair.consumer.count(tables.INBOX)


def test_what_a_hearer_may_have_forgotten_does_not_count_as_missing(pair):
    """The newest stays in the outbox of a teller that has nothing to tell any more; nobody knows it for ever."""
    pair.source.tell("1", "2")
    pair.deliver()
    pair.forward(71)
    pair.prune(broker=True)

    assert 0 == pair.consumer.count(tables.INBOX)
    assert [] == pair.missing()

    pair.source.tell("3")
    pair.prune(broker=True)

    assert ["3"] == pair.missing()


def test_how_much_is_kept_and_what_should_have_gone_is_measured(pair):
    assert (0, 0.0) == (watching.kept(pair.source.db), watching.overdue_s(pair.source.db, KEEP))

    pair.source.tell("1", "2", "3")
    pair.forward(36)

    assert (3, 86_400.0) == (watching.kept(pair.source.db), watching.overdue_s(pair.source.db, KEEP))

    pair.prune(hearers={})

    assert (1, 0.0) == (watching.kept(pair.source.db), watching.overdue_s(pair.source.db, KEEP))
