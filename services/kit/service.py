"""The declaration of a service: what it is, what it hears, whom it calls. Reading it is reading the architecture."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from google.protobuf.descriptor import ServiceDescriptor

if TYPE_CHECKING:
    from services.kit.access import Place
    from services.kit.clients import Peers
    from services.kit.db import Database, Tx
    from services.kit.inbox import Handler
    from services.kit.settings import Settings


@dataclass(frozen=True, slots=True)
class Home:
    """What a running service has around it."""

    db: Database
    clock: Callable[[], dt.datetime]
    peers: Peers
    settings: Settings


@dataclass(frozen=True, slots=True)
class Contract:
    """One contract of a service.

    register: the generated `add_…Servicer_to_server`. build: makes the servicer.
    """

    descriptor: ServiceDescriptor
    register: Callable[[Any, Any], None]
    build: Callable[[Home], object]


@dataclass(frozen=True, slots=True)
class Job:
    """Something that a service does by itself from time to time, for every tenant; must be safe to do twice."""

    name: str
    every_s: float
    run: Callable[[Home], None]


Finder = Callable[["Tx", str], "Place | None"]
"""Finds where a resource belongs, by its name; None when the tenant has no such thing."""


@dataclass(frozen=True, slots=True)
class Service:
    """What a service is.

    tables: its own tables, with the kit's beside them. hears: handler of each event type, by full name.
    tells: event types it publishes, by full name.
    calls: contracts it calls synchronously; ideally none. locate: for each collection, as `leaveRequests`, how to
    find where a resource belongs. prepare: run once when the process starts, before it serves.
    reckon: reads the service's own books of every tenant again; what does not agree, by reference.
    """

    name: str
    contracts: tuple[Contract, ...]
    tables: sa.MetaData
    migrations: Path
    hears: Mapping[str, Handler] = field(default_factory=dict)
    tells: tuple[str, ...] = ()
    calls: tuple[ServiceDescriptor, ...] = ()
    locate: Mapping[str, Finder] = field(default_factory=dict)
    jobs: tuple[Job, ...] = ()
    prepare: Callable[[Home], None] | None = None
    reckon: Callable[[Tx], list[str]] | None = None
