"""Solves the weeks of a scenario one after another, each from what is known by then, and scores them together."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from services.scheduling.domain.competition import parts, score
from services.scheduling.domain.competition.scenario import DAYS, Job, Past, Scenario, Week
from services.scheduling.domain.competition.stage import Stage


@dataclass(frozen=True, slots=True)
class Answer:
    """The jobs of all days by nurse, and what they cost."""

    roster: list[list[Job]]
    score: score.Score


def solve(of: Scenario, past: Sequence[Past], weeks: Sequence[Week], until: float, *, seed: int = 1) -> Answer:
    """A roster of all weeks by the time (monotonic), each week knowing only itself and what came before."""
    roster: list[list[Job]] = [[] for _ in of.nurses]
    entering = list(past)
    for at, week in enumerate(weeks):
        left = len(weeks) - at
        now = time.monotonic()
        found = parts.solve(Stage(of, entering, [week], left), now + (until - now) / left, seed=seed)
        days: list[list[Job]] = found or [[None] * len(DAYS) for _ in of.nurses]
        roster = [row + added for row, added in zip(roster, days, strict=True)]
        entering = [passed(before, added) for before, added in zip(entering, days, strict=True)]
    return Answer(roster, score.score(of, past, weeks, roster))


def passed(before: Past, week: Sequence[Job]) -> Past:
    """How a nurse leaves a week that was entered so."""
    worked = [job is not None for job in week]
    last = week[-1][0] if week[-1] else None
    whole = len(week)
    same = _at_end([job is not None and job[0] == last for job in week])
    work, rest = _at_end(worked), _at_end([not each for each in worked])
    return Past(
        jobs=before.jobs + sum(worked),
        weekends=before.weekends + int(any(worked[5:])),
        last=last,
        same=same + (before.same if same == whole and before.last == last else 0),
        work=work + (before.work if work == whole else 0),
        rest=rest + (before.rest if rest == whole else 0),
    )


def _at_end(days: Sequence[bool]) -> int:
    return sum(1 for _ in takewhile(bool, reversed(days)))
