"""What ChangesService answers: swaps, offers, and who could cover a gap."""

from __future__ import annotations

from contextlib import AbstractContextManager

import grpc

from services.kit import access, auth, people, wire
from services.kit.db import Tx, new_id
from services.kit.errors import Invalid
from services.kit.people import Team
from services.kit.service import Home
from services.scheduling import change_sight, changes_wire, offering, recommending, swap_market, swapping
from services.scheduling.domain import trading
from services.scheduling.domain.rules import Finding
from services.scheduling.recommending import Gap
from services.scheduling.store import offers, shifts, steps, swaps
from services.scheduling.store.offers import Ask, Offer
from services.scheduling.store.swaps import Swap
from services.scheduling.swapping import Deal
from zhongtai.scheduling.v1 import changes_pb2, changes_pb2_grpc

_USUAL_CANDIDATES = 50


class ChangesService(changes_pb2_grpc.ChangesServiceServicer):
    """Changes of who works when that people agree on."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ProposeSwap(self, request: changes_pb2.ProposeSwapRequest, context: grpc.ServicerContext) -> changes_pb2.Swap:
        asked = changes_wire.proposal(request)
        with self._writing(validate_only=request.validate_only) as tx:
            return tx.answer(_swap(tx, *swapping.propose(tx, asked)))

    def AnswerSwap(self, request: changes_pb2.AnswerSwapRequest, context: grpc.ServicerContext) -> changes_pb2.Swap:
        with self._db.begin() as tx:
            return tx.answer(_swap(tx, *swapping.answer(tx, request.name, agree=request.agree)))

    def ApplyForSwap(self, request: changes_pb2.ApplyForSwapRequest, context: grpc.ServicerContext) -> changes_pb2.Swap:
        returned = changes_wire.wish(request.returned) if request.HasField("returned") else None
        with self._db.begin() as tx:
            return tx.answer(
                _swap(tx, swap_market.apply(tx, request.name, take_back=request.take_back, returned=returned))
            )

    def WithdrawSwap(self, request: changes_pb2.WithdrawSwapRequest, context: grpc.ServicerContext) -> changes_pb2.Swap:
        with self._db.begin() as tx:
            return tx.answer(_swap(tx, swapping.withdraw(tx, request.name)))

    def DecideSwap(self, request: changes_pb2.DecideSwapRequest, context: grpc.ServicerContext) -> changes_pb2.Swap:
        with self._db.begin() as tx:
            swap, deal = swapping.decide(
                tx, request.name, approve=request.approve, reason=request.reason, etag=request.etag
            )
            return tx.answer(_swap(tx, swap, deal))

    def GetSwap(self, request: changes_pb2.GetSwapRequest, context: grpc.ServicerContext) -> changes_pb2.Swap:
        with self._db.read() as tx:
            swap = swaps.find(tx, request.name)
            if swap is None or not change_sight.sees(swap):
                raise access.not_found(request.name)
            return _swap(tx, swap)

    def ListSwaps(
        self, request: changes_pb2.ListSwapsRequest, context: grpc.ServicerContext
    ) -> changes_pb2.ListSwapsResponse:
        states = sorted(changes_pb2.SwapState.Name(each).removeprefix("SWAP_STATE_") for each in request.states)
        after = wire.page_after(request.page_token, states, request.team)
        limit = wire.page_size(request.page_size)
        with self._db.read() as tx:
            found = swaps.page(
                tx, change_sight.swaps_within(), states=states, team=request.team, after=after, limit=limit + 1
            )
            shown, token = wire.page(found, limit, lambda last: [last.id], states, request.team)
            applied = swaps.applicants(tx, shown)
        return changes_pb2.ListSwapsResponse(
            swaps=[_listed(each, applied.get(each.id, set())) for each in shown], next_page_token=token
        )

    def PublishOffer(
        self, request: changes_pb2.PublishOfferRequest, context: grpc.ServicerContext
    ) -> changes_pb2.Offer:
        with self._writing(validate_only=request.validate_only) as tx:
            offer, asks = offering.publish(
                tx, _asked(request.offer), centre_wide=request.centre_wide, only=request.employees
            )
            return tx.answer(_offer(tx, offer, asks))

    def AnswerOffer(self, request: changes_pb2.AnswerOfferRequest, context: grpc.ServicerContext) -> changes_pb2.Offer:
        with self._db.begin() as tx:
            return tx.answer(_offer(tx, *offering.answer(tx, request.name, accept=request.accept)))

    def WithdrawOffer(
        self, request: changes_pb2.WithdrawOfferRequest, context: grpc.ServicerContext
    ) -> changes_pb2.Offer:
        with self._db.begin() as tx:
            return tx.answer(_offer(tx, *offering.withdraw(tx, request.name)))

    def GetOffer(self, request: changes_pb2.GetOfferRequest, context: grpc.ServicerContext) -> changes_pb2.Offer:
        with self._db.read() as tx:
            offer = offers.find(tx, request.name)
            if offer is None:
                raise access.not_found(request.name)
            asks = offers.asks(tx, [offer.id])[offer.id]
            asked = any(ask.employee == auth.caller().subject and ask.state != "WAITING" for ask in asks)
            if not asked and not change_sight.in_charge(offer.centre, offer.team):
                raise access.not_found(request.name)
            return _offer(tx, offer, asks)

    def ListOffers(
        self, request: changes_pb2.ListOffersRequest, context: grpc.ServicerContext
    ) -> changes_pb2.ListOffersResponse:
        states = sorted(changes_pb2.OfferState.Name(each).removeprefix("OFFER_STATE_") for each in request.states)
        after = wire.page_after(request.page_token, states, request.team)
        limit = wire.page_size(request.page_size)
        with self._db.read() as tx:
            within = change_sight.offers_within(tx)
            found = offers.page(tx, within, states=states, team=request.team, after=after, limit=limit + 1)
            shown, token = wire.page(found, limit, lambda last: [last.id], states, request.team)
            asks = offers.asks(tx, [each.id for each in shown])
        return changes_pb2.ListOffersResponse(
            offers=[changes_wire.offer(each, asks[each.id], reader=_reader(each)) for each in shown],
            next_page_token=token,
        )

    def RecommendCover(
        self, request: changes_pb2.RecommendCoverRequest, context: grpc.ServicerContext
    ) -> changes_pb2.CoverRecommendation:
        with self._db.read(beyond_reach=True) as tx:
            team = people.get_team(tx, request.team)
            if team is None:
                raise access.not_found(request.team)
            if request.centre_wide:
                change_sight.need_centre(team.centre)
            gap, shift = _gap(tx, request, team)
            found = recommending.candidates(tx, gap, team, centre_wide=request.centre_wide)
        return changes_wire.recommendation(gap, shift, found, request.limit or _USUAL_CANDIDATES)

    def _writing(self, *, validate_only: bool) -> AbstractContextManager[Tx]:
        return self._db.preview() if validate_only else self._db.begin()


def _swap(tx: Tx, swap: Swap, deal: Deal | None = None) -> changes_pb2.Swap:
    """A swap for the caller: each of the two sees what wants a look of their own shifts, those in charge all of it."""
    charge = change_sight.in_charge_of_either(swap)
    me = auth.caller().subject
    applied = {each.employee: each for each in swaps.bids(tx, swap)} if swap.kind in swaps.MARKETS else {}
    findings: list[Finding] = deal.findings("" if charge and not change_sight.concerns(swap) else me) if deal else []
    told = charge or change_sight.concerns(swap)
    return changes_wire.swap(
        swap,
        steps=[each for each in steps.of(tx, swap.name) if told and (charge or each.step != "PASSED_OVER")],
        findings=findings,
        applicants=len(applied) if charge or me == swap.employee else None,
        applied=me in applied,
        returned=applied[me].given if me in applied else None,
    )


def _listed(swap: Swap, applied: set[str]) -> changes_pb2.Swap:
    """A swap of a list: without its history, and without what wants a look."""
    me = auth.caller().subject
    counts = me == swap.employee or change_sight.in_charge(swap.centre, swap.team)
    return changes_wire.swap(swap, applicants=len(applied) if counts else None, applied=me in applied)


def _offer(tx: Tx, offer: Offer, asks: list[Ask]) -> changes_pb2.Offer:
    reader = _reader(offer)
    return changes_wire.offer(offer, asks, reader=reader, steps=() if reader else steps.of(tx, offer.name))


def _reader(offer: Offer) -> str:
    """Whose place alone the caller may see; empty for those in charge."""
    return "" if change_sight.in_charge(offer.centre, offer.team) else auth.caller().subject


def _asked(told: changes_pb2.Offer) -> Offer:
    """The offer that somebody asks to publish.

    Raises:
        Invalid: SPAN_REVERSED, SPAN_TOO_LONG, BAD_DATE.
    """
    start, end = changes_wire.span(told.start_time, told.end_time, offering.LONGEST)
    deadline = wire.moment(told.deadline_time)
    return Offer(
        id=new_id(),
        kind=changes_pb2.OfferKind.Name(told.kind).removeprefix("OFFER_KIND_"),
        state="OPEN",
        employee=auth.caller().subject,
        team=told.team,
        centre="",
        skill=told.skill,
        start=start,
        end=end,
        wanted=told.count,
        deadline=deadline,
        answer_minutes=told.answer_minutes,
        created=deadline,
    )


def _gap(tx: Tx, asked: changes_pb2.RecommendCoverRequest, team: Team) -> tuple[Gap, str]:
    """The gap that is meant, and the id of the shift that leaves it.

    Raises:
        Invalid: SHIFT_UNKNOWN, SPAN_REVERSED, SPAN_TOO_LONG, NOT_WHOLE_MINUTES, SKILL_UNNAMED, BAD_DATE.
    """
    shift = shifts.get(tx, asked.shift) if asked.shift else None
    if asked.shift and (shift is None or shift.cancelled or shift.centre != team.centre):
        raise Invalid("SHIFT_UNKNOWN", f"There is no {asked.shift}.", f"找不到 {asked.shift}。", shift=asked.shift)
    start = asked.start_time if asked.HasField("start_time") or shift is None else wire.timestamp(shift.start)
    end = asked.end_time if asked.HasField("end_time") or shift is None else wire.timestamp(shift.end)
    first, after = changes_wire.span(start, end, offering.LONGEST)
    trading.need_whole_minutes(first, after)
    skill = asked.skill or (shift.skill if shift is not None else team.skill)
    if not skill:
        raise Invalid("SKILL_UNNAMED", "Please say which skill.", "请指明技能。")
    if shift is None:
        return Gap("COVER", skill, first, after), ""
    gap = Gap("COVER", skill, first, after, code=shift.shift_type, work_date=shift.work_date, without=shift.employee)
    return gap, shift.id
