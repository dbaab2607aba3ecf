"""Logs: where a line belongs, what went wrong, and nothing that a person wrote."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import structlog

from services.kit import errors, log, tracing

SECRET = "王芳 13812345678"


@pytest.fixture
def listen(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[], Callable[[], list[Any]]]]:
    """Begins to listen; what that gives tells what was said. Standard error is another one in each phase of a test."""

    def begin() -> Callable[[], list[Any]]:
        log.configure("DEBUG", "leave")
        return lambda: [json.loads(line) for line in capsys.readouterr().err.splitlines()]

    yield begin
    log.configure("CRITICAL")


def test_a_line_says_whose_it_is_and_in_which_trace(listen):
    lines = listen()
    logger = structlog.get_logger()
    logger.info("outside")
    with tracing.start("a", tracing.SERVER, "directory") as span:
        logger.info("inside", method="m")
    outside, inside = lines()

    assert "leave" == outside["service"]
    assert "trace_id" not in outside
    assert ("directory", span.trace_id, span.span_id) == tuple(inside[k] for k in ("service", "trace_id", "span_id"))
    assert ("inside", "m", "info") == tuple(inside[key] for key in ("event", "method", "level"))


def test_an_error_is_told_by_type_code_and_place_without_its_text(listen):
    lines = listen()
    try:
        try:
            raise FileNotFoundError(2, SECRET)
        except OSError as cause:
            raise errors.WrongState("NOT_PENDING", SECRET, SECRET) from cause
    except errors.Refusal:
        structlog.get_logger().exception("fault")
    (line,) = lines()

    assert SECRET not in json.dumps(line, ensure_ascii=False)
    assert "WrongState NOT_PENDING" == line["error"]
    assert "FileNotFoundError 2" in line["stack"]
    assert any(place.startswith("  tests/unit/kit/test_log.py:") for place in line["stack"])


def test_the_cause_of_what_is_put_aside_names_our_own_code():
    try:
        json.loads(SECRET)
    except ValueError as error:
        told = log.cause(error)

    assert told.startswith("JSONDecodeError at tests/unit/kit/test_log.py:")
    assert SECRET not in told


def test_libraries_come_out_the_same_way_without_their_values(listen):
    lines = listen()
    logging.getLogger("somebody").warning("cannot take %s", SECRET)
    logging.getLogger("somebody").warning("cannot take %s", SECRET)
    logging.getLogger("somebody").info("not so bad")
    logging.getLogger("opentelemetry.exporter").error("no answer from %s", "http://collector:4318")
    first, second = lines()

    assert ("cannot take %s", "somebody", "warning") == tuple(first[key] for key in ("event", "library", "level"))
    assert "no answer from http://collector:4318" == second["event"]


def test_what_is_no_plain_value_is_told_by_its_type(listen):
    lines = listen()
    structlog.get_logger().info("odd", value=errors.Invalid("X", SECRET, SECRET))

    assert ["<Invalid>"] == [line["value"] for line in lines()]
