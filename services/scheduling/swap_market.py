"""The market (换班市场): people apply for a shift, perhaps with one in return; at the deadline fairness chooses."""

from __future__ import annotations

import dataclasses
import functools

from services.kit import auth, jobs, people
from services.kit.db import EVERY_TENANT, Tx
from services.kit.errors import Invalid, Refusal, WrongState
from services.kit.service import Home
from services.scheduling import swapping
from services.scheduling.domain import fair
from services.scheduling.domain.fair import Bid
from services.scheduling.store import swaps
from services.scheduling.store.swaps import MARKETS, OPEN, Application, Part, Swap
from services.scheduling.swapping import Wish

EVERY_S = 15.0
_STARTED = "SHIFT_STARTED"


def apply(tx: Tx, name: str, *, take_back: bool, returned: Wish | None) -> Swap:
    """Apply for a shift on the market, or not any more; see the contract for what refuses it."""
    swap = swapping.taken(tx, name, "PROPOSED")
    me = auth.caller().subject
    if swap.kind not in MARKETS:
        raise WrongState("NOT_A_MARKET", "Nobody can apply for this swap.", "该换班不在换班市场中。")
    if me == swap.employee:
        raise Invalid("SAME_PERSON", "This shift is yours already.", "这是您自己的班次。")
    swapping.need_time(tx, swap)
    if take_back:
        if swaps.take_back(tx, swap, me):
            swapping.note(tx, swap, "TAKEN_BACK")
        return swap
    given = _returned(tx, swap, me, returned)
    wish = dataclasses.replace(swap, wanted=given)
    swapping.deal(swapping.floor_of(tx, wish, me), wish, me, viewer=me)
    person = people.get(tx, me)
    team = person.team_on(tx.now.astimezone(person.zone).date()) if person is not None else ""
    known = next((each for each in swaps.bids(tx, swap) if each.employee == me), None)
    if known is None or known.given != given:
        # Whoever says anew what is given in return keeps their turn.
        swaps.bid(tx, swap, team, Application(me, known.applied if known is not None else tx.now, given))
        swapping.note(tx, swap, "APPLIED")
    return swap


def settle(home: Home) -> None:
    """The job: give what is on the market to whom it goes, and let lapse what was not answered or decided in time."""
    with home.db.read(EVERY_TENANT) as tx:
        due = swaps.due(tx)
    for tenant, name in due:
        jobs.attempt(name, functools.partial(_settle_one, home, tenant, name))


def _settle_one(home: Home, tenant: str, name: str) -> None:
    with home.db.act(tenant, "services/scheduling", action="SettleSwap") as tx:
        swap = swaps.find(tx, name, taken=True)
        if swap is not None and swap.state in OPEN:
            _settle(tx, swap)


def _settle(tx: Tx, swap: Swap) -> None:
    if swap.kind in MARKETS and swap.state == "PROPOSED" and swap.deadline <= tx.now < swap.start:
        if _dispatched(tx, swap):
            return
    elif swap.state != "PROPOSED" and tx.now < swap.start:
        return
    swapping.ended(tx, swap, "LAPSED")


def _dispatched(tx: Tx, swap: Swap) -> bool:
    """Whether the shift went to somebody: those with fewest changes won first; who no longer can is passed over."""
    applied = {each.employee: each for each in swaps.bids(tx, swap)}
    won = swaps.wins(tx, sorted(applied), tx.now - fair.WINS_COUNT_FOR)
    for bid in fair.in_turn(Bid(each.employee, won[each.employee], each.applied) for each in applied.values()):
        wish = dataclasses.replace(swap, wanted=applied[bid.employee].given)
        if wish.start <= tx.now:
            swapping.note(tx, swap, "PASSED_OVER", about=f"{bid.employee} {_STARTED}")
            continue
        try:
            floor = swapping.floor_of(tx, wish, bid.employee)
            found = swapping.deal(floor, wish, bid.employee)
        except Refusal as refusal:
            swapping.note(tx, swap, "PASSED_OVER", about=f"{bid.employee} {refusal.reason}")
            continue
        chosen = swapping.with_taker(floor, wish, bid.employee)
        swapping.note(tx, chosen, "CHOSEN", about=bid.employee)
        swapping.by_limits(tx, chosen, floor, found)
        return True
    return False


def _returned(tx: Tx, swap: Swap, me: str, returned: Wish | None) -> Part | None:
    """What is given in return, where something is wanted.

    Raises:
        Invalid: RETURN_MISMATCH, SHIFT_STARTED, and those of a part.
    """
    if (returned is not None) != (swap.kind == "MARKET_RETURN"):
        raise Invalid(
            "RETURN_MISMATCH",
            "Name your own shift where one is wanted in return, and only there.",
            "对方希望换回班次时，请选择您自己的一个班次；否则无需选择。",
        )
    if returned is None:
        return None
    part = swapping.part_of(tx, me, returned)
    first, after = swap.returns
    if not first <= part.work_date < after:
        raise Invalid(
            "RETURN_MISMATCH",
            f"A shift from {first} until before {after} is wanted in return.",
            f"对方希望换回 {first} 至 {after}（不含）之间的班次。",
            start=first,
            end=after,
        )
    if part.start <= tx.now:
        raise Invalid(_STARTED, "That time has begun. Choose a shift to come.", "该时段已开始，请选择之后的班次。")
    return part
