"""What goes with the beginning of a transaction is there when it is asked for, once, and is nothing else's."""

from __future__ import annotations

from functools import partial

import pytest

from services.kit import db
from services.kit.errors import Conflict
from services.kit.opening import Ahead
from tests.backing import postgres
from tests.contract.kit.test_together import ADD, METADATA, NUMBER, RAISE, called
from zhongtai.directory.v1 import directory_pb2


@pytest.fixture
def database(new_url):
    made = db.Database(new_url(partial(postgres.create, METADATA)), METADATA)
    with made.act("main", "test") as tx:
        tx.execute(ADD, {"name": "a", "number": 1})
        tx.execute(ADD, {"name": "b", "number": 50})
    yield made
    made.close()


def test_what_came_with_the_beginning_is_had_once_and_then_read_anew(database):
    with called("r1"), database.begin(ahead=Ahead(NUMBER, {"of": "a"})) as tx:
        tx.later(RAISE, {"of": "a"})
        first = tx.execute(NUMBER, {"of": "a"}).scalar_one()
        second = tx.execute(NUMBER, {"of": "a"}).scalar_one()

    assert (1, 2) == (first, second)


def test_it_is_not_taken_for_something_else(database):
    with called("r1"), database.begin(ahead=Ahead(NUMBER, {"of": "a"})) as tx:
        assert 50 == tx.execute(NUMBER, {"of": "b"}).scalar_one()
        assert [2] == tx.execute(RAISE, {"of": "a"}).scalars()


def test_a_request_id_that_was_answered_is_answered_again_whatever_comes_with_it(database):
    with called("r1"), database.begin() as tx:
        tx.answer(directory_pb2.Team(name="teams/a"))

    with pytest.raises(db.AlreadyAnswered) as again, called("r1"), database.begin(ahead=Ahead(RAISE, {"of": "a"})):
        pass

    assert "teams/a" == directory_pb2.Team.FromString(again.value.answer).name
    assert 1 == database.glance("main").execute(NUMBER, {"of": "a"}).scalar_one()


def test_a_request_id_with_another_body_is_refused_and_nothing_of_it_stays(database):
    with called("r1"), database.begin() as tx:
        tx.answer(directory_pb2.Team(name="teams/a"))

    with (
        pytest.raises(Conflict) as refused,
        called("r1", b"another".ljust(32)),
        database.begin(ahead=Ahead(RAISE, {"of": "a"})),
    ):
        pass

    assert "REQUEST_ID_REUSED" == refused.value.reason
    assert 1 == database.glance("main").execute(NUMBER, {"of": "a"}).scalar_one()
