"""What a playbook proposes comes to the lead of its team, and leaves the inbox when it is decided or its time is over."""

from __future__ import annotations

from services.kit import wire
from tests.conftest import TEAM
from tests.contract.workbench.conftest import LEAN, MANAGER, Bench, decided
from zhongtai.scheduling.v1 import events_pb2 as scheduling_events
from zhongtai.work.v1 import work_pb2

PROPOSAL = "playbookProposals/p1"


def tell(bench: Bench, state: str, version: int, *, decision: work_pb2.Decision | None = None) -> None:
    """Scheduling tells how a proposal stands."""
    card = work_pb2.WorkItemDraft(
        subject=PROPOSAL, kind="playbook.decide", title=wire.text("Typhoon", "台风预案"), team=TEAM
    )
    told = scheduling_events.PlaybookProposalChanged(
        proposal=PROPOSAL,
        team=TEAM,
        state=state,
        version=version,
        work_item=card if state == "PENDING" else None,
        decision=decision,
    )
    bench.world.hear("workbench", PROPOSAL, told, source="scheduling")


def test_a_proposal_waits_for_the_lead_until_it_is_decided(bench: Bench) -> None:
    tell(bench, "PENDING", 1)
    (item,) = bench.inbox(LEAN)
    tell(bench, "ACCEPTED", 2, decision=decided("employees/lean", at=bench.clock()))
    tell(bench, "PENDING", 1)

    assert (PROPOSAL, "playbook.decide") == (item.draft.subject, item.draft.kind)
    assert [] == bench.inbox(LEAN)
    assert ["OPEN", "DONE"] == bench.states_told()
    (record,) = bench.call("ListDecisions", MANAGER).decisions
    assert ("playbook.accept", PROPOSAL) == (record.action, record.subject)


def test_a_proposal_whose_time_is_over_leaves_the_inbox(bench: Bench) -> None:
    tell(bench, "PENDING", 1)
    tell(bench, "LAPSED", 2)

    assert [] == bench.inbox(LEAN)
    assert ["OPEN", "CANCELLED"] == bench.states_told()
