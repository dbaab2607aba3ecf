"""Prepared statements give what SQLAlchemy would give, and fail as it would fail."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import partial

import pytest
import sqlalchemy as sa

from services.kit import db, tables
from services.kit.prepared import Prepared, one_of
from tests.backing import postgres

METADATA = sa.MetaData()
THING = sa.Table(
    "thing",
    METADATA,
    sa.Column("seq", tables.Serial, primary_key=True, autoincrement=True),
    sa.Column("name", sa.String(20), nullable=False, unique=True),
    sa.Column("number", sa.Integer),
    sa.Column("time", tables.UtcDateTime),
    sa.Column("parts", sa.JSON),
    sa.Column("good", sa.Boolean),
    sa.Column("raw", sa.LargeBinary),
)
tables.add_to(METADATA)
NOON = dt.datetime(2026, 11, 23, 12, 0, 0, 250, tzinfo=dt.UTC)
ADD = Prepared(THING.insert(), ("name", "number", "time", "parts", "good", "raw"))
ALL = sa.select(THING).order_by(THING.c.seq)
BY_NAME = Prepared(sa.select(THING.c.number).where(THING.c.name == sa.bindparam("named")))


def thing(name: str, number: int | None = 1) -> dict[str, object]:
    return {
        "name": name,
        "number": number,
        "time": NOON if number else None,
        "parts": [["a", 1], None],
        "good": bool(number),
        "raw": b"\x00\xff",
    }


@pytest.fixture
def tx(new_url) -> Iterator[db.Tx]:
    database = db.Database(new_url(partial(postgres.create, METADATA)), METADATA)
    with database.act("main", "test") as made:
        yield made
    database.close()


def test_rows_are_those_that_sqlalchemy_gives_with_values_of_every_kind(tx):
    tx.execute(ADD, thing("a"))
    tx.execute_many(ADD, [thing("b", None), thing("c", 3)])

    given = tx.execute(Prepared(ALL))

    assert [tuple(row) for row in tx.execute(ALL)] == [tuple(row) for row in given]
    assert (NOON, [["a", 1], None], True, b"\x00\xff") == given.first()[3:]
    assert [1, None, 3] == [row.number for row in given]


def test_rows_are_what_is_made_of_their_values_where_somebody_says_how(tx):
    tx.execute(ADD, thing("a"))
    made = Prepared(sa.select(THING.c.name, THING.c.time), row=lambda values: f"{values[0]} at {values[1]:%H:%M}")

    assert (["a at 12:00"], ["a at 12:00"]) == (tx.execute(made).all(), tx.soon(made).all())


def test_none_or_many_rows_where_one_was_expected_are_an_error(tx):
    tx.execute_many(ADD, [thing("a"), thing("b")])
    everybody = Prepared(sa.select(THING.c.name))

    assert 1 == tx.execute(BY_NAME, {"named": "a"}).scalar_one()
    assert (None, None, []) == tuple(
        ask(tx.execute(BY_NAME, {"named": "z"}))
        for ask in (lambda r: r.first(), lambda r: r.scalar(), lambda r: r.all())
    )
    with pytest.raises(LookupError, match="0 rows"):
        tx.execute(BY_NAME, {"named": "z"}).one()
    with pytest.raises(LookupError, match="2 rows"):
        tx.execute(everybody).scalar_one()


def test_a_list_of_any_length_is_one_parameter_of_one_text(tx):
    tx.execute_many(ADD, [thing(name, number) for number, name in enumerate("abcd", 1)])
    named = Prepared(sa.select(THING.c.name).where(one_of(THING.c.name, "names")).order_by(THING.c.name))
    numbered = Prepared(sa.select(THING.c.name).where(one_of(THING.c.number, "numbers")).order_by(THING.c.name))

    for some in ([], ["b"], ["d", "a", "a", "nobody", "'); --"]):
        assert [n for n in "abcd" if n in some] == tx.execute(named, {"names": some}).scalars()
    assert ["b", "d"] == tx.execute(numbered, {"numbers": [4, 2]}).scalars()


def test_a_long_list_finds_what_a_short_one_finds_whatever_stands_in_its_texts(tx):
    odd = ['a"b', "a\\b", "{a,b}", "NULL", "", " a", "中", "a,b"]
    tx.execute_many(ADD, [thing(name, number) for number, name in enumerate(odd)])
    named = Prepared(sa.select(THING.c.name).where(one_of(THING.c.name, "names")).order_by(THING.c.seq))
    numbered = Prepared(sa.select(THING.c.name).where(one_of(THING.c.number, "numbers")).order_by(THING.c.seq))

    assert odd == tx.execute(named, {"names": odd}).scalars()
    assert odd[1:] == tx.execute(named, {"names": [*odd[1:], *map(str, range(200))]}).scalars()
    assert odd[2:] == tx.execute(numbered, {"numbers": range(2, 200)}).scalars()


def test_constants_of_a_statement_need_no_values(tx):
    tx.execute(ADD, thing("a", 5))
    raised = Prepared(
        THING.update()
        .where(THING.c.name == "a", THING.c.time == NOON)
        .values(number=THING.c.number + sa.bindparam("by"))
        .returning(THING.c.number)
    )

    assert 7 == tx.execute(raised, {"by": 2}).scalar_one()
    assert 9 == tx.execute(raised, {"by": 2}).scalar_one()


def test_a_value_that_is_missing_is_an_error_before_anything_runs(tx):
    with pytest.raises(KeyError, match="named"):
        tx.execute(BY_NAME, {"name": "a"})

    assert 0 == len(tx.execute(ALL).all())


def test_what_the_database_refuses_comes_as_sqlalchemys_error(tx):
    tx.execute(ADD, thing("a"))

    with pytest.raises(sa.exc.IntegrityError) as refused, tx.connection.begin_nested():
        tx.execute(ADD, thing("a"))

    assert "thing" in str(refused.value.orig)


def test_a_list_that_would_change_the_text_is_not_taken():
    wanted = Prepared(sa.select(THING.c.name).where(THING.c.name.in_(sa.bindparam("names", expanding=True))))
    engine = sa.create_engine("sqlite://")

    with engine.connect() as connection, pytest.raises(TypeError, match="one_of"):
        wanted.run(connection, {"names": ["a"]})
    engine.dispose()
