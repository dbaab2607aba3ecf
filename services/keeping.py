"""`zhongtai backup`: every database file and every key as of one instant, while everything goes on running.

Copies made one after the other would be of different instants, and a service restored behind one that heard it would
number new events as it numbered old ones: they would be taken for heard. So all writers are held for the moment that
it takes to open a snapshot of each file; the copying itself holds nobody.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import sqlalchemy as sa

from services.kit import settings
from services.kit.settings import Settings

MANIFEST, KEYS, PUBLIC_KEYS = "backup.json", "keys", "public-keys"
_WAIT_S = 30.0
_ELSEWHERE = (
    "the databases are in PostgreSQL, which has backups of its own: see docs/operations/backup-and-restore.md. "
    "Nothing was copied."
)


class KeepingError(Exception):
    """What was asked for could not be done; the text says why."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of a backup. revision: version of the schema, empty for keys."""

    bytes: int
    sha256: str
    revision: str = ""


def back_up(wanted: Settings, services: Sequence[str], to: Path) -> Mapping[str, Kept]:
    """Copy databases and keys into a new folder; what is there, by its path inside.

    The folder appears whole or not at all, and only its owner may read it: it holds the private keys.

    Raises:
        KeepingError: not on SQLite, nothing there to copy, the folder is not empty, or a copy that is not sound.
    """
    if wanted.database_url and not wanted.database_url.startswith("sqlite"):
        raise KeepingError(_ELSEWHERE)
    files = {name: _file(wanted, name) for name in services}
    if missing := [name for name, file in files.items() if not file.exists()]:
        raise KeepingError(f"there is no database of {', '.join(missing)} yet; look at ZT_DATA_DIR")
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise KeepingError(f"{to} is there already; name a folder that is not")
    part = to.with_name(f"{to.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True, mode=0o700)
    try:
        taken = _copy_databases(files, part)
        _copy_keys(wanted.key_dir, part / KEYS)
        if wanted.public_keys_dir is not None:
            _copy_keys(wanted.public_keys_dir, part / PUBLIC_KEYS)
        kept = {str(path.relative_to(part)): _kept(path) for path in sorted(part.rglob("*")) if path.is_file()}
        told = {"time": taken.isoformat(), "files": {name: asdict(each) for name, each in kept.items()}}
        _write(part / MANIFEST, json.dumps(told, indent=2).encode())
        part.rename(to)
    except (OSError, sqlite3.Error) as error:
        raise KeepingError(f"the backup failed and nothing of it is kept: {error}") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    _flush(to.parent)
    return kept


def settings_of(folder: Path) -> Settings:
    """Settings under which a backup's databases are read, with the keys that it holds."""
    public = folder / PUBLIC_KEYS
    return settings.load(
        data_dir=folder, database_url="", keys_dir=folder / KEYS, public_keys_dir=public if public.is_dir() else None
    )


def differences(folder: Path) -> list[str]:
    """Where a backup is not what was written; empty when every byte is.

    Raises:
        KeepingError: this is no backup.
    """
    try:
        told = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        files = {str(name): str(each["sha256"]) for name, each in told["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise KeepingError(f"{folder} holds no backup of ours: {error}") from error
    found = []
    for name, digest in files.items():
        if not (folder / name).is_file():
            found.append(f"{name} is missing")
        elif _digest(folder / name) != digest:
            found.append(f"{name} is not what was written")
    return found


def _file(wanted: Settings, service: str) -> Path:
    return Path(sa.make_url(wanted.url_of(service)).database or "")


def _copy_databases(files: Mapping[str, Path], to: Path) -> dt.datetime:
    """Copy each database as it was at one instant; that instant."""
    with contextlib.ExitStack() as all_open:
        readers = {name: all_open.enter_context(contextlib.closing(_connect(file))) for name, file in files.items()}
        with contextlib.ExitStack() as held:
            for file in files.values():
                writer = held.enter_context(contextlib.closing(_connect(file)))
                writer.execute("BEGIN IMMEDIATE")
            taken = dt.datetime.now(dt.UTC)
            for reader in readers.values():
                # A snapshot begins with the first look, not with BEGIN.
                reader.execute("BEGIN")
                reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for name, reader in readers.items():
            _copy_database(reader, to / f"{name}.db")
    return taken


def _copy_database(reader: sqlite3.Connection, to: Path) -> None:
    os.close(os.open(to, os.O_CREAT | os.O_EXCL, 0o600))
    with contextlib.closing(_connect(to)) as copy:
        reader.backup(copy)
        (sound,) = copy.execute("PRAGMA integrity_check").fetchone()
        if sound != "ok":
            raise sqlite3.DatabaseError(f"{to.name}: {sound}")
    _flush(to)


def _connect(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(file, timeout=_WAIT_S, isolation_level=None)


def _copy_keys(source: Path, to: Path) -> None:
    to.mkdir(mode=0o700)
    for key in sorted(source.iterdir()) if source.is_dir() else ():
        if key.is_dir():
            _copy_keys(key, to / key.name)
        elif key.suffix != ".part":
            _write(to / key.name, key.read_bytes())
    _flush(to)


def _write(path: Path, content: bytes) -> None:
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:  # noqa: PTH123
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _flush(path: Path) -> None:
    place = os.open(path, os.O_RDONLY)
    try:
        os.fsync(place)
    finally:
        os.close(place)


def _kept(path: Path) -> Kept:
    revision = ""
    if path.suffix == ".db":
        with contextlib.closing(_connect(path)) as database:
            (revision,) = database.execute("SELECT version_num FROM alembic_version").fetchone()
    return Kept(path.stat().st_size, _digest(path), revision)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
