"""Policies: what a draft may say, and how versions follow each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from services.kit import errors
from services.workbench.domain import catalogue, policy
from services.workbench.domain.policy import Budget, Comparison, Condition, Policy, State, Terms

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
TERMS = Terms("leave.approve", "centres/gz", "", (), (), decides=True)
FIRST = Policy("p1", 1, State.DRAFT, "leave.approve", 10, "centres/gz", "", "短", "Short", b"", "employees/max", NOW)


@pytest.mark.parametrize(
    "fact,comparison,value,fits",
    [
        ("minutes", Comparison.AT_MOST, "240", True),
        ("minutes", Comparison.AT_MOST, "-0.5", True),
        ("minutes", Comparison.ONE_OF, "60, 120", True),
        ("minutes", Comparison.ONE_OF, "60,x", False),
        ("minutes", Comparison.AT_MOST, "four", False),
        ("minutes", Comparison.AT_MOST, "", False),
        ("minutes", Comparison.AT_MOST, "Infinity", False),
        ("minutes", Comparison.UNSPECIFIED, "1", False),
        ("statutory", Comparison.EQUAL, "true", True),
        ("statutory", Comparison.EQUAL, "True", False),
        ("statutory", Comparison.AT_LEAST, "true", False),
        ("leave_type", Comparison.ONE_OF, "ANNUAL,COMP", True),
        ("leave_type", Comparison.ONE_OF, "ANNUAL,", False),
        ("leave_type", Comparison.AT_MOST, "ANNUAL", False),
        ("finding_blackout", Comparison.EQUAL, "true", True),
    ],
)
def test_a_value_has_to_fit_the_fact_and_the_comparison(
    fact: str, comparison: Comparison, value: str, fits: bool
) -> None:
    terms = replace(TERMS, conditions=(Condition(fact, comparison, value),))
    if fits:
        policy.check(terms)
    else:
        with pytest.raises(errors.Invalid) as refused:
            policy.check(terms)
        assert ("BAD_VALUE", "policy.rule.conditions[0].value") == (refused.value.reason, refused.value.facts["fields"])


def test_every_wrong_field_is_named_at_once() -> None:
    wrong = (Condition("minutes", Comparison.AT_MOST, "x"), Condition("paid", Comparison.EQUAL, "perhaps"))
    with pytest.raises(errors.Invalid) as refused:
        policy.check(replace(TERMS, conditions=wrong, budgets=(Budget("DAY", "TEAM", "minutes", -1),), decides=False))

    assert [
        "policy.rule.conditions[0].value",
        "policy.rule.conditions[1].value",
        "policy.rule.budgets[0]",
        "policy.rule.outcome",
    ] == [violation.field for violation in refused.value.violations]


def test_a_budget_on_an_unknown_fact_is_refused() -> None:
    with pytest.raises(errors.Invalid) as refused:
        policy.check(replace(TERMS, budgets=(Budget("DAY", "TEAM", "hours", 1),)))
    assert ("UNKNOWN_FACT", "hours") == (refused.value.reason, refused.value.facts["facts"])


def test_the_facts_of_leave_are_those_that_leave_tells() -> None:
    """The names that a decision of leave carries; a new one has to be entered in the catalogue too."""
    told = set(catalogue.FACTS["leave.approve"])

    assert {"minutes", "notice_minutes", "slack_share_ok_permille", "service_level_after_permille"} <= told
    assert 14 == sum(name.startswith("finding_") for name in told)


@pytest.mark.parametrize(
    "newest,version,revision",
    [
        (None, 1, 1),
        (FIRST, 1, 2),
        (replace(FIRST, state=State.PUBLISHED), 2, 1),
        (replace(FIRST, state=State.RETIRED, version=4, revision=3), 5, 1),
    ],
)
def test_a_draft_takes_its_place_behind_what_is_there(newest: Policy | None, version: int, revision: int) -> None:
    draft = policy.next_draft(newest, FIRST, etag="")

    assert (version, revision, State.DRAFT) == (draft.version, draft.revision, draft.state)


def test_the_etag_changes_with_every_edit_and_state() -> None:
    states = [FIRST, policy.next_draft(FIRST, FIRST, etag=FIRST.etag)]
    states.append(policy.publish(states[-1], NOW))
    states.append(policy.retire(states[-1], "policies/p1", NOW, reason="why"))

    assert 4 == len({each.etag for each in states})


@pytest.mark.parametrize("own,allowed", [(None, True), ("centres/gz", True), ("centres/xa", False), ("", False)])
def test_authority_ends_at_the_own_centre(own: str | None, allowed: bool) -> None:
    if allowed:
        policy.within("centres/gz", own=own)
    else:
        with pytest.raises(errors.Forbidden) as refused:
            policy.within("centres/gz", own=own)
        assert "OUTSIDE_AUTHORITY" == refused.value.reason


def test_somebody_without_a_centre_has_no_authority_over_all_centres() -> None:
    with pytest.raises(errors.Forbidden):
        policy.within("", own="")
