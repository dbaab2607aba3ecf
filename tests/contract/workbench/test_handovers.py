"""The shift handover: compiled from what is known, signed by one, accepted by another."""

from __future__ import annotations

import datetime as dt

import pytest

from services.kit import errors, wire
from tests.conftest import OTHER_TEAM, TEAM
from tests.contract.workbench.conftest import ANN, LEAN, LEO, MANAGER, OFFICER, SAM, Bench, decided, leave
from zhongtai.leave.v1 import events_pb2 as leave_events
from zhongtai.workbench.v1 import workbench_pb2

HOUR = dt.timedelta(hours=1)


def _decide(bench: Bench, request: str) -> None:
    told = leave(request, 2, state="APPROVED")
    decision = decided(at=bench.clock.now)
    bench.hear(leave_events.LeaveDecided(leave=told, decision=decision), told.leave_request)


def _subjects(handover: workbench_pb2.Handover) -> list[str]:
    return [record.subject for record in handover.decisions]


def test_a_handover_is_compiled_from_what_is_open_decided_and_who_is_away(bench: Bench) -> None:
    now = bench.clock.now
    bench.ask("r1")
    bench.ask("r2", team=OTHER_TEAM)
    _decide(bench, "r3")
    bench.leave_of(ANN, now + 23 * HOUR, now + 30 * HOUR, "tomorrow")
    bench.leave_of("employees/sam", now + 24 * HOUR, now + 30 * HOUR, "later")
    bench.leave_of("employees/bob", now, now + HOUR, "elsewhere")
    pack = bench.call("CompileHandover", LEAN, team=TEAM)

    assert ("", "COMPILED", "employees/lean") == (pack.name, pack.state, getattr(pack, "from"))
    assert ["leaveRequests/r1"] == [item.draft.subject for item in pack.open_items]
    assert "leaveRequests/r3" in _subjects(pack)
    assert [(ANN, now + 23 * HOUR, now + 30 * HOUR)] == [
        (each.employee, wire.moment(each.start_time), wire.moment(each.end_time)) for each in pack.away
    ]
    with pytest.raises(errors.Forbidden):
        bench.call("CompileHandover", LEO, team=TEAM)


def test_accepting_moves_what_the_signer_had_claimed_to_the_accepter(bench: Bench) -> None:
    for request in ("r1", "r2", "r3"):
        bench.ask(request)
    mine, theirs, _ = bench.inbox(LEAN)
    bench.call("ClaimWorkItem", LEAN, name=mine.name)
    bench.call("ClaimWorkItem", OFFICER, name=theirs.name)
    signed = bench.call("SignHandover", LEAN, team=TEAM, note="Watch the evening")
    assert ("SIGNED", 3, "Watch the evening") == (signed.state, len(signed.open_items), signed.note)

    accepted = bench.call("AcceptHandover", SAM, name=signed.name)

    assert ("ACCEPTED", "employees/sam", bench.clock.now) == (
        accepted.state,
        accepted.to,
        wire.moment(accepted.accept_time),
    )
    moved = bench.call("GetWorkItem", SAM, name=mine.name)
    assert ("employees/sam", "HANDED_OVER") == (moved.assignee, moved.steps[-1].step)
    assert "employees/olga" == bench.call("GetWorkItem", SAM, name=theirs.name).assignee
    assert [accepted] == list(bench.call("ListHandovers", LEAN).handovers)


def test_what_is_about_the_accepter_goes_back_to_all(bench: Bench) -> None:
    bench.ask(employee="employees/sam")
    (item,) = bench.inbox(LEAN)
    bench.call("ClaimWorkItem", LEAN, name=item.name)
    signed = bench.call("SignHandover", LEAN, team=TEAM)
    bench.call("AcceptHandover", SAM, name=signed.name)

    assert "" == bench.call("GetWorkItem", LEAN, name=item.name).assignee


def test_nobody_accepts_the_own_handover_and_nobody_accepts_twice(bench: Bench) -> None:
    signed = bench.call("SignHandover", LEAN, team=TEAM)
    with pytest.raises(errors.WrongState) as refused:
        bench.call("AcceptHandover", LEAN, name=signed.name)
    assert "OWN_HANDOVER" == refused.value.reason

    bench.call("AcceptHandover", SAM, name=signed.name)
    with pytest.raises(errors.WrongState) as refused:
        bench.call("AcceptHandover", MANAGER, name=signed.name)
    assert "NOT_SIGNED" == refused.value.reason


def test_a_handover_is_not_signed_to_somebody_who_cannot_act(bench: Bench) -> None:
    for to in ("employees/bob", "employees/lean", "employees/sam"):
        with pytest.raises(errors.WrongState) as refused:
            bench.call("SignHandover", LEAN, team=TEAM, to=to)
        assert "CANNOT_ACT" == refused.value.reason
    bench.stand_in(start_time=bench.clock.now.isoformat())

    assert "employees/sam" == bench.call("SignHandover", LEAN, team=TEAM, to="employees/sam").to


def test_the_next_handover_tells_what_was_decided_since_the_one_that_was_accepted(bench: Bench) -> None:
    _decide(bench, "before")
    bench.clock.forward(hours=1)
    signed = bench.call("SignHandover", LEAN, team=TEAM)
    assert ["leaveRequests/before"] == _subjects(signed)
    bench.clock.forward(hours=1)
    _decide(bench, "between")
    assert ["leaveRequests/before", "leaveRequests/between"] == _subjects(
        bench.call("CompileHandover", LEAN, team=TEAM)
    )
    bench.call("AcceptHandover", SAM, name=signed.name)

    assert ["leaveRequests/between"] == _subjects(bench.call("CompileHandover", LEAN, team=TEAM))
    # What was signed stays as it was signed.
    (kept,) = bench.call("ListHandovers", MANAGER).handovers
    assert ["leaveRequests/before"] == _subjects(kept)


def test_handovers_are_listed_newest_first_within_reach(bench: Bench) -> None:
    for _ in range(3):
        bench.call("SignHandover", LEAN, team=TEAM)
        bench.clock.forward(hours=8)
    bench.call("SignHandover", LEO, team=OTHER_TEAM)

    first = bench.call("ListHandovers", LEAN, page_size=2)
    rest = bench.call("ListHandovers", LEAN, page_size=2, page_token=first.next_page_token)
    times = [wire.moment(each.sign_time) for each in (*first.handovers, *rest.handovers)]
    assert 3 == len(times)
    assert sorted(times, reverse=True) == times
    assert 4 == len(bench.call("ListHandovers", OFFICER).handovers)
    assert 1 == len(bench.call("ListHandovers", MANAGER, team=OTHER_TEAM).handovers)
