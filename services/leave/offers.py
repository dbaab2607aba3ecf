"""What would work instead of what was asked, ready to be sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from services.kit import errors
from services.kit.db import Tx
from services.leave import asking
from services.leave.domain import charging, conflicts, decision, types
from services.leave.store import days, requests
from zhongtai.scheduling.v1 import scheduling_pb2

CREATE = "zhongtai.leave.v1.LeaveService/CreateLeaveRequest"
CHANGE = "zhongtai.leave.v1.LeaveService/ChangeLeaveRequest"
_MOST = 4
_MOST_IN_UNIT = 3
_NEAR = dt.timedelta(days=14)


def of_cover(
    tx: Tx, situation: asking.Situation, answer: scheduling_pb2.CoverAnswer | None, *, waiting_list: bool
) -> tuple[decision.Offer, ...]:
    """What scheduling says would fit, charged and ranked; other days of the roster where it is silent."""
    told = [
        decision.Offer(
            decision.OfferKind.PARTIAL_HOURS if offer.kind == "PART" else decision.OfferKind.OTHER_DAY,
            charging.Interval(offer.start_time.ToDatetime(dt.UTC), offer.end_time.ToDatetime(dt.UTC)),
            0,
            offer.slack_min_milli,
        )
        for offer in (answer.offers if answer is not None else ())
    ]
    charged = [one for offer in told if (one := _charged(tx, situation, offer)) is not None]
    if not charged and not waiting_list:
        charged = list(nearby(tx, situation))
    return decision.counter_offers(situation.wanted.interval, charged, most=_MOST + 1, waiting_list=waiting_list)


def nearby(tx: Tx, situation: asking.Situation) -> tuple[decision.Offer, ...]:
    """Other shifts of the person, nearest first, in which nothing else is booked yet."""
    wanted = situation.wanted
    around = charging.Interval(max(wanted.interval.start - _NEAR, situation.now), wanted.interval.end + _NEAR)
    if around.start >= around.end:
        return ()
    taken = [span for _, span in requests.taken_spans(tx, wanted.employee, around)]
    shifts = days.shifts_in(tx, wanted.employee, around)
    free = [
        shift.span
        for shift in shifts
        if shift.span.start > situation.now and not any(_meet(shift.span, span) for span in (*taken, wanted.interval))
    ]
    if situation.kind.basis is types.Basis.ROSTERED_MINUTES:
        costs = {span: [shift for shift in shifts if _meet(shift.span, span)] for span in free}
        charged = [
            decision.Offer(decision.OfferKind.OTHER_DAY, span, charging.charge_roster(met, span).minutes)
            for span, met in costs.items()
        ]
    else:
        offers = [decision.Offer(decision.OfferKind.OTHER_DAY, span, 0) for span in free]
        charged = [one for offer in offers if (one := _charged(tx, situation, offer)) is not None]
    return decision.counter_offers(wanted.interval, charged, most=_MOST, waiting_list=False)


def instead_of(
    tx: Tx, situation: asking.Situation, found: Iterable[conflicts.Finding], *, change: str = ""
) -> tuple[errors.Alternative, ...]:
    """What to say with the refusal of what cannot be booked. change: the request whose change it is."""
    codes = {one.code for one in found if one.weight is conflicts.Weight.HARD}
    if not codes:
        return ()
    offers: list[errors.Alternative] = []
    if "BALANCE_TOO_LOW" in codes:
        offers += [as_alternative(situation, offer, change=change) for offer in _shorter(situation)]
        if situation.kind.code != "PERSONAL" and not change:
            asked = as_request(situation, situation.wanted.interval) | {"leaveType": "PERSONAL"}
            offers.append(
                errors.Alternative(
                    "The same time as personal leave", "同一时段改请事假", CREATE, {"leaveRequest": asked}
                )
            )
    elif codes & {"OVERLAPS_LEAVE", "NOTHING_TO_CHARGE"}:
        offers += [as_alternative(situation, offer, change=change) for offer in nearby(tx, situation)]
    elif "UNIT_NOT_MET" in codes:
        offers += [as_alternative(situation, offer, change=change) for offer in _in_unit(tx, situation)]
    return tuple(offers)


def as_alternative(situation: asking.Situation, offer: decision.Offer, *, change: str = "") -> errors.Alternative:
    """An offer ready to be sent. change: the request that would be changed; empty to ask anew."""
    english, chinese = say(offer, situation.person.zone)
    if offer.kind is decision.OfferKind.WAITING_LIST:
        asked = as_request(situation, offer.interval) | {"waitIfShort": True}
        return errors.Alternative(english, chinese, CREATE, {"leaveRequest": asked})
    if change:
        times: dict[str, object] = {"startTime": _rfc(offer.interval.start), "endTime": _rfc(offer.interval.end)}
        return errors.Alternative(english, chinese, CHANGE, times | {"name": change})
    return errors.Alternative(english, chinese, CREATE, {"leaveRequest": as_request(situation, offer.interval)})


def as_request(situation: asking.Situation, span: charging.Interval) -> dict[str, object]:
    """A request for a span as JSON; what the person wrote is theirs to write again."""
    return {
        "employee": situation.wanted.employee,
        "leaveType": situation.wanted.leave_type,
        "startTime": _rfc(span.start),
        "endTime": _rfc(span.end),
    }


def say(offer: decision.Offer, zone: ZoneInfo) -> tuple[str, str]:
    """An offer in both languages, in the site's time."""
    if offer.kind is decision.OfferKind.WAITING_LIST:
        return "Go on the waiting list", "进入候补名单"
    start, end = offer.interval.start.astimezone(zone), offer.interval.end.astimezone(zone)
    until = f"{end:%H:%M}" if end.date() == start.date() else f"{end:%m-%d %H:%M}"
    if offer.kind is decision.OfferKind.PARTIAL_HOURS:
        return f"Only {start:%m-%d %H:%M}-{until}", f"仅休 {start:%m-%d %H:%M}-{until}"
    return f"Instead {start:%m-%d %H:%M}-{until}", f"改为 {start:%m-%d %H:%M}-{until}"


def _charged(tx: Tx, situation: asking.Situation, offer: decision.Offer) -> decision.Offer | None:
    """An offer with its charge; None when it costs nothing, or does not keep to the type's unit."""
    charges, _, fits = asking.charge(
        tx, situation.wanted.employee, situation.kind, offer.interval, situation.person.zone
    )
    minutes = charging.total(charges)
    if not minutes or not fits:
        return None
    return decision.Offer(offer.kind, offer.interval, minutes, offer.slack_min_milli)


def _in_unit(tx: Tx, situation: asking.Situation) -> list[decision.Offer]:
    """The nearest spans that keep to the unit of the type."""
    asked = situation.wanted.interval
    spans = charging.in_unit(days.shifts_in(tx, situation.wanted.employee, asked), asked, situation.kind)
    return [decision.Offer(decision.OfferKind.PARTIAL_HOURS, span, 0) for span in spans[:_MOST_IN_UNIT]]


def _shorter(situation: asking.Situation) -> list[decision.Offer]:
    """The first shifts of what was asked, as many as the balance pays for."""
    left = situation.around.available_minutes or 0
    kept: Sequence[charging.ShiftCharge] = ()
    for shift in situation.roster:
        if shift.minutes > left:
            break
        left -= shift.minutes
        kept = (*kept, shift)
    if not kept:
        return []
    span = charging.Interval(situation.wanted.interval.start, kept[-1].away[-1].end)
    minutes = sum(shift.minutes for shift in kept)
    return [decision.Offer(decision.OfferKind.PARTIAL_HOURS, span, minutes)]


def _meet(one: charging.Interval, other: charging.Interval) -> bool:
    return one.start < other.end and other.start < one.end


def _rfc(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
