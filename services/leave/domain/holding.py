"""What a request does in the ledger: held when asked, taken on the day, given back when it is not needed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from services.kit import errors
from services.leave.domain import amounts, booking, charging, ledger, types


@dataclass(frozen=True, slots=True)
class Use:
    """What one request uses of one lot for one work date. lot: the account it came from."""

    work_date: date
    lot: str
    held_minutes: int
    taken_minutes: int


def hold(
    book: ledger.Ledger,
    stamp: booking.Stamp,
    request: str,
    kind: types.LeaveType,
    charges: Iterable[charging.DayCharge],
) -> booking.Booking:
    """Hold a request's minutes, each work date from the lots that can pay for it, earliest expiry first.

    A type without balance is held straight from its issuer, so that every leave lives the same life.

    Raises:
        WrongState: BALANCE_TOO_LOW, with what is needed and what there is.
    """
    if booking.already_booked(book, stamp, "HOLD", request):
        return booking.Booking(book, ())
    parts: list[tuple[date, ledger.Entry]] = []
    trial = book
    for work_date, minutes in sorted(_by_work_date(charges).items()):
        for account, part, effective in _sources(trial, kind, work_date, minutes, stamp):
            entries = (
                ledger.Entry(account, -part),
                ledger.Entry(f"hold:{request}", part, work_date=work_date, lot=account),
            )
            parts += [(effective, entry) for entry in entries]
            key = f"{stamp.key}?{work_date}{account}"
            trial = ledger.posted(trial, ledger.Posting(key, "HOLD", effective, stamp.posted_at, "", entries))
    return _book_dated(book, stamp, "HOLD", parts, request)


def confirm(book: ledger.Ledger, request: str, charges: Iterable[charging.DayCharge]) -> int:
    """Give the minutes held for a request that is being approved; approval itself books nothing.

    Raises:
        WrongState: HOLD_MISSING when the hold is not what the request is charged.
    """
    needed = _by_work_date(charges)
    held = dict.fromkeys(needed, 0)
    for use in uses(book, request):
        held[use.work_date] = held.get(use.work_date, 0) + use.held_minutes + use.taken_minutes
    if any(minutes != needed.get(work_date, 0) for work_date, minutes in held.items()):
        raise errors.WrongState(
            "HOLD_MISSING",
            f"The hold for {request} is {sum(held.values())} minutes, its charge {sum(needed.values())}. "
            "Book it again.",
            f"{request} 的冻结额度为 {sum(held.values())} 分钟，应扣 {sum(needed.values())} 分钟，请重新冻结。",
            request=request,
            held_minutes=sum(held.values()),
            charged_minutes=sum(needed.values()),
        )
    return sum(held.values())


def take_up(book: ledger.Ledger, stamp: booking.Stamp, request: str, kind: str) -> booking.Booking:
    """Turn what is held for work dates up to the stamp's day, inclusive, into leave taken on each date."""
    parts: list[tuple[date, ledger.Entry]] = []
    for use in uses(book, request):
        if use.work_date <= stamp.on and use.held_minutes:
            parts += [
                (use.work_date, ledger.Entry(f"hold:{request}", -use.held_minutes, use.work_date, use.lot)),
                (use.work_date, ledger.Entry(f"taken:{kind}", use.held_minutes, use.work_date, use.lot)),
            ]
    return _book_dated(book, stamp, "TAKE_UP", parts, request)


def release(
    book: ledger.Ledger,
    stamp: booking.Stamp,
    request: str,
    kind: str,
    kept: Iterable[charging.DayCharge] = (),
) -> booking.Booking:
    """Give back what a request no longer needs: all but what is kept (early return, recall, change).

    The lot used last is given back first, what is held before what is already taken. A lot that has expired
    since gets its minutes too; the next expiry run decides about them.
    """
    used = uses(book, request)
    keep = _by_work_date(kept)
    surplus: dict[date, int] = {}
    for use in used:
        minutes = use.held_minutes + use.taken_minutes
        surplus[use.work_date] = surplus.get(use.work_date, -keep.get(use.work_date, 0)) + minutes
    usable_from = {lot.account: lot.usable_from for lot in book.lots}
    parts: list[tuple[date, ledger.Entry]] = []
    for use in reversed(used):
        held_from = max(stamp.on, usable_from.get(use.lot, stamp.on))
        for account, minutes, effective in (
            (f"hold:{request}", use.held_minutes, held_from),
            (f"taken:{kind}", use.taken_minutes, max(held_from, use.work_date)),
        ):
            part = min(max(surplus[use.work_date], 0), minutes)
            if part:
                surplus[use.work_date] -= part
                parts.append((effective, ledger.Entry(account, -part, use.work_date, use.lot)))
                parts.append((effective, ledger.Entry(use.lot, part)))
    return _book_dated(book, stamp, "RELEASE", parts, request)


def rehold(
    book: ledger.Ledger,
    stamp: booking.Stamp,
    request: str,
    kind: types.LeaveType,
    wanted: Iterable[charging.DayCharge],
) -> booking.Booking:
    """Change what is held for a request to what is wanted now: give back first, then hold what is new.

    Raises:
        WrongState: BALANCE_TOO_LOW.
    """
    if booking.already_booked(book, replace(stamp, key=f"{stamp.key}/back"), "RELEASE", request):
        return booking.Booking(book, ())
    if booking.already_booked(book, replace(stamp, key=f"{stamp.key}/more"), "HOLD", request):
        return booking.Booking(book, ())
    wanted_days = tuple(wanted)
    back = release(book, replace(stamp, key=f"{stamp.key}/back"), request, kind.code, wanted_days)
    more = _by_work_date(wanted_days)
    for use in uses(back.book, request):
        more[use.work_date] -= use.held_minutes + use.taken_minutes
    missing = [charging.DayCharge(day, minutes) for day, minutes in more.items() if minutes > 0]
    held = hold(back.book, replace(stamp, key=f"{stamp.key}/more"), request, kind, missing)
    return booking.Booking(held.book, back.postings + held.postings)


def reclassify(
    book: ledger.Ledger, stamp: booking.Stamp, request: str, old: str, new: types.LeaveType
) -> booking.Booking:
    """Book a request under another type: the old one is given back, the new one held and taken.

    Raises:
        WrongState: BALANCE_TOO_LOW.
    """
    before = [charging.DayCharge(use.work_date, use.held_minutes + use.taken_minutes) for use in uses(book, request)]
    taken_until = max((use.work_date for use in uses(book, request) if use.taken_minutes), default=None)
    back = release(book, replace(stamp, key=f"{stamp.key}/back"), request, old)
    held = hold(back.book, replace(stamp, key=f"{stamp.key}/more"), request, new, before)
    if taken_until is None or not held.postings:
        return booking.Booking(held.book, back.postings + held.postings)
    again = replace(stamp, key=f"{stamp.key}/taken", on=taken_until)
    taken = take_up(held.book, again, request, new.code)
    return booking.Booking(taken.book, back.postings + held.postings + taken.postings)


def uses(book: ledger.Ledger, request: str) -> tuple[Use, ...]:
    """Give what a request uses, by work date and lot, in the order in which it was first held."""
    found: dict[tuple[date, str], Use] = {}
    for posting in book.postings:
        if posting.request != request:
            continue
        for entry in posting.entries:
            if entry.work_date is None:
                continue
            key = (entry.work_date, entry.lot)
            use = found.get(key, Use(entry.work_date, entry.lot, 0, 0))
            if entry.account.startswith("hold:"):
                found[key] = replace(use, held_minutes=use.held_minutes + entry.minutes)
            else:
                found[key] = replace(use, taken_minutes=use.taken_minutes + entry.minutes)
    return tuple(use for use in found.values() if use.held_minutes or use.taken_minutes)


def _book_dated(
    book: ledger.Ledger,
    stamp: booking.Stamp,
    what: str,
    parts: Iterable[tuple[date, ledger.Entry]],
    request: str,
) -> booking.Booking:
    """Book entries of several value dates: a posting each, the first under the stamp's own key."""
    if booking.already_booked(book, stamp, what, request):
        return booking.Booking(book, ())
    by_date: dict[date, list[ledger.Entry]] = {}
    for effective, entry in parts:
        by_date.setdefault(effective, []).append(entry)
    booked = booking.Booking(book, ())
    for number, effective in enumerate(sorted(by_date)):
        dated = replace(stamp, key=f"{stamp.key}@{effective}" if number else stamp.key)
        entries = tuple(by_date[effective])
        step = booking.book_entries(booked.book, dated, what, entries, request=request, effective=effective)
        booked = booking.Booking(step.book, booked.postings + step.postings)
    return booked


def _sources(
    book: ledger.Ledger, kind: types.LeaveType, work_date: date, minutes: int, stamp: booking.Stamp
) -> list[tuple[str, int, date]]:
    """Give the accounts that pay for one work date, with minutes and value date, in the policy's order."""
    if not kind.needs_balance:
        return [(f"issuer:{kind.code}", minutes, min(stamp.on, work_date))]
    sources: list[tuple[str, int, date]] = []
    missing = minutes
    lots = [lot for lot in book.lots if lot.kind == kind.code and lot.pays_for(work_date)]
    for lot in sorted(lots, key=lambda one: _order(one, kind.consume)):
        effective = ledger.value_date(lot, work_date, stamp.on)
        part = min(missing, ledger.room(book, lot, effective))
        if part:
            sources.append((lot.account, part, effective))
            missing -= part
    if missing:
        (needed, needed_zh), (left, left_zh) = amounts.lasting(minutes), amounts.lasting(minutes - missing)
        raise errors.WrongState(
            "BALANCE_TOO_LOW",
            f"{kind.english} on {work_date} needs {needed}; left are {left}. "
            "Ask for less, or for another kind of leave.",
            f"{work_date} 的{kind.chinese}需要 {needed_zh}，仅剩 {left_zh}，请缩短时长或改用其他假别。",
            leave_type=kind.code,
            work_date=work_date,
            needed_minutes=minutes,
            available_minutes=minutes - missing,
        )
    return sources


def _order(lot: ledger.Lot, consume: types.Consume) -> tuple[bool, bool, date, date, str]:
    """Borrowed minutes last; then the law's own days first or last by policy; then the earliest expiry."""
    later = {
        types.Consume.EARLIEST_EXPIRY: False,
        types.Consume.STATUTORY_FIRST: not lot.statutory,
        types.Consume.STATUTORY_LAST: lot.statutory,
    }[consume]
    return (lot.borrow_minutes > 0, later, lot.expires_on or date.max, lot.usable_from, lot.lot)


def _by_work_date(charges: Iterable[charging.DayCharge]) -> dict[date, int]:
    """Add up charges of the same work date, as of two shifts that start on one day."""
    sums: dict[date, int] = {}
    for charge in charges:
        sums[charge.work_date] = sums.get(charge.work_date, 0) + charge.minutes
    return sums
