"""Policies (授权规则): limits inside which the platform decides at once, as versioned data."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal, InvalidOperation

from services.kit.errors import Conflict, Forbidden, Invalid, Violation, WrongState
from services.workbench.domain import catalogue


class State(enum.StrEnum):
    """State of a version."""

    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    RETIRED = "RETIRED"


class Comparison(enum.StrEnum):
    """How a fact is compared with a policy's value."""

    EQUAL = "EQUAL"
    NOT_EQUAL = "NOT_EQUAL"
    AT_LEAST = "AT_LEAST"
    AT_MOST = "AT_MOST"
    ONE_OF = "ONE_OF"
    NONE_OF = "NONE_OF"
    UNSPECIFIED = "UNSPECIFIED"


_COMPARISONS = {
    catalogue.Kind.NUMBER: frozenset(Comparison) - {Comparison.UNSPECIFIED},
    catalogue.Kind.FLAG: frozenset({Comparison.EQUAL, Comparison.NOT_EQUAL}),
    catalogue.Kind.WORD: frozenset({Comparison.EQUAL, Comparison.NOT_EQUAL, Comparison.ONE_OF, Comparison.NONE_OF}),
}
_SETS = frozenset({Comparison.ONE_OF, Comparison.NONE_OF})
_PERIODS = frozenset({"DAY", "MONTH"})
_PER = frozenset({"PERSON", "TEAM", "CENTRE"})


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition: fact, comparison, value as written."""

    fact: str
    comparison: Comparison
    value: str


@dataclass(frozen=True, slots=True)
class Budget:
    """How often, or how much of a fact, a policy may decide in a period. limit: inclusive."""

    period: str
    per: str
    fact: str
    limit: int


@dataclass(frozen=True, slots=True)
class Terms:
    """What a version says, as far as it is checked. start_time, end_time: as written, empty when open."""

    action: str
    centre: str
    team: str
    conditions: tuple[Condition, ...]
    budgets: tuple[Budget, ...]
    decides: bool
    start_time: str = ""
    end_time: str = ""
    review_permille: int = 0


@dataclass(frozen=True, slots=True)
class Policy:
    """A version of a policy. rule: what it says, opaque here. revision: counts the edits of this version."""

    id: str
    version: int
    state: State
    action: str
    rank: int
    centre: str
    team: str
    title_zh: str
    title_en: str
    rule: bytes
    author: str
    written: datetime
    revision: int = 1
    retire_reason: str = ""

    @property
    def name(self) -> str:
        """The resource name."""
        return f"policies/{self.id}"

    @property
    def etag(self) -> str:
        """Changes with every change."""
        return f"{self.version}-{self.revision}-{self.state.value.lower()}"


def check(terms: Terms) -> None:
    """See that every condition and budget can be evaluated.

    Raises:
        Invalid: UNKNOWN_FACT with the facts, BAD_VALUE with the fields.
    """
    facts = catalogue.FACTS.get(terms.action)
    if facts is None:
        known = ", ".join(sorted(catalogue.FACTS))
        raise _bad_value([_wrong("policy.rule.action", f"must be one of: {known}", f"应为以下之一:{known}")])
    _all_known(terms, facts.keys())
    wrong = [
        _wrong(f"policy.rule.conditions[{at}].value", *_fitting(facts[condition.fact]))
        for at, condition in enumerate(terms.conditions)
        if not _fits(condition, facts[condition.fact])
    ]
    for at, budget in enumerate(terms.budgets):
        number = not budget.fact or facts[budget.fact] is catalogue.Kind.NUMBER
        if budget.period not in _PERIODS or budget.per not in _PER or budget.limit < 0 or not number:
            english = "needs DAY or MONTH, PERSON, TEAM or CENTRE, a limit of 0 or more, and a fact that is a number"
            wrong.append(_wrong(f"policy.rule.budgets[{at}]", english, "周期、对象、数量或计量项不符合要求"))
    if not terms.decides:
        wrong.append(_wrong("policy.rule.outcome", "must say what to do", "须指定结论"))
    if not 0 <= terms.review_permille <= 1000:
        wrong.append(_wrong("policy.rule.reviewPermille", "is from 0 to 1000", "须在 0 到 1000 之间"))
    if not _is_span(terms.start_time, terms.end_time):
        english = "are RFC 3339 instants with a zone, the first before the second"
        wrong.append(_wrong("policy.rule.startTime, endTime", english, "须为带时区的时刻，且起始早于结束"))
    if wrong:
        raise _bad_value(wrong)


def within(centre: str, *, own: str | None) -> None:
    """See that a centre is within somebody's authority. own: their centre; None for everywhere.

    Raises:
        Forbidden: OUTSIDE_AUTHORITY.
    """
    if own is not None and (not own or centre != own):
        where = centre or "all centres"
        raise Forbidden(
            "OUTSIDE_AUTHORITY",
            f"A policy for {where} is outside your authority; yours is {own or 'no centre'}.",
            f"{centre or '全部中心'}的授权规则超出您的权限，您负责 {own or '(无中心)'}。",
            centre=centre,
            own=own,
        )


def next_draft(newest: Policy | None, draft: Policy, *, etag: str) -> Policy:
    """Give a draft its place: the first version, the next one, or over the draft that is being written.

    etag: of the version that was edited; empty writes over whatever is there.

    Raises:
        Conflict: STALE.
    """
    if newest is None:
        return draft
    if etag and etag != newest.etag:
        raise Conflict(
            "STALE",
            f"{newest.author} changed this policy meanwhile. Look at it again, then save.",
            f"{newest.author} 已修改该规则，请重新查看后再保存。",
            author=newest.author,
            etag=newest.etag,
        )
    if newest.state is State.DRAFT:
        return replace(draft, version=newest.version, revision=newest.revision + 1)
    return replace(draft, version=newest.version + 1)


def publish(draft: Policy, now: datetime) -> Policy:
    """Put a draft into force.

    Raises:
        WrongState: NOT_DRAFT.
    """
    if draft.state is not State.DRAFT:
        raise WrongState(
            "NOT_DRAFT",
            f"Version {draft.version} is {draft.state.value.lower()}; write a draft first.",
            f"第 {draft.version} 版不是草稿，请先编写草稿。",
            version=draft.version,
            state=draft.state.value,
        )
    return replace(draft, state=State.PUBLISHED, written=now)


def retire(in_force: Policy | None, name: str, now: datetime, *, reason: str = "") -> Policy:
    """Take a version out of force. reason: why; empty when the next version replaces it.

    Raises:
        WrongState: NOT_IN_FORCE.
    """
    if in_force is None:
        raise WrongState(
            "NOT_IN_FORCE",
            f"No version of {name} is in force, so there is nothing to stop.",
            f"{name} 没有生效的版本，无需停用。",
            policy=name,
        )
    return replace(in_force, state=State.RETIRED, written=now, retire_reason=reason)


def _all_known(terms: Terms, known: Iterable[str]) -> None:
    asked = [condition.fact for condition in terms.conditions] + [b.fact for b in terms.budgets if b.fact]
    if unknown := sorted(set(asked) - set(known)):
        named = ", ".join(unknown)
        raise Invalid(
            "UNKNOWN_FACT",
            f"{terms.action} knows no fact called {named}; such a condition would never hold.",
            f"{terms.action} 没有名为 {named} 的事实，该条件永远不会成立。",
            facts=named,
            known=", ".join(sorted(known)),
        )


def _fits(condition: Condition, kind: catalogue.Kind) -> bool:
    if condition.comparison not in _COMPARISONS[kind] or not condition.value:
        return False
    several = condition.comparison in _SETS
    words = [word.strip() for word in condition.value.split(",")] if several else [condition.value]
    if kind is catalogue.Kind.NUMBER:
        return all(_is_number(word) for word in words)
    if kind is catalogue.Kind.FLAG:
        return condition.value in ("true", "false")
    return all(words)


def _fitting(kind: catalogue.Kind) -> tuple[str, str]:
    return {
        catalogue.Kind.NUMBER: ("has to be a decimal number", "须为数字"),
        catalogue.Kind.FLAG: (
            "has to be true or false, compared by EQUAL or NOT_EQUAL",
            "须为 true 或 false,按相等或不等比较",
        ),
        catalogue.Kind.WORD: (
            "has to be a word, or several with ONE_OF or NONE_OF",
            "须为代码，或以逗号分隔的多个代码",
        ),
    }[kind]


def _is_number(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def _is_span(start: str, end: str) -> bool:
    try:
        moments = [datetime.fromisoformat(text) for text in (start, end) if text]
    except ValueError:
        return False
    if any(moment.tzinfo is None for moment in moments):
        return False
    return len(moments) < 2 or moments[0] < moments[1]


def _wrong(field: str, english: str, chinese: str) -> Violation:
    return Violation(field, "BAD_VALUE", f"{field} {english}", f"{field} {chinese}")


def _bad_value(wrong: list[Violation]) -> Invalid:
    return Invalid(
        "BAD_VALUE",
        "; ".join(each.english for each in wrong) + ".",
        ";".join(each.chinese for each in wrong) + "。",
        violations=tuple(wrong),
        fields=", ".join(each.field for each in wrong),
    )
