"""What was learnt of weather, and what it did to forecasts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.db import Tx
from services.scheduling.domain.weather import Feature
from services.scheduling.domain.weather_effect import Effect, Factor, Term, Tested, Verdict
from services.scheduling.store.weather_tables import FORECAST_WEATHER, WEATHER_EFFECT

_EFFECT, _APPLIED = WEATHER_EFFECT, FORECAST_WEATHER


@dataclass(frozen=True, slots=True)
class Learnt:
    """An effect as it is kept. base_rate: of a centre, the share of scheduled time that is lost in usual weather."""

    id: str
    subject: str
    centre: str
    model: str
    effect: Effect
    learn_time: dt.datetime
    base_rate: float = 0.0

    @property
    def name(self) -> str:
        """The resource name."""
        return f"weatherEffects/{self.id}"


@dataclass(frozen=True, slots=True)
class Applied:
    """What an effect did to a day of a forecast. issue_time: of the weather forecast that it rests on."""

    factor: Factor
    effect: str
    issue_time: dt.datetime


def add(tx: Tx, learnt: Learnt) -> None:
    """Keep what was learnt; from now on it counts for its subject."""
    effect = learnt.effect
    row = {
        "tenant": tx.tenant,
        "effect": learnt.id,
        "subject": learnt.subject,
        "centre": learnt.centre,
        "verdict": effect.verdict.value,
        "model": learnt.model,
        "evidence": {
            "without": list(effect.tested.without),
            "with": list(effect.tested.with_it),
            "actual": effect.tested.actual,
            "learnt_days": effect.learnt_days,
            "issued_days": effect.issued_days,
            "base_rate": learnt.base_rate,
        },
        "terms": [[term.feature.value, term.effect, term.usual, term.days] for term in effect.terms],
        "learn_time": learnt.learn_time,
    }
    tx.execute(_EFFECT.insert(), row)


def newest(tx: Tx, within: sa.ColumnElement[bool] | None = None, *, subject: str = "") -> list[Learnt]:
    """The newest effect of each subject, by subject. within: how far the caller reaches, on `weather_effect.centre`."""
    last = sa.select(sa.func.max(_EFFECT.c.effect)).where(_EFFECT.c.tenant == tx.tenant).group_by(_EFFECT.c.subject)
    if subject:
        last = last.where(_EFFECT.c.subject == subject)
    wanted = sa.select(_EFFECT).where(_EFFECT.c.tenant == tx.tenant, _EFFECT.c.effect.in_(last))
    if within is not None:
        wanted = wanted.where(within)
    return [_learnt(row) for row in tx.execute(wanted.order_by(_EFFECT.c.subject))]


def keep_applied(tx: Tx, forecast: str, centre: str, applied: Iterable[Applied]) -> None:
    """Keep what weather did to the days of a new forecast."""
    rows = [
        {
            "tenant": tx.tenant,
            "forecast": forecast,
            "date": each.factor.date.isoformat(),
            "centre": centre,
            "effect": each.effect,
            "factor_permille": round(each.factor.factor * 1000),
            "parts": [[feature.value, factor] for feature, factor in each.factor.parts],
            "issue_time": each.issue_time,
        }
        for each in applied
    ]
    tx.put(_APPLIED, *rows)


def applied_to(tx: Tx, forecast: str) -> list[Applied]:
    """What weather did to the days of a forecast, in order."""
    own = sa.and_(_APPLIED.c.tenant == tx.tenant, _APPLIED.c.forecast == forecast)
    return [
        Applied(
            Factor(
                dt.date.fromisoformat(row.date),
                row.factor_permille / 1000,
                tuple((Feature(feature), factor) for feature, factor in row.parts),
            ),
            row.effect,
            row.issue_time,
        )
        for row in tx.execute(sa.select(_APPLIED).where(own).order_by(_APPLIED.c.date))
    ]


def _learnt(row: sa.Row) -> Learnt:  # type: ignore[type-arg]
    told = row.evidence
    terms = tuple(Term(Feature(feature), *rest) for feature, *rest in row.terms)
    tested = Tested(tuple(told["without"]), tuple(told["with"]), told["actual"])
    effect = Effect(terms, Verdict(row.verdict), tested, told["learnt_days"], told["issued_days"])
    return Learnt(row.effect, row.subject, row.centre, row.model, effect, row.learn_time, told["base_rate"])
