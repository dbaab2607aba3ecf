"""The audit log: whatever is done to a row, or to the end of the log, shows."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric import ec

from services.kit import audit, db, tables

METADATA = tables.add_to(sa.MetaData())
KEY = ec.generate_private_key(ec.SECP256R1())


@pytest.fixture
def database(tmp_path: Path) -> Iterator[db.Database]:
    made = db.Database(f"sqlite:///{tmp_path / 'a.db'}", METADATA)
    METADATA.create_all(made.engine)
    for number in range(30):
        with made.act(f"t{number % 2}", "employees/a", action="test/Do") as tx:
            tx.audit(f"things/{number}", size=number)
    with made.act(db.EVERY_TENANT, "services/operations") as tx:
        audit.sign_heads(tx, KEY)
    yield made
    made.close()


def breaks(database: db.Database) -> int:
    with database.read(db.EVERY_TENANT) as tx:
        return len(audit.verify(tx, [KEY.public_key()]))


def test_an_untouched_log_holds(database):
    assert 0 == breaks(database)


def test_every_kind_of_tampering_shows(database):
    """A thousand random edits, deletions, swaps and cuts, each undone before the next."""
    seed = random.Random(7)
    log = tables.AUDIT
    missed = []
    for turn in range(1000):
        with database.engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            seq = seed.randint(1, 30)
            match turn % 4:
                case 0:
                    column = seed.choice(["actor", "action", "object", "detail", "role", "tenant", "trace_id"])
                    connection.execute(log.update().where(log.c.seq == seq).values({column: "forged"}))
                case 1:
                    connection.execute(log.delete().where(log.c.seq == seq))
                case 2:
                    connection.execute(log.delete().where(log.c.seq >= seq))
                case _:
                    connection.execute(log.update().where(log.c.seq == seq).values(seq=1000 + seq))
            tx = db.Tx(connection, "any", database.clock())
            if not audit.verify(tx, [KEY.public_key()]):
                missed.append((turn % 4, seq))
            connection.exec_driver_sql("ROLLBACK")

    assert [] == missed


def test_a_head_signed_by_somebody_else_shows(database):
    with database.read(db.EVERY_TENANT) as tx:
        other = ec.generate_private_key(ec.SECP256R1()).public_key()

        assert 2 == len(audit.verify(tx, [other]))
