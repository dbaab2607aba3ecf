"""What an edit would do to cover is told before it is saved, and nothing is changed by asking."""

from __future__ import annotations

from tests.contract.scheduling import supply
from tests.contract.scheduling.supply import TUESDAY, name


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
