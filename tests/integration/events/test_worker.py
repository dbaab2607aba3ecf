"""A worker of nameko's on a real RabbitMQ: what it takes, what it refuses, and how it lives and ends."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time

import amqp
import pytest

from services.kit import broker, inbox, outbox, publish, tables
from tests.backing import toy
from tests.integration.events.conftest import ROOT, Floor, end, wait_for
from zhongtai.directory.v1 import events_pb2

pytestmark = [pytest.mark.integration]
HEARS = {toy.CONSUMER: {toy.EVENT}}
SERVICES = ("directory", "leave", "scheduling", "workbench")


def send(floor: Floor, event: outbox.Event, *, body: bytes | None = None, **headers: object) -> None:
    """Send a message that nobody of ours would send."""
    with floor.address.connection("stranger") as connection:
        channel = connection.channel()
        broker.declare(channel, HEARS)
        said = broker.properties_of(toy.SOURCE, event)
        said["application_headers"] |= headers
        message = amqp.Message(event.data if body is None else body, **said)
        channel.basic_publish(message, broker.exchange_of(toy.SOURCE), broker.routing_key(event))


def event(floor: Floor, seq: int, text: str, *, subject: str = "teams/a") -> outbox.Event:
    data = events_pb2.TeamChanged(team=text).SerializeToString()
    return outbox.Event(seq, f"event-{seq}", toy.EVENT, subject, "main", data, "", floor.source.db.clock())


@pytest.mark.parametrize("name", SERVICES)
def test_a_worker_loads_no_grpc(name):
    """Whatever its handlers reach: everything is loaded before it hears anything. What that takes up is printed."""
    look = (
        f"import sys; from services.{name} import consume; consume.declare()\n"
        "print([m for m in sys.modules if m.startswith('grpc')])\n"
        "print(open('/proc/self/status').read().partition('VmRSS:')[2].split()[0])"
    )
    found = subprocess.run(
        [sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    loaded, resident_kb = found.stdout.splitlines()
    print(f"\n{name}: {int(resident_kb) // 1024} MB resident")

    assert "[]" == loaded


def test_a_process_that_serves_and_publishes_loads_no_eventlet(tmp_path):
    look = (
        "import sys; from pathlib import Path; from services import catalogue; from services.kit import host, settings\n"
        "wanted = settings.Settings(data_dir=Path(sys.argv[1]), broker_url='amqp://127.0.0.1:1//', log_level='CRITICAL')\n"
        "made = host.Host(wanted, catalogue.SERVICES, migrate_first=True)\n"
        "made.start(); made.stop()\n"
        "print(len(made.publishers), made.relays, [m for m in sys.modules if m.startswith(('eventlet', 'nameko'))])"
    )
    command = [sys.executable, "-c", look, str(tmp_path)]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)

    assert "4 [] []" == found.stdout.strip()


def test_a_worker_without_a_broker_says_so(tmp_path):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ZT_")}
    command = [sys.executable, "-m", "services.leave.consume"]
    environment |= {"ZT_DATA_DIR": str(tmp_path)}
    found = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60)

    assert 1 == found.returncode
    assert "ZT_BROKER_URL is not set" in found.stderr
    assert 1 == len(found.stderr.strip().splitlines())


def test_a_worker_of_a_service_refuses_a_database_that_is_behind(floor):
    worker = floor.run("services.leave.consume")

    assert 1 == worker.wait(60)
    assert "database is at None" in floor.said("services.leave.consume")


def test_events_take_effect_once_and_in_order(floor):
    for number in range(20):
        for subject in range(30):
            floor.source.tell(str(number), subject=f"teams/{subject}")
    teller, worker = floor.teller(), floor.worker()
    floor.wait_until_heard()

    assert floor.told() == floor.effects()
    assert (0, 0) == (end(teller), end(worker))


def test_what_is_no_event_goes_to_the_dead_letters_and_holds_up_nobody(floor):
    worker = floor.worker()
    send(floor, event(floor, 1, "1"), **{"cloudEvents:tenant": "*"})
    send(floor, event(floor, 2, "2"), **{"cloudEvents:sequence": "soon"})
    send(floor, event(floor, 3, "3"))
    wait_for(lambda: floor.consumer.effects() == ["3"])
    wait_for(lambda: floor.depth(broker.dead_queue_of(toy.CONSUMER)) == 2)

    assert 0 == end(worker)


def test_a_body_that_is_no_message_of_its_type_is_given_up_after_five_tries(floor):
    worker = floor.worker()
    send(floor, event(floor, 1, "1"), body=b"\xff\xff\xff")
    send(floor, event(floor, 2, "2", subject="teams/b"))
    wait_for(lambda: floor.consumer.effects("teams/b") == ["2"])
    (dead,) = wait_for(lambda: inbox.given_up(floor.consumer.db))

    assert ("teams/a", b"\xff\xff\xff") == (dead.subject, dead.data)
    assert 0 == end(worker)


def test_headers_from_outside_end_nothing(floor):
    """One message with this header ended nameko's process, was brought again, ended the next …"""
    worker = floor.worker()
    send(floor, event(floor, 1, "1"), **{"nameko.call_id_stack": 5, "nameko.language": ["x"], "nameko.": b"\xff"})
    wait_for(lambda: floor.consumer.effects() == ["1"])

    assert 0 == end(worker)


@pytest.mark.nightly
@pytest.mark.timeout(300)
def test_an_event_with_which_the_process_dies_is_given_up_and_what_follows_is_heard(floor):
    """It is brought again each time, then set aside and tried alone; in the end it is a dead letter like any other."""
    floor.source.tell("1", f"{toy.DEADLY} one", "2")
    floor.source.tell("x", subject="teams/b")
    floor.teller()
    deaths = 0
    worker = floor.worker()
    while not inbox.given_up(floor.consumer.db):
        if worker.poll() is not None:
            deaths += 1
            worker = floor.worker()
        time.sleep(0.1)
    wait_for(lambda: floor.consumer.effects() == ["1", "2"])
    (dead,) = inbox.given_up(floor.consumer.db)

    assert 2 == dead.seq
    assert ["x"] == floor.consumer.effects("teams/b")
    assert deaths <= 11
    assert 0 == end(worker)


def test_a_poison_event_delays_nobody_by_much(floor):
    """One in a hundred is poison; of those that are not, the longest way from the change to its effect is printed."""
    worker, teller = floor.worker(), floor.teller()
    floor.source.tell("first", subject="teams/warm")
    wait_for(lambda: floor.consumer.effects("teams/warm"))
    for number in range(100):
        floor.source.tell(toy.POISON if number == 50 else str(number), subject=f"teams/{number}")
    floor.source.tell("after", subject="teams/50")
    wait_for(lambda: inbox.given_up(floor.consumer.db) and floor.consumer.effects("teams/50"))

    told = {(row.subject, _text(row.data)): row.create_time for row in _rows(floor.source.db, tables.OUTBOX)}
    delays = {
        (row.subject, row.text): (row.time - told[row.subject, row.text]).total_seconds()
        for row in _rows(floor.consumer.db, toy.EFFECT)
    }
    behind = delays.pop(("teams/50", "after"))
    delays.pop(("teams/warm", "first"))
    print(f"\nthe others: at most {max(delays.values()):.2f} s; behind the poison, of its subject: {behind:.2f} s")

    assert 99 == len(delays)
    assert (0, 0) == (end(teller), end(worker))


def test_a_dead_letter_is_replayed_by_a_command_once(floor, monkeypatch, capsys):
    floor.source.tell(toy.POISON)
    teller, worker = floor.teller(), floor.worker()
    wait_for(lambda: inbox.given_up(floor.consumer.db))
    with sqlite3.connect(floor.consumer_url.removeprefix("sqlite:///")) as raw:
        raw.execute("update kit_dead_letter set data = ?", (events_pb2.TeamChanged(team="mended").SerializeToString(),))

    assert [True, False] == [inbox.replay(floor.consumer.db, source=toy.SOURCE, seq=1) for _ in range(2)]

    wait_for(lambda: floor.consumer.effects() == ["mended"])
    assert not inbox.replay(floor.consumer.db, source=toy.SOURCE, seq=1)
    assert (0, 0) == (end(teller), end(worker))
    assert ["mended"] == floor.consumer.effects()


@pytest.mark.nightly
def test_while_its_database_is_away_a_worker_keeps_what_it_was_handed_and_tries_again(floor):
    """A writer that holds the file for longer than a worker waits for it, again and again."""
    worker, teller = floor.worker(), floor.teller()
    floor.source.tell("1")
    wait_for(lambda: floor.consumer.effects() == ["1"])
    with sqlite3.connect(floor.consumer_url.removeprefix("sqlite:///"), isolation_level=None) as holding:
        holding.execute("BEGIN EXCLUSIVE")
        floor.source.tell("2", "3")
        wait_for(lambda: "database away" in floor.said())
        holding.execute("COMMIT")
    wait_for(lambda: floor.consumer.effects() == ["1", "2", "3"])

    assert 0 == floor.depth(broker.dead_queue_of(toy.CONSUMER))
    assert (0, 0) == (end(teller), end(worker))


def test_a_worker_says_that_it_is_well_and_ends_when_asked(floor):
    worker = floor.worker()
    wait_for(floor.heartbeat.exists)
    first = floor.heartbeat.stat().st_mtime_ns
    wait_for(lambda: floor.heartbeat.stat().st_mtime_ns > first)

    assert 0 == end(worker)


def test_a_worker_that_starts_without_its_broker_ends_when_asked_and_hears_when_it_is_there(floor):
    floor.rabbit.stop()
    floor.source.tell("1")
    waiting = floor.worker()
    wait_for(lambda: "broker away" in floor.said())
    wait_for(floor.heartbeat.exists)

    assert 0 == end(waiting, 30)

    worker, teller = floor.worker(), floor.teller()
    floor.rabbit.start()
    floor.wait_until_heard()

    assert (0, 0) == (end(teller), end(worker))


def test_a_worker_whose_broker_went_away_ends_when_asked(floor):
    floor.declare()
    worker = floor.worker()
    send(floor, event(floor, 1, "1"))
    wait_for(lambda: floor.consumer.effects() == ["1"])
    floor.rabbit.kill()
    wait_for(lambda: "broker away" in floor.said())

    assert 0 == end(worker, 30)


def test_publishing_goes_on_by_itself_when_the_broker_is_back(floor):
    floor.declare()
    worker, teller = floor.worker(), floor.teller()
    floor.source.tell("1")
    wait_for(lambda: floor.consumer.effects() == ["1"])
    floor.rabbit.kill()
    floor.source.tell("2")
    wait_for(lambda: "not published" in floor.said("tests.backing.toy_teller"))
    floor.rabbit.start()
    wait_for(lambda: floor.consumer.effects() == ["1", "2"])

    assert (0, 0) == (end(teller), end(worker))
    assert publish.wait_after(100) <= 30


@pytest.mark.nightly
def test_who_may_make_no_queues_waits_until_an_operator_has(floor):
    worker = floor.worker(ZT_BROKER_URL=floor.rabbit.url_of(toy.CONSUMER, toy.CONSUMER))
    teller = floor.teller(ZT_BROKER_URL=floor.rabbit.url_of(toy.SOURCE, toy.SOURCE))
    floor.source.tell("1")
    wait_for(lambda: "Undeclared" in floor.said())
    wait_for(lambda: "Undeclared" in floor.said("tests.backing.toy_teller"))
    with floor.address.connection("operations") as connection:
        broker.declare(connection.channel(), HEARS)
    wait_for(lambda: floor.consumer.effects() == ["1"])

    assert (0, 0) == (end(teller), end(worker))


def test_of_two_workers_the_second_goes_on_where_the_first_has_died(floor):
    first = floor.worker()
    teller = floor.teller(rate=100, subjects=20, seconds=4)
    wait_for(lambda: floor.consumer.count(toy.EFFECT) > 20)
    second = floor.worker()
    wait_for(lambda: floor.consumer.count(toy.EFFECT) > 60)
    os.kill(first.pid, signal.SIGKILL)

    assert 0 == teller.wait(60)
    floor.teller()
    floor.wait_until_heard()

    assert floor.told() == floor.effects()
    assert 0 == end(second)


def _text(data: bytes) -> str:
    return events_pb2.TeamChanged.FromString(data).team


def _rows(database, table):
    with database.read("main") as tx:
        return tx.execute(table.select()).all()
