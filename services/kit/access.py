"""Access rules: compiled from the proto option of each method at the start, checked on each call.

Two of the three walls stand here: the check of a call against the resource it names, and the narrowing of a list's
query to the caller's reach.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sqlalchemy as sa
from google.protobuf.descriptor import Descriptor, FieldDescriptor, MethodDescriptor
from google.protobuf.message import Message

from services.kit.auth import Caller
from services.kit.errors import Forbidden, NotFound, Unauthenticated
from zhongtai.access.v1 import access_pb2

SELF = access_pb2.RELATION_SELF
MY_TEAM = access_pb2.RELATION_MY_TEAM
OWN_TEAM = access_pb2.RELATION_OWN_TEAM
CENTRE = access_pb2.RELATION_CENTRE
TENANT = access_pb2.RELATION_TENANT
ROLES = ("AGENT", "TEAM_LEAD", "PLANNER", "OFFICER", "CENTRE_MANAGER", "HR", "OPS", "CLIENT", "SERVICE")
_SEES_SENSITIVE = {"OFFICER", "CENTRE_MANAGER", "HR", "SERVICE"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a resource belongs; empty where it belongs to nobody in particular."""

    centre: str = ""
    team: str = ""
    employee: str = ""


Locate = Callable[[str, str], Place | None]
"""Finds the place of a resource by tenant and name; None when the tenant has no such thing."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a caller reaches in one method: the relation, and the role that gives it."""

    relation: int
    role: str

    @property
    def sees_sensitive(self) -> bool:
        """Whether fields about health, family and private reasons may be shown."""
        return self.relation in (SELF, OWN_TEAM) or self.role in _SEES_SENSITIVE


class RuleMissing(Exception):
    """A method has no access rule; its service does not start."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A method's access rule."""

    method: str
    grants: tuple[tuple[str, int], ...]
    anybody: bool
    resource: tuple[str, ...]
    scope: str
    write: bool

    def reach(self, caller: Caller) -> Reach:
        """The widest reach that the caller's roles give.

        Raises:
            Unauthenticated: TOKEN_MISSING.
            Forbidden: FORBIDDEN when no role gives any; SCOPE_MISSING for systems without the scope.
        """
        best = Reach(0, "")
        for role, relation in self.grants:
            if role in caller.roles and relation > best.relation and self._scoped(role, caller):
                best = Reach(relation, role)
        if best.relation:
            return best
        if self.anybody:
            return Reach(TENANT, "")
        if not caller.subject:
            raise Unauthenticated("TOKEN_MISSING", "Please sign in.", "请先登录。")
        raise Forbidden("FORBIDDEN", "Your role does not allow this.", "您的角色无权进行此操作。")

    def check(self, caller: Caller, place: Place) -> Reach:
        """The reach by which the caller gets at a resource; the narrowest that does.

        Raises:
            Forbidden: FORBIDDEN when none does.
        """
        found: list[Reach] = []
        for role, relation in self.grants:
            if role in caller.roles and self._scoped(role, caller) and _stands(caller, place, relation):
                found.append(Reach(relation, role))
        if found:
            return min(found, key=lambda reach: reach.relation)
        raise Forbidden("FORBIDDEN", "This belongs to somebody you are not in charge of.", "该内容不在您的职责范围内。")

    def _scoped(self, role: str, caller: Caller) -> bool:
        return role != "CLIENT" or bool(self.scope and self.scope in caller.scopes)


def compile_rule(method: MethodDescriptor) -> Rule:
    """The rule of a method.

    Raises:
        RuleMissing: the method grants nobody anything, or names a resource field that its request lacks.
    """
    option = method.GetOptions().Extensions[access_pb2.rule]
    grants = tuple((role, getattr(option, role.lower())) for role in ROLES if getattr(option, role.lower()))
    if not grants and not option.anybody:
        raise RuleMissing(f"{method.full_name} has no access rule")
    path = tuple(option.resource.split(".")) if option.resource else ()
    _field_at(method, path)
    if any(role == "CLIENT" for role, _ in grants) and not option.scope:
        raise RuleMissing(f"{method.full_name} is open to clients without a scope")
    return Rule(method.full_name, grants, option.anybody, path, option.scope, option.write)


def resource_of(request: Message, rule: Rule, caller: Caller) -> str:
    """The resource that a request names. `employees/me` becomes the caller, in the request too."""
    if not rule.resource:
        return ""
    holder = request
    for part in rule.resource[:-1]:
        holder = getattr(holder, part)
    name: str = getattr(holder, rule.resource[-1])
    if name == "employees/me" and caller.employee:
        setattr(holder, rule.resource[-1], caller.employee)
        return caller.employee
    return name


def narrow(
    reach: Reach,
    caller: Caller,
    *,
    employee: sa.ColumnElement[str],
    team: sa.ColumnElement[str],
    centre: sa.ColumnElement[str] | None,
) -> sa.ColumnElement[bool]:
    """The condition that keeps a list within the caller's reach.

    centre: a column, or None where rows carry no centre: then CENTRE is refused rather than widened.
    """
    if reach.relation == TENANT:
        return sa.true()
    if reach.relation == CENTRE:
        if centre is None:
            return sa.false()
        return sa.and_(centre == caller.centre, sa.literal(bool(caller.centre)))
    own = employee == caller.subject
    if reach.relation == OWN_TEAM:
        return sa.or_(team.in_(sorted(caller.leads)), own)
    if reach.relation == MY_TEAM:
        return sa.and_(team == caller.team, sa.literal(bool(caller.team)))
    return own


def not_found(name: str) -> NotFound:
    """The answer for something that is not there, or that the caller may not know of."""
    return NotFound("NOT_FOUND", f"There is no {name or 'such thing'}.", f"找不到 {name or '该内容'}。", name=name)


def guarded_fields(message: Descriptor, classes: frozenset[int]) -> tuple[FieldDescriptor, ...]:
    """Fields of a message, not of those inside it, whose data class is among `classes`."""
    return tuple(field for field in message.fields if field.GetOptions().Extensions[access_pb2.data_class] in classes)


def mask(message: Message, classes: frozenset[int]) -> None:
    """Clear every field of these data classes, in the messages inside as well."""
    for field, value in message.ListFields():
        if field.GetOptions().Extensions[access_pb2.data_class] in classes:
            message.ClearField(field.name)
        elif field.message_type is not None and not field.message_type.GetOptions().map_entry:
            for part in value if _repeated(field) else (value,):
                mask(part, classes)


def holds_guarded(message: Descriptor, classes: frozenset[int], _seen: frozenset[str] = frozenset()) -> bool:
    """Whether such fields can be anywhere in a message."""
    if message.full_name in _seen:
        return False
    if guarded_fields(message, classes):
        return True
    seen = _seen | {message.full_name}
    inner = [field.message_type for field in message.fields if field.message_type is not None]
    return any(holds_guarded(part, classes, seen) for part in inner)


def _stands(caller: Caller, place: Place, relation: int) -> bool:
    if relation == SELF:
        return bool(place.employee) and place.employee == caller.subject
    if relation == MY_TEAM:
        return bool(place.team) and place.team == caller.team
    if relation == OWN_TEAM:
        return bool(place.team) and place.team in caller.leads
    if relation == CENTRE:
        return bool(place.centre) and place.centre == caller.centre
    return relation == TENANT


def _field_at(method: MethodDescriptor, path: tuple[str, ...]) -> None:
    message: Descriptor | None = method.input_type
    for part in path:
        field = message.fields_by_name.get(part) if message else None
        if field is None:
            raise RuleMissing(f"{method.full_name}: its request has no field {'.'.join(path)}")
        message = field.message_type


def _repeated(field: FieldDescriptor) -> bool:
    return bool(field.is_repeated)
