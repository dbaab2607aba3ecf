"""Whose telemetry it is, in OpenTelemetry's words."""

from __future__ import annotations

import functools
import importlib.metadata
import os
import socket

from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.util.instrumentation import InstrumentationScope


@functools.cache
def of(service: str) -> Resource:
    """A service's resource. Services that share a process differ in their names, as they would elsewhere."""
    return Resource.create(
        {
            "service.name": service,
            "service.namespace": "zhongtai",
            "service.version": _version(),
            "service.instance.id": f"{socket.gethostname()}-{os.getpid()}",
        }
    )


@functools.cache
def scope() -> InstrumentationScope:
    """Who made it."""
    return InstrumentationScope("zhongtai", _version())


def _version() -> str:
    """The release that runs; 0 in a clone that was never installed."""
    try:
        return importlib.metadata.version("zhongtai")
    except importlib.metadata.PackageNotFoundError:
        return "0"
