"""Which method an HTTP verb and a path mean: the templates of `google.api.http`, compiled into one tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar
from urllib.parse import unquote

Target = TypeVar("Target")

_PART = re.compile(r"\{([^=}]+)(?:=([^}]*))?\}|([^/{}]+)")
_ANY, _REST = "*", "**"


@dataclass(frozen=True, slots=True)
class Template:
    """A path template.

    segments: literals, `*` and, last only, `**`. variables: path of a request field, and the segments
    [start, end) that fill it; `end` is None for all that remain.
    """

    segments: tuple[str, ...]
    variables: tuple[tuple[str, int, int | None], ...]
    verb: str


def parse(template: str) -> Template:
    """Take a template such as `/v1/{name=leaveRequests/*}:approve` apart."""
    path, verb = template, ""
    colon = template.rfind(":")
    if colon > template.rfind("/") and colon > template.rfind("}"):
        path, verb = template[:colon], template[colon + 1 :]
    segments: list[str] = []
    variables: list[tuple[str, int, int | None]] = []
    for name, pattern, literal in _PART.findall(path):
        if literal:
            segments.append(literal)
            continue
        start = len(segments)
        segments += (pattern or _ANY).split("/")
        variables.append((name, start, None if segments[-1] == _REST else len(segments)))
    return Template(tuple(segments), tuple(variables), verb)


@dataclass(slots=True)
class _Node(Generic[Target]):
    literals: dict[str, _Node[Target]] = field(default_factory=dict)
    any: _Node[Target] | None = None
    rest: dict[str, dict[str, tuple[Target, Template]]] = field(default_factory=dict)
    ends: dict[str, dict[str, tuple[Target, Template]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found(Generic[Target]):
    """What a path means.

    target: None when the path is known, but not with this verb. allowed: the verbs it is known with.
    """

    target: Target | None
    values: tuple[tuple[str, str], ...]
    allowed: tuple[str, ...]


class Routes(Generic[Target]):
    """All templates, as a tree over path segments; literals go before wildcards."""

    def __init__(self) -> None:
        self._root: _Node[Target] = _Node()
        # Where nothing stands for anything else, a look is enough.
        self._literal: dict[tuple[str, str], Found[Target]] = {}

    def add(self, http_verb: str, template: Template, target: Target) -> None:
        """Let a verb and a template mean a target.

        Raises:
            ValueError: they mean another already.
        """
        node = self._root
        for segment in template.segments:
            if segment == _REST:
                break
            if segment == _ANY:
                node.any = node.any or _Node()
                node = node.any
            else:
                node = node.literals.setdefault(segment, _Node())
        ends = node.rest if template.segments[-1] == _REST else node.ends
        verbs = ends.setdefault(template.verb, {})
        if http_verb in verbs:
            raise ValueError(f"{http_verb} {template} means two methods")
        verbs[http_verb] = (target, template)
        if not {_ANY, _REST} & set(template.segments):
            address = "/" + "/".join(template.segments) + (f":{template.verb}" if template.verb else "")
            self._literal[http_verb, address] = Found(target, (), ())

    def find(self, http_verb: str, raw_path: str) -> Found[Target] | None:
        """What a path, still percent-encoded, means; None when nothing."""
        literal = self._literal.get((http_verb, raw_path))
        if literal is not None:
            return literal
        path, colon, verb = raw_path[1:], "", ""
        cut = path.rfind(":")
        if cut > path.rfind("/"):
            path, colon, verb = path[:cut], ":", path[cut + 1 :]
        segments = path.split("/")
        found = self._found(http_verb, segments, verb)
        if found is None and colon:
            # A colon that starts no verb belongs to the last segment.
            found = self._found(http_verb, [*segments[:-1], f"{segments[-1]}:{verb}"], "")
            return found if found is not None and found.target is not None else None
        return found

    def _found(self, http_verb: str, segments: list[str], verb: str) -> Found[Target] | None:
        allowed: list[str] = []
        for verbs in _walk(self._root, segments, 0, verb):
            hit = verbs.get(http_verb)
            if hit is not None:
                target, template = hit
                return Found(target, tuple(_values(template, segments)), ())
            allowed += verbs
        return Found(None, (), tuple(sorted(set(allowed)))) if allowed else None


def _walk(node: _Node[Target], segments: list[str], at: int, verb: str) -> Iterator[dict[str, tuple[Target, Template]]]:
    if at == len(segments):
        if verb in node.ends:
            yield node.ends[verb]
        return
    segment = segments[at]
    literal = node.literals.get(segment)
    if literal is not None:
        yield from _walk(literal, segments, at + 1, verb)
    if node.any is not None and segment:
        yield from _walk(node.any, segments, at + 1, verb)
    if verb in node.rest:
        yield node.rest[verb]


def _values(template: Template, segments: list[str]) -> Iterator[tuple[str, str]]:
    for name, start, end in template.variables:
        value = "/".join(segments[start:end])
        yield name, unquote(value) if "%" in value else value
