"""Other systems that call with an identity of their own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from services.kit import errors

# Those that the contracts name; a test compares the two.
SCOPES = frozenset(
    {
        "directory.read",
        "directory.write",
        "leave.decide",
        "leave.grant",
        "leave.read",
        "leave.write",
        "scheduling.read",
        "scheduling.write",
        "workbench.read",
        "workbench.write",
    }
)


@dataclass(frozen=True, slots=True)
class ApiClient:
    """Another system. code: becomes the id and the client id. revoke_time: None while it may call."""

    api_client: str
    code: str
    display_name: str
    scopes: tuple[str, ...]
    create_time: datetime
    revoke_time: datetime | None = None


def check_scopes(scopes: Iterable[str]) -> tuple[str, ...]:
    """Scopes in order, each once.

    Raises:
        Invalid: SCOPE_UNKNOWN.
    """
    wanted = sorted(set(scopes))
    if unknown := [scope for scope in wanted if scope not in SCOPES]:
        there = ", ".join(sorted(SCOPES))
        raise errors.Invalid(
            "SCOPE_UNKNOWN",
            f"There is no scope {', '.join(unknown)}. There are: {there}.",
            f"没有权限范围 {'、'.join(unknown)}。可用的有:{there}。",
            scopes=", ".join(unknown),
        )
    return tuple(wanted)
