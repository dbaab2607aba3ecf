"""What others are told when shifts or cover change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from services.kit import wire
from services.kit.db import Tx
from services.scheduling import covering, scheduling_wire
from services.scheduling.domain import worked
from services.scheduling.store import shifts
from services.scheduling.store.cover import Key, Touched
from services.scheduling.store.holds import Hold
from zhongtai.scheduling.v1 import events_pb2


def shifts_changed(tx: Tx, employees: Sequence[str], first: str, after: str) -> None:
    """Tell each person's shifts of the work dates [first, after), as they are now in this transaction."""
    by_person: dict[str, list[events_pb2.ShiftTold]] = {employee: [] for employee in employees}
    for shift in shifts.of_people(tx, list(employees), first, after):
        by_person[shift.employee].append(scheduling_wire.shift_told(shift))
    counted = shifts.count_changes(tx, list(by_person))
    for employee, told in sorted(by_person.items()):
        event = events_pb2.ShiftChanged(
            employee=employee,
            start_date=first,
            end_date=after,
            shifts=told,
            version=counted[employee],
        )
        tx.publish(employee, event)


def cover_changed(tx: Tx, touched: Touched, cause: str) -> None:
    """Tell that cover changed by more than a hold."""
    for key, (first, last) in sorted(touched.cells.items()):
        cover_moved(tx, key, (worked.instant_of(first), worked.instant_of(last + 1)), cause)


def released(tx: Tx, hold: Hold) -> None:
    """Tell those who wait for cover that some came back."""
    for key, *span in covering.touched(tx, hold.employee, hold.start, hold.end):
        cover_moved(tx, key, (span[0], span[1]), "RELEASE")


def cover_moved(tx: Tx, key: Key, span: tuple[dt.datetime, dt.datetime], cause: str) -> None:
    """Tell that the cover of a skill of a centre changed in a span [start, end)."""
    event = events_pb2.CoverageChanged(
        centre=key[0],
        skill=key[1],
        start_time=wire.timestamp(span[0]),
        end_time=wire.timestamp(span[1]),
        cause=cause,
    )
    tx.publish(f"{key[0]}/skills/{key[1]}", event)
