"""A real RabbitMQ with the users that production has: nobody tells in another's name or takes what another hears."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import amqp
import kombu
import pytest

from services.kit import broker, publish
from services.kit.declared import hearers
from services.kit.outbox import Event
from tests.backing import rabbitmq
from tests.conftest import MONDAY

pytestmark = [pytest.mark.integration]
SERVICES = sorted(hearers())


@pytest.fixture(scope="module")
def declared(rabbit: rabbitmq.Broker) -> Iterator[rabbitmq.Broker]:
    """A broker with everything that `zhongtai broker declare` makes, and nothing in it afterwards."""
    with connected(rabbit, "guest") as connection:
        channel = connection.channel()
        broker.declare(channel, hearers())
        yield rabbit
        for consumer in hearers():
            for number in range(broker.PARTITIONS):
                channel.queue_purge(broker.queue_of(consumer, number))


@contextlib.contextmanager
def connected(rabbit: rabbitmq.Broker, user: str) -> Iterator[Any]:
    with broker.Address(rabbit.url_of(user, user)).connection("test") as connection:
        connection.ensure_connection(max_retries=1)
        yield connection


def may(connection: Any, act: Callable[[Any], object]) -> bool:
    """Whether the broker lets a user do something; with a channel of its own, because a refusal ends it."""
    channel = connection.channel()
    try:
        act(channel)
    except amqp.exceptions.AccessRefused:
        return False
    channel.close()
    return True


def read(queue: str) -> Callable[[Any], object]:
    return lambda channel: channel.basic_consume(queue)


def tell(exchange: str) -> Callable[[Any], object]:
    def act(channel: Any) -> None:
        channel.confirm_select()
        channel.basic_publish(amqp.Message(b"x"), exchange, "nowhere")
        channel.connection.drain_events(timeout=5)

    return act


def test_a_user_reads_its_own_queues_and_no_others(declared):
    allowed = {}
    for user in SERVICES:
        with connected(declared, user) as connection:
            allowed[user] = [
                name for name in SERVICES if may(connection, read(broker.queue_of(name, broker.PARTITIONS - 1)))
            ]

    assert {user: [user] for user in SERVICES} == allowed


def test_a_user_tells_in_its_own_name_and_no_other(declared):
    allowed = {}
    for user in SERVICES:
        with connected(declared, user) as connection:
            exchanges = [*map(broker.exchange_of, SERVICES), ""]
            allowed[user] = [name for name in exchanges if may(connection, tell(name))]

    assert {user: [broker.exchange_of(user)] for user in SERVICES} == allowed


@pytest.mark.parametrize("act", [
    lambda channel: channel.queue_purge("evt-leave-0"),
    lambda channel: channel.queue_delete("evt-leave-0"),
    lambda channel: channel.queue_delete("evt-scheduling-0"),
    lambda channel: channel.exchange_delete("leave.events"),
    lambda channel: channel.exchange_delete("scheduling.events"),
    lambda channel: channel.queue_bind("evt-scheduling-0", "leave.events", "#"),
    lambda channel: channel.queue_unbind("evt-leave-0", "scheduling.events", "#"),
    lambda channel: channel.queue_declare("scheduling-listens", durable=True),
    lambda channel: channel.queue_declare("", exclusive=True),
])  # fmt: skip
def test_a_user_makes_removes_and_binds_nothing(declared, act):
    with connected(declared, "scheduling") as connection:
        assert not may(connection, act)


def test_what_services_do_takes_no_more_than_they_may(declared):
    kind = "zhongtai.leave.v1.LeaveDecided"
    event = Event(1, "0190a7de-0000-7000-8000-000000000001", kind, "leaveRequests/r1", "main", b"", "", MONDAY)
    line = publish.RabbitLine(broker.Address(declared.url_of("leave", "leave")), "leave", hearers())
    line.send([event])
    line.close()

    with connected(declared, "scheduling") as connection:
        broker.prepare(connection, {"scheduling": hearers()["scheduling"]})
        taken: list[object] = []
        queue = kombu.Queue(broker.queue_of("scheduling", broker.partition_of(event.subject)), no_declare=True)
        with kombu.Consumer(connection.channel(), [queue], on_message=taken.append, auto_declare=False):
            connection.drain_events(timeout=20)

    assert 1 == len(taken)


@pytest.mark.parametrize("changed", ["a new type", "a new hearer"])
def test_before_this_release_is_declared_its_services_wait_for_it(declared, changed):
    """Otherwise an event that a service hears since this release would go past it."""
    hears = hearers() | {"leave" if changed == "a new type" else "payroll": {"zhongtai.scheduling.v1.RosterPublished"}}
    with connected(declared, "scheduling") as connection, pytest.raises(broker.Undeclared) as found:
        broker.prepare(connection, hears, source="scheduling")

    assert isinstance(found.value, OSError)
