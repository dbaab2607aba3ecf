"""What a working day, week and cycle are in a centre: the rules in force on each date, and the calendar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from services.scheduling.domain.cycles import CycleOf
from services.scheduling.domain.roster import Weights
from services.scheduling.domain.rules import WorkingTime

Standard = Callable[[date], int]
"""Standard minutes of the week that begins on a Monday."""

Limits = Callable[[date], WorkingTime]
"""The working-time rules in force on a date."""


@dataclass(frozen=True, slots=True)
class Hours:
    """The hours of a centre.

    is_statutory: whether a date is a statutory holiday. is_workday: by the calendar in force. cycle: of comprehensive
    working time. of_teams: the rules of teams of which some are apart from the centre's. weights: of rules that cost.
    """

    limits: Limits
    standard: Standard
    is_statutory: Callable[[date], bool]
    is_workday: Callable[[date], bool]
    cycle: CycleOf
    of_teams: Mapping[str, Limits] = field(default_factory=dict)
    weights: Callable[[date], Weights] = lambda _day: Weights()
