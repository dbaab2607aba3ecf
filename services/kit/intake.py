"""What a worker does with the messages of one queue: events of them, their effects, and then the acknowledgement.

Nothing here knows which library brings the messages.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from typing import Protocol

import structlog

from services.kit import broker, faults
from services.kit.inbox import Inbox
from services.kit.outbox import Event
from services.kit.publish import wait_after

BATCH = 50
"""Most messages that are handled in one transaction."""
_OFTEN = 5
_TOO_OFTEN = "it came again and again, and was never done"
_LONGEST_WAIT_S = 5.0
_log = structlog.get_logger("intake")


class Message(Protocol):
    """A message that the broker has handed over and keeps until it is told what became of it."""

    @property
    def headers(self) -> Mapping[str, object]:
        """What stands on it."""

    @property
    def body(self) -> bytes:
        """What is in it."""

    def acknowledge(self) -> None:
        """It is done with."""

    def refuse(self) -> None:
        """It is no event: put it with the dead letters."""


class Intake:
    """Takes messages for one consumer."""

    def __init__(self, inbox: Inbox, stopping: threading.Event) -> None:
        self._inbox = inbox
        self._stopping = stopping

    def take(self, messages: Sequence[Message]) -> None:
        """Handle messages of one queue in their order, and acknowledge them when their effects are kept.

        While the database is away they are kept, unacknowledged, and tried again; whoever is asked to end gives them
        back by not acknowledging them.
        """
        events: dict[str, list[Event]] = {}
        suspicious: dict[str, list[Event]] = {}
        good = []
        for message in messages:
            try:
                source, event = broker.event_of(message.headers, message.body)
            except broker.Undecodable:
                _log.exception("message refused")
                message.refuse()
                continue
            deliveries = message.headers.get("x-delivery-count", 0)
            often = isinstance(deliveries, int) and deliveries >= _OFTEN
            (suspicious if often else events).setdefault(source, []).append(event)
            good.append(message)
        if self._kept(events, suspicious):
            faults.point("intake.before_acknowledge")
            for message in good:
                message.acknowledge()
            faults.point("intake.after_acknowledge")

    def _kept(self, events: Mapping[str, list[Event]], suspicious: Mapping[str, list[Event]]) -> bool:
        """Try until the database has taken what became of them; no when this process is to end first."""
        failures = 0
        while not self._stopping.is_set():
            try:
                for source, those in suspicious.items():
                    self._inbox.set_aside(source, those, _TOO_OFTEN)
                for source, those in events.items():
                    self._inbox.receive(source, those)
            except Exception:
                failures += 1
                _log.warning("database away", failures=failures, exc_info=True)
                self._stopping.wait(min(_LONGEST_WAIT_S, wait_after(failures)))
            else:
                return True
        return False
