"""Turning values into what travels, and back: instants, names, pages, structs."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from google.protobuf import json_format, struct_pb2, timestamp_pb2
from google.protobuf.message import Message

from services.kit.errors import Alternative, Invalid
from zhongtai.work.v1 import work_pb2

EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_LATEST_S = (dt.datetime(2200, 1, 1, tzinfo=dt.UTC) - EPOCH) // dt.timedelta(seconds=1)
_FIRST_YEAR_S, _LATEST_YEAR_S = -62_135_596_800, 253_402_300_800
"""The years 1 to 9999."""
_MOST_PER_PAGE = 1000
_USUAL_PER_PAGE = 50
Row = TypeVar("Row")


def timestamp(moment: dt.datetime) -> timestamp_pb2.Timestamp:
    """An instant as a Timestamp, microseconds kept. moment: with zone."""
    told = timestamp_pb2.Timestamp()
    put_moment(told, moment)
    return told


def put_moment(told: timestamp_pb2.Timestamp, moment: dt.datetime) -> None:
    """Set the Timestamp of a message in its place, where hundreds are: see `timestamp`."""
    since = moment - EPOCH
    told.seconds, told.nanos = since.days * 86_400 + since.seconds, since.microseconds * 1000


def moment(stamp: timestamp_pb2.Timestamp) -> dt.datetime:
    """A Timestamp as an instant in UTC, far enough from the ends of the calendar that days can be reckoned from it.

    Raises:
        Invalid: BAD_DATE outside 1970 to 2199.
    """
    if not 0 <= stamp.seconds < _LATEST_S:
        # Far beyond, an instant has no text of its own.
        near = _FIRST_YEAR_S <= stamp.seconds < _LATEST_YEAR_S and 0 <= stamp.nanos < 1_000_000_000
        told = stamp.ToJsonString() if near else f"{stamp.seconds} s"
        raise Invalid(
            "BAD_DATE",
            f"{told} does not lie between 1970 and 2199.",
            f"时间 {told} 须在 1970 至 2199 年之间。",
            time=told,
        )
    return EPOCH + dt.timedelta(seconds=stamp.seconds, microseconds=stamp.nanos // 1000)


def day(text: str, field: str) -> dt.date:
    """A date as people write it, `YYYY-MM-DD`, far enough from the ends of the calendar to reckon from.

    Raises:
        Invalid: BAD_DATE, with the field.
    """
    try:
        found = dt.date.fromisoformat(text)
    except ValueError as error:
        raise _bad_day(text, field) from error
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise _bad_day(text, field)
    return found


def _bad_day(text: str, field: str) -> Invalid:
    return Invalid(
        "BAD_DATE",
        f"{text!r} is not a date in {field}. Write one of the years {_FIRST_YEAR} to {_LAST_YEAR} as 2026-03-31.",
        f"{field} 中的“{text}”不是有效日期，请填写 {_FIRST_YEAR} 至 {_LAST_YEAR} 年间的日期，如 2026-03-31。",
        field=field,
    )


def id_of(name: str) -> str:
    """The id in a resource name: what stands after the last slash."""
    return name.rpartition("/")[2]


def struct(values: Mapping[str, object]) -> struct_pb2.Struct:
    """JSON-ready values as a Struct."""
    packed = struct_pb2.Struct()
    json_format.ParseDict(dict(values), packed)
    return packed


def as_request(message: Message) -> struct_pb2.Struct:
    """A request as the Struct that a ready-to-send action carries."""
    return struct(json_format.MessageToDict(message))


def text(english: str, chinese: str) -> work_pb2.Text:
    """A sentence in both languages."""
    return work_pb2.Text(en=english, zh=chinese)


def alternative(offered: Alternative) -> work_pb2.Alternative:
    """Something that would work instead, as it travels."""
    return work_pb2.Alternative(
        text=text(offered.english, offered.chinese), method=offered.method, request=struct(offered.request)
    )


def page_size(asked: int) -> int:
    """Rows on a page: 50 unless asked otherwise, never more than 1,000."""
    return min(asked or _USUAL_PER_PAGE, _MOST_PER_PAGE)


def page_after(token: str, *filters: object) -> list[object]:
    """Where the page begins: the key values of the last row of the page before, or an empty list.

    filters: everything that shapes the list; a token made for others, or changed since, is refused.

    Raises:
        Invalid: BAD_PAGE_TOKEN.
    """
    if not token:
        return []
    try:
        mark, after = json.loads(base64.urlsafe_b64decode(token.encode()))
        if isinstance(after, list) and mark == _mark(filters, after):
            return after
    except (binascii.Error, ValueError, TypeError):
        pass
    raise Invalid("BAD_PAGE_TOKEN", "This page token is not for this list.", "分页标记与当前列表不符。")


def page_token(after: list[object], *filters: object) -> str:
    """A token for the page that begins behind a row with these key values."""
    return base64.urlsafe_b64encode(json.dumps([_mark(filters, after), after]).encode()).decode()


def page(
    found: Sequence[Row], size: int, key: Callable[[Row], list[object]], *filters: object
) -> tuple[list[Row], str]:
    """The rows of a page, and the token of the next one; empty when there is none.

    found: one row more than the size where there is more. key: the values of a row that the list is in order of.
    """
    shown = list(found[:size])
    return shown, page_token(key(shown[-1]), *filters) if len(found) > size else ""


def _mark(filters: tuple[object, ...], after: list[object]) -> str:
    return hashlib.sha256(f"{filters!r}{json.dumps(after)}".encode()).hexdigest()[:16]
