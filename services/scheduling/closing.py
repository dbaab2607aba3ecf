"""Closing attendance: what is known of a period is kept as it is and told; closing again tells what changed since."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from services.kit.db import Tx
from services.kit.errors import Invalid, WrongState
from services.scheduling import cycle_closing, examining, exception_cards, measuring
from services.scheduling.domain.attendance import SETTLED_AFTER
from services.scheduling.domain.attended import Told
from services.scheduling.domain.worked import Worked
from services.scheduling.store import attended as store
from services.scheduling.store.attended import Close
from zhongtai.scheduling.v1 import events_pb2

_TOLD_AS_KEPT = frozenset(events_pb2.AttendanceDayTold.DESCRIPTOR.fields_by_name)
"""Facts that are told under the name by which they are kept; the others are minutes."""


def close(tx: Tx, centre: str, first: dt.date, after: dt.date, *, accept_open: bool) -> Close:
    """Close the work dates [first, after) of a centre, or what changed of them since they were closed.

    Raises:
        WrongState: NOT_OVER, EXCEPTIONS_OPEN.
        Invalid: PERIOD_OVERLAPS.
    """
    span = first.isoformat(), after.isoformat()
    zone = measuring.zone_of(tx, centre)
    store.claim_close(tx, centre, *span)
    kept = _same(store.closes_over(tx, centre, *span), span)
    shifts = store.of_period(tx, centre, *span)
    _need_over(tx, shifts, after, zone)
    _examine(tx, shifts)
    open_count = len(store.open_exceptions(tx, centre, *span))
    if open_count and not accept_open:
        raise WrongState(
            "EXCEPTIONS_OPEN",
            f"{open_count} exceptions are open. Resolve them, or close with accept_open.",
            f"还有 {open_count} 条考勤异常未处理。请先处理，或选择按现状关账。",
            count=open_count,
        )
    now = facts(tx, centre, span)
    before = store.closed(tx, kept.id)
    told = {who: now.get(who, Told()) for who in _differing(now, before)}
    if kept.version and not told:
        return kept
    closed = dataclasses.replace(
        kept,
        version=kept.version + 1,
        closed=tx.now,
        employee_count=len(now),
        told_count=len(told),
        open_count=open_count,
    )
    store.put_close(tx, closed)
    store.put_closed(tx, closed.id, closed.version, told)
    _settle(tx, centre, span)
    _tell(tx, closed, told)
    changed = _dates_changed(before, told) if kept.version else _all(first, after)
    measuring.tell(tx, centre, changed, zone, anew=kept.version > 0)
    tx.audit(f"attendanceCloses/{closed.id}", centre=centre, version=closed.version, told=len(told), open=open_count)
    return closed


def changed_since(tx: Tx, kept: Close) -> int:
    """Of how many people the attendance changed since a close."""
    now, before = facts(tx, kept.centre, (kept.start_date, kept.end_date)), store.closed(tx, kept.id)
    return len(_differing(now, before))


def facts(tx: Tx, centre: str, span: tuple[str, str]) -> dict[str, Told]:
    """What is known of each person of a centre in the work dates [first, after): days, and cycles that end in them."""
    found: dict[str, Told] = {}
    for day in store.days(tx, store.in_centre(centre), span):
        found.setdefault(day.employee, Told()).days.append(day.facts)
    first, after = map(dt.date.fromisoformat, span)
    for who, ended in cycle_closing.of_period(tx, centre, first, after).items():
        found.setdefault(who, Told()).cycles.extend(ended)
    return found


def need_unclosed(tx: Tx, centre: str, dates: Sequence[str]) -> None:
    """See that none of these dates of a centre is closed.

    Raises:
        WrongState: ATTENDANCE_CLOSED.
    """
    first, last = min(dates), max(dates)
    after = (dt.date.fromisoformat(last) + dt.timedelta(days=1)).isoformat()
    for each in store.closes_over(tx, centre, first, after):
        if any(each.start_date <= date < each.end_date for date in dates):
            raise WrongState(
                "ATTENDANCE_CLOSED",
                f"The attendance from {each.start_date} until before {each.end_date} is closed. "
                "Send it as a correction, then close the period again.",
                f"{each.start_date} 至 {each.end_date}（不含）的考勤已关账。请以更正方式提交，并重新关账。",
                start=each.start_date,
                end=each.end_date,
            )


def _differing(now: Mapping[str, Told], before: Mapping[str, Told]) -> list[str]:
    """Of whom something else is known now than was told before."""
    return [who for who in now.keys() | before.keys() if now.get(who, Told()) != before.get(who, Told())]


def _same(found: Sequence[Close], span: tuple[str, str]) -> Close:
    """The close of exactly this period, among those that touch it.

    Raises:
        Invalid: PERIOD_OVERLAPS.
    """
    for each in found:
        if (each.start_date, each.end_date) != span:
            raise Invalid(
                "PERIOD_OVERLAPS",
                f"The period from {each.start_date} until before {each.end_date} is closed already and overlaps.",
                f"与已关账的期间 {each.start_date} 至 {each.end_date}（不含）重叠。",
                start=each.start_date,
                end=each.end_date,
            )
    return found[0]


def _need_over(tx: Tx, shifts: Sequence[Worked], after: dt.date, zone: ZoneInfo) -> None:
    ends = [shift.end + SETTLED_AFTER for shift in shifts if not shift.cancelled]
    over = max([dt.datetime.combine(after, dt.time(), zone).astimezone(dt.UTC), *ends])
    if over > tx.now:
        local = over.astimezone(zone)
        raise WrongState(
            "NOT_OVER",
            f"The period is over, with its last shift settled, at {local:%Y-%m-%d %H:%M}. Close it then.",
            f"该期间（含最后一个班次的结算时间）到 {local:%Y-%m-%d %H:%M} 才结束，请届时再关账。",
            time=f"{local:%Y-%m-%d %H:%M}",
        )


def _examine(tx: Tx, shifts: Sequence[Worked]) -> None:
    """Examine what was not, or was changed since."""
    known = store.versions(tx, [shift.id for shift in shifts])
    wanted = [
        shift for shift in shifts if known.get(shift.id, 0 if not shift.cancelled else shift.version) != shift.version
    ]
    examining.examine(tx, wanted)


def _settle(tx: Tx, centre: str, span: tuple[str, str]) -> None:
    """Let nobody be asked any more what was amiss: what is still open counts as it was found."""
    still = store.open_exceptions(tx, centre, *span)
    exception_cards.put(tx, [dataclasses.replace(each, version=each.version + 1) for each in still])


def _tell(tx: Tx, closed: Close, told: Mapping[str, Told]) -> None:
    for employee, known in sorted(told.items()):
        event = events_pb2.AttendanceClosed(
            employee=employee,
            centre=closed.centre,
            start_date=closed.start_date,
            end_date=closed.end_date,
            version=closed.version,
            cycles=[events_pb2.CycleTold(**cycle) for cycle in known.cycles],  # type: ignore[arg-type]
        )
        for day in known.days:
            as_told = {name: value for name, value in day.items() if name in _TOLD_AS_KEPT}
            event.days.add(**as_told, **{f"{name}_minutes": day[name] for name in day.keys() - _TOLD_AS_KEPT})
        tx.publish(employee, event)


def _all(first: dt.date, after: dt.date) -> list[str]:
    return [(first + dt.timedelta(days=ahead)).isoformat() for ahead in range((after - first).days)]


def _dates_changed(before: Mapping[str, Told], told: Mapping[str, Told]) -> list[str]:
    found = set()
    for who, known in told.items():
        old = {str(day["shift"]): day for day in before.get(who, Told()).days}
        new = {str(day["shift"]): day for day in known.days}
        for shift in old.keys() | new.keys():
            if old.get(shift) != new.get(shift):
                found |= {str(side[shift]["work_date"]) for side in (old, new) if shift in side}
    return sorted(found)
