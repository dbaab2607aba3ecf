"""The centre that `bench roster` solves: small, and with every rule in it."""

from bench import roster_centre
from services.scheduling.domain.roster import OFF
from services.scheduling.domain.rostered import Roster, check
from services.scheduling.domain.shifts import Pause


def centre(shortage=0.0, seed=1):
    return roster_centre.centre(60, 28, seed, shortage)


def test_of_every_rule_somebody_is_bound():
    made = centre()
    people = made.people

    assert 8 == len(made.shift_types)
    assert ("back", "chat", "voice") == made.skills
    assert made.rules.max_night_run < made.rules.max_run_days
    assert made.minimum
    assert made.holidays
    assert all(isinstance(pause, Pause) and pause.moves for kind in made.shift_types for pause in kind.pauses)
    for part in ("wishes", "preferences", "rest_weekdays", "rotation", "lapses", "budgets", "unavailable", "last_end"):
        assert any(getattr(person, part) for person in people), part
    for part in ("night_banned", "overtime_banned", "max_month_minutes", "denied_permille", "night_run_before"):
        assert any(getattr(person, part) for person in people), part
    assert {True, False} == {wish.unwanted for person in people for wish in person.wishes}


def test_the_first_days_are_frozen_as_people_know_them_and_keep_the_rules():
    made = centre()
    known = Roster.of(made, made.published)
    codes = [*(kind.code for kind in made.shift_types), ""]

    assert () == check(known)
    assert any(each.breaks for each in made.published)
    for at, person in enumerate(made.people):
        for day in range(roster_centre.FROZEN):
            assert codes[known.shift[at, day]] == made.locked[person.id, day]
    assert 3 * len(made.people) == len(made.locked)
    assert (known.shift[:, roster_centre.KNOWN :] == OFF).all()


def test_shortage_says_how_much_is_asked_for_and_a_seed_makes_the_same_centre():
    short, plain, ample = (int(centre(each).required.sum()) for each in (0.2, 0.0, -0.25))

    assert short > plain > ample
    assert abs(plain / ample - 1.25) < 0.01
    assert centre() == centre()
    assert centre() != centre(seed=2)
