"""What is said of a roster: its cost by rule, how well it covers, what it leaves unmet and what would help."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Unmet:
    """Slots [first_slot, last_slot) of a day in which a skill is short.

    missing_minutes: head-minutes in all.
    """

    skill: str
    day: int
    first_slot: int
    last_slot: int
    missing_minutes: int


@dataclass(frozen=True, slots=True)
class Relaxation:
    """A shift that would fill unmet slots at the price of these rules; empty rules: merely costs more.

    gained_minutes: missing head-minutes that it would fill.
    """

    person: str
    day: int
    code: str
    skill: str
    rules: tuple[str, ...]
    gained_minutes: int


@dataclass(frozen=True, slots=True)
class Easing:
    """Something to let go or to add, solved anew.

    code: `OVERTIME`, `SHORTER_REST`, `LONGER_RUN`, `ADD_PEOPLE`, `TEACH_SKILL`. saves_cost: of the roster found then
    against the one before. saves_minutes: missing head-minutes fewer. person, skill: whom and which it concerns, empty
    for everybody.
    """

    code: str
    saves_cost: int
    saves_minutes: int
    person: str = ""
    skill: str = ""


@dataclass(frozen=True, slots=True)
class PlacedBreaks:
    """How breaks were placed, in agent-minutes that are lacking.

    before: with all at their usual places. after: as they are. bound: no placing leaves less. moved: breaks elsewhere
    than usual.
    """

    before: int
    after: int
    bound: int
    moved: int


@dataclass(frozen=True, slots=True)
class Cost:
    """The parts of a roster's cost, in head-minutes times their weights."""

    under: int
    over: int
    contract: int
    starts: int
    fairness: int
    wishes: int
    changes: int
    crew: int = 0
    ranks: int = 0
    rotation: int = 0
    backward: int = 0
    lone_off: int = 0
    lone_work: int = 0
    early: int = 0
    late_end: int = 0

    @property
    def total(self) -> int:
        """What the solver minimises."""
        return sum(getattr(self, part.name) for part in fields(self))


@dataclass(frozen=True, slots=True)
class Quality:
    """Coverage, efficiency and accuracy of a roster as numerator and denominator in head-minutes.

    Source: domain reference 3.4: Σ min(sched, req)/Σ req; Σ min(sched, req)/Σ sched; 1 − Σ|sched − req|/Σ
    req.
    """

    met_minutes: int
    required_minutes: int
    scheduled_minutes: int
    under_minutes: int
    over_minutes: int

    @property
    def coverage(self) -> float | None:
        """Share of what is required that is rostered."""
        return self.met_minutes / self.required_minutes if self.required_minutes else None

    @property
    def efficiency(self) -> float | None:
        """Share of what is rostered that is required."""
        return self.met_minutes / self.scheduled_minutes if self.scheduled_minutes else None

    @property
    def accuracy(self) -> float | None:
        """人员排班准确率."""
        if not self.required_minutes:
            return None
        return 1 - (self.under_minutes + self.over_minutes) / self.required_minutes
