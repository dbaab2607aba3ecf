"""The day under way: a plan for the next hours, and what was chosen of it put into force in one step."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from services.kit import auth, people
from services.kit.db import Tx, new_id
from services.kit.errors import Invalid, WrongState
from services.kit.people import Person, Team
from services.scheduling import exchanging, noticing, offering, recommending, underway
from services.scheduling.domain import repair, worked
from services.scheduling.domain.extra import Extra
from services.scheduling.domain.repair import Slack, Stretch
from services.scheduling.domain.shifts import ShiftType
from services.scheduling.domain.sparing import Ground
from services.scheduling.domain.worked import Worked
from services.scheduling.recommending import Gap
from services.scheduling.store import cover, offers, shift_types, shifts
from services.scheduling.store.offers import Ask, Offer
from services.scheduling.underway import Look
from zhongtai.scheduling.v1 import events_pb2

LONGEST = dt.timedelta(hours=24)
_MOST_OFFERS = {"OVERTIME": 4, "TIME_OFF": 2}
_MOST_WANTED = 100
_MOST_OFFERS_AT_ONCE = 10
_ANSWER_BEFORE = dt.timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Move:
    """What is to be done. kind: `BREAK`, `LOAN`, `OVERTIME`, `TIME_OFF`.

    start, end: of the break then, of the shift lent, or of the offer. shift, version: what it is about as it was seen;
    empty for offers. effect: agent-minutes. eligible: how many could take an offer.
    """

    kind: str
    start: dt.datetime
    end: dt.datetime
    shift: str = ""
    version: str = ""
    employee: str = ""
    place: int = 0
    old_start: dt.datetime | None = None
    old_skill: str = ""
    count: int = 0
    effect: float = 0.0
    cost: Extra = field(default_factory=Extra)
    eligible: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """What is proposed. shortage: agent-minutes now; after: when all of it is done."""

    ground: Ground
    moves: list[Move]
    shortage: float
    after: float
    known: bool


@dataclass(frozen=True, slots=True)
class Applied:
    """What was done. before, shortage: agent-minutes that were lacking, and are."""

    shifts: list[Worked]
    offers: list[tuple[Offer, list[Ask]]]
    before: float
    shortage: float


def end_of_day(now: dt.datetime, zone: ZoneInfo) -> dt.datetime:
    """When today ends at a site."""
    day = now.astimezone(zone).date() + dt.timedelta(days=1)
    return dt.datetime.combine(day, dt.time(), zone).astimezone(dt.UTC)


def looking(tx: Tx, *, reforecast: bool) -> Look:
    """How cover is looked at: by the requirement in force, or as the day so far moves it."""
    return underway.Anticipated(tx).ground if reforecast else functools.partial(cover.ground, tx)


def propose(tx: Tx, team: Team, skill: str, end: dt.datetime, *, centre_wide: bool, look: Look) -> Plan:
    """What to do about the time from now until an end."""
    ground = look((team.centre, skill), tx.now, end)
    slack = first = repair.slack_of(ground)
    if not slack.known.any():
        return Plan(ground, [], 0.0, 0.0, known=False)
    known = {person.employee: person for person in _people(tx, team, centre_wide=centre_wide)}
    there = _there(tx, known, end)
    own = [shift for shift in there if shift.skill == skill]
    library = shift_types.library(tx, team.centre)
    breaks, slack = repair.move_breaks(slack, own, tx.now, library)
    holding = [shift for shift in there if shift.skill != skill and _holds(known[shift.employee], skill, shift)]
    loans, slack = repair.lend(slack, _others(look, team.centre, holding), holding, tx.now)
    moves = [_break(each, library) for each in breaks] + [_loan(each) for each in loans]
    for stretch in repair.lacking(slack, tx.now):
        move = _offer(tx, team, skill, "OVERTIME", stretch, centre_wide=centre_wide)
        if move is not None and sum(each.kind == "OVERTIME" for each in moves) < _MOST_OFFERS["OVERTIME"]:
            cells = {cell: minutes * move.count for cell, minutes in worked.cells([(move.start, move.end)]).items()}
            moves.append(dataclasses.replace(move, effect=slack.gain(cells)))
            slack = slack.with_minutes(cells)
    for stretch in repair.to_spare(slack, own, tx.now)[: _MOST_OFFERS["TIME_OFF"]]:
        move = _offer(tx, team, skill, "TIME_OFF", stretch, centre_wide=centre_wide)
        if move is not None:
            given_back = move.count * (move.end - move.start) / dt.timedelta(minutes=1)
            moves.append(dataclasses.replace(move, effect=given_back))
    return Plan(ground, moves, first.shortage, slack.shortage, known=bool(first.known.all()))


def apply(tx: Tx, team: Team, skill: str, moves: Sequence[Move], *, centre_wide: bool, look: Look) -> Applied:
    """Do these moves, all or none; see the contract for what refuses them."""
    _need_few_offers([each for each in moves if not each.shift])
    tx.beyond_reach()
    own = [each for each in moves if each.shift]
    known = {person.employee: person for person in _people(tx, team, centre_wide=centre_wide)}
    changes = _changes(tx, known, (team.centre, skill), own)
    keys, span = {(team.centre, skill), *((each.centre, each.skill) for each in _seen(tx, own))}, _span(tx, changes)
    before = {key: _shortage(tx, look, key, span) for key in sorted(keys)}
    saved = exchanging.put(tx, changes, cause=noticing.EDIT)
    after = {key: _shortage(tx, look, key, span) for key in before}
    if any(after[key] > before[key] for key in before):
        raise WrongState(
            "PLAN_OUTDATED",
            "Roster or requirement have changed: this would leave more lacking than before. Look at a new plan.",
            "班表或人力需求已变化，执行后缺口反而变大，请重新生成方案。",
        )
    published = [
        offering.publish(tx, _asked(tx, team, skill, each), centre_wide=centre_wide) for each in moves if not each.shift
    ]
    here = (team.centre, skill)
    done = Applied(saved, published, before[here], after[here])
    _tell(tx, team, skill, done)
    return done


def _need_few_offers(asked: Sequence[Move]) -> None:
    """See that no more is offered than a plan could propose, and nothing twice: every offer ranks and asks people.

    Raises:
        Invalid: TOO_MANY_OFFERS, OFFER_TWICE.
    """
    if len(asked) > _MOST_OFFERS_AT_ONCE:
        raise Invalid(
            "TOO_MANY_OFFERS",
            f"At most {_MOST_OFFERS_AT_ONCE} offers at once. Leave some out.",
            f"单次最多发出 {_MOST_OFFERS_AT_ONCE} 个邀约，请减少后重试。",
            most=_MOST_OFFERS_AT_ONCE,
        )
    if len({(each.kind, each.start, each.end) for each in asked}) < len(asked):
        raise Invalid(
            "OFFER_TWICE",
            "Two offers of the same kind are about the same time. Ask for more people in one of them.",
            "同一时段出现了两个相同类型的邀约，请合并为一个并调整人数。",
        )


def _tell(tx: Tx, team: Team, skill: str, done: Applied) -> None:
    event = events_pb2.IntradayPlanApplied(
        team=team.team,
        skill=skill,
        shifts=[f"shifts/{shift.id}" for shift in done.shifts],
        offers=[offer.name for offer, _ in done.offers],
        shortage_before_minutes=round(done.before),
        shortage_minutes=round(done.shortage),
        actor=tx.actor,
    )
    tx.publish(team.team, event)
    tx.audit(team.team, shifts=len(done.shifts), offers=len(done.offers), skill=skill)


def _people(tx: Tx, team: Team, *, centre_wide: bool) -> list[Person]:
    day = tx.now.astimezone(ZoneInfo(team.time_zone)).date()
    if centre_wide:
        return [each for each in people.list_people(tx, centre=team.centre) if each.employed_on(day)]
    return people.list_people(tx, team=team.team, on=day)


def _there(tx: Tx, known: Iterable[str], end: dt.datetime) -> list[Worked]:
    """Shifts from now until an end on which there is no leave, nor is any being asked for."""
    names = sorted(known)
    found = shifts.overlapping(tx, names, tx.now, end)
    gone: dict[str, list[worked.Away]] = {}
    for away in exchanging.aways(tx, names, tx.now - LONGEST, end + LONGEST):
        gone.setdefault(away.employee, []).append(away)
    return [shift for shift in found if not any(shift.overlaps(a.start, a.end) for a in gone.get(shift.employee, ()))]


def _holds(person: Person, skill: str, shift: Worked) -> bool:
    day = dt.date.fromisoformat(shift.work_date)
    return any(each.skill == skill and each.counts_on(day) for each in person.skills)


def _others(look: Look, centre: str, lent: Sequence[Worked]) -> dict[str, Slack]:
    """The slack of the skills from which somebody could be lent, where it is known what they need."""
    if not lent:
        return {}
    start, end = min(shift.start for shift in lent), max(shift.end for shift in lent)
    found = {
        skill: repair.slack_of(look((centre, skill), start, end)) for skill in sorted({shift.skill for shift in lent})
    }
    return {skill: slack for skill, slack in found.items() if slack.known.all()}


def _break(found: repair.BreakMove, library: Mapping[str, ShiftType]) -> Move:
    moved = repair.with_break(found.shift, found.place, found.offset, library)
    start, end = (moved or found.shift).pause_periods()[found.place]
    old = found.shift.pause_periods()[found.place][0]
    return dataclasses.replace(
        _of_shift("BREAK", found.shift, start, end), place=found.place, old_start=old, effect=found.gain
    )


def _loan(found: repair.Loan) -> Move:
    move = _of_shift("LOAN", found.shift, found.shift.start, found.shift.end)
    return dataclasses.replace(move, old_skill=found.shift.skill, effect=found.gain)


def _of_shift(kind: str, shift: Worked, start: dt.datetime, end: dt.datetime) -> Move:
    return Move(kind, start, end, shift=shift.id, version=str(shift.version), employee=shift.employee)


def _offer(tx: Tx, team: Team, skill: str, kind: str, stretch: Stretch, *, centre_wide: bool) -> Move | None:
    """An offer for a stretch; None where nobody could take it, or enough are being asked already."""
    open_now = offers.open_over(tx, team.centre, skill, stretch.start, stretch.end)
    same = [each for each in open_now if each.kind == kind]
    places = offers.asks(tx, [each.id for each in same]) if same else {}
    taken = {auth.caller().subject, *(ask.employee for asks in places.values() for ask in asks)}
    gap = Gap(kind, skill, stretch.start, stretch.end)
    found = recommending.candidates(tx, gap, team, centre_wide=centre_wide)
    able = [each for each in found if each.eligible and each.employee not in taken]
    count = min(stretch.heads - sum(each.wanted for each in same), len(able), _MOST_WANTED)
    if count <= 0:
        return None
    cost = sum((each.extra for each in able[:count]), Extra())
    return Move(kind, stretch.start, stretch.end, count=count, cost=cost, eligible=len(able))


def _asked(tx: Tx, team: Team, skill: str, move: Move) -> Offer:
    deadline = max(tx.now + _ANSWER_BEFORE, move.start - _ANSWER_BEFORE)
    return Offer(
        id=new_id(),
        kind=move.kind,
        state="OPEN",
        employee=auth.caller().subject,
        team=team.team,
        centre="",
        skill=skill,
        start=move.start,
        end=move.end,
        wanted=max(1, move.count),
        deadline=min(deadline, move.start),
        answer_minutes=0,
        created=tx.now,
    )


def _seen(tx: Tx, own: Sequence[Move]) -> list[Worked]:
    return [shift for move in own if (shift := shifts.get(tx, move.shift)) is not None]


def _changes(tx: Tx, known: dict[str, Person], key: cover.Key, own: Sequence[Move]) -> list[Worked]:
    """The shifts as the moves would have them. key: of the centre and the skill that is wanted."""
    library = shift_types.library(tx, key[0])
    cover.lock_people(tx, sorted({each.employee for each in own} & known.keys()))
    changed: dict[str, Worked] = {}
    done: set[tuple[str, str, int]] = set()
    for move in own:
        shift = shifts.get(tx, move.shift)
        if shift is None or shift.cancelled or str(shift.version) != move.version:
            raise exchanging.changed_roster(shift.work_date if shift is not None else "")
        if shift.employee not in known or shift.employee != move.employee:
            raise WrongState(
                "NOT_IN_TEAM",
                "This is not a shift of the people you chose.",
                "该班次不属于所选人员。",
                shift=move.shift,
            )
        mark = move.shift, move.kind, move.place
        if mark in done or any(each[0] == move.shift and each[1] != move.kind for each in done):
            raise Invalid(
                "SHIFT_TWICE", "Two moves are about the same shift.", "同一班次出现了两项调整。", shift=move.shift
            )
        done.add(mark)
        now = changed.get(move.shift, shift)
        changed[move.shift] = (
            _broken(now, move, tx.now, library)
            if move.kind == "BREAK"
            else _lent(now, known[shift.employee], key[1], tx.now)
        )
    return list(changed.values())


def _broken(shift: Worked, move: Move, now: dt.datetime, library: Mapping[str, ShiftType]) -> Worked:
    """The shift with its break elsewhere."""
    periods = shift.pause_periods()
    if move.place >= len(periods) or (move.end - move.start) != periods[move.place][1] - periods[move.place][0]:
        raise exchanging.changed_roster(shift.work_date)
    if min(move.start, periods[move.place][0]) < now:
        raise _too_late(shift)
    at = shift.pauses[move.place].offset_minutes + (move.start - periods[move.place][0]) // dt.timedelta(minutes=1)
    moved = repair.with_break(shift, move.place, at, library)
    if moved is None or moved.pause_periods()[move.place] != (move.start, move.end):
        raise WrongState(
            "BREAK_MISPLACED",
            "A break stays in its window and keeps its distance from others and from the ends; no spell of work may "
            "become longer than five hours.",
            "休息须在可开始时段内，与其他休息及首尾保持间隔，且连续工作不得超过五小时。",
            date=shift.work_date,
        )
    return moved


def _lent(shift: Worked, person: Person, skill: str, now: dt.datetime) -> Worked:
    """The shift in another skill."""
    if shift.start < now:
        raise _too_late(shift)
    if not _holds(person, skill, shift):
        raise WrongState(
            "SKILL_MISSING",
            f"{shift.employee} does not hold the skill on that date.",
            f"{shift.employee} 当日不具备所需技能。",
            employee=shift.employee,
        )
    return dataclasses.replace(shift, skill=skill)


def _too_late(shift: Worked) -> WrongState:
    return WrongState(
        "TOO_LATE_TO_MOVE",
        "That time has come by now. Look at a new plan.",
        "该时间已到，请重新生成方案。",
        shift=f"shifts/{shift.id}",
    )


def _span(tx: Tx, changes: Sequence[Worked]) -> tuple[dt.datetime, dt.datetime]:
    """The time in which cover changes."""
    starts, ends = [each.start for each in changes], [each.end for each in changes]
    return min([tx.now, *starts]), max([tx.now + dt.timedelta(hours=1), *ends])


def _shortage(tx: Tx, look: Look, key: cover.Key, span: tuple[dt.datetime, dt.datetime]) -> float:
    """What is lacking of a skill, which nobody else changes until this transaction ends; agent-minutes."""
    cover.lock(tx, [(key, worked.cell_of(span[0]), worked.cell_of(span[1]) + 1)])
    return repair.slack_of(look(key, *span)).shortage
