"""Swaps on the market with something in return, and the team of whoever takes a swap."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit.tables import UtcDateTime

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    for name, length in (("taker_team", 80), ("return_start", 10), ("return_end", 10)):
        op.add_column("swap", sa.Column(name, sa.String(length=length), nullable=False, server_default=""))
    for name, length in (("given_shift", 63), ("given_date", 10)):
        op.add_column("swap_bid", sa.Column(name, sa.String(length=length), nullable=False, server_default=""))
    op.add_column("swap_bid", sa.Column("given_version", sa.BigInteger(), nullable=False, server_default="0"))
    for name in ("given_start", "given_end"):
        op.add_column("swap_bid", sa.Column(name, UtcDateTime(), nullable=True))
