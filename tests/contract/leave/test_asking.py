"""Asking for leave: charge, balance, cover, policy, and what is said when it cannot be."""

from __future__ import annotations

import datetime as dt

import pytest

from services.kit import errors
from tests import conftest as worlds
from tests.contract.leave import conftest as house
from tests.contract.leave.conftest import AGENT, COLLEAGUE, DAY, HR, LEAD, MANAGER, OTHER_LEAD, at, stamp
from zhongtai.leave.v1 import leave_pb2
from zhongtai.work.v1 import work_pb2

AT_MOST = work_pb2.COMPARISON_AT_MOST
EQUAL = work_pb2.COMPARISON_EQUAL


def test_what_no_limit_covers_goes_before_the_lead_with_a_whole_card(leave):
    leave.grant()

    asked = leave.day_off(25)

    assert leave_pb2.LEAVE_STATE_PENDING == asked.state
    assert 480 == asked.charged_minutes
    assert worlds.TEAM == asked.team
    assert [("2026-11-25", 480)] == [(one.work_date, one.minutes) for one in asked.charges]
    card = leave.events(asked.name)[0].work_item
    assert (asked.name, "leave.decide", AGENT.subject, worlds.TEAM) == (
        card.subject, card.kind, card.employee, card.team,
    )  # fmt: skip
    assert ["approve", "reject"] == [one.id for one in card.actions]
    assert "reason" == card.actions[1].asks_for
    assert asked.name == card.actions[0].request["name"]
    assert "zhongtai.leave.v1.LeaveService/ReviewLeaveRequest" == card.refresh.method
    assert {"required", "before", "after"} == {one.key for one in card.series}
    assert all(one.label.zh and one.label.en for one in card.facts)
    assert {
        "service_level_after_permille": "850",
        "slack_min_milli": "9.00",
        "balance_after_minutes": "4320",
    }.items() <= {one.key: one.value for one in card.facts}.items()
    assert "NO_POLICY" in {one.code for one in card.reasons}
    assert card.due_time == asked.due_time
    assert "weather_permille" not in {one.key for one in card.facts}
    assert asked.name in leave.scheduling.holds


def test_the_card_says_how_many_weather_keeps_away(leave):
    leave.scheduling.kept_away = 54
    leave.grant()

    asked = leave.day_off(25)

    (told,) = [one for one in leave.events(asked.name)[0].work_item.facts if one.key == "weather_permille"]
    assert ("54", "permille", "预计天气缺勤", work_pb2.TONE_WATCH) == (told.value, told.unit, told.label.zh, told.tone)


def test_inside_the_limits_it_is_approved_at_once_and_says_by_which_policy(leave):
    leave.grant()
    leave.policy(work_pb2.OUTCOME_ALLOW, ("slack_min_milli", work_pb2.COMPARISON_AT_LEAST, "1000"))

    asked = leave.day_off(25)

    assert leave_pb2.LEAVE_STATE_APPROVED == asked.state
    assert ("policies/p1", 1, "services/leave") == (
        asked.decision.policy, asked.decision.policy_version, asked.decision.decider,
    )  # fmt: skip
    assert ["DECIDED"] == leave.told(asked.name)
    assert leave.events(asked.name)[0].leave.absent
    assert 1 == asked.history[-1].policy_version
    assert (4800, 4320) == (asked.history[-1].balance_before_minutes, asked.history[-1].balance_after_minutes)


def test_a_policy_may_deny_and_nothing_is_held(leave):
    leave.grant()
    leave.policy(work_pb2.OUTCOME_DENY)

    asked = leave.day_off(25)

    assert leave_pb2.LEAVE_STATE_REJECTED == asked.state
    assert 4800 == leave.balance().free_minutes


def test_what_the_law_gives_is_never_denied_for_cover(leave):
    leave.scheduling.spare = 0
    leave.policy(work_pb2.OUTCOME_DENY)

    asked = leave.ask(at(24, 9), at(24, 18), code="SICK")

    assert leave_pb2.LEAVE_STATE_PENDING == asked.state
    assert asked.name in leave.scheduling.holds
    card = leave.events(asked.name)[0].work_item
    assert ["approve"] == [one.id for one in card.actions]
    with pytest.raises(errors.WrongState, match="STATUTORY"):
        leave.reject(asked.name)


def test_a_budget_is_used_up_by_what_it_allowed(leave):
    leave.grant()
    from zhongtai.workbench.v1 import events_pb2

    leave.policy(work_pb2.OUTCOME_ALLOW, budgets=[events_pb2.Budget(period="DAY", per="TEAM", limit=1)])

    assert leave_pb2.LEAVE_STATE_APPROVED == leave.day_off(25).state
    second = leave.day_off(26)

    assert leave_pb2.LEAVE_STATE_PENDING == second.state
    assert "BUDGET_USED_UP" in {one.code for one in second.decision.reasons}


def test_without_scheduling_a_person_decides_and_knows_why(leave):
    leave.grant()
    leave.policy(work_pb2.OUTCOME_ALLOW)
    leave.scheduling.away = True

    asked = leave.day_off(25)

    assert leave_pb2.LEAVE_STATE_PENDING == asked.state
    assert "COVER_UNKNOWN" in {one.code for one in asked.decision.reasons}
    leave.scheduling.away = False
    leave.tick()
    assert asked.name in leave.scheduling.holds
    assert leave_pb2.LEAVE_STATE_APPROVED == leave.approve(asked.name).state


def test_thin_cover_is_held_by_force_while_a_person_decides(leave):
    leave.grant()
    leave.scheduling.spare = 0
    other_day = (at(26, 9), at(26, 18))
    leave.scheduling.offers = [("OTHER_DAY", *other_day)]

    asked = leave.day_off(25)

    assert leave_pb2.LEAVE_STATE_PENDING == asked.state
    assert "COVER_TOO_THIN" in {one.code for one in asked.decision.reasons}
    assert asked.name in leave.scheduling.holds


def test_what_would_fit_changes_the_request_that_waits_instead_of_asking_twice(leave):
    leave.grant()
    leave.scheduling.spare = 0
    leave.scheduling.offers = [("OTHER_DAY", at(26, 9), at(26, 18))]
    asked = leave.day_off(25)

    (offer,) = leave.events(asked.name)[0].work_item.alternatives

    assert "zhongtai.leave.v1.LeaveService/ChangeLeaveRequest" == offer.method
    assert {
        "name": asked.name, "startTime": "2026-11-26T01:00:00Z", "endTime": "2026-11-26T10:00:00Z",
    } == dict(offer.request)  # fmt: skip
    assert [offer] == list(asked.decision.alternatives)
    leave.scheduling.spare = 3000
    leave.call("ChangeLeaveRequest", LEAD, name=asked.name, start_time=stamp(at(26, 9)), end_time=stamp(at(26, 18)))
    listed = leave.call("ListLeaveRequests", AGENT).leave_requests
    assert [(asked.name, stamp(at(26, 9)))] == [(one.name, one.start_time) for one in listed]


def test_what_would_fit_instead_of_what_is_denied_is_asked_anew(leave):
    leave.grant()
    leave.scheduling.spare = 0
    leave.scheduling.offers = [("OTHER_DAY", at(26, 9), at(26, 18))]
    leave.policy(work_pb2.OUTCOME_DENY, ("minutes", AT_MOST, "480"))

    denied = leave.day_off(25)

    assert leave_pb2.LEAVE_STATE_REJECTED == denied.state
    methods = {one.method for one in denied.decision.alternatives}
    assert {"zhongtai.leave.v1.LeaveService/CreateLeaveRequest"} == methods


def test_a_retry_gets_the_first_answer_and_has_no_second_effect(leave):
    leave.grant()
    once = worlds.new_request_id()

    first = leave.day_off(25, request_id=once)
    holds = list(leave.scheduling.calls)
    again = leave.day_off(25, request_id=once)

    assert first == again
    assert holds == leave.scheduling.calls
    assert 1 == len(leave.events(first.name))
    assert 480 == leave.balance().held_minutes


def test_the_same_id_with_another_body_is_refused_and_takes_no_hold_away(leave):
    leave.grant()
    once = worlds.new_request_id()
    first = leave.day_off(25, request_id=once)

    with pytest.raises(errors.Conflict, match="REQUEST_ID_REUSED"):
        leave.day_off(26, request_id=once)

    assert first.name in leave.scheduling.holds


@pytest.mark.parametrize(
    "start,end,code,reason",
    [
        (at(25, 18), at(25, 9), "ANNUAL", "INTERVAL_EMPTY"),
        (at(25, 9) + dt.timedelta(seconds=5), at(25, 18), "ANNUAL", "INTERVAL_NOT_WHOLE_MINUTES"),
        (at(20, 9), at(20, 18), "ANNUAL", "IN_THE_PAST"),
        (at(1, 9, month=6), at(1, 18, month=6), "SICK", "IN_THE_PAST"),
        (at(25, 9), at(25, 9) + 500 * DAY, "ANNUAL", "SPAN_TOO_LONG"),
        (at(25, 9), at(25, 18), "MOON", "LEAVE_TYPE_UNKNOWN"),
        (at(28, 9), at(28, 18), "ANNUAL", "NOTHING_TO_CHARGE"),
        (at(25, 9), at(25, 10), "ANNUAL", "UNIT_NOT_MET"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_its_reason(leave, start, end, code, reason):
    leave.grant()

    with pytest.raises(errors.Refusal) as refused:
        leave.ask(start, end, code=code)

    assert reason == refused.value.reason
    assert refused.value.english != refused.value.chinese
    assert {} == leave.scheduling.holds
    assert [] == leave.events()


def test_a_balance_that_is_too_low_is_refused_with_what_would_work(leave):
    leave.grant(minutes=600)

    with pytest.raises(errors.WrongState, match="BALANCE_TOO_LOW") as refused:
        leave.ask(at(25, 9), at(26, 18))

    assert {"neededMinutes": "960", "availableMinutes": "600"} == refused.value.facts
    assert {} == leave.scheduling.holds


def test_leave_that_overlaps_is_refused_and_leave_that_touches_is_not(leave):
    leave.grant()
    first = leave.ask(at(25, 9), at(25, 13))

    with pytest.raises(errors.WrongState, match="OVERLAPS_LEAVE") as refused:
        leave.day_off(25)
    after = leave.ask(at(25, 13), at(25, 18))

    assert first.name == refused.value.facts["other"]
    assert 240 == after.charged_minutes


def test_nobody_is_on_leave_before_joining(leave):
    new = leave.world.hire("employees/n1", since="2026-12-01")
    leave.roster(new, [dt.date(2026, 11, 30)])

    with pytest.raises(errors.Invalid, match="NOT_EMPLOYED"):
        leave.ask(at(30, 9), at(30, 18), who=new, code="PERSONAL", as_=MANAGER)


def test_somebody_in_no_team_on_a_day_cannot_take_it_off(leave):
    gap = (("teams/a1", "2020-01-01", "2026-11-25"), ("teams/a1", "2026-11-26", ""))
    who = leave.world.hire("employees/n2", memberships=gap)
    leave.roster(who, [dt.date(2026, 11, 25)])

    with pytest.raises(errors.Invalid, match="NO_TEAM"):
        leave.day_off(25, who=who, code="PERSONAL")


def test_a_night_shift_is_charged_to_the_day_it_starts_on(leave):
    leave.grant()
    leave.roster(AGENT, [dt.date(2026, 11, 25), dt.date(2026, 11, 26)], starts=22, hours=9)

    asked = leave.ask(at(26, 0), at(27, 0), code="PERSONAL")

    # The first night has six paid hours after midnight, the second two before it (the pause is from 2 to 3).
    assert [("2026-11-25", 360), ("2026-11-26", 120)] == [(one.work_date, one.minutes) for one in asked.charges]
    assert worlds.TEAM == asked.team


def test_what_waits_goes_before_the_new_lead_once_the_person_moves(leave):
    leave.grant()
    asked = leave.day_off(27)
    before, after = (worlds.TEAM, "2020-01-01", "2026-11-26"), (worlds.OTHER_TEAM, "2026-11-26", "")

    leave.world.hire(AGENT.subject, memberships=(before, after))

    told = leave.events(asked.name)[-1]
    assert ("TRANSFERRED", worlds.OTHER_TEAM) == (told.change, told.work_item.team)
    moved = leave.get(asked.name, OTHER_LEAD)
    assert (worlds.OTHER_TEAM, moved.etag) == (moved.team, told.work_item.actions[0].request["etag"])
    leave.world.hire(AGENT.subject, memberships=(before, after))
    assert ["REQUESTED", "TRANSFERRED"] == leave.told(asked.name)
    with pytest.raises(errors.Forbidden):
        leave.approve(asked.name, LEAD)
    assert leave_pb2.LEAVE_STATE_APPROVED == leave.approve(asked.name, OTHER_LEAD).state


def test_leave_across_a_transfer_belongs_to_the_team_of_its_first_day(leave):
    moves = ((worlds.TEAM, "2020-01-01", "2026-11-26"), (worlds.OTHER_TEAM, "2026-11-26", ""))
    who = leave.world.hire("employees/m1", memberships=moves)
    leave.roster(who, house.WORKDAYS)

    asked = leave.ask(at(25, 9), at(26, 18), who=who, code="PERSONAL")

    assert worlds.TEAM == asked.team
    assert leave_pb2.LEAVE_STATE_APPROVED == leave.approve(asked.name).state
    for team, lead, days in ((worlds.TEAM, LEAD, [25]), (worlds.OTHER_TEAM, OTHER_LEAD, [26])):
        told = leave.call("GetTeamCalendar", lead, team=team, start_date="2026-11-24", end_date="2026-11-28")
        assert days == [int(one.date[-2:]) for one in told.days if one.approved_count]


def test_an_office_calendar_charges_make_up_workdays_and_no_holidays(leave):
    from zhongtai.scheduling.v1 import events_pb2

    days = [
        events_pb2.DayTold(date="2026-11-28", day_class="MAKE_UP_WORKDAY", holiday="元旦"),
        events_pb2.DayTold(date="2026-11-30", day_class="HOLIDAY_REST", holiday="元旦"),
    ]
    told = events_pb2.CalendarPublished(jurisdiction="CN", year=2026, days=days)
    leave.world.hear("leave", "calendars/CN", told, source="scheduling")
    leave.grant(code="MARRIAGE", lot="wedding")

    asked = leave.ask(at(27, 0), at(2, 0, month=12), code="MARRIAGE")

    assert ["2026-11-27", "2026-11-28", "2026-12-01"] == [one.work_date for one in asked.charges]


def test_maternity_leave_charges_every_day_and_is_told_without_its_type(leave):
    asked = leave.ask(at(1, 0, month=12), at(8, 0, month=12), code="MATERNITY", reason="a child", circumstance="first")

    told = leave.events(asked.name)[0]
    everything = str(told)

    assert 7 == len(asked.charges)
    assert "LEAVE" == told.leave.leave_type
    assert "MATERNITY" not in everything
    assert "产假" not in everything
    assert "a child" not in everything
    assert "first" not in everything.replace("first_", "")


def test_the_reason_is_for_the_person_and_the_lead_and_never_in_events_or_audit(leave):
    leave.grant()
    asked = leave.day_off(25, reason="我妈妈住院了")

    assert "我妈妈住院了" == leave.get(asked.name, AGENT).reason
    assert "我妈妈住院了" == leave.get(asked.name, LEAD).reason
    with leave.home.db.read("main") as tx:
        audit = str(tx.connection.exec_driver_sql("SELECT * FROM kit_audit").all())
    assert "住院" not in str(leave.events()) + audit


def test_others_ask_for_people_in_their_reach_only(leave):
    leave.grant()

    for_agent = leave.day_off(25, as_=LEAD)

    assert AGENT.subject == for_agent.employee
    assert (LEAD.subject, "TEAM_LEAD") == (for_agent.history[0].actor, for_agent.history[0].role)
    for stranger in (COLLEAGUE, OTHER_LEAD, worlds.agent("employees/x", tenant="other")):
        with pytest.raises((errors.Forbidden, errors.NotFound)):
            leave.day_off(26, as_=stranger)
    assert leave_pb2.LEAVE_STATE_PENDING == leave.day_off(26, as_=HR).state


def test_who_is_short_may_wait_and_knows_the_place(leave):
    for who in (AGENT, COLLEAGUE):
        leave.grant(who)
    leave.scheduling.spare = 0

    first = leave.day_off(25, wait_if_short=True)
    leave.clock.forward(minutes=1)
    second = leave.day_off(25, who=COLLEAGUE, wait_if_short=True)

    assert [leave_pb2.LEAVE_STATE_WAITING] * 2 == [first.state, second.state]
    assert (1, 2) == (first.waiting_place, second.waiting_place)
    assert {} == leave.scheduling.holds
    assert 480 == leave.balance().held_minutes
