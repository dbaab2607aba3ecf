"""The end of a year, and of lots: what is left is carried over, paid out, or lapses."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from services.kit.db import Tx
from services.leave.domain import booking, ledger, types, year_end
from services.leave.store import books, kinds

CARRIED = "-carried"
"""Behind the code of a lot that was carried over once; leave crosses one year end only (实施办法 art. 9)."""


@dataclass(frozen=True, slots=True)
class Sums:
    """What a closing came to, in minutes."""

    carried: int = 0
    lapsed: int = 0
    paid_out: int = 0
    people: int = 0


def close_year(tx: Tx, year: int, kind: types.LeaveType, *, declined: frozenset[str]) -> Sums:
    """Close a year of a type for everybody. declined: people who refused in writing to take the rest."""
    sums = Sums()
    for employee in books.holders(tx, kind.code):
        books.lock(tx, employee)
        book = books.load(tx, employee)
        closed = _close_person(tx, book, year, kind, declined=employee in declined)
        if closed is None:
            continue
        after, ended = closed
        books.save(tx, employee, after.book, after.postings)
        sums = Sums(
            sums.carried + ended.carried_minutes,
            sums.lapsed + ended.forfeited_minutes,
            sums.paid_out + ended.paid_out_minutes,
            sums.people + 1,
        )
    return sums


def expire(tx: Tx, employee: str, account: str, today: dt.date) -> bool:
    """Take what is left off a lot past its last day; whether it was its time.

    A lot of a year that may still be carried over waits until somebody closes the year. What the law gives is owed in
    money instead: forfeiting it is safe only after a refusal in writing, which closing the year knows of.
    """
    books.lock(tx, employee)
    book = books.load(tx, employee)
    lot = next((one for one in book.lots if one.account == account), None)
    if lot is None or lot.expires_on is None or lot.expires_on >= today:
        return False
    kind = kinds.in_force(tx, lot.kind, lot.expires_on).kind
    waits = kind.carry_over is not None and not lot.lot.endswith(CARRIED)
    if waits and not books.is_closed(tx, lot.kind, lot.expires_on.year):
        return False
    stamp = booking.Stamp(f"expire/{account}/{today}", today, tx.now, "services/leave")
    booked = booking.expire(book, stamp, lot, paid_out=lot.statutory)
    books.save(tx, employee, booked.book, booked.postings)
    for posting in booked.postings:
        tx.audit(employee, "leave.expired", leave_type=lot.kind, lot=lot.lot, key=posting.key)
    return bool(booked.postings)


def _close_person(
    tx: Tx, book: ledger.Ledger, year: int, kind: types.LeaveType, *, declined: bool
) -> tuple[booking.Booking, year_end.YearEnd] | None:
    on = dt.date(year + 1, 1, 1)
    total = year_end.YearEnd(0, 0, 0, None)
    made = booking.Booking(book, ())
    concerned = False
    for lot in book.lots:
        ends_then = lot.expires_on is not None and lot.expires_on.year == year
        left = ledger.room(made.book, lot, on) if ends_then and lot.kind == kind.code else 0
        if not left:
            continue
        concerned = True
        rule = None if lot.lot.endswith(CARRIED) else kind.carry_over
        ended = year_end.close_year(year, left, rule, statutory=lot.statutory, consents=not declined, declined=declined)
        made = _book(tx, made, lot, ended, year)
        total = year_end.YearEnd(
            total.carried_minutes + ended.carried_minutes,
            total.paid_out_minutes + ended.paid_out_minutes,
            total.forfeited_minutes + ended.forfeited_minutes,
            None,
        )
    return (made, total) if concerned else None


def _book(tx: Tx, made: booking.Booking, lot: ledger.Lot, ended: year_end.YearEnd, year: int) -> booking.Booking:
    on = dt.date(year + 1, 1, 1)

    def stamp(what: str) -> booking.Stamp:
        return booking.Stamp(f"close/{year}/{lot.account}/{what}", on, tx.now, f"leaveYears/{year}")

    postings = made.postings
    book = made.book
    if ended.carried_minutes:
        into = ledger.Lot(lot.employee, lot.kind, f"{lot.lot}{CARRIED}", on, ended.expires_on, statutory=lot.statutory)
        step = booking.carry_over(book, stamp("carry"), lot, into, ended.carried_minutes)
        book, postings = step.book, postings + step.postings
    if ended.paid_out_minutes:
        step = booking.pay_out(book, stamp("pay"), lot, ended.paid_out_minutes)
        book, postings = step.book, postings + step.postings
    if ended.forfeited_minutes:
        step = booking.forfeit(book, stamp("lapse"), lot, ended.forfeited_minutes)
        book, postings = step.book, postings + step.postings
    return booking.Booking(book, postings)
