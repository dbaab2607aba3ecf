"""What IntradayService answers: a plan for the next hours, and applying it."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import grpc

from services.kit import access, people, wire
from services.kit.db import Tx
from services.kit.errors import Invalid
from services.kit.people import Team
from services.kit.service import Home
from services.scheduling import change_sight, changes_wire, intraday, scheduling_wire, weighing_wire
from services.scheduling.intraday import Move
from zhongtai.scheduling.v1 import intraday_pb2, intraday_pb2_grpc
from zhongtai.work.v1 import work_pb2

_WHY = {
    "BREAK": (
        "The break lies where heads are lacking; it fits better then.",
        "该休息落在人手不足的时段，移到此时更合适。",
    ),
    "LOAN": ("Holds the skill, and the other skill can spare the shift.", "具备所需技能，且原技能人手有富余。"),
    "OVERTIME": (
        "Heads are lacking even so; the cheapest who may are asked first.",
        "调整后仍缺人，按成本从低到高依次邀约。",
    ),
    "TIME_OFF": ("More are there than needed, with one head kept in reserve.", "在岗人数多于需求，且已保留一人余量。"),
}


class IntradayService(intraday_pb2_grpc.IntradayServiceServicer):
    """The day under way."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ProposeIntradayPlan(
        self, request: intraday_pb2.ProposeIntradayPlanRequest, context: grpc.ServicerContext
    ) -> intraday_pb2.IntradayPlan:
        with self._db.read(beyond_reach=True) as tx:
            team, skill = _whose(tx, request.team, request.skill, centre_wide=request.centre_wide)
            end = intraday.end_of_day(tx.now, ZoneInfo(team.time_zone))
            if request.HasField("end_time"):
                _, end = changes_wire.span(wire.timestamp(tx.now), request.end_time, intraday.LONGEST)
            look = intraday.looking(tx, reforecast=request.reforecast)
            plan = intraday.propose(tx, team, skill, end, centre_wide=request.centre_wide, look=look)
        return intraday_pb2.IntradayPlan(
            team=team.team,
            skill=skill,
            coverage=scheduling_wire.coverage(plan.ground, team.centre, skill),
            moves=[_move(each) for each in plan.moves],
            shortage_minutes=round(plan.shortage),
            shortage_after_minutes=round(plan.after),
            known=plan.known,
        )

    def ApplyIntradayPlan(
        self, request: intraday_pb2.ApplyIntradayPlanRequest, context: grpc.ServicerContext
    ) -> intraday_pb2.AppliedIntradayPlan:
        moves = [_asked(each) for each in request.moves]
        with self._db.preview() if request.validate_only else self._db.begin() as tx:
            team, skill = _whose(tx, request.team, request.skill, centre_wide=request.centre_wide)
            look = intraday.looking(tx, reforecast=request.reforecast)
            done = intraday.apply(tx, team, skill, moves, centre_wide=request.centre_wide, look=look)
            return tx.answer(
                intraday_pb2.AppliedIntradayPlan(
                    team=team.team,
                    skill=skill,
                    shifts=[scheduling_wire.shift(each) for each in done.shifts],
                    offers=[changes_wire.offer(offer, asks, reader="") for offer, asks in done.offers],
                    shortage_before_minutes=round(done.before),
                    shortage_minutes=round(done.shortage),
                )
            )


def _whose(tx: Tx, name: str, skill: str, *, centre_wide: bool) -> tuple[Team, str]:
    """The team, and the skill that is meant.

    Raises:
        Forbidden: FORBIDDEN for the whole centre without being in charge of it.
        Invalid: SKILL_UNNAMED.
    """
    team = people.get_team(tx, name)
    if team is None:
        raise access.not_found(name)
    if centre_wide:
        change_sight.need_centre(team.centre)
    if not (skill or team.skill):
        raise Invalid("SKILL_UNNAMED", "Please say which skill.", "请指明技能。")
    return team, skill or team.skill


def _move(move: Move) -> intraday_pb2.IntradayMove:
    return intraday_pb2.IntradayMove(
        kind=intraday_pb2.IntradayMoveKind.Value(f"INTRADAY_MOVE_KIND_{move.kind}"),
        shift=f"shifts/{move.shift}" if move.shift else "",
        etag=move.version,
        employee=move.employee,
        break_place=move.place,
        start_time=wire.timestamp(move.start),
        end_time=wire.timestamp(move.end),
        old_start_time=wire.timestamp(move.old_start) if move.old_start is not None else None,
        old_skill=move.old_skill,
        count=move.count,
        effect_minutes=round(move.effect),
        cost=weighing_wire.extra_minutes(move.cost),
        eligible_count=move.eligible,
        reasons=[work_pb2.Reason(code=move.kind, text=wire.text(*_WHY[move.kind]))],
    )


def _asked(told: intraday_pb2.IntradayMove) -> Move:
    """The move that somebody chose.

    Raises:
        Invalid: SHIFT_UNKNOWN where a move of a shift names none, SPAN_REVERSED, SPAN_TOO_LONG, BAD_DATE.
    """
    start, end = changes_wire.span(told.start_time, told.end_time, dt.timedelta(hours=16))
    kind = intraday_pb2.IntradayMoveKind.Name(told.kind).removeprefix("INTRADAY_MOVE_KIND_")
    of_shift = kind in ("BREAK", "LOAN")
    if of_shift != bool(told.shift):
        raise Invalid(
            "SHIFT_UNKNOWN", "Breaks and loans name a shift, offers none.", "休息调整与借调须指明班次，邀约则不指明。"
        )
    return Move(
        kind,
        start,
        end,
        shift=wire.id_of(told.shift) if of_shift else "",
        version=told.etag,
        employee=told.employee,
        place=told.break_place,
        count=told.count,
    )
