"""What the callers of a slot met: answered, gave up, waited; and whether such figures can be true together."""

from __future__ import annotations

from collections.abc import Mapping, MutableSequence, Sequence
from dataclasses import dataclass, fields
from typing import Self

UNKNOWN = -1
"""Stands for a figure that is not known of every row behind a slot, where figures are added up."""


@dataclass(frozen=True, slots=True)
class Served:
    """Figures of a slot; None where not known.

    abandoned_short: of those who gave up, the ones who did so too early to have waited. answered_in_time and
    abandoned_in_time: within threshold_seconds, whichever threshold the figures were made with. Seconds are totals: on
    the line, on hold, after the call; waits of those answered and of those who gave up. blocked: turned away before
    they were offered.
    """

    answered: int | None = None
    abandoned: int | None = None
    abandoned_short: int | None = None
    abandoned_in_time: int | None = None
    answered_in_time: int | None = None
    talk_seconds: int | None = None
    hold_seconds: int | None = None
    after_call_seconds: int | None = None
    wait_answered_seconds: int | None = None
    wait_abandoned_seconds: int | None = None
    blocked: int | None = None
    threshold_seconds: int | None = None

    def scaled(self, factor: float) -> Self:
        """The same shares and means of so many times the contacts; rounded down, no part outgrows its whole."""
        return type(self)(
            *(
                figure if name == "threshold_seconds" or figure is None else int(figure * factor + 1e-9)
                for name, figure in ((name, getattr(self, name)) for name in FIELDS)
            )
        )


FIELDS = tuple(each.name for each in fields(Served))
"""What a file may call these figures, threshold last."""


def of(figures: Sequence[int | None]) -> Served | None:
    """Figures in the order of FIELDS, UNKNOWN or None where not known; None when none but the threshold is."""
    known = [None if each == UNKNOWN else each for each in figures]
    if all(known[FIELDS.index(name)] is None for name in ("answered_in_time", "abandoned_in_time")):
        known[-1] = None
    return Served(*known) if any(each is not None for each in known) else None


def add(into: MutableSequence[int], more: Sequence[int]) -> None:
    """Add the figures of another row of a slot: unknown where one of them is. The threshold is that of both."""
    for at in range(len(FIELDS) - 1):
        into[at] = UNKNOWN if into[at] == UNKNOWN or more[at] == UNKNOWN else into[at] + more[at]


_ENDLESS = 2**62
_WITHIN = (
    ("answered", "offered", "ANSWERED_OVER_OFFERED"),
    ("abandoned", "offered", "ABANDONED_OVER_OFFERED"),
    ("abandoned_short", "abandoned", "SHORT_OVER_ABANDONED"),
    ("abandoned_in_time", "abandoned", "GAVE_UP_IN_TIME_OVER_ABANDONED"),
    ("answered_in_time", "answered", "IN_TIME_OVER_ANSWERED"),
)
_OF = (("wait_answered_seconds", "answered"), ("wait_abandoned_seconds", "abandoned"))


def contradiction(known: Mapping[str, int]) -> tuple[str, str] | None:
    """Which figure cannot be true beside the others, and the reason; None when all can.

    known: those of `Served` that are known, `offered`, and `handle_seconds` where it is.
    """
    get = known.get
    for part, whole, reason in _WITHIN:
        if get(part, 0) > get(whole, _ENDLESS):
            return part, reason
    if get("answered", 0) + get("abandoned", 0) > known["offered"]:
        return "abandoned", "OUTCOMES_OVER_OFFERED"
    for wait, who in _OF:
        if get(who) == 0 and get(wait, 0) > 0:
            return wait, "WAIT_OF_NOBODY"
    parts = get("talk_seconds", 0) + get("hold_seconds", 0) + get("after_call_seconds", 0)
    if parts > get("handle_seconds", _ENDLESS):
        return "handle_seconds", "PARTS_OVER_HANDLING"
    return None
