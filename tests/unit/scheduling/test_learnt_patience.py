"""Patience learnt from callers whose patience is known, because they were made up here; and what callers met by day."""

from __future__ import annotations

import datetime as dt
import heapq
from zoneinfo import ZoneInfo

import numpy as np

from services.scheduling.domain import learnt_patience, patience, reached
from services.scheduling.domain.intake import Slot
from services.scheduling.domain.learnt_patience import Waited
from services.scheduling.domain.patience import ServiceLevel
from services.scheduling.domain.served import Served

SHANGHAI = ZoneInfo("Asia/Shanghai")
FIRST = dt.date(2026, 9, 1)
DAY = dt.timedelta(days=1)
TRUTH_S = 118.0


def simulated(chance: np.random.Generator, *, calls: int, agents: int, per_s: float, aht_s: float) -> tuple[int, int]:
    """A day of callers who wait in one line and give up after TRUTH_S on average: who gave up, and seconds waited."""
    free = [0.0] * agents
    gone, waited, now = 0, 0.0, 0.0
    handling, patient = chance.exponential(aht_s, calls), chance.exponential(TRUTH_S, calls)
    for gap, takes, bears in zip(chance.exponential(1 / per_s, calls), handling, patient, strict=True):
        now += gap
        wait = max(0.0, free[0] - now)
        waited += min(wait, bears)
        if wait > bears:
            gone += 1
        else:
            heapq.heapreplace(free, now + wait + takes)
    return gone, round(waited)


def test_the_patience_of_callers_in_a_simulated_queue_is_found():
    chance = np.random.default_rng(5)
    days = []
    for ahead in range(28):
        gone, waited_s = simulated(chance, calls=600, agents=9, per_s=100 / 1800, aht_s=180.0)
        days.append(Waited(FIRST + DAY * ahead, gone, 0, waited_s))
    found = learnt_patience.newest(days, without_short=False)

    assert found.is_enough
    assert 28 == found.day_count
    assert found.low_s < TRUTH_S < found.high_s
    assert found.high_s < 1.2 * found.low_s
    assert patience.mean_patience_s(found.abandoned, found.waited_s) == found.seconds


def drawn(
    chance: np.random.Generator, *, days: int, calls: int, short: float = 0.0, swing: float = 0.0
) -> list[Waited]:
    """Days of callers whose line is as long as chance says; some hang up within five seconds, patience may swing."""
    found = []
    for ahead in range(days):
        mean = TRUTH_S * np.exp(swing * chance.standard_normal())
        bears, line = chance.exponential(mean, calls), chance.exponential(40.0, calls)
        slips = chance.random(calls) < short
        waits = np.where(slips, chance.uniform(0, 5, calls), np.minimum(bears, line))
        gone = slips | (bears < line)
        found.append(Waited(FIRST + DAY * ahead, int(gone.sum()), int(slips.sum()), round(float(waits.sum()))))
    return found


def test_the_interval_holds_the_truth_at_least_about_nineteen_times_in_twenty():
    """Of 300 histories each, so that chance moves the share by 1.3 points; it is rather too wide than too narrow."""
    chance = np.random.default_rng(11)
    for swing, days in ((0.0, 28), (0.25, 28), (0.0, 8)):
        held = 0
        for _ in range(300):
            each = drawn(chance, days=days, calls=60, swing=swing)
            found = learnt_patience.learn(each, (FIRST, FIRST + DAY * days), without_short=False)
            held += found.low_s <= TRUTH_S <= found.high_s

        assert 0.92 <= held / 300 <= 0.995


def test_who_hangs_up_at_once_does_not_make_the_others_impatient_where_they_are_left_out():
    days = drawn(np.random.default_rng(3), days=28, calls=800, short=0.04)
    everybody = learnt_patience.newest(days, without_short=False)
    others = learnt_patience.newest(days, without_short=True)

    assert everybody.high_s < TRUTH_S
    assert others.low_s < TRUTH_S < others.high_s
    assert (None, sum(each.short for each in days)) == (everybody.short, others.short)


def test_the_newest_window_counts_that_is_evidence_enough():
    busy = [Waited(FIRST + DAY * ahead, 10, None, 1000 + 10 * (ahead % 3)) for ahead in range(100)]
    quiet = [
        Waited(each.date, each.abandoned if at % 7 == 0 else 0, 0, each.waited_s // 7) for at, each in enumerate(busy)
    ]
    recent = learnt_patience.newest(busy, without_short=False)
    wider = learnt_patience.newest(quiet, without_short=False)

    assert (FIRST + DAY * 72, FIRST + DAY * 100) == (recent.first, recent.after)
    assert wider.first < recent.first
    assert learnt_patience.newest(busy, without_short=True) is None


def test_few_callers_few_days_and_nobody_are_no_evidence():
    few = learnt_patience.newest([Waited(FIRST, 99, 0, 9900)], without_short=False)
    nobody = learnt_patience.newest([Waited(FIRST + DAY * ahead, 0, 0, 900) for ahead in range(9)], without_short=False)

    assert [False, False] == [few.is_enough, nobody.is_enough]
    assert (None, None) == (nobody.seconds, nobody.low_s)
    assert learnt_patience.newest([], without_short=False) is None


def slot(hour: int, **met: int) -> Slot:
    start = dt.datetime(2026, 11, 20, hour, tzinfo=SHANGHAI).astimezone(dt.UTC)
    return Slot(start, 100, None, None, 30, Served(**met) if met else None)


def test_days_of_waits_are_of_the_slots_of_which_all_is_known():
    whole = slot(9, abandoned=5, abandoned_short=1, wait_answered_seconds=300, wait_abandoned_seconds=100)
    late = slot(23, abandoned=2, wait_answered_seconds=50, wait_abandoned_seconds=10)
    half = slot(10, abandoned=7, wait_answered_seconds=300)

    day = dt.date(2026, 11, 20)
    assert [Waited(day, 5, 1, 400)] == learnt_patience.by_day([whole, half, slot(11)], SHANGHAI)
    assert [Waited(day, 7, None, 460)] == learnt_patience.by_day([whole, late], SHANGHAI)


def test_each_figure_of_a_day_is_of_the_slots_of_which_it_is_known():
    known = slot(9, answered=90, abandoned=8, answered_in_time=80, threshold_seconds=20, wait_answered_seconds=900)
    other = slot(10, answered=95, abandoned=5, answered_in_time=90, threshold_seconds=15, wait_abandoned_seconds=60)
    (found,) = reached.by_day([known, other, slot(11)], SHANGHAI, ServiceLevel.ANSWERED_OFFERED, 20).values()
    (short,) = reached.by_day([known], SHANGHAI, ServiceLevel.EXCLUDING_SHORT, 20).values()

    assert (80, 100, 1) == (found.met, found.counted, found.other_slots)
    assert (13, 200) == (found.abandoned, found.asked)
    assert (90, 900) == (found.answered, found.wait_answered_s)
    assert (5, 60) == (found.gave_up, found.wait_abandoned_s)
    assert (200, 2) == (found.offered, found.slots)
    assert (0, 0) == (short.met, short.counted)
