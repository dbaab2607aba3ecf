"""Swaps, offers and gaps on the floor of `supply`, in short words."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from typing import Any

from services.kit import auth, errors, wire
from services.scheduling import offering, swap_market
from tests.conftest import TEAM, World, agent, lead
from tests.contract.scheduling import examples, supply
from tests.contract.scheduling.supply import at, name
from zhongtai.scheduling.v1 import changes_pb2, events_pb2
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2 as workbench_events

LEAD = lead("employees/lead", TEAM)
DIRECT, GIVE_AWAY, MARKET, MARKET_RETURN = (
    changes_pb2.SWAP_KIND_DIRECT,
    changes_pb2.SWAP_KIND_GIVE_AWAY,
    changes_pb2.SWAP_KIND_MARKET,
    changes_pb2.SWAP_KIND_MARKET_RETURN,
)
OPEN_SHIFT, OVERTIME, TIME_OFF = (
    changes_pb2.OFFER_KIND_OPEN_SHIFT,
    changes_pb2.OFFER_KIND_OVERTIME,
    changes_pb2.OFFER_KIND_TIME_OFF,
)


def part(world: World, employee: str, day: str, start: str = "", end: str = "") -> changes_pb2.PartAsked:
    """A person's shift of a day, or a part of it by the clock of the site."""
    (shift,) = supply.shifts_of(world, employee=employee, start=day, end=_next(day))
    return changes_pb2.PartAsked(
        shift=shift.name,
        start_time=wire.timestamp(at(f"{day} {start}")) if start else None,
        end_time=wire.timestamp(at(f"{day} {end}")) if end else None,
    )


def proposal(
    kind: changes_pb2.SwapKind.ValueType, employee: str, given: changes_pb2.PartAsked, **more: Any
) -> changes_pb2.ProposeSwapRequest:
    return changes_pb2.ProposeSwapRequest(
        employee=employee, kind=kind, given=given, request_id=examples.request_id(), **more
    )


def propose(world: World, asked: changes_pb2.ProposeSwapRequest) -> changes_pb2.Swap:
    return world.call("ProposeSwap", asked, agent(asked.employee))


def direct(world: World, one: int, day: str, other: int, other_day: str) -> changes_pb2.Swap:
    """One asks another to exchange the shifts of two days."""
    wanted = part(world, name(other), other_day)
    return propose(world, proposal(DIRECT, name(one), part(world, name(one), day), taker=name(other), wanted=wanted))


def answer(world: World, swap: changes_pb2.Swap, *, agree: bool = True, as_: auth.Caller | None = None) -> Any:
    asked = changes_pb2.AnswerSwapRequest(name=swap.name, agree=agree, request_id=examples.request_id())
    return world.call("AnswerSwap", asked, as_ or agent(swap.taker))


def decide(world: World, swap: changes_pb2.Swap, *, approve: bool = True, reason: str = "", **more: Any) -> Any:
    as_ = more.pop("as_", LEAD)
    asked = changes_pb2.DecideSwapRequest(
        name=swap.name, approve=approve, reason=reason, request_id=examples.request_id(), **more
    )
    return world.call("DecideSwap", asked, as_)


def apply(world: World, swap: changes_pb2.Swap, employee: str, **more: Any) -> changes_pb2.Swap:
    asked = changes_pb2.ApplyForSwapRequest(name=swap.name, request_id=examples.request_id(), **more)
    return world.call("ApplyForSwap", asked, agent(employee))


def withdraw(world: World, swap: changes_pb2.Swap, employee: str) -> changes_pb2.Swap:
    asked = changes_pb2.WithdrawSwapRequest(name=swap.name, request_id=examples.request_id())
    return world.call("WithdrawSwap", asked, agent(employee))


def get(world: World, swap: changes_pb2.Swap, as_: auth.Caller = LEAD) -> changes_pb2.Swap:
    return world.call("GetSwap", changes_pb2.GetSwapRequest(name=swap.name), as_)


def settle(world: World) -> None:
    """Let time do what it does to swaps and offers."""
    home = world.host.home("scheduling")
    swap_market.settle(home)
    offering.move(home)


def offer(
    kind: changes_pb2.OfferKind.ValueType,
    day: str,
    start: str,
    end: str,
    *,
    count: int = 1,
    deadline: str = "",
    **more: Any,
) -> changes_pb2.PublishOfferRequest:
    """An offer of some hours of a day, by the clock of the site."""
    centre_wide = more.pop("centre_wide", False)
    validate_only = more.pop("validate_only", False)
    only = more.pop("only", ())
    asked = changes_pb2.Offer(
        team=TEAM,
        kind=kind,
        start_time=wire.timestamp(at(f"{day} {start}")),
        end_time=wire.timestamp(at(f"{day} {end}")),
        deadline_time=wire.timestamp(at(deadline or f"{day} {start}")),
        count=count,
        **more,
    )
    return changes_pb2.PublishOfferRequest(
        offer=asked,
        centre_wide=centre_wide,
        validate_only=validate_only,
        employees=only,
        request_id=examples.request_id(),
    )


def publish(world: World, asked: changes_pb2.PublishOfferRequest, as_: auth.Caller = LEAD) -> changes_pb2.Offer:
    return world.call("PublishOffer", asked, as_)


def reply(world: World, offered: changes_pb2.Offer, employee: str, *, accept: bool = True) -> changes_pb2.Offer:
    asked = changes_pb2.AnswerOfferRequest(name=offered.name, accept=accept, request_id=examples.request_id())
    return world.call("AnswerOffer", asked, agent(employee))


def places(offered: changes_pb2.Offer) -> dict[str, str]:
    """How each stands in an offer, by person."""
    return {ask.employee: changes_pb2.AskState.Name(ask.state).removeprefix("ASK_STATE_") for ask in offered.asks}


def look_at(world: World, offered: changes_pb2.Offer, as_: auth.Caller = LEAD) -> changes_pb2.Offer:
    return world.call("GetOffer", changes_pb2.GetOfferRequest(name=offered.name), as_)


def recommend(world: World, *, as_: auth.Caller = LEAD, start: str = "", end: str = "", **more: Any) -> Any:
    asked = changes_pb2.RecommendCoverRequest(
        team=TEAM,
        start_time=wire.timestamp(at(start)) if start else None,
        end_time=wire.timestamp(at(end)) if end else None,
        **more,
    )
    return world.call("RecommendCover", asked, as_)


def allow(
    world: World, *conditions: tuple[str, Any, str], outcome: Any = work_pb2.OUTCOME_ALLOW, limit: int = 0
) -> None:
    """Delegate swaps under these conditions, at most so many a day and team."""
    rule = workbench_events.PolicyPublished(
        policy="policies/swaps",
        version=1,
        action="swap.approve",
        rank=1,
        conditions=[
            workbench_events.Condition(fact=fact, comparison=comparison, value=value)
            for fact, comparison, value in conditions
        ],
        budgets=[workbench_events.Budget(period="DAY", per="TEAM", limit=limit)] if limit else [],
        outcome=outcome,
    )
    world.hear("scheduling", rule.policy, rule, source="workbench")


def roster(
    world: World, employee: str, start: str = "2026-11-23", end: str = "2026-12-05"
) -> list[tuple[str, str, str]]:
    """A person's shifts: date, start and end by the clock of the site."""
    return [
        (each.work_date, _clock(each.start_time), _clock(each.end_time))
        for each in supply.shifts_of(world, employee=employee, start=start, end=end)
    ]


def swaps_told(world: World) -> list[events_pb2.SwapChanged]:
    return supply.events(world, events_pb2.SwapChanged)


def _clock(stamp: Any) -> str:
    return f"{wire.moment(stamp).astimezone(supply.SHANGHAI):%H:%M}"


def _next(day: str) -> str:
    return (dt.date.fromisoformat(day) + dt.timedelta(days=1)).isoformat()


def two(make_world: Callable[..., World], **more: Any) -> World:
    """Two people: one by day on Tuesday, the other late on Thursday."""
    world = supply.centre(make_world, **more)
    supply.edit(world, (name(0), supply.TUESDAY, "D1"), (name(1), "2026-11-26", "E1"))
    return world


def state(swap: changes_pb2.Swap) -> str:
    return changes_pb2.SwapState.Name(swap.state).removeprefix("SWAP_STATE_")


def at_once(*acts: Callable[[], object]) -> list[str]:
    """What came of acts that begin together: `done`, or the reason of the refusal."""
    barrier, outcomes = threading.Barrier(len(acts)), [""] * len(acts)

    def run(place: int) -> None:
        barrier.wait()
        try:
            acts[place]()
            outcomes[place] = "done"
        except errors.Refusal as refusal:
            outcomes[place] = refusal.reason

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(acts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return outcomes
