"""Logs: one JSON object a line, an event name and keys; never names of people, free text or amounts of pay.

Every line carries the service and, inside a span, its trace and span. Errors are told by what they are and where they
happened, without their texts: those may quote what a person wrote. What libraries log comes out the same way.
"""

from __future__ import annotations

import logging
import sys
import time
import traceback
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import structlog

from services.kit import tracing

_ROOT = Path(__file__).parents[2]
_OWN = "opentelemetry"
_ONCE_IN_S = 60.0
_CODES = ("reason", "sqlstate", "sqlite_errorname", "errno")
_MOST_CAUSES = 8
_MOST_KNOWN = 1000
_MOST_LETTERS = 300
_LIBRARIES = "site-packages"


def configure(level: str, service: str = "zhongtai") -> None:
    """Write events of this level and above to standard error. service: whose process this is."""

    def name_it(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        span = tracing.current()
        event["service"] = service if span is None else span.service
        if span is not None:
            event["trace_id"], event["span_id"] = span.trace_id, span.span_id
        return event

    structlog.configure(
        processors=[
            name_it,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _tell_error,
            structlog.processors.JSONRenderer(ensure_ascii=False, default=_kind),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    root = logging.getLogger()
    for handler in [each for each in root.handlers if isinstance(each, _OfLibraries)]:
        root.removeHandler(handler)
    root.addHandler(_OfLibraries())


def cause(error: BaseException) -> str:
    """An error in a few words: what it is, its codes and where it happened; never its text."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if frame.filename.startswith(f"{_ROOT}/") and _LIBRARIES not in frame.filename]
    where = f" at {_short(own[-1].filename)}:{own[-1].lineno}" if own else ""
    return f"{_named(error)}{where}"[:_MOST_LETTERS]


def _tell_error(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    told = event.pop("exc_info", None)
    error = sys.exc_info()[1] if told is True else told[1] if isinstance(told, tuple) else told
    if isinstance(error, BaseException):
        event["error"] = _named(error)
        event["stack"] = _stack(error)
    return event


def _stack(error: BaseException) -> list[str]:
    """The error and those behind it, innermost last, each with the places that it went through."""
    lines: list[str] = []
    behind: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if behind is None:
            break
        lines.append(_named(behind))
        lines += [f"  {_short(f.filename)}:{f.lineno} {f.name}" for f in traceback.extract_tb(behind.__traceback__)]
        behind = behind.__cause__ or (None if behind.__suppress_context__ else behind.__context__)
    return lines


def _named(error: BaseException) -> str:
    """Type and codes. A driver's error stands behind the one that SQLAlchemy makes of it."""
    origin = getattr(error, "orig", None) or error
    codes = [str(code) for name in _CODES if isinstance(code := getattr(origin, name, None), str | int)]
    return " ".join([type(error).__name__, *codes])


def _short(filename: str) -> str:
    path = Path(filename)
    return str(path.relative_to(_ROOT)) if path.is_relative_to(_ROOT) else "/".join(path.parts[-3:])


def _kind(value: object) -> str:
    """What stands for a value that is no plain JSON: its type, as its text may hold anything."""
    return f"<{type(value).__name__}>"


class _OfLibraries(logging.Handler):
    """Tells what libraries log in our form: warnings and worse, the same one once a minute.

    Only of OpenTelemetry's the values come too, as they are addresses and counts; others may quote data.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._said: dict[tuple[str, str], float] = {}

    def emit(self, record: logging.LogRecord) -> None:
        """Tell one."""
        own = record.name.partition(".")[0] == _OWN
        text = record.getMessage() if own else str(record.msg).partition("\n")[0]
        key = record.name, str(record.msg)[:100]
        if time.monotonic() - self._said.get(key, -_ONCE_IN_S) < _ONCE_IN_S:
            return
        if len(self._said) > _MOST_KNOWN:
            self._said.clear()
        self._said[key] = time.monotonic()
        structlog.get_logger("library").log(record.levelno, text, library=record.name, exc_info=record.exc_info)
