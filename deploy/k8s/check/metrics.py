"""Figures that rules and dashboards ask for: ours are declared in the code, under the names that Prometheus gives them.

`zhongtai.events.lag`, a histogram in seconds, is `zhongtai_events_lag_seconds_bucket`, `_sum` and `_count` there.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from pathlib import Path

from deploy.k8s.check import alerts
from deploy.k8s.check import objects as o
from deploy.k8s.check.objects import Object
from deploy.k8s.check.rule import Rule

ROOT = Path(__file__).resolve().parents[3]
_DECLARED = re.compile(r'\b(Counter|Gauge|Histogram)\(\s*"([a-z0-9._]+)",\s*"([^"]*)"')
_OURS = re.compile(r"\b(?:zhongtai|rpc_server|rpc_client|http_server|http_client|db_client)_\w+")
_LABELS = re.compile(r'\{[^}]*\}|\b(?:by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)|"[^"]*"')
_UNITS = {"s": "_seconds", "By": "_bytes", "1": "_ratio"}
_ENDS = {"Counter": ("_total",), "Gauge": ("",), "Histogram": ("_bucket", "_sum", "_count")}


def prometheus_names(kind: str, name: str, unit: str) -> set[str]:
    """What Prometheus calls a figure. unit: as OpenTelemetry has it; what is in braces is left out."""
    base = name.replace(".", "_") + _UNITS.get(unit, "")
    return {base + end for end in _ENDS[kind]}


@functools.cache
def declared() -> frozenset[str]:
    """Every name of every figure that the code declares."""
    sources = [*(ROOT / "services").rglob("*.py"), *(ROOT / "gateway").rglob("*.py")]
    found: set[str] = set()
    for source in sources:
        for kind, name, unit in _DECLARED.findall(source.read_text(encoding="utf-8")):
            found |= prometheus_names(kind, name, unit)
    return frozenset(found)


def asked(expression: str) -> set[str]:
    """Our figures that an expression asks for; labels are none."""
    return set(_OURS.findall(_LABELS.sub(" ", expression)))


def figures_are_declared(objects: Sequence[Object]) -> list[str]:
    """What a rule or a dashboard asks for somebody measures; a misspelt figure never fires."""
    groups = [group for each in o.of_kind(objects, "PrometheusRule") for group in each["spec"]["groups"]]
    asking = [(rule.get("alert") or rule["record"], rule["expr"]) for group in groups for rule in group["rules"]]
    asking += [("a dashboard", query) for query in alerts.queries_of(objects)]
    return [
        f"{who}: nobody measures {name}"
        for who, expression in asking
        for name in sorted(asked(expression) - declared())
    ]


RULES = (Rule("figure", figures_are_declared),)
