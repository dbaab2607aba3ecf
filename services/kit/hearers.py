"""Who hears what, as all services declare it: for whoever tells, and knows no other service."""

from __future__ import annotations

import functools
import importlib.resources
import json
from collections.abc import Mapping


@functools.cache
def hearers() -> Mapping[str, frozenset[str]]:
    """Types of events that each service hears, by full name; `services/edges.json`, which `make docs` makes."""
    text = importlib.resources.files("services").joinpath("edges.json").read_text(encoding="utf-8")
    declared: dict[str, list[str]] = json.loads(text)["events"]
    return {consumer: frozenset(types) for consumer, types in declared.items()}


def owner_of(full_name: str) -> str:
    """The service that owns a contract or an event: `leave` of `zhongtai.leave.v1.LeaveService`."""
    return full_name.split(".")[1]
