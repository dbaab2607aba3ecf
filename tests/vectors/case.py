"""One vector as the replay sees it, and how an answer is compared with what the vector expects."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any

COMMENTARY = ("published", "wrong", "note", "exact_fraction", "one_optimal_solution")
"""Words that mark an expected key as explanation (or as the wrong answer to avoid) rather than an answer."""


@dataclass(frozen=True, slots=True)
class Case:
    """A vector: what goes in, what must come out, how near. document: the whole file it stands in."""

    id: str
    kind: str
    inputs: Mapping[str, Any]
    expected: Mapping[str, Any]
    tolerance: Mapping[str, Any] = field(default_factory=dict)
    document: Mapping[str, Any] = field(default_factory=dict)


Adapter = Callable[[Case], Mapping[str, Any]]
"""Answers a case by calling domain code: the same keys as `expected`, dates as ISO strings or dates."""

Expander = Callable[[Mapping[str, Any]], Iterable[Case]]
"""Makes further cases of a file's own block (`calendars`: one case a day)."""


def differences(case: Case, answer: Mapping[str, Any]) -> list[str]:
    """What in the answer is not as expected, one sentence each; empty when the case passes."""
    found: list[str] = []
    for key, expected in case.expected.items():
        if any(word in key.lower() for word in COMMENTARY):
            continue
        if key not in answer:
            found.append(f"{key}: expected {expected!r}, not answered")
        else:
            found.extend(_differ(key, expected, answer[key], case.tolerance))
    return found


def _differ(path: str, expected: Any, actual: Any, tolerance: Mapping[str, Any]) -> list[str]:
    if isinstance(actual, frozenset | set):
        same = set(expected) == set(actual) and len(expected) == len(actual)
        return [] if same else [f"{path}: expected {sorted(expected)}, got {sorted(actual)}"]
    if isinstance(expected, Mapping):
        if not isinstance(actual, Mapping):
            return [f"{path}: expected {expected!r}, got {actual!r}"]
        found = []
        for key, value in expected.items():
            if any(word in str(key).lower() for word in COMMENTARY):
                continue
            if key in actual:
                found.extend(_differ(f"{path}.{key}", value, actual[key], tolerance))
            else:
                found.append(f"{path}.{key}: expected {value!r}, not answered")
        return found
    if isinstance(expected, list):
        if isinstance(actual, str | Mapping) or not hasattr(actual, "__len__") or len(expected) != len(actual):
            return [f"{path}: expected {expected!r}, got {actual!r}"]
        return [
            difference
            for at, (wanted, got) in enumerate(zip(expected, actual, strict=True))
            for difference in _differ(f"{path}[{at}]", wanted, got, tolerance)
        ]
    return [] if _same(path, expected, actual, tolerance) else [f"{path}: expected {expected!r}, got {actual!r}"]


def _same(path: str, expected: Any, actual: Any, tolerance: Mapping[str, Any]) -> bool:
    if expected is None or actual is None:
        return expected is actual
    if isinstance(expected, bool) or isinstance(actual, bool) or type(actual).__name__ == "bool_":
        return isinstance(expected, bool) and bool(actual) == expected
    wanted, got = _number(expected), _number(actual)
    if wanted is not None and got is not None:
        return _near(path, wanted, got, tolerance)
    return str(expected) == str(getattr(actual, "value", actual))


def _number(value: Any) -> float | None:
    if isinstance(value, int | float | Decimal | Fraction) or hasattr(value, "__float__"):
        return float(value)
    try:
        return float(Decimal(value)) if isinstance(value, str) else None
    except InvalidOperation:
        return None


def _near(path: str, expected: float, actual: float, tolerance: Mapping[str, Any]) -> bool:
    """Equal within the vector's tolerance; a printed value may be off by half a unit of its ninth digit."""
    absolute = next(
        (float(limit) for name, limit in tolerance.items() if name.endswith("_abs") and path.startswith(name[:-4])),
        float(tolerance.get("abs", 0)),
    )
    relative = float(tolerance.get("rel", 0))
    printed = (
        5.0001e-9 * max(abs(expected), 1e-12) if isinstance(expected, float) and expected != round(expected) else 0
    )
    return math.isclose(expected, actual, rel_tol=relative, abs_tol=max(absolute, printed, 1e-12))
