"""How many calls this process is answering at the moment, so that work that can wait gives way to callers."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

_lock = threading.Lock()
_under_way = 0


@contextlib.contextmanager
def answering() -> Iterator[None]:
    """Count a call while it is being answered."""
    global _under_way  # noqa: PLW0603 -- one count for the process is the point
    with _lock:
        _under_way += 1
    try:
        yield
    finally:
        with _lock:
            _under_way -= 1


def is_calm() -> bool:
    """Whether nobody is waiting for an answer."""
    return _under_way == 0
