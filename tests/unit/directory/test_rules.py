"""Names, rows, authority and sign-in."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.directory.domain import authority, clients, names, person, roll, sign_in
from services.directory.domain.authority import StandIn
from services.directory.domain.membership import Membership
from services.directory.domain.person import Person, Restriction, Skill
from services.kit import errors

NOW = dt.datetime(2026, 11, 23, 1, 0, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)
TODAY = "2026-11-23"


@pytest.mark.parametrize(
    "text,expected",
    [("GZ/001", "gz-001"), ("Research & Development", "research-development"), (" A1 ", "a1"), ("a" * 90, "a" * 48)],
)
def test_an_id_is_the_slug_of_what_people_write(text: str, expected: str) -> None:
    assert expected == names.new_id(text, set())


@given(st.lists(st.text(min_size=1, max_size=70), max_size=12))
def test_ids_are_well_formed_and_never_the_same(texts: list[str]) -> None:
    taken: set[str] = set()
    for text in sorted({names.key_of(text) for text in texts}):
        made = names.new_id(text, taken)
        assert made == names.id_of_code(made, "code")
        assert made not in taken
        assert "me" != made
        taken.add(made)


@pytest.mark.parametrize("code", ["", " ", "a b", "一", "-a", "a" * 64])
def test_what_is_no_code_is_refused(code: str) -> None:
    with pytest.raises(errors.Invalid) as refused:
        names.id_of_code(code, "team.code")

    assert "SHAPE" == refused.value.reason


@pytest.mark.parametrize("zone", ["", "Asia", "/etc/passwd", "../x", "asia/shanghai"])
def test_zones_that_nobody_knows_are_refused(zone: str) -> None:
    with pytest.raises(errors.Invalid) as refused:
        names.known_zone(zone)

    assert "UNKNOWN_TIME_ZONE" == refused.value.reason


@pytest.mark.parametrize(
    "text,expected",
    [
        ("2026-03-05", "2026-03-05"),
        ("2026/3/5", "2026-03-05"),
        ("2026.3.5", "2026-03-05"),
        ("2026年3月5日", "2026-03-05"),
        ("20260305", "2026-03-05"),
        ("2026-03-05 00:00:00", "2026-03-05"),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, expected: str) -> None:
    entry, faults = roll.read({"employee_no": "1", "team": "a", "join_date": text})

    assert [] == faults
    assert expected == entry.said["join_date"]


@pytest.mark.parametrize(
    "field,text,reason",
    [
        ("join_date", "2026-13-01", "BAD_DATE"),
        ("join_date", "45000", "BAD_DATE"),
        ("tenure_years", "-1", "BAD_NUMBER"),
        ("tenure_years", "NaN", "BAD_NUMBER"),
        ("tenure_years", "eight", "BAD_NUMBER"),
        ("daily_minutes", "0", "BAD_NUMBER"),
        ("daily_minutes", "9999999999", "BAD_NUMBER"),
        ("skills", "语音", "BAD_SKILLS"),
        ("email", "nobody", "BAD_EMAIL"),
        ("phone", "1" * 33, "TOO_LONG"),
        ("display_name", "a\u202eb", "UNPRINTABLE"),
        ("time_zone", "Mars", "UNKNOWN_TIME_ZONE"),
        ("working_time_system", "sometimes", "BAD_SYSTEM"),
        ("employee_no", "", "REQUIRED"),
    ],
)
def test_a_wrong_value_is_named_with_its_field(field: str, text: str, reason: str) -> None:
    _, faults = roll.read({"employee_no": "1", "team": "a"} | {field: text})

    assert [(field, reason)] == [(fault.field, fault.reason) for fault in faults]


@given(st.dictionaries(st.sampled_from(roll.FIELDS), st.text(max_size=130)))
def test_any_row_is_either_read_or_told_what_is_wrong(values: dict[str, str]) -> None:
    entry, faults = roll.read({"employee_no": "", "team": ""} | values)
    if not faults:
        try:
            made = roll.apply(None, entry, employee="employees/e", team="teams/a", today=TODAY)
        except roll.Unfit:
            return
        assert made == roll.apply(made, entry, employee="employees/e", team="teams/a", today=TODAY)


def test_a_working_time_system_is_read_in_both_languages() -> None:
    found = [
        roll.read({"employee_no": "1", "team": "a", "working_time_system": text})[0].said["working_time_system"]
        for text in ("综合计算工时制", "flexible", "标准工时制", "")
    ]

    assert ["COMPREHENSIVE", "FLEXIBLE", "STANDARD", "STANDARD"] == found


def test_a_known_first_day_that_agrees_with_the_years_stays() -> None:
    known = Person("employees/e", "e", "E", "2020-06-15", (Membership("teams/a", "2020-06-15"),))
    agrees, other = (roll.read({"employee_no": "e", "team": "a", "tenure_years": years})[0] for years in ("6", "7"))

    assert known == roll.apply(known, agrees, employee="", team="teams/a", today=TODAY)
    assert "2019-01-01" == roll.apply(known, other, employee="", team="teams/a", today=TODAY).join_date


@pytest.mark.parametrize(
    "changes,reason",
    [
        ({"exit_date": "2019-12-31"}, "DATES_REVERSED"),
        ({"service_start_date": "2020-01-02"}, "DATES_REVERSED"),
        ({"restrictions": (Restriction("NO_NIGHT", "2026-01-01", "2026-01-01"),)}, "DATES_REVERSED"),
        ({"skills": (Skill("voice", 3, "2026-01-02", "2026-01-01"),)}, "DATES_REVERSED"),
        ({"skills": (Skill("voice"), Skill("voice", 5))}, "SKILL_REPEATED"),
        ({"own_time_zone": "Nowhere"}, "UNKNOWN_TIME_ZONE"),
    ],
)
def test_what_cannot_be_true_of_a_person_is_refused(changes: dict[str, object], reason: str) -> None:
    fields: dict[str, object] = {"employee": "employees/e", "employee_no": "e", "display_name": "E"}
    fields |= {"join_date": "2020-01-01", "memberships": (Membership("teams/a", "2020-01-01"),)}
    with pytest.raises(errors.Invalid) as refused:
        person.check(Person(**(fields | changes)))  # type: ignore[arg-type]

    assert reason == refused.value.reason


def test_a_stand_in_counts_from_its_first_instant_to_the_one_before_its_last() -> None:
    window = StandIn("s", "a", "b", start_time=NOW, end_time=NOW + MINUTE)
    moments = (NOW - MINUTE, NOW, NOW + MINUTE)

    assert [False, True, False] == [authority.is_active(window, (), moment) for moment in moments]
    assert [False, True, False] == [
        authority.is_active(StandIn("s", "a", "b", while_absent=True), ((NOW, NOW + MINUTE),), moment)
        for moment in moments
    ]
    assert authority.is_active(StandIn("s", "a", "b"), (), NOW)
    assert not authority.is_active(StandIn("s", "a", "b", ended=True), (), NOW)


def test_roles_are_those_given_and_being_a_lead() -> None:
    assert ("HR", "TEAM_LEAD") == authority.roles_of(["HR"], ["teams/a"])
    assert ("HR",) == authority.roles_of(["HR"], [])


def test_what_is_known_is_believed_for_a_minute_or_until_the_next_change() -> None:
    soon = NOW + dt.timedelta(seconds=5)
    window = StandIn("s", "a", "b", start_time=NOW - MINUTE, end_time=soon)

    assert NOW + MINUTE == authority.believed_until(NOW, [], [])
    assert soon == authority.believed_until(NOW, [window], [])
    assert soon == authority.believed_until(NOW, [], [((soon, NOW + MINUTE * 9),)])


def test_unknown_scopes_are_named() -> None:
    with pytest.raises(errors.Invalid) as refused:
        clients.check_scopes(["leave.read", "leave.steal"])

    assert "leave.steal" == refused.value.facts["scopes"]
    assert ("leave.read", "leave.write") == clients.check_scopes(["leave.write", "leave.read", "leave.read"])


def test_tries_are_forgotten_after_a_day() -> None:
    tried = sign_in.Attempts()
    for _ in range(4):
        tried = sign_in.attempt(tried, NOW)
    fifth, later = sign_in.attempt(tried, NOW), sign_in.attempt(tried, NOW + sign_in.FORGOTTEN_AFTER)

    assert (4, None) == (tried.count, tried.lock_time)
    assert NOW + MINUTE == fifth.lock_time
    assert (1, None) == (later.count, later.lock_time)


@pytest.mark.parametrize("password", ["zhongtai-demo", "correct horse 9", "工号之外的十个汉字密码"])
def test_good_passwords_are_taken(password: str) -> None:
    sign_in.check_password(password, "1001")
