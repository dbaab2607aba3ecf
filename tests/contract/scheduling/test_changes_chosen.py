"""What screens ask of changes: an offer to chosen people alone, and a market that says for what one applies."""

from __future__ import annotations

import pytest

from services.kit.errors import WrongState
from tests.conftest import agent
from tests.contract.scheduling import supply, trades
from tests.contract.scheduling.supply import TUESDAY, name
from tests.contract.scheduling.trades import MARKET, OPEN_SHIFT
from zhongtai.scheduling.v1 import changes_pb2


def listed(world, as_=trades.LEAD) -> dict[str, changes_pb2.Swap]:
    return {each.name: each for each in world.call("ListSwaps", changes_pb2.ListSwapsRequest(), as_).swaps}


def test_chosen_people_are_asked_in_the_order_chosen_and_nobody_else(make_world):
    world = supply.centre(make_world)
    offered = trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "13:00", only=[name(3), name(1)])

    published = trades.publish(world, offered)
    declined = trades.reply(world, published, name(3), accept=False)

    assert [(name(3), 1), (name(1), 0)] == [
        (ask.employee, int(ask.state == changes_pb2.ASK_STATE_ASKED)) for ask in published.asks
    ]
    assert {name(3): "DECLINED"} == trades.places(declined)
    assert {name(3): "DECLINED", name(1): "ASKED"} == trades.places(trades.look_at(world, published))


def test_whoever_is_chosen_although_a_rule_forbids_it_is_not_asked(make_world):
    world = supply.centre(make_world)
    supply.edit(world, (name(0), TUESDAY, "D1"))

    with pytest.raises(WrongState, match="NOBODY_ELIGIBLE"):
        trades.publish(world, trades.offer(OPEN_SHIFT, TUESDAY, "09:00", "13:00", only=[name(0)]))


def test_a_list_says_for_what_one_applies_and_how_many_do_to_those_who_may_know(make_world):
    world = supply.centre(make_world)
    supply.edit(world, (name(0), TUESDAY, "D1"))
    swap = trades.propose(world, trades.proposal(MARKET, name(0), trades.part(world, name(0), TUESDAY)))
    trades.apply(world, swap, name(1))

    seen = {who: listed(world, agent(name(who)))[swap.name] for who in (0, 1, 2)}

    assert {0: (False, 1), 1: (True, 0), 2: (False, 0)} == {
        who: (each.applied, each.applicant_count) for who, each in seen.items()
    }
    assert 1 == listed(world)[swap.name].applicant_count
