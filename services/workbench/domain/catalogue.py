"""The facts that a policy of each action may look at, and what kind of value each has."""

from __future__ import annotations

import enum
from collections.abc import Mapping


class Kind(enum.StrEnum):
    """What a fact's value is. NUMBER: a decimal number. FLAG: true or false. WORD: a code."""

    NUMBER = "NUMBER"
    FLAG = "FLAG"
    WORD = "WORD"


# What may stand against a request; present as `finding_<code>` only where it does.
_FINDINGS = (
    "nothing_to_charge",
    "unit_not_met",
    "overlaps_leave",
    "overlaps_training",
    "balance_too_low",
    "too_long",
    "notice_too_short",
    "blackout",
    "day_cap_reached",
    "crew_too_small",
    "cover_unknown",
    "cover_too_thin",
    "handover_partner_off",
    "evidence_due",
)

FACTS: Mapping[str, Mapping[str, Kind]] = {
    "leave.approve": {
        "leave_type": Kind.WORD,
        "minutes": Kind.NUMBER,
        "work_dates": Kind.NUMBER,
        "notice_minutes": Kind.NUMBER,
        "statutory": Kind.FLAG,
        "paid": Kind.FLAG,
        "evidence_given": Kind.FLAG,
        "cover_known": Kind.FLAG,
        "team_off_same_day": Kind.NUMBER,
        "requests_last_30_days": Kind.NUMBER,
        "absences_last_90_days": Kind.NUMBER,
        "peak_wins": Kind.NUMBER,
        "balance_before_minutes": Kind.NUMBER,
        "balance_after_minutes": Kind.NUMBER,
        "slack_min_milli": Kind.NUMBER,
        "slack_share_ok_permille": Kind.NUMBER,
        "service_level_before_permille": Kind.NUMBER,
        "service_level_after_permille": Kind.NUMBER,
        "hard_findings": Kind.NUMBER,
        "soft_findings": Kind.NUMBER,
        **{f"finding_{code}": Kind.FLAG for code in _FINDINGS},
    },
    "swap.approve": {
        "kind": Kind.WORD,
        "minutes": Kind.NUMBER,
        "same_team": Kind.FLAG,
        "notice_minutes": Kind.NUMBER,
        "soft_findings": Kind.NUMBER,
        "cover_lost_minutes": Kind.NUMBER,
        "swaps_last_30_days": Kind.NUMBER,
    },
}
