"""`python -m services.scheduling backtest`: how well the forecasts would have done on the calls of a file.

From the first day asked for, one forecast after the other, each a horizon long and made from the days before it only.
The model is chosen at each of these origins by backtests on the days before it: nothing looks ahead.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from services.kit.errors import Refusal
from services.scheduling.domain import accuracy, backtest, forecast
from services.scheduling.domain.backtest import Choice, Floats, Kept
from services.scheduling.domain.forecast import Model, Spread
from services.scheduling.domain.history import History
from services.scheduling.tools import calls_file

LOW, HIGH = 0.1, 0.9

WINDOWS, MOST_ORIGINS = 26, 52
"""Windows before each forecast that speak for its model. Origins are a week apart, so windows of several weeks overlap
and say much the same: as many more are taken, at most a year's."""

MOST_NAMED = 20
"""Rows left out that are named; all are counted."""

NO_SPREAD = Spread(0.0, ())

JSON = dict[str, object]


def main(arguments: Sequence[str]) -> int:
    """Read the file, replay the span and print JSON. 2 when the file or the span is refused."""
    asked = _asked(arguments)
    left_out: list[tuple[int, str]] = []
    try:
        known = calls_file.read(asked.calls, asked.interval_minutes, lambda *row: left_out.append(row))
        for number, value in left_out[:MOST_NAMED]:
            sys.stderr.write(f"row {number}: {value!r} cannot be read; left out\n第 {number} 行无法识别，已跳过\n")
        told = measure(known, asked.first, asked.last, 7 * asked.horizon_weeks) | {"left_out_rows": len(left_out)}
    except Refusal as refused:
        sys.stderr.write(f"{refused}\n{refused.chinese}\n")
        return 2
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
    return 0


def measure(known: History, first: date, last: date, horizon_days: int) -> JSON:
    """Forecasts of [first, last] by every model and by the one chosen at each origin, scored.

    Models that need more history than is known before the first day are told only where one was chosen later.

    WAPE, bias and coverage are shares. Slots that are not known count nowhere; days after the last one known are
    forecast and have no score.

    Raises:
        WrongState: HISTORY_SHORT when nothing is known before the first day.
    """
    starts = [first + timedelta(days=day) for day in range(0, (last - first).days + 1, horizon_days)]
    kept: Kept = {}
    count = min(WINDOWS * horizon_days // 7, MOST_ORIGINS)
    choices = [
        backtest.choose(known.until(start), horizon_days=horizon_days, count=count, kept=kept) for start in starts
    ]
    for start in starts:
        before, origin = known.until(start), start - timedelta(days=1)
        backtest.replay(before, [origin], horizon_days, models=forecast.candidates(before), kept=kept)
    actual = known.between(first, (last - first).days + 1)
    models = {model: [model] * len(starts) for model in forecast.candidates(known.until(first))}
    return {
        "from": first.isoformat(),
        "to": last.isoformat(),
        "horizon_days": horizon_days,
        "slot_minutes": known.slot_minutes,
        "origin_count": len(starts),
        "chosen": _score(actual, kept, choices, starts, [choice.model for choice in choices]),
        "models": {model.value: _score(actual, kept, choices, starts, taken) for model, taken in models.items()},
        "choices": [_choice(start, choice) for start, choice in zip(starts, choices, strict=True)],
        "unusual_days": {day.isoformat(): round(share, 3) for day, share in forecast.unusual(known.until(last))},
    }


def _score(
    actual: Floats, kept: Kept, choices: Sequence[Choice], starts: Sequence[date], taken: Sequence[Model]
) -> Mapping[str, float | None]:
    """The errors of one model an origin, and the share of slots within its 10 % and 90 % quantiles."""
    parts = [kept[start - timedelta(days=1)][model] for start, model in zip(starts, taken, strict=True)]
    spreads = [choice.spreads.get(model, NO_SPREAD) for choice, model in zip(choices, taken, strict=True)]
    low, calls, high = (
        np.concatenate(each)[: len(actual)]
        for each in (
            [spread.at(part, LOW) for spread, part in zip(spreads, parts, strict=True)],
            parts,
            [spread.at(part, HIGH) for spread, part in zip(spreads, parts, strict=True)],
        )
    )
    found = backtest.score(taken[0], actual, calls)
    open_slots = np.where(calls > 0, actual, np.nan)
    held = accuracy.interval(open_slots, low, high, HIGH - LOW)
    return {
        "slot_wape": _rounded(found.slot_wape),
        "day_wape": _rounded(found.day_wape),
        "bias": _rounded(found.bias),
        "coverage_80": _rounded(held.coverage if held else None),
    }


def _choice(start: date, choice: Choice) -> JSON:
    """What was chosen at an origin, and the slot WAPE that spoke for it."""
    spoke = next((scored.slot_wape for scored in choice.scores if scored.model is choice.model), None)
    return {
        "from": start.isoformat(),
        "model": choice.model.value,
        "backtest_slot_wape": _rounded(spoke),
        "backtest_origins": len(choice.origins),
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m services.scheduling backtest", description=__doc__)
    parser.add_argument("--calls", type=Path, required=True, help="CSV with a column of times and one of calls")
    parser.add_argument("--interval-minutes", type=int, default=30, help="slot; finer rows are added up (default 30)")
    parser.add_argument("--horizon-weeks", type=int, default=1, help="weeks ahead of each forecast (default 1)")
    parser.add_argument("--from", dest="first", type=date.fromisoformat, required=True, help="first day measured")
    parser.add_argument("--to", dest="last", type=date.fromisoformat, required=True, help="last day measured")
    asked = parser.parse_args(arguments)
    if asked.last < asked.first or asked.horizon_weeks < 1:
        parser.error("--to lies before --from, or there is no week ahead")
    return asked
