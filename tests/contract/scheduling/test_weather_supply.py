"""What weather as forecast adds to absence counts wherever rostered heads are counted, once, and as it is told anew."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
import sqlalchemy as sa

from services.kit import wire
from services.scheduling import supplying
from services.scheduling.domain.weather_effect import Verdict
from tests.conftest import CENTRE, TEAM, TENANT, World, client, lead
from tests.contract.scheduling import examples, skies, supply
from tests.contract.scheduling.skies import GUANGZHOU
from tests.contract.scheduling.supply import PLANNER, TUESDAY, at, name
from zhongtai.scheduling.v1 import (
    changes_pb2,
    demand_pb2,
    events_pb2,
    intraday_pb2,
    playbooks_pb2,
    scheduling_pb2,
    weather_pb2,
)

WEDNESDAY = "2026-11-25"
WHOLE = (f"{TUESDAY} 09:00", f"{TUESDAY} 17:00")
LEAD = lead("employees/lead", TEAM)
USUAL = 100
"""Unplanned shrinkage of `examples.queue_of`, permille."""
STORM = 70
"""What a day of 80 mm adds by `skies.know_absence`, permille: 0.05 · (9 ** 0.4 − 1)."""


def stormy(make_world: Any, *, people: int = 4, agents: int | None = 2, verdict: Verdict = Verdict.USEFUL) -> World:
    """The floor of `supply`, everybody at work on Tuesday and Wednesday, and an effect of rain on who is there."""
    world = supply.centre(make_world, people=people, agents=agents)
    for day in (TUESDAY, WEDNESDAY):
        supply.everybody(world, people, day)
    skies.region(world)
    skies.area(world, CENTRE, (GUANGZHOU, 1000))
    skies.know_absence(world, verdict)
    return world


def storm(world: World, issued: str = "2026-11-22T20:00+08:00", *, rain: float = 80.0, day: str = TUESDAY) -> None:
    skies.record(world, skies.day(day, rain=rain, issued=issued))


def told(world: World) -> list[tuple[str, str, str]]:
    """Skill and dates of the cover that weather changed."""
    found = [each for each in supply.events(world, events_pb2.CoverageChanged) if each.cause == "WEATHER"]
    spans = [(each.skill, wire.moment(each.start_time), wire.moment(each.end_time)) for each in found]
    return [(skill, *(each.astimezone(supply.SHANGHAI).date().isoformat() for each in span)) for skill, *span in spans]


def lost(world: World, day: str = TUESDAY) -> tuple[int, int]:
    interval = supply.cover_at(world, f"{day} 10:00")
    return interval.lost_permille, interval.weather_permille


def test_cover_counts_what_weather_adds_once_and_only_on_its_day(make_world):
    world = stormy(make_world)
    before = supply.cover_at(world, f"{TUESDAY} 10:00")
    storm(world)
    after = supply.cover_at(world, f"{TUESDAY} 10:00")

    assert (4.0, 3.6, USUAL, 0) == (before.rostered, before.available, before.lost_permille, before.weather_permille)
    assert (4.0, 3.32, USUAL + STORM, STORM) == (
        after.rostered, after.available, after.lost_permille, after.weather_permille,
    )  # fmt: skip
    assert (USUAL, 0) == lost(world, WEDNESDAY)
    assert [("voice", TUESDAY, WEDNESDAY)] == told(world)


def test_a_newer_forecast_changes_what_is_ahead_without_anybodys_doing(make_world):
    world = stormy(make_world)
    storm(world)
    storm(world, "2026-11-23T08:00+08:00", rain=0.0)
    better = lost(world)
    storm(world, "2026-11-22T08:00+08:00", rain=200.0)
    late = lost(world)

    assert [(USUAL, 0), (USUAL, 0)] == [better, late]
    assert 2 == len(told(world))


def test_a_forecast_told_early_counts_once_it_is_issued_and_days_over_stay_as_they_were(make_world):
    world = stormy(make_world)
    home = world.host.home("scheduling")
    storm(world, "2026-11-23T12:00+08:00")
    early = lost(world)
    world.clock.now = at("2026-11-23 12:00")
    supplying.keep(home)
    issued = lost(world)
    world.clock.now = at(f"{WEDNESDAY} 08:00")
    storm(world, f"{WEDNESDAY}T07:00+08:00", day=WEDNESDAY)
    supplying.keep(home)

    assert [(USUAL, 0), (USUAL + STORM, STORM)] == [early, issued]
    assert [(USUAL + STORM, STORM)] * 2 == [lost(world), lost(world, WEDNESDAY)]
    world.clock.now = at("2027-01-10 08:00")
    supplying.keep(home)
    assert [(USUAL, 0)] * 2 == [lost(world), lost(world, WEDNESDAY)]
    # What falls out of what is kept is over: nobody is told.
    assert 2 == len(told(world))


def test_an_effect_without_evidence_changes_nobodys_cover(make_world):
    world = stormy(make_world, verdict=Verdict.NO_EVIDENCE)
    storm(world)

    assert (USUAL, 0) == lost(world)
    assert [] == told(world)


def test_leave_that_a_usual_day_could_spare_is_not_held_on_a_stormy_one(make_world):
    world = stormy(make_world, people=4, agents=2)
    usual = supply.hold(world, "r1", name(0), *WHOLE, slack=500)
    supply.release(world, "r1")
    storm(world)
    stormy_day = supply.hold(world, "r2", name(0), *WHOLE, slack=500, offer_count=1)

    # 3 × 0.9 = 2.7 and 3 × 0.83 = 2.49, of two that are needed.
    assert (True, 700, 0) == (usual.held, usual.slack_min_milli, usual.weather_permille)
    assert (False, 490, STORM) == (stormy_day.held, stormy_day.slack_min_milli, stormy_day.weather_permille)
    # The day after is offered: nothing keeps anybody away then.
    assert [at(f"{WEDNESDAY} 09:00")] == [wire.moment(each.start_time) for each in stormy_day.offers]


def test_weighing_leave_asks_the_database_no_more_often_with_weather_than_without(make_world):
    world = stormy(make_world)
    heard: list[str] = []
    sa.event.listen(world.db("scheduling").engine, "before_cursor_execute", lambda *said: heard.append(said[2]))

    def asked(leave: str) -> int:
        heard.clear()
        supply.hold(world, leave, name(0), *WHOLE)
        return len(heard)

    asked("r0")
    before = asked("r1")
    storm(world)

    assert before == asked("r2")


def test_a_plan_for_the_day_and_the_board_lack_what_weather_keeps_away(make_world):
    world = stormy(make_world, people=2)
    world.clock.now = at(f"{TUESDAY} 08:00")
    ask = intraday_pb2.ProposeIntradayPlanRequest(team=TEAM, end_time=wire.timestamp(at(f"{TUESDAY} 11:00")))
    found = []
    for _ in range(2):
        plan = world.call("ProposeIntradayPlan", ask, LEAD)
        board = world.call("GetTeamNow", scheduling_pb2.GetTeamNowRequest(team=TEAM, hours=3), LEAD)
        found.append((plan.shortage_minutes, board.coverage.intervals[-1].slack))
        storm(world)

    # From eight to nine nobody is there; then two heads lack a tenth of themselves, and weather takes seven parts in a hundred.
    assert [120 + 120 * 0.2, 120 + 120 * 0.34] == pytest.approx([shortage for shortage, _ in found], abs=1)
    assert [-0.2, -0.34] == pytest.approx([slack for _, slack in found])


def test_heads_required_follow_the_newest_forecast_of_weather(make_world):
    world = stormy(make_world, agents=40)
    ask = demand_pb2.ListRequirementsRequest(queue="queues/calls", start_date=TUESDAY, end_date="2026-11-26")

    def heads() -> list[tuple[int, int]]:
        slots = world.call("ListRequirements", ask, PLANNER).slots
        return [(each.heads, each.heads_unplanned) for each in (slots[20], slots[68])]

    before = heads()
    storm(world)

    # 40 / (1 − 0.3) and 40 / (1 − 0.1); then 40 / (1 − 0.37) and 40 / (1 − 0.17).
    assert [(58, 45), (58, 45)] == before
    assert [(64, 49), (58, 45)] == heads()


def test_a_playbook_asks_for_those_whom_weather_keeps_away(make_world):
    world = stormy(make_world, agents=20)
    put = playbooks_pb2.Playbook(
        code="storm", team=TEAM, kinds=[playbooks_pb2.WARNING_KIND_RAINSTORM],
        least_level=weather_pb2.WARNING_LEVEL_YELLOW, hours=10, active=True,
        changes=[playbooks_pb2.RequirementChange(percent=0)],
        ask=changes_pb2.OFFER_KIND_OPEN_SHIFT, ask_minutes=240, most_people=9,
    )  # fmt: skip
    world.call("PutPlaybook", playbooks_pb2.PutPlaybookRequest(playbook=put, request_id=examples.request_id()), PLANNER)
    with world.db("scheduling").act(TENANT, "tests") as tx:
        tx.execute(sa.text("UPDATE requirement SET heads = 29"))
    storm(world)
    warned = playbooks_pb2.WeatherWarning(
        source="cma", warning="w1", region=GUANGZHOU, kind=playbooks_pb2.WARNING_KIND_RAINSTORM,
        level=weather_pb2.WARNING_LEVEL_ORANGE, issue_time=wire.timestamp(world.clock.now),
        start_time=wire.timestamp(at(f"{TUESDAY} 08:00")),
    )  # fmt: skip
    record = playbooks_pb2.RecordWeatherWarningsRequest(warnings=[warned], request_id=examples.request_id())
    world.call("RecordWeatherWarnings", record, client("scheduling.write"))
    (made,) = world.call("ListPlaybookProposals", playbooks_pb2.ListPlaybookProposalsRequest(), LEAD).proposals
    card = supply.events(world, events_pb2.PlaybookProposalChanged)[-1].work_item
    accept = playbooks_pb2.DecidePlaybookProposalRequest(name=made.name, accept=True, request_id=examples.request_id())
    done = world.call("DecidePlaybookProposal", accept, LEAD)

    # 20 / (1 − 0.3) are rostered; 20 / (1 − 0.37) are needed.
    assert [(0, 29, 32)] == [(each.change_permille, each.heads_before, each.heads_after) for each in made.queues]
    assert 3 == made.offer.count
    assert "暴雨：预计多缺勤 7.0%" == card.reasons[-1].text.zh
    assert [(29, 32)] == [(each.heads_before, each.heads_after) for each in done.queues]


def test_people_are_told_why_with_the_issue_and_the_evidence(make_world):
    world = stormy(make_world)
    storm(world)
    ask = weather_pb2.GetWeatherShrinkageRequest(centre=CENTRE, start_date=TUESDAY, end_date="2026-11-26")
    told_of = world.call("GetWeatherShrinkage", ask, LEAD)
    (day,) = told_of.days

    assert (TUESDAY, STORM) == (day.date, day.extra_permille)
    assert dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC) == wire.moment(day.issue_time)
    assert ("暴雨：预计多缺勤 7.0%", "Torrential rain: 7.0 % more absence expected") == (day.text.zh, day.text.en)
    assert ("weatherEffects/w1", True, 2) == (told_of.effect, told_of.evidence.used, told_of.evidence.tested_weeks)
    assert "22.7" in told_of.evidence.reason_text.zh
