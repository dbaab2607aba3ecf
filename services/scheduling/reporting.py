"""Taking in what machines report of people: what cannot be kept is set aside, so that it holds up nobody else's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

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

Report = TypeVar("Report", Punch, DeskState)
Span = tuple[str, dt.datetime, dt.datetime]
"""Person, start, end."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How many reports were new; which, by place, could not be kept for another of the same id; what they touch."""

    count: int
    refused: Sequence[tuple[int, Refusal]]
    spans: Sequence[Span]


@dataclass(slots=True)
class Taken:
    """How many reports were new, and why others were not kept, by id at the source."""

    count: int = 0
    rejected: list[tuple[str, Refusal]] = field(default_factory=list)


def take(
    tx: Tx,
    source: str,
    *,
    came: Sequence[tuple[str, Punch]] = (),
    states: Sequence[tuple[str, DeskState]] = (),
    skip_bad: bool = True,
) -> Taken:
    """Keep punches, and states of desks, with their ids at the source; those of punches may be empty.

    Raises:
        Invalid: EMPLOYEE_UNKNOWN, IN_THE_FUTURE unless bad ones are skipped; SOURCE_MISSING.
        Forbidden: FORBIDDEN unless they are.
        Conflict: REPORT_DIFFERS unless they are.
    """
    if not source and any(report for report, _ in came):
        raise Invalid("SOURCE_MISSING", "Say whose ids these are: source.", "请填写编号的来源（source）。")
    taken = Taken()
    why = _sift(tx, [(punch.employee, punch.at) for _, punch in came], from_machine=bool(source))
    punched = _good(came, why, taken)
    why = _sift(tx, [(state.employee, state.start) for _, state in states], from_machine=True)
    stated = _good(states, why, taken)
    _unless(taken, skip_bad=skip_bad)
    tx.beyond_reach()
    first, then = _keep(tx, source, punched, stated)
    taken.count = first.count + then.count
    taken.rejected += [(punched[place][0], refusal) for place, refusal in first.refused]
    taken.rejected += [(stated[place][0], refusal) for place, refusal in then.refused]
    _unless(taken, skip_bad=skip_bad)
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
    return _keep(tx, source, told, ())[0]


def _keep(
    tx: Tx, source: str, came: Sequence[tuple[str, Punch]], states: Sequence[tuple[str, DeskState]]
) -> tuple[Kept, Kept]:
    """Keep sifted reports, and examine again what they touch.

    People first, then what is told of them in the order of its ids: whoever waits for somebody else's report has
    nothing that they wait for.
    """
    examining.hold(tx, [*_of_punches(came), *_of_states(states)])
    punched, stated = _keep_punches(tx, source, came), _keep_states(tx, source, states)
    examining.touched(tx, [*punched.spans, *stated.spans])
    return punched, stated


def _keep_punches(tx: Tx, source: str, told: Sequence[tuple[str, Punch]]) -> Kept:
    good: list[tuple[str, Punch]] = []
    refused = []
    for place, (report, punch) in _by_id(told):
        if report and reports.claim_punch(tx, source, report, punch) != punch:
            refused.append((place, _differs(source, report)))
        else:
            good.append((report, punch))
    count = punches.record(tx, sorted(punch for _, punch in good))
    return Kept(count, sorted(refused, key=_place), _of_punches(good) if count else [])


def _keep_states(tx: Tx, source: str, told: Sequence[tuple[str, DeskState]]) -> Kept:
    new: list[tuple[str, DeskState]] = []
    refused = []
    for place, (report, state) in _by_id(told):
        is_new, first = reports.record_state(tx, source, report, state)
        if is_new:
            new.append((report, state))
        elif first != state:
            refused.append((place, _differs(source, report)))
    reports.renew(tx, [state for _, state in new])
    return Kept(len(new), sorted(refused, key=_place), _of_states(new))


def _by_id(told: Sequence[tuple[str, Report]]) -> list[tuple[int, tuple[str, Report]]]:
    """Reports with their places, in the order of their ids; those of one id as they were told."""
    return sorted(enumerate(told), key=lambda each: each[1][0])


def _place(refused: tuple[int, Refusal]) -> int:
    return refused[0]


def _of_punches(told: Sequence[tuple[str, Punch]]) -> list[Span]:
    return [(punch.employee, punch.at, punch.at) for _, punch in told]


def _of_states(told: Sequence[tuple[str, DeskState]]) -> list[Span]:
    return [(state.employee, state.start, state.start) for _, state in told]


def _good(told: Sequence[tuple[str, Report]], why: Sequence[Refusal | None], taken: Taken) -> list[tuple[str, Report]]:
    """What nothing speaks against; the rest is told as rejected."""
    taken.rejected += [(each[0], refusal) for each, refusal in zip(told, why, strict=True) if refusal is not None]
    return [each for each, refusal in zip(told, why, strict=True) if refusal is None]


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
