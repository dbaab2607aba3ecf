"""What a centre's days were worth, as it was told; and which days have changed since."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared
from services.scheduling.domain.adherence import Kept, Met
from services.scheduling.store import attendance_tables, quality_tables, tables

_QUALITY, _ATTENDED, _SHIFT = quality_tables.QUALITY_DAY, attendance_tables.ATTENDANCE_DAY, tables.SHIFT
_KEPT = tuple(each.name for each in dataclasses.fields(Kept))
_SPAN = Prepared(
    sa.select(_QUALITY)
    .where(
        _QUALITY.c.tenant == sa.bindparam("of"),
        _QUALITY.c.centre == sa.bindparam("centre"),
        _QUALITY.c.date >= sa.bindparam("first"),
        _QUALITY.c.date < sa.bindparam("after"),
    )
    .order_by(_QUALITY.c.date)
)


@dataclass(frozen=True, slots=True)
class QualityDay:
    """What a day of a centre was worth. teams, skills: by reference. measured: when it was last looked at."""

    centre: str
    date: str
    version: int = 0
    teams: Mapping[str, Kept] = field(default_factory=dict)
    skills: Mapping[str, Met] = field(default_factory=dict)
    measured: dt.datetime | None = None


def days(tx: Tx, centre: str, first: str, after: str) -> list[QualityDay]:
    """What the dates [first, after) of a centre were worth, as far as it was told, by date."""
    values = {"of": tx.tenant, "centre": centre, "first": first, "after": after}
    return [
        QualityDay(
            centre=row.centre,
            date=row.date,
            version=row.version,
            teams={team: Kept(*figures) for team, *figures in row.teams},
            skills={skill: _met(figures) for skill, *figures in row.skills},
            measured=row.measure_time,
        )
        for row in tx.execute(_SPAN, values)
    ]


def put(tx: Tx, day: QualityDay) -> bool:
    """Keep a day as it is now, or that nothing changed; whether nobody has told a later version meanwhile."""
    row: dict[str, object] = {
        "tenant": tx.tenant,
        "centre": day.centre,
        "date": day.date,
        "version": day.version,
        "teams": [[team, *(getattr(kept, name) for name in _KEPT)] for team, kept in day.teams.items()],
        "skills": [[skill, *_figures(met)] for skill, met in day.skills.items()],
        "measure_time": tx.now,
    }
    known = days(tx, day.centre, day.date, f"{day.date}~")
    return tx.put_newer(_QUALITY, row, again=bool(known) and known[0].version == day.version)


def rounded(met: Met) -> Met:
    """As it is kept: contacts in thousandths."""
    return _met(_figures(met))


def examined(tx: Tx, since: str) -> dict[tuple[str, str], dict[str, dt.datetime]]:
    """When attendance was last examined, by tenant and centre, and work date from `since` on; of every tenant seen."""
    row = _ATTENDED.c
    wanted = sa.select(row.tenant, row.centre, row.work_date, sa.func.max(row.examine_time).label("at"))
    wanted = wanted.where(row.work_date >= since).group_by(row.tenant, row.centre, row.work_date)
    found: dict[tuple[str, str], dict[str, dt.datetime]] = {}
    for each in tx.execute(wanted.order_by(row.tenant, row.centre, row.work_date)):
        found.setdefault((each.tenant, each.centre), {})[each.work_date] = each.at
    return found


def last_end(tx: Tx, centre: str, date: str) -> dt.datetime | None:
    """When the last shift of a date of a centre ends; None when there is none."""
    wanted = sa.select(sa.func.max(_SHIFT.c.end_time)).where(
        _SHIFT.c.tenant == tx.tenant, _SHIFT.c.centre == centre, _SHIFT.c.work_date == date, ~_SHIFT.c.cancelled
    )
    found: dt.datetime | None = tx.execute(wanted).scalar()
    return found


def _figures(met: Met) -> list[int]:
    contacts = round(1000 * met.calls), round(1000 * met.answered)
    return [met.required, met.scheduled, met.met, met.deviation, *contacts]


def _met(figures: list[int]) -> Met:
    required, scheduled, met, deviation, calls, answered = figures
    return Met(required, scheduled, met, deviation, calls / 1000, answered / 1000)
