"""A row of a file of people: what it says, what is wrong with it, and what it makes of the person known before."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal, InvalidOperation

from services.directory.domain import membership, names, person
from services.directory.domain.person import Person, Skill
from services.kit import errors

FIELDS = (
    "employee_no",
    "display_name",
    "team",
    "join_date",
    "exit_date",
    "service_start_date",
    "tenure_years",
    "service_years",
    "skills",
    "phone",
    "email",
    "time_zone",
    "working_time_system",
    "daily_minutes",
)
NEEDED = ("employee_no", "team")
_MOST_SKILLS = 32
_MOST_YEARS = 80
_MOST_MINUTES = 720
_LONGEST = {"employee_no": 32, "display_name": 80, "team": 80, "phone": 32, "email": 120}
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]00:00(?::00)?)?|(\d{4})(\d{2})(\d{2})")
_SKILL = re.compile(r"([a-z][a-z0-9_-]{0,31})(?::([1-5]))?")
# A date column that holds a whole number of years cannot mean a date.
_WHOLE_YEARS = re.compile(r"[0-7]?\d|80")
_YEARS_FOR = {"join_date": "tenure_years", "service_start_date": "service_years"}
_SYSTEMS = {"标准": "STANDARD", "综合": "COMPREHENSIVE", "不定时": "FLEXIBLE"}


class Unfit(Exception):
    """A value of a row is wrong; a reason and a sentence in two languages."""

    def __init__(self, reason: str, english: str, chinese: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.english = english
        self.chinese = chinese


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a value: in which field, and why."""

    field: str
    reason: str
    english: str
    chinese: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row says. said: fields of a person that the file has a column for. Years are complete ones."""

    employee_no: str
    team: str
    said: Mapping[str, object] = field(default_factory=dict)
    tenure_years: int | None = None
    service_years: int | None = None


def read(values: Mapping[str, str]) -> tuple[Entry, list[Fault]]:
    """What a row says, and everything that is wrong with it. values: by field.

    The first day of employment, or of service, may be given as complete years instead.
    """
    read_values: dict[str, object] = {}
    faults = []
    for column, text in values.items():
        name = _YEARS_FOR.get(column, column) if _WHOLE_YEARS.fullmatch(text) else column
        try:
            read_values[name] = _READ.get(name, _text)(name, text)
        except Unfit as wrong:
            faults.append(Fault(name, wrong.reason, wrong.english, wrong.chinese))
    own = ("employee_no", "team", "tenure_years", "service_years")
    said = {name: value for name, value in read_values.items() if name not in own}
    if "time_zone" in said:
        said["own_time_zone"] = said.pop("time_zone")
    if not said.get("join_date"):
        said.pop("join_date", None)
    tenure, service = (read_values.get(name) for name in ("tenure_years", "service_years"))
    entry = Entry(
        str(read_values.get("employee_no", "")),
        str(read_values.get("team", "")),
        said,
        tenure if isinstance(tenure, int) else None,
        service if isinstance(service, int) else None,
    )
    return entry, faults


def apply(known: Person | None, entry: Entry, *, employee: str, team: str, today: str) -> Person:
    """The person as the row says; the very same when it says nothing new.

    known: None when the number is new; then it becomes `employee`. team: as a reference. today: where the team works.

    Raises:
        Unfit: JOIN_DATE_MISSING, DATES_REVERSED, SKILL_REPEATED, TRANSFER_OVERLAPS.
    """
    try:
        became = _renewed(known, entry, team, today) if known else _begun(entry, employee, team, today)
        return person.check(became)
    except errors.Refusal as refusal:
        raise Unfit(refusal.reason, refusal.english, refusal.chinese) from refusal


def field_of(reason: str) -> str:
    """The field that a refusal of the whole row is shown at."""
    return {"SKILL_REPEATED": "skills", "TRANSFER_OVERLAPS": "team"}.get(reason, "join_date")


def _begun(entry: Entry, employee: str, team: str, today: str) -> Person:
    join = str(entry.said.get("join_date", "")) or _years_ago(entry.tenure_years, today)
    if not join:
        raise Unfit("JOIN_DATE_MISSING", "the first day of employment is needed", "缺少入职日期")
    first = (membership.Membership(team, join),)
    new = Person(employee, entry.employee_no, entry.employee_no, join, first)
    said = {name: value for name, value in entry.said.items() if name != "join_date"}
    return _served(replace(new, **said), entry, today)  # type: ignore[arg-type]


def _renewed(known: Person, entry: Entry, team: str, today: str) -> Person:
    said = dict(entry.said)
    join = str(said.pop("join_date", ""))
    if not join and entry.tenure_years is not None and _years_since(known.join_date, today) != entry.tenure_years:
        join = _years_ago(entry.tenure_years, today)
    became = replace(known, **said)  # type: ignore[arg-type]
    if join and join != known.join_date:
        became = person.with_join_date(became, join)
    spans = membership.correct(known.employee, became.memberships, team, max(today, became.join_date))
    return _served(replace(became, memberships=spans), entry, today)


def _served(one: Person, entry: Entry, today: str) -> Person:
    years = entry.service_years
    if years is None or (one.service_start_date and _years_since(one.service_start_date, today) == years):
        return one
    start = _years_ago(years, today)
    # Both are reckoned from whole years: who came this year may have joined before the first of January says so.
    return replace(one, service_start_date=min(start, one.join_date))


def _years_ago(years: int | None, today: str) -> str:
    """A day that lies so many complete years back, the same all year round, so that a file keeps its meaning."""
    return "" if years is None else f"{int(today[:4]) - years:04d}-01-01"


def _years_since(day: str, today: str) -> int:
    return int(today[:4]) - int(day[:4]) - (today[5:] < day[5:])


def _text(name: str, text: str) -> str:
    most = _LONGEST.get(name)
    if most is not None and len(text) > most:
        raise Unfit("TOO_LONG", f"at most {most} characters", f"最多 {most} 个字符")
    if not text.isprintable():
        raise Unfit("UNPRINTABLE", "holds signs that cannot be printed", "含有不可显示的字符")
    return text


def _needed(name: str, text: str) -> str:
    if not text:
        raise Unfit("REQUIRED", "this value is needed", "此项必填")
    return _text(name, text)


def _day(_name: str, text: str) -> str:
    if not text:
        return ""
    found = _DATE.fullmatch(text)
    try:
        day = date(*(int(part) for part in found.groups() if part)) if found is not None else date.min
        if _FIRST_YEAR <= day.year <= _LAST_YEAR:
            return day.isoformat()
    except ValueError:
        pass
    raise Unfit("BAD_DATE", "not a date; write it as 2026-03-31", "不是有效日期，请写作 2026-03-31")


def _years(_name: str, text: str) -> int | None:
    if not text:
        return None
    try:
        years = Decimal(text)
    except InvalidOperation:
        years = Decimal(-1)
    if not (years.is_finite() and 0 <= years <= _MOST_YEARS):
        raise Unfit("BAD_NUMBER", f"not a number of years up to {_MOST_YEARS}", f"不是 0 到 {_MOST_YEARS} 的年数")
    return int(years)


def _skills(_name: str, text: str) -> tuple[Skill, ...]:
    words = [word.strip() for word in re.split(r"[|;;、]", text) if word.strip()]
    found = [_SKILL.fullmatch(word.casefold()) for word in words]
    if len(words) > _MOST_SKILLS or not all(found):
        raise Unfit("BAD_SKILLS", "not skill codes as voice|chat:4", "不是有效的技能代码，例如 voice|chat:4")
    return tuple(Skill(match[1], int(match[2] or person.USUAL_LEVEL)) for match in found if match)


def _email(name: str, text: str) -> str:
    if text and not re.fullmatch(r"[^@\s]+@[^@\s]+", text):
        raise Unfit("BAD_EMAIL", "not an e-mail address", "不是有效的电子邮箱")
    return _text(name, text)


def _zone(_name: str, text: str) -> str:
    try:
        return names.known_zone(text) if text else ""
    except errors.Invalid as unknown:
        raise Unfit(unknown.reason, unknown.english, unknown.chinese) from unknown


def _system(_name: str, text: str) -> str:
    by_word = next((code for word, code in _SYSTEMS.items() if text.startswith(word)), text.upper())
    if by_word and by_word not in person.SYSTEMS:
        raise Unfit("BAD_SYSTEM", "not one of " + ", ".join(person.SYSTEMS), "应为标准、综合计算或不定时工时制")
    return by_word or person.SYSTEMS[0]


def _minutes(_name: str, text: str) -> int:
    if not text:
        return person.USUAL_DAILY_MINUTES
    if not (text.isascii() and text.isdigit() and 0 < int(text[:6]) <= _MOST_MINUTES):
        raise Unfit("BAD_NUMBER", f"not minutes up to {_MOST_MINUTES}", f"不是 1 到 {_MOST_MINUTES} 的分钟数")
    return int(text)


_READ: dict[str, Callable[[str, str], object]] = {
    "employee_no": _needed,
    "display_name": _needed,
    "team": _needed,
    "join_date": _day,
    "exit_date": _day,
    "service_start_date": _day,
    "tenure_years": _years,
    "service_years": _years,
    "skills": _skills,
    "email": _email,
    "time_zone": _zone,
    "working_time_system": _system,
    "daily_minutes": _minutes,
}
