"""How often the solving of a roster was begun."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column("roster", sa.Column("attempt_count", sa.Integer(), nullable=False, server_default="1"))
