"""What comes in a request's body: read within its limit, as JSON or as a form with a file, and never a fault."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncGenerator, Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from typing import Any, NoReturn

from python_multipart.exceptions import FormParserError
from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from gateway.json_codec import Misfit
from services.kit.errors import Invalid

Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
KIB = 1024
JSON_LIMIT = 1024 * KIB
DEEPEST = 64
_MOST_FORM_FIELDS = 100
_LONG_NUMBER = "9999…"
"""Shown for a number of thousands of digits, which is all that parses as JSON and still cannot be read."""
_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
"""Text that PostgreSQL cannot keep, and nobody can read."""
_STRINGS = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)
_BRACKETS = re.compile(rb"[\[\]{}]")


class Gone(Exception):
    """The client went away before it had sent everything."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form: its fields in order, and its one file."""

    fields: tuple[tuple[str, str], ...]
    file: bytes


async def read(receive: Receive, limit: int, length: bytes | None) -> bytes:
    """The whole body.

    length: the header Content-Length, if there is one.

    Raises:
        Invalid: BODY_TOO_LARGE.
        Gone: the client went away.
    """
    if length is not None and length.isdigit() and int(length[:20]) > limit:
        raise too_large(limit)
    message = await receive()
    if message["type"] == "http.request" and not message.get("more_body"):
        body: bytes = message.get("body", b"")
        if len(body) > limit:
            raise too_large(limit)
        return body
    return b"".join([part async for part in _rest(message, receive, limit)])


async def read_form(receive: Receive, limit: int, headers: Headers) -> Form:
    """A body of the type multipart/form-data.

    Raises:
        Invalid: BODY_TOO_LARGE, BAD_FORM.
        Gone: the client went away.
    """
    length = headers.get("content-length", "")
    if length.isdigit() and int(length[:20]) > limit:
        raise too_large(limit)
    stream = _rest(await receive(), receive, limit)
    parser = MultiPartParser(headers, stream, max_files=1, max_fields=_MOST_FORM_FIELDS, max_part_size=JSON_LIMIT)
    try:
        form = await parser.parse()
    except (MultiPartException, FormParserError, KeyError, UnicodeError, ValueError) as error:
        raise Invalid("BAD_FORM", "This form cannot be read.", "无法读取该表单。") from error
    try:
        fields = [(name, value) for name, value in form.multi_items() if isinstance(value, str)]
        files = [value for name, value in form.multi_items() if isinstance(value, UploadFile) and name == "file"]
        if len(files) != 1:
            raise Invalid("BAD_FORM", "The form needs one file, called `file`.", "表单需要一个名为 file 的文件。")
        return Form(tuple(fields), await files[0].read())
    finally:
        await form.close()


def parse(body: bytes) -> object:
    """The JSON of a body.

    Raises:
        Invalid: BAD_JSON with line and column, TOO_DEEP.
        Misfit: DUPLICATE_FIELD, BAD_VALUE.
    """
    _shallow(body)
    if b"\\u0000" in body and _NUL.search(body):
        raise Misfit("BAD_VALUE", "\\u0000")
    try:
        return json.loads(body.decode(), object_pairs_hook=_object, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise _bad_json(error.lineno, error.colno) from error
    except UnicodeDecodeError as error:
        before = body[: error.start]
        raise _bad_json(before.count(b"\n") + 1, error.start - before.rfind(b"\n")) from error
    except ValueError as error:
        raise Misfit("BAD_VALUE", _LONG_NUMBER) from error


def too_large(limit: int) -> Invalid:
    """The refusal of a body beyond its limit, in bytes."""
    return Invalid(
        "BODY_TOO_LARGE",
        f"This is too large: at most {limit // KIB} KiB.",
        f"内容过大:最多 {limit // KIB} KiB。",
        limit_kib=limit // KIB,
    )


async def _rest(message: MutableMapping[str, Any], receive: Receive, limit: int) -> AsyncGenerator[bytes, None]:
    size = 0
    while True:
        if message["type"] == "http.disconnect":
            raise Gone
        part: bytes = message.get("body", b"")
        size += len(part)
        if size > limit:
            raise too_large(limit)
        yield part
        if not message.get("more_body"):
            return
        message = await receive()


def _shallow(body: bytes) -> None:
    if body.count(b"{") + body.count(b"[") <= DEEPEST:
        return
    depth = 0
    for bracket in _BRACKETS.findall(_STRINGS.sub(b"", body)):
        depth += 1 if bracket in b"[{" else -1
        if depth > DEEPEST:
            raise Invalid(
                "TOO_DEEP", f"JSON may be {DEEPEST} levels deep.", f"JSON 最多嵌套 {DEEPEST} 层。", limit=DEEPEST
            )


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        raise Misfit("DUPLICATE_FIELD").within(next(name for name in names if names.count(name) > 1))
    return made


def _no_constant(name: str) -> NoReturn:
    raise Misfit("BAD_VALUE", name)


def _bad_json(line: int, column: int) -> Invalid:
    return Invalid(
        "BAD_JSON",
        f"This is not JSON: line {line}, column {column}.",
        f"不是有效的 JSON:第 {line} 行第 {column} 列。",
        line=line,
        column=column,
    )
