"""Decisions on swaps: by delegated limits or by a lead, once, on the roster of that moment."""

from __future__ import annotations

import datetime as dt

import pytest
from google.protobuf import json_format

from services import catalogue
from services.kit.errors import Conflict, Forbidden, Invalid, WrongState
from services.workbench import defaults
from tests.conftest import CENTRE, OTHER_TEAM, TEAM, agent, holder
from tests.contract.scheduling import examples, supply, trades
from tests.contract.scheduling.supply import TUESDAY, name
from tests.contract.scheduling.trades import DIRECT, at_once, state, two
from zhongtai.scheduling.v1 import changes_pb2
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import workbench_pb2

WEDNESDAY, THURSDAY = "2026-11-25", "2026-11-26"
EQUAL, AT_LEAST = work_pb2.COMPARISON_EQUAL, work_pb2.COMPARISON_AT_LEAST
SOON = dt.timedelta(minutes=20)
MANAGER = holder("CENTRE_MANAGER", "employees/manager")
OFFICER = holder("OFFICER", "employees/officer")


def test_without_a_limit_that_covers_it_a_lead_decides(make_world):
    world = two(make_world)
    waiting = trades.answer(world, trades.direct(world, 0, TUESDAY, 1, THURSDAY))
    told = trades.swaps_told(world)[-1]

    done = trades.decide(world, waiting, etag=waiting.etag)

    assert ("PENDING", "EXCHANGED") == (state(waiting), state(done))
    assert ("swap.decide", TEAM, name(0)) == (told.work_item.kind, told.work_item.team, told.work_item.employee)
    assert ["NO_POLICY"] == [reason.code for reason in told.work_item.reasons]
    assert ["approve", "reject"] == [action.id for action in told.work_item.actions]
    assert "employees/lead" == done.decision.decider
    assert [(TUESDAY, "09:00", "17:00")] == trades.roster(world, name(1))


def test_a_limit_that_denies_refuses_and_one_that_is_used_up_asks_the_lead(make_world):
    world = two(make_world)
    supply.edit(world, (name(0), WEDNESDAY, "D1"), (name(1), "2026-11-27", "E1"))
    trades.allow(world, limit=1)
    first = trades.answer(world, trades.direct(world, 0, TUESDAY, 1, THURSDAY))
    second = trades.answer(world, trades.direct(world, 0, WEDNESDAY, 1, "2026-11-27"))

    assert ("EXCHANGED", "PENDING") == (state(first), state(second))
    assert ["BUDGET_USED_UP"] == [reason.code for reason in second.decision.reasons]


def test_a_limit_can_deny(make_world):
    world = two(make_world)
    trades.allow(world, ("notice_minutes", AT_LEAST, "0"), outcome=work_pb2.OUTCOME_DENY)

    refused = trades.answer(world, trades.direct(world, 0, TUESDAY, 1, THURSDAY))

    assert ("REFUSED", work_pb2.OUTCOME_DENY) == (state(refused), refused.decision.outcome)
    assert [(TUESDAY, "09:00", "17:00")] == trades.roster(world, name(0))


def test_the_lead_refuses_with_a_reason_and_nothing_changes(make_world):
    world = two(make_world)
    waiting = trades.answer(world, trades.direct(world, 0, TUESDAY, 1, THURSDAY))

    with pytest.raises(Invalid, match="REASON_REQUIRED"):
        trades.decide(world, waiting, approve=False)
    refused = trades.decide(world, waiting, approve=False, reason="An audit on Tuesday.")

    assert ("REFUSED", "An audit on Tuesday.") == (state(refused), refused.decision.comment)
    assert [(TUESDAY, "09:00", "17:00")] == trades.roster(world, name(0))
    with pytest.raises(WrongState, match="SWAP_CLOSED"):
        trades.decide(world, waiting)


def test_a_swap_between_teams_is_for_somebody_in_charge_of_both(make_world):
    world = two(make_world)
    world.found_team(OTHER_TEAM, lead="employees/other")
    world.hire("employees/far", team=OTHER_TEAM)
    supply.edit(world, ("employees/far", THURSDAY, "E1"))
    wanted = trades.part(world, "employees/far", THURSDAY)
    proposed = trades.propose(
        world,
        trades.proposal(DIRECT, name(0), trades.part(world, name(0), TUESDAY), taker="employees/far", wanted=wanted),
    )
    waiting = trades.answer(world, proposed, as_=agent("employees/far", team=OTHER_TEAM))

    with pytest.raises(Forbidden, match="NOT_IN_CHARGE_OF_BOTH"):
        trades.decide(world, waiting)

    assert ("ESCALATED", "EXCHANGED") == (state(waiting), state(trades.decide(world, waiting, as_=OFFICER)))
    (got,) = supply.shifts_of(world, employee="employees/far")
    assert (TUESDAY, OTHER_TEAM, "voice") == (got.work_date, got.team, got.skill)


def test_a_decision_on_a_roster_that_changed_meanwhile_changes_nothing(make_world):
    world = two(make_world)
    waiting = trades.answer(world, trades.direct(world, 0, TUESDAY, 1, THURSDAY))
    supply.edit(world, (name(1), THURSDAY, "D1"))

    with pytest.raises(WrongState, match="ROSTER_CHANGED"):
        trades.decide(world, waiting)

    assert "PENDING" == state(trades.get(world, waiting))
    assert [(TUESDAY, "09:00", "17:00")] == trades.roster(world, name(0))


def test_a_decision_checks_the_rules_of_that_moment(make_world):
    """After the agreement the taker is put on the night before."""
    world = two(make_world)
    waiting = trades.answer(world, trades.direct(world, 0, TUESDAY, 1, THURSDAY))
    supply.edit(world, (name(1), "2026-11-23", "N1"))

    with pytest.raises(WrongState, match="RULE_BROKEN"):
        trades.decide(world, waiting)

    assert [("2026-11-23", "22:00", "06:00"), (THURSDAY, "14:00", "22:00")] == trades.roster(world, name(1))


def test_what_has_begun_is_not_exchanged_any_more(make_world):
    """Between the start of the shift and the job that lets it lapse lie some seconds."""
    world = two(make_world)
    waiting = trades.answer(world, trades.direct(world, 0, TUESDAY, 1, THURSDAY))
    world.clock.now = supply.at(f"{TUESDAY} 09:00")

    with pytest.raises(WrongState, match="SWAP_CLOSED"):
        trades.decide(world, waiting)

    assert [(TUESDAY, "09:00", "17:00")] == trades.roster(world, name(0))


def test_two_leads_at_once_decide_one_swap_once(make_world):
    world = two(make_world)
    waiting = trades.answer(world, trades.direct(world, 0, TUESDAY, 1, THURSDAY))
    outcomes = at_once(lambda: trades.decide(world, waiting), lambda: trades.decide(world, waiting, as_=OFFICER))

    assert ["SWAP_CLOSED", "done"] == sorted(outcomes)
    assert [(TUESDAY, "09:00", "17:00")] == trades.roster(world, name(1))


def test_a_roster_edit_and_a_decision_at_once_never_both_count(make_world):
    """Whichever comes second sees the first: the edit is of a stale shift, or the swap of a changed roster."""
    world = two(make_world)
    waiting = trades.answer(world, trades.direct(world, 0, TUESDAY, 1, THURSDAY))
    (shift,) = supply.shifts_of(world, employee=name(1))
    outcomes = at_once(
        lambda: trades.decide(world, waiting),
        lambda: supply.edit(world, (name(1), THURSDAY, "D1", shift.etag)),
    )

    assert 1 == outcomes.count("done")
    mine = trades.roster(world, name(1))
    assert mine in ([(TUESDAY, "09:00", "17:00")], [(THURSDAY, "09:00", "17:00")])
    assert {"ROSTER_CHANGED", "STALE"} >= set(outcomes) - {"done"}


def test_a_stale_card_decides_nothing(make_world):
    world = two(make_world)
    waiting = trades.answer(world, trades.direct(world, 0, TUESDAY, 1, THURSDAY))

    with pytest.raises(Conflict, match="STALE"):
        trades.decide(world, waiting, etag="1")


def test_from_the_inbox_of_the_lead_one_action_exchanges_and_policies_come_from_the_workbench(make_world):
    world = two(lambda _kind, **more: make_world(*catalogue.SERVICES, **more))
    trades.answer(world, trades.direct(world, 0, TUESDAY, 1, THURSDAY))
    world.settle()
    (item,) = world.call("ListWorkItems", workbench_pb2.ListWorkItemsRequest(), trades.LEAD).work_items
    approve = item.draft.actions[0]
    asked = changes_pb2.DecideSwapRequest(request_id=examples.request_id())
    json_format.ParseDict(json_format.MessageToDict(approve.request), asked)

    world.call(approve.method, asked, trades.LEAD)
    world.settle()
    defaults.install(lambda method, request, _: world.call(method, request, MANAGER), CENTRE)
    world.settle()
    back = trades.answer(world, trades.direct(world, 0, THURSDAY, 1, TUESDAY))

    assert [] == list(world.call("ListWorkItems", workbench_pb2.ListWorkItemsRequest(), trades.LEAD).work_items)
    assert ("EXCHANGED", "policies/gz-swap-same-team") == (state(back), back.decision.policy)
    assert [(TUESDAY, "09:00", "17:00")] == trades.roster(world, name(0))
