"""Reading: odds, review, lists, calendars, and who may see how much."""

from __future__ import annotations

import pytest

from services.kit import errors
from tests import conftest as worlds
from tests.contract.leave.conftest import AGENT, COLLEAGUE, HR, LEAD, MANAGER, OTHER_LEAD, at, stamp
from zhongtai.leave.v1 import leave_pb2
from zhongtai.work.v1 import work_pb2


def simulate(leave, start, end, *, who=AGENT, code="ANNUAL", **more):
    asked = leave_pb2.LeaveRequest(
        employee=who.subject, leave_type=code, start_time=stamp(start), end_time=stamp(end), **more
    )
    return leave.call("SimulateLeaveRequest", who, leave_request=asked)


def test_the_odds_are_known_before_asking_and_nothing_is_held(leave):
    leave.grant()
    asked = (at(25, 9), at(25, 18))

    likely = simulate(leave, *asked)
    leave.policy(work_pb2.OUTCOME_ALLOW, ("slack_min_milli", work_pb2.COMPARISON_AT_LEAST, "0"))
    certain = simulate(leave, *asked)
    leave.scheduling.spare = 0
    leave.scheduling.offers = [("PART", at(25, 14), at(25, 18)), ("OTHER_DAY", at(26, 9), at(26, 18))]
    unlikely = simulate(leave, *asked)
    leave.scheduling.away = True
    unknown = simulate(leave, *asked)

    assert ["LIKELY", "CERTAIN", "UNLIKELY", "PERSON_DECIDES"] == [
        one.odds for one in (likely, certain, unlikely, unknown)
    ]
    assert (480, 4800, 4320) == (
        certain.charged_minutes, certain.balance_before_minutes, certain.balance_after_minutes,
    )  # fmt: skip
    assert (900, 850, 18) == (
        certain.service_level_before_permille, certain.service_level_after_permille, len(certain.cover),
    )  # fmt: skip
    assert (True, False, -1) == (
        unlikely.cover_known, unknown.cover_known, unknown.service_level_before_permille,
    )  # fmt: skip
    assert ["仅休 11-25 14:00-18:00", "改为 11-26 09:00-18:00", "进入候补名单"] == [
        one.text.zh for one in unlikely.alternatives
    ]
    assert unlikely.alternatives[-1].request["leaveRequest"]["waitIfShort"]
    assert {} == leave.scheduling.holds
    assert [] == leave.events()
    assert 4800 == leave.balance().free_minutes


def test_an_alternative_can_be_sent_as_it_is(leave):
    from google.protobuf import json_format

    leave.grant()
    leave.scheduling.spare_at = {at(25, 9.0 + half / 2): 0.0 for half in range(10)}
    leave.scheduling.offers = [("PART", at(25, 14), at(25, 18))]
    offer = simulate(leave, at(25, 9), at(25, 18)).alternatives[0]
    request = leave_pb2.CreateLeaveRequestRequest(request_id=worlds.new_request_id())
    json_format.ParseDict(json_format.MessageToDict(offer.request), request)

    asked = leave.world.call(offer.method, request, AGENT)

    assert 240 == asked.charged_minutes
    assert "COVER_TOO_THIN" not in {one.code for one in asked.decision.reasons}


def test_what_is_impossible_says_why_and_what_would_do(leave):
    leave.grant(minutes=480)

    short = simulate(leave, at(25, 9), at(26, 18))
    unrostered = simulate(leave, at(28, 9), at(28, 18))

    assert ("IMPOSSIBLE", "IMPOSSIBLE") == (short.odds, unrostered.odds)
    assert ("BALANCE_TOO_LOW", True) == (short.findings[0].code, short.findings[0].hard)
    assert ["仅休 11-25 09:00-18:00", "同一时段改请事假"] == [one.text.zh for one in short.alternatives]
    assert "NOTHING_TO_CHARGE" == unrostered.findings[0].code
    assert "改为 11-27 09:00-18:00" in [one.text.zh for one in unrostered.alternatives]


def test_the_card_is_brought_up_to_date_with_who_else_is_off(leave):
    for who in (AGENT, COLLEAGUE):
        leave.grant(who)
    asked = leave.day_off(25)
    other = leave.ask(at(25, 9), at(25, 18), who=COLLEAGUE, code="SICK")
    leave.approve(other.name)
    leave.scheduling.spare = 2

    review = leave.call("ReviewLeaveRequest", LEAD, name=asked.name)
    own = leave.call("ReviewLeaveRequest", AGENT, name=asked.name)

    assert asked.name == review.leave_request.name
    # Two spare heads less the colleague's; the request's own hold does not count against itself.
    assert [10.0] == sorted({one.available_after for one in review.cover})
    assert [(COLLEAGUE.subject, "LEAVE")] == [(one.employee, one.leave_type) for one in review.away]
    facts = {one.key: one for one in review.facts}
    assert ("1", work_pb2.TONE_UNSPECIFIED) == (facts["team_off_same_day"].value, facts["team_off_same_day"].tone)
    assert ("850", work_pb2.TONE_GOOD) == (
        facts["service_level_after_permille"].value, facts["service_level_after_permille"].tone,
    )  # fmt: skip
    assert review.leave_request.state == own.leave_request.state
    with pytest.raises(errors.Forbidden):
        leave.call("ReviewLeaveRequest", COLLEAGUE, name=asked.name)


def test_a_lead_lists_a_team_latest_first_page_by_page(leave):
    for who in (AGENT, COLLEAGUE):
        leave.grant(who)
    names = [leave.day_off(day, who=who).name for day in (25, 26, 27) for who in (AGENT, COLLEAGUE)]
    told, token, pages = [], "", 0
    while True:
        page = leave.call("ListLeaveRequests", LEAD, team=worlds.TEAM, page_size=4, page_token=token)
        told += page.leave_requests
        token, pages = page.next_page_token, pages + 1
        if not token:
            break

    assert 2 == pages
    assert sorted(names) == sorted(one.name for one in told)
    starts = [one.start_time.seconds for one in told]
    assert sorted(starts, reverse=True) == starts
    one = leave.get(told[0].name)
    one.ClearField("history"), one.ClearField("decision")
    assert one == told[0]


def test_lists_are_filtered_and_stay_within_reach(leave):
    leave.grant()
    leave.grant(COLLEAGUE)
    first, second = leave.day_off(25), leave.day_off(27, who=COLLEAGUE)
    leave.approve(second.name)

    def names(as_, **asked):
        return {one.name for one in leave.call("ListLeaveRequests", as_, **asked).leave_requests}

    assert {first.name, second.name} == names(LEAD)
    assert {first.name, second.name} == names(MANAGER)
    assert {first.name} == names(AGENT)
    assert set() == names(OTHER_LEAD, team=worlds.TEAM)
    assert set() == names(worlds.holder("HR", tenant="other"))
    assert set() == names(worlds.holder("CENTRE_MANAGER", "employees/m9", centre="centres/bj"))
    assert {second.name} == names(LEAD, states=[leave_pb2.LEAVE_STATE_APPROVED])
    assert {second.name} == names(HR, employee=COLLEAGUE.subject)
    assert {second.name} == names(HR, from_time=stamp(at(26, 0)))
    assert {first.name} == names(HR, to_time=stamp(at(26, 0)))
    assert set() == names(HR, states=[leave_pb2.LEAVE_STATE_EVIDENCE_DUE])
    with pytest.raises(errors.Invalid, match="BAD_PAGE_TOKEN"):
        names(LEAD, page_token="x")


def test_what_is_private_is_hidden_from_systems_that_only_read(leave):
    asked = leave.ask(at(25, 9), at(25, 18), code="SICK", reason="flu", circumstance="hospital")
    reader = worlds.client("leave.read")

    told = leave.get(asked.name, reader)
    listed = leave.call("ListLeaveRequests", reader).leave_requests[0]

    assert ["", "", "", ""] == [told.reason, told.circumstance, listed.reason, listed.circumstance]
    with pytest.raises(errors.Forbidden):
        leave.get(asked.name, worlds.client("other"))


def test_unknown_requests_and_those_of_others_are_refused(leave):
    leave.grant()
    asked = leave.day_off(25)

    with pytest.raises(errors.NotFound):
        leave.get("leaveRequests/none")
    with pytest.raises(errors.NotFound):
        leave.get(asked.name, worlds.holder("HR", tenant="other"))
    for stranger in (COLLEAGUE, OTHER_LEAD):
        with pytest.raises(errors.Forbidden):
            leave.get(asked.name, stranger)


def test_the_team_calendar_counts_each_day_and_tells_agents_no_types(leave):
    from zhongtai.scheduling.v1 import events_pb2

    days = [events_pb2.DayTold(date="2026-11-26", day_class="STATUTORY_HOLIDAY", holiday="节")]
    told = events_pb2.CalendarPublished(jurisdiction="CN", year=2026, days=days)
    leave.world.hear("leave", "calendars/CN", told, source="scheduling")
    leave.policy(work_pb2.OUTCOME_ALLOW, ("team_off_same_day", work_pb2.COMPARISON_AT_MOST, "0"), ("minutes", 4, "240"))
    leave.grant()
    leave.grant(COLLEAGUE)
    leave.approve(leave.day_off(25).name)
    leave.ask(at(25, 9), at(25, 18), who=COLLEAGUE)

    asked = {"team": worlds.TEAM, "start_date": "2026-11-24", "end_date": "2026-11-28"}
    for_lead = leave.call("GetTeamCalendar", LEAD, **asked)
    for_agent = leave.call("GetTeamCalendar", AGENT, **asked)

    assert [("2026-11-24", 0, 0), ("2026-11-25", 1, 1), ("2026-11-26", 0, 0), ("2026-11-27", 0, 0)] == [
        (one.date, one.approved_count, one.pending_count) for one in for_lead.days
    ]
    assert {1} == {one.cap for one in for_lead.days}
    assert ("STATUTORY_HOLIDAY", "节") == (for_lead.days[2].day_class, for_lead.days[2].holiday)
    assert {"ANNUAL"} == {one.leave_type for one in for_lead.away}
    assert {"LEAVE"} == {one.leave_type for one in for_agent.away}
    with pytest.raises(errors.Forbidden):
        leave.call("GetTeamCalendar", worlds.agent("employees/b1", team=worlds.OTHER_TEAM), **asked)
    with pytest.raises(errors.Invalid, match="SPAN_REVERSED"):
        leave.call("GetTeamCalendar", LEAD, team=worlds.TEAM, start_date="2026-11-24", end_date="2026-11-24")
    with pytest.raises(errors.Invalid, match="SPAN_TOO_LONG"):
        leave.call("GetTeamCalendar", LEAD, team=worlds.TEAM, start_date="2026-11-24", end_date="2027-11-24")


def test_a_full_day_is_a_reason_for_a_person_to_look(leave):
    leave.policy(work_pb2.OUTCOME_ALLOW, ("team_off_same_day", work_pb2.COMPARISON_AT_MOST, "0"))
    leave.grant()
    leave.grant(COLLEAGUE)
    assert leave_pb2.LEAVE_STATE_APPROVED == leave.day_off(25).state

    second = leave.day_off(25, who=COLLEAGUE)

    assert leave_pb2.LEAVE_STATE_PENDING == second.state
    assert {"DAY_CAP_REACHED", "OUTSIDE_LIMIT"} <= {one.code for one in second.decision.reasons}
