"""A process: one service, or all of them with the gateway, started, run and drained."""

from __future__ import annotations

import datetime as dt
import functools
import gc
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa
import structlog

from services.kit import (
    auth,
    clients,
    db,
    faults,
    jobs,
    log,
    migrate,
    server,
    settings,
    statements,
    telemetry,
    tls,
    upkeep,
    watching,
)
from services.kit.declared import hearers, owner_of
from services.kit.interceptors import Method
from services.kit.relay import Relay
from services.kit.service import Home, Service
from services.kit.settings import Settings, SettingsError

if TYPE_CHECKING:
    from services.kit.publish import Publisher

_NEW_OBJECTS = 10_000
"""So many more are there before the collector of garbage looks at them."""
_log = structlog.get_logger("host")


class Host:
    """Services of one process, wired to each other and to those elsewhere.

    as_: who signs in place of the services, for a command that calls their methods and never starts them.
    """

    def __init__(self, wanted: Settings, services: Sequence[Service], *, migrate_first: bool, as_: str = "") -> None:
        self.settings = wanted
        self._as = as_
        faults.arm_from(wanted.fault)
        log.configure(wanted.log_level, whose(services))
        self.verifier = auth.verifier(wanted)
        self._databases = {each.name: self._database(each, migrate_first) for each in services}
        self.methods: dict[str, Method] = {}
        self._away: dict[tuple[str, str], clients.Remote] = {}
        self._within = clients.local(self.methods)
        self.running = [self._bind(each) for each in services]
        for each in self.running:
            self.methods.update(each.methods)
        self._sources: dict[str, sa.Engine] = {}
        # With a broker, events leave this process, and workers of their own bring them to who hears them.
        away = wanted.broker_url.get_secret_value() != ""
        started = [] if as_ else self.running
        self.relays = [] if away else [self._relay(each.service) for each in started if each.service.hears]
        self.publishers = [self._publisher(each.service) for each in started if each.service.tells] if away else []
        reach = None if away else self._reach
        self._clockwork = jobs.Clockwork(
            (job, each.home) for each in started for job in upkeep.jobs(each.service, self.settings, reach)
        )
        self._unwatch: list[Callable[[], None]] = []

    def start(self) -> None:
        """Prepare every service, then let events and jobs run."""
        keep = upkeep.keep_events(self.settings)
        self._unwatch = [watching.watch(name, database, keep) for name, database in self._databases.items()]
        for each in self.running:
            if each.service.prepare is not None:
                each.service.prepare(each.home)
        for relay in self.relays:
            relay.start()
        for publisher in self.publishers:
            publisher.start()
        self._clockwork.start()

    def stop(self) -> None:
        """Finish what is at hand and give everything back."""
        for end in self._unwatch:
            end()
        self._clockwork.stop()
        for relay in self.relays:
            relay.stop()
        for publisher in self.publishers:
            publisher.stop()
        for away in self._away.values():
            away.close()
        for database in self._databases.values():
            database.close()
        for engine in self._sources.values():
            engine.dispose()

    def settle(self) -> None:
        """Deliver every event that is there, and those that follow from it, in this thread."""
        while sum(relay.deliver() for relay in self.relays):
            pass

    def home(self, name: str) -> Home:
        """What a service of this process has around it."""
        return next(each.home for each in self.running if each.service.name == name)

    def _database(self, service: Service, migrate_first: bool) -> db.Database:  # noqa: FBT001
        url = self.settings.url_of(service.name)
        if url.startswith("sqlite"):
            self.settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        told = self.settings
        database = db.Database(url, service.tables, group_commit=told.group_commit, pool=told.database_pool)
        if migrate_first:
            migrate.upgrade(service, database.engine)
        migrate.check(service, database.engine)
        statements.follow(database.engine, service.name)
        return database

    def wire(self, contract: str, caller: str = auth.GATEWAY) -> clients.Wire | None:
        """The way to a contract by its full name: in this process, elsewhere, or none that is known.

        caller: who calls, and shows a certificate when it is elsewhere.
        """
        owner = owner_of(contract)
        if owner in self._databases:
            return self._within
        address = self.settings.peers.get(owner, "")
        if not address:
            return None
        if (caller, owner) not in self._away:
            self._away[caller, owner] = clients.Remote(owner, address, tls.identity(self.settings, caller))
        return self._away[caller, owner]

    def _bind(self, service: Service) -> server.Running:
        signer = auth.signer(self.settings, self._as or f"services/{service.name}")
        ways = {called.full_name: self.wire(called.full_name, service.name) for called in service.calls}
        wires = {name: way for name, way in ways.items() if way is not None}
        database = self._databases[service.name]

        def clock() -> dt.datetime:
            # Asked of the database each time: tests move its clock.
            return database.clock()

        home = Home(database, clock, clients.Peers(signer, wires), self.settings)
        return server.bind(service, home, self.verifier)

    def _relay(self, service: Service) -> Relay:
        told = {owner_of(event) for event in service.hears}
        sources = {name: self._source(name) for name in sorted(told)}
        relay = Relay(service.name, self._databases[service.name], sources, service.hears)
        for name in told & set(self._databases):
            self._databases[name].wake.append(relay.wake)
        return relay

    def _publisher(self, service: Service) -> Publisher:
        try:
            # Only here, because its library is not installed where no broker is.
            from services.kit import broker, publish
        except ImportError as error:
            raise SettingsError("ZT_BROKER_URL needs more to be installed: pip install 'zhongtai[rabbitmq]'") from error
        address, database = broker.address_of(self.settings), self._databases[service.name]
        dial = functools.partial(publish.RabbitLine, address, service.name, hearers())
        publisher = publish.Publisher(service.name, database, service.tells, dial)
        database.wake.append(publisher.wake)
        return publisher

    def _source(self, name: str) -> sa.Engine:
        if name in self._databases:
            return self._databases[name].engine
        if name not in self._sources:
            self._sources[name] = db.engine_of(self.settings.url_of(name))
        return self._sources[name]

    def _reach(self, name: str) -> sa.Engine | None:
        """Connections to a service's database, unless there is none yet: looking must not make one."""
        url = sa.make_url(self.settings.url_of(name))
        if url.get_backend_name() == "sqlite" and not Path(url.database or "").exists():
            return None
        return self._source(name)


def whose(services: Sequence[Service]) -> str:
    """Whose process it is that has these services, as its telemetry calls it."""
    return services[0].name if len(services) == 1 else telemetry.EVERYBODY


def run(service: Service, wanted: Settings) -> None:
    """Serve one service over gRPC until SIGTERM or SIGINT, then drain."""
    telemetry.configure(service.name, wanted)
    host = Host(wanted, [service], migrate_first=wanted.url_of(service.name).startswith("sqlite"))
    own = tls.identity(wanted, service.name)
    tls.measure(own, service.name)
    front = server.Server(
        host.running, wanted.listen, own, workers=wanted.grpc_workers, health_address=wanted.health_listen
    )
    host.start()
    front.start()
    _log.info("serving", service=service.name, port=front.port)
    wait_for_signal()
    front.drain(wanted.drain_seconds)
    host.stop()
    telemetry.shutdown()


def wait_for_signal() -> None:
    """Sleep until the process is asked to end."""
    settle_memory()
    asked = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: asked.set())
    asked.wait()


def settle_memory() -> None:
    """Let the collector of garbage pass over what starting has made, which lives as long as the process.

    Otherwise it looks at all of that, for a tenth of a second, in the midst of some call every few seconds. An answer
    about hundreds of people is made of thousands of objects, which go without it: it need not look five times at each.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS)


def main(service: Service) -> None:
    """What `python -m services.<name> [serve|migrate|check]` does."""
    try:
        _do(service, settings.load(), sys.argv[1] if len(sys.argv) > 1 else "serve")
    except (SettingsError, migrate.Behind) as error:
        sys.exit(f"zhongtai: {error}")


def _do(service: Service, wanted: Settings, asked: str) -> None:
    if asked == "serve":
        run(service, wanted)
    elif asked in ("migrate", "check"):
        engine = db.engine_of(wanted.url_of(service.name))
        (migrate.upgrade if asked == "migrate" else migrate.check)(service, engine)
    else:
        sys.exit(f"unknown command {asked!r}: serve, migrate or check")
