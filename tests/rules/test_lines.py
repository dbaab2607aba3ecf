"""Every rule of `lines` accepts its good lines, refuses its bad ones and holds for the whole tree."""

from __future__ import annotations

import pytest

from tests.rules import lines, tree

GOOD = [(rule, text) for rule in lines.RULES for text in rule.good]
BAD = [(rule, text) for rule in lines.RULES for text in rule.bad]


def _name(value: object) -> str:
    return value.name if isinstance(value, lines.Rule) else repr(value)[:40]


@pytest.mark.parametrize("rule,text", GOOD, ids=_name)
def test_a_rule_accepts_its_good_lines(rule: lines.Rule, text: str) -> None:
    assert rule.judge(text) == []


@pytest.mark.parametrize("rule,text", BAD, ids=_name)
def test_a_rule_refuses_its_bad_lines(rule: lines.Rule, text: str) -> None:
    assert rule.judge(text) != []


@pytest.mark.parametrize("rule", lines.RULES, ids=_name)
def test_the_tree_keeps(rule: lines.Rule) -> None:
    offences = [
        f"{path}:{offence}"
        for path in tree.files(*rule.files, without=rule.without)
        for offence in rule.judge(tree.read(path))
    ]

    assert offences == [], f"{rule.name}:\n  " + "\n  ".join(offences)
