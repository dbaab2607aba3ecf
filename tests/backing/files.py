"""Where tests keep their files, and SQLite files that are made and migrated once, then copied."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from services.kit import db, migrate
from services.kit.service import Service

_MEMORY = Path("/dev/shm")
_NEEDED_BYTES = 4 << 30
_MADE: dict[Path, bytes] = {}
"""What a migrated file of a service holds, by where its migrations are."""


def work_in_memory() -> None:
    """Make temporary folders in memory, in this process and those that it starts, unless it is told otherwise.

    A folder in memory keeps its files when processes die, as a disk does; it only flushes them at no cost.
    """
    if "TMPDIR" not in os.environ and _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free >= _NEEDED_BYTES:
        os.environ["TMPDIR"] = str(_MEMORY)
        tempfile.tempdir = None


def lay(folder: Path, services: Sequence[Service]) -> None:
    """Put an empty, migrated file of each service into a folder, where there is none yet."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for service in services:
        target = folder / f"{service.name}.db"
        if not target.exists():
            target.write_bytes(_migrated(service))


def _migrated(service: Service) -> bytes:
    if service.migrations not in _MADE:
        with tempfile.TemporaryDirectory() as folder:
            engine = db.engine_of(f"sqlite:///{folder}/{service.name}.db")
            migrate.upgrade(service, engine)
            engine.dispose()
            _MADE[service.migrations] = Path(folder, f"{service.name}.db").read_bytes()
    return _MADE[service.migrations]
