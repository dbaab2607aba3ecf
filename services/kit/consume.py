"""The worker that hears events from RabbitMQ, on nameko: the only module that knows nameko and eventlet.

A worker loads no gRPC and a service's process no eventlet: they do not get along (docs/adr/0011-nameko.md). nameko
gives the container, its life and its connection; how messages are taken, acknowledged and refused is ours, because its
own way acknowledges what failed, hands a broken message back without end and lets a header end the process.
"""

from __future__ import annotations

import os
import warnings

# Said before anything else is loaded: as they are, psycopg's waiting and looking up names stop every green thread.
os.environ.setdefault("PSYCOPG_WAIT_FUNC", "wait_select")
os.environ.setdefault("EVENTLET_NO_GREENDNS", "yes")

with warnings.catch_warnings():
    # It announces its own end; the ADR says when we look again.
    warnings.simplefilter("ignore")
    import eventlet

eventlet.monkey_patch()

import contextlib
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import kombu
import structlog
from eventlet import event as green_event
from nameko import messaging, runners

from services.kit import broker, db, faults, inbox, intake, migrate, settings, statements, telemetry
from services.kit.service import Service

# Of each queue: what is at hand, and what comes next.
_PREFETCH = 2 * intake.BATCH
_ROUND_S = 0.2
_TAKE_UP_EVERY_S = 30.0
_SIGN_OF_LIFE_S = 60.0
_LONGEST_WAIT_S = 5
_CLOSE_S = 2.0
_END_S = 20.0
_log = structlog.get_logger("consume")


class Message:
    """A message of kombu's, as the intake wants it."""

    __slots__ = ("_message", "body", "headers")

    def __init__(self, message: Any) -> None:
        self._message = message
        self.headers: Mapping[str, object] = message.headers
        self.body: bytes = message.body

    @property
    def is_open(self) -> bool:
        """Whether the broker still waits to be told; when the connection has gone, it brings the message again."""
        return self._message.channel is not None and self._message.channel.connection is not None

    def acknowledge(self) -> None:
        """It is done with."""
        self._tell(self._message.ack)

    def refuse(self) -> None:
        """It is no event: put it with the dead letters."""
        self._tell(self._message.reject)

    def _tell(self, word: Callable[[], None]) -> None:
        if self.is_open:
            try:
                word()
            except Exception:
                # It comes again, and nothing is done twice.
                _log.warning("broker not told", exc_info=True)


class Queues(messaging.QueueConsumer):  # type: ignore[misc]
    """The connection of a worker, and what keeps it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = time.monotonic()

    @property
    def connection(self) -> Any:
        """A connection that is yet to be made."""
        return self.container.config["address"].connection(f"{self.container.service_name} hears")

    @contextlib.contextmanager
    def establish_connection(self) -> Iterator[Any]:
        """Connect, however long it takes, and look every few seconds while the broker is away."""
        with self.create_connection() as connection:
            connection.ensure_connection(self.on_connection_error, interval_start=1, interval_max=_LONGEST_WAIT_S)
            broker.be_patient(connection)
            yield connection

    def get_consumers(self, _consumer_cls: object, channel: Any) -> list[Any]:
        """Take from every queue; asked for each time that a connection was made."""
        self.seen = time.monotonic()
        broker.prepare(channel.connection, self.container.config["hears"])
        self._consumers = {}
        for provider in self._providers:
            provider.forget()
            queue = kombu.Queue(provider.queue, no_declare=True)
            # With on_message nothing is decoded that is ours to decode.
            taking = kombu.Consumer(channel, [queue], on_message=provider.arrived, auto_declare=False)
            taking.qos(prefetch_count=_PREFETCH)
            self._consumers[provider] = taking
        return list(self._consumers.values())

    def on_iteration(self) -> None:
        """Passed at least once a second while the connection stands."""
        self.seen = time.monotonic()

    def on_connection_error(self, exc: Exception, interval: float) -> None:
        """The broker is away; the library tries again by itself."""
        self.seen = time.monotonic()
        _log.warning("broker away", error=type(exc).__name__, again_in_s=interval)

    def stop(self) -> None:
        """Take no more; what was not acknowledged goes back to its place in the queue."""
        self.should_stop = True
        if self._gt is not None:
            with eventlet.Timeout(_CLOSE_S, False):  # noqa: FBT003 -- as eventlet has it: pass quietly
                self._gt.wait()
            self._gt.kill()

    def kill(self) -> None:
        """Take no more."""
        self.stop()


class Partition(messaging.Consumer):  # type: ignore[misc]
    """The way in from one queue: one batch at a time of what is there, without waiting for more."""

    queue_consumer = Queues()

    def __init__(self, number: int, **options: Any) -> None:
        super().__init__(None, **options)
        self._number = number
        self._line: deque[Message] = deque()
        self._ending = False
        self._idle = green_event.Event()
        self._idle.send()

    def setup(self) -> None:
        """Learn which queue it is."""
        self.queue = broker.queue_of(self.container.service_name, self._number)
        super().setup()

    def forget(self) -> None:
        """Drop what came over a connection that has gone; it comes again."""
        self._line.clear()

    def arrived(self, message: Any) -> None:
        """Put a message in the line."""
        self._line.append(Message(message))
        self._go_on()

    def stop(self) -> None:
        """Finish the batch at hand."""
        self._ending = True
        self._idle.wait()

    def kill(self) -> None:
        """Begin nothing more."""
        self._ending = True

    def _go_on(self) -> None:
        if self._line and self._idle.ready() and not self._ending:
            batch = [self._line.popleft() for _ in range(min(intake.BATCH, len(self._line)))]
            self._idle = green_event.Event()
            # No context: nameko would trust what stands on a message.
            self.container.spawn_worker(self, (batch,), {}, context_data={}, handle_result=self._done)

    def _done(self, _context: object, result: object, exc_info: Any) -> tuple[object, object]:
        if exc_info is not None:
            # What comes next must not overtake what could not even be put aside: the process begins anew.
            raise exc_info[1]
        self._idle.send()
        self._go_on()
        return result, exc_info


class Worker:
    """One consumer's worker."""

    def __init__(self, service: Service, database: db.Database, wanted: settings.Settings) -> None:
        self._service = service
        self._database = database
        self._heartbeat = wanted.heartbeat_file
        self._inbox = inbox.Inbox(service.name, database, service.hears)
        self._asked = False
        self._stopping = threading.Event()
        address = broker.address_of(wanted)
        config = {"AMQP_URI": address.url, "max_workers": broker.PARTITIONS}
        ours = {"address": address, "hears": {service.name: frozenset(service.hears)}}
        self._runner = runners.ServiceRunner(config | ours)
        self._runner.add_service(self._nameko_service())
        (container,) = self._runner.containers
        self._queues = next(each for each in container.subextensions if isinstance(each, Queues))

    def run(self) -> int:
        """Hear events until SIGTERM or SIGINT; 0 when that is what ended it."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._ask)
        if not self._is_ready():
            return 0
        hearing = eventlet.spawn(self._hear)
        taken_up = 0.0
        while not self._asked and not hearing.dead:
            if time.monotonic() - taken_up > _TAKE_UP_EVERY_S:
                self._quietly(self._inbox.take_up)
                taken_up = time.monotonic()
            self._quietly(self._inbox.retry)
            if time.monotonic() - self._queues.seen < _SIGN_OF_LIFE_S:
                self._touch()
            time.sleep(_ROUND_S)
        self._stopping.set()
        if not self._asked:
            return 1
        with eventlet.Timeout(_END_S, False):  # noqa: FBT003
            self._runner.stop()
        return 0

    def _hear(self) -> None:
        try:
            self._runner.start()
            self._runner.wait()
        except Exception:
            _log.exception("worker failed", consumer=self._service.name)

    def _nameko_service(self) -> type:
        taking = intake.Intake(self._inbox, self._stopping)

        class Hearing:
            """What nameko runs."""

            name = self._service.name

            def take(self, batch: Sequence[Message]) -> None:
                taking.take([message for message in batch if message.is_open])

        for number in range(broker.PARTITIONS):
            Partition.decorator(number)(Hearing.take)
        return Hearing

    def _ask(self, *_: object) -> None:
        self._asked = True
        # Whatever hangs, the process ends.
        signal.alarm(int(_END_S) + 5)

    def _is_ready(self) -> bool:
        """Wait until the database answers; no when the process is to end first.

        Raises:
            Behind: the database is older than the code.
        """
        while not self._asked:
            try:
                migrate.check(self._service, self._database.engine)
            except migrate.Behind:
                raise
            except Exception:
                _log.warning("database away", exc_info=True)
                self._touch()
                time.sleep(1.0)
            else:
                return True
        return False

    def _quietly(self, look: Callable[[], int]) -> None:
        try:
            look()
        except Exception:
            _log.warning("line not looked at", exc_info=True)
            time.sleep(1.0)

    def _touch(self) -> None:
        if self._heartbeat is not None:
            self._heartbeat.touch()


def main(declare: Callable[[], Service]) -> None:
    """What `python -m services.<name>.consume` does.

    declare: gives the service as far as its worker needs it; called when everything is prepared for its imports.
    """
    try:
        wanted = settings.load()
    except settings.SettingsError as error:
        sys.exit(f"zhongtai: {error}")
    if not wanted.broker_url.get_secret_value():
        sys.exit("ZT_BROKER_URL is not set: without a broker, events are delivered within the services' process")
    service = declare()
    faults.arm_from(wanted.fault)
    telemetry.configure(service.name, wanted)
    database = db.Database(wanted.url_of(service.name), service.tables, pool=wanted.database_pool)
    statements.follow(database.engine, service.name)
    try:
        code = Worker(service, database, wanted).run()
    except migrate.Behind as error:
        sys.exit(str(error))
    telemetry.shutdown()
    database.close()
    # Nothing that a library left running holds the process up.
    os._exit(code)
