"""Cover: who is on the phones against who is needed, slot by slot.

And what becomes of it when somebody is away.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import requirement, shifts
from services.scheduling.domain.requirement import ServiceTarget
from services.scheduling.domain.shifts import Period

Floats = NDArray[np.float64]

GUARD = 1e-9
"""Heads are sums of minutes over slot lengths; this much keeps a whole head whole."""


@dataclass(frozen=True, slots=True)
class Window:
    """Consecutive slots from start (aware, on a slot's edge)."""

    start: datetime
    slot_minutes: int
    slots: int

    def instant(self, slot: int) -> datetime:
        """The start of a slot; `slots` gives the window's end."""
        return self.start + timedelta(minutes=slot * self.slot_minutes)

    def touched(self, start: datetime, end: datetime) -> tuple[int, int]:
        """The slots [first, last) that [start, end) touches, kept inside the window."""
        length = self.slot_minutes * 60
        first = int((start - self.start).total_seconds() // length)
        last = -int(-(end - self.start).total_seconds() // length)
        return max(0, min(self.slots, first)), max(0, min(self.slots, last))


@dataclass(frozen=True, slots=True)
class Cover:
    """Cover of one queue group over a window.

    required: agents on the phones (not shrunk). heads: rostered heads on the phones after breaks, absences
    and holds, fractions where only part of the slot. residual_shrinkage: share of them still expected to be
    missing.
    """

    window: Window
    required: Floats
    heads: Floats
    residual_shrinkage: float = 0.0

    @property
    def available(self) -> Floats:
        """Heads to count on."""
        return self.heads * (1.0 - self.residual_shrinkage)

    @property
    def slack(self) -> Floats:
        """Heads to spare: available less required; negative where short.

        Source: domain reference 4.8.
        """
        return self.available - self.required


@dataclass(frozen=True, slots=True)
class Demand:
    """What callers bring in each slot of the same window, and what they were promised."""

    calls: Floats
    aht_s: Floats
    target: ServiceTarget


@dataclass(frozen=True, slots=True)
class CoverPolicy:
    """When cover counts as kept: slack ≥ min_slack heads in ≥ share_percent of the touched slots.

    Asker included.
    """

    min_slack: float = 1.0
    share_percent: int = 100


@dataclass(frozen=True, slots=True)
class Outlook:
    """What an absence does. Slots are those of the window that the absence takes minutes from.

    fitting of counted slots keep the policy. Service levels are weighted by calls over these slots; None
    without calls or without a known demand.
    """

    first_slot: int
    last_slot: int
    slack_before: tuple[float, ...]
    slack_after: tuple[float, ...]
    fitting: int
    counted: int
    fits: bool
    service_level_before: float | None
    service_level_after: float | None


def heads(periods: Iterable[Period], window: Window) -> Floats:
    """Heads on the phones in each slot: the minutes of everybody's periods over the slot's length."""
    return shifts.minutes_by_slot(periods, window.start, window.slot_minutes, window.slots) / window.slot_minutes


def present(
    phone_periods: Mapping[str, Sequence[Period]], absences: Mapping[str, Sequence[Period]], window: Window
) -> Floats:
    """Heads on the phones after each person's own absences and holds are cut out of their shifts."""
    left = (
        period
        for person, periods in phone_periods.items()
        for period in shifts.without(periods, absences.get(person, ()))
    )
    return heads(left, window)


def removed(cover: Cover, absent: Floats) -> Cover:
    """The cover without these heads; never below none."""
    return replace(cover, heads=np.maximum(0.0, cover.heads - absent))


def assess(cover: Cover, absent: Floats, policy: CoverPolicy, demand: Demand | None = None) -> Outlook:
    """What the window's cover is before and after these heads are away.

    absent: heads by slot that the absence takes, from `heads` of the person's phone periods inside the
    request. Without any head taken (a day not rostered) nothing is counted and it fits.
    """
    touched = np.flatnonzero(absent > GUARD)
    first, last = (int(touched[0]), int(touched[-1]) + 1) if len(touched) else (0, 0)
    after = removed(cover, absent)
    fitting = int((cover.slack[touched] >= policy.min_slack - GUARD).sum())
    before_level, after_level = (
        (service_level(each, demand, touched) for each in (cover, after)) if demand else (None, None)
    )
    return Outlook(
        first_slot=first,
        last_slot=last,
        slack_before=tuple(float(each) for each in cover.slack[first:last]),
        slack_after=tuple(float(each) for each in after.slack[first:last]),
        fitting=fitting,
        counted=len(touched),
        fits=fitting * 100 >= policy.share_percent * len(touched),
        service_level_before=before_level,
        service_level_after=after_level,
    )


def service_level(cover: Cover, demand: Demand, slots: NDArray[np.int64]) -> float | None:
    """Expected service level over the slots, weighted by calls.

    Whole agents only, a part of one answers nobody.
    """
    agents = np.floor(cover.available[slots] + GUARD).astype(np.int64)
    calls, aht_s = demand.calls[slots], demand.aht_s[slots]
    levels, _ = requirement.outlook(calls, aht_s, agents, cover.window.slot_minutes * 60, demand.target)
    return requirement.weighted_service_level(calls, levels)


def nearest_days(
    cover: Cover,
    offers: Mapping[date, Sequence[Period]],
    wanted: date,
    policy: CoverPolicy,
    *,
    within_days: int = 14,
    limit: int = 3,
) -> tuple[date, ...]:
    """The person's other working days on which the whole shift could be spared, nearest first.

    Earlier on ties.

    offers: phone periods of each of the person's shifts, by work date. The cover must span the days asked
    about.
    """
    found = []
    for day in sorted(offers, key=lambda day: (abs((day - wanted).days), day)):
        near = day != wanted and abs((day - wanted).days) <= within_days
        inside = all(
            cover.window.start <= start and end <= cover.window.instant(cover.window.slots)
            for start, end in offers[day]
        )
        if near and inside and offers[day] and assess(cover, heads(offers[day], cover.window), policy).fits:
            found.append(day)
        if len(found) == limit:
            break
    return tuple(found)


def partial_hours(
    cover: Cover, absent: Floats, policy: CoverPolicy, *, min_slots: int = 2, limit: int = 2
) -> tuple[tuple[datetime, datetime], ...]:
    """The longest parts of the asked interval, on slot edges, in which every slot keeps the policy.

    Longest first.

    Slots from which the absence takes nothing (a break) neither help nor hinder, but a part never starts or
    ends with one.
    """
    takes = absent > GUARD
    good = ~takes | (cover.slack >= policy.min_slack - GUARD)
    asked = np.flatnonzero(takes)
    if not len(asked):
        return ()
    runs, start = [], None
    for slot in range(int(asked[0]), int(asked[-1]) + 2):
        if slot <= int(asked[-1]) and good[slot]:
            start = slot if start is None else start
        elif start is not None:
            inside = [each for each in range(start, slot) if takes[each]]
            if inside:
                runs.append((inside[0], inside[-1] + 1))
            start = None
    whole = (int(asked[0]), int(asked[-1]) + 1)
    runs = [run for run in runs if run[1] - run[0] >= min_slots and run != whole]
    runs.sort(key=lambda run: (run[0] - run[1], run[0]))
    return tuple((cover.window.instant(first), cover.window.instant(last)) for first, last in runs[:limit])
