"""Changes inside the freeze horizon (冻结期): told apart, asked of whose shifts they are, kept with their ground."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from services.kit import auth
from services.kit.db import Tx, new_id
from services.kit.errors import Invalid
from services.kit.people import Person
from services.scheduling import consent_telling, measuring, ruling
from services.scheduling.domain import freezing
from services.scheduling.domain.freezing import ASKED, CENTRE_CLOSED, RECORDED, Agreement, Consent, Part
from services.scheduling.domain.hours import Hours
from services.scheduling.domain.worked import Worked
from services.scheduling.store import absences, consents, rosters
from services.scheduling.store.rosters import Roster

_DAY = dt.timedelta(days=1)
_FREE = "FREE"
"""What needs no consent at all."""

_NOBODY_ASKED = Agreement()
_Cell = tuple[str, str]
"""A person and a work date."""

Shifts = Mapping[_Cell, Worked]
"""Shifts by person and work date."""


@dataclass(frozen=True, slots=True)
class Split:
    """Changes that come into force now, and the consents that are asked, or kept, for those inside the horizon."""

    now: list[Worked]
    consents: list[Consent]


def horizon(hours: Hours, today: dt.date) -> dt.date:
    """The first work date that is not frozen, by the rules of today."""
    return today + _DAY * hours.limits(today).freeze_days


def kept_to(tx: Tx, roster: Roster, asked: str, reason: str) -> Roster:
    """The roster with what it must not change: as asked, or what is published inside the centre's freeze horizon.

    asked: before it nothing changes, ISO, or empty. reason: why that may be earlier than the horizon's end.

    Raises:
        Invalid: FREEZE_REASON_REQUIRED.
    """
    today = tx.now.astimezone(measuring.zone_of(tx, roster.centre)).date()
    until = horizon(ruling.of_centres(tx)(roster.centre), today).isoformat()
    if roster.start_date >= until or asked >= until:
        return dataclasses.replace(roster, freeze_end_date=asked)
    if not asked:
        return dataclasses.replace(roster, horizon_date=until)
    if not reason:
        raise Invalid(
            "FREEZE_REASON_REQUIRED",
            f"What is published before {until} is frozen. Say why this roster may change it, or freeze until then.",
            f"{until} 之前已发布的班表处于冻结期。请填写本次可调整的原因，或冻结至该日。",
            date=until,
        )
    return dataclasses.replace(roster, freeze_end_date=asked, freeze_reason=reason)


def split(
    tx: Tx,
    known: Mapping[str, Person],
    old: Shifts,
    changes: Sequence[Worked],
    agreement: Agreement = _NOBODY_ASKED,
    *,
    roster: str = "",
    fits: Callable[[list[Worked]], bool] | None = None,
) -> Split:
    """Tell apart what needs its person's consent. old: the shifts as they are, cancelled ones too.

    fits: whether these changes of a person keep the rules without the others, which then come into force at once; where
    it is not told, all changes of somebody who is asked wait together.

    Raises:
        Invalid: REASON_REQUIRED, CLOSED_TAKES_AWAY, AGREED_LATER.
    """
    if agreement.basis:
        _need_said(tx, agreement)
    parts = [Part(old.get(_cell(change)), change) for change in changes]
    grounds = _grounds(tx, known, _inside(tx, known, parts), agreement)
    by_person: dict[str, list[Part]] = {}
    for part in parts:
        by_person.setdefault(part.becomes.employee, []).append(part)
    now: list[Worked] = []
    made = []
    for employee, own in sorted(by_person.items()):
        resting: dict[str, list[Part]] = {}
        for part in own:
            resting.setdefault(grounds.get(_cell(part.becomes), _FREE), []).append(part)
        free, waits = resting.pop(_FREE, []), resting.pop("", [])
        for basis, some in sorted(resting.items()):
            made.append(_consent(tx, employee, some, agreement, roster=roster, basis=basis))
            now += [part.becomes for part in some]
        if waits and free and (fits is None or not fits([part.becomes for part in free])):
            waits, free = [*waits, *free], []
        if waits:
            made.append(_consent(tx, employee, waits, agreement, roster=roster))
        now += [part.becomes for part in free]
    return Split(now, made)


def keep(tx: Tx, made: Sequence[Consent]) -> None:
    """Ask what is to be asked and keep the rest; what was asked before of the same dates is taken back."""
    if not made:
        return
    dates = {(each.employee, date) for each in made for date in each.dates}
    for before in consents.asked(tx, sorted({each.employee for each in made})):
        if any((before.employee, date) in dates for date in before.dates):
            ended(tx, before, "WITHDRAWN")
    consents.add(tx, made)
    for each in made:
        tx.audit(each.name, f"consent.{each.state.lower()}", employee=each.employee, basis=each.basis, dates=each.dates)
        consent_telling.changed(tx, each)


def ended(tx: Tx, consent: Consent, state: str) -> Consent:
    """Keep and tell that nobody is asked any longer."""
    over = dataclasses.replace(consent, state=state, answered=tx.now, version=consent.version + 1)
    consents.save(tx, over)
    tx.audit(over.name, f"consent.{state.lower()}", employee=over.employee, dates=over.dates)
    consent_telling.changed(tx, over)
    return over


def _cell(shift: Worked) -> _Cell:
    return shift.employee, shift.work_date


def _inside(tx: Tx, known: Mapping[str, Person], parts: Sequence[Part]) -> list[Part]:
    """The changes of what is published inside the horizon that others make of somebody's time."""
    hours = ruling.of_centres(tx)
    me = auth.caller().subject

    def frozen(part: Part) -> bool:
        person = known[part.becomes.employee]
        today = tx.now.astimezone(person.zone).date()
        days = hours(person.centre).limits(today).freeze_days
        return person.employee != me and freezing.is_inside(part, today, days, tx.now)

    found = [part for part in parts if frozen(part)]
    over = _rostered(tx, [part for part in found if part.free_before])
    return [part for part in found if not part.free_before or over(part.becomes)]


def _rostered(tx: Tx, parts: Sequence[Part]) -> Callable[[Worked], bool]:
    """Whether a roster was published over a date: who is free on it knows that."""
    spans: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for centre in {part.becomes.centre for part in parts}:
        dates = [part.becomes.work_date for part in parts if part.becomes.centre == centre]
        spans[centre] = rosters.published_over(tx, centre, min(dates), max(dates))
    return lambda shift: any(
        first <= shift.work_date < after and (not teams or shift.team in teams)
        for teams, first, after in spans[shift.centre]
    )


def _grounds(tx: Tx, known: Mapping[str, Person], inside: Sequence[Part], agreement: Agreement) -> dict[_Cell, str]:
    """On what each change rests: what the facts say, else what was said; empty asks the person."""
    taken = [part.was for part in inside if part.was is not None and part.becomes.cancelled]
    away: dict[str, list[tuple[dt.datetime, dt.datetime]]] = {}
    if taken:
        start, end = min(shift.start for shift in taken), max(shift.end for shift in taken)
        for each in absences.overlapping(tx, start, end, sorted({shift.employee for shift in taken})):
            away.setdefault(each.employee, []).append((each.start, each.end))
    found = {}
    for part in inside:
        employee = part.becomes.employee
        employed = known[employee].employed_on(dt.date.fromisoformat(part.becomes.work_date))
        basis = freezing.found_basis(part, employed=employed, away=away.get(employee, ()))
        if not basis and agreement.basis == CENTRE_CLOSED and not part.becomes.cancelled:
            raise Invalid(
                "CLOSED_TAKES_AWAY",
                "Because a centre closes shifts are only taken away. Give another ground, or ask the people.",
                "因中心停业只能取消班次，请选择其他依据或征求本人同意。",
                employee=employee,
                date=part.becomes.work_date,
            )
        found[_cell(part.becomes)] = basis or agreement.basis
    return found


def _consent(
    tx: Tx, employee: str, parts: Sequence[Part], agreement: Agreement, *, roster: str, basis: str = ""
) -> Consent:
    first = min((part.becomes for part in parts), key=lambda shift: shift.work_date)
    return Consent(
        id=new_id(),
        employee=employee,
        team=first.team,
        centre=first.centre,
        state=RECORDED if basis else ASKED,
        basis=basis,
        owner=tx.actor,
        reason=agreement.reason,
        roster=roster,
        parts=tuple(sorted(parts, key=lambda part: part.becomes.work_date)),
        created=tx.now,
        deadline=None if basis else freezing.deadline(parts, tx.now),
        answered=(agreement.agreed or tx.now) if basis else None,
    )


def _need_said(tx: Tx, agreement: Agreement) -> None:
    """See that a ground has its reason, and lies before now."""
    if not agreement.reason.strip():
        raise Invalid(
            "REASON_REQUIRED",
            "Please say why this needs nobody's consent here; those concerned read it.",
            "请填写无需在此征求同意的原因，当事人可以看到。",
        )
    if agreement.agreed is not None and agreement.agreed > tx.now:
        raise Invalid("AGREED_LATER", "Nobody has agreed yet at a time to come.", "同意时间不能晚于现在。")
