"""Reading weather: rows of a file into days of regions, and every row that cannot be taken by its row and column."""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from services.kit import rows
from services.kit.errors import Invalid
from services.kit.rows import Row, RowError
from services.scheduling.domain.weather import HOURS, Hour, Sky

FIELDS = (
    "region", "date", "hour", "issue_time", "rain_mm", "snow_mm", "low_celsius", "high_celsius", "celsius", "typhoon",
)  # fmt: skip
NEEDED = ("region", "date")
MOST_ROWS = 50_000
"""Hours of a region in five years; all of a file is one transaction."""

MOST_NAMED = 1000
"""Most bad rows that are named."""

_MOST_MM, _LEAST_CELSIUS, _MOST_CELSIUS = 2000.0, -70.0, 60.0
_MOST_TYPHOON = 4
_YEARS = range(1900, 2200)
"""Beyond them calendars end, and with them what can be reckoned."""


class Wrong(Exception):
    """A value that cannot be taken: its column, the reason, and both sentences."""

    def __init__(self, column: str, reason: str, english: str, chinese: str) -> None:
        super().__init__(reason)
        self.told = (column, reason, english, chinese)


@dataclass(frozen=True, slots=True)
class Told:
    """Weather of a day as it was told. row: where. issue_time: of a forecast; None for an observation.

    hours: of an observation; then `sky` may say nothing.
    """

    row: int
    region: str
    date: dt.date
    issue_time: dt.datetime | None
    sky: Sky
    hours: tuple[Hour, ...] = ()


@dataclass(slots=True)
class Found:
    """What is in a file. errors: at most MOST_NAMED of error_count."""

    told: list[Told] = field(default_factory=list)
    row_count: int = 0
    error_count: int = 0
    errors: list[RowError] = field(default_factory=list)

    def refuse(self, row: int, wrong: Wrong) -> None:
        """Note a row that cannot be taken."""
        self.error_count += 1
        if len(self.errors) < MOST_NAMED:
            self.errors.append(RowError(row, *wrong.told))


def read(content: bytes, file_format: str, columns: Mapping[str, str]) -> Found:
    """The days of a file.

    Raises:
        Invalid: FILE_UNREADABLE, FIELD_UNKNOWN, COLUMN_MISSING, COLUMN_TWICE, TOO_MANY_ROWS.
    """
    if file_format == "json":
        lines = _objects(content, columns)
    else:
        lines = rows.read(content, file_format, columns, fields=FIELDS, needed=NEEDED)
    found = Found()
    for row in lines:
        if found.row_count == MOST_ROWS:
            raise Invalid(
                "TOO_MANY_ROWS",
                f"At most {MOST_ROWS} rows at once. Send the rest as another file.",
                f"单次最多 {MOST_ROWS} 行，其余请分文件导入。",
                most=MOST_ROWS,
            )
        found.row_count += 1
        try:
            found.told.append(_told(row))
        except Wrong as wrong:
            column, *rest = wrong.told
            found.refuse(row.number, Wrong(row.columns.get(column, column), *rest))
    return found


def check(told: Told) -> None:
    """See that a day can be true.

    Raises:
        Wrong: NOTHING_TOLD, COLDER_THAN_LOW, HOUR_OF_FORECAST.
    """
    sky = told.sky
    if sky.says_nothing and not any(each.rain_mm is not None or each.celsius is not None for each in told.hours):
        raise Wrong("date", "NOTHING_TOLD", "nothing is said of the weather.", "没有任何天气数据。")
    if sky.low is not None and sky.high is not None and sky.high < sky.low:
        raise Wrong("high_celsius", "COLDER_THAN_LOW", "it is below the lowest temperature.", "最高气温低于最低气温。")
    if told.hours and told.issue_time is not None:
        raise Wrong("hour", "HOUR_OF_FORECAST", "hours are kept of observations only.", "只有实况可以按小时导入。")


def day(text: str) -> dt.date:
    """A day of the years 1900 to 2199, as 2026-11-23 or 2026/11/23.

    Raises:
        Wrong: BAD_DATE.
    """
    try:
        found = dt.date.fromisoformat("-".join(part.zfill(2) for part in text.replace("/", "-").split("-")))
    except ValueError:
        found = None
    if found is None or found.year not in _YEARS:
        raise Wrong("date", "BAD_DATE", "this is not a day. Write 2026-11-23.", "不是有效日期，请写成 2026-11-23。")
    return found


def _objects(content: bytes, columns: Mapping[str, str]) -> Iterator[Row]:
    """Rows of a JSON file: a list of objects, or an object with such a list as `days`."""
    try:
        document = json.loads(content)
    except ValueError as error:
        raise _unreadable(str(error)) from error
    except RecursionError as error:
        raise _unreadable("it is nested too deep") from error
    listed = document.get("days") if isinstance(document, dict) else document
    if not isinstance(listed, list) or not all(isinstance(each, dict) for each in listed):
        raise _unreadable("it holds no list of objects")
    if unknown := sorted(set(columns) - set(FIELDS)):
        names = ", ".join(unknown)
        raise Invalid("FIELD_UNKNOWN", f"There is no field {names}.", f"没有字段 {names}。", fields=names)
    names_in = {name: columns.get(name, name) for name in FIELDS}
    for number, each in enumerate(listed, start=1):
        values = {name: _text(each.get(key)) for name, key in names_in.items() if not key.startswith("=")}
        constants = {name: key[1:] for name, key in names_in.items() if key.startswith("=")}
        yield Row(number, constants | values, names_in)


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()


def _told(row: Row) -> Told:
    if not row.get("region"):
        raise Wrong("region", "REGION_UNKNOWN", "the region is missing.", "缺少区域。")
    hour = row.get("hour")
    rain = _number(row, "rain_mm", 0.0, _MOST_MM)
    typhoon = _number(row, "typhoon", 0.0, _MOST_TYPHOON) or 0.0
    sky = Sky(
        rain_mm=None if hour else rain,
        snow_mm=_number(row, "snow_mm", 0.0, _MOST_MM),
        low=_number(row, "low_celsius", _LEAST_CELSIUS, _MOST_CELSIUS),
        high=_number(row, "high_celsius", _LEAST_CELSIUS, _MOST_CELSIUS),
        typhoon=int(typhoon),
    )
    hours: tuple[Hour, ...] = ()
    if hour:
        place = _number(row, "hour", 0.0, HOURS - 1.0)
        hours = (Hour(int(place or 0), rain, _number(row, "celsius", _LEAST_CELSIUS, _MOST_CELSIUS)),)
    found = Told(
        row.number,
        row.get("region").removeprefix("weatherRegions/"),
        day(row.get("date")),
        _instant(row.get("issue_time")),
        sky,
        hours,
    )
    check(found)
    return found


def _instant(text: str) -> dt.datetime | None:
    if not text:
        return None
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.tzinfo is None or found.year not in _YEARS:
        raise Wrong(
            "issue_time",
            "BAD_TIME",
            "this is not an instant. Write 2026-11-23T08:00+08:00, with the zone.",
            "不是有效时间，请写成 2026-11-23T08:00+08:00 并带时区。",
        )
    return found.astimezone(dt.UTC)


def _number(row: Row, name: str, least: float, most: float) -> float | None:
    text = row.get(name)
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    whole = name not in ("hour", "typhoon") or value.is_integer()
    if not math.isfinite(value) or not whole:
        raise Wrong(name, "BAD_NUMBER", "this is not a number as it should be.", "不是有效数字。")
    if not least <= value <= most:
        raise Wrong(
            name, "OUT_OF_RANGE", f"this must lie between {least:g} and {most:g}.", f"须在 {least:g} 与 {most:g} 之间。"
        )
    return round(value, 1)


def _unreadable(why: str) -> Invalid:
    return Invalid("FILE_UNREADABLE", f"The file cannot be read: {why}.", f"文件无法读取:{why}。")
