"""Names of things: ids made from what people call them, and values that have to be there."""

from __future__ import annotations

import functools
import hashlib
import re
import zoneinfo
from collections.abc import Container

from services.kit import errors

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
_LONGEST_SLUG = 48
# `employees/me` is whoever asks.
_RESERVED = frozenset({"me"})


def key_of(text: str) -> str:
    """What makes two numbers, codes or names the same to people: neither case nor outer blanks matter."""
    return text.strip().casefold()


def slug(text: str) -> str:
    """The lower-case letters and digits of a text, joined by hyphens; a digest where there are none."""
    plain = "-".join(re.findall(r"[a-z0-9]+", text.casefold()))[:_LONGEST_SLUG].strip("-")
    return plain or "x" + _digest(text, 10)


def new_id(text: str, taken: Container[str]) -> str:
    """An id for something called so: its slug, with a digest of the whole text behind it where that is taken."""
    plain = slug(text)
    if plain not in taken and plain not in _RESERVED:
        return plain
    # The digest is of the text, so that the same file gives the same ids in any order of its rows.
    length = next(n for n in range(6, 64) if f"{plain}-{_digest(text, n)}" not in taken)
    return f"{plain}-{_digest(text, length)}"[:63]


def id_of_code(code: str, field: str) -> str:
    """The id that a code becomes.

    Raises:
        Invalid: SHAPE when it is no code.
    """
    wanted = key_of(code)
    if not _ID.fullmatch(wanted):
        raise unfit(
            field, "letters, digits and hyphens only, at most 63", "只能由字母、数字和连字符组成，最多 63 个字符"
        )
    return wanted


def needed(value: str, field: str) -> str:
    """A value without outer blanks.

    Raises:
        Invalid: SHAPE when nothing is left, or when it holds signs that cannot be printed.
    """
    text = value.strip()
    if not text:
        raise unfit(field, "is needed", "必填")
    if not text.isprintable():
        raise unfit(field, "holds signs that cannot be printed", "含有不可显示的字符")
    return text


def known_zone(time_zone: str) -> str:
    """A time zone that the machine knows.

    Raises:
        Invalid: UNKNOWN_TIME_ZONE.
    """
    if time_zone not in _zones():
        raise errors.Invalid(
            "UNKNOWN_TIME_ZONE",
            f"There is no time zone {time_zone}. Use a name as Asia/Shanghai.",
            f"没有名为“{time_zone}”的时区，请使用如 Asia/Shanghai 的名称。",
            time_zone=time_zone,
        )
    return time_zone


def unfit(field: str, english: str, chinese: str) -> errors.Invalid:
    """The refusal of a value that has not the shape the contract states."""
    return errors.Invalid(
        "SHAPE",
        f"Please correct {field}: {english}.",
        f"请更正 {field}:{chinese}。",
        violations=(errors.Violation(field, "UNFIT", english, chinese),),
        fields=field,
    )


@functools.cache
def _zones() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())


def _digest(text: str, length: int) -> str:
    return hashlib.sha256(key_of(text).encode()).hexdigest()[:length]
