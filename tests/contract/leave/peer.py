"""Scheduling as leave meets it: a small but real keeper of cover, with its holds in memory behind one lock."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field

from google.protobuf.message import Message

from services.kit import errors, status, wire
from zhongtai.scheduling.v1 import scheduling_pb2

HALF_HOUR = dt.timedelta(minutes=30)
SERVICE = "zhongtai.scheduling.v1.SchedulingService"


@dataclass
class Scheduling:
    """Every half hour has the same spare heads unless said otherwise; a hold takes one of them.

    away: nobody answers. known: whether requirements are there. calls: methods asked, in order. kept_away: permille of
    heads that weather keeps away.
    """

    spare: float = 10.0
    spare_at: dict[dt.datetime, float] = field(default_factory=dict)
    holds: dict[str, tuple[dt.datetime, dt.datetime, dt.datetime]] = field(default_factory=dict)
    away: bool = False
    known: bool = True
    kept_away: int = 0
    offers: list[tuple[str, dt.datetime, dt.datetime]] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    now: dt.datetime = dt.datetime(2026, 11, 23, 1, tzinfo=dt.UTC)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def wire(
        self, method: str, request: Message, reply: type[Message], metadata: Mapping[str, str], seconds: float
    ) -> Message:
        """Answer as a peer over the wire would."""
        name = method.partition("/")[2]
        with self.lock:
            self.calls.append(name)
            if self.away:
                gone = errors.Unavailable("PEER_AWAY", "Away.", "不在。")
                raise status.Refused(status.of_refusal(gone, "scheduling", "en"))
            return getattr(self, name)(request)

    def PreviewCover(self, asked: scheduling_pb2.PreviewCoverRequest) -> scheduling_pb2.CoverAnswer:
        return self._answer(asked, asked.leave_request)

    def HoldCover(self, asked: scheduling_pb2.HoldCoverRequest) -> scheduling_pb2.CoverAnswer:
        answer = self._answer(asked, asked.leave_request)
        if answer.fits or asked.force or not self.known:
            until = wire.moment(asked.expire_time)
            self.holds[asked.leave_request] = (wire.moment(asked.start_time), wire.moment(asked.end_time), until)
            answer.held = True
            answer.expire_time.CopyFrom(asked.expire_time)
        return answer

    def ReleaseCover(self, asked: scheduling_pb2.ReleaseCoverRequest) -> scheduling_pb2.ReleaseCoverResponse:
        gone = self.holds.pop(asked.leave_request, None)
        return scheduling_pb2.ReleaseCoverResponse(released=gone is not None)

    def _answer(self, asked: Message, but: str) -> scheduling_pb2.CoverAnswer:
        start, end = wire.moment(asked.start_time), wire.moment(asked.end_time)
        effects = []
        at = start
        while at < end and self.known:
            before = 10 + self._slack(at, but)
            effects.append(
                scheduling_pb2.CoverEffect(
                    start_time=wire.timestamp(at),
                    minutes=30,
                    required=10,
                    available_before=before,
                    available_after=before - 1,
                    calls=30,
                    service_level_before_permille=900,
                    service_level_after_permille=850 if before - 1 >= 10 else 700,
                )
            )
            at += HALF_HOUR
        slacks = [one.available_after - one.required for one in effects]
        least = min(slacks, default=0.0)
        return scheduling_pb2.CoverAnswer(
            known=self.known,
            fits=self.known and least >= asked.slack_milli / 1000,
            intervals=effects,
            service_level_before_permille=900 if self.known else -1,
            service_level_after_permille=(850 if least >= 0 else 700) if self.known else -1,
            slack_min_milli=int(least * 1000),
            slack_ok_permille=1000 * sum(one >= 0 for one in slacks) // max(len(slacks), 1),
            offers=[
                scheduling_pb2.CoverOffer(kind=k, start_time=wire.timestamp(s), end_time=wire.timestamp(e))
                for k, s, e in self.offers[: asked.offer_count]
            ],
            target_permille=800,
            weather_permille=self.kept_away,
        )

    def _slack(self, at: dt.datetime, but: str) -> float:
        """Spare heads in a half hour, the held ones gone."""
        taken = sum(
            start < at + HALF_HOUR and at < end and until > self.now
            for name, (start, end, until) in self.holds.items()
            if name != but
        )
        return self.spare_at.get(at, self.spare) - taken
