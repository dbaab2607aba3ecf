"""`python -m tests.backing.toy_worker`: the toy's worker in a process of its own, as the environment says."""

from __future__ import annotations

from services.kit import consume
from services.kit.service import Service


def declare() -> Service:
    """The toy; loaded when everything is prepared for it."""
    from tests.backing import toy

    return toy.declare()


if __name__ == "__main__":
    consume.main(declare)
