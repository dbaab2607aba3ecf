"""How events lie in RabbitMQ: the names of exchanges and queues, the form of a message, and the way to the broker.

A source has one exchange. A consumer has eight queues, and all events of a subject go to the same one of them, whatever
their types: one worker at a time takes from a queue, so they are handled in order. A message is a CloudEvent in binary
mode: its attributes are headers, its body is the event's protobuf bytes as they lie in the outbox.

Nothing here loads eventlet: a service's process publishes, and a worker process, with eventlet, takes what is there.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import ssl
import zlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import amqp
import kombu
import sqlalchemy as sa

from services.kit import tables
from services.kit.declared import owner_of
from services.kit.outbox import Event
from services.kit.settings import Settings

PARTITIONS = 8
PROTOBUF = "application/protobuf"
_PERSISTENT = 2
_HEARTBEAT_S = 20
_CONNECT_S = 5
_ANSWER_S = 20.0
_MOST_SEQ = 2**63 - 1

_DEAD = "events.dead"
# A queue's arguments can never be changed: another value needs a queue of another name.
_KEPT = {"x-queue-type": "quorum"}
_IN_TURN = {
    "x-single-active-consumer": True,
    # A fuse: workers set aside what comes again and again long before this.
    "x-delivery-limit": 1000,
    # At most once, as by default: at-least-once leaves queues without a leader when nodes come and go (RabbitMQ's issue
    # 16652), and only what is no event goes that way.
    "x-dead-letter-exchange": _DEAD,
}


class Undecodable(Exception):
    """A message that is no event of ours."""


class Undeclared(ConnectionError):
    """Exchanges or queues are missing and this user may not make them; the broker is as good as away until they are."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where the broker is. ca: certificate of the authority that its own is signed by; None is the system's."""

    url: str
    ca: Path | None = None

    def connection(self, name: str) -> kombu.Connection:
        """A connection that is yet to be made; the broker shows its name to operators."""
        tls = {"server_hostname": None, "cert_reqs": ssl.CERT_REQUIRED, "ca_certs": str(self.ca) if self.ca else None}
        return kombu.Connection(
            self.url,
            heartbeat=_HEARTBEAT_S,
            connect_timeout=_CONNECT_S,
            ssl=tls if self.url.startswith("amqps:") else None,
            transport_options={"client_properties": {"connection_name": name}},
        )


def be_patient(connection: Any) -> None:
    """Let whatever a made connection is asked fail when the broker falls silent; by itself it would wait for ever."""
    connection.connection.sock.settimeout(_ANSWER_S)


def address_of(wanted: Settings) -> Address:
    """Where the settings say that the broker is; with `amqps`, the services' authority stands for it, too."""
    ca = wanted.tls_dir / "ca.crt" if wanted.tls_dir is not None else None
    return Address(wanted.broker_url.get_secret_value(), ca)


def exchange_of(source: str) -> str:
    """Where the events of a source go."""
    return f"{source}.events"


def queue_of(consumer: str, partition: int) -> str:
    """Where a consumer's share of the subjects lies."""
    return f"evt-{consumer}-{partition}"


def dead_queue_of(consumer: str) -> str:
    """Where messages lie that are no events, so that no consumer can put them aside in its database."""
    return f"evt-{consumer}.dlq"


def partition_of(subject: str) -> int:
    """Which queue of a consumer a subject belongs to."""
    return zlib.crc32(subject.encode()) % PARTITIONS


def routing_key(event: Event) -> str:
    """What leads an event to the queues of those who hear it."""
    return f"{partition_of(event.subject)}.{event.type}"


def mark_of(consumer: str, types: Collection[str]) -> str:
    """Name of an exchange that is made last, so that its being there says that a consumer hears all of these types."""
    return f"bound-{consumer}-{zlib.crc32(' '.join(sorted(types)).encode()):08x}"


def prepare(connection: Any, hears: Mapping[str, Collection[str]], *, source: str = "") -> None:
    """See that what these consumers need is there, and make it if it is not; takes channels of its own.

    source: as `declare` has it.

    Raises:
        Undeclared: something is missing and this user may not make it.
    """
    try:
        with contextlib.closing(connection.channel()) as channel:
            _look(channel, hears, source)
    except amqp.exceptions.NotFound:
        try:
            with contextlib.closing(connection.channel()) as channel:
                declare(channel, hears, source=source)
        except amqp.exceptions.AccessRefused as error:
            raise Undeclared("run `zhongtai broker declare` of this release as an operator") from error


def _look(channel: Any, hears: Mapping[str, Collection[str]], source: str) -> None:
    """Ask for everything by its name, which takes no right."""
    if source:
        channel.exchange_declare(exchange_of(source), "topic", passive=True)
    for consumer, types in sorted(hears.items()):
        if source in {"", *map(owner_of, types)}:
            channel.exchange_declare(mark_of(consumer, types), "fanout", passive=True)
            for partition in range(PARTITIONS):
                channel.queue_declare(queue_of(consumer, partition), passive=True)


def declare(channel: Any, hears: Mapping[str, Collection[str]], *, source: str = "") -> None:
    """Make the exchanges, queues and bindings of these consumers, unless they are there.

    source: only what is told by this one matters, and its exchange is made even if nobody hears it; empty is all.
    """
    wanted = {
        consumer: sorted(kind for kind in types if source in ("", owner_of(kind)))
        for consumer, types in sorted(hears.items())
    }
    sources = {owner_of(kind) for types in wanted.values() for kind in types}
    for name in sorted(sources | ({source} if source else set())):
        channel.exchange_declare(exchange_of(name), "topic", durable=True, auto_delete=False)
    channel.exchange_declare(_DEAD, "direct", durable=True, auto_delete=False)
    for consumer, types in wanted.items():
        if types:
            _declare_queues(channel, consumer, types)
        if not source:
            channel.exchange_declare(mark_of(consumer, types), "fanout", durable=True, auto_delete=False)


def _declare_queues(channel: Any, consumer: str, types: Collection[str]) -> None:
    dead = dead_queue_of(consumer)
    channel.queue_declare(dead, durable=True, auto_delete=False, arguments=_KEPT)
    channel.queue_bind(dead, _DEAD, dead)
    for partition in range(PARTITIONS):
        queue = queue_of(consumer, partition)
        arguments = _KEPT | _IN_TURN | {"x-dead-letter-routing-key": dead}
        channel.queue_declare(queue, durable=True, auto_delete=False, arguments=arguments)
        for kind in types:
            channel.queue_bind(queue, exchange_of(owner_of(kind)), f"{partition}.{kind}", nowait=True)
    # Bindings are not waited for one by one; the answer to this comes after them, or says what went wrong.
    channel.queue_declare(dead, passive=True)


def properties_of(source: str, event: Event) -> dict[str, Any]:
    """Properties of the message that carries an event: CloudEvents 1.0 over AMQP, binary mode."""
    attributes = {
        "specversion": "1.0",
        "id": event.id,
        "source": f"services/{source}",
        "type": event.type,
        "subject": event.subject,
        "time": event.create_time.isoformat(),
        "tenant": event.tenant,
        # An extension of CloudEvents; it is compared as text.
        "sequence": f"{event.seq:019d}",
    }
    headers = {f"cloudEvents:{name}": value for name, value in attributes.items()}
    if event.traceparent:
        headers["traceparent"] = event.traceparent
    return {
        "content_type": PROTOBUF,
        "delivery_mode": _PERSISTENT,
        "message_id": event.id,
        "application_headers": headers,
    }


def event_of(headers: Mapping[str, object], body: bytes) -> tuple[str, Event]:
    """The source and the event that a message carries.

    Raises:
        Undecodable: something is missing, or no database of ours would take it.
    """
    seq, time = _text(headers, "sequence", 19), _text(headers, "time", 40)
    try:
        number, told = int(seq), dt.datetime.fromisoformat(time).astimezone(dt.UTC)
    except ValueError as error:
        raise Undecodable(f"sequence {seq!r}, time {time!r}") from error
    if not 0 < number <= _MOST_SEQ or not isinstance(body, bytes):
        raise Undecodable(f"sequence {number}, body of type {type(body).__name__}")
    source = _text(headers, "source", _longest(tables.STUCK.c.source)).removeprefix("services/")
    trace = headers.get("traceparent")
    traceparent = trace if isinstance(trace, str) and len(trace) <= _longest(tables.OUTBOX.c.traceparent) else ""
    names = ("id", "type", "subject", "tenant")
    texts = {name: _text(headers, name, _longest(tables.OUTBOX.c[name])) for name in names}
    return source, Event(seq=number, data=body, traceparent=traceparent, create_time=told, **texts)


def _text(headers: Mapping[str, object], name: str, longest: int) -> str:
    value = headers.get(f"cloudEvents:{name}")
    if not isinstance(value, str) or not 0 < len(value) <= longest or not value.isprintable() or value == "*":
        raise Undecodable(f"{name} is {value!r:.200}")
    return value


def _longest(column: sa.Column[Any]) -> int:
    return cast("sa.String", column.type).length or 0
