"""How often an import of a large file was begun since it last got on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column("history_upload", sa.Column("attempt_count", sa.Integer(), nullable=False, server_default="0"))
