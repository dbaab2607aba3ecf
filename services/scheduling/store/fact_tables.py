"""Tables of what planners say about facts: edits of history, and imports of large files on their way."""

from __future__ import annotations

import sqlalchemy as sa

from services.kit.tables import UtcDateTime
from services.scheduling.store.tables import METADATA


def _tenant() -> sa.Column[str]:
    return sa.Column("tenant", sa.String(63), primary_key=True)


# value_milli: a figure or a factor in thousandths. withdraw_time is NULL while the edit stands.
HISTORY_EDIT = sa.Table(
    "history_edit",
    METADATA,
    _tenant(),
    sa.Column("edit", sa.String(63), primary_key=True),
    sa.Column("queue", sa.String(63), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("measure", sa.String(16), nullable=False),
    sa.Column("effect", sa.String(16), nullable=False),
    sa.Column("value_milli", sa.BigInteger, nullable=False),
    sa.Column("start_time", UtcDateTime, nullable=False),
    sa.Column("end_time", UtcDateTime, nullable=False),
    sa.Column("reason", sa.String(200), nullable=False),
    sa.Column("owner", sa.String(80), nullable=False),
    sa.Column("create_time", UtcDateTime, nullable=False),
    sa.Column("withdraw_time", UtcDateTime),
    sa.UniqueConstraint("tenant", "queue", "edit", name="history_edit_queue"),
)

# A file that comes in parts, until it is in `history_import` or given up. errors: of rows, as they are told.
HISTORY_UPLOAD = sa.Table(
    "history_upload",
    METADATA,
    _tenant(),
    sa.Column("history_import", sa.String(63), primary_key=True),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("columns", sa.JSON, nullable=False),
    sa.Column("interval_minutes", sa.Integer, nullable=False),
    sa.Column("skip_bad_rows", sa.Boolean, nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("part_count", sa.Integer, nullable=False),
    sa.Column("byte_count", sa.BigInteger, nullable=False),
    sa.Column("row_count", sa.Integer, nullable=False),
    sa.Column("progress_permille", sa.Integer, nullable=False),
    sa.Column("slot_count", sa.Integer, nullable=False),
    sa.Column("done_slot_count", sa.Integer, nullable=False),
    sa.Column("created_count", sa.Integer, nullable=False),
    sa.Column("updated_count", sa.Integer, nullable=False),
    sa.Column("unchanged_count", sa.Integer, nullable=False),
    sa.Column("error_count", sa.Integer, nullable=False),
    sa.Column("errors", sa.JSON, nullable=False),
    sa.Column("refusal", sa.JSON, nullable=False),
    sa.Column("attempt_count", sa.Integer, nullable=False, server_default="0"),
    sa.Column("create_time", UtcDateTime, nullable=False),
    sa.Column("change_time", UtcDateTime, nullable=False),
    sa.UniqueConstraint("state", "tenant", "history_import", name="history_upload_state"),
)

HISTORY_PART = sa.Table(
    "history_part",
    METADATA,
    _tenant(),
    sa.Column("history_import", sa.String(63), primary_key=True),
    sa.Column("part", sa.Integer, primary_key=True),
    sa.Column("content_hash", sa.String(64), nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
)
