"""What follows from the declarations: the architecture, the events and the methods in docs/, and `edges.json`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from google.api import annotations_pb2, http_pb2
from google.protobuf import descriptor_pb2
from google.protobuf.descriptor import MethodDescriptor

from services import catalogue, edges
from services.kit import access
from services.kit.declared import owner_of
from services.kit.service import Service
from zhongtai.access.v1 import access_pb2

_IMAGE = Path(__file__).parents[1] / "protos" / "gen" / "zhongtai" / "contracts.binpb"
_EDGES = Path(__file__).with_name("edges.json")
_METHOD_FIELD, _SERVICE_FIELD, _MESSAGE_FIELD = 2, 6, 4
_HEAD = "<!-- Made by `make docs` from the services' declarations; changes here are lost. -->\n"


def write(folder: Path, *, check: bool) -> int:
    """Write the documents, or with `check` compare them; 0 when they are as the declarations say."""
    comments = _Comments(_IMAGE)
    pages = {
        folder / "architecture.md": _architecture(catalogue.SERVICES),
        folder / "events.md": _events(catalogue.SERVICES, comments),
        folder / "contracts.md": _contracts(catalogue.SERVICES, comments),
        _EDGES: edges.as_json(),
    }
    stale = [page for page, text in pages.items() if not page.exists() or page.read_text(encoding="utf-8") != text]
    if check:
        if stale:
            print(
                f"docs differ from the declarations (`make docs` writes them): {', '.join(map(str, stale))}",
                file=sys.stderr,
            )
        return 1 if stale else 0
    folder.mkdir(exist_ok=True)
    for page in stale:
        page.write_text(pages[page], encoding="utf-8")
    return 0


class _Comments:
    """Comments of the contracts, by full name."""

    def __init__(self, image: Path) -> None:
        self._text: dict[str, str] = {}
        for file in descriptor_pb2.FileDescriptorSet.FromString(image.read_bytes()).file:
            by_path = {tuple(each.path): each.leading_comments.strip() for each in file.source_code_info.location}
            for number, service in enumerate(file.service):
                name = f"{file.package}.{service.name}"
                self._text[name] = by_path.get((_SERVICE_FIELD, number), "")
                for place, method in enumerate(service.method):
                    path = (_SERVICE_FIELD, number, _METHOD_FIELD, place)
                    self._text[f"{name}.{method.name}"] = by_path.get(path, "")
            for number, message in enumerate(file.message_type):
                self._text[f"{file.package}.{message.name}"] = by_path.get((_MESSAGE_FIELD, number), "")

    def of(self, name: str) -> str:
        return " ".join(self._text.get(name, "").split())


def _architecture(services: tuple[Service, ...]) -> str:
    lines = [_HEAD, "# Architecture", "", "Who tells whom (solid), and who calls whom (dotted).", "", "```mermaid"]
    lines += ["flowchart LR", "  gateway([gateway])"]
    lines += [f"  {service.name}[{service.name}]" for service in services]
    lines += [f"  gateway -.-> {service.name}" for service in services]
    for service in services:
        for source in sorted({owner_of(event) for event in service.hears}):
            heard = sorted(event.rpartition(".")[2] for event in service.hears if owner_of(event) == source)
            lines.append(f"  {source} -- {'<br/>'.join(heard)} --> {service.name}")
        for contract in service.calls:
            lines.append(f"  {service.name} -.-> {owner_of(contract.full_name)}")
    lines += ["```", "", "| service | contracts | tables | tells | hears | calls |", "|---|---|---|---|---|---|"]
    lines += [_row(service) for service in services]
    return "\n".join(lines) + "\n"


def _row(service: Service) -> str:
    contracts = "<br/>".join(f"{c.descriptor.name} ({len(c.descriptor.methods)})" for c in service.contracts)
    tables = ", ".join(sorted(name for name in service.tables.tables if not name.startswith("kit_")))
    tells = ", ".join(_short(service.tells))
    hears = ", ".join(_short(service.hears))
    calls = ", ".join(contract.name for contract in service.calls) or "–"
    return f"| {service.name} | {contracts} | {tables} | {tells} | {hears} | {calls} |"


def _events(services: tuple[Service, ...], comments: _Comments) -> str:
    lines = [_HEAD, "# Events", "", "Told from the outbox, in the transaction of the change; heard exactly once."]
    lines += ["How they travel with a broker: [events over RabbitMQ](events-over-rabbitmq.md).", ""]
    lines += ["| event | means | heard by |", "|---|---|---|"]
    for service in services:
        for event in service.tells:
            heard = ", ".join(each.name for each in services if event in each.hears) or "–"
            lines.append(f"| `{event}` | {comments.of(event)} | {heard} |")
    return "\n".join(lines) + "\n"


def _contracts(services: tuple[Service, ...], comments: _Comments) -> str:
    lines = [_HEAD, "# Contracts", ""]
    for service in services:
        for contract in service.contracts:
            full = contract.descriptor.full_name
            lines += [
                f"## {full}",
                "",
                comments.of(full),
                "",
                "| method | HTTP | who may | what |",
                "|---|---|---|---|",
            ]
            for method in contract.descriptor.methods:
                rule = access.compile_rule(method)
                who = ", ".join(_grants(rule)) or "anybody"
                what = comments.of(f"{full}.{method.name}")
                lines.append(f"| `{method.name}` | {_http(method)} | {who} | {what} |")
            lines.append("")
    return "\n".join(lines)


def _grants(rule: access.Rule) -> Iterator[str]:
    for role, relation in rule.grants:
        name = access_pb2.Relation.DESCRIPTOR.values_by_number[relation].name.removeprefix("RELATION_").lower()
        yield f"{role.lower()}:{name}"


def _http(method: MethodDescriptor) -> str:
    rule: http_pb2.HttpRule = method.GetOptions().Extensions[annotations_pb2.http]  # type: ignore[index]
    pattern = rule.WhichOneof("pattern")
    return f"`{pattern.upper()} {getattr(rule, pattern)}`" if pattern else "–"


def _short(names: Iterable[str]) -> list[str]:
    return sorted(name.rpartition(".")[2] for name in names)
