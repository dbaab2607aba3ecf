"""The audit log: whatever is done to a row, or to the end of the log, shows."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from contextlib import suppress
from functools import partial

import pytest
import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric import ec

from services.kit import audit, db, tables
from tests.backing import postgres

METADATA = tables.add_to(sa.MetaData())
KEY = ec.generate_private_key(ec.SECP256R1())
WRITERS, EACH = 16, 12


class Undone(Exception):
    """Nothing of this is to stay."""


@pytest.fixture
def database(new_url) -> Iterator[db.Database]:
    made = db.Database(new_url(partial(postgres.create, METADATA)), METADATA)
    for number in range(30):
        with made.act(f"t{number % 2}", "employees/a", action="test/Do") as tx:
            tx.audit(f"things/{number}", size=number)
    sign(made)
    yield made
    made.close()


def sign(database: db.Database) -> int:
    with database.act(db.EVERY_TENANT, "services/operations") as tx:
        return audit.sign_heads(tx, KEY)


def breaks(database: db.Database) -> int:
    with database.read(db.EVERY_TENANT) as tx:
        return len(audit.verify(tx, [KEY.public_key()]))


def write_at_once(database: db.Database) -> None:
    """Sixteen writers of one tenant, each with some transactions of two rows."""
    barrier = threading.Barrier(WRITERS)

    def write(writer: int) -> None:
        barrier.wait()
        for number in range(EACH):
            with database.act("t0", f"employees/{writer}", action="test/Do") as tx:
                tx.audit(f"things/{number}", first=True)
                tx.audit(f"things/{number}", first=False)

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def count(database: db.Database, what: sa.ColumnElement[int]) -> int:
    with database.read("t0") as tx:
        return tx.execute(sa.select(what).where(tables.AUDIT.c.tenant == "t0")).scalar_one()


def test_an_untouched_log_holds(database):
    assert 0 == breaks(database)
    assert 0 == sign(database)


def test_every_kind_of_tampering_shows(database):
    """A thousand random edits, deletions, swaps and cuts, each undone before the next."""
    seed = random.Random(7)
    log = tables.AUDIT
    missed = []
    for turn in range(1000):
        with suppress(Undone), database.act(db.EVERY_TENANT, "somebody") as tx:
            seq = seed.randint(1, 30)
            match turn % 4:
                case 0:
                    column = seed.choice(["actor", "action", "object", "detail", "role", "tenant", "trace_id"])
                    tx.execute(log.update().where(log.c.seq == seq).values({column: "forged"}))
                case 1:
                    tx.execute(log.delete().where(log.c.seq == seq))
                case 2:
                    tx.execute(log.delete().where(log.c.seq >= seq))
                case _:
                    tx.execute(log.update().where(log.c.seq == seq).values(seq=1000 + seq))
            if not audit.verify(tx, [KEY.public_key()]):
                missed.append((turn % 4, seq))
            raise Undone

    assert [] == missed


def test_a_row_put_into_another_lane_shows(database):
    log = tables.AUDIT
    with suppress(Undone), database.act(db.EVERY_TENANT, "somebody") as tx:
        tx.execute(log.update().where(log.c.seq == 7).values(lane=3))
        found = audit.verify(tx, [KEY.public_key()])
        raise Undone

    assert found


def test_a_head_signed_by_somebody_else_shows(database):
    with database.read(db.EVERY_TENANT) as tx:
        other = ec.generate_private_key(ec.SECP256R1()).public_key()

        assert 2 == len(audit.verify(tx, [other]))


def test_many_writers_at_once_leave_chains_that_hold(database):
    write_at_once(database)

    assert 15 + 2 * WRITERS * EACH == count(database, sa.func.count())
    assert count(database, sa.func.count(sa.distinct(tables.AUDIT.c.lane))) == sign(database)
    assert 0 == breaks(database)


@pytest.mark.parametrize("storage", ["postgresql"], indirect=True)
def test_the_test_above_would_see_two_rows_behind_one(database):
    """Without lanes of their own, writers at once follow the same row."""
    careless = """CREATE OR REPLACE FUNCTION kit_audit_take_lane(whose text, OUT lane smallint, OUT hash bytea)
        LANGUAGE plpgsql AS $$ BEGIN
          lane := 0;
          SELECT a.hash INTO hash FROM kit_audit a WHERE a.tenant = whose ORDER BY a.seq DESC LIMIT 1;
          PERFORM pg_sleep(0.002);
        END $$"""
    owner = db.engine_of(database.engine.url.set(username="zt_toy_owner").render_as_string())
    with owner.connect() as connection:
        connection.execute(sa.text(careless))
    owner.dispose()
    write_at_once(database)

    assert breaks(database) > 0
