"""The life of a work item, move by move."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kit import errors
from services.workbench.domain import item, waiting
from services.workbench.domain.item import Item, Matter, State

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
MATTER = Matter("leaveRequests/r1", "leave.decide", b"card", "centres/gz", "teams/a1", "employees/ann", NOW)


def _opened(matter: Matter = MATTER, keeper: str = "") -> Item:
    return item.open_item("i1", matter, "services/leave", NOW, keeper=keeper)


def test_an_item_without_a_priority_is_of_the_usual_one() -> None:
    assert 3 == _opened(Matter("s/1", "a.b", b"", priority=0)).priority


def test_every_move_adds_one_step_and_one_version() -> None:
    moves = [
        lambda known: item.claim(known, "employees/lean", NOW),
        lambda known: item.hand_over(known, "employees/lean", NOW, to="employees/sam", note=""),
        lambda known: item.hand_over(known, "employees/sam", NOW, to="", note="later"),
        lambda known: item.escalate(known, "services/workbench", NOW),
        lambda known: item.update(known, MATTER, "services/leave", NOW),
        lambda known: item.close(known, State.DONE, "employees/max", NOW),
    ]
    states = list(itertools.accumulate(moves, lambda known, move: move(known), initial=_opened()))

    assert [1, 2, 3, 4, 5, 6, 7] == [known.version for known in states]
    assert ["OPENED", "CLAIMED", "HANDED_OVER", "RELEASED", "ESCALATED", "UPDATED", "DONE"] == [
        step.step for step in states[-1].steps
    ]


@pytest.mark.parametrize("due,overdue", [(0, True), (1, False), (None, False)])
def test_the_time_to_act_by_is_over_when_it_comes(due: int | None, overdue: bool) -> None:
    matter = Matter("s/1", "a.b", b"", due=None if due is None else NOW + timedelta(seconds=due))

    assert overdue == item.is_overdue(_opened(matter), NOW)


def test_an_item_goes_up_once() -> None:
    raised = item.escalate(_opened(), "services/workbench", NOW)

    assert not item.is_overdue(raised, NOW)
    assert not item.is_overdue(item.claim(raised, "employees/max", NOW), NOW)


def test_what_went_up_stays_up_when_it_is_given_back() -> None:
    raised = item.claim(item.escalate(_opened(), "services/workbench", NOW), "employees/max", NOW)

    assert (State.ESCALATED, 1) == (item.release(raised, "x", NOW).state, item.release(raised, "x", NOW).priority)


def test_news_that_keep_the_old_time_to_act_by_leave_the_item_up() -> None:
    raised = item.escalate(_opened(), "services/workbench", NOW)

    assert State.ESCALATED is item.update(raised, MATTER, "services/leave", NOW).state


def test_only_the_service_that_keeps_an_item_writes_it() -> None:
    kept = _opened(keeper="services/leave")

    assert 2 == item.update(kept, MATTER, "services/leave", NOW, keeper="services/leave").version
    with pytest.raises(errors.Forbidden):
        item.update(kept, MATTER, "apiClients/desk", NOW)


@given(st.lists(st.tuples(st.sampled_from(["claim", "give", "raise", "close"]), st.sampled_from("abc")), max_size=12))
def test_an_item_has_a_holder_exactly_while_it_is_claimed_and_stays_closed(moves: list[tuple[str, str]]) -> None:
    known = _opened()
    for move, who in moves:
        before = known
        try:
            if move == "claim":
                known = item.claim(known, who, NOW)
            elif move == "give":
                known = item.hand_over(known, who, NOW, to="", note="")
            elif move == "raise" and not known.is_closed:
                known = item.escalate(known, "services/workbench", NOW)
            elif move == "close" and not known.is_closed:
                known = item.close(known, State.DONE, who, NOW)
        except errors.Refusal:
            assert before is known
        assert not (before.is_closed and known is not before)
        assert known.is_closed or bool(known.assignee) == (known.state is State.CLAIMED)
        assert (known.closed is not None) == known.is_closed


@pytest.mark.parametrize(
    "kind,state,change,ending",
    [
        ("leave.decide", "PENDING_L1", "", None),
        ("leave.decide", "PENDING_L2", "FORWARDED", None),
        ("leave.decide", "ESCALATED", "ESCALATED", None),
        ("leave.decide", "APPROVED", "", State.DONE),
        ("leave.decide", "REJECTED", "", State.DONE),
        ("leave.decide", "WITHDRAWN", "WITHDRAWN", State.CANCELLED),
        ("leave.decide", "LAPSED", "LAPSED", State.CANCELLED),
        ("leave.cancel", "CANCEL_REQUESTED", "CANCEL_REQUESTED", None),
        ("leave.evidence", "APPROVED", "", None),
        ("leave.evidence", "IN_PROGRESS", "EVIDENCE_ACCEPTED", State.DONE),
        ("leave.evidence", "CANCELLED", "CANCELLED", State.CANCELLED),
        ("leave.cover", "IN_PROGRESS", "STARTED", None),
        ("leave.cover", "COMPLETED", "COMPLETED", State.DONE),
    ],
)
def test_a_question_ends_with_the_waiting_and_a_task_with_the_leave(
    kind: str, state: str, change: str, ending: State | None
) -> None:
    assert ending == waiting.ends(kind, state, change)
