"""What every service does by itself: signing its audit log, reading log and books again, forgetting what is old."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial

import sqlalchemy as sa

from services.kit import audit, auth, figures, keys, pruning, tables, tracing
from services.kit.db import EVERY_TENANT
from services.kit.declared import hearers
from services.kit.patrol import Patrol
from services.kit.service import Home, Job, Service
from services.kit.settings import Settings

_SIGN_EVERY_S = 60.0
_READ_EVERY_S = 60.0
_RECKON_EVERY_S = 900.0
_FORGET_EVERY_S = 3600.0
REMEMBERED = dt.timedelta(days=30)
"""How long an answer is remembered, so that the same request gets it again: longer than anybody tries again."""


def jobs(service: Service, wanted: Settings, reach: pruning.Reach | None) -> list[Job]:
    """A service's own jobs and those that every service has, each in a trace of its own.

    reach: how the databases of other services are reached; None with a broker.
    """
    issuer = f"services/{service.name}"
    key = auth.signer(wanted, issuer).key
    patrol = Patrol(partial(keys.signed_by, wanted, issuer))
    events = pruning.Pruning(service.name, keep_events(wanted), hears=service.hears, hearers=hearers(), reach=reach)

    def sign(home: Home) -> None:
        with home.db.act(EVERY_TENANT, "services/operations") as tx:
            audit.sign_heads(tx, key)

    def read(home: Home) -> None:
        with home.db.read(EVERY_TENANT) as tx:
            found = patrol.step(tx)
        figures.AUDIT_BREAKS.at(service.name, {}).set(found)

    def reckon(home: Home) -> None:
        if service.reckon is not None:
            with home.db.read(EVERY_TENANT) as tx:
                found = len(service.reckon(tx))
            figures.LEDGER_MISMATCH.at(service.name, {}).set(found)

    own = [Job("sign audit heads", _SIGN_EVERY_S, sign), Job("read the audit log again", _READ_EVERY_S, read)]
    own.append(Job("forget old answers", _FORGET_EVERY_S, partial(forget, service.name)))
    own.append(Job("let go of old events", _FORGET_EVERY_S, events.prune))
    if service.reckon is not None:
        own.append(Job("reckon the books", _RECKON_EVERY_S, reckon))
    return [_traced(job, service.name) for job in (*service.jobs, *own)]


def keep_events(wanted: Settings) -> dt.timedelta:
    """How long an event is kept after it was told."""
    return dt.timedelta(days=wanted.keep_events_days)


def forget(service: str, home: Home) -> None:
    """Forget answers to requests that nobody sends again any more."""
    once = tables.ONCE.c
    old = sa.select(once.key).where(once.create_time < home.clock() - REMEMBERED).limit(pruning.AT_ONCE)

    def cut() -> int:
        with home.db.act(EVERY_TENANT, "services/operations") as tx:
            return len(tx.execute(tables.ONCE.delete().where(once.key.in_(old)).returning(once.key)).all())

    pruning.in_pieces(service, tables.ONCE, cut)


def _traced(job: Job, service: str) -> Job:
    """The job in a trace of its own: what it tells and whom it calls go on from there."""

    def run(home: Home) -> None:
        with tracing.start(f"job {job.name}", tracing.INTERNAL, service):
            job.run(home)

    return replace(job, run=run)
