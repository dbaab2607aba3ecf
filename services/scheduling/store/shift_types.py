"""The shift library of each centre."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.scheduling.domain.shifts import Pause, ShiftType
from services.scheduling.store import tables

_TYPE = tables.SHIFT_TYPE


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a centre's library. skill: it is for; empty is any."""

    id: str
    shift: ShiftType
    centre: str
    title_en: str
    title_zh: str
    skill: str
    retired: bool
    version: int


def list_types(tx: Tx, within: sa.ColumnElement[bool] | None = None, *, centre: str = "") -> list[Entry]:
    """Entries by centre and start, retired ones too. within: how far the caller reaches."""
    wanted = sa.select(_TYPE).where(_TYPE.c.tenant == tx.tenant)
    if within is not None:
        wanted = wanted.where(within)
    if centre:
        wanted = wanted.where(_TYPE.c.centre == centre)
    return [_entry(row) for row in tx.execute(wanted.order_by(_TYPE.c.centre, _TYPE.c.start_minute, _TYPE.c.code))]


def library(tx: Tx, centre: str) -> dict[str, ShiftType]:
    """The shift types of a centre by code, retired ones too: what is in force may still be of them."""
    return {entry.shift.code: entry.shift for entry in list_types(tx, centre=centre)}


def find(tx: Tx, centre: str, code: str) -> Entry | None:
    """The entry of a centre with this code."""
    wanted = sa.select(_TYPE).where(_TYPE.c.tenant == tx.tenant, _TYPE.c.centre == centre, _TYPE.c.code == code)
    row = tx.execute(wanted).first()
    return _entry(row) if row is not None else None


def put(tx: Tx, entry: Entry) -> None:
    """Keep a new or changed entry."""
    tx.put(
        _TYPE,
        {
            "tenant": tx.tenant,
            "shift_type": entry.id,
            "code": entry.shift.code,
            "centre": entry.centre,
            "title_en": entry.title_en,
            "title_zh": entry.title_zh,
            "start_minute": entry.shift.start_minute,
            "length_minutes": entry.shift.duration_minutes,
            "breaks": [_break(pause) for pause in entry.shift.pauses],
            "skill": entry.skill,
            "retired": entry.retired,
            "version": entry.version,
        },
    )


def place(tx: Tx, name: str) -> Place | None:
    """Where an entry belongs."""
    wanted = sa.select(_TYPE.c.centre).where(
        _TYPE.c.tenant == tx.tenant, _TYPE.c.shift_type == name.removeprefix("shiftTypes/")
    )
    centre = tx.execute(wanted).scalar()
    return Place(centre=centre) if centre is not None else None


def _entry(row: sa.Row) -> Entry:  # type: ignore[type-arg]
    pauses = tuple(sorted((Pause(*each) for each in row.breaks), key=lambda pause: pause.offset_minutes))
    return Entry(
        id=row.shift_type,
        shift=ShiftType(row.code, row.start_minute, row.length_minutes, pauses),
        centre=row.centre,
        title_en=row.title_en,
        title_zh=row.title_zh,
        skill=row.skill,
        retired=row.retired,
        version=row.version,
    )


def _break(pause: Pause) -> list[int | bool | None]:
    """A break as it is kept: where it usually is, and its window if it has one."""
    usual: list[int | bool | None] = [pause.offset_minutes, pause.minutes, pause.paid]
    return [*usual, pause.earliest_minutes, pause.latest_minutes, pause.apart_minutes] if pause.moves else usual
