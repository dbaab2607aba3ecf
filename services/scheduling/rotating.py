"""What rotations ask of a person on dates, for the person to see."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from services.kit import access, people
from services.kit.db import Tx
from services.scheduling.domain import rotations
from services.scheduling.domain.rotations import Turn
from services.scheduling.store import preferences

_DAY = dt.timedelta(days=1)


def turns(tx: Tx, employee: str, first: dt.date, after: dt.date) -> Sequence[Turn]:
    """What is asked of a person on the dates [first, after), by date; dates without a rotation are left out.

    Raises:
        NotFound: NOT_FOUND.
    """
    person = people.get(tx, employee)
    if person is None:
        raise access.not_found(employee)
    followed = rotations.by_follower(preferences.rotations_in_use(tx, person.centre))
    dates = [first + _DAY * ahead for ahead in range((after - first).days)]
    found = [
        rotations.turn_of(followed, employee, person.team_on(day), day) for day in dates if person.employed_on(day)
    ]
    return [turn for turn in found if turn is not None]
