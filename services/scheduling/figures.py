"""What scheduling measures beside what the kit measures of every service."""

from __future__ import annotations

from services.kit.metrics import SLOW_S, Counter, Histogram

HOLDS = Counter("zhongtai.holds", "{hold}", "Askings for cover, by whether it is held now.")
SOLVER = Histogram("zhongtai.solver.duration", "s", "How long rosters took to solve, by how that ended.", SLOW_S)
FORECAST = Histogram("zhongtai.forecast.duration", "s", "How long forecasts took to make.", SLOW_S)
