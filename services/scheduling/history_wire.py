"""Edits and imports of history as they travel, and back."""

from __future__ import annotations

import datetime as dt

from services.kit import wire
from services.scheduling import demand_wire
from services.scheduling.domain import edits
from services.scheduling.domain.edits import Change, Edit, Effect, Kind, Measure
from services.scheduling.store.uploads import Upload
from zhongtai.scheduling.v1 import forecasting_pb2, history_pb2

_KINDS = {
    history_pb2.HISTORY_EDIT_KIND_CORRECTION: Kind.CORRECTION,
    history_pb2.HISTORY_EDIT_KIND_OUTAGE: Kind.OUTAGE,
    history_pb2.HISTORY_EDIT_KIND_CAMPAIGN: Kind.CAMPAIGN,
    history_pb2.HISTORY_EDIT_KIND_ONE_OFF: Kind.ONE_OFF,
}
_KIND_TOLD = {meant: number for number, meant in _KINDS.items()}
_EFFECTS = {
    history_pb2.EFFECT_SET: Effect.SET,
    history_pb2.EFFECT_ADD: Effect.ADD,
    history_pb2.EFFECT_SCALE: Effect.SCALE,
    history_pb2.EFFECT_LEAVE_OUT: Effect.LEAVE_OUT,
}
_EFFECT_TOLD = {meant: number for number, meant in _EFFECTS.items()}
_MEASURE_TOLD = {
    Measure.CONTACTS: history_pb2.MEASURE_CONTACTS,
    Measure.HANDLING_TIME: history_pb2.MEASURE_HANDLING_TIME,
}


def change(told: history_pb2.HistoryEdit | forecasting_pb2.ForecastAdjustment) -> Change:
    """What an edit or an adjustment does, as told.

    Raises:
        Invalid: SPAN_REVERSED, SPAN_TOO_LONG, BAD_EDIT, BAD_DATE.
    """
    found = Change(
        wire.moment(told.start_time),
        wire.moment(told.end_time),
        Measure.HANDLING_TIME if told.measure == history_pb2.MEASURE_HANDLING_TIME else Measure.CONTACTS,
        _EFFECTS[told.effect],
        round(told.value, 3),
    )
    found.check()
    return found


def kind(told: history_pb2.HistoryEdit) -> Kind:
    """Why history is edited, as told."""
    return _KINDS[told.kind]


def measure_told(kept: Change) -> history_pb2.Measure.ValueType:
    """What of the slots is changed, as it travels."""
    return _MEASURE_TOLD[kept.measure]


def effect_told(kept: Change) -> history_pb2.Effect.ValueType:
    """What is done, as it travels."""
    return _EFFECT_TOLD[kept.effect]


def edit_told(kept: Edit) -> history_pb2.HistoryEdit:
    """An edit as it travels."""
    told = history_pb2.HistoryEdit(
        name=f"historyEdits/{kept.id}",
        queue=f"queues/{kept.queue}",
        start_time=wire.timestamp(kept.change.start),
        end_time=wire.timestamp(kept.change.end),
        kind=_KIND_TOLD[kept.kind],
        measure=_MEASURE_TOLD[kept.change.measure],
        effect=_EFFECT_TOLD[kept.change.effect],
        value=kept.change.value,
        reason=kept.reason,
        owner=kept.owner,
        create_time=wire.timestamp(kept.create_time),
    )
    if kept.withdraw_time is not None:
        told.withdraw_time.CopyFrom(wire.timestamp(kept.withdraw_time))
    return told


def span(start: str, end: str) -> tuple[dt.date, dt.date]:
    """The days [start, end) of a list of edits.

    Raises:
        Invalid: BAD_DATE, SPAN_REVERSED, SPAN_TOO_LONG.
    """
    return demand_wire.span(start, end, most_days=edits.MOST_DAYS)


def upload_told(kept: Upload, locale: str) -> history_pb2.HistoryImport:
    """An import as it travels, in the caller's language."""
    reason, english, chinese = kept.refusal or ("", "", "")
    return history_pb2.HistoryImport(
        name=kept.name,
        centre=kept.centre,
        state=history_pb2.HistoryImportState.Value(f"HISTORY_IMPORT_STATE_{kept.state}"),
        part_count=kept.part_count,
        byte_count=kept.byte_count,
        row_count=kept.row_count,
        slot_count=kept.slot_count,
        done_slot_count=kept.done_slot_count,
        created_count=kept.created_count,
        updated_count=kept.updated_count,
        unchanged_count=kept.unchanged_count,
        error_count=kept.error_count,
        errors=[demand_wire.row_error(error, locale) for error in kept.errors],
        reason=reason,
        message=english if locale.lower().startswith("en") else chinese,
        progress_permille=kept.progress_permille,
        create_time=wire.timestamp(kept.create_time),
        change_time=wire.timestamp(kept.change_time),
    )
