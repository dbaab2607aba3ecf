"""Steps of the migrations that every service takes, because the kit's tables are in every database. Never changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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


_RECORD = ("kit_audit", "kit_audit_head")


def keep_the_record() -> None:
    """Let the database refuse to change or take away rows of the audit log and its signed heads, whoever asks."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            """CREATE FUNCTION kit_record_stays() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'APPEND_ONLY: % is never changed', TG_TABLE_NAME; END $$"""
        )
        for table in _RECORD:
            op.execute(
                f"CREATE TRIGGER {table}_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
                "FOR EACH STATEMENT EXECUTE FUNCTION kit_record_stays()"
            )
        return
    for table in _RECORD:
        for change in ("update", "delete"):
            op.execute(
                f"CREATE TRIGGER {table}_stays_{change} BEFORE {change.upper()} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY: {table} is never changed'); END"
            )


_TENANT = "(SELECT current_setting('zt.tenant', true))"
_ALL = "(SELECT current_setting('zt.reach', true)) = 'TENANT'"
_SELF = "(SELECT current_setting('zt.employee', true))"
_CENTRE = "(SELECT nullif(current_setting('zt.centre', true), ''))"
_SITE = "(SELECT nullif(current_setting('zt.site', true), ''))"
_TEAMS = "(SELECT string_to_array(current_setting('zt.teams', true), ','))::text[]"
_REACHED = (
    "SELECT m.employee FROM kit_membership m "  # noqa: S608 -- made of what stands above
    "LEFT JOIN kit_team t ON t.tenant = m.tenant AND t.team = m.team "
    f"WHERE m.tenant = {_TENANT} AND (m.team = ANY({_TEAMS}) OR t.centre = {_CENTRE})"
)
_KIT = (
    "kit_outbox", "kit_stuck", "kit_dead_letter", "kit_audit", "kit_audit_head",
    "kit_person", "kit_membership", "kit_team", "kit_policy", "kit_policy_use",
)  # fmt: skip


def raise_walls(statements: Sequence[str]) -> None:
    """Let PostgreSQL hold the third wall; see `services.kit.walls`. statements: of `of_tenant`, `of_reach` and so on.

    The owner of the tables is held to it too, so a migration that moves rows says for which tenants.
    """
    index("kit_audit_lane", "kit_audit", "tenant", "lane", "seq")
    if op.get_bind().dialect.name != "postgresql":
        return
    for statement in (*kit_walls(), *take_audit_lane(), *statements):
        op.execute(statement)
    # The service may look which version it is; only who migrates may say so.
    op.execute("ALTER TABLE alembic_version ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY zt_look ON alembic_version FOR SELECT USING (true)")


def index(name: str, table: str, *columns: str) -> None:
    """Make an index while others write, unless it is there; the first thing that a migration does, or the only one.

    What stands before it in the same migration would be kept if it failed, and met again when it is run again.
    """
    if op.get_bind().dialect.name != "postgresql":
        op.create_index(name, table, list(columns), if_not_exists=True)
        return
    with op.get_context().autocommit_block():
        # However long it takes, nobody waits for it.
        op.execute("SET statement_timeout = 0")
        broken = sa.text("SELECT 1 FROM pg_index WHERE indexrelid = to_regclass(:name) AND NOT indisvalid")
        if op.get_bind().execute(broken, {"name": name}).scalar():
            op.drop_index(name, table, postgresql_concurrently=True)
        op.create_index(name, table, list(columns), postgresql_concurrently=True, if_not_exists=True)
        op.execute("SET statement_timeout = '5s'")


def kit_walls() -> list[str]:
    """Walls of the kit's tables. What is remembered for retries begins with the tenant's name."""
    return of_tenant(*_KIT) + _walled("kit_once", f"{_TENANT} IN (split_part(key, '|', 1), '*')")


def of_tenant(*tables: str) -> list[str]:
    """Rows are of one tenant each, and a transaction sees those of its own."""
    return [statement for table in tables for statement in _walled(table, f"{_TENANT} IN (tenant, '*')")]


def of_reach(table: str, *, employee: str = "employee", team: str = "team", centre: str = "centre") -> list[str]:
    """Rows carry a person, a team and a centre, and show to those who reach one of them."""
    return _reached(table, f"{employee} = {_SELF} OR {team} = ANY({_TEAMS}) OR {centre} = {_CENTRE}")


def of_person(table: str, *, employee: str = "employee") -> list[str]:
    """Rows carry a person only, and show to whoever reaches a team that the person is, was or will be in."""
    return _reached(table, f"{employee} = {_SELF} OR {employee} IN ({_REACHED})")


def of_site(table: str, *, centre: str = "centre") -> list[str]:
    """Rows carry a centre only, and show to all who work there."""
    return _reached(table, f"{centre} = {_SITE}")


def when(table: str, condition: str) -> list[str]:
    """Rows show to whoever reaches all of the tenant, or under a condition of the table's own."""
    return _reached(table, _filled(condition))


OWN_WORK = "false"
"""Rows that calls write and only the service's own work reads, or whoever reaches all of the tenant."""
KIT_REACH = {
    "kit_once": f"split_part(key, '|', 2) = {_SELF}",
    **dict.fromkeys(("kit_outbox", "kit_stuck", "kit_dead_letter", "kit_audit_head"), OWN_WORK),
}
"""Walls by reach of the kit's tables. An answer that is remembered shows to whom it was given."""


def narrow(conditions: Mapping[str, str]) -> None:
    """Let rows that showed to the whole tenant show to whoever reaches all of it, or under a condition, by table.

    Conditions are as for `when`; `{reached}` are the people of the teams in reach. Whoever writes is not narrowed. Each
    wall is raised in a transaction of its own, so that nobody waits for more than one table; those that stand stay.
    """
    if op.get_bind().dialect.name != "postgresql":
        return
    stands = sa.text("SELECT 1 FROM pg_policy WHERE polrelid = to_regclass(:table) AND polname = 'zt_reach'")
    with op.get_context().autocommit_block():
        for table, condition in conditions.items():
            if not op.get_bind().execute(stands, {"table": table}).scalar():
                op.execute(_reach(table, _filled(condition)))


def take_audit_lane() -> list[str]:
    """Gives a writer of the audit log a lane that is its own until its transaction ends, and the lane's last hash.

    A function, because each of its statements sees what was committed before that statement: the hash is read when
    the lane is taken. When all sixteen are taken, it waits for one.
    """
    return [
        """CREATE FUNCTION kit_audit_take_lane(whose text, OUT lane smallint, OUT hash bytea) LANGUAGE plpgsql AS $$
        DECLARE taken boolean := false;
        BEGIN
          FOR number IN 0..15 LOOP
            lane := number;
            taken := pg_try_advisory_xact_lock(hashtext(whose), number);
            EXIT WHEN taken;
          END LOOP;
          IF NOT taken THEN
            lane := mod(pg_backend_pid(), 16);
            PERFORM pg_advisory_xact_lock(hashtext(whose), lane);
          END IF;
          SELECT a.hash INTO hash FROM kit_audit a WHERE a.tenant = whose AND a.lane = kit_audit_take_lane.lane
            ORDER BY a.seq DESC LIMIT 1;
        END $$"""
    ]


def _walled(table: str, condition: str) -> list[str]:
    return [
        f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
        f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY",
        f"CREATE POLICY zt_tenant ON {table} USING ({condition})",
    ]


def _reached(table: str, condition: str) -> list[str]:
    return [*of_tenant(table), _reach(table, condition)]


def _reach(table: str, condition: str) -> str:
    return f"CREATE POLICY zt_reach ON {table} AS RESTRICTIVE USING ({_ALL} OR {condition}) WITH CHECK (true)"


def _filled(condition: str) -> str:
    return condition.format(self=_SELF, teams=_TEAMS, centre=_CENTRE, site=_SITE, tenant=_TENANT, reached=_REACHED)
