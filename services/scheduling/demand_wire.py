"""Demand as it travels, and back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from services.kit import wire
from services.kit.errors import Invalid
from services.kit.rows import RowError
from services.scheduling import calendar_file, target_wire
from services.scheduling.domain import day_classes, edits, requirement, served, supply
from services.scheduling.domain.backtest import Scored
from services.scheduling.domain.calendar import Day, DayType, Notice
from services.scheduling.domain.day_classes import Change, Named
from services.scheduling.domain.demand import Expected, Forecast
from services.scheduling.domain.edits import Edit
from services.scheduling.domain.intake import Slot
from services.scheduling.domain.queues import Channel, Handling, Lag, Queue, Target
from services.scheduling.domain.requirement import Bound
from services.scheduling.domain.served import Served
from services.scheduling.domain.staffing import Crew, Price, Required, Stretch
from zhongtai.scheduling.v1 import demand_pb2, events_pb2

MOST_DAYS = 93
MOST_CALENDAR_DAYS = 400
_FIRST_YEAR, _LAST_YEAR = 1970, 2199

_CHANNELS = {
    demand_pb2.CHANNEL_CALL: Channel.CALL,
    demand_pb2.CHANNEL_CHAT: Channel.CHAT,
    demand_pb2.CHANNEL_BACK_OFFICE: Channel.BACK_OFFICE,
}
_CHANNEL_TOLD = {meant: number for number, meant in _CHANNELS.items()}
_LAGS = {
    demand_pb2.LAGGED_LOAD_AUTOMATIC: Lag.AUTO,
    demand_pb2.LAGGED_LOAD_ON: Lag.ON,
    demand_pb2.LAGGED_LOAD_OFF: Lag.OFF,
}
_LAG_TOLD = {meant: number for number, meant in _LAGS.items()}
_DAY_CLASSES = {
    DayType.WORKDAY: "WORKDAY",
    DayType.REST: "WEEKEND",
    DayType.STATUTORY_HOLIDAY: "STATUTORY_HOLIDAY",
    DayType.REST_ADJUSTED: "HOLIDAY_REST",
    DayType.MAKE_UP_WORKDAY: "MAKE_UP_WORKDAY",
}
_BOUNDS = {
    Bound.SERVICE_LEVEL: demand_pb2.CREW_BOUND_SERVICE_LEVEL,
    Bound.OCCUPANCY: demand_pb2.CREW_BOUND_OCCUPANCY,
    Bound.WAIT: demand_pb2.CREW_BOUND_WAIT,
    Bound.ABANDONMENT: demand_pb2.CREW_BOUND_ABANDONMENT,
    Bound.MINIMUM_CREW: demand_pb2.CREW_BOUND_MINIMUM_CREW,
}
_DAY_TYPES = {name: meant for meant, name in _DAY_CLASSES.items()}


def span(start: str, end: str, *, most_days: int = MOST_DAYS) -> tuple[dt.date, dt.date]:
    """The days [start, end).

    Raises:
        Invalid: BAD_DATE, SPAN_REVERSED, SPAN_TOO_LONG.
    """
    first, after = wire.day(start, "start_date"), wire.day(end, "end_date")
    if after <= first:
        raise Invalid(
            "SPAN_REVERSED",
            "The end date must be after the start date.",
            "结束日期须晚于开始日期。",
            start=start,
            end=end,
        )
    if first.year < _FIRST_YEAR or after.year > _LAST_YEAR:
        raise Invalid(
            "BAD_DATE",
            f"Dates must lie between {_FIRST_YEAR} and {_LAST_YEAR}.",
            f"日期须在 {_FIRST_YEAR} 年至 {_LAST_YEAR} 年之间。",
            start=start,
            end=end,
        )
    if (after - first).days > most_days:
        raise Invalid(
            "SPAN_TOO_LONG", f"At most {most_days} days at a time.", f"每次最多 {most_days} 天。", most_days=most_days
        )
    return first, after


def handling(told: demand_pb2.Handling) -> Handling:
    """How contacts are worked on, as told.

    Raises:
        Invalid: BAD_HANDLING.
    """
    found = Handling(
        channel=_CHANNELS.get(told.channel, Channel.CALL),
        concurrency=told.concurrency or 1,
        slowdown_permille=told.slowdown_permille,
        due_minutes=told.due_minutes,
        lag=_LAGS.get(told.lagged_load, Lag.AUTO),
    )
    found.check()
    return found


def handling_told(kept: Handling) -> demand_pb2.Handling:
    """How contacts are worked on, as it travels."""
    return demand_pb2.Handling(
        channel=_CHANNEL_TOLD[kept.channel],
        concurrency=kept.concurrency,
        slowdown_permille=kept.slowdown_permille,
        due_minutes=kept.due_minutes,
        lagged_load=_LAG_TOLD[kept.lag],
    )


def queue(told: demand_pb2.Queue, time_zone: str) -> Queue:
    """A queue as told, in the zone of its centre."""
    return Queue(
        id=told.code,
        title_en=told.title.en,
        title_zh=told.title.zh,
        centre=told.centre,
        skill=told.skill,
        slot_minutes=told.slot_minutes,
        target=target_wire.target(told.target),
        open_hours=tuple(told.open_hours),
        default_aht_seconds=told.default_aht_seconds,
        time_zone=time_zone,
        handling=handling(told.handling),
    )


def queue_told(kept: Queue) -> demand_pb2.Queue:
    """A queue as it travels."""
    return demand_pb2.Queue(
        name=kept.name,
        code=kept.id,
        title=wire.text(kept.title_en, kept.title_zh),
        centre=kept.centre,
        skill=kept.skill,
        slot_minutes=kept.slot_minutes,
        target=target_wire.target_told(kept.target),
        open_hours=kept.open_hours,
        default_aht_seconds=kept.default_aht_seconds,
        time_zone=kept.time_zone,
        etag=str(kept.version),
        handling=handling_told(kept.handling),
    )


def history_told(slots: Sequence[Slot], edited: Sequence[Edit] = ()) -> demand_pb2.ListHistoryResponse:
    """History as it travels. edited: edits that stand over it, in the order they were made."""
    learnt = {slot.start: slot.offered for slot in edits.apply(slots, edited)[0]} if edited else {}
    told = []
    for slot in slots:
        over = [f"historyEdits/{edit.id}" for edit in edited if edit.change.touches(slot.start)]
        told.append(
            demand_pb2.HistorySlot(
                start_time=wire.timestamp(slot.start),
                offered=slot.offered,
                handled=-1 if slot.handled is None else slot.handled,
                handle_seconds=-1 if slot.handle_seconds is None else slot.handle_seconds,
                learnt=learnt.get(slot.start, -1) if over else 0,
                edits=over,
                served=served_told(slot.served),
            )
        )
    return demand_pb2.ListHistoryResponse(slots=told)


def served_told(kept: Served | None) -> demand_pb2.CallersServed | None:
    """What callers met, as it travels; None when nothing is known of it."""
    return None if kept is None else demand_pb2.CallersServed(**{name: getattr(kept, name) for name in served.FIELDS})


def row_error(error: RowError, locale: str) -> demand_pb2.HistoryRowError:
    """A bad row as it travels, in the caller's language."""
    message = error.english if locale.lower().startswith("en") else error.chinese
    return demand_pb2.HistoryRowError(
        row=error.row, column=error.column, reason=error.reason, message=message, value=error.value[:200]
    )


def forecast_told(made: Forecast, adjusted: Forecast | None = None) -> demand_pb2.Forecast:
    """A forecast as it travels. adjusted: with the adjustments that stand over it."""
    return demand_pb2.Forecast(
        name=f"forecasts/{made.id}",
        queue=f"queues/{made.queue}",
        start_date=made.start_date.isoformat(),
        end_date=made.end_date.isoformat(),
        model=made.model,
        evidence=[_evidence(score, made.origin_count) for score in made.evidence],
        slots=[_slot(*each) for each in zip(made.slots, (adjusted or made).slots, strict=True)],
        create_time=wire.timestamp(made.create_time),
        provisional_dates=[day.isoformat() for day in made.provisional],
        training_notes=[
            demand_pb2.TrainingNote(
                kind=demand_pb2.TrainingNoteKind.Value(f"TRAINING_NOTE_KIND_{note.kind}"),
                start_date=note.start_date.isoformat(),
                end_date=note.end_date.isoformat(),
                edit=f"historyEdits/{note.edit}" if note.edit else "",
                slot_count=note.slot_count,
                share_permille=round(note.share * 1000),
            )
            for note in made.notes
        ],
        aht_wape_permille=permille(made.aht_wape),
    )


def _slot(made: Expected, adjusted: Expected) -> demand_pb2.ForecastSlot:
    return demand_pb2.ForecastSlot(
        start_time=wire.timestamp(adjusted.start),
        calls=adjusted.calls,
        calls_low=adjusted.low,
        calls_high=adjusted.high,
        aht_seconds=adjusted.aht_s,
        unadjusted_calls=made.calls if adjusted != made else 0.0,
        adjusted=adjusted != made,
    )


def plan_told(
    kept: Queue, slots: Iterable[Required], forecast: str, away: Mapping[str, int]
) -> demand_pb2.RequirementPlan:
    """Requirements as they travel. forecast: its id, or empty. away: permille that weather keeps away, by date."""
    found = list(slots)
    plan = demand_pb2.RequirementPlan(
        queue=kept.name,
        forecast=f"forecasts/{forecast}" if forecast else "",
        slots=[_required_told(kept, slot, away) for slot in found],
        slot_minutes=kept.slot_minutes,
    )
    if found and found[-1].patience is not None and kept.handling.channel is not Channel.BACK_OFFICE:
        plan.patience_seconds, source = found[-1].patience
        plan.patience_source = target_wire.source_told(source)
    return plan


def _required_told(kept: Queue, slot: Required, away: Mapping[str, int]) -> demand_pb2.RequirementSlot:
    told = staffed_told(slot.calls, slot.aht_s, slot.crew, kept.target)
    told.start_time.CopyFrom(wire.timestamp(slot.start))
    told.heads_unplanned = supply.heads_unplanned(kept, slot, away)
    return told


def staffed_told(calls: float, aht_s: float, crew: Crew, aim: Target) -> demand_pb2.RequirementSlot:
    """A crew as it travels, without the slot it is for."""
    return demand_pb2.RequirementSlot(
        calls=calls,
        aht_seconds=aht_s,
        agents=crew.agents,
        heads=crew.heads,
        service_level_permille=permille(crew.service_level),
        occupancy_permille=max(0, permille(crew.occupancy)),
        heads_unplanned=requirement.headcount(crew.agents, aim.unplanned_shrinkage_permille / 1000),
        bounds=[told for bound, told in _BOUNDS.items() if crew.bounds and bound in crew.bounds],
    )


def price_told(price: Price) -> demand_pb2.ServiceLevelPrice:
    """The price of a service level as it travels."""
    return demand_pb2.ServiceLevelPrice(
        target_permille=price.target_permille,
        service_level_permille=permille(price.level),
        agent_hours=price.agent_h,
        paid_hours=round(price.paid_h, 3),
        most_agents=price.most_agents,
        most_heads=price.most_heads,
        paid_hours_per_percent=round(price.percent_h or 0.0, 3),
        bounds=[
            demand_pb2.BoundCount(bound=_BOUNDS[bound], slot_count=count)
            for bound, count in price.bound.items()
            if count
        ],
    )


def stretch(slots: Sequence[demand_pb2.StaffingSlot]) -> Stretch:
    """Slots as told, one after the other."""
    length_s = np.array([slot.interval_seconds for slot in slots])
    calls = np.array([slot.calls for slot in slots])
    return Stretch(
        np.cumsum(length_s) - length_s.astype(float), length_s, calls, np.array([s.aht_seconds for s in slots])
    )


def permille(share: float | None) -> int:
    """A share in thousandths; -1 when it is not known."""
    return -1 if share is None else round(share * 1000)


def notice(asked: demand_pb2.ImportCalendarRequest) -> Notice:
    """The notice that a request names, day by day or in its file.

    Raises:
        Invalid: BAD_DATE, BAD_CALENDAR, CALENDAR_YEAR_UNKNOWN, and of a file what `calendar_file.read` raises.
    """
    if asked.content:
        days = calendar_file.read(asked.content, asked.format, asked.columns, asked.year)
    else:
        days = [
            Named(wire.day(day.date, f"days[{place}].date"), _DAY_TYPES[day.day_class], day.holiday)
            for place, day in enumerate(asked.days)
        ]
    day_classes.check(asked.year, days)
    return day_classes.notice_of(asked.year, asked.notice_number, days)


def calendar_told(notice_: Notice) -> events_pb2.CalendarPublished:
    """A year's calendar as others are told."""
    return events_pb2.CalendarPublished(
        jurisdiction="CN",
        year=notice_.year,
        notice_number=notice_.number,
        provisional=notice_.provisional,
        days=[
            events_pb2.DayTold(date=day.date.isoformat(), day_class=_DAY_CLASSES[day.day_type], holiday=day.holiday)
            for day in day_classes.named(notice_)
        ],
    )


def calendar_changed(changed: Sequence[Change]) -> demand_pb2.ImportCalendarResponse:
    """What a notice changes."""
    return demand_pb2.ImportCalendarResponse(
        changed_count=len(changed),
        changes=[
            demand_pb2.CalendarChange(
                date=each.date.isoformat(),
                before=_DAY_CLASSES[each.before],
                after=_DAY_CLASSES[each.after],
                holiday=each.holiday,
            )
            for each in changed
        ],
    )


def days_told(days: Iterable[Day]) -> demand_pb2.ListCalendarDaysResponse:
    """Days of the calendar as they travel."""
    return demand_pb2.ListCalendarDaysResponse(
        days=[
            demand_pb2.CalendarDate(
                date=day.date.isoformat(),
                day_class=_DAY_CLASSES[day.day_type],
                holiday=day.holiday,
                provisional=day.provisional,
                position=day.position,
                run_length=day.run_length,
                before_holiday=day.before_holiday,
                after_holiday=day.after_holiday,
                lunar_offset=day.lunar_offset,
                notice_number=day.number,
            )
            for day in days
        ]
    )


def coverage_changed(kept: Queue, bounds: Sequence[dt.datetime]) -> events_pb2.CoverageChanged:
    """What others are told when requirements in [start, end) changed."""
    start, end = bounds
    return events_pb2.CoverageChanged(
        centre=kept.centre,
        skill=kept.skill,
        start_time=wire.timestamp(start),
        end_time=wire.timestamp(end),
        cause="REQUIREMENT",
    )


def _evidence(score: Scored, origin_count: int) -> demand_pb2.ModelEvidence:
    return demand_pb2.ModelEvidence(
        model=score.model.value,
        slot_wape_permille=permille(score.slot_wape),
        day_wape_permille=permille(score.day_wape),
        bias_permille=0 if score.bias is None else round(score.bias * 1000),
        origin_count=origin_count,
    )
