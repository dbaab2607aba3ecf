"""Reports on their way into streams: each is held until it is acknowledged, and sent again when a stream broke off."""

from __future__ import annotations

import contextlib
import csv
import threading
from collections import deque
from collections.abc import Iterator, Sequence

from zhongtai.scheduling.v1 import attendance_pb2, reports_pb2

MOST_HELD = 2000


class Feed:
    """Reports with rising numbers from one source; one stream at a time.

    acknowledged: the last number that was. failure: why no more could be read before their end, if so.
    """

    def __init__(self, reports: Iterator[reports_pb2.StreamReportsRequest], source: str) -> None:
        self._reports = reports
        self._source = source
        self._held: deque[reports_pb2.StreamReportsRequest] = deque()
        self._changed = threading.Condition()
        # Only one thread reads: that of a stream that broke off may still wait for a line.
        self._reading = threading.Lock()
        self._at_end = False
        self.acknowledged = 0
        self.failure: Exception | None = None
        self.recorded_count = 0
        self.rejected_count = 0

    @property
    def is_done(self) -> bool:
        """Whether there is nothing more, and all of it was acknowledged."""
        return self._at_end and not self._held

    @contextlib.contextmanager
    def opened(self) -> Iterator[Iterator[reports_pb2.StreamReportsRequest]]:
        """What a new stream sends: first what was sent and not acknowledged, then what comes."""
        closed = threading.Event()
        try:
            yield self._messages(closed)
        finally:
            closed.set()
            with self._changed:
                self._changed.notify_all()

    def acknowledge(self, answer: reports_pb2.StreamReportsResponse) -> Sequence[attendance_pb2.RejectedReport]:
        """Hold no longer what is acknowledged; what of it was not kept."""
        with self._changed:
            while self._held and self._held[0].sequence <= answer.sequence:
                self._held.popleft()
            self.acknowledged = max(self.acknowledged, answer.sequence)
            self._changed.notify_all()
        self.recorded_count += answer.recorded_count
        self.rejected_count += len(answer.rejected)
        return answer.rejected

    def _messages(self, closed: threading.Event) -> Iterator[reports_pb2.StreamReportsRequest]:
        last = 0
        while (message := self._after(last, closed)) is not None:
            last = message.sequence
            yield message

    def _after(self, last: int, closed: threading.Event) -> reports_pb2.StreamReportsRequest | None:
        """The first held that follows a number; None when nothing more comes, or the stream is over."""
        while not closed.is_set():
            with self._changed:
                newest = self._held[-1].sequence if self._held else 0
                if newest > last:
                    return next(each for each in self._held if each.sequence > last)
                if self._at_end:
                    return None
                if len(self._held) >= MOST_HELD:
                    self._changed.wait(1.0)
                    continue
            self._read_one(newest)
        return None

    def _read_one(self, newest: int) -> None:
        """Take one more from where they come, unless another has meanwhile."""
        with self._reading:
            with self._changed:
                if self._at_end or (self._held and self._held[-1].sequence > newest):
                    return
            try:
                message = next(self._reports, None)
            except (OSError, ValueError, csv.Error) as error:
                self.failure, message = error, None
            with self._changed:
                if message is None:
                    self._at_end = True
                else:
                    message.source = self._source
                    self._held.append(message)
