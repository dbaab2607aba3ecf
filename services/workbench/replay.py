"""Replay: what past decisions would have been under a draft, from the facts that were stored with them.

Pure: policies and decisions in, figures out. Budgets are counted afresh, in the order of time.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast
from zoneinfo import ZoneInfo

from services.kit import authority
from services.kit.access import Place
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2, workbench_pb2

_ALLOWED = (work_pb2.OUTCOME_ALLOW, work_pb2.OUTCOME_ALLOW_WITH_REVIEW)


@dataclass(frozen=True, slots=True)
class Past:
    """A decision that was taken. subject: what it was about. zone: of the centre, for days and months of budgets."""

    name: str
    subject: str
    place: Place
    told: work_pb2.Decision
    decided: dt.datetime
    zone: ZoneInfo

    @property
    def automatic(self) -> bool:
        """Whether a policy allowed it at once."""
        return self.told.decider.startswith("services/") and self.told.outcome in _ALLOWED

    @property
    def by_person(self) -> bool:
        """Whether a person took it, so that the policies had put it before one."""
        return self.told.decider.startswith("employees/")


def run(policies: Sequence[events_pb2.PolicyPublished], past: Sequence[Past]) -> workbench_pb2.ReplayPolicyResponse:
    """Decide again what was decided, by these policies of one action.

    past: in order of time. A difference is a decision with another outcome; one that a person took differs when the
    policies would have decided it at once, whatever the person said.
    """
    spent: dict[tuple[str, str], int] = {}
    answer = workbench_pb2.ReplayPolicyResponse(decision_count=len(past))
    for each in past:
        verdict = _decide(policies, each, spent)
        answer.automatic_before_count += each.automatic
        answer.automatic_after_count += verdict.outcome in _ALLOWED
        unchanged = work_pb2.OUTCOME_ESCALATE if each.by_person else each.told.outcome
        if verdict.outcome != unchanged:
            answer.differences.append(_difference(each, verdict))
    return answer


def _decide(
    policies: Sequence[events_pb2.PolicyPublished], each: Past, spent: dict[tuple[str, str], int]
) -> authority.Verdict:
    facts: dict[str, authority.Fact] = {fact.key: fact.value for fact in each.told.facts}
    local = each.decided.astimezone(each.zone)
    here = [rule for rule in policies if authority.is_for(rule, each.place)]

    def used(policy: events_pb2.PolicyPublished, budget: events_pb2.Budget) -> int:
        return spent.get((policy.policy, authority.budget_key(budget, each.place, local)), 0)

    verdict = authority.evaluate(here, facts, used=used, subject=each.subject)
    if verdict.outcome in _ALLOWED:
        policy = next(rule for rule in here if rule.policy == verdict.policy)
        for budget in policy.budgets:
            key = (policy.policy, authority.budget_key(budget, each.place, local))
            spent[key] = spent.get(key, 0) + authority.amount_of(budget, facts)
    return verdict


def _difference(each: Past, verdict: authority.Verdict) -> workbench_pb2.ReplayDifference:
    return workbench_pb2.ReplayDifference(
        decision=each.name,
        subject=each.subject,
        before=each.told.outcome,
        after=cast("work_pb2.Outcome.ValueType", verdict.outcome),
        conditions=verdict.conditions,
    )
