"""Who may be at the other end of a connection to a service, and whose tokens may come over it.

The list follows from the services' declarations, by way of `services/edges.json`; nobody keeps it by hand.
"""

from __future__ import annotations

import functools

import structlog

from services.kit import auth, declared
from services.kit.errors import Forbidden

_log = structlog.get_logger("callers")
_ALWAYS = frozenset({auth.GATEWAY, "operations"})


@functools.cache
def of(service: str) -> frozenset[str]:
    """Who may call a service: the gateway, operators' commands, and the services that declare that they do."""
    return _ALWAYS | {caller for caller, called in declared.calls().items() if service in called}


def check(peer: str, allowed: frozenset[str]) -> None:
    """See that whoever is at the other end may call at all.

    peer: the name on its certificate; empty when there is none.

    Raises:
        Forbidden: CALLER_NOT_ALLOWED.
    """
    if peer not in allowed:
        _log.warning("caller refused", reason="CALLER_NOT_ALLOWED", peer=peer or "unnamed")
        raise Forbidden(
            "CALLER_NOT_ALLOWED",
            "This service does not take calls from there.",
            "该服务不接受来自此调用方的请求。",
            peer=peer or "unnamed",
        )


def check_sender(peer: str, caller: auth.Caller) -> None:
    """See that a token comes from who signed it: people's from the gateway, a service's from that service.

    Raises:
        Forbidden: TOKEN_OF_ANOTHER, so that nobody can use a token that was overheard or handed on.
    """
    if peer != auth.issuer_of(caller).removeprefix("services/"):
        _log.warning("caller refused", reason="TOKEN_OF_ANOTHER", peer=peer, issuer=auth.issuer_of(caller))
        raise Forbidden("TOKEN_OF_ANOTHER", "This token is somebody else's.", "该凭证属于其他调用方。", peer=peer)
