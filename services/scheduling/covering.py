"""Weighing what an absence does to cover, holding cover for it, and finding what would fit instead."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from services.kit.db import Tx
from services.scheduling.domain import sparing, worked
from services.scheduling.domain.shifts import Period
from services.scheduling.domain.sparing import Effect, Judgement
from services.scheduling.domain.worked import Worked
from services.scheduling.store import absences, cover, holds, shifts
from services.scheduling.store.cover import Key
from services.scheduling.store.holds import Hold

OFFER_DAYS = 14
"""How far before and after the asked day other days are offered. Source: domain reference 4.8."""

_ONE_DAY = dt.timedelta(days=1)
_PARTS = 2
_NEAR = 8
_Taken = Mapping[Key, Mapping[int, int]]
"""Minutes that an absence takes, by skill and cell."""


@dataclass(frozen=True, slots=True)
class Ask:
    """An absence that is being asked for, [start, end). leave_request: whose own hold does not count; may be empty.

    slack_milli: to keep afterwards, in thousandths of an agent.
    """

    employee: str
    start: dt.datetime
    end: dt.datetime
    leave_request: str
    slack_milli: int


@dataclass(frozen=True, slots=True)
class Weighed:
    """What an absence does. shifts: the person's that it touches. target_permille: of the skill most concerned.

    weather_permille: most of the heads that weather keeps away in an interval of them; the judgement counts it.
    """

    judgement: Judgement
    shifts: tuple[Worked, ...]
    target_permille: int = 0
    weather_permille: int = 0


@dataclass(frozen=True, slots=True)
class Offer:
    """A span that would fit. kind: `PART` of what was asked, or `OTHER_DAY`."""

    kind: str
    start: dt.datetime
    end: dt.datetime
    slack_min_milli: int


def weigh(tx: Tx, ask: Ask, *, locked: bool = False, levels: bool = True) -> Weighed:
    """What the absence does to the cover of every skill that the person serves in it.

    locked: nobody else may judge or change that cover until this transaction ends.
    """
    if locked:
        cover.lock_people(tx, [ask.employee])
    touched = _shifts(tx, ask.employee, ask.start, ask.end)
    taken = _taken(touched, ask, _gone(tx, ask.employee, ask.start, ask.end))
    if locked:
        cover.lock(tx, [(key, min(cells), max(cells) + 1) for key, cells in taken.items()])
    effects: list[Effect] = []
    target = weather = 0
    for key, cells in sorted(taken.items()):
        ground = cover.ground(
            tx, key, worked.instant_of(min(cells)), worked.instant_of(max(cells) + 1), without=ask.leave_request
        )
        effects += sparing.judge(ground, cells, ask.slack_milli, levels=levels)
        target = target or round(1000 * ground.target.target if ground.target else 0)
        weather = max(weather, ground.weather_permille)
    judgement = Judgement(tuple(sorted(effects, key=lambda effect: effect.cell)))
    return Weighed(judgement, tuple(touched), target, weather)


def place(tx: Tx, ask: Ask, weighed: Weighed, expires: dt.datetime, *, centre: str, force: bool) -> Hold | None:
    """The hold that now stands for the absence; None when it does not fit and is not forced.

    centre: of the person, where no shift says more.

    A retry finds the hold that it placed, whatever has come in between; it never stands for a shorter time then.
    """
    known = holds.get(tx, ask.leave_request)
    same = known is not None and (known.employee, known.start, known.end) == (ask.employee, ask.start, ask.end)
    if known is not None and same:
        expires = max(expires, known.expires)
    elif not (weighed.judgement.fits or force):
        return None
    centre = next((shift.centre for shift in weighed.shifts), centre)
    forced = not weighed.judgement.fits
    hold = Hold(ask.leave_request, ask.employee, centre, ask.start, ask.end, expires, forced)
    if hold != known:
        holds.put(tx, hold)
    return hold


def offers(tx: Tx, ask: Ask, weighed: Weighed, count: int) -> list[Offer]:
    """Spans that would fit instead: the longest parts of what was asked, then other days, nearest first."""
    if not count or not weighed.shifts:
        return []
    found = _parts(weighed, ask)[:count]
    reach = _ONE_DAY * (OFFER_DAYS + 1)
    start, end = ask.start - reach, ask.end + reach
    around = _shifts(tx, ask.employee, start, end)
    gone = _gone(tx, ask.employee, start, end)
    days = _other_days(ask, weighed.shifts, around, tx.now)
    # Cover is read for several days at once; mostly the nearest are enough.
    for some in (days[:_NEAR], days[_NEAR:]):
        if len(found) < count:
            found += _fitting(tx, [replace(ask, start=begins, end=ends) for begins, ends in some], around, gone)
    return found[:count]


def _fitting(tx: Tx, asks: Sequence[Ask], around: Sequence[Worked], gone: Sequence[Period]) -> list[Offer]:
    """Those of some spans that would fit."""
    taken = [(ask, by_key) for ask in asks if (by_key := _taken(around, ask, gone))]
    demands: dict[Key, cover.Demand] = {}
    for key in {key for _, by_key in taken for key in by_key}:
        demands[key] = cover.demanded(tx, key, *_hull(taken))
    # Where nobody has said what is needed nothing can be promised, and cover need not be read.
    known = [one for one in taken if all(demands[key].is_known(cells) for key, cells in one[1].items())]
    surveys: dict[Key, cover.Survey] = {}
    found = []
    for ask, by_key in known:
        effects: list[Effect] = []
        for key, cells in by_key.items():
            if key not in surveys:
                surveys[key] = cover.survey(tx, key, *_hull(known), without=ask.leave_request, demand=demands[key])
            ground = surveys[key].ground(worked.instant_of(min(cells)), worked.instant_of(max(cells) + 1))
            effects += sparing.judge(ground, cells, ask.slack_milli, levels=False)
        judgement = Judgement(tuple(effects))
        if judgement.fits:
            found.append(Offer("OTHER_DAY", ask.start, ask.end, judgement.slack_min_milli))
    return found


def _hull(taken: Sequence[tuple[Ask, _Taken]]) -> Period:
    """The time from the first start to the last end of what is asked."""
    return min(ask.start for ask, _ in taken), max(ask.end for ask, _ in taken)


def touched(tx: Tx, employee: str, start: dt.datetime, end: dt.datetime) -> list[tuple[Key, dt.datetime, dt.datetime]]:
    """The skills that a person serves in [start, end), each with the span of its shifts in there."""
    spans: dict[Key, tuple[dt.datetime, dt.datetime]] = {}
    for shift in _shifts(tx, employee, start, end):
        first, last = max(start, shift.start), min(end, shift.end)
        known = spans.get((shift.centre, shift.skill), (first, last))
        spans[shift.centre, shift.skill] = min(known[0], first), max(known[1], last)
    return [(key, *span) for key, span in sorted(spans.items())]


def _parts(weighed: Weighed, ask: Ask) -> list[Offer]:
    effects = weighed.judgement.effects
    found = []
    for first, last in sparing.longest_parts(effects, limit=_PARTS):
        inside = [effect.slack_milli for effect in effects if first <= effect.cell < last]
        start, end = max(ask.start, worked.instant_of(first)), min(ask.end, worked.instant_of(last))
        found.append(Offer("PART", start, end, min(inside)))
    return found


def _other_days(ask: Ask, touched: Sequence[Worked], around: Sequence[Worked], now: dt.datetime) -> list[Period]:
    """The asked span moved to other days on which the person has as many shifts, nearest first, earlier on ties.

    Of one shift the same part of the other day's shift is meant, by time since its start.
    """
    first = touched[0]
    by_date = {shift.work_date: shift for shift in around}
    whole = ask.start <= first.start and touched[-1].end <= ask.end
    found = []
    for ahead in sorted(range(-OFFER_DAYS, OFFER_DAYS + 1), key=lambda ahead: (abs(ahead), ahead)):
        moved = [by_date.get(_moved(shift.work_date, ahead)) for shift in touched]
        others = [shift for shift in moved if shift is not None]
        if not ahead or len(others) < len(moved):
            continue
        if whole:
            span = others[0].start, others[-1].end
        else:
            span = (
                max(others[0].start, others[0].start + (ask.start - first.start)),
                min(others[-1].end, others[-1].start + (ask.end - touched[-1].start)),
            )
        if now < span[0] < span[1] and not (span[0] < ask.end and ask.start < span[1]):
            found.append(span)
    return found


def _moved(work_date: str, days: int) -> str:
    return (dt.date.fromisoformat(work_date) + dt.timedelta(days=days)).isoformat()


def _shifts(tx: Tx, employee: str, start: dt.datetime, end: dt.datetime) -> list[Worked]:
    return shifts.overlapping(tx, (employee,), start, end)


def _gone(tx: Tx, employee: str, start: dt.datetime, end: dt.datetime) -> list[Period]:
    """What approved leave takes already of any shift in [start, end)."""
    return [(away.start, away.end) for away in absences.overlapping(tx, start - _ONE_DAY, end + _ONE_DAY, (employee,))]


def _taken(touched: Sequence[Worked], ask: Ask, gone: Sequence[Period]) -> _Taken:
    found: dict[Key, dict[int, int]] = {}
    for shift in touched:
        if not shift.overlaps(ask.start, ask.end):
            continue
        for cell, minutes in worked.cells(worked.taken(shift, [(ask.start, ask.end)], gone)).items():
            by_cell = found.setdefault((shift.centre, shift.skill), {})
            by_cell[cell] = by_cell.get(cell, 0) + minutes
    return found
