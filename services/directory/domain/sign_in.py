"""Signing in: how often a password may be wrong, and what a password must be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from services.kit import errors

MOST_WRONG = 5
FIRST_LOCK = timedelta(minutes=1)
LONGEST_LOCK = timedelta(hours=1)
FORGOTTEN_AFTER = timedelta(hours=24)
LEAST_LENGTH = 10
_LEAST_SIGNS = 4
_COMMON = ("password", "qwerty", "12345678", "11111111", "iloveyou", "zhongtai")


@dataclass(frozen=True, slots=True)
class Attempts:
    """Sign-ins tried in a row with one employee number, known or not. lock_time: until when no more are taken."""

    count: int = 0
    last_time: datetime | None = None
    lock_time: datetime | None = None


def attempt(before: Attempts, now: datetime) -> Attempts:
    """Count one more try, taken back by success. It is counted first, so that tries at once gain nothing.

    Raises:
        Busy: LOCKED_OUT, with the time to wait.
    """
    if before.lock_time is not None and now < before.lock_time:
        raise _locked(before.lock_time - now)
    long_ago = before.last_time is not None and now - before.last_time >= FORGOTTEN_AFTER
    count = 1 if long_ago else before.count + 1
    lock = now + min(FIRST_LOCK * 2 ** min(count - MOST_WRONG, 10), LONGEST_LOCK) if count >= MOST_WRONG else None
    return Attempts(count, now, lock)


def check_password(password: str, employee_no: str) -> None:
    """See that a password is worth its name.

    Raises:
        Invalid: WEAK_PASSWORD.
    """
    plain = password.casefold()
    weak = (
        len(password) < LEAST_LENGTH
        or len(set(plain)) < _LEAST_SIGNS
        or (len(employee_no) >= _LEAST_SIGNS and employee_no.casefold() in plain)
        or any(plain.startswith(common) and len(plain) < len(common) + _LEAST_SIGNS for common in _COMMON)
    )
    if weak:
        raise errors.Invalid(
            "WEAK_PASSWORD",
            f"Use at least {LEAST_LENGTH} characters, not a common word, and without your employee number.",
            f"密码至少 {LEAST_LENGTH} 个字符，不能过于常见，也不能包含工号。",
            least_length=LEAST_LENGTH,
        )


def wrong_credentials() -> errors.Unauthenticated:
    """The one refusal for whatever is wrong, so that nobody learns which numbers exist."""
    return errors.Unauthenticated("WRONG_CREDENTIALS", "The number or the password is wrong.", "账号或密码不正确。")


def _locked(wait: timedelta) -> errors.Busy:
    seconds = max(1, round(wait.total_seconds()))
    return errors.Busy(
        "LOCKED_OUT",
        f"Too many wrong passwords. Try again in {seconds} seconds.",
        f"密码错误次数过多，请在 {seconds} 秒后重试。",
        retry_after_s=float(seconds),
        seconds=seconds,
    )
