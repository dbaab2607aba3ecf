"""What is said in two places says the same: code and contracts, events and their page, packages and lists."""

from __future__ import annotations

import ast
import re
import tomllib
from typing import Any

from tests.rules import tree

REFUSALS = frozenset({"Invalid", "WrongState", "Forbidden", "NotFound", "Conflict", "Busy"})
EVENT_TYPE = re.compile(r"zhongtai\.(\w+)\.v\d+\.([A-Z]\w+)")


def reasons_given(text: str) -> set[str]:
    """Reasons of the refusals that a module makes."""
    calls = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call) and node.args)
    return {
        part.value
        for call in calls
        if _called(call.func) in REFUSALS
        for part in ast.walk(call.args[0])
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value.isupper()
    }


def reasons_promised(proto: str) -> set[str]:
    """Reasons in a contract's comments."""
    comments = " ".join(re.findall(r"//(.*)", proto))
    return set(re.findall(r"\b[A-Z][A-Z0-9_]{2,}\b", comments))


def events_told(proto: str) -> set[str]:
    """Messages of an events file that no other message of it is made of."""
    text = re.sub(r"//.*", "", proto)
    fields = re.findall(r"^\s+(?:repeated\s+|optional\s+)?([A-Z]\w*)\s+\w+\s*=", text, re.MULTILINE)
    return set(re.findall(r"^message\s+(\w+)", text, re.MULTILINE)) - set(fields)


def types_named(text: str) -> set[tuple[str, str]]:
    """Event types that a module names in full, as (service, message)."""
    named = (node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant))
    found = (EVENT_TYPE.fullmatch(value) for value in named if isinstance(value, str))
    return {(match[1], match[2]) for match in found if match}


def test_the_readers_see_what_is_there_and_nothing_else() -> None:
    proto = (
        "// Refusals: NO_SUCH_LEAVE, TOO_LATE.\nmessage LeaveTold {\n  // A NOTE.\n  string a = 1;\n}\n"
        "message LeaveDecided {\n  LeaveTold leave = 1;\n}\n"
    )

    assert reasons_given("raise errors.NotFound('NO_SUCH_LEAVE', 'No.')") == {"NO_SUCH_LEAVE"}
    assert reasons_given("raise Invalid('A_B' if x else 'C_D', 'No.')") == {"A_B", "C_D"}
    assert reasons_given("Other('NO_SUCH_LEAVE'); Invalid(reason, 'NOT THIS')") == set()
    assert reasons_promised(proto) >= {"NO_SUCH_LEAVE", "TOO_LATE"}
    assert "SOMETHING_ELSE" not in reasons_promised(proto)
    assert events_told(proto) == {"LeaveDecided"}
    assert types_named("H = {'zhongtai.leave.v1.LeaveDecided': f}") == {("leave", "LeaveDecided")}
    assert layers_listed({"layers": ["(__main__) | (cli)", "(leave) | (kpi)", "kit"]}) == {
        "__main__", "cli", "leave", "kpi", "kit",
    }  # fmt: skip


def test_every_reason_a_service_gives_stands_in_its_contract() -> None:
    offences = [
        f"{path}: {reason} stands in no comment of protos/zhongtai/{name}"
        for name in tree.services()
        for promised in [reasons_promised(_contract(name))]
        for path in tree.files(f"services/{name}/*.py")
        for reason in sorted(reasons_given(tree.read(path)) - promised)
        if tree.files(f"protos/zhongtai/{name}/v1/{name}.proto")
    ]

    assert offences == [], "\n  ".join(["", *offences])


def test_every_event_is_described() -> None:
    """docs/events.md has an entry for each event that a contract declares."""
    described = set(re.findall(r"[A-Z]\w+", tree.read("docs/events.md"))) if tree.files("docs/events.md") else None
    offences = [
        f"{path}: {event} is not in docs/events.md"
        for path in tree.files("protos/zhongtai/*/events.proto")
        for event in sorted(events_told(tree.read(path)))
        if described is not None and event not in described
    ]

    assert offences == [], "\n  ".join(["", *offences])


def test_every_event_type_that_code_names_exists() -> None:
    offences = [
        f"{path}: zhongtai.{service}.v1.{event} is in no events.proto"
        for path in tree.files("services/*.py", "gateway/*.py")
        for service, event in sorted(types_named(tree.read(path)))
        if event not in _messages(service)
    ]

    assert offences == [], "\n  ".join(["", *offences])


def test_every_package_is_in_the_import_contracts() -> None:
    contracts = _pyproject()["tool"]["importlinter"]["contracts"]
    listed = layers_listed(next(contract for contract in contracts if contract.get("containers") == ["services"]))

    assert set(tree.services()) <= listed


def test_the_extras_are_those_that_the_production_lock_is_made_from() -> None:
    extras = _pyproject()["project"]["optional-dependencies"]
    wanted = {line for lines in extras.values() for line in lines}
    locked = {line for line in tree.read("requirements-production.in").splitlines() if re.match(r"\w", line)}

    assert wanted == locked


def test_every_pin_carries_its_hashes() -> None:
    bare = [
        f"{path}: {requirement.splitlines()[0]}"
        for path in tree.files("*.lock")
        for requirement in re.split(r"\n(?=\w)", tree.read(path).strip())
        if "==" not in requirement.splitlines()[0] or "--hash=sha256:" not in requirement
    ]

    assert bare == []


def layers_listed(contract: dict[str, list[str]]) -> set[str]:
    """Modules that a contract of layers names."""
    return {name for layer in contract["layers"] for name in re.findall(r"\w+", layer)}


def _called(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _contract(service: str) -> str:
    return "\n".join(tree.read(path) for path in tree.files(f"protos/zhongtai/{service}/*.proto"))


def _messages(service: str) -> set[str]:
    return set(re.findall(r"^message\s+(\w+)", _contract(service), re.MULTILINE))


def _pyproject() -> dict[str, Any]:
    return tomllib.loads(tree.read("pyproject.toml"))
