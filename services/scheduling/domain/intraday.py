"""The rest of a day forecast anew from what came so far.

Source: domain reference 2.4 (damped ratio, believed the more the later it is).
"""

from __future__ import annotations

from collections.abc import Sequence

from services.scheduling.domain import forecast

EARLY, LATE = 0.3, 0.7
"""How far the ratio so far is believed at the start of the day and at its end."""


def again(expected: Sequence[float], came: Sequence[float | None]) -> list[float]:
    """Calls of every slot of the day: what came where it is known, else the forecast moved by the day so far.

    came: from the first slot on, None where a slot is not known; later slots may be left out. The belief in the ratio
    rises with the share of the day's calls that should have come.
    """
    known = [(awaited, actual) for awaited, actual in zip(expected, came, strict=False) if actual is not None]
    whole = sum(expected)
    share = sum(awaited for awaited, _ in known) / whole if whole > 0 else 0.0
    _, moved = forecast.rest_of_day(
        [awaited for awaited, _ in known],
        [actual for _, actual in known],
        expected,
        EARLY + (LATE - EARLY) * share,
    )
    reported = [*came, *[None] * (len(expected) - len(came))]
    return [later if actual is None else actual for actual, later in zip(reported, moved, strict=True)]
