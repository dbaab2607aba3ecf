"""Assigning (指派): the last step when an offer found too few, by whoever is in charge, with a reason and in turn.

Overtime is a matter of consent: the employer may not force it (劳动合同法 art. 31, 2012-12-28) and agrees on it with
the person (劳动法 art. 41, 2018-12-29). So what is overtime for somebody is assigned only in an emergency (劳动法
art. 42), which is kept; what lies inside the standard hours is work that was agreed on, and can be.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from services.kit import access, auth, people
from services.kit.db import Tx
from services.kit.errors import Invalid, WrongState
from services.kit.people import Team
from services.scheduling import change_sight, change_telling, exchanging, noticing, recommending
from services.scheduling.domain import amounts, fair
from services.scheduling.domain.extra import Extra
from services.scheduling.domain.fair import Burden
from services.scheduling.domain.repair import NOTICE
from services.scheduling.domain.rules import Finding
from services.scheduling.domain.worked import Worked
from services.scheduling.recommending import Candidate, Gap
from services.scheduling.store import assignments, offers, steps
from services.scheduling.store.assignments import Assignment
from services.scheduling.store.offers import Ask, Offer


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody to whom it could be assigned, or not, with what was assigned to them before."""

    found: Candidate
    burden: Burden

    @property
    def needs_consent(self) -> bool:
        """Whether it would be overtime."""
        return self.found.eligible and self.found.extra.overtime > 0

    @property
    def assignable(self) -> bool:
        """Whether it may be assigned without an emergency."""
        return self.found.eligible and not self.needs_consent


@dataclass(frozen=True, slots=True)
class Asked:
    """What whoever is in charge asks. employee: empty for whoever's turn it is. emergency: empty without one."""

    employee: str
    reason: str
    emergency: str
    out_of_turn: bool
    centre_wide: bool


@dataclass(frozen=True, slots=True)
class Assigned:
    """What was done."""

    offer: Offer
    asks: list[Ask]
    employee: str
    shifts: list[Worked]
    extra: Extra
    out_of_turn: bool
    findings: list[Finding]


def assignable(tx: Tx, name: str, *, centre_wide: bool) -> tuple[Offer, int, list[Choice]]:
    """An offer that found too few, how many it lacks, and everybody it could be assigned to, in turn."""
    offer = offers.find(tx, name)
    if offer is None:
        raise access.not_found(name)
    asks = offers.asks(tx, [offer.id])[offer.id]
    _need_unfilled(tx, offer, asks)
    return offer, _open(offer, asks), _choices(tx, offer, centre_wide=centre_wide)


def assign(tx: Tx, name: str, asked: Asked) -> Assigned:
    """Assign it; see the contract for what refuses it."""
    offer = offers.find(tx, name, taken=True)
    if offer is None:
        raise access.not_found(name)
    asks = offers.asks(tx, [offer.id])[offer.id]
    _need_unfilled(tx, offer, asks)
    _need_notice(tx, offer)
    tx.beyond_reach()
    choices = _choices(tx, offer, centre_wide=asked.centre_wide)
    employee, out_of_turn = _whom(choices, asked)
    person = people.get(tx, employee)
    if person is None:
        raise access.not_found(employee)
    floor = exchanging.look(tx, [person], offer.start, offer.end, locked=True)
    found = recommending.could(floor, person, _gap(offer))
    exchanging.need_allowed(found)
    if found.extra.overtime and not asked.emergency:
        raise _needs_consent(employee, found.extra.overtime)
    saved = exchanging.put(tx, found.changes, cause=noticing.ASSIGNED)
    mine = next((ask for ask in asks if ask.employee == employee), None)
    rank = mine.rank if mine is not None else max((ask.rank for ask in asks), default=0) + 1
    team = person.team_on(offer.start.astimezone(person.zone).date())
    place = Ask(employee, team, rank, "ASSIGNED", found.extra, answered=tx.now)
    kept = Assignment(employee, team, found.extra.overtime, asked.reason, asked.emergency, out_of_turn)
    assignments.add(tx, offer, kept)
    offer, asks = _saved(tx, offer, [*(ask for ask in asks if ask.employee != employee), place], place)
    steps.add(tx, offer.name, "ASSIGNED", note=f"{employee}: {asked.reason}")
    tx.audit(
        offer.name,
        "offer.assigned",
        employee=employee,
        emergency=asked.emergency,
        out_of_turn=out_of_turn,
        overtime_minutes=found.extra.overtime,
    )
    return Assigned(offer, asks, employee, saved, found.extra, out_of_turn, found.findings)


def _choices(tx: Tx, offer: Offer, *, centre_wide: bool) -> list[Choice]:
    """Everybody but the caller: those it may be assigned to in turn, those who would have to consent, the others."""
    team = _team(tx, offer, centre_wide=centre_wide)
    found = recommending.candidates(tx, _gap(offer), team, centre_wide=centre_wide)
    found = [each for each in found if each.employee != auth.caller().subject]
    borne = assignments.borne(tx, [each.employee for each in found], tx.now - fair.WINS_COUNT_FOR)
    choices = [Choice(each, borne[each.employee]) for each in found]
    return sorted(
        choices,
        key=lambda each: (not each.found.eligible, each.needs_consent, each.burden.turn, each.found.order),
    )


def _team(tx: Tx, offer: Offer, *, centre_wide: bool) -> Team:
    team = people.get_team(tx, offer.team)
    if team is None:
        raise access.not_found(offer.team)
    if centre_wide:
        change_sight.need_centre(team.centre)
    return team


def _whom(choices: list[Choice], asked: Asked) -> tuple[str, bool]:
    """To whom it goes, and whether somebody else's turn it was.

    Raises:
        Invalid: EMPLOYEE_UNKNOWN.
        WrongState: NOT_ELIGIBLE, OVERTIME_NEEDS_CONSENT, NOT_IN_TURN.
    """
    able = [each for each in choices if each.assignable or (asked.emergency and each.found.eligible)]
    if not asked.employee:
        if not able:
            raise _nobody(choices)
        return able[0].found.employee, False
    chosen = next((each for each in choices if each.found.employee == asked.employee), None)
    if chosen is None:
        raise Invalid(
            "EMPLOYEE_UNKNOWN",
            f"{asked.employee} is not among the people who are looked at.",
            f"{asked.employee} 不在可指派的人员范围内。",
            employee=asked.employee,
        )
    if chosen.needs_consent and not asked.emergency:
        raise _needs_consent(asked.employee, chosen.found.extra.overtime)
    if not chosen.found.eligible:
        raise _not_eligible(chosen)
    first = able[0].found.employee
    if first != asked.employee and not asked.out_of_turn:
        raise WrongState(
            "NOT_IN_TURN",
            f"It is {first}'s turn, by how often and when something was assigned. Say so if it must be somebody else.",
            f"按公平顺序应先指派 {first}（近期指派次数较少或间隔更久）。如确需指派他人，请注明。",
            employee=first,
        )
    return asked.employee, first != asked.employee


def _nobody(choices: list[Choice]) -> WrongState:
    waiting = next((each for each in choices if each.needs_consent), None)
    if waiting is not None:
        return _needs_consent(waiting.found.employee, waiting.found.extra.overtime)
    return WrongState("NOT_ELIGIBLE", "Nobody may be assigned to it by the rules.", "按规则没有可指派的人员。")


def _not_eligible(chosen: Choice) -> WrongState:
    return WrongState(
        "NOT_ELIGIBLE",
        f"{chosen.found.employee} cannot do it: {', '.join(chosen.found.reasons)}.",
        f"{chosen.found.employee} 不能承担该班次（{', '.join(chosen.found.reasons)}）。",
        employee=chosen.found.employee,
        why=",".join(chosen.found.reasons),
    )


def _needs_consent(employee: str, minutes: int) -> WrongState:
    english, chinese = amounts.lasting(minutes)
    return WrongState(
        "OVERTIME_NEEDS_CONSENT",
        f"For {employee} it would be {english} of overtime, which nobody can be made to work "
        "(劳动合同法 art. 31, 劳动法 art. 41). Only an emergency under 劳动法 art. 42 lets it be ordered.",
        f"对 {employee} 而言这是 {chinese}加班，须经本人同意，不得强迫（劳动合同法第三十一条、劳动法第四十一条）。"
        "仅劳动法第四十二条规定的紧急情形除外。",
        employee=employee,
        minutes=minutes,
        source="劳动合同法 art. 31 (2012-12-28); 劳动法 arts. 41, 42 (2018-12-29)",
    )


def _need_unfilled(tx: Tx, offer: Offer, asks: list[Ask]) -> None:
    """See that the offer is over, found too few, and is of work to come.

    Raises:
        WrongState: NOT_ASSIGNABLE, OFFER_STILL_OPEN, OFFER_CLOSED, SHIFT_STARTED.
    """
    if offer.kind == "TIME_OFF":
        raise WrongState("NOT_ASSIGNABLE", "Time off is offered, never assigned.", "提前下班只能邀约，不能指派。")
    if offer.state == "OPEN":
        raise WrongState(
            "OFFER_STILL_OPEN",
            "People are still being asked. Assigning is the last step.",
            "邀约仍在进行，指派只能作为最后一步。",
            state=offer.state,
        )
    if offer.state != "LAPSED" or not _open(offer, asks):
        raise WrongState(
            "OFFER_CLOSED",
            "This offer is filled or was taken back.",
            "该邀约已满员或已撤回。",
            state=offer.state,
        )
    if offer.start <= tx.now:
        raise WrongState("SHIFT_STARTED", "That time has begun.", "该时段已开始。")


def _need_notice(tx: Tx, offer: Offer) -> None:
    if offer.start < tx.now + NOTICE:
        raise WrongState(
            "TOO_LATE_TO_MOVE",
            "It begins within a quarter of an hour: nobody is sent for so late.",
            "距开始不足 15 分钟，不能再指派。",
        )


def _open(offer: Offer, asks: list[Ask]) -> int:
    """How many an offer still lacks."""
    return max(0, offer.wanted - sum(ask.state in ("ACCEPTED", "ASSIGNED") for ask in asks))


def _saved(tx: Tx, offer: Offer, asks: list[Ask], place: Ask) -> tuple[Offer, list[Ask]]:
    """The offer with somebody's place in it, kept and told."""
    offers.put_asks(tx, offer, [place])
    asks = sorted(asks, key=lambda ask: ask.rank)
    state = offer.state if _open(offer, asks) else "FILLED"
    saved = dataclasses.replace(offer, state=state, version=offer.version + 1)
    offers.save(tx, saved)
    change_telling.offer_changed(tx, saved, asks)
    return saved, asks


def _gap(offer: Offer) -> Gap:
    return Gap(kind=offer.kind, skill=offer.skill, start=offer.start, end=offer.end)
