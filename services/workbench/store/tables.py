"""Tables of the workbench. What is only shown is kept as it travels, beside the columns that are asked for."""

from __future__ import annotations

import sqlalchemy as sa

from services.kit import tables

METADATA = sa.MetaData()
UtcDateTime = tables.UtcDateTime

ITEM = sa.Table(
    "work_item",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("id", sa.String(63), primary_key=True),
    sa.Column("subject", sa.String(128), nullable=False),
    sa.Column("kind", sa.String(64), nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("closed", sa.Boolean, nullable=False),
    # 0 is shown first: what was not answered in time.
    sa.Column("rank", sa.Integer, nullable=False),
    sa.Column("priority", sa.Integer, nullable=False),
    sa.Column("matter_priority", sa.Integer, nullable=False),
    # What has no time to act by is due at the end of time, so that it sorts last.
    sa.Column("due_time", UtcDateTime, nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("assignee", sa.String(80), nullable=False),
    sa.Column("escalated", sa.Boolean, nullable=False),
    sa.Column("opener", sa.String(128), nullable=False),
    sa.Column("keeper", sa.String(80), nullable=False),
    sa.Column("card", sa.LargeBinary, nullable=False),
    sa.Column("steps", sa.JSON, nullable=False),
    sa.Column("open_time", UtcDateTime, nullable=False),
    sa.Column("close_time", UtcDateTime),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Index("work_item_inbox", "tenant", "team", "closed", "rank", "priority", "due_time", "id"),
    sa.Index("work_item_all", "tenant", "closed", "rank", "priority", "due_time", "id"),
    sa.Index("work_item_due", "closed", "escalated", "due_time"),
    sa.Index("work_item_assignee", "tenant", "assignee", "closed"),
    sa.Index("work_item_employee", "tenant", "employee", "closed"),
    sa.Index(
        "work_item_one_open",
        "tenant",
        "subject",
        "kind",
        unique=True,
        sqlite_where=sa.text("closed = 0"),
        postgresql_where=sa.text("NOT closed"),
    ),
)

DECISION = sa.Table(
    "decision",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("id", sa.String(63), primary_key=True),
    sa.Column("subject", sa.String(128), nullable=False),
    sa.Column("serial", sa.BigInteger, nullable=False),
    sa.Column("action", sa.String(64), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Column("told", sa.LargeBinary, nullable=False),
    sa.Column("decide_time", UtcDateTime, nullable=False),
    sa.Column("sampled", sa.Boolean, nullable=False),
    sa.Column("reviewer", sa.String(80), nullable=False),
    sa.Column("review", sa.String(8), nullable=False),
    sa.UniqueConstraint("tenant", "subject", "serial", name="decision_once"),
    sa.Index("decision_team", "tenant", "team", "decide_time"),
    sa.Index("decision_time", "tenant", "decide_time"),
    sa.Index("decision_employee", "tenant", "employee", "decide_time"),
)

POLICY = sa.Table(
    "policy",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("id", sa.String(63), primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("action", sa.String(64), nullable=False),
    sa.Column("rank", sa.Integer, nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Column("title_zh", sa.String(200), nullable=False),
    sa.Column("title_en", sa.String(200), nullable=False),
    sa.Column("rule", sa.LargeBinary, nullable=False),
    sa.Column("author", sa.String(128), nullable=False),
    sa.Column("write_time", UtcDateTime, nullable=False),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("retire_reason", sa.String(500), nullable=False),
    sa.Index("policy_order", "tenant", "action", "rank", "id", "version"),
)

HANDOVER = sa.Table(
    "handover",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("id", sa.String(63), primary_key=True),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Column("giver", sa.String(80), nullable=False),
    sa.Column("taker", sa.String(80), nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("note", sa.String(2000), nullable=False),
    sa.Column("sign_time", UtcDateTime, nullable=False),
    sa.Column("accept_time", UtcDateTime),
    sa.Column("pack", sa.LargeBinary, nullable=False),
    sa.Index("handover_team", "tenant", "team", "sign_time"),
    sa.Index("handover_time", "tenant", "sign_time"),
)

# How far the changes of a leave request have been heard, so that what comes late undoes nothing.
HEARD = sa.Table(
    "leave_heard",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("leave_request", sa.String(128), primary_key=True),
    sa.Column("version", sa.BigInteger, nullable=False),
)

ABSENCE = sa.Table(
    "absence",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("leave_request", sa.String(128), primary_key=True),
    sa.Column("start_time", UtcDateTime, primary_key=True),
    sa.Column("end_time", UtcDateTime, nullable=False),
    sa.Column("employee", sa.String(80), nullable=False),
    sa.Index("absence_employee", "tenant", "employee", "end_time"),
)

STAND_IN = sa.Table(
    "stand_in",
    METADATA,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("stand_in", sa.String(80), primary_key=True),
    sa.Column("absentee", sa.String(80), nullable=False),
    sa.Column("substitute", sa.String(80), nullable=False),
    sa.Column("while_absent", sa.Boolean, nullable=False),
    sa.Column("start_time", UtcDateTime),
    sa.Column("end_time", UtcDateTime),
    sa.Column("ended", sa.Boolean, nullable=False),
    sa.Index("stand_in_absentee", "tenant", "absentee"),
)

tables.add_to(METADATA)
TEAM = METADATA.tables["kit_team"]
