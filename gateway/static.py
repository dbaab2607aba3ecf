"""The console's files: kept in memory, compressed once, cached by browsers for as long as their names say."""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gateway.problems import Headers

_LEAST_COMPRESSED = 1024
_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
}
_FOREVER = b"public, max-age=31536000, immutable"
_EACH_TIME = b"no-cache"


@dataclass(frozen=True, slots=True)
class File:
    """One file, as it is sent. stamp: modification time and size, by which a change is seen."""

    stamp: tuple[int, int]
    body: bytes
    packed: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    etag: bytes


class Folder:
    """A folder of files.

    forever: path prefix of files whose names change with their content. open_to_all: prefixes that pages of any
    origin may load.
    """

    def __init__(self, folder: Path, *, forever: str = "", open_to_all: tuple[str, ...] = ()) -> None:
        self._folder = folder.resolve()
        self._forever = forever
        self._open_to_all = open_to_all
        self._files: dict[str, File] = {}

    def find(self, path: str) -> File | None:
        """The file at a path below the folder; None for what is not a file in it."""
        place = (self._folder / path.lstrip("/")).resolve() if "\0" not in path else self._folder
        if not place.is_relative_to(self._folder) or not place.is_file():
            return None
        state = place.stat()
        stamp = (state.st_mtime_ns, state.st_size)
        known = self._files.get(path)
        if known is None or known.stamp != stamp:
            known = self._files[path] = self._load(path, place, stamp)
        return known

    def _load(self, path: str, place: Path, stamp: tuple[int, int]) -> File:
        kind = _TYPES.get(place.suffix) or mimetypes.guess_type(place.name)[0] or "application/octet-stream"
        forever = bool(self._forever) and path.startswith(self._forever)
        shared = path.startswith(self._open_to_all)
        return made(place.read_bytes(), kind, stamp=stamp, forever=forever, open_to_all=shared)


def made(
    body: bytes, kind: str, *, stamp: tuple[int, int] = (0, 0), forever: bool = False, open_to_all: bool = False
) -> File:
    """A file of these bytes and content type."""
    packed = gzip.compress(body, 9, mtime=0) if len(body) >= _LEAST_COMPRESSED else b""
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'.encode()
    headers = [
        (b"content-type", kind.encode()),
        (b"cache-control", _FOREVER if forever else _EACH_TIME),
        (b"etag", etag),
        (b"vary", b"Accept-Encoding"),
    ]
    if open_to_all:
        headers += [(b"access-control-allow-origin", b"*"), (b"cross-origin-resource-policy", b"cross-origin")]
    return File(stamp, body, packed if len(packed) < len(body) else b"", tuple(headers), etag)


def answer(file: File, headers: Mapping[bytes, bytes]) -> tuple[int, Headers, bytes]:
    """Status, headers and body for a file; 304 when the browser has it already."""
    if file.etag in headers.get(b"if-none-match", b"").replace(b"W/", b"").split(b", "):
        return 304, list(file.headers), b""
    if file.packed and b"gzip" in headers.get(b"accept-encoding", b""):
        return 200, [*file.headers, (b"content-encoding", b"gzip")], file.packed
    return 200, list(file.headers), file.body
