"""Steps of the migrations that every service takes, because the kit's tables are in every database. Never changed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from services.kit.tables import UtcDateTime


def keep_told_events() -> None:
    """Keep what could not be handled with its event, and let the audit log grow in several lanes at once."""
    for table in ("kit_stuck", "kit_dead_letter"):
        known = {column["name"] for column in sa.inspect(op.get_bind()).get_columns(table)}
        for column in _told():
            if column.name not in known:
                op.add_column(table, column)
    op.add_column("kit_audit", sa.Column("lane", sa.SmallInteger(), nullable=False, server_default="0"))
    op.create_index("kit_audit_lane", "kit_audit", ["tenant", "lane", "seq"])
    _read_again()


def _told() -> list[sa.Column[object]]:
    return [
        sa.Column("event", sa.String(36), nullable=False, server_default=""),
        sa.Column("type", sa.String(120), nullable=False, server_default=""),
        sa.Column("tenant", sa.String(63), nullable=False, server_default=""),
        sa.Column("data", sa.LargeBinary(), nullable=False, server_default=""),
        sa.Column("traceparent", sa.String(64), nullable=False, server_default=""),
        sa.Column("create_time", UtcDateTime()),
    ]


def _read_again() -> None:
    """What was stuck has no event with it: go back to before it; the inbox knows what was handled since."""
    op.execute(
        "UPDATE kit_cursor SET seq = (SELECT min(s.seq) - 1 FROM kit_stuck s WHERE s.source = kit_cursor.source) "
        "WHERE source IN (SELECT source FROM kit_stuck)"
    )
    op.execute("DELETE FROM kit_stuck")
