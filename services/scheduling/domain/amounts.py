"""What figures of rules count, and how people say them."""

from __future__ import annotations

from enum import StrEnum


class Unit(StrEnum):
    """What a rule's figure counts. COST: head-minutes of cost for each time, or each head-minute, that it is broken."""

    NONE = "NONE"
    MINUTES = "MINUTES"
    DAYS = "DAYS"
    COST = "COST"
    MONTHS = "MONTHS"


_WORDS = {Unit.DAYS: ("day", "天"), Unit.MONTHS: ("month", "个月")}


def said(value: int, unit: Unit) -> tuple[str, str]:
    """A figure in English and Chinese; whole hours as hours, no month as a week."""
    if unit is Unit.MONTHS and not value:
        return "a week", "一周"
    word, chinese = _WORDS.get(unit, ("", ""))
    if unit is Unit.MINUTES:
        hours = value % 60 == 0
        value, word, chinese = (value // 60, "hour", "小时") if hours else (value, "minute", "分钟")
    if not word:
        return str(value), str(value)
    return f"{value} {word}{'' if value == 1 else 's'}", f"{value} {chinese}"
