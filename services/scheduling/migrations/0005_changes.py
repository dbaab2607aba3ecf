"""Swaps, offers and the history of both, each within its walls."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit import history
from services.kit.tables import UtcDateTime

revision = "0005"
down_revision = "0004"
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
    )
    op.create_index("swap_centre", "swap", ["tenant", "centre", "swap"], unique=False)
    op.create_index("swap_employee", "swap", ["tenant", "employee", "swap"], unique=False)
    op.create_index("swap_state", "swap", ["state", "deadline_time"], unique=False)
    op.create_index("swap_taker", "swap", ["tenant", "taker", "swap"], unique=False)
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
    )
    op.create_index("offer_centre", "offer", ["tenant", "centre", "offer"], unique=False)
    op.create_index("offer_state", "offer", ["state"], unique=False)
    op.create_index("offer_team", "offer", ["tenant", "team", "offer"], unique=False)
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
    )
    op.create_index("offer_ask_employee", "offer_ask", ["tenant", "employee", "offer"], unique=False)
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
