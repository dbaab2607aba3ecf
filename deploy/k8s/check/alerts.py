"""Alerts: each says how bad it is and where to read on, and each is proven to fire and to be silent."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from deploy.k8s.check import objects as o
from deploy.k8s.check.objects import Object
from deploy.k8s.check.rule import Rule

ROOT = Path(__file__).resolve().parents[3]
RUNBOOKS = ROOT / "docs" / "operations" / "runbooks"
TESTS = ROOT / "deploy" / "k8s" / "components" / "otel" / "tests"
_SEVERITIES = ("page", "ticket")


def alerts(objects: Sequence[Object]) -> list[Object]:
    """Every alert, of all rules."""
    groups = [group for each in o.of_kind(objects, "PrometheusRule") for group in each["spec"]["groups"]]
    return [rule for group in groups for rule in group["rules"] if "alert" in rule]


def runbook_of(alert: str) -> str:
    """Where the runbook of an alert is, from the root: `OutboxOld` is in outbox-old.md."""
    kebab = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", alert).lower()
    return f"docs/operations/runbooks/{kebab}.md"


def alerts_lead_on(objects: Sequence[Object]) -> list[str]:
    """An alert has a severity, a summary and a runbook; the runbook exists once there are any."""
    found = []
    for alert in alerts(objects):
        name, notes = alert["alert"], alert.get("annotations") or {}
        if (alert.get("labels") or {}).get("severity") not in _SEVERITIES:
            found.append(f"{name}: its severity is none of {', '.join(_SEVERITIES)}")
        if not notes.get("summary"):
            found.append(f"{name}: says nothing")
        if notes.get("runbook_url") != runbook_of(name):
            found.append(f"{name}: its runbook is {runbook_of(name)}")
        elif RUNBOOKS.exists() and not (ROOT / runbook_of(name)).exists():
            found.append(f"{name}: nobody wrote {runbook_of(name)}")
    return found


def untested(objects: Sequence[Object], tests: Sequence[Object]) -> list[str]:
    """Alerts, with their window where they have one, that no test sees fire or no test sees silent.

    tests: of promtool, the documents.
    """
    fires: set[tuple[str, str]] = set()
    silent: set[str] = set()
    for case in (case for each in tests for test in each["tests"] for case in test.get("alert_rule_test", [])):
        expected = case.get("exp_alerts") or []
        fires |= {(case["alertname"], alert["exp_labels"].get("window", "")) for alert in expected}
        if not expected:
            silent.add(case["alertname"])
    found = []
    for alert in alerts(objects):
        window = (alert.get("labels") or {}).get("window", "")
        if (alert["alert"], window) not in fires:
            found.append(f"{' '.join([alert['alert'], window]).strip()}: no test sees it fire")
        if alert["alert"] not in silent:
            found.append(f"{alert['alert']}: no test sees it silent")
    return found


def tests() -> list[Object]:
    """The documents of all alert tests."""
    return [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(TESTS.glob("*.yaml"))]


def rule_files(objects: Sequence[Object]) -> dict[str, str]:
    """What promtool reads, by file name: the rules of each PrometheusRule, and every query of every dashboard."""
    files = {
        f"rules-{each['metadata']['name']}.yaml": yaml.safe_dump(each["spec"], sort_keys=False)
        for each in o.of_kind(objects, "PrometheusRule")
    }
    queries = [{"record": f"dashboard:{number}", "expr": query} for number, query in enumerate(queries_of(objects))]
    if queries:
        files["dashboards.yaml"] = yaml.safe_dump({"groups": [{"name": "dashboards", "rules": queries}]})
    return files


def queries_of(objects: Sequence[Object]) -> list[str]:
    """Every query of every dashboard, its variables filled in."""
    texts = [
        text
        for each in o.of_kind(objects, "ConfigMap")
        if (each["metadata"].get("labels") or {}).get("grafana_dashboard")
        for text in (each.get("data") or {}).values()
    ]
    found = [query for text in texts for query in _expressions(json.loads(text))]
    return [re.sub(r"\$__rate_interval\b", "5m", re.sub(r"\$(?!__)\w+", ".*", query)) for query in found]


def _expressions(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("expr"), str):
            yield node["expr"]
        for inner in node.values():
            yield from _expressions(inner)
    if isinstance(node, list):
        for inner in node:
            yield from _expressions(inner)


RULES = (Rule("alert", alerts_lead_on),)
