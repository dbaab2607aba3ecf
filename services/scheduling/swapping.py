"""Swaps (换班) and give-aways (顶班): proposed, agreed, checked, decided by delegated limits, exchanged at once."""

from __future__ import annotations

import dataclasses
import datetime as dt
from dataclasses import dataclass

from services.kit import access, auth, authority, people
from services.kit.db import Tx, new_id
from services.kit.errors import Conflict, Forbidden, Invalid, Refusal, WrongState
from services.scheduling import change_sight, change_telling, exchanging, swap_cards
from services.scheduling.domain import amounts, trading
from services.scheduling.domain.rules import Finding
from services.scheduling.domain.trading import Piece
from services.scheduling.domain.worked import Worked
from services.scheduling.exchanging import Floor, Outcome
from services.scheduling.store import shifts, steps, swaps
from services.scheduling.store.swaps import MARKETS, OPEN, Part, Swap
from zhongtai.work.v1 import work_pb2

ANSWER_WITHIN = dt.timedelta(hours=24)
"""How long a proposal stands unless its asker says otherwise."""

_LONGEST_RETURN = dt.timedelta(days=31)
_ALLOWED = (work_pb2.OUTCOME_ALLOW, work_pb2.OUTCOME_ALLOW_WITH_REVIEW)


@dataclass(frozen=True, slots=True)
class Wish:
    """A shift that is asked about. start, end: of a part; None for that of the shift."""

    shift: str
    start: dt.datetime | None
    end: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What somebody proposes. returns: work dates [first, after) of which something is wanted in return."""

    employee: str
    kind: str
    given: Wish
    taker: str
    wanted: Wish | None
    deadline: dt.datetime | None
    returns: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Deal:
    """What a swap comes to for each of the two, or on the market for the asker alone."""

    sides: tuple[Outcome, ...]

    @property
    def changes(self) -> list[Worked]:
        """Every shift that changes."""
        return [change for side in self.sides for change in side.changes]

    def findings(self, viewer: str = "") -> list[Finding]:
        """What wants a look; for a viewer who is one of the two, only of their own shifts."""
        return [found for side in self.sides if viewer in ("", side.employee) for found in side.findings]


def propose(tx: Tx, asked: Proposal) -> tuple[Swap, Deal]:
    """Propose a swap; see the contract for what refuses it."""
    _need_kind(asked)
    tx.beyond_reach()
    given = part_of(tx, asked.employee, asked.given)
    wanted = part_of(tx, asked.taker, asked.wanted) if asked.wanted is not None else None
    asker = people.get(tx, asked.employee)
    if asker is None:
        raise access.not_found(asked.employee)
    first = min(given.start, wanted.start) if wanted is not None else given.start
    if first <= tx.now:
        raise Invalid(
            "SHIFT_STARTED", "That time has begun. Choose a shift to come.", "该时段已开始，请选择之后的班次。"
        )
    swap = Swap(
        id=new_id(),
        kind=asked.kind,
        state="PROPOSED",
        employee=asked.employee,
        team=asker.team_on(dt.date.fromisoformat(given.work_date)),
        centre=asker.centre,
        taker=asked.taker,
        given=given,
        wanted=wanted,
        deadline=_deadline(tx, asked.deadline, first),
        created=tx.now,
        version=1,
        returns=asked.returns,
    )
    _need_single(tx, swap)
    floor = floor_of(tx, swap, swap.taker)
    found = deal(floor, swap, swap.taker, viewer=swap.employee)
    if swap.taker:
        swap = with_taker(floor, swap, swap.taker)
    swaps.add(tx, swap)
    note(tx, swap, "PROPOSED", about=swap.taker)
    change_telling.swap_changed(tx, swap)
    return swap, found


def answer(tx: Tx, name: str, *, agree: bool) -> tuple[Swap, Deal | None]:
    """The person who was asked agrees or not; see the contract for what refuses it."""
    swap = taken(tx, name, "PROPOSED")
    me = auth.caller().subject
    if swap.kind in MARKETS or swap.taker != me:
        raise Forbidden("NOT_ASKED", "You are not the one who was asked.", "您不是被邀请的换班对象。")
    need_time(tx, swap)
    if not agree:
        return ended(tx, swap, "REFUSED", step="DECLINED"), None
    floor = floor_of(tx, swap, me)
    found = deal(floor, swap, me, viewer=me)
    swap = with_taker(floor, swap, me)
    note(tx, swap, "AGREED")
    return by_limits(tx, swap, floor, found), found


def withdraw(tx: Tx, name: str) -> Swap:
    """The asker takes it back.

    Raises:
        WrongState: SWAP_CLOSED.
    """
    return ended(tx, taken(tx, name, *OPEN), "WITHDRAWN")


def decide(tx: Tx, name: str, *, approve: bool, reason: str, etag: str) -> tuple[Swap, Deal | None]:
    """A person decides what waits; see the contract for what refuses it."""
    swap = taken(tx, name, "PENDING", "ESCALATED", etag=etag)
    if change_sight.concerns(swap):
        raise Forbidden("OWN_SWAP", "Nobody decides a swap of their own.", "不能审批自己参与的换班。")
    need_time(tx, swap)
    floor = floor_of(tx, swap, swap.taker)
    team = with_taker(floor, swap, swap.taker).taker_team
    if not change_sight.in_charge(swap.centre, swap.team, team):
        raise Forbidden(
            "NOT_IN_CHARGE_OF_BOTH",
            "The two are of different teams: somebody in charge of both decides.",
            "双方属于不同班组，须由同时负责双方的人员审批。",
            team=team,
        )
    before = work_pb2.Decision.FromString(swap.decision)
    outcome = work_pb2.OUTCOME_ALLOW if approve else work_pb2.OUTCOME_DENY
    swap = dataclasses.replace(swap, decision=swap_cards.by_person(tx, before, outcome, reason).SerializeToString())
    authority.count(tx, "scheduling", swap_cards.ACTION, outcome, by="person")
    if not approve:
        if not reason.strip():
            raise Invalid("REASON_REQUIRED", "Please say why not.", "请填写不同意的原因。")
        return ended(tx, swap, "REFUSED", about=reason), None
    found = deal(floor, swap, swap.taker)
    return _exchanged(tx, swap, found), found


def deal(floor: Floor, swap: Swap, taker: str, *, viewer: str = "") -> Deal:
    """What a swap with this taker comes to on the roster as it is; on the market without one, for the asker alone.

    viewer: the agent who is told; what forbids it to the other person is not for them to know. Empty: all is told.

    Raises:
        WrongState: ROSTER_CHANGED, RULE_BROKEN, OVERTIME_BY_SWAP, SHIFT_HAS_ABSENCE, TAKER_IS_AWAY,
            SECOND_SHIFT_THAT_DAY, PARTNER_NOT_ELIGIBLE, OTHER_CENTRE.
        Invalid: OVERLAPS, SPAN_OUTSIDE_SHIFT, PART_IN_THE_MIDDLE, NOT_WHOLE_MINUTES.
    """
    gives = _agreed_on(floor, swap.employee, swap.given)
    returns = _agreed_on(floor, taker, swap.wanted) if swap.wanted is not None else None
    plans: list[tuple[str, tuple[Worked, Piece] | None, Piece | None]]
    plans = [(swap.employee, gives, returns[1] if returns is not None else None)]
    if taker:
        plans.append((taker, returns, gives[1]))
    sides = []
    for employee, out, into in plans:
        try:
            sides.append(_side(floor, swap, employee, out, into))
        except Refusal as refusal:
            if viewer and employee != viewer:
                raise _not_eligible() from refusal
            raise
    return Deal(tuple(sides))


def with_taker(floor: Floor, swap: Swap, taker: str) -> Swap:
    """A swap with whoever takes it, and that person's team on the day."""
    team = floor.people[taker].team_on(dt.date.fromisoformat(swap.given.work_date))
    return dataclasses.replace(swap, taker=taker, taker_team=team)


def by_limits(tx: Tx, swap: Swap, floor: Floor, found: Deal) -> Swap:
    """Let the delegated limits say what becomes of a swap that both agree on and no rule forbids."""
    same_team = swap.taker_team == swap.team
    wants_look = found.findings()
    facts = swap_cards.facts(tx, swap, wants_look, floor.rows.values(), found.changes, same_team=same_team)
    decided = swap_cards.verdict(tx, swap, facts, floor.people[swap.employee])
    swap = dataclasses.replace(swap, decision=decided.SerializeToString())
    if decided.outcome in _ALLOWED:
        return _exchanged(tx, swap, found)
    if decided.outcome == work_pb2.OUTCOME_DENY:
        return ended(tx, swap, "REFUSED", about=decided.policy)
    waiting = dataclasses.replace(
        swap, state="PENDING" if same_team else "ESCALATED", deadline=swap.start, version=swap.version + 1
    )
    swaps.save(tx, waiting)
    note(tx, waiting, waiting.state)
    change_telling.swap_changed(tx, waiting, swap_cards.card(tx, waiting, decided, facts, wants_look))
    return waiting


def _exchanged(tx: Tx, swap: Swap, found: Deal) -> Swap:
    exchanging.put(tx, found.changes)
    return ended(tx, swap, "EXCHANGED", about=swap.taker)


def ended(tx: Tx, swap: Swap, state: str, *, step: str = "", about: str = "") -> Swap:
    """Keep and tell that a swap is over. step: what is put on record, where it is not the state."""
    over = dataclasses.replace(swap, state=state, ended=tx.now, version=swap.version + 1)
    swaps.save(tx, over)
    note(tx, over, step or state, about=about)
    change_telling.swap_changed(tx, over)
    return over


def _side(floor: Floor, swap: Swap, employee: str, gives: tuple[Worked, Piece] | None, takes: Piece | None) -> Outcome:
    """One person's side. A swap never makes overtime: that is asked for as overtime. Source: domain reference 3.5."""
    if floor.people[employee].centre != swap.centre:
        raise WrongState("OTHER_CENTRE", "The two work in different centres.", "双方不在同一中心，不能换班。")
    found = exchanging.outcome(floor, employee, gives, takes)
    exchanging.need_allowed(found)
    if found.extra.workday + found.extra.rest_day > 0:
        english, chinese = amounts.lasting(found.extra.overtime)
        raise WrongState(
            "OVERTIME_BY_SWAP",
            f"This would make {english} of overtime. Overtime needs an offer of its own.",
            f"该换班会产生 {chinese}加班，加班须通过加班邀约办理。",
            minutes=found.extra.overtime,
            employee=employee,
        )
    return found


def _agreed_on(floor: Floor, employee: str, part: Part) -> tuple[Worked, Piece]:
    shift = floor.rows.get((employee, part.work_date))
    if shift is None or shift.cancelled or (shift.id, shift.version) != (part.shift, part.version):
        raise exchanging.changed_roster(part.work_date)
    return shift, trading.piece(shift, part.start, part.end)


def floor_of(tx: Tx, swap: Swap, taker: str) -> Floor:
    """The two on the roster as it is, held until the end of the transaction."""
    wanted = tuple(sorted({swap.employee, taker} - {""}))
    known = people.list_people(tx, employees=wanted)
    if len(known) < len(wanted):
        raise Invalid("EMPLOYEE_UNKNOWN", f"There is no {taker}.", f"找不到 {taker}。", employee=taker)
    ends = [swap.given.end, *([swap.wanted.end] if swap.wanted is not None else [])]
    return exchanging.look(tx, known, swap.start, max(ends), locked=True)


def part_of(tx: Tx, holder: str, wish: Wish) -> Part:
    """The part of a person's shift that is meant.

    Raises:
        Invalid: SHIFT_UNKNOWN, NOT_YOUR_SHIFT, SPAN_OUTSIDE_SHIFT, PART_IN_THE_MIDDLE, NOT_WHOLE_MINUTES.
    """
    shift = shifts.get(tx, wish.shift)
    if shift is None or shift.cancelled:
        raise Invalid("SHIFT_UNKNOWN", f"There is no {wish.shift}.", f"找不到 {wish.shift}。", shift=wish.shift)
    if shift.employee != holder:
        raise Invalid(
            "NOT_YOUR_SHIFT",
            f"{wish.shift} is not a shift of {holder}.",
            f"{wish.shift} 不是 {holder} 的班次。",
            shift=wish.shift,
        )
    start, end = wish.start or shift.start, wish.end or shift.end
    trading.piece(shift, start, end)
    return Part(shift.id, shift.work_date, shift.version, start, end)


def _need_single(tx: Tx, swap: Swap) -> None:
    """See that the asker gives this shift in no other open swap."""
    if swaps.is_in_another(tx, swap.employee, swap.given.shift):
        raise WrongState(
            "ALREADY_IN_A_SWAP",
            "This shift is in another open swap of yours. Take that one back first.",
            "该班次已在您另一笔换班中，请先撤回。",
            date=swap.given.work_date,
        )


def _need_kind(asked: Proposal) -> None:
    fits = {
        "DIRECT": bool(asked.taker) and asked.wanted is not None,
        "GIVE_AWAY": bool(asked.taker) and asked.wanted is None,
        **dict.fromkeys(MARKETS, not asked.taker and asked.wanted is None),
    }
    if not fits[asked.kind]:
        raise Invalid(
            "KIND_MISMATCH",
            "An exchange names a person and the shift to get, a give-away only a person, the market neither.",
            "换班须指定对方及其班次，顶班只指定对方，换班市场两者均不指定。",
            kind=asked.kind,
        )
    _need_dates(asked)
    if asked.taker == asked.employee:
        raise Invalid("SAME_PERSON", "Choose somebody else.", "请选择其他同事。")


def _need_dates(asked: Proposal) -> None:
    """See that dates are named where a return is wanted, and only there."""
    first, after = asked.returns
    if asked.kind != "MARKET_RETURN":
        fits = not first and not after
    else:
        try:
            fits = dt.timedelta() < dt.date.fromisoformat(after) - dt.date.fromisoformat(first) <= _LONGEST_RETURN
        except ValueError:
            fits = False
    if not fits:
        raise Invalid(
            "BAD_RETURN_DATES",
            "Name the dates on which you would work instead, at most 31 days, where you want a return and only there.",
            "希望换回班次时，请填写可接受的日期范围（最多 31 天）；其他情况请留空。",
        )


def _deadline(tx: Tx, asked: dt.datetime | None, first: dt.datetime) -> dt.datetime:
    deadline = asked or min(tx.now + ANSWER_WITHIN, first)
    if not tx.now < deadline <= first:
        raise Invalid(
            "BAD_DEADLINE",
            "The deadline must lie between now and the start of the first shift.",
            "截止时间须在现在与最早班次开始之间。",
        )
    return deadline


def taken(tx: Tx, name: str, *states: str, etag: str = "") -> Swap:
    """A swap in one of these states, which nobody else changes until the end of the transaction."""
    swap = swaps.find(tx, name, taken=True)
    if swap is None:
        raise access.not_found(name)
    if etag and etag != str(swap.version):
        raise Conflict("STALE", "This swap was changed meanwhile. Look at it again.", "该换班已被修改，请刷新后重试。")
    if swap.state not in states:
        raise WrongState(
            "SWAP_CLOSED",
            f"This swap is {swap.state.lower()} by now.",
            f"该换班当前状态为 {swap.state}，不能再进行此操作。",
            state=swap.state,
        )
    tx.beyond_reach()
    return swap


def need_time(tx: Tx, swap: Swap) -> None:
    """See that a swap's deadline is yet to come.

    Raises:
        WrongState: SWAP_CLOSED.
    """
    if swap.deadline <= tx.now:
        raise WrongState("SWAP_CLOSED", "Its deadline has passed.", "该换班已过截止时间。", state=swap.state)


def _not_eligible() -> WrongState:
    return WrongState(
        "PARTNER_NOT_ELIGIBLE",
        "The rules do not allow this for the other person. Ask somebody else.",
        "按规则对方不能接受此换班，请选择其他同事。",
    )


def note(tx: Tx, swap: Swap, step: str, *, about: str = "") -> None:
    """Put a step on record. about: whom or what it was about."""
    steps.add(tx, swap.name, step, note=about)
    tx.audit(swap.name, f"swap.{step.lower()}", state=swap.state)
