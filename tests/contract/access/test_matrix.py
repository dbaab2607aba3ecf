"""Every method with every role on one's own, the team's, another team's, another centre's and another tenant's.

What is expected stands in expected.csv, which people have read; it is not made from the contracts when the test runs,
so a rule that is widened by mistake shows here.
"""

from __future__ import annotations

import csv
import functools
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message import Message

from services.kit import access, auth, errors, interceptors, status

TABLE = Path(__file__).with_name("expected.csv")
MODULES = (
    "zhongtai.directory.v1.directory_pb2",
    "zhongtai.directory.v1.identity_pb2",
    "zhongtai.workbench.v1.workbench_pb2",
    "zhongtai.scheduling.v1.demand_pb2",
    "zhongtai.scheduling.v1.scheduling_pb2",
    "zhongtai.scheduling.v1.changes_pb2",
    "zhongtai.scheduling.v1.attendance_pb2",
    "zhongtai.scheduling.v1.weather_pb2",
    "zhongtai.scheduling.v1.assignment_pb2",
    "zhongtai.scheduling.v1.breaks_pb2",
    "zhongtai.scheduling.v1.intraday_pb2",
    "zhongtai.scheduling.v1.punches_pb2",
    "zhongtai.scheduling.v1.history_pb2",
    "zhongtai.scheduling.v1.notices_pb2",
    "zhongtai.scheduling.v1.consents_pb2",
    "zhongtai.scheduling.v1.cycles_pb2",
    "zhongtai.scheduling.v1.playbooks_pb2",
    "zhongtai.scheduling.v1.forecasting_pb2",
    "zhongtai.scheduling.v1.recurring_pb2",
    "zhongtai.scheduling.v1.rules_pb2",
    "zhongtai.scheduling.v1.preferences_pb2",
    "zhongtai.leave.v1.leave_pb2",
)
# Where a resource is that stands so to the caller, from the nearest to the farthest.
PLACES = {
    "own": access.Place("centres/here", "teams/mine", "employees/me1"),
    "my team": access.Place("centres/here", "teams/mine", "employees/colleague"),
    "led team": access.Place("centres/here", "teams/led", "employees/led"),
    "other team": access.Place("centres/here", "teams/other", "employees/other"),
    "other centre": access.Place("centres/there", "teams/far", "employees/far"),
    "other tenant": None,
}
REACHES = {
    "self": {"own"},
    "my-team": {"own", "my team"},
    "own-team": {"led team"},
    "centre": {"own", "my team", "led team", "other team"},
    "tenant": set(PLACES) - {"other tenant"},
    "-": set(),
    "anybody": set(PLACES),
}


def table() -> dict[str, dict[str, str]]:
    with TABLE.open(encoding="utf-8") as file:
        return {row["method"]: row for row in csv.DictReader(file)}


def methods() -> Iterator[MethodDescriptor]:
    for module in MODULES:
        for service in importlib.import_module(module).DESCRIPTOR.services_by_name.values():
            yield from service.methods


def name_of(method: MethodDescriptor) -> str:
    return f"{method.containing_service.full_name}/{method.name}"


def caller(role: str) -> auth.Caller:
    """Somebody with one role, and every scope."""
    subject = {"CLIENT": "apiClients/desk", "SERVICE": "services/leave"}.get(role, "employees/me1")
    leads = frozenset({"teams/led"}) if role == "TEAM_LEAD" else frozenset()
    scopes = frozenset(
        {
            "directory.read",
            "directory.write",
            "workbench.read",
            "workbench.write",
            "scheduling.read",
            "scheduling.write",
            "leave.read",
            "leave.write",
            "leave.grant",
            "leave.decide",
        }
    )
    return auth.Caller(subject, "main", frozenset({role}), "teams/mine", leads, "centres/here", scopes)


class Verifier(auth.Verifier):
    """Believes whoever is named; tokens have tests of their own."""

    def __init__(self) -> None:
        super().__init__(Path())

    def verify(self, token: str) -> auth.Caller:
        return caller(token) if token else super().verify(token)


def locate(_tenant: str, name: str) -> access.Place | None:
    return next((place for place in PLACES.values() if place is not None and place.employee == name), None)


@functools.cache
def wall(method: MethodDescriptor) -> interceptors.Method:
    guards = interceptors.Guards("test", "main", Verifier(), locate)
    return interceptors.Method(method, lambda _request, _context: wall(method).reply(), guards)


def outcome(method: MethodDescriptor, role: str, place: str) -> str:
    """What the first wall answers: `yes`, or the reason of its refusal."""
    where = PLACES[place]
    guarded = wall(method)
    request = guarded.request()
    if guarded.rule.resource:
        holder: Message = request
        for part in guarded.rule.resource[:-1]:
            holder = getattr(holder, part)
        setattr(holder, guarded.rule.resource[-1], where.employee if where else "employees/foreign")
    try:
        guarded.answer(request, {"authorization": f"Bearer {role}"} if role else {}, None)
    except status.Refused as refused:
        reason = status.to_refusal(refused.status).reason
        # The shape is looked at only behind the wall.
        return "yes" if reason == "SHAPE" else reason
    return "yes"


def expected(row: dict[str, str], role: str, place: str) -> str:
    """What the table says."""
    grant = row[role.lower()]
    if grant == "anybody":
        return "yes"
    if row["resource"] == "-" or (role == "SERVICE" and grant == "tenant"):
        # Narrowed inside the method; the wall only asks whether the role has any reach.
        return "yes" if grant != "-" else "FORBIDDEN"
    if grant == "-":
        return "FORBIDDEN"
    if place == "other tenant":
        return "NOT_FOUND"
    return "yes" if place in REACHES[grant] else "FORBIDDEN"


def test_the_table_names_every_method_and_no_other():
    assert {name_of(method) for method in methods()} == set(table())


@pytest.mark.parametrize("role", access.ROLES)
def test_every_role_reaches_what_the_table_says_and_no_more(role):
    rows = table()
    wrong = [
        (name_of(method), place, wanted, got)
        for method in methods()
        for place in PLACES
        if (wanted := expected(rows[name_of(method)], role, place)) != (got := outcome(method, role, place))
    ]

    assert [] == wrong


def test_nobody_gets_in_without_a_token_but_where_the_table_says_anybody():
    rows = table()
    let_in = {name_of(method) for method in methods() if outcome(method, "", "own") == "yes"}

    assert {name for name, row in rows.items() if row["agent"] == "anybody"} == let_in


def test_a_system_without_the_scope_gets_nowhere():
    wrong = []
    for method in methods():
        rule = access.compile_rule(method)
        poor = auth.Caller("apiClients/desk", "main", frozenset({"CLIENT"}), scopes=frozenset({"nothing.at.all"}))
        try:
            rule.reach(poor)
        except (errors.Forbidden, errors.Unauthenticated):
            continue
        if not rule.anybody:
            wrong.append(name_of(method))

    assert [] == wrong
