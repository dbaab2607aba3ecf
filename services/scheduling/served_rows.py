"""What a row of a history file says of how callers were served, and why it cannot be taken."""

from __future__ import annotations

from collections.abc import Mapping

from services.scheduling.domain import served

WORDS = {
    "ANSWERED_OVER_OFFERED": ("more answered than offered.", "接起量大于来话量。"),
    "ABANDONED_OVER_OFFERED": ("more gave up than were offered.", "放弃量大于来话量。"),
    "OUTCOMES_OVER_OFFERED": (
        "answered and given up are more than offered together.",
        "接起量与放弃量之和大于来话量。",
    ),
    "SHORT_OVER_ABANDONED": ("more gave up early than gave up at all.", "短时放弃量大于放弃量。"),
    "GAVE_UP_IN_TIME_OVER_ABANDONED": ("more gave up in time than gave up.", "时限内放弃量大于放弃量。"),
    "IN_TIME_OVER_ANSWERED": ("more answered in time than answered.", "及时接起量大于接起量。"),
    "WAIT_OF_NOBODY": ("somebody waited, but nobody is counted who did.", "有等待时长但没有对应的客户。"),
    "PARTS_OVER_HANDLING": (
        "talk, hold and after-call work are more than the handling seconds.",
        "通话、保持与话后时长之和大于处理总时长。",
    ),
}
"""Both sentences of each reason."""


def most_of(name: str) -> int:
    """The most that a figure of one row may be."""
    if name == "threshold_seconds":
        return 86_400
    return 1_000_000_000 if name.endswith("_seconds") else 1_000_000


def figures(known: Mapping[str, int], threshold_s: int) -> list[int]:
    """The figures of a row in the order of `served.FIELDS`. threshold_s: where the file names none."""
    told = [known.get(name, served.UNKNOWN) for name in served.FIELDS]
    told[-1] = known.get("threshold_seconds", threshold_s)
    return told


def handled(known: Mapping[str, int]) -> tuple[int | None, int | None]:
    """Contacts handled and their seconds as these figures say it, for a file that does not say it itself."""
    parts = [known.get(name) for name in ("talk_seconds", "hold_seconds", "after_call_seconds")]
    seconds = None if None in parts else sum(part or 0 for part in parts)
    return known.get("answered"), seconds
