"""A bounded load of HTTP requests over kept-alive connections, as lean as Python allows: one coroutine a connection."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import httptools


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


class _Answer:
    """Collects one answer; the parser calls it."""

    def __init__(self) -> None:
        self.done = False
        self.body = bytearray()

    def on_body(self, body: bytes) -> None:
        self.body += body

    def on_message_complete(self) -> None:
        self.done = True


async def _connection(host: str, port: int, requests: Iterator[bytes], until: float, result: Result) -> None:
    reader, writer = await asyncio.open_connection(host, port)
    try:
        for request in requests:
            began = time.perf_counter()
            if began >= until:
                return
            writer.write(request)
            answer = _Answer()
            parser = httptools.HttpResponseParser(answer)
            while not answer.done:
                data = await reader.read(65536)
                if not data:
                    raise ConnectionError("the server closed the connection")
                parser.feed_data(data)
            result.latencies_s.append(time.perf_counter() - began)
            status = parser.get_status_code()
            result.statuses[status] = result.statuses.get(status, 0) + 1
    finally:
        writer.close()


async def _run(host: str, port: int, requests: Iterator[bytes], clients: int, seconds: float) -> Result:
    result = Result()
    began = time.perf_counter()
    until = began + seconds
    await asyncio.gather(*(_connection(host, port, requests, until, result) for _ in range(clients)))
    result.seconds = time.perf_counter() - began
    return result


def run(host: str, port: int, requests: Iterator[bytes], *, clients: int, seconds: float) -> Result:
    """Send requests, each once, over `clients` connections for so many seconds or until there are no more."""
    return asyncio.run(_run(host, port, requests, clients, seconds))


def request(method: str, path: str, headers: dict[str, str], body: bytes = b"") -> bytes:
    """The bytes of a request."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body
