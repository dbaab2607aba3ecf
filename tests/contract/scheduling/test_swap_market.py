"""The market: whoever has won least gets what is given, and somebody gets one of theirs where a return is wanted."""

from __future__ import annotations

import datetime as dt

import pytest

from services.kit import wire
from services.kit.errors import Invalid, NotFound
from services.scheduling.store.change_tables import SWAP
from tests.conftest import OTHER_TEAM, TEAM, TENANT, agent, lead
from tests.contract.scheduling import supply, trades
from tests.contract.scheduling.supply import TUESDAY, name
from tests.contract.scheduling.trades import DIRECT, MARKET, MARKET_RETURN, state
from zhongtai.scheduling.v1 import changes_pb2

WEDNESDAY, THURSDAY = "2026-11-25", "2026-11-26"
SOON = dt.timedelta(minutes=20)


def test_the_market_gives_to_who_has_won_least_then_to_the_earliest(make_world):
    world = supply.centre(make_world)
    trades.allow(world)
    supply.edit(world, (name(0), TUESDAY, "D1"), (name(0), WEDNESDAY, "D1"), (name(0), "2026-11-27", "D1"))
    won = []
    for day in (TUESDAY, WEDNESDAY, "2026-11-27"):
        deadline = wire.timestamp(world.clock() + SOON)
        given = trades.part(world, name(0), day)
        swap = trades.propose(world, trades.proposal(MARKET, name(0), given, deadline_time=deadline))
        for number in (1, 2):
            trades.apply(world, swap, name(number))
            world.clock.forward(minutes=1)
        trades.settle(world)
        assert "PROPOSED" == state(trades.get(world, swap))
        world.clock.forward(minutes=30)
        trades.settle(world)
        won.append(trades.get(world, swap).taker)

    assert [name(1), name(2), name(1)] == won
    assert [] == trades.roster(world, name(0))


def test_on_the_market_whoever_can_no_longer_take_it_is_passed_over(make_world):
    world = supply.centre(make_world)
    trades.allow(world)
    supply.edit(world, (name(0), TUESDAY, "D1"))
    deadline = wire.timestamp(world.clock() + SOON)
    given = trades.part(world, name(0), TUESDAY)
    swap = trades.propose(world, trades.proposal(MARKET, name(0), given, deadline_time=deadline))
    for number in (1, 2, 3):
        trades.apply(world, swap, name(number))
    trades.apply(world, swap, name(2), take_back=True)
    supply.edit(world, (name(1), "2026-11-23", "N1"))
    world.clock.forward(hours=1)
    trades.settle(world)

    done = trades.get(world, swap)
    assert ("EXCHANGED", name(3)) == (state(done), done.taker)
    assert [f"{name(1)} RULE_BROKEN"] == [step.note for step in done.steps if step.step == "PASSED_OVER"]


def swap_back(world, number: int = 0, **more):
    """Somebody gives the day shift of Tuesday for any shift from Wednesday to Friday."""
    given = trades.part(world, name(number), TUESDAY)
    deadline = wire.timestamp(world.clock() + SOON)
    dates = {"return_start_date": "2026-11-25", "return_end_date": "2026-11-28"}
    return trades.propose(
        world, trades.proposal(MARKET_RETURN, name(number), given, deadline_time=deadline, **dates | more)
    )


def test_on_the_market_somebody_gets_one_of_theirs_in_return(make_world):
    """Three apply one after the other; what the first offers is forbidden by the deadline, so that the second gets it."""
    world = supply.centre(make_world)
    trades.allow(world)
    supply.edit(world, (name(0), TUESDAY, "D1"), (name(1), THURSDAY, "E1"), (name(2), WEDNESDAY, "D1"))
    supply.edit(world, (name(3), THURSDAY, "D1"))
    swap = swap_back(world)
    for number, day in ((2, WEDNESDAY), (3, THURSDAY), (1, THURSDAY)):
        trades.apply(world, swap, name(number), returned=trades.part(world, name(number), day))
        world.clock.forward(minutes=1)
    supply.edit(world, (name(2), "2026-11-23", "N1"))
    applied = trades.get(world, swap, agent(name(1)))
    world.clock.forward(hours=1)
    trades.settle(world)
    done = trades.get(world, swap)

    assert (THURSDAY, True) == (applied.returned.work_date, applied.applied)
    assert ("EXCHANGED", name(3), THURSDAY, TEAM) == (state(done), done.taker, done.wanted.work_date, done.taker_team)
    assert [(THURSDAY, "09:00", "17:00")] == trades.roster(world, name(0))
    assert [(TUESDAY, "09:00", "17:00")] == trades.roster(world, name(3))
    assert [f"{name(2)} RULE_BROKEN"] == [step.note for step in done.steps if step.step == "PASSED_OVER"]


def test_whoever_applies_again_gives_what_was_said_last_in_the_same_turn(make_world):
    world = supply.centre(make_world)
    trades.allow(world)
    supply.edit(world, (name(0), TUESDAY, "D1"), (name(1), WEDNESDAY, "E1"), (name(1), THURSDAY, "D1"))
    supply.edit(world, (name(2), WEDNESDAY, "D1"))
    swap = swap_back(world)
    trades.apply(world, swap, name(1), returned=trades.part(world, name(1), THURSDAY))
    world.clock.forward(minutes=1)
    trades.apply(world, swap, name(2), returned=trades.part(world, name(2), WEDNESDAY))
    supply.edit(world, (name(1), THURSDAY, "E1"))
    again = trades.apply(world, swap, name(1), returned=trades.part(world, name(1), THURSDAY))
    other = trades.apply(world, swap, name(1), returned=trades.part(world, name(1), WEDNESDAY))
    world.clock.forward(hours=1)
    trades.settle(world)

    assert [THURSDAY, WEDNESDAY] == [each.returned.work_date for each in (again, other)]
    assert name(1) == trades.get(world, swap).taker
    assert [(WEDNESDAY, "14:00", "22:00")] == trades.roster(world, name(0))


def test_a_swap_that_cannot_be_settled_holds_up_no_other(make_world):
    world = supply.centre(make_world)
    supply.edit(world, (name(0), TUESDAY, "D1"), (name(1), TUESDAY, "D1"))
    broken, sound = (
        trades.propose(world, trades.proposal(MARKET, name(number), trades.part(world, name(number), TUESDAY)))
        for number in (0, 1)
    )
    with world.db("scheduling").act(TENANT, "tests") as tx:
        row = SWAP.c.swap == wire.id_of(broken.name)
        tx.execute(SWAP.update().where(row).values(decision=b"not a decision"))
    world.clock.forward(days=2)

    trades.settle(world)

    assert "LAPSED" == state(trades.get(world, sound))


def test_the_list_says_of_a_market_with_return_who_applies(make_world):
    world = supply.centre(make_world)
    supply.edit(world, (name(0), TUESDAY, "D1"), (name(2), WEDNESDAY, "D1"))
    swap = swap_back(world)
    trades.apply(world, swap, name(2), returned=trades.part(world, name(2), WEDNESDAY))

    def listed(as_) -> tuple[bool, int]:
        (found,) = world.call("ListSwaps", changes_pb2.ListSwapsRequest(), as_).swaps
        return found.applied, found.applicant_count

    assert [(True, 0), (False, 0), (False, 1)] == [
        listed(each) for each in (agent(name(2)), agent(name(3)), trades.LEAD)
    ]


def test_what_is_offered_in_return_has_to_be_what_was_wanted(make_world):
    world = supply.centre(make_world)
    supply.edit(world, (name(0), TUESDAY, "D1"), (name(1), THURSDAY, "E1"), (name(2), "2026-11-28", "D1"))
    supply.edit(world, (name(3), TUESDAY, "D1"))
    swap = swap_back(world)
    given = trades.part(world, name(3), TUESDAY)
    plain = trades.propose(world, trades.proposal(MARKET, name(3), given))
    tries = (
        (swap, name(1), None, "RETURN_MISMATCH"),
        (swap, name(2), trades.part(world, name(2), "2026-11-28"), "RETURN_MISMATCH"),
        (swap, name(2), trades.part(world, name(1), THURSDAY), "NOT_YOUR_SHIFT"),
        (plain, name(1), trades.part(world, name(1), THURSDAY), "RETURN_MISMATCH"),
    )
    for asked, who, returned, reason in tries:
        with pytest.raises(Invalid, match=reason):
            trades.apply(world, asked, who, returned=returned)


@pytest.mark.parametrize(
    ("kind", "dates"),
    [
        (MARKET_RETURN, ("", "")),
        (MARKET_RETURN, ("2026-11-28", "2026-11-25")),
        (MARKET_RETURN, ("2026-11-25", "2027-01-25")),
        (MARKET, ("2026-11-25", "2026-11-28")),
    ],
)
def test_dates_of_a_return_are_named_where_one_is_wanted_and_only_there(make_world, kind, dates):
    world = supply.centre(make_world)
    supply.edit(world, (name(0), TUESDAY, "D1"))
    asked = trades.proposal(
        kind,
        name(0),
        trades.part(world, name(0), TUESDAY),
        return_start_date=dates[0],
        return_end_date=dates[1],
    )
    with pytest.raises(Invalid, match="BAD_RETURN_DATES"):
        trades.propose(world, asked)


def test_a_swap_between_teams_is_listed_for_both_leads(make_world):
    world = supply.centre(make_world, people=2)
    world.found_team(OTHER_TEAM, lead="employees/other")
    world.found_team("teams/third", lead="employees/third")
    world.hire("employees/x", team=OTHER_TEAM)
    supply.edit(world, (name(0), TUESDAY, "D1"), ("employees/x", THURSDAY, "E1"))
    wanted = trades.part(world, "employees/x", THURSDAY)
    given = trades.part(world, name(0), TUESDAY)
    swap = trades.propose(world, trades.proposal(DIRECT, name(0), given, taker="employees/x", wanted=wanted))
    other = lead("employees/other", OTHER_TEAM, team=OTHER_TEAM)
    third = lead("employees/third", "teams/third", team="teams/third")

    def listed(as_, **more) -> list[str]:
        return [each.name for each in world.call("ListSwaps", changes_pb2.ListSwapsRequest(**more), as_).swaps]

    assert [[swap.name], [swap.name], []] == [listed(as_) for as_ in (trades.LEAD, other, third)]
    assert [swap.name] == listed(other, team=OTHER_TEAM)
    assert OTHER_TEAM == trades.get(world, swap, other).taker_team
    with pytest.raises(NotFound):
        trades.get(world, swap, third)
