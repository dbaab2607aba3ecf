"""Standing preferences and rotations: kept, refused when they make no sense, and given to the solver."""

from __future__ import annotations

import dataclasses

import pytest

from services.kit.errors import Conflict, Forbidden, Invalid
from tests.conftest import CENTRE, OTHER_TEAM, TEAM, agent, holder, lead
from tests.contract.scheduling import supply, test_roster_rules
from tests.contract.scheduling.longing import liked, rotated
from tests.contract.scheduling.supply import PLANNER, name
from zhongtai.scheduling.v1 import preferences_pb2
from zhongtai.work.v1 import work_pb2

ME = agent(name(0))
EARLY, LATE = ["D1"] * 5 + ["", ""], ["E1"] * 5 + ["", ""]


def got(world, who, employee) -> preferences_pb2.Preferences:
    return world.call("GetPreferences", preferences_pb2.GetPreferencesRequest(employee=employee), who)


def rotations(world, who=PLANNER) -> list[preferences_pb2.Rotation]:
    return list(world.call("ListRotations", preferences_pb2.ListRotationsRequest(centre=CENTRE), who).rotations)


def test_what_somebody_likes_is_kept_and_reaches_the_solver(make_world):
    world = supply.centre(make_world, people=2, agents=1)
    nothing = got(world, ME, name(0))
    first = liked(world, ME, name(0), ["E1", "D1"], [7, 6])
    second = liked(world, lead("employees/lead"), name(0), ["E1"], [7], etag=first.etag)
    me, other = test_roster_rules.problem(world).people

    assert ([], [], "0") == (list(nothing.shift_types), list(nothing.rest_weekdays), nothing.etag)
    assert (["E1", "D1"], [7, 6], "1") == (list(first.shift_types), list(first.rest_weekdays), first.etag)
    assert second == got(world, ME, name(0))
    assert (("E1",), (6,)) == (me.preferences, me.rest_weekdays)
    assert ((), ()) == (other.preferences, other.rest_weekdays)
    with pytest.raises(Conflict, match="STALE"):
        liked(world, ME, name(0), [], [], etag=first.etag)
    with pytest.raises(Invalid, match="SHIFT_TYPE_UNKNOWN"):
        liked(world, ME, name(0), ["X9"])
    with pytest.raises(Forbidden, match="FORBIDDEN"):
        liked(world, ME, name(1), [])


def test_rotations_are_kept_with_their_followers_and_seen_in_their_centre(make_world):
    world = supply.centre(make_world, people=2, agents=None)
    first = rotated(world, [EARLY, LATE], (TEAM, "2026-11-23", "", 1))
    second = rotated(world, [EARLY], (TEAM, "2026-11-23", "2026-12-01", 1), etag=first.etag)

    assert (["D1"] * 5 + ["", ""], "1") == (list(first.weeks[0].shift_types), first.etag)
    assert [second] == rotations(world)
    assert [second] == rotations(world, lead("employees/lead"))
    assert [] == rotations(world, dataclasses.replace(holder("PLANNER"), centre="centres/beijing"))
    with pytest.raises(Forbidden, match="FORBIDDEN"):
        rotations(world, ME)
    with pytest.raises(Conflict, match="STALE"):
        rotated(world, [LATE], etag=first.etag)


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_rotations_that_make_no_sense_are_refused(make_world):
    world = supply.centre(make_world, people=1, agents=None)

    for weeks, follower, reason in (
        ([["X9"] * 7], (TEAM, "2026-11-23", "", 1), "SHIFT_TYPE_UNKNOWN"),
        ([EARLY], (OTHER_TEAM, "2026-11-23", "", 1), "TEAM_UNKNOWN"),
        ([EARLY], ("employees/nobody", "2026-11-23", "", 1), "EMPLOYEE_UNKNOWN"),
        ([EARLY], (TEAM, "2026-11-23", "2026-11-23", 1), "SPAN_REVERSED"),
        ([EARLY], (TEAM, "2026-11-23", "", 2), "WEEK_UNKNOWN"),
        ([EARLY], (TEAM, "2026-02-30", "", 1), "BAD_DATE"),
    ):
        with pytest.raises(Invalid, match=reason):
            rotated(world, weeks, follower)
    for weeks, more in (([EARLY[:6]], {}), ([], {}), ([EARLY], {"title": work_pb2.Text(en="x" * 501, zh="长")})):
        with pytest.raises(Invalid, match="SHAPE"):
            rotated(world, weeks, **more)

    assert [] == rotations(world)


def test_the_solver_is_told_what_rotations_ask_of_each_but_not_of_days_away(make_world):
    """The roster is from Wednesday to Friday; the first is away on Thursday, the second has a rotation of her own."""
    world = supply.centre(make_world, people=2, agents=1)
    supply.edit(world, (name(0), "2026-11-26", "D1"))
    supply.approve(world, "l1", name(0), ("2026-11-26 00:00", "2026-11-27 00:00"))
    rotated(world, [EARLY, LATE], (TEAM, "2026-11-16", "", 1))
    rotated(world, [["", "", "", "N1", "N1", "", ""]], (name(1), "2026-11-26", "", 1), code="OWN")
    me, other = test_roster_rules.problem(world).people

    assert ("E1", None, "E1") == me.rotation
    assert ("E1", "N1", "N1") == other.rotation


def test_people_see_what_their_rotation_asks_of_them_and_of_nobody_else(make_world):
    """With the team until Thursday; from Friday on by a rotation of her own, which has one week."""
    world = supply.centre(make_world, people=2, agents=None)
    rotated(world, [EARLY, LATE], (TEAM, "2026-11-18", "2026-12-01", 1))
    rotated(world, [["", "", "", "N1", "N1", "", ""]], (name(0), "2026-11-27", "", 1), code="OWN")

    def seen(who, employee: str = name(0), first: str = "2026-11-22", after: str = "2026-12-02"):
        asked = preferences_pb2.GetRotationCalendarRequest(employee=employee, start_date=first, end_date=after)
        return world.call("GetRotationCalendar", asked, who)

    mine = seen(ME)
    assert [
        ("2026-11-22", "", "TURN", 1, False),
        *((f"2026-11-{day}", "E1", "TURN", 2, False) for day in range(23, 27)),
        ("2026-11-27", "N1", "OWN", 1, True),
        *((day, "", "OWN", 1, True) for day in ("2026-11-28", "2026-11-29", "2026-11-30", "2026-12-01")),
    ] == [(each.date, each.shift_type, each.rotation, each.week, each.own) for each in mine.days]
    assert [("OWN", "轮流", 1), ("TURN", "轮流", 2)] == [
        (each.code, each.title.zh, each.week_count) for each in mine.rotations
    ]
    assert mine == seen(lead("employees/lead"))
    assert [] == list(seen(PLANNER, name(1), "2026-12-01").days)
    with pytest.raises(Forbidden, match="FORBIDDEN"):
        seen(ME, name(1))
    with pytest.raises(Invalid, match="SPAN_TOO_LONG"):
        seen(ME, after="2027-02-01")
