"""Swaps that wait come to the lead, go up when the two are of different teams, and close when they are decided."""

from __future__ import annotations

import pytest

from services.kit import wire
from tests.conftest import TEAM
from tests.contract.workbench.conftest import ANN, LEAN, MANAGER, Bench, decided
from zhongtai.scheduling.v1 import events_pb2 as scheduling_events
from zhongtai.work.v1 import work_pb2

SWAP = "swaps/s1"


def tell(bench: Bench, state: str, version: int, *, asks: bool = False, decision: work_pb2.Decision | None = None):
    """Scheduling tells how a swap stands; asks: whether a person is to decide."""
    action = work_pb2.Action(id="approve", method="zhongtai.scheduling.v1.ChangesService/DecideSwap")
    card = work_pb2.WorkItemDraft(
        subject=SWAP, kind="swap.decide", title=wire.text("Swap", "换班"), employee=ANN, team=TEAM, actions=[action]
    )
    told = scheduling_events.SwapChanged(
        swap=SWAP,
        employee=ANN,
        taker="employees/bob",
        team=TEAM,
        kind="DIRECT",
        state=state,
        version=version,
        work_item=card if asks else None,
        decision=decision,
    )
    bench.world.hear("workbench", SWAP, told, source="scheduling")


def test_a_swap_that_waits_stands_in_the_inbox_until_it_is_decided(bench: Bench) -> None:
    tell(bench, "PROPOSED", 1)
    assert [] == bench.inbox(LEAN)
    tell(bench, "PENDING", 2, asks=True)
    (item,) = bench.inbox(LEAN)
    tell(bench, "EXCHANGED", 3, decision=decided("employees/lean", at=bench.clock()))

    assert (SWAP, ["approve"]) == (item.draft.subject, [action.id for action in item.draft.actions])
    assert [] == bench.inbox(LEAN)
    assert ["OPEN", "DONE"] == bench.states_told()
    (record,) = bench.call("ListDecisions", MANAGER).decisions
    assert ("swap.approve", SWAP, "employees/lean") == (record.action, record.subject, record.decision.decider)


def test_a_swap_between_teams_begins_above_the_lead(bench: Bench) -> None:
    tell(bench, "ESCALATED", 2, asks=True)

    assert "ESCALATED" == bench.states_told()[-1]


@pytest.mark.parametrize("state", ["WITHDRAWN", "LAPSED"])
def test_a_swap_given_up_takes_its_item_away_and_late_news_brings_nothing_back(bench: Bench, state: str) -> None:
    tell(bench, "PENDING", 2, asks=True)
    tell(bench, state, 3)
    tell(bench, "PENDING", 2, asks=True)

    assert ["OPEN", "CANCELLED"] == bench.states_told()
    assert [] == bench.inbox(LEAN)


def test_what_the_limits_decide_at_once_is_on_record_without_an_item(bench: Bench) -> None:
    by_limits = decided("services/scheduling", at=bench.clock(), policy="policies/p1", policy_version=1)
    tell(bench, "EXCHANGED", 2, decision=by_limits)

    assert [] == bench.states_told()
    assert ["policies/p1"] == [each.decision.policy for each in bench.call("ListDecisions", MANAGER).decisions]
