"""What people's desks say they do: reports of states in any order, and the spans of activity that follow from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from services.scheduling.domain.shifts import Period

LONGEST_STATE = timedelta(hours=12)
"""A state that nothing ended for so long was never ended by the desk; it counts no longer."""


class Activity(StrEnum):
    """What a state of the desk means: on contacts, in a break, at other work, signed out."""

    PHONE = "PHONE"
    BREAK = "BREAK"
    OTHER = "OTHER"
    OFF = "OFF"


USUAL: Mapping[str, Activity] = {
    **dict.fromkeys(
        ("AVAILABLE", "READY", "IDLE", "RINGING", "TALKING", "ON_CALL", "BUSY", "HOLD", "ACW", "WRAP_UP", "OUTBOUND"),
        Activity.PHONE,
    ),
    **dict.fromkeys(("BREAK", "MEAL", "LUNCH", "REST"), Activity.BREAK),
    **dict.fromkeys(("TRAINING", "MEETING", "COACHING", "BACK_OFFICE", "NOT_READY", "AUX"), Activity.OTHER),
    **dict.fromkeys(("LOGGED_OUT", "LOGOUT", "OFFLINE", "SIGNED_OUT"), Activity.OFF),
}
"""What states are usually called; a centre's rule replaces it."""


class DeskState(NamedTuple):
    """From `start` on the desk of a person is in a state, as the phone system calls it."""

    employee: str
    start: datetime
    state: str


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one activity, end exclusive."""

    start: datetime
    end: datetime
    activity: Activity


def activity_of(state: str, meanings: Mapping[str, Activity]) -> Activity:
    """What a state means; one that nobody named is other work."""
    return meanings.get(state.upper(), Activity.OTHER)


def spans(states: Iterable[DeskState], meanings: Mapping[str, Activity], *, open_until: datetime) -> list[Span]:
    """Stretches of activity of one person from reports in any order.

    open_until: how long the last state lasts if it began before; afterwards nothing is known of it. Of two reports of
    one instant the one that comes last by name counts, so that the order of arrival does not.
    """
    ordered = sorted(states, key=lambda each: (each.start, each.state))
    found = []
    for at, each in enumerate(ordered):
        end = ordered[at + 1].start if at + 1 < len(ordered) else max(each.start, open_until)
        end = min(end, each.start + LONGEST_STATE)
        if each.start < end:
            found.append(Span(each.start, end, activity_of(each.state, meanings)))
    return found


def of_activity(found: Sequence[Span], *activities: Activity) -> list[Period]:
    """The stretches of these activities."""
    return [(each.start, each.end) for each in found if each.activity in activities]
