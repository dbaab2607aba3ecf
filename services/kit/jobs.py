"""What services do by themselves from time to time; each in its turn, in one thread, a failure never stopping it.

Of several processes that serve one database, one is at a job at a time; the others let that turn pass.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import structlog

from services.kit import log
from services.kit.service import Home, Job

_log = structlog.get_logger("jobs")


@dataclass(slots=True)
class _Entry:
    job: Job
    home: Home
    due: float


class Clockwork:
    """Runs jobs when they are due."""

    def __init__(self, jobs: Iterable[tuple[Job, Home]]) -> None:
        self._entries = [_Entry(job, home, time.monotonic() + job.every_s) for job, home in jobs]
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="jobs", daemon=True)

    def start(self) -> None:
        """Begin, in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the job at hand and end."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(timeout=10)

    def _run(self) -> None:
        while not self._stopping.wait(0.5):
            for entry in self._entries:
                if time.monotonic() < entry.due:
                    continue
                try:
                    run(entry.job, entry.home)
                except Exception:
                    _log.exception("job failed", job=entry.job.name)
                entry.due = time.monotonic() + entry.job.every_s


def run(job: Job, home: Home) -> bool:
    """Do a job unless another process is at it; whether it was done."""
    with home.db.alone(job.name) as free:
        if free:
            job.run(home)
    return free


def attempt(what: str, act: Callable[[], None]) -> bool:
    """Do one of several things of a job, none of which may stop the next; whether it could be done.

    what: the thing, as the log names it. Why it could not be done is logged without the words of the error, which may
    hold what a file holds.
    """
    try:
        act()
    except Exception as error:
        _log.error("not done", what=what, error=log.cause(error))
        _log.debug("because", exc_info=error)
        return False
    return True
