"""What a centre's days were worth: how rosters met what was required by skill, how people kept to them by team."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import pairwise
from zoneinfo import ZoneInfo

from services.kit import wire
from services.kit.db import Tx
from services.scheduling.domain import adherence
from services.scheduling.domain.adherence import Kept, Met
from services.scheduling.domain.attended import Attended
from services.scheduling.store import cover, queues
from services.scheduling.store.quality_days import QualityDay
from zhongtai.scheduling.v1 import attendance_pb2, events_pb2

_DAY = dt.timedelta(days=1)
NO_ACCURACY = -1_000_000


def by_team(days: Iterable[Attended]) -> dict[tuple[str, str], Kept]:
    """How people kept to the roster, by date and team."""
    found: dict[tuple[str, str], Kept] = {}
    for day in days:
        key = day.work_date, day.team
        found[key] = found.get(key, Kept()) + day.kept
    return dict(sorted(found.items()))


def by_skill(tx: Tx, centre: str, first: dt.date, after: dt.date, zone: ZoneInfo) -> dict[tuple[str, str], Met]:
    """How the roster met what was required, by date, by the clock of the site, and skill."""
    found = {}
    bounds = [dt.datetime.combine(first + _DAY * ahead, dt.time(), zone) for ahead in range((after - first).days + 1)]
    edges = [each.astimezone(dt.UTC) for each in bounds]
    for skill in sorted({queue.skill for queue in queues.list_queues(tx, centre=centre)}):
        survey = cover.survey(tx, (centre, skill), edges[0], edges[-1])
        for ahead, (start, end) in enumerate(pairwise(edges)):
            found[(first + _DAY * ahead).isoformat(), skill] = adherence.met(survey.ground(start, end))
    return dict(sorted(found.items()))


def told(day: QualityDay) -> events_pb2.QualityMeasured:
    """A centre's day as others are told of it."""
    return events_pb2.QualityMeasured(
        centre=day.centre,
        date=day.date,
        version=day.version,
        teams=[
            events_pb2.TeamQualityTold(
                team=team,
                scheduled_seconds=kept.scheduled,
                adherent_seconds=kept.adherent,
                worked_seconds=kept.worked,
                shift_count=kept.shifts,
                observed_shift_count=kept.observed,
            )
            for team, kept in day.teams.items()
        ],
        skills=[
            events_pb2.SkillQualityTold(
                skill=skill,
                required_minutes=met.required,
                scheduled_minutes=met.scheduled,
                met_minutes=met.met,
                deviation_minutes=met.deviation,
                contacts=met.calls,
                answered_contacts=met.answered,
            )
            for skill, met in day.skills.items()
        ],
    )


def skill_quality(date: str, skill: str, met: Met) -> attendance_pb2.SkillQuality:
    """A skill's day as it travels."""
    accuracy = 1000 - round(1000 * met.deviation / met.required) if met.required else NO_ACCURACY
    return attendance_pb2.SkillQuality(
        skill=skill,
        date=date,
        required_minutes=met.required,
        scheduled_minutes=met.scheduled,
        met_minutes=met.met,
        deviation_minutes=met.deviation,
        coverage_permille=adherence.permille(met.met, met.required),
        efficiency_permille=adherence.permille(met.met, met.scheduled),
        accuracy_permille=accuracy,
        service_level_permille=adherence.permille(met.answered, met.calls),
    )


def kept_told(
    kept: Kept, *, employee: str = "", team: str = "", work_date: str = "", start: dt.datetime | None = None
) -> attendance_pb2.Adherence:
    """Adherence and conformance as they travel."""
    return attendance_pb2.Adherence(
        employee=employee,
        team=team,
        work_date=work_date,
        start_time=wire.timestamp(start) if start is not None else None,
        scheduled_seconds=kept.scheduled,
        adherent_seconds=kept.adherent,
        worked_seconds=kept.worked,
        adherence_permille=adherence.permille(kept.adherent, kept.scheduled),
        conformance_permille=adherence.permille(kept.worked, kept.scheduled),
        shift_count=kept.shifts,
        observed_shift_count=kept.observed,
    )


def total(parts: Sequence[Kept]) -> Kept:
    """All of them together."""
    return sum(parts, Kept())
