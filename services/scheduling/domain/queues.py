"""A queue of contacts: what it is to reach, when it is open, and the slots of its days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from services.kit.errors import Invalid
from services.scheduling.domain import requirement
from services.scheduling.domain.patience import ServiceLevel

DAY_MINUTES = 1440
USUAL_OCCUPANCY_CAP_PERMILLE = 880
"""Cap on occupancy where a target names none.

Source: domain reference 1.5 (80-90 %).
"""

_HOURS = re.compile(r"([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)")


@dataclass(frozen=True, slots=True)
class Target:
    """What a queue is to reach, as people say it. A patience of 0: callers wait for ever."""

    definition: ServiceLevel
    target_permille: int
    threshold_seconds: int
    occupancy_cap_permille: int
    patience_seconds: int
    planned_shrinkage_permille: int
    unplanned_shrinkage_permille: int
    minimum_crew: int

    def to_reckon(self) -> requirement.ServiceTarget:
        """The target as requirements are reckoned with.

        Raises:
            Invalid: BAD_TARGET.
        """
        if self.planned_shrinkage_permille + self.unplanned_shrinkage_permille >= 1000:
            raise Invalid(
                "BAD_TARGET",
                "Planned and unplanned shrinkage together take all of the paid time. Lower one of them.",
                "计划内与计划外缩减率合计达到 100%,无法排班,请调低其中一项。",
                planned=self.planned_shrinkage_permille,
                unplanned=self.unplanned_shrinkage_permille,
            )
        return requirement.ServiceTarget(
            definition=self.definition,
            target=self.target_permille / 1000,
            threshold_s=self.threshold_seconds,
            max_occupancy=(self.occupancy_cap_permille or USUAL_OCCUPANCY_CAP_PERMILLE) / 1000,
            patience_s=self.patience_seconds or None,
            shrinkage=requirement.Shrinkage(
                (self.planned_shrinkage_permille / 1000,), (self.unplanned_shrinkage_permille / 1000,)
            ),
            minimum_crew=self.minimum_crew,
            model=requirement.Model.ERLANG_A if self.patience_seconds else requirement.Model.ERLANG_C,
        )


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue. id: its code. open_hours: by weekday, Monday first, as `08:00-22:00`; none means always open."""

    id: str
    title_en: str
    title_zh: str
    centre: str
    skill: str
    slot_minutes: int
    target: Target
    open_hours: tuple[str, ...]
    default_aht_seconds: int
    time_zone: str
    version: int = 0

    @property
    def name(self) -> str:
        """Its resource name."""
        return f"queues/{self.id}"

    @property
    def zone(self) -> ZoneInfo:
        """Zone of its centre."""
        return ZoneInfo(self.time_zone)

    def is_open(self, day: date, minute: int) -> bool:
        """Whether a slot that starts at this minute of the day is open, in part at least."""
        if not self.open_hours:
            return True
        own, before = hours(self.open_hours[day.weekday()]), hours(self.open_hours[day.weekday() - 1])
        last = minute + self.slot_minutes
        return (minute < own[1] and own[0] < last) or minute + DAY_MINUTES < before[1]

    def slots(self, first: date, after: date) -> Iterator[tuple[datetime, int, int]]:
        """Every open slot of the days from first up to after.

        Its start in UTC, the day's place and the slot's place in the day. In the night on which clocks change, the
        hour that is left out has no slots and the hour that comes twice has them twice.
        """
        zone, step = self.zone, timedelta(minutes=self.slot_minutes)
        for place in range((after - first).days):
            day = first + timedelta(days=place)
            instant, end = midnight(day, zone), midnight(day + timedelta(days=1), zone)
            while instant < end:
                wall = instant.astimezone(zone)
                minute = wall.hour * 60 + wall.minute
                if self.is_open(day, minute):
                    yield instant, place, minute // self.slot_minutes
                instant += step


def check_hours(open_hours: tuple[str, ...]) -> None:
    """See that opening hours can be read.

    Raises:
        Invalid: BAD_HOURS.
    """
    if len(open_hours) not in (0, 7):
        raise _bad_hours(", ".join(open_hours))
    for text in open_hours:
        hours(text)


def hours(text: str) -> tuple[int, int]:
    """Opening hours in minutes after midnight, [start, end); an end not after its start is on the next day.

    Raises:
        Invalid: BAD_HOURS.
    """
    if not text:
        return 0, 0
    found = _HOURS.fullmatch(text)
    if found is None:
        raise _bad_hours(text)
    start_hour, start_minute, end_hour, end_minute = map(int, found.groups())
    start, end = start_hour * 60 + start_minute, end_hour * 60 + end_minute
    if start >= DAY_MINUTES or end > DAY_MINUTES:
        raise _bad_hours(text)
    return start, end if end > start else end + DAY_MINUTES


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """The first instant of a day, in UTC."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _bad_hours(text: str) -> Invalid:
    return Invalid(
        "BAD_HOURS",
        f"Opening hours {text!r} cannot be read. Give none, or seven from Monday on, as 08:00-22:00, or empty.",
        f"无法识别营业时间“{text}”。请留空,或自周一起给出七项,格式如 08:00-22:00,休息日留空。",
        hours=text,
    )
