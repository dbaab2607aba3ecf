"""Whether cover can spare somebody: interval by interval, exactly, in whole minutes and thousandths of an agent."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import requirement
from services.scheduling.domain.requirement import ServiceTarget
from services.scheduling.domain.worked import CELL_MINUTES

Minutes = NDArray[np.int64]
UNKNOWN = -1
"""Agents required where no requirement is in force."""


@dataclass(frozen=True, slots=True)
class Need:
    """What an interval asks for. cell: its first. agents: UNKNOWN where no requirement is in force."""

    cell: int
    agents: int
    calls: float
    aht_s: float


@dataclass(frozen=True, slots=True)
class Ground:
    """Cover of one skill of a centre over intervals in a row.

    first_cell: where the minutes begin. rostered, away, held: head-minutes by cell; away and held are parts of
    rostered. interval_cells: length of an interval. lost_permille: share of heads still expected to be missing, by
    interval; unplanned_permille of them on usual days, the rest by weather (`domain/supply`).
    """

    first_cell: int
    interval_cells: int
    rostered: Minutes
    away: Minutes
    held: Minutes
    needs: tuple[Need, ...]
    lost_permille: Minutes
    unplanned_permille: int
    target: ServiceTarget | None

    @property
    def minutes(self) -> int:
        """Length of an interval in minutes."""
        return self.interval_cells * CELL_MINUTES

    @property
    def weather_permille(self) -> int:
        """Most that weather adds to what is lost in one of the intervals."""
        return int(self.lost_permille.max(initial=self.unplanned_permille)) - self.unplanned_permille

    def by_interval(self, by_cell: Minutes) -> Minutes:
        """Head-minutes by interval."""
        added: Minutes = by_cell.reshape(-1, self.interval_cells).sum(axis=1)
        return added

    def available_milli(self, taken: Minutes | int = 0) -> Minutes:
        """Heads to count on by interval in thousandths, rounded down, without `taken` head-minutes by interval.

        Source: domain reference 4.8, 1.6: only the shrinkage that the roster does not already show.
        """
        left = np.maximum(0, self.by_interval(self.rostered - self.away - self.held) - taken)
        answer: Minutes = left * (1000 - self.lost_permille) // self.minutes
        return answer

    def service_levels(self, available_milli: Minutes) -> NDArray[np.float64]:
        """Service level by interval with whole agents of these; NaN where no contacts are expected or known."""
        if self.target is None:
            return np.full(len(self.needs), np.nan)
        agents = tuple((available_milli // 1000).tolist())
        return _service_levels(self.needs, agents, self.minutes * 60, self.target)


@functools.lru_cache(maxsize=512)
def _service_levels(
    needs: tuple[Need, ...], agents: tuple[int, ...], interval_s: int, target: ServiceTarget
) -> NDArray[np.float64]:
    """Service level by interval. Kept, because leads look at the same cover again and again while nothing changes."""
    calls = np.array([need.calls for need in needs])
    aht_s = np.array([need.aht_s for need in needs])
    levels, _ = requirement.outlook(calls, aht_s, np.array(agents, dtype=np.int64), interval_s, target)
    levels.flags.writeable = False
    return levels


@dataclass(frozen=True, slots=True)
class Effect:
    """What an absence does to one interval. Heads in thousandths; service levels None where not known."""

    cell: int
    minutes: int
    required: int
    before_milli: int
    after_milli: int
    calls: float
    level_before: float | None
    level_after: float | None
    enough: bool

    @property
    def slack_milli(self) -> int:
        """Slack afterwards."""
        return self.after_milli - 1000 * self.required


@dataclass(frozen=True, slots=True)
class Judgement:
    """What an absence does. known: every interval has a requirement. fits: known, and each keeps the slack wanted.

    Without any interval touched (no shift there) nothing is lost, and it fits.
    """

    effects: tuple[Effect, ...]

    @property
    def known(self) -> bool:
        """Whether requirements are in force for all intervals."""
        return all(effect.required != UNKNOWN for effect in self.effects)

    @property
    def fits(self) -> bool:
        """Whether every interval keeps the slack wanted."""
        return all(effect.enough for effect in self.effects)

    @property
    def slack_min_milli(self) -> int:
        """Smallest slack afterwards among the known intervals; 0 without any."""
        return min((effect.slack_milli for effect in self.effects if effect.required != UNKNOWN), default=0)

    @property
    def ok_permille(self) -> int:
        """Share of intervals that keep the slack wanted; all of none."""
        if not self.effects:
            return 1000
        return sum(effect.enough for effect in self.effects) * 1000 // len(self.effects)

    def level_permille(self, *, after: bool) -> int:
        """Service level weighted by contacts; -1 when not known."""
        levels = [effect.level_after if after else effect.level_before for effect in self.effects]
        pairs = [(e.calls, level) for e, level in zip(self.effects, levels, strict=True) if level is not None]
        total = sum(calls for calls, _ in pairs)
        return round(1000 * sum(calls * level for calls, level in pairs) / total) if total > 0 else -1


def judge(ground: Ground, taken: Mapping[int, int], slack_milli: int, *, levels: bool = True) -> tuple[Effect, ...]:
    """What taking these minutes (by cell) does to each interval that they touch.

    slack_milli: to keep afterwards. levels: whether service levels are wanted; they cost most of the time.
    """
    by_cell = np.zeros(len(ground.rostered), dtype=np.int64)
    for cell, minutes in taken.items():
        if 0 <= cell - ground.first_cell < len(by_cell):
            by_cell[cell - ground.first_cell] += minutes
    lost = ground.by_interval(by_cell)
    before, after = ground.available_milli(), ground.available_milli(lost)
    touched = np.flatnonzero(lost)
    both = np.concatenate([before[touched], after[touched]])
    found_levels = _levels(ground, both, np.concatenate([touched, touched])) if levels else [None] * len(both)
    level_before, level_after = found_levels[: len(touched)], found_levels[len(touched) :]
    found = []
    for place, at in enumerate(touched.tolist()):
        need = ground.needs[at]
        enough = need.agents != UNKNOWN and int(after[at]) - 1000 * need.agents >= slack_milli
        found.append(
            Effect(
                need.cell,
                ground.minutes,
                need.agents,
                int(before[at]),
                int(after[at]),
                need.calls,
                level_before[place],
                level_after[place],
                enough,
            )
        )
    return tuple(found)


def _levels(ground: Ground, available_milli: Minutes, touched: NDArray[np.int64]) -> Sequence[float | None]:
    """Service level of the intervals `touched` with these heads each; None where no contacts are expected."""
    if ground.target is None or not len(touched):
        return [None] * len(touched)
    calls = np.array([ground.needs[at].calls for at in touched])
    aht_s = np.array([ground.needs[at].aht_s for at in touched])
    agents = available_milli // 1000
    levels, _ = requirement.outlook(calls, aht_s, agents, ground.minutes * 60, ground.target)
    return [None if np.isnan(level) else float(level) for level in levels]


def longest_parts(effects: Sequence[Effect], least: int = 2, limit: int = 2) -> list[tuple[int, int]]:
    """The longest runs of intervals, as cells [first, last), that all keep the slack wanted; never the whole.

    A break of the person between two intervals does not end a run, another shift does. least: intervals in a run.
    """
    runs: list[list[Effect]] = []
    before: Effect | None = None
    for effect in effects:
        near = before is not None and (effect.cell - before.cell) * CELL_MINUTES <= effect.minutes + 120
        if effect.enough:
            if before is not None and before.enough and near:
                runs[-1].append(effect)
            else:
                runs.append([effect])
        before = effect
    long = [run for run in runs if least <= len(run) < len(effects)]
    long.sort(key=lambda run: (-len(run), run[0].cell))
    return [(run[0].cell, run[-1].cell + run[-1].minutes // CELL_MINUTES) for run in long[:limit]]


def pooled(needs: Iterable[Need]) -> tuple[int, float, float]:
    """Agents, contacts and mean handling seconds of queues that one skill serves together."""
    all_needs = list(needs)
    calls = sum(need.calls for need in all_needs)
    seconds = sum(need.calls * need.aht_s for need in all_needs)
    return sum(need.agents for need in all_needs), calls, seconds / calls if calls else 0.0
