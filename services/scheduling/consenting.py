"""What people say to changes of their published shifts: what they accept is checked anew and put into force at once."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Sequence

from services.kit import access, jobs, people
from services.kit.db import EVERY_TENANT, Tx
from services.kit.errors import WrongState
from services.kit.people import Person
from services.kit.service import Home
from services.scheduling import editing, exchanging, freezing, noticing
from services.scheduling.domain.freezing import ASKED, Consent
from services.scheduling.domain.worked import Worked
from services.scheduling.store import consents, cover, rosters, shifts

EVERY_S = 20.0
_DAY = dt.timedelta(days=1)


def answer(tx: Tx, name: str, *, accept: bool) -> Consent:
    """The person accepts or declines; see the contract for what refuses it."""
    consent = consents.find(tx, name)
    if consent is not None and accept:
        # Whoever edits holds the people before what they are asked; here it goes in the same order.
        tx.beyond_reach()
        cover.lock_people(tx, [consent.employee])
    consent = _taken(tx, name)
    if consent.deadline is not None and consent.deadline <= tx.now:
        raise _closed(consent)
    if accept:
        _put(tx, consent)
    return freezing.ended(tx, consent, "ACCEPTED" if accept else "DECLINED")


def withdraw(tx: Tx, name: str) -> Consent:
    """Take back what is asked.

    Raises:
        WrongState: CONSENT_CLOSED.
    """
    return freezing.ended(tx, _taken(tx, name), "WITHDRAWN")


def lapse(home: Home) -> None:
    """The job: let lapse what was not answered in time."""
    with home.db.read(EVERY_TENANT) as tx:
        due = consents.due(tx)
    for tenant, name in due:
        jobs.attempt(name, functools.partial(_lapse, home, tenant, name))


def _lapse(home: Home, tenant: str, name: str) -> None:
    with home.db.act(tenant, "services/scheduling", action="LapseConsent") as tx:
        consent = consents.find(tx, name, taken=True)
        if consent is not None and consent.state == ASKED:
            freezing.ended(tx, consent, "LAPSED")


def _put(tx: Tx, consent: Consent) -> None:
    """Change the shifts of a person whom nobody else changes, if they are as they were and every rule allows it now."""
    person = people.get(tx, consent.employee)
    if person is None:
        raise access.not_found(consent.employee)
    changes = [part.becomes for part in consent.parts]
    _need_same(tx, person, changes)
    _need_present(tx, changes)
    roster = rosters.get(tx, consent.roster) if consent.roster else None
    editing.check(tx, {person.employee: person}, changes, easings=roster.easings if roster is not None else ())
    for shift in editing.put(tx, changes, cause=noticing.AGREED):
        tx.audit(f"shifts/{shift.id}", employee=shift.employee, version=shift.version)


def _need_same(tx: Tx, person: Person, changes: Sequence[Worked]) -> None:
    """See that the shifts are as they were when it was asked, and that nothing of it has begun."""
    dates = [change.work_date for change in changes]
    after = (dt.date.fromisoformat(max(dates)) + _DAY).isoformat()
    now = {each.work_date: each for each in shifts.around(tx, [person.employee], min(dates), after)}
    for change in changes:
        known = now.get(change.work_date)
        version = known.version if known is not None else 0
        moved = not change.cancelled and person.team_on(dt.date.fromisoformat(change.work_date)) != change.team
        if version != change.version or moved:
            raise exchanging.changed_roster(change.work_date)


def _need_present(tx: Tx, changes: Sequence[Worked]) -> None:
    """See that no leave, approved or asked for, lies on what would be worked."""
    given = [change for change in changes if not change.cancelled]
    if not given:
        return
    start, end = min(each.start for each in given), max(each.end for each in given)
    away = exchanging.aways(tx, [given[0].employee], start, end)
    for shift in given:
        if any(shift.overlaps(each.start, each.end) for each in away):
            raise WrongState(
                "SHIFT_HAS_ABSENCE",
                f"There is leave on {shift.work_date}, or it is being asked for. Settle that first.",
                f"{shift.work_date} 已有请假或正在申请请假，请先处理。",
                employee=shift.employee,
                date=shift.work_date,
            )


def _taken(tx: Tx, name: str) -> Consent:
    """What somebody is asked, which nobody else changes until the end of the transaction."""
    consent = consents.find(tx, name, taken=True)
    if consent is None:
        raise access.not_found(name)
    if consent.state != ASKED:
        raise _closed(consent)
    return consent


def _closed(consent: Consent) -> WrongState:
    return WrongState(
        "CONSENT_CLOSED",
        "This is not asked any longer: it was answered or taken back, or its deadline has passed.",
        "该征询已结束（已答复、已撤回或已过截止时间）。",
        state=consent.state,
    )
