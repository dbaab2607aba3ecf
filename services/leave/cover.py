"""Asking scheduling about cover: what an absence would do, and holding what is being asked for.

When scheduling is away the answer is None; leave goes on without it and says so.
"""

from __future__ import annotations

from datetime import datetime
from typing import Protocol, TypeVar

from google.protobuf.message import Message

from services.kit import errors, wire
from services.leave.domain import charging, decision
from zhongtai.scheduling.v1 import scheduling_pb2

SECONDS = 2.0
OFFERS = 6
SLACK_MILLI = 0
"""Slack to keep: none beyond the requirement, which scheduling has already padded for its own uncertainty."""

_SERVICE = scheduling_pb2.DESCRIPTOR.services_by_name["SchedulingService"].full_name
Reply = TypeVar("Reply", bound=Message)


class Peers(Protocol):
    """What calls other services; the kit's, without the transport that it brings."""

    def ask(self, method: str, request: Message, reply: type[Reply], *, tenant: str, seconds: float = ...) -> Reply:
        """Call a method of another service."""


def preview(
    peers: Peers, tenant: str, employee: str, wanted: charging.Interval, but: str = ""
) -> scheduling_pb2.CoverAnswer | None:
    """What cover would be without a person. but: a request whose own hold does not count."""
    asked = scheduling_pb2.PreviewCoverRequest(
        employee=employee,
        start_time=wire.timestamp(wanted.start),
        end_time=wire.timestamp(wanted.end),
        leave_request=but,
        slack_milli=SLACK_MILLI,
        offer_count=OFFERS,
    )
    return _ask(peers, tenant, "PreviewCover", asked)


def hold(
    peers: Peers,
    tenant: str,
    name: str,
    employee: str,
    wanted: charging.Interval,
    *,
    until: datetime,
    force: bool,
    offers: int = 0,
) -> scheduling_pb2.CoverAnswer | None:
    """Hold cover under a request's name. force: although it does not fit. until: when it lapses by itself.

    offers: how many spans to look for that would fit instead, which costs more than the hold.
    """
    asked = scheduling_pb2.HoldCoverRequest(
        leave_request=name,
        employee=employee,
        start_time=wire.timestamp(wanted.start),
        end_time=wire.timestamp(wanted.end),
        slack_milli=SLACK_MILLI,
        force=force,
        expire_time=wire.timestamp(until),
        offer_count=offers,
    )
    return _ask(peers, tenant, "HoldCover", asked)


def release(peers: Peers, tenant: str, name: str) -> None:
    """Let go of a request's hold; when that fails, the hold lapses by itself."""
    try:
        peers.ask(
            f"{_SERVICE}/ReleaseCover",
            scheduling_pb2.ReleaseCoverRequest(leave_request=name),
            scheduling_pb2.ReleaseCoverResponse,
            tenant=tenant,
            seconds=SECONDS,
        )
    except errors.Refusal:
        return


def as_known(answer: scheduling_pb2.CoverAnswer | None) -> decision.Cover:
    """The answer as the facts that policies look at."""
    if answer is None or not answer.known:
        return decision.Cover(known=False)
    before, after = answer.service_level_before_permille, answer.service_level_after_permille
    return decision.Cover(
        known=True,
        slack_min_milli=answer.slack_min_milli,
        slack_share_ok_permille=answer.slack_ok_permille,
        service_level_before_permille=None if before < 0 else before,
        service_level_after_permille=None if after < 0 else after,
    )


def is_enough(answer: scheduling_pb2.CoverAnswer | None) -> bool | None:
    """Whether there is enough; None when nobody can say."""
    return None if answer is None or not answer.known else answer.fits


def _ask(peers: Peers, tenant: str, method: str, asked: Message) -> scheduling_pb2.CoverAnswer | None:
    """The answer, or None: an answer that is no answer must not stop people from asking for leave."""
    try:
        return peers.ask(f"{_SERVICE}/{method}", asked, scheduling_pb2.CoverAnswer, tenant=tenant, seconds=SECONDS)
    except errors.Refusal:
        return None
