"""Lengths of time as people say them."""

from __future__ import annotations


def lasting(minutes: int) -> tuple[str, str]:
    """In English and Chinese: `1 hour 30 minutes`, `1 小时 30 分钟`. minutes: below zero for what is owed."""
    hours, rest = divmod(abs(minutes), 60)
    parts = [(hours, "hour", "小时")] if hours else []
    if rest or not hours:
        parts.append((rest, "minute", "分钟"))
    sign = "-" if minutes < 0 else ""
    english = " ".join(f"{value} {word}{'' if value == 1 else 's'}" for value, word, _ in parts)
    return sign + english, sign + " ".join(f"{value} {chinese}" for value, _, chinese in parts)
