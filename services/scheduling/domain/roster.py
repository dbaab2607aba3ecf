"""What a roster problem is, what an answer is, and what an answer costs. Solving is elsewhere.

Time inside a problem is minutes after midnight of its first day, by the clock of the centre. Cost is in
head-minutes: one agent missing for half an hour costs `under × 30`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from services.kit.errors import Invalid
from services.scheduling.domain import cells, following, shifts
from services.scheduling.domain.cells import Cells
from services.scheduling.domain.following import Following
from services.scheduling.domain.pausing import Pausing
from services.scheduling.domain.rules import Rule, WorkingTime
from services.scheduling.domain.shifts import ShiftType

DAY_MINUTES = shifts.DAY_MINUTES

OFF = -1
"""Stands in place of a shift type."""

Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody would like on a day: a shift's code, or a day off (empty code); unwanted: any shift but that.

    A day off meets every wish: none asks for work. Weight 1 (mild) … 5 (strong).
    """

    day: int
    code: str
    weight: int = 1
    unwanted: bool = False


@dataclass(frozen=True, slots=True)
class Lapse:
    """A skill that does not count on these days. Source: domain reference 3.2, certified and unexpired on the date."""

    skill: str
    days: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Budget:
    """Paid minutes that may be worked on these days of the problem in all. rule: which is broken beyond them."""

    days: tuple[int, ...]
    minutes: int
    rule: Rule = Rule.MONTHLY_HOURS


@dataclass(frozen=True, slots=True)
class Person:
    """One person to roster. Days count from the problem's first day; minutes are paid minutes.

    weekly_minutes: owed by contract. max_week_minutes and max_month_minutes: hard (standard plus agreed
    overtime). unavailable: days of approved leave, training or no contract. last_end: minutes after
    (negative: before) midnight of the first day at which the last earlier shift ends. run_before: days worked
    in a row up to the first day; night_run_before: of them nights, the last ones in a row. week_before and
    month_before: paid minutes already worked in the first day's week and month; days_before: days of that week.
    nights_before, weekends_before and holidays_before: over the rolling 13 weeks, of which the person was here
    known_days. denied_permille: wishes of these weeks that were not granted; they make the next ones heavier.
    max_day_minutes: hard. overtime_banned: no overtime may be proposed. preferences: codes of shift types, the
    dearest first; what is not named comes last. rest_weekdays: weekdays to have off, Monday 0, the dearest first.
    rotation: the code of each day by the person's pattern ("" a day off, None where it says nothing), as far as it says
    anything. lapses: skills that do not count on some days, because they are certified later or expire before.
    budgets: hours that may be worked on some days, as of a cycle. ends_by: days on which what is worked ends at the
    latest so many minutes after their midnight, because leave begins on the day after. latest_end: minutes after
    midnight of a shift's date by which it should end, because nothing runs afterwards; 0 where that does not matter.
    """

    id: str
    skills: tuple[str, ...]
    team: str = ""
    weekly_minutes: int = 2400
    max_week_minutes: int = 2400
    max_month_minutes: int | None = None
    night_banned: bool = False
    unavailable: frozenset[int] = frozenset()
    wishes: tuple[Wish, ...] = ()
    last_end: int | None = None
    run_before: int = 0
    week_before: int = 0
    month_before: int = 0
    days_before: int = 0
    nights_before: int = 0
    weekends_before: int = 0
    holidays_before: int = 0
    denied_permille: int = 0
    known_days: int = 91
    max_day_minutes: int = DAY_MINUTES
    overtime_banned: bool = False
    preferences: tuple[str, ...] = ()
    rest_weekdays: tuple[int, ...] = ()
    rotation: tuple[str | None, ...] = ()
    night_run_before: int = 0
    lapses: tuple[Lapse, ...] = ()
    budgets: tuple[Budget, ...] = ()
    ends_by: tuple[tuple[int, int], ...] = ()
    latest_end: int = 0

    def may_work(self, day: int, kind: ShiftType) -> bool:
        """Whether leave and contract let the person work a shift type on a day."""
        ends = kind.start_minute + kind.duration_minutes
        return day not in self.unavailable and all(ends <= by for place, by in self.ends_by if place == day)


@dataclass(frozen=True, slots=True)
class Weights:
    """Cost of each head-minute or event, in head-minutes.

    Steep: added for each missing head beyond the first. crew: added below the minimum crew. rank: for each
    place that the shift worked stands behind the dearest one, and for each that a weekday to have off stands from the
    last one up when it is worked. rotation: for each day that leaves the pattern. start_change, backward, lone_off,
    lone_work, early: each time, as `following` counts them. late_end: for each shift that ends after the last ride
    home. These six together weigh less than one head that is missing for an hour.
    """

    under: int = 5
    steep: int = 5
    over: int = 1
    contract_short: int = 2
    start_change: int = 30
    unfair_night: int = 240
    unfair_weekend: int = 120
    wish: int = 60
    changed: int = 240
    unfair_holiday: int = 240
    crew: int = 20
    rank: int = 15
    rotation: int = 120
    backward: int = 30
    lone_off: int = 20
    lone_work: int = 40
    early: int = 60
    late_end: int = 60


@dataclass(frozen=True, slots=True)
class Assigned:
    """One shift of a roster: whose, on which day of the problem, which type, serving which skill.

    breaks: when each break begins, in minutes after the start; empty: at the usual places.
    """

    person: str
    day: int
    code: str
    skill: str
    breaks: tuple[int, ...] = ()


@dataclass(frozen=True)
class Problem:
    """People, shift types and demand over days × slots.

    demand: by skill, agents required on the phones in each slot of the horizon (days × slots a day,
    flattened). locked: (person, day) → code that must stay ("" is a day off). published: the roster that
    people already know. minimum: by skill, the crew that should stand whatever it costs, as `demand`.
    holidays: days of the horizon that are statutory holidays.
    """

    first_day: date
    days: int
    slot_minutes: int
    shift_types: tuple[ShiftType, ...]
    people: tuple[Person, ...]
    demand: Mapping[str, tuple[int, ...]]
    rules: WorkingTime = field(default_factory=WorkingTime)
    weights: Weights = field(default_factory=Weights)
    locked: Mapping[tuple[str, int], str] = field(default_factory=dict)
    published: tuple[Assigned, ...] = ()
    minimum: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    holidays: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        """Refuse a problem whose parts do not fit together.

        Raises:
            Invalid: ROSTER_PROBLEM_INVALID.
        """
        if self.days < 1 or self.slot_minutes < 1 or DAY_MINUTES % self.slot_minutes:
            _invalid("days must be positive and slots must fill a day")
        if not self.shift_types or len({each.code for each in self.shift_types}) < len(self.shift_types):
            _invalid("shift types need distinct codes, and there must be one")
        if len({each.id for each in self.people}) < len(self.people):
            _invalid("a person stands twice in it")
        for skill, required in (*self.demand.items(), *self.minimum.items()):
            if len(required) != self.days * self.day_slots or skill not in self.demand:
                _invalid(f"the demand of {skill} does not have one figure a slot")
        if any(len(each.rotation) > self.days for each in self.people):
            _invalid("a rotation has more days than the roster")
        unknown = set(self.locked.values()) - {""} - {each.code for each in self.shift_types}
        if unknown:
            _invalid(f"locked shifts name unknown types: {', '.join(sorted(unknown))}")

    @property
    def day_slots(self) -> int:
        """Slots of a day."""
        return DAY_MINUTES // self.slot_minutes

    @cached_property
    def skills(self) -> tuple[str, ...]:
        """The skills asked for, in a fixed order."""
        return tuple(sorted(self.demand))

    @cached_property
    def required(self) -> Integers:
        """Required head-minutes by skill and slot."""
        rows = [self.demand[skill] for skill in self.skills]
        return np.array(rows, dtype=np.int64).reshape(len(rows), -1) * self.slot_minutes

    @cached_property
    def crews(self) -> Integers:
        """Head-minutes of the minimum crew by skill and slot, never more than required."""
        nobody = (0,) * (self.days * self.day_slots)
        rows = [self.minimum.get(skill, nobody) for skill in self.skills]
        made = np.array(rows, dtype=np.int64).reshape(len(rows), -1) * self.slot_minutes
        answer: Integers = np.minimum(made, self.required)
        return answer

    @cached_property
    def cells(self) -> Cells:
        """What each person may work on each day, and what it costs by itself."""
        return cells.of(self)

    @cached_property
    def pausing(self) -> Pausing:
        """Where the breaks of each shift type may lie."""
        return Pausing(self.shift_types, self.slot_minutes)

    @cached_property
    def presence(self) -> Integers:
        """Minutes on the phones of each shift type, breaks as usual, in each slot of two days from its own midnight."""
        usual = [(each, [pause.offset_minutes for pause in each.pauses]) for each in self.shift_types]
        return np.array([presence_of(each, self.slot_minutes, breaks) for each, breaks in usual], dtype=np.int64)

    @cached_property
    def codes(self) -> dict[str, int]:
        """The place of each shift type."""
        return {each.code: at for at, each in enumerate(self.shift_types)}

    @cached_property
    def paid(self) -> tuple[int, ...]:
        """Paid minutes of each shift type."""
        return tuple(each.paid_minutes for each in self.shift_types)

    @cached_property
    def owed(self) -> Integers:
        """Contract minutes by person and week."""
        rows = [[self.owed_minutes(person, week) for week in self.weeks] for person in self.people]
        return np.array(rows, dtype=np.int64).reshape(len(self.people), len(self.weeks))

    @cached_property
    def holds(self) -> NDArray[np.bool_]:
        """Whether each person holds each skill asked for."""
        rows = [[skill in person.skills for skill in self.skills] for person in self.people]
        return np.array(rows, dtype=np.bool_).reshape(len(self.people), len(self.skills))

    @cached_property
    def able(self) -> NDArray[np.bool_]:
        """Whether each person's skill counts, by person, skill and day."""
        answer = np.repeat(self.holds[:, :, None], self.days, axis=2)
        for at, person in enumerate(self.people):
            for lapse in person.lapses:
                if lapse.skill in self.skills:
                    answer[at, self.skills.index(lapse.skill), [day for day in lapse.days if day < self.days]] = False
        return answer

    @cached_property
    def budgets(self) -> tuple[tuple[Budget, ...], ...]:
        """What each person may work over stretches longer than weeks: months, and what a cycle leaves."""
        found = []
        for person in self.people:
            own = [replace(each, days=tuple(day for day in each.days if day < self.days)) for each in person.budgets]
            if person.max_month_minutes is not None:
                before = [person.month_before, *[0] * len(self.months)]
                own += [
                    Budget(days, person.max_month_minutes - worked)
                    for days, worked in zip(self.months, before, strict=False)
                ]
            found.append(tuple(own))
        return tuple(found)

    @cached_property
    def budget_days(self) -> NDArray[np.bool_]:
        """Whether a day counts, by person, budget and day; people with fewer budgets than others have empty ones."""
        most = max((len(each) for each in self.budgets), default=0)
        made = np.zeros((len(self.people), most, self.days), dtype=np.bool_)
        for at, budgets in enumerate(self.budgets):
            for number, budget in enumerate(budgets):
                made[at, number, list(budget.days)] = True
        return made

    @cached_property
    def budget_minutes(self) -> Integers:
        """What may be worked, by person and budget; nought in empty ones."""
        made = np.zeros(self.budget_days.shape[:2], dtype=np.int64)
        for at, budgets in enumerate(self.budgets):
            made[at, : len(budgets)] = [budget.minutes for budget in budgets]
        return made

    @cached_property
    def weekend_days(self) -> frozenset[int]:
        """The Saturdays and Sundays of the horizon."""
        return frozenset(day for day in range(self.days) if self.date(day).weekday() >= 5)

    @cached_property
    def week_of(self) -> tuple[int, ...]:
        """The place in `weeks` of each day."""
        return tuple(number for number, week in enumerate(self.weeks) for _ in week)

    @cached_property
    def is_night(self) -> tuple[bool, ...]:
        """Whether each shift type touches the night."""
        return tuple(each.touches_night(self.rules.night_start, self.rules.night_end) for each in self.shift_types)

    @cached_property
    def clashes(self) -> NDArray[np.bool_]:
        """clashes[a, b]: type b on the day after type a leaves too little rest."""
        ends = np.array([each.start_minute + each.duration_minutes for each in self.shift_types])
        starts = np.array([each.start_minute + DAY_MINUTES for each in self.shift_types])
        answer: NDArray[np.bool_] = starts[None, :] - ends[:, None] < self.rules.min_rest_minutes
        return answer

    @cached_property
    def following(self) -> Following:
        """What the order costs in which people work shifts."""
        return following.of(self)

    @cached_property
    def weeks(self) -> tuple[tuple[int, ...], ...]:
        """The horizon's days by calendar week, Monday first."""
        found: dict[tuple[int, int], list[int]] = {}
        for day in range(self.days):
            found.setdefault(self.date(day).isocalendar()[:2], []).append(day)
        return tuple(tuple(each) for each in found.values())

    @cached_property
    def months(self) -> tuple[tuple[int, ...], ...]:
        """The horizon's days by calendar month."""
        found: dict[tuple[int, int], list[int]] = {}
        for day in range(self.days):
            found.setdefault((self.date(day).year, self.date(day).month), []).append(day)
        return tuple(tuple(each) for each in found.values())

    def date(self, day: int) -> date:
        """The date of a day of the horizon."""
        return self.first_day + timedelta(days=day)

    def rested_for(self, person: Person, shift: int) -> bool:
        """Whether the person's last earlier shift leaves enough rest before this type on the first day."""
        start = self.shift_types[shift].start_minute
        return person.last_end is None or start - person.last_end >= self.rules.min_rest_minutes

    def owed_minutes(self, person: Person, week: tuple[int, ...]) -> int:
        """Contract minutes of the week's days in the horizon.

        Less a fifth for each day of leave, at least none.
        """
        available = len(week) - len(person.unavailable.intersection(week))
        share = min(1.0, available / 5) if len(week) == 7 else available / 7
        return int(person.weekly_minutes * share)


def presence_of(shift_type: ShiftType, slot_minutes: int, breaks: Sequence[int]) -> Integers:
    """Minutes on the phones in each slot from its own midnight, two days long. breaks: when each begins."""
    minutes = np.zeros(2 * DAY_MINUTES, dtype=np.int64)
    minutes[shift_type.start_minute : shift_type.start_minute + shift_type.duration_minutes] = 1
    for pause, offset in zip(shift_type.pauses, breaks, strict=True):
        start = shift_type.start_minute + offset
        minutes[start : start + pause.minutes] = 0
    answer: Integers = minutes.reshape(-1, slot_minutes).sum(axis=1)
    return answer


def _invalid(why: str) -> None:
    raise Invalid(
        "ROSTER_PROBLEM_INVALID",
        f"This roster problem does not fit together: {why}.",
        f"排班问题的数据不一致：{why}。",
        why=why,
    )
