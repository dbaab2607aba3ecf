"""Delegated authority: policies as data, evaluated as a pure function of facts and policy version.

A policy speaks when all its conditions hold and no budget of its is used up; among the policies of an action the one
with the lowest rank that speaks decides. A fact that is not known never satisfies a condition. When none speaks, a
person decides.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import cast
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from google.protobuf.message import Message

from services.kit import figures, tables, wire
from services.kit.access import Place
from services.kit.db import Tx
from services.kit.inbox import Delivery, Handler
from services.kit.prepared import Prepared
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2

Fact = int | bool | str | Decimal | None
_ALLOWS = (work_pb2.OUTCOME_ALLOW, work_pb2.OUTCOME_ALLOW_WITH_REVIEW)
_SETS = {work_pb2.COMPARISON_ONE_OF, work_pb2.COMPARISON_NONE_OF}
# Statements are made once: making one costs more than running it.
_RULES = Prepared(
    sa.select(tables.POLICY.c.rule).where(
        tables.POLICY.c.tenant == sa.bindparam("of"), tables.POLICY.c.action == sa.bindparam("action")
    )
)
_KNOWN = Prepared(
    sa.select(tables.POLICY.c.version, tables.POLICY.c.rule).where(
        tables.POLICY.c.tenant == sa.bindparam("of"), tables.POLICY.c.policy == sa.bindparam("named")
    )
)
_USE = sa.and_(
    tables.POLICY_USE.c.tenant == sa.bindparam("of"),
    tables.POLICY_USE.c.policy == sa.bindparam("named"),
    tables.POLICY_USE.c.budget == sa.bindparam("counted"),
)
_USED = Prepared(sa.select(tables.POLICY_USE.c.used).where(_USE))
_USED_AND_HELD = Prepared(sa.select(tables.POLICY_USE.c.used).where(_USE).with_for_update())
_ADD_USE = Prepared(
    tables.POLICY_USE.update().where(_USE).values(used=tables.POLICY_USE.c.used + sa.bindparam("amount"))
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the policies said, and what it rested on.

    conditions: of the policy that spoke; when none did, of the one that came closest to allowing it. over_budget: a
    policy would have spoken but for its budget. sampled: to be looked at afterwards.
    """

    outcome: int
    policy: str = ""
    version: int = 0
    conditions: tuple[work_pb2.ConditionResult, ...] = ()
    over_budget: bool = False
    sampled: bool = False


Used = Callable[[events_pb2.PolicyPublished, events_pb2.Budget], int]
"""How much of a budget has been used."""


def evaluate(
    policies: Sequence[events_pb2.PolicyPublished],
    facts: Mapping[str, Fact],
    *,
    used: Used,
    subject: str,
) -> Verdict:
    """What the policies of one action say about these facts.

    policies: in force, any order. subject: decides, evenly and repeatably, which uses are sampled.
    """
    closest = Verdict(work_pb2.OUTCOME_ESCALATE)
    missed = len(facts) + 1000
    for policy in sorted(policies, key=lambda p: (p.rank, p.policy)):
        results = tuple(_check(condition, facts) for condition in policy.conditions)
        misses = sum(not result.held for result in results)
        if misses == 0:
            over = any(used(policy, b) + amount_of(b, facts) > b.limit for b in policy.budgets)
            verdict = Verdict(policy.outcome, policy.policy, policy.version, results, over_budget=over)
            if not over:
                return replace(verdict, sampled=is_sampled(policy, subject))
        if policy.outcome in _ALLOWS and misses < missed:
            missed = misses
            closest = Verdict(
                work_pb2.OUTCOME_ESCALATE, policy.policy, policy.version, results, over_budget=misses == 0
            )
    return closest


def decide(
    tx: Tx,
    policies: Sequence[events_pb2.PolicyPublished],
    facts: Mapping[str, Fact],
    *,
    place: Place,
    zone: ZoneInfo,
    subject: str,
    use: bool,
) -> Verdict:
    """What policies say that are in force; with `use`, the budgets of the one that decided are used right here."""
    local = tx.now.astimezone(zone)

    def used(policy: events_pb2.PolicyPublished, budget: events_pb2.Budget) -> int:
        key = budget_key(budget, place, local)
        if use:
            # Whoever is about to use a budget holds its row, so that two at once cannot both take the last of it.
            row = {"tenant": tx.tenant, "policy": policy.policy, "budget": key, "used": 0}
            tx.insert_new(tables.POLICY_USE, row)
        own = {"of": tx.tenant, "named": policy.policy, "counted": key}
        return tx.execute(_USED_AND_HELD if use else _USED, own).scalar() or 0

    verdict = evaluate(policies, facts, used=used, subject=subject)
    if use and verdict.outcome in _ALLOWS:
        policy = next(p for p in policies if p.policy == verdict.policy)
        for budget in policy.budgets:
            own = {"of": tx.tenant, "named": policy.policy, "counted": budget_key(budget, place, local)}
            tx.execute(_ADD_USE, own | {"amount": amount_of(budget, facts)})
    return verdict


def budget_key(budget: events_pb2.Budget, place: Place, local: dt.datetime) -> str:
    """What a use of a policy's budget is counted under: for whom, and the day or month of the centre.

    local: in the centre's zone. No version is in it: publishing a new one does not give the budget back.
    """
    period = f"{local:%Y-%m-%d}" if budget.period == "DAY" else f"{local:%Y-%m}"
    whom = {"PERSON": place.employee, "TEAM": place.team, "CENTRE": place.centre}[budget.per]
    return f"{budget.fact}|{budget.per}|{period}|{whom}"


def in_force(tx: Tx, action: str, place: Place) -> list[events_pb2.PolicyPublished]:
    """Policies of an action that are in force for a place at this moment."""
    found = []
    for data in tx.execute(_RULES, {"of": tx.tenant, "action": action}).scalars():
        rule = events_pb2.PolicyPublished.FromString(data)
        if is_for(rule, place) and _in_time(rule, tx.now) and not rule.retired:
            found.append(rule)
    return found


def is_for(rule: events_pb2.PolicyPublished, place: Place) -> bool:
    """Whether a policy is for a place."""
    return rule.centre in ("", place.centre) and rule.team in ("", place.team)


def told(verdict: Verdict, decider: str, facts: Mapping[str, Fact], now: dt.datetime) -> work_pb2.Decision:
    """A verdict as the decision that is stored, told and shown. facts: kept for replay."""
    return work_pb2.Decision(
        outcome=cast("work_pb2.Outcome.ValueType", verdict.outcome),
        policy=verdict.policy,
        policy_version=verdict.version,
        conditions=verdict.conditions,
        decider=decider,
        decide_time=wire.timestamp(now),
        facts=[work_pb2.Fact(key=k, value=as_text(v)) for k, v in sorted(facts.items()) if v is not None],
    )


def count(tx: Tx, service: str, action: str, outcome: int, *, by: str) -> None:
    """Count a decision once this transaction is committed. by: `limits` or `person`. No outcome: it waits."""
    said = (
        work_pb2.Outcome.Name(cast("work_pb2.Outcome.ValueType", outcome)).removeprefix("OUTCOME_")
        if outcome
        else "WAIT"
    )
    attributes = {"zhongtai.action": action, "zhongtai.outcome": said, "zhongtai.decider": by}
    tx.afterwards.append(figures.DECISIONS.at(service, attributes).add)


def as_text(fact: Fact) -> str:
    """A fact as it is stored and shown; unknown is empty."""
    if fact is None:
        return ""
    if isinstance(fact, bool):
        return "true" if fact else "false"
    return str(fact)


def amount_of(budget: events_pb2.Budget, facts: Mapping[str, Fact]) -> int:
    """What one use takes from a budget: the fact that it adds up, or one."""
    if not budget.fact:
        return 1
    return int(_number(as_text(facts.get(budget.fact))) or 0)


def is_sampled(policy: events_pb2.PolicyPublished, subject: str) -> bool:
    """Whether a use is looked at afterwards: the policy's share, or all when it allows with review and names none."""
    share = policy.review_permille
    if not share and policy.outcome == work_pb2.OUTCOME_ALLOW_WITH_REVIEW:
        share = 1000
    digest = hashlib.sha256(f"{policy.policy}|{policy.version}|{subject}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % 1000 < share


def keep(tx: Tx, rule: events_pb2.PolicyPublished) -> None:
    """Keep a policy as told, unless something newer was told before; a version once retired stays retired."""
    known = tx.execute(_KNOWN, {"of": tx.tenant, "named": rule.policy}).first()
    if known is not None:
        retired = events_pb2.PolicyPublished.FromString(known.rule).retired
        if known.version > rule.version or (known.version == rule.version and retired):
            return
    row = {"tenant": tx.tenant, "policy": rule.policy, "action": rule.action, "version": rule.version}
    tx.put(tables.POLICY, row | {"rule": rule.SerializeToString()})


def on_policy_published(tx: Tx, delivery: Delivery, event: Message) -> None:
    """Keep the policy as told."""
    del delivery
    keep(tx, cast("events_pb2.PolicyPublished", event))


HEARS: dict[str, Handler] = {events_pb2.PolicyPublished.DESCRIPTOR.full_name: on_policy_published}


def _check(condition: events_pb2.Condition, facts: Mapping[str, Fact]) -> work_pb2.ConditionResult:
    value = as_text(facts.get(condition.fact))
    return work_pb2.ConditionResult(
        fact=condition.fact,
        comparison=condition.comparison,
        limit=condition.value,
        value=value,
        held=value != "" and _holds(condition.comparison, value, condition.value),
    )


def _holds(comparison: int, value: str, limit: str) -> bool:
    if comparison in _SETS:
        return (value in [word.strip() for word in limit.split(",")]) is (comparison == work_pb2.COMPARISON_ONE_OF)
    left, right = _number(value), _number(limit)
    if left is None or right is None:
        equal = value == limit
        return equal if comparison == work_pb2.COMPARISON_EQUAL else _differs(comparison, equal=equal)
    if comparison == work_pb2.COMPARISON_AT_LEAST:
        return left >= right
    if comparison == work_pb2.COMPARISON_AT_MOST:
        return left <= right
    return (left == right) is (comparison == work_pb2.COMPARISON_EQUAL)


def _differs(comparison: int, *, equal: bool) -> bool:
    return comparison == work_pb2.COMPARISON_NOT_EQUAL and not equal


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _in_time(rule: events_pb2.PolicyPublished, now: dt.datetime) -> bool:
    started = not rule.start_time or dt.datetime.fromisoformat(rule.start_time) <= now
    return started and not (rule.end_time and dt.datetime.fromisoformat(rule.end_time) <= now)
