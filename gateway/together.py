"""What goes out on a connection: the head of an answer leaves with its body, in one packet and one call of the system.

The server hands its transport the two one after the other, and the transport sends each at once.
"""

from __future__ import annotations

import asyncio
from typing import cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

_HEAD = b"HTTP/1."


class Transport:
    """A transport that keeps the head of an answer for what is written next, in this turn of the loop."""

    def __init__(self, own: asyncio.Transport) -> None:
        self._own = own
        self._loop = asyncio.get_running_loop()
        self._head = b""

    def write(self, data: bytes) -> None:
        """Send, after a head that waits; a head waits for what follows it."""
        if self._head:
            head, self._head = self._head, b""
            self._own.write(head + data)
        elif data.startswith(_HEAD):
            self._head = data
            self._loop.call_soon(self._flush)
        else:
            self._own.write(data)

    def close(self) -> None:
        """Close when all that was written has gone."""
        self._flush()
        self._own.close()

    def __getattr__(self, name: str) -> object:
        """Everything else is the transport's own."""
        return getattr(self._own, name)

    def _flush(self) -> None:
        if self._head:
            head, self._head = self._head, b""
            self._own.write(head)


class Protocol(HttpToolsProtocol):
    """HTTP as uvicorn speaks it, over such transports."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin to serve a connection."""
        super().connection_made(cast("asyncio.Transport", Transport(cast("asyncio.Transport", transport))))
