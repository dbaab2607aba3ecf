"""How a person's presence compares with a shift: whose shift a punch belongs to, and what was amiss.

Everything hangs on shifts, never on the calendar date of a punch, so that nights are like days.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from services.scheduling.domain import desk, shifts
from services.scheduling.domain.desk import Activity, Span
from services.scheduling.domain.presence import Punch
from services.scheduling.domain.shifts import Period
from services.scheduling.domain.worked import Worked

SETTLED_AFTER = timedelta(minutes=60)
"""So long after its end a shift is judged: what is not there then is held to be missing until it comes."""
_EARLIEST, _LATEST = timedelta(hours=4), timedelta(hours=6)
"""A punch so long before the start or after the end may still belong to a shift, where no other shift is nearer."""
_NEAR = timedelta(minutes=60)
"""Coming so shortly before a shift, or going so shortly after it, belongs to it even inside another."""
_DOUBLE = timedelta(minutes=10)
"""Two punches of one direction within this time are one."""


class Kind(StrEnum):
    """What was amiss with a shift."""

    LATE = "LATE"
    EARLY_LEAVE = "EARLY_LEAVE"
    MISSING_IN = "MISSING_IN"
    MISSING_OUT = "MISSING_OUT"
    ABSENT = "ABSENT"
    GAP = "GAP"
    OFF_PHONE = "OFF_PHONE"


MISSING = frozenset({Kind.MISSING_IN, Kind.MISSING_OUT})


@dataclass(frozen=True, slots=True)
class Rule:
    """By what attendance is judged, in minutes. team: empty where it is for all of a centre."""

    centre: str
    team: str = ""
    late_grace: int = 5
    early_grace: int = 5
    off_phone: int = 15
    meanings: Mapping[str, Activity] = field(default_factory=lambda: desk.USUAL)
    version: int = 0


@dataclass(frozen=True, slots=True)
class Excuse:
    """A span in which nothing is asked of a person. reason: as told with what it explains. source: what causes it."""

    start: datetime
    end: datetime
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class Window:
    """From when to when comings and goings belong to a shift, ends exclusive."""

    comes_from: datetime
    comes_until: datetime
    goes_from: datetime
    goes_until: datetime

    def holds(self, punch: Punch) -> bool:
        """Whether a punch belongs to the shift."""
        if punch.came:
            return self.comes_from <= punch.at < self.comes_until
        return self.goes_from <= punch.at < self.goes_until


@dataclass(frozen=True, slots=True)
class Presence:
    """When a person was there around a shift. missing: punches that must have been forgotten."""

    periods: tuple[Period, ...] = ()
    missing: frozenset[Kind] = frozenset()


@dataclass(frozen=True, slots=True)
class Amiss:
    """Something amiss. minutes: of work. explained: what excuses all of it; None when something is left."""

    kind: Kind
    minutes: int
    explained: Excuse | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """What a shift came to. scheduled: minutes asked for. caused: minutes that approved causes took from it.

    worked: periods of work in which the person was there, or at what was the cause of being elsewhere: training,
    meetings and outages are working time.
    """

    scheduled: int
    caused: int
    leave: int
    extra: int
    amiss: tuple[Amiss, ...]
    worked: tuple[Period, ...]


def windows(own: Sequence[Worked]) -> list[Window]:
    """To which shift of a person punches belong. own: shifts in order of their start.

    Between two shifts comings belong to the next and goings to the last, as far as they are near enough.
    """
    found = []
    for at, shift in enumerate(own):
        before, after = own[at - 1] if at else None, own[at + 1] if at + 1 < len(own) else None
        comes_from = _comes_from(before, shift)
        goes_until = _goes_until(shift, after)
        comes_until, goes_from = shift.end + _LATEST, comes_from
        if after is not None:
            comes_until = min(comes_until, _comes_from(shift, after))
        if before is not None:
            goes_from = max(goes_from, _goes_until(before, shift))
        found.append(Window(comes_from, comes_until, goes_from, goes_until))
    return found


def by_punches(punches: Iterable[Punch], shift: Worked) -> Presence:
    """When a person was there, by the punches of a settled shift in any order.

    What is missing is taken to be at the edge of the shift.
    """
    periods: list[Period] = []
    missing: set[Kind] = set()
    inside: datetime | None = None
    last: Punch | None = None
    for punch in sorted(punches, key=lambda each: (each.at, each.came)):
        again = last is not None and last.came == punch.came
        twice = again and last is not None and punch.at - last.at <= _DOUBLE
        if punch.came:
            if inside is not None and not twice:
                missing.add(Kind.MISSING_OUT)
            inside = inside or punch.at
        elif inside is not None:
            periods.append((inside, punch.at))
            inside = None
        else:
            if not twice:
                missing.add(Kind.MISSING_IN)
            begins = periods[-1][1] if periods else min(shift.start, punch.at)
            periods.append((begins, punch.at))
        last = punch
    if inside is not None:
        missing.add(Kind.MISSING_OUT)
        periods.append((inside, max(inside, shift.end)))
    return Presence(tuple(periods), frozenset(missing))


def by_desk(found: Sequence[Span]) -> Presence:
    """When a person was there, by the desk, where there is no clock to punch."""
    return Presence(tuple(desk.of_activity(found, Activity.PHONE, Activity.BREAK, Activity.OTHER)))


def judge(
    shift: Worked, presence: Presence, excuses: Sequence[Excuse], rule: Rule, phone: Sequence[Period] | None
) -> Judged:
    """What a shift came to.

    phone: when the person was on the phones; None where the desk's states are not known.
    """
    spans = [(each.start, each.end) for each in excuses]
    leave = [(each.start, each.end) for each in excuses if each.reason == "LEAVE"]
    paid = _paid(shift)
    asked, free = shifts.without(paid, spans), shifts.without(paid, leave)
    plain = _shortfalls(shift, paid, presence, rule) | _off_phone(shift, [], presence, rule, phone)
    left = _shortfalls(shift, asked, presence, rule) | _off_phone(shift, spans, presence, rule, phone)
    amiss = [Amiss(kind, minutes) for kind, minutes in left.items()]
    for kind, minutes in plain.items():
        if kind not in left and Kind.ABSENT not in left:
            amiss.append(Amiss(kind, minutes, _explains(excuses, shift, presence)))
    there = list(presence.periods)
    elsewhere = [(each.start, each.end) for each in excuses if each.reason != "LEAVE"]
    return Judged(
        scheduled=minutes_of(asked),
        caused=minutes_of(free) - minutes_of(asked),
        leave=minutes_of(paid) - minutes_of(free),
        extra=minutes_of(shifts.without(there, [(shift.start, shift.end)])),
        amiss=tuple(amiss),
        worked=tuple(both(free, [*there, *elsewhere])),
    )


def minutes_of(periods: Iterable[Period]) -> int:
    """Whole minutes of periods that do not overlap."""
    return seconds_of(periods) // 60


def seconds_of(periods: Iterable[Period]) -> int:
    """Seconds of periods that do not overlap."""
    return int(sum((end - start).total_seconds() for start, end in periods))


def both(some: Sequence[Period], others: Sequence[Period]) -> list[Period]:
    """What lies in some and in others."""
    return shifts.without(some, shifts.without(some, others))


def _comes_from(before: Worked | None, shift: Worked) -> datetime:
    gap = max(_NEAR, shift.start - before.end) if before is not None else _EARLIEST
    return shift.start - min(_EARLIEST, gap)


def _goes_until(shift: Worked, after: Worked | None) -> datetime:
    gap = max(_NEAR, after.start - shift.end) if after is not None else _LATEST
    return shift.end + min(_LATEST, gap)


def _paid(shift: Worked) -> list[Period]:
    return shifts.without([(shift.start, shift.end)], shift.pause_periods(unpaid_only=True))


def _shortfalls(shift: Worked, asked: Sequence[Period], presence: Presence, rule: Rule) -> dict[Kind, int]:
    """Minutes of work missed, by what they are, beyond the grace; and punches missed."""
    if not asked:
        return {}
    there = presence.periods
    missed = shifts.without(asked, list(there))
    if not there or not both(asked, list(there)):
        return {Kind.ABSENT: minutes_of(missed)}
    first, last = min(start for start, _ in there), max(end for _, end in there)
    late = minutes_of((start, end) for start, end in missed if end <= first)
    early = minutes_of((start, end) for start, end in missed if start >= last)
    between = [(start, end) for start, end in missed if start < last and end > first]
    gap = minutes_of(shifts.without(between, shift.pause_periods()))
    found = dict.fromkeys(sorted(presence.missing), 0)
    if late > rule.late_grace:
        found[Kind.LATE] = late
    if early > rule.early_grace:
        found[Kind.EARLY_LEAVE] = early
    if gap > rule.late_grace:
        found[Kind.GAP] = gap
    return found


def _off_phone(
    shift: Worked, excused: Sequence[Period], presence: Presence, rule: Rule, phone: Sequence[Period] | None
) -> dict[Kind, int]:
    """Minutes in which the person was there and should have been on the phones, but was not."""
    if phone is None:
        return {}
    wanted = both(shifts.without(shift.phone_periods(), excused), list(presence.periods))
    minutes = minutes_of(shifts.without(wanted, phone))
    return {Kind.OFF_PHONE: minutes} if minutes > rule.off_phone else {}


def _explains(excuses: Sequence[Excuse], shift: Worked, presence: Presence) -> Excuse | None:
    """The excuse that takes most of what was missed of a shift."""
    missed = shifts.without([(shift.start, shift.end)], list(presence.periods))
    near = [each for each in excuses if shift.overlaps(each.start, each.end)]
    return max(near, key=lambda each: seconds_of(both(missed, [(each.start, each.end)])), default=None)
