"""Playbooks where things go another way: edited meanwhile, two teams at once, late messages, spans without end."""

from __future__ import annotations

import pytest

from services.kit.errors import Invalid
from tests.conftest import OTHER_TEAM, lead
from tests.contract.scheduling import examples, supply, trades
from tests.contract.scheduling.test_playbooks import (
    ORANGE,
    RED,
    decide,
    floor,
    proposals,
    put,
    required,
    states,
    told,
    warn,
    warning,
)
from zhongtai.scheduling.v1 import changes_pb2, playbooks_pb2, weather_pb2
from zhongtai.work.v1 import work_pb2

OTHER_LEAD = lead("employees/other-lead", OTHER_TEAM, team=OTHER_TEAM)


def test_people_are_asked_what_was_proposed_whatever_the_playbook_says_by_then(make_world):
    world = floor(make_world)
    put(world, ask=changes_pb2.OFFER_KIND_OVERTIME)
    (first,) = warn(world, warning()).proposals
    put(world, ask=changes_pb2.OFFER_KIND_UNSPECIFIED)
    (silent,) = warn(world, warning(warning="w2")).proposals
    put(world)
    done, nobody = decide(world, first), decide(world, silent)
    (offer,) = world.call("ListOffers", changes_pb2.ListOffersRequest(), trades.LEAD).offers

    assert (done.offer_made, changes_pb2.OFFER_KIND_OVERTIME) == (offer.name, offer.kind)
    assert "" == nobody.offer_made


def test_what_two_teams_accept_on_one_warning_does_not_multiply(make_world):
    """Both ask for twice as much; after the first, nothing is left of the second."""
    world = floor(make_world)
    world.found_team(OTHER_TEAM, lead="employees/other-lead")
    put(world)
    put(world, "other", team=OTHER_TEAM)
    warn(world, warning())
    (theirs,), (ours,) = proposals(world, OTHER_LEAD), proposals(world)
    first, second = decide(world, theirs.name, as_=OTHER_LEAD), decide(world, ours.name)

    assert [1000] == [each.change_permille for each in ours.queues]
    assert ([1000], []) == ([each.change_permille for each in first.queues], list(second.queues))
    assert 40.0 == required(world)[0][0]
    assert "heads_after" not in {fact.key for fact in told(world)[-1].decision.facts}
    assert second.offer_made


def test_a_second_team_changes_only_what_the_first_left(make_world):
    world = floor(make_world)
    world.found_team(OTHER_TEAM, lead="employees/other-lead")
    put(world)
    put(world, "other", team=OTHER_TEAM, percent=200)
    warn(world, warning())
    (theirs,), (ours,) = proposals(world, OTHER_LEAD), proposals(world)
    decide(world, ours.name)
    second = decide(world, theirs.name, as_=OTHER_LEAD)

    assert [500] == [each.change_permille for each in second.queues]
    assert 60.0 == required(world)[0][0]


def test_two_teams_that_accept_at_once_do_not_multiply_either(make_world):
    world = floor(make_world)
    world.found_team(OTHER_TEAM, lead="employees/other-lead")
    put(world)
    put(world, "other", team=OTHER_TEAM)
    warn(world, warning())
    (theirs,), (ours,) = proposals(world, OTHER_LEAD), proposals(world)
    outcomes = trades.at_once(lambda: decide(world, theirs.name, as_=OTHER_LEAD), lambda: decide(world, ours.name))

    assert ["done", "done"] == outcomes
    assert 40.0 == required(world)[0][0]


def test_a_late_message_does_not_bring_a_lifted_warning_back(make_world):
    world = floor(make_world)
    put(world)
    warn(world, warning())
    warn(world, warning(lifted=True, issued="2026-11-23 10:00"))
    late = warn(world, warning(RED, issued="2026-11-23 09:30"))
    listed = world.call("ListWeatherWarnings", playbooks_pb2.ListWeatherWarningsRequest(), supply.PLANNER).warnings

    assert (0, []) == (late.recorded_count, list(late.proposals))
    assert ["LAPSED"] == states(world)
    assert [] == list(listed)


def test_a_warning_without_a_near_end_is_refused_but_may_be_lifted(make_world):
    world = floor(make_world)
    put(world)
    answer = warn(
        world,
        warning(ORANGE, end="2199-01-01 00:00"),
        warning(ORANGE, warning="w2", end="2026-11-30 09:30"),
        warning(ORANGE, warning="w3", end="2199-01-01 00:00", lifted=True),
        warning(ORANGE, warning="w4", end="2026-11-30 09:00"),
    )

    assert [(1, "SPAN_TOO_LONG"), (2, "SPAN_TOO_LONG")] == [(each.row, each.reason) for each in answer.problems]
    assert (2, 1) == (answer.recorded_count, len(answer.proposals))
    with pytest.raises(Invalid, match="SHAPE"):
        warn(world, *(warning(warning=f"w{number}") for number in range(51)))


def test_words_that_are_too_long_are_refused_and_the_longest_are_kept(make_world):
    world = floor(make_world)
    kept = put(world, title=work_pb2.Text(en="t" * 500, zh="风" * 500), message=work_pb2.Text(zh="雨" * 2000))
    region = weather_pb2.WeatherRegion(code="haikou", title=work_pb2.Text(en="h" * 200, zh="海" * 200))
    asked = weather_pb2.PutWeatherRegionRequest(region=region, request_id=examples.request_id())

    assert ("风" * 500, "雨" * 2000) == (kept.title.zh, kept.message.en)
    assert region.title == world.call("PutWeatherRegion", asked, supply.PLANNER).title
    for more in ({"title": work_pb2.Text(en="t" * 501)}, {"message": work_pb2.Text(zh="雨" * 2001)}):
        with pytest.raises(Invalid, match="SHAPE"):
            put(world, **more)
    asked.region.title.zh += "口"
    with pytest.raises(Invalid, match="SHAPE"):
        world.call("PutWeatherRegion", asked, supply.PLANNER)
