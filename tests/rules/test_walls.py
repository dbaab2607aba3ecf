"""What looks beyond the caller's reach, or across tenants, is written down where people look for it."""

from __future__ import annotations

import ast
import re

from tests.rules import tree

LISTED = "docs/adr/0010-row-level-security-in-the-opening.md"


def places(text: str) -> set[str]:
    """Functions in which a transaction is widened."""
    found = set()
    for function in ast.walk(ast.parse(text)):
        if isinstance(function, ast.FunctionDef) and any(_widens(node) for node in ast.walk(function)):
            found.add(function.name)
    return found


def _widens(node: ast.AST) -> bool:
    if isinstance(node, ast.keyword):
        return node.arg == "beyond_reach"
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "beyond_reach"


def named_tenants(text: str) -> set[str]:
    """Tenants that transactions are begun for by a word in the code."""
    return {
        node.args[0].value
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("read", "act")
        if node.args and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
    }


def test_the_readers_see_what_is_there_and_nothing_else() -> None:
    text = (
        "def a(db):\n    db.read(beyond_reach=True)\ndef b(tx):\n    tx.beyond_reach()\ndef c(tx):\n    tx.execute(1)\n"
    )

    assert {"a", "b"} == places(text)
    assert {"none", ""} == named_tenants("db.read('none'); db.act('', actor); db.read(); db.read(tenant)")


def test_whatever_looks_beyond_the_reach_stands_in_the_decision() -> None:
    rows = re.findall(r"^\| `(services/[^`]+)` ([\w, ]+) \|", tree.read(LISTED), re.MULTILINE)
    listed: dict[str, set[str]] = {}
    for path, names in rows:
        listed.setdefault(path, set()).update(names.split(", "))
    there = {
        path: places(tree.read(path))
        for path in tree.files("services/*.py")
        if not path.startswith("services/kit/") and places(tree.read(path))
    }

    assert there == listed


def test_work_across_tenants_says_so_by_one_name() -> None:
    offences = {path: named_tenants(tree.read(path)) for path in tree.files("services/*.py")}

    assert {path: words for path, words in offences.items() if words} == {}
