"""Inserts that say what happens when the key is there: made once for a table, because making one costs more."""

from __future__ import annotations

import functools

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as in_postgresql
from sqlalchemy.dialects import sqlite as in_sqlite

from services.kit.prepared import Prepared


@functools.lru_cache(maxsize=256)
def insert_new(dialect: str, table: sa.Table, names: tuple[str, ...]) -> Prepared:
    """Insert a row unless its key is there; its first key comes back if it was new."""
    first_key = next(iter(table.primary_key.columns))
    return Prepared(_insert(dialect, table).on_conflict_do_nothing().returning(first_key), names)


@functools.lru_cache(maxsize=256)
def put(dialect: str, table: sa.Table, names: tuple[str, ...]) -> Prepared:
    """Insert a row, replacing the one with its key."""
    keys = [column.name for column in table.primary_key.columns]
    statement = _insert(dialect, table)
    rest = {name: statement.excluded[name] for name in names if name not in keys}
    if not rest:
        return Prepared(statement.on_conflict_do_nothing(), names)
    return Prepared(statement.on_conflict_do_update(index_elements=keys, set_=rest), names)


@functools.lru_cache(maxsize=256)
def put_newer(dialect: str, table: sa.Table, names: tuple[str, ...], again: bool) -> Prepared:  # noqa: FBT001
    """Insert a row, replacing the one with its key by a later `version`, or by the same one; it comes back if kept."""
    keys = [column.name for column in table.primary_key.columns]
    statement = _insert(dialect, table)
    known, told = table.c.version, statement.excluded.version
    newer = known <= told if again else known < told
    rest = {name: statement.excluded[name] for name in names if name not in keys}
    kept = statement.on_conflict_do_update(index_elements=keys, set_=rest, where=newer).returning(known)
    return Prepared(kept, names)


def _insert(dialect: str, table: sa.Table) -> in_postgresql.Insert | in_sqlite.Insert:
    return in_postgresql.insert(table) if dialect == "postgresql" else in_sqlite.insert(table)
