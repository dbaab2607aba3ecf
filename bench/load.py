"""A bounded load of HTTP requests over kept-alive connections, as lean as Python allows: one coroutine a connection.

What a connection sends is a script: it gives requests and is sent the body of each answer.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field

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


class _Answer:
    """Collects one answer; the parser calls it."""

    def __init__(self) -> None:
        self.done = False
        self.body = bytearray()

    def on_body(self, body: bytes) -> None:
        self.body += body

    def on_message_complete(self) -> None:
        self.done = True


async def _connection(port: int, script: Script, until: float, result: Result) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        request = next(script, None)
        while request is not None:
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
            try:
                request = script.send(bytes(answer.body))
            except StopIteration:
                return
    finally:
        writer.close()


async def _run(port: int, scripts: Sequence[Script], seconds: float) -> Result:
    result = Result()
    began = time.perf_counter()
    until = began + seconds
    await asyncio.gather(*(_connection(port, script, until, result) for script in scripts))
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
