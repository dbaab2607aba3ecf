"""What every part of the servicer has at hand, and who acts in which role."""

from __future__ import annotations

from contextlib import AbstractContextManager

from services.kit import auth
from services.kit.db import Tx
from services.kit.opening import Ahead
from services.kit.service import Home
from services.leave import moving
from services.leave.domain.request import Actor, Role


class Room:
    """A part of the servicer."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._db = home.db
        self._peers = home.peers

    def _writing(self, *, validate_only: bool, ahead: Ahead | None = None) -> AbstractContextManager[Tx]:
        return self._db.preview() if validate_only else self._db.begin(ahead=ahead)


def asker(employee: str) -> Actor:
    """The caller as somebody who asks for themselves, or decides to enter it for another."""
    caller = auth.caller()
    if caller.employee == employee:
        return Actor(employee, Role.AGENT)
    return Actor(caller.subject, _role(""), caller.leads)


def owner(employee: str) -> Actor:
    """The caller as the person whose leave it is; others whom the access rule let in act in their place."""
    caller = auth.caller()
    return Actor(caller.subject, Role.AGENT if caller.employee == employee else Role.SYSTEM)


def decider(case: moving.Case) -> Actor:
    """The caller as somebody who decides; a stand-in is recorded as one."""
    caller = auth.caller()
    role = _role(case.before.centre)
    team = case.team() if role is Role.TEAM_LEAD else None
    absent = team.lead if team is not None and team.lead != caller.subject else ""
    return Actor(caller.subject, role, caller.leads, absent)


def said(english: str, chinese: str) -> str:
    """A sentence in the caller's language."""
    return english if auth.caller().locale.lower().startswith("en") else chinese


def knows_types(team: str) -> bool:
    """Whether the caller may know why people of a team are away: those in charge may, colleagues may not."""
    caller = auth.caller()
    return team in caller.leads or bool(caller.roles - {"AGENT", "TEAM_LEAD"})


def _role(centre: str) -> Role:
    """The highest role in which the caller may decide. centre: of what is decided; empty for any."""
    caller = auth.caller()
    if "SERVICE" in caller.roles:
        return Role.SYSTEM
    if "CENTRE_MANAGER" in caller.roles and centre in ("", caller.centre):
        return Role.CENTRE_MANAGER
    if caller.roles & {"OFFICER", "HR", "CLIENT"}:
        return Role.OFFICER
    return Role.TEAM_LEAD
