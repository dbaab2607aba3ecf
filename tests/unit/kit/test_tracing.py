"""Spans: what belongs to which trace, what is kept, and what it costs nobody."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from services.kit import tracing

HEADER = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
UNSAMPLED = HEADER[:-1] + "0"


@pytest.fixture
def out() -> Iterator[list[tracing.Span]]:
    kept: list[tracing.Span] = []
    tracing.keep(1.0, kept.append)
    yield kept
    tracing.keep(0, None)


def start(name: str = "a", **more) -> tracing.Span:
    return tracing.start(name, tracing.SERVER, "leave", **more)


def test_a_span_in_a_span_is_its_child_and_ends_first(out):
    with start("outer") as outer, start("inner") as inner:
        pass

    assert [inner, outer] == out
    assert (outer.trace_id, outer.span_id) == (inner.trace_id, inner.parent_id)
    assert "" == outer.parent_id
    assert outer.start_ns <= inner.start_ns <= inner.end_ns <= outer.end_ns


def test_a_header_is_gone_on_from(out):
    with start(header=HEADER) as span:
        told = span.header

    assert ("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331") == (span.trace_id, span.parent_id)
    assert f"00-{span.trace_id}-{span.span_id}-01" == told
    assert span.remote


@pytest.mark.parametrize(
    "header",
    [
        "",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
        HEADER.upper(),
        HEADER + "-more",
        "01" + HEADER[2:],
        "00-" + "x" * 32 + "-b7ad6b7169203331-01",
        HEADER + "\n",
    ],
)
def test_what_is_no_header_begins_a_trace(out, header):
    with start(header=header) as span:
        pass

    assert "" == span.parent_id
    assert "0af7651916cd43dd8448eb211c80319c" != span.trace_id


def test_a_trace_is_kept_as_a_whole_or_not_at_all(out):
    tracing.keep(0.0, out.append)
    with start("a"), start("b"), start("c"):
        pass
    with start("d", header=UNSAMPLED), start("e"):
        pass

    assert [] == out

    with start("f", header=HEADER), start("g"):
        pass

    assert ["g", "f"] == [span.name for span in out]


def test_about_the_share_that_is_wanted_is_kept(out):
    tracing.keep(0.1, out.append)
    for _ in range(20_000):
        with start():
            pass

    # Five standard deviations of 20,000 draws at one in ten.
    assert 2000 - 212 < len(out) < 2000 + 212


def test_every_sampler_by_ratio_keeps_the_same_traces(out):
    sdk = pytest.importorskip("opentelemetry.sdk.trace.sampling").TraceIdRatioBased(0.25)
    tracing.keep(0.25, out.append)
    for _ in range(500):
        with start() as span:
            pass

        assert sdk.should_sample(None, int(span.trace_id, 16), "a").decision.is_sampled() == span.sampled


def test_a_fault_is_kept_although_its_trace_is_not(out):
    tracing.keep(0.0, out.append)
    with pytest.raises(ZeroDivisionError), start("outer"), start("inner"):
        raise ZeroDivisionError

    assert [("inner", "ZeroDivisionError"), ("outer", "ZeroDivisionError")] == [(s.name, s.error) for s in out]
    assert out[0].parent_id == out[1].span_id


def test_a_failure_that_is_no_fault_is_not(out):
    tracing.keep(0.0, out.append)
    with start() as span:
        span.fail("UNAVAILABLE")

    assert [] == out


def test_threads_do_not_see_each_others_spans(out):
    seen: list[object] = []
    with start():
        thread = threading.Thread(target=lambda: seen.append(tracing.current()))
        thread.start()
        thread.join()

    assert [None] == seen


def test_nothing_is_kept_while_nobody_takes_it():
    with start(header=HEADER) as span:
        told = span.header

    assert not span.sampled
    assert told.endswith("-00")
    assert "" == tracing.header()
