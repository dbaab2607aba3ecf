"""A person's leave lived at random: requests and ledger together, against a model that counts minutes."""

from __future__ import annotations

import contextlib
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from services.kit import errors
from services.leave.domain import booking, changing, charging, deciding, holding, ledger, request
from services.leave.domain.request import Segment, State
from tests.unit.leave import examples
from tests.unit.leave.examples import AGENT, LEAD, SYSTEM

ANNUAL = examples.kind()
FIRST_DAY = date(2026, 2, 1)
minutes_of_days = st.lists(st.integers(1, 480), min_size=1, max_size=4)


def noon_of(day):
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def stretch(day, minutes):
    charges = tuple(charging.DayCharge(day + timedelta(days=at), part) for at, part in enumerate(minutes))
    start = noon_of(day)
    return Segment(start, start + timedelta(days=len(minutes) - 1, hours=8), charges)


class Life(RuleBasedStateMachine):
    """The model keeps its own count: minutes granted and gone, and by request and day what is due."""

    def __init__(self):
        super().__init__()
        self.book = ledger.Ledger()
        self.day = FIRST_DAY
        self.requests = {}
        self.granted = 0
        self.gone = 0
        self.due = {}
        self.keys = 0

    def stamp(self):
        self.keys += 1
        return booking.Stamp(f"k{self.keys}", self.day, noon_of(self.day), "test")

    def deed(self, actor, reason="because", at=None):
        return request.Deed(actor, at or noon_of(self.day), reason)

    def booked(self, book, *arguments):
        """Book twice under one stamp: the second time must change nothing."""
        after = book(self.book, *arguments)
        again = book(after.book, *arguments)
        assert () == again.postings
        assert after.book == again.book
        self.book = after.book

    def pick(self, data, *states):
        names = sorted(name for name, asked in self.requests.items() if asked.state in states)
        return data.draw(st.sampled_from(names)) if names else None

    @rule(minutes=st.integers(1, 2000), life=st.none() | st.integers(0, 40), statutory=st.booleans())
    def grant(self, minutes, life, statutory):
        expires_on = None if life is None else self.day + timedelta(days=life)
        lot = ledger.Lot("a7", "ANNUAL", f"l{self.keys}", self.day, expires_on, statutory=statutory)
        self.booked(booking.grant, self.stamp(), lot, minutes)
        self.granted += minutes

    @rule(ahead=st.integers(0, 20), minutes=minutes_of_days, needed=st.sampled_from(["auto", "lead"]))
    def ask(self, ahead, minutes, needed):
        name = f"r{self.keys}"
        asked = examples.asked(request=name, segment=stretch(self.day + timedelta(days=ahead), minutes))
        stamp = self.stamp()
        if not self.affordable(asked.segment.charges):
            with pytest.raises(errors.WrongState, match="BALANCE_TOO_LOW"):
                self.booked(holding.hold, stamp, name, ANNUAL, asked.segment.charges)
            return
        self.booked(holding.hold, stamp, name, ANNUAL, asked.segment.charges)
        asked = deciding.submit(asked, self.deed(AGENT)).request
        where = deciding.Route.ALLOW if needed == "auto" else deciding.Route.ESCALATE
        self.requests[name] = deciding.route(asked, self.deed(SYSTEM), where).request
        self.due[name] = {charge.work_date: charge.minutes for charge in asked.segment.charges}

    @rule(data=st.data(), agree=st.booleans())
    def decide(self, data, agree):
        name = self.pick(data, State.PENDING_L1, State.CHANGE_PENDING)
        if name is None:
            return
        before = self.requests[name]
        after = (deciding.approve if agree else deciding.reject)(before, self.deed(LEAD)).request
        if after.state is State.REJECTED:
            self.give_back(name)
        elif before.state is State.CHANGE_PENDING:
            self.settle(name, after.segment)
        else:
            holding.confirm(self.book, name, after.segment.charges)
        self.requests[name] = after

    @rule(data=st.data(), cancel=st.booleans())
    def take_back(self, data, cancel):
        if cancel:
            name = self.pick(data, State.APPROVED, State.AUTO_APPROVED)
            if name is None:
                return
            pending = changing.ask_cancel(self.requests[name], self.deed(AGENT)).request
            self.requests[name] = changing.cancel(pending, self.deed(LEAD)).request
        else:
            name = self.pick(data, State.PENDING_L1)
            if name is None:
                return
            self.requests[name] = deciding.withdraw(self.requests[name], self.deed(AGENT)).request
        self.give_back(name)

    @rule(data=st.data(), minutes=minutes_of_days)
    def change(self, data, minutes):
        name = self.pick(data, State.APPROVED, State.AUTO_APPROVED)
        if name is None:
            return
        asked = self.requests[name]
        wanted = stretch(asked.segment.start.date(), minutes)
        if (wanted.start, wanted.end) == (asked.segment.start, asked.segment.end):
            with pytest.raises(errors.Invalid, match="NOTHING_CHANGES"):
                changing.change(asked, self.deed(AGENT), wanted)
            return
        if wanted.end <= noon_of(self.day):
            with pytest.raises(errors.Invalid, match="PAST_CHANGED"):
                changing.change(asked, self.deed(AGENT), wanted)
            return
        after = changing.change(asked, self.deed(AGENT), wanted).request
        held = deciding.held_charges(after)
        with contextlib.suppress(errors.WrongState):
            self.booked(holding.rehold, self.stamp(), name, ANNUAL, held)
            self.requests[name] = after
            self.due[name] = {charge.work_date: charge.minutes for charge in held}

    def affordable(self, charges):
        """Whether lots can pay: from no day on may more be due than the lots that live so long still hold."""
        sums = ledger.balances(self.book.postings, date.max)
        return all(
            sum(charge.minutes for charge in charges if charge.work_date >= day.work_date)
            <= sum(sums[lot.account] for lot in self.book.lots if lot.pays_for(day.work_date))
            for day in charges
        )

    @rule(days=st.integers(1, 5))
    def time_passes(self, days):
        for _ in range(days):
            self.day += timedelta(days=1)
            for name, asked in sorted(self.requests.items()):
                self.run_clock(name, asked)
            for lot in self.book.lots:
                if lot.expires_on is not None and lot.expires_on < self.day:
                    self.expire(lot)

    @precondition(lambda self: State.IN_PROGRESS in {asked.state for asked in self.requests.values()})
    @rule(data=st.data(), recalled=st.booleans())
    def end_early(self, data, recalled):
        name = self.pick(data, State.IN_PROGRESS)
        asked = self.requests[name]
        kept_charges = tuple(charge for charge in asked.segment.charges if charge.work_date < self.day)
        end = max(asked.segment.start, min(noon_of(self.day), asked.segment.end))
        kept = replace(asked.segment, end=end, charges=kept_charges)
        move, actor = (changing.recall, LEAD) if recalled else (changing.return_early, AGENT)
        self.requests[name] = move(asked, self.deed(actor), kept).request
        self.settle(name, kept)

    def run_clock(self, name, asked):
        if asked.state in request.GRANTED and asked.segment.start <= noon_of(self.day):
            asked = changing.start(asked, self.deed(SYSTEM)).request
        if asked.state in {State.IN_PROGRESS, State.COMPLETED}:
            self.booked(holding.take_up, self.stamp(), name, "ANNUAL")
        if asked.state is State.IN_PROGRESS and asked.segment.end <= noon_of(self.day):
            asked = changing.complete(asked, self.deed(SYSTEM)).request
        self.requests[name] = asked

    def expire(self, lot):
        before = ledger.balances(self.book.postings, self.day).get(lot.account, 0)
        self.booked(booking.expire, self.stamp(), lot)
        self.gone += before

    def settle(self, name, segment):
        self.booked(holding.release, self.stamp(), name, "ANNUAL", segment.charges)
        self.due[name] = {charge.work_date: charge.minutes for charge in segment.charges}

    def give_back(self, name):
        self.booked(holding.release, self.stamp(), name, "ANNUAL")
        self.due[name] = {}

    @invariant()
    def nothing_in_the_ledger_is_broken(self):
        assert () == ledger.broken_invariants(self.book)

    @invariant()
    def every_request_has_exactly_what_it_is_due(self):
        for name, due in self.due.items():
            used = Counter()
            for use in holding.uses(self.book, name):
                used[use.work_date] += use.held_minutes + use.taken_minutes
            assert due == dict(used)

    @invariant()
    def what_is_due_is_what_the_requests_say(self):
        for name, asked in self.requests.items():
            over = asked.state in {State.REJECTED, State.WITHDRAWN, State.CANCELLED}
            charges = () if over else deciding.held_charges(asked)
            assert self.due[name] == {charge.work_date: charge.minutes for charge in charges}

    @invariant()
    def granted_minutes_are_free_used_or_gone(self):
        sums = ledger.balances(self.book.postings, date.max)
        free = sum(minutes for account, minutes in sums.items() if account.startswith("emp:"))
        used = sum(sum(due.values()) for due in self.due.values())

        assert self.granted == free + used + self.gone
        assert -self.granted == sums.get("issuer:ANNUAL", 0)


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)
