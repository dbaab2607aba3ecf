"""Attendance, exceptions, rules and closes as they travel."""

from __future__ import annotations

from collections.abc import Iterable

from services.kit import wire
from services.kit.errors import Invalid, Refusal
from services.scheduling.domain import amounts, desk
from services.scheduling.domain.attendance import Kind, Rule
from services.scheduling.domain.attended import Attended, Exceptional
from services.scheduling.domain.desk import Activity
from services.scheduling.store.attended import Close
from zhongtai.scheduling.v1 import attendance_pb2
from zhongtai.work.v1 import work_pb2

MOST_REJECTED = 200
ACTIVITIES = {
    Activity.PHONE: attendance_pb2.DESK_ACTIVITY_PHONE,
    Activity.BREAK: attendance_pb2.DESK_ACTIVITY_BREAK,
    Activity.OTHER: attendance_pb2.DESK_ACTIVITY_OTHER,
    Activity.OFF: attendance_pb2.DESK_ACTIVITY_OFF,
}
_MEANT = {told: activity for activity, told in ACTIVITIES.items()}
_SENTENCES = {
    Kind.LATE: ("Came {0} late.", "迟到 {1}。"),
    Kind.EARLY_LEAVE: ("Left {0} early.", "早退 {1}。"),
    Kind.MISSING_IN: ("Left without a punch of coming.", "上班缺卡。"),
    Kind.MISSING_OUT: ("Came without a punch of going.", "下班缺卡。"),
    Kind.ABSENT: ("Neither came nor went: {0}.", "旷工 {1}。"),
    Kind.GAP: ("Was gone for {0} in between.", "中途离岗 {1}。"),
    Kind.OFF_PHONE: ("Was there, but off the phones for {0}.", "在岗但离席 {1}。"),
}


def rule(told: attendance_pb2.AttendanceRule, version: int) -> Rule:
    """The rule that somebody sent.

    Raises:
        Invalid: STATE_TWICE.
    """
    meanings: dict[str, Activity] = {}
    for each in told.states:
        if each.state.upper() in meanings:
            raise Invalid(
                "STATE_TWICE",
                f"The state {each.state} is there twice. Keep one.",
                f"状态 {each.state} 出现了两次，请保留一个。",
                state=each.state,
            )
        meanings[each.state.upper()] = _MEANT[each.activity]
    return Rule(
        centre=told.centre,
        team=told.team,
        late_grace=told.late_grace_minutes,
        early_grace=told.early_grace_minutes,
        off_phone=told.off_phone_minutes,
        meanings=meanings or desk.USUAL,
        version=version,
    )


def rule_told(kept: Rule) -> attendance_pb2.AttendanceRule:
    """A rule as it travels."""
    return attendance_pb2.AttendanceRule(
        centre=kept.centre,
        team=kept.team,
        late_grace_minutes=kept.late_grace,
        early_grace_minutes=kept.early_grace,
        off_phone_minutes=kept.off_phone,
        states=[
            attendance_pb2.DeskStateMeaning(state=state, activity=ACTIVITIES[meant])
            for state, meant in kept.meanings.items()
        ],
        etag=str(kept.version) if kept.version else "",
    )


def attendance(day: Attended) -> attendance_pb2.Attendance:
    """Attendance of a shift as it travels."""
    return attendance_pb2.Attendance(
        employee=day.employee,
        work_date=day.work_date,
        shift=f"shifts/{day.shift}",
        team=day.team,
        scheduled_minutes=day.scheduled,
        worked_minutes=day.worked,
        late_minutes=day.late,
        early_minutes=day.early,
        absent_minutes=day.absent,
        excused_minutes=day.excused,
        leave_minutes=day.leave,
        extra_minutes=day.extra,
        overtime_workday_minutes=day.overtime.workday,
        overtime_rest_day_minutes=day.overtime.rest_day,
        overtime_holiday_minutes=day.overtime.holiday,
        missing_punch_count=day.missing_punches,
        come_time=wire.timestamp(day.came) if day.came is not None else None,
        leave_time=wire.timestamp(day.left) if day.left is not None else None,
        observed=bool(day.kept.observed),
    )


def exception(kept: Exceptional, *, knows: bool) -> attendance_pb2.AttendanceException:
    """An exception as it travels. knows: whether the caller may know what explains it."""
    return attendance_pb2.AttendanceException(
        name=f"attendanceExceptions/{kept.id}",
        employee=kept.employee,
        work_date=kept.work_date,
        shift=f"shifts/{kept.shift}",
        team=kept.team,
        kind=attendance_pb2.ExceptionKind.Value(f"EXCEPTION_KIND_{kept.kind.value}"),
        minutes=kept.minutes,
        state=attendance_pb2.ExceptionState.Value(f"EXCEPTION_STATE_{kept.state}"),
        reason=attendance_pb2.ExceptionReason.Value(f"EXCEPTION_REASON_{kept.reason or 'UNSPECIFIED'}"),
        note=kept.note if knows else "",
        source=kept.source if knows else "",
        resolver=kept.resolver,
        change_time=wire.timestamp(kept.changed) if kept.changed is not None else None,
        text=exception_text(kept),
    )


def exception_text(kept: Exceptional) -> work_pb2.Text:
    """What an exception says, in words."""
    english, chinese = _SENTENCES[kept.kind]
    lasting = amounts.lasting(kept.minutes)
    return wire.text(english.format(*lasting), chinese.format(*lasting))


def close(kept: Close, *, changed: int = 0) -> attendance_pb2.AttendanceClose:
    """A close as it travels. changed: of how many people the attendance changed since."""
    return attendance_pb2.AttendanceClose(
        name=f"attendanceCloses/{kept.id}",
        centre=kept.centre,
        start_date=kept.start_date,
        end_date=kept.end_date,
        version=kept.version,
        close_time=wire.timestamp(kept.closed),
        employee_count=kept.employee_count,
        told_count=kept.told_count,
        open_count=kept.open_count,
        changed_count=changed,
    )


def rejected(reports: Iterable[tuple[str, Refusal]]) -> list[attendance_pb2.RejectedReport]:
    """Reports that were not kept, as many as are named."""
    return [
        attendance_pb2.RejectedReport(report=report, reason=why.reason, text=wire.text(why.english, why.chinese))
        for report, why in list(reports)[:MOST_REJECTED]
    ]
