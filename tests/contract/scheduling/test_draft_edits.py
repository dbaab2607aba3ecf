"""A draft is edited by hand before it is published: tried out, checked by the same rules, kept, and published as it is."""

from __future__ import annotations

import pytest

from services.kit.errors import Conflict, Invalid, WrongState
from tests.contract.scheduling import examples, supply
from tests.contract.scheduling.supply import name
from tests.contract.scheduling.test_publishing import SECOND, drafted, floor, inside
from tests.contract.scheduling.test_rosters import AFTER, FIRST, act
from zhongtai.scheduling.v1 import scheduling_pb2

THIRD = "2026-11-27"


def edit(world, roster, *edits, etag: str = "", validate_only: bool = False) -> scheduling_pb2.EditRosterResponse:
    request = scheduling_pb2.EditRosterRequest(
        name=roster.name,
        edits=[scheduling_pb2.ShiftEdit(employee=who, work_date=day, shift_type=code) for who, day, code in edits],
        etag=etag,
        validate_only=validate_only,
        request_id=examples.request_id(),
    )
    return world.call("EditRoster", request, supply.PLANNER)


def shown(world, roster) -> list[tuple[str, str, str]]:
    found = supply.shifts_of(world, start=FIRST, end=AFTER, roster=roster.name)
    return [(each.employee, each.work_date, each.shift_type) for each in found]


def hand(roster: scheduling_pb2.Roster) -> list[tuple[str, str, str]]:
    return [(each.employee, each.work_date, each.solved_shift_type) for each in roster.edits]


def test_an_edit_of_a_draft_is_tried_out_kept_and_published(make_world):
    """Two work D1 on three days in the draft; one is needed round the clock, and nine tenths count."""
    world = floor(make_world)
    roster = drafted(world)
    changes = ((name(0), FIRST, ""), (name(1), SECOND, "E1"))
    solved = shown(world, roster)

    tried = edit(world, roster, *changes, validate_only=True)
    untouched = shown(world, roster)
    kept = edit(world, roster, *changes, etag="1")

    assert solved == untouched
    assert (list(tried.cover), list(tried.paid)) == (list(kept.cover), list(kept.paid))
    assert [(name(0), FIRST, "D1"), (name(1), SECOND, "D1")] == hand(kept.roster)
    assert (5, 2) == (kept.roster.shift_count, kept.roster.employee_count)
    assert [
        (name(0), SECOND, "D1"),
        (name(0), THIRD, "D1"),
        (name(1), FIRST, "D1"),
        (name(1), SECOND, "E1"),
        (name(1), THIRD, "D1"),
    ] == shown(world, roster)
    published = act(world, "Publish", roster)
    assert hand(kept.roster) == hand(published)
    assert [(SECOND, "09:00", "17:00"), (THIRD, "09:00", "17:00")] == inside(world, 0)
    assert (SECOND, "14:00", "22:00") == inside(world, 1)[1]


def test_cover_and_paid_minutes_are_told_against_the_draft_as_those_of_the_same_edit_in_force(make_world):
    world = floor(make_world)
    roster = drafted(world)
    change = (name(1), SECOND, "E1")

    before = edit(world, roster, change, validate_only=True)
    act(world, "Publish", roster)
    after = supply.edit(world, change, validate_only=True)

    assert 1 == len(before.cover) == len(before.paid)
    assert list(after.cover) == list(before.cover)
    assert list(after.paid) == list(before.paid)
    assert list(after.findings) == list(before.findings)


def test_what_a_rule_forbids_in_the_draft_or_around_it_is_refused(make_world):
    world = floor(make_world)
    roster = drafted(world)

    with pytest.raises(WrongState, match="RULE_BROKEN"):
        edit(world, roster, (name(0), SECOND, "N1"))
    assert [] == hand(edit(world, roster, (name(0), SECOND, "D1")).roster)


def test_a_stale_edit_and_one_of_a_roster_in_force_are_refused(make_world):
    world = floor(make_world)
    roster = drafted(world)
    first = edit(world, roster, (name(0), FIRST, ""), etag="1").roster

    with pytest.raises(Conflict, match="STALE"):
        edit(world, roster, (name(0), SECOND, ""), etag="1")
    again = edit(world, roster, (name(0), FIRST, "E1"), etag=first.etag).roster
    act(world, "Publish", roster)

    assert [(name(0), FIRST, "D1")] == hand(first) == hand(again)
    with pytest.raises(WrongState, match="NOT_DRAFT"):
        edit(world, roster, (name(0), SECOND, ""))


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_what_publishing_would_leave_alone_is_not_edited(make_world):
    world = floor(make_world)
    roster = drafted(world, freeze_end_date=SECOND)
    supply.edit(world, (name(1), THIRD, "E1"))

    for cell in ((name(0), FIRST), (name(1), THIRD)):
        with pytest.raises(WrongState, match="DATE_STAYS"):
            edit(world, roster, (*cell, "N1"))
    with pytest.raises(Invalid, match="NOT_OF_ROSTER"):
        edit(world, roster, (name(0), AFTER, "D1"))
