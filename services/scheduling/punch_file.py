"""Reading a file of punches: text into punches of people, and every row that cannot be taken by its row and column."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from services.kit import rows
from services.kit.errors import Invalid
from services.kit.rows import Row, RowError
from services.scheduling import history_file
from services.scheduling.domain.presence import Punch

FIELDS = ("employee", "time", "direction", "report")
NEEDED = ("employee", "time", "direction")
MOST_ROWS = 50_000
"""A month of a centre of a thousand."""

_LONGEST_REPORT = 80
_CAME = {"in": True, "1": True, "上班": True, "签到": True, "out": False, "0": False, "下班": False, "签退": False}


def read(content: bytes, file_format: str, columns: Mapping[str, str]) -> list[Row]:
    """The rows of a file.

    Raises:
        Invalid: FILE_UNREADABLE, FIELD_UNKNOWN, COLUMN_MISSING, COLUMN_TWICE, TOO_MANY_ROWS.
    """
    found: list[Row] = []
    for row in rows.read(content, file_format, columns, fields=FIELDS, needed=NEEDED):
        if len(found) == MOST_ROWS:
            raise Invalid(
                "TOO_MANY_ROWS",
                f"At most {MOST_ROWS} rows at once. Send the rest as another file.",
                f"单次最多 {MOST_ROWS} 行，其余请分文件导入。",
                most=MOST_ROWS,
            )
        found.append(row)
    return found


def employee_of(row: Row) -> str:
    """Whom a row is about, as a reference."""
    return f"employees/{row.values['employee'].removeprefix('employees/')}"


def punches(found: Sequence[Row], zones: Mapping[str, ZoneInfo]) -> Iterator[Punch | RowError]:
    """Of each row its punch, or what is wrong with it. zones: of the site of each person that is known."""
    for row in found:
        employee = employee_of(row)
        zone = zones.get(employee)
        if zone is None:
            yield row.wrong("employee", "EMPLOYEE_UNKNOWN", "there is no such person.", "没有此人员。")
            continue
        yield _punch(row, employee, zone)


def _punch(row: Row, employee: str, zone: ZoneInfo) -> Punch | RowError:
    at = history_file.time_of(row.values["time"])
    if at is None:
        return row.wrong(
            "time",
            "BAD_TIME",
            "this is not a time. Write 2026-11-23 08:55, with a zone or without.",
            "不是有效时间，请写成 2026-11-23 08:55 的格式，可带时区。",
        )
    came = _CAME.get(row.values["direction"].lower())
    if came is None:
        return row.wrong("direction", "BAD_DIRECTION", "write in or out.", "请填写 in 或 out（上班、下班）。")
    if len(row.get("report")) > _LONGEST_REPORT:
        return row.wrong("report", "REPORT_TOO_LONG", "at most 80 letters.", "编号最长 80 个字符。")
    instant = at.astimezone(dt.UTC) if at.tzinfo is not None else at.replace(tzinfo=zone).astimezone(dt.UTC)
    if at.tzinfo is None and instant.astimezone(zone).replace(tzinfo=None) != at:
        return row.wrong("time", "TIME_SKIPPED", "clocks skip this time there.", "该时刻在当地因时钟调整而不存在。")
    return Punch(employee, instant, came)
