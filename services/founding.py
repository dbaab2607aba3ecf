"""Founding a centre on an empty platform: its first team and the administrator who can do the rest in the console.

And a new password for whoever has none yet, or has lost it.
"""

from __future__ import annotations

import contextlib
import secrets
import uuid
from collections.abc import Iterator, Sequence
from typing import TypeVar

from google.protobuf.message import Message

from services.directory import service as directory
from services.kit import auth, host, status
from services.kit.settings import Settings
from zhongtai.directory.v1 import directory_pb2, identity_pb2

_FOUNDED = "This centre is founded already, and its administrator has a password."
_OPERATIONS = "services/operations"
_ADMIN_ROLES = ("HR", "PLANNER", "CENTRE_MANAGER", "OPS")
Reply = TypeVar("Reply", bound=Message)


class FoundingError(Exception):
    """The centre could not be founded; the text says why."""


def found(wanted: Settings, *, centre: str, name: str, zone: str, admin: str, admin_name: str) -> str:
    """Found a centre; the first password of its administrator.

    What was refused half way goes on where it stopped when it is asked for again, with what was wrong put right.

    Raises:
        FoundingError: with the refusal.
    """
    with _directory(wanted) as running:
        return _Founder(running, wanted.tenant).found(centre, name, zone, admin, admin_name)


def new_passwords(wanted: Settings, employee_nos: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give people new passwords, each with its employee number; the old ones no longer work.

    Raises:
        FoundingError: with the refusal; nobody has that employee number.
    """
    with _directory(wanted) as running:
        founder = _Founder(running, wanted.tenant)
        for employee_no in employee_nos:
            yield employee_no, founder.password(f"employees/{employee_no}", str(uuid.uuid4()))


@contextlib.contextmanager
def _directory(wanted: Settings) -> Iterator[host.Host]:
    migrate_first = wanted.url_of("directory").startswith("sqlite")
    running = host.Host(wanted, [directory.SERVICE], migrate_first=migrate_first, as_=_OPERATIONS)
    try:
        yield running
    except status.Refused as refused:
        refusal = status.to_refusal(refused.status)
        founded = refusal.reason == "REQUEST_ID_REUSED"
        raise FoundingError(_FOUNDED if founded else refusal.english) from refused
    finally:
        running.stop()


class _Founder:
    def __init__(self, running: host.Host, tenant: str) -> None:
        self._methods = running.methods
        self._tenant = tenant
        self._token = auth.signer(running.settings, _OPERATIONS).own(tenant)

    def found(self, centre: str, name: str, zone: str, admin: str, admin_name: str) -> str:
        made = directory_pb2.Centre(code=centre, display_name=name, time_zone=zone)
        founded = self._ask(
            "CreateCentre", directory_pb2.CreateCentreRequest(centre=made, request_id=_id(made)), directory_pb2.Centre
        )
        team = directory_pb2.Team(code=f"{centre}-office", display_name=name, centre=founded.name)
        office = self._ask(
            "CreateTeam", directory_pb2.CreateTeamRequest(team=team, request_id=_id(team)), directory_pb2.Team
        )
        person = directory_pb2.Employee(employee_no=admin, display_name=admin_name, team=office.name)
        person.join_date = "2020-01-01"
        hired = self._ask(
            "CreateEmployee",
            directory_pb2.CreateEmployeeRequest(employee=person, request_id=_id(person)),
            directory_pb2.Employee,
        )
        for role in _ADMIN_ROLES:
            grant = directory_pb2.RoleGrant(employee=hired.name, role=role)
            self._ask(
                "GrantRole",
                directory_pb2.GrantRoleRequest(role_grant=grant, request_id=_id(grant)),
                directory_pb2.RoleGrant,
            )
        return self.password(hired.name, _id(hired))

    def password(self, employee: str, request_id: str) -> str:
        """Set a password that nobody knows yet."""
        password = secrets.token_urlsafe(12)
        asked = identity_pb2.SetPasswordRequest(
            tenant=self._tenant, employee=employee, new_password=password, request_id=request_id
        )
        self._ask("SetPassword", asked, identity_pb2.SetPasswordResponse, contract="IdentityService")
        return password

    def _ask(self, method: str, request: Message, reply: type[Reply], *, contract: str = "DirectoryService") -> Reply:
        metadata = {"authorization": f"Bearer {self._token}", "accept-language": "en"}
        answer = self._methods[f"zhongtai.directory.v1.{contract}/{method}"].answer(request, metadata, None)
        if not isinstance(answer, reply):
            raise TypeError(method)
        return answer


def _id(wanted: Message) -> str:
    """The request id of a step: the same whenever the same is wanted."""
    told = f"{wanted.DESCRIPTOR.full_name}|{wanted.SerializeToString(deterministic=True).hex()}"
    return str(uuid.uuid5(uuid.NAMESPACE_URL, told))
