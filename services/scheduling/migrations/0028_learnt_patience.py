"""Queues may take the patience of callers from history; requirements say which patience they were reckoned with."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column("queue", sa.Column("patience_source", sa.String(24), nullable=False, server_default="GIVEN"))
    op.add_column("requirement", sa.Column("patience_seconds", sa.Integer()))
    op.add_column("requirement", sa.Column("patience_source", sa.String(24)))
