"""Cuts connections whose time is up: a server that hangs keeps no timeout of its own."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import time
from collections.abc import Iterator

import psycopg

from services.kit import deadline
from services.kit.libpq import Raw

_LATE_BY_S = 0.03
_LOOK_EVERY_S = 0.05


class Watch:
    """Cuts the connections of those whose time is up: a server that hangs keeps no timeout of its own."""

    def __init__(self) -> None:
        self._due: dict[object, tuple[float, Raw]] = {}
        self._wanted = threading.Event()
        self._stopping = False
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def stop(self) -> None:
        """End."""
        self._stopping = True
        self._wanted.set()

    @contextlib.contextmanager
    def over(self, raw: Raw) -> Iterator[None]:
        """Let the connection be cut when the call's time runs out inside the block."""
        left = deadline.left()
        if left is None:
            yield
            return
        mine = object()
        self._due[mine] = (time.monotonic() + left + _LATE_BY_S, raw)
        self._look()
        try:
            yield
        except Exception as error:
            if mine not in self._due and raw.closed:
                raise deadline.too_late() from error
            raise
        finally:
            with self._lock:
                if self._due.pop(mine, None) is None:
                    # It was cut, if only just; nobody else is to have it.
                    raw.close()

    def _look(self) -> None:
        if not self._wanted.is_set():
            self._wanted.set()
        if self._thread is None:
            with self._lock:
                if self._thread is None:
                    self._thread = threading.Thread(target=self._run, name="database-watch", daemon=True)
                    self._thread.start()

    def _run(self) -> None:
        while not self._stopping:
            if not self._due:
                self._wanted.clear()
                if not self._due:
                    self._wanted.wait()
            now = time.monotonic()
            for key, (due, raw) in list(self._due.items()):
                if due < now:
                    with self._lock:
                        # Whoever takes it out first, the owner or the watch, has it.
                        if self._due.pop(key, None) is not None:
                            _cut(raw)
            time.sleep(_LOOK_EVERY_S)


def _cut(raw: Raw) -> None:
    with contextlib.suppress(OSError, psycopg.Error), socket.socket(fileno=os.dup(raw.fileno())) as line:
        line.shutdown(socket.SHUT_RDWR)
