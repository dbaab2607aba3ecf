"""What stands against a request, and what the law takes out of the employer's hands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from services.leave.domain import charging, conflicts, types
from services.leave.domain.conflicts import Ask, Commitment, Surroundings, Weight
from tests.unit.leave import examples
from tests.unit.leave.examples import END, NOON, START, hours

ASK = Ask(examples.kind(notice_minutes=0), charging.Interval(START, END), examples.charges(480, 480, 480))
QUIET = Surroundings(NOON, available_minutes=4800, cover_enough=True)
SICK = replace(ASK, kind=examples.kind("SICK"), evidence_given=True)


def found(ask=ASK, **around):
    return [(one.code, one.weight) for one in conflicts.check(ask, replace(QUIET, **around))]


def test_a_request_that_nothing_stands_against_has_no_findings():
    assert [] == found(day_cap=2, team_off={date(2026, 11, 10): 1})


def test_leave_that_overlaps_leave_is_ruled_out_and_the_other_is_named():
    other = Commitment("LEAVE", "leaveRequests/r0", hours(5, 30))

    (one,) = conflicts.check(ASK, replace(QUIET, commitments=(other,)))

    assert ("OVERLAPS_LEAVE", Weight.HARD, "leaveRequests/r0") == (one.code, one.weight, one.facts["other"])
    assert not conflicts.is_possible([one])


def test_leave_may_begin_in_the_minute_another_ends_and_never_meets_itself():
    before = Commitment("LEAVE", "r0", charging.Interval(START - timedelta(hours=8), START))
    after = Commitment("LEAVE", "r2", charging.Interval(END, END + timedelta(hours=8)))
    itself = Commitment("LEAVE", "r1", charging.Interval(START, END))

    assert [] == found(replace(ASK, request="r1"), commitments=(before, after, itself))


def test_training_can_be_moved_so_a_person_decides():
    assert [("OVERLAPS_TRAINING", Weight.SOFT)] == found(commitments=(Commitment("EXAM", "e1", hours(5, 6)),))


def test_what_costs_nothing_or_breaks_the_unit_or_the_balance_is_ruled_out():
    assert [("NOTHING_TO_CHARGE", Weight.HARD)] == found(replace(ASK, charges=()))
    assert [("UNIT_NOT_MET", Weight.HARD)] == found(replace(ASK, unit_fits=False))
    assert [("BALANCE_TOO_LOW", Weight.HARD)] == found(available_minutes=1439)
    assert [] == found(available_minutes=1440)
    assert [] == found(available_minutes=None)
    assert [] == found(SICK, available_minutes=0)


def test_length_and_notice_are_for_a_person_to_weigh():
    assert [("TOO_LONG", Weight.SOFT)] == found(replace(ASK, kind=examples.kind(max_minutes=1439, notice_minutes=0)))
    assert [] == found(replace(ASK, kind=examples.kind(max_minutes=1440, notice_minutes=0)))
    assert [("NOTICE_TOO_SHORT", Weight.SOFT)] == found(
        replace(ASK, kind=examples.kind(notice_minutes=1440)), now=START - timedelta(minutes=1439)
    )
    assert -1 == conflicts.notice_minutes(ASK.interval, START + timedelta(seconds=1))


def test_peak_days_count_by_work_date_and_not_for_leave_by_law():
    dark = conflicts.Blackout(date(2026, 11, 12), date(2026, 11, 13), "Double Twelve", "双十二")
    elsewhere = replace(dark, first=date(2026, 11, 13))

    assert [("BLACKOUT", Weight.SOFT)] == found(blackouts=(dark, elsewhere))
    assert [] == found(SICK, blackouts=(dark,))
    assert [] == found(replace(SICK, kind=examples.kind("SICK", blackout_applies=True)), blackouts=(dark,))


def test_the_day_cap_names_each_full_day():
    full = {date(2026, 11, 10): 2, date(2026, 11, 11): 1, date(2026, 11, 12): 3}

    findings = conflicts.check(ASK, replace(QUIET, team_off=full, day_cap=2))

    assert ["2026-11-10", "2026-11-12"] == [one.facts["day"] for one in findings]


def test_leave_by_law_is_never_ruled_out_for_cover_but_makes_work_for_somebody():
    crew = conflicts.Crew("english", 1, 2)
    around = {"team_off": {date(2026, 11, 10): 9}, "day_cap": 1, "crews": (crew,), "cover_enough": False}
    by_choice = conflicts.check(ASK, replace(QUIET, **around))
    by_law = conflicts.check(SICK, replace(QUIET, **around))

    assert not conflicts.is_possible(by_choice)
    assert conflicts.is_possible(by_law)
    assert {"DAY_CAP_REACHED", "CREW_TOO_SMALL", "COVER_TOO_THIN"} == {one.code for one in by_law if one.cover_task}
    assert "CREW_TOO_SMALL" == by_choice[0].code
    assert [] == found(crews=(replace(crew, left=2),))


def test_cover_that_could_not_be_checked_goes_to_a_person():
    assert [("COVER_UNKNOWN", Weight.SOFT)] == found(cover_enough=None)


def test_the_other_half_of_a_handover_pair_is_looked_at():
    assert [("HANDOVER_PARTNER_OFF", Weight.SOFT)] == found(handover_partner_off=True)


def test_paper_is_announced_where_it_will_be_needed():
    assert [("EVIDENCE_DUE", Weight.SOFT)] == found(replace(SICK, evidence_given=False))
    assert [] == found(replace(SICK, evidence_given=False, charges=examples.charges(480)))


def test_every_unit_has_a_name_for_people():
    assert set(types.Unit) == set(conflicts.UNITS)
