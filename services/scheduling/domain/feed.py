"""A person's shifts as an iCalendar text that any calendar program can subscribe to.

Source: RFC 5545; each event keeps its UID for ever and raises SEQUENCE when the shift changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar


@dataclass(frozen=True, slots=True)
class FeedShift:
    """One shift of a feed. uid: stable, without personal data. sequence: 0, 1, … with each change.

    cancelled: the shift fell away; subscribers remove it. changed: when it was last changed, UTC.
    """

    uid: str
    start: datetime
    end: datetime
    title: str
    changed: datetime
    sequence: int = 0
    note: str = ""
    place: str = ""
    cancelled: bool = False


def text(feed_shifts: Iterable[FeedShift], name: str, zone: ZoneInfo) -> str:
    """The feed of these shifts in the zone's local time, the zone's definition included."""
    feed = icalendar.Calendar()
    feed.add("prodid", "-//Zhongtai//Shifts//ZH")
    feed.add("version", "2.0")
    feed.add("method", "PUBLISH")
    feed.add("x-wr-calname", name)
    feed.add("x-wr-timezone", zone.key)
    feed.add("refresh-interval", timedelta(hours=1), parameters={"value": "DURATION"})
    ordered = sorted(feed_shifts, key=lambda each: (each.start, each.uid))
    if ordered:
        feed.add_component(
            icalendar.Timezone.from_tzinfo(
                zone,
                first_date=ordered[0].start.astimezone(zone).date() - timedelta(days=366),
                last_date=ordered[-1].end.astimezone(zone).date() + timedelta(days=366),
            )
        )
    for each in ordered:
        feed.add_component(_event(each, zone))
    calendar_text: bytes = feed.to_ical()
    return calendar_text.decode("utf-8")


def _event(shift: FeedShift, zone: ZoneInfo) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", shift.uid)
    event.add("dtstamp", shift.changed)
    event.add("last-modified", shift.changed)
    event.add("sequence", shift.sequence)
    event.add("dtstart", shift.start.astimezone(zone))
    event.add("dtend", shift.end.astimezone(zone))
    event.add("summary", shift.title)
    event.add("status", "CANCELLED" if shift.cancelled else "CONFIRMED")
    event.add("transp", "OPAQUE")
    if shift.note:
        event.add("description", shift.note)
    if shift.place:
        event.add("location", shift.place)
    return event
