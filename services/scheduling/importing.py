"""Bringing in a large file by itself: rows are added up first, then slots are written a few thousand at a time.

What is written counts in the same transaction, so whoever follows a process that ended goes on where it was; the rows
are read again, because slots are made of rows that may stand far apart. The file is never held as a whole. What fails
again and again without getting on is given up, and holds nobody else up.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
import hashlib
import io
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.kit import jobs, rows
from services.kit.db import EVERY_TENANT, Database
from services.kit.errors import Invalid, Refusal
from services.kit.rows import RowError
from services.kit.service import Home
from services.scheduling import history_file
from services.scheduling.domain.intake import Slot
from services.scheduling.store import history, queues, uploads
from services.scheduling.store.uploads import Upload

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

EVERY_S = 2.0
MOST_ROWS = 20_000_000
FORSAKEN_AFTER = dt.timedelta(days=7)
"""Parts that stopped coming for so long are given up."""

MOST_ATTEMPTS = 3
"""So often a file is begun without getting on: the process may die of it."""

_ACTOR = "services/scheduling"
_ACTION = "ImportHistory"
_SLOTS_A_STEP = 5000
_BUFFER = 1 << 20
_READ_PERMILLE = 600
"""How much of the work reading is taken to be."""

_at_it = threading.Lock()


class _Stopped(Exception):
    """Somebody cancelled it."""


@dataclass(frozen=True, slots=True)
class _Step:
    """Slots of a queue that are written at once."""

    queue: str
    slots: Sequence[Slot]


def advance(home: Home) -> None:
    """The job: give up what was forsaken, and go on with what is under way, in a thread of its own."""
    with home.db.read(EVERY_TENANT) as tx:
        given_up = uploads.forsaken(tx, tx.now - FORSAKEN_AFTER)
        waiting = uploads.under_way(tx)
    for tenant, upload in given_up:
        with home.db.act(tenant, _ACTOR, action=_ACTION) as tx:
            found = uploads.get(tx, upload, lock=True)
            if found is not None and found.state == uploads.UPLOADING:
                uploads.forget_parts(tx, upload)
                uploads.change(tx, dataclasses.replace(found, state=uploads.CANCELLED))
    if waiting:
        threading.Thread(target=bring_all, args=(home.db,), name="history imports", daemon=True).start()


def bring_all(db: Database) -> None:
    """Bring in every file that is under way, one after the other, unless somebody is at it."""
    if not _at_it.acquire(blocking=False):
        return
    try:
        with db.alone("history imports") as free:
            if free:
                with db.read(EVERY_TENANT) as tx:
                    waiting = uploads.under_way(tx)
                for tenant, upload in waiting:
                    jobs.attempt(f"historyImports/{upload}", functools.partial(bring, db, tenant, upload))
    finally:
        _at_it.release()


def bring(db: Database, tenant: str, upload: str) -> None:
    """Bring in one file; what is wrong with it is kept with it. Whatever else fails is tried again the next time."""
    try:
        _bring(db, tenant, upload)
    except _Stopped:
        return
    except Refusal as refusal:
        with db.act(tenant, _ACTOR, action=_ACTION) as tx:
            found = uploads.get(tx, upload, lock=True)
            if found is not None and found.state in uploads.UNDER_WAY:
                told = (refusal.reason, refusal.english, refusal.chinese)
                uploads.forget_parts(tx, upload)
                uploads.change(tx, dataclasses.replace(found, state=uploads.FAILED, refusal=told))


def _bring(db: Database, tenant: str, upload: str) -> None:
    asked = _begin(db, tenant, upload)
    opened = functools.partial(_open, db, tenant, asked)
    lines, content_hash = _measure(opened)
    with db.read(tenant) as tx:
        known = {queue.id: queue for queue in queues.list_queues(tx, centre=asked.centre)}

    def seen(count: int) -> None:
        permille = min(_READ_PERMILLE, _READ_PERMILLE * count // lines)
        _tell(db, tenant, asked, state=uploads.READING, row_count=count, progress_permille=permille)

    seen(0)
    found = history_file.read(
        opened,
        "csv",
        asked.columns,
        known,
        interval_minutes=asked.interval_minutes,
        most_rows=MOST_ROWS,
        seen=seen,
    )
    steps = _steps(found)
    _check(db, tenant, asked, found, steps)
    done = 0
    for step in steps:
        done += len(step.slots)
        if done > asked.done_slot_count:
            _write(db, tenant, asked, step, done)
    _finish(db, tenant, asked, found, content_hash)


def _begin(db: Database, tenant: str, upload: str) -> Upload:
    """Count that it is begun, before it is: an attempt of which the process dies is one, too.

    Raises:
        Invalid: IMPORT_GIVEN_UP.
    """
    with db.act(tenant, _ACTOR, action=_ACTION) as tx:
        found = uploads.get(tx, upload, lock=True)
        if found is None or found.state not in uploads.UNDER_WAY:
            raise _Stopped
        if found.attempt_count >= MOST_ATTEMPTS:
            raise Invalid(
                "IMPORT_GIVEN_UP",
                f"It failed {MOST_ATTEMPTS} times for a reason of ours and was given up. Send it in smaller files.",
                f"因系统原因连续 {MOST_ATTEMPTS} 次未能完成，已停止导入。请拆分为较小的文件后重试。",
                most=MOST_ATTEMPTS,
            )
        begun = dataclasses.replace(found, attempt_count=found.attempt_count + 1)
        uploads.change(tx, begun)
        return begun


class _Parts(io.RawIOBase):
    """A file read from its parts, of which one is held at a time."""

    def __init__(self, db: Database, tenant: str, asked: Upload) -> None:
        self._db, self._tenant, self._asked = db, tenant, asked
        self._number, self._rest = 0, memoryview(b"")

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Bytes of the part at hand, or of the next; 0 at the end."""
        while not self._rest and self._number < self._asked.part_count:
            self._number += 1
            with self._db.read(self._tenant) as tx:
                content = uploads.part(tx, self._asked.id, self._number)
            if content is None:
                raise _Stopped
            self._rest = memoryview(content)
        room = memoryview(buffer)
        count = min(len(room), len(self._rest))
        room[:count], self._rest = self._rest[:count], self._rest[count:]
        return count


def _open(db: Database, tenant: str, asked: Upload) -> io.BufferedReader:
    return io.BufferedReader(_Parts(db, tenant, asked), _BUFFER)


def _measure(opened: rows.Opener) -> tuple[int, str]:
    """Lines of a file, at least 1, and its hash."""
    count, digest = 0, hashlib.sha256()
    with opened() as file:
        while chunk := file.read(_BUFFER):
            count += chunk.count(b"\n")
            digest.update(chunk)
    return max(1, count), digest.hexdigest()


def _steps(found: history_file.Found) -> list[_Step]:
    steps = []
    for code, tally in sorted(found.tallies.items()):
        slots = tally.slots()
        steps += [_Step(code, slots[at : at + _SLOTS_A_STEP]) for at in range(0, len(slots), _SLOTS_A_STEP)]
    return steps


def _check(db: Database, tenant: str, asked: Upload, found: history_file.Found, steps: Sequence[_Step]) -> None:
    """See that all of it can be written, before any of it is.

    Raises:
        Invalid: ROWS_INVALID.
    """
    column = asked.columns.get("start", "start")
    with db.read(tenant) as tx:
        for step in steps:
            thinner = [slot.start for slot in history.compare(tx, step.queue, step.slots).thinner]
            for error in history_file.thinner(found.tallies[step.queue], thinner, column):
                found.refuse(error)
    errors = tuple(sorted(found.errors, key=lambda error: error.row))
    _tell(
        db,
        tenant,
        asked,
        state=uploads.WRITING,
        row_count=found.row_count,
        slot_count=sum(len(step.slots) for step in steps),
        progress_permille=_READ_PERMILLE,
        error_count=found.error_count,
        errors=errors,
    )
    if errors and not asked.skip_bad_rows:
        raise rows.refuse(list(errors), count=found.error_count)


def _write(db: Database, tenant: str, asked: Upload, step: _Step, done: int) -> None:
    """Write some slots and that they are written. done: slots done with them."""
    with db.act(tenant, _ACTOR, action=_ACTION) as tx:
        now = uploads.get(tx, asked.id, lock=True)
        if now is None or now.state not in uploads.UNDER_WAY:
            raise _Stopped
        queues.take(tx, [step.queue])
        difference = history.compare(tx, step.queue, step.slots)
        history.keep(tx, step.queue, difference, asked.id)
        uploads.change(
            tx,
            dataclasses.replace(
                now,
                done_slot_count=done,
                attempt_count=0,
                created_count=now.created_count + len(difference.created),
                updated_count=now.updated_count + len(difference.updated),
                unchanged_count=now.unchanged_count + difference.unchanged,
                progress_permille=_READ_PERMILLE + (999 - _READ_PERMILLE) * done // now.slot_count,
            ),
        )


def _finish(db: Database, tenant: str, asked: Upload, found: history_file.Found, content_hash: str) -> None:
    """Put the import on record, and let go of the file."""
    with db.act(tenant, _ACTOR, action=_ACTION) as tx:
        now = uploads.get(tx, asked.id, lock=True)
        if now is None or now.state not in uploads.UNDER_WAY:
            raise _Stopped
        history.record(
            tx,
            history.Import(
                id=now.id,
                centre=now.centre,
                content_hash=content_hash,
                interval_minutes=found.interval_minutes,
                row_count=found.row_count,
                created_count=now.created_count,
                updated_count=now.updated_count,
                unchanged_count=now.unchanged_count,
                error_count=found.error_count,
            ),
        )
        uploads.forget_parts(tx, now.id)
        uploads.change(tx, dataclasses.replace(now, state=uploads.DONE, progress_permille=1000))
        tx.audit(now.name, centre=now.centre, created=now.created_count, updated=now.updated_count)


def _tell(db: Database, tenant: str, asked: Upload, *, errors: Sequence[RowError] | None = None, **now: object) -> None:
    """Keep how far it is, unless somebody cancelled it."""
    with db.act(tenant, _ACTOR, action=_ACTION) as tx:
        found = uploads.get(tx, asked.id, lock=True)
        if found is None or found.state not in uploads.UNDER_WAY:
            raise _Stopped
        uploads.change(tx, dataclasses.replace(found, **now))  # type: ignore[arg-type]
        if errors is not None:
            uploads.keep_errors(tx, asked.id, errors)
