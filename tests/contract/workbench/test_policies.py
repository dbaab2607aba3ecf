"""Policies from draft to retirement, what others hear of them, and the replay of past decisions."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from services.kit import authority, errors
from services.kit.access import Place
from services.workbench import defaults
from tests.conftest import CENTRE, OTHER_TEAM, TEAM, agent, holder, new_request_id, peer
from tests.contract.workbench.conftest import (
    ANN,
    FAR_MANAGER,
    LEAN,
    MANAGER,
    OFFICER,
    Bench,
    decided,
    leave,
    rule,
)
from zhongtai.leave.v1 import events_pb2 as leave_events
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2, workbench_pb2

SHORT = ("minutes", "AT_MOST", "240")
ALLOW, ESCALATE, DENY = work_pb2.OUTCOME_ALLOW, work_pb2.OUTCOME_ESCALATE, work_pb2.OUTCOME_DENY
DRAFT, PUBLISHED = workbench_pb2.POLICY_STATE_DRAFT, workbench_pb2.POLICY_STATE_PUBLISHED
RETIRED = workbench_pb2.POLICY_STATE_RETIRED
DAY = dt.timedelta(days=1)


def _save(bench: Bench, *conditions: tuple[str, str, str], as_: Any = MANAGER, **fields: Any) -> workbench_pb2.Policy:
    policy = {key: fields.pop(key) for key in ("name", "etag") if key in fields}
    title = work_pb2.Text(zh="短事假", en="Short leave")
    asked = workbench_pb2.Policy(title=title, rule=rule(*(conditions or (SHORT,)), **fields), **policy)
    saved: workbench_pb2.Policy = bench.call("SavePolicyDraft", as_, policy=asked)
    return saved


def _publish(bench: Bench, *conditions: tuple[str, str, str], **fields: Any) -> workbench_pb2.Policy:
    saved = _save(bench, *conditions, **fields)
    published: workbench_pb2.Policy = bench.call("PublishPolicy", MANAGER, name=saved.name)
    return published


def _says(bench: Bench, facts: dict[str, authority.Fact], *, use: bool = False) -> authority.Verdict:
    """What the workbench's own copy says, as every service would decide."""
    with bench.world.db("workbench").act("main", "services/x") as tx:
        place = Place(CENTRE, TEAM, ANN)
        zone = ZoneInfo("Asia/Shanghai")
        rules = authority.in_force(tx, "leave.approve", place)
        return authority.decide(tx, rules, facts, place=place, zone=zone, subject="s", use=use)


def test_a_draft_is_shown_as_written_and_decides_nothing(bench: Bench) -> None:
    saved = _save(bench)

    assert (DRAFT, 1, "employees/max", "短事假") == (saved.state, saved.rule.version, saved.author, saved.title.zh)
    assert saved == bench.call("GetPolicy", MANAGER, name=saved.name)
    assert [] == list(bench.call("ListPolicies", LEAN).policies)
    assert ESCALATE == _says(bench, {"minutes": 60}).outcome
    assert [] == bench.told(events_pb2.PolicyPublished)


def test_publishing_puts_the_draft_into_force_here_and_everywhere(bench: Bench) -> None:
    published = _publish(bench)

    assert (PUBLISHED, 1) == (published.state, published.rule.version)
    assert [published.rule] == bench.told(events_pb2.PolicyPublished)
    assert [published] == list(bench.call("ListPolicies", LEAN).policies)
    verdict = _says(bench, {"minutes": 60})
    assert (ALLOW, published.name, 1) == (verdict.outcome, verdict.policy, verdict.version)


def test_the_next_version_replaces_the_one_before_which_is_kept(bench: Bench) -> None:
    first = _publish(bench)
    second = _save(bench, ("minutes", "AT_MOST", "480"), name=first.name, etag=first.etag)
    assert (DRAFT, 2) == (second.state, second.rule.version)
    assert 1 == _says(bench, {"minutes": 60}).version

    bench.call("PublishPolicy", MANAGER, name=first.name)

    kept = bench.call("ListPolicies", MANAGER, all_states=True).policies
    assert [(1, RETIRED), (2, PUBLISHED)] == [(each.rule.version, each.state) for each in kept]
    assert [1, 2] == [told.version for told in bench.told(events_pb2.PolicyPublished)]
    assert (ALLOW, 2) == (_says(bench, {"minutes": 480}).outcome, _says(bench, {"minutes": 480}).version)


def test_a_stale_edit_is_refused_and_a_fresh_one_writes_over_the_draft(bench: Bench) -> None:
    first = _save(bench)
    second = _save(bench, ("minutes", "AT_MOST", "300"), name=first.name, etag=first.etag)
    assert (1, "300") == (second.rule.version, second.rule.conditions[0].value)

    with pytest.raises(errors.Conflict) as refused:
        _save(bench, name=first.name, etag=first.etag)
    assert "STALE" == refused.value.reason


def test_only_a_draft_is_published(bench: Bench) -> None:
    published = _publish(bench)

    with pytest.raises(errors.WrongState) as refused:
        bench.call("PublishPolicy", MANAGER, name=published.name)
    assert "NOT_DRAFT" == refused.value.reason


def test_retiring_stops_a_policy_at_once_and_late_news_does_not_bring_it_back(bench: Bench) -> None:
    published = _publish(bench)
    retired = bench.call("RetirePolicy", MANAGER, name=published.name, reason="too generous")

    assert RETIRED == retired.state
    assert [False, True] == [told.retired for told in bench.told(events_pb2.PolicyPublished)]
    assert ESCALATE == _says(bench, {"minutes": 60}).outcome
    with bench.world.db("workbench").act("main", "services/x") as tx:
        authority.keep(tx, published.rule)
    assert ESCALATE == _says(bench, {"minutes": 60}).outcome
    with pytest.raises(errors.WrongState) as refused:
        bench.call("RetirePolicy", MANAGER, name=published.name, reason="again")
    assert "NOT_IN_FORCE" == refused.value.reason


def test_a_policy_is_not_retired_without_a_reason(bench: Bench) -> None:
    published = _publish(bench)

    with pytest.raises(errors.Invalid) as refused:
        bench.call("RetirePolicy", MANAGER, name=published.name, reason="")
    assert "SHAPE" == refused.value.reason


def test_a_draft_beside_the_version_in_force_does_not_shield_it_from_being_retired(bench: Bench) -> None:
    first = _publish(bench)
    _save(bench, name=first.name)
    bench.call("RetirePolicy", MANAGER, name=first.name, reason="stop")

    assert ESCALATE == _says(bench, {"minutes": 60}).outcome
    assert 2 == bench.call("PublishPolicy", MANAGER, name=first.name).rule.version
    assert ALLOW == _says(bench, {"minutes": 60}).outcome


def test_conditions_on_unknown_facts_are_refused_by_name(bench: Bench) -> None:
    with pytest.raises(errors.Invalid) as refused:
        _save(bench, SHORT, ("minuts", "AT_MOST", "1"), ("mood", "EQUAL", "good"))
    assert ("UNKNOWN_FACT", "minuts, mood") == (refused.value.reason, refused.value.facts["facts"])


@pytest.mark.parametrize(
    "fields,field",
    [
        ({"action": "leave.dream"}, "policy.rule.action"),
        ({"outcome": 0}, "policy.rule.outcome"),
        ({"review_permille": 1001}, "policy.rule.reviewPermille"),
        ({"start_time": "tomorrow"}, "policy.rule.startTime, endTime"),
        ({"start_time": "2026-01-01T00:00:00"}, "policy.rule.startTime, endTime"),
        ({"start_time": "2026-01-02T00:00:00Z", "end_time": "2026-01-01T00:00:00Z"}, "policy.rule.startTime, endTime"),
        ({"budgets": [events_pb2.Budget(period="WEEK", per="TEAM", limit=1)]}, "policy.rule.budgets[0]"),
        ({"budgets": [events_pb2.Budget(period="DAY", per="ALL", limit=1)]}, "policy.rule.budgets[0]"),
        ({"budgets": [events_pb2.Budget(period="DAY", per="TEAM", limit=-1)]}, "policy.rule.budgets[0]"),
        ({"budgets": [events_pb2.Budget(period="DAY", per="TEAM", fact="paid", limit=1)]}, "policy.rule.budgets[0]"),
        ({"team": "teams/x1"}, "policy.rule.team"),
        ({"name": "policies/Not A Name"}, "policy.name"),
    ],
)
def test_values_that_cannot_be_evaluated_are_refused_by_field(bench: Bench, fields: dict[str, Any], field: str) -> None:
    with pytest.raises(errors.Invalid) as refused:
        _save(bench, **fields)
    assert ("BAD_VALUE", field) == (refused.value.reason, refused.value.facts["fields"])


def test_a_manager_writes_publishes_and_retires_only_in_the_own_centre(bench: Bench) -> None:
    for centre in ("", "centres/xa"):
        with pytest.raises(errors.Forbidden) as refused:
            _save(bench, centre=centre)
        assert "OUTSIDE_AUTHORITY" == refused.value.reason
    published = _publish(bench)

    with pytest.raises(errors.Forbidden):
        bench.call("PublishPolicy", FAR_MANAGER, name=published.name)
    with pytest.raises(errors.Forbidden):
        bench.call("RetirePolicy", FAR_MANAGER, name=published.name, reason="not mine")
    with pytest.raises(errors.Forbidden):
        _save(bench, as_=FAR_MANAGER, name=published.name, centre="centres/xa")
    assert [] == list(bench.call("ListPolicies", FAR_MANAGER).policies)


def test_leads_read_policies_and_nobody_below_a_manager_writes_them(bench: Bench) -> None:
    published = _publish(bench)

    assert published == bench.call("GetPolicy", LEAN, name=published.name)
    for who in (LEAN, OFFICER, agent(ANN), holder("HR")):
        with pytest.raises(errors.Forbidden):
            _save(bench, as_=who)


def test_policies_are_listed_by_action_and_rank_page_by_page(bench: Bench) -> None:
    for rank in (30, 10, 20):
        _publish(bench, rank=rank)

    first = bench.call("ListPolicies", MANAGER, page_size=2)
    rest = bench.call("ListPolicies", MANAGER, page_size=2, page_token=first.next_page_token)
    assert [10, 20, 30] == [each.rule.rank for each in (*first.policies, *rest.policies)]
    assert "" == rest.next_page_token


def test_a_retried_draft_is_one_policy(bench: Bench) -> None:
    once = new_request_id()
    asked = workbench_pb2.Policy(rule=rule(SHORT))
    first = bench.call("SavePolicyDraft", MANAGER, policy=asked, request_id=once)

    assert first == bench.call("SavePolicyDraft", MANAGER, policy=asked, request_id=once)
    assert 1 == len(bench.call("ListPolicies", MANAGER, all_states=True).policies)


def test_the_policies_to_start_with_are_installed_once_and_left_as_people_change_them(bench: Bench) -> None:
    def send(method: str, request: Any, reply: Any) -> Any:
        answer = bench.world.call(method, request, peer("operations"))
        assert isinstance(answer, reply)
        return answer

    new = defaults.install(send, CENTRE)
    assert ["policies/gz-leave-impossible", "policies/gz-leave-statutory"] == new[:2]
    bench.call("RetirePolicy", MANAGER, name=new[2], reason="not for us")

    assert [] == defaults.install(send, CENTRE)
    listed = bench.call("ListPolicies", MANAGER).policies
    assert [name for name in new if name != new[2]] == [each.name for each in listed]


GOOD: dict[str, authority.Fact] = {
    "leave_type": "ANNUAL",
    "minutes": 480,
    "notice_minutes": 1440,
    "statutory": False,
    "balance_after_minutes": 0,
    "cover_known": True,
    "slack_share_ok_permille": 1000,
    "service_level_after_permille": 800,
    "hard_findings": 0,
    "soft_findings": 0,
}


@pytest.mark.parametrize(
    "change,outcome,policy",
    [
        ({}, ALLOW, "leave-balance-short"),
        ({"leave_type": "PERSONAL", "balance_after_minutes": None}, ALLOW, "leave-personal-short"),
        ({"minutes": 481}, ESCALATE, ""),
        ({"notice_minutes": 1439}, ESCALATE, ""),
        ({"balance_after_minutes": -1}, ESCALATE, ""),
        ({"cover_known": False, "slack_share_ok_permille": None}, ESCALATE, ""),
        ({"slack_share_ok_permille": 999}, ESCALATE, ""),
        ({"service_level_after_permille": 799}, ESCALATE, ""),
        ({"soft_findings": 1}, ESCALATE, ""),
        ({"hard_findings": 1}, ESCALATE, "leave-impossible"),
        (
            {"leave_type": "SICK", "statutory": True, "cover_known": False, "soft_findings": 2},
            work_pb2.OUTCOME_ALLOW_WITH_REVIEW,
            "leave-statutory",
        ),
    ],
)
def test_the_policies_to_start_with_decide_as_the_field_reference_says(
    bench: Bench, change: dict[str, authority.Fact], outcome: int, policy: str
) -> None:
    defaults.install(lambda method, request, _: bench.world.call(method, request, MANAGER), CENTRE)

    verdict = _says(bench, GOOD | change)
    assert outcome == verdict.outcome
    if policy:
        assert f"policies/gz-{policy}" == verdict.policy


def test_a_new_version_does_not_give_the_budget_of_the_day_back(bench: Bench) -> None:
    budget = events_pb2.Budget(period="DAY", per="TEAM", limit=1)
    first = _publish(bench, budgets=[budget])
    assert ALLOW == _says(bench, {"minutes": 60}, use=True).outcome
    _publish(bench, name=first.name, budgets=[budget])

    verdict = _says(bench, {"minutes": 60}, use=True)
    assert (ESCALATE, True) == (verdict.outcome, verdict.over_budget)
    bench.clock.forward(hours=15)
    assert ALLOW == _says(bench, {"minutes": 60}, use=True).outcome


# ------------------------------------------------------------------------------------------------------------- replay


def _month(bench: Bench) -> None:
    """A made-up month: ten short requests that a person allowed, two a policy allowed, one refused, one of long ago.

    Each weekday evening one of Ann's; the minutes grow from 60 to 600.
    """
    now = bench.clock.now
    taken = [(f"p{n}", "employees/lean", ALLOW, 60 * (n + 1), now - (20 - n) * DAY) for n in range(10)]
    taken += [(f"a{n}", "services/leave", ALLOW, 60, now - (5 - n) * DAY) for n in range(2)]
    taken += [("no", "employees/lean", DENY, 120, now - 2 * DAY), ("old", "employees/lean", ALLOW, 60, now - 40 * DAY)]
    for request, decider, outcome, minutes, at in taken:
        told = leave(request, 2, state="REJECTED" if outcome == DENY else "APPROVED")
        decision = decided(decider, outcome, at=at, facts={"minutes": str(minutes), "leave_type": "PERSONAL"})
        bench.hear(leave_events.LeaveDecided(leave=told, decision=decision), told.leave_request)


def test_a_replay_tells_what_the_month_would_have_looked_like(bench: Bench) -> None:
    _month(bench)
    answer = bench.call("ReplayPolicy", MANAGER, rule=rule(SHORT))

    # 60, 120, 180, 240 of the ten, both of the policy, and the one that was refused.
    assert (13, 2, 7) == (answer.decision_count, answer.automatic_before_count, answer.automatic_after_count)
    changed = {each.subject.removeprefix("leaveRequests/"): (each.before, each.after) for each in answer.differences}
    assert {
        "p0": (ALLOW, ALLOW),
        "p1": (ALLOW, ALLOW),
        "p2": (ALLOW, ALLOW),
        "p3": (ALLOW, ALLOW),
        "no": (DENY, ALLOW),
    } == changed
    assert [True] == [result.held for result in answer.differences[0].conditions]


def test_a_stricter_draft_shows_what_would_no_longer_be_decided_at_once(bench: Bench) -> None:
    _month(bench)
    answer = bench.call("ReplayPolicy", OFFICER, rule=rule(("minutes", "AT_MOST", "30")), days=10)

    assert (3, 2, 0) == (answer.decision_count, answer.automatic_before_count, answer.automatic_after_count)
    assert [("leaveRequests/a0", ESCALATE), ("leaveRequests/a1", ESCALATE)] == [
        (each.subject, each.after) for each in answer.differences
    ]


def test_a_replay_counts_budgets_in_the_order_of_time(bench: Bench) -> None:
    _month(bench)
    spent = events_pb2.Budget(period="MONTH", per="PERSON", fact="minutes", limit=200)
    answer = bench.call("ReplayPolicy", MANAGER, rule=rule(SHORT, budgets=[spent]))

    # 60 + 120 on the 3rd and 4th; 180 and 240 no longer fit, nor does any after them.
    assert 2 == answer.automatic_after_count
    assert ["p0", "p1", "a0", "a1"] == [each.subject.removeprefix("leaveRequests/") for each in answer.differences]


def test_a_replay_weighs_the_draft_with_the_other_policies_in_force(bench: Bench) -> None:
    _month(bench)
    _publish(bench, rank=1, outcome=ESCALATE)
    wide = ("minutes", "AT_MOST", "600")

    assert 6 == bench.call("ReplayPolicy", MANAGER, rule=rule(wide)).automatic_after_count


def test_a_replayed_version_takes_the_place_of_its_own_earlier_one(bench: Bench) -> None:
    _month(bench)
    published = _publish(bench, rank=1, outcome=ESCALATE)
    draft = rule(("minutes", "AT_MOST", "600"), policy=published.name)

    assert 13 == bench.call("ReplayPolicy", MANAGER, rule=draft).automatic_after_count


def test_a_replay_changes_nothing_and_is_refused_where_there_is_nothing(bench: Bench) -> None:
    for who, asked in ((MANAGER, rule(SHORT)), (MANAGER, rule(SHORT, team=OTHER_TEAM)), (FAR_MANAGER, rule(SHORT))):
        with pytest.raises(errors.WrongState) as refused:
            bench.call("ReplayPolicy", who, rule=asked)
        assert "NOTHING_TO_REPLAY" == refused.value.reason
        _month(bench)
    assert [] == bench.told(events_pb2.PolicyPublished)
    with pytest.raises(errors.Invalid):
        bench.call("ReplayPolicy", MANAGER, rule=rule(("mood", "EQUAL", "good")))
