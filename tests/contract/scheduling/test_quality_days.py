"""Quality of days: told the morning after, again when attendance changed, and read by those in charge."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from services.kit.errors import Forbidden, Invalid
from services.scheduling import measuring, sweeping
from services.scheduling.domain.snapshot import Foreseen, Score, Snapshot
from services.scheduling.store import snapshots
from tests.conftest import CENTRE, OTHER_TEAM, TEAM, TENANT, agent, lead
from tests.contract.scheduling import desks, supply
from tests.contract.scheduling.supply import PLANNER, TUESDAY, at, name
from zhongtai.scheduling.v1 import events_pb2, quality_pb2

MORNING = "2026-11-25 02:30"


@pytest.fixture
def world(make_world):
    """Two people on Tuesday: one in time and on the phones, one late."""
    made = supply.centre(make_world, people=2)
    made.found_team(OTHER_TEAM)
    supply.require(made, 1, days=3, calls=2.0)
    supply.everybody(made, 2, TUESDAY)
    made.clock.now = at(f"{TUESDAY} 17:05")
    desks.day(made, name(0), "08:58", "17:00")
    desks.day(made, name(1), "09:20", "17:00")
    desks.states(made, (name(0), f"{TUESDAY} 08:58", "AVAILABLE"), (name(0), f"{TUESDAY} 17:00", "LOGGED_OUT"))
    return made


def night(world, when: str) -> None:
    """Let the jobs examine and measure at an instant."""
    world.clock.now = at(when)
    home = world.host.home("scheduling")
    sweeping.examine(home)
    measuring.measure(home)


def told(world) -> list[tuple[str, int]]:
    return [(each.date, each.version) for each in supply.events(world, events_pb2.QualityMeasured)]


def listed(world, as_=PLANNER, span: tuple[str, str] = desks.WEEK) -> list[quality_pb2.QualityDay]:
    asked = quality_pb2.ListQualityDaysRequest(centre=CENTRE, start_date=span[0], end_date=span[1])
    return list(world.call("ListQualityDays", asked, as_).days)


def test_a_day_is_told_once_it_is_over_and_only_once(world):
    night(world, f"{TUESDAY} 23:00")
    before = told(world)
    night(world, MORNING)
    night(world, "2026-11-25 03:30")

    assert ([], [(TUESDAY, 1)]) == (before, told(world))
    event = supply.events(world, events_pb2.QualityMeasured)[0]
    assert [(TEAM, 2, 1)] == [(each.team, each.shift_count, each.observed_shift_count) for each in event.teams]
    skill = event.skills[0]
    assert ("voice", True) == (skill.skill, 0 < skill.met_minutes <= skill.scheduled_minutes)
    assert 0 < skill.answered_contacts <= skill.contacts


def test_it_is_told_again_when_attendance_of_the_day_changed_and_not_when_nothing_did(world):
    night(world, MORNING)
    desks.day(world, name(1), "08:59", "17:00")
    night(world, "2026-11-25 03:30")
    unchanged = told(world)
    desks.states(world, (name(1), f"{TUESDAY} 09:00", "AVAILABLE"), (name(1), f"{TUESDAY} 17:00", "LOGGED_OUT"))
    night(world, "2026-11-25 04:30")

    assert [(TUESDAY, 1)] == unchanged
    assert [(TUESDAY, 1), (TUESDAY, 2)] == told(world)
    assert [2] == [team.observed_shift_count for day in listed(world) for team in day.teams]


def test_the_close_tells_the_days_that_were_not_told(world):
    night(world, MORNING)
    world.clock.now = at("2026-11-30 08:00")
    desks.close(world, accept_open=True)

    days = [f"2026-11-{day}" for day in (23, 25, 26, 27, 28, 29)]
    assert [(TUESDAY, 1), *((day, 1) for day in days)] == told(world)
    assert 7 == len(listed(world))


def test_a_day_shows_the_roster_the_people_and_the_forecast_of_the_night_before(world):
    day = dt.date.fromisoformat(TUESDAY)
    with world.db("scheduling").act(TENANT, "test") as tx:
        for ahead, error in ((1, 10.0), (5, 40.0)):
            made = Snapshot(
                "calls", CENTRE, day - dt.timedelta(days=ahead), day, "m", (Foreseen(at(TUESDAY), 1, 1, 0, 2, 60),)
            )
            snapshots.add(tx, [made])
            snapshots.keep_scores(tx, [(made, Score(offered=100, forecast=95.0, slot_error=error, day_error=5.0))])
    night(world, MORNING)
    found = listed(world)[0]

    assert (TUESDAY, 1) == (found.date, found.version)
    assert [(1000, 2, 1)] == [(t.adherence_permille, t.shift_count, t.observed_shift_count) for t in found.teams]
    assert ["voice"] == [each.skill for each in found.skills]
    assert [("queues/calls", 1, 100, 100, 50)] == [
        (each.queue, each.lead_days, each.offered_contacts, each.slot_wape_permille, each.day_wape_permille)
        for each in found.forecasts
    ]


def test_a_month_is_read_by_as_few_statements_as_a_day(world):
    heard: list[str] = []
    sa.event.listen(world.db("scheduling").engine, "before_cursor_execute", lambda *heard_of: heard.append(heard_of[2]))
    counts = []
    for end in ("2026-11-24", "2026-11-30"):
        heard.clear()
        listed(world, span=("2026-11-23", end))
        counts.append(sum("forecast_snapshot" in each for each in heard))

    assert [1, 1] == counts


def test_leads_see_their_own_teams_and_agents_nothing(world):
    night(world, MORNING)

    assert [TEAM] == [team.team for day in listed(world, lead("employees/lead", TEAM)) for team in day.teams]
    assert [] == [team.team for day in listed(world, lead("employees/b", OTHER_TEAM)) for team in day.teams]
    with pytest.raises(Forbidden):
        listed(world, agent(name(0)))
    with pytest.raises(Invalid) as refused:
        listed(world, span=("2026-01-01", "2026-12-31"))
    assert "SPAN_TOO_LONG" == refused.value.reason


def test_the_newest_day_is_told_first(world):
    supply.everybody(world, 2, "2026-11-25")
    night(world, "2026-11-26 02:30")
    night(world, "2026-11-26 02:31")

    assert [("2026-11-25", 1), (TUESDAY, 1)] == told(world)
