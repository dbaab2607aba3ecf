"""The directory's own tables, with the kit's beside them. References are whole names, as `employees/e1`."""

from __future__ import annotations

import sqlalchemy as sa

from services.kit import tables
from services.kit.tables import UtcDateTime

METADATA = sa.MetaData()
_TENANT = 63
_NAME = 80
_DAY = 10
_ZONE = 64


def _tenant() -> sa.Column[str]:
    return sa.Column("tenant", sa.String(_TENANT), primary_key=True)


CENTRE = sa.Table(
    "centre",
    METADATA,
    _tenant(),
    sa.Column("centre", sa.String(_NAME), primary_key=True),
    sa.Column("code", sa.String(63), nullable=False),
    sa.Column("display_name", sa.String(80), nullable=False),
    sa.Column("time_zone", sa.String(_ZONE), nullable=False),
    sa.Column("city", sa.String(80), nullable=False),
)

TEAM = sa.Table(
    "team",
    METADATA,
    _tenant(),
    sa.Column("team", sa.String(_NAME), primary_key=True),
    sa.Column("code", sa.String(63), nullable=False),
    sa.Column("display_name", sa.String(80), nullable=False),
    sa.Column("centre", sa.String(_NAME), nullable=False),
    sa.Column("lead", sa.String(_NAME), nullable=False),
    sa.Column("skill", sa.String(32), nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Index("team_lead", "tenant", "lead"),
)

EMPLOYEE = sa.Table(
    "employee",
    METADATA,
    _tenant(),
    sa.Column("employee", sa.String(_NAME), primary_key=True),
    sa.Column("employee_no", sa.String(32), nullable=False),
    # The number as people mean it, in either case; the order of lists.
    sa.Column("number_key", sa.String(64), nullable=False),
    sa.Column("display_name", sa.String(80), nullable=False),
    sa.Column("centre", sa.String(_NAME), nullable=False),
    sa.Column("time_zone", sa.String(_ZONE), nullable=False),
    sa.Column("own_time_zone", sa.String(_ZONE), nullable=False),
    sa.Column("join_date", sa.String(_DAY), nullable=False),
    sa.Column("exit_date", sa.String(_DAY), nullable=False),
    sa.Column("service_start_date", sa.String(_DAY), nullable=False),
    sa.Column("working_time_system", sa.String(16), nullable=False),
    sa.Column("daily_minutes", sa.Integer, nullable=False),
    sa.Column("skills", sa.JSON, nullable=False),
    sa.Column("restrictions", sa.JSON, nullable=False),
    sa.Column("phone", sa.String(32), nullable=False),
    sa.Column("email", sa.String(120), nullable=False),
    sa.Column("email_key", sa.String(240), nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Index("employee_number", "tenant", "number_key", unique=True),
    sa.Index("employee_centre", "tenant", "centre"),
    sa.Index("employee_email", "tenant", "email_key"),
)

MEMBERSHIP = sa.Table(
    "membership",
    METADATA,
    _tenant(),
    sa.Column("employee", sa.String(_NAME), primary_key=True),
    sa.Column("start_date", sa.String(_DAY), primary_key=True),
    sa.Column("end_date", sa.String(_DAY), nullable=False),
    sa.Column("team", sa.String(_NAME), nullable=False),
    sa.Index("membership_team", "tenant", "team"),
)

ROLE_GRANT = sa.Table(
    "role_grant",
    METADATA,
    _tenant(),
    sa.Column("role_grant", sa.String(_NAME), primary_key=True),
    sa.Column("employee", sa.String(_NAME), nullable=False),
    sa.Column("role", sa.String(32), nullable=False),
    sa.Column("create_time", UtcDateTime, nullable=False),
    sa.Column("revoke_time", UtcDateTime),
    sa.Index(
        "role_grant_held",
        "tenant",
        "employee",
        "role",
        unique=True,
        sqlite_where=sa.text("revoke_time IS NULL"),
        postgresql_where=sa.text("revoke_time IS NULL"),
    ),
)

STAND_IN = sa.Table(
    "stand_in",
    METADATA,
    _tenant(),
    sa.Column("stand_in", sa.String(_NAME), primary_key=True),
    sa.Column("absentee", sa.String(_NAME), nullable=False),
    sa.Column("substitute", sa.String(_NAME), nullable=False),
    sa.Column("while_absent", sa.Boolean, nullable=False),
    sa.Column("start_time", UtcDateTime),
    sa.Column("end_time", UtcDateTime),
    sa.Column("rank", sa.Integer, nullable=False),
    sa.Column("ended", sa.Boolean, nullable=False),
    sa.Index("stand_in_absentee", "tenant", "absentee"),
    sa.Index("stand_in_substitute", "tenant", "substitute"),
)

ABSENCE = sa.Table(
    "absence",
    METADATA,
    _tenant(),
    sa.Column("leave_request", sa.String(_NAME), primary_key=True),
    sa.Column("employee", sa.String(_NAME), nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    # The instant after the last; None when the person is not away by this request.
    sa.Column("end_time", UtcDateTime),
    sa.Column("spans", sa.JSON, nullable=False),
    sa.Index("absence_employee", "tenant", "employee"),
)

API_CLIENT = sa.Table(
    "api_client",
    METADATA,
    _tenant(),
    sa.Column("api_client", sa.String(_NAME), primary_key=True),
    sa.Column("code", sa.String(63), nullable=False),
    sa.Column("display_name", sa.String(80), nullable=False),
    sa.Column("scopes", sa.JSON, nullable=False),
    sa.Column("secret_digest", sa.LargeBinary(32), nullable=False),
    sa.Column("create_time", UtcDateTime, nullable=False),
    sa.Column("revoke_time", UtcDateTime),
)

CREDENTIAL = sa.Table(
    "credential",
    METADATA,
    _tenant(),
    sa.Column("employee", sa.String(_NAME), primary_key=True),
    sa.Column("password_hash", sa.String(200), nullable=False),
    sa.Column("set_time", UtcDateTime, nullable=False),
    # Of the request that set it: the kit's memory of requests keeps a digest of the body, and this body must not
    # be kept in any form but the slow one.
    sa.Column("request_id", sa.String(36), nullable=False),
)

SIGN_IN = sa.Table(
    "sign_in",
    METADATA,
    _tenant(),
    sa.Column("number_key", sa.String(128), primary_key=True),
    sa.Column("count", sa.Integer, nullable=False),
    sa.Column("last_time", UtcDateTime, nullable=False),
    sa.Column("lock_time", UtcDateTime),
)

ENDED_SESSION = sa.Table(
    "ended_session",
    METADATA,
    _tenant(),
    sa.Column("employee", sa.String(_NAME), primary_key=True),
    # A digest: the id itself would open nothing without the gateway's seal, and is not kept all the same.
    sa.Column("session", sa.String(64), primary_key=True),
    sa.Column("expire_time", UtcDateTime, nullable=False),
)

tables.add_to(METADATA)
