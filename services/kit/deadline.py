"""How much time is left for what this thread does, known to all that is done for a call without being handed on."""

from __future__ import annotations

import contextlib
import contextvars
import time
from collections.abc import Iterator

from services.kit.errors import Unavailable

_until: contextvars.ContextVar[float | None] = contextvars.ContextVar("zt_until", default=None)


@contextlib.contextmanager
def within(seconds: float | None) -> Iterator[None]:
    """Do the block within so many seconds, or within what is left already when that is less; None sets no bound."""
    before = _until.get()
    until = before if seconds is None else time.monotonic() + seconds
    if before is not None and until is not None:
        until = min(before, until)
    token = _until.set(until)
    try:
        yield
    finally:
        _until.reset(token)


def left() -> float | None:
    """Seconds that are left, below zero when it is too late; None when nobody waits for an answer."""
    until = _until.get()
    return None if until is None else until - time.monotonic()


def too_late() -> Unavailable:
    """The refusal of what there is no time left for."""
    return Unavailable("TOO_LATE", "There was not enough time to answer.", "时间不足，未能完成。")
