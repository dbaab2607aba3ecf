"""The date before which a roster changes nothing."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    op.add_column("roster", sa.Column("freeze_end_date", sa.String(10), nullable=False, server_default=""))
