"""The model of some weeks in a row: what every nurse does on each day, at what cost, as far as these weeks can tell."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from ortools.sat.python import cp_model

from services.scheduling.domain.competition import score
from services.scheduling.domain.competition.scenario import DAYS, Job, Nurse, Past, Scenario, Span, Week

SCALE = 60
"""Parts of one unit of cost that the model counts in, so that shares of weeks are whole numbers."""

UNMANNED = 10_000
"""What a nurse missing to the least number costs here: the rule is hard, but a roster is always to be had."""

STAND_S = 1.0
"""Most seconds for reckoning what a roster costs that stands already."""

Literal = cp_model.IntVar


@dataclass(frozen=True, slots=True)
class Stage:
    """Weeks in a row that are decided together. left: weeks from the first of them on to the end of everything."""

    scenario: Scenario
    past: Sequence[Past]
    weeks: Sequence[Week]
    left: int

    @property
    def days(self) -> int:
        """Days of the stage."""
        return len(self.weeks) * len(DAYS)


@dataclass
class Model:
    """The variables of a stage.

    jobs: by nurse, day, shift and skill. works: by nurse and day. shifts: by nurse, shift and day.
    costs: each with its cost in parts.
    """

    stage: Stage
    cp: cp_model.CpModel = field(default_factory=cp_model.CpModel)
    jobs: dict[tuple[int, int, int, int], Literal] = field(default_factory=dict)
    works: list[list[Literal]] = field(default_factory=list)
    shifts: list[list[list[Literal]]] = field(default_factory=list)
    costs: list[tuple[Literal, int]] = field(default_factory=list)

    def charge(self, cost: int | Fraction) -> Literal:
        """A new condition that costs so much where it holds."""
        broken = self.cp.new_bool_var("")
        self.costs.append((broken, round(cost * SCALE)))
        return broken

    def excess(self, amount: cp_model.LinearExprT, most: int, each: int | Fraction) -> None:
        """Charge what the amount, which exceeds nought by at most so much, exceeds nought by."""
        if most > 0:
            over = self.cp.new_int_var(0, most, "")
            self.cp.add(over >= amount)
            self.costs.append((over, round(each * SCALE)))


@dataclass(frozen=True, slots=True)
class Found:
    """A roster of a stage, by nurse and day, and what it costs in parts of the model."""

    roster: list[list[Job]]
    cost: float


def solve(
    stage: Stage, until: float, *, stand: Sequence[Sequence[Job]] | None = None, workers: int = 2, seed: int = 1
) -> Found | None:
    """The best roster of the stage found until the time (monotonic), no worse than what stands; nothing if none was."""
    model = _model(stage)
    best = None
    if stand is not None:
        _hint(model, stand)
        best = _solved(model, time.monotonic() + STAND_S, seed, workers=1, fixed=True)
    found = _solved(model, until, seed, workers=workers)
    if best is None or (found is not None and found.cost < best.cost):
        return found
    return best


def _model(stage: Stage) -> Model:
    model = Model(stage)
    for number, nurse in enumerate(stage.scenario.nurses):
        _choices(model, number, nurse)
        _successions(model, number)
        _runs(model, number, nurse)
        _totals(model, number, nurse)
    for at, week in enumerate(stage.weeks):
        _needs(model, week, at * len(DAYS))
    model.cp.minimize(cp_model.LinearExpr.weighted_sum(*map(list, zip(*model.costs, strict=True))))
    return model


def _hint(model: Model, stand: Sequence[Sequence[Job]]) -> None:
    """Start from this roster."""
    for (nurse, day, shift, skill), job in model.jobs.items():
        model.cp.add_hint(job, int(stand[nurse][day] == (shift, skill)))
    for nurse, row in enumerate(stand):
        for day, job_of_day in enumerate(row):
            model.cp.add_hint(model.works[nurse][day], int(job_of_day is not None))
            for shift, days in enumerate(model.shifts[nurse]):
                model.cp.add_hint(days[day], int(job_of_day is not None and job_of_day[0] == shift))


def _solved(model: Model, until: float, seed: int, *, workers: int, fixed: bool = False) -> Found | None:
    """What CP-SAT finds. fixed: for the hinted roster alone, whose cost it tells."""
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = max(0.1, until - time.monotonic())
    solver.parameters.num_workers = workers
    solver.parameters.random_seed = seed
    solver.parameters.linearization_level = 2
    solver.parameters.fix_variables_to_their_hinted_value = fixed
    if solver.solve(model.cp) not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        return None
    roster: list[list[Job]] = [[None] * model.stage.days for _ in model.stage.scenario.nurses]
    for (number, day, shift, skill), job in model.jobs.items():
        if solver.value(job):
            roster[number][day] = (shift, skill)
    return Found(roster, solver.objective_value)


def _choices(model: Model, number: int, nurse: Nurse) -> None:
    """At most one job a day, of a skill that the nurse has."""
    scenario = model.stage.scenario
    works = [model.cp.new_bool_var("") for _ in range(model.stage.days)]
    shifts = [[model.cp.new_bool_var("") for _ in works] for _ in scenario.shifts]
    for day, work in enumerate(works):
        model.cp.add_exactly_one(work.negated(), *(days[day] for days in shifts))
        for shift, days in enumerate(shifts):
            jobs = {(number, day, shift, skill): model.cp.new_bool_var("") for skill in sorted(nurse.skills)}
            model.cp.add_exactly_one(days[day].negated(), *jobs.values())
            model.jobs |= jobs
    model.works.append(works)
    model.shifts.append(shifts)


def _successions(model: Model, number: int) -> None:
    """Shifts that must not follow each other, from the day before the stage on."""
    last, shifts = model.stage.past[number].last, model.shifts[number]
    for first, shift in enumerate(model.stage.scenario.shifts):
        for second in shift.not_followed_by:
            if first == last:
                model.cp.add(shifts[second][0] == 0)
            for day in range(model.stage.days - 1):
                model.cp.add_bool_or(shifts[first][day].negated(), shifts[second][day + 1].negated())


def _runs(model: Model, number: int, nurse: Nurse) -> None:
    """Days in a row at work, off, and on the same shift."""
    past, works, contract = model.stage.past[number], model.works[number], nurse.contract
    _run(model, works, past.work, (contract.work, score.RUN))
    _run(model, [work.negated() for work in works], past.rest, (contract.rest, score.REST))
    for at, shift in enumerate(model.stage.scenario.shifts):
        _run(model, model.shifts[number][at], past.same if past.last == at else 0, (shift.run, score.SAME))


def _run(model: Model, days: Sequence[cp_model.LiteralT], before: int, rule: tuple[Span, int]) -> None:
    """Charge days of a run beyond the most, and days that a run lacks to the least when it ends.

    days: whether each day belongs to a run. before: how many days of it came before the stage.
    """
    (least, most), weight = rule
    for last in range(len(days)):
        if most - last <= before:
            window = days[max(0, last - most) : last + 1]
            model.cp.add_bool_or(*(~day for day in window), model.charge(weight))
    for length in range(max(0, least - before) if before else 0):
        if length < len(days):
            short = model.charge(weight * (least - before - length))
            model.cp.add_bool_or(*(~day for day in days[:length]), days[length], short)
    for first in range(1 if before else 0, len(days)):
        earlier = [days[first - 1]] if first else []
        for length in range(1, min(least, len(days) - first)):
            run = days[first : first + length]
            short = model.charge(weight * (least - length))
            model.cp.add_bool_or(*earlier, *(~day for day in run), days[first + length], short)


def _totals(model: Model, number: int, nurse: Nurse) -> None:
    """Assignments, weekends and half weekends.

    Before the last week, an assignment or weekend is charged when it goes beyond the share that falls to this stage.
    """
    stage, past, works, contract = model.stage, model.stage.past[number], model.works[number], nurse.contract
    share = Fraction(len(stage.weeks), stage.left)
    least, most = (limit - past.jobs for limit in contract.jobs)
    _paced(model, sum(works), most, (share, score.TOTAL))
    if least > 0:
        missing = share.numerator * least - share.denominator * sum(works)
        model.excess(missing, share.numerator * least, Fraction(score.TOTAL, share.denominator))
    weekends = []
    for saturday in range(5, stage.days, len(DAYS)):
        pair = works[saturday : saturday + 2]
        weekend = model.cp.new_bool_var("")
        model.cp.add_max_equality(weekend, pair)
        weekends.append(weekend)
        if contract.whole_weekends:
            half = model.charge(score.WEEKEND)
            model.cp.add_bool_or(pair[0].negated(), pair[1], half)
            model.cp.add_bool_or(pair[0], pair[1].negated(), half)
    _paced(model, sum(weekends), contract.weekends - past.weekends, (share, score.WEEKENDS))


def _paced(model: Model, used: cp_model.LinearExprT, allowed: int, rule: tuple[Fraction, int]) -> None:
    """Charge what is used beyond the stage's share of what is still allowed; all of it where nothing is."""
    share, weight = rule
    kept = max(0, allowed)
    over = share.denominator * used - share.numerator * kept
    model.excess(over, share.denominator * model.stage.days, Fraction(weight, share.denominator))


def _needs(model: Model, week: Week, first: int) -> None:
    """Nurses missing, and wishes not granted."""
    nurses = range(len(model.stage.scenario.nurses))
    for (day, shift, skill), (least, wished) in week.needs.items():
        able = [model.jobs[job] for nurse in nurses if (job := (nurse, first + day, shift, skill)) in model.jobs]
        model.excess(least - sum(able), least, UNMANNED)
        model.excess(wished - sum(able), wished, score.COVER)
    for nurse, day, shift in week.off:
        model.costs.append((model.shifts[nurse][shift][first + day], score.WISH * SCALE))
