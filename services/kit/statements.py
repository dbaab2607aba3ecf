"""Statements as they are traced and measured: what was done to which table, never with what values.

Of a statement's text only the first word and the first table come out; both stand in the code.
"""

from __future__ import annotations

import functools
import re
import time
import weakref
from typing import Any

import sqlalchemy as sa

from services.kit import figures, metrics, tracing

_WHAT = re.compile(r"\s*(?:WITH\b.*?\)\s*)?(SELECT|INSERT|UPDATE|DELETE|COMMIT)\b", re.IGNORECASE | re.DOTALL)
_TABLE = re.compile(r'\b(?:FROM|INTO|UPDATE)\s+"?([a-z_][a-z0-9_]*)', re.IGNORECASE)
_BEGUN = "zhongtai.statement"
_SYSTEMS = {"postgresql": "postgresql", "sqlite": "sqlite"}
_FOLLOWED: weakref.WeakKeyDictionary[sa.Engine, str] = weakref.WeakKeyDictionary()
Begun = tuple[tracing.Span | None, metrics.Spread, float]


def follow(engine: sa.Engine, service: str) -> None:
    """Trace and measure what runs on an engine of a service's."""
    _FOLLOWED[engine] = service

    def before(connection: sa.Connection, _cursor: object, statement: str, *_: object) -> None:
        begun = begin(connection, statement)
        if begun is not None:
            connection.info[_BEGUN] = begun

    def after(connection: sa.Connection, *_: object) -> None:
        end(connection.info.pop(_BEGUN, None))

    def failed(context: sa.ExceptionContext) -> None:
        if context.connection is not None:
            end(context.connection.info.pop(_BEGUN, None), context.original_exception)

    sa.event.listen(engine, "before_cursor_execute", before)
    sa.event.listen(engine, "after_cursor_execute", after)
    sa.event.listen(engine, "handle_error", failed)


def begin(connection: sa.Connection, statement: str) -> Begun | None:
    """Begin to measure a statement; None when nobody wants to know of it."""
    if not metrics.is_recording():
        return None
    service = _FOLLOWED.get(connection.engine)
    told = _of(_SYSTEMS.get(connection.dialect.name, "other_sql"), service, statement) if service is not None else None
    if told is None:
        return None
    summary, attributes, spread = told
    around = tracing.current()
    span = None
    if around is not None and around.sampled:
        span = tracing.start(summary, tracing.CLIENT, around.service, attributes=attributes)
    return span, spread, time.perf_counter()


def end(begun: Begun | None, error: BaseException | None = None) -> None:
    """End it. error: what it failed with; then only the span says so."""
    if begun is None:
        return
    span, spread, since = begun
    if error is None:
        spread.record(time.perf_counter() - since)
    elif span is not None:
        span.fail(type(error).__name__)
    if span is not None:
        span.end()


@functools.lru_cache(maxsize=4096)
def _of(system: str, service: str, statement: str) -> tuple[str, tracing.Attributes, metrics.Spread] | None:
    """Summary, attributes and series of a statement; None for what only steers a transaction."""
    what = _WHAT.match(statement)
    if what is None:
        return None
    operation = what[1].upper()
    table = _TABLE.search(statement)
    attributes: dict[str, Any] = {"db.system.name": system, "db.operation.name": operation}
    if table is not None:
        attributes["db.collection.name"] = table[1]
    summary = f"{operation} {table[1]}" if table is not None else operation
    spread = figures.STATEMENTS.at(service, attributes)
    return summary, {**attributes, "db.query.summary": summary}, spread
