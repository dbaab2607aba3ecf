"""Resolving what was amiss: leads say what it was, approved causes say so by themselves; all of it on record."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from services.kit import access, auth, people
from services.kit.db import Tx
from services.kit.errors import Forbidden, Invalid, WrongState
from services.scheduling import closing, editing, examining, exception_cards
from services.scheduling.domain import attended
from services.scheduling.domain.attended import Exceptional
from services.scheduling.store import attended as store
from services.scheduling.store import cover, reports, shifts
from services.scheduling.store.reports import Cause

_LONGEST_CAUSE = dt.timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Resolution:
    """What somebody says of exceptions. correction: although their period is closed."""

    excuse: bool
    reason: str
    note: str = ""
    correction: bool = False


def resolve(tx: Tx, names: Sequence[str], resolution: Resolution) -> list[Exceptional]:
    """Resolve these exceptions, all or none; in the order of the names.

    Raises:
        Invalid: REASON_AUTOMATIC, NOTE_MISSING.
        NotFound: NOT_FOUND.
        Forbidden: FORBIDDEN, OWN_EXCEPTION.
        WrongState: NOTHING_AMISS, ATTENDANCE_CLOSED.
    """
    _need_reason(resolution)
    employees = tuple(sorted({each.employee for each in store.exceptions_named(tx, names).values()}))
    # Nobody examines or resolves them meanwhile.
    cover.lock_people(tx, employees)
    found = store.exceptions_named(tx, names)
    known = {person.employee: person for person in people.list_people(tx, employees=employees)} if employees else {}
    resolved = []
    for name in names:
        each = found.get(name)
        if each is None:
            raise access.not_found(f"attendanceExceptions/{name}")
        editing.check_reach(known[each.employee], dt.date.fromisoformat(each.work_date))
        resolved.append(_resolved(each, resolution))
    if not resolution.correction:
        for centre in sorted({each.centre for each in resolved}):
            closing.need_unclosed(tx, centre, [each.work_date for each in resolved if each.centre == centre])
    exception_cards.put(tx, resolved)
    examining.examine(tx, store.shifts_named(tx, sorted({each.shift for each in resolved})))
    now = store.exceptions_named(tx, names)
    return [now[name] for name in names]


def record_causes(tx: Tx, told: Sequence[Cause], *, correction: bool) -> int:
    """Keep approved causes, all or none, and examine again what they may explain; how many were new or changed.

    Raises:
        Invalid: EMPLOYEE_UNKNOWN, SPAN_REVERSED, SPAN_TOO_LONG, CAUSE_ELSEWHERE.
        Forbidden: FORBIDDEN, OWN_CAUSE.
        WrongState: ATTENDANCE_CLOSED.
    """
    wanted = tuple(sorted({cause.employee for cause in told}))
    known = {person.employee: person for person in people.list_people(tx, employees=wanted)}
    for cause in told:
        person = known.get(cause.employee)
        if person is None:
            raise editing.unknown_employee(cause.employee)
        editing.check_reach(person, cause.start.astimezone(person.zone).date())
        _need_span(cause)
    tx.beyond_reach()
    changed = []
    # In one order for all who tell, so that no two wait for each other.
    for cause in sorted(told, key=lambda each: (each.source, each.id)):
        before = reports.get_cause(tx, cause.source, cause.id)
        if before == cause:
            continue
        if before is not None and before.employee != cause.employee:
            raise Invalid(
                "CAUSE_ELSEWHERE",
                f"The cause {cause.id} is somebody else's. Send a new id.",
                f"编号 {cause.id} 已用于其他人员，请使用新的编号。",
                cause=cause.id,
            )
        changed += [cause, before] if before is not None else [cause]
        reports.put_cause(tx, cause)
        tx.audit(f"attendanceCauses/{cause.source}/{cause.id}", kind=cause.kind, cancelled=cause.cancelled)
    for each in changed if not correction else ():
        concerned = shifts.overlapping(tx, [each.employee], each.start, each.end)
        for shift in concerned:
            closing.need_unclosed(tx, shift.centre, [shift.work_date])
    examining.touched(tx, [(each.employee, each.start, each.end) for each in changed])
    return len({(each.source, each.id) for each in changed})


def _need_reason(resolution: Resolution) -> None:
    if resolution.reason in attended.AUTOMATIC:
        raise Invalid(
            "REASON_AUTOMATIC",
            f"{resolution.reason} follows from what is on record; nobody gives it. Record the leave or the cause.",
            f"原因 {resolution.reason} 由系统根据记录自动认定，不能手工选择；请先登记假期或事由。",
            given=resolution.reason,
        )
    if resolution.reason == "OTHER" and not resolution.note.strip():
        raise Invalid("NOTE_MISSING", "Say in the note what it was.", "选择“其他”时请填写说明。")


def _resolved(each: Exceptional, resolution: Resolution) -> Exceptional:
    caller = auth.call().caller.subject
    if each.employee == caller:
        raise Forbidden("OWN_EXCEPTION", "Nobody resolves their own exceptions.", "不能处理自己的考勤异常。")
    if each.state == attended.PRE_RESOLVED:
        raise WrongState(
            "NOTHING_AMISS",
            f"attendanceExceptions/{each.id} is explained by what is on record already.",
            f"考勤异常 {each.id} 已由系统根据记录认定，无需处理。",
            exception=each.id,
        )
    return dataclasses.replace(
        each,
        state=attended.EXCUSED if resolution.excuse else attended.UPHELD,
        reason=resolution.reason,
        note=resolution.note.strip(),
        resolver=caller,
        version=each.version + 1,
    )


def _need_span(cause: Cause) -> None:
    call = auth.call()
    if call.relation == access.OWN_TEAM and cause.employee == call.caller.subject:
        raise Forbidden("OWN_CAUSE", "Nobody approves a cause of their own.", "不能为自己登记事由。")
    if cause.end <= cause.start:
        raise Invalid("SPAN_REVERSED", "The end must be after the start.", "结束时间须晚于开始时间。")
    if cause.end - cause.start > _LONGEST_CAUSE:
        hours = _LONGEST_CAUSE // dt.timedelta(hours=1)
        raise Invalid("SPAN_TOO_LONG", f"At most {hours} hours each.", f"每条事由最长 {hours} 小时。", hours=hours)
