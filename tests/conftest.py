"""What every kind of test may use: a world of real services in a folder of its own, with a clock that stands still."""

from __future__ import annotations

import datetime as dt
import itertools
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from google.protobuf.message import Message

from services.kit import auth, db, people, settings, status
from services.kit.host import Host
from services.kit.inbox import Delivery
from services.kit.service import Service
from tests.backing import files, postgres
from zhongtai.directory.v1 import events_pb2 as directory_events

ON_BOTH = (
    "contract/directory/", "contract/kit/", "contract/leave/", "contract/scheduling/", "contract/workbench/",
    "chaos/test_races.py",
)  # fmt: skip
"""Where tests run on each of the databases that services run on."""
CENTRE = "centres/gz"
TEAM = "teams/a1"
OTHER_TEAM = "teams/b1"
TENANT = "main"
MONDAY = dt.datetime(2026, 11, 23, 1, 0, tzinfo=dt.UTC)
"""Monday 23 November 2026, 09:00 in Shanghai."""


class Clock:
    """A clock that goes only when told to."""

    def __init__(self, now: dt.datetime) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        """This instant, in UTC."""
        return self.now

    def forward(self, **span: float) -> None:
        """Let time pass, as timedelta takes it."""
        self.now += dt.timedelta(**span)


class World:
    """Services of one process, called through everything that a call passes.

    database_url: with `{service}` in it, of databases that are migrated; empty: SQLite files in the folder.
    """

    def __init__(
        self, folder: Path, services: Sequence[Service], now: dt.datetime = MONDAY, *, database_url: str = ""
    ) -> None:
        self.clock = Clock(now)
        self.settings = settings.Settings(data_dir=folder, log_level="CRITICAL", database_url=database_url)
        if not database_url:
            files.lay(folder, services)
        self.host = Host(self.settings, services, migrate_first=not database_url)
        for running in self.host.running:
            running.home.db.clock = self.clock
        self.gateway = auth.load_signer(self.settings.key_dir, auth.GATEWAY)
        self._versions = 0

    def close(self) -> None:
        """Give everything back."""
        self.host.stop()

    def call(
        self, method: str, request: Message, as_: auth.Caller, *, locale: str = "en", seconds: float = 30.0
    ) -> Any:
        """Call a method, `package.Service/Method` or just its name when only one service has it.

        Raises the refusal that the method answered with.
        """
        found = [m for name, m in self.host.methods.items() if method in (name, name.partition("/")[2])]
        assert len(found) == 1, f"{method}: {len(found)} methods"
        metadata = {"authorization": f"Bearer {self.token(as_)}", "accept-language": locale}
        try:
            return found[0].answer(type(request).FromString(request.SerializeToString()), metadata, seconds)
        except status.Refused as refused:
            raise status.to_refusal(refused.status) from refused

    def token(self, who: auth.Caller) -> str:
        """A token for a caller, as the gateway, or the service itself, would sign it."""
        if "SERVICE" in who.roles:
            return auth.load_signer(self.settings.key_dir, who.subject).sign(who)
        return self.gateway.sign(who)

    def settle(self) -> None:
        """Deliver every event that is there, and those that follow from it."""
        self.host.settle()

    def db(self, service: str) -> db.Database:
        """Database of a service."""
        return self.host.home(service).db

    def hear(self, service: str, subject: str, event: Message, *, source: str = "test", tenant: str = TENANT) -> None:
        """Let a service hear an event as if another had told it, once."""
        running = next(each for each in self.host.running if each.service.name == service)
        delivery = Delivery(db.new_id(), tenant, subject, source, self.clock())
        with running.home.db.act(tenant, f"services/{service}") as tx:
            running.service.hears[event.DESCRIPTOR.full_name](tx, delivery, event)

    def found_team(
        self,
        team: str = TEAM,
        *,
        lead: str = "",
        centre: str = CENTRE,
        skill: str = "voice",
        zone: str = "Asia/Shanghai",
        tenant: str = TENANT,
    ) -> None:
        """Let every service but the directory know a team."""
        self._versions += 1
        told = directory_events.TeamChanged(
            team=team, centre=centre, lead=lead, skill=skill, time_zone=zone, active=True, version=self._versions
        )
        self._tell_people(people.on_team_changed, team, told, tenant)

    def hire(
        self,
        employee: str,
        *,
        team: str = TEAM,
        centre: str = CENTRE,
        since: str = "2020-01-01",
        zone: str = "Asia/Shanghai",
        skills: Sequence[str] = ("voice",),
        tenant: str = TENANT,
        memberships: Sequence[tuple[str, str, str]] = (),
        **more: Any,
    ) -> auth.Caller:
        """Let every service but the directory know a person; the person as a caller.

        memberships: (team, first day, day after the last) when one team for ever is not enough. held: skills with dates.
        """
        self._versions += 1
        spans = memberships or ((team, since, ""),)
        told = directory_events.EmployeeChanged(
            employee=employee,
            centre=centre,
            memberships=[
                directory_events.Membership(team=t, start_date=start, end_date=end) for t, start, end in spans
            ],
            skills=more.pop("held", None) or [directory_events.SkillHeld(skill=s, level=3) for s in skills],
            time_zone=zone,
            join_date=more.pop("join_date", since),
            service_start_date=more.pop("service_start_date", since),
            working_time_system=more.pop("working_time_system", "STANDARD"),
            daily_minutes=480,
            version=self._versions,
            **more,
        )
        self._tell_people(people.on_employee_changed, employee, told, tenant)
        return agent(employee, team=team, centre=centre, tenant=tenant)

    def _tell_people(self, handler: Callable[..., None], subject: str, told: Message, tenant: str) -> None:
        delivery = Delivery(db.new_id(), tenant, subject, "directory", self.clock())
        for running in self.host.running:
            if running.service.name != "directory":
                with running.home.db.act(tenant, f"services/{running.service.name}") as tx:
                    running.service.hears.get(told.DESCRIPTOR.full_name, handler)(tx, delivery, told)


def agent(employee: str, *, team: str = TEAM, centre: str = CENTRE, tenant: str = TENANT) -> auth.Caller:
    """An agent as a caller."""
    return auth.Caller(employee, tenant, frozenset({"AGENT"}), team=team, centre=centre)


def lead(employee: str, *teams: str, team: str = TEAM, centre: str = CENTRE, tenant: str = TENANT) -> auth.Caller:
    """A lead of teams as a caller."""
    roles = frozenset({"AGENT", "TEAM_LEAD"})
    return auth.Caller(employee, tenant, roles, team=team, leads=frozenset(teams or (team,)), centre=centre)


def holder(role: str, employee: str = "employees/boss", *, centre: str = CENTRE, tenant: str = TENANT) -> auth.Caller:
    """Somebody with a role besides being an agent: PLANNER, OFFICER, CENTRE_MANAGER, HR, OPS."""
    return auth.Caller(employee, tenant, frozenset({"AGENT", role}), centre=centre)


def client(*scopes: str, tenant: str = TENANT) -> auth.Caller:
    """Another system as a caller."""
    return auth.Caller("apiClients/desk", tenant, frozenset({"CLIENT"}), scopes=frozenset(scopes))


def peer(service: str, *, tenant: str = TENANT) -> auth.Caller:
    """A service as a caller."""
    return auth.Caller(f"services/{service}", tenant, frozenset({"SERVICE"}))


def wait_until(happened: Callable[[], bool], *, seconds: float = 60.0) -> None:
    """Wait for something that happens by itself; the test fails when it does not."""
    until = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > until:
            pytest.fail("it did not happen")
        time.sleep(0.05)


def new_request_id() -> str:
    """An id for a new intent."""
    return str(uuid.uuid4())


def pytest_configure(config: pytest.Config) -> None:
    """Let what tests write be written to memory, where that is: half of their time would be waiting for the disk."""
    files.work_in_memory()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Whoever shares something costly runs in one process: xdist's own groups are lost on pytest 9.2."""
    from tests import sharing

    return sharing.Scheduler(config, log) if config.getvalue("dist") == "loadgroup" else None


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what uses a database in these folders on each that services run on."""
    path = str(metafunc.definition.path.relative_to(Path(__file__).parent))
    told = any("storage" in mark.args for mark in metafunc.definition.iter_markers("parametrize"))
    if "storage" in metafunc.fixturenames and path.startswith(ON_BOTH) and not told:
        metafunc.parametrize("storage", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture
def storage(request: pytest.FixtureRequest) -> str:
    """Which database the test runs on: `sqlite` or `postgresql`."""
    kind: str = getattr(request, "param", "sqlite")
    if kind == "postgresql":
        request.getfixturevalue("cluster")
    return kind


@pytest.fixture(scope="session")
def cluster() -> Iterator[postgres.Cluster]:
    """A PostgreSQL for the whole run of this process; what is in it may be lost with the machine's power."""
    made = postgres.careless()
    made.make()
    yield made
    made.close()


@pytest.fixture(scope="session")
def pg_worlds(cluster: postgres.Cluster) -> postgres.Worlds:
    """Databases for worlds of services in it."""
    return postgres.Worlds(cluster)


@pytest.fixture(scope="session")
def toys(cluster: postgres.Cluster) -> postgres.Toys:
    """Databases for tests of the kit in it."""
    return postgres.Toys(cluster)


@pytest.fixture
def new_url(tmp_path: Path, storage: str, request: pytest.FixtureRequest) -> Callable[[Callable[[str], None]], str]:
    """Makes databases, each prepared by what is given, and tells the URL under which a service would reach it."""
    numbers = itertools.count()

    def make(prepare: Callable[[str], None]) -> str:
        if storage == "postgresql":
            toys: postgres.Toys = request.getfixturevalue("toys")
            return toys.make(prepare)
        url = f"sqlite:///{tmp_path / f'toy{next(numbers)}.db'}"
        prepare(url)
        return url

    return make


@pytest.fixture
def make_world(tmp_path: Path, storage: str, request: pytest.FixtureRequest) -> Iterator[Callable[..., World]]:
    """Makes worlds of given services: `make_world(service.SERVICE, …)`; they are closed at the end."""
    made: list[World] = []
    taken: list[int] = []
    kept: postgres.Worlds | None = request.getfixturevalue("pg_worlds") if storage == "postgresql" else None

    def make(*services: Service, now: dt.datetime = MONDAY) -> World:
        url = ""
        if kept is not None:
            number, url = kept.take(services)
            taken.append(number)
        made.append(World(tmp_path / f"world{len(made)}", services, now, database_url=url))
        return made[-1]

    yield make
    for each in made:
        each.close()
    if kept is not None:
        for number in taken:
            kept.give_back(number)
