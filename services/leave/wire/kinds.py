"""Leave types as messages, and back: what the message has no field for travels in its options."""

from __future__ import annotations

import json
from datetime import date

from services.kit import errors, wire
from services.leave.domain import conflicts, type_files, types
from services.leave.domain.record import Configured
from zhongtai.leave.v1 import leave_pb2

_BASES = {
    types.Basis.ROSTERED_MINUTES: leave_pb2.CHARGING_BASIS_ROSTERED_MINUTES,
    types.Basis.OFFICE_WORKDAYS: leave_pb2.CHARGING_BASIS_OFFICE_WORKDAYS,
    types.Basis.CALENDAR_DAYS: leave_pb2.CHARGING_BASIS_CALENDAR_DAYS,
}
_STEPS = {
    types.Unit.MINUTE: 1,
    types.Unit.HOUR: 60,
    types.Unit.HALF_DAY: 240,
    types.Unit.DAY: 480,
    types.Unit.CALENDAR_DAY: 1440,
}
_TRUTHS = ("counts_holidays", "blackout_applies")
_WORDS = ("pay", "consume", "checked_on", "unit")
_PARTS = ("carry_over", "evidence", "variants")


def message(configured: Configured, end: date | None) -> leave_pb2.LeaveType:
    """A version. end: the first day of the version after it."""
    kind = configured.kind
    rule = type_files.as_json(kind)
    options = {name: json.dumps(rule[name]) for name in _TRUTHS}
    options |= {name: str(rule[name]) for name in _WORDS}
    options |= {name: json.dumps(rule[name], ensure_ascii=False) for name in _PARTS if rule[name]}
    if configured.blackouts:
        dark = [
            {"first": str(one.first), "last": str(one.last), "english": one.english, "chinese": one.chinese}
            for one in configured.blackouts
        ]
        options["blackouts"] = json.dumps(dark, ensure_ascii=False)
    return leave_pb2.LeaveType(
        name=f"leaveTypes/{kind.code.lower()}",
        code=kind.code,
        title=wire.text(kind.english, kind.chinese),
        effective_date=kind.effective_from.isoformat(),
        end_date=end.isoformat() if end is not None else "",
        charging_basis=_BASES[kind.basis],
        step_minutes=_STEPS[kind.unit],
        needs_balance=kind.needs_balance,
        borrow_minutes=kind.borrow_minutes,
        statutory=kind.statutory,
        notice_minutes=kind.notice_minutes,
        most_minutes=kind.max_minutes or 0,
        evidence_days=kind.evidence.within_days if kind.evidence is not None else 0,
        paid=kind.pay is not types.Pay.UNPAID,
        day_minutes=kind.day_minutes,
        source=kind.source,
        two_levels=configured.two_levels,
        private=configured.private,
        options=options,
    )


def configured(told: leave_pb2.LeaveType, today: date) -> Configured:
    """A version as asked for.

    Raises:
        Invalid: LEAVE_TYPES_MALFORMED, with one violation per wrong field.
    """
    options = dict(told.options)
    rule = {
        "code": told.code,
        "english": told.title.en,
        "chinese": told.title.zh,
        "effective_from": told.effective_date,
        "unit": options.pop("unit", "") or _unit(told.step_minutes),
        "pay": options.pop("pay", "NORMAL_WAGE" if told.paid else "UNPAID"),
        "basis": next(basis.value for basis, sent in _BASES.items() if sent == told.charging_basis),
        "counts_holidays": _read(options, "counts_holidays", default=False),
        "needs_balance": told.needs_balance,
        "borrow_minutes": told.borrow_minutes,
        "notice_minutes": told.notice_minutes,
        "max_minutes": told.most_minutes or None,
        "statutory": told.statutory,
        "blackout_applies": _read(options, "blackout_applies", default=not told.statutory),
        "day_minutes": told.day_minutes,
        "consume": options.pop("consume", "EARLIEST_EXPIRY"),
        "carry_over": _read(options, "carry_over", default=None),
        "evidence": _read(options, "evidence", default=_paper(told.evidence_days)),
        "variants": _read(options, "variants", default=[]),
        "source": told.source or "centre policy",
        "checked_on": options.pop("checked_on", today.isoformat()),
    }
    dark = _read(options, "blackouts", default=[])
    for unknown in sorted(options):
        rule[unknown] = options[unknown]
    kind = type_files.read(json.dumps([rule]))[0]
    return Configured(kind, told.two_levels, told.private, _blackouts(dark))


def _paper(days: int) -> dict[str, object] | None:
    """The rule of a paper when only its days are told."""
    if not days:
        return None
    return {
        "english": "evidence",
        "chinese": "证明材料",
        "over_minutes": 0,
        "within_days": days,
        "otherwise": "PERSONAL",
    }


def _unit(step_minutes: int) -> str:
    """The largest unit that is not longer than a step."""
    return max((unit for unit, step in _STEPS.items() if step <= step_minutes), key=lambda unit: _STEPS[unit]).value


def _read(options: dict[str, str], name: str, *, default: object) -> object:
    if name not in options:
        return default
    try:
        return json.loads(options.pop(name))
    except json.JSONDecodeError as error:
        raise _malformed(name) from error


def _blackouts(rows: object) -> tuple[conflicts.Blackout, ...]:
    try:
        return tuple(
            conflicts.Blackout(
                date.fromisoformat(row["first"]), date.fromisoformat(row["last"]), row["english"], row["chinese"]
            )
            for row in rows  # type: ignore[attr-defined]
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _malformed("blackouts") from error


def _malformed(option: str) -> errors.Invalid:
    return errors.Invalid(
        "LEAVE_TYPES_MALFORMED",
        f"The option {option} cannot be read. Write it as the answer of ListLeaveTypes does.",
        f"选项 {option} 无法读取，请按 ListLeaveTypes 返回的格式填写。",
        option=option,
    )
