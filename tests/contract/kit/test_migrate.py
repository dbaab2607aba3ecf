"""What a release does with a database that another release has made."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from services.kit import db, migrate
from services.leave import service as leave


@pytest.fixture
def engine(tmp_path):
    made = db.engine_of(f"sqlite:///{tmp_path / 'leave.db'}")
    migrate.upgrade(leave.SERVICE, made)
    yield made
    made.dispose()


def put_at(engine: sa.Engine, version: str) -> None:
    with engine.connect() as connection:
        connection.execute(sa.text("update alembic_version set version_num = :version"), {"version": version})
        connection.commit()


def test_a_release_starts_on_the_database_of_the_next_and_leaves_it_alone(engine):
    put_at(engine, "9999")
    migrate.upgrade(leave.SERVICE, engine)
    migrate.check(leave.SERVICE, engine)

    with engine.connect() as connection:
        assert "9999" == connection.execute(sa.text("select version_num from alembic_version")).scalar()


def test_a_release_refuses_to_serve_on_a_database_that_is_behind(engine):
    put_at(engine, "0001")

    with pytest.raises(migrate.Behind, match="0001"):
        migrate.check(leave.SERVICE, engine)
