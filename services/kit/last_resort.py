"""The last resort: whatever goes wrong, whoever asked gets an answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")


async def answer(work: Awaitable[T], otherwise: Callable[[Exception], T], *, but: type[Exception]) -> T:
    """What comes of some work, or what is made of its fault. but: what goes on to the caller."""
    try:
        return await work
    except but:
        raise
    except Exception as fault:
        return otherwise(fault)
