"""Disaster playbooks: which warnings one meets, what it asks for, and how what is required changes by it."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np

from services.scheduling.domain import requirement, staffing
from services.scheduling.domain.queues import Channel, Queue
from services.scheduling.domain.staffing import Required, Stretch

STEP = timedelta(minutes=30)
"""Proposals begin and end on the half hour."""

LONGEST = timedelta(days=7)
"""A warning that is in force for longer is not taken: who does not know its end leaves it out."""

NOTICE = timedelta(minutes=30)
"""Before whom people are asked to work: nobody is asked for what begins at once."""


@dataclass(frozen=True, slots=True)
class WeatherWarning:
    """A warning as issued. level: 1 blue to 4 red. end: None where it was not said."""

    source: str
    id: str
    region: str
    kind: str
    level: int
    issued: datetime
    start: datetime
    end: datetime | None
    lifted: bool = False

    def is_over(self, now: datetime) -> bool:
        """Whether it is in force no longer."""
        return self.lifted or (self.end is not None and self.end <= now)


@dataclass(frozen=True, slots=True)
class Playbook:
    """A playbook. changes: percent by channel, `""` for all others. regions: none for all. ask: kind of the offer."""

    id: str
    title: tuple[str, str]
    message: tuple[str, str]
    centre: str
    team: str
    kinds: frozenset[str]
    least_level: int
    regions: frozenset[str]
    changes: Mapping[str, int]
    hours: int
    ask: str
    ask_minutes: int
    most_people: int
    active: bool
    version: int = 0

    @property
    def name(self) -> str:
        """Its resource name."""
        return f"playbooks/{self.id}"

    def meets(self, warning: WeatherWarning) -> bool:
        """Whether it makes a proposal on a warning."""
        near = not self.regions or warning.region in self.regions
        return self.active and near and warning.kind in self.kinds and warning.level >= self.least_level

    def change_permille(self, channel: Channel, weight_permille: int) -> int:
        """What it changes of a queue that serves the region with so much weight."""
        percent = self.changes.get(channel.value, self.changes.get("", 0))
        return round(percent * weight_permille / 100)


@dataclass(frozen=True, slots=True)
class Window:
    """Time for which people are asked. count: how many."""

    start: datetime
    end: datetime
    count: int


def strictest(playbooks: Iterable[Playbook], warning: WeatherWarning) -> list[Playbook]:
    """Those that meet a warning; of one team's, only those for the highest level, so that they do not add up."""
    found = [each for each in playbooks if each.meets(warning)]
    highest: dict[str, int] = {}
    for each in found:
        highest[each.team] = max(each.least_level, highest.get(each.team, 0))
    return [each for each in found if each.least_level == highest[each.team]]


def span(playbook: Playbook, warning: WeatherWarning, now: datetime) -> tuple[datetime, datetime]:
    """Time that a proposal is about, on the half hour, not before now."""
    start = _up(max(now, warning.start))
    end = _up(warning.end) if warning.end is not None else start + timedelta(hours=playbook.hours)
    return start, max(start, end)


def changed(queue: Queue, slots: Sequence[Required], change_permille: int) -> tuple[Required, ...]:
    """What slots require when so much more comes, by the queue's own method; of back-office work, more agents.

    Raises:
        Invalid: LOAD_TOO_LARGE.
    """
    factor = 1 + change_permille / 1000
    target = queue.to_reckon()
    if not slots:
        return ()
    if queue.handling.channel is Channel.BACK_OFFICE:
        return tuple(_more_agents(slot, factor, target.shrinkage.total, target.minimum_crew) for slot in slots)
    asked = Stretch(
        np.array([slot.start.timestamp() for slot in slots]),
        np.full(len(slots), queue.slot_minutes * 60),
        np.round(np.array([slot.calls for slot in slots], dtype=np.float64) * factor, 3),
        np.array([slot.aht_s for slot in slots], dtype=np.float64),
    )
    crews = staffing.staff(asked, target, queue.handling)
    return tuple(
        dataclasses.replace(slot, calls=float(calls), crew=crew)
        for slot, calls, crew in zip(slots, asked.calls, crews, strict=True)
    )


def further(change_permille: int, done_permille: int) -> int:
    """What is left to change where a proposal on the same warning has changed something already."""
    return round(1000 * (1000 + change_permille) / (1000 + done_permille)) - 1000


def left(target_permille: int, proposed_permille: int, done_permille: int) -> int:
    """What is left to change when a proposal is decided; nought rather than the opposite of what was proposed.

    target: what its playbook changes in all. done: what others on the same warning have changed by then.
    """
    found = further(target_permille, done_permille)
    return found if found * proposed_permille > 0 else 0


def window(
    playbook: Playbook, more: Mapping[datetime, int], span: tuple[datetime, datetime], now: datetime
) -> Window | None:
    """When to ask people, and how many; None when nobody is to be asked or missing.

    more: heads more than before by start of half hour. The stretch of the span with most of them is taken, as long as
    the playbook says; so many are asked as its fullest half hour lacks.
    """
    nobody = not playbook.ask or not playbook.most_people or playbook.ask_minutes < STEP // timedelta(minutes=1)
    if nobody or not more:
        return None
    length = timedelta(minutes=playbook.ask_minutes)
    start, last = _up(max(span[0], now + NOTICE)), min(span[1] - length, max(more))
    best: tuple[int, datetime] | None = None
    while start <= last or best is None:
        total = sum(heads for at, heads in more.items() if start <= at < start + length)
        if best is None or total > best[0]:
            best = total, start
        start += STEP
    found = best[1]
    most = max((heads for at, heads in more.items() if found <= at < found + length), default=0)
    return Window(found, found + length, min(most, playbook.most_people)) if most > 0 else None


def _more_agents(slot: Required, factor: float, shrinkage: float, minimum: int) -> Required:
    agents = max(minimum, math.ceil(slot.crew.agents * factor - 1e-9))
    heads = requirement.headcount(agents, shrinkage)
    crew = dataclasses.replace(slot.crew, agents=agents, heads=heads)
    return dataclasses.replace(slot, calls=slot.calls * factor, crew=crew)


def half_hour(instant: datetime) -> datetime:
    """The half hour in which an instant lies."""
    step = int(STEP.total_seconds())
    return datetime.fromtimestamp(instant.timestamp() // step * step, UTC)


def _up(instant: datetime) -> datetime:
    """The half hour that begins at an instant, or the next."""
    step = int(STEP.total_seconds())
    return datetime.fromtimestamp(math.ceil(instant.timestamp() / step) * step, UTC)
