"""Statements as they are traced and measured: what was done to which table, never with what values.

Of a statement's text only the first word and the first table come out; both stand in the code.
"""

from __future__ import annotations

import functools
import re
import time
from typing import Any

import sqlalchemy as sa

from services.kit import figures, metrics, tracing

_WHAT = re.compile(r"\s*(?:WITH\b.*?\)\s*)?(SELECT|INSERT|UPDATE|DELETE|COMMIT)\b", re.IGNORECASE | re.DOTALL)
_TABLE = re.compile(r'\b(?:FROM|INTO|UPDATE)\s+"?([a-z_][a-z0-9_]*)', re.IGNORECASE)
_BEGUN = "zhongtai.statement"
Begun = tuple[tracing.Span | None, metrics.Spread, float]


def follow(engine: sa.Engine, service: str) -> None:
    """Trace and measure what runs on an engine of a service's."""
    system = {"postgresql": "postgresql", "sqlite": "sqlite"}.get(engine.dialect.name, "other_sql")

    def before(connection: sa.Connection, _cursor: object, statement: str, *_: object) -> None:
        told = _of(system, service, statement) if metrics.is_recording() else None
        if told is None:
            return
        summary, attributes, spread = told
        around = tracing.current()
        span = None
        if around is not None and around.sampled:
            span = tracing.start(summary, tracing.CLIENT, around.service, attributes=attributes)
        connection.info[_BEGUN] = (span, spread, time.perf_counter())

    def after(connection: sa.Connection, *_: object) -> None:
        begun: Begun | None = connection.info.pop(_BEGUN, None)
        if begun is not None:
            span, spread, since = begun
            spread.record(time.perf_counter() - since)
            if span is not None:
                span.end()

    def failed(context: sa.ExceptionContext) -> None:
        begun: Begun | None = context.connection.info.pop(_BEGUN, None) if context.connection is not None else None
        if begun is not None and begun[0] is not None:
            begun[0].fail(type(context.original_exception).__name__)
            begun[0].end()

    sa.event.listen(engine, "before_cursor_execute", before)
    sa.event.listen(engine, "after_cursor_execute", after)
    sa.event.listen(engine, "handle_error", failed)


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
