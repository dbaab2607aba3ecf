"""What scheduling hears: who works where under whom."""

from __future__ import annotations

from services.kit import people
from services.kit.relay import Handler

HEARS: dict[str, Handler] = {**people.HEARS}
