"""Edits of history, and imports of large files on their way, each within its walls."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_COUNTS = (
    "row_count", "progress_permille", "slot_count", "done_slot_count", "created_count", "updated_count",
    "unchanged_count", "error_count",
)  # fmt: skip


def upgrade() -> None:
    """Go forward; there is no way back."""
    _make_edits()
    _make_uploads()
    if op.get_bind().dialect.name == "postgresql":
        walls = [
            *history.of_site("history_edit"),
            *history.of_site("history_upload"),
            *history.of_tenant("history_part"),
        ]
        for statement in walls:
            op.execute(statement)


def _make_edits() -> None:
    op.create_table(
        "history_edit",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("edit", sa.String(63), nullable=False),
        sa.Column("queue", sa.String(63), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("measure", sa.String(16), nullable=False),
        sa.Column("effect", sa.String(16), nullable=False),
        sa.Column("value_milli", sa.BigInteger(), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("end_time", UtcDateTime(), nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.Column("owner", sa.String(80), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.Column("withdraw_time", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("tenant", "edit"),
        sa.UniqueConstraint("tenant", "queue", "edit", name="history_edit_queue"),
    )


def _make_uploads() -> None:
    op.create_table(
        "history_upload",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("history_import", sa.String(63), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.Column("interval_minutes", sa.Integer(), nullable=False),
        sa.Column("skip_bad_rows", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("part_count", sa.Integer(), nullable=False),
        sa.Column("byte_count", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in _COUNTS),
        sa.Column("errors", sa.JSON(), nullable=False),
        sa.Column("refusal", sa.JSON(), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.Column("change_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "history_import"),
        sa.UniqueConstraint("state", "tenant", "history_import", name="history_upload_state"),
    )
    op.create_table(
        "history_part",
        sa.Column("tenant", sa.String(63), nullable=False),
        sa.Column("history_import", sa.String(63), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "history_import", "part"),
    )
