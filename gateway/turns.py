"""Turns: few calls are begun at once, because more threads than cores can run only fight over the interpreter."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator

BRIEF_S = 0.05
_A_CORE = 2


class Turns:
    """Lets so many go on at once, in the order in which they came.

    Who takes longer than `brief_s` waits for something else than the interpreter, or has work of its own: then the
    next may begin, so that slow calls hold up nobody.
    """

    def __init__(self, most: int, *, brief_s: float = BRIEF_S) -> None:
        self._free = asyncio.Semaphore(most)
        self._brief_s = brief_s

    @contextlib.asynccontextmanager
    async def one(self) -> AsyncIterator[None]:
        """Wait for a turn, and have it for the block or a brief while, whichever ends first."""
        await self._free.acquire()
        turn = _Turn(self._free)
        late = asyncio.get_running_loop().call_later(self._brief_s, turn.end)
        try:
            yield
        finally:
            late.cancel()
            turn.end()


class _Turn:
    __slots__ = ("_free",)

    def __init__(self, free: asyncio.Semaphore) -> None:
        self._free: asyncio.Semaphore | None = free

    def end(self) -> None:
        if self._free is not None:
            self._free.release()
            self._free = None


def for_this_machine() -> int:
    """How many calls one process answers fastest at once: somewhat more than there are cores, as some wait."""
    return _A_CORE * len(os.sched_getaffinity(0))
