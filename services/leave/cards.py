"""The card a lead sees: facts with what they mean, the curve of cover, why it waits, and what can be done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from services.kit import wire
from services.leave import asking
from services.leave.domain import conflicts, decision, timeliness
from services.leave.domain.record import Kept
from services.leave.wire import told
from zhongtai.leave.v1 import leave_pb2
from zhongtai.scheduling.v1 import scheduling_pb2
from zhongtai.work.v1 import work_pb2

DECIDE = "leave.decide"
SETTLE = "leave.evidence"
_SERVICE = leave_pb2.DESCRIPTOR.services_by_name["LeaveService"].full_name
_GOOD, _WATCH, _BAD = work_pb2.TONE_GOOD, work_pb2.TONE_WATCH, work_pb2.TONE_BAD


def decide_card(
    kept: Kept,
    situation: asking.Situation,
    answer: scheduling_pb2.CoverAnswer | None,
    decided: work_pb2.Decision,
) -> work_pb2.WorkItemDraft:
    """What the workbench shows to whoever decides a request, a change, or at a second level."""
    draft = work_pb2.WorkItemDraft(
        subject=kept.name,
        kind=DECIDE,
        title=title(kept, situation),
        reasons=decided.reasons,
        employee=kept.asked.employee,
        team=kept.asked.team,
        facts=facts(situation, answer),
        series=series(answer),
        actions=actions(kept, situation),
        priority=timeliness.urgency(situation.wanted.interval.start, situation.now),
        refresh=_action("refresh", "Refresh", "刷新", "ReviewLeaveRequest", {"name": kept.name}),
    )
    if not situation.configured.private:
        draft.alternatives.extend(decided.alternatives)
    if kept.due_time is not None:
        draft.due_time.CopyFrom(wire.timestamp(kept.due_time))
    return draft


def cover_then(decided: work_pb2.Decision) -> scheduling_pb2.CoverAnswer | None:
    """Cover as it was when a decision was last looked for, without its intervals; None when it was not known."""
    told = {fact.key: fact.value for fact in decided.facts}
    if told.get("cover_known") != "true" or "slack_min_milli" not in told:
        return None
    return scheduling_pb2.CoverAnswer(
        known=True,
        slack_min_milli=int(told["slack_min_milli"]),
        service_level_before_permille=int(told.get("service_level_before_permille") or -1),
        service_level_after_permille=int(told.get("service_level_after_permille") or -1),
    )


def evidence_card(kept: Kept, now: dt.datetime) -> work_pb2.WorkItemDraft:
    """What the workbench shows while the paper of a leave is to come."""
    due = kept.asked.evidence_due_on
    reason = work_pb2.Reason(
        code="EVIDENCE_DUE",
        text=wire.text(f"Its paper is to come by {due}.", f"证明材料应于 {due} 前提交。"),
    )
    accept, fail = {"name": kept.name, "accepted": True}, {"name": kept.name, "accepted": False}
    draft = work_pb2.WorkItemDraft(
        subject=kept.name,
        kind=SETTLE,
        title=wire.text("Evidence of a leave", "请假证明待核"),
        reasons=[reason],
        employee=kept.asked.employee,
        team=kept.asked.team,
        facts=[_fact("minutes", "Charged", "计扣时长", str(kept.asked.minutes), "minutes")],
        actions=[
            _action("accept", "Accept", "认可", "SettleEvidence", accept, style=work_pb2.ACTION_STYLE_PRIMARY),
            _action("fail", "Not shown", "未提供", "SettleEvidence", fail, style=work_pb2.ACTION_STYLE_DANGER),
        ],
        priority=3,
    )
    if due is not None:
        end_of_day = dt.datetime.combine(due, dt.time(), dt.UTC) + dt.timedelta(days=1)
        draft.due_time.CopyFrom(wire.timestamp(max(end_of_day, now + dt.timedelta(hours=8))))
    return draft


def title(kept: Kept, situation: asking.Situation) -> work_pb2.Text:
    """One line: what kind, from when to when, in the site's time."""
    zone, configured = situation.person.zone, situation.configured
    span = situation.wanted.interval
    start, end = span.start.astimezone(zone), span.end.astimezone(zone)
    until = f"{end:%H:%M}" if end.date() == start.date() else f"{end:%m-%d %H:%M}"
    kind = configured.kind
    english, chinese = ("Leave", "请假") if configured.private else (kind.english, kind.chinese)
    if kept.asked.proposed is not None:
        english, chinese = f"{english} (change)", f"{chinese}变更"
    when = f"{start:%m-%d %H:%M}–{until}"
    return wire.text(f"{english} {when}", f"{chinese} {when}")


def actions(kept: Kept, situation: asking.Situation) -> list[work_pb2.Action]:
    """Approve and refuse, ready to be sent; what the law gives cannot be refused."""
    named: dict[str, object] = {"name": kept.name, "etag": kept.etag}
    approve = _action("approve", "Approve", "批准", "ApproveLeaveRequest", named, style=work_pb2.ACTION_STYLE_PRIMARY)
    if situation.kind.statutory:
        return [approve]
    reject = _action("reject", "Refuse", "驳回", "RejectLeaveRequest", named, style=work_pb2.ACTION_STYLE_DANGER)
    reject.asks_for = "reason"
    return [approve, reject]


def facts(situation: asking.Situation, answer: scheduling_pb2.CoverAnswer | None) -> list[work_pb2.Fact]:
    """What to know before deciding, with how each stands."""
    minutes = situation.ask.minutes
    notice = conflicts.notice_minutes(situation.wanted.interval, situation.now)
    late = notice < situation.kind.notice_minutes
    off, cap = situation.history.team_off_same_day, situation.cap
    crowded = work_pb2.TONE_UNSPECIFIED if cap is None else _BAD if off >= cap else _GOOD
    private = situation.configured.private
    kind = told.UNSAID if private else situation.kind.code
    found = [
        _fact("leave_type", "Leave type", "假别", kind),
        _fact("minutes", "Charged", "计扣时长", str(minutes), "minutes"),
        *_cover_facts(answer),
        _fact("team_off_same_day", "Others off that day", "同日休假人数", str(off), "agents", tone=crowded),
        _fact("notice_minutes", "Notice given", "提前时间", str(notice), "minutes", tone=_WATCH if late else _GOOD),
    ]
    if situation.balance_minutes is not None and not private:
        left = situation.balance_minutes - minutes
        tone = _BAD if left < 0 else _GOOD
        found.append(_fact("balance_after_minutes", "Balance after", "批准后余额", str(left), "minutes", tone=tone))
    history = situation.history
    return [
        *found,
        _fact("requests_last_30_days", "Requests in 30 days", "近 30 天申请数", str(history.requests_last_30_days)),
        _fact("absences_last_90_days", "Absences in 90 days", "近 90 天休假数", str(history.absences_last_90_days)),
    ]


def series(answer: scheduling_pb2.CoverAnswer | None) -> list[work_pb2.Series]:
    """Agents required, and available before and after, by interval."""
    if answer is None or not answer.intervals:
        return []
    starts = [one.start_time for one in answer.intervals]
    drawn = (
        ("required", "Required", "所需人数", [one.required for one in answer.intervals]),
        ("before", "Available now", "当前可用", [one.available_before for one in answer.intervals]),
        ("after", "Available after", "批准后可用", [one.available_after for one in answer.intervals]),
    )
    return [
        work_pb2.Series(
            key=key,
            label=wire.text(english, chinese),
            start_times=starts,
            values=values,
            interval_minutes=answer.intervals[0].minutes,
        )
        for key, english, chinese, values in drawn
    ]


def reasons(found: Iterable[conflicts.Finding]) -> list[work_pb2.Reason]:
    """Findings as reasons in words."""
    return [work_pb2.Reason(code=one.code, text=wire.text(one.english, one.chinese)) for one in found]


def odds(found: Sequence[conflicts.Finding], outcome: int, known: decision.Cover, *, fits: bool | None) -> str:
    """How likely it is to be approved at once."""
    if not conflicts.is_possible(found):
        return "IMPOSSIBLE"
    if outcome in (work_pb2.OUTCOME_ALLOW, work_pb2.OUTCOME_ALLOW_WITH_REVIEW):
        return "CERTAIN"
    if outcome == work_pb2.OUTCOME_DENY or fits is False:
        return "UNLIKELY"
    return "LIKELY" if known.known and not found else "PERSON_DECIDES"


def _cover_facts(answer: scheduling_pb2.CoverAnswer | None) -> list[work_pb2.Fact]:
    if answer is None or not answer.known:
        return [_fact("cover_known", "Cover known", "人力覆盖已知", "false", tone=_WATCH)]
    levels = (
        ("service_level_before_permille", "Service level now", "当前服务水平", answer.service_level_before_permille),
        ("service_level_after_permille", "Service level after", "批准后服务水平", answer.service_level_after_permille),
    )
    slack = answer.slack_min_milli
    return [
        *(
            _fact(key, english, chinese, str(level), "permille", tone=_level_tone(level, answer.target_permille))
            for key, english, chinese, level in levels
            if level >= 0
        ),
        _fact("slack_min_milli", "Smallest slack after", "批准后最小富余", f"{slack / 1000:.2f}", "agents",
              tone=_GOOD if slack >= 1000 else _WATCH if slack >= 0 else _BAD),
        *_weather_facts(answer),
    ]  # fmt: skip


def _weather_facts(answer: scheduling_pb2.CoverAnswer) -> list[work_pb2.Fact]:
    """How many more than usual weather as forecast keeps away; what is available counts it."""
    if not answer.weather_permille:
        return []
    away = str(answer.weather_permille)
    return [_fact("weather_permille", "Kept away by weather", "预计天气缺勤", away, "permille", tone=_WATCH)]


def _level_tone(level: int, target: int) -> work_pb2.Tone.ValueType:
    if not target:
        return work_pb2.TONE_UNSPECIFIED
    return _GOOD if level >= target else _WATCH if level >= target - 50 else _BAD


def _fact(
    key: str,
    english: str,
    chinese: str,
    value: str,
    unit: str = "",
    *,
    tone: work_pb2.Tone.ValueType = work_pb2.TONE_UNSPECIFIED,
) -> work_pb2.Fact:
    return work_pb2.Fact(key=key, label=wire.text(english, chinese), value=value, unit=unit, tone=tone)


def _action(
    key: str,
    english: str,
    chinese: str,
    method: str,
    request: dict[str, object],
    *,
    style: work_pb2.ActionStyle.ValueType = work_pb2.ACTION_STYLE_UNSPECIFIED,
) -> work_pb2.Action:
    return work_pb2.Action(
        id=key,
        label=wire.text(english, chinese),
        method=f"{_SERVICE}/{method}",
        request=wire.struct(request),
        style=style,
    )
