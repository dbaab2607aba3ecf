"""Queues say what comes: calls, chats held side by side, or back-office work with a due time."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_COLUMNS = (
    ("channel", sa.String(16), "CALL"),
    ("concurrency", sa.SmallInteger(), "1"),
    ("slowdown_permille", sa.SmallInteger(), "0"),
    ("due_minutes", sa.Integer(), "0"),
    ("lag", sa.String(8), "AUTO"),
)


def upgrade() -> None:
    """Go forward; there is no way back."""
    for name, kind, usual in _COLUMNS:
        op.add_column("queue", sa.Column(name, kind, nullable=False, server_default=usual))
