"""Figures: sums that lose nothing between threads, and never grow without bounds."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator

import pytest

from services.kit import metrics

_numbers = itertools.count()


@pytest.fixture(autouse=True)
def recording() -> Iterator[None]:
    metrics.record_all(on=True)
    yield
    metrics.record_all(on=False)


@pytest.fixture
def name() -> Iterator[str]:
    """A name of its own, known only while the test runs."""
    made = f"test.{next(_numbers)}"
    yield made
    metrics._FIGURES.pop(made, None)


def test_nothing_is_lost_when_many_count_at_once(name):
    counter = metrics.Counter(name, "{call}", "")

    def count() -> None:
        for _ in range(5000):
            counter.add("leave", {"a": "b"})

    threads = [threading.Thread(target=count) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [("leave", {"a": "b"}, 40_000)] == [(s, a, kept.value) for s, a, kept in counter.read()]


def test_a_value_on_a_bound_belongs_below_it(name):
    spread = metrics.Histogram(name, "s", "", (1.0, 2.0)).at("leave", {})
    for value in (0.5, 1.0, 1.5, 2.0, 2.5):
        spread.record(value)

    assert [2, 2, 1] == spread.buckets
    assert (7.5, 0.5, 2.5) == (spread.total, spread.least, spread.greatest)


def test_the_same_attributes_are_the_same_series_whatever_their_order(name):
    counter = metrics.Counter(name, "{call}", "")

    assert counter.at("leave", {"a": "1", "b": "2"}) is counter.at("leave", {"b": "2", "a": "1"})
    assert counter.at("leave", {"a": "1"}) is not counter.at("directory", {"a": "1"})


def test_too_many_series_are_summed_up_in_one(name):
    counter = metrics.Counter(name, "{call}", "")
    for number in range(metrics.MOST_SERIES + 500):
        counter.add("leave", {"number": number})
    overflow = [kept.value for _, attributes, kept in counter.read() if "otel.metric.overflow" in attributes]

    assert metrics.MOST_SERIES + 1 == len(counter.read())
    assert [500] == overflow


def test_a_gauge_is_read_when_asked_until_nobody_watches(name):
    gauge = metrics.Gauge(name, "s", "")
    waiting = [3.0]
    end = gauge.watch("leave", lambda: [({}, waiting[0])])
    waiting[0] = 4.0

    assert [4.0] == [kept.value for _, _, kept in gauge.read()]

    end()

    assert [] == gauge.read()


def test_a_reader_that_fails_hides_nobody_elses_figures(name):
    gauge = metrics.Gauge(name, "s", "")

    def fail() -> list[tuple[metrics.Attributes, float]]:
        raise OSError

    gauge.watch("leave", fail)
    gauge.watch("directory", lambda: [({}, 1.0)])

    assert ["directory"] == [service for service, _, _ in gauge.read()]


def test_nothing_is_recorded_while_nobody_reads(name):
    metrics.record_all(on=False)
    counter = metrics.Counter(name, "{call}", "")
    counter.add("leave", {})
    counter.at("leave", {}).add()

    assert [0] == [kept.value for _, _, kept in counter.read()]


def test_who_begins_to_read_finds_nothing_of_before(name):
    counter, spread = metrics.Counter(name, "{call}", "Calls."), metrics.Histogram(f"{name}.s", "s", "Times.", (1.0,))
    counter.at("toy", {}).add(3)
    spread.at("toy", {}).record(0.5)
    metrics.record_all(on=False)
    metrics.record_all(on=True)
    counter.at("toy", {}).add()

    assert [1] == [kept.value for _, _, kept in counter.read()]
    assert [[0, 0]] == [kept.buckets for _, _, kept in spread.read()]


def test_what_a_gauge_was_told_last_still_holds(name):
    gauge = metrics.Gauge(name, "{row}", "Rows.")
    gauge.at("toy", {}).set(7)
    metrics.record_all(on=False)
    metrics.record_all(on=True)

    assert [7] == [kept.value for _, _, kept in gauge.read()]
