"""Inside the freeze horizon published shifts change as the person agrees: asked, answered, or resting on a ground."""

from __future__ import annotations

import dataclasses

import pytest

from services.kit import wire
from services.kit.errors import Conflict, Forbidden, Invalid, NotFound, WrongState
from services.scheduling import consenting, exchanging, freezing, rostering
from services.scheduling.store import shifts
from tests.conftest import TENANT, agent, lead
from tests.contract.scheduling import examples, supply, test_publishing
from tests.contract.scheduling.supply import name
from tests.contract.scheduling.test_rosters import FIRST, act
from tests.contract.scheduling.test_rule_settings import choose, rule
from zhongtai.scheduling.v1 import consents_pb2, events_pb2, scheduling_pb2

LEAD = lead("employees/lead")
THURSDAY, BEYOND = "2026-11-26", "2026-11-30"
ASKED, RECORDED = consents_pb2.CONSENT_STATE_ASKED, consents_pb2.CONSENT_STATE_RECORDED
ONLY_SQLITE = pytest.mark.parametrize("storage", ["sqlite"], indirect=True)


def floor(make_world, *dates: str):
    """Two people with D1 on these dates: the first shifts of dates without a roster are nobody's to consent to."""
    world = supply.centre(make_world, people=2, agents=1)
    supply.edit(world, *((name(number), date, "D1") for number in range(2) for date in dates), agreement=None)
    return world


def change(world, *edits, agreement=None, **more) -> scheduling_pb2.EditShiftsResponse:
    return supply.edit(world, *edits, as_=LEAD, agreement=agreement, **more)


def agreed(basis: str, reason: str = "said so", **more) -> scheduling_pb2.ShiftAgreement:
    return scheduling_pb2.ShiftAgreement(
        basis=scheduling_pb2.ConsentBasis.Value(f"CONSENT_BASIS_{basis}"), reason=reason, **more
    )


def listed(world, *, as_=LEAD, **more) -> list[consents_pb2.ShiftConsent]:
    return list(world.call("ListShiftConsents", consents_pb2.ListShiftConsentsRequest(**more), as_).consents)


def answer(world, consent: str, *, accept: bool = True, as_=None) -> consents_pb2.ShiftConsent:
    request = consents_pb2.AnswerShiftConsentRequest(name=consent, accept=accept, request_id=examples.request_id())
    return world.call("AnswerShiftConsent", request, as_ or agent(name(0)))


def worked(world, number: int = 0) -> list[tuple[str, str]]:
    return [(each.work_date, each.shift_type) for each in supply.shifts_of(world, employee=name(number))]


def test_a_change_inside_the_horizon_waits_until_the_person_accepts(make_world):
    world = floor(make_world, THURSDAY)
    tried = change(world, (name(0), THURSDAY, "E1"), validate_only=True)
    saved = change(world, (name(0), THURSDAY, "E1"), (name(1), BEYOND, "E1"))
    (frozen,) = saved.frozen

    assert ["E1"] == [each.shift_type for each in tried.shifts]
    assert [("", name(0))] == [(each.consent, each.employee) for each in tried.frozen]
    assert [(name(1), "E1")] == [(each.employee, each.shift_type) for each in saved.shifts]
    assert (name(0), [THURSDAY], 0) == (frozen.employee, list(frozen.work_dates), frozen.basis)
    assert supply.at("2026-11-24 09:00") == frozen.deadline_time.ToDatetime(tzinfo=supply.at("2026-11-24 09:00").tzinfo)
    assert [(THURSDAY, "D1")] == worked(world)
    (mine,) = listed(world, as_=agent(name(0)), states=[ASKED])
    assert [("D1", "E1")] == [(each.before.shift_type, each.after.shift_type) for each in mine.differences]
    assert [] == listed(world, as_=agent(name(1)))

    accepted = answer(world, mine.name)

    assert consents_pb2.CONSENT_STATE_ACCEPTED == accepted.state == listed(world)[0].state
    assert [(THURSDAY, "E1")] == worked(world)
    assert "AGREED" == supply.events(world, events_pb2.ShiftNoticeChanged)[-1].cause
    told = [(each.state, each.start_date) for each in supply.events(world, events_pb2.ShiftConsentChanged)]
    assert [("ASKED", THURSDAY), ("ACCEPTED", THURSDAY)] == told


@ONLY_SQLITE
def test_what_is_declined_lapses_or_is_taken_back_changes_nothing(make_world):
    world = floor(make_world, "2026-11-25", THURSDAY)
    first = change(world, (name(0), THURSDAY, "")).frozen[0].consent
    second = change(world, (name(0), THURSDAY, "E1")).frozen[0].consent
    with pytest.raises(WrongState, match="CONSENT_CLOSED"):
        answer(world, first)
    declined = answer(world, second, accept=False)
    third = change(world, (name(1), THURSDAY, "E1")).frozen[0].consent
    withdrawn = world.call(
        "WithdrawShiftConsent",
        consents_pb2.WithdrawShiftConsentRequest(name=third, request_id=examples.request_id()),
        LEAD,
    )
    last = change(world, (name(0), "2026-11-25", "")).frozen[0].consent
    world.clock.forward(hours=25)
    with pytest.raises(WrongState, match="CONSENT_CLOSED"):
        answer(world, last)
    consenting.lapse(world.host.home("scheduling"))

    assert [consents_pb2.CONSENT_STATE_DECLINED, consents_pb2.CONSENT_STATE_WITHDRAWN] == [
        declined.state,
        withdrawn.state,
    ]
    assert ["LAPSED", "WITHDRAWN", "DECLINED", "WITHDRAWN"] == [
        consents_pb2.ConsentState.Name(each.state).removeprefix("CONSENT_STATE_") for each in listed(world)
    ]
    assert [("2026-11-25", "D1"), (THURSDAY, "D1")] == worked(world)


@ONLY_SQLITE
def test_what_is_accepted_is_looked_at_anew(make_world):
    """A day passes between question and answer: the shift, the rest before it, and the person's leave may have changed."""
    world = floor(make_world, "2026-11-25", THURSDAY)
    late = change(world, (name(0), THURSDAY, "E1"), (name(0), "2026-11-25", "E1")).frozen[0].consent
    with world.db("scheduling").act(TENANT, "tests") as tx:
        (held,) = shifts.of_people(tx, [name(0)], "2026-11-25", THURSDAY)
        exchanging.put(tx, [dataclasses.replace(held, cancelled=True)])
    with pytest.raises(WrongState, match="ROSTER_CHANGED"):
        answer(world, late)
    early = change(world, (name(1), THURSDAY, "N1")).frozen[0].consent
    supply.edit(world, (name(1), "2026-11-27", "D1"))
    with pytest.raises(WrongState, match="RULE_BROKEN"):
        answer(world, early, as_=agent(name(1)))
    world.clock.forward(hours=1)
    away = change(world, (name(0), THURSDAY, "E1")).frozen[0].consent
    supply.approve(world, "r1", name(0), (f"{THURSDAY} 18:00", f"{THURSDAY} 20:00"))
    with pytest.raises(WrongState, match="SHIFT_HAS_ABSENCE"):
        answer(world, away)

    assert [(THURSDAY, "D1")] == worked(world)


@ONLY_SQLITE
def test_a_ground_lets_it_be_in_force_at_once_and_is_kept_with_who_said_it_and_why(make_world):
    world = floor(make_world, "2026-11-25", THURSDAY)
    since = wire.timestamp(supply.at("2026-11-23 08:50"))
    change(world, (name(0), THURSDAY, "E1"), agreement=agreed("WORD", "on the phone", agree_time=since))
    change(world, (name(1), THURSDAY, ""), agreement=agreed("CENTRE_CLOSED", "typhoon"))
    supply.approve(world, "r1", name(0), ("2026-11-25 00:00", f"{THURSDAY} 00:00"))
    change(world, (name(0), "2026-11-25", ""))
    found = [
        (scheduling_pb2.ConsentBasis.Name(each.basis), each.owner, each.reason, each.paid_minutes)
        for each in reversed(listed(world, states=[RECORDED]))
    ]

    assert [(THURSDAY, "E1")] == worked(world)
    assert [("2026-11-25", "D1")] == worked(world, 1)
    assert [
        ("CONSENT_BASIS_WORD", "employees/lead", "on the phone", 0),
        ("CONSENT_BASIS_CENTRE_CLOSED", "employees/lead", "typhoon", 420),
        ("CONSENT_BASIS_LEAVE", "employees/lead", "", 0),
    ] == found
    assert since == listed(world)[-1].answer_time
    for given, reason in (
        (agreed("WORD", " "), "REASON_REQUIRED"),
        (agreed("CENTRE_CLOSED"), "CLOSED_TAKES_AWAY"),
        (agreed("WORD", agree_time=wire.timestamp(supply.at("2026-11-23 09:01"))), "AGREED_LATER"),
    ):
        with pytest.raises(Invalid, match=reason):
            change(world, (name(1), "2026-11-25", "E1"), agreement=given)


@ONLY_SQLITE
def test_only_others_ask_and_only_of_published_time_inside_the_horizon(make_world):
    """Free dates without a roster, skill alone, dates beyond the horizon and what has begun need nobody's consent."""
    world = floor(make_world, "2026-11-23", BEYOND)
    world.clock.forward(hours=1)
    free = change(world, (name(0), "2026-11-23", ""), (name(0), THURSDAY, "D1"), (name(0), BEYOND, "E1"))
    choose(world, "FREEZE_DAYS", 8, start="2026-11-23")
    longer = change(world, (name(0), BEYOND, "D1"))
    choose(world, "FREEZE_DAYS", 0, start="2026-11-23")
    none = change(world, (name(0), BEYOND, "D1"))

    assert [[], [name(0)], []] == [[each.employee for each in one.frozen] for one in (free, longer, none)]
    assert (7, 0, False) == (
        rule(world, "FREEZE_DAYS").usual,
        rule(world, "FREEZE_DAYS").value,
        bool(rule(world, "FREEZE_DAYS").law),
    )


@ONLY_SQLITE
def test_nobody_answers_for_somebody_else(make_world):
    world = floor(make_world, THURSDAY)
    asked = change(world, (name(0), THURSDAY, "")).frozen[0].consent

    for who in (agent(name(1)), LEAD):
        with pytest.raises((Forbidden, NotFound)):
            answer(world, asked, as_=who)
    with pytest.raises(Conflict, match="STALE"):
        change(world, (name(0), THURSDAY, "E1", "7"))


def test_a_roster_asks_for_what_it_changes_inside_the_horizon_and_gives_the_rest(make_world):
    """Its draft was made before; shifts that stand stay until their people accept, new ones are in force at once."""
    world = test_publishing.floor(make_world)
    supply.edit(world, (name(0), FIRST, "E1"))
    draft = test_publishing.drafted(world)

    published = act(world, "Publish", draft)
    (asked,) = listed(world, states=[ASKED])

    assert 1 == published.asked_count
    assert ("rosters/drafted", name(0)) == (asked.roster, asked.employee)
    assert [(FIRST, "E1"), (THURSDAY, "D1"), ("2026-11-27", "D1")] == worked(world)[:3]
    assert [(FIRST, "D1"), (THURSDAY, "D1"), ("2026-11-27", "D1")] == worked(world, 1)
    assert consents_pb2.CONSENT_STATE_ACCEPTED == answer(world, asked.name).state
    assert (FIRST, "D1") == worked(world)[0]
    # From here on the roster covers these dates: who is free on one of them knows it.
    supply.edit(world, (name(1), THURSDAY, ""))
    assert [name(1)] == [each.employee for each in change(world, (name(1), THURSDAY, "D1")).frozen]


@ONLY_SQLITE
def test_a_roster_keeps_what_is_published_inside_the_horizon_unless_a_reason_is_given(make_world):
    world = supply.centre(make_world, people=2, agents=1)
    supply.edit(world, (name(0), FIRST, "E1"))
    roster = test_publishing.a_roster(world, "begun")
    with world.db("scheduling").act(TENANT, "tests") as tx:
        usual, longer = freezing.kept_to(tx, roster, "", ""), freezing.kept_to(tx, roster, "2026-12-02", "")
        shorter = freezing.kept_to(tx, roster, FIRST, "a new contract begins")
        later = freezing.kept_to(tx, dataclasses.replace(roster, start_date=BEYOND), "", "")
        with pytest.raises(Invalid, match="FREEZE_REASON_REQUIRED") as refused:
            freezing.kept_to(tx, roster, FIRST, "")
        stays = [rostering.problem_of(tx, each).locked for each in (usual, shorter)]

    assert BEYOND == refused.value.facts["date"]
    assert [("", BEYOND, ""), ("2026-12-02", "", ""), (FIRST, "", "a new contract begins"), ("", "", "")] == [
        (each.freeze_end_date, each.horizon_date, each.freeze_reason) for each in (usual, longer, shorter, later)
    ]
    assert [{(name(0), 0): "E1"}, {}] == stays
