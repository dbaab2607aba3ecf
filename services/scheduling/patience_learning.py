"""Learning how long a queue's callers wait from its history, and giving queues that ask for it what was learnt."""

from __future__ import annotations

import dataclasses
import datetime as dt

from services.kit.db import Tx
from services.scheduling.domain import edits, learnt_patience
from services.scheduling.domain.intake import Slot
from services.scheduling.domain.learnt_patience import Learnt, Waited
from services.scheduling.domain.queues import PatienceSource, Queue
from services.scheduling.store import edits as edit_store
from services.scheduling.store import history, queues


def days(tx: Tx, queue: Queue) -> list[Waited]:
    """What callers waited on the last days that are known, as far back as anything is learnt from."""
    last = history.last_start(tx, queue.id, tx.now)
    if last is None:
        return []
    start = last - dt.timedelta(days=max(learnt_patience.WINDOWS_DAYS))
    return learnt_patience.by_day(standing(tx, queue, (start, tx.now))[0], queue.zone)


def standing(tx: Tx, queue: Queue, span: tuple[dt.datetime, dt.datetime]) -> tuple[list[Slot], list[Slot]]:
    """What callers met in [start, end), with the edits over it, and the slots that edits leave out."""
    came = history.met_between(tx, queue.id, *span)
    learnt, _ = edits.apply(came, edit_store.touching(tx, queue.id, *span))
    kept = {slot.start for slot in learnt}
    return learnt, [slot for slot in came if slot.start not in kept]


def taught(tx: Tx, queue: Queue) -> Queue:
    """The queue with the patience that history says now, where it asks for that; Erlang C without evidence enough."""
    if queue.target.patience_source is PatienceSource.GIVEN:
        return queue
    without_short = queue.target.patience_source is PatienceSource.LEARNT_WITHOUT_SHORT
    found = learnt_patience.newest(days(tx, queue), without_short=without_short)
    return dataclasses.replace(queue, target=dataclasses.replace(queue.target, patience_seconds=_seconds(found)))


def keep(tx: Tx, queue: Queue) -> None:
    """Let whatever looks at the queue from now on reckon with what it was taught."""
    before = queues.get(tx, queue.id)
    if before is None or before.target.patience_seconds == queue.target.patience_seconds:
        return
    target = dataclasses.replace(before.target, patience_seconds=queue.target.patience_seconds)
    queues.change(
        tx, dataclasses.replace(before, target=target, version=before.version + 1), from_version=before.version
    )


def _seconds(found: Learnt | None) -> int:
    if found is None or found.seconds is None or not found.is_enough:
        return 0
    return max(1, round(found.seconds))
