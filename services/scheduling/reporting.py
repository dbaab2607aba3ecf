"""Taking in what machines report of people: what cannot be kept is set aside, so that it holds up nobody else's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from services.kit import people
from services.kit.db import Tx
from services.kit.errors import Conflict, Forbidden, Invalid, Refusal
from services.scheduling import editing, examining
from services.scheduling.domain.desk import DeskState
from services.scheduling.domain.presence import Punch
from services.scheduling.store import punches, reports

GROUP = 1000
"""Punches of a file that are kept in one transaction."""

_AHEAD = dt.timedelta(minutes=5)
"""So far the clock of a machine may be ahead of ours."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How many punches were new; and which of them, by place, could not be kept for another of the same id."""

    count: int
    refused: Sequence[tuple[int, Refusal]]


@dataclass(slots=True)
class Taken:
    """How many reports were new, and why others were not kept, by id at the source."""

    count: int = 0
    rejected: list[tuple[str, Refusal]] = field(default_factory=list)


def take_punches(tx: Tx, source: str, told: Sequence[tuple[str, Punch]], *, skip_bad: bool) -> Taken:
    """Keep punches with their ids at the source; ids may be empty.

    Raises:
        Invalid: EMPLOYEE_UNKNOWN, IN_THE_FUTURE; SOURCE_MISSING.
        Forbidden: FORBIDDEN.
        Conflict: REPORT_DIFFERS.
    """
    if not source and any(report for report, _ in told):
        raise Invalid("SOURCE_MISSING", "Say whose ids these are: source.", "请填写编号的来源（source）。")
    taken = Taken()
    good: list[tuple[str, Punch]] = []
    why = _sift(tx, [(punch.employee, punch.at) for _, punch in told], from_machine=bool(source))
    for (report, punch), refusal in zip(told, why, strict=True):
        if refusal is None:
            good.append((report, punch))
        else:
            taken.rejected.append((report, refusal))
    _unless(taken, skip_bad=skip_bad)
    kept = keep_punches(tx, source, good)
    taken.rejected += [(good[place][0], refusal) for place, refusal in kept.refused]
    _unless(taken, skip_bad=skip_bad)
    taken.count = kept.count
    return taken


def why_not(tx: Tx, told: Sequence[Punch]) -> list[Refusal | None]:
    """Of each punch of a machine why it cannot be kept; None where it can."""
    return _sift(tx, [(punch.employee, punch.at) for punch in told], from_machine=True)


def differing(tx: Tx, source: str, told: Sequence[tuple[str, Punch]]) -> list[tuple[int, Refusal]]:
    """Which punches, by place, cannot be kept for another of the same id: told before, or earlier in the list."""
    tx.beyond_reach()
    known: dict[str, Punch] = {}
    found: list[tuple[int, Refusal]] = []
    for at in range(0, len(told), GROUP):
        group = told[at : at + GROUP]
        known |= reports.told_punches(tx, source, sorted({report for report, _ in group if report} - known.keys()))
        for place, (report, punch) in enumerate(group, at):
            if report and known.setdefault(report, punch) != punch:
                found.append((place, _differs(source, report)))
    return found


def keep_punches(tx: Tx, source: str, told: Sequence[tuple[str, Punch]]) -> Kept:
    """Keep sifted punches with their ids at the source, which may be empty, and examine again what they touch."""
    tx.beyond_reach()
    good, refused = [], []
    for place, (report, punch) in enumerate(told):
        if report and reports.claim_punch(tx, source, report, punch) != punch:
            refused.append((place, _differs(source, report)))
        else:
            good.append(punch)
    count = punches.record(tx, good)
    examining.touched(tx, [(punch.employee, punch.at, punch.at) for punch in good] if count else [])
    return Kept(count, refused)


def take_states(tx: Tx, source: str, told: Sequence[tuple[str, DeskState]]) -> Taken:
    """Keep states of desks with their ids at the source."""
    taken = Taken()
    new: list[DeskState] = []
    why = _sift(tx, [(state.employee, state.start) for _, state in told], from_machine=True)
    tx.beyond_reach()
    for (report, state), refusal in zip(told, why, strict=True):
        if refusal is not None:
            taken.rejected.append((report, refusal))
            continue
        is_new, first = reports.record_state(tx, source, report, state)
        if is_new:
            new.append(state)
        elif first != state:
            taken.rejected.append((report, _differs(source, report)))
    taken.count = len(new)
    reports.renew(tx, new)
    examining.touched(tx, [(state.employee, state.start, state.start) for state in new])
    return taken


def _sift(tx: Tx, told: Sequence[tuple[str, dt.datetime]], *, from_machine: bool) -> list[Refusal | None]:
    """Of each report why it cannot be kept; None where it can. told: person and instant."""
    wanted = tuple(sorted({employee for employee, _ in told}))
    known = {person.employee: person for person in people.list_people(tx, employees=wanted)}
    found: list[Refusal | None] = []
    for employee, at in told:
        person = known.get(employee)
        if person is None:
            found.append(editing.unknown_employee(employee))
        elif from_machine and at > tx.now + _AHEAD:
            found.append(_in_the_future(at))
        else:
            try:
                editing.check_reach(person, at.astimezone(person.zone).date())
                found.append(None)
            except Forbidden as refusal:
                found.append(refusal)
    return found


def _unless(taken: Taken, *, skip_bad: bool) -> None:
    if taken.rejected and not skip_bad:
        raise taken.rejected[0][1]


def _in_the_future(at: dt.datetime) -> Invalid:
    return Invalid(
        "IN_THE_FUTURE",
        f"{at:%Y-%m-%d %H:%M:%S} UTC is yet to come. Set the clock of the source right.",
        f"时间 {at:%Y-%m-%d %H:%M:%S} UTC 尚未到来，请校准来源设备的时钟。",
        time=at.isoformat(),
    )


def _differs(source: str, report: str) -> Conflict:
    return Conflict(
        "REPORT_DIFFERS",
        f"{source} has told something else as {report} before. The first counts; send a new id with something new.",
        f"来源 {source} 此前已用编号 {report} 上报过不同内容，以首次为准；新的内容请使用新的编号。",
        source=source,
        report=report,
    )
