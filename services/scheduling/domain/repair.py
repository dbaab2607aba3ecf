"""Repairing the next hours: which breaks to move, whom to lend from another skill, when to offer overtime or time off.

Everything is told by what it closes of the shortage, in agent-minutes at the phones.

Source: domain reference 3.6 (actions by cost: breaks first, then people at hand, then overtime; time off when over).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain import breaks, worked
from services.scheduling.domain.shifts import Period, ShiftType
from services.scheduling.domain.sparing import UNKNOWN, Ground
from services.scheduling.domain.worked import Worked

NOTICE = timedelta(minutes=15)
"""Nobody is told later than this before what changes for them."""
FARTHEST_MINUTES = 60
"""How far a break without a window may be moved; one with a window moves in it."""
LEAST_GAIN = 5.0
"""Agent-minutes below which nobody is bothered."""
_MOST_MOVES = 30
_LONGEST_OVERTIME = timedelta(hours=3)
_LONGEST_TIME_OFF, _LEAST_TIME_OFF = timedelta(hours=4), timedelta(hours=1)
_RESERVE_MILLI = 1000
"""Heads that are kept beyond what is required when time off is offered, in thousandths."""
_TOLERATED_MILLI = 250
"""Part of a head, in thousandths, for which nobody is asked to stay."""
Milli = NDArray[np.int64]
Library = Mapping[str, ShiftType]


@dataclass(frozen=True, slots=True)
class Slack:
    """Heads beyond what is required, below nought where too few, in thousandths by interval.

    first_cell: where the intervals begin. cells: length of one. present_permille: share of heads that is counted on, by
    interval. known: where a requirement is in force; elsewhere nothing is lacking and nothing to spare.
    """

    first_cell: int
    cells: int
    milli: Milli
    known: NDArray[np.bool_]
    present_permille: Milli

    @property
    def minutes(self) -> int:
        """Length of an interval."""
        return self.cells * worked.CELL_MINUTES

    @property
    def shortage(self) -> float:
        """What is lacking, in agent-minutes."""
        return float(-np.minimum(0, self.milli)[self.known].sum()) * self.minutes / 1000

    def with_minutes(self, by_cell: Mapping[int, int]) -> Slack:
        """The slack with more minutes of heads, or fewer, by cell."""
        return replace(self, milli=self.milli + self._milli(by_cell))

    def gain(self, by_cell: Mapping[int, int]) -> float:
        """How much less is lacking with more minutes of heads, or fewer, by cell; in agent-minutes."""
        added: dict[int, int] = {}
        for cell, minutes in by_cell.items():
            at = (cell - self.first_cell) // self.cells
            added[at] = added.get(at, 0) + minutes
        total = 0
        for at, more in added.items():
            if 0 <= at < len(self.milli) and self.known[at]:
                has = int(self.milli[at])
                total += min(0, has + more * int(self.present_permille[at]) // self.minutes) - min(0, has)
        return total * self.minutes / 1000

    def start_of(self, interval: int) -> datetime:
        """When an interval begins; that after the last when it ends."""
        return worked.instant_of(self.first_cell + interval * self.cells)

    def _milli(self, by_cell: Mapping[int, int]) -> Milli:
        added = np.zeros(len(self.milli), dtype=np.int64)
        for cell, minutes in by_cell.items():
            at = (cell - self.first_cell) // self.cells
            if 0 <= at < len(added):
                added[at] += minutes
        return added * self.present_permille // self.minutes


@dataclass(frozen=True, slots=True)
class BreakMove:
    """A break moved. place: of the break in the shift. offset: minutes after the start of the shift."""

    shift: Worked
    place: int
    offset: int
    gain: float


@dataclass(frozen=True, slots=True)
class Loan:
    """A shift served in another skill than it was rostered for."""

    shift: Worked
    gain: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """Time in which heads are lacking or to spare. heads: how many. lacking: agent-minutes."""

    start: datetime
    end: datetime
    heads: int
    minutes: float


def slack_of(ground: Ground) -> Slack:
    """The slack of a skill."""
    agents = np.array([need.agents for need in ground.needs], dtype=np.int64)
    known = agents != UNKNOWN
    milli = np.where(known, ground.available_milli() - 1000 * agents, 0)
    return Slack(ground.first_cell, ground.interval_cells, milli, known, 1000 - ground.lost_permille)


def with_break(shift: Worked, place: int, offset: int, library: Library) -> Worked | None:
    """The shift with a break at another time; None where `domain/breaks` does not let it be.

    library: the shift types of the centre by code.
    """
    if not breaks.allowed(breaks.rules_of(shift, library), place, offset, breaks.length_of(shift)):
        return None
    pauses = list(shift.pauses)
    pauses[place] = replace(pauses[place], offset_minutes=offset)
    return replace(shift, pauses=tuple(pauses))


def move_breaks(
    slack: Slack, shifts: Iterable[Worked], now: datetime, library: Library
) -> tuple[list[BreakMove], Slack]:
    """The breaks to move, those that help most first, each once; and the slack then.

    shifts: of the skill, of people who are there. now: breaks that begin within the notice stay. library: the shift
    types of the centre by code.
    """
    found: list[BreakMove] = []
    waiting = {
        (shift.employee, shift.work_date, place): shift for shift in shifts for place in range(len(shift.pauses))
    }
    while slack.shortage and len(found) < _MOST_MOVES:
        # What moves shares intervals with what moves next, so that each round looks at those that are left anew.
        open_now = [
            each for key, shift in waiting.items() for each in _moves(slack, shift, key[2], now + NOTICE, library)
        ]
        if not open_now:
            break
        move, change = max(open_now, key=lambda each: each[0].gain)
        slack = slack.with_minutes(change)
        found.append(move)
        moved = with_break(move.shift, move.place, move.offset, library)
        del waiting[move.shift.employee, move.shift.work_date, move.place]
        for key in waiting:
            if moved is not None and key[:2] == (moved.employee, moved.work_date):
                waiting[key] = moved
    return found, slack


def lend(
    slack: Slack, others: Mapping[str, Slack], shifts: Iterable[Worked], now: datetime
) -> tuple[list[Loan], Slack]:
    """Shifts yet to begin, of other skills that can spare them, which this skill needs; and the slack then.

    others: the slack of each other skill of which it is known what is required. shifts: of people who hold this skill.
    """
    spare = dict(others)
    found: list[Loan] = []
    for shift in sorted(shifts, key=lambda each: (each.start, each.employee)):
        if shift.start < now + NOTICE or shift.skill not in spare or len(found) == _MOST_MOVES:
            continue
        cells = worked.cells(shift.phone_periods())
        lost = {cell: -minutes for cell, minutes in cells.items()}
        gain = slack.gain(cells)
        if gain >= LEAST_GAIN and not spare[shift.skill].gain(lost):
            found.append(Loan(shift, gain))
            slack, spare[shift.skill] = slack.with_minutes(cells), spare[shift.skill].with_minutes(lost)
    return found, slack


def lacking(slack: Slack, now: datetime) -> list[Stretch]:
    """Stretches in which heads are lacking, at most three hours each, in order, without those within the notice."""
    found = []
    in_time = np.array([slack.start_of(at) >= now + NOTICE for at in range(len(slack.milli))])
    for first, after in _runs(slack.known & in_time & (slack.milli < -_TOLERATED_MILLI), slack):
        most = max(1, _LONGEST_OVERTIME // timedelta(minutes=slack.minutes))
        for begins in range(first, after, most):
            ends = min(after, begins + most)
            short = -slack.milli[begins:ends]
            asked = -(-(short - _TOLERATED_MILLI) // np.maximum(1, slack.present_permille[begins:ends]))
            lost = float(short.sum()) * slack.minutes / 1000
            found.append(Stretch(slack.start_of(begins), slack.start_of(ends), int(asked.max()), lost))
    return found


def to_spare(slack: Slack, shifts: Iterable[Worked], now: datetime) -> list[Stretch]:
    """The ends of shifts that could be given off, one for each time that heads are to spare, most time first.

    A head beyond what is required is kept. shifts: of the skill, of people who are there.
    """
    ends = [shift.end for shift in shifts]
    found = []
    for first, after in _runs(slack.known & (slack.milli >= _RESERVE_MILLI + slack.present_permille), slack):
        begins, until = max(slack.start_of(first), _next_quarter(now + NOTICE)), slack.start_of(after)
        best: Stretch | None = None
        for end in sorted({end for end in ends if begins + _LEAST_TIME_OFF <= end <= until}):
            start = max(begins, end - _LONGEST_TIME_OFF)
            inside = slice(_interval(slack, start), _interval(slack, end - timedelta(minutes=1)) + 1)
            spare = (slack.milli[inside] - _RESERVE_MILLI) // slack.present_permille[inside]
            heads = min(int(spare.min()), ends.count(end))
            stretch = Stretch(start, end, heads, heads * (end - start) / timedelta(minutes=1))
            if heads > 0 and (best is None or stretch.minutes > best.minutes):
                best = stretch
        if best is not None:
            found.append(best)
    return sorted(found, key=lambda each: -each.minutes)


def _moves(
    slack: Slack, shift: Worked, place: int, earliest: datetime, library: Library
) -> Iterator[tuple[BreakMove, dict[int, int]]]:
    """Where a break could go that helps, with the minutes by cell that change."""
    old = shift.pause_periods()[place]
    if old[0] < earliest or not _is_short(slack, old):
        return
    freed = worked.cells([old])
    at = shift.pauses[place].offset_minutes
    for offset in breaks.places(breaks.rules_of(shift, library)[place], FARTHEST_MINUTES):
        moved = with_break(shift, place, offset, library) if offset != at else None
        new = moved.pause_periods()[place] if moved is not None else None
        if new is None or new[0] < earliest:
            continue
        change = dict(freed)
        for cell, minutes in worked.cells([new]).items():
            change[cell] = change.get(cell, 0) - minutes
        gain = slack.gain(change)
        if gain >= LEAST_GAIN:
            yield BreakMove(shift, place, offset, gain), change


def _is_short(slack: Slack, period: Period) -> bool:
    first, last = _interval(slack, period[0]), _interval(slack, period[1] - timedelta(minutes=1))
    inside = slack.milli[max(0, first) : last + 1]
    return bool((inside < 0).any())


def _interval(slack: Slack, instant: datetime) -> int:
    return (worked.cell_of(instant) - slack.first_cell) // slack.cells


def _runs(wanted: NDArray[np.bool_], slack: Slack) -> Iterator[tuple[int, int]]:
    """Runs of intervals [first, after) that are wanted."""
    first = None
    for at in range(len(slack.milli) + 1):
        is_in = at < len(wanted) and bool(wanted[at])
        if is_in and first is None:
            first = at
        elif not is_in and first is not None:
            yield first, at
            first = None


def _next_quarter(instant: datetime) -> datetime:
    cell = worked.cell_of(instant)
    return instant if worked.instant_of(cell) == instant else worked.instant_of(cell + 1)
