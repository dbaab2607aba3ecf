"""What stands against a request: each finding says what, why, and whether it can be overruled."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from services.leave.domain import amounts, charging, types


class Weight(enum.StrEnum):
    """HARD: it cannot be booked. SOFT: a person may decide otherwise, and policies may look at it."""

    HARD = "HARD"
    SOFT = "SOFT"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that stands against a request. facts: every value in the sentences.

    cover_task: the leave goes ahead because the law protects it, and somebody must see to the cover.
    """

    code: str
    weight: Weight
    english: str
    chinese: str
    facts: Mapping[str, int | str]
    cover_task: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked for: type, interval (UTC, half-open), what it is charged, and whether its unit fits.

    zone: of the site, whose time the sentences tell.
    """

    kind: types.LeaveType
    interval: charging.Interval
    charges: tuple[charging.DayCharge, ...]
    unit_fits: bool = True
    evidence_given: bool = False
    request: str = ""
    zone: tzinfo = UTC

    @property
    def minutes(self) -> int:
        """What it is charged."""
        return charging.total(self.charges)


@dataclass(frozen=True, slots=True)
class Commitment:
    """Something else the person has at a time. what: LEAVE, TRAINING or EXAM. name: of the resource."""

    what: str
    name: str
    interval: charging.Interval


@dataclass(frozen=True, slots=True)
class Blackout:
    """Days on which the centre gives no leave by choice. first, last: both inclusive, by work date."""

    first: date
    last: date
    english: str
    chinese: str


@dataclass(frozen=True, slots=True)
class Crew:
    """People who hold a skill in the interval of a request, without the person who asks."""

    skill: str
    left: int
    minimum: int


@dataclass(frozen=True, slots=True)
class Surroundings:
    """All that a request is checked against.

    available_minutes: what could be held, borrowing included; None for a type without balance.
    team_off: by work date, how many of the team are off already. day_cap: at most so many; None for no cap.
    cover_enough: whether scheduling found cover; None when it was not asked or was away.
    handover_partner_off: whether the other half of the person's handover pair is off in the interval.
    """

    now: datetime
    available_minutes: int | None = None
    commitments: tuple[Commitment, ...] = ()
    blackouts: tuple[Blackout, ...] = ()
    team_off: Mapping[date, int] | None = None
    day_cap: int | None = None
    crews: tuple[Crew, ...] = ()
    cover_enough: bool | None = None
    handover_partner_off: bool = False


def check(ask: Ask, around: Surroundings) -> tuple[Finding, ...]:
    """Give everything that stands against a request, what cannot be overruled first."""
    found = [
        *_zero_charge(ask),
        *_unit(ask),
        *_overlaps(ask, around.commitments),
        *_balance(ask, around.available_minutes),
        *_too_long(ask),
        *_notice(ask, around.now),
        *_blackouts(ask, around.blackouts),
        *_day_cap(ask, around.team_off or {}, around.day_cap),
        *_crews(ask, around.crews),
        *_cover(ask, around),
        *_handover(around),
        *_evidence(ask),
    ]
    return tuple(sorted(found, key=lambda finding: finding.weight is Weight.SOFT))


def is_possible(findings: Iterable[Finding]) -> bool:
    """Say whether nothing found rules the request out."""
    return all(finding.weight is Weight.SOFT for finding in findings)


def _zero_charge(ask: Ask) -> list[Finding]:
    if ask.minutes:
        return []
    return [
        Finding(
            "NOTHING_TO_CHARGE",
            Weight.HARD,
            "Nothing is rostered in this time, so there is no leave to take. Say you are unavailable instead.",
            "该时段没有排班，无需请假；可登记“不可排班”。",
            {},
        )
    ]


def _unit(ask: Ask) -> list[Finding]:
    if ask.unit_fits:
        return []
    english, chinese = UNITS[ask.kind.unit]
    return [
        Finding(
            "UNIT_NOT_MET",
            Weight.HARD,
            f"{ask.kind.english} is taken in {english}. Move the start or the end.",
            f"{ask.kind.chinese}须按{chinese}申请，请调整起止时间。",
            {"unit": ask.kind.unit.value},
        )
    ]


def _overlaps(ask: Ask, commitments: tuple[Commitment, ...]) -> list[Finding]:
    """Half-open on both sides: a leave may start in the minute in which another ends.

    Training may be moved.
    """
    found = []
    for other in commitments:
        meets = other.interval.start < ask.interval.end and ask.interval.start < other.interval.end
        if not meets or (ask.request and other.name == ask.request):
            continue
        leave = other.what == "LEAVE"
        english, chinese = ("other leave", "另一次请假") if leave else ("training", "培训")
        first, last = (moment.astimezone(ask.zone) for moment in (other.interval.start, other.interval.end))
        found.append(
            Finding(
                "OVERLAPS_LEAVE" if leave else "OVERLAPS_TRAINING",
                Weight.HARD if leave else Weight.SOFT,
                f"It overlaps {english} from {first:%Y-%m-%d %H:%M} to {last:%Y-%m-%d %H:%M}. Choose other times.",
                f"与{chinese}（{first:%Y-%m-%d %H:%M} 至 {last:%Y-%m-%d %H:%M}）重叠，请选择其他时间。",
                {"other": other.name, "start": str(other.interval.start), "end": str(other.interval.end)},
            )
        )
    return found


def _balance(ask: Ask, available_minutes: int | None) -> list[Finding]:
    if not ask.kind.needs_balance or available_minutes is None or ask.minutes <= available_minutes:
        return []
    (needed, needed_zh), (left, left_zh) = amounts.lasting(ask.minutes), amounts.lasting(available_minutes)
    return [
        Finding(
            "BALANCE_TOO_LOW",
            Weight.HARD,
            f"It needs {needed} of {ask.kind.english}; left are {left}. Ask for less.",
            f"需要 {needed_zh}{ask.kind.chinese}，仅剩 {left_zh}，请缩短时长。",
            {"needed_minutes": ask.minutes, "available_minutes": available_minutes},
        )
    ]


def _too_long(ask: Ask) -> list[Finding]:
    limit = ask.kind.max_minutes
    if limit is None or ask.minutes <= limit:
        return []
    (asked, asked_zh), (most, most_zh) = amounts.lasting(ask.minutes), amounts.lasting(limit)
    return [
        Finding(
            "TOO_LONG",
            Weight.SOFT,
            f"It is {asked}; {ask.kind.english} is given for up to {most} at a time.",
            f"本次申请 {asked_zh}，{ask.kind.chinese}每次最多 {most_zh}。",
            {"minutes": ask.minutes, "max_minutes": limit},
        )
    ]


def _notice(ask: Ask, now: datetime) -> list[Finding]:
    given = notice_minutes(ask.interval, now)
    if given >= ask.kind.notice_minutes:
        return []
    (ahead, ahead_zh), (needed, needed_zh) = amounts.lasting(max(given, 0)), amounts.lasting(ask.kind.notice_minutes)
    return [
        Finding(
            "NOTICE_TOO_SHORT",
            Weight.SOFT,
            f"It starts {ahead} from now; {ask.kind.english} is asked for {needed} ahead.",
            f"距开始仅 {ahead_zh}，{ask.kind.chinese}应提前 {needed_zh}申请。",
            {"notice_minutes": given, "needed_minutes": ask.kind.notice_minutes},
        )
    ]


def _blackouts(ask: Ask, blackouts: tuple[Blackout, ...]) -> list[Finding]:
    if not ask.kind.blackout_applies or ask.kind.statutory:
        return []
    days = {charge.work_date for charge in ask.charges}
    return [
        Finding(
            "BLACKOUT",
            Weight.SOFT,
            f"No leave by choice from {dark.first} to {dark.last}: {dark.english}.",
            f"{dark.first} 至 {dark.last} 原则上不批假：{dark.chinese}。",
            {"first": str(dark.first), "last": str(dark.last)},
        )
        for dark in blackouts
        if any(dark.first <= day <= dark.last for day in days)
    ]


def _day_cap(ask: Ask, team_off: Mapping[date, int], cap: int | None) -> list[Finding]:
    if cap is None:
        return []
    full = sorted({charge.work_date for charge in ask.charges if team_off.get(charge.work_date, 0) >= cap})
    return [
        Finding(
            "DAY_CAP_REACHED",
            Weight.SOFT,
            f"On {day} {team_off[day]} of the team are off already; the cap is {cap}.",
            f"{day} 班组已有 {team_off[day]} 人休假，上限为 {cap} 人。",
            {"day": str(day), "team_off": team_off[day], "day_cap": cap},
            cover_task=ask.kind.statutory,
        )
        for day in full
    ]


def _crews(ask: Ask, crews: tuple[Crew, ...]) -> list[Finding]:
    """A crew below its minimum rules out leave by choice; leave that the law protects makes work instead."""
    return [
        Finding(
            "CREW_TOO_SMALL",
            Weight.SOFT if ask.kind.statutory else Weight.HARD,
            f"It leaves {crew.left} people with {crew.skill}; {crew.minimum} must stay.",
            f"批准后仅剩 {crew.left} 名“{crew.skill}”人员，至少须保留 {crew.minimum} 名。",
            {"skill": crew.skill, "left": crew.left, "minimum": crew.minimum},
            cover_task=ask.kind.statutory,
        )
        for crew in crews
        if crew.left < crew.minimum
    ]


def _cover(ask: Ask, around: Surroundings) -> list[Finding]:
    if around.cover_enough:
        return []
    if around.cover_enough is None:
        return [
            Finding(
                "COVER_UNKNOWN",
                Weight.SOFT,
                "The cover could not be checked just now. A person will look at it.",
                "暂时无法核对人力覆盖，将由人工处理。",
                {},
                cover_task=ask.kind.statutory,
            )
        ]
    return [
        Finding(
            "COVER_TOO_THIN",
            Weight.SOFT,
            "Too few people would be left in part of this time.",
            "部分时段批准后人力不足。",
            {},
            cover_task=ask.kind.statutory,
        )
    ]


def _handover(around: Surroundings) -> list[Finding]:
    if not around.handover_partner_off:
        return []
    return [
        Finding(
            "HANDOVER_PARTNER_OFF",
            Weight.SOFT,
            "The person who takes over this work is off in the same time.",
            "工作交接人同一时段也在休假。",
            {},
        )
    ]


def _evidence(ask: Ask) -> list[Finding]:
    rule = ask.kind.evidence
    if rule is None or ask.evidence_given or ask.minutes <= rule.over_minutes:
        return []
    return [
        Finding(
            "EVIDENCE_DUE",
            Weight.SOFT,
            f"A {rule.english} is to be handed in within {rule.within_days} days after the leave.",
            f"须在假期结束后 {rule.within_days} 天内提交{rule.chinese}。",
            {"within_days": rule.within_days},
        )
    ]


def notice_minutes(interval: charging.Interval, now: datetime) -> int:
    """Give the whole minutes from now to the start; below zero when it has begun."""
    return (interval.start - now) // timedelta(minutes=1)


UNITS: Mapping[types.Unit, tuple[str, str]] = {
    types.Unit.MINUTE: ("minutes", "分钟"),
    types.Unit.HOUR: ("whole hours", "整小时"),
    types.Unit.HALF_DAY: ("halves of a shift", "半个班次"),
    types.Unit.DAY: ("whole shifts", "整个班次"),
    types.Unit.CALENDAR_DAY: ("calendar days", "自然日"),
}
"""How a unit is called in a sentence."""
