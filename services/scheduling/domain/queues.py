"""A queue of contacts: what it is to reach, when it is open, and the slots of its days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
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


class Channel(StrEnum):
    """What comes: calls that are answered one at a time, chats that are held side by side, work with a due time."""

    CALL = "CALL"
    CHAT = "CHAT"
    BACK_OFFICE = "BACK_OFFICE"


class Lag(StrEnum):
    """Whether a slot is staffed for the contacts in hand then, which came during a handling time before.

    AUTO: when a contact takes at least half a slot. Source: domain reference 1.7 (b), Green and Kolesar.
    """

    AUTO = "AUTO"
    ON = "ON"
    OFF = "OFF"


@dataclass(frozen=True, slots=True)
class Handling:
    """How contacts are worked on.

    concurrency, slowdown_permille: of chats, those held at once, and how much longer each takes for every other one.
    due_minutes: of back-office work, opening time from the start of the slot in which it comes until it must be done.
    """

    channel: Channel = Channel.CALL
    concurrency: int = 1
    slowdown_permille: int = 0
    due_minutes: int = 0
    lag: Lag = Lag.AUTO

    def check(self) -> None:
        """See that nothing is said that the channel does not have.

        Raises:
            Invalid: BAD_HANDLING.
        """
        chat, office = self.channel is Channel.CHAT, self.channel is Channel.BACK_OFFICE
        if not chat and (self.concurrency > 1 or self.slowdown_permille):
            raise _bad_handling("only chats are held at once", "只有在线会话可以并行")
        if chat and self.concurrency == 1 and self.slowdown_permille:
            raise _bad_handling("one chat at a time slows no other", "并行数为 1 时不存在并行减速")
        if office != bool(self.due_minutes):
            raise _bad_handling(
                "back-office work, and nothing else, has a due time", "后台工单须且仅有后台工单可设时限"
            )
        if office and self.lag is not Lag.AUTO:
            raise _bad_handling("back-office work has no lagged load", "后台工单没有滞后负荷")


class PatienceSource(StrEnum):
    """Whose patience requirements are reckoned with: as somebody gave it, or as history says when a plan is made.

    LEARNT_WITHOUT_SHORT leaves out who gives up at once. Where history is not evidence enough, callers wait for ever.
    """

    GIVEN = "GIVEN"
    LEARNT = "LEARNT"
    LEARNT_WITHOUT_SHORT = "LEARNT_WITHOUT_SHORT"


@dataclass(frozen=True, slots=True)
class Target:
    """What a queue is to reach, as people say it. A patience of 0: callers wait for ever; a cap of 0 is none.

    patience_seconds: where it is learnt, as the newest plan found it. asa_cap_seconds: of the mean wait of those
    answered. abandonment_cap_permille: of those who give up.
    """

    definition: ServiceLevel
    target_permille: int
    threshold_seconds: int
    occupancy_cap_permille: int
    patience_seconds: int
    planned_shrinkage_permille: int
    unplanned_shrinkage_permille: int
    minimum_crew: int
    asa_cap_seconds: int = 0
    abandonment_cap_permille: int = 0
    patience_source: PatienceSource = PatienceSource.GIVEN

    @property
    def patience(self) -> tuple[int, PatienceSource]:
        """Mean seconds that callers are taken to wait, 0 for ever, and whence that is known."""
        return self.patience_seconds, self.patience_source

    def to_reckon(self, handling: Handling) -> requirement.ServiceTarget:
        """The target as requirements of contacts handled so are reckoned with.

        Raises:
            Invalid: BAD_TARGET.
        """
        if self.planned_shrinkage_permille + self.unplanned_shrinkage_permille >= 1000:
            raise Invalid(
                "BAD_TARGET",
                "Planned and unplanned shrinkage together take all of the paid time. Lower one of them.",
                "计划内与计划外缩减率合计达到 100%,无法排班，请调低其中一项。",
                planned=self.planned_shrinkage_permille,
                unplanned=self.unplanned_shrinkage_permille,
            )
        never = self.patience_source is PatienceSource.GIVEN and not self.patience_seconds
        if self.abandonment_cap_permille and never:
            raise Invalid(
                "BAD_TARGET",
                "Nobody gives up who waits for ever: a cap on giving up needs the callers' patience.",
                "放弃率上限须同时给出客户耐心时长，或选择由历史学习。",
                cap=self.abandonment_cap_permille,
            )
        model = requirement.Model.ERLANG_A if self.patience_seconds else requirement.Model.ERLANG_C
        return requirement.ServiceTarget(
            definition=self.definition,
            target=self.target_permille / 1000,
            threshold_s=self.threshold_seconds,
            max_occupancy=(self.occupancy_cap_permille or USUAL_OCCUPANCY_CAP_PERMILLE) / 1000,
            max_asa_s=self.asa_cap_seconds or None,
            max_abandonment=self.abandonment_cap_permille / 1000 or None,
            patience_s=self.patience_seconds or None,
            shrinkage=requirement.Shrinkage(
                (self.planned_shrinkage_permille / 1000,), (self.unplanned_shrinkage_permille / 1000,)
            ),
            minimum_crew=self.minimum_crew,
            model=requirement.Model.DEFERRED if handling.channel is Channel.BACK_OFFICE else model,
            concurrency=handling.concurrency,
            slowdown=handling.slowdown_permille / 1000,
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
    handling: Handling = Handling()

    @property
    def name(self) -> str:
        """Its resource name."""
        return f"queues/{self.id}"

    @property
    def zone(self) -> ZoneInfo:
        """Zone of its centre."""
        return ZoneInfo(self.time_zone)

    def to_reckon(self) -> requirement.ServiceTarget:
        """Its target as requirements are reckoned with.

        Raises:
            Invalid: BAD_TARGET.
        """
        return self.target.to_reckon(self.handling)

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
        f"无法识别营业时间“{text}”。请留空，或自周一起给出七项，格式如 08:00-22:00,休息日留空。",
        hours=text,
    )


def _bad_handling(why: str, chinese: str) -> Invalid:
    return Invalid(
        "BAD_HANDLING", f"This cannot be how contacts are handled: {why}.", f"处理方式有误：{chinese}。", why=why
    )
