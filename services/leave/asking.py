"""What a request stands before: its charge, the balance, the roster, colleagues, and what speaks against it.

Read once before cover is asked for, and again under the lock in the transaction that writes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from services.kit import access, authority, errors, people
from services.kit.db import Tx
from services.leave.domain import (
    booking,
    calendar_view,
    charging,
    conflicts,
    decision,
    holding,
    ledger,
    membership,
    timeliness,
    types,
)
from services.leave.domain.record import Configured
from services.leave.store import books, days, kinds, requests
from zhongtai.work.v1 import work_pb2
from zhongtai.workbench.v1 import events_pb2 as workbench_events

ACTION = "leave.approve"
"""The action that policies of delegated authority decide here."""

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for. name: of the request, whose own hold and span do not count."""

    name: str
    employee: str
    leave_type: str
    interval: charging.Interval


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything known about a request but its cover."""

    wanted: Wanted
    person: people.Person
    team: str
    configured: Configured
    ask: conflicts.Ask
    roster: tuple[charging.ShiftCharge, ...]
    around: conflicts.Surroundings
    history: decision.History
    balance_minutes: int | None
    cap: int | None
    now: dt.datetime
    policies: tuple[workbench_events.PolicyPublished, ...]
    book: ledger.Ledger

    @property
    def kind(self) -> types.LeaveType:
        """The version of the type."""
        return self.configured.kind

    @property
    def place(self) -> access.Place:
        """Where the request belongs."""
        return access.Place(self.person.centre, self.team, self.person.employee)


def look(tx: Tx, wanted: Wanted, *, timely: bool = True) -> Situation:
    """Read what a request stands before. timely: whether it must not lie in the past.

    Raises:
        Invalid: IN_THE_PAST, SPAN_TOO_LONG, NOT_EMPLOYED, NO_TEAM.
        NotFound: NOT_FOUND, LEAVE_TYPE_UNKNOWN, LEAVE_TYPE_NOT_YET.
    """
    person = people.get(tx, wanted.employee)
    if person is None:
        raise access.not_found(wanted.employee)
    interval, zone = wanted.interval, person.zone
    first = interval.start.astimezone(zone).date()
    configured = kinds.in_force(tx, wanted.leave_type, first)
    if timely:
        timeliness.need_timely(configured.kind, interval, tx.now)
    ask, roster = _charge(tx, wanted, configured.kind, zone)
    team = team_of(person, ask.charges, first)
    whole = books.load(tx, wanted.employee)
    book = _without(whole, wanted.name)
    off = _off(tx, person, team, ask)
    policies = tuple(authority.in_force(tx, ACTION, access.Place(person.centre, team, person.employee)))
    cap = day_cap(policies)
    return Situation(
        wanted=wanted,
        person=person,
        team=team,
        configured=configured,
        ask=ask,
        roster=roster,
        around=conflicts.Surroundings(
            now=tx.now,
            available_minutes=_available(book, configured.kind, ask, tx.now.astimezone(zone).date(), tx.now),
            commitments=_commitments(tx, wanted),
            blackouts=configured.blackouts,
            team_off=off,
            day_cap=cap,
        ),
        history=_history(tx, wanted.employee, decision.team_off_most(ask.charges, off)),
        balance_minutes=_balance(book, configured.kind, ask),
        cap=cap,
        now=tx.now,
        policies=policies,
        book=whole,
    )


def findings(situation: Situation, *, cover_enough: bool | None) -> tuple[conflicts.Finding, ...]:
    """Everything that stands against a request, what cannot be overruled first."""
    around = situation.around
    with_cover = conflicts.Surroundings(
        now=around.now,
        available_minutes=around.available_minutes,
        commitments=around.commitments,
        blackouts=around.blackouts,
        team_off=around.team_off,
        day_cap=around.day_cap,
        cover_enough=cover_enough,
    )
    return conflicts.check(situation.ask, with_cover)


def facts(situation: Situation, found: Sequence[conflicts.Finding], known: decision.Cover) -> dict[str, decision.Fact]:
    """The facts that policies look at."""
    return decision.facts(
        situation.ask,
        found,
        known,
        situation.history,
        now=situation.now,
        balance_before_minutes=situation.balance_minutes,
    )


def verdict(tx: Tx, situation: Situation, known: dict[str, decision.Fact], *, use: bool) -> authority.Verdict:
    """What the delegated limits say. use: whether their budgets are used by this."""
    return authority.decide(
        tx,
        situation.policies,
        known,
        place=situation.place,
        zone=situation.person.zone,
        subject=situation.wanted.name,
        use=use,
    )


def need_possible(found: Sequence[conflicts.Finding], alternatives: tuple[errors.Alternative, ...] = ()) -> None:
    """Refuse what cannot be booked, with the first reason and what would fit.

    Raises:
        Invalid: NOTHING_TO_CHARGE, UNIT_NOT_MET.
        WrongState: OVERLAPS_LEAVE, BALANCE_TOO_LOW, CREW_TOO_SMALL.
    """
    hard = next((one for one in found if one.weight is conflicts.Weight.HARD), None)
    if hard is None:
        return
    refusal = errors.Invalid if hard.code in ("NOTHING_TO_CHARGE", "UNIT_NOT_MET") else errors.WrongState
    told: dict[str, Any] = dict(hard.facts)
    raise refusal(hard.code, hard.english, hard.chinese, alternatives=alternatives, **told)


def charge(
    tx: Tx, employee: str, kind: types.LeaveType, interval: charging.Interval, zone: ZoneInfo
) -> tuple[tuple[charging.DayCharge, ...], tuple[charging.ShiftCharge, ...], bool]:
    """What a span costs: by work date, shift by shift where shifts count, and whether its unit fits."""
    if kind.basis is types.Basis.ROSTERED_MINUTES:
        charged = charging.charge_roster(days.shifts_in(tx, employee, interval), interval)
        return charged.days, charged.shifts, charging.fits_unit(charged, kind)
    first = interval.start.astimezone(zone).date()
    last = (interval.end - dt.timedelta(minutes=1)).astimezone(zone).date()
    return charging.charge_calendar(first, last, kind, days.classes(tx, first, last)), (), True


def day_cap(policies: Iterable[workbench_events.PolicyPublished]) -> int | None:
    """How many of a team may be off on one day: what the most generous of the policies in force would still allow."""
    caps = [
        int(condition.value) + 1
        for policy in policies
        if policy.outcome in (work_pb2.OUTCOME_ALLOW, work_pb2.OUTCOME_ALLOW_WITH_REVIEW)
        for condition in policy.conditions
        if _caps(condition)
    ]
    return max(caps, default=None)


def team_of(person: people.Person, charges: Sequence[charging.DayCharge], first: dt.date) -> str:
    """Give the team that a leave belongs to: the one on the first day that is charged, or on its first day.

    Raises:
        Invalid: NOT_EMPLOYED, NO_TEAM.
    """
    dates = [charge.work_date for charge in charges] or [first]
    if not all(person.employed_on(day) for day in (dates[0], dates[-1])):
        raise errors.Invalid(
            "NOT_EMPLOYED",
            f"The person is not employed on all of these days, {dates[0]} to {dates[-1]}. Choose others.",
            f"{dates[0]} 至 {dates[-1]} 期间并非全部在职，请选择在职日期。",
            first=dates[0],
            last=dates[-1],
        )
    spans = [
        membership.Membership(one.team, person.time_zone, dt.date.fromisoformat(one.start_date), _last(one.end_date))
        for one in person.memberships
    ]
    parts = membership.split(charges or [charging.DayCharge(first, 0)], spans)
    return parts[0].team


def _caps(condition: workbench_events.Condition) -> bool:
    at_most = condition.comparison == work_pb2.COMPARISON_AT_MOST
    return at_most and condition.fact == "team_off_same_day" and condition.value.isdecimal()


def _charge(
    tx: Tx, wanted: Wanted, kind: types.LeaveType, zone: ZoneInfo
) -> tuple[conflicts.Ask, tuple[charging.ShiftCharge, ...]]:
    charges, roster, fits = charge(tx, wanted.employee, kind, wanted.interval, zone)
    return conflicts.Ask(kind, wanted.interval, charges, unit_fits=fits, request=wanted.name, zone=zone), roster


def _commitments(tx: Tx, wanted: Wanted) -> tuple[conflicts.Commitment, ...]:
    taken = requests.taken_spans(tx, wanted.employee, wanted.interval)
    return tuple(conflicts.Commitment("LEAVE", name, span) for name, span in taken)


def _history(tx: Tx, employee: str, off: int) -> decision.History:
    """What is counted about the person and the team. off: colleagues off on the fullest day."""
    lately, absences = requests.counted(tx, employee, since=tx.now - 30 * _DAY, start_since=tx.now - 90 * _DAY)
    return decision.History(team_off_same_day=off, requests_last_30_days=lately, absences_last_90_days=absences)


def _last(end: str) -> dt.date | None:
    return dt.date.fromisoformat(end) - _DAY if end else None


def _without(book: ledger.Ledger, request: str) -> ledger.Ledger:
    """A ledger as if a request had never held anything."""
    return ledger.Ledger(book.lots, tuple(posting for posting in book.postings if posting.request != request))


def _off(tx: Tx, person: people.Person, team: str, ask: conflicts.Ask) -> dict[dt.date, int]:
    members = [one for one in people.members(tx, team) if one != person.employee]
    start, end = ask.interval.start - _DAY, ask.interval.end + _DAY
    return dict(calendar_view.count_off(requests.dates_of_people(tx, members, start, end, calendar_view.SHOWN)))


def _available(
    book: ledger.Ledger, kind: types.LeaveType, ask: conflicts.Ask, today: dt.date, now: dt.datetime
) -> int | None:
    """What could be held for the days asked: all that their lots have, and less than asked when one day lacks it."""
    if not kind.needs_balance:
        return None
    dates = sorted({charge.work_date for charge in ask.charges})
    room = 0
    for lot in book.lots:
        day = next((day for day in dates if lot.kind == kind.code and lot.pays_for(day)), None)
        if day is not None:
            room += ledger.room(book, lot, ledger.value_date(lot, day, today))
    if room < ask.minutes:
        return room
    try:
        holding.hold(book, booking.Stamp("trial", today, now, "trial"), "trial", kind, ask.charges)
    except errors.WrongState as short:
        return ask.minutes - int(short.facts["needed_minutes"]) + int(short.facts["available_minutes"])
    return room


def _balance(book: ledger.Ledger, kind: types.LeaveType, ask: conflicts.Ask) -> int | None:
    """What stands on the lots that can pay for the first day asked."""
    if not kind.needs_balance or not ask.charges:
        return None
    first = ask.charges[0].work_date
    return ledger.statement(book, kind.code, first).available_minutes
