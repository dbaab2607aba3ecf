"""How long callers wait before they give up, learnt from those who did and from those who were answered before."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from services.scheduling.domain.intake import Slot

WINDOWS_DAYS = (28, 91, 182, 364)
"""Days behind the last that are learnt from: the fewest that are evidence enough, so that the newest counts."""

LEAST_ABANDONED = 100
LEAST_DAYS = 7
MOST_SPREAD = 1.5
"""Evidence is enough from so many callers and days on, and while the interval's end is so many times its start."""

SHORT_WAIT_S = 2.5
"""What those who give up at once are taken to have waited, where they are left out: half of five seconds."""

_TAIL = 0.975


@dataclass(frozen=True, slots=True)
class Waited:
    """What callers of a day waited together. short: of those who gave up, at once; None when not known."""

    date: date
    abandoned: int
    short: int | None
    waited_s: int


@dataclass(frozen=True, slots=True)
class Learnt:
    """Mean patience in seconds and its 95 % confidence interval; None when nobody gave up, or nothing is known.

    first, after: the days [first, after) that were learnt from, of which day_count are known. abandoned: those counted.
    short: those left out because they gave up at once; they are not when it is None. waited_s: of all who are counted.
    """

    first: date
    after: date
    day_count: int
    abandoned: int
    short: int | None
    waited_s: float
    seconds: float | None
    low_s: float | None
    high_s: float | None

    @property
    def is_enough(self) -> bool:
        """Whether it is evidence enough to staff by."""
        if self.low_s is None or self.high_s is None:
            return False
        many = self.abandoned >= LEAST_ABANDONED and self.day_count >= LEAST_DAYS
        return many and self.high_s <= MOST_SPREAD * self.low_s


def by_day(slots: Iterable[Slot], zone: ZoneInfo) -> list[Waited]:
    """Waits by date, in order, of the slots of which they are known. slots: without those that edits leave out."""
    found: dict[date, Waited] = {}
    for slot in slots:
        met = slot.served
        if met is None or met.abandoned is None or met.wait_answered_seconds is None:
            continue
        if met.wait_abandoned_seconds is None:
            continue
        day = slot.start.astimezone(zone).date()
        before = found.get(day, Waited(day, 0, 0, 0))
        known = before.short is not None and met.abandoned_short is not None
        found[day] = Waited(
            day,
            before.abandoned + met.abandoned,
            (before.short or 0) + (met.abandoned_short or 0) if known else None,
            before.waited_s + met.wait_answered_seconds + met.wait_abandoned_seconds,
        )
    return [found[day] for day in sorted(found)]


def newest(days: Sequence[Waited], *, without_short: bool) -> Learnt | None:
    """What the shortest window says that is evidence enough, or else the longest; None when nothing is known.

    without_short: leave out who gave up at once, and days of which that is not known.
    """
    known = [each for each in days if each.short is not None] if without_short else list(days)
    if not known:
        return None
    after = known[-1].date + timedelta(days=1)
    found = None
    for length in WINDOWS_DAYS:
        first = after - timedelta(days=length)
        found = learn([each for each in known if each.date >= first], (first, after), without_short=without_short)
        if found.is_enough:
            break
    return found


def learn(days: Sequence[Waited], span: tuple[date, date], *, without_short: bool) -> Learnt:
    """The mean patience of the callers of some days. span: what it is told of, [first, after).

    The time that all callers waited, over the number of those who gave up: the likeliest mean of exponential patience
    when waits are cut short by an answer. The interval is of its logarithm, by the days' own scatter or by that of
    chance alone, whichever is wider; with few days Student's t makes it wider still.
    Source: domain reference 1.4 (censored maximum likelihood).
    """
    gone = [each.abandoned - (each.short or 0) * without_short for each in days]
    waited = [max(0.0, each.waited_s - SHORT_WAIT_S * (each.short or 0) * without_short) for each in days]
    abandoned, total_s = sum(gone), sum(waited)
    short = sum(each.short or 0 for each in days) if without_short else None
    if not abandoned or total_s <= 0:
        return Learnt(*span, len(days), abandoned, short, total_s, None, None, None)
    seconds = total_s / abandoned
    off = math.fsum((left - each / seconds) ** 2 for left, each in zip(gone, waited, strict=True)) / abandoned**2
    count = len(days)
    variance = max(1.0 / abandoned, off * count / (count - 1) if count > 1 else 0.0)
    width = math.exp(_student(count - 1) * math.sqrt(variance))
    return Learnt(*span, count, abandoned, short, total_s, seconds, seconds / width, seconds * width)


def _student(freedom: int) -> float:
    """How many standard errors the interval reaches to each side."""
    from scipy import special

    return float(special.stdtrit(max(1, freedom), _TAIL))
