"""How often somebody may call: a bucket of tokens for each caller, refilled steadily."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable

from services.kit.errors import Busy

_MOST_CALLERS = 50_000


class Rate:
    """So many calls a minute, of which a whole minute's may come at once."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = float(per_minute)
        self._per_second = per_minute / 60
        self._clock = clock
        self._buckets: dict[Hashable, tuple[float, float]] = {}

    def take(self, who: Hashable) -> None:
        """Count one call.

        Raises:
            Busy: TOO_MANY_CALLS, with the seconds after which one more is allowed.
        """
        now = self._clock()
        left, then = self._buckets.get(who, (self._most, now))
        left = min(self._most, left + (now - then) * self._per_second)
        if left < 1:
            raise Busy(
                "TOO_MANY_CALLS",
                "Too many requests. Please wait a moment.",
                "请求过于频繁，请稍后再试。",
                retry_after_s=(1 - left) / self._per_second,
            )
        if len(self._buckets) >= _MOST_CALLERS and who not in self._buckets:
            self._forget(now)
        self._buckets[who] = (left - 1, now)

    def give_back(self, who: Hashable) -> None:
        """Uncount one call: it was none of those that are limited."""
        left, then = self._buckets.get(who, (self._most, 0.0))
        self._buckets[who] = (min(self._most, left + 1), then)

    def _forget(self, now: float) -> None:
        full_after = self._most / self._per_second
        self._buckets = {who: held for who, held in self._buckets.items() if now - held[1] < full_after}
        if len(self._buckets) >= _MOST_CALLERS:
            self._buckets.clear()
