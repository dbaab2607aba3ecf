"""What SchedulingService answers about a person's shifts as a calendar."""

from __future__ import annotations

import datetime as dt
import secrets

import grpc
from google.api import httpbody_pb2

from services.kit import access, people, wire
from services.kit.db import EVERY_TENANT, Database, Tx
from services.scheduling.domain import feed
from services.scheduling.domain.feed import FeedShift
from services.scheduling.store import feeds, shift_types, shifts
from services.scheduling.store.feeds import Feed
from zhongtai.scheduling.v1 import scheduling_pb2

SECRET_BYTES = 32
_BACK, _AHEAD = dt.timedelta(days=35), dt.timedelta(days=120)


class FeedMethods:
    """Secret addresses under which people read their shifts."""

    _db: Database

    def CreateShiftFeed(
        self, request: scheduling_pb2.CreateShiftFeedRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.ShiftFeed:
        secret = secrets.token_urlsafe(SECRET_BYTES)
        with self._db.begin() as tx:
            feeds.make(tx, request.employee, secret)
            tx.audit(request.employee)
            # What is remembered for a retry must not hold the secret.
            made = scheduling_pb2.ShiftFeed(employee=request.employee, create_time=wire.timestamp(tx.now))
            tx.answer(made)
        told = scheduling_pb2.ShiftFeed(path=f"/feeds/{secret}")
        told.MergeFrom(made)
        return told

    def RevokeShiftFeed(
        self, request: scheduling_pb2.RevokeShiftFeedRequest, context: grpc.ServicerContext
    ) -> scheduling_pb2.ShiftFeed:
        with self._db.begin() as tx:
            if feeds.revoke(tx, request.employee):
                tx.audit(request.employee)
            return tx.answer(scheduling_pb2.ShiftFeed(employee=request.employee))

    def ReadShiftFeed(
        self, request: scheduling_pb2.ReadShiftFeedRequest, context: grpc.ServicerContext
    ) -> httpbody_pb2.HttpBody:
        with self._db.read(EVERY_TENANT) as tx:
            found = feeds.open_by(tx, request.secret)
        if found is None:
            raise access.not_found("")
        with self._db.read(found.tenant) as tx:
            text = _text(tx, found)
        return httpbody_pb2.HttpBody(content_type="text/calendar; charset=utf-8", data=text.encode())


def _text(tx: Tx, found: Feed) -> str:
    """The person's shifts from five weeks ago on, those taken away marked as such; shift facts only."""
    person = people.get(tx, found.employee)
    if person is None:
        raise access.not_found("")
    today = tx.now.astimezone(person.zone).date()
    first, after = (today - _BACK).isoformat(), (today + _AHEAD).isoformat()
    worked = shifts.of_people(tx, (found.employee,), first, after, cancelled=True)
    titles = {(entry.centre, entry.shift.code): entry.title_zh for entry in shift_types.list_types(tx)}
    return feed.text(
        (
            FeedShift(
                uid=f"{shift.id}@shifts.zhongtai",
                start=shift.start,
                end=shift.end,
                title=f"{titles.get((shift.centre, shift.shift_type), '')} {shift.shift_type}".strip(),
                changed=shift.changed or found.created,
                sequence=shift.version - 1,
                cancelled=shift.cancelled,
            )
            for shift in worked
        ),
        "班表 Shifts",
        person.zone,
    )
