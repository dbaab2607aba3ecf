"""`python -m tests.backing.toy_teller`: tells and publishes in a process of its own, as the environment says.

Arguments: events a second, subjects, seconds (0: publish only, until the end). Every event's text counts its subject's
events, so that whoever reads the effects sees what is lost, doubled or out of order.
"""

from __future__ import annotations

import signal
import sys
import threading
import time

import sqlalchemy as sa

from services.kit import broker, faults, log, publish, settings, tables
from tests.backing import toy


def main() -> None:
    """Tell at that rate, one event a transaction, and publish what is told."""
    rate, subjects, seconds = (float(word) for word in sys.argv[1:4])
    wanted = settings.load()
    log.configure(wanted.log_level)
    faults.arm_from(wanted.fault)
    source = toy.Source(wanted.url_of(toy.SOURCE))
    address, hears = broker.address_of(wanted), {toy.CONSUMER: {toy.EVENT}}
    telling = publish.Publisher(
        toy.SOURCE, source.db, [toy.EVENT], lambda: publish.RabbitLine(address, toy.SOURCE, hears)
    )
    source.db.wake.append(telling.wake)
    telling.start()
    asked = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: asked.set())
    with source.db.read("main") as tx:
        told = tx.execute(sa.select(sa.func.count()).select_from(tables.OUTBOX)).scalar_one()
    began, count = time.monotonic(), 0
    while not asked.is_set() and time.monotonic() - began < seconds:
        number = told + count
        source.tell(f"{number // int(subjects)}", subject=f"teams/{number % int(subjects)}")
        count += 1
        asked.wait(max(0.0, began + count / rate - time.monotonic()))
    if not seconds:
        asked.wait()
    telling.stop()
    source.db.close()


if __name__ == "__main__":
    main()
