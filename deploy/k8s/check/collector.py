"""The collector's own configuration, which Kubernetes hands on unread: what a pipeline names is there, in its order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import yaml

from deploy.k8s.check import objects as o
from deploy.k8s.check.objects import Object
from deploy.k8s.check.rule import Rule

_FILE = "collector.config.yaml"
_PARTS = ("receivers", "processors", "exporters")


def pipelines_hold(objects: Sequence[Object]) -> list[str]:
    """Pipelines name what is configured, all that is configured is named, memory is guarded first, traces redacted."""
    texts = [each["data"][_FILE] for each in o.of_kind(objects, "ConfigMap") if _FILE in (each.get("data") or {})]
    return [offence for text in texts for offence in _offences(yaml.safe_load(text))]


def _offences(config: dict[str, Any]) -> list[str]:
    found = []
    pipelines = config["service"]["pipelines"]
    for part in _PARTS:
        there = set(config[part])
        named = {name for pipeline in pipelines.values() for name in pipeline[part]}
        found += [f"{name} is used and not among the {part}" for name in sorted(named - there)]
        found += [f"{name} is among the {part} and not used" for name in sorted(there - named)]
    for name, pipeline in pipelines.items():
        processors = pipeline["processors"]
        if processors[0] != "memory_limiter" or processors[-1] != "batch":
            found.append(f"{name}: memory is guarded first and batches are made last")
        if name == "traces" and not {"attributes", "redaction"} <= set(processors):
            found.append("traces: what is personal is not taken out")
    return found


RULES = (Rule("collector", pipelines_hold),)
