"""Facts for policies, counter-offers, peak days and the waiting list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.leave.domain import charging, conflicts, decision
from services.leave.domain.conflicts import Finding, Weight
from services.leave.domain.decision import Bid, Cover, History, Offer, OfferKind
from tests.unit.leave import examples
from tests.unit.leave.examples import END, NOON, START, hours

ASK = conflicts.Ask(examples.kind(), charging.Interval(START, END), examples.charges(480, 480, 480))
HARD = Finding("BALANCE_TOO_LOW", Weight.HARD, "x", "x", {})
SOFT = Finding("BLACKOUT", Weight.SOFT, "x", "x", {})


AWAY = Cover(known=False)


def facts(ask=ASK, findings=(), cover=AWAY, balance=4800):
    return decision.facts(ask, findings, cover, History(2, 3, 1, 4), now=NOON, balance_before_minutes=balance)


def test_the_facts_of_a_request_are_whole_numbers_and_names():
    cover = Cover(known=True, slack_min_milli=1500, slack_share_ok_permille=1000, service_level_after_permille=812)

    assert {
        "leave_type": "ANNUAL",
        "minutes": 1440,
        "work_dates": 3,
        "notice_minutes": 12_300,
        "statutory": False,
        "paid": True,
        "evidence_given": False,
        "cover_known": True,
        "team_off_same_day": 2,
        "requests_last_30_days": 3,
        "absences_last_90_days": 1,
        "peak_wins": 4,
        "balance_before_minutes": 4800,
        "balance_after_minutes": 3360,
        "slack_min_milli": 1500,
        "slack_share_ok_permille": 1000,
        "service_level_after_permille": 812,
        "hard_findings": 0,
        "soft_findings": 1,
        "finding_blackout": True,
    } == facts(findings=(SOFT,), cover=cover)


def test_what_nobody_knows_is_absent_so_that_no_condition_holds_on_it():
    unknown = facts(balance=None)

    assert set() == {"slack_min_milli", "service_level_after_permille", "balance_after_minutes"} & set(unknown)
    assert "balance_after_minutes" not in facts(replace(ASK, kind=examples.kind("SICK")))


@pytest.mark.parametrize(
    "code,findings,outcome,settled",
    [
        ("ANNUAL", (), "allow", "allow"),
        ("ANNUAL", (SOFT,), "deny", "deny"),
        ("ANNUAL", (HARD,), "allow", "deny"),
        ("SICK", (SOFT,), "deny", "escalate"),
        ("SICK", (), "allow_with_review", "allow_with_review"),
        ("SICK", (HARD,), "allow", "deny"),
    ],
)
def test_leave_by_law_is_never_denied_by_a_policy(code, findings, outcome, settled):
    assert settled == decision.settled_outcome(replace(ASK, kind=examples.kind(code)), findings, outcome)


def offer(kind, interval, minutes=480, **more):
    return Offer(kind, interval, minutes, **more)


def test_counter_offers_go_from_nearest_to_furthest_and_end_with_the_waiting_list():
    wanted = hours(1, 10)
    longer = offer(OfferKind.PARTIAL_HOURS, hours(5, 10), 300)
    shorter = offer(OfferKind.PARTIAL_HOURS, hours(1, 3), 120)
    near = offer(OfferKind.OTHER_DAY, hours(1, 10, 11))
    far = offer(OfferKind.OTHER_DAY, hours(1, 10, 14))
    swap = offer(OfferKind.SWAP, wanted, partner="a9")
    thin = replace(near, slack_min_milli=-5)
    nothing = offer(OfferKind.OTHER_DAY, hours(1, 10, 12), 0)

    ranked = decision.counter_offers(wanted, [far, swap, thin, near, shorter, nothing, longer])

    assert (longer, shorter, near, far, Offer(OfferKind.WAITING_LIST, wanted, 0)) == ranked
    assert (longer,) == decision.counter_offers(wanted, [longer, longer], waiting_list=False)
    assert (near,) == decision.counter_offers(wanted, [near, thin], waiting_list=False)


BIDS = (
    Bid("r1", "a1", NOON, past_peak_wins=2),
    Bid("r2", "a2", NOON + timedelta(hours=2)),
    Bid("r3", "a3", NOON + timedelta(hours=1), past_peak_wins=1, priority=-1),
    Bid("r4", "a4", NOON + timedelta(hours=1)),
)


def test_peak_days_go_to_who_won_fewer_then_to_who_asked_earlier():
    assert ["r4", "r2", "r3"] == [bid.request for bid in decision.award(BIDS, 3)]
    assert () == decision.award(BIDS, -1)


def test_who_reached_the_cap_of_peak_days_gets_no_further_one():
    assert ["r4", "r2"] == [bid.request for bid in decision.award(BIDS, 4, wins_cap=1)]


@given(st.permutations(BIDS), st.integers(0, 5))
def test_the_order_in_which_bids_are_read_decides_nothing(bids, places):
    assert decision.award(BIDS, places) == decision.award(bids, places)
    assert decision.waiting_order(BIDS) == decision.waiting_order(bids)


def test_the_waiting_list_is_first_come_first_served_within_its_class():
    assert ["r3", "r1", "r4", "r2"] == [bid.request for bid in decision.waiting_order(BIDS)]
    assert 3 == decision.waiting_position(BIDS, "r4")
    assert decision.waiting_position(BIDS, "r9") is None


def test_the_most_colleagues_off_on_any_day_of_a_request():
    off = {date(2026, 11, 11): 3, date(2026, 11, 20): 9}

    assert 3 == decision.team_off_most(ASK.charges, off)
    assert 0 == decision.team_off_most((), off)
