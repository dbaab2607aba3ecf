"""Large files of history on their way in: their parts, and how far each is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, cast

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.kit.rows import RowError
from services.scheduling.store import fact_tables

UPLOADING, WAITING, READING, WRITING = "UPLOADING", "WAITING", "READING", "WRITING"
DONE, FAILED, CANCELLED = "DONE", "FAILED", "CANCELLED"
UNDER_WAY = (WAITING, READING, WRITING)

_UPLOAD, _PART = fact_tables.HISTORY_UPLOAD, fact_tables.HISTORY_PART


@dataclass(frozen=True, slots=True)
class Upload:
    """An import of a large file.

    slot_count: 0 until all rows are read. refusal: reason, English and Chinese; empty unless FAILED.
    attempt_count: how often it was begun since it last wrote something.
    """

    id: str
    centre: str
    columns: Mapping[str, str]
    interval_minutes: int
    skip_bad_rows: bool
    create_time: dt.datetime
    change_time: dt.datetime
    state: str = UPLOADING
    part_count: int = 0
    byte_count: int = 0
    row_count: int = 0
    progress_permille: int = 0
    slot_count: int = 0
    done_slot_count: int = 0
    created_count: int = 0
    updated_count: int = 0
    unchanged_count: int = 0
    error_count: int = 0
    errors: tuple[RowError, ...] = field(default=())
    refusal: tuple[str, ...] = ()
    attempt_count: int = 0

    @property
    def name(self) -> str:
        """Its resource name."""
        return f"historyImports/{self.id}"


_PLAIN = tuple(each.name for each in fields(Upload) if each.name not in ("id", "columns", "errors", "refusal"))


def add(tx: Tx, upload: Upload) -> None:
    """Keep a new import."""
    tx.execute(_UPLOAD.insert(), {"tenant": tx.tenant, "history_import": upload.id, **_row(upload)})


def get(tx: Tx, upload: str, *, lock: bool = False) -> Upload | None:
    """One import by its id. lock: keep others from changing it until the transaction ends."""
    wanted = sa.select(_UPLOAD).where(_own(tx, upload))
    row = tx.execute(wanted.with_for_update() if lock else wanted).mappings().first()
    return _upload(cast("Mapping[str, Any]", row)) if row is not None else None


def change(tx: Tx, upload: Upload) -> None:
    """Keep how an import is now; its columns stay, and so do its errors (`keep_errors`)."""
    now = _plain(upload) | {"refusal": list(upload.refusal), "change_time": tx.now}
    tx.execute(_UPLOAD.update().where(_own(tx, upload.id)), now)


def keep_errors(tx: Tx, upload: str, errors: Sequence[RowError]) -> None:
    """Keep what is wrong with the rows of an import. Apart from `change`: a thousand of them are much to write."""
    tx.execute(_UPLOAD.update().where(_own(tx, upload)), {"errors": _errors(errors)})


def place(tx: Tx, name: str) -> Place | None:
    """Where an import belongs."""
    centre = tx.execute(sa.select(_UPLOAD.c.centre).where(_own(tx, name.removeprefix("historyImports/")))).scalar()
    return Place(centre=centre) if centre is not None else None


def under_way(tx: Tx) -> list[tuple[str, str]]:
    """Tenant and id of the imports, of every tenant, that go on by themselves; the oldest first."""
    wanted = sa.select(_UPLOAD.c.tenant, _UPLOAD.c.history_import).where(_UPLOAD.c.state.in_(UNDER_WAY))
    return [(row.tenant, row.history_import) for row in tx.execute(wanted.order_by(_UPLOAD.c.history_import))]


def forsaken(tx: Tx, before: dt.datetime) -> list[tuple[str, str]]:
    """Tenant and id of the imports, of every tenant, whose parts stopped coming before an instant."""
    wanted = sa.select(_UPLOAD.c.tenant, _UPLOAD.c.history_import).where(
        _UPLOAD.c.state == UPLOADING, _UPLOAD.c.change_time < before
    )
    return [(row.tenant, row.history_import) for row in tx.execute(wanted)]


def add_part(tx: Tx, upload: str, part: int, content: bytes, content_hash: str) -> None:
    """Keep a part."""
    row = {"tenant": tx.tenant, "history_import": upload, "part": part, "content_hash": content_hash}
    tx.execute(_PART.insert(), {**row, "content": content})


def hash_of(tx: Tx, upload: str, part: int) -> str | None:
    """The hash of a part that is there."""
    wanted = sa.select(_PART.c.content_hash).where(
        _PART.c.tenant == tx.tenant, _PART.c.history_import == upload, _PART.c.part == part
    )
    return tx.execute(wanted).scalar()


def part(tx: Tx, upload: str, number: int) -> bytes | None:
    """A part of a file; None when the file was let go of."""
    own = sa.and_(_PART.c.tenant == tx.tenant, _PART.c.history_import == upload, _PART.c.part == number)
    return tx.execute(sa.select(_PART.c.content).where(own)).scalar()


def forget_parts(tx: Tx, upload: str) -> None:
    """Remove the parts of a file that is in, or given up."""
    tx.execute(_PART.delete().where(_PART.c.tenant == tx.tenant, _PART.c.history_import == upload))


def _own(tx: Tx, upload: str) -> sa.ColumnElement[bool]:
    return sa.and_(_UPLOAD.c.tenant == tx.tenant, _UPLOAD.c.history_import == upload)


def _row(upload: Upload) -> dict[str, object]:
    told = {"columns": dict(upload.columns), "errors": _errors(upload.errors), "refusal": list(upload.refusal)}
    return _plain(upload) | told


def _plain(upload: Upload) -> dict[str, object]:
    return {name: getattr(upload, name) for name in _PLAIN}


def _errors(errors: Sequence[RowError]) -> list[list[object]]:
    return [[each.row, each.column, each.reason, each.english, each.chinese, each.value] for each in errors]


def _upload(row: Mapping[str, Any]) -> Upload:
    return Upload(
        id=row["history_import"],
        columns=row["columns"],
        errors=tuple(RowError(*each) for each in row["errors"]),
        refusal=tuple(row["refusal"]),
        **{name: row[name] for name in _PLAIN},
    )
