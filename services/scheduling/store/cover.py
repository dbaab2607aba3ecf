"""Cover as minutes by cell, kept in the transactions that change it, and read for just the intervals concerned."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

import numpy as np
import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared, Rows, one_of
from services.scheduling.domain import sparing, worked
from services.scheduling.domain.queues import Queue
from services.scheduling.domain.shifts import Period
from services.scheduling.domain.sparing import Ground, Minutes, Need
from services.scheduling.domain.supply import Supply
from services.scheduling.domain.worked import CELL_MINUTES, CELLS_A_DAY, Worked
from services.scheduling.store import absences, holds, shifts, supplies, tables

_DAY, _REQUIREMENT = tables.COVER_DAY, tables.REQUIREMENT
_WIDEST = dt.timedelta(days=1)
_LONGEST_SLOT = dt.timedelta(minutes=60)
_CELL = dt.timedelta(minutes=CELL_MINUTES)

# Statements are made once: making one costs more than running it.
_ONE_DAY = Prepared(
    sa.select(_DAY.c.rostered, _DAY.c.away)
    .where(
        _DAY.c.tenant == sa.bindparam("tenant"),
        _DAY.c.centre == sa.bindparam("centre"),
        _DAY.c.skill == sa.bindparam("skill"),
        _DAY.c.day == sa.bindparam("day"),
    )
    .with_for_update()
)
_DAYS = Prepared(
    sa.select(_DAY.c.day, _DAY.c.rostered, _DAY.c.away).where(
        _DAY.c.tenant == sa.bindparam("tenant"),
        _DAY.c.centre == sa.bindparam("centre"),
        _DAY.c.skill == sa.bindparam("skill"),
        _DAY.c.day.between(sa.bindparam("first"), sa.bindparam("last")),
    )
)
_REQUIRED = Prepared(
    sa.select(
        _REQUIREMENT.c.queue,
        _REQUIREMENT.c.start_time,
        _REQUIREMENT.c.calls_milli,
        _REQUIREMENT.c.aht_milli,
        _REQUIREMENT.c.agents,
    ).where(
        _REQUIREMENT.c.tenant == sa.bindparam("tenant"),
        one_of(_REQUIREMENT.c.queue, "queues"),
        _REQUIREMENT.c.start_time > sa.bindparam("start"),
        _REQUIREMENT.c.start_time < sa.bindparam("end"),
    )
)
_COUNT = tables.SHIFT_COUNT
_HELD_PEOPLE = Prepared(
    sa.select(_COUNT.c.employee)
    .where(_COUNT.c.tenant == sa.bindparam("of"), one_of(_COUNT.c.employee, "employees"))
    .order_by(_COUNT.c.employee)
    .with_for_update()
)

Key = tuple[str, str]
"""Centre and skill."""

_NOTHING = [0, 0]
_Both = dict[Key, dict[int, list[int]]]
"""Rostered and away minutes by cell."""


@dataclass(slots=True)
class Touched:
    """Cells [first, last] of each centre and skill whose cover was changed."""

    cells: dict[Key, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Demand:
    """What the queues that a skill serves ask for over a stretch of time.

    interval: minutes of the shortest slot. needed: by queue and cell. supply: what is lost of those who serve them.
    """

    serving: Sequence[Queue]
    interval: int
    needed: Mapping[str, Mapping[int, Need]]
    supply: Supply

    def needs(self, first: int, last: int) -> tuple[Need, ...]:
        """What each interval of the cells [first, last) asks for."""
        length = self.interval // CELL_MINUTES
        return tuple(_need(self.serving, self.needed, cell, length) for cell in range(first, last, length))

    def is_known(self, cells: Iterable[int]) -> bool:
        """Whether somebody has said what the intervals of these cells need."""
        length = self.interval // CELL_MINUTES
        intervals = sorted({cell // length * length for cell in cells})
        return all(_need(self.serving, self.needed, cell, length).agents != sparing.UNKNOWN for cell in intervals)

    def lead(self, first: int, last: int) -> Queue | None:
        """The queue with most contacts in the cells [first, last), whose promise the skill is measured by."""
        begins = first - _LONGEST_SLOT // _CELL
        total = {
            queue.id: sum(need.calls for cell, need in self.needed.get(queue.id, {}).items() if begins < cell < last)
            for queue in self.serving
        }
        return max(self.serving, key=lambda queue: (total[queue.id], queue.id), default=None)


@dataclass(frozen=True, slots=True)
class Survey:
    """What the cover of a skill of a centre is made of over a stretch of time, read at once, looked at in parts."""

    demand: Demand
    first_cell: int
    rostered: Minutes
    away: Minutes
    held: Minutes

    def ground(self, start: dt.datetime, end: dt.datetime) -> Ground:
        """The cover over the whole intervals that [start, end) touches, inside of what was read."""
        demand = self.demand
        first, last = _whole(start, end, demand.interval)
        cut = slice(first - self.first_cell, last - self.first_cell)
        lead, length = demand.lead(first, last), demand.interval // CELL_MINUTES
        return Ground(
            first_cell=first,
            interval_cells=length,
            rostered=self.rostered[cut],
            away=self.away[cut],
            held=self.held[cut],
            needs=demand.needs(first, last),
            lost_permille=demand.supply.lost(first, length, (last - first) // length),
            unplanned_permille=demand.supply.unplanned_permille,
            target=lead.to_reckon() if lead is not None else None,
        )


@contextlib.contextmanager
def following(
    tx: Tx, employees: Sequence[str], start: dt.datetime, end: dt.datetime, *, shifts_stay: bool = False
) -> Iterator[Touched]:
    """Keep the minutes of cover right over a block that changes shifts or absences of these people.

    [start, end): holds every shift and absence that changes. shifts_stay: only absences do. What was touched is known
    after the block.
    """
    lock_people(tx, employees)
    touched = Touched()
    worked_before = shifts.overlapping(tx, employees, start, end) if employees else []
    before = _minutes_of(tx, worked_before, employees, start, end)
    yield touched
    worked_after = worked_before if shifts_stay or not employees else shifts.overlapping(tx, employees, start, end)
    after = _minutes_of(tx, worked_after, employees, start, end)
    for key in sorted(before.keys() | after.keys()):
        old, new = before.get(key, {}), after.get(key, {})
        change = {}
        for cell in old.keys() | new.keys():
            was, is_now = old.get(cell, _NOTHING), new.get(cell, _NOTHING)
            if was != is_now:
                change[cell] = is_now[0] - was[0], is_now[1] - was[1]
        if change:
            _add(tx, key, change)
            touched.cells[key] = (min(change), max(change))


def move(tx: Tx, moved: Mapping[Key, Mapping[int, int]]) -> Touched:
    """Keep the minutes of cover right where rostered minutes come or go, by cell, of people whom nobody else changes.

    For shifts on which nobody is away: `following` finds by itself what changes, and reads all of it twice.
    """
    touched = Touched()
    for key, change in sorted(moved.items()):
        _add(tx, key, {cell: (minutes, 0) for cell, minutes in change.items()})
        touched.cells[key] = (min(change), max(change))
    return touched


def lock_people(tx: Tx, employees: Sequence[str]) -> None:
    """Let nobody else change these people's shifts, absences or holds until this transaction ends."""
    if tx.connection.dialect.name == "sqlite":
        return  # It has one writer anyway.
    held = {row.employee for row in tx.execute(_HELD_PEOPLE, {"of": tx.tenant, "employees": employees})}
    new = sorted(set(employees) - held)
    for employee in new:
        tx.insert_new(_COUNT, {"tenant": tx.tenant, "employee": employee, "version": 0})
    if new:
        tx.execute(_HELD_PEOPLE, {"of": tx.tenant, "employees": new}).all()


def lock(tx: Tx, keys: Sequence[tuple[Key, int, int]]) -> None:
    """Let nobody else judge or change the cover of these centres, skills and cells [first, last) until the end.

    SQLite has one writer anyway; elsewhere the days' rows are locked, in one order for all.
    """
    if tx.connection.dialect.name == "sqlite":
        return
    for key, first, last in sorted(keys):
        for day in range(first // CELLS_A_DAY, (last - 1) // CELLS_A_DAY + 1):
            _locked_day(tx, key, day)


def ground(tx: Tx, key: Key, start: dt.datetime, end: dt.datetime, *, without: str = "") -> Ground:
    """The cover of a skill of a centre over the whole intervals that [start, end) touches.

    without: a leave request whose own hold does not count.
    """
    return survey(tx, key, start, end, without=without).ground(start, end)


def ground_soon(tx: Tx, key: Key, start: dt.datetime, end: dt.datetime) -> Callable[[], Ground]:
    """The cover of a skill of a centre as `ground` finds it, asked for together with the next statement."""
    surveyed = _survey_soon(tx, key, start, end)
    return lambda: surveyed().ground(start, end)


def survey(
    tx: Tx, key: Key, start: dt.datetime, end: dt.datetime, *, without: str = "", demand: Demand | None = None
) -> Survey:
    """All that the cover of a skill of a centre is made of over the whole intervals that [start, end) touches.

    without: a leave request whose own hold does not count. demand: of no less than that time, where it is known.
    """
    return _survey_soon(tx, key, start, end, without=without, demand=demand)()


def _survey_soon(
    tx: Tx, key: Key, start: dt.datetime, end: dt.datetime, *, without: str = "", demand: Demand | None = None
) -> Callable[[], Survey]:
    asked = _demanded_soon(tx, key, start, end) if demand is None else (demand.interval, lambda: demand)
    first, last = _whole(start, end, asked[0])
    minutes, holding = _minutes_soon(tx, key, first, last), _held_soon(tx, key, first, last, without)
    return lambda: Survey(asked[1](), first, *minutes(), holding())


def demanded(tx: Tx, key: Key, start: dt.datetime, end: dt.datetime) -> Demand:
    """What is asked for of a skill of a centre over the whole intervals that [start, end) touches."""
    return _demanded_soon(tx, key, start, end)[1]()


def _demanded_soon(tx: Tx, key: Key, start: dt.datetime, end: dt.datetime) -> tuple[int, Callable[[], Demand]]:
    """The interval in minutes, and the rest together with the next statement."""
    serving, supply = supplies.serving(tx, *key)
    interval = min((queue.slot_minutes for queue in serving), default=30)
    first, last = _whole(start, end, interval)
    needed = _needed_soon(tx, serving, worked.instant_of(first), worked.instant_of(last))
    return interval, lambda: Demand(serving, interval, needed(), supply)


def _whole(start: dt.datetime, end: dt.datetime, interval: int) -> tuple[int, int]:
    """The cells [first, last) of the whole intervals that [start, end) touches."""
    length = interval // CELL_MINUTES
    return worked.cell_of(start) // length * length, -(-int(end.timestamp()) // (interval * 60)) * length


def _held_soon(tx: Tx, key: Key, first: int, last: int, without: str) -> Callable[[], Minutes]:
    """Minutes that live holds take, each minute of a person once, and none that approved leave takes already."""
    held = holds.shifts_held_soon(tx, *key, worked.instant_of(first), worked.instant_of(last), without=without)
    return lambda: _held(tx, held(), first, last)


def _held(tx: Tx, shifts_held: Iterable[tuple[Worked, Period]], first: int, last: int) -> Minutes:
    start, end = worked.instant_of(first), worked.instant_of(last)
    answer: Minutes = np.zeros(last - first, dtype=np.int64)
    spans: dict[Worked, list[Period]] = {}
    for shift, held in shifts_held:
        spans.setdefault(shift, []).append((max(held[0], start), min(held[1], end)))
    if not spans:
        return answer
    gone = _periods(absences.overlapping(tx, start, end, sorted({shift.employee for shift in spans})))
    for shift, held_spans in spans.items():
        taken = worked.taken(shift, held_spans, gone.get(shift.employee, ()))
        for cell, minutes in worked.cells(taken).items():
            if first <= cell < last:
                answer[cell - first] += minutes
    return answer


def _need(serving: Sequence[Queue], needed: Mapping[str, Mapping[int, Need]], cell: int, length: int) -> Need:
    """What an interval asks for of all queues together."""
    parts = [_part(queue, needed.get(queue.id, {}), cell, length) for queue in serving]
    known = [part for part in parts if part is not None]
    if len(known) < len(parts) or not parts:
        return Need(cell, sparing.UNKNOWN, 0.0, 0.0)
    return Need(cell, *sparing.pooled(known))


def _part(queue: Queue, known: Mapping[int, Need], cell: int, length: int) -> Need | None:
    """A queue's part of an interval; nothing while it is closed, None when nobody has said what it needs."""
    slot = queue.slot_minutes // CELL_MINUTES
    for back in range(slot):
        need = known.get(cell - back)
        if need is not None:
            return Need(cell, need.agents, need.calls * length / slot, need.aht_s)
    local = worked.instant_of(cell).astimezone(ZoneInfo(queue.time_zone))
    minute = local.hour * 60 + local.minute
    starts = minute // queue.slot_minutes * queue.slot_minutes
    return None if queue.is_open(local.date(), starts) else Need(cell, 0, 0.0, 0.0)


def _needed_soon(
    tx: Tx, serving: Sequence[Queue], start: dt.datetime, end: dt.datetime
) -> Callable[[], Mapping[str, Mapping[int, Need]]]:
    """What is required of queues in slots that touch [start, end), by queue and first cell."""
    names = [queue.id for queue in serving]
    asked = tx.soon(_REQUIRED, {"tenant": tx.tenant, "queues": names, "start": start - _LONGEST_SLOT, "end": end})
    return lambda: _needed(asked.rows())


def _needed(rows: Rows) -> Mapping[str, Mapping[int, Need]]:
    found: dict[str, dict[int, Need]] = {}
    for queue, begins, calls_milli, aht_milli, agents in rows:
        cell = worked.cell_of(begins)
        found.setdefault(queue, {})[cell] = Need(cell, agents, calls_milli / 1000, aht_milli / 1000)
    return found


def _minutes_soon(tx: Tx, key: Key, first: int, last: int) -> Callable[[], tuple[Minutes, Minutes]]:
    """Rostered and away minutes of the cells [first, last)."""
    days = {"first": first // CELLS_A_DAY, "last": (last - 1) // CELLS_A_DAY}
    asked = tx.soon(_DAYS, {"tenant": tx.tenant, "centre": key[0], "skill": key[1], **days})
    return lambda: _minutes(asked.rows(), first, last)


def _minutes(rows: Rows, first: int, last: int) -> tuple[Minutes, Minutes]:
    first_day, last_day = first // CELLS_A_DAY, (last - 1) // CELLS_A_DAY
    both = np.zeros((2, (last_day - first_day + 1) * CELLS_A_DAY), dtype=np.int64)
    for day, rostered, away in rows:
        at = (day - first_day) * CELLS_A_DAY
        both[0, at : at + CELLS_A_DAY] = np.frombuffer(rostered, dtype="<i4")
        both[1, at : at + CELLS_A_DAY] = np.frombuffer(away, dtype="<i4")
    cut = both[:, first - first_day * CELLS_A_DAY : last - first_day * CELLS_A_DAY]
    return cut[0], cut[1]


def present(tx: Tx, work: Sequence[Worked], start: dt.datetime, end: dt.datetime) -> dict[Key, dict[int, int]]:
    """Minutes by cell that these shifts are there for each centre and skill, without breaks and approved leave.

    [start, end): holds what they touch.
    """
    found = _minutes_of(tx, work, sorted({shift.employee for shift in work}), start, end)
    return {
        key: {cell: rostered - away for cell, (rostered, away) in by_cell.items()} for key, by_cell in found.items()
    }


def _minutes_of(
    tx: Tx, work: Sequence[Worked], employees: Sequence[str], start: dt.datetime, end: dt.datetime
) -> _Both:
    """Rostered and away minutes of these people's shifts, which touch [start, end), by cell."""
    found: _Both = {}
    gone = _periods(absences.overlapping(tx, start - _WIDEST, end + _WIDEST, employees)) if work else {}
    for shift in work:
        by_cell = found.setdefault((shift.centre, shift.skill), {})
        for cell, minutes in shift.phone_cells().items():
            by_cell.setdefault(cell, [0, 0])[0] += minutes
        if shift.employee in gone:
            for cell, minutes in worked.cells(worked.taken(shift, gone[shift.employee])).items():
                by_cell.setdefault(cell, [0, 0])[1] += minutes
    return found


def _add(tx: Tx, key: Key, change: Mapping[int, tuple[int, int]]) -> None:
    days: dict[int, list[int]] = {}
    for cell in change:
        days.setdefault(cell // CELLS_A_DAY, []).append(cell)
    for day in sorted(days):
        rostered, away = _locked_day(tx, key, day)
        for cell in days[day]:
            rostered[cell % CELLS_A_DAY] += change[cell][0]
            away[cell % CELLS_A_DAY] += change[cell][1]
        row = {"tenant": tx.tenant, "centre": key[0], "skill": key[1], "day": day}
        tx.put(_DAY, row | {"rostered": rostered.tobytes(), "away": away.tobytes()})


def _locked_day(tx: Tx, key: Key, day: int) -> tuple[np.ndarray, np.ndarray]:
    """The minutes of a day, which nobody else changes until this transaction ends."""
    own = {"tenant": tx.tenant, "centre": key[0], "skill": key[1], "day": day}
    found = tx.execute(_ONE_DAY, own).first()
    if found is None:
        nothing = np.zeros(CELLS_A_DAY, dtype="<i4").tobytes()
        tx.insert_new(_DAY, own | {"rostered": nothing, "away": nothing})
        found = tx.execute(_ONE_DAY, own).one()
    return np.frombuffer(found.rostered, dtype="<i4").copy(), np.frombuffer(found.away, dtype="<i4").copy()


def _periods(aways: Sequence[worked.Away]) -> dict[str, list[Period]]:
    found: dict[str, list[Period]] = {}
    for away in aways:
        found.setdefault(away.employee, []).append((away.start, away.end))
    return found
