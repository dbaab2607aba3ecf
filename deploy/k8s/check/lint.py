"""The reference lint: what schemas cannot see, because it is between objects."""

from __future__ import annotations

from collections.abc import Sequence

from deploy.k8s.check import alerts, collector, metrics, network, references, settings, workloads
from deploy.k8s.check.objects import Object

RULES = (
    *workloads.RULES,
    *network.RULES,
    *references.RULES,
    *settings.RULES,
    *alerts.RULES,
    *metrics.RULES,
    *collector.RULES,
)


def lint(objects: Sequence[Object]) -> list[str]:
    """Offences of one overlay's objects, each with the rule it offends."""
    return [f"{rule.name}: {offence}" for rule in RULES for offence in rule.judge(objects)]
