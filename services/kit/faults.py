"""Named places where a test may make the program fail or die; nothing happens there otherwise.

`ZT_FAULT=name:count` kills the process (as `kill -9` would) at the count-th passing of that place, so that crash
tests can enumerate them; in one process a test arms a place with `armed`.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator

_KILLED = 137
_lock = threading.Lock()
_armed: Callable[[str], None] | None = None


def point(name: str) -> None:
    """Pass a named place; raises, or ends the process, only when a test has asked for it."""
    if _armed is not None:
        _armed(name)


@contextlib.contextmanager
def armed(action: Callable[[str], None]) -> Iterator[None]:
    """Call `action` with the name of every place that is passed inside the block, by any thread."""
    global _armed  # noqa: PLW0603 -- one hook for the whole process is the point
    with _lock:
        before, _armed = _armed, action
    try:
        yield
    finally:
        with _lock:
            _armed = before


def arm_from(setting: str) -> None:
    """Arm the place that `name:count` names so that its count-th passing ends the process at once."""
    global _armed  # noqa: PLW0603
    if not setting:
        return
    wanted, _, count = setting.partition(":")
    left = int(count or "1")

    def die(name: str) -> None:
        nonlocal left
        if name == wanted:
            left -= 1
            if left == 0:
                os._exit(_KILLED)

    _armed = die
