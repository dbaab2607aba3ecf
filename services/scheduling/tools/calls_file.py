"""Call history from any CSV: one column of times, one of calls. Rows finer than the slot are added up into it.

Times without a zone are taken as they stand. Rows of the same start (two lines of one centre) are added. What no row
covers is not known: a centre that is closed may leave its rows out. Nothing is left out silently: who reads is told of
every row whose time or calls cannot be read.
"""

from __future__ import annotations

import csv
import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from services.kit.errors import Invalid
from services.scheduling.domain import history
from services.scheduling.domain.history import Calls, History

NAMES = (
    "calls",
    "offered",
    "incoming calls",
    "incoming",
    "arrivals",
    "contacts",
    "volume",
    "count",
    "来话量",
    "话务量",
)
"""Headers of the column of calls, the surest first; without any of them the first column of numbers is taken."""


UNKNOWN = frozenset({"", "-", "na", "n/a", "nan", "null", "none"})
"""What files write where calls are not known."""

ENCODINGS = ("utf-8-sig", "gb18030")
"""In which files come: sheets in China are saved in the second."""

_SINGLE = re.compile(r"(?<!\d)(\d)(?!\d)")

Complain = Callable[[int, str], None]
"""Told the number of a row, the first line of the file being 1, and the value that cannot be read."""


def read(path: Path, slot_minutes: int, complain: Complain | None = None) -> History:
    """The history of the file on slots of so many minutes. Comments (#) and empty lines are left out.

    complain: of rows that are left out because their time or their calls cannot be read.

    Raises:
        Invalid: FILE_UNREADABLE; and what history.of_rows refuses.
    """
    told = _text(path).splitlines()
    lines = [(number, line) for number, line in enumerate(told, start=1) if line.strip() and line.lstrip()[0] != "#"]
    if not lines:
        raise _unreadable(f"{path} has no rows.", f"{path} 中没有数据行。")
    rows = _rows(lines, path)
    head, body = ([], rows) if _times(rows[0][1]) else (rows[0][1], rows[1:])
    when, what = _columns(head, [cells for _, cells in body[:1]], path)
    counts: dict[datetime, float] = {}
    for number, row in body:
        start, calls = _time(_cell(row, when)), _number(_cell(row, what))
        if start is not None and calls is not None:
            counts[start] = counts.get(start, 0.0) + calls
        elif complain is not None and (start is None or _cell(row, what).lower() not in UNKNOWN):
            complain(number, _cell(row, when if start is None else what))
    minutes = _minutes(sorted(counts), slot_minutes)
    return history.of_rows([Calls(start, minutes, calls) for start, calls in counts.items()], slot_minutes)


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise _unreadable(f"{path} cannot be read: {error}.", f"无法读取 {path}。") from error
    for encoding in ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise _unreadable(f"{path} is neither in UTF-8 nor in GB 18030.", f"{path} 的编码既不是 UTF-8 也不是 GB 18030。")


def _rows(lines: Sequence[tuple[int, str]], path: Path) -> list[tuple[int, list[str]]]:
    """The rows with their numbers; what separates the cells is what the first line has most of."""
    separator = max(",;\t", key=lines[0][1].count)
    reader = csv.reader((line for _, line in lines), delimiter=separator)
    try:
        return [(lines[reader.line_num - 1][0], [cell.strip() for cell in row]) for row in reader]
    except csv.Error as error:
        number = lines[reader.line_num - 1][0]
        raise _unreadable(
            f"{path} cannot be read at row {number}: {error}.", f"{path} 第 {number} 行无法读取。"
        ) from error


def _columns(head: Sequence[str], body: Sequence[Sequence[str]], path: Path) -> tuple[int, int]:
    """Places of the times and of the calls."""
    first = body[0] if body else []
    times = _times(first)
    lowered = [name.lower().replace("_", " ") for name in head]
    named = [lowered.index(name) for name in NAMES if name in lowered]
    numbers = [place for place, cell in enumerate(first) if place not in times and _number(cell) is not None]
    if not times or not (named or numbers):
        raise _unreadable(
            f"{path} needs a column of times as 2026-03-02 07:30 and one of calls.",
            f"{path} 需要一列时间(如 2026-03-02 07:30)和一列话务量。",
        )
    return times[0], (named or numbers)[0]


def _minutes(starts: Sequence[datetime], slot_minutes: int) -> int:
    """The length of the rows: the commonest step from one to the next, at most a slot."""
    steps = Counter(int((after - before).total_seconds() // 60) for before, after in pairwise(starts))
    step = steps.most_common(1)[0][0] if steps else slot_minutes
    return max(1, min(step, slot_minutes))


def _times(row: Sequence[str]) -> list[int]:
    return [place for place, cell in enumerate(row) if _number(cell) is None and _time(cell) is not None]


def _cell(row: Sequence[str], place: int) -> str:
    return row[place] if place < len(row) else ""


def _time(text: str) -> datetime | None:
    written = _SINGLE.sub(r"0\1", text.replace("/", "-"))
    try:
        return datetime.fromisoformat(written).replace(tzinfo=None, second=0, microsecond=0)
    except ValueError:
        return None


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and value >= 0 else None


def _unreadable(english: str, chinese: str) -> Invalid:
    return Invalid("FILE_UNREADABLE", english, chinese)
