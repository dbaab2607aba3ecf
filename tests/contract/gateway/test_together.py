"""The head of an answer leaves with its body, whoever reads it on a real connection."""

from __future__ import annotations

import asyncio
import socket

import pytest
import uvicorn

from gateway.together import Protocol


async def app(scope, receive, send):
    await receive()
    length = b"0" if scope["path"] == "/empty" else b"200000" if scope["path"] == "/long" else b"4"
    head = [(b"content-length", length)]
    await send({"type": "http.response.start", "status": 200, "headers": head})
    if scope["path"] == "/late":
        await asyncio.sleep(0.3)
    bodies = {"/empty": b"", "/long": b"x" * 200_000}
    body = b"" if scope["method"] == "HEAD" else bodies.get(scope["path"], b"body")
    await send({"type": "http.response.body", "body": body})


def exchange(*requests):
    """The first piece that comes back for each request, and all of it, on one connection."""

    async def talk():
        listening = socket.create_server(("127.0.0.1", 0))
        server = uvicorn.Server(
            uvicorn.Config(app, http=Protocol, ws="none", lifespan="off", log_config=None, server_header=False)
        )
        serving = asyncio.create_task(server.serve([listening]))
        while not server.started:  # noqa: ASYNC110 -- uvicorn says it no other way
            await asyncio.sleep(0.01)
        reader, writer = await asyncio.open_connection(*listening.getsockname())
        heard = []
        for request, length in requests:
            writer.write(request)
            first = await reader.read(65536)
            everything = first
            while len(everything.partition(b"\r\n\r\n")[2]) < length:
                everything += await reader.read(65536)
            heard.append((first, everything))
        writer.close()
        server.should_exit = True
        await serving
        return heard

    return asyncio.run(talk())


def request(path, verb="GET"):
    return f"{verb} {path} HTTP/1.1\r\nhost: zt.test\r\n\r\n".encode()


def test_head_and_body_come_in_one_piece():
    ((first, everything),) = exchange((request("/short"), 4))

    assert first == everything
    assert b"body" == first.partition(b"\r\n\r\n")[2]


@pytest.mark.parametrize(("path", "verb"), [("/empty", "GET"), ("/short", "HEAD")])
def test_a_head_alone_comes_by_itself(path, verb):
    ((first, _),) = exchange((request(path, verb), 0))

    assert first.startswith(b"HTTP/1.1 200 ")
    assert first.endswith(b"\r\n\r\n")


def test_a_head_does_not_wait_for_a_body_that_is_late():
    ((first, everything),) = exchange((request("/late"), 4))

    assert first.endswith(b"\r\n\r\n")
    assert everything.endswith(b"body")


def test_answers_of_one_connection_keep_their_order():
    heard = exchange((request("/long"), 200_000), (request("/short"), 4), (request("/short"), 4))

    assert [200_000, 4, 4] == [len(everything.partition(b"\r\n\r\n")[2]) for _, everything in heard]
