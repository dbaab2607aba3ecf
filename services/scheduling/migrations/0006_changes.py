"""Swaps, offers and the history of both, each within its walls."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward; there is no way back."""
    _swaps()
    _offers()
    if op.get_bind().dialect.name != "postgresql":
        return
    of_both = "employee = {self} OR taker = {self} OR team = ANY({teams}) OR centre = {centre}"
    walls = [
        *history.when("swap", of_both),
        *history.of_reach("swap_bid"),
        *history.of_reach("offer"),
        *history.of_reach("offer_ask"),
        *history.of_tenant("change_step"),
    ]
    for statement in walls:
        op.execute(statement)


def _swaps() -> None:
    op.create_table(
        "swap",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("swap", sa.String(length=63), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("team", sa.String(length=80), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("taker", sa.String(length=80), nullable=False),
        sa.Column("given_shift", sa.String(length=63), nullable=False),
        sa.Column("given_date", sa.String(length=10), nullable=False),
        sa.Column("given_version", sa.BigInteger(), nullable=False),
        sa.Column("given_start", UtcDateTime(), nullable=False),
        sa.Column("given_end", UtcDateTime(), nullable=False),
        sa.Column("wanted_shift", sa.String(length=63), nullable=False),
        sa.Column("wanted_date", sa.String(length=10), nullable=False),
        sa.Column("wanted_version", sa.BigInteger(), nullable=False),
        sa.Column("wanted_start", UtcDateTime(), nullable=True),
        sa.Column("wanted_end", UtcDateTime(), nullable=True),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("deadline_time", UtcDateTime(), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.Column("end_time", UtcDateTime(), nullable=True),
        sa.Column("decision", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "swap"),
        sa.UniqueConstraint("tenant", "taker", "swap", name="swap_taker"),
        sa.UniqueConstraint("state", "deadline_time", "tenant", "swap", name="swap_state"),
        sa.UniqueConstraint("tenant", "employee", "swap", name="swap_employee"),
        sa.UniqueConstraint("tenant", "centre", "swap", name="swap_centre"),
    )
    op.create_table(
        "swap_bid",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("swap", sa.String(length=63), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("team", sa.String(length=80), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("apply_time", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "swap", "employee"),
    )


def _offers() -> None:
    op.create_table(
        "offer",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("offer", sa.String(length=63), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("team", sa.String(length=80), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("skill", sa.String(length=32), nullable=False),
        sa.Column("start_time", UtcDateTime(), nullable=False),
        sa.Column("end_time", UtcDateTime(), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("deadline_time", UtcDateTime(), nullable=False),
        sa.Column("answer_minutes", sa.Integer(), nullable=False),
        sa.Column("create_time", UtcDateTime(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "offer"),
        sa.UniqueConstraint("tenant", "team", "offer", name="offer_team"),
        sa.UniqueConstraint("state", "tenant", "offer", name="offer_state"),
        sa.UniqueConstraint("tenant", "centre", "offer", name="offer_centre"),
    )
    op.create_table(
        "offer_ask",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("offer", sa.String(length=63), nullable=False),
        sa.Column("employee", sa.String(length=80), nullable=False),
        sa.Column("team", sa.String(length=80), nullable=False),
        sa.Column("centre", sa.String(length=80), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("answer_by_time", UtcDateTime(), nullable=True),
        sa.Column("answer_time", UtcDateTime(), nullable=True),
        sa.Column("normal_minutes", sa.Integer(), nullable=False),
        sa.Column("workday_minutes", sa.Integer(), nullable=False),
        sa.Column("rest_day_minutes", sa.Integer(), nullable=False),
        sa.Column("holiday_minutes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "offer", "employee"),
        sa.UniqueConstraint("tenant", "employee", "offer", name="offer_ask_employee"),
    )
    op.create_table(
        "change_step",
        sa.Column("tenant", sa.String(length=63), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("step_time", UtcDateTime(), nullable=False),
        sa.Column("actor", sa.String(length=80), nullable=False),
        sa.Column("step", sa.String(length=24), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "subject", "number"),
    )
