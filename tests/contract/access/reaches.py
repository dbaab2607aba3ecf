"""Who may see which rows of which table behind the third wall, and rows of everybody for every table."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from services.kit import tables
from services.kit.service import Service

TENANTS, TEAMS, PEOPLE = ("one", "two"), ("a", "b"), ("x", "y")
# What narrows a table's rows besides the tenant: columns of the person, the team and the centre; or only a person; or
# the centre where something is used. What is not named here shows to the whole tenant.
BY_REACH = {
    "leave": {"leave_request": ("employee", "team", "centre")},
    "scheduling": dict.fromkeys(
        (
            "shift",
            "draft_shift",
            "swap",
            "swap_bid",
            "offer",
            "offer_ask",
            "attendance_day",
            "attendance_exception",
            "shift_notice",
            "shift_consent",
        ),
        ("employee", "team", "centre"),
    )
    | {"playbook_proposal": ("decider", "team", "centre")},
    "workbench": {
        "work_item": ("employee", "team", "centre"),
        "decision": ("employee", "team", "centre"),
        "handover": ("giver", "team", "centre"),
    },
    "directory": {},
}
BY_PERSON = {
    "leave": dict.fromkeys(
        ("leave_span", "leave_book", "leave_account", "leave_lot", "leave_posting", "leave_rostered_day"), "employee"
    ),
    "scheduling": dict.fromkeys(
        (
            "punch",
            "feed",
            "punch_told",
            "desk_state",
            "desk_now",
            "attendance_cause",
            "attendance_closed",
            "wish",
            "preference",
            "absence",
            "hold",
            "shift_count",
        ),
        "employee",
    ),
    "workbench": {},
    "directory": {"employee": "employee", "role_grant": "employee", "stand_in": "absentee", "absence": "employee"},
}
# A person shows to everybody of the centre.
BY_HOME = {"workbench": {"absence": "employee", "stand_in": "absentee"}}
# What hangs on a row of another table shows with it: that table, its key there and here.
BY_PARENT = {
    "leave_transition": ("leave_request", "request", "request"),
    "leave_entry": ("leave_posting", "seq", "posting"),
    "history_slot": ("queue", "queue", "queue"),
    "requirement": ("queue", "queue", "queue"),
    "forecast_slot": ("forecast", "forecast", "forecast"),
    "history_part": ("history_upload", "history_import", "history_import"),
    "change_step": ("swap", "swap", "subject"),
}
OWN_WORK = {
    "kit_outbox", "kit_stuck", "kit_dead_letter", "kit_audit_head", "api_client", "credential", "sign_in",
    "ended_session",
}  # fmt: skip
"""Tables that only the service's own work reads, and who reaches all of the tenant."""
BY_SITE = {
    "scheduling": (
        "queue", "history_import", "forecast", "shift_type", "roster", "attendance_rule", "attendance_close",
        "history_edit", "history_upload", "forecast_adjustment", "forecast_copy", "forecast_snapshot",
        "roster_rule_setting", "quality_day",
        "weather_area", "weather_effect", "forecast_weather", "playbook", "wish_rule", "rotation", "cover_day",
    ),
    "workbench": ("policy",),
}  # fmt: skip
NO_TENANT = {"kit_inbox", "kit_cursor"}
PEOPLES = ("employee", "giver", "taker", "absentee", "substitute", "lead", "assignee", "decider")
NOW = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)


def rows_of(table: sa.Table) -> Iterator[dict[str, Any]]:
    """A row for every person; what has no person has fewer, because its key is there already."""
    for number, (tenant, team, person) in enumerate(itertools.product(TENANTS, TEAMS, PEOPLE), start=1):
        yield {column.name: value_of(column, number, tenant, team, person) for column in table.columns}


def value_of(column: sa.Column[Any], number: int, tenant: str, team: str, person: str) -> object:
    named = {
        "tenant": tenant,
        "team": f"teams/{tenant}-{team}",
        "centre": f"centres/{tenant}-{team}",
        "key": f"{tenant}|employees/{tenant}-{team}-{person}|{number}",
    }
    if column.name in named:
        return named[column.name]
    if column.name == "subject" and column.table.name == "change_step":
        return f"swaps/{number}"
    if column.name in PEOPLES:
        return f"employees/{tenant}-{team}-{person}"
    match column.type:
        case tables.UtcDateTime():
            return NOW + dt.timedelta(hours=number, minutes=30 * (column.name == "end_time"))
        case sa.Boolean():
            return False
        case sa.String():
            return f"{number}"
        case sa.JSON():
            return []
        case sa.LargeBinary():
            return bytes([number])
        case _:
            return number


def whose(row: Any) -> str:
    """The tenant of a row; what is remembered of requests begins with it."""
    return row["tenant"] if "tenant" in row else row["key"].split("|")[0]


def within(service: Service, table: sa.Table, row: Any, relation: str) -> bool:
    """Whether a row of one's own tenant may show."""
    team, centre = "teams/one-a", "centres/one-a"
    people = {f"employees/one-a-{person}" for person in (PEOPLE if relation != "self" else "x")}
    if table.name in OWN_WORK:
        return False
    if table.name == "kit_once":
        return row["key"].split("|")[1] == "employees/one-a-x"
    if table.name in BY_PARENT:
        parent, key, reference = BY_PARENT[table.name]
        over = service.tables.tables[parent]
        own = str(row[reference]).rpartition("/")[2]
        return any(within(service, over, each, relation) for each in rows_of(over) if str(each[key]) == own)
    if table.name in BY_SITE.get(service.name, ()):
        return row["centre"] == centre
    if table.name in BY_HOME.get(service.name, {}):
        return row[BY_HOME[service.name][table.name]] in {f"employees/one-a-{person}" for person in PEOPLE}
    if table.name in BY_PERSON[service.name]:
        return row[BY_PERSON[service.name][table.name]] in people
    if table.name in BY_REACH[service.name]:
        employee, of_team, of_centre = BY_REACH[service.name][table.name]
        reached = {
            "my team": row[of_team] == team,
            "own team": row[of_team] == team,
            "centre": row[of_centre] == centre,
        }
        return row[employee] == "employees/one-a-x" or reached.get(relation, False)
    return True
