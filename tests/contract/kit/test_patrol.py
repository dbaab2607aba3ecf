"""The audit log read again page by page: the same breaks as when it is read at once, and none where there is none."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import suppress
from functools import partial

import pytest
import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric import ec

from services.kit import audit, db, patrol, tables
from tests.backing import postgres

METADATA = tables.add_to(sa.MetaData())
KEY = ec.generate_private_key(ec.SECP256R1())
ROWS, PAGE = 50, 7
LOG = tables.AUDIT


class Undone(Exception):
    """Nothing of this is to stay."""


class Walk:
    """A patrol on a log, with time of its own."""

    def __init__(self) -> None:
        self.now = 0.0
        self.patrol = patrol.Patrol(lambda: [KEY.public_key()], lambda: self.now)

    def steps(self, tx: db.Tx, count: int) -> list[int]:
        found = []
        for _ in range(count):
            self.now += 60
            found.append(self.patrol.step(tx))
        return found


@pytest.fixture
def database(new_url, monkeypatch) -> Iterator[db.Database]:
    monkeypatch.setattr(patrol, "_PAGE", PAGE)
    made = db.Database(new_url(partial(postgres.create, METADATA)), METADATA)
    for number in range(ROWS):
        with made.act(f"t{number % 2}", "employees/a", action="test/Do") as tx:
            tx.audit(f"things/{number}", size=number)
        if number % 10 == 9:
            with made.act(db.EVERY_TENANT, "services/operations") as tx:
                audit.sign_heads(tx, KEY)
    yield made
    made.close()


def test_an_untouched_log_holds_round_after_round(database):
    with database.read(db.EVERY_TENANT) as tx:
        assert [0] * 60 == Walk().steps(tx, 60)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda tx: tx.execute(LOG.update().where(LOG.c.seq == 23).values(actor="employees/b")),
        lambda tx: tx.execute(LOG.delete().where(LOG.c.seq == 23)),
        lambda tx: tx.execute(LOG.delete().where(LOG.c.seq >= 45)),
        lambda tx: tx.execute(LOG.update().where(LOG.c.seq == 23).values(lane=3)),
        lambda tx: tx.execute(tables.AUDIT_HEAD.update().values(signature=b"forged")),
    ],
    ids=["changed", "taken out", "cut off", "put elsewhere", "signed by another"],
)
def test_what_was_done_to_it_shows_within_a_round_and_goes_on_showing(database, spoil):
    walk = Walk()
    with suppress(Undone), database.act(db.EVERY_TENANT, "somebody") as tx:
        walk.steps(tx, 20)
        spoil(tx)
        found = walk.steps(tx, 40)
        raise Undone
    first = next(number for number, count in enumerate(found) if count)

    assert first <= 2 * (ROWS // PAGE + 1)
    assert all(found[first:])


def test_once_it_is_mended_the_next_whole_round_says_so(database):
    walk = Walk()
    with suppress(Undone), database.act(db.EVERY_TENANT, "somebody") as tx:
        tx.execute(LOG.update().where(LOG.c.seq == 23).values(actor="employees/b"))
        assert any(walk.steps(tx, 30))
        tx.execute(LOG.update().where(LOG.c.seq == 23).values(actor="employees/a"))
        found = walk.steps(tx, 30)
        raise Undone

    assert [0] * 5 == found[-5:]


def test_rows_that_are_not_settled_yet_are_not_read(database):
    """A row with a smaller number may still appear among those of the last minutes: that is no break."""
    walk = Walk()
    with database.read(db.EVERY_TENANT) as tx:
        rows = tx.execute(sa.select(LOG).order_by(LOG.c.seq)).mappings().all()
    with suppress(Undone), database.act(db.EVERY_TENANT, "somebody") as tx:
        tx.execute(LOG.delete().where(LOG.c.seq == 49))
        for _ in itertools.repeat(None, 4):
            assert [0] == walk.steps(tx, 1)
        tx.execute(LOG.insert(), dict(rows[48]))
        found = walk.steps(tx, 30)
        raise Undone

    assert [0] * 30 == found
