"""Memberships: one after the other, without a gap, the last one open."""

from __future__ import annotations

import contextlib
import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.directory.domain import membership, person
from services.directory.domain.membership import Membership
from services.directory.domain.person import Person
from services.directory.domain.place import Site
from services.kit import errors

FIRST = (Membership("teams/a", "2020-01-01"),)
DAYS = st.dates(dt.date(2019, 1, 1), dt.date(2023, 1, 1)).map(dt.date.isoformat)
TEAMS = st.sampled_from(["teams/a", "teams/b", "teams/c"])


@given(moves=st.lists(st.tuples(TEAMS, DAYS), max_size=12))
def test_whatever_is_asked_memberships_follow_each_other_without_gap_or_overlap(moves: list[tuple[str, str]]) -> None:
    spans = FIRST
    for team, start in moves:
        before = spans
        with contextlib.suppress(errors.WrongState):
            spans = membership.transfer("employees/e", spans, team, start)

        refused = start <= before[-1].start_date or team == before[-1].team
        assert refused == (before == spans)
        assert before[:-1] == spans[: len(before) - 1]

    assert "2020-01-01" == spans[0].start_date
    assert "" == spans[-1].end_date
    for one, following in itertools.pairwise(spans):
        assert one.start_date < one.end_date == following.start_date
        assert one.team != following.team


@given(moves=st.lists(st.tuples(TEAMS, DAYS), max_size=8))
def test_a_correction_said_twice_is_said_once(moves: list[tuple[str, str]]) -> None:
    spans = FIRST
    for team, today in sorted(moves, key=lambda move: move[1]):
        day = max(today, "2020-01-01")
        spans = membership.correct("employees/e", spans, team, day)

        assert team == membership.nearest(spans, day).team
        assert spans == membership.correct("employees/e", spans, team, day)


def test_the_first_day_that_would_do_does() -> None:
    spans = (Membership("teams/a", "2020-01-01", "2021-01-01"), Membership("teams/b", "2021-01-01"))
    with pytest.raises(errors.WrongState) as refused:
        membership.transfer("employees/e", spans, "teams/c", "2021-01-01")
    offered = str(refused.value.alternatives[0].request["startDate"])

    assert "2021-01-02" == offered
    assert "teams/c" == membership.transfer("employees/e", spans, "teams/c", offered)[-1].team


@pytest.mark.parametrize(
    "day,team",
    [("2019-12-31", "teams/a"), ("2020-12-31", "teams/a"), ("2021-01-01", "teams/b"), ("2030-01-01", "teams/b")],
)
def test_the_nearest_membership_is_that_of_the_day_or_else_the_next(day: str, team: str) -> None:
    spans = (Membership("teams/a", "2020-01-01", "2021-01-01"), Membership("teams/b", "2021-01-01"))

    assert team == membership.nearest(spans, day).team


@pytest.mark.parametrize("hour,centre", [(17, "centres/east"), (18, "centres/west")])
def test_a_membership_begins_when_its_day_does_where_its_team_works(hour: int, centre: str) -> None:
    sites = {"teams/a": Site("centres/east", "Asia/Shanghai"), "teams/b": Site("centres/west", "Asia/Urumqi")}
    spans = (Membership("teams/a", "2020-01-01", "2026-11-24"), Membership("teams/b", "2026-11-24"))
    one = Person("employees/e", "e", "E", "2020-01-01", spans)
    now = dt.datetime(2026, 11, 23, hour, 0, tzinfo=dt.UTC)
    settled = person.settle(one, sites, now)

    assert centre == settled.centre
    assert settled == person.settle(settled, sites, now)


def test_the_own_zone_of_a_person_outlives_a_transfer() -> None:
    sites = {"teams/a": Site("centres/east", "Asia/Shanghai")}
    one = Person("employees/e", "e", "E", "2020-01-01", FIRST, own_time_zone="Asia/Urumqi")

    assert "Asia/Urumqi" == person.settle(one, sites, dt.datetime(2026, 1, 1, tzinfo=dt.UTC)).time_zone


def test_the_first_membership_begins_with_the_employment() -> None:
    spans = (Membership("teams/a", "2020-01-01", "2021-01-01"), Membership("teams/b", "2021-01-01"))
    one = Person("employees/e", "e", "E", "2020-01-01", spans)
    earlier = person.with_join_date(one, "2019-06-01")
    with pytest.raises(errors.Invalid) as refused:
        person.with_join_date(one, "2021-01-01")

    assert ("2019-06-01", "2019-06-01") == (earlier.join_date, earlier.memberships[0].start_date)
    assert "DATES_REVERSED" == refused.value.reason
