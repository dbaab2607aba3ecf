"""The database itself keeps the audit log and its signed heads as they were written."""

from __future__ import annotations

from services.kit import history

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    history.keep_the_record()
