"""Telemetry of a process: where its spans and figures go, and whose they are.

Entries call `configure` at their start and `shutdown` at their end; `tracing` and `metrics` are what is recorded with.
Nothing here loads gRPC, so a worker may use it under eventlet, and nothing loads the SDK while nothing is sent.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from services.kit import log
from services.kit.settings import Settings, SettingsError

if TYPE_CHECKING:
    from services.kit.otlp import Pipeline

EVERYBODY = "zhongtai"
"""Whose process it is when it is nobody's alone."""


def configure(service: str, wanted: Settings) -> None:
    """Name this process in its logs, and send its telemetry to `otlp_endpoint`; nothing goes anywhere when it is empty.

    service: whose process it is, `EVERYBODY` when it is nobody's alone. `OTEL_SDK_DISABLED=true` keeps it all here.

    Raises:
        SettingsError: there is an endpoint, and the exporter is not installed.
    """
    shutdown()
    log.configure(wanted.log_level, service)
    if not wanted.otlp_endpoint or os.environ.get("OTEL_SDK_DISABLED", "").strip().lower() == "true":
        return
    try:
        from services.kit import otlp
    except ImportError as error:
        raise SettingsError("ZT_OTLP_ENDPOINT needs more to be installed: pip install 'zhongtai[otlp]'") from error
    _State.pipeline = otlp.Pipeline(service, wanted.otlp_endpoint, wanted.trace_ratio)


def flush() -> None:
    """Send what there is, now."""
    if _State.pipeline is not None:
        _State.pipeline.flush()


def shutdown() -> None:
    """Send what there is, within a few seconds, and send nothing any more."""
    pipeline, _State.pipeline = _State.pipeline, None
    if pipeline is not None:
        pipeline.end()


class _State:
    """The one pipeline of this process."""

    pipeline: Pipeline | None = None
