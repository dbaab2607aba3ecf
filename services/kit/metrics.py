"""Figures of a process: counters, gauges and histograms, each a handful of series that are summed up here.

They are summed up in this module and not in the SDK because calls record on their way: a series is looked up once and
then costs a microsecond. `telemetry` reads them from time to time and sends them on. Attributes are words of the
program from bounded sets: never a person, a text somebody wrote, a resource, or anything that there may be many of.
"""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Generic, TypeVar

import structlog

Attributes = Mapping[str, str | int | float | bool]
Reader = Callable[[], Iterable[tuple[Attributes, float]]]
"""Gives a gauge's values at this moment, each with its attributes."""

MOST_SERIES = 2000
"""Of one figure; what comes beyond is summed up under `otel.metric.overflow`, as the specification has it."""

QUICK_S = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)
"""Seconds of calls, as the semantic conventions advise."""
QUERY_S = (0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0)
"""Seconds of statements, as the semantic conventions advise."""
SLOW_S = (0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0)
"""Seconds of computations."""
LAG_S = (0.01, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 1800.0, 3600.0)
"""Seconds between a change and who hears of it."""

_OVERFLOW: Attributes = {"otel.metric.overflow": True}
_log = structlog.get_logger("metrics")


class _State:
    """Whether anybody reads the figures: nothing is recorded while nobody does."""

    on: bool = False


def record_all(*, on: bool) -> None:
    """Begin to record, from zero, or cease."""
    if on and not _State.on:
        for figure in _FIGURES.values():
            figure.clear()
    _State.on = on


def is_recording() -> bool:
    """Whether anybody reads the figures."""
    return _State.on


class Series:
    """One sum, or one last value."""

    __slots__ = ("_lock", "value")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.value: float = 0

    def add(self, amount: int = 1) -> None:
        """Count so many more."""
        if _State.on:
            with self._lock:
                self.value += amount

    def set(self, value: float) -> None:
        """Say what it is now."""
        self.value = value

    def clear(self) -> None:
        """Forget what was counted."""
        with self._lock:
            self.value = 0


class Spread:
    """How many values fell into each bucket; a value on a bound belongs below it, and one bucket has no bound."""

    __slots__ = ("_lock", "bounds", "buckets", "greatest", "least", "total")

    def __init__(self, bounds: Sequence[float]) -> None:
        self._lock = threading.Lock()
        self.bounds = bounds
        self.buckets: list[int]
        self.total: float
        self.least: float
        self.greatest: float
        self.clear()

    def record(self, value: float) -> None:
        """Count one value."""
        if not _State.on:
            return
        place = bisect_left(self.bounds, value)
        with self._lock:
            self.buckets[place] += 1
            self.total += value
            self.least = min(self.least, value)
            self.greatest = max(self.greatest, value)

    def clear(self) -> None:
        """Forget what was counted."""
        with self._lock:
            self.buckets = [0] * (len(self.bounds) + 1)
            self.total = 0.0
            self.least = float("inf")
            self.greatest = float("-inf")

    def copy(self) -> Spread:
        """As it is at this moment."""
        made = Spread(self.bounds)
        with self._lock:
            made.buckets, made.total = list(self.buckets), self.total
            made.least, made.greatest = self.least, self.greatest
        return made


Kept = TypeVar("Kept", Series, Spread)


class _Figure(ABC, Generic[Kept]):
    """Something that is measured. unit: as UCUM writes it, `s` or `{call}`."""

    def __init__(self, name: str, unit: str, description: str) -> None:
        self.name = name
        self.unit = unit
        self.description = description
        self._lock = threading.Lock()
        self._series: dict[tuple[str, frozenset[tuple[str, str | int | float | bool]]], tuple[Attributes, Kept]] = {}
        _FIGURES[name] = self

    def at(self, service: str, attributes: Attributes) -> Kept:
        """The series of a service with these attributes; look it up once where calls pass."""
        key = service, frozenset(attributes.items())
        found = self._series.get(key)
        if found is not None:
            return found[1]
        with self._lock:
            if len(self._series) >= MOST_SERIES:
                key, attributes = (service, frozenset(_OVERFLOW.items())), _OVERFLOW
            return self._series.setdefault(key, (attributes, self._new()))[1]

    def read(self) -> list[tuple[str, Attributes, Kept]]:
        """Every series with its service and attributes."""
        with self._lock:
            return [(service, attributes, kept) for (service, _), (attributes, kept) in self._series.items()]

    def clear(self) -> None:
        """Begin again at zero, in the series that callers have looked up."""
        for _, _, kept in _Figure.read(self):
            kept.clear()

    @abstractmethod
    def _new(self) -> Kept:
        """A series in which nothing is counted yet."""


class Counter(_Figure[Series]):
    """How often something happened since figures are read."""

    def add(self, service: str, attributes: Attributes, amount: int = 1) -> None:
        """Count it; for what happens rarely enough to look its series up each time."""
        if _State.on:
            self.at(service, attributes).add(amount)

    def _new(self) -> Series:
        return Series()


class Histogram(_Figure[Spread]):
    """How values are spread."""

    def __init__(self, name: str, unit: str, description: str, bounds: Sequence[float]) -> None:
        super().__init__(name, unit, description)
        self._bounds = tuple(bounds)

    def record(self, service: str, attributes: Attributes, value: float) -> None:
        """Count a value; for what happens rarely enough to look its series up each time."""
        if _State.on:
            self.at(service, attributes).record(value)

    def _new(self) -> Spread:
        return Spread(self._bounds)


class Gauge(_Figure[Series]):
    """How much of something there is: as last said, or as somebody finds it when asked."""

    def __init__(self, name: str, unit: str, description: str) -> None:
        super().__init__(name, unit, description)
        self._readers: dict[int, tuple[str, Reader]] = {}

    def watch(self, service: str, reader: Reader) -> Callable[[], None]:
        """Ask `reader` whenever figures are read, from a thread of its own, until the answer of this is called."""
        self._readers[id(reader)] = (service, reader)

        def end() -> None:
            self._readers.pop(id(reader), None)

        return end

    def read(self) -> list[tuple[str, Attributes, Series]]:
        """Every series, those of the readers as they are now; a reader that fails is left out this time."""
        found = super().read()
        for service, reader in list(self._readers.values()):
            try:
                told = list(reader())
            except Exception as error:
                _log.warning("not measured", figure=self.name, of=service, error=type(error).__name__)
                continue
            for attributes, value in told:
                series = Series()
                series.set(value)
                found.append((service, attributes, series))
        return found

    def clear(self) -> None:
        """What was last said still holds."""

    def _new(self) -> Series:
        return Series()


Figure = Counter | Gauge | Histogram
_FIGURES: dict[str, _Figure[Series] | _Figure[Spread]] = {}


def figures() -> list[Figure]:
    """Everything that is measured in this process."""
    return [each for each in _FIGURES.values() if isinstance(each, Counter | Gauge | Histogram)]
