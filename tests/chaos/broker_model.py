"""A broker in memory, deterministic, that may die at any moment: what RabbitMQ promises about messages, and no more.

A durable one keeps whatever reached it. A volatile one keeps only what it has confirmed: when it dies, or when who
published dies, the rest is gone. Both bring again, in order and at the head of the queue, what was handed over and not
acknowledged.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from services.kit import broker, faults
from services.kit.outbox import Event
from tests.backing import toy


@dataclass(slots=True)
class Letter:
    """A message as a consumer holds it in hand."""

    headers: Mapping[str, object]
    body: bytes
    confirmed: bool = False
    queue: Queue | None = None

    def acknowledge(self) -> None:
        faults.point("broker.acknowledged")
        if self.queue is not None:
            self.queue.handed.remove(self)
            self.queue = None

    def refuse(self) -> None:
        raise AssertionError("no letter here is anything but an event")


@dataclass(slots=True)
class Queue:
    """The letters of one share of the subjects."""

    waiting: deque[Letter] = field(default_factory=deque)
    handed: list[Letter] = field(default_factory=list)


class Broker:
    """Queues of the toy, and the ways to them."""

    def __init__(self, *, durable: bool) -> None:
        self.durable = durable
        self.queues = [Queue() for _ in range(broker.PARTITIONS)]
        self.lives = 1

    def die(self) -> None:
        """Come back at once with what was kept; every connection is gone."""
        self.lives += 1
        self.give_back()
        self.lose()

    def give_back(self) -> None:
        """The consumer's connection is gone."""
        for queue in self.queues:
            for letter in reversed(queue.handed):
                # What the consumer still holds is only a copy: to acknowledge it says nothing any more.
                queue.waiting.appendleft(Letter(letter.headers, letter.body, letter.confirmed))
                letter.queue = None
            queue.handed.clear()

    def lose(self) -> None:
        """The publisher's connection is gone."""
        for queue in self.queues:
            queue.waiting = deque(each for each in queue.waiting if self.durable or each.confirmed)

    def hand_over(self, queue: Queue, most: int) -> list[Letter]:
        """The next letters of a queue."""
        taken = [queue.waiting.popleft() for _ in range(min(most, len(queue.waiting)))]
        for letter in taken:
            letter.queue = queue
        queue.handed += taken
        return taken


class Line:
    """A publisher's connection. hasty: it does not wait until the broker has confirmed."""

    def __init__(self, to: Broker, *, hasty: bool = False) -> None:
        self._broker, self._life, self._hasty = to, to.lives, hasty
        self._sent: list[Letter] = []

    def send(self, events: Sequence[Event]) -> None:
        for event in events:
            faults.point("broker.takes")
            self._see()
            letter = Letter(broker.properties_of(toy.SOURCE, event)["application_headers"], event.data)
            self._broker.queues[broker.partition_of(event.subject)].waiting.append(letter)
            self._sent.append(letter)
        faults.point("publish.sent")
        if not self._hasty:
            self.confirm()

    def confirm(self) -> None:
        """What was sent is kept from now on."""
        self._see()
        for letter in self._sent:
            letter.confirmed = True
        self._sent.clear()

    def tend(self) -> None:
        self._see()

    def close(self) -> None:
        self.drop()

    def drop(self) -> None:
        self._broker.lose()

    def _see(self) -> None:
        if self._life != self._broker.lives:
            raise ConnectionResetError("the broker has died")
