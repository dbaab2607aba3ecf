"""Queues cap the mean wait and those who give up; requirements say what keeps a crew from being smaller."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column("queue", sa.Column("asa_cap_seconds", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("queue", sa.Column("abandonment_cap_permille", sa.SmallInteger(), nullable=False, server_default="0"))
    op.add_column("requirement", sa.Column("bounds", sa.SmallInteger()))
