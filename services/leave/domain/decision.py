"""The facts a policy decides a request by, and what is offered instead of a "no"."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from services.leave.domain import charging, conflicts

Fact = int | bool | str | Decimal
"""What a policy's condition can compare."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What scheduling says about a request. known is false when it was away; then nothing else is told.

    slack_min_milli: the smallest slack of any interval, in thousandths of a person. slack_share_ok_permille:
    of the intervals, those with enough slack. service levels: in permille, None where nobody is expected to
    call.
    """

    known: bool
    slack_min_milli: int = 0
    slack_share_ok_permille: int = 0
    service_level_before_permille: int | None = None
    service_level_after_permille: int | None = None


@dataclass(frozen=True, slots=True)
class History:
    """What is counted about the person and the team.

    team_off_same_day: the most on any day of the request.
    """

    team_off_same_day: int = 0
    requests_last_30_days: int = 0
    absences_last_90_days: int = 0
    peak_wins: int = 0


class OfferKind(enum.StrEnum):
    """What can be offered instead, in the order in which it is offered when all else is equal."""

    PARTIAL_HOURS = "PARTIAL_HOURS"
    OTHER_DAY = "OTHER_DAY"
    SWAP = "SWAP"
    WAITING_LIST = "WAITING_LIST"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that would work instead. partner: who would swap. minutes: what it would be charged."""

    kind: OfferKind
    interval: charging.Interval
    minutes: int
    slack_min_milli: int = 0
    partner: str = ""


@dataclass(frozen=True, slots=True)
class Bid:
    """A request for a day that many want. priority: a lower number goes first."""

    request: str
    employee: str
    submitted_at: datetime
    past_peak_wins: int = 0
    priority: int = 0


def facts(
    ask: conflicts.Ask,
    findings: Iterable[conflicts.Finding],
    cover: Cover,
    history: History,
    *,
    now: datetime,
    balance_before_minutes: int | None,
) -> dict[str, Fact]:
    """Give the facts a delegated-authority policy may look at; a fact that is not known is absent.

    A condition on an absent fact does not hold, so that nothing is allowed on what nobody knows.
    """
    known: dict[str, Fact] = {
        "leave_type": ask.kind.code,
        "minutes": ask.minutes,
        "work_dates": len({charge.work_date for charge in ask.charges}),
        "notice_minutes": conflicts.notice_minutes(ask.interval, now),
        "statutory": ask.kind.statutory,
        "paid": ask.kind.pay.value != "UNPAID",
        "evidence_given": ask.evidence_given,
        "cover_known": cover.known,
        "team_off_same_day": history.team_off_same_day,
        "requests_last_30_days": history.requests_last_30_days,
        "absences_last_90_days": history.absences_last_90_days,
        "peak_wins": history.peak_wins,
    }
    if ask.kind.needs_balance and balance_before_minutes is not None:
        known["balance_before_minutes"] = balance_before_minutes
        known["balance_after_minutes"] = balance_before_minutes - ask.minutes
    known.update(_cover_facts(cover))
    listed = tuple(findings)
    known["hard_findings"] = sum(finding.weight is conflicts.Weight.HARD for finding in listed)
    known["soft_findings"] = sum(finding.weight is conflicts.Weight.SOFT for finding in listed)
    known.update({f"finding_{finding.code.lower()}": True for finding in listed})
    return known


def settled_outcome(ask: conflicts.Ask, findings: Iterable[conflicts.Finding], outcome: str) -> str:
    """Give what is done with a policy's outcome: what the law protects is never denied, only looked at.

    outcome: allow, allow_with_review, escalate or deny. What cannot be booked is denied whatever the policy
    says.
    Source: 职工带薪年休假条例 art. 5 lets the employer arrange annual leave; event leave has no such clause.
    """
    if not conflicts.is_possible(findings):
        return "deny"
    if ask.kind.statutory and outcome == "deny":
        return "escalate"
    return outcome


def counter_offers(
    wanted: charging.Interval, found: Iterable[Offer], *, most: int = 5, waiting_list: bool = True
) -> tuple[Offer, ...]:
    """Rank what would work instead: part of the time, nearest days, swaps, and the waiting list last.

    The same interval with the same partner is offered once, with the largest slack.
    """
    best: dict[tuple[OfferKind, charging.Interval, str], Offer] = {}
    for offer in found:
        key = (offer.kind, offer.interval, offer.partner)
        known = best.get(key)
        if known is None or known.slack_min_milli < offer.slack_min_milli:
            best[key] = offer
    ranked = sorted(best.values(), key=lambda offer: _rank(wanted, offer))
    usable = [offer for offer in ranked if offer.minutes > 0 and offer.kind is not OfferKind.WAITING_LIST]
    if waiting_list:
        return (*usable[: most - 1], Offer(OfferKind.WAITING_LIST, wanted, 0))
    return tuple(usable[:most])


def award(bids: Iterable[Bid], places: int, *, wins_cap: int | None = None) -> tuple[Bid, ...]:
    """Give the places of a peak day: fewer past wins first, then the earlier request.

    wins_cap: who has won so many peak days already gets no further one; None for no cap.
    """
    fair = [bid for bid in bids if wins_cap is None or bid.past_peak_wins < wins_cap]
    ranked = sorted(fair, key=lambda bid: (bid.past_peak_wins, bid.submitted_at, bid.request))
    return tuple(ranked[: max(places, 0)])


def waiting_order(bids: Iterable[Bid]) -> tuple[Bid, ...]:
    """Order a waiting list: by priority class, within it first come, first served."""
    return tuple(sorted(bids, key=lambda bid: (bid.priority, bid.submitted_at, bid.request)))


def waiting_position(bids: Sequence[Bid], request: str) -> int | None:
    """Give somebody's place on a waiting list, from 1; None when not on it."""
    names = [bid.request for bid in waiting_order(bids)]
    return names.index(request) + 1 if request in names else None


def team_off_most(charges: Iterable[charging.DayCharge], team_off: Mapping[date, int]) -> int:
    """Give the most colleagues off on any work date of a request."""
    return max((team_off.get(charge.work_date, 0) for charge in charges), default=0)


def _cover_facts(cover: Cover) -> dict[str, Fact]:
    if not cover.known:
        return {}
    levels = {
        "service_level_before_permille": cover.service_level_before_permille,
        "service_level_after_permille": cover.service_level_after_permille,
    }
    return {
        "slack_min_milli": cover.slack_min_milli,
        "slack_share_ok_permille": cover.slack_share_ok_permille,
        **{name: level for name, level in levels.items() if level is not None},
    }


def _rank(wanted: charging.Interval, offer: Offer) -> tuple[int, timedelta, int, str]:
    """Of parts of the time the longest first; of other days the nearest, then the one with most slack."""
    order = list(OfferKind).index(offer.kind)
    distance = abs(offer.interval.start - wanted.start)
    if offer.kind is OfferKind.PARTIAL_HOURS:
        return (order, timedelta(minutes=-offer.minutes), -offer.slack_min_milli, offer.partner)
    return (order, distance, -offer.slack_min_milli, offer.partner)
