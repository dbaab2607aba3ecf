"""A request in the ledger: hold, take up, give back."""

from __future__ import annotations

from datetime import date

import pytest

from services.kit import errors
from services.leave.domain import booking, charging, holding, ledger, types
from tests.unit.leave import examples
from tests.unit.leave.examples import charges, granted, lot, stamp

CARRIED = {"usable_from": date(2026, 1, 1), "expires_on": date(2026, 11, 11)}
ANNUAL = examples.kind()


def two_lots():
    book = granted(4800)
    return booking.grant(book, stamp("g2"), lot("2025c", **CARRIED), 600).book


def standing(book, on=date(2026, 12, 1)):
    sums = ledger.balances(book.postings, on)
    return {account: minutes for account, minutes in sums.items() if not account.startswith("issuer")}


def held(book=None, minutes=(480, 480, 480), kind=ANNUAL, on=date(2026, 11, 1)):
    return holding.hold(book or two_lots(), stamp("h1", on), "r1", kind, charges(*minutes))


def test_the_earliest_expiry_is_used_first_and_never_past_its_last_day():
    book = held().book

    uses = holding.uses(book, "r1")

    assert [("2025c", 480), ("2025c", 120), ("2026", 360), ("2026", 480)] == [
        (use.lot.rsplit(":", 1)[1], use.held_minutes) for use in uses
    ]
    assert {lot().account: 3960, lot("2025c").account: 0, "hold:r1": 1440} == standing(book)


def test_held_minutes_are_in_the_balance_and_not_available():
    there = ledger.statement(held().book, "ANNUAL", date(2026, 11, 1))

    assert (5400, 1440, 3960) == (there.balance_minutes, there.held_minutes, there.available_minutes)


@pytest.mark.parametrize(
    "consume,first",
    [
        (types.Consume.EARLIEST_EXPIRY, "extra"),
        (types.Consume.STATUTORY_FIRST, "2026"),
        (types.Consume.STATUTORY_LAST, "extra"),
    ],
)
def test_the_laws_own_days_go_first_or_last_by_policy(consume, first):
    extra = lot("extra", statutory=False, expires_on=date(2026, 11, 30))
    book = booking.grant(granted(), stamp("g2"), extra, 960).book

    used = holding.uses(held(book, kind=examples.kind(consume=consume), minutes=(480,)).book, "r1")

    assert [first] == [use.lot.rsplit(":", 1)[1] for use in used]


def test_too_little_balance_says_how_much_there_is():
    with pytest.raises(errors.WrongState) as refused:
        held(granted(600), minutes=(480, 480))

    assert "BALANCE_TOO_LOW" == refused.value.reason
    assert ("480", "120") == (refused.value.facts["needed_minutes"], refused.value.facts["available_minutes"])


def test_borrowed_minutes_are_used_last_and_only_up_to_their_limit():
    borrowed = lot("a", expires_on=None, borrow_minutes=480)
    book = ledger.with_lot(granted(600), borrowed)

    after = held(book, minutes=(480, 480)).book

    assert -360 == standing(after)[borrowed.account]
    assert 120 == ledger.available_for(after, "ANNUAL", date(2026, 11, 12), date(2026, 11, 1))
    with pytest.raises(errors.WrongState):
        holding.hold(after, stamp("h2"), "r2", ANNUAL, charges(0, 0, 121))


def test_a_type_without_balance_is_held_from_its_issuer():
    booked = held(ledger.Ledger(), kind=examples.kind("SICK"), on=date(2026, 11, 20))

    assert {"hold:r1": 1440} == standing(booked.book)
    assert [date(2026, 11, 10), date(2026, 11, 11), date(2026, 11, 12)] == [one.effective for one in booked.postings]


def test_leave_reported_late_counts_from_its_own_days():
    booked = held(granted(), on=date(2026, 11, 20))

    assert [date(2026, 11, 10), date(2026, 11, 11), date(2026, 11, 12)] == [one.effective for one in booked.postings]


def test_next_years_leave_is_held_on_next_years_lot_and_can_be_given_back_before():
    new = lot("2027", usable_from=date(2026, 11, 11), expires_on=None)
    book = booking.grant(granted(480), stamp("g2"), new, 960).book
    booked = held(book)

    back = holding.release(booked.book, stamp("x1", date(2026, 11, 5)), "r1", "ANNUAL")

    assert ["h1", "h1@2026-11-11"] == [posting.key for posting in booked.postings]
    assert [date(2026, 11, 5), date(2026, 11, 11)] == [posting.effective for posting in back.postings]
    assert {lot().account: 480, new.account: 960, "hold:r1": 0} == standing(back.book)


def test_two_shifts_of_one_day_are_held_together():
    day = date(2026, 11, 10)
    both = (charging.DayCharge(day, 120, "a"), charging.DayCharge(day, 60, "b"))

    (use,) = holding.uses(holding.hold(granted(), stamp("h1"), "r1", ANNUAL, both).book, "r1")

    assert 180 == use.held_minutes


def test_approval_confirms_that_the_hold_is_whole():
    book = held().book

    assert 1440 == holding.confirm(book, "r1", charges(480, 480, 480))
    for wrong in (charges(480, 480), charges(480, 480, 240)):
        with pytest.raises(errors.WrongState) as refused:
            holding.confirm(book, "r1", wrong)
        assert "HOLD_MISSING" == refused.value.reason


def test_leave_is_taken_on_its_date_however_late_the_run():
    book = held().book

    taken = holding.take_up(book, stamp("t1", date(2026, 11, 11)), "r1", "ANNUAL")
    rest = holding.take_up(taken.book, stamp("t2", date(2026, 11, 12)), "r1", "ANNUAL")

    assert [date(2026, 11, 10), date(2026, 11, 11)] == [posting.effective for posting in taken.postings]
    assert 480 == ledger.statement(taken.book, "ANNUAL", date(2026, 11, 10)).taken_minutes
    assert (960, 480) == (standing(taken.book)["taken:ANNUAL"], standing(taken.book)["hold:r1"])
    assert (1440, 0) == (standing(rest.book)["taken:ANNUAL"], standing(rest.book)["hold:r1"])
    assert () == holding.take_up(rest.book, stamp("t3", date(2026, 11, 13)), "r1", "ANNUAL").postings


def test_an_early_return_gives_back_the_last_lot_first_and_even_what_was_taken_up():
    book = holding.take_up(held().book, stamp("t1", date(2026, 11, 11)), "r1", "ANNUAL").book

    back = holding.release(book, stamp("x1", date(2026, 11, 11)), "r1", "ANNUAL", charges(480, 60)).book

    after = standing(back)
    assert (540, 0) == (after["taken:ANNUAL"], after["hold:r1"])
    assert (60, 4800) == (after[lot("2025c").account], after[lot().account])
    assert () == holding.release(back, stamp("x1", date(2026, 11, 11)), "r1", "ANNUAL").postings


def test_what_comes_back_to_an_expired_lot_expires_again():
    carried = lot("2025c", **CARRIED)
    book = held(minutes=(480,)).book
    book = booking.expire(book, stamp("x1", date(2026, 11, 12)), carried).book
    book = holding.release(book, stamp("r1", date(2026, 11, 20)), "r1", "ANNUAL").book

    again = booking.expire(book, stamp("x2", date(2026, 11, 20)), carried).book

    assert (600, 0) == (standing(again)["forfeit:ANNUAL"], standing(again)[carried.account])


def test_a_change_gives_back_what_is_dropped_and_holds_what_is_new():
    book = held(minutes=(480, 480)).book

    changed = holding.rehold(book, stamp("c1"), "r1", ANNUAL, charges(240, 0, 480))

    assert {date(2026, 11, 10): 240, date(2026, 11, 12): 480} == {
        use.work_date: use.held_minutes for use in holding.uses(changed.book, "r1")
    }
    assert 720 == holding.confirm(changed.book, "r1", charges(240, 0, 480))
    assert () == holding.rehold(changed.book, stamp("c1"), "r1", ANNUAL, charges(480)).postings


def test_a_change_that_only_adds_is_booked_once_too():
    book = held(minutes=(480,)).book

    changed = holding.rehold(book, stamp("c1"), "r1", ANNUAL, charges(480, 480))

    assert ["c1/more"] == [posting.key for posting in changed.postings]
    assert () == holding.rehold(changed.book, stamp("c1"), "r1", ANNUAL, charges(480, 480)).postings


def test_sick_leave_without_its_paper_becomes_personal_leave_held_and_taken_alike():
    sick, personal = examples.kind("SICK"), examples.kind("PERSONAL")
    book = held(ledger.Ledger(), kind=sick).book
    running = holding.take_up(book, stamp("t1", date(2026, 11, 11)), "r1", "SICK").book

    before = holding.reclassify(book, stamp("k1"), "r1", "SICK", personal).book
    after = holding.reclassify(running, stamp("k1", date(2026, 11, 11)), "r1", "SICK", personal).book

    assert {"hold:r1": 1440} == standing(before)
    assert {"hold:r1": 480, "taken:SICK": 0, "taken:PERSONAL": 960} == standing(after)
    assert "issuer:PERSONAL" in {use.lot for use in holding.uses(after, "r1")}
    assert {0} == {minutes for minutes in ledger.balances(after.postings, date.max).values() if minutes == 0}
    assert -1440 == ledger.balances(after.postings, date.max)["issuer:PERSONAL"]


def test_reclassifying_nothing_or_twice_books_nothing():
    personal = examples.kind("PERSONAL")
    book = holding.take_up(held().book, stamp("t1", date(2026, 11, 12)), "r1", "ANNUAL").book
    once = holding.reclassify(book, stamp("k1"), "r1", "ANNUAL", personal).book

    assert () == holding.reclassify(once, stamp("k1"), "r1", "ANNUAL", personal).postings
    assert () == holding.reclassify(granted(), stamp("k1"), "r1", "ANNUAL", personal).postings


def test_holding_twice_under_one_key_books_once_and_another_requests_key_is_refused():
    booked = held()

    assert () == holding.hold(booked.book, stamp("h1"), "r1", ANNUAL, charges(480)).postings
    with pytest.raises(errors.Conflict):
        holding.hold(booked.book, stamp("h1"), "r2", ANNUAL, charges(480))
