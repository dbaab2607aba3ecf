"""What is booked on lots: grants, carry-over, transfers, expiry, pay-out, and corrections."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from services.kit import errors
from services.leave.domain import ledger


@dataclass(frozen=True, slots=True)
class Stamp:
    """Under which key something is booked, on which day, posted when, and because of which event."""

    key: str
    on: date
    posted_at: datetime
    source: str


@dataclass(frozen=True, slots=True)
class Booking:
    """A ledger after something was booked, and the postings to store; none when it had been booked before."""

    book: ledger.Ledger
    postings: tuple[ledger.Posting, ...]


def grant(book: ledger.Ledger, stamp: Stamp, lot: ledger.Lot, minutes: int) -> Booking:
    """Open a lot with granted minutes, from its first usable day; the issuer owes them from then on."""
    _positive(minutes)
    entries = (ledger.Entry(f"issuer:{lot.kind}", -minutes), ledger.Entry(lot.account, minutes))
    return book_entries(ledger.with_lot(book, lot), stamp, "GRANT", entries, effective=lot.usable_from)


def carry_over(book: ledger.Ledger, stamp: Stamp, left: ledger.Lot, into: ledger.Lot, minutes: int) -> Booking:
    """Move what is left of an old lot into a new one with its own expiry."""
    _positive(minutes)
    entries = (ledger.Entry(left.account, -minutes), ledger.Entry(into.account, minutes))
    return book_entries(ledger.with_lot(book, into), stamp, "CARRY_OVER", entries, effective=into.usable_from)


def transfer(book: ledger.Ledger, stamp: Stamp, left: ledger.Lot, into: ledger.Lot, minutes: int) -> Booking:
    """Move minutes between employers or centres, through the account on which both sides settle."""
    _positive(minutes)
    entries = (
        ledger.Entry(left.account, -minutes),
        ledger.Entry(f"transfer:{left.kind}", minutes),
        ledger.Entry(f"transfer:{into.kind}", -minutes),
        ledger.Entry(into.account, minutes),
    )
    return book_entries(ledger.with_lot(book, into), stamp, "TRANSFER", entries)


def expire(book: ledger.Ledger, stamp: Stamp, lot: ledger.Lot, *, paid_out: bool = False) -> Booking:
    """Take what is left off a lot after its last day: forfeited, or owed as pay where the law says so.

    Give it a new key each time it is run: what a late release brings back to the lot expires again.

    Raises:
        WrongState: NOT_EXPIRED when the lot can still be used on that day.
    """
    if lot.expires_on is None or stamp.on <= lot.expires_on:
        raise errors.WrongState(
            "NOT_EXPIRED",
            f"{lot.account} can still be used on {stamp.on}. Wait until after {lot.expires_on}.",
            f"{lot.account} 在 {stamp.on} 仍可使用，请在 {lot.expires_on} 之后再处理。",
            account=lot.account,
            on=stamp.on,
        )
    minutes = ledger.room(book, lot, stamp.on)
    account = f"{'paid_out' if paid_out else 'forfeit'}:{lot.kind}"
    entries = (ledger.Entry(lot.account, -minutes), ledger.Entry(account, minutes)) if minutes else ()
    return book_entries(book, stamp, "EXPIRE", entries)


def pay_out(book: ledger.Ledger, stamp: Stamp, lot: ledger.Lot, minutes: int) -> Booking:
    """Turn untaken minutes into pay."""
    _positive(minutes)
    entries = (ledger.Entry(lot.account, -minutes), ledger.Entry(f"paid_out:{lot.kind}", minutes))
    return book_entries(book, stamp, "PAY_OUT", entries)


def forfeit(book: ledger.Ledger, stamp: Stamp, lot: ledger.Lot, minutes: int) -> Booking:
    """Let untaken minutes lapse, as when somebody leaves with more than was earned."""
    _positive(minutes)
    entries = (ledger.Entry(lot.account, -minutes), ledger.Entry(f"forfeit:{lot.kind}", minutes))
    return book_entries(book, stamp, "FORFEIT", entries)


def settle_borrowed(book: ledger.Ledger, stamp: Stamp, borrowed: ledger.Lot, lot: ledger.Lot) -> Booking:
    """Bring the lot of borrowed minutes back to zero out of another lot, as far as that goes.

    What a cancelled leave gave back to the borrowed lot after it was settled goes to the other lot.
    """
    owed = borrowed.borrow_minutes - ledger.room(book, borrowed, stamp.on)
    minutes = min(owed, ledger.room(book, lot, stamp.on))
    entries = (ledger.Entry(lot.account, -minutes), ledger.Entry(borrowed.account, minutes)) if minutes else ()
    return book_entries(book, stamp, "SETTLE_BORROWED", entries)


def reverse(book: ledger.Ledger, stamp: Stamp, key: str) -> Booking:
    """Take a posting back by its mirror image with the same value date; the first posting stays.

    Raises:
        NotFound: POSTING_UNKNOWN.
        WrongState: ALREADY_REVERSED, BALANCE_TOO_LOW when what it granted has been used.
    """
    first = ledger.known_posting(book, key)
    if first is None:
        raise errors.NotFound(
            "POSTING_UNKNOWN",
            f"There is no posting {key}. Look it up in the ledger.",
            f"台账中没有 {key}。",
            key=key,
        )
    other = next((posting for posting in book.postings if posting.reverses == key), None)
    if first.reverses or (other is not None and other.key != stamp.key):
        raise errors.WrongState(
            "ALREADY_REVERSED",
            f"{key} is a reversal or has been reversed. Book the right minutes anew.",
            f"{key} 是冲销分录或已被冲销，请重新入账正确的时长。",
            key=key,
        )
    entries = tuple(replace(entry, minutes=-entry.minutes) for entry in first.entries)
    return book_entries(book, stamp, "REVERSE", entries, request=first.request, effective=first.effective, reverses=key)


def book_entries(
    book: ledger.Ledger,
    stamp: Stamp,
    what: str,
    entries: tuple[ledger.Entry, ...],
    *,
    request: str = "",
    effective: date | None = None,
    reverses: str = "",
) -> Booking:
    """Post entries under a stamp; no entries, or a key that is already there, post nothing.

    effective: the stamp's day unless given.

    Raises:
        Conflict: BOOKED_DIFFERENTLY.
        WrongState: BALANCE_TOO_LOW.
    """
    if not entries or already_booked(book, stamp, what, request):
        return Booking(book, ())
    value_date = stamp.on if effective is None else effective
    posting = ledger.Posting(
        stamp.key,
        what,
        value_date,
        stamp.posted_at,
        stamp.source,
        entries,
        request=request,
        reverses=reverses,
    )
    return Booking(ledger.posted(book, posting), (posting,))


def already_booked(book: ledger.Ledger, stamp: Stamp, what: str, request: str = "") -> bool:
    """Say whether this very thing was booked under the stamp's key before, as by an event delivered twice.

    Raises:
        Conflict: BOOKED_DIFFERENTLY when the key stands for another event.
    """
    known = ledger.known_posting(book, stamp.key)
    if known is None:
        return False
    if (known.what, known.request, known.source) != (what, request, stamp.source):
        raise ledger.booked_differently(stamp.key)
    return True


def _positive(minutes: int) -> None:
    if minutes <= 0:
        raise errors.Invalid(
            "MINUTES_NOT_POSITIVE",
            f"{minutes} minutes cannot be booked. Give a number above zero.",
            f"无法入账 {minutes} 分钟，请填写大于零的时长。",
            minutes=minutes,
        )
