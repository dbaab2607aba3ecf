"""What PunchService answers: punches by file."""

from __future__ import annotations

import dataclasses

import grpc

from services.kit import auth, people, rows
from services.kit.db import Tx
from services.kit.errors import Refusal
from services.kit.rows import Row, RowError
from services.kit.service import Home
from services.scheduling import punch_file, reporting
from services.scheduling.domain.presence import Punch
from zhongtai.scheduling.v1 import punches_pb2, punches_pb2_grpc

MOST_NAMED = 1000


class PunchService(punches_pb2_grpc.PunchServiceServicer):
    """Punches in bulk."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ImportPunches(
        self, request: punches_pb2.ImportPunchesRequest, context: grpc.ServicerContext
    ) -> punches_pb2.ImportPunchesResponse:
        found = punch_file.read(request.content, request.format, request.columns)
        with self._db.preview() if request.validate_only else self._db.begin() as tx:
            return tx.answer(_import(tx, request, found))


def _import(tx: Tx, request: punches_pb2.ImportPunchesRequest, found: list[Row]) -> punches_pb2.ImportPunchesResponse:
    wanted = tuple(sorted({punch_file.employee_of(row) for row in found}))
    known = people.list_people(tx, employees=wanted) if wanted else []
    zones = {person.employee: person.zone for person in known}
    read = list(punch_file.punches(found, zones))
    errors = [each for each in read if isinstance(each, RowError)]
    told = [(row, each) for row, each in zip(found, read, strict=True) if isinstance(each, Punch)]
    good = []
    for (row, punch), refusal in zip(told, reporting.why_not(tx, [punch for _, punch in told]), strict=True):
        if refusal is None:
            good.append((row, punch))
        else:
            errors.append(_wrong(row, "employee" if refusal.reason != "IN_THE_FUTURE" else "time", refusal))
    kept = reporting.keep_punches(tx, request.source, [(row.get("report"), punch) for row, punch in good])
    errors += [_wrong(good[place][0], "report", refusal) for place, refusal in kept.refused]
    errors.sort(key=lambda error: error.row)
    if errors and not request.skip_bad_rows:
        raise rows.refuse(errors)
    tx.audit("punches", source=request.source, count=kept.count, rows=len(found))
    locale = auth.caller().locale
    return punches_pb2.ImportPunchesResponse(
        row_count=len(found),
        created_count=kept.count,
        unchanged_count=len(found) - len(errors) - kept.count,
        error_count=len(errors),
        errors=[_row_error(error, locale) for error in errors[:MOST_NAMED]],
    )


def _wrong(row: Row, field: str, refusal: Refusal) -> RowError:
    return row.wrong(field, refusal.reason, refusal.english, refusal.chinese)


def _row_error(error: RowError, locale: str) -> punches_pb2.PunchRowError:
    """A bad row as it travels, in the caller's language."""
    message = error.english if locale.lower().startswith("en") else error.chinese
    told = dataclasses.replace(error, value=error.value[:200])
    return punches_pb2.PunchRowError(
        row=told.row, column=told.column, reason=told.reason, message=message, value=told.value
    )
