"""What an edit would do to cover and to paid minutes is told before it is saved, and nothing is changed by asking."""

from __future__ import annotations

from tests.contract.scheduling import supply
from tests.contract.scheduling.supply import TUESDAY, name

SATURDAY = "2026-11-28"


def told(world, *edits) -> list[tuple[str, int, int, bool]]:
    answer = supply.edit(world, *edits, validate_only=True)
    return [(each.skill, each.shortage_before_minutes, each.shortage_minutes, each.known) for each in answer.cover]


def test_what_an_edit_does_to_cover_is_told_before_it_is_saved(make_world):
    """Two are needed; of seven hours on the phones of a day shift nine tenths count."""
    world = supply.centre(make_world, people=3, agents=2)

    given = told(world, (name(0), TUESDAY, "D1"))
    nothing_yet = supply.shifts_of(world)
    saved = supply.edit(world, (name(0), TUESDAY, "D1"))
    taken = told(world, (name(0), TUESDAY, ""))
    later = told(world, (name(0), TUESDAY, "E1"))

    assert [("voice", 960, 582, True)] == given
    assert [] == nothing_yet == list(saved.cover)
    assert [("voice", 582, 960, True)] == taken
    assert [("voice", 1182, 1128, True)] == later
    assert ["D1"] == [each.shift_type for each in supply.shifts_of(world)]


def test_where_nobody_said_what_is_needed_it_says_so(make_world):
    world = supply.centre(make_world, people=1, agents=None)

    assert [("voice", 0, 0, False)] == told(world, (name(0), TUESDAY, "D1"))
    assert [] == told(world, (name(0), TUESDAY, ""))


def paid(answer) -> list[tuple[str, str, str, tuple[int, ...], tuple[int, ...]]]:
    """Who, of which days, minutes at 100, 150, 200 and 300 % as it is and as it would be."""

    def rates(of) -> tuple[int, ...]:
        return of.normal_minutes, of.workday_minutes, of.rest_day_minutes, of.holiday_minutes

    return [
        (each.employee, each.start_date, each.end_date, rates(each.before), rates(each.after)) for each in answer.paid
    ]


def test_what_an_edit_does_to_paid_minutes_is_told_by_rate_and_person(make_world):
    """A sixth day of eight hours: overtime of the week for one, not yet of the month, or never for the others."""
    world = supply.centre(make_world, people=1, agents=None)
    systems = {"employees/month": "COMPREHENSIVE", "employees/free": "FLEXIBLE"}
    supply.put_type(world, "L1", "13:00", 540)
    for employee, system in systems.items():
        world.hire(employee, working_time_system=system)
    for employee in (name(0), *systems):
        supply.edit(world, *((employee, f"2026-11-{day}", "E1") for day in range(23, 28)))

    more = supply.edit(world, *((who, SATURDAY, "E1") for who in (name(0), *systems)), validate_only=True)
    supply.edit(world, (name(0), SATURDAY, "E1"))
    less = supply.edit(world, (name(0), SATURDAY, ""), validate_only=True)
    longer = supply.edit(world, (name(0), SATURDAY, "L1"), validate_only=True)

    week, five, six = ("2026-11-23", "2026-11-30"), (2400, 0, 0, 0), (2400, 0, 480, 0)
    assert [
        (name(0), *week, five, six),
        ("employees/free", *week, five, (2880, 0, 0, 0)),
        ("employees/month", "2026-11-01", "2026-12-01", five, (2880, 0, 0, 0)),
    ] == paid(more)
    assert [(name(0), *week, six, five)] == paid(less)
    assert [(name(0), *week, six, (2400, 0, 540, 0))] == paid(longer)


def test_paid_minutes_that_stay_are_not_told(make_world):
    world = supply.centre(make_world, people=1, agents=None)
    supply.edit(world, (name(0), TUESDAY, "E1"))

    moved = supply.edit(world, (name(0), TUESDAY, ""), (name(0), "2026-11-25", "E1"), validate_only=True)
    saved = supply.edit(world, (name(0), "2026-11-26", "E1"))

    assert [] == paid(moved) == paid(saved)
