"""Delegated authority as a pure function: which policy speaks, what it rests on, what is used up."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kit import authority
from services.kit.access import Place
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2

ALLOW, REVIEW = work_pb2.OUTCOME_ALLOW, work_pb2.OUTCOME_ALLOW_WITH_REVIEW
ESCALATE, DENY = work_pb2.OUTCOME_ESCALATE, work_pb2.OUTCOME_DENY
PLACE = Place("centres/gz", "teams/a1", "employees/ann")


def _policy(name: str, *conditions: tuple[str, str, str], **fields: Any) -> events_pb2.PolicyPublished:
    base: dict[str, Any] = {"policy": f"policies/{name}", "version": 1, "outcome": ALLOW}
    listed = [
        events_pb2.Condition(fact=fact, comparison=work_pb2.Comparison.Value(f"COMPARISON_{how}"), value=value)
        for fact, how, value in conditions
    ]
    return events_pb2.PolicyPublished(conditions=listed, **(base | fields))


def _says(
    *policies: events_pb2.PolicyPublished, used: int = 0, subject: str = "s", **facts: authority.Fact
) -> authority.Verdict:
    return authority.evaluate(policies, facts, used=lambda _policy, _budget: used, subject=subject)


@pytest.mark.parametrize(
    "how,limit,value,held",
    [
        ("AT_LEAST", "10", 10, True),
        ("AT_LEAST", "10", 9, False),
        ("AT_LEAST", "9", 10, True),
        ("AT_MOST", "10", 10, True),
        ("AT_MOST", "10", Decimal("10.5"), False),
        ("AT_MOST", "10", -1, True),
        ("EQUAL", "10", Decimal("10.0"), True),
        ("EQUAL", "true", True, True),
        ("EQUAL", "true", False, False),
        ("NOT_EQUAL", "true", False, True),
        ("NOT_EQUAL", "SICK", "SICK", False),
        ("NOT_EQUAL", "10", 10, False),
        ("ONE_OF", "ANNUAL, COMP", "COMP", True),
        ("ONE_OF", "ANNUAL,COMP", "ANN", False),
        ("NONE_OF", "ANNUAL,COMP", "SICK", True),
        ("NONE_OF", "ANNUAL,COMP", "COMP", False),
        ("AT_LEAST", "10", "many", False),
        ("AT_MOST", "many", 10, False),
        ("UNSPECIFIED", "10", 10, False),
    ],
)
def test_a_condition_holds_as_it_reads(how: str, limit: str, value: authority.Fact, held: bool) -> None:
    (result,) = _says(_policy("p", ("fact", how, limit)), fact=value).conditions

    assert (held, limit, authority.as_text(value)) == (result.held, result.limit, result.value)


@pytest.mark.parametrize("how", ["EQUAL", "NOT_EQUAL", "AT_LEAST", "AT_MOST", "ONE_OF", "NONE_OF"])
@pytest.mark.parametrize("facts", [{}, {"fact": None}, {"fact": ""}], ids=["absent", "none", "empty"])
def test_a_fact_that_is_not_known_satisfies_no_condition(how: str, facts: dict[str, authority.Fact]) -> None:
    verdict = _says(_policy("p", ("fact", how, "1")), **facts)

    assert (ESCALATE, False) == (verdict.outcome, verdict.conditions[0].held)


def test_without_a_policy_a_person_decides() -> None:
    assert authority.Verdict(ESCALATE) == _says(fact=1)


def test_the_lowest_rank_that_speaks_decides_whatever_the_order() -> None:
    first = _policy("b", ("fact", "AT_MOST", "5"), rank=1, outcome=DENY)
    second = _policy("a", rank=2)

    for order in ((first, second), (second, first)):
        assert ("policies/b", DENY) == (_says(*order, fact=5).policy, _says(*order, fact=5).outcome)
        assert ("policies/a", ALLOW) == (_says(*order, fact=6).policy, _says(*order, fact=6).outcome)


def test_policies_of_one_rank_are_asked_by_name() -> None:
    assert "policies/a" == _says(_policy("b"), _policy("a")).policy


def test_when_none_speaks_the_closest_is_shown_with_every_condition() -> None:
    far = _policy("far", ("a", "EQUAL", "1"), ("b", "EQUAL", "1"), rank=1)
    near = _policy("near", ("a", "EQUAL", "1"), ("c", "EQUAL", "1"), rank=2)

    verdict = _says(far, near, a=0, c=1)
    assert (ESCALATE, "policies/near") == (verdict.outcome, verdict.policy)
    assert [False, True] == [result.held for result in verdict.conditions]


@pytest.mark.parametrize("used,outcome,over", [(2, ALLOW, False), (3, ESCALATE, True)])
def test_a_budget_allows_up_to_its_limit_and_says_when_it_is_used_up(used: int, outcome: int, over: bool) -> None:
    budget = events_pb2.Budget(period="DAY", per="TEAM", limit=3)
    verdict = _says(_policy("p", budgets=[budget]), used=used)

    assert (outcome, over) == (verdict.outcome, verdict.over_budget)


def test_a_budget_adds_up_its_fact() -> None:
    budget = events_pb2.Budget(period="MONTH", per="PERSON", fact="minutes", limit=480)
    policy = _policy("p", budgets=[budget])

    assert ALLOW == _says(policy, used=240, minutes=240).outcome
    assert ESCALATE == _says(policy, used=240, minutes=241).outcome


def test_the_next_policy_may_speak_when_a_budget_is_used_up() -> None:
    budget = events_pb2.Budget(period="DAY", per="TEAM", limit=0)
    verdict = _says(_policy("a", rank=1, budgets=[budget]), _policy("b", rank=2, outcome=REVIEW))

    assert ("policies/b", REVIEW, False) == (verdict.policy, verdict.outcome, verdict.over_budget)


def test_budgets_are_counted_by_whom_and_by_the_day_or_month_of_the_centre() -> None:
    late = dt.datetime(2026, 11, 30, 23, 30, tzinfo=dt.timezone(dt.timedelta(hours=8)))
    keys = [
        authority.budget_key(events_pb2.Budget(period=period, per=per, fact="minutes"), PLACE, late)
        for period in ("DAY", "MONTH")
        for per in ("PERSON", "TEAM", "CENTRE")
    ]

    assert [
        "minutes|PERSON|2026-11-30|employees/ann",
        "minutes|TEAM|2026-11-30|teams/a1",
        "minutes|CENTRE|2026-11-30|centres/gz",
        "minutes|PERSON|2026-11|employees/ann",
        "minutes|TEAM|2026-11|teams/a1",
        "minutes|CENTRE|2026-11|centres/gz",
    ] == keys


@pytest.mark.parametrize(
    "permille,outcome,low,high",
    [
        (0, ALLOW, 0, 0),
        (1000, ALLOW, 1000, 1000),
        (100, ALLOW, 60, 140),
        (0, REVIEW, 1000, 1000),
        (200, REVIEW, 150, 250),
    ],
)
def test_a_share_of_the_uses_is_sampled_evenly_and_repeatably(permille: int, outcome: int, low: int, high: int) -> None:
    policy = _policy("p", outcome=outcome, review_permille=permille)
    drawn = [_says(policy, subject=f"leaveRequests/{n}").sampled for n in range(1000)]

    assert low <= sum(drawn) <= high
    assert drawn == [authority.is_sampled(policy, f"leaveRequests/{n}") for n in range(1000)]


@pytest.mark.parametrize(
    "centre,team,for_it",
    [
        ("", "", True),
        ("centres/gz", "", True),
        ("centres/gz", "teams/a1", True),
        ("centres/gz", "teams/b1", False),
        ("centres/xa", "", False),
    ],
)
def test_a_policy_is_for_its_centre_and_team(centre: str, team: str, for_it: bool) -> None:
    assert for_it == authority.is_for(_policy("p", centre=centre, team=team), PLACE)


@given(
    st.dictionaries(st.sampled_from("abc"), st.one_of(st.integers(), st.booleans(), st.none()), max_size=3),
    st.lists(
        st.tuples(st.sampled_from("abcd"), st.sampled_from(["EQUAL", "AT_LEAST", "AT_MOST"]), st.just("1")), max_size=4
    ),
)
def test_what_is_allowed_held_in_every_condition_and_the_same_facts_say_the_same(
    facts: dict[str, authority.Fact], conditions: list[tuple[str, str, str]]
) -> None:
    policy = _policy("p", *conditions)
    verdict = _says(policy, **facts)

    assert (verdict.outcome == ALLOW) == all(result.held for result in verdict.conditions)
    assert len(conditions) == len(verdict.conditions)
    assert verdict == _says(policy, **facts)
    replayed = {fact.key: fact.value for fact in authority.told(verdict, "x", facts, dt.datetime.now(dt.UTC)).facts}
    assert verdict.conditions == _says(policy, **replayed).conditions
