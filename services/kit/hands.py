"""Hands: threads that work for the loop, few at once, because more than cores can run only fight over the interpreter.

An executor of the standard library would do with five times the locks and futures, which is as much as a short call.
"""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import os
import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

BRIEF_S = 0.05
_A_CORE = 2
T = TypeVar("T")


@dataclass(slots=True, eq=False)
class _Job(Generic[T]):
    """Something to do. turn: whether it counts among those that go on at once. began_s: on the loop's clock."""

    work: Callable[[], T]
    within: contextvars.Context
    done: asyncio.Future[T]
    turn: bool = False
    began_s: float = 0.0


class Hands:
    """Lets so much go on at once, in the order in which it came, on threads that are made as they are needed.

    Who takes longer than `brief_s` waits for something else than the interpreter, or has work of its own: then the
    next may begin, so that slow calls hold up nobody, as long as there are threads. For one loop.
    """

    def __init__(self, threads: int, at_once: int, *, brief_s: float = BRIEF_S) -> None:
        self._most = threads
        self._free = at_once
        self._brief_s = brief_s
        self._waiting: deque[_Job[Any]] = deque()
        # In the order in which they began.
        self._turns: dict[_Job[Any], None] = {}
        self._given: queue.SimpleQueue[_Job[Any] | None] = queue.SimpleQueue()
        self._begun = 0
        self._threads: list[threading.Thread] = []
        self._looking: asyncio.TimerHandle | None = None

    async def do(self, work: Callable[[], T]) -> T:
        """Do something on a thread, in the caller's context, and give what came of it."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()
        job = _Job(work, contextvars.copy_context(), done)
        if self._free > 0 and not self._waiting:
            self._begin(job)
        else:
            self._waiting.append(job)
            self._look_later(loop)
        return await done

    def close(self) -> None:
        """Let the threads end when they have done what they were given."""
        for _ in self._threads:
            self._given.put(None)

    def _begin(self, job: _Job[Any]) -> None:
        self._free -= 1
        self._begun += 1
        job.turn, job.began_s = True, job.done.get_loop().time()
        self._turns[job] = None
        self._given.put(job)
        if len(self._threads) < min(self._begun, self._most):
            thread = threading.Thread(target=self._work, name=f"hand-{len(self._threads)}", daemon=True)
            try:
                thread.start()
            except RuntimeError:
                # The machine has no more threads; those that there are will come to it.
                if not self._threads:
                    raise
            else:
                self._threads.append(thread)

    def _work(self) -> None:
        while (job := self._given.get()) is not None:
            done, error = None, None
            try:
                done = job.within.run(job.work)
            except BaseException as raised:
                error = raised
            # A loop that is closed waits for nothing.
            with contextlib.suppress(RuntimeError):
                job.done.get_loop().call_soon_threadsafe(self._end, job, done, error)
            del job, done, error

    def _end(self, job: _Job[Any], done: object, error: BaseException | None) -> None:
        self._begun -= 1
        self._give_up(job)
        if job.done.cancelled():
            pass
        elif error is None:
            job.done.set_result(done)
        else:
            job.done.set_exception(error)
        self._next()

    def _give_up(self, job: _Job[Any]) -> None:
        if job.turn:
            job.turn = False
            del self._turns[job]
            self._free += 1

    def _next(self) -> None:
        while self._waiting and self._free > 0:
            job = self._waiting.popleft()
            if not job.done.cancelled():
                self._begin(job)

    def _look_later(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._looking is None:
            self._looking = loop.call_later(self._brief_s / 2, self._look, loop)

    def _look(self, loop: asyncio.AbstractEventLoop) -> None:
        """Give the turns of those that take long to those that wait."""
        self._looking = None
        since = loop.time() - self._brief_s
        for job in list(self._turns):
            if job.began_s > since:
                break
            self._give_up(job)
        self._next()
        if self._waiting:
            self._look_later(loop)


def for_this_machine() -> int:
    """How many calls one process answers fastest at once: somewhat more than there are cores, as some wait."""
    return _A_CORE * len(os.sched_getaffinity(0))
