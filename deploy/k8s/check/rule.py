"""A rule that rendered manifests keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from deploy.k8s.check.objects import Object

Judge = Callable[[Sequence[Object]], list[str]]


@dataclass(frozen=True, slots=True)
class Rule:
    """judge: objects of one overlay in, offences out. Each is proven by tests/unit/k8s/samples/<name>.yaml."""

    name: str
    judge: Judge
