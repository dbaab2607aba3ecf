"""Backups taken while everything runs, lost machines, books that were touched: what is whole goes on, the rest is named."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import shutil
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from services import catalogue, cli, keeping, resending, verifying
from services.kit import audit, db, keys, settings, tables, upkeep
from services.kit.outbox import PUBLISHED
from services.leave import service as leave
from tests import conftest, floor
from zhongtai.leave.v1 import leave_pb2

pytestmark = [pytest.mark.chaos]
WEDNESDAY = floor.FIRST + dt.timedelta(days=2)
NAMES = [service.name for service in catalogue.SERVICES]


@pytest.fixture(scope="module")
def at_work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a floor where one asked for leave, and got it."""
    folder = tmp_path_factory.mktemp("at-work") / "var"
    built = floor.Floor(conftest.World(folder, floor.services()), size=4)
    built.found()
    built.need(20)
    built.roster([WEDNESDAY])
    built.grant(4800, *built.people)
    ask_and_get(built.world, built.people[0], WEDNESDAY)
    # An hour later something else happens, so that nothing of this is still on its way.
    built.world.clock.forward(hours=1)
    asked = built.leave(built.people[1], WEDNESDAY)
    built.ask("CreateLeaveRequest", asked, conftest.agent(built.people[1]))
    built.world.settle()
    built.world.close()
    return folder


def ask_and_get(world: conftest.World, employee: str, date: dt.date) -> str:
    built = floor.Floor(world, size=4)
    made = built.ask("CreateLeaveRequest", built.leave(employee, date), conftest.agent(employee))
    approve = leave_pb2.ApproveLeaveRequestRequest(name=made.name, request_id=floor.new())
    return built.ask("ApproveLeaveRequest", approve, floor.LEAD).name


def back_up(folder: Path, to: Path) -> None:
    keeping.back_up(settings.Settings(data_dir=folder), NAMES, to)


def wrong(folder: Path) -> list[str]:
    """What `zhongtai verify` finds in this data."""
    found = verifying.verify(settings.Settings(data_dir=folder), catalogue.SERVICES)
    return [f"{books.service}: {each}" for books in found for each in books.wrong]


def under_load(world: conftest.World, act: Callable[[], None]) -> int:
    """Do something while people ask for leave and services hear of it; how often they asked."""
    stopping = threading.Event()
    asked = 0

    def ask() -> None:
        nonlocal asked
        built = floor.Floor(world, size=4)
        while not stopping.is_set():
            employee = built.people[2 + asked % 2]
            made = built.ask("CreateLeaveRequest", built.leave(employee, WEDNESDAY), conftest.agent(employee))
            back = leave_pb2.WithdrawLeaveRequestRequest(name=made.name, request_id=floor.new())
            built.ask("WithdrawLeaveRequest", back, conftest.agent(employee))
            asked += 1

    def hear() -> None:
        while not stopping.is_set():
            world.settle()

    threads = [threading.Thread(target=each) for each in (ask, hear)]
    for thread in threads:
        thread.start()
    try:
        act()
    finally:
        stopping.set()
        for thread in threads:
            thread.join(60)
    return asked


@pytest.mark.parametrize(
    "times", [pytest.param(3, id="three"), pytest.param(60, id="sixty", marks=pytest.mark.nightly)]
)
@pytest.mark.timeout(600)
def test_a_backup_taken_under_load_is_of_one_instant(at_work, tmp_path, times):
    shutil.copytree(at_work, tmp_path / "var")
    world = conftest.World(tmp_path / "var", floor.services(), conftest.MONDAY + dt.timedelta(hours=1))
    floor.Floor(world, size=4).roster([WEDNESDAY])

    asked = under_load(world, lambda: [back_up(tmp_path / "var", tmp_path / f"b{n}") for n in range(times)])

    world.close()
    assert asked > 0
    assert {} == {n: found for n in range(times) if (found := wrong(tmp_path / f"b{n}"))}
    assert {} == {n: found for n in range(times) if (found := keeping.differences(tmp_path / f"b{n}"))}


def test_after_a_loss_the_backup_goes_on_where_it_stood(at_work, tmp_path):
    folder, kept = tmp_path / "var", tmp_path / "kept"
    shutil.copytree(at_work, folder)
    back_up(folder, kept)
    shutil.rmtree(folder)

    shutil.copytree(kept, folder)
    world = conftest.World(folder, floor.services(), conftest.MONDAY + dt.timedelta(hours=2))
    built = floor.Floor(world, size=4)
    built.roster([WEDNESDAY + dt.timedelta(days=1)])
    name = ask_and_get(world, built.people[1], WEDNESDAY + dt.timedelta(days=1))
    world.settle()
    world.close()

    assert [] == wrong(folder)
    with sqlite3.connect(folder / "scheduling.db") as scheduling:
        assert (1,) == scheduling.execute(
            "select count(distinct source) from absence where source = ?", (name,)
        ).fetchone()


def test_books_agree_after_old_events_were_let_go_of(at_work, tmp_path):
    folder = tmp_path / "var"
    shutil.copytree(at_work, folder)
    world = conftest.World(folder, floor.services(), conftest.MONDAY + dt.timedelta(days=100))
    home = world.host.home
    reach = lambda name: home(name).db.engine  # noqa: E731 -- as short as what it stands for
    for service in floor.services():
        told = [job for job in upkeep.jobs(service, world.settings, reach) if job.name == "let go of old events"]
        told[0].run(home(service.name))
    # Back in the week that is rostered, work goes on.
    world.clock.now = conftest.MONDAY + dt.timedelta(hours=2)
    ask_and_get(world, "employees/1004", WEDNESDAY)
    world.settle()
    world.close()

    assert [] == wrong(folder)
    with sqlite3.connect(folder / "directory.db") as directory:
        assert (1, 1) == directory.execute("select count(*), min(seq) > 1 from kit_outbox").fetchone()


def test_a_backup_put_together_from_two_instants_is_noticed(at_work, tmp_path):
    """Directory of Monday, everything else of Tuesday: directory would number new events as old ones were numbered."""
    folder, mixed = tmp_path / "var", tmp_path / "mixed"
    shutil.copytree(at_work, folder)
    back_up(folder, tmp_path / "monday")
    world = conftest.World(folder, floor.services(), conftest.MONDAY + dt.timedelta(days=1))
    ask_and_get(world, "employees/1004", WEDNESDAY)
    world.settle()
    world.close()
    back_up(folder, mixed)
    shutil.copy(tmp_path / "monday" / "leave.db", mixed / "leave.db")

    assert any("of leave than leave has told: one is older" in each for each in wrong(mixed))
    assert any("events that nobody has told" in each for each in wrong(mixed))
    assert ["leave.db is not what was written"] == keeping.differences(mixed)


DAMAGE = {
    "leave: posting 1 has": ("leave", "update leave_entry set minutes = minutes + 1 where posting = 1 and number = 0"),
    "says 4799 minutes, its entries sum to 4800": ("leave", "update leave_account set minutes = 4799 where minutes = 4800"),
    "has entries and no balance": ("leave", "delete from leave_account where minutes = 4800"),
    "is REJECTED over 480 minutes and holds 480": ("leave", "update leave_request set state = 'REJECTED' where state = 'APPROVED'"),
    "scheduling: has not heard zhongtai.leave": ("scheduling", "delete from kit_inbox"),
    "leave: audit log": ("leave", "delete from kit_audit where seq = 2"),
    "events that nobody has told": ("directory", "delete from kit_outbox where seq = 1"),
    "directory: audit log": ("directory", "update kit_audit set actor = 'employees/somebody' where seq = 2"),
    "leave.v1.LeaveDecided of x was given up: leave 9": (
        "scheduling",
        """insert into kit_dead_letter (source, seq, subject, error, bury_time, type, event, tenant, data, traceparent)
        values ('leave', 9, 'x', 'wrong', 0, 'zhongtai.leave.v1.LeaveDecided', 'e', 'main', '', '')""",
    ),
}  # fmt: skip


@pytest.mark.parametrize("sentence", DAMAGE)
def test_what_was_touched_or_lost_is_named(at_work, tmp_path, sentence):
    folder = tmp_path / "var"
    shutil.copytree(at_work, folder)
    assert [] == wrong(folder)
    service, statement = DAMAGE[sentence]
    with sqlite3.connect(folder / f"{service}.db") as database:
        for (trigger,) in database.execute("select name from sqlite_master where type = 'trigger'").fetchall():
            database.execute(f"drop trigger {trigger}")
        assert database.execute(statement).rowcount

    assert any(sentence in each for each in wrong(folder)), wrong(folder)


def test_the_commands_say_what_they_did_and_what_they_will_not_do(at_work, tmp_path, monkeypatch, capsys):
    folder, kept = tmp_path / "var", tmp_path / "kept"
    shutil.copytree(at_work, folder)
    monkeypatch.setenv("ZT_DATA_DIR", str(folder))
    assert 0 == cli.main(["backup", "--to", str(kept)])
    assert {"backup.json", "keys", *(f"{name}.db" for name in NAMES)} == {each.name for each in kept.iterdir()}
    assert {0o600} == {each.stat().st_mode & 0o777 for each in kept.rglob("*") if each.is_file()}
    assert 0 == cli.main(["verify"])
    assert 0 == cli.main(["verify", "--backup", str(kept)])
    assert 8 == capsys.readouterr().out.count("all agrees")

    (kept / "keys" / "gateway.pem").write_text("another")
    assert 1 == cli.main(["verify", "--backup", str(kept)])
    assert "keys/gateway.pem is not what was written" in capsys.readouterr().out
    assert 1 == cli.main(["backup", "--to", str(kept)])
    assert 1 == cli.main(["verify", "--backup", str(folder)])
    monkeypatch.setenv("ZT_DATABASE_URL", "postgresql+psycopg://zt_{service}@nowhere/zt_{service}")
    assert 1 == cli.main(["backup", "--to", str(tmp_path / "other")])
    told = capsys.readouterr().err
    assert ["is there already" in told, "no backup of ours" in told, "Nothing was copied" in told] == [True] * 3
    assert not (tmp_path / "other").exists()


def test_public_keys_come_with_it_retired_ones_too(at_work, tmp_path, monkeypatch, capsys):
    """Heads that an earlier key has signed hold in the backup as they do at home."""
    folder, out, kept = tmp_path / "var", tmp_path / "keys", tmp_path / "kept"
    shutil.copytree(at_work, folder)
    monkeypatch.setenv("ZT_DATA_DIR", str(folder))
    monkeypatch.setenv("ZT_KEYS_DIR", str(out / "private"))
    monkeypatch.setenv("ZT_PUBLIC_KEYS_DIR", str(out / "public"))
    assert 0 == cli.main(["keys", "make", "--out", str(out)])
    database = db.Database(f"sqlite:///{folder / 'leave.db'}", leave.SERVICE.tables)
    with contextlib.closing(database), database.act(db.EVERY_TENANT, "test") as tx:
        audit.sign_heads(tx, keys.private(out / "private", "services/leave"))
    for what in ("renew", "retire"):
        assert 0 == cli.main(["keys", what, "services/leave", "--out", str(out)])

    assert 0 == cli.main(["backup", "--to", str(kept)])

    assert (kept / "public-keys" / "retired" / "services-leave.pub.pem").is_file()
    assert 0 == cli.main(["verify", "--backup", str(kept)]), capsys.readouterr().out
    shutil.rmtree(kept / "public-keys" / "retired")
    assert 1 == cli.main(["verify", "--backup", str(kept)])
    assert "leave: audit log, tenant main" in capsys.readouterr().out


def test_a_backup_that_cannot_be_finished_leaves_nothing_that_looks_like_one(at_work, tmp_path):
    folder = tmp_path / "var"
    shutil.copytree(at_work, folder)
    with (folder / "leave.db").open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 65536)

    with pytest.raises(keeping.KeepingError, match="nothing of it is kept"):
        back_up(folder, tmp_path / "kept")

    assert ["var"] == [each.name for each in tmp_path.iterdir()]


def test_the_instant_of_a_backup_is_written_with_it(at_work, tmp_path):
    before = dt.datetime.now(dt.UTC)
    shutil.copytree(at_work, tmp_path / "var")
    back_up(tmp_path / "var", tmp_path / "kept")

    told = json.loads((tmp_path / "kept" / keeping.MANIFEST).read_text())

    assert before <= dt.datetime.fromisoformat(told["time"]) <= dt.datetime.now(dt.UTC)
    assert "0002" <= told["files"]["leave.db"]["revision"]


def passed_over(folder: Path, *, at: str, source: str) -> conftest.World:
    """A world in which what leave tells next counts as told and is not heard, and something else happens later."""
    world = conftest.World(folder, floor.services(), conftest.MONDAY + dt.timedelta(hours=2))
    with world.db(at).act(db.EVERY_TENANT, "test") as tx:
        tx.put(tables.CURSOR, {"source": source, "seq": 1000})
    ask_and_get(world, "employees/1004", WEDNESDAY)
    world.settle()
    world.clock.forward(hours=1)
    ask_and_get(world, "employees/1005", WEDNESDAY)
    world.settle()
    return world


def test_what_was_passed_over_is_told_again_and_heard_once(at_work, tmp_path):
    """Scheduling's mark stands beyond what leave told: as after a restore of leave, or a hand in the wrong table."""
    folder = tmp_path / "var"
    shutil.copytree(at_work, folder)
    world = passed_over(folder, at="scheduling", source="leave")
    assert any("scheduling: has not heard" in each for each in wrong(folder))

    found = resending.resend(world.settings, floor.services(), leave.SERVICE)
    world.settle()
    again = resending.resend(world.settings, floor.services(), leave.SERVICE)
    world.close()

    assert {"scheduling"} == {each.hearer for each in found if each.missing}
    assert {0} == {each.missing for each in again}
    assert [] == wrong(folder)


def test_with_a_broker_the_tellers_own_mark_is_put_back(at_work, tmp_path):
    folder = tmp_path / "var"
    shutil.copytree(at_work, folder)
    world = passed_over(folder, at="scheduling", source="leave")
    with world.db("leave").act(db.EVERY_TENANT, "test") as tx:
        tx.put(tables.CURSOR, {"source": PUBLISHED, "seq": 900})
    told = settings.Settings(data_dir=folder, broker_url="amqp://nobody", log_level="CRITICAL")

    found = resending.resend(told, floor.services(), leave.SERVICE)

    with world.db("leave").read(db.EVERY_TENANT) as tx:
        marks = {row.source: row.seq for row in tx.execute(sa.select(tables.CURSOR))}
    world.close()
    assert min(each.first for each in found if each.missing) - 1 == marks[PUBLISHED]
