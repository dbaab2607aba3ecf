"""Exceptions of attendance come to the lead, and close when somebody said what they were or it became clear."""

from __future__ import annotations

import pytest

from services.kit import wire
from tests.conftest import TEAM
from tests.contract.workbench.conftest import ANN, LEAN, Bench
from zhongtai.scheduling.v1 import events_pb2 as scheduling_events
from zhongtai.work.v1 import work_pb2

LATE = "attendanceExceptions/s1-late"


def tell(bench: Bench, state: str, version: int, *, resolver: str = "") -> None:
    """Scheduling tells how an exception stands."""
    card = work_pb2.WorkItemDraft(
        subject=LATE, kind="attendance.resolve", title=wire.text("Late", "迟到"), employee=ANN, team=TEAM
    )
    told = scheduling_events.ExceptionChanged(
        exception=LATE,
        employee=ANN,
        team=TEAM,
        state=state,
        resolver=resolver,
        version=version,
        work_item=card if state == "OPEN" else None,
    )
    bench.world.hear("workbench", LATE, told, source="scheduling")


@pytest.mark.parametrize(("state", "resolver"), [("EXCUSED", "employees/lean"), ("PRE_RESOLVED", "")])
def test_an_exception_stands_in_the_inbox_until_it_is_resolved(bench: Bench, state: str, resolver: str) -> None:
    tell(bench, "OPEN", 1)
    (item,) = bench.inbox(LEAN)
    tell(bench, state, 2, resolver=resolver)

    assert LATE == item.draft.subject
    assert [] == bench.inbox(LEAN)
    assert ["OPEN", "DONE"] == bench.states_told()


def test_more_amiss_brings_the_item_up_to_date_and_late_news_nothing_back(bench: Bench) -> None:
    tell(bench, "OPEN", 1)
    tell(bench, "OPEN", 2)
    tell(bench, "UPHELD", 3, resolver="employees/lean")
    tell(bench, "OPEN", 2)

    assert [] == bench.inbox(LEAN)
    assert "DONE" == bench.states_told()[-1]
