"""Wishes and rotations: what is taken until when, what the solver makes of it, and why something was not kept."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from services.kit.errors import Invalid, WrongState
from services.scheduling.domain import granted, roster_text, rotations, solver, wishes
from services.scheduling.domain.roster import Person, Problem, Weights, Wish
from services.scheduling.domain.rostered import Roster
from services.scheduling.domain.rotations import Follower, Rotation
from services.scheduling.domain.shifts import Pause, ShiftType
from services.scheduling.domain.solver import Effort
from services.scheduling.domain.wishes import Asked, Day, Deadline, Kind, Rank, State, WishRule

NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)
TODAY, FRIDAY = date(2026, 11, 23), date(2026, 12, 11)
LUNCH = (Pause(240, 60, False),)
TYPES = (ShiftType("D", 540, 540, LUNCH), ShiftType("E", 780, 540, LUNCH), ShiftType("N", 1320, 540, LUNCH))
RULE = WishRule("centres/here", 3, 1, 30, (Deadline("2026-12-01", "2026-12-08", NOW),))
AB = Rotation("AB", "centres/here", ("Two weeks", "两周"), (("D",) * 5 + ("", ""), ("E",) * 4 + ("", "", "")))


def asked(day, rank=Rank.MILD):
    return Asked(day, Kind.OFF, "", rank)


def problem(*people, days=1, heads=0, **more):
    """So many people asked for from nine to six."""
    return Problem(FRIDAY, days, 60, TYPES, people, {"voice": ((0,) * 9 + (heads,) * 9 + (0,) * 6) * days}, **more)


def person(*asked, name="a", **more):
    return Person(name, ("voice",), wishes=asked, weekly_minutes=0, **more)


def worked(made, *codes):
    """A roster of these shifts, a person a row, a day a letter; a dash is a day off."""
    roster = Roster(made)
    for at, row in enumerate(codes):
        for day, code in enumerate(row):
            if code != "-":
                roster.put(at, day, made.codes[code], 0)
    return roster


def reasons(made, *codes):
    return [(each.kept, each.reason) for each in granted.outcomes(worked(made, *codes))]


@pytest.mark.parametrize(
    ("day", "rostered", "state"),
    [
        (TODAY, False, Day.PAST),
        (date(2026, 11, 24), False, Day.OPEN),
        (date(2026, 11, 24), True, Day.ROSTERED),
        (date(2026, 12, 1), False, Day.DEADLINE),
        (date(2026, 12, 8), False, Day.OPEN),
        (date(2026, 12, 23), False, Day.OPEN),
        (date(2026, 12, 24), False, Day.TOO_FAR),
    ],
)
def test_a_date_is_open_until_it_comes_is_rostered_or_its_deadline_passes(day, rostered, state):
    assert state is wishes.day_state(day, RULE, today=TODAY, now=NOW, rostered=rostered)


def test_before_its_deadline_a_date_is_open():
    early = NOW - timedelta(microseconds=1)

    assert Day.OPEN is wishes.day_state(date(2026, 12, 7), RULE, today=TODAY, now=early, rostered=False)


def test_closed_dates_are_refused_with_the_reason():
    with pytest.raises(WrongState, match="WISHES_CLOSED") as refused:
        wishes.need_open({"2026-12-02": Day.OPEN, "2026-12-01": Day.DEADLINE})

    assert {"date": "2026-12-01", "state": "DEADLINE"} == refused.value.facts


def test_a_month_takes_so_many_wishes_and_so_many_strong_ones():
    three = [asked("2026-12-01", Rank.STRONG), asked("2026-12-02"), asked("2026-12-31")]
    wishes.need_room(RULE, [], [*three, asked("2027-01-01", Rank.STRONG)])

    for more in (asked("2026-12-03"), asked("2026-12-02", Rank.STRONG)):
        after = {each.date: each for each in [*three, more]}
        with pytest.raises(WrongState, match="WISH_LIMIT"):
            wishes.need_room(RULE, three, list(after.values()))


def test_whoever_wished_more_before_the_limit_was_lowered_may_change_but_not_add():
    four = [asked(f"2026-12-0{day}") for day in range(1, 5)]
    wishes.need_room(RULE, four, [*four[:3], asked("2026-12-09")])

    with pytest.raises(WrongState, match="WISH_LIMIT"):
        wishes.need_room(RULE, four, [*four, asked("2026-12-09")])


def test_deadlines_are_spans_that_do_not_meet():
    first = RULE.deadlines[0]
    wishes.check_rule(replace(RULE, deadlines=(Deadline("2026-12-08", "2026-12-09", NOW), first)))

    for other, reason in ((("2026-12-07", "2026-12-09"), "DEADLINES_OVERLAP"), (("2026-12-09",) * 2, "SPAN_REVERSED")):
        with pytest.raises(Invalid, match=reason):
            wishes.check_rule(replace(RULE, deadlines=(first, Deadline(*other, NOW))))


def test_the_solver_gets_the_wishes_of_its_days_and_weighs_them_by_rank():
    told = [
        asked("2026-12-10", Rank.STRONG),
        Asked("2026-12-11", Kind.SHIFT, "D", Rank.STRONG),
        Asked("2026-12-12", Kind.NOT_SHIFT, "N", Rank.MEDIUM),
        asked("2026-12-13"),
    ]
    taken = wishes.for_solver(told, FRIDAY, 2)

    assert (Wish(0, "D", 5), Wish(1, "N", 3, unwanted=True)) == taken
    assert [Kind.SHIFT, Kind.NOT_SHIFT] == [wishes.kind_of(each) for each in taken]


def test_the_share_denied_is_of_those_decided():
    assert 0 == wishes.denied_permille([State.WAITING])
    assert 333 == wishes.denied_permille([State.WAITING, State.DENIED, State.GRANTED, State.GRANTED])


def test_a_rotation_goes_round_from_the_week_that_a_follower_starts_with():
    """In force from a Wednesday of the second week on."""
    follower = Follower("teams/a", "2026-12-02", "2026-12-16", 2)
    followed = rotations.by_follower([replace(AB, followers=(follower,))])
    days = [date(2026, 12, 1) + timedelta(days=ahead) for ahead in range(16)]
    told = [rotations.asked_of(followed, "employees/x", "teams/a", day) for day in days]

    assert [None, "E", "E", "", "", "", "D", "D", "D", "D", "D", "", "", "E", "E", None] == told


def test_ones_own_rotation_goes_before_the_teams_and_a_later_one_before_an_earlier():
    own, team, later = (
        Follower("employees/x", "2026-12-03", "2026-12-05", 2),
        Follower("teams/a", "2026-12-01", "", 1),
        Follower("teams/a", "2026-12-08", "", 2),
    )
    retired = replace(AB, code="OLD", followers=(Follower("employees/x", "2026-12-01", "", 1),), retired=True)
    followed = rotations.by_follower([replace(AB, followers=(own, team, later)), retired])
    told = [rotations.asked_of(followed, "employees/x", "teams/a", date(2026, 12, day)) for day in (2, 3, 4, 7, 8)]

    assert ["D", "E", "", "E", "E"] == told
    assert rotations.asked_of(followed, "employees/y", "", date(2026, 12, 2)) is None


def test_followers_begin_with_a_week_that_there_is_and_end_after_they_begin():
    for follower, reason in (
        (Follower("teams/a", "2026-12-01", "", 3), "WEEK_UNKNOWN"),
        (Follower("teams/a", "2026-12-01", "2026-12-01", 1), "SPAN_REVERSED"),
    ):
        with pytest.raises(Invalid, match=reason):
            rotations.check(replace(AB, followers=(follower,)))


def test_what_is_wished_costs_only_where_it_is_not_kept():
    made = problem(person(Wish(0, "D", 2), Wish(1, "N", 1, unwanted=True), Wish(2, "", 5)), days=3)

    assert [[0, 120, 120, 0], [0, 0, 60, 0], [300, 300, 300, 0]] == made.cells.wishes[0].tolist()


def test_weekdays_to_have_off_cost_by_their_rank_and_days_without_a_pattern_nothing():
    made = problem(person(rest_weekdays=(5, 4), rotation=("D", None)), days=3)

    assert [[15, 15, 15, 0], [30, 30, 30, 0], [0, 0, 0, 0]] == made.cells.ranks[0].tolist()
    assert [[0, 120, 120, 120], [0, 0, 0, 0], [0, 0, 0, 0]] == made.cells.rotation[0].tolist()


def test_a_day_off_meets_every_wish():
    made = problem(person(Wish(0, "D"), Wish(1, "D", unwanted=True), Wish(2, "")), days=3)

    assert [(True, "")] * 3 == reasons(made, "---")
    assert [(True, "")] * 3 == reasons(made, "DE-")
    assert [False] * 3 == [kept for kept, _ in reasons(made, "EDD")]


def test_a_wish_is_denied_because_somebody_is_missing_or_by_the_rule_that_forbids_it():
    """Alone on a day that asks for one; early after a night; on a day that is locked; with nothing against it."""
    needed = problem(person(Wish(0, "", 5)), heads=1)
    tired = problem(person(Wish(1, "D")), days=2)
    locked = problem(person(Wish(0, "")), locked={("a", 0): "D"})
    free = problem(person(Wish(0, "")))

    assert [(False, "UNDER_COVER")] == reasons(needed, "D")
    assert [(False, "MIN_REST")] == reasons(tired, "NN")
    assert [(False, "FROZEN")] == reasons(locked, "D")
    assert [(False, "CLOSE_CALL")] == reasons(free, "D")


def test_of_several_ways_to_meet_a_wish_the_cheapest_that_is_allowed_says_why_not():
    """No late shift: the early one would be too soon after the day before; a day off leaves somebody missing."""
    crew = {"voice": (0,) * 9 + (1,) * 9 + (0,) * 6}
    made = problem(person(Wish(0, "E", 5, unwanted=True), last_end=0), heads=1, minimum=crew)
    (told,) = granted.outcomes(worked(made, "E"))

    assert (False, "MINIMUM_CREW") == (told.kept, told.reason)
    assert told.cost > 0


def test_each_of_many_denied_wishes_is_tried_by_itself():
    people = [person(Wish(0, "", 1), Wish(1, "", 1), name=f"p{at}") for at in range(3)]
    made = problem(*people, days=2, heads=2)
    told = granted.outcomes(worked(made, "DD", "D-", "-D"))

    assert [
        ("p0", 0, False),
        ("p0", 1, False),
        ("p1", 0, False),
        ("p1", 1, True),
        ("p2", 0, True),
        ("p2", 1, False),
    ] == [(each.person, each.wish.day, each.kept) for each in told]
    assert {"UNDER_COVER"} == {each.reason for each in told if not each.kept}


def test_who_wishes_most_gets_the_day_and_what_became_of_wishes_can_be_kept():
    people = [person(Wish(0, "", 5), name="strong"), person(Wish(0, "", 1), name="mild")]
    found = solver.solve(problem(*people, heads=1, weights=Weights(unfair_weekend=0)), Effort(seconds=1))
    kept = json.loads(json.dumps(roster_text.of_solution(found)))

    assert ["mild"] == [each.person for each in found.assigned]
    assert {"strong": True, "mild": False} == {each.person: each.kept for each in found.wishes}
    assert {each.person: [each] for each in found.wishes} == roster_text.to_wishes(kept)
    assert {} == roster_text.to_wishes({})
