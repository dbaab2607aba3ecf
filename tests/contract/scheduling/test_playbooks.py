"""Playbooks: a warning makes a proposal, a person decides it, and what was accepted is required and asked at once."""

from __future__ import annotations

from typing import Any

import pytest

from services.kit import auth, wire
from services.kit.errors import Conflict, Forbidden, Invalid, WrongState
from services.scheduling import playbooking
from tests.conftest import CENTRE, OTHER_TEAM, TEAM, World, client, lead
from tests.contract.scheduling import examples, skies, supply, trades
from tests.contract.scheduling.skies import GUANGZHOU
from tests.contract.scheduling.supply import PLANNER, at, name
from zhongtai.scheduling.v1 import changes_pb2, demand_pb2, events_pb2, playbooks_pb2, weather_pb2
from zhongtai.work.v1 import work_pb2

TYPHOON, FOG = playbooks_pb2.WARNING_KIND_TYPHOON, playbooks_pb2.WARNING_KIND_FOG
BLUE, YELLOW, ORANGE, RED = (weather_pb2.WarningLevel.ValueType(level) for level in (1, 2, 3, 4))
ADAPTER = client("scheduling.write")


def floor(make_world: Any, *, people: int = 4) -> World:
    """The floor of `supply`, whose calls come from Guangzhou; two agents are required all week."""
    world = supply.centre(make_world, people=people)
    skies.region(world)
    skies.area(world, "queues/calls", (GUANGZHOU, 1000))
    return world


def put(world: World, code: str = "typhoon", *, percent: int = 100, **more: Any) -> playbooks_pb2.Playbook:
    """A playbook that doubles what is required and asks two people for four hours."""
    as_ = more.pop("as_", PLANNER)
    told = {
        "code": code, "team": TEAM, "kinds": [TYPHOON], "least_level": YELLOW, "hours": 10, "active": True,
        "changes": [playbooks_pb2.RequirementChange(percent=percent)], "ask": changes_pb2.OFFER_KIND_OPEN_SHIFT,
        "ask_minutes": 240, "most_people": 2, "title": work_pb2.Text(en="Typhoon", zh="台风预案"),
        "message": work_pb2.Text(en="Claims rise with the wind.", zh="报案量将上升。"),
    }  # fmt: skip
    asked = playbooks_pb2.PutPlaybookRequest(
        playbook=playbooks_pb2.Playbook(**{**told, **more}), request_id=examples.request_id()
    )
    return world.call("PutPlaybook", asked, as_)


def warning(level: Any = ORANGE, *, kind: Any = TYPHOON, end: str = "", **more: Any) -> playbooks_pb2.WeatherWarning:
    issued = at(more.pop("issued", "2026-11-23 09:00"))
    told = {"source": "cma", "warning": "w1", "region": GUANGZHOU, "kind": kind, "level": level, **more}
    return playbooks_pb2.WeatherWarning(
        issue_time=wire.timestamp(issued),
        end_time=wire.timestamp(at(end)) if end else None,
        **told,
    )


def warn(world: World, *told: playbooks_pb2.WeatherWarning) -> playbooks_pb2.RecordWeatherWarningsResponse:
    asked = playbooks_pb2.RecordWeatherWarningsRequest(warnings=told, request_id=examples.request_id())
    return world.call("RecordWeatherWarnings", asked, ADAPTER)


def proposals(
    world: World, as_: auth.Caller = trades.LEAD, *, pending_only: bool = False
) -> list[playbooks_pb2.PlaybookProposal]:
    asked = playbooks_pb2.ListPlaybookProposalsRequest(pending_only=pending_only)
    return list(world.call("ListPlaybookProposals", asked, as_).proposals)


def states(world: World) -> list[str]:
    found = [playbooks_pb2.ProposalState.Name(each.state) for each in proposals(world)]
    return [each.removeprefix("PROPOSAL_STATE_") for each in found]


def decide(world: World, name: str, *, accept: bool = True, **more: Any) -> playbooks_pb2.PlaybookProposal:
    as_ = more.pop("as_", trades.LEAD)
    asked = playbooks_pb2.DecidePlaybookProposalRequest(
        name=name, accept=accept, **{"request_id": examples.request_id(), **more}
    )
    return world.call("DecidePlaybookProposal", asked, as_)


def required(world: World) -> list[tuple[float, int]]:
    """Contacts and agents of today's slots, from 09:00 on."""
    asked = demand_pb2.ListRequirementsRequest(queue="queues/calls", start_date="2026-11-23", end_date="2026-11-24")
    return [(slot.calls, slot.agents) for slot in world.call("ListRequirements", asked, PLANNER).slots][18:]


def told(world: World) -> list[events_pb2.PlaybookProposalChanged]:
    return supply.events(world, events_pb2.PlaybookProposalChanged)


def test_a_warning_makes_a_proposal_that_changes_nothing_until_somebody_decides(make_world):
    world = floor(make_world)
    put(world)
    before = required(world)
    answer = warn(world, warning())
    (found,) = proposals(world)
    (event,) = told(world)

    assert [found.name] == list(answer.proposals)
    assert (1000, 20) == (found.queues[0].change_permille, found.queues[0].slot_count)
    assert found.queues[0].heads_after > found.queues[0].heads_before
    assert (at("2026-11-23 09:00"), at("2026-11-23 19:00")) == (
        wire.moment(found.start_time),
        wire.moment(found.end_time),
    )
    assert (2, [name(number) for number in range(4)]) == (found.offer.count, list(found.offer.people))
    assert at("2026-11-23 09:30") <= wire.moment(found.offer.start_time)
    assert before == required(world)
    assert ("PENDING", "TYPHOON", "ORANGE", TEAM) == (event.state, event.kind, event.level, event.team)
    assert ["accept", "decline"] == [action.id for action in event.work_item.actions]
    assert "台风预案：台风橙色预警" == event.work_item.title.zh


def test_accepting_requires_more_and_asks_the_people_in_one_go_and_once(make_world):
    world = floor(make_world)
    put(world)
    (made,) = warn(world, warning()).proposals
    before = required(world)
    intent = examples.request_id()
    done = decide(world, made, request_id=intent)
    again = decide(world, made, request_id=intent)
    after = required(world)
    offer = world.call("GetOffer", changes_pb2.GetOfferRequest(name=done.offer_made), trades.LEAD)
    coverage = supply.events(world, events_pb2.CoverageChanged)

    assert done == again
    assert (playbooks_pb2.PROPOSAL_STATE_ACCEPTED, "employees/lead") == (done.state, done.decider)
    assert [(2 * calls, True) for calls, _ in before[:20]] == [
        (calls, agents > old) for (calls, agents), (_, old) in zip(after[:20], before[:20], strict=True)
    ]
    assert before[20:] == after[20:]
    assert {name(0): "ASKED", name(1): "ASKED", name(2): "WAITING", name(3): "WAITING"} == trades.places(offer)
    assert "REQUIREMENT" == coverage[-1].cause
    assert ("ACCEPTED", work_pb2.OUTCOME_ALLOW, "employees/lead") == (
        told(world)[-1].state,
        told(world)[-1].decision.outcome,
        told(world)[-1].decision.decider,
    )
    with pytest.raises(WrongState, match="PROPOSAL_CLOSED"):
        decide(world, made)


def test_declining_wants_a_reason_and_changes_nothing(make_world):
    world = floor(make_world)
    put(world)
    (made,) = warn(world, warning()).proposals
    before = required(world)
    with pytest.raises(Invalid, match="REASON_REQUIRED"):
        decide(world, made, accept=False)
    with pytest.raises(Conflict, match="STALE"):
        decide(world, made, etag="7")
    with pytest.raises(Forbidden):
        decide(world, made, as_=lead("employees/other", OTHER_TEAM, team=OTHER_TEAM))
    done = decide(world, made, accept=False, reason="It turns away.")

    assert (playbooks_pb2.PROPOSAL_STATE_DECLINED, "") == (done.state, done.offer_made)
    assert before == required(world)
    assert "It turns away." == told(world)[-1].decision.comment


def test_where_nobody_could_come_the_requirement_changes_all_the_same(make_world):
    world = floor(make_world, people=0)
    put(world)
    (made,) = warn(world, warning()).proposals
    done = decide(world, made)

    assert "" == done.offer_made
    assert 40.0 == required(world)[0][0]


def test_the_same_warning_again_says_nothing_new_and_a_higher_one_replaces_what_waits(make_world):
    world = floor(make_world)
    put(world)
    put(world, "red", least_level=RED, percent=200)
    warn(world, warning(YELLOW))
    again = warn(world, warning(YELLOW))
    raised = warn(world, warning(RED))
    lower = warn(world, warning(BLUE))

    assert (0, []) == (again.recorded_count, list(again.proposals))
    assert (1, 0) == (len(raised.proposals), len(lower.proposals))
    assert ["PENDING", "LAPSED"] == states(world)
    assert "playbooks/red" == proposals(world, pending_only=True)[0].playbook


def test_what_was_accepted_on_a_warning_is_not_added_to_when_it_is_raised(make_world):
    """Twice as much was accepted at yellow; red asks for three times as much in all."""
    world = floor(make_world)
    put(world)
    put(world, "red", least_level=RED, percent=200)
    (made,) = warn(world, warning(YELLOW)).proposals
    decide(world, made)
    (higher,) = warn(world, warning(RED)).proposals
    decide(world, higher)

    assert 60.0 == required(world)[0][0]


def test_proposals_that_nobody_decided_end_with_the_warning_or_with_their_time(make_world):
    world = floor(make_world)
    put(world)
    warn(world, warning())
    warn(world, warning(lifted=True))
    lifted = states(world)
    (late,) = warn(world, warning(warning="w2", end="2026-11-23 12:00")).proposals
    world.clock.forward(hours=4)
    with pytest.raises(WrongState, match="PROPOSAL_CLOSED"):
        decide(world, late)
    playbooking.settle(world.host.home("scheduling"))

    assert ["LAPSED"] == lifted
    assert ["LAPSED", "LAPSED"] == states(world)
    assert "LAPSED" == told(world)[-1].state


def test_a_warning_nobody_is_concerned_by_proposes_nothing(make_world):
    world = floor(make_world)
    skies.region(world, "harbin")
    put(world)
    put(world, "off", active=False)
    answer = warn(
        world,
        warning(BLUE),
        warning(ORANGE, warning="w2", kind=FOG),
        warning(ORANGE, warning="w3", region="weatherRegions/harbin"),
    )

    assert (3, []) == (answer.recorded_count, list(answer.proposals))


def test_warnings_that_cannot_be_are_named_and_the_others_are_listed(make_world):
    world = floor(make_world)
    answer = warn(
        world,
        warning(),
        warning(BLUE, warning="w2", kind=FOG),
        warning(warning="w3", region="weatherRegions/none"),
        warning(warning="w4", end="2026-11-23 08:00"),
        warning(RED),
    )
    listed = world.call("ListWeatherWarnings", playbooks_pb2.ListWeatherWarningsRequest(), PLANNER).warnings
    rules = world.call("ListWarningRules", playbooks_pb2.ListWarningRulesRequest(), PLANNER)

    assert [(2, "LEVEL_UNKNOWN"), (3, "REGION_UNKNOWN"), (4, "SPAN_REVERSED"), (5, "ROW_TWICE")] == [
        (each.row, each.reason) for each in answer.problems
    ]
    assert [("w1", ORANGE)] == [(each.warning, each.level) for each in listed]
    assert "中国气象局令第16号" in rules.source
    assert 44 == len(rules.rules)


def test_a_playbook_is_its_centres_own_and_two_people_do_not_overwrite_each_other(make_world):
    world = floor(make_world)
    kept = put(world)
    changed = put(world, percent=50, etag=kept.etag)
    found = world.call("ListPlaybooks", playbooks_pb2.ListPlaybooksRequest(), PLANNER).playbooks

    assert [changed] == list(found)
    assert (CENTRE, 50) == (changed.centre, changed.changes[0].percent)
    for reason, more in (
        ("STALE", {"etag": kept.etag}),
        ("REGION_UNKNOWN", {"regions": ["weatherRegions/none"]}),
        ("LEVEL_UNKNOWN", {"kinds": [playbooks_pb2.WARNING_KIND_HAZE], "least_level": RED}),
        ("CHANNEL_TWICE", {"changes": [playbooks_pb2.RequirementChange(percent=each) for each in (1, 2)]}),
    ):
        with pytest.raises((Conflict, Invalid), match=reason):
            put(world, **more)
