"""What CycleService answers: what came of cycles of comprehensive working time, as it was told for pay."""

from __future__ import annotations

from collections.abc import Mapping

import grpc

from services.kit import access, auth, people, wire
from services.kit.people import Person
from services.kit.service import Home
from services.scheduling import demand_wire
from services.scheduling.store import cycle_results
from services.scheduling.store.cycle_results import Result
from zhongtai.scheduling.v1 import cycles_pb2, cycles_pb2_grpc, events_pb2

_MOST_DAYS = 366


class CycleService(cycles_pb2_grpc.CycleServiceServicer):
    """Results of cycles."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ListCycleResults(
        self, request: cycles_pb2.ListCycleResultsRequest, context: grpc.ServicerContext
    ) -> cycles_pb2.ListCycleResultsResponse:
        first, after = demand_wire.span(request.start_date, request.end_date, most_days=_MOST_DAYS)
        call = auth.call()
        asked = (request.employee, request.team, request.centre)
        filters = (first, after, *asked, call.relation, call.caller.subject)
        start = wire.page_after(request.page_token, *filters)
        size = wire.page_size(request.page_size)
        with self._db.read() as tx:
            span = first.isoformat(), after.isoformat()
            found = cycle_results.ended(tx, *span, employee=request.employee, centre=request.centre)
            names = tuple(sorted({each.employee for each in found}))
            known = {person.employee: person for person in people.list_people(tx, employees=names)}
        shown = [each for each in found if _sees(each, known) and request.team in ("", _team(each, known))]
        rest = [each for each in shown if not start or _turn(each) > tuple(start)]
        page, token = wire.page(rest[: size + 1], size, lambda last: list(_turn(last)), *filters)
        return cycles_pb2.ListCycleResultsResponse(
            results=[_told(each, _team(each, known)) for each in page], next_page_token=token
        )


def _turn(found: Result) -> tuple[int, str]:
    """Its place in the list: the latest end first, then by person."""
    return -found.last_day.toordinal(), found.employee


def _team(found: Result, known: Mapping[str, Person]) -> str:
    """The team of the cycle's last day."""
    person = known.get(found.employee)
    return person.team_on(found.last_day) if person is not None else ""


def _sees(found: Result, known: Mapping[str, Person]) -> bool:
    """Whether it lies within the caller's reach."""
    call = auth.call()
    return (
        call.relation == access.TENANT
        or found.employee == call.caller.subject
        or (call.relation == access.CENTRE and bool(found.centre) and found.centre == call.caller.centre)
        or (call.relation == access.OWN_TEAM and _team(found, known) in call.caller.leads)
    )


def _told(found: Result, team: str) -> cycles_pb2.CycleResult:
    return cycles_pb2.CycleResult(
        employee=found.employee,
        team=team,
        centre=found.centre,
        cycle=events_pb2.CycleTold(**found.facts),  # type: ignore[arg-type]  # kept as told
        version=found.version,
        close_time=wire.timestamp(found.closed),
    )
