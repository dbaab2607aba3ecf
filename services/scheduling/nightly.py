"""What is done with forecasts by itself: each night's is kept, and scored once its days are known."""

from __future__ import annotations

import datetime as dt
import functools
from itertools import groupby

from services.kit import jobs
from services.kit.db import EVERY_TENANT, Database, Tx
from services.kit.errors import WrongState
from services.kit.service import Home
from services.scheduling import forecasting_wire, foreseeing, patience_learning
from services.scheduling.domain import adjusting, queues, reached, snapshot
from services.scheduling.domain.demand import Expected, Forecast
from services.scheduling.domain.queues import Queue
from services.scheduling.domain.snapshot import Snapshot
from services.scheduling.store import adjustments, history, snapshots
from services.scheduling.store import queues as queue_store

EVERY_S = 60.0
FROM_HOUR = 2
"""By the clock of the queue: by then the day before has been brought in, where it comes by night."""

STALE_DAYS = 14
"""A queue of which nothing was heard for so long is not forecast."""

KEPT_DAYS = 750

_ACTOR = "services/scheduling"
_DAY = dt.timedelta(days=1)


def keep(home: Home) -> None:
    """The job: forecast one queue whose night is not kept yet. One a turn, so that other jobs have theirs."""
    done: list[dt.date] = []

    def one(tenant: str, queue: Queue) -> None:
        with home.db.read(tenant) as tx:
            today = _night(tx, queue)
        if today is not None and keep_night(home.db, tenant, queue, today):
            done.append(today)

    for tenant, queue in _queues(home.db):
        if not done:
            jobs.attempt(f"forecast of {queue.name}", functools.partial(one, tenant, queue))


def score(home: Home) -> None:
    """The job: score what is known by now, a day of each queue a turn, and tell it."""
    for tenant, queue in _queues(home.db):
        jobs.attempt(f"scores of {queue.name}", functools.partial(_score, home.db, tenant, queue))


def keep_night(db: Database, tenant: str, queue: Queue, today: dt.date) -> bool:
    """Forecast the days from today on and keep it, with adjustments and without; False when too little is known."""
    days = today, today + _DAY * snapshot.DAYS_AHEAD
    with db.read(tenant) as tx:
        basis = foreseeing.read(tx, queue, days)
        span = queues.midnight(days[0], queue.zone), queues.midnight(days[1], queue.zone)
        over = adjustments.over(tx, queue.id, "", span)
    try:
        made, _ = foreseeing.reckon(basis)
    except WrongState:
        return False
    with db.act(tenant, _ACTOR, action="KeepForecast") as tx:
        put_night(tx, queue, made, adjusting.apply(made.slots, over, made.spread), today)
    return True


def put_night(tx: Tx, queue: Queue, made: Forecast, adjusted: tuple[Expected, ...], today: dt.date) -> None:
    """Keep a forecast, with adjustments and without, as that of the night that `today` began; the first one counts."""
    if not snapshots.has_night(tx, queue.id, today):
        snapshots.add(tx, _snapshots(queue, made, adjusted, today))
        snapshots.forget(tx, queue.id, today - _DAY * KEPT_DAYS)


def score_day(db: Database, tenant: str, queue: Queue) -> None:
    """Score the forecasts of the first day that is known and not scored, and tell it."""
    with db.act(tenant, _ACTOR, action="ScoreForecast") as tx:
        waiting = _to_score(tx, queue)
        if not waiting:
            return
        bounds = queues.midnight(waiting[0].date, queue.zone), queues.midnight(waiting[0].date + _DAY, queue.zone)
        learnt, _ = patience_learning.standing(tx, queue, bounds)
        scored = [(each, snapshot.score(each.slots, learnt)) for each in waiting]
        snapshots.keep_scores(tx, scored)
        aim = queue.target
        served = reached.by_day(learnt, queue.zone, aim.definition, aim.threshold_seconds).get(waiting[0].date)
        tx.publish(queue.name, forecasting_wire.measured(queue, scored, served))


def _score(db: Database, tenant: str, queue: Queue) -> None:
    with db.read(tenant) as tx:
        waiting = _to_score(tx, queue)
    if waiting:
        score_day(db, tenant, queue)


def _queues(db: Database) -> list[tuple[str, Queue]]:
    with db.read(EVERY_TENANT) as tx:
        return queue_store.every(tx)


def _night(tx: Tx, queue: Queue) -> dt.date | None:
    """The night to be kept; None when it is kept, too early, or nothing is known of the queue."""
    now = tx.now.astimezone(queue.zone)
    if now.hour < FROM_HOUR or snapshots.has_night(tx, queue.id, now.date()):
        return None
    known = history.last_start(tx, queue.id, queues.midnight(now.date(), queue.zone))
    return now.date() if known is not None and known > tx.now - _DAY * STALE_DAYS else None


def _to_score(tx: Tx, queue: Queue) -> list[Snapshot]:
    """Snapshots of the first day that is not scored, nearest first, once something later than that day is known."""
    found = snapshots.unscored(tx, queue.id, tx.now.astimezone(queue.zone).date())
    if not found:
        return []
    over = queues.midnight(found[0].date + _DAY, queue.zone)
    last = history.last_start(tx, queue.id, tx.now)
    return found if last is not None and last >= over else []


def _snapshots(queue: Queue, made: Forecast, adjusted: tuple[Expected, ...], today: dt.date) -> list[Snapshot]:
    pairs = zip(adjusted, made.slots, strict=True)
    slots = [snapshot.foreseen(*each) for each in pairs]
    by_day = groupby(slots, key=lambda slot: slot.start.astimezone(queue.zone).date())
    return [Snapshot(queue.id, queue.centre, today, day, made.model, tuple(found)) for day, found in by_day]
