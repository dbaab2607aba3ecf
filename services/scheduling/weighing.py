"""What a change of shifts does to cover: what is lacking of each skill concerned, as it is and as it would be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from services.kit.db import Tx
from services.scheduling.domain import repair
from services.scheduling.domain.shifts import Period
from services.scheduling.domain.worked import Worked
from services.scheduling.store import cover
from services.scheduling.store.cover import Key


@dataclass(frozen=True, slots=True)
class CoverChange:
    """What is lacking of a skill of a centre between the first start and the last end that change, in agent-minutes.

    known: whether it is known everywhere in there what is needed; where it is not, nothing is lacking.
    """

    centre: str
    skill: str
    before: float
    after: float
    known: bool


@dataclass(frozen=True, slots=True)
class Lacking:
    """What is lacking in a stretch of time, in agent-minutes, and whether it is known everywhere what is needed."""

    minutes: float
    known: bool


def spans(changed: Iterable[Worked]) -> dict[Key, Period]:
    """Of each centre and skill, the time from the first start to the last end of these shifts that somebody works."""
    found: dict[Key, Period] = {}
    for shift in changed:
        if not shift.cancelled:
            key = shift.centre, shift.skill
            start, end = found.get(key, (shift.start, shift.end))
            found[key] = min(start, shift.start), max(end, shift.end)
    return found


def lacking(tx: Tx, concerned: Mapping[Key, Period]) -> dict[Key, Lacking]:
    """What is lacking now, as this transaction sees it."""
    found = {}
    for key, span in sorted(concerned.items()):
        slack = repair.slack_of(cover.ground(tx, key, *span))
        found[key] = Lacking(slack.shortage, bool(slack.known.all()))
    return found


def changes(before: Mapping[Key, Lacking], after: Mapping[Key, Lacking]) -> list[CoverChange]:
    """What is lacking before and after, by centre and skill."""
    return [CoverChange(*key, was.minutes, after[key].minutes, was.known) for key, was in before.items()]
