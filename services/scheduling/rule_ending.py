"""From when on a figure that a centre chose holds, and no longer: never for days that were checked by another."""

from __future__ import annotations

import dataclasses
import datetime as dt

from services.kit.db import Tx
from services.kit.errors import WrongState
from services.scheduling import ruling
from services.scheduling.domain import cycles
from services.scheduling.domain.cycles import CycleOf
from services.scheduling.domain.rule_settings import CYCLES, Setting
from services.scheduling.store import rule_settings as store

_DAY = dt.timedelta(days=1)


def end(tx: Tx, found: Setting, today: dt.date, asked: dt.date | None) -> Setting:
    """The setting as it is once it holds no longer. asked: first day without it; None takes the first there is.

    Raises:
        WrongState: ALREADY_WITHDRAWN, ALREADY_OVER, DAYS_CHECKED, CYCLE_RUNNING.
    """
    if found.withdrawn is not None:
        raise WrongState("ALREADY_WITHDRAWN", "This setting was taken back already.", "该设置已撤销。")
    if asked is not None:
        need_ahead(today, asked)
    begun = found.start_date <= today.isoformat()
    day = asked or (_first(tx, found, today, today) if begun else dt.date.fromisoformat(found.start_date))
    if found.end_date and found.end_date <= day.isoformat():
        raise WrongState(
            "ALREADY_OVER",
            f"This setting ends on {found.end_date} by itself.",
            f"该设置本就于 {found.end_date} 止（不含）。",
            end=found.end_date,
        )
    if day.isoformat() <= found.start_date:
        store.withdraw(tx, found.id)
        return dataclasses.replace(found, withdrawn=tx.now)
    _need_whole_cycles(tx, found, today, day)
    store.end(tx, found.id, day.isoformat())
    return dataclasses.replace(found, end_date=day.isoformat())


def need_ahead(today: dt.date, asked: dt.date) -> None:
    """See that a figure begins, or ends, today or later: days before were checked by what was in force then.

    Raises:
        WrongState: DAYS_CHECKED.
    """
    if asked < today:
        raise WrongState(
            "DAYS_CHECKED",
            f"Days before {today} were checked by the figure in force then and stay so. Choose {today} or later.",
            f"{today} 之前的日期已按当时的数值检查，不再改变。请选择 {today} 或之后的日期。",
            date=today,
        )


def _need_whole_cycles(tx: Tx, found: Setting, today: dt.date, day: dt.date) -> None:
    first = _first(tx, found, today, day)
    if first != day:
        raise WrongState(
            "CYCLE_RUNNING",
            f"A cycle runs over {day}: without its end, months that were checked would fall out of it. "
            f"Let the figure end on {first}.",
            f"{day} 处于周期之中：中途结束会使已检查的月份脱离该周期。请选择 {first} 结束。",
            date=first,
        )


def _first(tx: Tx, found: Setting, today: dt.date, day: dt.date) -> dt.date:
    """The first day from a day on, on which a setting may end: where a cycle does, if it is about cycles."""
    if found.code not in CYCLES:
        return day
    hours = ruling.of_centres(tx)(found.centre)
    cycle = cycles.by_rules(hours.of_teams.get(found.team, hours.limits), hours.is_workday)
    while not _is_between(cycle, day, today):
        day = (day.replace(day=28) + _DAY * 4).replace(day=1)
    return day


def _is_between(cycle: CycleOf, day: dt.date, today: dt.date) -> bool:
    """Whether cycles may change on a day: a month begins, and with it a cycle, and none holds days before and after."""
    begins = cycle(day).start == day or cycle(day).months == cycles.WEEK
    return day.day == 1 and begins and cycle(today - _DAY).after <= day
