"""What others are told of swaps and offers."""

from __future__ import annotations

from collections.abc import Iterable

from services.kit import wire
from services.kit.db import Tx
from services.scheduling.store.offers import Ask, Offer
from services.scheduling.store.swaps import Swap
from zhongtai.scheduling.v1 import events_pb2
from zhongtai.work.v1 import work_pb2


def swap_changed(tx: Tx, swap: Swap, card: work_pb2.WorkItemDraft | None = None) -> None:
    """Tell both people, and whoever decides, how a swap stands. card: when a person has to decide."""
    event = events_pb2.SwapChanged(
        swap=swap.name,
        employee=swap.employee,
        taker=swap.taker,
        team=swap.team,
        kind=swap.kind,
        state=swap.state,
        work_item=card,
        decision=work_pb2.Decision.FromString(swap.decision) if swap.decision else None,
        version=swap.version,
    )
    tx.publish(swap.name, event)


def offer_changed(tx: Tx, offer: Offer, asks: Iterable[Ask]) -> None:
    """Tell how an offer stands, who is asked and who has accepted."""
    places = list(asks)
    event = events_pb2.OfferChanged(
        offer=offer.name,
        team=offer.team,
        kind=offer.kind,
        state=offer.state,
        start_time=wire.timestamp(offer.start),
        end_time=wire.timestamp(offer.end),
        asked=[ask.employee for ask in places if ask.state == "ASKED"],
        accepted=[ask.employee for ask in places if ask.state == "ACCEPTED"],
        version=offer.version,
    )
    tx.publish(offer.name, event)
