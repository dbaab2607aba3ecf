"""Moving a request: the rules' moves, the ledger, the row, the record and what is told, in one transaction.

Everything that can refuse comes before anything is told, so that a refusal inside a batch leaves nothing behind.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from services.kit import people
from services.kit.db import Tx
from services.leave.domain import booking, changing, charging, deciding, holding, ledger, request
from services.leave.domain.record import Configured, Kept
from services.leave.domain.request import Actor, Deed, LeaveRequest, Moved, Role, State
from services.leave.store import books, kinds, requests
from services.leave.wire import states, told
from zhongtai.leave.v1 import events_pb2
from zhongtai.work.v1 import work_pb2

SYSTEM = Actor("services/leave", Role.SYSTEM)
Book = Callable[[ledger.Ledger, booking.Stamp], booking.Booking]
"""What a move does in the ledger, under a stamp."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """What a decision rests on, asked for together with the type of the request: its team and minutes on the books."""

    team: Callable[[], people.Team | None]
    free: Callable[[], int]
    held: Callable[[], int]


@dataclass(frozen=True, slots=True)
class Case:
    """A request at hand in a transaction, with its type and what has been done to it so far.

    ahead: until something is booked.
    """

    tx: Tx
    before: Kept
    now: Kept
    configured: Configured
    moves: tuple[Moved, ...] = ()
    ahead: Ahead | None = None

    @property
    def asked(self) -> LeaveRequest:
        """The request after the moves so far."""
        return self.now.asked

    @property
    def today(self) -> dt.date:
        """The day at the person's site."""
        return site_day(self.asked.zone, self.tx.now)

    def deed(self, actor: Actor, reason: str = "", policy_version: str = "") -> Deed:
        """What is done now, at the balance of now."""
        balance = self.free() if self.configured.kind.needs_balance else None
        return Deed(actor, self.tx.now, reason, policy_version, balance, balance)

    def free(self) -> int:
        """What is free on the lots of the type."""
        if self.ahead is not None:
            return self.ahead.free()
        return books.free_minutes(self.tx, self.asked.employee, self.configured.kind.code, self.today)()

    def held(self) -> int:
        """What is held for the request."""
        if self.ahead is not None:
            return self.ahead.held()
        return books.held_minutes(self.tx, self.asked.employee, self.before.name)()

    def team(self) -> people.Team | None:
        """The team of the person; None when it is gone."""
        return self.ahead.team() if self.ahead is not None else people.get_team(self.tx, self.asked.team)

    def moved(self, moved: Moved) -> Case:
        """The case after one more move."""
        return replace(self, now=replace(self.now, asked=moved.request), moves=(*self.moves, moved))

    def kept(self, **changes: object) -> Case:
        """The case with other bookkeeping."""
        return replace(self, now=replace(self.now, **changes))  # type: ignore[arg-type]


def site_day(zone: str, now: dt.datetime) -> dt.date:
    """The day it is at a site."""
    return now.astimezone(ZoneInfo(zone)).date()


def open_case(tx: Tx, name: str, *, etag: str = "", to_decide: bool = False) -> Case:
    """Take a request in hand: nobody else does meanwhile, and the transaction sees what its decision rests on.

    to_decide: all of that is asked for at once.

    Raises:
        NotFound: NOT_FOUND.
        Conflict: STALE.
    """
    found = requests.get(tx, name, taken=True)
    requests.need_etag(found, etag)
    tx.beyond_reach()
    asked = found.asked
    ahead = None
    if to_decide:
        free = books.free_minutes(tx, asked.employee, asked.leave_type, site_day(asked.zone, tx.now))
        held = books.held_minutes(tx, asked.employee, name)
        ahead = Ahead(people.get_team_soon(tx, asked.team), free, held)
    first = site_day(asked.zone, asked.segment.start)
    return Case(tx, found, found, kinds.in_force(tx, asked.leave_type, first), ahead=ahead)


def enter(case: Case, book: Book, known: ledger.Ledger | None = None) -> Case:
    """Do in the ledger what a move needs; the last move records the balance before and after it.

    known: the person's ledger, where it is locked and nothing has been booked since it was read.

    Raises:
        WrongState: BALANCE_TOO_LOW.
    """
    tx, employee = case.tx, case.asked.employee
    case = replace(case, ahead=None)
    if known is None:
        books.lock(tx, employee)
        known = books.load(tx, employee)
    key = f"{case.before.name}/{case.before.asked.version + 1}"
    stamp = booking.Stamp(key, case.today, tx.now, case.before.name)
    booked = book(known, stamp)
    books.save(tx, employee, booked.book, booked.postings)
    if not case.configured.kind.needs_balance or not case.moves:
        return case
    last = case.moves[-1]
    after = replace(last, transition=replace(last.transition, balance_after_minutes=case.free()))
    return replace(case, moves=(*case.moves[:-1], after))


def hold(case: Case, known: ledger.Ledger | None = None) -> Case:
    """Hold, or hold anew, what the request needs now. known: as for `enter`."""
    kind, needed = case.configured.kind, deciding.held_charges(case.asked)
    return enter(case, lambda book, stamp: holding.rehold(book, stamp, case.before.name, kind, needed), known)


def give_back(case: Case, kept: Iterable[charging.DayCharge] = ()) -> Case:
    """Give back what the request no longer needs."""
    code = case.configured.kind.code
    return enter(case, lambda book, stamp: holding.release(book, stamp, case.before.name, code, kept))


def take_up(case: Case) -> Case:
    """Turn what is held up to today into leave taken."""
    code = case.configured.kind.code
    return enter(case, lambda book, stamp: holding.take_up(book, stamp, case.before.name, code))


def catch_up(case: Case) -> Case:
    """Let a leave begin that should have begun: the clockwork may be a minute behind."""
    asked = case.asked
    if asked.state in request.GRANTED and asked.segment.start <= case.tx.now:
        return case.moved(changing.start(asked, case.deed(SYSTEM)))
    return case


def finish(case: Case, role: str, *, new: bool = False) -> Kept:
    """Put the moves down and on record.

    Raises:
        Conflict: STALE.
        WrongState: OVERLAPS_LEAVE.
    """
    tx = case.tx
    if new:
        after = replace(case.now, asked=replace(case.asked, version=1))
        requests.insert(tx, after, case.moves, role)
    else:
        after = replace(case.now, asked=replace(case.asked, version=case.before.asked.version + 1))
        requests.save(tx, case.before, after, case.moves, role)
    for move in case.moves:
        tx.audit(
            after.name,
            f"leave.{states.cause(move.transition.what).lower()}",
            from_state=move.transition.from_state.value,
            to_state=move.transition.to_state.value,
            minutes=after.asked.minutes,
            policy_version=move.transition.policy_version,
        )
    return after


def tell_requested(tx: Tx, kept: Kept, configured: Configured, card: work_pb2.WorkItemDraft) -> None:
    """Tell that a person has to decide."""
    leave = told.leave(kept, private=configured.private)
    tx.publish(kept.name, events_pb2.LeaveRequested(leave=leave, work_item=card))


def tell_decided(tx: Tx, kept: Kept, configured: Configured) -> None:
    """Tell that it was decided."""
    decided = told.decision(work_pb2.Decision.FromString(kept.decision), private=configured.private)
    leave = told.leave(kept, private=configured.private)
    tx.publish(kept.name, events_pb2.LeaveDecided(leave=leave, decision=decided))


def tell_changed(
    tx: Tx, kept: Kept, configured: Configured, change: str, card: work_pb2.WorkItemDraft | None = None
) -> None:
    """Tell what became of it. card: when the change opens a new question."""
    leave = told.leave(kept, private=configured.private)
    tx.publish(kept.name, events_pb2.LeaveChanged(leave=leave, change=change, work_item=card))


def last_what(moves: Sequence[Moved]) -> str:
    """What happened last, as the contract calls it."""
    return states.cause(moves[-1].transition.what)


STILL_ASKED = request.PENDING | {State.WAITING}
"""States in which a person, or the waiting list, still has a say."""
