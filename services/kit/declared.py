"""Who calls whom and who hears what, as all services declare it: for whoever knows no other service."""

from __future__ import annotations

import functools
import importlib.resources
import json
from collections.abc import Mapping


def calls() -> Mapping[str, frozenset[str]]:
    """Services that each service, and the gateway, may call."""
    return _declared()["calls"]


def hearers() -> Mapping[str, frozenset[str]]:
    """Types of events that each service hears, by full name."""
    return _declared()["events"]


def owner_of(full_name: str) -> str:
    """The service that owns a contract or an event: `leave` of `zhongtai.leave.v1.LeaveService`."""
    return full_name.split(".")[1]


@functools.cache
def _declared() -> Mapping[str, Mapping[str, frozenset[str]]]:
    """What stands in `services/edges.json`, which `make docs` makes."""
    text = importlib.resources.files("services").joinpath("edges.json").read_text(encoding="utf-8")
    edges: dict[str, dict[str, list[str]]] = json.loads(text)
    return {kind: {name: frozenset(those) for name, those in each.items()} for kind, each in edges.items()}
