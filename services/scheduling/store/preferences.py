"""What people like in general, and rotations with who follows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared, one_of
from services.scheduling.domain.rotations import Follower, Rotation
from services.scheduling.store.preference_tables import PREFERENCE as _PREFERENCE
from services.scheduling.store.preference_tables import ROTATION as _ROTATION

_OF_PEOPLE = Prepared(
    sa.select(_PREFERENCE).where(
        _PREFERENCE.c.tenant == sa.bindparam("of"), one_of(_PREFERENCE.c.employee, "employees")
    )
)
_OF_CENTRE = Prepared(
    sa.select(_ROTATION).where(
        _ROTATION.c.tenant == sa.bindparam("of"), _ROTATION.c.centre == sa.bindparam("at"), ~_ROTATION.c.retired
    )
)


@dataclass(frozen=True, slots=True)
class Preferences:
    """What somebody likes in general: codes of shift types, weekdays off from 1 (Monday), the dearest first."""

    employee: str
    shift_types: tuple[str, ...] = ()
    rest_weekdays: tuple[int, ...] = ()
    version: int = 0


def of_people(tx: Tx, employees: Sequence[str]) -> dict[str, Preferences]:
    """What these people like, by person; who said nothing is left out."""
    rows = tx.execute(_OF_PEOPLE, {"of": tx.tenant, "employees": employees})
    return {
        row.employee: Preferences(row.employee, tuple(row.shift_types), tuple(row.rest_weekdays), row.version)
        for row in rows
    }


def put(tx: Tx, kept: Preferences) -> bool:
    """Keep what somebody likes in place of the version before; whether nobody was quicker."""
    row = {
        "tenant": tx.tenant,
        "employee": kept.employee,
        "shift_types": list(kept.shift_types),
        "rest_weekdays": list(kept.rest_weekdays),
        "version": kept.version,
    }
    return tx.put_newer(_PREFERENCE, row)


def rotations(tx: Tx, within: sa.ColumnElement[bool], *, centre: str = "") -> list[Rotation]:
    """Rotations by code, retired ones too. within: how far the caller reaches, on `rotation.centre`."""
    wanted = (
        sa.select(_ROTATION)
        .where(_ROTATION.c.tenant == tx.tenant, within)
        .order_by(_ROTATION.c.centre, _ROTATION.c.rotation)
    )
    return [_rotation(row) for row in tx.execute(wanted.where(_ROTATION.c.centre == centre) if centre else wanted)]


def rotations_in_use(tx: Tx, centre: str) -> list[Rotation]:
    """The rotations of a centre that are in use."""
    return [_rotation(row) for row in tx.execute(_OF_CENTRE, {"of": tx.tenant, "at": centre})]


def rotation(tx: Tx, centre: str, code: str) -> Rotation | None:
    """The rotation of a centre with this code."""
    own = sa.and_(_ROTATION.c.tenant == tx.tenant, _ROTATION.c.centre == centre, _ROTATION.c.rotation == code)
    row = tx.execute(sa.select(_ROTATION).where(own)).first()
    return _rotation(row) if row is not None else None


def put_rotation(tx: Tx, kept: Rotation) -> bool:
    """Keep a rotation in place of the version before; whether nobody was quicker."""
    row = {
        "tenant": tx.tenant,
        "rotation": kept.code,
        "centre": kept.centre,
        "title_en": kept.title[0],
        "title_zh": kept.title[1],
        "weeks": [list(week) for week in kept.weeks],
        "followers": [[each.name, each.start_date, each.end_date, each.start_week] for each in kept.followers],
        "retired": kept.retired,
        "version": kept.version,
    }
    return tx.put_newer(_ROTATION, row)


def _rotation(row: sa.Row) -> Rotation:  # type: ignore[type-arg]
    return Rotation(
        code=row.rotation,
        centre=row.centre,
        title=(row.title_en, row.title_zh),
        weeks=tuple(tuple(week) for week in row.weeks),
        followers=tuple(Follower(*each) for each in row.followers),
        retired=row.retired,
        version=row.version,
    )
