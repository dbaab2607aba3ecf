"""What figures of rules count, and how people say them."""

from __future__ import annotations

from enum import StrEnum


class Unit(StrEnum):
    """What a rule's figure counts. COST: head-minutes of cost for each time, or each head-minute, that it is broken.

    CLOCK: a time of day in minutes after midnight, 24:00 and more being of the day after; 0 is none.
    """

    NONE = "NONE"
    MINUTES = "MINUTES"
    DAYS = "DAYS"
    COST = "COST"
    MONTHS = "MONTHS"
    CLOCK = "CLOCK"


_WORDS = {Unit.DAYS: ("day", "天"), Unit.MONTHS: ("month", "个月")}


def said(value: int, unit: Unit) -> tuple[str, str]:
    """A figure in English and Chinese; minutes as hours and minutes, no month as a week."""
    if unit is Unit.MONTHS and not value:
        return "a week", "一周"
    if unit is Unit.CLOCK:
        return (f"{value // 60}:{value % 60:02}",) * 2 if value else ("none", "未设定")
    if unit is Unit.MINUTES:
        return lasting(value)
    word, chinese = _WORDS.get(unit, ("", ""))
    return (_many(value, word), f"{value} {chinese}") if word else (str(value), str(value))


def lasting(minutes: int) -> tuple[str, str]:
    """A length of time as people say it: `1 hour 30 minutes`, `1 小时 30 分钟`. minutes: none or more."""
    hours, rest = divmod(minutes, 60)
    parts = [(hours, "hour", "小时")] if hours else []
    if rest or not hours:
        parts.append((rest, "minute", "分钟"))
    english = " ".join(_many(value, word) for value, word, _ in parts)
    return english, " ".join(f"{value} {chinese}" for value, _, chinese in parts)


def _many(value: int, word: str) -> str:
    return f"{value} {word}{'' if value == 1 else 's'}"
