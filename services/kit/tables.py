"""Column types and the tables that every service has beside its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, cast

import sqlalchemy as sa

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MICROSECOND = dt.timedelta(microseconds=1)


class UtcDateTime(sa.types.TypeDecorator[dt.datetime]):
    """An instant in UTC.

    SQLite has no instants and gives back datetimes without a zone, so there it is whole microseconds since 1970;
    PostgreSQL has `timestamptz`.
    """

    impl = sa.BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[dt.datetime]:
        """The column's type on this database."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(sa.TIMESTAMP(timezone=True))
        return dialect.type_descriptor(cast("sa.types.TypeEngine[dt.datetime]", sa.BigInteger()))

    def process_bind_param(self, value: dt.datetime | None, dialect: sa.Dialect) -> object:
        """An instant on its way in."""
        if value is None or dialect.name == "postgresql":
            return value
        return (value - _EPOCH) // _MICROSECOND

    def result_processor(self, dialect: sa.Dialect, coltype: object) -> Callable[[Any], dt.datetime | None]:
        """How instants come out; asked once, because there are thousands in an answer."""
        del coltype
        return _in_utc if dialect.name == "postgresql" else _since_epoch


def _in_utc(value: dt.datetime | None) -> dt.datetime | None:
    # In UTC they come by themselves, unless a pooler has handed on a connection that is set to something else.
    return value if value is None or value.tzinfo is dt.UTC else value.astimezone(dt.UTC)


def _since_epoch(value: int | None) -> dt.datetime | None:
    return None if value is None else _EPOCH + dt.timedelta(0, 0, value)


# SQLite counts rows by itself only in columns of the type INTEGER.
Serial = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


_KIT = sa.MetaData()

ONCE = sa.Table(
    "kit_once",
    _KIT,
    sa.Column("key", sa.String(300), primary_key=True),
    sa.Column("fingerprint", sa.LargeBinary(32), nullable=False),
    sa.Column("answer", sa.LargeBinary),
    sa.Column("create_time", UtcDateTime, nullable=False),
)

OUTBOX = sa.Table(
    "kit_outbox",
    _KIT,
    sa.Column("seq", Serial, primary_key=True, autoincrement=True),
    sa.Column("id", sa.String(36), nullable=False, unique=True),
    sa.Column("type", sa.String(120), nullable=False),
    sa.Column("subject", sa.String(128), nullable=False),
    sa.Column("tenant", sa.String(63), nullable=False),
    sa.Column("data", sa.LargeBinary, nullable=False),
    sa.Column("traceparent", sa.String(64), nullable=False, server_default=""),
    sa.Column("create_time", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,
)

INBOX = sa.Table(
    "kit_inbox",
    _KIT,
    sa.Column("event", sa.String(36), primary_key=True),
    sa.Column("handle_time", UtcDateTime, nullable=False),
)

CURSOR = sa.Table(
    "kit_cursor",
    _KIT,
    sa.Column("source", sa.String(63), primary_key=True),
    sa.Column("seq", sa.BigInteger, nullable=False),
)


def _told() -> tuple[sa.Column[Any], ...]:
    """An event that could not be handled, kept whole: its source may be out of reach."""
    return (
        sa.Column("event", sa.String(36), nullable=False, server_default=""),
        sa.Column("type", sa.String(120), nullable=False, server_default=""),
        sa.Column("tenant", sa.String(63), nullable=False, server_default=""),
        sa.Column("data", sa.LargeBinary, nullable=False, server_default=""),
        sa.Column("traceparent", sa.String(64), nullable=False, server_default=""),
        sa.Column("create_time", UtcDateTime),
    )


STUCK = sa.Table(
    "kit_stuck",
    _KIT,
    sa.Column("source", sa.String(63), primary_key=True),
    sa.Column("seq", sa.BigInteger, primary_key=True),
    sa.Column("subject", sa.String(128), nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("next_time", UtcDateTime, nullable=False),
    sa.Column("error", sa.String(500), nullable=False),
    *_told(),
)

DEAD_LETTER = sa.Table(
    "kit_dead_letter",
    _KIT,
    sa.Column("source", sa.String(63), primary_key=True),
    sa.Column("seq", sa.BigInteger, primary_key=True),
    sa.Column("subject", sa.String(128), nullable=False),
    sa.Column("error", sa.String(500), nullable=False),
    sa.Column("bury_time", UtcDateTime, nullable=False),
    *_told(),
)

AUDIT = sa.Table(
    "kit_audit",
    _KIT,
    sa.Column("seq", Serial, primary_key=True, autoincrement=True),
    sa.Column("tenant", sa.String(63), nullable=False),
    sa.Column("create_time", UtcDateTime, nullable=False),
    sa.Column("actor", sa.String(128), nullable=False),
    sa.Column("role", sa.String(32), nullable=False),
    sa.Column("action", sa.String(160), nullable=False),
    sa.Column("object", sa.String(128), nullable=False),
    sa.Column("detail", sa.Text, nullable=False),
    sa.Column("request_key", sa.String(300), nullable=False),
    sa.Column("trace_id", sa.String(32), nullable=False),
    sa.Column("previous_hash", sa.LargeBinary(32), nullable=False),
    sa.Column("hash", sa.LargeBinary(32), nullable=False),
    sa.Column("lane", sa.SmallInteger, nullable=False, server_default="0"),
    sa.Index("kit_audit_tenant", "tenant", "seq"),
    sa.Index("kit_audit_lane", "tenant", "lane", "seq"),
    sa.Index("kit_audit_object", "object"),
    sqlite_autoincrement=True,
)

AUDIT_HEAD = sa.Table(
    "kit_audit_head",
    _KIT,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("seq", sa.BigInteger, primary_key=True),
    sa.Column("hash", sa.LargeBinary(32), nullable=False),
    sa.Column("sign_time", UtcDateTime, nullable=False),
    sa.Column("signature", sa.LargeBinary, nullable=False),
)

PERSON = sa.Table(
    "kit_person",
    _KIT,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("time_zone", sa.String(64), nullable=False),
    sa.Column("join_date", sa.String(10), nullable=False),
    sa.Column("exit_date", sa.String(10), nullable=False),
    sa.Column("service_start_date", sa.String(10), nullable=False),
    sa.Column("working_time_system", sa.String(16), nullable=False),
    sa.Column("daily_minutes", sa.Integer, nullable=False),
    sa.Column("skills", sa.JSON, nullable=False),
    sa.Column("restrictions", sa.JSON, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
)

MEMBERSHIP = sa.Table(
    "kit_membership",
    _KIT,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("start_date", sa.String(10), primary_key=True),
    sa.Column("end_date", sa.String(10), nullable=False),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Index("kit_membership_team", "tenant", "team"),
)

TEAM = sa.Table(
    "kit_team",
    _KIT,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("team", sa.String(80), primary_key=True),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("lead", sa.String(80), nullable=False),
    sa.Column("skill", sa.String(32), nullable=False),
    sa.Column("time_zone", sa.String(64), nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
)

POLICY = sa.Table(
    "kit_policy",
    _KIT,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("policy", sa.String(80), primary_key=True),
    sa.Column("action", sa.String(64), nullable=False),
    sa.Column("rule", sa.LargeBinary, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Index("kit_policy_action", "tenant", "action"),
)

POLICY_USE = sa.Table(
    "kit_policy_use",
    _KIT,
    sa.Column("tenant", sa.String(63), primary_key=True),
    sa.Column("policy", sa.String(80), primary_key=True),
    sa.Column("budget", sa.String(160), primary_key=True),
    sa.Column("used", sa.BigInteger, nullable=False),
)


def add_to(metadata: sa.MetaData) -> sa.MetaData:
    """Put the kit's tables beside a service's own."""
    for table in _KIT.sorted_tables:
        table.to_metadata(metadata)
    return metadata
