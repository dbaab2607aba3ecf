"""What PunchService answers: punches by file."""

from __future__ import annotations

import dataclasses

import grpc

from services.kit import auth, people, rows
from services.kit.db import Tx
from services.kit.errors import Refusal
from services.kit.rows import Row, RowError
from services.kit.service import Home
from services.scheduling import claiming, punch_file, reporting
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
        if request.validate_only:
            with self._db.preview() as tx:
                good, errors = _sifted(tx, request, found)
                return _answer(found, errors, reporting.keep_punches(tx, request.source, _told(good)).count)
        claiming.need_new(self._db)
        with self._db.read() as tx:
            good, errors = _sifted(tx, request, found)
        count = 0
        for at in range(0, len(good), reporting.GROUP):
            group = good[at : at + reporting.GROUP]
            with self._db.begin(once=False) as tx:
                kept = reporting.keep_punches(tx, request.source, _told(group))
            count += kept.count
            # Only what somebody else told meanwhile.
            errors += [_wrong(group[place][0], "report", refusal) for place, refusal in kept.refused]
        with self._db.begin() as tx:
            tx.audit("punches", source=request.source, count=count, rows=len(found))
            return tx.answer(_answer(found, errors, count))


def _sifted(
    tx: Tx, request: punches_pb2.ImportPunchesRequest, found: list[Row]
) -> tuple[list[tuple[Row, Punch]], list[RowError]]:
    """The rows that can be kept, with their punches, and what is wrong with the others.

    Raises:
        Invalid: ROWS_INVALID, unless bad rows are to be left out.
    """
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
    differing = dict(reporting.differing(tx, request.source, _told(good)))
    errors += [_wrong(good[place][0], "report", refusal) for place, refusal in differing.items()]
    if errors and not request.skip_bad_rows:
        raise rows.refuse(sorted(errors, key=lambda error: error.row))
    return [each for place, each in enumerate(good) if place not in differing], errors


def _told(good: list[tuple[Row, Punch]]) -> list[tuple[str, Punch]]:
    return [(row.get("report"), punch) for row, punch in good]


def _answer(found: list[Row], errors: list[RowError], count: int) -> punches_pb2.ImportPunchesResponse:
    locale = auth.caller().locale
    errors = sorted(errors, key=lambda error: error.row)
    return punches_pb2.ImportPunchesResponse(
        row_count=len(found),
        created_count=count,
        unchanged_count=len(found) - len(errors) - count,
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
