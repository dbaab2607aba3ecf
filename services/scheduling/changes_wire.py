"""Swaps, offers and recommendations as they travel."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from google.protobuf.timestamp_pb2 import Timestamp

from services.kit import wire
from services.kit.errors import Invalid
from services.scheduling import scheduling_wire, weighing_wire
from services.scheduling.domain.rules import Finding
from services.scheduling.recommending import Candidate, Gap
from services.scheduling.store.offers import Ask, Offer
from services.scheduling.store.steps import Step
from services.scheduling.store.swaps import Part, Swap
from services.scheduling.swapping import Proposal, Wish
from zhongtai.scheduling.v1 import changes_pb2
from zhongtai.work.v1 import work_pb2

_WHY = {
    "DAY_OFF": ("Is free on that day.", "当天休息。"),
    "EXTENDS_SHIFT": ("Works right before or after it: the shift gets longer.", "前后相连的班次可以延长。"),
    "IS_WORKING": ("Works at that time.", "该时段正在上班。"),
    "IS_AWAY": ("Is on leave at that time, or asks for it.", "该时段请假或正在申请请假。"),
    "SKILL_MISSING": ("Does not hold the skill on that day.", "当日不具备所需技能。"),
    "SECOND_SHIFT_THAT_DAY": ("Works another spell on that day.", "当天已有不相连的班次。"),
    "RULE_BROKEN": ("A rule forbids it.", "违反排班规则。"),
}


def proposal(asked: changes_pb2.ProposeSwapRequest) -> Proposal:
    """What somebody proposes.

    Raises:
        Invalid: BAD_DATE.
    """
    return Proposal(
        employee=asked.employee,
        kind=changes_pb2.SwapKind.Name(asked.kind).removeprefix("SWAP_KIND_"),
        given=wish(asked.given),
        taker=asked.taker,
        wanted=wish(asked.wanted) if asked.HasField("wanted") else None,
        deadline=wire.moment(asked.deadline_time) if asked.HasField("deadline_time") else None,
        returns=(asked.return_start_date, asked.return_end_date),
    )


def swap(
    kept: Swap,
    *,
    steps: Iterable[Step] = (),
    findings: Iterable[Finding] = (),
    applicants: int | None = None,
    applied: bool = False,
    returned: Part | None = None,
) -> changes_pb2.Swap:
    """A swap as it travels. applicants: how many; None where the reader may not know. returned: by the reader."""
    return changes_pb2.Swap(
        name=kept.name,
        kind=changes_pb2.SwapKind.Value(f"SWAP_KIND_{kept.kind}"),
        state=changes_pb2.SwapState.Value(f"SWAP_STATE_{kept.state}"),
        employee=kept.employee,
        taker=kept.taker,
        team=kept.team,
        given=_part(kept.given),
        wanted=_part(kept.wanted) if kept.wanted is not None else None,
        deadline_time=wire.timestamp(kept.deadline),
        create_time=wire.timestamp(kept.created),
        decision=work_pb2.Decision.FromString(kept.decision) if kept.decision else None,
        applicant_count=applicants or 0,
        applied=applied,
        steps=[_step(each) for each in steps],
        findings=[scheduling_wire.finding(each) for each in findings],
        etag=str(kept.version),
        taker_team=kept.taker_team,
        return_start_date=kept.returns[0],
        return_end_date=kept.returns[1],
        returned=_part(returned) if returned is not None else None,
    )


def offer(kept: Offer, asks: Sequence[Ask], *, reader: str, steps: Iterable[Step] = ()) -> changes_pb2.Offer:
    """An offer as it travels. reader: whose place alone is shown; empty shows all."""
    return changes_pb2.Offer(
        name=kept.name,
        team=kept.team,
        kind=changes_pb2.OfferKind.Value(f"OFFER_KIND_{kept.kind}"),
        start_time=wire.timestamp(kept.start),
        end_time=wire.timestamp(kept.end),
        skill=kept.skill,
        count=kept.wanted,
        deadline_time=wire.timestamp(kept.deadline),
        answer_minutes=kept.answer_minutes,
        state=changes_pb2.OfferState.Value(f"OFFER_STATE_{kept.state}"),
        employee=kept.employee,
        asks=[_ask(each) for each in asks if reader in ("", each.employee)],
        accepted_count=sum(each.state == "ACCEPTED" for each in asks),
        create_time=wire.timestamp(kept.created),
        steps=[_step(each) for each in steps],
    )


def recommendation(
    gap: Gap, shift: str, candidates: Sequence[Candidate], limit: int
) -> changes_pb2.CoverRecommendation:
    """Who could cover a gap. shift: its id, empty where there is none."""
    return changes_pb2.CoverRecommendation(
        gap=changes_pb2.SwapPart(
            shift=f"shifts/{shift}" if shift else "",
            work_date=gap.work_date,
            start_time=wire.timestamp(gap.start),
            end_time=wire.timestamp(gap.end),
        ),
        skill=gap.skill,
        candidates=[_candidate(each) for each in candidates[:limit]],
        eligible_count=sum(each.eligible for each in candidates),
    )


def span(start: Timestamp, end: Timestamp, longest: dt.timedelta) -> tuple[dt.datetime, dt.datetime]:
    """The span [start, end) of two Timestamps, at most so long.

    Raises:
        Invalid: SPAN_REVERSED, SPAN_TOO_LONG, BAD_DATE.
    """
    first, after = scheduling_wire.instants(start, end)
    if after - first > longest:
        hours = longest // dt.timedelta(hours=1)
        raise Invalid(
            "SPAN_TOO_LONG",
            f"At most {hours} hours at once. Choose a shorter span.",
            f"单次最长 {hours} 小时，请缩短时段。",
            most_hours=hours,
        )
    return first, after


def wish(asked: changes_pb2.PartAsked) -> Wish:
    """The shift that somebody means, or the part of it.

    Raises:
        Invalid: BAD_DATE.
    """
    return Wish(
        asked.shift,
        wire.moment(asked.start_time) if asked.HasField("start_time") else None,
        wire.moment(asked.end_time) if asked.HasField("end_time") else None,
    )


def _part(kept: Part) -> changes_pb2.SwapPart:
    return changes_pb2.SwapPart(
        shift=f"shifts/{kept.shift}",
        work_date=kept.work_date,
        start_time=wire.timestamp(kept.start),
        end_time=wire.timestamp(kept.end),
    )


def _step(kept: Step) -> changes_pb2.ChangeStep:
    return changes_pb2.ChangeStep(step_time=wire.timestamp(kept.at), actor=kept.actor, step=kept.step, note=kept.note)


def _ask(kept: Ask) -> changes_pb2.OfferAsk:
    return changes_pb2.OfferAsk(
        employee=kept.employee,
        state=changes_pb2.AskState.Value(f"ASK_STATE_{kept.state}"),
        answer_by_time=wire.timestamp(kept.answer_by) if kept.state == "ASKED" and kept.answer_by is not None else None,
        extra=weighing_wire.extra_minutes(kept.extra),
    )


def _candidate(found: Candidate) -> changes_pb2.CoverCandidate:
    return changes_pb2.CoverCandidate(
        employee=found.employee,
        eligible=found.eligible,
        extra=weighing_wire.extra_minutes(found.extra),
        findings=[scheduling_wire.finding(each) for each in (*found.findings, *found.soft)],
        reasons=reasons(found.reasons),
        past_wins=found.wins,
    )


def reasons(codes: Iterable[str]) -> list[work_pb2.Reason]:
    """Why a candidate stands where they stand."""
    return [work_pb2.Reason(code=code, text=wire.text(*_WHY[code])) for code in codes]
