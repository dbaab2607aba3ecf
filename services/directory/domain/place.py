"""Centres and teams."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Centre:
    """A service centre. centre: `centres/{id}`. time_zone: IANA name. city: code or name; decides local rules."""

    centre: str
    code: str
    display_name: str
    time_zone: str
    city: str = ""


@dataclass(frozen=True, slots=True)
class Team:
    """A team. team: `teams/{id}`. lead: `employees/{id}`, empty while vacant. skill: code, may be empty."""

    team: str
    code: str
    display_name: str
    centre: str
    lead: str = ""
    skill: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Site:
    """Where a team works."""

    centre: str
    time_zone: str
