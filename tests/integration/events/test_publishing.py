"""The publisher and a real RabbitMQ: what is confirmed lies in queues, and what cannot lie anywhere is not published."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial
from typing import Any

import pytest

from services import cli
from services.kit import broker, publish
from services.kit.declared import hearers
from services.kit.outbox import Event, Outbox
from tests.backing import toy
from tests.integration.events.conftest import Floor

pytestmark = [pytest.mark.integration]
HEARS = {toy.CONSUMER: {toy.EVENT}}
Make = Callable[..., publish.Publisher]


@pytest.fixture
def make(floor: Floor) -> Iterator[Make]:
    """Makes publishers of what the floor's source tells; they are stopped at the end."""
    made: list[publish.Publisher] = []

    def one(hears: Mapping[str, Collection[str]] = HEARS) -> publish.Publisher:
        def dial() -> publish.Line:
            return publish.RabbitLine(floor.address, toy.SOURCE, hears)

        made.append(publish.Publisher(toy.SOURCE, floor.source.db, [toy.EVENT], dial))
        return made[-1]

    yield one
    for each in made:
        each.stop()


def lying(floor: Floor) -> dict[int, list[Event]]:
    """What lies in the toy's queues; it is taken out."""
    found: dict[int, list[Event]] = {partition: [] for partition in range(broker.PARTITIONS)}

    def take(partition: int, message: Any) -> None:
        found[partition].append(broker.event_of(message.properties["application_headers"], message.body)[1])
        message.channel.basic_ack(message.delivery_tag)

    with floor.address.connection("test") as connection:
        channel = connection.channel()
        for partition in found:
            channel.basic_consume(broker.queue_of(toy.CONSUMER, partition), callback=partial(take, partition))
        with contextlib.suppress(TimeoutError):
            while True:
                connection.drain_events(timeout=1)
    return found


def test_what_is_published_lies_in_its_queue_as_it_lay_in_the_outbox(floor, make):
    for number in range(20):
        floor.source.tell(f"{number}", f"{number} again", subject=f"teams/{number}")
    told = Outbox(floor.source.db.engine).after(0, [toy.EVENT], most=100).events

    assert 40 == make().publish()
    assert 0 == make().publish()

    expected = {
        partition: [event for event in told if broker.partition_of(event.subject) == partition]
        for partition in range(broker.PARTITIONS)
    }
    found = {partition: [_without_trace(event) for event in events] for partition, events in lying(floor).items()}
    assert {partition: [_without_trace(event) for event in events] for partition, events in expected.items()} == found


def test_an_event_published_before_any_worker_has_run_is_kept(floor, make):
    floor.source.tell("1", "2", "3")
    make().publish()
    floor.worker()
    floor.wait_until_heard()

    assert ["1", "2", "3"] == floor.consumer.effects()


def test_the_test_above_would_see_what_is_lost_without_the_declaration(floor, make):
    """Confirmed, and nowhere: that is how 356 of 5,000 events were once lost."""
    floor.source.tell("1", "2", "3")

    assert 3 == make(hears={}).publish()

    publish.RabbitLine(floor.address, toy.SOURCE, HEARS).close()
    assert {0} == {len(events) for events in lying(floor).values()}


def test_what_leads_nowhere_is_not_published_and_leaves_when_it_leads_somewhere_again(floor, make):
    telling = make()
    floor.source.tell("1")
    telling.publish()
    with floor.address.connection("test") as connection:
        channel = connection.channel()
        for partition in range(broker.PARTITIONS):
            channel.queue_delete(broker.queue_of(toy.CONSUMER, partition))
    floor.source.tell("2")
    with pytest.raises(publish.Unpublished):
        telling.publish()

    assert 1 == floor.published()
    assert 1 == telling.publish()
    assert [2] == [event.seq for events in lying(floor).values() for event in events]


def test_what_nobody_of_ours_hears_is_told_to_whoever_else_may_listen(floor, make):
    with floor.address.connection("test") as connection:
        channel = connection.channel()
        channel.exchange_declare(broker.exchange_of(toy.SOURCE), "topic", durable=True, auto_delete=False)
        channel.queue_declare("elsewhere", exclusive=True)
        channel.queue_bind("elsewhere", broker.exchange_of(toy.SOURCE), f"*.{toy.EVENT}")
        floor.source.tell("1")
        make(hears={}).publish()
        message = channel.basic_get("elsewhere", no_ack=True)

    assert toy.EVENT == message.properties["application_headers"]["cloudEvents:type"]


def test_replicas_that_publish_the_same_do_it_in_order(floor, make, monkeypatch):
    """Nothing but the database keeps them apart; when that fails, what comes twice comes in order both times."""
    floor.source.tell(*(str(number) for number in range(50)))
    first, second = make(), make()
    mark = first._mark

    def late(was: int, reached: int) -> None:
        monkeypatch.setattr(first, "_mark", mark)
        second.publish()
        mark(was, reached)

    monkeypatch.setattr(first, "_mark", late)
    first.publish()
    seqs = [event.seq for events in lying(floor).values() for event in events]

    assert [*range(1, 51), *range(1, 51)] == seqs


def test_the_command_declares_what_every_service_needs(floor, monkeypatch):
    monkeypatch.setenv("ZT_BROKER_URL", floor.rabbit.url)

    assert 0 == cli.main(["broker", "declare"])
    assert 0 == cli.main(["broker", "declare"])

    queues = [broker.queue_of(consumer, number) for consumer in hearers() for number in range(broker.PARTITIONS)]
    queues += [broker.dead_queue_of(consumer) for consumer in hearers()]
    assert {0} == {floor.depth(queue) for queue in queues}


def test_the_command_says_in_a_line_what_keeps_it(monkeypatch, capsys):
    assert 1 == cli.main(["broker", "declare"])
    monkeypatch.setenv("ZT_BROKER_URL", "amqp://guest:secret@127.0.0.1:1//")
    assert 1 == cli.main(["broker", "declare"])

    said = capsys.readouterr().err
    assert "ZT_BROKER_URL is not set" in said
    assert "the broker does not answer" in said
    assert "secret" not in said
    assert 2 == len(said.strip().splitlines())


def _without_trace(event: Event) -> tuple[object, ...]:
    """An event without its trace, which goes on with each step."""
    return (event.seq, event.id, event.type, event.subject, event.tenant, event.data, event.create_time)
