"""Exceptions: explained by what is on record, resolved by leads, and kept so until more is amiss."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from services.kit.errors import Forbidden, Invalid, NotFound, WrongState
from services.scheduling.store import tables
from tests.conftest import OTHER_TEAM, TENANT, agent
from tests.contract.scheduling import desks, examples, supply
from tests.contract.scheduling.desks import HR, LEAD
from tests.contract.scheduling.supply import PLANNER, TUESDAY, name
from zhongtai.scheduling.v1 import attendance_pb2

SUNDAY = "2026-11-29"


def test_leave_explains_what_it_covers_and_no_more(make_world):
    """Away in the morning: who comes an hour after it is an hour late; who comes in time has nothing to explain."""
    world = supply.centre(make_world, people=3)
    supply.everybody(world, 3, TUESDAY)
    for number in range(2):
        supply.approve(world, f"r{number}", name(number), (f"{TUESDAY} 09:00", f"{TUESDAY} 13:00"))
    supply.approve(world, "r2", name(2), (f"{TUESDAY} 09:00", f"{TUESDAY} 17:00"))
    desks.day(world, name(0), "13:02", "17:00")
    desks.day(world, name(1), "14:00", "17:00")
    desks.examine(world)

    assert {
        ("e000", "LATE", 182, "PRE_RESOLVED", "LEAVE"),
        ("e001", "LATE", 60, "OPEN", "UNSPECIFIED"),
        ("e002", "ABSENT", 420, "PRE_RESOLVED", "LEAVE"),
    } == desks.said(desks.exceptions(world))
    assert ["leaveRequests/r0", "", "leaveRequests/r2"] == [
        each.source for each in sorted(desks.exceptions(world), key=lambda each: each.employee)
    ]
    assert {""} == {each.source for each in desks.exceptions(world, as_=PLANNER)}
    assert [(240, 180, 240), (240, 180, 180), (0, 420, 0)] == [
        (each.scheduled_minutes, each.leave_minutes, each.worked_minutes) for each in desks.attendance(world)
    ]


def test_what_comes_in_later_resolves_by_itself(make_world):
    """A punch that was on its way, leave that is approved afterwards, a shift that was changed."""
    world = supply.centre(make_world, people=3)
    supply.everybody(world, 3, TUESDAY)
    desks.examine(world)
    assert {"OPEN"} == {each[3] for each in desks.said(desks.exceptions(world))}

    desks.day(world, name(0), "08:50", "17:00")
    supply.approve(world, "r1", name(1), (f"{TUESDAY} 09:00", f"{TUESDAY} 17:00"))
    supply.edit(world, (name(2), TUESDAY, ""))
    desks.examine(world)

    assert {
        ("e000", "ABSENT", 420, "PRE_RESOLVED", "LATE_RECORD"),
        ("e001", "ABSENT", 420, "PRE_RESOLVED", "LEAVE"),
        ("e002", "ABSENT", 420, "PRE_RESOLVED", "CHANGED_SHIFT"),
    } == desks.said(desks.exceptions(world))
    assert [name(0), name(1)] == [each.employee for each in desks.attendance(world)]
    assert [] == desks.exceptions(world, open_only=True)


def test_training_explains_and_can_be_taken_back(make_world):
    world = supply.centre(make_world, people=1)
    supply.everybody(world, 1, TUESDAY)
    desks.day(world, name(0), "11:00", "17:00")
    desks.examine(world)

    kept = desks.cause(world, "c1", name(0), f"{TUESDAY} 09:00", f"{TUESDAY} 11:00")
    again = desks.cause(world, "c1", name(0), f"{TUESDAY} 09:00", f"{TUESDAY} 11:00")
    explained = desks.said(desks.exceptions(world))
    desks.cause(world, "c1", name(0), f"{TUESDAY} 09:00", f"{TUESDAY} 11:00", cancelled=True)

    assert (1, 0) == (kept, again)
    assert {("e000", "LATE", 120, "PRE_RESOLVED", "TRAINING")} == explained
    assert {("e000", "LATE", 120, "OPEN", "UNSPECIFIED")} == desks.said(desks.exceptions(world))


def test_nobody_approves_a_cause_of_their_own_or_of_strangers(make_world):
    world = supply.centre(make_world, people=2)
    world.hire("employees/lead")
    world.found_team(OTHER_TEAM)
    world.hire("employees/other", team=OTHER_TEAM)
    start, end = f"{TUESDAY} 09:00", f"{TUESDAY} 11:00"

    for who, refusal, reason in (
        ("employees/lead", Forbidden, "OWN_CAUSE"),
        ("employees/other", Forbidden, "FORBIDDEN"),
        ("employees/nobody", Invalid, "EMPLOYEE_UNKNOWN"),
    ):
        with pytest.raises(refusal, match=reason):
            desks.cause(world, "c1", who, start, end)
    with pytest.raises(Invalid, match="SPAN_REVERSED"):
        desks.cause(world, "c1", name(0), end, start)
    with pytest.raises(Invalid, match="SPAN_TOO_LONG"):
        desks.cause(world, "c1", name(0), start, "2026-11-26 09:00")
    desks.cause(world, "c1", name(0), start, end)
    with pytest.raises(Invalid, match="CAUSE_ELSEWHERE"):
        desks.cause(world, "c1", name(1), start, end)


def test_a_lead_resolves_a_batch_and_the_facts_follow(make_world):
    world = supply.centre(make_world, people=3)
    supply.everybody(world, 3, TUESDAY)
    desks.day(world, name(0), "09:30", "17:00")
    desks.punch(world, (name(1), f"{TUESDAY} 08:50", True))
    desks.day(world, name(2), "09:00", "16:00")
    desks.examine(world)
    found = {each.employee: each.name for each in desks.exceptions(world)}
    request = attendance_pb2.ResolveExceptionsRequest(
        names=[found[name(0)], found[name(1)]],
        excuse=True,
        reason=attendance_pb2.EXCEPTION_REASON_TRANSPORT,
        note="Line 3 stood still",
        request_id=examples.request_id(),
    )

    first = world.call("ResolveExceptions", request, LEAD)
    again = world.call("ResolveExceptions", request, LEAD)
    desks.resolve(world, found[name(2)], excuse=False, reason=attendance_pb2.EXCEPTION_REASON_PERSONAL)

    assert first == again
    assert {
        ("e000", "LATE", 30, "EXCUSED", "TRANSPORT"),
        ("e001", "MISSING_OUT", 0, "EXCUSED", "TRANSPORT"),
        ("e002", "EARLY_LEAVE", 60, "UPHELD", "PERSONAL"),
    } == desks.said(desks.exceptions(world))
    assert ["employees/lead", "Line 3 stood still"] == [first.exceptions[0].resolver, first.exceptions[0].note]
    assert [(390, 0, 30, 0), (420, 0, 0, 0), (360, 60, 0, 0)] == [
        (each.worked_minutes, each.early_minutes, each.excused_minutes, each.missing_punch_count)
        for each in desks.attendance(world)
    ]
    assert 2 + 1 == len(on_record(world, "ResolveExceptions"))
    assert 3 == len(on_record(world, "ExamineAttendance"))


def on_record(world, action: str) -> list[str]:
    """Objects of the audit rows of exceptions."""
    audit = tables.METADATA.tables["kit_audit"]
    wanted = sa.select(audit.c.object).where(
        audit.c.action.like(f"%{action}"), audit.c.object.like("attendanceExceptions/%")
    )
    with world.db("scheduling").read(TENANT) as tx:
        return list(tx.execute(wanted).scalars())


def test_what_was_resolved_stays_so_until_more_is_amiss(make_world):
    world = supply.centre(make_world, people=1)
    supply.everybody(world, 1, TUESDAY)
    desks.punch(world, (name(0), f"{TUESDAY} 09:30", True), (name(0), f"{TUESDAY} 17:00", False))
    desks.examine(world)
    (found,) = desks.exceptions(world)
    desks.resolve(world, found.name)

    supply.edit(world, (name(0), TUESDAY, "E1"))
    desks.examine(world)
    supply.edit(world, (name(0), TUESDAY, "D1"))
    desks.examine(world)
    supply.put_type(world, "D2", "08:00", 540, breaks=((240, 60, False),))
    supply.edit(world, (name(0), TUESDAY, "D2"))
    desks.examine(world)

    said = desks.said(desks.exceptions(world))
    assert ("e000", "LATE", 90, "OPEN", "UNSPECIFIED") in said
    assert ("e000", "EARLY_LEAVE", 300, "PRE_RESOLVED", "CHANGED_SHIFT") in said


def test_who_may_resolve_what(make_world):
    world = supply.centre(make_world, people=2)
    world.hire("employees/lead")
    world.found_team(OTHER_TEAM)
    world.hire("employees/other", team=OTHER_TEAM)
    who = (name(0), "employees/lead", "employees/other")
    supply.edit(world, *((each, TUESDAY, "D1") for each in who))
    desks.examine(world)
    found = {each.employee: each.name for each in desks.exceptions(world, as_=HR)}

    for employee, reason in (("employees/lead", "OWN_EXCEPTION"), ("employees/other", "FORBIDDEN")):
        with pytest.raises(Forbidden, match=reason):
            desks.resolve(world, found[name(0)], found[employee])
    with pytest.raises(NotFound, match="NOT_FOUND"):
        desks.resolve(world, "attendanceExceptions/nothing-late")
    with pytest.raises(Forbidden, match="FORBIDDEN"):
        desks.resolve(world, found[name(0)], as_=agent(name(0)))
    with pytest.raises(Invalid, match="REASON_AUTOMATIC"):
        desks.resolve(world, found[name(0)], reason=attendance_pb2.EXCEPTION_REASON_LEAVE)
    with pytest.raises(Invalid, match="NOTE_MISSING"):
        desks.resolve(world, found[name(0)], reason=attendance_pb2.EXCEPTION_REASON_OTHER, note=" ")
    assert {"OPEN"} == {each[3] for each in desks.said(desks.exceptions(world, as_=HR))}
    supply.approve(world, "r1", name(0), (f"{TUESDAY} 09:00", f"{TUESDAY} 17:00"))
    with pytest.raises(WrongState, match="NOTHING_AMISS"):
        desks.resolve(world, found[name(0)])
