"""Many at once: four people's balances and one last head of cover, every request sent three times."""

from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa

from services.kit import errors
from services.leave.domain import ledger
from services.leave.store import books
from tests import conftest as worlds
from tests.contract.leave import conftest as house
from tests.contract.leave.conftest import AGENT, at
from zhongtai.leave.v1 import leave_pb2
from zhongtai.work.v1 import work_pb2

PEOPLE = [worlds.agent(f"employees/p{number}") for number in range(4)]
CLIENTS = 32


def send(leave, who, day, once):
    """One send: the name of what was made, or the reason why not."""
    try:
        return leave.day_off(day, who=who, request_id=once).name
    except errors.Refusal as refusal:
        return refusal.reason


def fight(leave):
    """32 clients ask for whole days of four people who have three days each; every request is sent three times."""
    for who in PEOPLE:
        leave.world.hire(who.subject)
        leave.roster(who, house.WORKDAYS)
        leave.grant(who, minutes=3 * 480)
    leave.policy(work_pb2.OUTCOME_ALLOW)
    days = [24, 25, 26, 27, 30]
    jobs = [(PEOPLE[n % 4], days[(n // 4) % 5], worlds.new_request_id()) for n in range(CLIENTS)]
    gate = threading.Barrier(CLIENTS)

    def client(job):
        gate.wait()
        return [send(leave, *job) for _ in range(3)]

    with ThreadPoolExecutor(CLIENTS) as pool:
        return list(zip(jobs, pool.map(client, jobs), strict=True))


def problems(leave, answers):
    """Everything that is not as it should be after the fight."""
    found = []
    made = Counter()
    for (who, _, _), told in answers:
        names = {one for one in told if one.startswith("leaveRequests/")}
        if len(names) > 1:
            found.append(f"{who.subject}: one intent made {len(names)} requests")
        made[who.subject] += len(names)
    for who in PEOPLE:
        with leave.home.db.read("main") as tx:
            book = books.load(tx, who.subject)
            kept = tx.connection.exec_driver_sql(
                f"SELECT account, minutes FROM leave_account WHERE employee = '{who.subject}'"
            ).all()
            rows = tx.connection.exec_driver_sql(
                f"SELECT count(*) FROM leave_request WHERE employee = '{who.subject}'"
            ).scalar()
        found += ledger.broken_invariants(book)
        sums = Counter()
        for posting in book.postings:
            for entry in posting.entries:
                sums[entry.account] += entry.minutes
        found += [f"{account}: kept {minutes}, posted {sums[account]}" for account, minutes in kept
                  if minutes != sums[account]]  # fmt: skip
        held = sum(minutes for account, minutes in sums.items() if account.startswith("hold:"))
        if (rows, held) != (made[who.subject], 480 * made[who.subject]):
            found.append(f"{who.subject}: {rows} requests, {held} minutes held, {made[who.subject]} answered")
        if made[who.subject] != 3:
            found.append(f"{who.subject}: {made[who.subject]} days out of three")
    return found


def test_no_balance_falls_below_zero_and_no_effect_is_doubled(leave):
    leave.scheduling.spare = 100

    answers = fight(leave)

    assert [] == problems(leave, answers)
    told = Counter(type(one).__name__ for one in leave.events())
    assert {"LeaveDecided": 12} == told
    refused = {one for _, told in answers for one in told if not one.startswith("leaveRequests/")}
    assert refused <= {"BALANCE_TOO_LOW", "OVERLAPS_LEAVE"}
    assert 12 == len(leave.scheduling.holds)


def test_the_same_fight_catches_books_that_nobody_guards(leave, monkeypatch):
    """A broken variant: what is known of the balance is as old as the first look, and nothing guards the account."""
    leave.scheduling.spare = 100
    monkeypatch.setattr(books, "_moved", lambda *_: True)
    monkeypatch.setattr("services.leave.moving.books.load", _granted_only)
    monkeypatch.setattr("services.leave.asking.books.load", _granted_only)

    answers = fight(leave)

    assert [] != problems(leave, answers)


def _granted_only(tx, employee):
    granted = (posting for posting in books._postings(tx, employee) if posting.what == "GRANT")
    return ledger.Ledger(books.lots(tx, employee), tuple(granted))


def test_the_last_head_of_an_interval_is_given_once(leave):
    leave.scheduling.spare = 1
    leave.policy(work_pb2.OUTCOME_ALLOW, ("slack_min_milli", work_pb2.COMPARISON_AT_LEAST, "0"))
    many = [worlds.agent(f"employees/q{number}") for number in range(16)]
    for who in many:
        leave.world.hire(who.subject)
        leave.roster(who, house.WORKDAYS[:5])
        leave.grant(who)

    def client(who):
        return leave.ask(at(25, 9), at(25, 18), who=who, wait_if_short=True).state

    with ThreadPoolExecutor(16) as pool:
        states = Counter(pool.map(client, many))

    assert {leave_pb2.LEAVE_STATE_APPROVED: 1, leave_pb2.LEAVE_STATE_WAITING: 15} == states


def test_two_who_decide_at_once_do_not_both_win(leave):
    leave.grant()
    asked = leave.day_off(25)

    def decide(number):
        try:
            act = leave.approve if number % 2 else leave.reject
            return act(asked.name, house.LEAD).state
        except errors.Refusal as refusal:
            return refusal.reason

    with ThreadPoolExecutor(8) as pool:
        told = Counter(pool.map(decide, range(8)))

    # Who comes while the other still writes is told so; who comes later sees the decision.
    assert 7 == told["NOT_PENDING"] + told["STALE"]
    assert ["REQUESTED", "DECIDED"] == leave.told(asked.name)


def test_the_database_refuses_to_have_somebody_away_twice(leave):
    leave.grant()
    leave.day_off(25)

    with pytest.raises(sa.exc.DBAPIError, match="LEAVE_OVERLAPS"), leave.home.db.act("main", "test") as tx:
        tx.connection.exec_driver_sql(
            "INSERT INTO leave_span SELECT tenant, 'leaveRequests/other', part, employee, start_time, end_time "
            f"FROM leave_span WHERE employee = '{AGENT.subject}'"
        )


def test_shifts_told_out_of_order_leave_the_newest(leave):
    day = [house.WORKDAYS[0]]
    leave.roster(AGENT, day, starts=12, version=50)
    leave.roster(AGENT, day, starts=8, version=40)

    asked = leave.ask(at(23, 12), at(23, 21), code="PERSONAL")

    assert 480 == asked.charged_minutes
