"""The double-entry ledger of one person's leave, in minutes: fixed postings, and balances as their sums."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from services.kit import errors
from services.leave.domain import amounts


@dataclass(frozen=True, slots=True)
class Lot:
    """Minutes granted together, that expire together.

    usable_from, expires_on: first and last work date the lot can pay for, both inclusive; None: never
    expires.
    borrow_minutes: how far below zero the lot may go; only the lot that keeps what is borrowed has any.
    """

    employee: str
    kind: str
    lot: str
    usable_from: date
    expires_on: date | None = None
    statutory: bool = False
    borrow_minutes: int = 0

    @property
    def account(self) -> str:
        """The account that holds the lot's minutes."""
        return f"emp:{self.employee}:{self.kind}:{self.lot}"

    def pays_for(self, work_date: date) -> bool:
        """Say whether leave on a work date can be taken from this lot."""
        return self.usable_from <= work_date and (self.expires_on is None or work_date <= self.expires_on)


@dataclass(frozen=True, slots=True)
class Entry:
    """Minutes into (positive) or out of (negative) an account.

    work_date, lot: on accounts of a request, the day that is paid for and the account it is paid from.
    """

    account: str
    minutes: int
    work_date: date | None = None
    lot: str = ""


@dataclass(frozen=True, slots=True)
class Posting:
    """Entries that sum to zero and are never changed afterwards.

    key: one source event has one key, so that it is booked once. effective: value date. source: the event
    that caused it. reverses: key of the posting this one takes back.
    """

    key: str
    what: str
    effective: date
    posted_at: datetime
    source: str
    entries: tuple[Entry, ...]
    request: str = ""
    reverses: str = ""


@dataclass(frozen=True, slots=True)
class Ledger:
    """One person's lots and postings, in the order in which they were posted."""

    lots: tuple[Lot, ...] = ()
    postings: tuple[Posting, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One kind of leave on a day.

    balance_minutes: held included; available_minutes: what can still be asked for.
    """

    balance_minutes: int
    held_minutes: int
    available_minutes: int
    taken_minutes: int
    paid_out_minutes: int
    forfeited_minutes: int
    lots: tuple[tuple[Lot, int], ...]


def posted(ledger: Ledger, posting: Posting) -> Ledger:
    """Give the ledger with a posting added; a posting that is already there changes nothing.

    Raises:
        Invalid: UNBALANCED.
        Conflict: BOOKED_DIFFERENTLY when its key stands for another posting.
        WrongState: BALANCE_TOO_LOW when an account would fall below what it may on any day.
    """
    if sum(entry.minutes for entry in posting.entries) != 0:
        raise errors.Invalid("UNBALANCED", "A posting must sum to zero.", "分录借贷必须平衡。", key=posting.key)
    for known in ledger.postings:
        if known.key == posting.key:
            if known.entries != posting.entries or known.effective != posting.effective:
                raise booked_differently(posting.key)
            return ledger
    after = replace(ledger, postings=(*ledger.postings, posting))
    touched = {entry.account for entry in posting.entries}
    floors = {lot.account: -lot.borrow_minutes for lot in after.lots}
    for account in sorted(touched):
        lowest = _lowest(after, account, date.min)
        floor = floors.get(account, 0)
        if not account.startswith("issuer:") and lowest < floor:
            (low, low_zh), (least, least_zh) = amounts.lasting(lowest), amounts.lasting(floor)
            raise errors.WrongState(
                "BALANCE_TOO_LOW",
                f"This would bring {account} to {low}; it may not fall below {least}. Ask for less.",
                f"此操作会使 {account} 降至 {low_zh}，低于下限 {least_zh}，请减少时长。",
                account=account,
                lowest_minutes=lowest,
                floor_minutes=floor,
            )
    return after


def with_lot(ledger: Ledger, lot: Lot) -> Ledger:
    """Give the ledger with a lot opened; one that is already open changes nothing.

    Raises:
        Conflict: LOT_DIFFERS when the account is open with other terms.
    """
    for known in ledger.lots:
        if known.account == lot.account:
            if known != lot:
                raise errors.Conflict(
                    "LOT_DIFFERS",
                    f"{lot.account} is already open with other terms. Name the new lot differently.",
                    f"额度批次 {lot.account} 已存在且条款不同，请为新批次另取名称。",
                    account=lot.account,
                )
            return ledger
    return replace(ledger, lots=(*ledger.lots, lot))


def balances(postings: Iterable[Posting], on: date, known_at: datetime | None = None) -> dict[str, int]:
    """Give the balance of every account that has an entry effective by a day, inclusive.

    known_at: leave out what was posted after that instant, to see what was known then.
    """
    sums: dict[str, int] = {}
    for posting in postings:
        if posting.effective <= on and (known_at is None or posting.posted_at <= known_at):
            for entry in posting.entries:
                sums[entry.account] = sums.get(entry.account, 0) + entry.minutes
    return sums


def statement(ledger: Ledger, kind: str, on: date, known_at: datetime | None = None) -> Statement:
    """Give what a person has of one kind of leave on a day; expired lots show what still stands on them."""
    sums = balances(ledger.postings, on, known_at)
    lots = tuple((lot, sums.get(lot.account, 0)) for lot in ledger.lots if lot.kind == kind and lot.usable_from <= on)
    from_lots = {lot.account for lot, _ in lots}
    held = sum(
        entry.minutes
        for posting in ledger.postings
        if posting.effective <= on and (known_at is None or posting.posted_at <= known_at)
        for entry in posting.entries
        if entry.account.startswith("hold:") and entry.lot in from_lots
    )
    free = sum(minutes for _, minutes in lots)
    usable = sum(minutes for lot, minutes in lots if lot.pays_for(on))
    return Statement(
        balance_minutes=free + held,
        held_minutes=held,
        available_minutes=usable,
        taken_minutes=sums.get(f"taken:{kind}", 0),
        paid_out_minutes=sums.get(f"paid_out:{kind}", 0),
        forfeited_minutes=sums.get(f"forfeit:{kind}", 0),
        lots=lots,
    )


def room(ledger: Ledger, lot: Lot, since: date) -> int:
    """Give the minutes that can leave a lot on a day and not bring it below its floor then or later."""
    return max(_lowest(ledger, lot.account, since) + lot.borrow_minutes, 0)


def available_for(ledger: Ledger, kind: str, work_date: date, on: date) -> int:
    """Give the minutes that could be held on a day for leave on a work date, borrowing included."""
    lots = [lot for lot in ledger.lots if lot.kind == kind and lot.pays_for(work_date)]
    return sum(room(ledger, lot, value_date(lot, work_date, on)) for lot in lots)


def value_date(lot: Lot, work_date: date, on: date) -> date:
    """Give the day from which leave counts on a lot: the booking or work date, never before the lot."""
    return max(lot.usable_from, min(on, work_date))


def known_posting(ledger: Ledger, key: str) -> Posting | None:
    """Give the posting of a key, or None."""
    return next((posting for posting in ledger.postings if posting.key == key), None)


def broken_invariants(ledger: Ledger) -> tuple[str, ...]:
    """Say, in sentences, what does not hold in a ledger as read back; empty when all is well."""
    broken = [
        f"{posting.key} does not sum to zero"
        for posting in ledger.postings
        if sum(entry.minutes for entry in posting.entries) != 0
    ]
    keys = [posting.key for posting in ledger.postings]
    broken += [f"{key} is posted twice" for key in sorted({key for key in keys if keys.count(key) > 1})]
    floors = {lot.account: -lot.borrow_minutes for lot in ledger.lots}
    accounts = {entry.account for posting in ledger.postings for entry in posting.entries}
    broken += [f"{account} has no lot" for account in sorted(accounts) if _is_lot(account) and account not in floors]
    for account in sorted(accounts):
        lowest = _lowest(ledger, account, date.min)
        if not account.startswith("issuer:") and lowest < floors.get(account, 0):
            broken.append(f"{account} falls to {lowest} minutes")
    return tuple(broken)


def booked_differently(key: str) -> errors.Conflict:
    """Make the refusal of a key that already stands for something else."""
    return errors.Conflict(
        "BOOKED_DIFFERENTLY",
        f"{key} is already booked with other entries. Reverse it first, or use a new key.",
        f"{key} 已按其他内容入账，请先冲销，或使用新的编号。",
        key=key,
    )


def _is_lot(account: str) -> bool:
    return account.startswith("emp:")


def _lowest(ledger: Ledger, account: str, since: date) -> int:
    """Give the lowest balance of an account on any day from a day on."""
    by_day: dict[date, int] = {}
    for posting in ledger.postings:
        for entry in posting.entries:
            if entry.account == account:
                day = max(posting.effective, since)
                by_day[day] = by_day.get(day, 0) + entry.minutes
    balance = 0
    lowest: int | None = None
    for day in sorted({since, *by_day}):
        balance += by_day.get(day, 0)
        lowest = balance if lowest is None else min(lowest, balance)
    return lowest or 0
