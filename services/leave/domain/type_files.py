"""Reading leave types from JSON: every mistake is named with its place, and nothing is half read."""

from __future__ import annotations

import dataclasses
import enum
import json
from collections.abc import Mapping
from datetime import date
from importlib import resources
from typing import TypeVar

from services.kit import errors
from services.leave.domain import types

Choice = TypeVar("Choice", bound=enum.StrEnum)


def shipped() -> tuple[types.LeaveType, ...]:
    """Give the leave types this release ships, every version of each, by code and first day."""
    folder = resources.files("services.leave") / "leave_types"
    texts = [entry.read_text("utf-8") for entry in folder.iterdir() if entry.name.endswith(".json")]
    read_all = [version for text in texts for version in read(text)]
    return tuple(sorted(read_all, key=lambda version: (version.code, version.effective_from)))


def read(text: str) -> tuple[types.LeaveType, ...]:
    """Read the versions of leave types in a JSON list.

    Raises:
        Invalid: LEAVE_TYPES_MALFORMED, with one violation per wrong field.
    """
    try:
        rows = json.loads(text)
    except json.JSONDecodeError as wrong:
        raise _malformed((_wrong(f"line {wrong.lineno}", "is not JSON", "不是合法的 JSON"),)) from wrong
    if not isinstance(rows, list):
        raise _malformed((_wrong("types", "must be a list", "应为列表"),))
    wrong_fields: list[errors.Violation] = []
    versions = [_leave_type(_Fields(row, f"types[{number}]", wrong_fields)) for number, row in enumerate(rows)]
    seen: set[tuple[str, date]] = set()
    for number, version in enumerate(versions):
        key = (version.code, version.effective_from)
        if key in seen:
            wrong_fields.append(_wrong(f"types[{number}]", "repeats a version", "版本重复"))
        seen.add(key)
    if wrong_fields:
        raise _malformed(tuple(wrong_fields))
    return tuple(versions)


def as_json(version: types.LeaveType) -> dict[str, object]:
    """Give a version as the JSON object that `read` reads."""
    row: dict[str, object] = json.loads(json.dumps(dataclasses.asdict(version), default=str))
    return row


class _Fields:
    """The fields of one JSON object; a wrong one is noted and read as something harmless."""

    def __init__(self, row: object, where: str, wrong: list[errors.Violation]) -> None:
        self._row: Mapping[str, object] = row if isinstance(row, dict) else {}
        self._where = where
        self._wrong = wrong
        self._known: set[str] = set()
        if not isinstance(row, dict):
            wrong.append(_wrong(where, "must be an object", "应为对象"))

    def _take(self, name: str) -> object:
        self._known.add(name)
        return self._row.get(name)

    def _note(self, name: str, english: str, chinese: str) -> None:
        self._wrong.append(_wrong(f"{self._where}.{name}", english, chinese))

    def text(self, name: str) -> str:
        value = self._take(name)
        if isinstance(value, str) and value:
            return value
        self._note(name, "must be a text that is not empty", "应为非空文本")
        return ""

    def truth(self, name: str) -> bool:
        value = self._take(name)
        if isinstance(value, bool):
            return value
        self._note(name, "must be true or false", "应为 true 或 false")
        return False

    def whole(self, name: str, *, least: int = 0, most: int | None = None) -> int:
        value = self._take(name)
        highest = value if most is None else most
        if type(value) is int and type(highest) is int and least <= value <= highest:
            return value
        upper = "" if most is None else f" and at most {most}"
        self._note(name, f"must be a whole number of at least {least}{upper}", f"应为不小于 {least} 的整数")
        return least

    def whole_or_none(self, name: str) -> int | None:
        """Read a limit; null, written out, means none."""
        self._known.add(name)
        if name in self._row and self._row[name] is None:
            return None
        return self.whole(name)

    def day(self, name: str) -> date:
        value = self._take(name)
        try:
            return date.fromisoformat(value if isinstance(value, str) else "")
        except ValueError:
            self._note(name, "must be a day written YYYY-MM-DD", "应为 YYYY-MM-DD 格式的日期")
            return date.min

    def choice(self, name: str, choices: type[Choice]) -> Choice:
        value = self._take(name)
        for one in choices:
            if one.value == value:
                return one
        self._note(name, f"must be one of {', '.join(choices)}", f"应为 {'、'.join(choices)} 之一")
        return next(iter(choices))

    def part(self, name: str) -> _Fields | None:
        """Give the fields of an object inside, or None where the file says null."""
        value = self._take(name)
        return None if value is None else _Fields(value, f"{self._where}.{name}", self._wrong)

    def parts(self, name: str) -> list[_Fields]:
        value = self._take(name)
        if not isinstance(value, list):
            self._note(name, "must be a list", "应为列表")
            return []
        where = f"{self._where}.{name}"
        return [_Fields(row, f"{where}[{number}]", self._wrong) for number, row in enumerate(value)]

    def end(self) -> None:
        """Refuse names that nobody reads: a misspelt rule would otherwise be silently absent."""
        for name in sorted(set(self._row) - self._known):
            self._note(name, "is not a known field", "字段未知")


def _leave_type(row: _Fields) -> types.LeaveType:
    version = types.LeaveType(
        code=row.text("code"),
        english=row.text("english"),
        chinese=row.text("chinese"),
        effective_from=row.day("effective_from"),
        unit=row.choice("unit", types.Unit),
        pay=row.choice("pay", types.Pay),
        basis=row.choice("basis", types.Basis),
        counts_holidays=row.truth("counts_holidays"),
        needs_balance=row.truth("needs_balance"),
        borrow_minutes=row.whole("borrow_minutes"),
        notice_minutes=row.whole("notice_minutes"),
        max_minutes=row.whole_or_none("max_minutes"),
        statutory=row.truth("statutory"),
        blackout_applies=row.truth("blackout_applies"),
        day_minutes=row.whole("day_minutes", least=1, most=1440),
        consume=row.choice("consume", types.Consume),
        carry_over=_carry_over(row.part("carry_over")),
        evidence=_evidence(row.part("evidence")),
        variants=tuple(_variant(part) for part in row.parts("variants")),
        source=row.text("source"),
        checked_on=row.day("checked_on"),
    )
    row.end()
    return version


def _carry_over(row: _Fields | None) -> types.CarryOver | None:
    if row is None:
        return None
    rule = types.CarryOver(
        share_permille=row.whole("share_permille", most=1000),
        limit_minutes=row.whole_or_none("limit_minutes"),
        expiry_months=row.whole("expiry_months", least=1, most=12),
        needs_consent=row.truth("needs_consent"),
    )
    row.end()
    return rule


def _evidence(row: _Fields | None) -> types.Evidence | None:
    if row is None:
        return None
    rule = types.Evidence(
        english=row.text("english"),
        chinese=row.text("chinese"),
        over_minutes=row.whole("over_minutes"),
        within_days=row.whole("within_days"),
        otherwise=row.text("otherwise"),
    )
    row.end()
    return rule


def _variant(row: _Fields) -> types.Variant:
    variant = types.Variant(
        province=row.text("province"),
        case=row.text("case"),
        days=row.whole("days"),
        counted=row.choice("counted", types.DayKind),
        effective_from=row.day("effective_from"),
        source=row.text("source"),
        checked_on=row.day("checked_on"),
    )
    row.end()
    return variant


def _wrong(field: str, english: str, chinese: str) -> errors.Violation:
    return errors.Violation(field, "LEAVE_TYPES_MALFORMED", f"{field} {english}.", f"{field} {chinese}。")


def _malformed(wrong: tuple[errors.Violation, ...]) -> errors.Invalid:
    return errors.Invalid(
        "LEAVE_TYPES_MALFORMED",
        f"The leave types cannot be read: {wrong[0].english} Mend the file and load it again.",
        f"假别配置无法读取：{wrong[0].chinese}请修正后重新载入。",
        violations=wrong,
        first=wrong[0].field,
    )
