"""What a service's user may do at the broker: publish to its own exchange and read its own queues, and nothing else.

Exchanges, queues and bindings are made by `zhongtai broker declare`, as an operator. RabbitMQ knows three rights, each
a regular expression over names: to make and remove, to publish or bind to, to read from. The set-ups in `deploy/`
give each service a user of its own and take its rights from here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

_NOTHING, _ALL = "^$", ".*"


@dataclass(frozen=True, slots=True)
class Rights:
    """Regular expressions over the names of exchanges and queues, as RabbitMQ takes them."""

    configure: str
    write: str
    read: str


EVERYTHING = Rights(_ALL, _ALL, _ALL)
"""Of the operators' user."""


def of(service: str) -> Rights:
    """Of a service's user, which its serving processes and its workers share."""
    return Rights(_NOTHING, rf"^{service}\.events$", rf"^evt-{service}-[0-9]+$")


def permission(user: str, rights: Rights) -> dict[str, str]:
    """What a user may do, as it stands in RabbitMQ's definitions."""
    return {"user": user, "vhost": "/", **asdict(rights)}


def definitions(users: Sequence[Mapping[str, object]], operator: str) -> dict[str, object]:
    """RabbitMQ's definitions of these users, with what they may do. operator: the one who is no service."""
    names = [str(user["name"]) for user in users]
    allowed = [permission(name, EVERYTHING if name == operator else of(name)) for name in names]
    return {"vhosts": [{"name": "/"}], "users": users, "permissions": allowed}
