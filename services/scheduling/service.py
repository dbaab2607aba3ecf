"""Scheduling: what is needed by interval, who works when, and whether that is enough."""

from __future__ import annotations

from pathlib import Path

from services.kit.service import Contract, Job, Service
from services.scheduling import (
    attendance_api,
    calendar_notices,
    changes_api,
    demand_api,
    events,
    history_api,
    importing,
    intraday_api,
    notices_api,
    offering,
    playbook_api,
    playbooking,
    punch_api,
    rostering,
    scheduling_api,
    swapping,
    sweeping,
    weather_api,
)
from services.scheduling.store import (
    edits,
    forecasts,
    notices,
    offers,
    playbooks,
    queues,
    rosters,
    shift_types,
    shifts,
    swaps,
    tables,
    uploads,
)
from zhongtai.scheduling.v1 import (
    attendance_pb2,
    attendance_pb2_grpc,
    changes_pb2,
    changes_pb2_grpc,
    demand_pb2,
    demand_pb2_grpc,
    events_pb2,
    history_pb2,
    history_pb2_grpc,
    intraday_pb2,
    intraday_pb2_grpc,
    notices_pb2,
    notices_pb2_grpc,
    playbooks_pb2,
    playbooks_pb2_grpc,
    punches_pb2,
    punches_pb2_grpc,
    scheduling_pb2,
    scheduling_pb2_grpc,
    weather_pb2,
    weather_pb2_grpc,
)

_TELLS = (
    events_pb2.AttendanceClosed,
    events_pb2.CalendarPublished,
    events_pb2.CoverageChanged,
    events_pb2.ExceptionChanged,
    events_pb2.IntradayPlanApplied,
    events_pb2.OfferChanged,
    events_pb2.PlaybookProposalChanged,
    events_pb2.QualityMeasured,
    events_pb2.RosterPublished,
    events_pb2.ShiftChanged,
    events_pb2.ShiftNoticeChanged,
    events_pb2.SwapChanged,
)

SERVICE = Service(
    name="scheduling",
    contracts=(
        Contract(
            demand_pb2.DESCRIPTOR.services_by_name["DemandService"],
            demand_pb2_grpc.add_DemandServiceServicer_to_server,
            demand_api.DemandService,
        ),
        Contract(
            history_pb2.DESCRIPTOR.services_by_name["HistoryService"],
            history_pb2_grpc.add_HistoryServiceServicer_to_server,
            history_api.HistoryService,
        ),
        Contract(
            scheduling_pb2.DESCRIPTOR.services_by_name["SchedulingService"],
            scheduling_pb2_grpc.add_SchedulingServiceServicer_to_server,
            scheduling_api.SchedulingService,
        ),
        Contract(
            changes_pb2.DESCRIPTOR.services_by_name["ChangesService"],
            changes_pb2_grpc.add_ChangesServiceServicer_to_server,
            changes_api.ChangesService,
        ),
        Contract(
            attendance_pb2.DESCRIPTOR.services_by_name["AttendanceService"],
            attendance_pb2_grpc.add_AttendanceServiceServicer_to_server,
            attendance_api.AttendanceService,
        ),
        Contract(
            intraday_pb2.DESCRIPTOR.services_by_name["IntradayService"],
            intraday_pb2_grpc.add_IntradayServiceServicer_to_server,
            intraday_api.IntradayService,
        ),
        Contract(
            punches_pb2.DESCRIPTOR.services_by_name["PunchService"],
            punches_pb2_grpc.add_PunchServiceServicer_to_server,
            punch_api.PunchService,
        ),
        Contract(
            weather_pb2.DESCRIPTOR.services_by_name["WeatherService"],
            weather_pb2_grpc.add_WeatherServiceServicer_to_server,
            weather_api.WeatherService,
        ),
        Contract(
            notices_pb2.DESCRIPTOR.services_by_name["NoticeService"],
            notices_pb2_grpc.add_NoticeServiceServicer_to_server,
            notices_api.NoticeService,
        ),
        Contract(
            playbooks_pb2.DESCRIPTOR.services_by_name["PlaybookService"],
            playbooks_pb2_grpc.add_PlaybookServiceServicer_to_server,
            playbook_api.PlaybookService,
        ),
    ),
    tables=tables.METADATA,
    migrations=Path(__file__).parent / "migrations",
    hears=events.HEARS,
    tells=tuple(told.DESCRIPTOR.full_name for told in _TELLS),
    locate={
        "queues": queues.place,
        "forecasts": forecasts.place,
        "historyEdits": edits.place,
        "historyImports": uploads.place,
        "shiftTypes": shift_types.place,
        "rosters": rosters.place,
        "shifts": shifts.place,
        "swaps": swaps.place,
        "offers": offers.place,
        "shiftNotices": notices.place,
        "playbookProposals": playbooks.place,
    },
    jobs=(
        Job("sweep holds", sweeping.EVERY_S, sweeping.sweep),
        Job("take over rosters", 15.0, rostering.resume),
        Job("settle swaps", swapping.EVERY_S, swapping.settle),
        Job("move offers", offering.EVERY_S, offering.move),
        Job("settle proposals", playbooking.EVERY_S, playbooking.settle),
        Job("examine attendance", sweeping.EVERY_S, sweeping.examine),
        Job("bring in history", importing.EVERY_S, importing.advance),
    ),
    prepare=calendar_notices.load,
)
