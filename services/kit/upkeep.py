"""What every service does by itself: signing its audit log, and reading log and books again for the gauges."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from services.kit import audit, auth, figures, keys, tracing
from services.kit.db import EVERY_TENANT
from services.kit.patrol import Patrol
from services.kit.service import Home, Job, Service
from services.kit.settings import Settings

_SIGN_EVERY_S = 60.0
_READ_EVERY_S = 60.0
_RECKON_EVERY_S = 900.0


def jobs(service: Service, wanted: Settings) -> list[Job]:
    """A service's own jobs and those that every service has, each in a trace of its own."""
    issuer = f"services/{service.name}"
    key = auth.signer(wanted, issuer).key
    patrol = Patrol(partial(keys.signed_by, wanted, issuer))

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
    if service.reckon is not None:
        own.append(Job("reckon the books", _RECKON_EVERY_S, reckon))
    return [_traced(job, service.name) for job in (*service.jobs, *own)]


def _traced(job: Job, service: str) -> Job:
    """The job in a trace of its own: what it tells and whom it calls go on from there."""

    def run(home: Home) -> None:
        with tracing.start(f"job {job.name}", tracing.INTERNAL, service):
            job.run(home)

    return replace(job, run=run)
