"""The ledger: every posting balances, nothing falls below zero, corrections are new rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from services.kit import errors
from services.leave.domain import booking, ledger
from tests.unit.leave import examples
from tests.unit.leave.examples import granted, lot, stamp


def test_a_posting_that_does_not_balance_is_refused():
    entries = (ledger.Entry("issuer:X", -1), ledger.Entry("taken:X", 2))

    with pytest.raises(errors.Invalid) as refused:
        ledger.posted(ledger.Ledger(), ledger.Posting("k", "X", date(2026, 1, 1), examples.NOON, "e", entries))

    assert "UNBALANCED" == refused.value.reason


def test_the_same_event_twice_is_booked_once():
    book = granted()

    again = booking.grant(book, stamp("g1"), lot(), 4800)

    assert (book, ()) == (again.book, again.postings)
    assert book == ledger.posted(book, book.postings[0])


def test_a_key_that_stands_for_something_else_is_refused():
    book = granted()
    with pytest.raises(errors.Conflict) as another_event:
        booking.pay_out(book, stamp("g1"), lot(), 60)
    with pytest.raises(errors.Conflict) as other_minutes:
        ledger.posted(book, replace(book.postings[0], effective=date(2026, 2, 1)))

    assert {"BOOKED_DIFFERENTLY"} == {another_event.value.reason, other_minutes.value.reason}


def test_nothing_is_booked_for_no_minutes():
    with pytest.raises(errors.Invalid) as refused:
        granted(0)

    assert "MINUTES_NOT_POSITIVE" == refused.value.reason


def test_a_lot_is_opened_once_and_on_the_same_terms():
    book = granted()
    with pytest.raises(errors.Conflict) as refused:
        ledger.with_lot(book, lot(expires_on=None))

    assert "LOT_DIFFERS" == refused.value.reason
    assert book == ledger.with_lot(book, lot())


def test_no_lot_falls_below_zero_on_any_day_even_when_it_would_recover():
    book = booking.pay_out(granted(480), stamp("p1", date(2026, 6, 1)), lot(), 300).book

    with pytest.raises(errors.WrongState) as refused:
        booking.pay_out(book, stamp("p2", date(2026, 3, 1)), lot(), 200)

    assert ("BALANCE_TOO_LOW", "-20") == (refused.value.reason, refused.value.facts["lowest_minutes"])


def test_what_comes_into_a_lot_later_does_not_pay_for_what_leaves_it_before():
    other = lot("other")
    book = booking.grant(granted(480), stamp("g2"), other, 480).book
    book = booking.transfer(book, stamp("t1", date(2026, 7, 1)), other, lot(), 300).book

    with pytest.raises(errors.WrongState):
        booking.pay_out(book, stamp("p1", date(2026, 6, 1)), lot(), 481)
    assert 480 == ledger.room(book, lot(), date(2026, 6, 1))
    assert 780 == ledger.room(book, lot(), date(2026, 7, 1))


def test_what_is_carried_over_has_its_own_expiry():
    into = lot("2026c", usable_from=date(2027, 1, 1), expires_on=date(2027, 3, 31))

    book = booking.carry_over(granted(), stamp("c1", date(2027, 1, 1)), lot(), into, 960).book

    there = ledger.statement(book, "ANNUAL", date(2027, 1, 1))
    assert {"2026": 3840, "2026c": 960} == {one.lot: minutes for one, minutes in there.lots}
    assert 960 == there.available_minutes


def test_a_transfer_goes_through_the_transfer_account_and_leaves_it_at_zero():
    into = lot("from-sh")

    book = booking.transfer(granted(), stamp("t1"), lot(), into, 480).book

    sums = ledger.balances(book.postings, date(2026, 12, 1))
    assert (0, 480, 4320) == (sums["transfer:ANNUAL"], sums[into.account], sums[lot().account])


def test_a_lot_expires_after_its_last_day_forfeited_or_paid():
    last = date(2026, 12, 31)
    with pytest.raises(errors.WrongState) as early:
        booking.expire(granted(), stamp("x1", last), lot())
    with pytest.raises(errors.WrongState):
        booking.expire(granted(), stamp("x1", last), lot(expires_on=None))
    after = last + timedelta(days=1)
    gone = ledger.statement(booking.expire(granted(), stamp("x1", after), lot()).book, "ANNUAL", after)
    paid = booking.expire(granted(), stamp("x1", after), lot(), paid_out=True).book

    assert "NOT_EXPIRED" == early.value.reason
    assert (4800, 0, 0) == (gone.forfeited_minutes, gone.available_minutes, gone.balance_minutes)
    assert 4800 == ledger.statement(paid, "ANNUAL", after).paid_out_minutes
    assert () == booking.expire(paid, stamp("x2", after), lot()).postings


def test_somebody_leaves_and_the_rest_is_paid_and_forfeited():
    book = booking.pay_out(granted(), stamp("p1"), lot(), 1440).book

    end = ledger.statement(booking.forfeit(book, stamp("f1"), lot(), 3360).book, "ANNUAL", date(2026, 11, 1))

    assert (1440, 3360, 0) == (end.paid_out_minutes, end.forfeited_minutes, end.balance_minutes)


def test_a_posting_is_taken_back_by_its_mirror_image_and_stays_readable():
    book = booking.pay_out(granted(), stamp("p1", date(2026, 6, 1)), lot(), 480).book

    back = booking.reverse(book, stamp("v1"), "p1")

    assert ("p1", date(2026, 6, 1)) == (back.postings[0].reverses, back.postings[0].effective)
    assert 4800 == ledger.statement(back.book, "ANNUAL", date(2026, 6, 1)).available_minutes
    assert 3 == len(back.book.postings)
    assert () == booking.reverse(back.book, stamp("v1"), "p1").postings


def test_a_posting_is_taken_back_once_and_a_reversal_never():
    book = booking.pay_out(granted(), stamp("p1"), lot(), 480).book
    book = booking.reverse(book, stamp("v1"), "p1").book
    with pytest.raises(errors.WrongState) as twice:
        booking.reverse(book, stamp("v2"), "p1")
    with pytest.raises(errors.WrongState) as back_and_forth:
        booking.reverse(book, stamp("v2"), "v1")
    with pytest.raises(errors.NotFound) as unknown:
        booking.reverse(book, stamp("v2"), "p9")

    assert {"ALREADY_REVERSED"} == {twice.value.reason, back_and_forth.value.reason}
    assert "POSTING_UNKNOWN" == unknown.value.reason


def test_a_grant_that_has_been_used_cannot_be_taken_back():
    book = booking.pay_out(granted(), stamp("p1"), lot(), 480).book

    with pytest.raises(errors.WrongState) as refused:
        booking.reverse(book, stamp("v1"), "g1")

    assert "BALANCE_TOO_LOW" == refused.value.reason


def test_a_statement_tells_what_was_known_at_a_time():
    late = replace(stamp("p1", date(2026, 6, 1)), posted_at=examples.NOON + timedelta(days=1))
    book = booking.pay_out(granted(), late, lot(), 480).book

    assert 4320 == ledger.statement(book, "ANNUAL", date(2026, 6, 1)).available_minutes
    assert 4800 == ledger.statement(book, "ANNUAL", date(2026, 6, 1), examples.NOON).available_minutes
    assert {} == ledger.balances(book.postings, date(2025, 12, 31))


def test_what_was_borrowed_is_settled_from_the_next_grant_and_flows_back_when_cancelled():
    borrowed = lot("borrowed", expires_on=None, borrow_minutes=960)
    new = lot("2027", usable_from=date(2026, 11, 2), expires_on=None)
    book = booking.pay_out(ledger.with_lot(granted(480), borrowed), stamp("p1"), borrowed, 600).book
    book = booking.grant(book, stamp("g2", date(2026, 11, 2)), new, 400).book

    settled = booking.settle_borrowed(book, stamp("s1", date(2026, 11, 2)), borrowed, new).book
    back = booking.reverse(settled, stamp("v1", date(2026, 11, 3)), "p1").book
    again = booking.settle_borrowed(back, stamp("s2", date(2026, 11, 3)), borrowed, new)

    def standing(some, name, day):
        return {one.lot: minutes for one, minutes in ledger.statement(some, "ANNUAL", day).lots}[name]

    assert -200 == standing(settled, "borrowed", date(2026, 11, 2))
    assert 400 == standing(again.book, "2027", date(2026, 11, 3))
    assert 0 == standing(again.book, "borrowed", date(2026, 11, 3))
    assert () == booking.settle_borrowed(again.book, stamp("s3", date(2026, 11, 3)), borrowed, new).postings


def test_a_ledger_read_back_is_checked_and_what_is_broken_is_named():
    sound = granted()
    doubled = replace(sound, postings=sound.postings * 2)
    crooked = replace(sound.postings[0], key="k", entries=(ledger.Entry(lot().account, -5000),))
    homeless = replace(sound, lots=())

    assert () == ledger.broken_invariants(sound)
    assert ("g1 is posted twice",) == ledger.broken_invariants(doubled)
    assert ("k does not sum to zero", f"{lot().account} falls to -200 minutes") == ledger.broken_invariants(
        replace(sound, postings=(*sound.postings, crooked))
    )
    assert (f"{lot().account} has no lot",) == ledger.broken_invariants(homeless)
