"""Notices: who is told what of a changed roster, and who has read it."""

from __future__ import annotations

import dataclasses

import pytest

from services.kit.errors import NotFound
from tests.conftest import CENTRE, OTHER_TEAM, TEAM, agent, holder, lead
from tests.contract.scheduling import examples, supply, test_rosters, trades
from tests.contract.scheduling.supply import PLANNER, TUESDAY, at, name
from zhongtai.scheduling.v1 import events_pb2, notices_pb2
from zhongtai.work.v1 import work_pb2

EDIT, ROSTER, AGREED = (notices_pb2.NoticeCause.Value(f"NOTICE_CAUSE_{each}") for each in ("EDIT", "ROSTER", "AGREED"))
WEDNESDAY = "2026-11-25"


def listed(world, as_=PLANNER, **more) -> notices_pb2.ListShiftNoticesResponse:
    return world.call("ListShiftNotices", notices_pb2.ListShiftNoticesRequest(**more), as_)


def read(world, as_, *names, request_id="") -> list[notices_pb2.ShiftNotice]:
    request = notices_pb2.ReadShiftNoticesRequest(names=names, request_id=request_id or examples.request_id())
    return list(world.call("ReadShiftNotices", request, as_).notices)


def said(notice) -> list[tuple[str, str, str]]:
    return [(each.work_date, each.before.shift_type, each.after.shift_type) for each in notice.differences]


def test_an_edit_tells_each_person_what_was_and_what_is(make_world):
    """What is only checked, and what stays as it was, tells nobody."""
    world = supply.centre(make_world)
    supply.edit(world, (name(0), TUESDAY, "D1"), (name(0), WEDNESDAY, "D1"), (name(1), TUESDAY, "D1"))
    changed = (name(0), TUESDAY, "E1"), (name(0), WEDNESDAY, ""), (name(1), TUESDAY, "D1")
    supply.edit(world, *changed, validate_only=True)
    supply.edit(world, *changed)

    found = listed(world)
    assert [name(0), name(0), name(1)] == sorted(each.employee for each in found.notices)
    newest = found.notices[0]
    assert [(TUESDAY, "D1", "E1"), (WEDNESDAY, "D1", "")] == said(newest)
    assert (EDIT, "", TEAM, CENTRE) == (newest.cause, newest.roster, newest.team, newest.centre)
    assert at(f"{TUESDAY} 14:00") == newest.differences[0].after.start_time.ToDatetime(at(f"{TUESDAY} 14:00").tzinfo)
    assert not newest.differences[1].HasField("after")
    (pause,) = newest.differences[1].before.breaks
    assert (180, 60, False) == (pause.offset_minutes, pause.length_minutes, pause.paid)
    assert (3, 0) == (found.notice_count, found.read_count)


def test_whoever_reads_it_leaves_a_receipt_and_nobody_reads_for_somebody_else(make_world):
    world = supply.centre(make_world)
    supply.everybody(world, 2, TUESDAY)
    mine = listed(world, agent(name(0))).notices
    for other in (agent(name(1)), PLANNER, lead("employees/lead")):
        with pytest.raises(NotFound):
            read(world, other, mine[0].name)
    request_id = examples.request_id()

    (first,) = read(world, agent(name(0)), mine[0].name, request_id=request_id)
    (again,) = read(world, agent(name(0)), mine[0].name, request_id=request_id)
    (later,) = read(world, agent(name(0)), mine[0].name)

    assert [name(0)] == [each.employee for each in mine]
    assert first.HasField("read_time")
    assert first == again == later
    seen = listed(world)
    assert (2, 1) == (seen.notice_count, seen.read_count)
    assert [name(1)] == [each.employee for each in listed(world, unread_only=True).notices]
    told = supply.events(world, events_pb2.ShiftNoticeChanged)
    assert [(1, False), (1, False), (2, True)] == [(each.version, each.HasField("read_time")) for each in told]
    assert (TUESDAY, WEDNESDAY, 1, "EDIT") == (
        told[2].start_date,
        told[2].end_date,
        told[2].difference_count,
        told[2].cause,
    )


def test_each_sees_the_notices_of_their_reach_in_pages_newest_first(make_world):
    world = supply.centre(make_world)
    supply.everybody(world, 3, TUESDAY)
    elsewhere = dataclasses.replace(holder("PLANNER", "employees/other"), centre="centres/beijing")

    assert [name(2)] == [each.employee for each in listed(world, agent(name(2))).notices]
    assert 3 == listed(world, lead("employees/lead")).notice_count
    assert 0 == listed(world, lead("employees/else", OTHER_TEAM)).notice_count
    assert 0 == listed(world, elsewhere).notice_count
    assert [name(1)] == [each.employee for each in listed(world, employee=name(1)).notices]
    assert 0 == listed(world, team=OTHER_TEAM).notice_count
    first = listed(world, page_size=2)
    rest = listed(world, page_size=2, page_token=first.next_page_token)
    names = [each.name for each in (*first.notices, *rest.notices)]
    assert sorted(names, reverse=True) == names
    assert (2, 1, "") == (len(first.notices), len(rest.notices), rest.next_page_token)


def test_a_published_roster_tells_those_whom_it_concerns(make_world):
    world = supply.centre(make_world, people=4, agents=1)
    supply.edit(world, (name(0), test_rosters.FIRST, "E1"))
    draft = test_rosters.solved(world)
    drafted = supply.shifts_of(world, roster=draft.name)
    test_rosters.act(world, "Publish", draft)

    found = listed(world, roster=draft.name)
    now = {(each.employee, date): code for each in found.notices for date, _, code in said(each)}
    same = {(each.employee, each.work_date) for each in drafted} - now.keys()
    assert {(each.employee, each.work_date): each.shift_type for each in drafted}.items() >= {
        key: code for key, code in now.items() if code
    }.items()
    assert same <= {(name(0), test_rosters.FIRST)}
    assert {ROSTER} == {each.cause for each in found.notices}
    assert {draft.name} == {each.roster for each in found.notices}


def test_people_who_swapped_are_told_what_they_agreed_to(make_world):
    world = supply.centre(make_world)
    supply.edit(world, (name(0), TUESDAY, "D1"), (name(1), WEDNESDAY, "E1"))
    trades.allow(world, ("same_team", work_pb2.COMPARISON_EQUAL, "true"))
    trades.answer(world, trades.direct(world, 0, TUESDAY, 1, WEDNESDAY))

    found = [each for each in listed(world).notices if each.cause == AGREED]
    assert {
        name(0): [(TUESDAY, "D1", ""), (WEDNESDAY, "", "E1")],
        name(1): [(TUESDAY, "", "D1"), (WEDNESDAY, "E1", "")],
    } == {each.employee: said(each) for each in found}
