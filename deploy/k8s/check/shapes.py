"""Shapes of what operators define: which fields there are, and of which type.

kubernetes-validate knows Kubernetes' own kinds only. For the others `shapes.yaml` holds the part of each definition
that we use, closed: a field that is not in it is an offence, so a misspelt one never gets by. A shape is a mapping of
fields (`!` behind a name: it has to be there; `*`: any name), a list with the shape of its members, or a word for a
value: `string`, `int`, `number`, `bool`, `quantity`, `duration`, `any`, or the words that it may be, as `rw|ro|r`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from deploy.k8s.check.objects import Object, name_of

_HERE = Path(__file__).resolve().parent
_TYPES: Mapping[str, type | tuple[type, ...]] = {"string": str, "int": int, "number": (int, float), "bool": bool}
_PATTERNS = {
    "quantity": re.compile(r"\d+(\.\d+)?(m|[KMGT]i?)?"),
    "duration": re.compile(r"(\d+(ms|s|m|h|d))+"),
}


@functools.cache
def known() -> dict[str, Any]:
    """The shape of every kind, by `apiVersion Kind`."""
    found: dict[str, Any] = yaml.safe_load((_HERE / "shapes.yaml").read_text(encoding="utf-8"))
    return found


def of_its_shape(each: Object) -> list[str]:
    """What is wrong with an object of a kind that is not Kubernetes' own."""
    kind = f"{each['apiVersion']} {each['kind']}"
    if kind not in known():
        return [f"{name_of(each)}: no shape of {kind} is known"]
    fields = {key: value for key, value in each.items() if key not in {"apiVersion", "kind", "metadata"}}
    return [f"{name_of(each)}: {offence}" for offence in _compare(fields, known()[kind], "")]


def _compare(value: object, shape: Any, path: str) -> list[str]:
    if isinstance(shape, str):
        return [] if _fits(value, shape) else [f"{path[1:]} is {value!r}, not {shape}"]
    if isinstance(shape, list):
        if not isinstance(value, Sequence) or isinstance(value, str):
            return [f"{path[1:]} is no list"]
        inside = enumerate(value)
        return [offence for number, each in inside for offence in _compare(each, shape[0], f"{path}.{number}")]
    if not isinstance(value, Mapping):
        return [f"{path[1:]} holds no fields"]
    return _compare_fields(value, shape, path)


def _compare_fields(value: Mapping[str, object], shape: Mapping[str, Any], path: str) -> list[str]:
    inner = {name.removesuffix("!"): each for name, each in shape.items()}
    needed = {name.removesuffix("!") for name in shape if name.endswith("!")}
    found = [f"{path[1:]}.{name} is missing".lstrip(".") for name in sorted(needed - set(value))]
    for name, each in value.items():
        if name not in inner and "*" not in inner:
            found.append(f"there is no {path[1:]}.{name}".replace(" .", " "))
        else:
            found += _compare(each, inner.get(name, inner.get("*")), f"{path}.{name}")
    return found


def _fits(value: object, word: str) -> bool:
    if word == "any":
        return True
    if word in _PATTERNS:
        return isinstance(value, str | int) and _PATTERNS[word].fullmatch(str(value)) is not None
    if word in _TYPES:
        # To Python a truth is a number; to a schema it is not.
        return isinstance(value, _TYPES[word]) and (word == "bool" or not isinstance(value, bool))
    return value in word.split("|")
