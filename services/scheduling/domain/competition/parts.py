"""Solves a stage of many nurses part by part: some of them are decided anew while what the others do stands."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from services.scheduling.domain.competition import stage as stages
from services.scheduling.domain.competition.scenario import DAYS, Job, Week
from services.scheduling.domain.competition.stage import Stage

WHOLE, TOGETHER = 30, 20
"""Up to so many nurses are decided at once; of more, so many at a time."""

FIRST = 0.4
"""Share of the time in which everybody is decided at once."""

PART_S = (1.2, 6.0)
"""Least and most seconds for one part."""


def solve(stage: Stage, until: float, *, seed: int = 1) -> list[list[Job]] | None:
    """The best roster of the stage found until the time (monotonic), by nurse and day; nothing if none was found."""
    count = len(stage.scenario.nurses)
    if count <= WHOLE:
        found = stages.solve(stage, until, seed=seed)
        return found.roster if found else None
    begun = time.monotonic()
    found = stages.solve(stage, begun + FIRST * (until - begun), seed=seed)
    rows: list[list[Job]] = found.roster if found else [[None] * stage.days for _ in range(count)]
    chance = random.Random(seed)  # noqa: S311 -- repeatable
    share = min(PART_S[1], max(PART_S[0], (until - time.monotonic()) / 6))
    while (now := time.monotonic()) + PART_S[0] / 2 < until:
        _decide(stage, rows, _people(stage, rows, chance), min(until, now + share), seed)
    return rows


def _decide(stage: Stage, rows: list[list[Job]], part: Sequence[int], until: float, seed: int) -> None:
    """Decide these nurses anew, until the time (monotonic)."""
    present = _present(rows, set(part))
    renumbered = {nurse: at for at, nurse in enumerate(part)}
    weeks = []
    for at, week in enumerate(stage.weeks):
        needs = {
            (day, shift, skill): (max(0, least - heads), max(0, wished - heads))
            for (day, shift, skill), (least, wished) in week.needs.items()
            for heads in [present[at * len(DAYS) + day, shift, skill]]
        }
        off = frozenset((renumbered[nurse], day, shift) for nurse, day, shift in week.off if nurse in renumbered)
        weeks.append(Week(needs, off))
    scenario = replace(stage.scenario, nurses=tuple(stage.scenario.nurses[nurse] for nurse in part))
    asked = Stage(scenario, [stage.past[nurse] for nurse in part], weeks, stage.left)
    found = stages.solve(asked, until, stand=[rows[nurse] for nurse in part], seed=seed)
    for at, nurse in enumerate(part if found else ()):
        rows[nurse] = found.roster[at] if found else rows[nurse]


def _present(rows: Sequence[Sequence[Job]], without: set[int]) -> Counter[tuple[int, int, int]]:
    """Nurses by (day, shift, skill), leaving some out."""
    return Counter(
        (day, *job)
        for nurse, row in enumerate(rows)
        if nurse not in without
        for day, job in enumerate(row)
        if job is not None
    )


def _people(stage: Stage, rows: Sequence[Sequence[Job]], chance: random.Random) -> list[int]:
    """Anybody; every other time half of them people who have a skill that is missing somewhere."""
    nurses = range(len(rows))
    present = _present(rows, set())
    missing = [
        skill
        for at, week in enumerate(stage.weeks)
        for (day, shift, skill), (_, wished) in week.needs.items()
        if present[at * len(DAYS) + day, shift, skill] < wished
    ]
    helpers: list[int] = []
    if missing and chance.random() < 0.5:
        skill = chance.choice(missing)
        able = [nurse for nurse in nurses if skill in stage.scenario.nurses[nurse].skills]
        helpers = chance.sample(able, min(len(able), TOGETHER // 2))
    rest = [nurse for nurse in nurses if nurse not in helpers]
    return sorted([*helpers, *chance.sample(rest, TOGETHER - len(helpers))])
