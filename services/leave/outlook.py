"""The outlook of a request: what would come of it, in one message that both the asker and the lead can read."""

from __future__ import annotations

import datetime as dt

from services.kit import people, wire
from services.kit.db import Tx
from services.leave import asking, cards, offers, routing
from services.leave.domain import calendar_view, conflicts, decision
from services.leave.domain.record import Kept
from services.leave.store import kinds, requests
from services.leave.wire import requests as messages
from zhongtai.leave.v1 import leave_pb2
from zhongtai.scheduling.v1 import scheduling_pb2


def told(
    tx: Tx,
    situation: asking.Situation,
    ruling: routing.Ruling,
    *,
    colleague_types: bool,
    change: str = "",
) -> leave_pb2.LeaveOutlook:
    """What would come of a request. change: the request that is looked at again; empty for a new one."""
    answer, ask = ruling.answer, situation.ask
    balance = situation.balance_minutes or 0
    enough = None if answer is None or not answer.known else answer.fits
    message = leave_pb2.LeaveOutlook(
        charged_minutes=ask.minutes,
        charges=messages.charges(ask.charges),
        balance_before_minutes=balance,
        balance_after_minutes=balance - ask.minutes if situation.balance_minutes is not None else 0,
        decision=ruling.decided,
        findings=[_finding(one) for one in ruling.found],
        service_level_before_permille=-1,
        service_level_after_permille=-1,
        away=away(tx, situation, colleague_types=colleague_types),
        cover_known=ruling.known.known,
        # Thin cover makes a right no less likely.
        odds=cards.odds(
            ruling.found, ruling.decided.outcome, ruling.known, fits=None if situation.kind.statutory else enough
        ),
        facts=cards.facts(situation, answer),
    )
    if answer is not None and answer.known:
        message.cover.extend(_cover(one) for one in answer.intervals)
        message.service_level_before_permille = answer.service_level_before_permille
        message.service_level_after_permille = answer.service_level_after_permille
    blocked = offers.instead_of(tx, situation, ruling.found, change=change)
    offered = offers.of_cover(tx, situation, answer, waiting_list=enough is False and not change)
    if not blocked and (enough is False or not ruling.known.known):
        blocked = tuple(offers.as_alternative(situation, one, change=change) for one in offered)
    message.alternatives.extend(wire.alternative(one) for one in blocked)
    message.waiting_place = _waiting_place(tx, situation, change)
    return message


def away(tx: Tx, situation: asking.Situation, *, colleague_types: bool) -> list[leave_pb2.AwayColleague]:
    """Who else of the team is away, or asks to be, in the span."""
    span = situation.wanted.interval
    members = set(people.members(tx, situation.team)) - {situation.person.employee}
    found = requests.of_people(tx, members, span.start, span.end, calendar_view.SHOWN)
    private = private_types(tx, span.start.date())
    return [messages.away(one, with_type=colleague_types and one.asked.leave_type not in private) for one in found]


def private_types(tx: Tx, on: dt.date) -> frozenset[str]:
    """Types of which others are told only that somebody is away."""
    return frozenset(one.kind.code for one in kinds.all_in_force(tx, on) if one.private)


def bid(kept: Kept) -> decision.Bid:
    """A waiting request as the waiting list orders it."""
    asked = kept.asked
    return decision.Bid(asked.request, asked.employee, asked.submitted_at or wire.EPOCH, 0, asked.priority)


def _waiting_place(tx: Tx, situation: asking.Situation, own: str) -> int:
    """The place a request has, or would take, among those who wait for the same time."""
    bids = [bid(one) for one in requests.waiting(tx, situation.team)]
    return decision.waiting_position(bids, own) or (0 if own else len(bids) + 1)


def _finding(found: conflicts.Finding) -> leave_pb2.Finding:
    return leave_pb2.Finding(
        code=found.code,
        hard=found.weight is conflicts.Weight.HARD,
        text=wire.text(found.english, found.chinese),
    )


def _cover(one: scheduling_pb2.CoverEffect) -> leave_pb2.IntervalCover:
    return leave_pb2.IntervalCover(
        start_time=one.start_time,
        minutes=one.minutes,
        required=one.required,
        available_before=one.available_before,
        available_after=one.available_after,
        calls=one.calls,
        service_level_before_permille=one.service_level_before_permille,
        service_level_after_permille=one.service_level_after_permille,
    )
