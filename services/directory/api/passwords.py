"""Passwords, hashed and checked with argon2id."""

from __future__ import annotations

import threading

import argon2

# RFC 9106 section 4, second recommended option: 64 MiB, three passes, four lanes.
_HASHER = argon2.PasswordHasher.from_parameters(argon2.profiles.RFC_9106_LOW_MEMORY)
# Each takes 64 MiB while it lasts, so few at a time.
_FEW = threading.BoundedSemaphore(2)
# Of a password that nobody has: what an unknown number is checked against takes as long as what a known one is.
_NOBODYS = "$argon2id$v=19$m=65536,t=3,p=4$kjHnixh6gBeMJzHBLEn0NQ$a8YxKvjNJFa9Fx0Qkng4zN/IX/XORnJrtMdKsCSNUVU"


def make(password: str) -> str:
    """The hash of a password, with its salt and parameters."""
    with _FEW:
        return _HASHER.hash(password)


def fits(password: str, password_hash: str) -> bool:
    """Whether a password is the right one. password_hash: empty when there is none; it takes as long then."""
    with _FEW:
        try:
            _HASHER.verify(password_hash or _NOBODYS, password)
        except argon2.exceptions.VerificationError:
            return False
    return bool(password_hash)
