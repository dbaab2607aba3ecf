"""How many calls this process is answering at the moment, so that work that can wait gives way to callers."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator

_CALM_S = 0.05
"""How long nobody must have been answered: between two calls of a busy time there are moments without any."""

_lock = threading.Lock()
_under_way = 0
_last_s = 0.0


@contextlib.contextmanager
def answering() -> Iterator[None]:
    """Count a call while it is being answered."""
    global _under_way, _last_s  # noqa: PLW0603 -- one count for the process is the point
    with _lock:
        _under_way += 1
    try:
        yield
    finally:
        with _lock:
            _under_way -= 1
            _last_s = time.monotonic()


def is_calm() -> bool:
    """Whether nobody is waiting for an answer, or was a moment ago."""
    return _under_way == 0 and time.monotonic() - _last_s > _CALM_S
