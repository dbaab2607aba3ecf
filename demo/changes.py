"""Changes in the demo centre: swaps done, asked, waiting for a lead and on the market, and offers of overtime."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import structlog
from google.protobuf.message import Message

from demo import plan
from services.kit import status, wire
from zhongtai.scheduling.v1 import changes_pb2, scheduling_pb2

if TYPE_CHECKING:
    from demo.centre import Desk

_TEAMS = ("hotline-1", "claims-1", "chat-1")
_LATER_DAYS, _AHEAD_DAYS = 2, 20
_WITHOUT_A_LEAD = 3
"""So many swaps a month the limits to start with let people have without a lead; see the policies of the workbench."""
_MONTHS = 2
"""The days ahead are of so many months at most, and each has its own limit."""

_DIRECT, _GIVE_AWAY, _MARKET = (
    changes_pb2.SWAP_KIND_DIRECT,
    changes_pb2.SWAP_KIND_GIVE_AWAY,
    changes_pb2.SWAP_KIND_MARKET,
)
_log = structlog.get_logger("demo")
Shifts = Mapping[str, Mapping[str, scheduling_pb2.Shift]]
"""Shifts by person and work date."""


def make(desk: Desk, everybody: list[plan.PersonPlan]) -> None:
    """Let people of some teams swap shifts, and their leads offer overtime."""
    for code in _TEAMS:
        team = [each for each in everybody if each.team.code == code]
        lead, members = team[0], [each.employee for each in team[1:]]
        shifts = _shifts(desk, code, members)
        _swap_often(desk, members[1:], shifts)
        _ask(desk, members[0], members[1:], shifts)
        _give(desk, members, shifts)
        _offer(desk, lead)
    desk.settle()


def _shifts(desk: Desk, team: str, members: Iterable[str]) -> Shifts:
    asked = scheduling_pb2.ListShiftsRequest(
        team=f"teams/{team}",
        start_date=(desk.today + dt.timedelta(days=_LATER_DAYS)).isoformat(),
        end_date=(desk.today + dt.timedelta(days=_AHEAD_DAYS)).isoformat(),
        page_size=5000,
    )
    found: dict[str, dict[str, scheduling_pb2.Shift]] = {employee: {} for employee in members}
    for shift in desk.ask("scheduling.SchedulingService/ListShifts", asked).shifts:
        if shift.employee in found and not shift.absences:
            found[shift.employee][shift.work_date] = shift
    return found


def _swap_often(desk: Desk, members: list[str], shifts: Shifts) -> None:
    """One person swaps so often that the next one waits for the lead."""
    for asker in members:
        done = 0
        for mine, theirs in _pairs(asker, members, shifts):
            swap = _propose(desk, mine, theirs)
            if swap is None:
                continue
            agreed = changes_pb2.AnswerSwapRequest(name=swap.name, agree=True)
            answered = _ask_as(desk, "AnswerSwap", agreed, theirs.employee)
            done += answered is not None
            if answered is not None and answered.state == changes_pb2.SWAP_STATE_PENDING:
                return
        if done > _MONTHS * _WITHOUT_A_LEAD:
            return


def _pairs(
    asker: str, members: Iterable[str], shifts: Shifts
) -> Iterator[tuple[scheduling_pb2.Shift, scheduling_pb2.Shift]]:
    """The asker's shifts, each with those of other kinds that others work on the same day."""
    for date, mine in sorted(shifts[asker].items()):
        for other in members:
            theirs = shifts[other].get(date)
            if other != asker and theirs is not None and theirs.shift_type != mine.shift_type:
                yield mine, theirs
                break


def _ask(desk: Desk, asked: str, members: list[str], shifts: Shifts) -> None:
    """Somebody asks this person to exchange shifts, and waits for the answer."""
    for asker in reversed(members):
        for mine, theirs in _pairs(asker, [asked], shifts):
            if _propose(desk, mine, theirs) is not None:
                return


def _propose(desk: Desk, mine: scheduling_pb2.Shift, theirs: scheduling_pb2.Shift) -> Any:  # noqa: ANN401
    asked = changes_pb2.ProposeSwapRequest(
        employee=mine.employee,
        kind=_DIRECT,
        given=changes_pb2.PartAsked(shift=mine.name),
        taker=theirs.employee,
        wanted=changes_pb2.PartAsked(shift=theirs.name),
    )
    return _ask_as(desk, "ProposeSwap", asked, mine.employee)


def _give(desk: Desk, members: list[str], shifts: Shifts) -> None:
    """Two people have a day less next week; a third offers a shift of that week to whoever may, and one applies."""
    monday = desk.today + dt.timedelta(days=7 - desk.today.weekday())
    week = [date.isoformat() for date in plan.dates(monday, monday + dt.timedelta(days=7))]
    short = members[0], members[-1]
    for employee in short:
        day = next((date for date in reversed(week) if date in shifts[employee]), "")
        if day:
            free = scheduling_pb2.ShiftEdit(employee=employee, work_date=day)
            asked = scheduling_pb2.ShiftAgreement(basis=scheduling_pb2.CONSENT_BASIS_REQUESTED, reason="家中有事")
            edit = scheduling_pb2.EditShiftsRequest(edits=[free], agreement=asked)
            desk.ask("scheduling.SchedulingService/EditShifts", edit)
    wished = [
        (giver, given)
        for giver, date in itertools.product(members[1:-1], week)
        if (given := shifts[giver].get(date)) is not None
    ]
    # A shift that both may have shows that the market chooses; one that the second may have will do.
    for could in (short, short[1:]):
        for giver, given in wished:
            if all(_may_take(desk, giver, given.name, employee) for employee in could):
                asked = changes_pb2.ProposeSwapRequest(
                    employee=giver, kind=_MARKET, given=changes_pb2.PartAsked(shift=given.name)
                )
                swap = _ask_as(desk, "ProposeSwap", asked, giver)
                _ask_as(desk, "ApplyForSwap", changes_pb2.ApplyForSwapRequest(name=swap.name), short[1])
                return


def _may_take(desk: Desk, giver: str, shift: str, taker: str) -> bool:
    could = changes_pb2.ProposeSwapRequest(
        employee=giver,
        kind=_GIVE_AWAY,
        given=changes_pb2.PartAsked(shift=shift),
        taker=taker,
        validate_only=True,
    )
    return _ask_as(desk, "ProposeSwap", could, giver) is not None


def _offer(desk: Desk, lead: plan.PersonPlan) -> None:
    """The lead offers two hours of overtime tomorrow evening; whoever is asked first declines."""
    tomorrow = desk.today + dt.timedelta(days=1)
    start = dt.datetime.combine(tomorrow, dt.time(18, 30), ZoneInfo(plan.ZONE))
    offer = changes_pb2.Offer(
        team=f"teams/{lead.team.code}",
        kind=changes_pb2.OFFER_KIND_OVERTIME,
        start_time=wire.timestamp(start),
        end_time=wire.timestamp(start + dt.timedelta(hours=2)),
        deadline_time=wire.timestamp(start - dt.timedelta(hours=1)),
        count=2,
        answer_minutes=720,
    )
    made = _ask_as(desk, "PublishOffer", changes_pb2.PublishOfferRequest(offer=offer), lead.employee)
    if made is not None:
        no = changes_pb2.AnswerOfferRequest(name=made.name, accept=False)
        _ask_as(desk, "AnswerOffer", no, made.asks[0].employee)


def _ask_as(desk: Desk, method: str, request: Message, employee: str) -> Any:  # noqa: ANN401
    """Ask as a person; None where the rules refuse it, as they do now and then."""
    try:
        return desk.ask(f"scheduling.ChangesService/{method}", request, as_=desk.principal(employee))
    except status.Refused as refused:
        _log.debug("refused", method=method, why=status.to_refusal(refused.status).reason)
        return None
