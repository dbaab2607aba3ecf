"""What a roster of all weeks costs and which hard rules it breaks, told from the competition's rules alone.

It shares nothing with the solver but the scenario, so that it can contradict it. Runs that are not over at the end of
the last week may be as short as they like; what a run had too many of before the first week is not counted again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from services.scheduling.domain.competition.scenario import DAYS, Job, Nurse, Past, Scenario, Span, Week

COVER, RUN, SAME, REST, WISH, WEEKEND, TOTAL, WEEKENDS = 30, 30, 15, 30, 10, 30, 20, 30
"""What one missing nurse, day, wish, half weekend, assignment or weekend costs."""

Roster = Sequence[Sequence[Job]]
"""By nurse, the jobs of all days."""


@dataclass(frozen=True, slots=True)
class Score:
    """costs: by kind of soft rule. violations: a sentence for each hard rule broken."""

    costs: Mapping[str, int]
    violations: tuple[str, ...]

    @property
    def objective(self) -> int:
        """All costs together."""
        return sum(self.costs.values())


def score(of: Scenario, past: Sequence[Past], weeks: Sequence[Week], roster: Roster) -> Score:
    """Cost by rule and broken rules of a roster of these weeks, entered with this past."""
    costs: Counter[str] = Counter(
        dict.fromkeys(("cover", "work", "shift", "rest", "wishes", "half_weekends", "jobs", "weekends"), 0)
    )
    violations: list[str] = []
    for nurse, before, row in zip(of.nurses, past, roster, strict=True):
        violations += [f"{nurse.id}: {what}" for what in _broken(of, nurse, before, row)]
        worked = [job is not None for job in row]
        costs["work"] += RUN * _run_excess(worked, before.work, nurse.contract.work)
        costs["rest"] += REST * _run_excess([not each for each in worked], before.rest, nurse.contract.rest)
        for number, shift in enumerate(of.shifts):
            begun = before.same if before.last == number else 0
            same = [job is not None and job[0] == number for job in row]
            costs["shift"] += SAME * _run_excess(same, begun, shift.run)
        costs.update(_totals(nurse, before, worked))
    for at, week in enumerate(weeks):
        days = [row[at * len(DAYS) : (at + 1) * len(DAYS)] for row in roster]
        missed, missing = _cover(of, week, days, at)
        violations += missed
        costs["cover"] += COVER * missing
        costs["wishes"] += WISH * sum(
            (job := days[nurse][day]) is not None and job[0] == shift for nurse, day, shift in week.off
        )
    return Score(dict(costs), tuple(violations))


def _run_excess(days: Sequence[bool], before: int, bounds: Span) -> int:
    """Days by which runs are too long or, once they are over, too short.

    days: whether each day belongs to a run. before: days of it up to the first day.
    """
    least, most = bounds
    found = max(0, least - before) if before and not days[0] else 0
    first = 0
    for each, run in groupby(days):
        own = len(list(run))
        last = first + own
        if each:
            earlier = before if first == 0 else 0
            found += max(0, earlier + own - most) - max(0, earlier - most)
            if last < len(days):
                found += max(0, least - earlier - own)
        first = last
    return found


def _totals(nurse: Nurse, before: Past, worked: Sequence[bool]) -> Counter[str]:
    """Costs of weekends and of totals at the end."""
    contract = nurse.contract
    weekends = [worked[at + 5 : at + 7] for at in range(0, len(worked), len(DAYS))]
    jobs, spent = before.jobs + sum(worked), before.weekends + sum(map(any, weekends))
    halves = sum(any(each) and not all(each) for each in weekends) if contract.whole_weekends else 0
    least, most = contract.jobs
    return Counter(
        half_weekends=WEEKEND * halves,
        jobs=TOTAL * (max(0, least - jobs) + max(0, jobs - most)),
        weekends=WEEKENDS * max(0, spent - contract.weekends),
    )


def _broken(of: Scenario, nurse: Nurse, before: Past, row: Sequence[Job]) -> list[str]:
    """Sentences for skills and successions of one nurse. One job a day is a matter of form."""
    found = [
        f"lacks the skill {of.skills[job[1]]} on day {day}"
        for day, job in enumerate(row)
        if job is not None and job[1] not in nurse.skills
    ]
    shifts = [before.last, *(None if job is None else job[0] for job in row)]
    for day, (first, second) in enumerate(pairwise(shifts)):
        if first is not None and second is not None and second in of.shifts[first].not_followed_by:
            found.append(f"{of.shifts[second].id} follows {of.shifts[first].id} on day {day}")
    return found


def _cover(of: Scenario, week: Week, days: Sequence[Sequence[Job]], at: int) -> tuple[list[str], int]:
    """Sentences for fewer nurses than the least number, and how many are missing to the wished numbers."""
    present = Counter((day, *job) for row in days for day, job in enumerate(row) if job is not None)
    found, missing = [], 0
    for (day, shift, skill), (least, wished) in week.needs.items():
        heads = present[day, shift, skill]
        if heads < least:
            what = f"{heads} of {least} {of.skills[skill]}"
            found.append(f"{what} on {of.shifts[shift].id} of day {at * len(DAYS) + day}")
        missing += max(0, wished - heads)
    return found, missing
