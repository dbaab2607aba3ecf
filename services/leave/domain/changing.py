"""After a decision: starting, ending, changing, cancelling and recalling a leave."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from services.kit import errors
from services.leave.domain import request
from services.leave.domain.request import Deed, LeaveRequest, Moved, Segment, State

CHANGEABLE = request.GRANTED | {State.IN_PROGRESS}
UNDECIDED = frozenset({State.WAITING, State.PENDING_L1, State.PENDING_L2, State.ESCALATED})


def start(asked: LeaveRequest, deed: Deed) -> Moved:
    """Let an approved leave begin, at or after its start.

    Raises:
        WrongState: NOT_APPROVED, NOT_YET.
    """
    request.need_state(
        asked,
        request.GRANTED,
        "NOT_APPROVED",
        "Only an approved leave can start.",
        "只有已批准的假期才能开始。",
    )
    _need_time(asked, deed, asked.segment.start)
    return request.moved(asked, replace(asked, state=State.IN_PROGRESS), "START", deed)


def complete(asked: LeaveRequest, deed: Deed) -> Moved:
    """Let a leave end, at or after its end.

    Raises:
        WrongState: NOT_IN_PROGRESS, NOT_YET.
    """
    _need_in_progress(asked)
    _need_time(asked, deed, asked.segment.end)
    return request.moved(asked, replace(asked, state=State.COMPLETED), "COMPLETE", deed)


def change(asked: LeaveRequest, deed: Deed, wanted: Segment) -> Moved:
    """Change an approved leave: less takes effect at once, anything more waits for a decision.

    The segment before is kept as superseded; until a decision both are held (`deciding.held_charges`).

    Raises:
        Forbidden: NOT_YOUR_REQUEST.
        WrongState: NOT_CHANGEABLE.
        Invalid: NOTHING_TO_CHARGE, NOTHING_CHANGES, PAST_CHANGED when what has passed would change.
    """
    request.need_owner(asked, deed)
    _need_changeable(asked)
    _need_sensible(asked, deed, wanted)
    if _is_less(wanted, asked.segment):
        return request.moved(asked, _with_segment(asked, wanted), "SHORTEN", deed)
    after = replace(asked, state=State.CHANGE_PENDING, proposed=wanted, resume=asked.state)
    return request.moved(asked, after, "ASK_CHANGE", deed)


def amend(asked: LeaveRequest, deed: Deed, wanted: Segment) -> Moved:
    """Change a request that nobody has decided yet; it is routed anew and keeps its place in time.

    Raises:
        Forbidden: NOT_YOUR_REQUEST.
        WrongState: NOT_CHANGEABLE.
        Invalid: NOTHING_TO_CHARGE, NOTHING_CHANGES, PAST_CHANGED.
    """
    request.need_owner(asked, deed)
    request.need_state(
        asked,
        UNDECIDED,
        "NOT_CHANGEABLE",
        "It cannot be changed now; ask anew.",
        "当前状态不能变更，请重新申请。",
    )
    _need_sensible(asked, deed, wanted)
    after = replace(_with_segment(asked, wanted), state=State.SUBMITTED, first_approver="")
    return request.moved(asked, after, "AMEND", deed)


def return_early(asked: LeaveRequest, deed: Deed, kept: Segment) -> Moved:
    """End a leave before its end because the person is back. kept: what was taken, up to the return.

    Raises:
        Forbidden: NOT_YOUR_REQUEST, OWN_REQUEST, NOT_TEAM_LEAD.
        WrongState: NOT_IN_PROGRESS.
        Invalid: NOT_LESS when what is kept is not the beginning of the leave.
    """
    if deed.actor.person != asked.employee:
        request.need_decider(asked, deed)
    _need_in_progress(asked)
    _need_beginning(asked, kept)
    after = replace(_with_segment(asked, kept), state=State.COMPLETED)
    return request.moved(asked, after, "RETURN_EARLY", deed)


def recall(asked: LeaveRequest, deed: Deed, kept: Segment | None) -> Moved:
    """Call somebody back for the employer's sake; what is not taken is given back, costs are repaid.

    kept: what was taken, up to the recall; None when the leave had not begun.

    Raises:
        Forbidden: OWN_REQUEST, NOT_TEAM_LEAD.
        WrongState: NOT_CHANGEABLE.
        Invalid: REASON_REQUIRED, NOT_LESS.
    """
    request.need_decider(asked, deed)
    _need_changeable(asked)
    request.need_reason(asked, deed)
    if kept is None:
        kept = Segment(asked.segment.start, asked.segment.start, ())
    else:
        _need_beginning(asked, kept)
    after = replace(_with_segment(asked, kept), state=State.RECALLED)
    return request.moved(asked, after, "RECALL", deed)


def ask_cancel(asked: LeaveRequest, deed: Deed) -> Moved:
    """Ask to cancel an approved leave that has not begun.

    Raises:
        Forbidden: NOT_YOUR_REQUEST.
        WrongState: NOT_CANCELLABLE.
    """
    request.need_owner(asked, deed)
    request.need_state(
        asked,
        request.GRANTED,
        "NOT_CANCELLABLE",
        "Withdraw it before the decision; once it runs, return early.",
        "未审批前可撤回；已开始的请办理提前返岗。",
    )
    after = replace(asked, state=State.CANCEL_REQUESTED, resume=asked.state)
    return request.moved(asked, after, "ASK_CANCEL", deed)


def cancel(asked: LeaveRequest, deed: Deed) -> Moved:
    """Agree to a cancellation; the whole leave is given back.

    Raises:
        Forbidden: OWN_REQUEST, NOT_TEAM_LEAD.
        WrongState: NO_CANCEL_ASKED.
    """
    request.need_decider(asked, deed)
    _need_cancel_asked(asked)
    return request.moved(asked, replace(asked, state=State.CANCELLED, resume=None), "CANCEL", deed)


def refuse_cancel(asked: LeaveRequest, deed: Deed) -> Moved:
    """Refuse a cancellation; the leave stays as it was.

    Raises:
        Forbidden: OWN_REQUEST, NOT_TEAM_LEAD.
        WrongState: NO_CANCEL_ASKED.
        Invalid: REASON_REQUIRED.
    """
    request.need_decider(asked, deed)
    _need_cancel_asked(asked)
    request.need_reason(asked, deed)
    after = replace(asked, state=asked.resume or State.APPROVED, resume=None)
    return request.moved(asked, after, "REFUSE_CANCEL", deed)


def _with_segment(asked: LeaveRequest, segment: Segment) -> LeaveRequest:
    return replace(asked, segment=segment, superseded=(*asked.superseded, asked.segment))


def _is_less(wanted: Segment, agreed: Segment) -> bool:
    """Say whether a segment lies inside another and costs no day more."""
    if wanted.start < agreed.start or wanted.end > agreed.end:
        return False
    costs = {(charge.work_date, charge.shift): charge.minutes for charge in agreed.charges}
    return all(charge.minutes <= costs.get((charge.work_date, charge.shift), 0) for charge in wanted.charges)


def _need_sensible(asked: LeaveRequest, deed: Deed, wanted: Segment) -> None:
    agreed = asked.segment
    if wanted.minutes == 0:
        raise errors.Invalid(
            "NOTHING_TO_CHARGE",
            "Nothing is rostered in the new time. Cancel the leave instead.",
            "新的时段没有排班，请改为申请销假。",
            request=asked.request,
        )
    if (wanted.start, wanted.end) == (agreed.start, agreed.end):
        raise errors.Invalid(
            "NOTHING_CHANGES",
            "These are the times it has already.",
            "起止时间没有变化。",
            request=asked.request,
        )
    begun = agreed.start <= deed.at
    if (begun and wanted.start != agreed.start) or wanted.end <= deed.at:
        raise errors.Invalid(
            "PAST_CHANGED",
            "What has passed cannot be changed. Choose another end, or return early.",
            "已经过去的部分不能变更，请调整结束时间，或办理提前返岗。",
            request=asked.request,
        )


def _need_beginning(asked: LeaveRequest, kept: Segment) -> None:
    if kept.start != asked.segment.start or not _is_less(kept, asked.segment):
        raise errors.Invalid(
            "NOT_LESS",
            "What is kept must be the beginning of the leave. Ask for a change to have more.",
            "保留部分必须是原假期的开头；如需延长请申请变更。",
            request=asked.request,
        )


def _need_time(asked: LeaveRequest, deed: Deed, due: datetime) -> None:
    if deed.at < due:
        raise errors.WrongState(
            "NOT_YET",
            f"It is due at {due}. Wait until then.",
            f"应于 {due} 进行，请届时再处理。",
            request=asked.request,
        )


def _need_in_progress(asked: LeaveRequest) -> None:
    request.need_state(
        asked,
        frozenset({State.IN_PROGRESS}),
        "NOT_IN_PROGRESS",
        "Only a running leave can end.",
        "假期尚未开始或已结束。",
    )


def _need_changeable(asked: LeaveRequest) -> None:
    request.need_state(
        asked,
        CHANGEABLE,
        "NOT_CHANGEABLE",
        "Only an approved or running leave can be changed.",
        "只有已批准或进行中的假期可以变更。",
    )


def _need_cancel_asked(asked: LeaveRequest) -> None:
    request.need_state(
        asked,
        frozenset({State.CANCEL_REQUESTED}),
        "NO_CANCEL_ASKED",
        "Nobody asked to cancel it.",
        "没有待处理的销假申请。",
    )
