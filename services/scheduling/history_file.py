"""Reading a history file: text into rows of queues, and every row that cannot be taken by its row and column."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from services.kit import rows
from services.kit.errors import Invalid
from services.kit.rows import Row, RowError
from services.scheduling import served_rows
from services.scheduling.domain import intake, served
from services.scheduling.domain.intake import Problem, Tally
from services.scheduling.domain.queues import Queue

FIELDS = ("queue", "start", "offered", "handled", "handle_seconds", "aht_seconds", *served.FIELDS)
NEEDED = ("queue", "start", "offered")
MOST_NAMED = 1000
"""Most bad rows that are named; a file that is wrong throughout would name every row."""

MOST_SLOTS = 2_500_000
"""Most slots that are added up at once, about: each takes some 420 bytes, and a process has 2 GiB.

Half as many where the file says how callers were served, too.
"""
_SAMPLE = 2000
_SEEN_EVERY = 50_000
_MOST = {"offered": 1_000_000, "handled": 1_000_000, "handle_seconds": 1_000_000_000, "aht_seconds": 86_400} | {
    name: served_rows.most_of(name) for name in served.FIELDS
}
_LOOSE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?")
_PROBLEMS = {
    Problem.OFF_GRID: (
        "this is not the start of an interval of {minutes} minutes.",
        "不是 {minutes} 分钟区间的起点。",
    ),
    Problem.TIME_SKIPPED: (
        "clocks skip this time in the zone of the queue.",
        "该时刻在队列所在时区因时钟调整而不存在。",
    ),
    Problem.ROW_TWICE: ("another row is about the same interval.", "与前面的行重复(同一队列同一区间)。"),
    Problem.THRESHOLD_MIXED: (
        "another row of the same slot counts by another threshold.",
        "同一时段内各行的应答时限不一致。",
    ),
}


class _Wrong(Exception):
    """A value of a row that cannot be read."""

    def __init__(self, column: str, reason: str, english: str, chinese: str) -> None:
        super().__init__(reason)
        self.told = (column, reason, english, chinese)


@dataclass(slots=True)
class Found:
    """What is in a file. tallies: by queue id. errors: at most MOST_NAMED of error_count.

    met: which figures it has of how callers were served.
    """

    interval_minutes: int
    met: tuple[str, ...] = ()
    tallies: dict[str, Tally] = field(default_factory=dict)
    row_count: int = 0
    error_count: int = 0
    errors: list[RowError] = field(default_factory=list)

    def refuse(self, error: RowError) -> None:
        """Note a row that cannot be taken."""
        self.error_count += 1
        if len(self.errors) < MOST_NAMED:
            self.errors.append(error)


def read(
    content: bytes | rows.Opener,
    file_format: str,
    columns: Mapping[str, str],
    queues: Mapping[str, Queue],
    *,
    interval_minutes: int,
    most_rows: int = rows.MOST_ROWS,
    seen: Callable[[int], None] | None = None,
) -> Found:
    """Add up the rows of a file. queues: those it may be about, by code. interval_minutes: 0 to find it.

    Times without a zone are by the wall clock of the queue. seen: told from time to time how many rows were read.

    Raises:
        Invalid: FILE_UNREADABLE, FIELD_UNKNOWN, COLUMN_MISSING, TOO_MANY_ROWS, TOO_MANY_SLOTS, QUEUE_UNKNOWN,
            INTERVAL_MISMATCH.
    """
    _known_constant(columns, queues)
    needed = (*NEEDED, *(("handled",) if "aht_seconds" in columns else ()))
    found_rows = rows.read(content, file_format, columns, fields=FIELDS, needed=needed, most=most_rows)
    sample = list(itertools.islice(found_rows, _SAMPLE))
    met = tuple(name for name in served.FIELDS if sample and name in sample[0].values)
    found = Found(interval_minutes or _interval(sample, queues), () if met == served.FIELDS[-1:] else met)
    for row in itertools.chain(sample, found_rows):
        found.row_count += 1
        if found.row_count % _SEEN_EVERY == 0:
            _need_modest(found)
            if seen is not None:
                seen(found.row_count)
        try:
            _add(row, queues, found)
        except _Wrong as wrong:
            found.refuse(row.wrong(*wrong.told))
    return found


def _need_modest(found: Found) -> None:
    """Refuse what becomes more than a process can hold, before it does.

    Raises:
        Invalid: TOO_MANY_SLOTS.
    """
    most = MOST_SLOTS // 2 if found.met else MOST_SLOTS
    if sum(map(len, found.tallies.values())) > most:
        raise Invalid(
            "TOO_MANY_SLOTS",
            f"At most {most} slots in such a file. Send fewer years or fewer queues at a time.",
            f"这样的文件最多 {most} 个时段，请按年份或队列拆分后导入。",
            most=most,
        )


def _add(row: Row, queues: Mapping[str, Queue], found: Found) -> None:
    code = row.values["queue"].removeprefix("queues/")
    queue = queues.get(code)
    if queue is None:
        raise _Wrong("queue", "QUEUE_UNKNOWN", "this centre has no such queue.", "该中心没有此队列。")
    tally = found.tallies.get(code)
    if tally is None:
        _check_interval(queue, found.interval_minutes)
        tally = found.tallies[code] = Tally(queue.slot_minutes, found.interval_minutes, queue.zone)
    start = time_of(row.values["start"])
    if start is None:
        raise _Wrong(
            "start",
            "BAD_TIME",
            "this is not a time. Write 2026-11-23 09:30, with a zone or without.",
            "不是有效时间，请写成 2026-11-23 09:30 的格式，可带时区。",
        )
    offered = _count(row, "offered")
    if offered is None:
        raise _Wrong("offered", "BAD_NUMBER", "contacts offered are missing.", "缺少来话量。")
    handled = _count(row, "handled")
    if handled is not None and handled > offered:
        raise _Wrong("handled", "HANDLED_OVER_OFFERED", "more handled than offered.", "处理量大于来话量。")
    seconds, met = _seconds(row, handled), None
    if found.met:
        known = _met(row, found.met, offered)
        met = served_rows.figures(known, queue.target.threshold_seconds)
        handled, seconds = _or_so(handled, seconds, known)
    problem = tally.add(start, row.number, offered, handled=handled, seconds=seconds, met=met)
    if problem is not None:
        english, chinese = _PROBLEMS[problem]
        minutes = found.interval_minutes
        raise _Wrong("start", problem.value, english.format(minutes=minutes), chinese.format(minutes=minutes))


def _met(row: Row, names: Iterable[str], offered: int) -> dict[str, int]:
    """What a row says of how callers were served."""
    known = {name: value for name in names if (value := _count(row, name)) is not None}
    given = _count(row, "handle_seconds")
    whole = {} if given is None else {"handle_seconds": given}
    wrong = served.contradiction(known | whole | {"offered": offered})
    if wrong is not None:
        raise _Wrong(*wrong, *served_rows.WORDS[wrong[1]])
    return known


def _or_so(handled: int | None, seconds: int | None, known: Mapping[str, int]) -> tuple[int | None, int | None]:
    """Contacts handled and their seconds, from what is known of callers where the row does not say it."""
    answered, parts = served_rows.handled(known)
    return answered if handled is None else handled, parts if seconds is None else seconds


def _seconds(row: Row, handled: int | None) -> int | None:
    given = _count(row, "handle_seconds")
    if given is not None:
        return given
    aht = _number(row, "aht_seconds")
    if aht is None or handled is None:
        return 0 if handled == 0 else None
    return round(aht * handled)


def _count(row: Row, name: str) -> int | None:
    text = row.values.get(name, "")
    if len(text) < 7 and text.isascii() and text.isdigit() and (count := int(text)) <= _MOST[name]:
        return count
    value = _number(row, name)
    if value is None:
        return None
    if not value.is_integer():
        raise _Wrong(name, "BAD_NUMBER", "this is not a whole number.", "不是整数。")
    return int(value)


def _number(row: Row, name: str) -> float | None:
    text = row.values.get(name, "")
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        raise _Wrong(name, "BAD_NUMBER", "this is not a number.", "不是数字。") from None
    if value < 0:
        raise _Wrong(name, "NEGATIVE", "this must not be negative.", "不能为负数。")
    if not value <= _MOST[name]:
        raise _Wrong(name, "TOO_LARGE", f"this is more than {_MOST[name]}.", f"超过上限 {_MOST[name]}。")
    return value


def time_of(text: str) -> dt.datetime | None:
    """The time that somebody wrote, with its zone where it has one; None when it is none."""
    try:
        return _timed(dt.datetime.fromisoformat(text), text)
    except ValueError:
        loose = _LOOSE.fullmatch(text)
    if loose is None:
        return None
    try:
        wall = dt.datetime(*(int(part or 0) for part in loose.groups()))  # type: ignore[arg-type] # noqa: DTZ001 -- wall clock
    except ValueError:
        return None
    return _timed(wall, text)


def _timed(start: dt.datetime, text: str) -> dt.datetime | None:
    """The time, unless only a date was given, or a year from which zones cannot be reckoned."""
    return start if len(text) > 10 and 1970 <= start.year <= 2200 else None


def _interval(sample: list[Row], queues: Mapping[str, Queue]) -> int:
    starts = [(row.values["queue"], start) for row in sample if (start := time_of(row.values["start"])) is not None]
    if len({start.tzinfo is None for _, start in starts}) > 1:
        starts = [(queue, start) for queue, start in starts if start.tzinfo is None]
    found = intake.find_interval(starts)
    if found is None:
        return min((queue.slot_minutes for queue in queues.values()), default=60)
    if found not in intake.INTERVALS:
        raise Invalid(
            "INTERVAL_MISMATCH",
            f"Rows are {found} minutes apart. History is taken in rows of 5, 6, 10, 15, 30 or 60 minutes.",
            f"各行间隔为 {found} 分钟。历史话务仅支持 5、6、10、15、30 或 60 分钟的间隔。",
            minutes=found,
        )
    return found


def _check_interval(queue: Queue, minutes: int) -> None:
    if queue.slot_minutes % minutes:
        raise Invalid(
            "INTERVAL_MISMATCH",
            f"Rows of {minutes} minutes do not add up to the slots of {queue.slot_minutes} minutes of {queue.id}.",
            f"{minutes} 分钟的数据无法合并为队列 {queue.id} 的 {queue.slot_minutes} 分钟时段。",
            minutes=minutes,
            slot_minutes=queue.slot_minutes,
            queue=queue.name,
        )


def _known_constant(columns: Mapping[str, str], queues: Mapping[str, Queue]) -> None:
    column = columns.get("queue", "")
    code = column.removeprefix("=").removeprefix("queues/")
    if column.startswith("=") and code not in queues:
        raise Invalid(
            "QUEUE_UNKNOWN",
            f"This centre has no queue {code!r}. Add it first.",
            f"该中心没有队列“{code}”,请先新增队列。",
            queue=code,
        )


def thinner(tally: Tally, starts: Iterable[dt.datetime], column: str) -> Iterator[RowError]:
    """The first rows of slots of which more is kept than the file covers: taking them would lose contacts.

    column: that of the start, as the file calls it.
    """
    for start in starts:
        yield RowError(
            tally.row_of(start),
            column,
            "SLOT_THINNER",
            "more of this slot is already known than the file covers; send the whole slot.",
            "该时段已有更完整的数据，请提供整个时段的数据。",
            start.isoformat(),
        )
