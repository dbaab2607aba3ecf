"""A bounded load of HTTP requests over kept-alive connections, as lean as Python allows.

What a connection sends is a script: it gives requests and is sent the body of each answer.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field
from typing import cast

import httptools

Script = Generator[bytes, bytes, None]


@dataclass(slots=True)
class Result:
    """What a load came to."""

    seconds: float = 0.0
    statuses: dict[int, int] = field(default_factory=dict)
    latencies_s: list[float] = field(default_factory=list)

    @property
    def good(self) -> int:
        """Answers with a 2xx status."""
        return sum(count for status, count in self.statuses.items() if 200 <= status < 300)

    @property
    def per_second(self) -> float:
        """Good answers a second."""
        return self.good / self.seconds if self.seconds else 0.0

    def quantile_ms(self, share: float) -> float:
        """Latency that this share of the answers kept, in milliseconds."""
        ordered = sorted(self.latencies_s)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000 if ordered else 0.0


class _Connection(asyncio.Protocol):
    """One connection: sends what its script gives, one request after the other; the parser calls it, too.

    Streams would cost as much as what is measured: on few cores the load takes from what answers it.
    """

    def __init__(self, script: Script, until: float, result: Result, done: asyncio.Future[None]) -> None:
        self._script = script
        self._until = until
        self._result = result
        self._done = done
        self._body = bytearray()
        self._began = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._send(next(self._script, None))

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._done.done():
            self._done.set_exception(exc or ConnectionError("the server closed the connection"))

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except Exception as error:  # noqa: BLE001 -- it would be lost in the loop
            self._end(error)

    def on_body(self, body: bytes) -> None:
        self._body += body

    def on_message_complete(self) -> None:
        self._result.latencies_s.append(time.perf_counter() - self._began)
        status = self._parser.get_status_code()
        self._result.statuses[status] = self._result.statuses.get(status, 0) + 1
        body, self._body = bytes(self._body), bytearray()
        try:
            self._send(self._script.send(body))
        except StopIteration:
            self._end()

    def _send(self, request: bytes | None) -> None:
        self._began = time.perf_counter()
        if request is None or self._began >= self._until:
            self._end()
            return
        self._parser = httptools.HttpResponseParser(self)
        self._transport.write(request)

    def _end(self, error: Exception | None = None) -> None:
        if not self._done.done():
            if error is None:
                self._done.set_result(None)
            else:
                self._done.set_exception(error)
        self._transport.close()


async def _follow(port: int, script: Script, until: float, result: Result) -> None:
    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()
    await loop.create_connection(lambda: _Connection(script, until, result, done), "127.0.0.1", port)
    await done


async def _run(port: int, scripts: Sequence[Script], seconds: float) -> Result:
    result = Result()
    began = time.perf_counter()
    until = began + seconds
    await asyncio.gather(*(_follow(port, script, until, result) for script in scripts))
    result.seconds = time.perf_counter() - began
    return result


def run(port: int, scripts: Sequence[Script], *, seconds: float) -> Result:
    """Follow scripts, a connection each, for so many seconds or until they end."""
    return asyncio.run(_run(port, scripts, seconds))


def of_requests(requests: Iterable[bytes], clients: int) -> list[Script]:
    """Scripts that send requests, each once, whoever is free the next."""
    shared = iter(requests)

    def script() -> Script:
        for request in shared:  # noqa: UP028 -- an iterator takes no answers
            yield request

    return [script() for _ in range(clients)]


def request(method: str, path: str, headers: dict[str, str], body: bytes = b"") -> bytes:
    """The bytes of a request."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body
